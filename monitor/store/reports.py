"""What the database tells people: everything known of an article, and of the alerts it caused. Only reads."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from monitor.core.urls import canonical_url
from monitor.model import (
    Alert,
    AlertId,
    Article,
    ArticleId,
    Muted,
    NearMatch,
    NotificationState,
    Quality,
    ReadState,
    Resemblance,
    RuleId,
    Severity,
    SourceName,
    StoryId,
    Withheld,
)
from monitor.store.codec import instant, optional_instant, to_resemblance, to_withheld
from monitor.store.notifications import to_alert
from monitor.store.verdicts import ARTICLE, to_article


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingReport:
    """Which source showed an article, since when, and when it last showed it anew or changed."""

    source: SourceName
    guid: str
    first_seen_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """How the page of an article was read; `at` None: not yet, or not needed."""

    state: ReadState
    attempts: int
    at: datetime | None
    quality: Quality | None
    failure: str | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionReport:
    """What an article said before."""

    revision: int
    title: str
    replaced_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FiredReport:
    """A rule that fired, and the words of the article that made it fire."""

    rule: RuleId
    title: str
    severity: Severity
    labels: Mapping[str, str]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedReport:
    """Words that were not taken for an entity they may name, and what decided it."""

    entity: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictReport:
    """What the rules said of one revision of an article, and what was not told of it, and why."""

    at: datetime
    revision: int
    fired: tuple[FiredReport, ...]
    near: tuple[NearMatch, ...]
    refused: tuple[RefusedReport, ...]
    entities: tuple[str, ...]
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """One attempt to send, and what the peer said."""

    at: datetime
    outcome: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldReport:
    """Since when something held an alert, and until when it was to; or a silence muted it. `detail`: which one."""

    at: datetime
    reason: str
    until: datetime
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertReport:
    """An alert and what became of it. `held`: whether something holds it now, which is the last of `holds`.

    digest: the title of the message that tells it together with others, as many as `others`.
    """

    alert: Alert
    state: NotificationState
    attempts: int
    next_at: datetime
    repeat: bool
    held: bool
    holds: tuple[HoldReport, ...]
    digest: str | None
    others: int
    deliveries: tuple[DeliveryReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReport:
    """Everything known of an article. `alerts` are those of its story, also what another article of it caused.

    judged: as it is now, or shelved, and then without a verdict. story_reason: why it is in its story, "" if it is in
    none; resemblance: what that was decided by, if it was by likeness.
    """

    article: Article
    muted: Muted | None
    judged: bool
    read: ReadReport
    sightings: tuple[SightingReport, ...]
    revisions: tuple[RevisionReport, ...]
    verdicts: tuple[VerdictReport, ...]
    copy_of: ArticleId | None
    story: StoryId | None
    story_reason: str
    resemblance: Resemblance | None
    alerts: tuple[AlertReport, ...]


# --- finding --------------------------------------------------------------------------------------------------------

_BY_URL = """
    SELECT id FROM articles WHERE url = :url
    UNION SELECT article FROM sightings WHERE url = :url
"""
_BY_ID = """
    SELECT id FROM articles WHERE id = CAST(:id AS INTEGER) AND :id NOT GLOB '*[^0-9]*'
    UNION SELECT id FROM articles WHERE url = :id
    UNION SELECT article FROM alerts WHERE id = :id
    UNION SELECT id FROM articles WHERE story = :id
"""


def find_articles(db: sqlite3.Connection, reference: str) -> tuple[ArticleId, ...]:
    """The articles at a URL, or with that id, or of the alert or the story with that id."""
    url = canonical_url(reference)
    rows = db.execute(_BY_URL, {"url": url}) if url else db.execute(_BY_ID, {"id": reference})
    return tuple(ArticleId(row[0]) for row in rows.fetchall())


# --- an article -----------------------------------------------------------------------------------------------------

# The verdict that put an article into its story: later ones only say that it is in it already.
ASSIGNED = f"""
    SELECT a.*, CASE f.story WHEN a.story THEN f.resemblance END AS resemblance,
        CASE f.story WHEN a.story THEN f.reason ELSE 'a person moved it here from ' || f.story END AS story_reason
    FROM ({ARTICLE}) a LEFT JOIN verdicts f ON f.article = a.id
        AND f.version = (SELECT min(version) FROM verdicts WHERE article = a.id AND reason <> '')
"""  # noqa: S608 - of constants
_ARTICLE = f"{ASSIGNED} WHERE a.id = ?"
_SIGHTINGS = "SELECT * FROM sightings WHERE article = ? ORDER BY first_seen_at, source, guid"
_REVISIONS = "SELECT * FROM revisions WHERE article = ? ORDER BY version"
_VERDICTS = """
    SELECT v.*, coalesce(r.title, a.title) AS title, coalesce(r.summary, a.summary) AS summary,
        CASE WHEN r.article IS NULL THEN a.text ELSE r.text END AS text
    FROM verdicts v JOIN articles a ON a.id = v.article
    LEFT JOIN revisions r ON r.article = v.article AND r.version = v.version
    WHERE v.article = ? ORDER BY v.version
