"""Which of the names that stand in an article mean their entity.

A sure name always does. An ambiguous one does with a context word near it; a word of `unless` near it forbids it. Names
with neither follow the rest of the article: what has the entity for sure, or more often than not, has it there too; a
context word in the title counts for all of it; and what speaks of one place in a country means its other places by
their names (Leidner, Toponym Resolution in Text, 2008).
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from monitor.core.matching.query import Cue, EntityRef, Exact, KindRef, Term, lexical, write
from monitor.core.text import fold
from monitor.model import EntityId, EntityKind, Field, Position

NEAR = 40
"""So many words may stand between an ambiguous name and the word that decides on it."""

_AT_HOME = 2
"""So many places tell the country of an article in which anything speaks against that; else one does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A named thing we watch. `names` are sure; `ambiguous` ones need `context` near, and none of `unless`.

    A name that begins with `=` demands its case and accents. `members` make it a group, which is found where one of
    them is; `within` is the place that a place lies in, or an organization is at home in, `at` the point.
    """

    id: EntityId
    name: str
    kind: EntityKind
    wikidata: str | None = None
    names: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    context: tuple[Cue, ...] = ()
    unless: tuple[Cue, ...] = ()
    members: tuple[EntityId, ...] = ()
    within: EntityId | None = None
    at: Position | None = None


class Spot(NamedTuple):
    """Tokens of one field, from the first up to but not including the last."""

    field: Field
    start: int
    end: int


Found = Mapping[str, Sequence[Spot]]
"""Each term that occurs in the article, and where."""


class Reason(NamedTuple):
    """Why an ambiguous name was accepted or refused, and where the word stands that decided it, if one did."""

    text: str
    decided_at: Spot | None = None


class Sense(NamedTuple):
    """What was made of the names of one entity; `reasons` are those of its ambiguous ones."""

    accepted: tuple[Spot, ...]
    refused: tuple[Spot, ...]
    reasons: Mapping[Spot, Reason]


_Owner = tuple[EntityId, bool]
"""An entity that goes by a name, and whether the name is sure."""


class _Names(NamedTuple):
    """The spots that may mean one entity."""

    sure: list[Spot]
    unsure: list[Spot]


class _Neighbour(NamedTuple):
    """A place that the article speaks of, and where first."""

    id: EntityId
    spot: Spot


class _Cues(NamedTuple):
    """What decides on the ambiguous names of an entity, one way or the other."""

    terms: frozenset[str]
    references: tuple[EntityRef | KindRef, ...]


_Sign = tuple[Spot, str]
_Signs = Sequence[_Sign]
"""The cues that an article has, in order of where they stand."""


class Dictionary:
    """The entities by the names that they go by."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self.entities = {entity.id: entity for entity in entities}
        self._context = {entity.id: _cues(entity.context) for entity in self.entities.values()}
        self._unless = {entity.id: _cues(entity.unless) for entity in self.entities.values()}
        self._country = _by_country(self.entities)
        self._hearing = {
            entity for entity in self.entities if self._context[entity].references or self._unless[entity].references
        } | self._country.keys()
        self._owners: dict[str, tuple[_Owner, ...]] = {}
        for entity in self.entities.values():
            for names, owner in ((entity.names, (entity.id, True)), (entity.ambiguous, (entity.id, False))):
                for name in names:
                    self._owners[name] = (*self._owners.get(name, ()), owner)
        below = {entity.id: entity.members for entity in self.entities.values()}
        self._members = {group: _reached(group, below) for group, members in below.items() if members}
        self._groups: dict[EntityId, list[EntityId]] = {}
        for group, members in self._members.items():
            for member in members[1:]:
                self._groups.setdefault(member, []).append(group)
        self._places = _by_place(self.entities.values())
        self.place_names = frozenset(
            name for name, owners in self._owners.items() if any(self._is_place(entity) for entity, _ in owners)
        )

    def members(self, entity: EntityId) -> tuple[EntityId, ...]:
        """The entity and, of a group, all that belong to it, directly or by a group within."""
        return self._members.get(entity, (entity,))

    def with_groups(self, entities: Iterable[EntityId]) -> set[EntityId]:
        """These entities, and the groups that one of them belongs to."""
        found = set(entities)
        return found.union(*(self._groups[entity] for entity in found & self._groups.keys()))

    def around(self, entity: EntityId) -> tuple[EntityId, ...]:
        """The places that a place lies in, or an organization is at home in, the nearest first."""
        return _around(entity, self.entities)

    def places(self, place: str) -> tuple[EntityId, ...]:
        """The places of that id or name, and all that lie within them."""
        return self._places.get(fold(place), ())

    def senses(self, found: Found, loud: Container[Field] = ()) -> dict[EntityId, Sense]:
        """Decide on every name that was found. Of two names, one within the other, the longer counts.

        A second round lets what the first accepted speak for those that ask for it (`context = ["@jnim"]`). In a
        `loud` field all is in capitals, so that a name that demands its case is not sure there.
        """
        names = self._names(found, loud)
        senses = {entity: Sense(_in_order(spots.sure), (), {}) for entity, spots in names.items()}
        unsure = {entity: spots for entity, spots in names.items() if spots.unsure}
        senses |= {entity: self._decide(entity, spots, found, senses) for entity, spots in unsure.items()}
        hearing = unsure.keys() & self._hearing
        return senses | {
            entity: self._decide(entity, spots, found, senses) for entity, spots in unsure.items() if entity in hearing
        }

    def _names(self, found: Found, loud: Container[Field]) -> dict[EntityId, _Names]:
        owned = {term: spots for term, spots in found.items() if term in self._owners}
        inner = _inner({spot for spots in owned.values() for spot in spots})
        names: dict[EntityId, _Names] = {}
        for term, spots in owned.items():
            outer = [spot for spot in spots if spot not in inner] if inner else spots
            sure, unsure = _told_apart(outer, loud) if term[0] == "=" and loud else (outer, [])
            for entity, is_sure in self._owners[term] if outer else ():
                both = names.get(entity) or names.setdefault(entity, _Names([], []))
                both.sure.extend(sure if is_sure else ())
                both.unsure.extend(unsure if is_sure else outer)
        return names

    def _decide(self, entity: EntityId, names: _Names, found: Found, senses: Mapping[EntityId, Sense]) -> Sense:
        context = self._signs(self._context[entity], found, senses)
        unless = self._signs(self._unless[entity], found, senses)
        against = {spot: sign for spot in names.unsure if (sign := _nearest(spot, unless))}
        unsure = [spot for spot in names.unsure if spot not in against]
        speaking = {spot: sign for spot in unsure if (sign := _nearest(spot, context))}
        reasons = {spot: Reason(f"excluded by “{word}”", at) for spot, (at, word) in against.items()}
        reasons |= {spot: Reason(f"ambiguous, by “{word}”", at) for spot, (at, word) in speaking.items()}
        refused = set(against)
        if names.sure or len(speaking) > len(against):
            rest = Reason(f"ambiguous, as {'a sure name' if names.sure else 'elsewhere'} in the article")
        elif not against and (heading := _in_title(context)):
            rest = Reason(f"ambiguous, by “{heading[1]}” in the title", heading[0])
        elif not against and (neighbour := self._neighbour(entity, senses, _AT_HOME if unless else 1)):
            rest = Reason(f"ambiguous, in an article on the country of “@{neighbour.id}”", neighbour.spot)
        else:
            rest = _otherwise(list(against.values()))
            refused |= set(unsure) - speaking.keys()
        accepted = (spot for spot in (*names.sure, *names.unsure) if spot not in refused)
        return Sense(_in_order(accepted), _in_order(refused), dict.fromkeys(unsure, rest) | reasons)

    def _neighbour(self, entity: EntityId, senses: Mapping[EntityId, Sense], least: int) -> _Neighbour | None:
        """A place that tells the article to be on the country of this entity.

        Any place in it does for another one. But each country has its army: there `least` places speak, none abroad.
        """
        if not (country := self._country.get(entity)):
            return None
        spoken = [
            _Neighbour(place, sense.accepted[0])
            for place, sense in senses.items()
            if sense.accepted and place != entity and place in self._country and self._is_place(place)
        ]
        inside = [neighbour for neighbour in spoken if self._country[neighbour.id] == country]
        tells = inside if self._is_place(entity) else len(inside) == len(spoken) >= least
        return inside[0] if tells else None

    def _is_place(self, entity: EntityId) -> bool:
        return self.entities[entity].kind is EntityKind.PLACE

    def _signs(self, cues: _Cues, found: Found, senses: Mapping[EntityId, Sense]) -> _Signs:
        words = [(spot, term) for term in cues.terms.intersection(found) for spot in found[term]]
        meant = [(spot, write(each)) for each in cues.references for spot in self._accepted(each, senses)]
        return sorted(words + meant)

    def _accepted(self, reference: EntityRef | KindRef, senses: Mapping[EntityId, Sense]) -> Iterable[Spot]:
        if isinstance(reference, EntityRef):
            meant = [senses[member] for member in self.members(reference.id) if member in senses]
        else:
            meant = [sense for entity, sense in senses.items() if self.entities[entity].kind is reference.kind]
        return (spot for sense in meant for spot in sense.accepted)


