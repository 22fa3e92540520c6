"""How likely two articles report one event: the odds, with the reasons.

What both have in common counts by how surprising that would be of two events, which is by the share of the stories of
these days that have it too; in what they differ counts against them by how seldom reports of one event differ so. The
logarithms of these odds are added up (naive Bayes; Fellegi and Sunter, A theory for record linkage, 1969).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from math import log

from monitor.core.stories.evidence import (
    RARE,
    Rarity,
    Reason,
    capped,
    doubted,
    fading,
    once,
    prominent,
    shared,
    titled,
    weighed,
)
from monitor.core.stories.places import Map
from monitor.core.stories.profile import Profile
from monitor.core.stories.sites import VETO, begin_elsewhere, weigh_sites
from monitor.core.stories.subjects import weigh_subjects
from monitor.core.stories.terms import SHORT_SOUND
from monitor.model import EventType, FigureKind, Traits

_TRUST = {"where": 1.5, "who": 0.8, "words": 0.3, "figures": 0.75}
"""Traits that hang together would be counted twice if each were believed: outlets that name a place name its people.

These and the other weights were fitted by logistic regression to made-up events (`tests/events`) and to reports that
others wrote (`tests/data/reports`), and rounded; a third more or less changes little.
"""

_ENOUGH_AGAINST, _MORE_AGAINST = 3.0, 0.55
"""What speaks against hangs together, too: of another place all else differs. What comes on top counts about half."""

_BESIDES = 0.6
"""Most reports of a watch name those it is made for: that tells nothing unless so much else speaks for one event."""

_MOST_PLACE = 3.0
"""What happens comes in clusters: of two events in one town on one day there is more than chance would give."""

_NEAR_TOLL = 1.3
_TOLL_APART = 5.0
_FAR_TOLL = 3.5
"""Tolls of one event stay close: half as many again within a day is seldom, twice as many rare."""

_FALLEN_TOLL = 2.0
"""More dead are found, and none rise: what is told last is seldom half as many."""

_FEW, _MANY = 2.0, 10.0
"""One more or less is little, even of few; that small tolls are close may be chance."""

_CONTESTED = 0.5
"""Of a battle each side counts the dead otherwise."""

_MEAN = timedelta(hours=36)
"""Reports of an event become rarer by the day; those that tell the same day, half as fast."""

_SOON = timedelta(hours=48)
_STALE = 0.8
"""So much sooner yet end reports of a deed after some time, if no day tells that they are of it."""

_DATED = -3.0
"""Who names the day of an event may tell of it long after: the day counts, not how long ago it is."""

_UNDATED = 0.2
"""So much less does time tell of words, which are answered for days."""

_OTHER_DAY = {1: -1.4, 2: -2.3, 3: -3.3}
_ANSWERED_LATER = 0.75
"""So much less do the days of words tell: an answer names its own."""
_BEFORE = 3.0
_EARLY = timedelta(hours=6)
"""An event is told by nobody before its day, which begins so much earlier in the east than in Greenwich."""
_RECALLED_DAY = 0.9
_RECALLED_NAME = 0.36
_RECALLED_FIGURE = 0.9
_OF_ITS_OWN = 0.4
"""So much is believed of what one leads with and the other tells further down; of a figure so much less where that one
tells of a deed of its own."""

_OTHER_NAME = -1.0
_OTHER_NAME_SAID = -2.0
"""A title names whom it befell or who spoke: of reports of one event, others seldom name somebody else."""
_OTHER_VICTIM = -3.5
_SURE = 0.6
"""So much of both is told of a break-in if it is one for sure."""

_FEW_WORDS = 8
"""Of fewer words the half is a town and a kind of event, which are counted already."""

_COUNTED = 0.7
_OFTEN = {5: 0.3, 12: 0.15, 31: 0.08}
_SELDOM = 0.04
"""Of so many stories one would tell a number up to these, and a larger one."""

_TOLLS = {FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.MISSING, FigureKind.DISPLACED, FigureKind.INFECTED}
"""What is counted on for days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """`odds`: natural logarithm of how much likelier one event is than two, before any prior.

    `said`: how far it is of words: what is said, agreed or decided, and not done on one day.
    """

    odds: float
    said: float
    reasons: tuple[Reason, ...]


def marks(traits: Traits) -> dict[str, float]:
    """By what an article can be found, and how prominent it is."""
    return {
        **{f"e:{actor}": weight for actor, weight in traits.actors.items()},
        **{f"p:{place}": weight for place, weight in traits.places.items()},
        **{f"n:{name}": 0.8 for name in traits.names},
        **{f"t:{traits.lang}:{term}": 0.1 for term in traits.terms},
        **{f"#{number}": 0.5 for number in traits.numbers},
        **{f"d:{day}": 0.5 for day in (*traits.days, *traits.recalled)},
        **{f"f:{kind}:{least:.0f}": 0.5 for kind, least, _ in traits.figures},
        **{f"s:{scene}": 0.3 * weight for scene, weight in traits.scenes.items()},
        **{f"w:{power}": 0.5 * weight for power, weight in traits.powers.items()},
        **{f"a:{act}": 0.3 * weight for act, weight in traits.acts.items()},
        **{f"m:{matter}": 0.5 * weight for matter, weight in traits.matters.items()},
        **{f"k:{kind}": 0.5 for kind, share in traits.types.items() if share > 0.3},
    }


