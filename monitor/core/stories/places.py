"""How two places lie to each other."""

from collections import Counter
from collections.abc import Collection
from enum import Enum
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Protocol

from monitor.core.stories.terms import SHORT_SOUND, sounds
from monitor.core.text import tokenise
from monitor.model import EntityId, Position

NEIGHBOURS_KM = 30.0
"""Reports of one event name places so far from each other: the village, the market town, the road between them."""

_EARTH_KM = 6371.0
_TOWN, _REGION, _COUNTRY = 0.04, 0.3, 0.5


class Gazetteer(Protocol):
    """Who knows where places lie; a `RuleSet` is one."""

    @property
    def entities(self) -> Collection[EntityId]:
        """All that it knows, be it a place or not."""

    def entity_name(self, entity: EntityId) -> str:
        """Its name as people read it."""

    def within(self, place: EntityId) -> tuple[EntityId, ...]:
        """The places that a place lies in, the nearest first."""

    def position(self, place: EntityId) -> Position | None:
        """The point at which a place lies; None if nobody said."""


class Relation(Enum):
    """SAME place, one AROUND the other, NEAR each other, or APART."""

    SAME = "same"
    AROUND = "around"
    NEAR = "near"
    APART = "apart"


class Map:
    """The places of a gazetteer. One that it does not know any more lies apart from all others."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._located = any(gazetteer.position(each) is not None for each in gazetteer.entities)
        self._inside = Counter(larger for place in gazetteer.entities for larger in gazetteer.within(place))
        self.relation = lru_cache(maxsize=1 << 14)(self._relation)
        self.is_exact = lru_cache(maxsize=1 << 14)(self._is_exact)
        self.spoken = lru_cache(maxsize=1 << 14)(self._spoken)

    def commonness(self, place: EntityId) -> float:
        """The share of stories that are told of it, before any is known: the more places lie in it, the more."""
        inside = self._inside[place]
        if inside and not self.around(place):
            return _COUNTRY
        return min(_REGION, _TOWN * (1 + inside / 2))

    def _spoken(self, place: EntityId) -> frozenset[str]:
        """How the longer words of its name sound, for texts that write it as no rule knows."""
        if place not in self._gazetteer.entities:
            return frozenset()
        heard = (sound for token in tokenise(self._gazetteer.entity_name(place)) for sound in sounds(token.folded))
        return frozenset(sound for sound in heard if len(sound) > SHORT_SOUND)

    def _is_exact(self, place: EntityId) -> bool:
        """Is it a town or a village, and no region, country or sea? A town may have places that lie in its district.

        Where the gazetteer locates any, a sea is what it says nothing of.
        """
        if self._position(place) is not None:
            return True
        return not self._inside[place] and (bool(self.around(place)) or not self._located)

    def _relation(self, one: EntityId, other: EntityId) -> Relation:
        if one == other:
            return Relation.SAME
        if one in self.around(other) or other in self.around(one):
            return Relation.AROUND
        return Relation.NEAR if self.distance(one, other) <= NEIGHBOURS_KM else Relation.APART

    def around(self, place: EntityId) -> tuple[EntityId, ...]:
        """The places that it lies in."""
        return self._gazetteer.within(place) if place in self._gazetteer.entities else ()

    def _position(self, place: EntityId) -> Position | None:
        return self._gazetteer.position(place) if place in self._gazetteer.entities else None

    def distance(self, one: EntityId, other: EntityId) -> float:
        """In kilometres; infinite where it is not known."""
        known = [position for place in (one, other) if (position := self._position(place))]
        return kilometres(*known) if len(known) == 2 else float("inf")


@lru_cache(maxsize=2)
def map_of(gazetteer: Gazetteer) -> Map:
    """The map of a gazetteer; those of the present rules and of the ones before a reload are kept."""
    return Map(gazetteer)


def kilometres(one: Position, other: Position) -> float:
    """The distance over ground, by the haversine formula."""
    north, east = radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)
    across = cos(radians(one.latitude)) * cos(radians(other.latitude)) * sin(east / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(sin(north / 2) ** 2 + across))
