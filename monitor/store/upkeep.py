"""Tending the database: dropping what is old."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from monitor.store.codec import stamp
from monitor.store.database import transaction

T = TypeVar("T")

BATCH = 500

# An undated article stays while a source is polled that showed it: its feed may show it for ever, and nothing but our
# own memory tells that it is not new.
_OLD_ARTICLES = """
    DELETE FROM articles WHERE id IN (
        SELECT a.id FROM articles a
        WHERE a.first_seen_at < :before AND a.unjudged_since IS NULL
            AND NOT (a.undated AND EXISTS (
                SELECT 1 FROM sightings g JOIN sources s ON s.name = g.source WHERE g.article = a.id AND s.enabled))
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
