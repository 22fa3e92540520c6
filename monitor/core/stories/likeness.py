"""How likely two articles report one event: the odds, with the reasons.

What both have in common counts by how surprising that would be of two events, which is by the share of the stories of
these days that have it too; in what they differ counts against them by how seldom reports of one event differ so. The
logarithms of these odds are added up (naive Bayes; Fellegi and Sunter, A theory for record linkage, 1969).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from math import log
from operator import or_

from monitor.core.stories.evidence import Rarity, Reason, capped, fading, prominent, shared, weighed
from monitor.core.stories.places import Map, Relation
from monitor.core.stories.profile import Profile, Site
from monitor.core.stories.subjects import weigh_subjects
from monitor.model import IN_TITLE, EntityId, EventType, FigureKind, Traits

_TRUST = {"where": 1.5, "who": 0.8, "words": 0.4, "figures": 0.75}
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
_SAID_ELSEWHERE = 0.5
"""So much less does it tell of words, which are spoken in one town on what was done in another."""
_WIDER = 0.4
"""Of two towns of one region it tells little that they are in it."""
_LIES_IN = 0.3
"""So much as a place in common."""

_RARE = 2.0
_SHORT_SOUND = 2
_FOUND = 0.5
_NEAR_TOLL = 1.3
_TOLL_APART = 4.5
_FAR_TOLL = 3.0
"""Tolls of one event stay close: half as many again within a day is seldom, twice as many rare."""

_FEW, _MANY = 2.0, 10.0
"""One more or less is little, even of few; that small tolls are close may be chance."""

_CONTESTED = 0.5
"""Of a battle each side counts the dead otherwise."""

_MEAN = timedelta(hours=28)
"""Reports of an event become rarer by the day; those that tell the same day, half as fast."""

_DATED = -3.0
"""Who names the day of an event may tell of it long after: the day counts, not how long ago it is."""

_UNDATED = 0.42
"""So much less does time tell of words, which are answered for days."""

_OTHER_DAY = {1: -1.8, 2: -3.0}
_ANSWERED_LATER = 0.85
"""So much less do the days of words tell: an answer names its own."""
_RECALLED_DAY = 1.6

_ANSWERED_ELSEWHERE = -2.0
_SAID_ELSEWHERE = 0.5
"""So much less does it tell of words, which are spoken in one town on what was done in another."""
"""What is said in a capital answers what was done in a village of the same country."""

_TOLLS = {FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.MISSING, FigureKind.DISPLACED, FigureKind.INFECTED}
"""What is counted on for days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """`odds`: natural logarithm of how much likelier one event is than two, before any prior.

    `said`: how far it is of words: what is said, agreed or decided, and not done on one day.
    """

    odds: float
    said: float
    reasons: tuple[Reason, ...]


def marks(traits: Traits) -> dict[str, float]:
    """By what an article can be found, and how prominent it is."""
    return {
        **{f"e:{actor}": weight for actor, weight in traits.actors.items()},
        **{f"p:{place}": weight for place, weight in traits.places.items()},
        **{f"n:{name}": 0.8 for name in traits.names},
        **{f"t:{traits.lang}:{term}": 0.1 for term in traits.terms},
        **{f"#{number}": 0.5 for number in traits.numbers},
        **{f"d:{day}": 0.5 for day in (*traits.days, *traits.recalled)},
        **{f"f:{kind}:{least:.0f}": 0.5 for kind, least, _ in traits.figures},
        **{f"s:{scene}": 0.3 * weight for scene, weight in traits.scenes.items()},
        **{f"w:{power}": 0.5 * weight for power, weight in traits.powers.items()},
        **{f"a:{act}": 0.3 * weight for act, weight in traits.acts.items()},
        **{f"m:{matter}": 0.5 * weight for matter, weight in traits.matters.items()},
        **{f"k:{kind}": 0.5 for kind, share in traits.types.items() if share > 0.3},
    }


