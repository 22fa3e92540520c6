"""The deliver step in SQL: the outbox, its leases, and each attempt to send."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.retry import MAX_ATTEMPTS, decide_delivery
from monitor.model import (
    Alert,
    AlertId,
    AlertKind,
    ArticleId,
    ChannelName,
    Delivery,
    Notice,
    Notification,
    NotificationId,
    NotificationState,
    SendFailed,
    SendFailure,
    Sent,
    Severity,
    StoryId,
    Thread,
)
from monitor.store.codec import instant, stamp, storable, to_alert_content, to_json, to_notice

LEASE = timedelta(minutes=10)
"""How long a send may take before its lease counts as broken."""

BROKEN = SendFailed(failure=SendFailure.AMBIGUOUS, detail="no answer: news-monitor ended while it was sending")

UNDISTURBED = timedelta(days=1)
"""How long a channel is not told the same notice again."""

_CHANNEL = "INSERT INTO channels (name, enabled) VALUES (?, 0) ON CONFLICT DO NOTHING"
_ADD = "INSERT INTO notifications (channel, state, notice, created_at, next_at) VALUES (?, 'pending', ?, ?, ?)"
_SAME = """
    SELECT 1 FROM notifications
    WHERE channel = ? AND notice = ? AND (state IN ('pending', 'leased') OR created_at > ?)
"""
_DUE = """
    SELECT n.* FROM channels c JOIN notifications n ON n.id = (
        SELECT id FROM notifications WHERE state = 'pending' AND channel = c.name AND next_at <= ?
        ORDER BY id LIMIT 1)
    WHERE c.name NOT IN (SELECT value FROM json_each(?)) ORDER BY n.id
"""
# Whose channel is busy is still being sent, whatever the clock says.
_BROKEN = """
    SELECT * FROM notifications WHERE state = 'leased' AND channel NOT IN (SELECT value FROM json_each(:busy))
        AND (leased_at IS NULL OR leased_at <= :long_ago OR leased_at > :now) ORDER BY id
"""
_LEASE = "UPDATE notifications SET state = 'leased', leased_at = ?, attempts = attempts + 1 WHERE id = ?"
_ALERTS = "SELECT * FROM alerts WHERE notification = ? ORDER BY raised_at, rowid"
_DELIVERED = """
    UPDATE notifications SET state = :state, next_at = :next_at, leased_at = NULL, repeat = repeat OR :ambiguous,
        answer = :answer, taken = :taken
    WHERE id = :id
"""
_THREAD = """
    SELECT reference, (SELECT count(DISTINCT story) FROM alerts a WHERE a.notification = t.notification) > 1 AS shared
    FROM threads t WHERE story = ? AND channel = ?
"""
_BEGIN_THREAD = """
    INSERT INTO threads (story, channel, notification, reference) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET notification = excluded.notification, reference = excluded.reference
"""
_DELIVERY = "INSERT INTO deliveries (notification, channel, at, outcome, detail) VALUES (?, ?, ?, ?, ?)"
_OTHER_CHANNEL = """
    SELECT c.name FROM channels c
    LEFT JOIN deliveries d ON d.id = (SELECT max(id) FROM deliveries WHERE channel = c.name)
    WHERE c.enabled AND c.name <> ? ORDER BY coalesce(d.outcome = 'sent', 0.5) DESC, c.name LIMIT 1