def _in_order(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """Each spot once. Spots come nearly in order, which a set would lose and sorting makes use of."""
    return tuple(sorted(dict.fromkeys(spots)))


def _reached(start: EntityId, below: Mapping[EntityId, Iterable[EntityId]]) -> tuple[EntityId, ...]:
    reached = [start]
    for each in reached:
        reached += [next_ for next_ in dict.fromkeys(below.get(each, ())) if next_ not in reached]
    return tuple(reached)


def _by_place(entities: Iterable[Entity]) -> dict[str, tuple[EntityId, ...]]:
    """Each place with all places within, by what a rule may call it: its id or one of its names."""
    places = [entity for entity in entities if entity.kind is EntityKind.PLACE]
    inside: dict[EntityId, list[EntityId]] = {}
    for place in places:
        if place.within:
            inside.setdefault(place.within, []).append(place.id)
    named: dict[str, dict[EntityId, None]] = {}
    for place in places:
        for name in (place.id, place.name, *place.names):
            named.setdefault(fold(name), {}).update(dict.fromkeys(_reached(place.id, inside)))
    return {name: tuple(within) for name, within in named.items()}


def _by_country(entities: Mapping[EntityId, Entity]) -> dict[EntityId, EntityId]:
    """All that lies or is at home within a place, and those places, by the widest place round them."""
    countries: dict[EntityId, EntityId] = {}
    for entity in entities:
        if around := _around(entity, entities):
            countries |= dict.fromkeys((entity, *around), around[-1])
    return countries


def _around(entity: EntityId, entities: Mapping[EntityId, Entity]) -> tuple[EntityId, ...]:
    around: list[EntityId] = []
    while larger := entities[around[-1] if around else entity].within:
        around.append(larger)
    return tuple(around)


def _cues(atoms: Iterable[Cue]) -> _Cues:
    atoms = tuple(atoms)
    return _Cues(
        terms=frozenset(lexical(atom) for atom in atoms if isinstance(atom, Term | Exact)),
        references=tuple(atom for atom in atoms if isinstance(atom, EntityRef | KindRef)),
    )


def _told_apart(spots: Iterable[Spot], loud: Container[Field]) -> tuple[list[Spot], list[Spot]]:
    """Those spots of a name that demands its case that are sure, and those that are not."""
    apart: tuple[list[Spot], list[Spot]] = ([], [])
    for spot in spots:
        apart[spot.field in loud].append(spot)
    return apart


def _inner(spots: Iterable[Spot]) -> set[Spot]:
    """The spots that lie within a longer one."""
    inner = set()
    widest = None
    for spot in sorted(spots):
        if widest and widest.field is spot.field and spot.end <= widest.end:
            inner.add(spot)
        else:
            if widest and widest.field is spot.field and widest.start == spot.start:
                inner.add(widest)
            widest = spot
    return inner


def _in_title(signs: _Signs) -> _Sign | None:
    return next((sign for sign in signs if sign[0].field is Field.TITLE), None)


def _otherwise(against: Sequence[_Sign]) -> Reason:
    if not against:
        return Reason("no context near")
    at, word = against[0]
    return Reason(f"the article means another, by “{word}”", at)


def _nearest(spot: Spot, signs: _Signs) -> _Sign | None:
    """The deciding word next to a name, if there is one near."""
    if not signs:
        return None
    after = bisect_left(signs, (spot, ""))
    around = [(_distance(spot, sign[0]), sign) for sign in signs[max(after - 1, 0) : after + 1]]
    distance, sign = min(around, default=(NEAR + 1, None))
    return sign if distance <= NEAR else None


def _distance(one: Spot, other: Spot) -> float:
    if one.field is not other.field:
        return float("inf")
    return max(one.start, other.start) - min(one.end, other.end)
