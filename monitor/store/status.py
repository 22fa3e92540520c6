"""How the daemon is doing, as its database shows: sources, articles and the outbox."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.core.urls import canonical_url, host_of
from monitor.model import CANARY, Failure, SourceName
from monitor.store.codec import instant, optional_bool, optional_instant, span, stamp


class Condition(StrEnum):
    """How a source is doing: its trouble, if it has one. NEW: not polled yet; REMOVED: no longer configured."""

    OK = "ok"
    FAILING = "failing"
    BLOCKED = "blocked"
    EMPTIED = "emptied"
    SHRUNK = "shrunk"
    SILENT = "silent"
    NEW = "new"
    REMOVED = "removed"


WELL = frozenset({Condition.OK, Condition.NEW, Condition.REMOVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceReport:
    """A source and how its polls go. trouble_since, detail: of the trouble that its condition names, if it is one.

    outage: the domain, or `network`, that is out of order and this source with it. interval: between two polls. lull:
    the longest time that it is usually silent. gap_until: when something of it may have been missed last, that was not
    found again. tolerant: whether its last feed took the tolerant parser.
    """

    name: SourceName
    url: str
    title: str | None
    condition: Condition
    polled_at: datetime | None
    next_poll_at: datetime
    last_ok_at: datetime | None
    last_new_at: datetime | None
    failing_since: datetime | None
    failures: int
    failure: Failure | None
    detail: str
    trouble_since: datetime | None
    outage: str | None
    interval: timedelta
    lull: timedelta | None
    gap_until: datetime | None
    tolerant: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageReport:
    """What is out of order with many sources: a domain, or `network`, which is ours. detail: what one of them says."""

    subject: str
    since: datetime
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Everything at a glance. `articles` counts those first seen since the instant asked for.

    failing: the sources in trouble, whatever it is. strict_feeds, tolerant_feeds: those that this parser read last.
    gaps: how often since then entries may have been missed. pending: what is to be sent at once, without what is held.
    """

    sources: Mapping[Condition, int]
    outages: tuple[OutageReport, ...]
    failing: tuple[SourceReport, ...]
    strict_feeds: int
    tolerant_feeds: int
    gaps: int
    polled_at: datetime | None
    articles: int
    unread: int
    unjudged: int
    pending: int
    held: int
    parked: int
    oldest_pending_at: datetime | None


_COUNTS = """
    SELECT (SELECT count(*) FROM articles WHERE first_seen_at >= :since) AS articles,
        (SELECT count(*) FROM sources WHERE enabled AND kind = 'feed' AND NOT tolerant) AS strict_feeds,
        (SELECT count(*) FROM sources WHERE enabled AND kind = 'feed' AND tolerant) AS tolerant_feeds,
        (SELECT count(*) FROM gaps WHERE until >= :since AND NOT filled) AS gaps,
        (SELECT count(*) FROM articles WHERE read = 'wanted') AS unread,
        (SELECT count(*) FROM articles WHERE unjudged_since IS NOT NULL) AS unjudged,
        (SELECT count(*) FROM notifications WHERE state IN ('pending', 'leased') AND held IS NULL) AS pending,
        (SELECT count(*) FROM notifications WHERE state = 'pending' AND held IS NOT NULL) AS held,
        (SELECT count(*) FROM notifications WHERE state = 'parked') AS parked,
        (SELECT min(created_at) FROM notifications WHERE state IN ('pending', 'leased') AND held IS NULL)
            AS oldest_pending_at
"""


