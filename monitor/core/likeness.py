"""How likely two articles report one event: the odds, with the reasons.

Each trait that both have in common counts by how surprising that would be of two events: by the share of the live
stories that have it. A trait in which they differ counts against them. Logarithms of odds are added up (naive Bayes).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import log

from monitor.core.places import Map, Relation
from monitor.model import EntityId, Traits

Rarity = Callable[[str], float]
"""The surprise at a mark of another story: minus the logarithm of the share of the live stories that have it."""

_HALF_LIFE = timedelta(hours=36)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """`odds`: natural logarithm of how much likelier one event is than two, before any prior."""

    odds: float
    reasons: tuple[str, ...]


def marks(traits: Traits) -> dict[str, float]:
    """By what an article can be found, and how prominent it is."""
    return {
        **{f"e:{actor}": weight for actor, weight in traits.actors.items()},
        **{f"p:{place}": weight for place, weight in traits.places.items()},
        **{f"n:{name}": 0.8 for name in traits.names},
        **{f"t:{traits.lang}:{term}": 0.5 for term in traits.terms},
        **{f"#{number}": 0.5 for number in traits.numbers},
    }


def compare(one: Traits, other: Traits, rarity: Rarity, places: Map) -> Likeness:
    reasons: list[tuple[float, str]] = [
        *_actors(one, other, rarity),
        *_places(one, other, rarity, places),
        *_words(one, other, rarity),
        *_numbers(one, other, rarity),
        _time(one, other),
    ]
    return Likeness(
        odds=sum(weight for weight, _ in reasons),
        reasons=tuple(f"{text} {weight:+.1f}" for weight, text in sorted(reasons, reverse=True)),
    )


def _shared(one: Mapping[EntityId, float], other: Mapping[EntityId, float]) -> dict[EntityId, float]:
    return {entity: one[entity] * other[entity] for entity in one.keys() & other.keys()}


def _actors(one: Traits, other: Traits, rarity: Rarity) -> Iterable[tuple[float, str]]:
    shared = _shared(one.actors, other.actors)
    weights = sorted(((weight * rarity(f"e:{actor}"), actor) for actor, weight in shared.items()), reverse=True)
    for rank, (weight, actor) in enumerate(weights[:4]):
        yield weight * 0.6**rank, f"both name {actor}"
    for first, second in ((one, other), (other, one)):
        if any(weight >= 0.8 for weight in first.actors.values()) and second.actors:
            missing = [actor for actor, weight in first.actors.items() if weight == 1 and actor not in second.actors]
            if missing:
                yield -0.5, f"only one names {missing[0]}"


def _places(one: Traits, other: Traits, rarity: Rarity, places: Map) -> Iterable[tuple[float, str]]:
    shared = _shared(one.places, other.places)
    found = sorted(((weight * rarity(f"p:{place}"), place) for place, weight in shared.items()), reverse=True)
    for rank, (weight, place) in enumerate(found[:3]):
        yield weight * 0.5**rank, f"both at {place}"
    mine, yours = _leading(one, places), _leading(other, places)
    if mine and yours and all(places.relation(a, b) is Relation.APART for a in mine for b in yours):
        named = any(place in other.places for place in mine) or any(place in one.places for place in yours)
        yield (-2.0 if named else -6.0), f"{mine[0]} is not {yours[0]}"


def _leading(traits: Traits, places: Map) -> list[EntityId]:
    """The places of title and lead, without those that contain another of them."""
    lead = [place for place, weight in sorted(traits.places.items(), key=lambda e: -e[1]) if weight >= 0.8]
    return [place for place in lead if not any(place in places.around(other) for other in lead)]


def _words(one: Traits, other: Traits, rarity: Rarity) -> Iterable[tuple[float, str]]:
    if one.lang == other.lang:
        mine = {term: rarity(f"t:{one.lang}:{term}") for term in one.terms | other.terms}
        both = sum(mine[term] for term in one.terms & other.terms)
        size = min(sum(mine[term] for term in one.terms), sum(mine[term] for term in other.terms))
        if size:
            share = both / size
            yield 12 * (share - 0.12), f"{share:.0%} of the words"
    else:
        shared = sorted(((rarity(f"n:{name}"), name) for name in one.names & other.names), reverse=True)
        for rank, (weight, name) in enumerate(shared[:4]):
            yield 0.8 * weight * 0.6**rank, f"both name “{name}”"


def _numbers(one: Traits, other: Traits, rarity: Rarity) -> Iterable[tuple[float, str]]:
    for number in sorted(one.numbers & other.numbers)[:3]:
        yield 0.5 * rarity(f"#{number}"), f"both tell {number}"


def _time(one: Traits, other: Traits) -> tuple[float, str]:
    gap = abs(one.at - other.at)
    return -gap / _HALF_LIFE * log(2), f"{gap.total_seconds() / 3600:.0f} h apart"
