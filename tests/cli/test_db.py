import json

import pytest

from monitor.store.database import connect, reading
from tests.stores import open_store


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


def test_a_backup_into_a_folder_that_is_not_there_is_a_matter_of_usage(call, database):
    told = call("db", "backup", "nowhere/copy.db")
    assert told.exit_code == 2
    assert "make it first" in told.stderr


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


@pytest.mark.parametrize(("age", "told"), [("soon", 'write it like "30s"'), ("6d", "at least 7d (max_age)")])
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
