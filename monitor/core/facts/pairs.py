"""Types of event that two words tell together, and neither alone: `left` and `the camp`."""

from collections.abc import Iterator, Sequence

from monitor.core.facts.languages.language import Pair
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign

_BETWEEN = 4
"""So many words may stand between the two."""


def pair_roles(pairs: Sequence[Pair]) -> Iterator[tuple[tuple[str, str], str]]:
    """The roles of the words of each pair: groups of their own, since one word may stand in several pairs."""
    for pair, (doing, done_to) in zip(pairs, _groups(pairs), strict=True):
        yield (doing, pair.type), pair.doing
        yield (done_to, pair.type), pair.done_to


def pair_groups(pairs: Sequence[Pair]) -> frozenset[str]:
    """The groups of these roles."""
    return frozenset(group for groups in _groups(pairs) for group in groups)


def find_pairs(passage: Passage) -> Iterator[Sign]:
    """Where a deed stands by what it is done to, in one sentence: signs from the first of the two to the last."""
    for doing, done_to in _groups(passage.language.event_pairs):
        if passage.signs[doing] and passage.signs[done_to]:
            yield from _together(passage, passage.signs[doing], passage.signs[done_to])


def _groups(pairs: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    return ((f"doing.{number}", f"done_to.{number}") for number in range(len(pairs)))


def _together(passage: Passage, deeds: Sequence[Sign], things: Sequence[Sign]) -> Iterator[Sign]:
    at = {index: thing for thing in things for index in range(thing.start, thing.end)}
    for deed in deeds:
        near = (*range(deed.end, deed.end + _BETWEEN + 1), *range(deed.start - 1, deed.start - _BETWEEN - 2, -1))
        found = next((at[index] for index in near if index in at), None)
        if found and passage.sentence(found.start) == passage.sentence(deed.start):
            yield Sign("type", deed.name, min(deed.start, found.start), max(deed.end, found.end))
