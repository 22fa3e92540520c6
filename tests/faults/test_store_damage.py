"""A damaged file: it is found, told as such with what to do, and nothing is blamed on what it held."""

import inspect
import random
import re
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import timedelta

import pytest

from monitor.core.health.alarm import flows
from monitor.errors import Damaged, StoreError
from monitor.model import AilmentKind
from monitor.store import soundness, tables
from monitor.store.ailments import LONG_LOG
from monitor.store.archive import archived
from monitor.store.database import log_size, reading, writing
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_new_article, a_poll, a_source
from tests.prove.power import CHANNELS, announce, deliver, judge, poll
from tests.stores import start_store

LONG_AGO = NOON - timedelta(days=99)


@pytest.fixture
async def path(tmp_path):
    """A closed database file in which every step has left something."""
    chance = random.Random(21)
    async with start_store(tmp_path / "monitor.db") as store:
        for step in (poll, judge, deliver, announce, judge, deliver, poll, poll) * 3:
            async for _ in step(store, chance):
                pass
    return tmp_path / "monitor.db"


def spoil(path, sql):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


async def ailing(store):
    """What ails the file itself."""
    found, _ = await store.ailments(NOON)
    return [ailment for ailment in found if ailment.kind in {AilmentKind.DAMAGED, AilmentKind.UNFOLDED}]


BAD_TIME = "UPDATE articles SET published_at = '2026-03-14T1' || char(65533) WHERE id = 1"


async def test_a_value_that_nobody_stored_is_told_as_damage_each_time_it_is_met(path):
    spoil(path, BAD_TIME)

    async with start_store(path) as store:
        for _ in range(2):
            with pytest.raises(
                Damaged, match=r"last backup in its place \(articles\.published_at: it cannot be read in 1 rows\)"
            ):
                await store.recall(LONG_AGO)
        await store.probe()


async def test_a_mistake_of_ours_is_none_of_the_file(path):
    async with start_store(path) as store:
        for _ in range(2):
            with pytest.raises(ValueError, match="invalid literal"):
                await store._read(lambda _: int("x"))


async def test_damage_that_was_met_is_an_ailment_and_no_heartbeat_is_fed(path):
    spoil(path, BAD_TIME)

    async with start_store(path) as store:
        assert await ailing(store) == []
        with pytest.raises(Damaged):
            await store.recall(LONG_AGO)
        found = await ailing(store)

    assert [ailment.kind for ailment in found] == [AilmentKind.DAMAGED]
    assert "put the last backup in its place" in found[0].detail
    assert not flows(found)


TOLD = f"INSERT INTO ailments (kind, since, detail, told_at) VALUES ('damaged', '{NOON.isoformat()}', 'x', '{NOON.isoformat()}')"


async def test_a_start_after_damage_was_told_looks_whether_it_is_still_there(path):
    spoil(path, TOLD)
    async with start_store(path) as store:
        assert await ailing(store) == []

    spoil(path, TOLD)
    spoil(path, BAD_TIME)
    with pytest.raises(Damaged, match=r"articles\.published_at"):
        await SqliteStore.open(path)


@pytest.mark.parametrize("door", [reading, writing])
def test_a_command_that_meets_such_a_value_says_so_and_its_own_mistakes_stay_what_they_are(path, door):
    with pytest.raises(ValueError, match="of ours"), door(path):
        raise ValueError("of ours")

    spoil(path, BAD_TIME)
    with pytest.raises(Damaged, match="it cannot be read in 1 rows"), door(path) as db:
        list(archived(db, LONG_AGO))


@pytest.mark.parametrize(
    "fault", [BAD_TIME, "UPDATE alerts SET content = substr(content, 2)", "UPDATE sources SET tags = ''"]
)
async def test_the_check_finds_what_cannot_be_read(path, fault):
    with reading(path) as db:
        assert soundness.faults(db) == ()

    spoil(path, fault)

    with reading(path) as db:
        [found] = soundness.faults(db)
    assert "cannot be read in" in found


NO_EXCERPT = "UPDATE alerts SET content = json_remove(content, '$.excerpt') WHERE rowid = 1"


