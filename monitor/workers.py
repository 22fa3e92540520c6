"""Killable processes for everything that touches hostile bytes, over pebble's pool.

A fork server, started with the first document, imports once what most documents need; the workers are its forks, so a
new one costs milliseconds. A worker times its own work by an alarm that nothing it runs can hold up: it dies of it, and
so does one whose daemon was killed. Idle workers end when the daemon's end of the pipe closes.
"""

import asyncio
import gc
import multiprocessing
import os
import resource
import signal
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from datetime import timedelta
from functools import partial
from importlib import import_module
from multiprocessing import resource_tracker
from operator import attrgetter
from types import MappingProxyType
from typing import Any, TypeVar

from pebble import CONSTS, ProcessExpired, ProcessPool

from monitor.model import Extracted, Failure, Fetched, ParsedFeed, ParseFailed, Permission

LIMIT = timedelta(seconds=5)
MEMORY = 1 << 30
"""Bytes of address space; a worker begins with about 40 MB."""

MAX_TASKS = 500
"""Documents after which a worker is replaced, whatever it has leaked."""

_LAST_RESORT = 20.0

T = TypeVar("T")


class ProcessWorkers:
    """`workers` processes, each with `limit` for a document and `memory` for all it does.

    kinds: where the kinds of source are found that are not ours, as `module:object`.

    SIGINT and SIGTERM do not reach them: they are told to the whole group, and the daemon still has documents to end.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        limit: timedelta = LIMIT,
        memory: int = MEMORY,
        kinds: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._workers = workers or min(2, os.cpu_count() or 1)
        self._limit, self._memory, self._kinds = limit.total_seconds(), memory, kinds
        self._seats = asyncio.Semaphore(2 * self._workers)  # for each, one document at work and one at hand
        self._opening = asyncio.Lock()
        self._pool: ProcessPool | None = None
        self._under_way: set[Future[Any]] = set()
        self._closed = False

    async def parse(self, kind: str, fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:
        return await self.run(partial(_parser, kind, self._kinds.get(kind)), fetched, options)

    async def extract(self, fetched: Fetched) -> Extracted | ParseFailed:
        return await self.run(_extractor, fetched.body, fetched.url, fetched.content_type)

    async def permission(self, robots: bytes, agent: str, url: str) -> Permission | ParseFailed:
        return await self.run(_robots_reader, robots, agent, url)

    async def run(self, load: Callable[[], Callable[..., T]], *arguments: object) -> T | ParseFailed:
        """Call what `load` gives, in a worker; the time limit begins when it is loaded. To cancel is to kill."""
        work = partial(_guarded, self._limit, load, *arguments)
        async with self._seats:
            for _ in range(2):  # a pool that breaks takes innocent documents with it: they have a second try
                with suppress(RuntimeError, OSError):
                    return await self._attempt(work)
        return _crashed("the workers broke down, or are closed")

    async def close(self) -> None:
        """Kill the workers, whatever they are at; it takes less than a second."""
        self._closed = True
        await self._discard()

    async def _attempt(self, work: Callable[[], T]) -> T | ParseFailed:
        """RuntimeError: the pool broke, as pebble says it, or was discarded under us. OSError: there is no room."""
        future: Future[T] = (await self._open_pool()).schedule(work)
        self._under_way.add(future)
        try:
            async with asyncio.timeout(2 * self._limit + _LAST_RESORT):
                return await asyncio.wrap_future(future)
        except ProcessExpired as expired:
            return _explained(expired.exitcode, self._limit)
        except TimeoutError:  # the pool has lost sight of this document: it cannot be trusted with others
            await self._discard()
            return ParseFailed(failure=Failure.WORKER_TIMEOUT, detail="the workers did not answer")
        except asyncio.CancelledError:
            if _is_cancelled():
                raise
            raise RuntimeError from None
        finally:
            self._under_way.discard(future)

    async def _open_pool(self) -> ProcessPool:
        async with self._opening:
            if self._closed:
                raise RuntimeError
            if self._pool and not self._pool.active:
                await self._discard()
            if self._pool is None:
                self._pool = await asyncio.to_thread(_start, self._workers, self._memory)
            return self._pool

    async def _discard(self) -> None:
        pool, self._pool = self._pool, None
        for future in tuple(self._under_way):
            future.cancel()
        if pool:
            await asyncio.to_thread(_stop, pool)


def _is_cancelled() -> bool:
    """Whether somebody cancels us, and not only what we wait for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _start(workers: int, memory: int) -> ProcessPool:
    CONSTS.term_timeout = 0.1  # seconds between SIGTERM, which our workers do not heed, and SIGKILL
    context = multiprocessing.get_context("forkserver")
    # The last is what started us, which each worker would import anew. feedparser waits for a feed that needs it.
    context.set_forkserver_preload(["monitor.workers", "monitor.sources", "lxml.etree", "monitor.__main__"])
    resource_tracker.ensure_running()  # it unblocks signals when it starts: let it do that first
    # What starts from here, threads and processes, inherits the mask; so does what they start later.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        pool = ProcessPool(workers, max_tasks=MAX_TASKS, initializer=_confine, initargs=(memory,), context=context)
        if not pool.active:  # to ask is to start it
            raise RuntimeError
        return pool
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _stop(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]  # pebble types the rest
    pool.join()


def _explained(exitcode: int, limit: float) -> ParseFailed:
    if exitcode == -signal.SIGALRM:
        return ParseFailed(failure=Failure.WORKER_TIMEOUT, detail=f"no end within {limit:g} s")
    if exitcode < 0:
        return _crashed(f"the worker was killed by signal {-exitcode} ({signal.strsignal(-exitcode)})")
    return _crashed(f"the worker ended with status {exitcode}")


def _crashed(detail: str) -> ParseFailed:
    return ParseFailed(failure=Failure.WORKER_CRASHED, detail=detail)


# --- in a worker ----------------------------------------------------------------------------------------------------


def _confine(memory: int) -> None:
    gc.freeze()  # what the fork server loaded stays shared with it, as no collection writes to it
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    soft = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _guarded(limit: float, load: Callable[[], Callable[..., T]], *arguments: object) -> T | ParseFailed:
    try:
        work = load()
        signal.setitimer(signal.ITIMER_REAL, limit)
        return work(*arguments)
    except Exception as error:  # noqa: BLE001 - hostile input raises anything
        detail = "".join(letter if letter.isprintable() else " " for letter in f"{type(error).__name__}: {error}"[:200])
        return _crashed(detail)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _parser(kind: str, target: str | None) -> Callable[[Fetched, Mapping[str, str]], ParsedFeed | ParseFailed]:
    from monitor.sources import KINDS, Kind  # noqa: PLC0415 - what imports this module to open workers needs no parser

    if target is None:
        return KINDS[kind].parse
    module, _, name = target.partition(":")
    found = attrgetter(name)(import_module(module))
    assert isinstance(found, Kind)
    return found.parse


def _extractor() -> Callable[[bytes, str | None, str | None], Extracted]:
    from monitor.core.pages.extract import extract_text  # noqa: PLC0415 - trafilatura costs 0.4 s, and many need no page

    return extract_text


def _robots_reader() -> Callable[[bytes, str, str], Permission]:
    from monitor.core.pages.robots import permission  # noqa: PLC0415 - as above: what a worker never does it need not load

    return permission
