"""A few fixed ticks, by APScheduler, which go on whatever becomes of the wall clock."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger


class Ticks:
    """Calls at a fixed beat. None is dropped for being late, and those that were missed are one."""

    def __init__(self) -> None:
        self._jobs = AsyncIOScheduler(timezone=UTC)

    def add(self, do: Callable[[], Awaitable[object]], *, first: datetime, every: timedelta) -> None:
        """Let `do` be called at `first`, and then `every` so often."""
        self._jobs.add_job(
            do, _Beat(every), next_run_time=first, misfire_grace_time=None, coalesce=True, max_instances=1
        )

    def start(self) -> None:
        """Begin to call, on the running event loop."""
        self._jobs.start()

    def stop(self) -> None:
        """Call no more; a call that is under way goes on."""
        if self._jobs.running:
            self._jobs.shutdown(wait=False)

    def all_at(self, instant: datetime) -> None:
        """Let the next of each come at that instant: after a step back they would wait until the clock caught up."""
        for job in self._jobs.get_jobs():
            job.modify(next_run_time=instant)


class _Beat(BaseTrigger):  # type: ignore[misc]  # APScheduler is not typed
    """The next tick is reckoned from now.

    APScheduler's own trigger counts each that was missed: after a step forward of months the event loop would stand
    still for a minute.
    """

    def __init__(self, every: timedelta) -> None:
        self._every = every

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        return now + self._every
