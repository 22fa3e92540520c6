"""What two articles tell of: what happened, what was struck, who acts in the world, and on what.

What is done is done on a day at a place, by which reports of it are known. What is said or agreed is answered from
everywhere, for days: reports and answers are known by who says it of what, and where they are, or which day they name
as their own, tells little. Nobody is only done or only said: how far two articles tell of words is a share.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from monitor.core.stories.evidence import Rarity, Reason, fading, shared, weighed
from monitor.core.stories.profile import ANSWERED, SAID, Profile
from monitor.model import EventType, SceneKind, Traits

# Fitted as those of `likeness`.
_TYPES, _SCENES, _POWERS, _MATTERS, _ACTS = 1.6, 0.7, 1.1, 0.65, 0.8
_OF_DEEDS = 0.4
"""Of the subjects of deeds so much is believed: a drone strike is about drones."""

_SAID_ANYWAY = 0.55
"""So much less does a type tell of words: statements and talks there are each day."""

_OTHER_TYPE = 6.2
"""Of reports of one deed that are sure of their types, not one in a thousand has no type in common."""
_ANSWERED_OTHERWISE = 0.27
"""So much less does it tell of words: a threat is answered by a strike."""
_HARDLY = 0.05
_SAME_TYPE = 0.6
"""From so much of their types in common on, reports are as likely of one event as those that agree fully."""

_USUAL, _UNUSUAL = 0.3, 0.1
"""So many stories are of attacks, and of another kind, where none is known yet: those are what is watched for."""
_MOST_TYPE, _MOST_SAID = 3.5, 1.0
"""What happens once happens again: there is more of a kind than chance would give, and most of all of words."""

_MOST_SCENE = 1.5
_OTHER_SCENE = 3.0
"""A convoy is no market: of reports of one event that tell in their titles what was struck, one in thirty differs."""

_TAKEN_TO = 0.3
"""So much does it tell if one is a hospital, to which the wounded of any place are taken."""

_OTHERS = 0.6
"""So much less does it tell of words: those who answer stand elsewhere."""

_OTHER_POWER = 5.5
"""Who imposes sanctions or makes a statement is told by every report of it."""
_OTHER_TITLE = 6.5
"""Of reports of one event whose titles name powers, each names a power of the other's title."""
_OTHER_MATTER = 0.6
_OTHER_TITLED_MATTER = 3.5
"""And of those whose titles tell what it is about, each tells that of the other in its lead."""

_ANSWERS = (EventType.PROTEST, EventType.STRIKE)
_DEALS = (EventType.TALKS, EventType.AGREEMENT)
_VIOLENCE = (EventType.BOMBING, EventType.AIRSTRIKE, EventType.MASSACRE)
_FIGHTS = (*_VIOLENCE, EventType.ATTACK, EventType.CLASH)
_FORCE = (*_FIGHTS, EventType.ABDUCTION, EventType.ARREST)
_FOES = 1.7
"""A truce is told by nobody as the battle before it."""
_ODDITY = {
    **{frozenset((deal, deed)): _FOES for deal in _DEALS for deed in _FORCE},
    **{frozenset(pair): 0.8 for pair in combinations(_VIOLENCE, 2)},
    **{frozenset((each, EventType.CLASH)): 0.5 for each in _VIOLENCE},
    **{frozenset((each, EventType.ATTACK)): 0.4 for each in _VIOLENCE},
    frozenset((EventType.MASSACRE, EventType.ATTACK)): 0.3,
    frozenset((EventType.ATTACK, EventType.CLASH)): 0.2,
    frozenset((EventType.ATTACK, EventType.CYBERATTACK)): 0.4,
    frozenset((EventType.ATTACK, EventType.FIRE)): 0.5,
    frozenset((EventType.ABDUCTION, EventType.RELEASE)): 0.5,
    frozenset((EventType.ARREST, EventType.TRIAL)): 0.7,
    frozenset((EventType.ARREST, EventType.COUP)): 0.5,
    frozenset((EventType.PROTEST, EventType.CLASH)): 0.3,
    frozenset((EventType.PROTEST, EventType.ELECTION)): 0.5,
    frozenset((EventType.PROTEST, EventType.STRIKE)): 0.2,
    **{frozenset((EventType.ABUSE, deed)): 0.4 for deed in _FIGHTS},
    frozenset((EventType.ABUSE, EventType.STATEMENT)): 0.3,
    frozenset((EventType.ABUSE, EventType.TRIAL)): 0.6,
    frozenset((EventType.BLOCKADE, EventType.STATEMENT)): 0.3,
    frozenset((EventType.BLOCKADE, EventType.ATTACK)): 0.4,
    frozenset((EventType.BLOCKADE, EventType.SANCTIONS)): 0.4,
    frozenset((EventType.QUARREL, EventType.STATEMENT)): 0.2,
    frozenset((EventType.QUARREL, EventType.TALKS)): 0.6,
    frozenset((EventType.QUARREL, EventType.SANCTIONS)): 0.7,
    frozenset((EventType.TALKS, EventType.AGREEMENT)): 0.1,
    frozenset((EventType.TALKS, EventType.VISIT)): 0.3,
    frozenset((EventType.APPOINTMENT, EventType.ELECTION)): 0.4,
    frozenset((EventType.FLOOD, EventType.STORM)): 0.2,
    frozenset((EventType.FLOOD, EventType.ACCIDENT)): 0.5,
    frozenset((EventType.FIRE, EventType.ACCIDENT)): 0.4,
    **{frozenset((each, EventType.DISPLACEMENT)): 0.4 for each in EventType},
    **{frozenset((said, answer)): 0.4 for said in ANSWERED for answer in _ANSWERS},
}
"""How strange it is that reports of one event are of two types: of all others it is 1."""

