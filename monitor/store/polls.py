"""The poll step in SQL: the sources and what we learned of them, and what their feeds showed.

What `register`, `due_sources`, `seen` and `save_poll` promise stands in `ports.Store`.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from monitor.core.feeds.cadence import take_turns
from monitor.core.feeds.ingest import BASELINE_AGE
from monitor.model import (
    ArticleId,
    ChannelName,
    DueSource,
    EntryKey,
    Failure,
    Known,
    Muted,
    NewArticle,
    PollIntent,
    PollOutcome,
    ReadState,
    Revision,
    Seen,
    Sighting,
    Source,
    SourceName,
    SourceState,
)
from monitor.store import troubles
from monitor.store.codec import (
    instant,
    optional_bool,
    optional_instant,
    optional_stamp,
    seconds,
    span,
    stamp,
    storable,
    to_json,
)

SPREAD = timedelta(seconds=60)
FIRST_INTERVAL = timedelta(minutes=15)
POLLS_KEPT = 100

_REGISTER = """
    INSERT INTO sources (name, url, kind, every_seconds, tags, country, full_text, enabled, added_at, next_poll_at,
        interval_seconds)
    VALUES (:name, :url, :kind, :every, :tags, :country, :full_text, 1, :now, :soon, :interval)
    ON CONFLICT (name) DO UPDATE SET
        url = excluded.url, kind = excluded.kind, every_seconds = excluded.every_seconds, tags = excluded.tags,
        country = excluded.country, full_text = excluded.full_text, enabled = 1
"""
_FORGET_VALIDATORS = """
    UPDATE sources SET etag = NULL, last_modified = NULL, body_hash = NULL, failures = 0, failing_since = NULL,
        failure = NULL, detail = '', whole_at = NULL, distrusted = 0, lull_seconds = NULL, turnover_seconds = NULL,
        shown = NULL, fewest = NULL, by_link = 0, tolerant = NULL, resume_at = NULL,
        resumes = 0, next_poll_at = min(next_poll_at, :soon)
    WHERE name = :name AND (url <> :url OR kind <> :kind)
"""
# What a source published while it was not configured may be of any age: a baseline again. One that failed was asked.
_BEGIN_ANEW = """
    UPDATE sources SET first_ok_at = NULL, etag = NULL, last_modified = NULL, body_hash = NULL
    WHERE name = :name AND NOT enabled AND polled_at < :lately
"""
_KNOWN = "SELECT name, url FROM sources"
_NOT_LATER = "UPDATE sources SET next_poll_at = min(next_poll_at, :latest) WHERE name = :name"
_DISABLE_OTHERS = "UPDATE sources SET enabled = 0 WHERE name NOT IN (SELECT value FROM json_each(?))"
_REGISTER_CHANNEL = "INSERT INTO channels (name, enabled) VALUES (?, 1) ON CONFLICT DO UPDATE SET enabled = 1"
_DUE = """
    SELECT * FROM sources WHERE enabled AND (:now IS NULL OR next_poll_at <= :now) ORDER BY next_poll_at LIMIT :limit