@pytest.mark.parametrize(
    ("fault", "found"),
    [
        (NO_EXCERPT, "1 alerts that are not as we write them: {alert} (KeyError: 'excerpt')"),
        ("UPDATE alerts SET severity = 'grave' WHERE rowid = 1", "{alert} (ValueError: 'grave' is not a valid"),
        ("UPDATE notifications SET state = 'parked', digest = '[]' WHERE id = 1", "1 notifications that are not"),
        ("UPDATE memory SET traits = '{}' WHERE id = 1", "1 remembered articles that are not"),
        ("UPDATE memory SET samples = x'00' WHERE id = 1", "(error: unpack requires"),
        (
            "UPDATE verdicts SET withheld = '[\"waiting\"]', judgement = '[]' WHERE article IN (SELECT article FROM memory)",
            "waiting verdicts that are not",
        ),
    ],
    ids=["alert", "severity", "digest", "traits", "samples", "judgement"],
)
def test_the_check_names_what_is_valid_and_still_cannot_be_read(path, fault, found):
    spoil(path, fault)

    with reading(path) as db:
        alert = db.execute("SELECT id FROM alerts WHERE rowid = 1").fetchone()[0]
        told = soundness.faults(db)

    assert found.format(alert=alert) in told[-1]


def test_the_check_does_not_read_what_was_told_of_long_ago(path):
    spoil(path, NO_EXCERPT)
    spoil(path, "UPDATE notifications SET state = 'sent'")
    spoil(path, "DELETE FROM memory")

    with reading(path) as db:
        assert not any("excerpt" in fault for fault in soundness.faults(db))


def test_the_check_knows_every_column_that_holds_json():
    told = re.findall(r"(\w+) TEXT.*-- JSON", inspect.getsource(tables))
    assert {column for columns in soundness._JSON.values() for column in columns} == set(told)


async def test_whatever_bytes_are_damaged_nothing_but_a_store_error_comes_of_it(path):
    whole = path.read_bytes()
    found = 0
    for seed in range(40):
        chance = random.Random(seed)
        path.write_bytes(damaged_somewhere(whole, chance))
        try:
            found += await works(path, chance)
        except StoreError:
            found += 1
    assert 3 <= found < 40


def damaged_somewhere(whole, chance):
    spoiled = bytearray(whole)
    start = chance.randrange(len(whole) // 4096) * 4096
    for _ in range(chance.choice((1, 8, 64))):
        spoiled[start + chance.randrange(4096)] = chance.randrange(256)
    return spoiled


async def works(path, chance):
    """Let each step do its work; whether damage was met."""
    store = await SqliteStore.open(path)
    try:
        await store.register([a_source()], CHANNELS, NOON, lambda: 0.0)
        for step in (poll, judge, deliver, announce):
            async for _ in step(store, chance):
                pass
        await store.recall(LONG_AGO)
        return bool(await store._read(soundness.faults))
    finally:
        await store.close()


async def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE places (url TEXT)")

    with pytest.raises(Damaged, match="no sign that they are ours"):
        await SqliteStore.open(path)

    with closing(sqlite3.connect(path)) as db:
        assert [row[0] for row in db.execute("SELECT name FROM sqlite_schema")] == ["places"]


READER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN")
db.execute("SELECT count(*) FROM articles").fetchone()
print("reading", flush=True)
sys.stdin.read()
"""


@contextmanager
def reading_without_end(path):
    """Another program that reads, for the block."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", READER, path], text=True, **pipes) as reader:
        assert reader.stdout.readline() == "reading\n"
        yield
        reader.kill()


async def test_a_reader_that_never_ends_stops_nothing_and_is_told_when_the_log_has_grown(path):
    async with start_store(path) as store:
        with reading_without_end(path):
            await store.save_poll(a_poll(*(a_new_article(f"long-{n}", text="x" * (LONG_LOG // 7)) for n in range(8))))
            assert await store.lease(NOON.replace(year=2027), ())
            found = await ailing(store)

        assert [ailment.kind for ailment in found] == [AilmentKind.UNFOLDED]
        assert f"fuser -v {path}" in found[0].detail
        assert flows(found)
        for number in range(3):
            await store.save_poll(a_poll(a_new_article(f"later-{number}", text="x" * (5 << 20))))
        assert log_size(path) <= 16 << 20
        assert await ailing(store) == []
