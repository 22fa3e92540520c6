"""The Store on SQLite: one file, one writer thread, one transaction a method.

The connection lives in a thread of its own and never leaves it; the event loop waits for its results and is never
blocked, and no transaction is open while it waits.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple, Self, TypeVar, TypeVarTuple

from monitor.errors import Damaged
from monitor.model import (
    AT_ONCE,
    Ailment,
    AilmentKind,
    Alarm,
    ArticleId,
    ChannelName,
    Delivery,
    DueSource,
    EntryKey,
    Notice,
    Notification,
    Pending,
    PollIntent,
    Reading,
    Remembered,
    Seen,
    Source,
    SourceName,
    Spell,
    StoryContext,
    StoryId,
    Telling,
    Timing,
    Told,
    UnreadArticle,
    Verdict,
    Watched,
)
from monitor.ports import Jitter
from monitor.store import ailments, canary, outbox, plans, polls, texts, troubles, upkeep, verdicts
from monitor.store.database import (
    Lock,
    bring_up_to_date,
    check_pages,
    connect,
    damaged,
    examined,
    explained,
    refuse_network,
    transaction,
)
from monitor.store.notifications import decide_anew
from monitor.store.soundness import damage

T = TypeVar("T")
Args = TypeVarTuple("Args")


TOGETHER = 0.02
"""Seconds for which a poll that is to be saved waits for others."""


class _Batch(NamedTuple):
    """Polls that are saved in one transaction, when `saved` ends."""

    intents: list[PollIntent]
    saved: asyncio.Task[None]


class SqliteStore:
    """The pipeline's door to the database file; `open` makes one. What each method promises stands in `ports.Store`.

    A method that cannot be done (disk full, file damaged) raises StoreError and has changed nothing.
    """

    def __init__(self, path: Path, lock: Lock, thread: ThreadPoolExecutor, db: sqlite3.Connection) -> None:
        self._path = path
        self._lock = lock
        self._thread = thread
        self._db = db
        self._sources: dict[SourceName, Source] = {}
        self._batch: _Batch | None = None
        self._find_damage = cache(partial(damage, db))  # reads the whole file, and is asked by many errors
        self._damage: Damaged | None = None

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Claim the file, make or migrate it, and take back what an earlier run was sending when it ended.

        Raises AlreadyRunning, NewerSchema, StoreError.
        """
        lock = Lock(path)
        thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        try:
            db = await asyncio.get_running_loop().run_in_executor(thread, _open, path, lock.unclean)
        except BaseException:
            thread.shutdown()
            lock.release(sound=not lock.unclean)
            raise
        return cls(path, lock, thread, db)

    async def close(self) -> None:
        """Finish what has begun, fold the log into the file and let go of it."""
        if self._batch:
            await asyncio.wait([self._batch.saved])
        await asyncio.get_running_loop().run_in_executor(self._thread, self._db.close)
        self._thread.shutdown()
        self._lock.release(sound=True)

    async def register(
        self, sources: Sequence[Source], channels: Collection[ChannelName], now: datetime, jitter: Jitter
    ) -> None:
        shares = [jitter() for _ in sources]
        register = partial(polls.register, sources=sources, channels=channels, now=now, shares=shares)
        await self._write(_take_up, register, now)
        self._sources = {source.name: source for source in sources}

    async def due_sources(self, now: datetime | None, limit: int) -> tuple[DueSource, ...]:
        return await self._read(polls.due_sources, self._sources, now, limit)

    async def seen(self, source: SourceName, keys: Sequence[EntryKey]) -> Seen:
        return await self._read(polls.seen, source, keys)

    async def save_poll(self, intent: PollIntent) -> None:
        """Polls that end at nearly the same time are saved together, since each transaction waits for the disk."""
        batch = self._batch = self._batch or self._begin_batch()
        batch.intents.append(intent)
        await asyncio.wait([batch.saved])
        if len(batch.intents) == 1:
            batch.saved.result()
        elif batch.saved.cancelled() or batch.saved.exception():  # one cannot be saved; that says nothing of ours
            await self._write(polls.save_poll, intent)

    async def troubles(self) -> tuple[tuple[Spell, ...], tuple[Watched, ...]]:
        return await self._read(troubles.unsettled)

    async def save_telling(self, telling: Telling, channels: Collection[ChannelName], now: datetime) -> None:
        await self._write(troubles.save_telling, telling, channels, now)

    async def watch(self, now: datetime) -> None:
        await self._write(troubles.watch, now)

    async def release(self, intent: PollIntent) -> None:
        await self._write(canary.release, intent)

    async def ailments(self, now: datetime) -> tuple[Sequence[Ailment], Sequence[Ailment]]:
        found, told = await self._read(ailments.found_and_told, now)
        if self._damage and AilmentKind.DAMAGED not in {ailment.kind for ailment in found}:
            found = (*found, Ailment(kind=AilmentKind.DAMAGED, since=now, detail=str(self._damage)))
        return found, told

    async def save_alarm(self, alarm: Alarm, now: datetime) -> None:
        await self._write(ailments.save_alarm, alarm, now)

    async def unread(self, now: datetime, limit: int) -> tuple[UnreadArticle, ...]:
        return await self._read(texts.unread, self._sources, now, limit)

    async def save_text(self, reading: Reading) -> None:
        await self._write(texts.save_text, reading)

    async def unjudged(self, now: datetime, limit: int) -> tuple[Pending, ...]:
        return await self._read(verdicts.unjudged, now, limit)

    async def stories(self, articles: Collection[ArticleId]) -> StoryContext:
        return await self._read(verdicts.stories, articles)

    async def told(self, stories: Collection[StoryId]) -> Told:
        return await self._read(verdicts.told, stories)

    async def recall(self, since: datetime) -> tuple[Remembered, ...]:
        return await self._read(verdicts.recall, since)

    async def save_verdicts(self, judged: Sequence[Verdict]) -> None:
        await self._write(verdicts.save_verdicts, judged)

    async def lease(
        self, now: datetime, busy: Collection[ChannelName], timing: Timing = AT_ONCE
    ) -> tuple[Notification, ...]:
        return await self._write(outbox.lease, now, busy, timing)

    async def save_delivery(self, delivery: Delivery, timing: Timing | None = None) -> Notification | None:
        return await self._write(outbox.save_delivery, delivery, timing)

    async def announce(self, notice: Notice, channels: Collection[ChannelName], now: datetime) -> None:
        await self._write(outbox.announce, notice, channels, now)

    async def set_back(self, by: timedelta) -> None:
        await self._write(plans.set_back, by)

    async def probe(self) -> None:
        await self._write(upkeep.touch)

    async def prune(self, before: datetime) -> int:
        dropped = 0
        place: upkeep.Place | None = upkeep.Place()
        while place:
            batch = await self._write(upkeep.prune_articles, before, place)
            dropped, place = dropped + batch.dropped, batch.place
        await self._write(upkeep.prune_rest, before)
        return dropped

    def _begin_batch(self) -> "_Batch":
        intents: list[PollIntent] = []
        return _Batch(intents, asyncio.create_task(self._save_together(intents)))

    async def _save_together(self, intents: list[PollIntent]) -> None:
        await asyncio.sleep(TOGETHER)
        self._batch = None
        await self._write(polls.save_polls, intents)

    async def _write(self, work: Callable[[sqlite3.Connection, *Args], T], *args: *Args) -> T:
        def saved() -> T:
            with transaction(self._db):
                return work(self._db, *args)

        return await asyncio.get_running_loop().run_in_executor(self._thread, self._trusted, saved)

    async def _read(self, query: Callable[[sqlite3.Connection, *Args], T], *args: *Args) -> T:
        found = partial(query, self._db, *args)
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._trusted, found)

    def _trusted(self, work: Callable[[], T]) -> T:
        """Do it; the first damage that it meets is kept, for the operators must hear of it."""
        try:
            # The outer one is for the examination, which reads the file as well.
            with explained(self._path), examined(self._path, self._find_damage), explained(self._path):
                return work()
        except Damaged as error:
            self._damage = self._damage or error
            raise


def _take_up(db: sqlite3.Connection, register: Callable[[sqlite3.Connection], None], now: datetime) -> None:
    """By the clock as it is now, and by what is configured now."""
    plans.compare_clock(db, now)
    register(db)
    texts.give_up_orphans(db, now)
    decide_anew(db, now)


def _open(path: Path, unclean: bool) -> sqlite3.Connection:
    with explained(path), ExitStack() as undo:
        refuse_network(path)
        db = connect(path)
        undo.callback(db.close)
        if unclean:
            check_pages(path, db)
        bring_up_to_date(path, db)
        if ailments.damage_told(db) and (faults := damage(db)):
            raise damaged(path, faults)
        with transaction(db):
            outbox.void_leases(db)
            ailments.forget_damage(db)
        undo.pop_all()
        return db