"""
_DISABLE_OTHER_CHANNELS = "UPDATE channels SET enabled = 0 WHERE name NOT IN (SELECT value FROM json_each(?))"


def register(
    db: sqlite3.Connection,
    sources: Sequence[Source],
    channels: Collection[ChannelName],
    now: datetime,
    shares: Sequence[float],
) -> None:
    starts = _starts(db, sources, now, shares)
    for source in sources:
        row = _registration(source, now, starts[source.name])
        if db.execute(_FORGET_VALIDATORS, row).rowcount:
            troubles.forget(db, source.name, now)
        db.execute(_BEGIN_ANEW, row)
        db.execute(_REGISTER, row)
        if source.every:
            db.execute(_NOT_LATER, {"name": source.name, "latest": stamp(now + source.every)})
    db.execute(_DISABLE_OTHERS, (to_json([source.name for source in sources]),))
    troubles.forget(db, None, now)
    db.executemany(_REGISTER_CHANNEL, [(channel,) for channel in channels])
    db.execute(_DISABLE_OTHER_CHANNELS, (to_json(tuple(channels)),))


def _starts(
    db: sqlite3.Connection, sources: Sequence[Source], now: datetime, shares: Sequence[float]
) -> dict[SourceName, datetime]:
    """When each is to be polled first: within a minute, but new ones of one domain one after the other."""
    waits = {source.name: SPREAD * share for source, share in zip(sources, shares, strict=True)}
    known = {(row["name"], row["url"]) for row in db.execute(_KNOWN).fetchall()}
    urls = {source.name: source.url for source in sources if (source.name, source.url) not in known}
    turns = take_turns(list(urls.values()), [waits[name] for name in urls])
    return {name: now + wait for name, wait in (waits | dict(zip(urls, turns, strict=True))).items()}


def _registration(source: Source, now: datetime, soon: datetime) -> dict[str, object]:
    return {
        "name": source.name,
        "url": source.url,
        "kind": source.kind,
        "every": seconds(source.every),
        "tags": to_json(source.tags),
        "country": source.country,
        "full_text": source.full_text,
        "now": stamp(now),
        "soon": stamp(soon),
        "lately": stamp(now - BASELINE_AGE),
        "interval": seconds(source.every or FIRST_INTERVAL),
    }


def due_sources(
    db: sqlite3.Connection, configured: Mapping[SourceName, Source], now: datetime | None, limit: int
) -> tuple[DueSource, ...]:
    rows = db.execute(_DUE, {"now": optional_stamp(now), "limit": limit}).fetchall()
    return tuple(
        DueSource(source=configured[row["name"]], state=source_state(row)) for row in rows if row["name"] in configured
    )


def source_state(row: sqlite3.Row) -> SourceState:
    return SourceState(
        next_poll_at=instant(row["next_poll_at"]),
        interval=timedelta(seconds=row["interval_seconds"]),
        etag=row["etag"],
        last_modified=row["last_modified"],
        body_hash=row["body_hash"],
        first_ok_at=optional_instant(row["first_ok_at"]),
        last_ok_at=optional_instant(row["last_ok_at"]),
        last_new_at=optional_instant(row["last_new_at"]),
        failures=row["failures"],
        failure=Failure(row["failure"]) if row["failure"] else None,
        detail=row["detail"],
        whole_at=optional_instant(row["whole_at"]),
        distrusted=bool(row["distrusted"]),
        lull=span(row["lull_seconds"]),
        turnover=span(row["turnover_seconds"]),
        shown=row["shown"],
        fewest=row["fewest"],
        by_link=bool(row["by_link"]),
        tolerant=optional_bool(row["tolerant"]),
        resume_at=row["resume_at"],
        resumes=row["resumes"],
    )


# --- what is known of the entries of a poll -------------------------------------------------------------------------

_CONTENT_SHOWN = """
    (SELECT content FROM sightings WHERE source = :source AND article = a.id ORDER BY changed_at DESC LIMIT 1)
"""
_ARTICLE = "a.id, a.url, a.title, a.first_seen_at, a.published_at, a.undated, a.muted"
_BY_GUID = f"""
    SELECT s.guid AS key, {_ARTICLE}, s.content FROM sightings s JOIN articles a ON a.id = s.article
    WHERE s.source = :source AND s.guid IN (SELECT value FROM json_each(:keys))
"""  # noqa: S608 - of constants
_BY_SHOWN_URL = f"""
    SELECT s.url AS key, {_ARTICLE}, {_CONTENT_SHOWN} AS content
    FROM sightings s JOIN articles a ON a.id = s.article WHERE s.url IN (SELECT value FROM json_each(:keys))
"""  # noqa: S608 - of constants
_BY_URL = f"""
    SELECT a.url AS key, {_ARTICLE}, {_CONTENT_SHOWN} AS content
    FROM articles a WHERE a.url IN (SELECT value FROM json_each(:keys))
"""  # noqa: S608 - of constants
_BY_TWIN = f"""
    SELECT s.twin AS key, {_ARTICLE}, {_CONTENT_SHOWN} AS content
    FROM sightings s JOIN articles a ON a.id = s.article WHERE s.twin IN (SELECT value FROM json_each(:keys))
"""  # noqa: S608 - of constants
_BY_CONTENT = f"""
    SELECT s.content AS key, {_ARTICLE}, s.content FROM sightings s JOIN articles a ON a.id = s.article
    WHERE s.source = :source AND s.content IN (SELECT value FROM json_each(:keys)) ORDER BY a.id
