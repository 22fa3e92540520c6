"""A command asks the web as the daemon would: guarded, bounded, and what comes is made sense of in a worker."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from monitor.config import Settings
from monitor.core.dates import believable
from monitor.fetch import PacedFetcher
from monitor.model import (
    Failure,
    Fetched,
    FetchFailed,
    FetchOutcome,
    NotModified,
    ParsedFeed,
    ParseFailed,
    Request,
    Source,
    SourceName,
    SourceState,
)
from monitor.opening import open_net
from monitor.plugins import MISTAKES, load_plugins
from monitor.sources.further import further_request
from monitor.workers import ProcessWorkers

_T = TypeVar("_T")

_PATIENCE = timedelta(hours=1)
"""For the turn of a host, where many sources are of one."""

_ACCEPT = "text/html, application/xhtml+xml, */*;q=0.5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A document that was understood. `url` and `moved`: as of what was fetched."""

    url: str
    feed: ParsedFeed
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks, and has what came understood."""

    fetch: Callable[[Request], Awaitable[FetchOutcome]]
    workers: ProcessWorkers

    async def get(self, url: str) -> Fetched | FetchFailed:
        return await self._get(Request(url=url, accept=_ACCEPT))

    async def read(self, source: Source) -> Read | FetchFailed:
        """What the daemon's first poll of a source would bring; of further documents the first is read."""
        request = _first_request(source)
        if isinstance(request, FetchFailed):
            return request
        read = await self._read(request, source)
        if isinstance(read, Read) and read.feed.more and not read.feed.entries:
            child = await self._read(further_request(request, read.feed.more[0]), source)
            return replace(read, feed=child.feed) if isinstance(child, Read) else child
        return read

    async def understand(self, fetched: Fetched, source: Source) -> Read | ParseFailed:
        """What was fetched, as the kind of the source reads it."""
        feed = await self.workers.parse(source.kind, fetched, source.options)
        return feed if isinstance(feed, ParseFailed) else Read(url=fetched.url, feed=feed, moved=fetched.moved)

    async def work(self, load: Callable[[], Callable[..., _T]], *arguments: object) -> _T | ParseFailed:
        """Call what `load` gives, in a worker."""
        return await self.workers.run(load, *arguments)

    async def _read(self, request: Request, source: Source) -> Read | FetchFailed:
        answer = await self._get(request)
        if isinstance(answer, FetchFailed):
            return answer
        read = await self.understand(answer, source)
        if isinstance(read, ParseFailed):
            return FetchFailed(url=answer.url, failure=read.failure, detail=read.detail)
        return read

    async def _get(self, request: Request) -> Fetched | FetchFailed:
        outcome = await self.fetch(request)
        assert not isinstance(outcome, NotModified), "we asked without a validator"
        return outcome


def _first_request(source: Source) -> Request | FetchFailed:
    """As the daemon asks first; or what its kind, which somebody else may have written, raised instead."""
    try:
        return load_plugins().kinds[source.kind].request(source, fresh_state())
    except MISTAKES as error:
        raised = f"the kind {source.kind} makes no request of it: {type(error).__name__}: {error}"
        return FetchFailed(url=source.url, failure=Failure.WORKER_CRASHED, detail=raised)


@asynccontextmanager
async def asking(settings: Settings, *, paced: bool = False) -> AsyncIterator[Asker]:
    """Open what is needed to ask, and close it; `paced`, many may be asked at once, each host as the daemon asks it."""
    net = open_net(settings)
    workers = ProcessWorkers(workers=1, kinds=load_plugins().targets)
    pacer = PacedFetcher(net, concurrency=settings.concurrency, per_host=settings.fetch.per_host, patience=_PATIENCE)
    try:
        yield Asker(pacer.fetch if paced else net.get, workers)
    finally:
        await workers.close()
        await net.close()


def a_source(kind: str, url: str) -> Source:
    """A source that is only looked at."""
    return Source(name=SourceName("preview"), url=url, kind=kind)


def newest(feed: ParsedFeed, now: datetime) -> datetime | None:
    """The latest date of its entries that can be true, of publication where there is one."""
    dates = [date for entry in feed.entries if (date := entry.published or entry.changed) and believable(date, now)]
    return max(dates, default=None)


def fresh_state() -> SourceState:
    """The state of a source that was never asked."""
    return SourceState(next_poll_at=datetime.now(UTC), interval=timedelta(0))