def compare(one: Profile, other: Profile, rarity: Rarity, places: Map) -> Likeness:
    """Weigh all that two articles have in common or not."""
    said = 1 - min(one.deeds, other.deeds)
    where = [*weigh_sites(one, other, said, rarity, places)]
    if any(reason.weight <= VETO for reason in where):
        return Likeness(odds=VETO, said=said, reasons=tuple(where))
    mine, yours = one.traits, other.traits
    reasons: tuple[Reason, ...] = (
        *capped(_MOST_PLACE * (1 + said), weighed(_TRUST["where"], [*where, *_names(mine, yours, rarity)])),
        *weighed(_TRUST["words"], _words(mine, yours, rarity)),
        *_titles(mine, yours, said, rarity),
        *_victims(one, other, places),
        *weigh_subjects(one, other, said, rarity),
        *_days(mine, yours, said, rarity),
        *_too_early(one, other, said),
        *_too_early(other, one, said),
        *weighed(_TRUST["figures"], _figures(one, other, rarity)),
        *_recalled(one, other, rarity, places),
        *_recalled(other, one, rarity, places),
    )
    who = weighed(_TRUST["who"] * (1 + 0.4 * said), _actors(mine, yours, rarity))
    alone = sum(weight for weight, _ in reasons if weight > 0) < _BESIDES
    told = [*reasons, *(reason for reason in who if reason.weight < 0 or not alone)]
    reasons = (*doubted(_ENOUGH_AGAINST, _MORE_AGAINST, told), _time(mine, yours, said))
    return Likeness(odds=sum(reason.weight for reason in reasons), said=said, reasons=reasons)


