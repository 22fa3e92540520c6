"""The troubles of the sources in SQL: a row a spell, so that a restart neither repeats nor forgets what was told."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from monitor.core.feeds.cadence import take_turns
from monitor.model import (
    ChannelName,
    Failure,
    Finding,
    Gap,
    Outage,
    Refill,
    SourceName,
    Spell,
    Telling,
    Trouble,
    Watched,
)
from monitor.store.codec import instant, optional_instant, stamp, storable
from monitor.store.notifications import add_notification

REVIVAL = timedelta(minutes=5)
"""Over how long the sources that an outage held are asked again; many of one domain take longer."""

UNWATCHED = timedelta(minutes=30)
"""A shorter pause of the daemon counts for nothing: so often a timer starts single rounds."""

# --- what a poll found ----------------------------------------------------------------------------------------------

_OVER = """
    UPDATE troubles SET over_at = :at
    WHERE subject = :source AND over_at IS NULL AND trouble IN (SELECT value FROM json_each(:kinds))
"""
_GOES_ON = """
    UPDATE troubles SET over_at = NULL, trouble = :trouble, detail = :detail
    WHERE subject = :source AND trouble IN (SELECT value FROM json_each(:kinds))
        AND (over_at IS NULL OR (told_at IS NOT NULL AND settled_at IS NULL AND outage IS NULL))
"""
_BEGINS = "INSERT INTO troubles (subject, trouble, since, detail) VALUES (:source, :trouble, :since, :detail)"
_GAP = "INSERT INTO gaps (source, since, until, found, filled) VALUES (?, ?, ?, ?, ?)"


def note(
    db: sqlite3.Connection, source: SourceName, findings: Sequence[Finding], gap: Gap | None, at: datetime
) -> None:
    """Begin, go on with or end the spells of a source, and note a gap.

    One that comes back before its end was told goes on: a source that comes and goes is told once.
    """
    absent = [kind for finding in findings if finding.trouble is None for kind in finding.kinds]
    if absent:
        db.execute(_OVER, {"source": source, "kinds": json.dumps(absent), "at": stamp(at)})
    for finding in findings:
        if finding.trouble:
            _note_trouble(db, source, finding)
    if gap:
        db.execute(_GAP, (source, stamp(gap.since), stamp(gap.until), gap.found, gap.filled))


_REFILL = """
    UPDATE gaps SET found = found + :found, filled = :filled
    WHERE id = (SELECT max(id) FROM gaps WHERE source = :source)
"""


def refill(db: sqlite3.Connection, source: SourceName, refill: Refill) -> None:
    """Note what was found of the last gap of a source."""
    db.execute(_REFILL, {"source": source, "found": refill.found, "filled": refill.filled})


_FORGET = """
    UPDATE troubles SET over_at = :at, settled_at = :at
    WHERE over_at IS NULL AND trouble NOT IN ('platform', 'network')
        AND (subject = :source OR subject NOT IN (SELECT name FROM sources WHERE enabled))
"""


def forget(db: sqlite3.Connection, source: SourceName | None, at: datetime) -> None:
    """End the troubles of what is no longer polled, and of a source that lies elsewhere now; nobody hears of it."""
    db.execute(_FORGET, {"source": source, "at": stamp(at)})


def _note_trouble(db: sqlite3.Connection, source: SourceName, finding: Finding) -> None:
    row = {
        "source": source,
        "trouble": finding.trouble,
        "kinds": json.dumps(finding.kinds),
        "since": stamp(finding.since),
        "detail": storable(finding.detail),
    }
    if not db.execute(_GOES_ON, row).rowcount:
        db.execute(_BEGINS, row)


# --- what is told of them -------------------------------------------------------------------------------------------

_SPELLS = """
    SELECT t.*, o.over_at AS outage_over_at FROM troubles t LEFT JOIN troubles o ON o.id = t.outage
    WHERE t.over_at IS NULL OR (t.told_at IS NOT NULL AND t.settled_at IS NULL) ORDER BY t.since, t.id
"""
_WATCHED = """
    SELECT name, url, interval_seconds, polled_at, last_ok_at, failures, failure FROM sources WHERE enabled
