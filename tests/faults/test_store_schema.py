"""Two daemons on one file, a file of another version, and a kill in the middle of a migration."""

import asyncio
import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, nullcontext

import pytest
from sqlite_utils import Database, Migrations

from monitor.errors import AlreadyRunning, NewerSchema, StoreError
from monitor.store import soundness
from monitor.store.database import back_up, bring_up_to_date, connect, explained, reading, refuse_network, writing
from monitor.store.schema import migrate
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_new_article, a_poll
from tests.stores import start_store


async def test_a_second_instance_is_refused_and_told_who_holds_the_file(store, tmp_path):
    with pytest.raises(AlreadyRunning, match=f"process {os.getpid()}"):
        await SqliteStore.open(tmp_path / "monitor.db")

    await store.probe()


async def test_a_file_let_go_of_can_be_opened_again(tmp_path):
    for _ in range(2):
        async with start_store(tmp_path / "monitor.db"):
            pass


async def test_readers_and_short_writers_stand_beside_a_running_daemon(store, tmp_path):
    await store.save_poll(a_poll(a_new_article()))

    with reading(tmp_path / "monitor.db") as db:
        assert db.execute("SELECT count(*) FROM articles").fetchone()[0] == 1
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute("DELETE FROM articles")
    with writing(tmp_path / "monitor.db") as db:
        db.execute("UPDATE articles SET title = 'x'")

    assert [found.article.title for found in await store.unjudged(NOON, 9)] == ["x"]


@pytest.mark.parametrize("door", [reading, writing])
def test_without_a_database_the_reader_is_told_who_makes_it(tmp_path, door):
    with pytest.raises(StoreError, match="news-monitor run"), door(tmp_path / "monitor.db"):
        pass
    assert list(tmp_path.iterdir()) == []


async def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "monitor.db"
    async with start_store(path):
        pass
    with closing(connect(path)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('news-monitor', 'm999_wonders')")
    before = path.read_bytes()

    with pytest.raises(NewerSchema, match="m999_wonders"):
        await SqliteStore.open(path)
    with pytest.raises(NewerSchema, match="m999_wonders"), reading(path):
        pass
    assert path.read_bytes() == before


def test_a_file_that_is_not_migrated_yet_is_not_read(tmp_path):
    connect(tmp_path / "monitor.db").close()

    with pytest.raises(StoreError, match="news-monitor db migrate"), reading(tmp_path / "monitor.db"):
        pass


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL])
def test_that_another_program_is_in_the_way_is_no_mistake_of_ours(tmp_path, code):
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = code

    with pytest.raises(StoreError, match="another program holds the database"), explained(tmp_path / "monitor.db"):
        raise error


async def test_a_folder_that_cannot_be_used_is_told(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match="look at its folder"):
        await SqliteStore.open(tmp_path / "file" / "monitor.db")


@pytest.mark.parametrize(("kind", "refused"), [("nfs4", True), ("cifs", True), ("ext4", False), ("tmpfs", False)])
def test_a_disk_of_another_machine_is_refused(tmp_path, kind, refused):
    device = tmp_path.stat().st_dev
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 0:0 / /proc rw,nosuid - proc proc rw\n"
        f"36 35 {os.major(device)}:{os.minor(device)} /mnt1 /mnt2 rw,noatime master:1 - {kind} there:/home rw\n"
    )

    with pytest.raises(StoreError, match=r"\(nfs4|cifs\): let `database` name a file") if refused else nullcontext():
        refuse_network(tmp_path / "monitor.db", mounts)


async def test_a_file_system_without_locks_is_refused(tmp_path, monkeypatch):
    def refused(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refused)

    with pytest.raises(StoreError, match=r"No locks available\): let `database` name a file on a local disk"):
        await SqliteStore.open(tmp_path / "monitor.db")


async def test_a_folder_is_made_and_its_files_are_for_nobody_else(tmp_path):
    folder = tmp_path / "state" / "news-monitor"
    async with start_store(folder / "monitor.db") as store:
        await store.probe()
        with reading(folder / "monitor.db") as db:
            back_up(db, folder / "copy.db")

        assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == dict.fromkeys(
            ["monitor.db", "monitor.db-wal", "monitor.db-shm", "monitor.db.lock", "copy.db"], 0o600
        )


