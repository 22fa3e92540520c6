"""What waits for a channel → the one message that is sent now, and what becomes of the rest.

What was held is told in one digest, a group in one message, and when a story is told, all that waits of it is told with
it. Nothing is dropped: what a rate limit does not let through joins the next digest.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

from monitor.core.delivery.holding import Wait, is_fresh, mute, wait_of
from monitor.core.delivery.plaintext import A_LINE, UNBOUNDED
from monitor.core.delivery.timetable import DAY, last_digest, quiet_until, tell_rate
from monitor.model import (
    DIGEST,
    Alert,
    Bundle,
    Held,
    Hold,
    Notification,
    NotificationId,
    Plan,
    RateLimit,
    Timing,
    Waiting,
)

MOST = 500
"""Alerts that one message tells, if the channel takes as many; further ones are told in the next."""

_COLLECTED = {Held.QUIET_HOURS, Held.DIGEST, Held.RATE_LIMIT}

_Waits = Mapping[NotificationId, Wait]


class _Unit(NamedTuple):
    """What is one message. `reason`: why it was collected; None where it is a single one."""

    members: Sequence[Notification]
    reason: Held | None = None
    grouping: str = ""


def decide_sending(waiting: Waiting, timing: Timing) -> Plan:
    """Decide on all that is due for a channel. What is urgent goes first, and no rate limit keeps it."""
    mutes = tuple(found for each in waiting.due if (found := mute(each, waiting.silences)))
    muted = {each.notification for each in mutes}
    loud = [each for each in waiting.due if each.id not in muted]
    waits = {each.id: wait_of(each, waiting, timing) for each in loud}
    urgent = [_Unit([each]) for each in loud if waits[each.id].urgent]
    free = [each for each in loud if waits[each.id].at <= waiting.now and not waits[each.id].urgent]
    units = _units(free, waits)
    holds = [_hold(each, waits[each.id]) for each in loud if waits[each.id].at > waiting.now]
    chosen = urgent[0] if urgent else _next(units, waiting, timing)
    if units and not chosen:
        holds += _surplus(units, waiting, timing.limits[waiting.channel])
    send = _together(chosen, waiting, _most(waiting, timing)) if chosen else ()
    told_at = _noted(chosen, units, waiting, timing)
    return Plan(
        channel=waiting.channel,
        send=send,
        bundle=_bundle(chosen, send, told_at, waiting, timing.zone),
        holds=tuple(hold for hold in holds if hold.notification not in {each.id for each in send}),
        mutes=mutes,
        told_at=told_at,
    )


def _hold(notification: Notification, wait: Wait) -> Hold:
    assert wait.reason, "only what has a reason is held"
    return Hold(
        notification=notification.id, reason=wait.reason, detail=wait.detail, until=wait.at, grouping=wait.grouping
    )


# --- what is one message ----------------------------------------------------------------------------------------------


def _units(free: Iterable[Notification], waits: _Waits) -> list[_Unit]:
    """What is one message each, the loudest first, and then the oldest."""
    units: list[_Unit] = []
    together: defaultdict[tuple[Held, str], list[Notification]] = defaultdict(list)
    for each in free:
        found = waits[each.id]
        if found.reason is Held.DIGEST or each.held in _COLLECTED:
            together[Held.DIGEST, ""].append(each)
        elif found.reason is Held.GROUP:
            together[Held.GROUP, found.grouping].append(each)
        else:
            units.append(_Unit([each]))
    units += [_Unit(members, reason, grouping) for (reason, grouping), members in together.items()]
    return sorted(units, key=lambda unit: (-max(map(_loudness, unit.members)), unit.members[0].id))


def _loudness(notification: Notification) -> int:
    return max(alert.severity.rank for alert in notification.alerts)


def _next(units: Sequence[_Unit], waiting: Waiting, timing: Timing) -> _Unit | None:
    """The next message. The last one that a rate limit allows tells all that waits; beyond it there is none."""
    limit = timing.limits.get(waiting.channel)
    left = limit.count - len(_lately(waiting, limit)) if limit else len(units)
    if limit and left == 1 and len(units) > 1:
        return _Unit([each for unit in units for each in unit.members], Held.RATE_LIMIT)
    return units[0] if units and left > 0 else None


def _lately(waiting: Waiting, limit: RateLimit) -> list[datetime]:
    """When messages went out that the limit counts, the latest first."""
    return [at for at in waiting.sent if waiting.now - limit.span < at <= waiting.now]


def _surplus(units: Iterable[_Unit], waiting: Waiting, limit: RateLimit) -> list[Hold]:
    """All of it waits until one message fewer counts."""
    until = _lately(waiting, limit)[limit.count - 1] + limit.span
    detail = f"rate limit {tell_rate(limit)} of channel {waiting.channel}"
    return [
        Hold(notification=each.id, reason=Held.RATE_LIMIT, detail=detail, until=until)
        for unit in units
        for each in unit.members
    ]


def _most(waiting: Waiting, timing: Timing) -> int:
    """As many alerts as a message of the channel can name, each in a line."""
    return max(1, min(MOST, timing.capacities.get(waiting.channel, UNBOUNDED) // A_LINE))


def _together(chosen: _Unit, waiting: Waiting, most: int) -> tuple[Notification, ...]:
    """With what is told goes what else waits of its stories, and of its group; the oldest is the first."""
    members = {each.id: each for each in chosen.members[:most]}
    if all(map(is_fresh, chosen.members)):
        stories = {alert.story for each in members.values() for alert in each.alerts}
        for each in (*waiting.due, *waiting.kin):
            akin = is_fresh(each) and (each.alerts[0].story in stories or _is_of_group(each, chosen))
            if akin and len(members) < most and not mute(each, waiting.silences):
                members[each.id] = each
    return tuple(members[key] for key in sorted(members))


def _is_of_group(notification: Notification, chosen: _Unit) -> bool:
    return chosen.grouping != "" and notification.grouping == chosen.grouping


# --- what stands above it ---------------------------------------------------------------------------------------------


def _noted(chosen: _Unit | None, units: Sequence[_Unit], waiting: Waiting, timing: Timing) -> dict[str, datetime]:
    """What this tells of which the next one must know: a group, or the digest of a certain time.

    A digest comes at its time also if there is nothing to tell. Before the first one there was none to miss, and one of
    a day that is still to come was told by a clock that was wrong.
    """
    if chosen and chosen.grouping:
        return {chosen.grouping: waiting.now}
    told_at, due_at = waiting.told_at.get(DIGEST), _last_digest(waiting, timing)
    if due_at is None or (told_at and due_at <= told_at <= waiting.now + DAY):
        return {}
    is_told = chosen.reason in {Held.DIGEST, Held.RATE_LIMIT} if chosen else not units
    return {DIGEST: due_at} if is_told or told_at is None else {}


def _last_digest(waiting: Waiting, timing: Timing) -> datetime | None:
    """When the last digest of the channel was due; None if none is, or the quiet hours of its route last."""
    ways = [way for way in timing.routes if waiting.channel in way.channels and way.digest]
    return max(
        (
            last_digest(waiting.now, way.digest, timing.zone)
            for way in ways
            if way.digest and not (way.quiet_hours and quiet_until(waiting.now, way.quiet_hours, timing.zone))
        ),
        default=None,
    )


def _bundle(
    chosen: _Unit | None, send: Sequence[Notification], noted: Mapping[str, datetime], waiting: Waiting, zone: tzinfo
) -> Bundle | None:
    """What several have in common, or one that was collected, or a digest that tells of nothing; else None."""
    told_at = min(waiting.told_at[DIGEST], waiting.now) if DIGEST in noted and DIGEST in waiting.told_at else None
    at = f"{noted.get(DIGEST, waiting.now).astimezone(zone):%Y-%m-%d %H:%M}"
    if chosen is None:
        return Bundle(title=f"Digest {at}", since=told_at) if told_at else None
    held = tuple(dict.fromkeys(each.held for each in send if each.held))
    if chosen.reason is Held.GROUP and len(send) > 1:
        return Bundle(title=chosen.grouping)
    if chosen.reason is Held.DIGEST or (chosen.reason is Held.RATE_LIMIT and len(send) > 1):
        first = min(_seen_at(alert) for each in send for alert in each.alerts)
        watched = told_at or (first if Held.QUIET_HOURS in held else None)
        return Bundle(title=f"Digest {at}", reasons=held, since=watched)
    return None


def _seen_at(alert: Alert) -> datetime:
    """When its article came, so that it is among those that are counted; of one that was known for long, the news."""
    seen = alert.content.first_seen_at
    return seen if alert.raised_at - seen < DAY else alert.raised_at
