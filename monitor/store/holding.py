"""What waits for the channels, in SQL: gathered, decided and saved in the transaction in which it is leased.

So what is told together is a row of its own before it is sent, and a repeat of it is the very same message.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.delivery.digest import cover
from monitor.core.delivery.holding import has_digest, is_fresh, is_timed
from monitor.core.delivery.sending import MOST, decide_sending
from monitor.model import (
    Bundle,
    ChannelName,
    Digest,
    Hold,
    Lookout,
    Mute,
    Notice,
    Notification,
    NotificationId,
    Plan,
    Silence,
    Timing,
    Waiting,
)
from monitor.store.codec import instant, stamp, to_json
from monitor.store.coverage import BLIND, report_coverage
from monitor.store.notifications import add_notification, readable, to_notification
from monitor.store.silences import in_force


def next_messages(
    db: sqlite3.Connection, channels: Iterable[ChannelName], now: datetime, timing: Timing
) -> list[Notification]:
    """Decide on all that is due for these channels and save that; give what is to be sent, one message each at most."""
    silences = in_force(db, now)
    found = (_next_message(db, channel, silences, now, timing) for channel in channels)
    return sorted((each for each in found if each), key=lambda each: each.id)


def _next_message(
    db: sqlite3.Connection, channel: ChannelName, silences: Sequence[Silence], now: datetime, timing: Timing
) -> Notification | None:
    """The oldest, at once, where nothing holds it or did; else what is decided of all that is due.

    What failed to be told of a story goes before that: it is decided on anew when that was tried.
    """
    oldest = _oldest(db, channel, now)
    if oldest and not (is_timed(channel, timing) or silences or oldest.held):
        return _elder(db, [oldest], now) or oldest
    if not (oldest or has_digest(channel, timing)):
        return None
    due = _read(db, _DUE, {"channel": channel, "now": stamp(now), "most": MOST}, now) if oldest else ()
    waiting = _gather(db, Waiting(channel=channel, now=now, due=due, silences=silences), timing)
    plan = decide_sending(waiting, timing)
    return _elder(db, plan.send, now) or _save(db, plan, now, timing)


# --- gathering --------------------------------------------------------------------------------------------------------

# Whose time has come; and ahead of it, while the channel takes messages, what it did not take before.
_TURN = """
    (next_at <= :now OR (attempts > 0 AND not_before <= :now
        AND (SELECT outcome FROM deliveries WHERE channel = :channel ORDER BY id DESC LIMIT 1) = 'sent'))
"""
_OLDEST = f"""
    SELECT * FROM notifications WHERE state = 'pending' AND channel = :channel AND {_TURN} ORDER BY id LIMIT 1
"""  # noqa: S608 - of constants
# What we say of ourselves and the loudest first: in a flood they must not wait until all before them were looked at.
_DUE = f"""
    SELECT n.* FROM notifications n LEFT JOIN alerts a ON a.notification = n.id
    WHERE n.state = 'pending' AND n.channel = :channel AND {_TURN} GROUP BY n.id
    ORDER BY min(CASE a.severity WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 WHEN 'low' THEN 4
        ELSE 0 END), n.id
    LIMIT :most
"""  # noqa: S608 - of constants
# The first that failed of the same stories, unless it was tried since these came: so each waits for one attempt of it
# and no longer, whatever comes of that. What may have arrived is not sent once more for the sake of others. An attempt
# that is still to come was made before the clock was set back.
_ELDER = """
    SELECT * FROM (
        SELECT e.*, n.next_at AS turn FROM notifications n
            CROSS JOIN alerts a ON a.notification = n.id CROSS JOIN alerts b ON b.story = a.story
            CROSS JOIN notifications e ON e.id = b.notification
        WHERE n.id IN (SELECT value FROM json_each(:send)) AND e.id < n.id AND e.channel = n.channel
            AND e.state = 'pending' AND e.attempts > 0 AND NOT e.repeat AND e.not_before <= :now
        ORDER BY e.id, n.next_at LIMIT 1) elder
    WHERE turn > coalesce((SELECT max(at) FROM deliveries WHERE notification = elder.id AND at <= :now), '')
