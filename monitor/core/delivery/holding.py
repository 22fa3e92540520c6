"""From when on an alert may be told on its channel, what holds it until then, and what mutes it.

It is told at the earliest time that any route which leads it there allows.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from monitor.core.alerts.route import fits, labels_told, taking
from monitor.core.delivery.timetable import next_digest, quiet_until, tell_digest, tell_quiet_hours
from monitor.model import (
    Alert,
    ChannelName,
    FiredRule,
    Grouping,
    Held,
    Mute,
    Notification,
    Route,
    Silence,
    Timing,
    Waiting,
)


class Wait(NamedTuple):
    """From when on something may be told, and by what it is held: `reason` None is nothing.

    detail: the same in words. grouping: the labels of its group. urgent: no rate limit holds it either.
    """

    at: datetime
    reason: Held | None = None
    detail: str = ""
    grouping: str = ""
    urgent: bool = False


def is_timed(channel: ChannelName, timing: Timing) -> bool:
    """Whether anything but a silence can hold what is for this channel."""
    return channel in timing.limits or any(
        channel in route.channels and (route.quiet_hours or route.digest or route.grouping) for route in timing.routes
    )


def has_digest(channel: ChannelName, timing: Timing) -> bool:
    """Whether there are times at which this channel is told, even if there is nothing to tell."""
    return any(channel in route.channels and route.digest for route in timing.routes)


def is_fresh(notification: Notification) -> bool:
    """Whether it is one alert that was never tried: what was tried goes on as it was, so that a repeat is one."""
    tried = notification.attempts or notification.repeat or notification.digest
    return len(notification.alerts) == 1 and not tried


def mute(notification: Notification, silences: Sequence[Silence]) -> Mute | None:
    """The silence by which a notification is not told at all; None if none mutes it."""
    found = silencing(notification.alerts[0], silences) if is_fresh(notification) else None
    return Mute(notification=notification.id, silence=found) if found else None


def silencing(alert: Alert, silences: Sequence[Silence]) -> Silence | None:
    """What mutes an alert: the silence of its first rule, if each of its rules has one."""
    more = {"channel": alert.channel, "story": alert.story}
    muting = [
        next((silence for silence in silences if fits(silence.match, {**labels_told(rule), **more})), None)
        for rule in alert.content.rules
    ]
    return muting[0] if muting and all(muting) else None


def wait_of(notification: Notification, waiting: Waiting, timing: Timing) -> Wait:
    """From when on a notification may be told, now at the earliest, and by what it is held until then."""
    if not is_fresh(notification):
        return Wait(waiting.now, urgent=True)
    alert = notification.alerts[0]
    waits = [
        _by_way(way, rule, alert, waiting, timing)
        for rule in sorted(alert.content.rules, key=lambda rule: -rule.severity.rank)
        for way in taking(labels_told(rule), timing.routes)
        if waiting.channel in way.channels
    ]
    return min(waits, key=lambda each: (each.at, not each.urgent), default=Wait(waiting.now))


def _by_way(way: Route, rule: FiredRule, alert: Alert, waiting: Waiting, timing: Timing) -> Wait:
    if way.breach and alert.severity.rank >= way.breach.rank:
        return Wait(waiting.now, urgent=True)
    before_quiet = _collected(way, rule, alert, waiting, timing)
    if way.quiet_hours and (end := quiet_until(before_quiet.at, way.quiet_hours, timing.zone)):
        detail = f"quiet hours {tell_quiet_hours(way.quiet_hours)} of channel {waiting.channel}"
        return Wait(end, Held.QUIET_HOURS, detail)
    return before_quiet


def _collected(way: Route, rule: FiredRule, alert: Alert, waiting: Waiting, timing: Timing) -> Wait:
    now, raised_at = waiting.now, min(alert.raised_at, waiting.now)
    if way.digest:
        at = next_digest(raised_at, way.digest, timing.zone)
        return Wait(max(at, now), Held.DIGEST, f"digest {tell_digest(way.digest)} of channel {waiting.channel}")
    if way.grouping:
        group = group_of(rule, way.grouping)
        at = max(raised_at + way.grouping.wait, _next_turn(group, way.grouping, waiting))
        return Wait(at, Held.GROUP, f"group {group} of channel {waiting.channel}", group)
    return Wait(now)


def group_of(rule: FiredRule, grouping: Grouping) -> str:
    """The group of what this rule tells, in words: `rule=jnim desk=sahel`; by no label at all it is `all`."""
    labels = labels_told(rule)
    return " ".join(f"{label}={labels.get(label, '')}" for label in grouping.by) or "all"


def _next_turn(group: str, grouping: Grouping, waiting: Waiting) -> datetime:
    told_at = waiting.told_at.get(group)
    return min(told_at, waiting.now) + grouping.interval if told_at else waiting.now
