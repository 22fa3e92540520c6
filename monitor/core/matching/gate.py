"""Which rules need to be looked at for an article at all: those of which a required word or name was found."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from monitor.core.matching.query import (
    And,
    AtLeast,
    Atom,
    EntityRef,
    EventRef,
    Exact,
    Filter,
    First,
    In,
    KindRef,
    ListRef,
    Near,
    Not,
    Or,
    Pattern,
    Query,
    Term,
    asked,
    lexical,
    parts,
)
from monitor.core.matching.senses import Dictionary
from monitor.model import EntityId

Lists = Mapping[str, Sequence[Term | Exact]]
"""Words and phrases of many languages that rules name together."""


class Opened(NamedTuple):
    """The rules that may hold, and those that lack one of the things that they require, though another was found.

    Both in the order of the packs.
    """

    may_hold: list[int]
    lacking: list[int]


class Gate:
    """Wakes a rule by what it cannot hold without, and of that by what the fewest rules ask for.

    A rule that requires two things holds only if the second is there, too: of the rules that an article wakes, few do,
    and the others need not be looked at.
    """

    def __init__(self, rules: Sequence[Query], dictionary: Dictionary, lists: Lists) -> None:
        self._wakers, self._seconds = _Postings(dictionary, lists), _Postings(dictionary, lists)
        askers = Counter(atom for rule in rules for atom in set(asked(rule)))
        for index, rule in enumerate(rules):
            first, second, *_ = [*sorted(_covers(rule, askers), key=lambda cover: _cost(cover, askers)), None, None]
            self._wakers.add(index, first)
            self._seconds.add(index, second)

    def open(self, terms: Collection[str], entities: Collection[EntityId]) -> Opened:
        """Which rules have something of what they require where these terms and entities were found."""
        woken = self._wakers.reached(terms, entities)
        may_hold = self._seconds.reached_of(woken, terms, entities) if woken else woken
        return Opened(sorted(may_hold), sorted(woken - may_hold))


class _Postings:
    """Rules by the terms and entities of which one must be found; of rules that require none, `always`.

    The numbers of rules stand in arrays, one after the other, where the processor need not search for them.
    """

    def __init__(self, dictionary: Dictionary, lists: Lists) -> None:
        self._dictionary, self._lists = dictionary, lists
        self._always: set[int] = set()
        self._by_term: dict[str, array[int]] = {}
        self._by_entity: dict[EntityId, array[int]] = {}

    def add(self, index: int, cover: Iterable[Atom] | None) -> None:
        if cover is None:
            self._always.add(index)
        for atom in cover or ():
            for word in self._lists.get(atom.name, ()) if isinstance(atom, ListRef) else (atom,):
                if isinstance(word, Term | Exact):
                    self._by_term.setdefault(lexical(word), array("I")).append(index)
            for entity in _entities(atom, self._dictionary):
                self._by_entity.setdefault(entity, array("I")).append(index)

    def reached(self, terms: Iterable[str], entities: Iterable[EntityId]) -> set[int]:
        return self._always.union(*self._found(terms, entities))

    def reached_of(self, rules: set[int], terms: Iterable[str], entities: Iterable[EntityId]) -> set[int]:
        """Those of a few rules, without gathering all others."""
        return rules.intersection(chain.from_iterable(self._found(terms, entities))) | (rules & self._always)

    def _found(self, terms: Iterable[str], entities: Iterable[EntityId]) -> list["array[int]"]:
        return [*filter(None, map(self._by_term.get, terms)), *filter(None, map(self._by_entity.get, entities))]


def _entities(atom: Atom, dictionary: Dictionary) -> Iterable[EntityId]:
    match atom:
        case EntityRef(entity):
            return dictionary.members(entity)
        case KindRef(kind):
            return [each.id for each in dictionary.entities.values() if each.kind is kind]
        case Filter("place", value):
            return dictionary.places(value)
        case _:
            return ()


_Cover = frozenset[Atom]
"""Atoms of which one must be found where a query holds."""


def _covers(query: Query, askers: Mapping[Atom, int]) -> list[_Cover]:
    """Everything that a query requires; nothing if it may hold where none of its atoms is found."""
    match query:
        case Not() | Pattern() | EventRef():
            return []
        case Filter(name) if name != "place":
            return []
        case Or(operands):
            covers = [_covers(operand, askers) for operand in operands]
            return [_Cover().union(*(_rarest(each, askers) for each in covers))] if all(covers) else []
        case And() | Near() | AtLeast() | First() | In():
            return [cover for part in parts(query) for cover in _covers(part, askers)]
        case _:
            return [_Cover([query])]


def _rarest(covers: Iterable[_Cover], askers: Mapping[Atom, int]) -> _Cover:
    return min(covers, key=lambda cover: _cost(cover, askers))


def _cost(cover: _Cover, askers: Mapping[Atom, int]) -> int:
    """How many askings for one of these atoms there are in all rules."""
    return sum(map(askers.__getitem__, cover))
