"""Power cuts over the store's own writes, in small; `./run prove power` makes a thousand of them."""

import random
from contextlib import closing

import pytest
from sqlite_utils import Database

from monitor.store import soundness
from monitor.store.database import connect
from monitor.store.schema import MIGRATIONS
from monitor.store.sqlite import SqliteStore
from tests.builders import a_new_article, a_poll
from tests.crash_vfs import Create, Sync, Write, recording, sqlite_library
from tests.power_cut import DAMAGES, Disk, all_of, none_of
from tests.prove.power import Books, prove, reopened, spread
from tests.stores import start_store

pytestmark = pytest.mark.skipif(sqlite_library() is None, reason="this Python keeps its SQLite to itself")

ALL, NOTHING = (next(damage for damage in DAMAGES if damage.kept is kept) for kept in (all_of, none_of))


async def test_what_was_acknowledged_survives_power_cuts(tmp_path):
    books = await prove(tmp_path, cuts=24, seed=6, cuts_a_life=12)

    assert books.promises_kept(), str(books)
    assert books.cuts == {damage.name: 4 for damage in DAMAGES}
    assert books.looked_for > 100


@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
async def test_the_same_proof_fails_for_a_store_that_does_not_wait_for_the_disk(tmp_path, synchronous):
    books = await prove(tmp_path, cuts=12, seed=6, cuts_a_life=12, synchronous=synchronous)

    assert not books.promises_kept()
    assert books.lost


async def test_a_file_that_cannot_be_opened_any_more_counts_as_corrupt(tmp_path):
    (tmp_path / "monitor.db").write_bytes(b"\xa5" * 9000)
    books = Books()

    assert await reopened(tmp_path, books) is None
    assert not books.promises_kept()
    assert books.corrupt


async def test_no_write_of_the_store_escapes_the_record(tmp_path):
    disk = Disk({})
    with recording(tmp_path) as recorder:
        async with start_store(tmp_path / "monitor.db") as store:
            await store.save_poll(a_poll(a_new_article(text="The road was closed. " * 5000)))
            files = {name: (tmp_path / name).read_bytes() for name in ("monitor.db", "monitor.db-wal")}
            for event in recorder.events:
                disk.take(event)

    assert disk.cut(ALL, random.Random(6)) == files


async def test_what_no_sync_has_followed_is_not_certain():
    disk = Disk({})
    for event in (Create("log"), Write("log", 0, b"one"), Sync("log", folder=True), Write("log", 3, b"two")):
        disk.take(event)

    assert disk.cut(NOTHING, random.Random(6)) == {"log": b"one"}
    assert disk.cut(ALL, random.Random(6)) == {"log": b"onetwo"}


@pytest.mark.parametrize("done", [1, 4, 7])
async def test_a_cut_in_the_middle_of_a_migration_leaves_a_file_that_the_next_start_brings_up_to_date(tmp_path, done):
    chance, old = random.Random(done), tmp_path / "old"
    old.mkdir()
    with closing(connect(old / "monitor.db")) as db:
        steps = MIGRATIONS.pending(Database(db))
        MIGRATIONS.apply(Database(db), stop_before=steps[done].name)
        db.execute("INSERT INTO channels (name, enabled) VALUES ('kept', 1)")
    before = {"monitor.db": (old / "monitor.db").read_bytes()}
    with recording(old) as recorder:
        await (await SqliteStore.open(old / "monitor.db")).close()

    for number in range(12):
        disk = Disk(before)
        for event in recorder.events[: chance.randint(0, len(recorder.events))]:
            disk.take(event)
        left = disk.cut(DAMAGES[number % len(DAMAGES)], chance)
        with spread(tmp_path / str(number), left) as place:
            async with start_store(place / "monitor.db") as store:
                assert await store._read(soundness.faults) == ()
                assert await store._read(
                    lambda db: db.execute("SELECT name FROM channels WHERE name = 'kept'").fetchone()
                )
