"""The test article in SQL: released once at each of its times, and how far the last one came."""

import json
import sqlite3
from datetime import datetime, timedelta

from monitor.model import CANARY, CanaryTrace, ChannelName, NotificationState, PollIntent, RuleId
from monitor.store import polls
from monitor.store.codec import instant, optional_instant, seconds, stamp

NEWS = timedelta(hours=25)
"""For how long the last test article tells how we are: it is released at least once a day."""

_SOURCE = """
    INSERT INTO sources (name, url, kind, tags, full_text, enabled, added_at, next_poll_at, interval_seconds)
    VALUES (?, ?, ?, '[]', ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING
"""
_RELEASED = "SELECT 1 FROM sightings WHERE source = ? AND guid = ?"
_TRACE = """
    SELECT a.first_seen_at, s.content AS rule, v.rules, n.channel, n.state, n.answer,
        CASE WHEN n.attempts = 0 THEN n.next_at END AS due_at
    FROM (SELECT article, content FROM sightings WHERE source = ? ORDER BY guid DESC LIMIT 1) s
    JOIN articles a ON a.id = s.article LEFT JOIN verdicts v ON v.article = a.id AND v.version = a.version
    LEFT JOIN alerts al ON al.article = a.id LEFT JOIN notifications n ON n.id = al.notification
    WHERE a.first_seen_at >= ?
"""


def release(db: sqlite3.Connection, intent: PollIntent) -> None:
    """Store it as a poll does, unless it was stored before."""
    source, at = intent.source, stamp(intent.at)
    if db.execute(_RELEASED, (source.name, intent.new[0].key.guid)).fetchone():
        return
    interval = seconds(intent.state.interval)
    db.execute(_SOURCE, (source.name, source.url, source.kind, source.full_text, at, at, interval))
    polls.save_poll(db, intent)


def trace(db: sqlite3.Connection, now: datetime) -> CanaryTrace | None:
    """How far the last one came; None if there is none of late."""
    row = db.execute(_TRACE, (CANARY, stamp(now - NEWS))).fetchone()
    if row is None:
        return None
    return CanaryTrace(
        released_at=instant(row["first_seen_at"]),
        rule=RuleId(row["rule"]),
        judged=row["rule"] in json.loads(row["rules"]) if row["rules"] else None,
        channel=ChannelName(row["channel"]) if row["channel"] else None,
        state=NotificationState(row["state"]) if row["state"] else None,
        due_at=optional_instant(row["due_at"]),
        answer=row["answer"] or "",
    )
