"""Crews work off what the store says is due, several units at once; one that fails does not stop the others."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable, Sequence
from datetime import timedelta
from typing import Generic, TypeVar

from monitor.errors import StoreError
from monitor.observe import tell

_BARRED = timedelta(seconds=30)
_BARRED_AT_MOST = timedelta(hours=1)

Unit = TypeVar("Unit")


async def attempt(what: str, work: Awaitable[object], *, but: tuple[type[Exception], ...] = ()) -> Exception | None:
    """Do one unit of work; an exception, which is our own mistake or a full disk, is told and given back.

    One of `but` is raised instead, for whoever does the whole to tell.
    """
    error = await _outcome(work)
    if isinstance(error, but):
        raise error
    if error:
        _tell_failure(what, error)
    return error


class Recurring:
    """Work that is done again and again, by name. Of failures in a row the 1st, 2nd, 4th, 8th … is told, and the end.

    On a disk that is full each second brings one, and its log may lie on that disk.
    """

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()

    async def attempt(self, what: str, work: Awaitable[object]) -> Exception | None:
        """Do one unit of work, as `attempt` does."""
        error = await _outcome(work)
        if error:
            self._failures[what] += 1
            if (failures := self._failures[what]).bit_count() == 1:
                _tell_failure(what, error, failures)
        elif failures := self._failures.pop(what, 0):
            tell("works again", unit=what, failures=failures)
        return error


async def _outcome(work: Awaitable[object]) -> Exception | None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - the one place: a unit that fails must not stop the others
        return error
    return None


def _tell_failure(what: str, error: Exception, failures: int = 1) -> None:
    # A StoreError says all that a person needs; of our own mistakes a developer needs the traceback.
    trace = None if isinstance(error, StoreError) else error
    tell("failed", level=logging.ERROR, error=trace, unit=what, why=error, failures=failures if failures > 1 else None)


class Crew(Generic[Unit]):
    """Works off the units of one step, at most `size` at a time and no unit twice at once.

    What `do` gives back is the next unit of that key, and is begun at once.

    A unit that raised is barred for a while, longer each time, and its place goes to the others.
    """

    def __init__(
        self,
        name: str,
        size: int,
        key: Callable[[Unit], Hashable],
        do: Callable[[Unit], Awaitable[Unit | None]],
        take: Callable[[], Awaitable[Sequence[Unit]]],
    ) -> None:
        self.name = name
        self.wake = asyncio.Event()
        self.closing = False
        self._key, self._do, self._take = key, do, take
        self._slots = asyncio.Semaphore(size)
        self._under_way: dict[Hashable, asyncio.Task[None]] = {}
        self._begun: dict[Hashable, float] = {}
        self._recurring = Recurring()
        self._strikes: dict[Hashable, int] = {}
        self._barred_until: dict[Hashable, float] = {}

    def occupied(self) -> set[Hashable]:
        """The keys under way or barred."""
        now = time.monotonic()
        self._barred_until = {key: until for key, until in self._barred_until.items() if until > now}
        return {*self._under_way, *self._barred_until}

    def bar(self, key: Hashable, pause: timedelta) -> None:
        """Take no unit of that key for a while."""
        self._barred_until[key] = time.monotonic() + pause.total_seconds()

    def stuck(self, limit: float) -> list[tuple[str, float]]:
        """What has been under way for more than `limit` seconds, and for how many."""
        now = time.monotonic()
        return [(f"{self.name} {key}", now - begun) for key, begun in self._begun.items() if now - begun > limit]

    async def round(self) -> int:
        """Start all there is to do, waiting for free places; tell how many units were started."""
        started = 0
        while not self.closing and (units := await self._free_units()):
            for unit in units:
                await self._start(unit)
            started += len(units)
        return started

    async def _free_units(self) -> list[Unit]:
        units, occupied = await self._take(), self.occupied()
        return [unit for unit in units if self._key(unit) not in occupied]

    def has_room(self) -> bool:
        """Whether more can be begun: where all places are taken, whoever ends makes room for another."""
        return not (self.closing or self._slots.locked())

    def close(self) -> None:
        """Take nothing more."""
        self.closing = True
        self.wake.set()

    async def finish(self) -> None:
        """Work until there is nothing more to start and nothing under way."""
        while await self.round() or self._under_way:
            await self.idle()

    async def idle(self) -> None:
        """Wait for what is under way."""
        if self._under_way:
            await asyncio.wait(self._under_way.values())

    async def stop(self, grace: float) -> None:
        """Let what is under way end within `grace` seconds; then cancel it."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way.values(), timeout=grace)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=1)

    async def start(self, units: Sequence[Unit]) -> None:
        """Start these units, whatever the store says is due."""
        for unit in units:
            await self._start(unit)

    async def _start(self, unit: Unit) -> None:
        await self._slots.acquire()
        key = self._key(unit)
        self._under_way[key] = asyncio.create_task(self._work(key, unit), name=f"{self.name} {key}")

    async def _work(self, key: Hashable, unit: Unit) -> None:
        try:
            error = await self._recurring.attempt(f"{self.name} {key}", self._do_all(key, unit))
        finally:
            del self._under_way[key], self._begun[key]
            self._slots.release()
            self.wake.set()
        self._strike(key, error) if error else self._strikes.pop(key, None)

    async def _do_all(self, key: Hashable, unit: Unit) -> None:
        following: Unit | None = unit
        while following is not None:
            self._begun[key] = time.monotonic()
            following = await self._do(following)

    def _strike(self, key: Hashable, error: Exception) -> None:
        """Bar it; longer each time, if it is its own fault and not that of a full disk, which may soon have space."""
        strikes = self._strikes.get(key, 0)
        if not isinstance(error, StoreError):
            self._strikes[key] = strikes + 1
        self.bar(key, min(_BARRED * 2**strikes, _BARRED_AT_MOST))
