"""Tending the database: dropping what is old, and proving that what is there holds together."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeVar

from monitor.store.codec import stamp
from monitor.store.database import transaction

T = TypeVar("T")

BATCH = 500

# An undated article stays while its source is polled: its feed may show it for ever, and nothing but our own memory
# tells that it is not new.
_OLD_ARTICLES = """
    DELETE FROM articles WHERE id IN (
        SELECT a.id FROM articles a JOIN sources s ON s.name = a.source
        WHERE a.first_seen_at < :before AND a.unjudged_since IS NULL AND NOT (a.undated AND s.enabled)
            AND NOT EXISTS (SELECT 1 FROM alerts WHERE article = a.id)
        LIMIT :batch)
"""
_OLD_POLLS = "DELETE FROM polls WHERE at < :before"
_OLD_NOTICES = """
    DELETE FROM notifications WHERE notice IS NOT NULL AND state NOT IN ('pending', 'leased') AND created_at < :before
"""
_OLD_TROUBLES = "DELETE FROM troubles WHERE over_at < :before"
_OLD_GAPS = "DELETE FROM gaps WHERE until < :before"
_OLD_AILMENTS = "DELETE FROM ailments WHERE over_at < :before"
_OLD_WATCHES = "DELETE FROM watches WHERE until < :before"
_OLD_GROUPS = "DELETE FROM told WHERE at < :before AND what <> 'digest'"
# Who counts the comments in a title revises it at each poll. What such an article said first, and last, and when it was
# alerted is enough.
_MANY_VERDICTS = """
    DELETE FROM verdicts WHERE version > 5 AND version < (SELECT version FROM articles WHERE id = article) - 20
        AND NOT EXISTS (SELECT 1 FROM alerts a WHERE a.article = verdicts.article AND a.raised_at = verdicts.at)
"""
_MANY_REVISIONS = """
    DELETE FROM revisions WHERE version > 5 AND version < (SELECT version FROM articles WHERE id = article) - 20
        AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.article = revisions.article AND v.version = revisions.version)
"""
_EMPTY_STORIES = """
    DELETE FROM stories WHERE opened_at < :before
        AND NOT EXISTS (SELECT 1 FROM articles WHERE story = stories.id)
        AND NOT EXISTS (SELECT 1 FROM alerts WHERE story = stories.id)
"""
_OLD = (
    _OLD_POLLS, _OLD_NOTICES, _EMPTY_STORIES, _OLD_TROUBLES, _OLD_GAPS, _OLD_WATCHES, _OLD_AILMENTS, _OLD_GROUPS,
    _MANY_VERDICTS, _MANY_REVISIONS,
)  # fmt: skip


def touch(db: sqlite3.Connection) -> None:
    """Write a page, which changes nothing."""
    db.execute("PRAGMA user_version = 0")


def prune_articles(db: sqlite3.Connection, before: datetime) -> int:
    """Drop a batch of the articles first seen before that instant that were never alerted; 0 when none is left."""
    return db.execute(_OLD_ARTICLES, {"before": stamp(before), "batch": BATCH}).rowcount


def prune_rest(db: sqlite3.Connection, before: datetime) -> None:
    """Drop polls, notices with their deliveries, stories without articles, and what was seen of the sources then.

    Of an article with many versions those in between go as well, however new they are.
    """
    for sql in _OLD:
        db.execute(sql, {"before": stamp(before)})


def prune(db: sqlite3.Connection, before: datetime) -> int:
    """Drop all of that, and tell how many articles; a running daemon gets its turn between the batches."""
    dropped = 0
    while batch := _in_transaction(db, prune_articles, before):
        dropped += batch
    _in_transaction(db, prune_rest, before)
    return dropped


def _in_transaction(db: sqlite3.Connection, work: Callable[[sqlite3.Connection, datetime], T], before: datetime) -> T:
    with transaction(db):
        return work(db, before)


_INVARIANTS = {
    "articles that no source has shown": """
        SELECT id FROM articles WHERE NOT EXISTS (SELECT 1 FROM sightings WHERE article = articles.id)""",
    "articles counted as judged without a verdict": """
        SELECT id FROM articles WHERE unjudged_since IS NULL AND NOT (muted IS NOT NULL AND version = 1)
        AND NOT EXISTS (SELECT 1 FROM verdicts WHERE article = articles.id AND version = articles.version)""",
    "notifications that tell nothing": """
        SELECT id FROM notifications WHERE notice IS NULL
        AND NOT EXISTS (SELECT 1 FROM alerts WHERE notification = notifications.id)""",
    "notifications sent without a delivery": """
        SELECT id FROM notifications WHERE state = 'sent'
        AND NOT EXISTS (SELECT 1 FROM deliveries WHERE notification = notifications.id AND outcome = 'sent')""",
}

_JSON = {
    "sources": ("tags",),
    "verdicts": ("rules", "judgement", "withheld"),
    "notifications": ("notice", "taken", "digest"),
    "alerts": ("content",),
    "memory": ("traits",),
    "silences": ("match",),
}
_TIMES = """
    SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT GLOB '*sqlite_*'
        AND (c.name IN ('at', 'since', 'until') OR c.name GLOB '*_at' OR c.name GLOB '*_since')
"""


def faults(db: sqlite3.Connection) -> tuple[str, ...]:
    """What is wrong with the file, its references or its contents, a line each; nothing if it is sound."""
    contents = [fault for name, sql in _INVARIANTS.items() for fault in _broken(db, name, sql)]
    return (*damage(db), *contents)


def damage(db: sqlite3.Connection) -> tuple[str, ...]:
    """What of the file cannot be as we wrote it: pages, references, and values that cannot be read."""
    pages = [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    references = [
        f"{row['table']} {row['rowid']}: it refers to a row of {row['parent']} that is not there"
        for row in db.execute("PRAGMA foreign_key_check")
    ]
    return (*pages, *references, *_unreadable(db))


def _unreadable(db: sqlite3.Connection) -> Iterator[str]:
    times = [(row["table"], row["column"], "julianday({}) IS NULL") for row in db.execute(_TIMES).fetchall()]
    lists = [(table, column, "NOT json_valid({})") for table, columns in _JSON.items() for column in columns]
    for table, column, wrong in (*times, *lists):
        condition = wrong.format(f'"{column}"')
        sql = f'SELECT count(*) FROM {table} WHERE "{column}" IS NOT NULL AND {condition}'  # noqa: S608 - our own names
        if count := db.execute(sql).fetchone()[0]:
            yield f"{table}.{column}: it cannot be read in {count} rows"


def _broken(db: sqlite3.Connection, name: str, sql: str) -> list[str]:
    ids = [str(row[0]) for row in db.execute(sql)]
    return [f"{len(ids)} {name}: {', '.join(ids[:5])}"] if ids else []
