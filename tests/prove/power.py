"""Cut the power of the store again and again: what was acknowledged is there, and what is there holds together.

The store itself writes, through the SQLite that ships, and each write of SQLite is noted (tests/crash_vfs.py). A cut
keeps what was synced, and of the rest what a disk may keep (tests/power_cut.py). The real store then opens what survived
and must hold exactly what it held after the last step that was acknowledged, or after the one under way. Most lives go
on from what a cut left, so that recovery is cut too.

    ./run prove power [--cuts 1000] [--seed N] [--synchronous NORMAL|OFF]

A lowered `synchronous` must fail: then this proof sees what it is there for.
"""

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
from bisect import bisect_right
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path

from monitor.errors import StoreError
from monitor.model import ChannelName, Notice, NotificationState, SendFailed, SendFailure
from monitor.store import soundness
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_verdict, an_alert
from tests.crash_vfs import recording, sqlite_library
from tests.power_cut import DAMAGES, Disk

CUTS_A_LIFE = 50
STEPS_A_LIFE = 40
LIVES_IN_A_ROW = 4
"""Then it begins with an empty disk again."""

CHANNELS = (ChannelName("desk"), ChannelName("mail"))
OUTBOX = frozenset({"notifications", "alerts", "deliveries", "threads"})
NOT_COMPARED = frozenset({"leased_at", "applied_at"})
"""What opening the store changes by intention: whose lease it was, and when the tables were made."""

SENTENCE = "The road to Bandiagara was closed for the third day. "

# --- a life of the store --------------------------------------------------------------------------------------------


@dataclass
class Life:
    """What a store did from opening to closing; `acknowledged`: (events so far, what it then held), in order."""

    events: list
    acknowledged: list = field(default_factory=list)

    def around(self, at):
        """What was acknowledged last before a cut, and what the store holds if the step under way was saved too."""
        begun = bisect_right(self.acknowledged, at, key=itemgetter(0))
        before, after = max(begun - 1, 0), min(begun, len(self.acknowledged) - 1)
        return self.acknowledged[before][1], self.acknowledged[after][1]


async def live(folder, held, chance, steps, synchronous):
    """Let the real store work on the files in a folder, which hold what `held` says (None: nothing yet)."""
    with recording(folder) as recorder:
        life = Life(recorder.events)
        if held is not None:
            life.acknowledged.append((0, held))
        store = await SqliteStore.open(folder / "monitor.db")
        try:
            await store._read(lambda db: db.execute(f"PRAGMA synchronous = {synchronous}"))
            await acknowledge(life, store)
            await store.register([a_source()], CHANNELS, NOON, lambda: 0.0)
            await acknowledge(life, store)
            for _ in range(steps):
                async for _ in chance.choices((poll, judge, deliver, announce), (6, 4, 4, 1))[0](store, chance):
                    await acknowledge(life, store)
        finally:
            await store.close()
    return life


async def acknowledge(life, store):
    life.acknowledged.append((len(life.events), await store._read(contents)))


def contents(db):
    """Every row of every table as (table, key, hash)."""
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return frozenset((table, row[0], hash(tuple(row))) for table in tables for row in rows(db, table))


def rows(db, table):
    columns = [row["name"] for row in db.execute(f"PRAGMA table_info({table})") if row["name"] not in NOT_COMPARED]
    return db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()


async def poll(store, chance):
    guids = [f"{chance.getrandbits(48):x}" for _ in range(chance.randint(1, 4))]
    texts = [SENTENCE * chance.randint(1, 1200) for _ in guids]
    await store.save_poll(a_poll(*(a_new_article(guid, text=text) for guid, text in zip(guids, texts, strict=True))))
    yield


async def judge(store, chance):
    for pending in await store.unjudged(NOON, 3):
        article = pending.article
        told = [
            an_alert(f"{article.id}-{channel}", article_id=article.id, story=f"s{article.id}", channel=channel)
            for channel in CHANNELS
        ]
        await store.save_verdicts([a_verdict(article, *told)])
        yield


async def deliver(store, chance):
    leased = await store.lease(NOON, ())
    yield
    for notification in leased:
        await store.save_delivery(chance.choice((a_sent, a_sent, a_retry, a_refused))(notification))
        yield


def a_sent(notification):
    return a_delivery(notification)


def a_retry(notification):
    return a_delivery(notification, SendFailed(failure=SendFailure.RETRY, detail="503"))


def a_refused(notification):
    failed = SendFailed(failure=SendFailure.PERMANENT, detail="404")
    notice = None if notification.notice else Notice(subject="Could not deliver", text=f"Message {notification.id}")
    return a_delivery(notification, failed, state=NotificationState.PARKED, escalate=notice)


async def announce(store, chance):
    await store.announce(Notice(subject="news-monitor", text=f"{chance.getrandbits(48):x}"), CHANNELS, NOON)
    yield


# --- the proof ------------------------------------------------------------------------------------------------------