def compare(one: Profile, other: Profile, rarity: Rarity, places: Map) -> Likeness:
    """Weigh all that two articles have in common or not."""
    said = 1 - min(one.deeds, other.deeds)
    where = [*_where(one, other, said, rarity, places)]
    if any(reason.weight <= VETO for reason in where):
        return Likeness(odds=VETO, said=said, reasons=tuple(where))
    mine, yours = one.traits, other.traits
    reasons = (
        *capped(_MOST_PLACE * (1 + said), weighed(_TRUST["where"], [*where, *_names(mine, yours, rarity)])),
        *weighed(_TRUST["who"] * (1 + 0.4 * said), _actors(mine, yours, rarity)),
        *weighed(_TRUST["words"], _words(mine, yours, rarity)),
        *weigh_subjects(one, other, said, rarity),
        *_days(mine, yours, said, rarity),
        *weighed(_TRUST["figures"], _figures(one, other, rarity)),
        _time(mine, yours, said),
    )
    return Likeness(odds=sum(reason.weight for reason in reasons), said=said, reasons=reasons)


def _where(first: Profile, second: Profile, said: float, rarity: Rarity, places: Map) -> Iterator[Reason]:
    one, other = first.traits, second.traits
    here, there = first.site(places), second.site(places)
    mine, yours = here.focus, there.focus
    told = not {*mine}.isdisjoint(there.towns) or not {*yours}.isdisjoint(here.towns)
    if mine and yours and not told and all(places.relation(a, b) is Relation.APART for a in mine for b in yours):
        answers = one.places.keys() & other.places.keys() and not (first.local and second.local)
        against = _ANSWERED_ELSEWHERE if answers else VETO
        yield Reason(against, f"{mine[0]} is not {yours[0]}")
        return
    if mine and yours and places.relation(mine[0], yours[0]) is Relation.APART:
        yield Reason(_RECALLED_PLACE, f"{mine[0]} comes first, not {yours[0]}")
    exact = [here.exact, there.exact]
    strange = [_strange(*each, rarity) for each in ((one, other), (other, one))]
    sought = {
        *(mine if exact[0] and not (exact[1] or strange[1]) else ()),
        *(yours if exact[1] and not (exact[0] or strange[0]) else ()),
    }
    common = [
        *_places_in_common(one, other, sought, rarity, places),
        *_lies_in(one, here, there, rarity, places),
        *_lies_in(other, there, here, rarity, places),
    ]
    local = first.local and second.local
    elsewhere = local and any(strange) and all(map(or_, strange, exact)) and not _are_together(one, other, places)
    yield from fading(((weight * (_WIDER if elsewhere else 1), text) for weight, text in common), 0.35, 4)
    if elsewhere:
        yield Reason(_ELSEWHERE * (1 - _SAID_ELSEWHERE * said), "at places of other names")
    if not common and not one.names & other.names and all(each.places or each.names for each in (one, other)):
        yield Reason(min(0.0, -1.5 + 0.75 * len(one.actors.keys() & other.actors.keys())), "no place named alike")


def _places_in_common(
    one: Traits, other: Traits, sought: Collection[EntityId], rarity: Rarity, places: Map
) -> list[tuple[float, str]]:
    """How much each place or name that both have tells. `sought`: where it may have happened, by one that says so."""
    common = [
        (max(weight, _FOUND * (place in sought)) * rarity(f"p:{place}", places.commonness(place)), f"both at {place}")
        for place, weight in shared(one.places, other.places).items()
    ]
    heard = one.whereabouts & other.whereabouts
    return common + [(0.8 * rarity(f"n:{name}", 0.04), f"both at “{name}”") for name in heard]


def _lies_in(one: Traits, here: Site, there: Site, rarity: Rarity, places: Map) -> Iterator[tuple[float, str]]:
    """What one tells of a town, the other may tell of the region or country that it lies in, as headlines do."""
    for place in there.towns:
        if place in here.around and place not in one.places:
            yield _LIES_IN * rarity(f"p:{place}", places.commonness(place)), f"{here.around[place]} lies in {place}"


