"""What the daemon knows of its own condition, looked at once a minute; and who hears of it.

While polls and deliveries flow, the heartbeat URL is asked; when they do not, the operators are told. Both rest on what
the database shows and on work that ends, and on no timer.
"""

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo

from monitor.core.delivery.message import render
from monitor.core.health.alarm import LATE, TwoLooks, decide_alarm, flows, key
from monitor.core.health.canary import release
from monitor.crew import attempt
from monitor.errors import StoreError
from monitor.model import Ailment, AilmentKind, Alarm, ChannelName, Notice, Notification, NotificationId, Secret, Sent
from monitor.net.messenger import Answered, Messenger
from monitor.observe import tell
from monitor.pipeline import watch
from monitor.ports import Channel
from monitor.scheduler import Scheduler

ROUND = 60.0
"""Seconds between two looks."""

HUNG = 60.0
"""Seconds without a sign of life after which a crew hangs."""

PING_LIMIT = timedelta(seconds=20)
STORE_LIMIT = 30.0
"""Seconds within which the database answers, or is as good as gone."""

_STUCK_NAMED = 3


class Vigil:
    """Looks after one scheduler."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self._begun = time.monotonic()
        self._messenger = Messenger(limit=PING_LIMIT)
        self._before: Sequence[Ailment] | None = None
        self._told_directly: tuple[Ailment, ...] = ()
        self._unstored_since: datetime | None = None

    async def keep(self) -> None:
        """One round after the other, without end; one that breaks feeds no heartbeat, and the next one comes."""
        while True:
            await asyncio.sleep(ROUND)
            await attempt("vigil", self.round())

    async def round(self) -> None:
        """Look once: tell what has begun and what is over, and feed the heartbeat if all flows."""
        now, policy = self._scheduler.doors.clock(), self._scheduler.policy
        await self._release(now)
        ailments, told = await self._examine(now)
        looks = TwoLooks(self._lasting(ailments, told), told if self._before is None else self._before, told)
        self._before = ailments
        alarm = decide_alarm(looks, policy.operators, policy.channels, self._scheduler.doors.zone)
        if alarm.began or alarm.over:
            await self._raise(alarm, now)
        if flows(ailments) and self._has_polled():
            await self._feed(policy.heartbeat)

    async def _release(self, now: datetime) -> None:
        """Let the test article go if its time has come; a database that does not take it is found right after."""
        policy, doors = self._scheduler.policy, self._scheduler.doors
        intent = release(policy.canary, policy.rules, now, doors.zone) if policy.canary else None
        if intent is not None:
            with suppress(StoreError, TimeoutError):
                async with asyncio.timeout(STORE_LIMIT):
                    await doors.store.release(intent)

    # --- how we are ---

    async def _examine(self, now: datetime) -> tuple[Sequence[Ailment], Sequence[Ailment]]:
        """What ails us, and what of it was told."""
        found, told = await self._stored(now)
        return (*self._stuck(now), *found), (*self._told_directly, *told)

    async def _stored(self, now: datetime) -> tuple[Sequence[Ailment], Sequence[Ailment]]:
        """What the database shows and what it says was told; that it is of no use is an ailment as well."""
        store = self._scheduler.doors.store
        try:
            async with asyncio.timeout(STORE_LIMIT):
                await store.watch(now)
                found, told = await store.ailments(now)
                if any(each.kind is AilmentKind.UNANSWERED for each in found):
                    await watch(self._scheduler.doors, self._scheduler.policy)  # it may be our network, and say so
                    found, told = await store.ailments(now)
        except (StoreError, TimeoutError) as error:
            self._unstored_since = self._unstored_since or now
            detail = str(error) or f"the database does not answer within {STORE_LIMIT:g} s"
            return (Ailment(kind=AilmentKind.UNSTORED, since=self._unstored_since, detail=detail),), ()
        self._unstored_since = None
        return found, told

    def _stuck(self, now: datetime) -> Sequence[Ailment]:
        units = self._scheduler.stuck(LATE.total_seconds())
        units += [(name, HUNG) for name in self._scheduler.stale(HUNG)]
        if not units:
            return ()
        names = ", ".join(name for name, _ in units[:_STUCK_NAMED])
        since = now - timedelta(seconds=max(seconds for _, seconds in units))
        return (Ailment(kind=AilmentKind.STUCK, since=since, detail=f"{len(units)} hang: {names}"),)

    def _lasting(self, ailments: Sequence[Ailment], told: Sequence[Ailment]) -> Sequence[Ailment]:
        """Without what only waits because we were away: that is being caught up with."""
        if not self._is_new():
            return ailments
        known = set(map(key, told))
        own = (AilmentKind.UNSTORED, AilmentKind.DAMAGED, AilmentKind.STUCK)
        return [each for each in ailments if each.kind in own or key(each) in known]

    def _is_new(self) -> bool:
        return time.monotonic() - self._begun < LATE.total_seconds()

    def _has_polled(self) -> bool:
        """Whether a source has answered since the start; one that starts again and again is not alive."""
        tally = self._scheduler.tally
        return tally.polls > tally.failed_polls or not self._is_new()

    # --- who hears of it ---

    async def _raise(self, alarm: Alarm, now: datetime) -> None:
        """Put it into the outbox; where nothing can be stored, say it directly."""
        for each in alarm.began:
            tell("in trouble", level=logging.ERROR, by=each.kind, channel=each.channel or "-", detail=each.detail)
        try:
            async with asyncio.timeout(STORE_LIMIT):
                await self._scheduler.doors.store.save_alarm(alarm, now)
            self._told_directly = tuple(each for each in self._told_directly if each not in alarm.over)
        except (StoreError, TimeoutError):
            doors = self._scheduler.doors
            hearers = {name: doors.channels[name] for name in alarm.channels if name in doors.channels}
            if await say(alarm.notices, hearers, now, doors.zone):
                left = [each for each in self._told_directly if each not in alarm.over]
                self._told_directly = (*left, *alarm.began)

    async def _feed(self, heartbeat: Secret | None) -> None:
        if heartbeat is None:
            return
        answer = await self._messenger.ping(heartbeat)
        said = f"{answer.status} {answer.reason}".strip() if isinstance(answer, Answered) else answer.detail
        if not isinstance(answer, Answered) or answer.status // 100 != 2:
            tell("heartbeat not taken", level=logging.WARNING, answer=said)


async def say(notices: Sequence[Notice], channels: Mapping[ChannelName, Channel], now: datetime, zone: tzinfo) -> bool:
    """Send notices past the outbox to each of these channels; tell whether any took one."""
    notifications = [
        Notification(
            id=NotificationId(-number), channel=name, alerts=(), notice=notice, created_at=now, attempts=0, repeat=False
        )
        for name in channels
        for number, notice in enumerate(notices)
    ]
    return any(await asyncio.gather(*(_say(each, channels[each.channel], zone) for each in notifications)))


async def _say(notification: Notification, channel: Channel, zone: tzinfo) -> bool:
    outcome = await channel.send(render(notification, zone, channel.capacity))
    tell("told directly", level=logging.WARNING, channel=notification.channel, answer=outcome.detail)
    return isinstance(outcome, Sent)
