"""Silences in SQL: what is muted for a while, by whom and why."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.core.delivery.holding import silencing
from monitor.model import AlertId, Silence
from monitor.store.codec import instant, stamp, storable, to_json
from monitor.store.notifications import decide_anew, to_alert

BEFORE = timedelta(days=7)
"""Of which a person is told how many alerts a silence would have muted: if none, it may be misspelt."""

_ADD = "INSERT INTO silences (match, since, until, because, author) VALUES (?, ?, ?, ?, ?)"
_BEFORE = "SELECT * FROM alerts WHERE raised_at > ?"
_IN_FORCE = "SELECT * FROM silences WHERE until > ? ORDER BY id"
_ALL = "SELECT * FROM silences WHERE :all OR until > :now ORDER BY until, id"
_MUTED = "SELECT alert FROM holds WHERE silence = ? ORDER BY at, alert"
_EXPIRE = "UPDATE silences SET until = :now WHERE id = :id AND until > :now"


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceReport:
    """A silence and the alerts that it muted."""

    silence: Silence
    muted: tuple[AlertId, ...]


def add(
    db: sqlite3.Connection, match: Mapping[str, str], span: tuple[datetime, datetime], because: str, author: str
) -> Silence:
    """Mute what has these labels from the first instant to the second, also what is held now."""
    since, until = span
    row = (to_json(match), stamp(since), stamp(until), storable(because), storable(author))
    number = db.execute(_ADD, row).lastrowid or 0
    decide_anew(db, since)
    return Silence(id=number, match=match, since=since, until=until, because=because, author=author)


def fitting(db: sqlite3.Connection, silence: Silence) -> tuple[int, int]:
    """How many alerts of the time before a silence it would have muted, and of how many."""
    alerts = [to_alert(row) for row in db.execute(_BEFORE, (stamp(silence.since - BEFORE),)).fetchall()]
    return sum(silencing(alert, (silence,)) is not None for alert in alerts), len(alerts)


def in_force(db: sqlite3.Connection, now: datetime) -> tuple[Silence, ...]:
    """The silences that mute at that instant, the oldest first."""
    return tuple(_silence(row) for row in db.execute(_IN_FORCE, (stamp(now),)).fetchall())


def report_silences(db: sqlite3.Connection, now: datetime, *, past: bool) -> tuple[SilenceReport, ...]:
    """Those in force, that which ends first at the top; with those that are over, if `past`."""
    rows = db.execute(_ALL, {"now": stamp(now), "all": past}).fetchall()
    return tuple(
        SilenceReport(
            silence=_silence(row),
            muted=tuple(AlertId(each["alert"]) for each in db.execute(_MUTED, (row["id"],)).fetchall()),
        )
        for row in rows
    )


def expire(db: sqlite3.Connection, number: int, now: datetime) -> bool:
    """End a silence; tell whether there was one in force. What it muted stays muted."""
    return db.execute(_EXPIRE, {"now": stamp(now), "id": number}).rowcount > 0


def _silence(row: sqlite3.Row) -> Silence:
    return Silence(
        id=row["id"],
        match=json.loads(row["match"]),
        since=instant(row["since"]),
        until=instant(row["until"]),
        because=row["because"],
        author=row["author"],
    )
