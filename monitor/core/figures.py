"""Counts of people in a text: how many were killed, wounded, abducted …, who they are, and who says so.

From each word that tells of harm the numbers round it are looked at; the nearest takes it, by a price on every word
between. Limits are told in docs/facts.md.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import NamedTuple

from monitor.core.counts import CAPTIVITY, Count, find_counts
from monitor.core.numerals import Numeral, find_numerals
from monitor.core.passage import Passage
from monitor.core.vocabulary import Sign
from monitor.model import Claim, ClaimKind, Counted, Figure, FigureKind, SpokenDay

_THINGS = frozenset({"homes", "magnitude"})
_ENDS = frozenset({"freed", "killed"})
_NO_CASUALTIES = (FigureKind.KILLED, FigureKind.WOUNDED)
_OLD = timedelta(days=14)
"""A sentence whose days all ended longer ago tells of an earlier event; weeks and months have half as long."""
_LONG = timedelta(days=45)
"""A sentence about a longer time sums up many events."""
_DEAREST, _NEVER = 6.0, 99.0
_ACTIVE_FIRST = frozenset({"en", "fr", "de"})
_REACH = 14
# What the number costs before and after the word, by the position that its list gives it.
_SIDES = {"verb": (3.0, 0.0), "done": (0.6, 0.5), "state": (0.0, 2.5), "either": (0.0, 0.2), "toll": (2.0, 0.0)}
_PASSIVE = 4.0
_PRICES = {
    "harm": 6.0,
    "say": 4.0,
    "accused": 6.0,
    "clause": 2.5,
    "and": 1.2,
    "before": 0.7,
    "agent": 0.7,
    "be": 0.0,
    "other": 0.0,
}
_WORD, _COMMA, _CROWD, _COUNT, _BARE, _STRANGE = 0.6, 2.0, 3.0, 2.0, 1.0, 1.5


class _Harm(NamedTuple):
    kind: str
    position: str
    weak: bool
    sign: Sign


class _Link(NamedTuple):
    price: float
    harm: _Harm
    whom: Count


class _Sentence(NamedTuple):
    """A sentence with what is counted in it; `crowds` are the places where people are named and not counted."""

    passage: Passage
    start: int
    end: int
    harms: Sequence[_Harm]
    numerals: Sequence[Numeral]
    counts: Sequence[Count]
    crowds: Sequence[int]


def find_figures(
    passage: Passage, days: Sequence[SpokenDay], claims: Sequence[Claim], published: date
) -> tuple[Figure, ...]:
    """The counts that a passage tells of its own event, in order; those of earlier or feared events are left out."""
    figures: list[Figure] = []
    for (start, end), signs in groupby(passage.signs["harm"], key=lambda sign: passage.sentence(sign.start)):
        if not _is_past(passage, days, published, start, end):
            sentence = _sentence(passage, [*map(_harm, signs)], start, end)
            by = _speaker(passage, claims, start, end)
            figures += [replace(figure, by=by) if by else figure for figure in _in_sentence(sentence)]
    return tuple(sorted(figures, key=lambda figure: (figure.start, figure.end)))


def _sentence(passage: Passage, harms: Sequence[_Harm], start: int, end: int) -> _Sentence:
    numerals = find_numerals(passage, start, end)
    persons = [sign for sign in passage.signs["person"] if start <= sign.start < end]
    counts = find_counts(passage, numerals, persons, end)
    counted = {index for count in counts for index in range(count.first, count.end)}
    crowds = [sign.start for sign in persons if "." not in sign.name and sign.start not in counted]
    return _Sentence(passage, start, end, harms, numerals, counts, crowds)


def _in_sentence(sentence: _Sentence) -> Iterator[Figure]:
    people = [harm for harm in sentence.harms if harm.kind not in _THINGS and harm.position != "two"]
    chosen = _spread(sentence, _without_increments(_chosen(_outcomes(sentence, _links(sentence, people)))))
    for link in _with_nouns(_with_zeros(sentence.passage, chosen, people)):
        if not (link.whom.part or _is_unreal(sentence, link)):
            yield from _told(sentence.passage, link)
    yield from _things(sentence)


def _harm(sign: Sign) -> _Harm:
    kind, position, *weak = sign.name.split(".")
    return _Harm(kind, position, bool(weak), sign)


def _links(sentence: _Sentence, harms: Iterable[_Harm]) -> Iterator[_Link]:
    for harm in harms:
        for count in sentence.counts:
            price = _price(sentence, harm, count)
            if price <= _DEAREST:
                yield _Link(price, harm, count)


def _outcomes(sentence: _Sentence, links: Iterable[_Link]) -> list[_Link]:
    """Of one person who was kidnapped and is free or dead, only how it ended is told."""
    found = list(links)
    ended = len(sentence.counts) == 1 and any(link.harm.kind in _ENDS for link in found)
    return [link for link in found if not (ended and link.harm.kind in CAPTIVITY)]


def _without_increments(links: list[_Link]) -> list[_Link]:
    """A toll says how many there are in all: `the death toll rose to 51 after four more died`."""
    tolls = {link.harm.kind: link for link in links if link.harm.position == "toll"}
    return [link for link in links if tolls.get(link.harm.kind, link) is link]


def _chosen(links: Iterable[_Link]) -> list[_Link]:
    """The cheapest links, so that each number belongs to one word and each word has one number."""
    chosen: list[_Link] = []
    for link in sorted(links, key=lambda link: (link.price, link.whom.first)):
        if all(link.harm.sign.start != other.harm.sign.start and link.whom != other.whom for other in chosen):
            chosen.append(link)
    return chosen


def _price(sentence: _Sentence, harm: _Harm, count: Count) -> float:
    """How much lies between a number and what happened."""
    passage, sign = sentence.passage, harm.sign
    if harm.weak and not (count.named or count.more):
        return _NEVER
    before, after = _SIDES[harm.position]
    own = _BARE * count.bare + _STRANGE * count.strange
    if count.end <= sign.start:
        return own + before + _side(passage, harm) + _between(sentence, count.end, sign.start, lead=False)
    bare_after = count.bare and harm.position in {"state", "toll"}
    if count.first < sign.end or bare_after or _is_barred(passage, harm, count):
        return _NEVER
    passive = (
        _PASSIVE if harm.position == "done" and passage.lang in _ACTIVE_FIRST and _is_passive(passage, harm) else 0
    )
    if harm.position == "toll":
        return own + after + _between(sentence, sign.end, count.first, lead=True, reach=2 * _REACH) / 3
    return own + after + passive + _between(sentence, sign.end, count.first, lead=True)


def _side(passage: Passage, harm: _Harm) -> float:
    """A toll that stands after its number is reached by it: `sube a 34 el número de muertos`."""
    return -1.5 if harm.position == "toll" and passage.lang in {"es", "pt"} else 0


def _is_passive(passage: Passage, harm: _Harm) -> bool:
    return any(passage.has("be", index) for index in range(max(0, harm.sign.start - 2), harm.sign.start))


def _is_barred(passage: Passage, harm: _Harm, count: Count) -> bool:
    """A preposition before a number that follows makes it something else: `killed in 12 raids`, `killed by 12 men`."""
    index = count.first - 1
    if index < harm.sign.end:
        return False
    agent = passage.has("agent", index)
    before = passage.has("before", index) and not (harm.position == "toll" and passage.has("to", index))
    return agent or before


def _between(sentence: _Sentence, start: int, end: int, *, lead: bool, reach: int = _REACH) -> float:
    """The price of the words between; `lead`: the number stands at their end."""
    passage = sentence.passage
    if aside := _aside(passage, start, end):
        parts = (start, aside[0] - 1), (aside[1] + 1, end)
        return _COMMA / 2 + sum(_between(sentence, first, last, lead=lead) for first, last in parts if first < last)
    if end - start > reach:
        return _NEVER
    price = _COMMA * sum(token.breaks for token in passage.tokens[start : end + 1])
    far = 0.5 if passage.lang == "de" and not lead else 1.0  # a German verb waits for the end of its clause
    start += not lead and _is_captive(passage, start)
    for roles in passage.roles[start:end]:
        price += far * next((_PRICES[group] for group in _PRICES if group in roles), _WORD) if roles else far * _WORD
    others = sum(start <= count.first < end and not (count.part or count.bare) for count in sentence.counts)
    return price + _COUNT * others + _CROWD * sum(start <= place < end for place in sentence.crowds)


def _aside(passage: Passage, start: int, end: int) -> tuple[int, int] | None:
    """The tokens of `…, most of them women and children, …`, of which one tells that it is about a part."""
    commas = [index for index in range(start, min(end + 1, len(passage.tokens))) if passage.tokens[index].breaks]
    if len(commas) < 2:
        return None
    first, last = commas[0], commas[-1]
    partly = any("subset" in roles or "among" in roles for roles in passage.roles[first:last])
    return (first, last) if partly else None


def _is_captive(passage: Passage, index: int) -> bool:
    """`the journalist kidnapped in May was freed`: what befell somebody before is part of the name."""
    sign = passage.sign("harm", index)
    return sign is not None and sign.name.partition(".")[0] in CAPTIVITY


def _spread(sentence: _Sentence, chosen: list[_Link]) -> list[_Link]:
    """Give the number in `two soldiers and five rebels were killed` that is left its share of what happened."""
    linked = {link.whom: link for link in chosen}
    pairs = [*pairwise(sentence.counts)]
    for first, second in [*pairs, *reversed(pairs)]:
        one, other = linked.get(first), linked.get(second)
        if (one is None) != (other is None) and _are_joined(sentence.passage, first, second):
            source, target = (one, second) if one else (other, first)
            if source and _reaches(source, first, second):
                linked[target] = source._replace(whom=target)
    return sorted(linked.values(), key=lambda link: link.whom.first)


def _with_zeros(passage: Passage, chosen: list[_Link], harms: Sequence[_Harm]) -> list[_Link]:
    """Nobody was killed or injured: none is the number of both."""
    links = list(chosen)
    for link in chosen:
        near = [harm for harm in harms if link.whom.high == 0 and _are_coordinate(passage, link.harm.sign, harm.sign)]
        links += [link._replace(harm=harm) for harm in near]
    return links


def _are_coordinate(passage: Passage, one: Sign, other: Sign) -> bool:
    between = range(min(one.end, other.end), max(one.start, other.start))
    attached = passage.lang == "ar" and not between and one.start != other.start
    return attached or (0 < len(between) <= 2 and any(passage.has("and", index) for index in between))


def _reaches(link: _Link, first: Count, second: Count) -> bool:
    """Whether what happened stands on the outer side of both numbers."""
    return link.harm.sign.end <= first.first or link.harm.sign.start >= second.end


def _are_joined(passage: Passage, first: Count, second: Count) -> bool:
    between = range(first.end, second.first)
    joins = [index for index in between if passage.has("and", index)]
    attached = passage.lang == "ar" and passage.tokens[second.first].folded.startswith("و")
    comma = passage.tokens[second.first].breaks and passage.gap(second.first).strip() in {",", "،"}
    light = all(passage.has("and", index) or passage.has("possessive", index) for index in between)
    return light and len(between) <= 3 and bool(joins or attached or comma) and first.named and second.named


def _with_nouns(links: Sequence[_Link]) -> Iterator[_Link]:
    """Let `30 others` be those who were named before: `12 soldiers were killed and 30 wounded`."""
    who = Counted.PEOPLE
    for link in links:
        if link.whom.named:
            who = link.whom.who
            yield link
        else:
            named = link.whom.who if link.whom.who is not Counted.PEOPLE else who
            yield link._replace(whom=link.whom._replace(who=named))


def _told(passage: Passage, link: _Link) -> Iterator[Figure]:
    count, sign = link.whom, link.harm.sign
    kinds: Iterable[FigureKind] = ()
    if link.harm.kind != "casualties":
        kinds = (FigureKind(link.harm.kind),)
    elif count.high == 0:  # of people hurt or killed, only their absence is told apart
        kinds = _NO_CASUALTIES
    for kind in kinds:
        yield _figure(passage, kind, count, (min(count.first, sign.start), max(count.end, sign.end)))


def _figure(passage: Passage, kind: FigureKind, count: Count | Numeral, span: tuple[int, int]) -> Figure:
    return Figure(
        kind=kind,
        low=count.low,
        high=count.high,
        approximate=count.approximate,
        who=count.who if isinstance(count, Count) else Counted.PEOPLE,
        by="",
        field=passage.field,
        start=passage.tokens[span[0]].start,
        end=passage.tokens[span[1] - 1].end,
    )


def _things(sentence: _Sentence) -> Iterator[Figure]:
    """Homes destroyed, the strength of an earthquake, and Arabic words that are a count of two by themselves."""
    passage, numerals = sentence.passage, sentence.numerals
    lost = any(harm.kind == "homes" and harm.position == "lost" for harm in sentence.harms)
    for harm in sentence.harms:
        sign = harm.sign
        if harm.position == "two":
            yield _figure(passage, FigureKind(harm.kind), _pair(sign), (sign.start, sign.end))
        if harm.kind == "homes" and harm.position == "thing" and lost:
            near = [each for each in numerals if 0 <= sign.start - each.end <= 2]
            yield from (_figure(passage, FigureKind.HOMES, each, (each.first, sign.end)) for each in near[-1:])
        if harm.kind == "magnitude":
            near = [each for each in numerals if _measures(sign, each)]
            yield from (_figure(passage, FigureKind.MAGNITUDE, each, (each.first, each.end)) for each in near[:1])


def _pair(sign: Sign) -> Numeral:
    return Numeral(2, 2, False, sign.start, sign.start, sign.end)


def _measures(sign: Sign, numeral: Numeral) -> bool:
    near = 0 <= numeral.start - sign.end <= 2 or 0 <= sign.start - numeral.end <= 1
    return near and 2 <= numeral.low < 10


def _is_unreal(sentence: _Sentence, link: _Link) -> bool:
    """Whether it may, shall or would happen, or somebody denies it."""
    passage, start = sentence.passage, sentence.start
    first, last = sorted((link.harm.sign.start, link.whom.first))
    if any("denied" in roles for roles in passage.roles[start : max(link.harm.sign.end, link.whom.end)]):
        return True
    begin = first
    while begin > start and first - begin < _REACH // 2 and not passage.tokens[begin].breaks:
        begin -= 1
    feared = any("unreal" in roles for roles in passage.roles[begin:last])
    return feared or _ends_unreal(passage, link) or _is_infinitive(passage, link)


def _ends_unreal(passage: Passage, link: _Link) -> bool:
    """German verbs end the clause: `10 Menschen getötet werden könnten`."""
    after = max(link.harm.sign.end, link.whom.end)
    return passage.lang == "de" and any(passage.has("unreal", index) for index in range(after, after + 2))


def _is_infinitive(passage: Passage, link: _Link) -> bool:
    index = link.harm.sign.start - 1
    return index >= 0 and passage.tokens[index].folded == {"en": "to", "de": "zu"}.get(passage.lang)


def _is_past(passage: Passage, days: Sequence[SpokenDay], published: date, start: int, end: int) -> bool:
    """Whether a sentence tells of an earlier event, or sums up many."""
    first, last = passage.tokens[start].start, passage.tokens[end - 1].end
    spoken = [day for day in days if day.field is passage.field and first <= day.start < last]
    old = [day for day in spoken if day.last < published - _old(day) or day.last - day.first > _LONG]
    return bool(old) and len(old) == len(spoken)


def _old(day: SpokenDay) -> timedelta:
    return _OLD if day.first == day.last else _OLD / 2


def _speaker(passage: Passage, claims: Sequence[Claim], start: int, end: int) -> str:
    """Who says so: whoever speaks in the sentence, or else who claims or denies in it."""
    first, last = passage.tokens[start].start, passage.tokens[end - 1].end
    spoken = [claim for claim in claims if claim.by and first <= claim.start < last]
    spoken.sort(key=lambda claim: claim.kind is not ClaimKind.STATEMENT)
    return spoken[0].by if spoken else ""