"""


def add_notification(
    db: sqlite3.Connection, channel: ChannelName, notice: Notice | None, at: datetime
) -> NotificationId:
    db.execute(_CHANNEL, (channel,))
    row = (channel, to_json(notice) if notice else None, stamp(at), stamp(at))
    return NotificationId(db.execute(_ADD, row).lastrowid or 0)


def announce(db: sqlite3.Connection, notice: Notice, channels: Collection[ChannelName], now: datetime) -> None:
    for channel in channels:
        if db.execute(_SAME, (channel, to_json(notice), stamp(now - UNDISTURBED))).fetchone() is None:
            add_notification(db, channel, notice, now)


def void_leases(db: sqlite3.Connection) -> None:
    """Take back what an earlier run had leased: the database has one owner, and that is us now."""
    db.execute("UPDATE notifications SET leased_at = NULL WHERE state = 'leased'")


def lease(db: sqlite3.Connection, now: datetime, busy: Collection[ChannelName]) -> tuple[Notification, ...]:
    taken = json.dumps(list(busy))
    broken = {"busy": taken, "long_ago": stamp(now - LEASE), "now": stamp(now)}
    for row in db.execute(_BROKEN, broken).fetchall():
        _break_lease(db, row, now)
    rows = db.execute(_DUE, (stamp(now), taken)).fetchall()
    db.executemany(_LEASE, [(stamp(now), row["id"]) for row in rows])
    return tuple(_notification(db, row) for row in rows)


def _break_lease(db: sqlite3.Connection, row: sqlite3.Row, now: datetime) -> None:
    """Count it as sent with an unknown outcome: due at once, as a repeat.

    A message that ends the program whenever it is sent is parked in the end.
    """
    notification = replace(_notification(db, row), attempts=row["attempts"] - 1)
    delivery = decide_delivery(notification, BROKEN, now, jitter=0.0)
    if row["attempts"] < MAX_ATTEMPTS:
        delivery = replace(delivery, state=NotificationState.PENDING, next_at=now, escalate=None)
    save_delivery(db, delivery)


def _notification(db: sqlite3.Connection, row: sqlite3.Row) -> Notification:
    alerts = tuple(to_alert(alert) for alert in db.execute(_ALERTS, (row["id"],)).fetchall())
    return Notification(
        id=NotificationId(row["id"]),
        channel=ChannelName(row["channel"]),
        alerts=alerts,
        notice=to_notice(row["notice"]) if row["notice"] else None,
        created_at=instant(row["created_at"]),
        attempts=row["attempts"],
        repeat=bool(row["repeat"]),
        thread=_thread(db, row["channel"], alerts),
        taken=tuple(json.loads(row["taken"])),
    )


def _thread(db: sqlite3.Connection, channel: str, alerts: Sequence[Alert]) -> Thread | None:
    stories = {alert.story for alert in alerts}
    row = db.execute(_THREAD, (*stories, channel)).fetchone() if len(stories) == 1 else None
    return Thread(reference=row["reference"], shared=bool(row["shared"])) if row else None


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


def save_delivery(db: sqlite3.Connection, delivery: Delivery) -> None:
    sent, outcome = delivery.notification, delivery.outcome
    failure = outcome.failure if isinstance(outcome, SendFailed) else None
    answer = storable(outcome.detail)
    db.execute(
        _DELIVERED,
        {
            "id": sent.id,
            "state": delivery.state,
            "next_at": stamp(delivery.next_at),
            "ambiguous": failure is SendFailure.AMBIGUOUS,
            "answer": answer,
            "taken": to_json(_taken(delivery)),
        },
    )
    if isinstance(outcome, Sent) and outcome.reference:
        told = {alert.story for alert in sent.alerts}
        db.executemany(_BEGIN_THREAD, [(story, sent.channel, sent.id, outcome.reference) for story in told])
    db.execute(_DELIVERY, (sent.id, sent.channel, stamp(delivery.at), failure or "sent", answer))
    other = db.execute(_OTHER_CHANNEL, (sent.channel,)).fetchone() if delivery.escalate else None
    if other is not None:
        add_notification(db, other["name"], delivery.escalate, delivery.at)


def _taken(delivery: Delivery) -> tuple[str, ...]:
    """All recipients who have it, after this attempt too."""
    more = delivery.outcome.taken if isinstance(delivery.outcome, SendFailed) else ()
    return tuple(dict.fromkeys((*delivery.notification.taken, *more)))


# --- by hand --------------------------------------------------------------------------------------------------------

_RETRY = """
    UPDATE notifications SET state = 'pending', next_at = :now, created_at = :now, attempts = 0
    WHERE state = 'parked' AND (:alert IS NULL OR id = (SELECT notification FROM alerts WHERE id = :alert))
"""


def retry(db: sqlite3.Connection, alert: AlertId | None, now: datetime) -> int:
    """Put the parked notification of an alert, or (None) all that are parked, back into the outbox; tell how many.

    They begin anew, with all attempts before them.
    """
    return db.execute(_RETRY, {"alert": alert, "now": stamp(now)}).rowcount