@dataclass
class Books:
    """What the cuts did, and what is wrong after them: outbox and other rows lost, steps half done, files corrupt."""

    cuts: Counter = field(default_factory=Counter)
    unsynced: int = 0
    hits: Counter = field(default_factory=Counter)
    looked_for: int = 0
    harmful: int = 0
    lost: list = field(default_factory=list)
    others_lost: list = field(default_factory=list)
    half_done: list = field(default_factory=list)
    corrupt: list = field(default_factory=list)

    def promises_kept(self):
        return not (self.lost or self.others_lost or self.half_done or self.corrupt)

    def __str__(self):
        figures = {
            "power cuts": self.cuts.total(),
            **{f"  {name}": count for name, count in self.cuts.items()},
            "with unsynced writes": self.unsynced,
            **{f"  in {name}": count for name, count in sorted(self.hits.items())},
            "outbox rows acknowledged": self.looked_for,
            "  lost": _shown(self.lost),
            "other rows lost": _shown(self.others_lost),
            "steps half done": _shown(self.half_done),
            "corrupt": _shown(self.corrupt),
            "cuts that did any harm": self.harmful,
        }
        return "\n".join(f"{name:<30}{value}" for name, value in figures.items())


def _shown(found):
    return f"{len(found)}  {', '.join(map(str, found[:3]))}" if found else "0"


async def prove(folder, cuts, seed, *, synchronous="FULL", steps=STEPS_A_LIFE, cuts_a_life=CUTS_A_LIFE):
    """Cut the power that many times, and open with the real store what is left."""
    books, chance = Books(), random.Random(seed)
    survived, held = {}, None
    for number in range(-(-cuts // cuts_a_life)):
        if number % LIVES_IN_A_ROW == 0:
            survived, held = {}, None
        with spread(folder / f"life-{number}", survived) as place:
            life = await live(place, held, chance, steps, synchronous)
        for left, *around in cuts_of(life, survived, min(cuts_a_life, cuts - books.cuts.total()), chance, books):
            with spread(folder / f"cut-{books.cuts.total()}", left) as place:
                found = await reopened(place, books)
            if found is not None and balanced(books, found, *around):
                survived, held = left, found
            else:
                books.harmful += 1
    return books


def cuts_of(life, files, count, chance, books):
    """What each cut of a life leaves, what was acknowledged before, and what may be saved already."""
    disk, done = Disk(files), 0
    for at in sorted(moments(life, count, chance)):
        for event in life.events[done:at]:
            disk.take(event)
        done = at
        damage = DAMAGES[books.cuts.total() % len(DAMAGES)]
        books.cuts[damage.name] += 1
        books.unsynced += bool(disk.unsynced())
        books.hits.update(disk.unsynced())
        yield disk.cut(damage, chance), *life.around(at)


def moments(life, count, chance):
    """After which events to cut: anywhere, near to where a step was just acknowledged, and while the log is folded in."""
    last = len(life.events)
    folding = [at for at, event in enumerate(life.events) if event.name == "monitor.db"]
    ways = (
        lambda: chance.randint(0, last),
        lambda: min(max(chance.choice(life.acknowledged)[0] + chance.randint(-3, 3), 0), last),
        lambda: chance.choice(folding),
    )
    return [ways[number % len(ways)]() for number in range(count)]


@contextmanager
def spread(folder, files):
    """A folder with these files, for the block."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    yield folder
    shutil.rmtree(folder)


async def reopened(folder, books):
    """What the real store finds, and whether it holds together; None if it does not."""
    (folder / "monitor.db.lock").write_text("4711")  # as whoever died leaves it
    try:
        with recording(folder):  # which spares us its syncs
            found, faults = await look_through(folder / "monitor.db")
    except StoreError as error:
        found, faults = None, (error,)
    books.corrupt.extend(f"{folder.name}: {fault}" for fault in faults)
    return None if faults else found


async def look_through(path):
    store = await SqliteStore.open(path)
    try:
        faults = await store._read(soundness.faults)
        await store.probe()
        return await store._read(contents), faults
    finally:
        await store.close()


def balanced(books, found, before, after):
    """Whether it is what it was before the step under way, or after it; else note what is missing."""
    books.looked_for += sum(table in OUTBOX for table, _, _ in before)
    if found in (before, after):
        return True
    there = {row[:2] for row in found & (before | after)}
    missing = sorted({row[:2] for row in before} - there, key=str)
    books.lost += [row for row in missing if row[0] in OUTBOX]
    books.others_lost += [row for row in missing if row[0] not in OUTBOX]
    if not missing:
        books.half_done.append(sorted(found ^ after, key=str)[:3])
    return False


def main():
    options = argparse.ArgumentParser(prog="prove power", description=__doc__.splitlines()[0])
    options.add_argument("--cuts", type=int, default=1000)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    options.add_argument("--synchronous", choices=("FULL", "NORMAL", "OFF"), default="FULL")
    chosen = options.parse_args()
    if sqlite_library() is None:
        print("This Python keeps its SQLite to itself; take one that uses that of the system (python3 of Debian …).")
        sys.exit(69)
    print(f"seed {chosen.seed}")
    with tempfile.TemporaryDirectory() as folder:
        books = asyncio.run(prove(Path(folder), chosen.cuts, chosen.seed, synchronous=chosen.synchronous))
    print(books)
    sys.exit(0 if books.promises_kept() else 1)


if __name__ == "__main__":
    main()
