"""When the steps run: a few ticks, and crews that work off what the database says is due.

A tick only wakes the crews; they ask the store what there is to do. So nothing is forgotten when a tick is late, and
there is never a job per source.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from monitor.crew import Crew, Recurring, Unit, attempt
from monitor.errors import StoreError
from monitor.model import (
    ArticleId,
    ChannelName,
    Delivery,
    DueSource,
    Notification,
    NotificationState,
    Pending,
    PollIntent,
    PollOutcome,
    Reading,
    SourceName,
    UnreadArticle,
)
from monitor.observe import tell
from monitor.pipeline import Doors, Policy, deliver, judge, poll, read, timing, unjudgeable, watch
from monitor.ticks import Ticks
from monitor.wall_clock import watch_wall_clock

TICK = 1.0
"""Seconds between two looks at the database."""

BATCH = 100
"""Articles judged in one transaction."""

WATCH = 300.0
"""Seconds between two looks at the troubles of the sources: what begins within them is one message."""

TURN = timedelta(minutes=10)
"""How long a single round waits for the turn of a busy host."""

AGAIN = 30.0
"""Seconds after which a database that takes nothing is tried again."""

PRUNE_EVERY = timedelta(hours=6)
PRUNE_AFTER = timedelta(minutes=10)
"""Time from the start to the first pruning: soon, so that a daemon that is restarted often prunes at all."""

_LOOK_AHEAD = 200
"""Units that a crew looks for besides those that it has or has barred: they are due the longest, and come first."""

_CHANNELS_AT_ONCE = 64

_Result = TypeVar("_Result")


@dataclass(slots=True)
class Tally:
    """What came of the work so far."""

    polls: int = 0
    failed_polls: int = 0
    new_articles: int = 0
    matched: int = 0
    sent: int = 0
    unsent: int = 0


class Scheduler:
    """The four crews, their ticks, and the pulses by which the watchdog knows that they live."""

    def __init__(self, doors: Doors, policy: Policy, *, concurrency: int, retention: timedelta) -> None:
        self.doors, self.policy, self.retention = doors, policy, retention
        self.tally = Tally()
        self._postponed: dict[SourceName, tuple[datetime, DueSource]] = {}
        self._try_at: float | None = None  # when a database that took nothing is tried again
        self._started = doors.clock(), time.monotonic()
        self.pulses: dict[str, float] = {}
        self._recurring = Recurring()
        self._ticks = Ticks()
        self._runners: list[asyncio.Task[None]] = []
        self._minders: list[asyncio.Task[None]] = []
        # More than may be fetched at once: those that wait for the turn of one busy host leave places to the others.
        self._polls = Crew("poll", 4 * concurrency, _source_name, self._poll, self._due)
        self._reads = Crew("read", concurrency, _article_id, self._read, self._unread)
        self._judging: Crew[tuple[Pending, ...]] = Crew("judge", 1, _one_batch, self._judge, self._unjudged)
        self._sends = Crew("deliver", _CHANNELS_AT_ONCE, _channel, self._deliver, self._leased)

    # --- running ---

    def start(self) -> None:
        """Begin to tick."""
        self._runners = [asyncio.create_task(self._run(crew), name=f"{crew.name} crew") for crew in self._crews()]
        self._minders = [asyncio.create_task(watch_wall_clock(self.doors.clock, self._set_back, TICK), name="clock")]
        now = self.doors.clock()
        self._ticks.add(self._tick, first=now, every=timedelta(seconds=TICK))
        self._ticks.add(self._watch, first=now, every=timedelta(seconds=WATCH))
        self._ticks.add(self._prune, first=now + PRUNE_AFTER, every=PRUNE_EVERY)
        self._ticks.start()

    async def stop(self, grace: float) -> None:
        """Start nothing more, and give what is under way `grace` seconds."""
        self._ticks.stop()
        for crew in self._crews():
            crew.close()
        if self._runners:  # a notification that is just being leased is still sent: else it would come as a repeat
            await asyncio.wait(self._runners, timeout=0.5)
        for task in (*self._runners, *self._minders):
            task.cancel()
        await asyncio.gather(*self._runners, *self._minders, return_exceptions=True)
        await asyncio.gather(*(crew.stop(grace) for crew in self._crews()))

    async def once(self) -> Tally:
        """One full round: poll every enabled source, tell of troubles, read, judge, deliver what is due."""
        due: Sequence[DueSource] = await self.doors.store.due_sources(None, limit=1_000_000)
        while due:
            await self._polls.start(due)
            await self._polls.idle()
            due = await self._next_turns()
        await self._watch()
        for crew in (self._reads, self._judging, self._sends):
            await crew.finish()
        return self.tally

    async def _next_turns(self) -> Sequence[DueSource]:
        """Those whose host had no time for them, when it has; none of a host that wants to be left alone for long."""
        now = self.doors.clock()
        soon = [(at, due) for at, due in self._postponed.values() if at - now < TURN]
        self.tally.failed_polls += len(self._postponed) - len(soon)
        self._postponed = {}
        if soon:
            await asyncio.sleep((min(at for at, _ in soon) - now).total_seconds())
        return [due for _, due in soon]

    def stale(self, limit: float) -> list[str]:
        """What has not given a sign of life for `limit` seconds, of ticks, writer and delivery."""
        now = time.monotonic()
        return [name for name in ("tick", "writer", "deliver") if now - self.pulses.get(name, now) > limit]

    def stuck(self, limit: float) -> list[tuple[str, float]]:
        """What has been under way for more than `limit` seconds, and for how many; no unit is meant to take minutes."""
        return [unit for crew in self._crews() for unit in crew.stuck(limit)]

    async def probe(self) -> Exception | None:
        """Let the writer prove that it lives, and give what keeps it from writing: that, no new start would mend."""
        error = await self._recurring.attempt("probe", self.doors.store.probe())
        if error is None or isinstance(error, StoreError):
            self._beat("writer")
        return error

    def _crews(self) -> tuple[Crew[Any], ...]:
        return self._polls, self._reads, self._judging, self._sends

    async def _run(self, crew: Crew[Any]) -> None:
        while not crew.closing:
            await crew.wake.wait()
            crew.wake.clear()
            await self._recurring.attempt(f"{crew.name} round", crew.round())
            self._beat(crew.name)

    async def _tick(self) -> None:
        self._beat("tick")
        for crew in self._crews():
            crew.wake.set()

    async def _set_back(self, by: timedelta) -> bool:
        """Ticks and all that is due later would wait until the wall clock has caught up."""
        self._ticks.all_at(self.doors.clock())
        return not await attempt("clock", self.doors.store.set_back(by))

    async def _watch(self) -> None:
        if not await self._recurring.attempt("watch", watch(self.doors, self.policy)):
            self._sends.wake.set()

    async def _prune(self) -> None:
        """By the wall clock, unless it leapt forward since the start: what a wrong one takes, nothing brings back."""
        started, at = self._started
        now = min(self.doors.clock(), started + timedelta(seconds=time.monotonic() - at))
        await attempt("prune", self.doors.store.prune(now - self.retention))

    def _beat(self, name: str) -> None:
        self.pulses[name] = time.monotonic()

    # --- what there is to do ---

    async def _can_keep(self) -> bool:
        """Whether the database takes what comes from the web, which else would be asked in vain and without a pause."""
        if self._try_at is None or time.monotonic() < self._try_at:
            return self._try_at is None
        error = await self._recurring.attempt("try to store", self.doors.store.probe())
        self._try_at = time.monotonic() + AGAIN if error else None
        return error is None

    async def _keeping(self, work: Awaitable[_Result]) -> _Result:
        """What this work on something of the web gives; where that cannot be stored, we look whether anything can."""
        try:
            return await work
        except StoreError:
            self._try_at = time.monotonic()
            raise

    async def _due(self) -> tuple[DueSource, ...]:
        return await self._of_the_web(self._polls, self.doors.store.due_sources)

    async def _unread(self) -> tuple[UnreadArticle, ...]:
        return await self._of_the_web(self._reads, self.doors.store.unread)

    async def _of_the_web(
        self, crew: Crew[Unit], wanted: Callable[[datetime, int], Awaitable[tuple[Unit, ...]]]
    ) -> tuple[Unit, ...]:
        """What a crew is to ask the web for; nothing while what comes of it could not be kept."""
        if not await self._can_keep():
            return ()
        return await wanted(self.doors.clock(), _LOOK_AHEAD + len(crew.occupied()))

    async def _unjudged(self) -> tuple[tuple[Pending, ...], ...]:
        if self._judging.occupied():  # the next batch is known when this one is saved
            return ()
        batch = await self.doors.store.unjudged(self.doors.clock(), limit=BATCH)
        return (batch,) if batch else ()

    async def _leased(self) -> tuple[Notification, ...]:
        busy = {ChannelName(str(channel)) for channel in self._sends.occupied()}
        return await self.doors.store.lease(self.doors.clock(), busy, timing(self.doors, self.policy))

    # --- doing it ---

    async def _poll(self, due: DueSource) -> None:
        intent = await self._keeping(poll(due, self.doors, self.policy))
        if intent.outcome is PollOutcome.POSTPONED:
            self._postponed[due.source.name] = intent.state.next_poll_at, due
            return
        self._postponed.pop(due.source.name, None)
        self.tally.polls += 1
        self.tally.failed_polls += intent.outcome is PollOutcome.FAILED
        self.tally.new_articles += len(intent.new)
        _tell_poll(intent)
        self._reads.wake.set()
        self._judging.wake.set()

    async def _read(self, article: UnreadArticle) -> None:
        _tell_read(await self._keeping(read(article, self.doors, self.policy)))
        self._judging.wake.set()

    async def _judge(self, batch: tuple[Pending, ...]) -> None:
        """Judge a batch; if it fails, one by one, so that the article at fault is set aside with its reason."""
        if await self._judge_safely("batch", batch):
            for pending in batch:
                error = await self._judge_safely(f"article {pending.article.id}", (pending,))
                if error:
                    await self.doors.store.save_verdicts([unjudgeable(pending, self.doors.clock(), error)])

    async def _judge_safely(self, what: str, batch: tuple[Pending, ...]) -> Exception | None:
        """Give back what was wrong with the articles; what was wrong with the store is raised, and tried again."""
        return await attempt(f"judge {what}", self._judge_batch(batch), but=(StoreError,))

    async def _judge_batch(self, batch: tuple[Pending, ...]) -> None:
        for verdict in await judge(batch, self.doors, self.policy):
            if verdict.judgement.matches:
                self.tally.matched += 1
                rules = ",".join(match.rule for match in verdict.judgement.matches)
                tell("matched", article=verdict.article.id, rules=rules, alerts=len(verdict.alerts))
        self._sends.wake.set()

    async def _deliver(self, notification: Notification) -> Notification | None:
        further = timing(self.doors, self.policy) if self._sends.has_room() else None
        delivery, following = await deliver(notification, self.doors, further)
        self.tally.sent += delivery.state is NotificationState.SENT
        self.tally.unsent += delivery.state is not NotificationState.SENT
        _tell_delivery(delivery)
        if delivery.rest:
            self._sends.bar(notification.channel, delivery.rest)
        if delivery.escalate:  # another channel is to tell of it
            self._sends.wake.set()
        return following


def _source_name(due: DueSource) -> SourceName:
    return due.source.name


def _article_id(article: UnreadArticle) -> ArticleId:
    return article.id


def _one_batch(_: tuple[Pending, ...]) -> str:
    return "batch"


def _channel(notification: Notification) -> ChannelName:
    return notification.channel


def _tell_poll(intent: PollIntent) -> None:
    source = intent.source.name
    if intent.outcome is PollOutcome.FAILED:
        tell("poll failed", level=logging.WARNING, source=source, why=intent.state.failure, detail=intent.state.detail)
    else:
        tell("polled", source=source, outcome=intent.outcome, entries=intent.entries, new=len(intent.new))


def _tell_read(reading: Reading) -> None:
    tell("read", article=reading.article_id, quality=reading.quality, why=reading.failure, detail=reading.detail)


def _tell_delivery(delivery: Delivery) -> None:
    level = logging.INFO if delivery.state is NotificationState.SENT else logging.WARNING
    sent = delivery.notification
    tell("delivery", level=level, notification=sent.id, channel=sent.channel, alerts=len(sent.alerts),
         state=delivery.state, answer=delivery.outcome.detail)  # fmt: skip
