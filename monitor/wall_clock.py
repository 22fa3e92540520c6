"""The wall clock, which somebody may set back.

Set forward it does no harm: what is due is done, once, as after a pause.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from monitor.observe import tell
from monitor.ports import Clock

DRIFT = timedelta(seconds=2)
"""By how much it may fall behind in the course of things."""


async def watch_wall_clock(clock: Clock, set_back: Callable[[timedelta], Awaitable[bool]], every: float) -> None:
    """Look every so many seconds whether `clock` was set back, and say by how much.

    `set_back` gives whether that is done with; if not, it hears of it again.
    """
    lead = _lead(clock)
    while True:
        await asyncio.sleep(every)
        by = lead - _lead(clock)
        if by <= DRIFT:
            lead = max(lead, lead - by)
            continue
        tell("clock set back", level=logging.WARNING, by=by)
        if await set_back(by):
            lead -= by


def _lead(clock: Clock) -> timedelta:
    """By how much the wall clock is ahead of that of the event loop, which nobody sets."""
    return clock() - datetime.fromtimestamp(0, UTC) - timedelta(seconds=asyncio.get_running_loop().time())
