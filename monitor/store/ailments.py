"""Our own ailments as the database shows them, and what was told of them, so that a restart repeats nothing."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from monitor.core.health.alarm import LATE, examine_canary
from monitor.model import Ailment, AilmentKind, Alarm, ChannelName
from monitor.store import canary
from monitor.store.codec import instant, stamp, storable
from monitor.store.database import log_size
from monitor.store.notifications import add_notification

LONG_LOG = 64 << 20
"""Bytes of the write-ahead log that no ordinary work needs: it is folded into the file at every 4 MiB."""

GIVEN_UP = timedelta(days=1)
"""How long what was given up counts as news to a person."""

SET_ASIDE = timedelta(hours=1)
"""How long an article counts as news that could not be judged."""

OWN = frozenset({AilmentKind.UNSTORED, AilmentKind.STUCK})
"""What only the daemon itself can know, and no look at the database."""

_UNPOLLED = """
    SELECT min(next_poll_at) AS since, name, count(*) AS count FROM sources WHERE enabled AND next_poll_at < :late
"""
# Of those that failed before one answered last, that says nothing. Three that fail one after the other are no chance.
_UNANSWERED = """
    SELECT min(failing_since) AS since, name, detail, sum(failures > 0) AS count
    FROM sources, (SELECT coalesce(max(last_ok_at), '') AS last_ok FROM sources WHERE enabled)
    WHERE enabled AND (failures = 0 OR failing_since > last_ok)
        AND NOT EXISTS (SELECT 1 FROM troubles WHERE trouble = 'network' AND over_at IS NULL)
    GROUP BY enabled HAVING sum(failures > 0 AND failing_since < :late) >= min(3, count(*))
"""
_NETWORK = "SELECT since, detail FROM troubles WHERE trouble = 'network' AND over_at IS NULL"
_UNPARSED = """
    SELECT min(failing_since) AS since, name, detail, count(*) AS count
    FROM sources, (SELECT coalesce(max(whole_at), '') AS last_read FROM sources WHERE enabled)
    WHERE enabled AND failure IN ('worker_timeout', 'worker_crashed') AND failing_since > last_read
    GROUP BY enabled HAVING sum(failing_since < :late) >= (SELECT min(3, count(*)) FROM sources WHERE enabled)
"""
_UNJUDGED = """
    SELECT min(unjudged_since) AS since, count(*) AS count FROM articles
    WHERE unjudged_since IS NOT NULL AND unjudged_since < :late
"""
_UNJUDGEABLE = """
    SELECT min(v.at) AS since, a.id, count(*) AS count
    FROM articles a JOIN verdicts v ON v.article = a.id AND v.version = a.version
    WHERE a.first_seen_at >= :lately AND v.withheld LIKE '%"unjudgeable"%'
"""
# What has not been tried yet waits since it was due, and so does what failed although its channel took others: what may
# be the channel's fault waits since that took nothing any more: by the earliest time, for the first
# attempt was made in the future if the clock was set back since. Of what was given up the last that a channel was sent
# counts: a peer that refuses for good lets nothing wait, and takes nothing. Spelled like this, the conditions are those
# that the indexes are made for: the outbox keeps what was sent for a year.
_UNSENT = """
    WITH failing AS MATERIALIZED (
        SELECT name, (SELECT min(at) FROM deliveries INDEXED BY deliveries_channel
            WHERE channel = name AND id > coalesce((
                SELECT id FROM deliveries WHERE channel = name AND outcome = 'sent' ORDER BY id DESC LIMIT 1), 0)
            ) AS since
        FROM channels)
    SELECT channel, min(waiting) AS since, answer, count(*) AS count FROM (
        SELECT channel, answer,
            coalesce(CASE WHEN not_before IS NOT NULL THEN f.since END, leased_at, next_at) AS waiting
        FROM (SELECT * FROM notifications WHERE state = 'pending'
            UNION ALL SELECT * FROM notifications WHERE state = 'leased') JOIN failing f ON f.name = channel
        UNION ALL SELECT n.channel, n.answer, d.at AS waiting FROM channels c
            JOIN deliveries d ON d.id = (SELECT max(id) FROM deliveries WHERE channel = c.name)
            JOIN notifications n ON n.id = d.notification AND n.state = 'parked' WHERE c.enabled)
    WHERE waiting < :late GROUP BY channel
"""
_PARKED = """
    SELECT min(next_at) AS since, channel AS first, answer, count(*) AS count FROM notifications
    WHERE state = 'parked' AND next_at >= :recent