"""
_TELL = "UPDATE troubles SET told_at = ?, outage = NULL WHERE id = ?"
_SETTLE = "UPDATE troubles SET settled_at = ? WHERE id = ?"
_JOIN = "UPDATE troubles SET outage = ? WHERE id = ?"
_END = "UPDATE troubles SET over_at = :at, settled_at = :at WHERE id = :id"
_FIND = "INSERT INTO troubles (subject, trouble, since, detail, told_at) VALUES (?, ?, ?, ?, ?)"
_URL = "SELECT url FROM sources WHERE name = ?"
_REVIVE = "UPDATE sources SET next_poll_at = min(next_poll_at, ?) WHERE name = ?"


def unsettled(db: sqlite3.Connection) -> tuple[tuple[Spell, ...], tuple[Watched, ...]]:
    """The spells that are open or whose end is still to be told; the sources beside them, if there are any."""
    spells = tuple(_spell(row) for row in db.execute(_SPELLS).fetchall())
    return spells, tuple(_watched(row) for row in db.execute(_WATCHED).fetchall()) if spells else ()


def _spell(row: sqlite3.Row) -> Spell:
    return Spell(
        id=row["id"],
        subject=row["subject"],
        trouble=Trouble(row["trouble"]),
        since=instant(row["since"]),
        detail=row["detail"],
        told_at=optional_instant(row["told_at"]),
        over_at=optional_instant(row["over_at"]),
        outage=row["outage"],
        outage_over_at=optional_instant(row["outage_over_at"]),
    )


def _watched(row: sqlite3.Row) -> Watched:
    return Watched(
        name=SourceName(row["name"]),
        url=row["url"],
        interval=timedelta(seconds=row["interval_seconds"]),
        polled_at=optional_instant(row["polled_at"]),
        last_ok_at=optional_instant(row["last_ok_at"]),
        failures=row["failures"],
        failure=Failure(row["failure"]) if row["failure"] else None,
    )


def save_telling(db: sqlite3.Connection, telling: Telling, channels: Collection[ChannelName], now: datetime) -> None:
    """What was told, with its messages in the outbox, together."""
    at = stamp(now)
    db.executemany(_TELL, [(at, spell) for spell in telling.told])
    db.executemany(_SETTLE, [(at, spell) for spell in telling.settled])
    db.executemany(_END, [{"id": spell, "at": at} for spell in telling.ended])
    for outage in telling.outages:
        _save_outage(db, outage, at)
    db.executemany(_JOIN, [(outage, spell) for spell, outage in telling.joined])
    _revive(db, telling.revived, now)
    for notice in telling.notices:
        for channel in channels:
            add_notification(db, channel, notice, now)


def _revive(db: sqlite3.Connection, names: Sequence[SourceName], now: datetime) -> None:
    urls = [db.execute(_URL, (name,)).fetchone()["url"] for name in names]
    waits = take_turns(urls, [REVIVAL * number / len(names) for number in range(len(names))])
    db.executemany(_REVIVE, [(stamp(now + wait), name) for name, wait in zip(names, waits, strict=True)])


def _save_outage(db: sqlite3.Connection, outage: Outage, at: str) -> None:
    row = (outage.subject, outage.trouble, stamp(outage.since), storable(outage.detail), at)
    number = db.execute(_FIND, row).lastrowid
    db.executemany(_JOIN, [(number, spell) for spell in outage.members])


# --- the daemon's own watch -----------------------------------------------------------------------------------------

_GO_ON_WATCHING = """
    UPDATE watches SET since = min(since, :now), until = :now
    WHERE id = (SELECT max(id) FROM watches) AND until >= :lately
"""
_BEGIN_WATCHING = "INSERT INTO watches (since, until) VALUES (:now, :now)"


def watch(db: sqlite3.Connection, now: datetime) -> None:
    """Note that we watch; after a longer pause, anew."""
    row = {"now": stamp(now), "lately": stamp(now - UNWATCHED)}
    if not db.execute(_GO_ON_WATCHING, row).rowcount:
        db.execute(_BEGIN_WATCHING, row)
