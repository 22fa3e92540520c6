"""The deliver step in SQL: the outbox, its leases, and each attempt to send.

What `announce`, `lease` and `save_delivery` promise stands in `ports.Store`.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.delivery.retry import MAX_ATTEMPTS, decide_delivery, not_before
from monitor.model import (
    AT_ONCE,
    AlertId,
    ChannelName,
    Delivery,
    Notice,
    Notification,
    NotificationState,
    SendFailed,
    SendFailure,
    Timing,
)
from monitor.store.codec import optional_stamp, stamp, storable, to_json
from monitor.store.holding import next_messages
from monitor.store.notifications import add_notification, escalate, readable

LEASE = timedelta(minutes=10)
"""How long a send may take before its lease counts as broken."""

BROKEN = SendFailed(
    failure=SendFailure.AMBIGUOUS,
    detail="no answer was stored: news-monitor ended while it was sending, or its log says what went wrong",
)

UNDISTURBED = timedelta(days=1)
"""How long a channel is not told the same notice again."""

_SAME = """
    SELECT 1 FROM notifications
    WHERE channel = ? AND notice = ? AND (state IN ('pending', 'leased') OR created_at > ?)
"""
_FREE = "SELECT name FROM channels WHERE name NOT IN (SELECT value FROM json_each(?)) ORDER BY name"
# Whose channel is busy is still being sent, whatever the clock says.
_BROKEN = """
    SELECT * FROM notifications WHERE state = 'leased' AND channel NOT IN (SELECT value FROM json_each(:busy))
        AND (leased_at IS NULL OR leased_at <= :long_ago OR leased_at > :now) ORDER BY id
"""
# An attempt ahead of its time is none of the ten: it shows how the channel is doing, as that of any other would.
_LEASE = """
    UPDATE notifications SET state = 'leased', leased_at = :now, attempts = attempts + (next_at <= :now) WHERE id = :id
    RETURNING attempts
"""
_DELIVERED = """
    UPDATE notifications SET state = :state, next_at = :next_at, not_before = :not_before, leased_at = NULL,
        repeat = repeat OR :ambiguous, answer = :answer, taken = :taken
    WHERE id = :id
"""
# Its first attempt, also since a person put it back, is the one after which nothing was said yet of `not_before`.
_TAKEN_SINCE = """
    SELECT 1 FROM deliveries WHERE channel = :channel AND outcome = 'sent'
        AND id > (SELECT max(id) FROM deliveries WHERE notification = :id)
        AND NOT EXISTS (SELECT 1 FROM notifications WHERE id = :id AND attempts = 1 AND not_before IS NULL)
"""
# As they are now: a person may have merged one while it was being told.
_STORIES = "SELECT DISTINCT story FROM alerts WHERE notification = ?"
_BEGIN_THREAD = """
    INSERT INTO threads (story, channel, notification, reference) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET notification = excluded.notification, reference = excluded.reference
"""
# A message of several stories is no place to go on with one that has its own.
_BEGIN_THREADS = """
    INSERT INTO threads (story, channel, notification, reference) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