"""
_KIN = """
    SELECT * FROM notifications n WHERE state = 'pending' AND channel = :channel AND held IS NOT NULL AND next_at > :now
        AND (grouping IN (SELECT value FROM json_each(:groups)) OR EXISTS (
            SELECT 1 FROM alerts WHERE notification = n.id AND story IN (SELECT value FROM json_each(:stories))))
    ORDER BY id LIMIT :most
"""
_SENT = """
    SELECT at FROM deliveries WHERE channel = :channel AND at > :since AND at <= :now
        AND outcome IN ('sent', 'ambiguous') ORDER BY at DESC LIMIT :count
"""
_TOLD_AT = "SELECT what, at FROM told WHERE channel = ?"


def _gather(db: sqlite3.Connection, waiting: Waiting, timing: Timing) -> Waiting:
    """With all else that matters to what is due."""
    told_at = db.execute(_TOLD_AT, (waiting.channel,)).fetchall()
    return replace(
        waiting,
        kin=_kin(db, waiting),
        sent=_sent(db, waiting, timing),
        told_at={row["what"]: instant(row["at"]) for row in told_at},
    )


def _oldest(db: sqlite3.Connection, channel: ChannelName, now: datetime) -> Notification | None:
    """The first that can be read: what cannot is parked, and so not found again."""
    while row := db.execute(_OLDEST, {"channel": channel, "now": stamp(now)}).fetchone():
        if notification := readable(db, row, now):
            return notification
    return None


def _elder(db: sqlite3.Connection, send: Sequence[Notification], now: datetime) -> Notification | None:
    wanted = {"send": json.dumps([each.id for each in send]), "now": stamp(now)}
    return next(iter(_read(db, _ELDER, wanted, now)), None)


def _read(
    db: sqlite3.Connection, sql: str, wanted: Sequence[object] | Mapping[str, object], now: datetime
) -> tuple[Notification, ...]:
    found = (readable(db, row, now) for row in db.execute(sql, wanted).fetchall())
    return tuple(notification for notification in found if notification)


def _kin(db: sqlite3.Connection, waiting: Waiting) -> tuple[Notification, ...]:
    stories = [alert.story for each in waiting.due if is_fresh(each) for alert in each.alerts]
    groups = [each.grouping for each in waiting.due if each.grouping]
    if not stories:
        return ()
    wanted = {"channel": waiting.channel, "now": stamp(waiting.now), "most": MOST}
    wanted |= {"stories": json.dumps(stories), "groups": json.dumps(groups)}
    return _read(db, _KIN, wanted, waiting.now)


def _sent(db: sqlite3.Connection, waiting: Waiting, timing: Timing) -> tuple[datetime, ...]:
    limit = timing.limits.get(waiting.channel)
    if limit is None:
        return ()
    since, now = stamp(waiting.now - limit.span), stamp(waiting.now)
    wanted = {"channel": waiting.channel, "since": since, "now": now, "count": limit.count}
    return tuple(instant(row["at"]) for row in db.execute(_SENT, wanted).fetchall())


# --- saving -----------------------------------------------------------------------------------------------------------

_HOLD = "UPDATE notifications SET held = :reason, grouping = :grouping, next_at = :until WHERE id = :notification"
_HELD = """
    INSERT INTO holds (alert, reason, until, at, detail, silence)
    SELECT id, :reason, :until, :at, :detail, :silence FROM alerts WHERE notification = :notification
    ON CONFLICT DO NOTHING
