"""Where two articles say that it happened: at one place or at two."""

from collections.abc import Collection, Iterator, Sequence
from operator import or_

from monitor.core.stories.evidence import RARE, Rarity, Reason, fading, once, prominent, shared, titled
from monitor.core.stories.places import Map, Relation
from monitor.core.stories.profile import Profile, Site
from monitor.core.stories.terms import is_voiced
from monitor.model import IN_TITLE, EntityId, Traits

VETO = -20.0
"""Two towns far from each other are two events, whatever else is alike."""

_RECALLED_PLACE = -2.5
"""“A day after the raid on B”: the place that is named first is the place of the event."""

_ELSEWHERE = -2.5
_TITLED_ELSEWHERE = -1.5
"""So much more if each title tells of a town of its own."""
_SPOKEN_ELSEWHERE = 0.5
"""So much of it tells that what happens nowhere, such as a deal, is told of two towns."""
_SAID_ELSEWHERE = 0.5
"""So much less does it tell of words, which are spoken in one town on what was done in another."""
_WIDER = 0.4
"""Of two towns of one region it tells little that they are in it."""
_LIES_IN = 0.3
"""So much as a place in common."""

_ANSWERED_ELSEWHERE = -2.0
_ANSWERS_FROM_AFAR = 0.4
"""What is said in a capital answers what was done in a village, which the answer names further down: so much less does
it tell of words."""

_BLAMED_FOR = -3.0
"""What is told of a capital alone may be told of its government: “Bamako bombed a feast”, “Beijing asks Bamako”."""

_REACH = 150.0
"""Kilometres that the places of one region lie from each other."""

_HEARD = 0.8
_TOLD_OF = 0.04
"""So many stories are told of a town that no rule knows, before any is known."""

_FOUND = 0.5


def weigh_sites(first: Profile, second: Profile, said: float, rarity: Rarity, places: Map) -> Iterator[Reason]:
    """What the places tell for one event and against it; `said`: how far that is of words."""
    if not (_is_told_from(first, second, places) or _is_told_from(second, first, places)):
        apart = _apart(first, second, said, places)
        if apart is not None:
            yield apart
            return
        here, there = first.site(places), second.site(places)
        mine, yours = here.focus, there.focus
        if here.exact and there.exact and places.relation(mine[0], yours[0]) is Relation.APART:
            yield Reason(_RECALLED_PLACE, f"{mine[0]} comes first, not {yours[0]}")
    yield from _in_common(first, second, said, rarity, places)


def _is_told_from(one: Profile, other: Profile, places: Map) -> bool:
    """Does one lead with a capital alone, from which it tells of the place of the other further down?"""
    return one.site(places).capital and any(place in one.traits.places for place in other.site(places).focus)


def _apart(first: Profile, second: Profile, said: float, places: Map) -> Reason | None:
    """What happens at one place and not at the other; what only answers may tell of it further down."""
    here, there = first.site(places), second.site(places)
    mine, yours = here.focus, there.focus
    told = not {*mine}.isdisjoint(there.towns) or not {*yours}.isdisjoint(here.towns)
    one, other = first.traits, second.traits
    if not mine or not yours or told or not all(_is_far(a, one, b, other, places) for a in mine for b in yours):
        return None
    answers = one.places.keys() & other.places.keys() and not (first.local and second.local)
    named = not {*mine}.isdisjoint(other.places) or not {*yours}.isdisjoint(one.places)
    blamed = here.capital or there.capital
    if answers or named:
        each_titled = mine[0] in titled(one.places) and yours[0] in titled(other.places)
        against = _ANSWERED_ELSEWHERE * (1 - _ANSWERS_FROM_AFAR * said) + _TITLED_ELSEWHERE * (1 - said) * each_titled
    else:
        against = _BLAMED_FOR if blamed else VETO
    return Reason(against, f"{mine[0]} is not {yours[0]}")


def _is_far(place: EntityId, one: Traits, another: EntityId, other: Traits, places: Map) -> bool:
    """Do two places lie apart as the two reports tell of them? A region reaches further than the town of its name."""
    wide = place in one.regions or another in other.regions
    return places.relation(place, another) is Relation.APART and not (
        wide and places.distance(place, another) <= _REACH
    )