def _names(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    named = one.names & other.names - (one.whereabouts & other.whereabouts)
    longer = (name for name in named if len(name) > _SHORT_SOUND)
    yield from fading(((0.6 * rarity(f"n:{name}", 0.02), f"both name “{name}”") for name in longer), 0.35, 3)


def _are_together(one: Traits, other: Traits, places: Map) -> bool:
    """Have two reports an exact place in common?"""
    both = prominent(shared(one.places, other.places))
    return bool(one.whereabouts & other.whereabouts) or any(map(places.is_exact, both))


def _strange(one: Traits, other: Traits, rarity: Rarity) -> bool:
    """Does it happen at a place that no rule knows, and the other does not name?"""
    unheard = one.whereabouts - other.whereabouts - other.names
    return any(rarity(f"n:{name}", 0.04) > _RARE for name in unheard)


def _actors(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    common = shared(one.actors, other.actors).items()
    yield from fading(((weight * rarity(f"e:{actor}", 0.3), f"both name {actor}") for actor, weight in common), 0.6, 3)
    for first, second in ((one, other), (other, one)):
        missing = [actor for actor, weight in first.actors.items() if weight == IN_TITLE and actor not in second.actors]
        if missing and second.actors:
            yield Reason(-0.5, f"only one names {missing[0]}")


def _words(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    common = one.terms & other.terms if one.lang == other.lang else ()
    if common:
        both = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in common)
        mine = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in one.terms)
        share = both / (mine * min(1, len(other.terms) / len(one.terms)))
        yield Reason(min(3.0, 9 * (share - 0.15)), f"{share:.0%} of the words")


def _days(one: Traits, other: Traits, said: float, rarity: Rarity) -> Iterator[Reason]:
    if not one.days or not other.days:
        return
    if common := set(one.days) & set(other.days):
        yield Reason((0.4 + 0.3 * said) * max(rarity(f"d:{day}", 0.15) for day in common), f"both on {min(common)}")
    else:
        gap = min(abs((a - b).days) for a in one.days for b in other.days)
        recalled = {*one.days} & {*other.recalled} | {*one.recalled} & {*other.days}
        if recalled:
            yield Reason(
                _RECALLED_DAY * said * max(rarity(f"d:{day}", 0.15) for day in recalled), f"one recalls {min(recalled)}"
            )
        against = _OTHER_DAY[min(gap, 2)] * (1 - said if recalled else 1 - _ANSWERED_LATER * said)
        yield Reason(against, f"{gap} days between {one.days[0]} and {other.days[0]}")


def _figures(first: Profile, second: Profile, rarity: Rarity) -> Iterator[Reason]:
    one, other, mine, yours = first.traits, second.traits, first.figures, second.figures
    contested = _CONTESTED if EventType.CLASH in one.types and EventType.CLASH in other.types else 1.0
    same = []
    for kind in sorted(mine.keys() & yours.keys()):
        if values := set(mine[kind]) & set(yours[kind]):
            value = max(values)
            base = 0.4 if value < 3 else 0.15 if value < 10 else 0.05
            same.append((rarity(f"f:{kind}:{value:.0f}", base), f"both tell {value:.0f} {kind}"))
        else:
            here, there = max(mine[kind]), max(yours[kind])
            ratio = contested * abs(log((here + _FEW) / (there + _FEW)))
            near = _NEAR_TOLL * min(1.0, max(here, there) / _MANY) if kind in _TOLLS else 0.0
            yield Reason(max(-_FAR_TOLL, near - _TOLL_APART * ratio), f"{here:.0f} {kind} is not {there:.0f}")
    told = {f"{least:.0f}" for _, least, _ in (*one.figures, *other.figures)}
    same += [(0.5 * rarity(f"#{number}", 0.03), f"both tell {number}") for number in one.numbers & other.numbers - told]
    yield from fading(same, 0.5, 3)


def _time(one: Traits, other: Traits, said: float) -> Reason:
    gap = abs(one.at - other.at)
    against = -gap / _MEAN * (1 - _UNDATED * said)
    if set(one.days) & set(other.days):
        against = max(against / 2, _DATED)
    return Reason(against, f"{gap.total_seconds() / 3600:.0f} h apart")