"""
_MUTE = "UPDATE notifications SET state = 'muted', held = NULL WHERE id = ?"
_JOIN = "UPDATE alerts SET notification = ? WHERE notification = ?"
_DROP = "DELETE FROM notifications WHERE id = ?"
_SEND = "UPDATE notifications SET held = NULL, grouping = '', digest = ? WHERE id = ?"
_NOTE = """
    INSERT INTO told (channel, what, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at
"""


def _save(db: sqlite3.Connection, plan: Plan, now: datetime, timing: Timing) -> Notification | None:
    for hold in plan.holds:
        _hold(db, hold, now)
    for mute in plan.mutes:
        _mute(db, mute, now)
    digest = _digest(db, plan, plan.bundle, now, timing) if plan.bundle else None
    db.executemany(_NOTE, [(plan.channel, what, stamp(at)) for what, at in plan.told_at.items()])
    if plan.send:
        return _one(db, _bundle(db, plan.send, digest))
    if digest:
        notice = Notice(subject=f"{digest.title}: nothing new", text="\n".join(digest.remarks))
        return _one(db, add_notification(db, plan.channel, notice, now))
    return None


def _one(db: sqlite3.Connection, notification: NotificationId) -> Notification:
    return to_notification(db, db.execute("SELECT * FROM notifications WHERE id = ?", (notification,)).fetchone())


def _hold(db: sqlite3.Connection, hold: Hold, now: datetime) -> None:
    row = {
        "notification": hold.notification,
        "reason": hold.reason,
        "grouping": hold.grouping,
        "until": stamp(hold.until),
        "at": stamp(now),
        "detail": hold.detail,
        "silence": None,
    }
    db.execute(_HOLD, row)
    db.execute(_HELD, row)


def _mute(db: sqlite3.Connection, mute: Mute, now: datetime) -> None:
    silence = mute.silence
    row = {
        "notification": mute.notification,
        "reason": "silence",
        "until": stamp(silence.until),
        "at": stamp(now),
        "detail": f"silence {silence.id} of {silence.author}: {silence.because}",
        "silence": silence.id,
    }
    db.execute(_HELD, row)
    db.execute(_MUTE, (mute.notification,))


def _bundle(db: sqlite3.Connection, send: Sequence[Notification], digest: Digest | None) -> NotificationId:
    """All alerts come to the first notification; the others, which nobody has seen, are gone."""
    first, *others = (each.id for each in send)
    db.executemany(_JOIN, [(first, other) for other in others])
    db.executemany(_DROP, [(other,) for other in others])
    if digest or others or send[0].held:
        db.execute(_SEND, (to_json(digest) if digest else None, first))
    return first


# --- what a digest tells of the time since the last -----------------------------------------------------------------

_SOURCES = """
    SELECT count(*) AS sources, count(*) FILTER (WHERE failures = 0 AND last_ok_at IS NOT NULL AND name NOT IN (
        SELECT subject FROM troubles WHERE over_at IS NULL AND trouble IN (SELECT value FROM json_each(?))
    )) AS answering
    FROM sources WHERE enabled
"""
_ARTICLES = "SELECT count(*) AS articles, count(story) AS matched FROM articles WHERE first_seen_at >= ?"
_MUTED = """
    SELECT s.id, s.because, count(*) AS count FROM holds h JOIN silences s ON s.id = h.silence
    JOIN alerts a ON a.id = h.alert WHERE a.channel = ? AND h.at > ? GROUP BY s.id ORDER BY s.id
"""


def _digest(db: sqlite3.Connection, plan: Plan, bundle: Bundle, now: datetime, timing: Timing) -> Digest:
    lookout = _lookout(db, plan.channel, bundle.since, now) if bundle.since else None
    return cover(bundle, lookout, timing.zone)


def _lookout(db: sqlite3.Connection, channel: ChannelName, since: datetime, now: datetime) -> Lookout:
    sources = db.execute(_SOURCES, (json.dumps(sorted(BLIND)),)).fetchone()
    articles = db.execute(_ARTICLES, (stamp(since),)).fetchone()
    away = report_coverage(db, since, now).away
    return Lookout(
        sources=sources["sources"],
        answering=sources["answering"],
        articles=articles["articles"],
        matched=articles["matched"],
        away=sum((end - begin for begin, end in away), timedelta()),
        muted=tuple(map(tuple, db.execute(_MUTED, (channel, stamp(since))).fetchall())),
    )
