"""The judge step in SQL: the articles that wait, the stories around them, and what a verdict changes.

What `unjudged`, `stories`, `told`, `recall` and `save_verdicts` promise stands in `ports.Store`.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from monitor.core.alerts.raising import note_waiting, unheard
from monitor.core.fingerprint import REMEMBERED
from monitor.model import (
    Alert,
    Article,
    ArticleId,
    ChannelName,
    Muted,
    Pending,
    Remembered,
    SourceName,
    StoryContext,
    StoryId,
    StorySoFar,
    Told,
    Verdict,
    Voice,
)
from monitor.store.codec import instant, pack, stamp, to_alert_content, to_json, to_match, to_traits, unpack
from monitor.store.notifications import add_notification

PATIENCE = timedelta(seconds=60)
"""How long an article waits for its text before it is judged without."""

ARTICLE = """
    SELECT a.*, coalesce(a.own_outlet, s.title, s.name) AS outlet, s.tags, s.country FROM articles a
    JOIN sources s ON s.name = a.source
"""
# Spelled like this, the condition is the one that the index on unjudged_since is made for. What was shelved was never
# judged, and yet its first text is known.
_UNJUDGED = f"""
    SELECT a.*, b.revision AS b_revision, b.title AS b_title, b.summary AS b_summary, b.text AS b_text
    FROM ({ARTICLE}) a LEFT JOIN revisions b
        ON b.article = a.id AND b.version = coalesce(
            (SELECT max(version) FROM verdicts WHERE article = a.id), CASE WHEN a.muted IS NOT NULL THEN 1 END)
    WHERE a.unjudged_since IS NOT NULL
        AND (a.read <> 'wanted' OR a.read_attempts > 0 OR a.unjudged_since <= ?)
    ORDER BY a.unjudged_since, a.published_at, a.id LIMIT ?
"""  # noqa: S608 - of constants


def unjudged(db: sqlite3.Connection, now: datetime, limit: int) -> tuple[Pending, ...]:
    return tuple(_pending(row) for row in db.execute(_UNJUDGED, (stamp(now - PATIENCE), limit)).fetchall())


def _pending(row: sqlite3.Row) -> Pending:
    article = to_article(row)
    before = None
    if row["b_revision"] is not None:
        before = replace(
            article, revision=row["b_revision"], title=row["b_title"], summary=row["b_summary"], text=row["b_text"]
        )
    return Pending(
        article=article,
        muted=Muted(row["muted"]) if row["muted"] else None,
        before=before,
        revised=before is not None and before.revision < article.revision,
    )


def to_article(row: sqlite3.Row) -> Article:
    return Article(
        id=ArticleId(row["id"]),
        url=row["url"],
        link=row["link"],
        outlet=row["outlet"],
        source=SourceName(row["source"]),
        tags=tuple(json.loads(row["tags"])),
        country=row["country"],
        lang=row["lang"],
        title=row["title"],
        summary=row["summary"],
        text=row["text"],
        published_at=instant(row["published_at"]),
        undated=bool(row["undated"]),
        first_seen_at=instant(row["first_seen_at"]),
        revision=row["revision"],
    )


# --- stories --------------------------------------------------------------------------------------------------------

_OWN = "SELECT id, story FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND story IS NOT NULL"
# What a silence muted was not told. Of a story that a person split off, what was told of the whole was told of both,
# wherever that was merged since; but where a channel was told of an article that is in the story now, only that counts.
_TOLD = """
    WITH RECURSIVE tellers (story, teller) AS (
        SELECT value, value FROM json_each(?)
        UNION SELECT t.story, CASE e.kind WHEN 'split' THEN e.story ELSE e.into_story END FROM tellers t
        JOIN story_edits e ON t.teller = CASE e.kind WHEN 'split' THEN e.into_story ELSE e.story END)
    SELECT tellers.story, a.channel, a.content, own.story IS tellers.story AS own FROM tellers
    JOIN alerts a ON a.story = tellers.teller LEFT JOIN articles own ON own.id = a.article
    JOIN notifications n ON n.id = a.notification AND n.state <> 'muted'
    ORDER BY a.raised_at, a.rowid
"""
# A rule that a silence kept from being told is no older for that.
_SILENCED = """
    SELECT a.story, a.content FROM alerts a JOIN notifications n ON n.id = a.notification AND n.state = 'muted'
    WHERE a.story IN (SELECT value FROM json_each(?))
