"""Counts of people in a text: how many were killed, wounded, abducted …, who they are, and who says so.

From each word that tells of harm the numbers round it are looked at; the nearest takes it, by a price on every word
between. Limits are told in docs/facts.md.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from monitor.core.counts import Count, find_counts
from monitor.core.numerals import Numeral, find_numerals
from monitor.core.passage import Passage
from monitor.core.vocabulary import Sign
from monitor.model import Claim, Counted, Figure, FigureKind, SpokenDay

_THINGS = frozenset({"homes", "magnitude"})
_NO_CASUALTIES = (FigureKind.KILLED, FigureKind.WOUNDED)
_OLD = timedelta(days=14)
"""A sentence whose days all ended longer ago tells of an earlier event."""
_LONG = timedelta(days=45)
"""A sentence about a longer time sums up many events."""
_DEAREST = 6.0
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


def find_figures(
    passage: Passage, days: Sequence[SpokenDay], claims: Sequence[Claim], published: date
) -> tuple[Figure, ...]:
    """The counts that a passage tells of its own event, in order; those of earlier or feared events are left out."""
    sentences = sorted({passage.sentence(sign.start) for sign in passage.signs["harm"]})
    if not sentences:
        return ()
    numerals = find_numerals(passage)
    figures = [
        figure
        for start, end in sentences
        if not _is_past(passage, days, published, start, end)
        for figure in _in_sentence(passage, [each for each in numerals if start <= each.start < end], start, end)
    ]
    return tuple(sorted(_attributed(passage, figures, claims), key=lambda figure: (figure.start, figure.end)))


def _in_sentence(passage: Passage, numerals: Sequence[Numeral], start: int, end: int) -> Iterator[Figure]:
    harms = [_harm(sign) for sign in passage.signs["harm"] if start <= sign.start < end]
    counts = find_counts(passage, numerals, start, end)
    people = [harm for harm in harms if harm.kind not in _THINGS and harm.position != "two"]
    chosen = _spread(passage, _chosen(_links(passage, people, counts)), counts)
    for link in _with_nouns(_with_zeros(passage, chosen, people)):
        if not (link.whom.part or _is_unreal(passage, link, start)):
            yield from _told(passage, link)
    yield from _things(passage, harms, numerals)


def _harm(sign: Sign) -> _Harm:
    kind, position, *weak = sign.name.split(".")
    return _Harm(kind, position, bool(weak), sign)


def _links(passage: Passage, harms: Iterable[_Harm], counts: Sequence[Count]) -> Iterator[_Link]:
    for harm in harms:
        for count in counts:
            price = _price(passage, harm, count, counts)
            if price <= _DEAREST:
                yield _Link(price, harm, count)


def _chosen(links: Iterable[_Link]) -> list[_Link]:
    """The cheapest links, so that each number belongs to one word and each word has one number."""
    chosen: list[_Link] = []
    for link in sorted(links, key=lambda link: (link.price, link.whom.first)):
        if all(link.harm.sign.start != other.harm.sign.start and link.whom != other.whom for other in chosen):
            chosen.append(link)
    return chosen


def _price(passage: Passage, harm: _Harm, count: Count, counts: Sequence[Count]) -> float:
    if harm.weak and not (count.named or count.more):
        return _DEAREST + 1
    before, after = _SIDES[harm.position]
    own = _BARE * count.bare + _STRANGE * count.strange
    if count.end <= harm.sign.start:
        return own + before + _side(passage, harm) + _between(passage, count.end, harm.sign.start, counts)
    bare_after = count.bare and harm.position in {"state", "toll"}
    if count.first < harm.sign.end or bare_after or _is_barred(passage, harm, count):
        return _DEAREST + 1
    passive = (
        _PASSIVE if harm.position == "done" and passage.lang in {"en", "fr", "de"} and _is_passive(passage, harm) else 0
    )
    way = _between(passage, harm.sign.end, count.first, counts, lead=True)
    return own + after + passive + (way / 3 if harm.position == "toll" else way)


def _side(passage: Passage, harm: _Harm) -> float:
    """A toll that stands after its number is reached by it: `sube a 34 el número de muertos`."""
    return -1.5 if harm.position == "toll" and passage.lang in {"es", "pt"} else 0


def _is_passive(passage: Passage, harm: _Harm) -> bool:
    return any(index in passage.at["be"] for index in range(max(0, harm.sign.start - 2), harm.sign.start))


def _is_barred(passage: Passage, harm: _Harm, count: Count) -> bool:
    """A preposition before a number that follows makes it something else: `killed in 12 raids`, `killed by 12 men`."""
    index = count.first - 1
    if index < harm.sign.end:
        return False
    agent = index in passage.at["agent"]
    before = index in passage.at["before"] and not (harm.position == "toll" and index in passage.at["to"])
    return agent or before


def _between(passage: Passage, start: int, end: int, counts: Sequence[Count], *, lead: bool = False) -> float:
    """The price of the words between a number and what happened."""
    if end - start > _REACH:
        return _DEAREST + 1
    price = _COMMA * sum(passage.tokens[index].breaks for index in range(start, min(end + 1, len(passage.tokens))))
    far = 0.5 if passage.lang == "de" and not lead else 1.0  # a German verb waits for the end of its clause
    for index in range(start, end):
        price += far * next((cost for group, cost in _PRICES.items() if index in passage.at[group]), _WORD)
    others = [count for count in counts if start <= count.first < end and not count.part]
    crowds = [sign for sign in passage.signs["person"] if start <= sign.start < end and "." not in sign.name]
    uncounted = [sign for sign in crowds if not any(count.first <= sign.start < count.end for count in counts)]
    return price + _COUNT * len([count for count in others if not count.bare]) + _CROWD * len(uncounted)


def _spread(passage: Passage, chosen: list[_Link], counts: Sequence[Count]) -> list[_Link]:
    """Give the number in `two soldiers and five rebels were killed` that is left its share of what happened."""
    linked = {link.whom: link for link in chosen}
    pairs = [*pairwise(counts)]
    for first, second in [*pairs, *reversed(pairs)]:
        one, other = linked.get(first), linked.get(second)
        if _are_joined(passage, first, second) and (one is None) != (other is None):
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
    return attached or (0 < len(between) <= 2 and any(index in passage.at["and"] for index in between))


def _reaches(link: _Link, first: Count, second: Count) -> bool:
    """Whether what happened stands on the outer side of both numbers."""
    return link.harm.sign.end <= first.first or link.harm.sign.start >= second.end


def _are_joined(passage: Passage, first: Count, second: Count) -> bool:
    between = range(first.end, second.first)
    joins = [index for index in between if index in passage.at["and"]]
    attached = passage.lang == "ar" and passage.tokens[second.first].folded.startswith("و")
    comma = passage.tokens[second.first].breaks and passage.gap(second.first).strip() in {",", "،"}
    light = all(index in passage.at["and"] or index in passage.at["possessive"] for index in between)
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


def _things(passage: Passage, harms: Sequence[_Harm], numerals: Sequence[Numeral]) -> Iterator[Figure]:
    """Homes destroyed, the strength of an earthquake, and Arabic words that are a count of two by themselves."""
    lost = any(harm.kind == "homes" and harm.position == "lost" for harm in harms)
    for harm in harms:
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


def _is_unreal(passage: Passage, link: _Link, start: int) -> bool:
    """Whether it may, shall or would happen, or somebody denies it."""
    first, last = sorted((link.harm.sign.start, link.whom.first))
    if any(index in passage.at["denied"] for index in range(start, max(link.harm.sign.end, link.whom.end))):
        return True
    begin = first
    while begin > start and first - begin < _REACH // 2 and not passage.tokens[begin].breaks:
        begin -= 1
    ahead = _ends_unreal(passage, link)
    return ahead or any(index in passage.at["unreal"] for index in range(begin, last)) or _is_infinitive(passage, link)


def _ends_unreal(passage: Passage, link: _Link) -> bool:
    """German verbs end the clause: `10 Menschen getötet werden könnten`."""
    after = max(link.harm.sign.end, link.whom.end)
    return passage.lang == "de" and any(index in passage.at["unreal"] for index in range(after, after + 2))


def _is_infinitive(passage: Passage, link: _Link) -> bool:
    index = link.harm.sign.start - 1
    return index >= 0 and passage.tokens[index].folded == {"en": "to", "de": "zu"}.get(passage.lang)


def _is_past(passage: Passage, days: Sequence[SpokenDay], published: date, start: int, end: int) -> bool:
    """Whether a sentence tells of an earlier event, or sums up many."""
    first, last = passage.tokens[start].start, passage.tokens[end - 1].end
    spoken = [day for day in days if day.field is passage.field and first <= day.start < last]
    old = [day for day in spoken if day.last < published - _OLD or day.last - day.first > _LONG]
    return bool(old) and len(old) == len(spoken)


def _attributed(passage: Passage, figures: Iterable[Figure], claims: Sequence[Claim]) -> Iterator[Figure]:
    """Each figure with who says so: whoever speaks in its sentence."""
    for figure in figures:
        start, end = _bounds(passage, figure.start)
        speakers = [
            claim.by for claim in claims if claim.field is passage.field and start <= claim.start < end and claim.by
        ]
        yield replace(figure, by=speakers[0]) if speakers else figure


def _bounds(passage: Passage, offset: int) -> tuple[int, int]:
    """Where in the text the sentence begins and ends that a place in it belongs to."""
    index = bisect_right([token.start for token in passage.tokens], offset) - 1
    start, end = passage.sentence(index)
    return passage.tokens[start].start, passage.tokens[end - 1].end
