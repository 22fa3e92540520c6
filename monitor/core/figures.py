"""Counts of people in a text: how many were killed, wounded, abducted …, who they are, and who says so.

Only sentences with a word that tells of harm are looked at. Limits are told in docs/facts.md.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from monitor.core.counts import Count, find_counts
from monitor.core.links import Harm, Link, Sentence, find_links
from monitor.core.numerals import Numeral, find_numerals
from monitor.core.passage import Passage
from monitor.core.vocabulary import Sign
from monitor.model import Claim, ClaimKind, Counted, Figure, FigureKind, SpokenDay

_NO_CASUALTIES = (FigureKind.KILLED, FigureKind.WOUNDED)
_OLD = timedelta(days=14)
"""A sentence whose days all ended longer ago tells of an earlier event; weeks have half as long, and months none."""
_MONTH = timedelta(days=27)
_LONG = timedelta(days=45)
"""A sentence about a longer time sums up many events."""
_BACK = 7
"""So many words before a count may tell that it is not real."""


def find_figures(
    passage: Passage, days: Sequence[SpokenDay], claims: Sequence[Claim], published: date
) -> tuple[Figure, ...]:
    """The counts that a passage tells of its own event, in order; those of earlier or feared events are left out."""
    figures: list[Figure] = []
    told = (sign for sign in passage.signs["harm"] if not sign.name.endswith(".no"))
    for (start, end), signs in groupby(told, key=lambda sign: passage.sentence(sign.start)):
        if not _is_past(passage, days, published, start, end):
            sentence = _sentence(passage, [*map(_harm, signs)], start, end)
            by = _speaker(passage, claims, start, end)
            figures += [replace(figure, by=by) if by else figure for figure in _in_sentence(sentence)]
    return tuple(sorted(figures, key=lambda figure: (figure.start, figure.end)))


def _sentence(passage: Passage, harms: Sequence[Harm], start: int, end: int) -> Sentence:
    numerals = find_numerals(passage, start, end)
    persons = [sign for sign in passage.signs["person"] if start <= sign.start < end]
    counts = find_counts(passage, numerals, persons, end)
    counted = {index for count in counts for index in range(count.first, count.end)}
    crowds = [sign.start for sign in persons if "." not in sign.name and sign.start not in counted]
    return Sentence(passage, start, end, harms, numerals, counts, crowds)


def _in_sentence(sentence: Sentence) -> Iterator[Figure]:
    for link in find_links(sentence):
        if not (link.whom.part or _is_unreal(sentence, link)):
            yield from _told(sentence.passage, link)
    yield from _things(sentence)


def _harm(sign: Sign) -> Harm:
    kind, position, *weak = sign.name.split(".")
    return Harm(kind, position, bool(weak), sign)


def _told(passage: Passage, link: Link) -> Iterator[Figure]:
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
        start=passage.tokens.starts[span[0]],
        end=passage.tokens.ends[span[1] - 1],
    )


def _things(sentence: Sentence) -> Iterator[Figure]:
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


def _is_unreal(sentence: Sentence, link: Link) -> bool:
    """Whether it may, shall or would happen, or somebody denies it."""
    passage, start = sentence.passage, sentence.start
    first, last = sorted((link.harm.sign.start, link.whom.first))
    told = sentence.end if passage.lang == "tr" else max(link.harm.sign.end, link.whom.end)
    if any("denied" in roles for roles in passage.roles[start:told]):
        return True
    begin = first
    while begin > start and first - begin < _BACK and not passage.tokens.breaks(begin):
        begin -= 1
    feared = any("unreal" in roles for roles in passage.roles[begin:last])
    return feared or _ends_unreal(passage, link) or _is_infinitive(passage, link)


def _ends_unreal(passage: Passage, link: Link) -> bool:
    """The verb ends the clause: `10 Menschen getötet werden könnten`, `10 kişinin öldürülmesi planlandı`."""
    after = max(link.harm.sign.end, link.whom.end)
    return passage.lang in {"de", "tr"} and any(passage.has("unreal", index) for index in range(after, after + 2))


def _is_infinitive(passage: Passage, link: Link) -> bool:
    index = link.harm.sign.start - 1
    return index >= 0 and passage.tokens.folded[index] == {"en": "to", "de": "zu"}.get(passage.lang)


def _is_past(passage: Passage, days: Sequence[SpokenDay], published: date, start: int, end: int) -> bool:
    """Whether a sentence tells of an earlier event, or sums up many."""
    first, last = passage.tokens.starts[start], passage.tokens.ends[end - 1]
    spoken = [day for day in days if day.field is passage.field and first <= day.start < last]
    old = [day for day in spoken if day.last < published - _old(day) or day.last - day.first > _LONG]
    return bool(old) and len(old) == len(spoken)


def _old(day: SpokenDay) -> timedelta:
    """How long ago it ended at least: nobody tells of the day before as of "last month"."""
    if day.last - day.first >= _MONTH:
        return timedelta(0)
    return _OLD if day.first == day.last else _OLD / 2


def _speaker(passage: Passage, claims: Sequence[Claim], start: int, end: int) -> str:
    """Who says so: whoever speaks in the sentence, or else who claims or denies in it."""
    first, last = passage.tokens.starts[start], passage.tokens.ends[end - 1]
    spoken = [claim for claim in claims if claim.by and first <= claim.start < last]
    spoken.sort(key=lambda claim: claim.kind is not ClaimKind.STATEMENT)
    return spoken[0].by if spoken else ""
