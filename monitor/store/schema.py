"""The schema, and how an older file becomes a present one; the tables themselves are in `tables.py`."""

import sqlite3
from typing import Protocol

from sqlite_utils import Database, Migrations

from monitor.errors import Damaged, NewerSchema, StoreError
from monitor.store.tables import (
    AILMENTS,
    DELIVERING,
    GAPS,
    HOLDING,
    JUDGING,
    POLLING,
    RESEMBLANCE,
    SIGHT,
    STORIES,
    THREADS,
)

MIGRATIONS = Migrations("news-monitor")


class Backup(Protocol):
    """Keeps a copy of the database as it was before the migration of that name."""

    def __call__(self, migration: str) -> None: ...


def migrate(db: sqlite3.Connection, backup: Backup, steps: Migrations = MIGRATIONS) -> tuple[str, ...]:
    """Bring the schema up to date, a transaction a step, and give the names of the steps taken.

    `backup` is called first if the file holds anything yet. Raises NewerSchema, and Damaged if nothing in it is ours.
    """
    database = _database(db)
    pending = _pending(database, steps)
    if pending and steps.applied(database):
        backup(pending[0])
    elif pending and _holds_something(db):
        raise Damaged("the database holds tables, and no sign that they are ours: name another, or put a backup there")
    if pending:
        steps.apply(database)
    return pending


def _holds_something(db: sqlite3.Connection) -> bool:
    ours = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*sqlite_*'"
    return db.execute(ours).fetchone() is not None


def check_schema(db: sqlite3.Connection) -> None:
    """Raise NewerSchema or, for a file that is still to be migrated, StoreError."""
    if _pending(_database(db), MIGRATIONS):
        raise StoreError("the database is of an older version: `news-monitor db migrate` brings it up to date")


def _pending(database: Database, steps: Migrations) -> tuple[str, ...]:
    pending = tuple(step.name for step in steps.pending(database))
    applied = {step.name for step in steps.applied(database)}
    unknown = applied - {step.name for step in steps._migrations}  # noqa: SLF001 - sqlite-utils has no public list
    if unknown:
        names = ", ".join(sorted(unknown))
        raise NewerSchema(f"the database was written by a newer news-monitor (it knows {names}): install that version")
    return pending


def _database(db: sqlite3.Connection) -> Database:
    return Database(db, execute_plugins=False, recursive_triggers=False)


@MIGRATIONS()
def m001_the_four_steps(db: Database) -> None:
    """Sources, articles, stories, alerts and the outbox."""
    db.executescript(POLLING)
    db.executescript(JUDGING)
    db.executescript(DELIVERING)


@MIGRATIONS()
def m002_who_published_it(db: Database) -> None:
    """The outlet of an article that a search or an aggregator showed; null: its source."""
    db.executescript("ALTER TABLE articles ADD COLUMN own_outlet TEXT")


@MIGRATIONS()
def m003_stories(db: Database) -> None:
    """What judging compares articles by, why an article came into its story, and what a person changed of that."""
    db.executescript(STORIES)


@MIGRATIONS()
def m004_sight(db: Database) -> None:
    """What is learned of each source, its troubles and gaps, and when we watched at all."""
    db.executescript(SIGHT)


@MIGRATIONS()
def m005_corroboration(db: Database) -> None:
    """Who really tells an article."""
    db.executescript("ALTER TABLE articles ADD COLUMN voice TEXT")


@MIGRATIONS()
def m006_threads(db: Database) -> None:
    """Where a story is told on a channel, so that updates answer there; and who of several recipients has a message."""
    db.executescript(THREADS)


@MIGRATIONS()
def m007_tolerant(db: Database) -> None:
    """Which feeds it took the tolerant parser to read, 1 or 0; null: none came yet, or none since this was added."""
    db.executescript("ALTER TABLE sources ADD COLUMN tolerant INTEGER")


@MIGRATIONS()
def m008_ailments(db: Database) -> None:
    """What kept the daemon from its work, and was told."""
    db.executescript(AILMENTS)


@MIGRATIONS()
def m009_holding(db: Database) -> None:
    """What is told later, together or not at all: holds, digests, groups and silences."""
    db.executescript(HOLDING)


@MIGRATIONS()
def m010_gaps(db: Database) -> None:
    """Where to go on filling the last gap of a source."""
    db.executescript(GAPS)


@MIGRATIONS()
def m011_resemblance(db: Database) -> None:
    """By what an article was found to be of the same event as others; null for what was judged before."""
    db.executescript(RESEMBLANCE)


@MIGRATIONS()
def m012_no_text_hash(db: Database) -> None:
    """Articles of the same text are found by the samples that are kept of the last two weeks, as other copies are."""
    db.executescript("DROP INDEX articles_text; ALTER TABLE articles DROP COLUMN text_hash")


@MIGRATIONS()
def m013_ahead_of_time(db: Database) -> None:
    """From when on what failed may be tried ahead of its time; null: not at all, or it failed before this was added."""
    db.executescript("ALTER TABLE notifications ADD COLUMN not_before TEXT")


@MIGRATIONS()
def m014_many_versions(db: Database) -> None:
    """Those few articles of which some versions may go."""
    db.executescript("CREATE INDEX articles_many_versions ON articles (id) WHERE version > 25")