"""  # noqa: S608 - of constants


def seen(db: sqlite3.Connection, source: SourceName, keys: Sequence[EntryKey]) -> Seen:
    by_guid = _known(db, _BY_GUID, source, [key.guid for key in keys])
    # Most are known, at the address that they had: what else would lead to them is the same article.
    keys = [key for key in keys if key.guid not in by_guid or by_guid[key.guid].url != key.url]
    urls = [key.url for key in keys]
    # The URL that an article has wins over one that a later entry gave it.
    by_url = _known(db, _BY_SHOWN_URL, source, urls) | _known(db, _BY_URL, source, urls)
    by_twin = _known(db, _BY_TWIN, source, [key.twin for key in keys if key.twin])
    # All that a source ever showed is looked through for it, as no index leads there.
    is_odd = keys and not (by_guid or by_url or by_twin)
    by_content = _known(db, _BY_CONTENT, source, [key.content for key in keys]) if is_odd else {}
    return Seen(by_guid=by_guid, by_url=by_url, by_twin=by_twin, by_content=by_content)


def _known(db: sqlite3.Connection, sql: str, source: SourceName, keys: list[str]) -> dict[str, Known]:
    rows = db.execute(sql, {"source": source, "keys": json.dumps(keys)}).fetchall()
    return {row["key"]: _article(row) for row in rows}


def _article(row: sqlite3.Row) -> Known:
    return Known(
        article_id=ArticleId(row["id"]),
        url=row["url"],
        title=row["title"],
        content=row["content"],
        first_seen_at=instant(row["first_seen_at"]),
        published_at=None if row["undated"] else instant(row["published_at"]),
        muted=Muted(row["muted"]) if row["muted"] else None,
    )


# --- saving a poll --------------------------------------------------------------------------------------------------

# A state learned of another URL than the present one is of no use.
_LEARN = """
    UPDATE sources SET
        next_poll_at = :next_poll_at, interval_seconds = :interval, etag = :etag, last_modified = :last_modified,
        body_hash = :body_hash, polled_at = :at, first_ok_at = :first_ok_at, last_ok_at = :last_ok_at,
        last_new_at = :last_new_at, failures = :failures, failure = :failure, detail = :detail,
        failing_since = CASE WHEN :failures > 0 THEN coalesce(failing_since, :at) END,
        whole_at = :whole_at, distrusted = :distrusted, lull_seconds = :lull, turnover_seconds = :turnover,
        shown = :shown, fewest = :fewest, by_link = :by_link, tolerant = :tolerant,
        resume_at = :resume_at, resumes = :resumes,
        title = coalesce(:title, title)
    WHERE name = :name AND url = :url
"""
_POSTPONE = "UPDATE sources SET next_poll_at = :next_poll_at WHERE name = :name AND url = :url"
_LOG_POLL = """
    INSERT INTO polls (source, at, outcome, failure, detail, entries, new, revised) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_BOUND_LOG = """
    DELETE FROM polls WHERE source = :source
    AND id <= (SELECT id FROM polls WHERE source = :source ORDER BY id DESC LIMIT 1 OFFSET :kept)
"""
# What another source showed as muted, maybe since this poll began, becomes news of this one. The words that it has
# stay: the verdict on them quotes them. A new revision, so that a verdict that is in the making is not taken for one on
# it; and none before it is kept, since what was muted is nothing that was known.
_NEW_ARTICLE = """
    INSERT INTO articles (url, link, source, own_outlet, lang, title, summary, text, published_at, undated,
        first_seen_at, muted, read, read_due_at, unjudged_since)
    VALUES (:url, :link, :source, :outlet, :lang, :title, :summary, :text, :published_at, :undated,
        :at, :muted, :read, :read_due_at, :unjudged_since)
    ON CONFLICT (url) DO UPDATE SET
        link = coalesce(excluded.link, link), source = excluded.source, own_outlet = excluded.own_outlet,
        lang = coalesce(excluded.lang, lang), title = CASE title WHEN '' THEN excluded.title ELSE title END,
        summary = CASE summary WHEN '' THEN excluded.summary ELSE summary END, text = coalesce(excluded.text, text),
        published_at = min(excluded.published_at, first_seen_at), undated = excluded.undated, muted = NULL,
        read = excluded.read, read_due_at = excluded.read_due_at, read_attempts = 0,
        unjudged_since = excluded.unjudged_since, revision = revision + 1, version = version + 1
    WHERE muted IS NOT NULL AND excluded.muted IS NULL
"""
_SIGHT = """
    INSERT INTO sightings (source, guid, article, url, twin, content, first_seen_at, changed_at)
    SELECT :source, :guid, id, :url, :twin, :content, :at, :at FROM articles WHERE {article}
    ON CONFLICT (source, guid) DO UPDATE SET article = excluded.article, url = excluded.url, twin = excluded.twin,
        content = excluded.content, changed_at = excluded.changed_at
"""
_SIGHT_BY_URL = _SIGHT.format(article="url = :url")
_SIGHT_BY_ID = _SIGHT.format(article="id = :article")
KEEP_REVISION = """
    INSERT INTO revisions (article, version, revision, title, summary, text, replaced_at)
    SELECT id, version, revision, title, summary, text, :at FROM articles WHERE id = :article
"""
_REVISE = """
    UPDATE articles SET title = :title, summary = :summary, text = :text, revision = revision + 1,
        version = version + 1, unjudged_since = :at, read = :read, read_due_at = :read_due_at, read_attempts = 0
    WHERE id = :article
"""