_NATURE = {EventType.FLOOD, EventType.STORM, EventType.EARTHQUAKE, EventType.DROUGHT, EventType.OUTBREAK}
_UNHEARD_OF = 2.0
"""What nature does is never told as what people do."""


def weigh_subjects(one: Profile, other: Profile, said: float, rarity: Rarity) -> Iterator[Reason]:
    """What both tell of, and what only one does; `said`: how far that is of words."""
    yield from _types(one, other, said, rarity)
    yield from _scenes(one, other, said, rarity)
    yield from weighed(_OF_DEEDS + (1 - _OF_DEEDS) * said, _powers_and_matters(one, other, rarity))


def _types(one: Profile, other: Profile, said: float, rarity: Rarity) -> Iterator[Reason]:
    common = shared(one.types, other.types)
    both = min(1.0, sum(common.values()) / _SAME_TYPE) if one.recalls == other.recalls else 0.0
    if both:
        told = max(common, key=lambda kind: common[kind])
        most = _MOST_SAID if told in SAID else _MOST_TYPE
        share = _USUAL if told is EventType.ATTACK else _UNUSUAL
        surprise = min(most, _TYPES * rarity(f"k:{told}", share))
        yield Reason(surprise * both * (1 - _SAID_ANYWAY * said), f"both tell of {told}")
    if both < 1:
        yield from _other_types(one.types, other.types, (1 - both) * (1 - _ANSWERED_OTHERWISE * said))


def _other_types(first: Mapping[EventType, float], second: Mapping[EventType, float], rest: float) -> Iterator[Reason]:
    """How seldom one event is told as these types and those, each pair by how much of both articles tells of it."""
    strange = [
        (share * other * _strangeness(kind, another), kind, another)
        for kind, share in first.items()
        for another, other in second.items()
    ]
    apart = sum(each[0] for each in strange)
    if apart > _HARDLY:
        _, kind, another = max(strange)
        yield Reason(-_OTHER_TYPE * rest * apart, f"{kind} is not {another}")


def _strangeness(one: EventType, other: EventType) -> float:
    """How seldom reports of one event are of these two types; outlets use the words for violence for each other."""
    if one is other:
        return 0.0
    return _ODDITY.get(frozenset((one, other)), 1.0 if (one in _NATURE) == (other in _NATURE) else _UNHEARD_OF)


def _scenes(one: Profile, other: Profile, said: float, rarity: Rarity) -> Iterator[Reason]:
    if common := shared(one.traits.scenes, other.traits.scenes):
        weight, scene = max((weight * rarity(f"s:{scene}", 0.1), scene) for scene, weight in common.items())
        yield Reason(min(_MOST_SCENE, _SCENES * weight), f"both of a {scene}")
    elif one.scene and other.scene:
        (first, one_weight), (second, other_weight) = one.scene, other.scene
        against = _OTHER_SCENE * (1 - _OTHERS * said) * (_TAKEN_TO if SceneKind.HOSPITAL in (first, second) else 1)
        yield Reason(-against * one_weight * other_weight, f"of a {first}, not of a {second}")


def _powers_and_matters(first: Profile, second: Profile, rarity: Rarity) -> Iterator[Reason]:
    one, other = first.traits, second.traits
    yield from weighed(_POWERS, _told(shared(one.powers, other.powers), "both name {}", "w", rarity))
    yield from weighed(_MATTERS, _told(shared(one.matters, other.matters), "both about {}", "m", rarity))
    yield from weighed(_ACTS, _told(shared(one.acts, other.acts), "both of a {}", "a", rarity))
    yield from _other_powers(first, second)
    yield from _other_matters(first, second)


def _other_powers(first: Profile, second: Profile) -> Iterator[Reason]:
    one, other = first.traits, second.traits
    mine, yours = first.powers, second.powers
    here, there = first.titled_powers, second.titled_powers
    if here and there and not here & other.powers.keys() | there & one.powers.keys():
        yield Reason(-_OTHER_TITLE, f"{min(here)} is not {min(there)}")
        return
    # What London does is told with what Brussels did before.
    told, others = (here - yours, there - mine) if mine & yours else (mine, yours)
    if told and others and not here & there:
        yield Reason(-_OTHER_POWER * _words_in_common(one, other), f"{min(told)} is not {min(others)}")


def _other_matters(first: Profile, second: Profile) -> Iterator[Reason]:
    mine, yours = first.titled_matters, second.titled_matters
    if mine and yours and not mine & second.matters and not yours & first.matters:
        yield Reason(-_OTHER_TITLED_MATTER, f"about {min(mine)}, not about {min(yours)}")
        return
    mine, yours = first.matters, second.matters
    if mine and yours and not mine & second.traits.matters.keys() and not yours & first.traits.matters.keys():
        yield Reason(-_OTHER_MATTER, f"about {min(mine)}, not about {min(yours)}")


def _told(common: Mapping[str, float], text: str, mark: str, rarity: Rarity) -> Iterable[Reason]:
    told = [(weight * rarity(f"{mark}:{name}", 0.1), text.format(name)) for name, weight in common.items()]
    return fading(told, 0.5, 3) if told else ()


def _words_in_common(one: Traits, other: Traits) -> float:
    """How far both tell of the same kind of words: sanctions, talks, statements."""
    common = (share for kind, share in shared(one.types, other.types).items() if kind in ANSWERED)
    return min(1.0, sum(common) / _SAME_TYPE)
