import json
import os
import resource
from contextlib import closing
from pathlib import Path

import pytest

from monitor.store.database import connect, reading
from tests.stores import open_store

OLDER = b"SQLite format 3\0, and more"


def test_a_backup_is_a_database_like_the_first(call, database, tmp_path):
    told = call("db", "backup", "copy.db")
    assert (told.exit_code, told.stdout) == (0, f"copy.db: {(tmp_path / 'copy.db').stat().st_size} bytes\n")

    with reading(database) as first, reading(tmp_path / "copy.db") as copy:
        assert list(copy.iterdump()) == list(first.iterdump())


def test_a_backup_tells_programs_where_it_is(call, database, tmp_path):
    told = json.loads(call("db", "backup", "copy.db", "--json").stdout)
    assert told == {"backup": "copy.db", "bytes": (tmp_path / "copy.db").stat().st_size}


def test_a_backup_never_replaces_the_database_itself(call, database):
    told = call("db", "backup", database)
    assert (told.exit_code, told.stdout) == (2, "")
    assert "the database itself" in told.stderr


def test_a_backup_replaces_no_device_or_pipe(call, database, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    told = call("db", "backup", "pipe")
    assert (told.exit_code, told.stderr) == (2, "pipe is no older copy, which would be replaced; name another file\n")
    assert (tmp_path / "pipe").is_fifo()


def test_a_backup_replaces_an_older_one_and_what_is_empty_and_nothing_else(call, database, tmp_path):
    (tmp_path / "copy.db").touch()
    assert [call("db", "backup", "copy.db").exit_code for _ in range(2)] == [0, 0]

    written = (tmp_path / "config.toml").read_text()
    told = call("db", "backup", "config.toml")
    assert (told.exit_code, (tmp_path / "config.toml").read_text()) == (2, written)
    assert told.stderr == "config.toml is no older copy, which would be replaced; name another file\n"


def test_a_backup_into_a_folder_that_is_not_there_is_a_matter_of_usage(call, database):
    told = call("db", "backup", "nowhere/copy.db")
    assert told.exit_code == 2
    assert "make it first" in told.stderr


@pytest.fixture
def no_place():
    """Let no file grow beyond a few kilobytes, as a disk that is nearly full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_backup_that_finds_no_place_leaves_the_older_one(call, database, tmp_path, no_place):
    (tmp_path / "copy.db").write_bytes(OLDER)

    told = call("db", "backup", "copy.db")

    assert told.exit_code == 1
    assert "copy.db: disk I/O error: no copy was made; look at its folder, permissions and space" in told.stderr
    assert (tmp_path / "copy.db").read_bytes() == OLDER
    assert not (tmp_path / "copy.db.unfinished").exists()


def test_a_backup_into_what_cannot_be_written_says_so(call, database, tmp_path):
    (tmp_path / "copy.db.unfinished").mkdir()

    told = call("db", "backup", "copy.db")

    assert told.exit_code == 1
    assert "no copy was made; look at its folder" in told.stderr


VERBS = (["backup", "copy.db"], ["check"], ["migrate"], ["prune"])


def as_it_is(path):
    """A sound database."""


def write_rubbish(path):
    path.write_bytes(b"\xa5" * 9000)


def cut_short(path):
    path.write_bytes(path.read_bytes()[:20_000])


def make_newer(path):
    with closing(connect(path)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('news-monitor', 'm999')")


def put_a_folder_there(path):
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("change", "codes", "told"),
    [
        (as_it_is, [0, 0, 0, 0], ""),
        (Path.unlink, [1, 1, 1, 1], "there is no database yet; `news-monitor run` makes it"),
        (put_a_folder_there, [1, 1, 1, 1], "this is a folder; let `database` name a file in it"),
        (
            write_rubbish,
            [78, 1, 78, 78],
            "this is no database of ours; set it aside and put the last backup in its place",
        ),
        (cut_short, [78, 1, 78, 78], "the file is damaged; set it aside and put the last backup in its place"),
        (make_newer, [78, 78, 78, 78], "it knows m999): install that version"),
    ],
)
def test_whatever_is_in_the_place_of_the_database_each_verb_says_what_to_do(call, database, change, codes, told):
    change(database)
    (database.parent / "copy.db").write_bytes(OLDER)

    answers = [call("db", *verb) for verb in VERBS]

    assert [answer.exit_code for answer in answers] == codes
    assert all(told in answer.output for answer in answers)
    assert codes[0] == 0 or (database.parent / "copy.db").read_bytes() == OLDER


def test_beside_a_program_that_writes_all_is_read_and_what_must_write_says_who_is_in_the_way(call, database):
    with closing(connect(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        answers = [call("db", *verb) for verb in VERBS]

    assert [answer.exit_code for answer in answers] == [0, 0, 0, 1]
    assert "another program holds the database; `fuser -v` names it" in answers[-1].stderr


def test_a_sound_database_passes_the_check(call, database):
    told = call("db", "check")
    assert (told.exit_code, told.stdout) == (0, "ok\n")
    assert json.loads(call("db", "check", "--json").stdout) == {"ok": True, "faults": []}


def test_a_database_that_does_not_hold_together_fails_the_check(call, database):
    db = connect(database)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM articles WHERE id = 3")
    db.close()

    told = call("db", "check")
    assert told.exit_code == 1
    assert "sightings" in told.stdout
    assert "articles that is not there" in told.stdout
    assert json.loads(call("db", "check", "--json").stdout)["ok"] is False


@pytest.mark.parametrize("verb", [["alerts", "list"], ["show", "s1"], ["alerts", "retry", "a2"]], ids=" ".join)
def test_a_command_that_meets_what_cannot_be_read_names_the_row(call, database, verb):
    with closing(connect(database)) as db:
        db.execute("UPDATE alerts SET content = json_remove(content, '$.outlet') WHERE id = 'a2'")

    told = call(*verb)

    assert (told.exit_code, told.stdout) == (1, "")
    assert "monitor.db: 1 alerts that are not as we write them: a2 (KeyError: 'outlet'); another ver" in told.stderr


def test_a_damaged_file_fails_the_check(call, database):
    database.write_bytes(b"\xa5" * 9000)

    told = call("db", "check")
    assert told.exit_code == 1
    assert "set it aside and put the last backup in its place" in told.stdout
    assert json.loads(call("db", "check", "--json").stdout)["ok"] is False


@pytest.mark.parametrize(("args", "dropped"), [([], 0), (["--older-than", "30d"], 2), (["--older-than", "5200w"], 0)])
async def test_prune_drops_what_is_older_than_the_retention_beside_a_running_daemon(call, database, args, dropped):
    async with open_store(database):
        told = call("db", "prune", *args, "--json")

    assert json.loads(told.stdout) == {"dropped": dropped}


@pytest.mark.parametrize(("age", "told"), [("soon", 'write it like "30s"'), ("13d", "at least 14d")])
def test_prune_takes_no_span_that_it_cannot_keep_to(call, database, age, told):
    done = call("db", "prune", "--older-than", age)
    assert done.exit_code == 2
    assert told in done.stderr


def test_migrate_brings_an_older_file_up_to_date(call, configured):
    connect(configured).close()
    assert call("status").exit_code == 1

    assert json.loads(call("db", "migrate", "--json").stdout)["migrations"][0] == "m001_the_four_steps"
    assert call("status").exit_code == 0
    assert call("db", "migrate").stdout == "up to date\n"


async def test_migrate_leaves_the_file_of_a_running_daemon_alone(call, database):
    async with open_store(database):
        told = call("db", "migrate")

    assert told.exit_code == 75
    assert "another news-monitor holds it" in told.stderr


def test_a_database_of_a_newer_program_is_refused(call, database):
    db = connect(database)
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('news-monitor', 'm999')")
    db.close()

    assert [call(*verb).exit_code for verb in (["db", "migrate"], ["status"], ["alerts", "list"])] == [78, 78, 78]
