"""An article's traits with what follows from them, worked out once however many others it is compared with."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from monitor.core.stories.evidence import prominent, titled
from monitor.core.stories.places import Map
from monitor.model import EntityId, EventType, FigureKind, SceneKind, Traits

_RECALLING = {EventType.TRIAL, EventType.ANNIVERSARY}
_NOWHERE = {
    EventType.AGREEMENT,
    EventType.TALKS,
    EventType.SANCTIONS,
    EventType.DECREE,
    EventType.QUARREL,
    EventType.APPOINTMENT,
    EventType.ELECTION,
}
SAID = frozenset({*_NOWHERE, EventType.STATEMENT, EventType.VISIT, EventType.TRIAL})
"""Events that are words: what is said, agreed or decided."""
ANSWERED = SAID | {EventType.RELEASE, EventType.WITHDRAWAL, EventType.BLOCKADE, EventType.ABUSE}
"""What is answered from everywhere, for days."""
_HALF_DONE = {EventType.WITHDRAWAL}
"""Troops leave a town on a day, which capitals answer for days: as much a deed as words."""
_VAGUE = {EventType.STATEMENT, EventType.DEATH}
"""These go with any event."""
_VICTIMS = {FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.ABDUCTED}


@dataclass(frozen=True, slots=True)
class Site:
    """Where it happened, as a map shows it.

    towns: the places of title and lead. focus: those of them where it happened; exact: whether they are towns or
    villages; capital: and whether all of them may mean powers. around: the places that some of the towns lie in, each
    with the first of these.
    """

    towns: tuple[EntityId, ...]
    focus: tuple[EntityId, ...]
    exact: bool
    capital: bool
    around: Mapping[EntityId, EntityId]


class Profile:
    """deeds: the share of deeds in what it tells of. types: the shares of types of event, without what goes with any.

    local: whether it may be of what happens at one place. recalls: whether it is foremost of a trial or an anniversary,
    and of an older event only on their account. figures: the least numbers told, by kind. scene: the foremost one, with
    how prominent it is. powers, matters: those of title and lead; titled_powers, titled_matters: those of the title.
    named: all names that no rule knows.
    """

    __slots__ = (
        "_map", "_site", "deeds", "figures", "local", "matters", "named", "powers", "recalls", "scene",
        "titled_matters", "titled_powers", "traits", "types",
    )  # fmt: skip

    def __init__(self, traits: Traits) -> None:
        self.traits = traits
        self.types = {kind: share for kind, share in traits.types.items() if kind not in _VAGUE}
        self.local = not self.types or not _NOWHERE.issuperset(self.types)
        self.recalls = bool(self.types) and max(self.types, key=self.types.__getitem__) in _RECALLING
        self.figures = _by_kind(traits)
        self.deeds = _deeds(traits.types, self.figures)
        self.scene: tuple[SceneKind, float] | None = max(
            traits.scenes.items(), key=lambda scene: scene[1], default=None
        )
        self.powers = frozenset(prominent(traits.powers))
        self.titled_powers = frozenset(titled(traits.powers))
        self.matters = frozenset(prominent(traits.matters))
        self.titled_matters = frozenset(titled(traits.matters))
        self.named = traits.names | traits.whereabouts
        self._map: Map | None = None
        self._site: Site

    @property
    def heard(self) -> frozenset[str]:
        """How all names sound that it tells in title and lead or soon after, those that no rule knows."""
        return self.named | self.traits.recalled_names

    def site(self, places: Map) -> Site:
        """Where it happened on this map: that of other rules may show it elsewhere."""
        if self._map is not places:
            self._map, self._site = places, _site(self.traits, places)
        return self._site


def _deeds(types: Mapping[EventType, float], harm: Collection[FigureKind]) -> float:
    """The share of deeds; who counts victims and tells no type tells of a deed."""
    told = sum(types.values())
    if not told:
        return 0.0 if _VICTIMS.isdisjoint(harm) else 1.0
    done = sum(share for kind, share in types.items() if kind not in ANSWERED)
    half_done = sum(share for kind, share in types.items() if kind in _HALF_DONE)
    return (done + half_done / 2) / told


def _by_kind(traits: Traits) -> dict[FigureKind, list[float]]:
    found: dict[FigureKind, list[float]] = {}
    for kind, least, _ in traits.figures:
        if least:  # "no one was hurt" is said of one side, or early
            found.setdefault(kind, []).append(least)
    return found


def _site(traits: Traits, places: Map) -> Site:
    """It happened at the exact places of the title, else of the lead, else at the wider ones there."""
    towns = prominent(traits.places)
    around: dict[EntityId, EntityId] = {}
    for town in towns:
        for larger in places.around(town):
            around.setdefault(larger, town)
    exact = [place for place in towns if places.is_exact(place) and place not in traits.regions]
    foremost = [place for place in titled(traits.places) if place in exact] or exact
    focus = foremost or [place for place in towns if place not in around]
    capital = bool(exact) and traits.seats.issuperset(focus)
    return Site(tuple(towns), tuple(focus), bool(exact), capital, around)
