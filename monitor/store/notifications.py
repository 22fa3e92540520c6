"""Notifications and alerts as rows."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model import (
    Alert,
    AlertId,
    AlertKind,
    ArticleId,
    ChannelName,
    Held,
    Notice,
    Notification,
    NotificationId,
    Severity,
    StoryId,
    Thread,
)
from monitor.store.codec import UNREADABLE, instant, stamp, storable, to_alert_content, to_digest, to_json, to_notice

_CHANNEL = "INSERT INTO channels (name, enabled) VALUES (?, 0) ON CONFLICT DO NOTHING"
_ADD = "INSERT INTO notifications (channel, state, notice, created_at, next_at) VALUES (?, 'pending', ?, ?, ?)"
_ALERTS = "SELECT * FROM alerts WHERE notification = ? ORDER BY raised_at, rowid"
_PARK = "UPDATE notifications SET state = 'parked', next_at = :now, leased_at = NULL, answer = :answer WHERE id = :id"
_OTHER_CHANNEL = """
    SELECT c.name FROM channels c
    LEFT JOIN deliveries d ON d.id = (SELECT max(id) FROM deliveries WHERE channel = c.name)
    WHERE c.enabled AND c.name <> ? ORDER BY coalesce(d.outcome = 'sent', 0.5) DESC, c.name LIMIT 1
"""
_THREAD = """
    SELECT reference, (SELECT count(DISTINCT story) FROM alerts a WHERE a.notification = t.notification) > 1 AS shared,
        EXISTS (SELECT 1 FROM alerts a JOIN notifications n ON n.id = a.notification AND n.state = 'sent'
            WHERE a.story = t.story AND a.channel = t.channel
                AND a.rowid > (SELECT max(rowid) FROM alerts WHERE notification = :notification)) AS overtaken
    FROM threads t WHERE story = :story AND channel = :channel AND notification <> :notification
"""


def add_notification(
    db: sqlite3.Connection, channel: ChannelName, notice: Notice | None, at: datetime
) -> NotificationId:
    """Put one into the outbox, due at once; an alert, unlike a notice, is written after it and refers to it."""
    db.execute(_CHANNEL, (channel,))
    row = (channel, to_json(notice) if notice else None, stamp(at), stamp(at))
    return NotificationId(db.execute(_ADD, row).lastrowid or 0)


def escalate(db: sqlite3.Connection, channel: ChannelName, notice: Notice, at: datetime) -> None:
    """Let another channel tell it, if there is one: that which was last known to work, if any was."""
    other = db.execute(_OTHER_CHANNEL, (channel,)).fetchone()
    if other is not None:
        add_notification(db, other["name"], notice, at)


def decide_anew(db: sqlite3.Connection, now: datetime) -> None:
    """Let what is held be decided on at once: by other routes, or by another silence."""
    db.execute("UPDATE notifications SET next_at = ? WHERE state = 'pending' AND held IS NOT NULL", (stamp(now),))


def readable(db: sqlite3.Connection, row: sqlite3.Row, now: datetime) -> Notification | None:
    """The notification, if it can be read; else it is parked with the reason, so that it stops no other.

    Of an alert another channel is told, from what stands in columns of its own.
    """
    try:
        return to_notification(db, row)
    except UNREADABLE as error:
        _park(db, row, f"what is stored of it cannot be read ({type(error).__name__}: {error})", now)
        return None


def _park(db: sqlite3.Connection, row: sqlite3.Row, reason: str, now: datetime) -> None:
    db.execute(_PARK, {"id": row["id"], "now": stamp(now), "answer": storable(reason)})
    channel, alert = ChannelName(row["channel"]), db.execute(_ALERTS, (row["id"],)).fetchone()
    if alert is not None:
        text = f"Could not deliver “{alert['headline']}” to {channel}: {reason}\n`news-monitor db check` names it."
        escalate(db, channel, Notice(subject=f"Could not deliver an alert to {channel}", text=text), now)


def to_notification(db: sqlite3.Connection, row: sqlite3.Row) -> Notification:
    alerts = tuple(to_alert(alert) for alert in db.execute(_ALERTS, (row["id"],)).fetchall())
    return replace(without_alerts(row), alerts=alerts, thread=_thread(db, row, alerts))


def without_alerts(row: sqlite3.Row) -> Notification:
    """What the row itself holds; its alerts and its thread stand in others."""
    return Notification(
        id=NotificationId(row["id"]),
        channel=ChannelName(row["channel"]),
        alerts=(),
        notice=to_notice(row["notice"]) if row["notice"] else None,
        created_at=instant(row["created_at"]),
        attempts=row["attempts"],
        repeat=bool(row["repeat"]),
        taken=tuple(json.loads(row["taken"])),
        held=Held(row["held"]) if row["held"] else None,
        grouping=row["grouping"],
        digest=to_digest(row["digest"]) if row["digest"] else None,
    )


def _thread(db: sqlite3.Connection, notification: sqlite3.Row, alerts: Sequence[Alert]) -> Thread | None:
    stories = {alert.story for alert in alerts}
    if len(stories) != 1:
        return None
    wanted = {"story": stories.pop(), "channel": notification["channel"], "notification": notification["id"]}
    row = db.execute(_THREAD, wanted).fetchone()
    if row is None:
        return None
    return Thread(reference=row["reference"], shared=bool(row["shared"]), overtaken=bool(row["overtaken"]))


def to_alert(row: sqlite3.Row) -> Alert:
    return Alert(
        id=AlertId(row["id"]),
        kind=AlertKind(row["kind"]),
        channel=ChannelName(row["channel"]),
        story=StoryId(row["story"]),
        article_id=ArticleId(row["article"]),
        severity=Severity(row["severity"]),
        raised_at=instant(row["raised_at"]),
        content=to_alert_content(row["content"]),
    )
