"""Tending the database: dropping what is old."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, TypeVar, TypeVarTuple

from monitor.store.codec import stamp, to_json
from monitor.store.database import transaction

T = TypeVar("T")
Args = TypeVarTuple("Args")

BATCH = 50
"""Articles that one transaction looks at: nobody else can write meanwhile."""


class Place(NamedTuple):
    """How far pruning has come: the article that it looked at last."""

    first_seen_at: str = ""
    article: int = 0


class Pruned(NamedTuple):
    """What became of a batch: how many articles went, and where to go on; None where none is left."""

    dropped: int
    place: Place | None


_NEXT_OLD = """
    SELECT first_seen_at, id FROM articles
    WHERE first_seen_at < :before AND first_seen_at >= :at AND (first_seen_at, id) > (:at, :article)
    ORDER BY first_seen_at, id LIMIT :batch
"""
# An undated article stays while a source is polled that showed it: its feed may show it for ever, and nothing but our
# own memory tells that it is not new.
_DROP = """
    DELETE FROM articles AS a
    WHERE a.id IN (SELECT value FROM json_each(?)) AND a.unjudged_since IS NULL
        AND NOT (a.undated AND EXISTS (
            SELECT 1 FROM sightings g JOIN sources s ON s.name = g.source WHERE g.article = a.id AND s.enabled))
        AND NOT EXISTS (SELECT 1 FROM alerts WHERE article = a.id)
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
    DELETE FROM verdicts WHERE article IN (SELECT id FROM articles WHERE version > 25)
        AND version > 5 AND version < (SELECT version FROM articles WHERE id = article) - 20
        AND NOT EXISTS (SELECT 1 FROM alerts a WHERE a.article = verdicts.article AND a.raised_at = verdicts.at)
"""
_MANY_REVISIONS = """
    DELETE FROM revisions WHERE article IN (SELECT id FROM articles WHERE version > 25)
        AND version > 5 AND version < (SELECT version FROM articles WHERE id = article) - 20
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


def prune_articles(db: sqlite3.Connection, before: datetime, place: Place) -> Pruned:
    """Of a batch of the articles first seen before that instant, drop those that were never alerted."""
    wanted = {"before": stamp(before), "at": place.first_seen_at, "article": place.article, "batch": BATCH}
    old = [Place(*row) for row in db.execute(_NEXT_OLD, wanted).fetchall()]
    if not old:
        return Pruned(0, None)
    dropped = db.execute(_DROP, (to_json([each.article for each in old]),)).rowcount
    return Pruned(dropped, old[-1])


def prune_rest(db: sqlite3.Connection, before: datetime) -> None:
    """Drop polls, notices with their deliveries, stories without articles, and what was seen of the sources then.

    Of an article with many versions those in between go as well, however new they are.
    """
    for sql in _OLD:
        db.execute(sql, {"before": stamp(before)})


def prune(db: sqlite3.Connection, before: datetime) -> int:
    """Drop all of that, and tell how many articles; a running daemon gets its turn between the batches."""
    dropped = 0
    place: Place | None = Place()
    while place:
        batch = _in_transaction(db, prune_articles, before, place)
        dropped, place = dropped + batch.dropped, batch.place
    _in_transaction(db, prune_rest, before)
    return dropped


def _in_transaction(db: sqlite3.Connection, work: Callable[[sqlite3.Connection, *Args], T], *args: *Args) -> T:
    with transaction(db):
        return work(db, *args)
