"""The read step in SQL: the pages that are wanted, and the texts that came of them.

What `unread` and `save_text` promise stands in `ports.Store`.
"""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from monitor.model import ArticleId, Reading, ReadState, Source, SourceName, UnreadArticle
from monitor.store.codec import instant, optional_stamp, stamp, storable
from monitor.store.polls import KEEP_REVISION

# On whose behalf it is read: the source that brought it; if that is configured no more, another of the same address,
# which is the same by a new name, or one that showed it too; null if there is none.
_READER = """
    CASE WHEN s.enabled THEN s.name ELSE (
        SELECT r.name FROM sources r WHERE r.enabled AND (r.url = s.url AND r.kind = s.kind
            OR EXISTS (SELECT 1 FROM sightings WHERE article = a.id AND source = r.name))
        ORDER BY r.name LIMIT 1) END
"""
_UNREAD = f"""
    SELECT a.id, a.link, {_READER} AS reader, a.read_attempts, a.revision,
        coalesce((SELECT max(replaced_at) FROM revisions WHERE article = a.id), a.first_seen_at) AS wanted_since
    FROM articles a JOIN sources s ON s.name = a.source
    WHERE a.read = 'wanted' AND a.read_due_at <= ? AND a.link IS NOT NULL AND reader IS NOT NULL
    ORDER BY a.read_due_at, a.id LIMIT ?
"""  # noqa: S608 - of constants
_GIVE_UP = f"""
    UPDATE articles SET read = 'failed', read_due_at = NULL, read_at = :now, read_failure = NULL, read_quality = NULL,
        read_detail = :reason
    WHERE id IN (SELECT a.id FROM articles a JOIN sources s ON s.name = a.source
        WHERE a.read = 'wanted' AND NOT s.enabled AND {_READER} IS NULL)
"""  # noqa: S608 - of constants
ORPHANED = "its source is configured no more"
_READ = """
    UPDATE articles SET read = :read, read_due_at = :due, read_at = :at, read_quality = :quality,
        read_failure = :failure, read_detail = :detail, lang = coalesce(:lang, lang),
        read_attempts = read_attempts + (:text IS NULL AND :attempted),
        muted = CASE WHEN undated AND :too_old THEN coalesce(muted, 'too_old') ELSE muted END,
        published_at = CASE WHEN undated THEN coalesce(:published_at, published_at) ELSE published_at END,
        undated = undated AND :published_at IS NULL
    WHERE id = :article AND revision = :revision
"""
_TEXT = """
    UPDATE articles SET text = :text, title = CASE title WHEN '' THEN coalesce(:title, '') ELSE title END,
        version = version + 1, unjudged_since = coalesce(unjudged_since, :at)
    WHERE id = :article
"""


def unread(
    db: sqlite3.Connection, configured: Mapping[SourceName, Source], now: datetime, limit: int
) -> tuple[UnreadArticle, ...]:
    rows = db.execute(_UNREAD, (stamp(now), limit)).fetchall()
    return tuple(
        UnreadArticle(
            id=ArticleId(row["id"]),
            link=row["link"],
            source=configured[row["reader"]],
            attempts=row["read_attempts"],
            wanted_since=instant(row["wanted_since"]),
            revision=row["revision"],
        )
        for row in rows
        if row["reader"] in configured
    )


def give_up_orphans(db: sqlite3.Connection, now: datetime) -> None:
    """No page is wanted any more for a source that is configured no more: what its feed said is what we have."""
    db.execute(_GIVE_UP, {"now": stamp(now), "reason": ORPHANED})


def save_text(db: sqlite3.Connection, reading: Reading) -> None:
    row = _reading(reading)
    if not db.execute(_READ, row).rowcount:  # its publisher changed it meanwhile: what was read is of the past
        return
    brings = "SELECT unjudged_since IS NULL AS judged FROM articles WHERE id = :article AND text IS NOT :text"
    changed = db.execute(brings, row).fetchone() if reading.text is not None else None
    if changed is None:
        return
    if changed["judged"]:  # the verdict was on what it said before
        db.execute(KEEP_REVISION, row)
    db.execute(_TEXT, row)


def _reading(reading: Reading) -> dict[str, object]:
    return {
        "article": reading.article_id,
        "revision": reading.revision,
        "at": stamp(reading.at),
        "text": reading.text,
        "lang": reading.lang,
        "published_at": optional_stamp(reading.published_at),
        "too_old": reading.too_old,
        "title": reading.title and storable(reading.title),
        "quality": reading.quality,
        "failure": reading.failure,
        "detail": storable(reading.detail),
        "attempted": reading.attempted,
        "due": optional_stamp(reading.retry_at),
        "read": _state(reading),
    }


def _state(reading: Reading) -> ReadState:
    if reading.text is not None:
        return ReadState.DONE
    return ReadState.FAILED if reading.retry_at is None else ReadState.WANTED