async def test_the_writer_waits_for_the_disk_and_minds_references(store):
    def setting(name):
        return store._read(lambda db: db.execute(f"PRAGMA {name}").fetchone()[0])

    names = ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout", "journal_size_limit"]
    assert [await setting(name) for name in names] == ["wal", 2, 1, 0, 5000, 16 * 1024 * 1024]


# --- migrations -----------------------------------------------------------------------------------------------------


def two_steps():
    """An old and a new step, as a later version of the program will bring."""
    steps = Migrations("test")
    steps(name="m1")(lambda db: db.execute("CREATE TABLE old (a TEXT) STRICT"))

    @steps(name="m2")
    def second(db):
        db.execute("ALTER TABLE old ADD COLUMN b TEXT")
        db.execute("UPDATE old SET b = a")
        db.execute("CREATE TABLE new (c TEXT) STRICT")

    return steps


def an_old_file(path):
    db = connect(path)
    two_steps().apply(Database(db), stop_before="m2")
    db.execute("INSERT INTO old (a) VALUES ('kept')")
    return db


def rows(db):
    return [tuple(row) for row in db.execute("SELECT * FROM old")]


def test_a_backup_is_made_before_a_file_is_migrated(tmp_path):
    db = an_old_file(tmp_path / "monitor.db")
    made = []

    def backup(step):
        made.append(step)
        back_up(db, tmp_path / "before")

    assert migrate(db, backup, two_steps()) == ("m2",)

    assert made == ["m2"]
    with closing(connect(tmp_path / "before")) as old:
        assert rows(old) == [("kept",)]
    assert rows(db) == [("kept", "kept")]
    db.close()


def test_a_new_file_and_a_present_one_need_no_backup(tmp_path):
    db = connect(tmp_path / "monitor.db")
    made = []

    assert migrate(db, made.append, two_steps()) == ("m1", "m2")
    assert migrate(db, made.append, two_steps()) == ()
    assert made == []
    db.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path):
    db = an_old_file(tmp_path / "monitor.db")
    db.execute("CREATE TABLE new (in_the_way TEXT)")

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(db, lambda _: None, two_steps())

    assert rows(db) == [("kept",)]
    db.close()


# Ends itself like a kill when it comes to the N-th statement of the first start.
KILLED_MIGRATION = """
import os, sqlite3, sys
from pathlib import Path
from monitor.store.database import bring_up_to_date, connect

def count(statement):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), 9)

path, left = Path(sys.argv[1]), int(sys.argv[2])
db = connect(path)
db.set_trace_callback(count)
bring_up_to_date(path, db)
"""


@pytest.mark.parametrize("statement", [3, 8, 15, 22, 40])
def test_a_kill_during_the_first_migration_leaves_the_file_as_it_was(tmp_path, statement):
    path = tmp_path / "monitor.db"
    killed = subprocess.run([sys.executable, "-c", KILLED_MIGRATION, path, str(statement)], check=False)
    assert killed.returncode == -9

    with closing(connect(path)) as db:
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables <= {"_sqlite_migrations"}
        assert bring_up_to_date(path, db)[0] == "m001_the_four_steps"


# --- backups --------------------------------------------------------------------------------------------------------


async def test_a_backup_of_a_running_database_holds_all_that_was_saved(store, tmp_path):
    await store.save_poll(a_poll(a_new_article()))
    copy = tmp_path / "copy.db"

    for _ in range(2):  # an older copy is replaced
        with reading(tmp_path / "monitor.db") as db:
            back_up(db, copy)

    async with start_store(copy) as restored:
        assert len(await restored.unjudged(NOON, 9)) == 1
    assert not (tmp_path / "copy.db.unfinished").exists()


async def test_a_backup_taken_while_writing_holds_all_that_was_confirmed_before(store, tmp_path):
    def copy(number):
        target = tmp_path / f"copy-{number}.db"
        with reading(tmp_path / "monitor.db") as db:
            back_up(db, target)
        with reading(target) as db:
            return soundness.faults(db), db.execute("SELECT count(*) FROM articles").fetchone()[0]

    confirmed = 0
    for number in range(5):
        copying = asyncio.create_task(asyncio.to_thread(copy, number))
        before = confirmed
        while not copying.done():
            fresh = range(confirmed, confirmed + 10)
            await asyncio.gather(*(store.save_poll(a_poll(a_new_article(f"g-{each}"))) for each in fresh))
            confirmed += len(fresh)
        faults, found = copying.result()
        assert faults == ()
        assert before <= found <= confirmed
    assert confirmed >= 50  # ten at least beside each copy
