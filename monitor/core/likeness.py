"""How likely two articles report one event: the odds, with the reasons.

What both have in common counts by how surprising that would be of two events, which is by the share of the stories of
these days that have it too; in what they differ counts against them by how seldom reports of one event differ so. The
logarithms of these odds are added up (naive Bayes; Fellegi and Sunter, A theory for record linkage, 1969).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from math import log
from operator import itemgetter, or_
from typing import NamedTuple

from monitor.core.places import Map, Relation
from monitor.model import IN_LEAD, EntityId, EventType, FigureKind, Traits

Rarity = Callable[[str, float], float]
"""The surprise at a mark of another story, which has it as often as the number tells before any story is known."""

_TRUST = {"where": 1.5, "who": 0.8, "words": 0.4, "what": 1.8, "scene": 0.8}
"""Traits that hang together would be counted twice if each were believed: outlets that name a place name its people.

Fitted by logistic regression to made-up events (`tests/events`) and rounded; a third more or less changes little.
"""

VETO = -20.0
"""Two towns far from each other are two events, whatever else is alike."""

_MOST_PLACE = 3.0
"""What happens comes in clusters: of two events in one town on one day there is more than chance would give."""

_RECALLED_PLACE = -1.7
"""“A day after the raid on B”: the place that is named first is the place of the event."""

_ELSEWHERE = -2.0
_WIDER = 0.4
"""Of two towns of one region it tells little that they are in it."""
_RARE = 2.0
_SHORT_SOUND = 2
_FOUND = 0.5
_OTHER_TYPE = 6.0
"""Of reports of one event that are sure of their types, not one in a thousand has no type in common."""
_HARDLY = 0.05
_MOST_TYPE = 3.5
"""What happens once happens again: there is more of a kind than chance would give."""
_MOST_SCENE = 1.5
_OTHER_SCENE = 3.3
"""A convoy is no market: of reports of one event that tell in their titles what was struck, one in thirty differs."""

_SAME_TYPE = 0.6
"""From so much of their types in common on, reports are as likely of one event as those that agree fully."""

_NEAR_TOLL = 1.3
_TOLL_APART = 4.5
_FAR_TOLL = 3.0
"""Tolls of one event stay close: half as many again within a day is seldom, twice as many rare."""

_FEW, _MANY = 2.0, 10.0
"""One more or less is little, even of few; that small tolls are close may be chance."""

_CONTESTED = 0.5
"""Of a battle each side counts the dead otherwise."""

_MEAN = timedelta(hours=24)
"""Reports of an event become rarer by the day; those that tell the same day, half as fast."""

_DATED = -3.0
"""Who names the day of an event may tell of it long after: the day counts, not how long ago it is."""

_TOLLS = {FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.MISSING, FigureKind.DISPLACED, FigureKind.INFECTED}
"""What is counted on for days."""

_VIOLENCE = (EventType.BOMBING, EventType.AIRSTRIKE, EventType.MASSACRE)
_AKIN = {
    **{frozenset(pair): 0.8 for pair in combinations(_VIOLENCE, 2)},
    **{frozenset((each, EventType.CLASH)): 0.5 for each in _VIOLENCE},
    **{frozenset((each, EventType.ATTACK)): 0.4 for each in _VIOLENCE},
    frozenset((EventType.ATTACK, EventType.CLASH)): 0.2,
    frozenset((EventType.ATTACK, EventType.ABDUCTION)): 0.6,
    frozenset((EventType.ATTACK, EventType.CYBERATTACK)): 0.4,
    frozenset((EventType.ATTACK, EventType.FIRE)): 0.5,
    frozenset((EventType.ABDUCTION, EventType.RELEASE)): 0.5,
    frozenset((EventType.ARREST, EventType.TRIAL)): 0.7,
    frozenset((EventType.ARREST, EventType.COUP)): 0.5,
    frozenset((EventType.PROTEST, EventType.CLASH)): 0.3,
    frozenset((EventType.PROTEST, EventType.ELECTION)): 0.5,
    frozenset((EventType.PROTEST, EventType.STRIKE)): 0.2,
    frozenset((EventType.TALKS, EventType.AGREEMENT)): 0.1,
    frozenset((EventType.TALKS, EventType.VISIT)): 0.3,
    frozenset((EventType.APPOINTMENT, EventType.ELECTION)): 0.4,
    frozenset((EventType.FLOOD, EventType.STORM)): 0.2,
    frozenset((EventType.FLOOD, EventType.ACCIDENT)): 0.5,
    frozenset((EventType.FIRE, EventType.ACCIDENT)): 0.4,
    **{frozenset((each, EventType.DISPLACEMENT)): 0.4 for each in EventType},
}
"""How strange it is, 1 at most, that reports of one event are of two types: for these less than for all others."""

_RECALLING = {EventType.TRIAL, EventType.ANNIVERSARY}
# What is agreed or said is commented on from everywhere.
_NOWHERE = {EventType.AGREEMENT, EventType.TALKS, EventType.SANCTIONS, EventType.APPOINTMENT, EventType.ELECTION}
_VAGUE = {EventType.STATEMENT, EventType.DEATH}


class Reason(NamedTuple):
    """One trait, and how much it speaks for one event (above zero) or for two."""

    weight: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """`odds`: natural logarithm of how much likelier one event is than two, before any prior."""

    odds: float
    reasons: tuple[Reason, ...]


def marks(traits: Traits) -> dict[str, float]:
    """By what an article can be found, and how prominent it is."""
    return {
        **{f"e:{actor}": weight for actor, weight in traits.actors.items()},
        **{f"p:{place}": weight for place, weight in traits.places.items()},
        **{f"n:{name}": 0.8 for name in traits.names},
        **{f"t:{traits.lang}:{term}": 0.1 for term in traits.terms},
        **{f"#{number}": 0.5 for number in traits.numbers},
        **{f"d:{day}": 0.5 for day in traits.days},
        **{f"f:{kind}:{least:.0f}": 0.5 for kind, least, _ in traits.figures},
        **{f"s:{scene}": 0.3 * weight for scene, weight in traits.scenes.items()},
        **{f"k:{kind}": 0.5 for kind, share in traits.types.items() if share > 0.3},
    }


def compare(one: Traits, other: Traits, rarity: Rarity, places: Map) -> Likeness:
    """Weigh all that two articles have in common or not."""
    reasons = (
        *_capped(_MOST_PLACE, _weighed(_TRUST["where"], _where(one, other, rarity, places))),
        *_weighed(_TRUST["who"], _actors(one, other, rarity)),
        *_weighed(_TRUST["words"], _words(one, other, rarity)),
        *_types(one, other, rarity),
        *_scenes(one, other, rarity),
        *_days(one, other, rarity),
        *_figures(one, other, rarity),
        _time(one, other),
    )
    return Likeness(odds=sum(reason.weight for reason in reasons), reasons=reasons)


def _weighed(trust: float, reasons: Iterable[Reason]) -> Iterator[Reason]:
    return (Reason(trust * weight, text) for weight, text in reasons)


def _capped(most: float, reasons: Iterable[Reason]) -> list[Reason]:
    """Lessened, if they are for it, so that they come to so much at most."""
    found = list(reasons)
    share = min(1.0, most / max(most, sum(max(0.0, reason.weight) for reason in found)))
    return [Reason(reason.weight * (share if reason.weight > 0 else 1), reason.text) for reason in found]


def _fading(weighed: Iterable[tuple[float, str]], fade: float, most: int) -> Iterator[Reason]:
    """The strongest first, each further one counting less: what goes together is no independent evidence."""
    for rank, (weight, what) in enumerate(sorted(weighed, reverse=True)[:most]):
        yield Reason(weight * fade**rank, what)


def _shared(one: Mapping[EntityId, float], other: Mapping[EntityId, float]) -> dict[EntityId, float]:
    return {entity: min(one[entity], other[entity]) for entity in one.keys() & other.keys()}


def _where(one: Traits, other: Traits, rarity: Rarity, places: Map) -> Iterator[Reason]:
    mine, yours = _focus(one, places), _focus(other, places)
    if mine and yours and all(places.relation(a, b) is Relation.APART for a in mine for b in yours):
        yield Reason(VETO, f"{mine[0]} is not {yours[0]}")
        return
    if mine and yours and places.relation(mine[0], yours[0]) is Relation.APART:
        yield Reason(_RECALLED_PLACE, f"{mine[0]} comes first, not {yours[0]}")
    exact = [_exact(each, places) for each in (mine, yours)]
    strange = [_strange(*each, rarity) for each in ((one, other), (other, one))]
    sought = {
        *(mine if exact[0] and not (exact[1] or strange[1]) else ()),
        *(yours if exact[1] and not (exact[0] or strange[0]) else ()),
    }
    shared = _places_in_common(one, other, sought, rarity, places)
    elsewhere = any(strange) and all(map(or_, strange, exact)) and _are_elsewhere(one, other, places)
    yield from _fading(((weight * (_WIDER if elsewhere else 1), text) for weight, text in shared), 0.35, 4)
    if elsewhere:
        yield Reason(_ELSEWHERE, "at places of other names")
    if not shared and not one.names & other.names and all(each.places or each.names for each in (one, other)):
        yield Reason(min(0.0, -1.5 + 0.75 * len(one.actors.keys() & other.actors.keys())), "no place named alike")


def _places_in_common(
    one: Traits, other: Traits, sought: Collection[EntityId], rarity: Rarity, places: Map
) -> list[tuple[float, str]]:
    """How much each place or name that both have tells. `sought`: where it may have happened, by one that says so."""
    shared = [
        (max(weight, _FOUND * (place in sought)) * rarity(f"p:{place}", places.commonness(place)), f"both at {place}")
        for place, weight in _shared(one.places, other.places).items()
    ]
    heard = one.whereabouts & other.whereabouts
    shared += [(0.8 * rarity(f"n:{name}", 0.04), f"both at “{name}”") for name in heard]
    named = one.names & other.names - heard if one.lang != other.lang else frozenset()
    longer = (name for name in named if len(name) > _SHORT_SOUND)
    return shared + [(0.45 * rarity(f"n:{name}", 0.02), f"both name “{name}”") for name in longer]


def _are_elsewhere(one: Traits, other: Traits, places: Map) -> bool:
    """Have two reports of what happens at one place no exact place in common?"""
    common = _shared(one.places, other.places).items()
    together = any(weight >= IN_LEAD and places.is_exact(place) for place, weight in common)
    return not (together or one.whereabouts & other.whereabouts) and _is_local(one) and _is_local(other)


def _is_local(traits: Traits) -> bool:
    """Is it of what happens at one place?"""
    return not _NOWHERE.issuperset(_telling(traits))


def _strange(one: Traits, other: Traits, rarity: Rarity) -> bool:
    """Does it happen at a place that no rule knows, and the other does not name?"""
    unheard = one.whereabouts - other.whereabouts - other.names
    return any(rarity(f"n:{name}", 0.04) > _RARE for name in unheard)


def _focus(traits: Traits, places: Map) -> list[EntityId]:
    """Where it happened: the exact places of the title, else of the lead, else the wider ones there."""
    lead = [place for place, weight in traits.places.items() if weight >= IN_LEAD]
    exact = [place for place in lead if places.is_exact(place)]
    titled = [place for place in exact if traits.places[place] == 1]
    if titled or exact:
        return titled or exact
    wider = {larger for each in lead for larger in places.around(each)}
    return [place for place in lead if place not in wider]


def _exact(focus: list[EntityId], places: Map) -> bool:
    return any(map(places.is_exact, focus))


def _actors(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    shared = _shared(one.actors, other.actors).items()
    yield from _fading(((weight * rarity(f"e:{actor}", 0.3), f"both name {actor}") for actor, weight in shared), 0.6, 3)
    for first, second in ((one, other), (other, one)):
        missing = [actor for actor, weight in first.actors.items() if weight == 1 and actor not in second.actors]
        if missing and second.actors:
            yield Reason(-0.5, f"only one names {missing[0]}")


def _words(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    shared = one.terms & other.terms if one.lang == other.lang else ()
    if shared:
        both = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in shared)
        mine = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in one.terms)
        share = both / (mine * min(1, len(other.terms) / len(one.terms)))
        yield Reason(min(3.0, 9 * (share - 0.15)), f"{share:.0%} of the words")


def _types(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    first, second = _telling(one), _telling(other)
    shared = {kind: min(share, second[kind]) for kind, share in first.items() if kind in second}
    both = min(1.0, sum(shared.values()) / _SAME_TYPE)
    if _recall(first) != _recall(second):
        both = 0.0
    if both:
        told = max(shared, key=lambda kind: shared[kind])
        yield Reason(min(_MOST_TYPE, _TRUST["what"] * rarity(f"k:{told}", 0.1)) * both, f"both tell of {told}")
    if both < 1:
        yield from _other_types(first, second, 1 - both)


def _other_types(first: Mapping[EventType, float], second: Mapping[EventType, float], rest: float) -> Iterator[Reason]:
    """How seldom one event is told as these types and those, each pair by how much of both articles tells of it."""
    strange = [
        (share * other * _strangeness(kind, another), kind, another)
        for kind, share in first.items()
        for another, other in second.items()
    ]
    apart = sum(each[0] for each in strange)
    if apart > _HARDLY:
        _, kind, another = max(strange)
        yield Reason(-_OTHER_TYPE * rest * apart, f"{kind} is not {another}")


def _strangeness(one: EventType, other: EventType) -> float:
    """How seldom reports of one event are of these two types; outlets use the words for violence for each other."""
    if one is other:
        return 0.0
    return _AKIN.get(frozenset((one, other)), 1.0)


def _telling(traits: Traits) -> dict[EventType, float]:
    """The shares of the types without those that go with any event."""
    return {kind: share for kind, share in traits.types.items() if kind not in _VAGUE}


def _recall(told: Mapping[EventType, float]) -> bool:
    """Is it foremost of a trial or an anniversary, and of an older event only on their account?"""
    return bool(told) and max(told, key=lambda kind: told[kind]) in _RECALLING


def _scenes(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    shared = {scene: min(weight, other.scenes[scene]) for scene, weight in one.scenes.items() if scene in other.scenes}
    if shared:
        weight, scene = max((weight * rarity(f"s:{scene}", 0.1), scene) for scene, weight in shared.items())
        yield Reason(min(_MOST_SCENE, _TRUST["scene"] * weight), f"both of a {scene}")
    elif one.scenes and other.scenes:
        (first, one_weight), (second, other_weight) = (
            max(each.scenes.items(), key=itemgetter(1)) for each in (one, other)
        )
        yield Reason(-_OTHER_SCENE * one_weight * other_weight, f"of a {first}, not of a {second}")


def _days(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    if not one.days or not other.days:
        return
    if shared := set(one.days) & set(other.days):
        yield Reason(0.4 * max(rarity(f"d:{day}", 0.15) for day in shared), f"both on {min(shared)}")
    else:
        gap = min(abs((a - b).days) for a in one.days for b in other.days)
        yield Reason(-1.8 if gap == 1 else -3.0, f"{gap} days between {one.days[0]} and {other.days[0]}")


def _figures(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    mine, yours = _by_kind(one), _by_kind(other)
    contested = _CONTESTED if EventType.CLASH in one.types and EventType.CLASH in other.types else 1.0
    same = []
    for kind in sorted(mine.keys() & yours.keys()):
        if values := set(mine[kind]) & set(yours[kind]):
            value = max(values)
            base = 0.4 if value < 3 else 0.15 if value < 10 else 0.05
            same.append((rarity(f"f:{kind}:{value:.0f}", base), f"both tell {value:.0f} {kind}"))
        else:
            first, second = max(mine[kind]), max(yours[kind])
            ratio = contested * abs(log((first + _FEW) / (second + _FEW)))
            near = _NEAR_TOLL * min(1.0, max(first, second) / _MANY) if kind in _TOLLS else 0.0
            yield Reason(max(-_FAR_TOLL, near - _TOLL_APART * ratio), f"{first:.0f} {kind} is not {second:.0f}")
    told = {f"{least:.0f}" for _, least, _ in (*one.figures, *other.figures)}
    same += [(0.5 * rarity(f"#{number}", 0.03), f"both tell {number}") for number in one.numbers & other.numbers - told]
    yield from _fading(same, 0.5, 3)


def _by_kind(traits: Traits) -> dict[FigureKind, list[float]]:
    found: dict[FigureKind, list[float]] = {}
    for kind, least, _ in traits.figures:
        if least:  # "no one was hurt" is said of one side, or early
            found.setdefault(kind, []).append(least)
    return found


def _time(one: Traits, other: Traits) -> Reason:
    gap = abs(one.at - other.at)
    against = -gap / _MEAN
    if set(one.days) & set(other.days):
        against = max(against / 2, _DATED)
    return Reason(against, f"{gap.total_seconds() / 3600:.0f} h apart")
