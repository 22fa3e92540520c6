"""Does a query hold of an article, by what evidence, and if not, what lacked?"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from itertools import chain, pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple, get_args

from monitor.core.matching.findings import Findings, Occurrence
from monitor.core.matching.query import (
    And,
    AtLeast,
    Atom,
    EntityRef,
    EventRef,
    FieldName,
    Filter,
    First,
    In,
    Near,
    Not,
    Or,
    Query,
    Term,
    atoms,
    parts,
    write,
    write_choice,
)
from monitor.core.quantities import counted

_Places = tuple[Occurrence, ...]


def evaluate(query: Query, found: Findings, part: FieldName | None = None) -> _Places | None:
    """Give the places that make a query hold (none for a NOT or a filter that holds), or None where it does not.

    `part`: of what is found, only what stands in that part of the article counts.
    """
    return _EVALUATE[type(query)](query, found, part)


def holds(query: Query, found: Findings, part: FieldName | None = None) -> bool:
    """Does a query hold? Of words and entities that is known without their places."""
    if found.lacks(query):
        return False
    is_known = isinstance(query, (Term, EntityRef)) or (isinstance(query, Or) and query.is_plain)
    return (is_known and part is None) or evaluate(query, found, part) is not None


def _all(query: And, found: Findings, part: FieldName | None) -> _Places | None:
    if any(map(found.lacks, query.operands)):
        return None
    together: list[Occurrence] = []
    for operand in query.operands:
        places = evaluate(operand, found, part)
        if places is None:
            return None
        together += places
    return tuple(together)


def _any(query: Or, found: Findings, part: FieldName | None) -> _Places | None:
    if query.is_plain:
        return found.any_of(query, part) or None
    there = [operand for operand in query.operands if not found.lacks(operand)]
    held = [places for operand in there if (places := evaluate(operand, found, part)) is not None]
    return tuple(chain.from_iterable(held)) if held else None


def _none(query: Not, found: Findings, part: FieldName | None) -> _Places | None:
    return () if found.lacks(query.operand) or evaluate(query.operand, found, part) is None else None


def _at_least(query: AtLeast, found: Findings, part: FieldName | None) -> _Places | None:
    places = evaluate(query.operand, found, part) or ()
    return places if _apart(places) >= query.count else None


def _first(query: First, found: Findings, part: FieldName | None) -> _Places | None:
    places = evaluate(query.operand, found, part) or ()
    return tuple(place for place in places if place.field is found.body and place.start < query.count) or None


def _within(query: In, found: Findings, _: FieldName | None) -> _Places | None:
    return evaluate(query.operand, found, query.field)


def _filtered(query: Filter, found: Findings, part: FieldName | None) -> _Places | None:
    if _asks_of_the_whole(query):
        return () if found.passes(query) else None
    return _places(query, found, part)


def _places(query: Atom, found: Findings, part: FieldName | None) -> _Places | None:
    return found.places(query, part) or None


def _apart(places: _Places) -> int:
    """How many of the places at most do not overlap?"""
    count, field, reached = 0, None, 0
    for place in sorted(places, key=attrgetter("field", "end")):
        if place.field is not field or place.start >= reached:
            count, field, reached = count + 1, place.field, place.end
    return count


# --- nearness -------------------------------------------------------------------------------------------------------


class _Link(NamedTuple):
    """What NEAR demands of two operands that follow each other in a chain."""

    distance: int
    ordered: bool


def _together(query: Near, found: Findings, part: FieldName | None) -> _Places | None:
    """Keep of each operand the places that have a partner among those kept of its neighbours in the chain."""
    operands, links = _chain(query)
    if any(map(found.lacks, operands)):
        return None
    kept = [evaluate(operand, found, part) or () for operand in operands]
    if not all(kept):
        return None
    for at, link in enumerate(links):
        kept[at + 1] = _beside(kept[at + 1], kept[at], link.distance, found, before=True, after=not link.ordered)
    for at, link in reversed(list(enumerate(links))):
        kept[at] = _beside(kept[at], kept[at + 1], link.distance, found, before=not link.ordered, after=True)
    return tuple(place for places in kept for place in places) if all(kept) else None


def _chain(query: Near) -> tuple[list[Query], list[_Link]]:
    operands, links = _chain(query.left) if isinstance(query.left, Near) else ([query.left], [])
    return [*operands, query.right], [*links, _Link(query.distance, query.ordered)]


def _beside(places: _Places, others: _Places, distance: int, found: Findings, *, before: bool, after: bool) -> _Places:
    """The places that have one of the others next to them, in the same paragraph: before them, or after."""
    ends = sorted((other.field, other.end) for other in others)
    starts = sorted((other.field, other.start) for other in others)

    def follows(place: Occurrence) -> bool:
        at = bisect_right(ends, (place.field, place.start)) - 1
        return at >= 0 and ends[at][0] is place.field and reaches(place, ends[at][1], place.start)

    def precedes(place: Occurrence) -> bool:
        at = bisect_left(starts, (place.field, place.end))
        return at < len(starts) and starts[at][0] is place.field and reaches(place, place.end, starts[at][1])

    def reaches(place: Occurrence, end: int, start: int) -> bool:
        near = start - end <= distance
        return near and found.paragraph(place.field, max(end - 1, 0)) == found.paragraph(place.field, start)

    return tuple(place for place in places if (before and follows(place)) or (after and precedes(place)))


_EVALUATE: Mapping[type, Callable[..., _Places | None]] = {
    **dict.fromkeys(get_args(Atom), _places),
    Filter: _filtered,
    And: _all,
    Or: _any,
    Not: _none,
    Near: _together,
    AtLeast: _at_least,
    First: _first,
    In: _within,
}

# --- what lacked ----------------------------------------------------------------------------------------------------

_TOLD = 8
"""So many alternatives of a list are named when all of them are missing."""


def shortfall(query: Query, found: Findings, part: FieldName | None = None) -> str | None:
    """Say why a query does not hold although something that it asks for was found, else None."""
    return _SHORTFALL.get(type(query), _no_shortfall)(query, found, part)


def _no_shortfall(*_: object) -> None:
    """An atom is there or not, and there is nothing between."""


def _short_of_all(query: And, found: Findings, part: FieldName | None) -> str | None:
    lacking = [operand for operand in query.operands if not holds(operand, found, part)]
    if not lacking or not _holds_something(query, found, part):
        return None
    return "; ".join([_lack(operand, found, part) for operand in lacking])


def _short_of_any(query: Or, found: Findings, part: FieldName | None) -> str | None:
    if query.is_plain or found.lacks(query):
        return None
    return next((reason for operand in query.operands if (reason := shortfall(operand, found, part))), None)


def _short_within(query: In, found: Findings, _: FieldName | None) -> str | None:
    return shortfall(query.operand, found, query.field)


def _short_of_places(query: Near | AtLeast | First, found: Findings, part: FieldName | None) -> str | None:
    partly = _holds_something(query, found, part)
    return note(query, found, part) if partly and not holds(query, found, part) else None


_SHORTFALL: Mapping[type, Callable[..., str | None]] = {
    And: _short_of_all,
    Or: _short_of_any,
    In: _short_within,
    **dict.fromkeys((Near, AtLeast, First), _short_of_places),
}


def _holds_something(query: Query, found: Findings, part: FieldName | None) -> bool:
    """Is any of what speaks for a query there?"""
    if isinstance(query, Not) or _asks_of_the_whole(query) or found.lacks(query):
        return False
    within = () if isinstance(query, Or) and query.is_plain else parts(query)
    return any(_holds_something(each, found, part) for each in within) if within else holds(query, found, part)


def _asks_of_the_whole(query: Query) -> bool:
    """A filter that speaks for nothing: of a source or a language there are articles on anything."""
    return isinstance(query, Filter) and query.name != "place"


def _lack(query: Query, found: Findings, part: FieldName | None) -> str:
    if isinstance(query, Not):
        return note(query, found, part)
    if isinstance(query, EventRef) or _asks_of_the_whole(query):
        return f"missing {write(query)} ({note(query, found)})"
    return shortfall(query, found, part) or f"missing {_in_short(query)}"


def _in_short(query: Query) -> str:
    """Write a query, but of a long list the first alone."""
    kept = _IN_SHORT.get(id(query))
    if kept and kept[0] is query:
        return kept[1]
    if len(_IN_SHORT) >= _MOST_KEPT:
        _IN_SHORT.clear()
    text = _shortened(query)
    _IN_SHORT[id(query)] = (query, text)
    return text


def _shortened(query: Query) -> str:
    if isinstance(query, Or) and len(query.operands) > _TOLD:
        return f"{write_choice(query.operands[:_TOLD])} or one of {len(query.operands) - _TOLD} others"
    return write(query)


_IN_SHORT: dict[int, tuple[Query, str]] = {}
"""What was written lately, by identity: rules stay the same, and hashing a long list takes as long as writing it."""
_MOST_KEPT = 1 << 15


def note(  # noqa: PLR0911 - one for each kind of node
    query: Query, found: Findings, part: FieldName | None = None
) -> str:
    """What there is to say of why a node of a query holds or does not; nothing of most."""
    match query:
        case Not(operand) if evaluate(operand, found, part) is not None:
            return f"excluded by {', '.join(write(atom) for atom in atoms(operand) if _is_there(atom, found, part))}"
        case Near():
            return _distance(query, found, part)
        case AtLeast(count, operand):
            places = counted(_apart(evaluate(operand, found, part) or ()), "place")
            return f"{_in_short(operand)} in {places}, {count} are asked for"
        case First(count, operand):
            starts = [place.start for place in evaluate(operand, found, part) or () if place.field is found.body]
            begins = f"begins at word {min(starts) + 1}" if starts else "is not"
            return f"{_in_short(operand)} {begins} in the body, asked for among the first {counted(count, 'word')}"
        case EventRef():
            return _reported(found)
        case Filter("lang"):
            return f"lang is {found.article.lang or 'unknown'}"
        case Filter("source"):
            return f"source is {found.article.source}"
        case Filter("tag"):
            return f"tags are {', '.join(found.article.tags) or 'none'}"
        case _:
            return ""


def _reported(found: Findings) -> str:
    from monitor.core.facts.find import is_read  # noqa: PLC0415 - the words of all languages take .3 s

    if not is_read(found.article.lang):
        return f"no event is recognised in {found.article.lang or 'an unknown language'}"
    return f"reported is {', '.join(score.type for score in found.facts.types) or 'no event that has a type'}"


def _is_there(query: Query, found: Findings, part: FieldName | None) -> bool:
    return evaluate(query, found, part) is not None


def _distance(query: Near, found: Findings, part: FieldName | None) -> str:
    """How far apart the two stand that are too far, or the last two; the first that lack a link of a chain are told."""
    operands, links = _chain(query)
    kept = [evaluate(operand, found, part) or () for operand in operands]
    pairs = [*zip(pairwise(operands), pairwise(kept), links, strict=True)]
    lacking = next((each for each in pairs if not _are_near(*each[1:], found)), None)
    if not lacking and not holds(query, found, part):
        return "each stands by the next, but not all at one place"
    (one, other), (left, right), link = lacking or pairs[-1]
    names = f"{_in_short(one)} and {_in_short(other)}"
    gaps = [(max(a.start, b.start) - min(a.end, b.end), a, b) for a, b in _neighbours(left, right)]
    gap, first, second = min((each for each in gaps if each[0] >= 0), key=itemgetter(0), default=(0, None, None))
    if not (first and second):
        return f"{names} do not stand together"
    told = f"{names}: the nearest are {counted(gap, 'word')} apart"
    if found.paragraph(first.field, first.start) != found.paragraph(second.field, second.start):
        told += ", in two paragraphs"
    return f"{told}, the other way round" if link.ordered and second.start < first.start else told


def _are_near(places: tuple[_Places, _Places], link: _Link, found: Findings) -> bool:
    left, right = places
    return bool(_beside(right, left, link.distance, found, before=True, after=not link.ordered))


def _neighbours(left: _Places, right: _Places) -> Iterator[tuple[Occurrence, Occurrence]]:
    """Each place of the one with the nearest before and behind it of the other, of the same field."""
    others = sorted(right, key=lambda place: (place.field, place.start))
    starts = [(place.field, place.start) for place in others]
    for place in left:
        at = bisect_left(starts, (place.field, place.start))
        yield from ((place, other) for other in others[max(0, at - 1) : at + 1] if other.field is place.field)