"""
# Damage never goes by itself: that it was told is enough, until a start finds the file sound.
_DAMAGED = "SELECT since, detail FROM ailments WHERE kind = 'damaged' AND over_at IS NULL"
_QUERIES: Mapping[AilmentKind, tuple[str, str]] = {
    AilmentKind.DAMAGED: (_DAMAGED, "{detail}"),
    AilmentKind.UNPOLLED: (_UNPOLLED, "{count} wait, {name} the longest; is the daemon running?"),
    AilmentKind.UNANSWERED: (_UNANSWERED, "{count} were asked; {name} says: {detail}"),
    AilmentKind.NETWORK: (_NETWORK, "{detail}"),
    AilmentKind.UNPARSED: (_UNPARSED, "{count} were tried; {name} says: {detail}"),
    AilmentKind.UNJUDGED: (_UNJUDGED, "{count} wait"),
    AilmentKind.UNJUDGEABLE: (_UNJUDGEABLE, "{count} within an hour; `news-monitor why {id}` tells of the first"),
    AilmentKind.UNSENT: (_UNSENT, "{count} not taken; it says: {answer}"),
    AilmentKind.PARKED: (_PARKED, "{count} within a day, the first for {first}: {answer}"),
}


def ailments(db: sqlite3.Connection, now: datetime) -> tuple[Ailment, ...]:
    """What is wrong; nothing if the daemon does its work.

    Wrong is: a source whose turn is 10 min overdue, no source that answers and no feed that can be parsed for as long,
    an article unjudged or a message unsent for as long, a channel whose last message was refused for good, what was set
    aside or given up lately, and a test alert that did not arrive.
    """
    bounds = {"late": stamp(now - LATE), "recent": stamp(now - GIVEN_UP), "lately": stamp(now - SET_ASIDE)}
    found = (ailment for kind in _QUERIES for ailment in _found(db, kind, bounds))
    return (*_unfolded(db, now), *found, *_missed_canary(db, now))


def _missed_canary(db: sqlite3.Connection, now: datetime) -> Iterator[Ailment]:
    trace = canary.trace(db, now)
    if trace and (ailment := examine_canary(trace, now)):
        yield ailment


def _unfolded(db: sqlite3.Connection, now: datetime) -> Iterator[Ailment]:
    """SQLite folds its log into the file when no reader needs it as it is, so a reader without end lets it grow."""
    path = db.execute("PRAGMA database_list").fetchone()["file"]
    size = log_size(Path(path))
    if size > LONG_LOG:
        detail = f"{size >> 20} MiB, because a program reads the database without end; `fuser -v {path}` names it"
        yield Ailment(kind=AilmentKind.UNFOLDED, since=now, detail=detail)


def _found(db: sqlite3.Connection, kind: AilmentKind, bounds: Mapping[str, str]) -> Iterator[Ailment]:
    sql, words = _QUERIES[kind]
    for row in map(dict, db.execute(sql, bounds).fetchall()):
        if row["since"]:
            channel = ChannelName(row["channel"]) if "channel" in row else None
            yield Ailment(kind=kind, since=instant(row["since"]), detail=words.format(**row), channel=channel)


def damage_told(db: sqlite3.Connection) -> bool:
    """Whether an earlier run told that the file is damaged, so that a start must look whether it still is."""
    return db.execute(_DAMAGED).fetchone() is not None


def forget_damage(db: sqlite3.Connection) -> None:
    """The file is sound: another one stands in its place, or somebody mended it."""
    db.execute("DELETE FROM ailments WHERE kind = 'damaged' AND over_at IS NULL")


# --- what is told of them -------------------------------------------------------------------------------------------

_TOLD = "SELECT * FROM ailments WHERE over_at IS NULL ORDER BY id"
_BEGAN = "INSERT INTO ailments (kind, channel, since, detail, told_at) VALUES (?, ?, ?, ?, ?)"
_OVER = "UPDATE ailments SET over_at = ? WHERE kind = ? AND channel IS ? AND over_at IS NULL"


def told(db: sqlite3.Connection) -> tuple[Ailment, ...]:
    """Those that were told, and not that they are over."""
    return tuple(
        Ailment(
            kind=AilmentKind(row["kind"]), since=instant(row["since"]), detail=row["detail"], channel=row["channel"]
        )
        for row in db.execute(_TOLD).fetchall()
    )


def present_ailments(db: sqlite3.Connection, now: datetime) -> tuple[Ailment, ...]:
    """What is wrong, with what only the daemon itself can know, as far as it was told."""
    return (*ailments(db, now), *(each for each in told(db) if each.kind in OWN))


def found_and_told(db: sqlite3.Connection, now: datetime) -> tuple[Sequence[Ailment], Sequence[Ailment]]:
    """What is wrong now, and what was told and not told to be over."""
    return ailments(db, now), told(db)


def save_alarm(db: sqlite3.Connection, alarm: Alarm, now: datetime) -> None:
    """What is told of them, with its messages in the outbox, together."""
    at = stamp(now)
    db.executemany(
        _BEGAN, [(each.kind, each.channel, stamp(each.since), storable(each.detail), at) for each in alarm.began]
    )
    db.executemany(_OVER, [(at, each.kind, each.channel) for each in alarm.over])
    for notice in alarm.notices:
        for channel in alarm.channels:
            add_notification(db, channel, notice, now)
