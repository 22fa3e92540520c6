"""The articles that are stored, in the order in which they came, for judging them again. Only reads."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from monitor.model import CANARY, Article, ArticleId, Muted
from monitor.store.codec import stamp
from monitor.store.verdicts import ARTICLE, to_article

BATCH = 500
"""Articles that are in memory at once, and read in one statement: a daemon may write between two of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """A stored article as it is now, and what was decided when it came in."""

    article: Article
    muted: Muted | None
    copy_of: ArticleId | None


_COUNT = "SELECT count(*) FROM articles WHERE first_seen_at >= ? AND source <> ?"
_LATEST = f"""
    {ARTICLE} WHERE a.first_seen_at >= ? AND a.source <> ? ORDER BY a.first_seen_at DESC, a.id DESC LIMIT ?
"""
_AFTER = f"""
    {ARTICLE} WHERE (a.first_seen_at, a.id) > (:seen, :id) AND a.source <> :canary
    ORDER BY a.first_seen_at, a.id LIMIT :limit
"""


def latest(db: sqlite3.Connection, since: datetime, limit: int) -> tuple[Article, ...]:
    """The articles first seen at `since` or later, the latest first, at most so many."""
    return tuple(map(to_article, db.execute(_LATEST, (stamp(since), CANARY, limit)).fetchall()))


def count_archived(db: sqlite3.Connection, since: datetime) -> int:
    """How many articles were first seen at `since` or later."""
    count: int = db.execute(_COUNT, (stamp(since), CANARY)).fetchone()[0]
    return count


def archived(db: sqlite3.Connection, since: datetime) -> Iterator[Archived]:
    """Give the articles that were first seen at `since` or later, the oldest first."""
    after = {"seen": stamp(since), "id": 0}
    while rows := db.execute(_AFTER, after | {"limit": BATCH, "canary": CANARY}).fetchall():
        yield from map(_archived, rows)
        after = {"seen": rows[-1]["first_seen_at"], "id": rows[-1]["id"]}


def _archived(row: sqlite3.Row) -> Archived:
    return Archived(
        article=to_article(row), muted=Muted(row["muted"]) if row["muted"] else None, copy_of=row["copy_of"]
    )