def _names(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    named = _telling(one.names & other.names - (one.whereabouts & other.whereabouts))
    yield from fading(((0.6 * rarity(f"n:{name}", 0.02), f"both name “{name}”") for name in named), 0.35, 3)


def _telling(heard: frozenset[str]) -> Iterator[str]:
    """Each name once, without those that sound like many words."""
    return (name for name in once(heard) if len(name) > SHORT_SOUND)


def _titles(one: Traits, other: Traits, said: float, rarity: Rarity) -> Iterator[Reason]:
    """Where each title names somebody whom the other article does not."""
    if one.titled.isdisjoint(other.names | other.whereabouts) and other.titled.isdisjoint(one.names | one.whereabouts):
        mine, yours = ([name for name in each.titled if rarity(f"n:{name}", 0.02) > RARE] for each in (one, other))
        if mine and yours:
            against = _OTHER_NAME_SAID * said + _OTHER_NAME * (1 - said)
            yield Reason(against, f"titles name “{min(mine)}” and “{min(yours)}”")


def _victims(one: Profile, other: Profile, places: Map) -> Iterator[Reason]:
    """One gang breaks in at many on a day: each whom a title names, and the other report nowhere, is another event."""
    both = min(each.types.get(EventType.CYBERATTACK, 0.0) for each in (one, other))
    if both and _names_another(one, other, places) and _names_another(other, one, places):
        yield Reason(_OTHER_VICTIM * min(1.0, both / _SURE), "titles name other victims")


def _names_another(one: Profile, other: Profile, places: Map) -> bool:
    """Does the title of one name somebody, or a place in his name, of whom the other tells nothing?"""
    named = one.traits.titled.union(*map(places.spoken, titled(one.traits.places)))
    return not named <= other.heard.union(*map(places.spoken, prominent(other.traits.places)))


def _actors(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    common = shared(one.actors, other.actors).items()
    yield from fading(((weight * rarity(f"e:{actor}", 0.3), f"both name {actor}") for actor, weight in common), 0.6, 3)
    for first, second in ((one, other), (other, one)):
        missing = [actor for actor in titled(first.actors) if actor not in second.actors]
        if missing and second.actors:
            yield Reason(-0.65, f"only one names {missing[0]}")


def _words(one: Traits, other: Traits, rarity: Rarity) -> Iterator[Reason]:
    common = one.terms & other.terms if one.lang == other.lang else ()
    if common:
        both = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in common)
        mine = sum(rarity(f"t:{one.lang}:{term}", 0.03) for term in one.terms)
        share = both / (mine * min(1, len(other.terms) / len(one.terms)))
        enough = min(1.0, len(one.terms) / _FEW_WORDS, len(other.terms) / _FEW_WORDS)
        yield Reason(enough * min(3.0, 9 * (share - 0.15)), f"{share:.0%} of the words")


def _days(one: Traits, other: Traits, said: float, rarity: Rarity) -> Iterator[Reason]:
    if not one.days or not other.days:
        return
    if common := set(one.days) & set(other.days):
        yield Reason(0.3 * (1 - said) * max(rarity(f"d:{day}", 0.15) for day in common), f"both on {min(common)}")
    else:
        gap = min(abs((a - b).days) for a in one.days for b in other.days)
        recalled = {*one.days} & {*other.recalled} | {*one.recalled} & {*other.days}
        if recalled:
            yield Reason(
                _RECALLED_DAY * said * max(rarity(f"d:{day}", 0.15) for day in recalled), f"one recalls {min(recalled)}"
            )
        against = _OTHER_DAY[min(gap, 3)] * (1 - said if recalled else 1 - _ANSWERED_LATER * said)
        yield Reason(against, f"{gap} days between {one.days[0]} and {other.days[0]}")


def _too_early(event: Profile, report: Profile, said: float) -> Iterator[Reason]:
    """Where one was written before the days on which the other counts victims of its own."""
    days = [*event.traits.days, *event.traits.recalled]
    if not event.traits.days or not event.figures or _count_alike(event, report):
        return
    if datetime.combine(min(days), time(), UTC) - report.traits.at > _EARLY:
        yield Reason(-_BEFORE * (1 - said), f"one is older than {min(days)}")


def _recalled(answer: Profile, event: Profile, rarity: Rarity, places: Map) -> Iterator[Reason]:
    """What the paragraphs after the lead of one tell that the other leads with, as an answer tells what it answers."""
    one, other = answer.traits, event.traits
    if named := _named_further_down(answer, event, rarity, places):
        told = ((rarity(f"n:{name}", 0.03), f"one tells of “{name}” further down") for name in _telling(named))
        yield from weighed(_RECALLED_NAME, fading(told, 0.5, 3))
    if one.recalled_figures and other.figures:
        counted = {
            (rarity(f"f:{kind}:{least:.0f}", _chance(least)), f"one tells {least:.0f} {kind} further down")
            for kind, least, _ in one.recalled_figures
            if kind not in answer.figures and least in event.figures.get(kind, ())
        }
        trust = _RECALLED_FIGURE * (1 - _OF_ITS_OWN * answer.deeds)
        yield from weighed(trust, fading(counted, 0.5, 2))


def _named_further_down(answer: Profile, event: Profile, rarity: Rarity, places: Map) -> frozenset[str]:
    """Not the town of the event if the answer is of a known one: of two neighbours each is told of with the other."""
    named = answer.traits.recalled_names & event.named - answer.traits.names
    neighbours = named & event.traits.whereabouts
    if neighbours and begin_elsewhere(answer, event, rarity, places):
        return named - neighbours
    return named


def _chance(count: float) -> float:
    """The share of stories with so many dead or wounded, before any is known."""
    return 0.4 if count < 3 else 0.15 if count < 10 else 0.05


def _figures(first: Profile, second: Profile, rarity: Rarity) -> Iterator[Reason]:
    one, other, mine, yours = first.traits, second.traits, first.figures, second.figures
    same = []
    for kind in sorted(mine.keys() & yours.keys()):
        if values := set(mine[kind]) & set(yours[kind]):
            value = max(values)
            same.append((rarity(f"f:{kind}:{value:.0f}", _chance(value)), f"both tell {value:.0f} {kind}"))
        else:
            here, there = max(mine[kind]), max(yours[kind])
            yield Reason(_other_figure(first, second, kind), f"{here:.0f} {kind} is not {there:.0f}")
    told = {f"{least:.0f}" for _, least, _ in (*one.figures, *other.figures)}
    same += [
        (_COUNTED * rarity(f"#{number}", _often(number)), f"both tell {number}")
        for number in one.numbers & other.numbers - told
    ]
    yield from fading(same, 0.5, 3)


def _count_alike(one: Profile, other: Profile) -> bool:
    """Have they a figure in common?"""
    return any(not set(values).isdisjoint(other.figures.get(kind, ())) for kind, values in one.figures.items())


def _other_figure(one: Profile, other: Profile, kind: FigureKind) -> float:
    """What it tells that both count the same kind of harm, and neither as many as the other."""
    contested = EventType.CLASH in one.traits.types and EventType.CLASH in other.traits.types
    first, last = (max(each.figures[kind]) for each in sorted((one, other), key=lambda each: each.traits.at))
    fallen = log((first + _FEW) / (last + _FEW))
    near = _NEAR_TOLL * min(1.0, max(first, last) / _MANY) if kind in _TOLLS else 0.0
    apart = _TOLL_APART * abs(fallen) * (_CONTESTED if contested else 1)
    risen_again = _FALLEN_TOLL * max(0.0, fallen - log(2)) if kind is FigureKind.KILLED else 0.0
    return max(-_FAR_TOLL, near - apart) - risen_again


def _often(number: str) -> float:
    return next((share for most, share in _OFTEN.items() if int(number) <= most), _SELDOM)


def _time(one: Traits, other: Traits, said: float) -> Reason:
    gap = abs(one.at - other.at)
    against = -gap / _MEAN * (1 - _UNDATED * said)
    if set(one.days) & set(other.days):
        against = max(against / 2, _DATED)
    elif gap > _SOON:
        against -= _STALE * (1 - said) * ((gap - _SOON) / _MEAN)
    return Reason(against, f"{gap.total_seconds() / 3600:.0f} h apart")
