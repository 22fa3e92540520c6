"""What people ask: what was watched in a time, what was not, and since when."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model import SourceName, Trouble
from monitor.store.codec import instant, optional_instant, stamp
from monitor.store.troubles import UNWATCHED

BLIND = frozenset({Trouble.FAILING, Trouble.BLOCKED, Trouble.EMPTIED})
"""Troubles in which nothing of a source is seen; in the others too little may be."""

_OF_MANY = frozenset({Trouble.PLATFORM, Trouble.NETWORK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dark:
    """A time in which something kept us from seeing; `until` None: it goes on."""

    trouble: Trouble
    since: datetime
    until: datetime | None
    told: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A gap: of this time entries may be missing, unless it was filled. `found`: what earlier pages brought."""

    since: datetime
    until: datetime
    found: int
    filled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCoverage:
    """How much of a source was seen: the share of the time in which it was asked and answered."""

    name: SourceName
    seen: float
    blind: timedelta
    troubles: tuple[Dark, ...]
    gaps: tuple[Missed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was watched from `since` to `until`. away: when the daemon was not at work."""

    since: datetime
    until: datetime
    away: tuple[tuple[datetime, datetime], ...]
    outages: tuple[tuple[str, Dark], ...]
    sources: tuple[SourceCoverage, ...]


_SOURCES = "SELECT name, added_at FROM sources WHERE enabled ORDER BY name"
_TROUBLES = """
    SELECT * FROM troubles WHERE since < :until AND coalesce(over_at, :until) >= :since ORDER BY since, id
"""
_GAPS = "SELECT * FROM gaps WHERE since < :until AND until > :since ORDER BY since, id"
_FIRST = "SELECT min(since) FROM watches"
_WATCHES = "SELECT since, until FROM watches WHERE since < :until AND until > :since ORDER BY since"


def report_coverage(db: sqlite3.Connection, since: datetime, until: datetime) -> Coverage:
    """What of the sources that are configured now was watched in that time, or since we first were at work."""
    since = max(since, min(optional_instant(db.execute(_FIRST).fetchone()[0]) or since, until))
    bounds = {"since": stamp(since), "until": stamp(until)}
    troubles, gaps = defaultdict(list), defaultdict(list)
    for row in db.execute(_TROUBLES, bounds).fetchall():
        troubles[row["subject"]].append(_dark(row))
    for row in db.execute(_GAPS, bounds).fetchall():
        gaps[row["source"]].append(_missed(row))
    away = _away(db, bounds, since, until)
    rows = db.execute(_SOURCES).fetchall()
    shared = [(subject, dark) for subject, spells in troubles.items() for dark in spells if dark.trouble in _OF_MANY]
    return Coverage(
        since=since,
        until=until,
        away=away,
        outages=tuple(shared),
        sources=tuple(_covered(row, troubles, gaps, away, (since, until)) for row in rows),
    )


def _covered(
    row: sqlite3.Row,
    troubles: Mapping[str, Sequence[Dark]],
    gaps: Mapping[str, Sequence[Missed]],
    away: Sequence[tuple[datetime, datetime]],
    period: tuple[datetime, datetime],
) -> SourceCoverage:
    name, until = row["name"], period[1]
    since = max(period[0], min(instant(row["added_at"]), until))
    dark = [(each.since, each.until or until) for each in troubles.get(name, ()) if each.trouble in BLIND]
    blind = _length([*away, *dark], since, until)
    return SourceCoverage(
        name=SourceName(name),
        seen=1 - blind / (until - since) if until > since else 0.0,
        blind=blind,
        troubles=tuple(troubles.get(name, ())),
        gaps=tuple(gaps.get(name, ())),
    )


def _length(spans: Iterable[tuple[datetime, datetime]], since: datetime, until: datetime) -> timedelta:
    """How much of a time lies in any of these spans."""
    total, reached = timedelta(), since
    for begin, end in sorted(spans):
        total += max(min(end, until) - max(begin, reached), timedelta())
        reached = max(reached, end)
    return total


def _away(
    db: sqlite3.Connection, bounds: Mapping[str, str], since: datetime, until: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    """Between the times of which the daemon noted that it was at work."""
    watched = [(instant(row["since"]), instant(row["until"])) for row in db.execute(_WATCHES, bounds).fetchall()]
    edges = [since, *(edge for watch in watched for edge in watch), until]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((begin, end) for begin, end in pairs if end - begin > UNWATCHED)


def _dark(row: sqlite3.Row) -> Dark:
    return Dark(
        trouble=Trouble(row["trouble"]),
        since=instant(row["since"]),
        until=optional_instant(row["over_at"]),
        told=row["told_at"] is not None or row["outage"] is not None,
        detail=row["detail"],
    )


def _missed(row: sqlite3.Row) -> Missed:
    return Missed(
        since=instant(row["since"]), until=instant(row["until"]), found=row["found"], filled=bool(row["filled"])
    )
