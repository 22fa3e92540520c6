"""Polls and pages through the HTTP door, at a pace that each host can bear."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from monitor.model import Failure, FetchFailed, FetchOutcome, Request
from monitor.net import Net, without_userinfo
from monitor.net.pace import Pace, host_and_port

SHORT_PAUSE = 5.0
"""Seconds of a Retry-After that are waited for; while a server asks for longer, it is not asked and others go on."""


@dataclass(slots=True)
class _Host:
    """Who is at one host. Instants are the loop's seconds; `guests` counts who is there or waits."""

    seats: asyncio.Semaphore
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    guests: int = 0
    next_at: float = 0.0


class PacedFetcher:
    """At most `concurrency` requests in flight, and at most `per_host` to one host (and port), begun `gap` apart.

    Who waits for one host keeps none of the others waiting, and waits no longer than `patience`: whose turn is further
    off is told when to come again. The deadline of the door counts from there, so every fetch ends.
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
        self._pace = Pace()

    async def fetch(self, request: Request) -> FetchOutcome:
        """Fetch when the turn of its host comes; not asked, while that is far off or its server wants to be left alone.

        Not asked is `FetchFailed` with `asked` False, and with the time after which it may be.
        """
        closed_for = self._pace.opens_at(request.url, _now()) - _now()
        if closed_for > SHORT_PAUSE:
            return _not_asked(request, closed_for, "its server wants to be left alone")
        with self._visit(request.url) as host:
            ahead = (host.guests - 1) * self._between(request)
            if ahead > self._patience:
                return _not_asked(request, ahead, "others wait for this host")
            try:
                async with asyncio.timeout(self._patience) as waiting, host.seats:
                    return await self._ask(host, request, waiting)
            except TimeoutError:
                return _not_asked(request, self._patience, "others wait for this host")

    async def _ask(self, host: _Host, request: Request, waiting: asyncio.Timeout) -> FetchOutcome:
        async with host.turn:
            while (opens_in := max(host.next_at, self._pace.opens_at(request.url, _now())) - _now()) > 0:
                if opens_in > self._patience:
                    return _not_asked(request, opens_in, "its server wants to be left alone")
                await asyncio.sleep(opens_in)
            await self._slots.acquire()
            host.next_at = _now() + self._between(request)
            self._pace.begin(request.url, _now())
        try:
            waiting.reschedule(None)
            outcome = await self._net.get(request)
        finally:
            self._slots.release()
        self._pace.learn(request.url, outcome, _now())
        return outcome

    def _between(self, request: Request) -> float:
        return max(self._gap, request.gap.total_seconds(), self._pace.gap(request.url, _now()))

    @contextmanager
    def _visit(self, url: str) -> Iterator[_Host]:
        name = host_and_port(url)
        host = self._hosts.setdefault(name, _Host(asyncio.Semaphore(self._per_host)))
        host.guests += 1
        try:
            yield host
        finally:
            host.guests -= 1
            asyncio.get_running_loop().call_at(host.next_at + 0.1, self._forget, name, host)

    def _forget(self, name: str, host: _Host) -> None:
        if self._hosts.get(name) is host and not host.guests and host.next_at < _now():
            del self._hosts[name]


def _now() -> float:
    return asyncio.get_running_loop().time()


def _not_asked(request: Request, seconds: float, why: str) -> FetchFailed:
    detail = f"not asked: {why}, for {seconds:.0f} s more"
    return FetchFailed(
        url=without_userinfo(request.url),
        failure=Failure.RATE_LIMITED,
        detail=detail,
        retry_after=timedelta(seconds=seconds),
        asked=False,
    )
