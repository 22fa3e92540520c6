"""What is planned for later, when the wall clock is set back: it would wait until the clock has caught up."""

import sqlite3
from datetime import datetime, timedelta

from monitor.store import troubles
from monitor.store.codec import instant, optional_instant

_NOTED_AT_WORK = "SELECT until FROM watches ORDER BY id DESC LIMIT 1"
# That is noted once a minute; a clock that leaps ahead lets all sources be polled in a second.
_LATEST = f"""
    SELECT max(at) AS at FROM (
        SELECT max(polled_at) AS at FROM sources WHERE enabled UNION ALL SELECT * FROM ({_NOTED_AT_WORK}))
"""  # noqa: S608 - of constants
_EARLIER = "strftime('%Y-%m-%dT%H:%M:%f+00:00', {column}, :by)"
# The last two are what the times of digests and groups are reckoned from. For which time a digest was told stays: when
# the clock shows that time again, there is no second one.
_PLANS = (
    ("sources", "next_poll_at", "true"),
    ("articles", "read_due_at", "read = 'wanted'"),
    ("articles", "unjudged_since", "unjudged_since IS NOT NULL"),
    ("notifications", "next_at", "state = 'pending'"),
    ("notifications", "not_before", "state = 'pending'"),
    ("alerts", "raised_at", "notification IN (SELECT id FROM notifications WHERE state = 'pending')"),
    ("told", "at", "what <> 'digest'"),
)
# When a source was polled, answered and failed, by the clock that was ahead: else it has answered in the future, which
# hides that nothing answers now.
_NOW = f"(SELECT {_EARLIER.format(column='until')} FROM ({_NOTED_AT_WORK}))"  # noqa: S608 - of constants
_NOTED = tuple(
    ("sources", column, f"{column} > {_NOW}")
    for column in ("polled_at", "last_ok_at", "last_new_at", "whole_at", "failing_since")
)
# A silence drops what it mutes: it lasts no longer, and one that was over does not begin again.
_MUTING = tuple(("silences", column, f"until > {_NOW}") for column in ("since", "until"))
_BRING_FORWARD = tuple(
    f"UPDATE {table} SET {column} = {_EARLIER.format(column=column)} WHERE {which}"  # noqa: S608 - of constants
    for table, column, which in (*_PLANS, *_NOTED, *_MUTING)
)


def set_back(db: sqlite3.Connection, by: timedelta) -> None:
    """All plans come earlier by as much as the clock was set back: nothing waits longer than it was to wait.

    So does the time at which we were last at work, by which a start sees a step: this one is done with.
    """
    for sql in _BRING_FORWARD:
        db.execute(sql, {"by": f"{-by.total_seconds():f} seconds"})
    if noted := db.execute(_NOTED_AT_WORK).fetchone():
        troubles.watch(db, instant(noted["until"]) - by)


def compare_clock(db: sqlite3.Connection, now: datetime) -> None:
    """At the start: if we were last at work at a time that is still to come, the clock was set back by at least that.

    Each plan was made then or before. From now on we are at work at this time: the next start finds no step any more.
    """
    latest = optional_instant(db.execute(_LATEST).fetchone()["at"])
    if latest and latest > now:
        troubles.watch(db, latest)
        set_back(db, latest - now)
    troubles.watch(db, now)