"""
_DELIVERY = "INSERT INTO deliveries (notification, channel, at, outcome, detail) VALUES (?, ?, ?, ?, ?)"


def announce(db: sqlite3.Connection, notice: Notice, channels: Collection[ChannelName], now: datetime) -> None:
    for channel in channels:
        if db.execute(_SAME, (channel, to_json(notice), stamp(now - UNDISTURBED))).fetchone() is None:
            add_notification(db, channel, notice, now)


def void_leases(db: sqlite3.Connection) -> None:
    """Take back what an earlier run had leased: the database has one owner, and that is us now."""
    db.execute("UPDATE notifications SET leased_at = NULL WHERE state = 'leased'")


def lease(
    db: sqlite3.Connection, now: datetime, busy: Collection[ChannelName], timing: Timing = AT_ONCE
) -> tuple[Notification, ...]:
    taken = json.dumps(list(busy))
    broken = {"busy": taken, "long_ago": stamp(now - LEASE), "now": stamp(now)}
    for row in db.execute(_BROKEN, broken).fetchall():
        _break_lease(db, row, now)
    free = [ChannelName(row["name"]) for row in db.execute(_FREE, (taken,)).fetchall()]
    return _claim(db, free, now, timing)


def _claim(
    db: sqlite3.Connection, channels: Iterable[ChannelName], now: datetime, timing: Timing
) -> tuple[Notification, ...]:
    return tuple(_leased(db, each, now) for each in next_messages(db, channels, now, timing))


def _leased(db: sqlite3.Connection, notification: Notification, now: datetime) -> Notification:
    [row] = db.execute(_LEASE, {"now": stamp(now), "id": notification.id}).fetchall()
    since = db.execute(_TAKEN_SINCE, {"channel": notification.channel, "id": notification.id}).fetchone()
    early = row["attempts"] == notification.attempts
    return replace(notification, attempts=row["attempts"] - 1, early=early, taken_since=since is not None)


def _break_lease(db: sqlite3.Connection, row: sqlite3.Row, now: datetime) -> None:
    """Count it as sent with an unknown outcome: due at once, as a repeat.

    A message that ends the program whenever it is sent is parked in the end.
    """
    read = readable(db, row, now)
    if read is None:
        return
    notification = replace(read, attempts=row["attempts"] - 1)
    delivery = decide_delivery(notification, BROKEN, now, jitter=0.0)
    if row["attempts"] < MAX_ATTEMPTS:
        delivery = replace(delivery, state=NotificationState.PENDING, next_at=now, escalate=None)
    _save(db, delivery)


def save_delivery(db: sqlite3.Connection, delivery: Delivery, timing: Timing | None = None) -> Notification | None:
    _save(db, delivery)
    claimed = _claim(db, [delivery.notification.channel], delivery.at, timing) if timing else ()
    return claimed[0] if claimed else None


def _save(db: sqlite3.Connection, delivery: Delivery) -> None:
    sent, outcome = delivery.notification, delivery.outcome
    failure = outcome.failure if isinstance(outcome, SendFailed) else None
    answer = storable(outcome.detail)
    db.execute(
        _DELIVERED,
        {
            "id": sent.id,
            "state": delivery.state,
            "next_at": stamp(delivery.next_at),
            "not_before": optional_stamp(not_before(delivery)),
            "ambiguous": failure is SendFailure.AMBIGUOUS,
            "answer": answer,
            "taken": to_json(_taken(delivery)),
        },
    )
    if outcome.reference:
        told = [row["story"] for row in db.execute(_STORIES, (sent.id,)).fetchall()]
        begin = _BEGIN_THREAD if len(told) == 1 else _BEGIN_THREADS
        db.executemany(begin, [(story, sent.channel, sent.id, outcome.reference) for story in told])
    db.execute(_DELIVERY, (sent.id, sent.channel, stamp(delivery.at), failure or "sent", answer))
    if delivery.escalate:
        escalate(db, sent.channel, delivery.escalate, delivery.at)


def _taken(delivery: Delivery) -> tuple[str, ...]:
    """All recipients who have it, after this attempt too."""
    more = delivery.outcome.taken if isinstance(delivery.outcome, SendFailed) else ()
    return tuple(dict.fromkeys((*delivery.notification.taken, *more)))


# --- by hand --------------------------------------------------------------------------------------------------------

_RETRY = """
    UPDATE notifications SET state = 'pending', next_at = :now, created_at = :now, attempts = 0, not_before = NULL
    WHERE state = 'parked' AND (:alert IS NULL OR id = (SELECT notification FROM alerts WHERE id = :alert))
    RETURNING channel
"""


def retry(db: sqlite3.Connection, alert: AlertId | None, now: datetime) -> list[ChannelName]:
    """Put the parked notification of an alert, or (None) all that are parked, back into the outbox; give the channel of
    each.

    They begin anew, with all attempts before them.
    """
    return [ChannelName(row["channel"]) for row in db.execute(_RETRY, {"alert": alert, "now": stamp(now)}).fetchall()]