def report_status(db: sqlite3.Connection, since: datetime) -> Status:
    """Everything at a glance; articles and gaps are counted from `since` on."""
    sources = report_sources(db)
    counts = db.execute(_COUNTS, {"since": stamp(since)}).fetchone()
    return Status(
        sources=Counter(source.condition for source in sources),
        outages=tuple(_outage(row) for row in db.execute(_OUTAGES).fetchall()),
        failing=tuple(source for source in sources if source.condition not in WELL),
        strict_feeds=counts["strict_feeds"],
        tolerant_feeds=counts["tolerant_feeds"],
        gaps=counts["gaps"],
        polled_at=max((source.polled_at for source in sources if source.polled_at), default=None),
        articles=counts["articles"],
        unread=counts["unread"],
        unjudged=counts["unjudged"],
        pending=counts["pending"],
        held=counts["held"],
        parked=counts["parked"],
        oldest_pending_at=optional_instant(counts["oldest_pending_at"]),
    )


_OUTAGES = """
    SELECT subject, since, detail FROM troubles
    WHERE trouble IN ('platform', 'network') AND over_at IS NULL ORDER BY since
"""


def _outage(row: sqlite3.Row) -> OutageReport:
    return OutageReport(subject=row["subject"], since=instant(row["since"]), detail=row["detail"])


# Of several troubles that of failing polls is told: while it lasts, nothing else is known.
_SOURCES = """
    SELECT s.*, t.trouble, t.since AS trouble_since, t.detail AS trouble_detail,
        (SELECT subject FROM troubles WHERE id = t.outage AND over_at IS NULL) AS outage,
        (SELECT max(until) FROM gaps WHERE source = s.name AND NOT filled) AS gap_until
    FROM sources s LEFT JOIN troubles t ON t.id = (
        SELECT id FROM troubles WHERE subject = s.name AND over_at IS NULL
        ORDER BY trouble IN ('failing', 'blocked') DESC, id LIMIT 1)
    WHERE s.name <> ? ORDER BY s.name
"""


def report_sources(db: sqlite3.Connection) -> tuple[SourceReport, ...]:
    """Every source that ever was configured, by name; that of the test article is none."""
    return tuple(_source(row) for row in db.execute(_SOURCES, (CANARY,)).fetchall())


_SHOWED_HOST = "SELECT DISTINCT source FROM sightings WHERE url >= :first AND url < :after"


def sources_of_host(db: sqlite3.Connection, url: str) -> tuple[SourceReport, ...]:
    """The sources that have shown pages of a URL's host, or whose feed lies there or on a host above or below it."""
    host = host_of(canonical_url(url) or url)
    bounds = {"first": f"https://{host}/", "after": f"https://{host}0"}
    showed = {row["source"] for row in db.execute(_SHOWED_HOST, bounds).fetchall()}
    return tuple(source for source in report_sources(db) if source.name in showed or is_related(source.url, url))


def is_related(one: str, other: str) -> bool:
    """Whether two URLs lie on one host, or one on a host below that of the other."""
    first, second = (host_of(canonical_url(url) or url) for url in (one, other))
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


def _source(row: sqlite3.Row) -> SourceReport:
    return SourceReport(
        name=SourceName(row["name"]),
        url=row["url"],
        title=row["title"],
        condition=_condition(row),
        polled_at=optional_instant(row["polled_at"]),
        next_poll_at=instant(row["next_poll_at"]),
        last_ok_at=optional_instant(row["last_ok_at"]),
        last_new_at=optional_instant(row["last_new_at"]),
        failing_since=optional_instant(row["failing_since"]),
        failures=row["failures"],
        failure=Failure(row["failure"]) if row["failure"] else None,
        detail=row["detail"] or row["trouble_detail"] or "",
        trouble_since=optional_instant(row["trouble_since"]),
        outage=row["outage"],
        interval=timedelta(seconds=row["interval_seconds"]),
        lull=span(row["lull_seconds"]),
        gap_until=optional_instant(row["gap_until"]),
        tolerant=optional_bool(row["tolerant"]),
    )


def _condition(row: sqlite3.Row) -> Condition:
    if not row["enabled"]:
        return Condition.REMOVED
    if row["polled_at"] is None:
        return Condition.NEW
    if row["failures"] and row["trouble"] not in {Condition.FAILING, Condition.BLOCKED}:
        return Condition.FAILING
    return Condition(row["trouble"]) if row["trouble"] else Condition.OK
