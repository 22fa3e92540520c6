"""Polls and pages through the HTTP door, at a pace that each host can bear."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

from monitor.model import Failure, FetchFailed, FetchOutcome, Request
from monitor.net import Net, without_userinfo

SHORT_PAUSE = 5.0
"""Seconds of a Retry-After that are waited for; while a host asks for longer, it is not asked and others go on."""

LONGEST_PAUSE = timedelta(days=1)


@dataclass(slots=True)
class _Host:
    """The pace of one host. Instants are the loop's seconds; `guests` counts who is there or waits."""

    seats: asyncio.Semaphore
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    guests: int = 0
    next_at: float = 0.0
    closed_until: float = 0.0

    @property
    def opens_at(self) -> float:
        return max(self.next_at, self.closed_until)


class PacedFetcher:
    """At most `concurrency` requests in flight, and at most `per_host` to one host (and port), begun `gap` apart.

    Who waits for one host keeps none of the others waiting. Nobody waits longer than `patience`, and the deadline of
    the door counts from there, so every fetch ends.
    """

    def __init__(
        self,
        net: Net,
        *,
        concurrency: int = 30,
        per_host: int = 2,
        gap: timedelta = timedelta(seconds=1),
        patience: timedelta = timedelta(seconds=50),
    ) -> None:
        self._net, self._per_host = net, per_host
        self._gap, self._patience = gap.total_seconds(), patience.total_seconds()
        self._slots = asyncio.Semaphore(concurrency)
        self._hosts: dict[str, _Host] = {}

    async def fetch(self, request: Request) -> FetchOutcome:
        """Fetch when the host's turn comes; without asking, RATE_LIMITED while it wants to be left alone."""
        with self._visit(request.url) as host:
            try:
                async with asyncio.timeout(self._patience) as waiting, host.seats:
                    outcome = await self._ask(host, request, waiting)
            except TimeoutError:
                detail = f"the host's turn did not come within {self._patience:g} s"
                return FetchFailed(url=without_userinfo(request.url), failure=Failure.RATE_LIMITED, detail=detail)
            host.closed_until = max(host.closed_until, _now() + _pause(outcome).total_seconds())
            return outcome

    async def _ask(self, host: _Host, request: Request, waiting: asyncio.Timeout) -> FetchOutcome:
        async with host.turn:
            closed_for = host.closed_until - _now()
            if closed_for > SHORT_PAUSE:
                return _left_alone(request, timedelta(seconds=closed_for))
            await asyncio.sleep(host.opens_at - _now())
            await self._slots.acquire()
            host.next_at = _now() + max(self._gap, request.gap.total_seconds())
        try:
            waiting.reschedule(None)
            return await self._net.get(request)
        finally:
            self._slots.release()

    @contextmanager
    def _visit(self, url: str) -> Iterator[_Host]:
        name = _host_and_port(url)
        host = self._hosts.setdefault(name, _Host(asyncio.Semaphore(self._per_host)))
        host.guests += 1
        try:
            yield host
        finally:
            host.guests -= 1
            asyncio.get_running_loop().call_at(host.opens_at + 0.1, self._forget, name, host)

    def _forget(self, name: str, host: _Host) -> None:
        if self._hosts.get(name) is host and not host.guests and host.opens_at < _now():
            del self._hosts[name]


def _now() -> float:
    return asyncio.get_running_loop().time()


def _pause(outcome: FetchOutcome) -> timedelta:
    """How long the host is to be left alone, by what it said."""
    if not isinstance(outcome, FetchFailed) or outcome.failure not in {Failure.RATE_LIMITED, Failure.SERVER_ERROR}:
        return timedelta(0)
    return min(outcome.retry_after or timedelta(0), LONGEST_PAUSE)


def _left_alone(request: Request, retry_after: timedelta) -> FetchFailed:
    detail = f"the host asked to be left alone for {retry_after.total_seconds():.0f} s more"
    return FetchFailed(
        url=without_userinfo(request.url), failure=Failure.RATE_LIMITED, detail=detail, retry_after=retry_after
    )


def _host_and_port(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""
