"""Stories as people look at them, and what people change in them: a part split off, two merged."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.core.alerts.changes import gravest
from monitor.core.alerts.figures import latest_figures
from monitor.errors import UsageError
from monitor.model import Alert, Article, ArticleId, Figure, Severity, StoryId, Withheld
from monitor.store.codec import instant, stamp, to_withheld
from monitor.store.notifications import to_alert
from monitor.store.reports import ASSIGNED, AlertReport, alerts_of_story
from monitor.store.verdicts import to_article, told


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """A story in a list. `sources` are independent ones; `waiting`: a rule waits for a further one.

    severity: the highest that was told; None if nothing was. toll: of each kind of figure the last that was told.
    """

    id: StoryId
    headline: str
    opened_at: datetime
    latest_at: datetime
    articles: int
    sources: int
    alerts: int
    waiting: bool
    severity: Severity | None
    toll: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryArticle:
    """An article of a story: who really tells it, why it is in the story, and what of it was not told and why."""

    article: Article
    voice: str | None
    copy_of: ArticleId | None
    reason: str
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryReport:
    """A story: its articles in the order in which we saw them, and what was told of it."""

    id: StoryId
    headline: str
    opened_at: datetime
    articles: tuple[StoryArticle, ...]
    alerts: tuple[AlertReport, ...]


# --- looking --------------------------------------------------------------------------------------------------------

# What was told of an article is shown where that is now, although it counts as told of both parts of a split.
_LINES = """
    SELECT s.id, s.headline, s.opened_at, count(a.id) AS articles, count(DISTINCT a.voice) AS sources,
        max(a.first_seen_at) AS latest_at, (
            SELECT count(*) FROM articles told JOIN alerts ON alerts.article = told.id WHERE told.story = s.id
        ) AS alerts
    FROM stories s JOIN articles a ON a.story = s.id
    WHERE s.id IN (SELECT story FROM articles WHERE first_seen_at >= ?)
    GROUP BY s.id ORDER BY latest_at DESC, s.id LIMIT ?
"""
_TOLD = """
    SELECT a.*, told.story AS now_in FROM articles told JOIN alerts a ON a.article = told.id
    JOIN notifications n ON n.id = a.notification AND n.state <> 'muted'
    WHERE told.story IN (SELECT value FROM json_each(?)) ORDER BY a.raised_at, a.rowid
"""
_ARTICLES = f"""
    SELECT a.*, v.withheld FROM ({ASSIGNED}) a
    LEFT JOIN verdicts v ON v.article = a.id AND v.version = a.version
    WHERE a.story = ? ORDER BY a.first_seen_at, a.id