"""
_VOICES = """
    SELECT a.id, a.story, a.voice, a.first_seen_at, coalesce(a.own_outlet, s.title, s.name) AS outlet
    FROM articles a JOIN sources s ON s.name = a.source
    WHERE a.story IN (SELECT value FROM json_each(?)) AND a.voice IS NOT NULL ORDER BY a.first_seen_at, a.id
"""
# While the new version of an article is judged, what its last verdict withheld still waits.
_WAITING = """
    SELECT a.story, v.judgement FROM articles a JOIN verdicts v ON v.article = a.id
        AND v.version = (SELECT max(version) FROM verdicts WHERE article = a.id)
    WHERE a.story IN (SELECT value FROM json_each(?)) AND v.withheld LIKE '%"waiting"%' ORDER BY v.at, a.id
"""


def stories(db: sqlite3.Connection, articles: Collection[ArticleId]) -> StoryContext:
    own = _rows(db, _OWN, articles)
    return StoryContext(
        own={ArticleId(row["id"]): StoryId(row["story"]) for row in own},
        edits=db.execute("SELECT coalesce(max(id), 0) FROM story_edits").fetchone()[0],
        unjudged=db.execute("SELECT count(*) FROM articles WHERE unjudged_since IS NOT NULL").fetchone()[0],
    )


def told(db: sqlite3.Connection, stories: Collection[StoryId]) -> Told:
    found: Told = {}
    for row in _own_first(_rows(db, _TOLD, stories)):
        channels = _so_far(found, row).told
        content = to_alert_content(row["content"])
        channels[ChannelName(row["channel"])] = (*channels.get(ChannelName(row["channel"]), ()), content)
    for row in _rows(db, _VOICES, stories):
        voice = Voice(name=row["voice"], outlet=row["outlet"], at=instant(row["first_seen_at"]))
        _so_far(found, row).voices[ArticleId(row["id"])] = voice
    for row in _rows(db, _SILENCED, stories):
        _so_far(found, row).silenced.update(each["id"] for each in json.loads(row["content"])["rules"])
    for row in _rows(db, _WAITING, stories):
        note_waiting(_so_far(found, row), map(to_match, json.loads(row["judgement"])["matches"]))
    return found


def _own_first(rows: Sequence[sqlite3.Row]) -> Iterator[sqlite3.Row]:
    """What channels were told, by articles that are in the story now where there are such."""
    own = {(row["story"], row["channel"]) for row in rows if row["own"]}
    return (row for row in rows if row["own"] or (row["story"], row["channel"]) not in own)


def _so_far(found: Told, row: sqlite3.Row) -> StorySoFar:
    return found.setdefault(StoryId(row["story"]), unheard())


def _rows(db: sqlite3.Connection, sql: str, values: Collection[Any]) -> list[sqlite3.Row]:
    return db.execute(sql, (json.dumps(list(values)),)).fetchall()


_MEMORY = """
    SELECT m.article, m.samples, m.traits, a.url, a.published_at, a.copy_of, a.story
    FROM memory m JOIN articles a ON a.id = m.article WHERE a.published_at >= ? ORDER BY m.id
"""


def recall(db: sqlite3.Connection, since: datetime) -> tuple[Remembered, ...]:
    return tuple(map(_remembered, db.execute(_MEMORY, (stamp(since),)).fetchall()))


def _remembered(row: sqlite3.Row) -> Remembered:
    return Remembered(
        article=ArticleId(row["article"]),
        url=row["url"],
        at=instant(row["published_at"]),
        samples=unpack(row["samples"]),
        copy_of=row["copy_of"],
        story=row["story"],
        traits=to_traits(row["traits"]) if row["traits"] else None,
    )


# --- saving verdicts ------------------------------------------------------------------------------------------------

# A person may have moved the article, or merged the story that it was to join, while it was judged.
_CURRENT = """
    SELECT version FROM articles WHERE id = :article AND revision = :revision AND text IS :text
        AND coalesce(story, :story, '') = coalesce(:story, story, '')
        AND (NOT EXISTS (SELECT 1 FROM story_edits WHERE kind = 'merge' AND story = :story)
            OR EXISTS (SELECT 1 FROM articles WHERE story = :story))
