"""Reasons for one event or for two, weighed, capped and added up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from monitor.core.stories.terms import consonants, is_voiced
from monitor.model import IN_LEAD, IN_TITLE

Rarity = Callable[[str, float], float]
"""The surprise at a mark of another story, which has it as often as the number tells before any story is known."""


RARE = 2.0
"""A name that surprises by so much belongs to few stories: one in seven at most."""

_K = TypeVar("_K")


class Reason(NamedTuple):
    """One trait, and how much it speaks for one event (above zero) or for two."""

    weight: float
    text: str


def weighed(trust: float, reasons: Iterable[Reason]) -> Iterator[Reason]:
    """Each as much lessened: traits that hang together would be counted twice if each were believed."""
    return (Reason(trust * weight, text) for weight, text in reasons)


def capped(most: float, reasons: Iterable[Reason]) -> list[Reason]:
    """Lessened, if they are for it, so that they come to so much at most."""
    found = list(reasons)
    told = sum([weight for weight, _ in found if weight > 0])
    if told <= most:
        return found
    return [Reason(weight * (most / told if weight > 0 else 1), text) for weight, text in found]


def doubted(enough: float, share: float, found: list[Reason]) -> list[Reason]:
    """Lessened, if they are against it, so that of what goes beyond `enough` only this share counts."""
    against = -sum([weight for weight, _ in found if weight < 0])
    if against <= enough:
        return found
    left = (enough + share * (against - enough)) / against
    return [Reason(weight * (left if weight < 0 else 1), text) for weight, text in found]


def fading(found: Iterable[tuple[float, str]], fade: float, most: int) -> list[Reason]:
    """The strongest first, each further one counting less: what goes together is no independent evidence."""
    strongest = sorted(found, reverse=True)[:most]
    return [Reason(weight * fade**rank, what) for rank, (weight, what) in enumerate(strongest)]


def prominent(found: Mapping[_K, float]) -> list[_K]:
    """What an article tells of in its title or its lead."""
    return [each for each, weight in found.items() if weight >= IN_LEAD]


def titled(found: Mapping[_K, float]) -> list[_K]:
    """What an article tells of in its title."""
    return [each for each, weight in found.items() if weight == IN_TITLE]


def shared(one: Mapping[_K, float], other: Mapping[_K, float]) -> dict[_K, float]:
    """What both have, as prominent as it is in the one where it is less so."""
    return {each: min(weight, other[each]) for each, weight in one.items() if each in other}


def once(heard: frozenset[str]) -> Iterator[str]:
    """Each name once, though some have two sounds: see `terms.sounds`."""
    voiced = {consonants(name) for name in heard if is_voiced(name)}
    return (name for name in heard - voiced if "f" not in name or name.replace("f", "") not in heard)
