"""Which rules need to be looked at for an article at all: those of which a required word or name was found."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from monitor.core.query import (
    And,
    AtLeast,
    Atom,
    EntityRef,
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
from monitor.core.senses import Dictionary
from monitor.model import EntityId

Lists = Mapping[str, Sequence[Term | Exact]]
"""Words and phrases of many languages that rules name together."""


class Gate:
    """Wakes a rule by what it cannot hold without, and of that by what the fewest rules ask for."""

    def __init__(self, rules: Sequence[Query], dictionary: Dictionary, lists: Lists) -> None:
        self._by_term: dict[str, list[int]] = {}
        self._by_entity: dict[EntityId, list[int]] = {}
        self._always: list[int] = []
        askers = Counter(atom for rule in rules for atom in set(asked(rule)))
        for index, rule in enumerate(rules):
            cover = _cover(rule, askers)
            if cover is None:
                self._always.append(index)
            for atom in cover or ():
                self._add(index, atom, dictionary, lists)

    def open(self, terms: Iterable[str], entities: Iterable[EntityId]) -> list[int]:
        """Which rules may hold where these terms and entities were found; no other can."""
        woken = set(self._always)
        for term in terms:
            woken.update(self._by_term.get(term, ()))
        for entity in entities:
            woken.update(self._by_entity.get(entity, ()))
        return sorted(woken)

    def _add(self, index: int, atom: Atom, dictionary: Dictionary, lists: Lists) -> None:
        for term in lists.get(atom.name, ()) if isinstance(atom, ListRef) else (atom,):
            if isinstance(term, Term | Exact):
                self._by_term.setdefault(lexical(term), []).append(index)
        for entity in _entities(atom, dictionary):
            self._by_entity.setdefault(entity, []).append(index)


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


def _cover(query: Query, askers: Mapping[Atom, int]) -> frozenset[Atom] | None:
    """Atoms of which one must be found where the query holds; None if it may hold where none of its own is."""
    match query:
        case Not() | Pattern():
            return None
        case Filter(name):
            return frozenset([query]) if name == "place" else None
        case Or(operands):
            covers = [_cover(operand, askers) for operand in operands]
            known = [cover for cover in covers if cover is not None]
            return frozenset().union(*known) if len(known) == len(covers) else None
        case And() | Near() | AtLeast() | First() | In():
            required = [cover for part in parts(query) if (cover := _cover(part, askers)) is not None]
            return min(required, key=lambda cover: sum(map(askers.__getitem__, cover)), default=None)
        case _:
            return frozenset([query])