def _in_common(first: Profile, second: Profile, said: float, rarity: Rarity, places: Map) -> Iterator[Reason]:
    one, other = first.traits, second.traits
    here, there = first.site(places), second.site(places)
    strange = _strange_each(one, other, rarity, places)
    sought = {
        *(here.focus if here.exact and not (there.exact or strange[1]) else ()),
        *(there.focus if there.exact and not (here.exact or strange[0]) else ()),
    }
    common = [
        *_named_by_both(one, other, sought, rarity, places),
        *_lies_in(one, here, there, rarity, places),
        *_lies_in(other, there, here, rarity, places),
    ]
    elsewhere = _are_elsewhere(first, second, strange, places)
    yield from fading(((weight * (_WIDER if elsewhere else 1), text) for weight, text in common), 0.35, 4)
    if elsewhere:
        against = _ELSEWHERE * (1 if first.local and second.local else _SPOKEN_ELSEWHERE)
        against += _TITLED_ELSEWHERE * (
            _titles_other_town(first, second, places) and _titles_other_town(second, first, places)
        )
        yield Reason(against * (1 - _SAID_ELSEWHERE * said), "at places of other names")
    if not common and not one.names & other.names and all(each.places or each.names for each in (one, other)):
        against = min(0.0, -1.5 + 0.75 * len(one.actors.keys() & other.actors.keys()))
        yield Reason(against * (1 - said), "no place named alike")


def begin_elsewhere(first: Profile, second: Profile, rarity: Rarity, places: Map) -> bool:
    """Does each begin with a town with which the other does not, and is one of them known?"""
    strange = _strange_each(first.traits, second.traits, rarity, places)
    known = first.site(places).exact or second.site(places).exact
    return known and _are_elsewhere(first, second, strange, places)


def _are_elsewhere(first: Profile, second: Profile, strange: Sequence[bool], places: Map) -> bool:
    """Does it happen at two places, of which at least one is strange? Two that are known are compared on the map."""
    exact = (first.site(places).exact, second.site(places).exact)
    return any(strange) and all(map(or_, strange, exact)) and not _are_together(first.traits, second.traits, places)


def _named_by_both(
    one: Traits, other: Traits, sought: Collection[EntityId], rarity: Rarity, places: Map
) -> list[tuple[float, str]]:
    """How much each place or name that both have tells. `sought`: where it may have happened, by one that says so."""
    common = [
        (max(weight, _FOUND * (place in sought)) * rarity(f"p:{place}", places.commonness(place)), f"both at {place}")
        for place, weight in shared(one.places, other.places).items()
    ]
    heard = once(one.whereabouts & other.whereabouts)
    common += [(_HEARD * rarity(f"n:{name}", _TOLD_OF), f"both at “{name}”") for name in heard]
    written_otherwise = (*_heard_of(one, other, places), *_heard_of(other, one, places))
    return common + [(_HEARD * rarity(f"p:{place}", _TOLD_OF), f"both at {place}") for place in written_otherwise]


def _heard_of(one: Traits, other: Traits, places: Map) -> Iterator[EntityId]:
    """The foremost places of one that the other names as no rule knows them, in another language or misspelt."""
    return (
        place
        for place in prominent(one.places)
        if place not in other.places
        and any(name in other.whereabouts or name in other.titled for name in places.spoken(place))
    )


def _lies_in(one: Traits, here: Site, there: Site, rarity: Rarity, places: Map) -> Iterator[tuple[float, str]]:
    """What one tells of a town, the other may tell of the region or country that it lies in, as headlines do."""
    for place in there.towns:
        if place in here.around and place not in one.places:
            yield _LIES_IN * rarity(f"p:{place}", places.commonness(place)), f"{here.around[place]} lies in {place}"


def _titles_other_town(first: Profile, second: Profile, places: Map) -> bool:
    """Does the title of one name a town, and the other report nowhere?"""
    one = first.traits
    known = [place for place in titled(one.places) if places.is_exact(place) and place not in one.regions]
    unknown = one.titled & one.whereabouts
    return (
        bool(known or unknown)
        and second.heard.isdisjoint(unknown.union(*map(places.spoken, known)))
        and second.traits.places.keys().isdisjoint(known)
    )


def _are_together(one: Traits, other: Traits, places: Map) -> bool:
    """Have two reports an exact place in common, and is it that of the event?"""
    if one.whereabouts & other.whereabouts:
        return True
    regions = one.regions & other.regions
    both = [
        place
        for place in prominent(shared(one.places, other.places))
        if places.is_exact(place) and place not in regions
    ]
    return any(_may_be_of_event(place, one, other) and _may_be_of_event(place, other, one) for place in both)


def _may_be_of_event(place: EntityId, one: Traits, other: Traits) -> bool:
    """Where a title names another town, which the other report never does, the police of this one only inquires."""
    return one.places[place] == IN_TITLE or not one.titled & one.whereabouts - other.whereabouts - other.names


def _strange_each(one: Traits, other: Traits, rarity: Rarity, places: Map) -> tuple[bool, bool]:
    return _strange(one, other, rarity, places), _strange(other, one, rarity, places)


def _strange(one: Traits, other: Traits, rarity: Rarity, places: Map) -> bool:
    """Does it happen at a place that no rule knows, and the other does not name?"""
    unheard = one.whereabouts - other.whereabouts - other.names
    return any(
        rarity(f"n:{name}", _TOLD_OF) > RARE
        for name in unheard
        if not is_voiced(name) and not any(name in places.spoken(place) for place in other.places)
    )
