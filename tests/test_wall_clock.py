"""A wall clock that somebody sets, in virtual time: what is told of it, and what is not worth a word."""

import asyncio
from datetime import timedelta

from monitor.wall_clock import watch_wall_clock
from tests.builders import NOON
from tests.fleet.clock import Wall, virtually

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)


class SetWall(Wall):
    """A clock that shows `by` more than it should."""

    by = timedelta()

    def __call__(self):
        return super().__call__() + self.by


async def watched(done):
    """A clock that is looked at once a second, and what was told of it; `done`: whether that was dealt with."""
    wall, told = SetWall(NOON), []

    async def set_back(by):
        told.append(by)
        return done(told)

    watch = asyncio.create_task(watch_wall_clock(wall, set_back, 1.0))
    await asyncio.sleep(0)  # it has looked once
    return wall, told, watch


@virtually
async def test_a_step_back_is_told_once_by_as_much_as_it_was():
    wall, told, _ = await watched(lambda _: True)

    await asyncio.sleep(10)
    assert told == []
    wall.by = -HOUR
    await asyncio.sleep(10)
    assert told == [HOUR]
    wall.by -= 5 * SECOND
    await asyncio.sleep(10)
    assert told == [HOUR, 5 * SECOND]


@virtually
async def test_a_step_back_that_was_not_dealt_with_is_told_again():
    wall, told, _ = await watched(lambda told: len(told) == 3)

    wall.by = -HOUR
    await asyncio.sleep(10)

    assert told == [HOUR] * 3


@virtually
async def test_a_step_forward_and_a_clock_that_is_a_little_slow_are_not_told():
    wall, told, _ = await watched(lambda _: True)

    for seconds in (3600, 86_400, 86_399, 86_398.5):
        wall.by = seconds * SECOND
        await asyncio.sleep(10)
    assert told == []

    wall.by -= 10 * SECOND  # what was gained counts: plans were made by that clock
    await asyncio.sleep(10)
    assert told == [11.5 * SECOND]