def save_polls(db: sqlite3.Connection, intents: Sequence[PollIntent]) -> None:
    for intent in intents:
        save_poll(db, intent)


def save_poll(db: sqlite3.Connection, intent: PollIntent) -> None:
    if intent.outcome is PollOutcome.POSTPONED:
        db.execute(_POSTPONE, _learned(intent))
        return
    db.execute(_LEARN, _learned(intent))
    troubles.note(db, intent.source.name, intent.findings, intent.gap, intent.at)
    if intent.refill:
        troubles.refill(db, intent.source.name, intent.refill)
    db.execute(_LOG_POLL, _log_line(intent))
    db.execute(_BOUND_LOG, {"source": intent.source.name, "kept": POLLS_KEPT})
    if intent.outcome is PollOutcome.FEED:
        _save_entries(db, intent)


def _save_entries(db: sqlite3.Connection, intent: PollIntent) -> None:
    source, at = intent.source.name, stamp(intent.at)
    db.executemany(_NEW_ARTICLE, [_new_article(article, source, at) for article in intent.new])
    db.executemany(_SIGHT_BY_URL, [_sighting(article.key, source, at) for article in intent.new])
    revisions = [_revision(revision, at) for revision in intent.revisions]
    db.executemany(KEEP_REVISION, revisions)
    db.executemany(_REVISE, revisions)
    shown: tuple[Sighting | Revision, ...] = (*intent.sightings, *intent.revisions)
    db.executemany(_SIGHT_BY_ID, [_sighting(each.key, source, at) | {"article": each.article_id} for each in shown])


def _learned(intent: PollIntent) -> dict[str, object]:
    state = intent.state
    return {
        "name": intent.source.name,
        "url": intent.source.url,
        "at": stamp(intent.at),
        "title": intent.title,
        "next_poll_at": stamp(state.next_poll_at),
        "interval": seconds(state.interval),
        "etag": state.etag,
        "last_modified": state.last_modified,
        "body_hash": state.body_hash,
        "first_ok_at": optional_stamp(state.first_ok_at),
        "last_ok_at": optional_stamp(state.last_ok_at),
        "last_new_at": optional_stamp(state.last_new_at),
        "failures": state.failures,
        "failure": state.failure,
        "detail": storable(state.detail),
        "whole_at": optional_stamp(state.whole_at),
        "distrusted": state.distrusted,
        "lull": seconds(state.lull),
        "turnover": seconds(state.turnover),
        "shown": state.shown,
        "fewest": state.fewest,
        "by_link": state.by_link,
        "tolerant": state.tolerant,
        "resume_at": state.resume_at,
        "resumes": state.resumes,
    }


def _log_line(intent: PollIntent) -> tuple[object, ...]:
    return (
        intent.source.name,
        stamp(intent.at),
        intent.outcome,
        intent.state.failure,
        storable(intent.state.detail),
        intent.entries,
        len(intent.new),
        len(intent.revisions),
    )


def _new_article(article: NewArticle, source: SourceName, at: str) -> dict[str, object]:
    return {
        "url": article.key.url,
        "link": article.link,
        "source": source,
        "outlet": article.outlet,
        "lang": article.lang,
        "title": article.title,
        "summary": article.summary,
        "text": article.text,
        "published_at": stamp(article.published_at),
        "undated": article.undated,
        "at": at,
        "muted": article.muted and article.muted.value,  # sqlite3 takes a plain text faster
        "read": article.read.value,
        "read_due_at": _due(article.read, at),
        "unjudged_since": None if article.shelved else at,
    }


def _sighting(key: EntryKey, source: SourceName, at: str) -> dict[str, object]:
    return {
        "source": source,
        "guid": key.guid,
        "url": key.url,
        "twin": key.twin,
        "content": key.content,
        "at": at,
    }


def _revision(revision: Revision, at: str) -> dict[str, object]:
    return {
        "article": revision.article_id,
        "title": revision.title,
        "summary": revision.summary,
        "text": revision.text,
        "at": at,
        "read": revision.read,
        "read_due_at": _due(revision.read, at),
    }


def _due(read: ReadState, at: str) -> str | None:
    return at if read is ReadState.WANTED else None