"""


def report_article(db: sqlite3.Connection, article: ArticleId) -> ArticleReport:
    """Everything known of an article that is there."""
    row = db.execute(_ARTICLE, (article,)).fetchone()
    return ArticleReport(
        article=to_article(row),
        muted=Muted(row["muted"]) if row["muted"] else None,
        judged=row["unjudged_since"] is None,
        read=_read(row),
        sightings=tuple(_sighting(found) for found in db.execute(_SIGHTINGS, (article,)).fetchall()),
        revisions=tuple(_revision(found) for found in db.execute(_REVISIONS, (article,)).fetchall()),
        verdicts=tuple(_verdict(found) for found in db.execute(_VERDICTS, (article,)).fetchall()),
        copy_of=row["copy_of"],
        story=row["story"],
        story_reason=row["story_reason"] or "",
        resemblance=to_resemblance(row["resemblance"]) if row["resemblance"] else None,
        alerts=alerts_of_story(db, row["story"]),
    )


def _read(row: sqlite3.Row) -> ReadReport:
    return ReadReport(
        state=ReadState(row["read"]),
        attempts=row["read_attempts"],
        at=optional_instant(row["read_at"]),
        quality=Quality(row["read_quality"]) if row["read_quality"] else None,
        failure=row["read_failure"],
        detail=row["read_detail"],
    )


def _sighting(row: sqlite3.Row) -> SightingReport:
    return SightingReport(
        source=SourceName(row["source"]),
        guid=row["guid"],
        first_seen_at=instant(row["first_seen_at"]),
        changed_at=instant(row["changed_at"]),
    )


def _revision(row: sqlite3.Row) -> RevisionReport:
    return RevisionReport(revision=row["revision"], title=row["title"], replaced_at=instant(row["replaced_at"]))


def _verdict(row: sqlite3.Row) -> VerdictReport:
    judgement = json.loads(row["judgement"])
    return VerdictReport(
        at=instant(row["at"]),
        revision=row["revision"],
        fired=tuple(_fired(match, row) for match in judgement["matches"]),
        near=tuple(NearMatch(**near) for near in judgement["near"]),
        refused=tuple(
            RefusedReport(entity=refusal["entity"], words=_words(refusal, row), reason=refusal["reason"])
            for refusal in judgement["refusals"]
        ),
        entities=tuple(judgement["entities"]),
        withheld=to_withheld(row["withheld"]),
    )


def _fired(match: Mapping[str, Any], row: sqlite3.Row) -> FiredReport:
    return FiredReport(
        rule=match["rule"],
        title=match["title"],
        severity=Severity(match["severity"]),
        labels=match["labels"],
        words=tuple(dict.fromkeys(_words(mention, row) for mention in match["mentions"])),
    )


def _words(mention: Mapping[str, Any], row: sqlite3.Row) -> str:
    """The words that a mention spans, in the text that was judged."""
    return (row[mention["field"]] or "")[mention["start"] : mention["end"]]


# --- alerts ---------------------------------------------------------------------------------------------------------

_ALERTS = """
    SELECT a.*, n.state, n.attempts, n.next_at, n.repeat, n.held IS NOT NULL AS held,
        json_extract(n.digest, '$.title') AS digest,
        (SELECT count(*) - 1 FROM alerts o WHERE o.notification = n.id) AS others
    FROM alerts a JOIN notifications n ON n.id = a.notification
"""
_HOLDS = "SELECT * FROM holds WHERE alert = ? ORDER BY at, until"
_DELIVERIES = "SELECT * FROM deliveries WHERE notification = ? ORDER BY id"


def report_alert(db: sqlite3.Connection, alert: AlertId) -> AlertReport | None:
    """An alert and what became of it; None if there is none with that id."""
    row = db.execute(f"{_ALERTS} WHERE a.id = ?", (alert,)).fetchone()
    return _alert(db, row) if row else None


class Selection(StrEnum):
    """Which alerts a person wants to see."""

    ALL = "all"
    PARKED = "parked"
    HELD = "held"
    MUTED = "muted"


_WHERE = {
    Selection.ALL: "",
    Selection.PARKED: "WHERE n.state = 'parked'",
    Selection.HELD: "WHERE n.state = 'pending' AND n.held IS NOT NULL",
    Selection.MUTED: "WHERE n.state = 'muted'",
}


def report_alerts(db: sqlite3.Connection, limit: int, which: Selection = Selection.ALL) -> tuple[AlertReport, ...]:
    """The latest alerts that are wanted, the newest first, at most so many."""
    return _alerts(db, f"{_ALERTS} {_WHERE[which]} ORDER BY a.raised_at DESC, a.rowid DESC LIMIT ?", limit)


def alerts_of_story(db: sqlite3.Connection, story: str | None) -> tuple[AlertReport, ...]:
    """What was told of the articles that are in a story now, in order."""
    among = "a.article IN (SELECT id FROM articles WHERE story = ?)"
    return _alerts(db, f"{_ALERTS} WHERE {among} ORDER BY a.raised_at, a.rowid", story)


def _alerts(db: sqlite3.Connection, sql: str, *parameters: object) -> tuple[AlertReport, ...]:
    return tuple(_alert(db, row) for row in db.execute(sql, parameters).fetchall())


def _alert(db: sqlite3.Connection, row: sqlite3.Row) -> AlertReport:
    deliveries: Sequence[sqlite3.Row] = db.execute(_DELIVERIES, (row["notification"],)).fetchall()
    return AlertReport(
        alert=to_alert(row),
        state=NotificationState(row["state"]),
        attempts=row["attempts"],
        next_at=instant(row["next_at"]),
        repeat=bool(row["repeat"]),
        held=bool(row["held"]),
        holds=tuple(_hold(each) for each in db.execute(_HOLDS, (row["id"],)).fetchall()),
        digest=row["digest"],
        others=row["others"],
        deliveries=tuple(
            DeliveryReport(at=instant(each["at"]), outcome=each["outcome"], detail=each["detail"])
            for each in deliveries
        ),
    )


def _hold(row: sqlite3.Row) -> HoldReport:
    return HoldReport(at=instant(row["at"]), reason=row["reason"], until=instant(row["until"]), detail=row["detail"])
