"""What of our own ailments a person is to hear: that our silence means nothing, and when it means something again."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from monitor.core.quantities import format_instant
from monitor.model import Ailment, AilmentKind, Alarm, CanaryTrace, ChannelName, Notice, NotificationState

LATE = timedelta(minutes=10)
"""How long a turn, a verdict or a message may wait before something is wrong; it is told two minutes later."""

_TOLD_ELSEWHERE = frozenset({AilmentKind.NETWORK, AilmentKind.PARKED})
"""The one is told as a trouble of all sources, the other when the message is given up."""

_OVER_BY_ITSELF = frozenset({AilmentKind.UNJUDGEABLE})
"""What is over as time goes by, and nobody has put right."""

_STOPS_NOTHING = frozenset({AilmentKind.UNJUDGEABLE, AilmentKind.PARKED, AilmentKind.UNFOLDED})
_ARRIVED = frozenset({NotificationState.SENT, NotificationState.MUTED})

_WHAT = {
    AilmentKind.UNSTORED: "nothing can be stored",
    AilmentKind.DAMAGED: "the database is damaged",
    AilmentKind.UNFOLDED: "the log of the database grows",
    AilmentKind.STUCK: "work is stuck",
    AilmentKind.UNPOLLED: "sources are not polled",
    AilmentKind.UNANSWERED: "no source answers",
    AilmentKind.NETWORK: "our own network is down",
    AilmentKind.UNPARSED: "no feed can be parsed",
    AilmentKind.UNJUDGED: "articles are not judged",
    AilmentKind.UNJUDGEABLE: "articles could not be judged",
    AilmentKind.UNSENT: "messages do not get through",
    AilmentKind.PARKED: "messages were given up",
    AilmentKind.CANARY: "the test alert did not arrive",
}


class TwoLooks(NamedTuple):
    """What ails us: as found now and at the look before, and what was told and not told to be over."""

    found: Sequence[Ailment]
    before: Sequence[Ailment]
    told: Sequence[Ailment]


def flows(ailments: Collection[Ailment]) -> bool:
    """Whether polls and deliveries flow: then the heartbeat is fed. What was lost in the past does not stop it."""
    return all(ailment.kind in _STOPS_NOTHING for ailment in ailments)


def examine_canary(trace: CanaryTrace, now: datetime) -> Ailment | None:
    """What keeps the last test alert from its peer: at once where it is lost, else when it is late."""
    since = max(trace.released_at, trace.due_at or trace.released_at)
    if trace.state in _ARRIVED or (now - since < LATE and not _is_lost(trace)):
        return None
    return Ailment(kind=AilmentKind.CANARY, since=since, detail=_how_far(trace), channel=None)


def _is_lost(trace: CanaryTrace) -> bool:
    return trace.state is NotificationState.PARKED or (trace.judged is not None and trace.state is None)


def _how_far(trace: CanaryTrace) -> str:
    if trace.judged is None:
        return "it was stored and not judged"
    if not trace.judged:
        return f"it was judged, and the rule {trace.rule} did not fire"
    if trace.state is None:
        return f"the rule {trace.rule} fired, and no message was queued"
    return f"its message to {trace.channel} is {trace.state}; its peer says: {trace.answer or 'nothing'}"


def decide_alarm(
    looks: TwoLooks, operators: Sequence[ChannelName], channels: Sequence[ChannelName], zone: tzinfo
) -> Alarm:
    """What to tell of our ailments: what is found at two looks, and what is missed at two.

    The wall clock may leap, and a machine may sleep. It goes to the operators' channels, but for those that ail
    themselves; where none of those is left, to all others.
    """
    now, then, known = map(_keys, looks)
    began = tuple(each for each in looks.found if each.kind not in _TOLD_ELSEWHERE and key(each) in then - known)
    over = tuple(each for each in looks.told if key(each) not in now | then)
    notices = (*_trouble_notice(began, zone), *_relief_notice(over, zone))
    ailing = {each.channel for each in looks.found}
    return Alarm(began=began, over=over, notices=notices, channels=_hearers(operators, channels, ailing))


def sentence(ailment: Ailment) -> str:
    """What ails us, in words without the time."""
    return f"{_what(ailment)}: {ailment.detail}"


def _what(ailment: Ailment) -> str:
    return f"{_WHAT[ailment.kind]} to {ailment.channel}" if ailment.channel else _WHAT[ailment.kind]


def _keys(ailments: Iterable[Ailment]) -> set[tuple[AilmentKind, ChannelName | None]]:
    return set(map(key, ailments))


def key(ailment: Ailment) -> tuple[AilmentKind, ChannelName | None]:
    """By what two looks find the same ailment."""
    return ailment.kind, ailment.channel


def _hearers(
    operators: Sequence[ChannelName], channels: Sequence[ChannelName], ailing: Collection[ChannelName | None]
) -> tuple[ChannelName, ...]:
    if not operators:
        return ()
    well = [channel for channel in channels if channel not in ailing]
    return tuple([channel for channel in operators if channel in well] or well or operators)


def _trouble_notice(began: Sequence[Ailment], zone: tzinfo) -> Iterator[Notice]:
    if not began:
        return
    lines = [f"Since {format_instant(each.since, zone)}: {sentence(each)}" for each in began]
    silence = "While this lasts, our silence does not mean that nothing happened; `news-monitor health` tells more."
    yield Notice(subject=f"news-monitor is in trouble: {_named(began)}", text="\n".join([*lines, silence]))


def _relief_notice(over: Sequence[Ailment], zone: tzinfo) -> Iterator[Notice]:
    heard = [each for each in over if each.kind not in _OVER_BY_ITSELF]
    if heard:
        lines = [f"It was so since {format_instant(each.since, zone)}: {sentence(each)}" for each in heard]
        yield Notice(subject=f"Over: {_named(heard)}", text="\n".join(lines))


def _named(ailments: Sequence[Ailment]) -> str:
    first = _what(ailments[0])
    return first if len(ailments) == 1 else f"{first}, and {len(ailments) - 1} more"