"""  # noqa: S608 - of constants
_MERGED = "SELECT into_story FROM story_edits WHERE story = ? AND kind = 'merge' ORDER BY id DESC"


def list_stories(db: sqlite3.Connection, since: datetime, limit: int) -> tuple[StoryLine, ...]:
    """The stories that had an article since then, the latest first."""
    rows = db.execute(_LINES, (stamp(since), limit)).fetchall()
    ids = [StoryId(row["id"]) for row in rows]
    so_far, alerts = told(db, ids), _alerts(db, ids)
    return tuple(
        _line(row, alerts[row["id"]], waiting=bool(row["id"] in so_far and so_far[row["id"]].waiting)) for row in rows
    )


def _alerts(db: sqlite3.Connection, stories: Collection[StoryId]) -> Mapping[StoryId, Sequence[Alert]]:
    """What was told of each story, on any channel, in order; what a silence muted was not."""
    found: defaultdict[StoryId, list[Alert]] = defaultdict(list)
    for row in db.execute(_TOLD, (json.dumps(list(stories)),)).fetchall():
        found[StoryId(row["now_in"])].append(to_alert(row))
    return found


def _line(row: sqlite3.Row, alerts: Sequence[Alert], *, waiting: bool) -> StoryLine:
    return StoryLine(
        id=StoryId(row["id"]),
        headline=row["headline"],
        opened_at=instant(row["opened_at"]),
        latest_at=instant(row["latest_at"]),
        articles=row["articles"],
        sources=row["sources"],
        alerts=row["alerts"],
        waiting=waiting,
        severity=gravest(alert.severity for alert in alerts) if alerts else None,
        toll=latest_figures([alert.content for alert in alerts]),
    )


def report_story(db: sqlite3.Connection, story: StoryId) -> StoryReport | None:
    """The story with its time line; of one that was merged, that which it is part of now."""
    row = db.execute("SELECT * FROM stories WHERE id = ?", (story,)).fetchone()
    if row is None:
        return None
    articles = db.execute(_ARTICLES, (story,)).fetchall()
    if not articles and (merged := db.execute(_MERGED, (story,)).fetchone()):
        return report_story(db, StoryId(merged["into_story"]))
    return StoryReport(
        id=story,
        headline=row["headline"],
        opened_at=instant(row["opened_at"]),
        articles=tuple(_article(found) for found in articles),
        alerts=alerts_of_story(db, story),
    )


def _article(row: sqlite3.Row) -> StoryArticle:
    return StoryArticle(
        article=to_article(row),
        voice=row["voice"],
        copy_of=row["copy_of"],
        reason=row["story_reason"] or "",
        withheld=to_withheld(row["withheld"] or "[]"),
    )


# --- changing -------------------------------------------------------------------------------------------------------

_EDIT = "INSERT INTO story_edits (at, kind, article, story, into_story) VALUES (?, ?, ?, ?, ?)"


def split_story(db: sqlite3.Connection, story: StoryId, leaving: Sequence[ArticleId], at: datetime) -> StoryId:
    """Move these articles into a story of their own; what was told of the whole counts as told of it.

    UsageError if they are not all of that story, or if none would be left.
    """
    members = [row["id"] for row in db.execute("SELECT id FROM articles WHERE story = ?", (story,)).fetchall()]
    if strangers := [article for article in leaving if article not in members]:
        raise UsageError(
            f"article {strangers[0]} is not in story {story}; `news-monitor show {story}` names those that are"
        )
    if len(set(leaving)) == len(members):
        raise UsageError(f"these are all the articles of story {story}: nothing would be left of it")
    apart = _free_id(db, leaving[0])
    db.execute(
        "INSERT INTO stories (id, headline, opened_at) SELECT ?, title, first_seen_at FROM articles WHERE id = ?",
        (apart, leaving[0]),
    )
    for article in dict.fromkeys(leaving):
        db.execute("UPDATE articles SET story = ? WHERE id = ?", (apart, article))
        db.execute(_EDIT, (stamp(at), "split", article, story, apart))
    return apart


def _free_id(db: sqlite3.Connection, article: ArticleId) -> StoryId:
    """A story is named after an article; where that name is taken, it is numbered."""
    taken = {row["id"] for row in db.execute("SELECT id FROM stories WHERE id GLOB ?", (f"s{article}*",)).fetchall()}
    names = (f"s{article}", *(f"s{article}-{number}" for number in range(2, len(taken) + 3)))
    return StoryId(next(name for name in names if name not in taken))


# The last article of which a rule waited. Its new verdict counts the sources of both stories.
_AGAIN = """
    UPDATE articles SET version = version + 1, unjudged_since = :at WHERE unjudged_since IS NULL AND id = (
        SELECT a.id FROM articles a JOIN verdicts v ON v.article = a.id AND v.version = a.version
        WHERE a.story = :story AND v.withheld LIKE '%"waiting"%' ORDER BY v.at DESC, a.id DESC LIMIT 1)
"""


def merge_stories(db: sqlite3.Connection, story: StoryId, into: StoryId, at: datetime) -> None:
    """Make one story part of another: its articles, and what was told of them. UsageError if one is not there.

    What waits for further sources is judged again: together they may be enough.
    """
    for each in (story, into):
        if not db.execute("SELECT 1 FROM articles WHERE story = ?", (each,)).fetchone():
            raise UsageError(
                f"there is no story {each} with articles; `news-monitor stories` lists those that there are"
            )
    if story == into:
        raise UsageError("a story cannot be merged with itself")
    db.execute("UPDATE articles SET story = ? WHERE story = ?", (into, story))
    db.execute("UPDATE alerts SET story = ? WHERE story = ?", (into, story))
    db.execute("UPDATE OR IGNORE threads SET story = ? WHERE story = ?", (into, story))
    db.execute(_EDIT, (stamp(at), "merge", None, story, into))
    if any(so_far.waiting for so_far in told(db, [into]).values()):
        db.execute(_AGAIN, {"story": into, "at": stamp(at)})