"""
_STORY = "INSERT INTO stories (id, headline, opened_at) VALUES (:story, :title, :at) ON CONFLICT DO NOTHING"
_JUDGED = """
    UPDATE articles SET unjudged_since = NULL, copy_of = :copy_of,
        story = coalesce(:story, story), voice = coalesce(:voice, voice)
    WHERE id = :article
"""
_VERDICT = """
    INSERT INTO verdicts
        (article, version, revision, at, rules, judgement, copy_of, story, reason, resemblance, withheld)
    VALUES
        (:article, :version, :revision, :at, :rules, :judgement, :copy_of, :story, :reason, :resemblance, :withheld)
    ON CONFLICT DO UPDATE SET at = excluded.at, rules = excluded.rules, judgement = excluded.judgement,
        copy_of = excluded.copy_of, story = excluded.story, reason = excluded.reason,
        resemblance = excluded.resemblance, withheld = excluded.withheld
"""
_KEPT = "INSERT OR REPLACE INTO memory (article, samples, traits) VALUES (:article, :samples, :traits)"
# Those that were judged first are looked at only: some are passed over for a while, and none is searched for.
_FORGOTTEN = """
    DELETE FROM memory WHERE id IN (
        SELECT first.id FROM (SELECT * FROM memory ORDER BY id LIMIT 500) first JOIN articles a ON a.id = first.article
        WHERE a.published_at < ?)
"""
_ALERT = """
    INSERT INTO alerts (id, kind, channel, story, article, severity, headline, raised_at, content, notification)
    VALUES (:id, :kind, :channel, :story, :article, :severity, :headline, :raised_at, :content, :notification)
"""


def save_verdicts(db: sqlite3.Connection, verdicts: Sequence[Verdict]) -> None:
    """Those that follow a dropped one in its story wait as well: they count on it that the story is told."""
    shaken: set[StoryId] = set()
    for verdict in verdicts:
        story = {verdict.story.id} if verdict.story else set()
        if not shaken.isdisjoint(story) or not _save_verdict(db, verdict):
            shaken |= story
    if verdicts:
        db.execute(_FORGOTTEN, (stamp(verdicts[-1].at - REMEMBERED),))


def _save_verdict(db: sqlite3.Connection, verdict: Verdict) -> bool:
    """Give whether it was saved; if not, its text or its story changed meanwhile, and it waits to be judged again."""
    row = _verdict(verdict)
    current = db.execute(_CURRENT, row).fetchone()
    if current is None:
        return False
    if verdict.story is not None:
        # A story is opened by whoever is saved first: the verdict that opened it may have been dropped.
        db.execute(_STORY, row)
    db.execute(_JUDGED, row)
    db.execute(_VERDICT, row | {"version": current["version"]})
    db.execute(_KEPT, row)
    for alert in verdict.alerts:
        _save_alert(db, alert)
    return True


def _save_alert(db: sqlite3.Connection, alert: Alert) -> None:
    if db.execute("SELECT 1 FROM alerts WHERE id = ?", (alert.id,)).fetchone():
        return
    notification = add_notification(db, alert.channel, None, alert.raised_at)
    db.execute(_ALERT, _alert(alert) | {"notification": notification})


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "article": verdict.article.id,
        "revision": verdict.article.revision,
        "title": verdict.article.title,
        "text": verdict.article.text,
        "at": stamp(verdict.at),
        "copy_of": verdict.copy_of,
        "story": verdict.story.id if verdict.story else None,
        "voice": verdict.voice.name if verdict.voice else None,
        "rules": to_json([match.rule for match in verdict.judgement.matches]),
        "judgement": to_json(verdict.judgement),
        "withheld": to_json(verdict.withheld),
        "reason": verdict.reason,
        "resemblance": to_json(verdict.resemblance) if verdict.resemblance else None,
        "samples": pack(verdict.samples),
        "traits": to_json(verdict.traits) if verdict.traits else None,
    }


def _alert(alert: Alert) -> dict[str, object]:
    return {
        "id": alert.id,
        "kind": alert.kind,
        "channel": alert.channel,
        "story": alert.story,
        "article": alert.article_id,
        "severity": alert.severity,
        "headline": alert.content.headline,
        "raised_at": stamp(alert.raised_at),
        "content": to_json(alert.content),
    }
