"""Counts of people in a text: how many were killed, wounded, abducted …, who they are, and who says so.

Only sentences with a word that tells of harm are looked at. Limits are told in docs/facts.md.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise, takewhile

from monitor.core.facts.counts import CASES, Count, find_counts
from monitor.core.facts.earlier import SUM, find_earlier
from monitor.core.facts.links import Link, find_links
from monitor.core.facts.numerals import find_numerals, is_number
from monitor.core.facts.parts import with_parts
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.prices import Harm, Sentence
from monitor.core.facts.speakers import find_headed, find_spoken, speaker
from monitor.core.facts.uncounted import EARLIER
from monitor.core.facts.vocabulary import Sign
from monitor.model import Claim, Counted, Figure, FigureKind, SpokenDay

_NO_CASUALTIES = (FigureKind.KILLED, FigureKind.WOUNDED)
_NO_LOSS = frozenset({FigureKind.FREED, FigureKind.SURRENDERED})
_WHOLES = frozenset({1_000, 10_000, 100_000, 1_000_000})
_DENIED = frozenset({"denied", "untrue"})
_DENIALS = frozenset({"deny", "reject"})
_DENIED_NEAR = 3
_TOTAL = "total"
_LEADING = frozenset({"among", "subset"})
_ESCAPES = ".captive"
_CHARGED_NEAR = 3
_PAIR = 2
_GOODS_NEAR = 3
_BACK = 7
"""So many words before a count may tell that it is not real."""


def find_figures(
    passage: Passage, days: Sequence[SpokenDay], claims: Sequence[Claim], published: date
) -> tuple[Figure, ...]:
    """The counts that a passage tells of its own event, in order; those of earlier or feared events are left out."""
    figures: list[Figure] = []
    words = (sign for sign in passage.signs["harm"] if not sign.name.endswith(".no"))
    for (start, end), signs in groupby(words, key=lambda sign: passage.sentence(sign.start)):
        if _is_habitual(passage, days, start, end):
            continue
        harms = list(signs)
        earlier = {index for part in find_earlier(passage, range(start, end), harms, days, published) for index in part}
        meant = (sign for sign in harms if sign.start not in earlier and _tells_harm(passage, sign, start))
        told = [*_with_totals(map(_harm, meant))]
        if told:
            found = list(_in_sentence(_sentence(passage, told, earlier, start, end)))
            figures += _with_speakers(passage, found, claims, start, end) if found else ()
    return tuple(sorted(figures, key=lambda figure: (figure.start, figure.end)))


def _with_speakers(
    passage: Passage, figures: Sequence[Figure], claims: Sequence[Claim], start: int, end: int
) -> Iterator[Figure]:
    spoken = find_spoken(passage, claims, start, end)
    headed = "" if spoken else find_headed(passage, start, end)
    return (
        replace(figure, by=by) if (by := speaker(passage, spoken, figure) or headed) else figure for figure in figures
    )


def _is_habitual(passage: Passage, days: Sequence[SpokenDay], start: int, end: int) -> bool:
    """`Every year malaria kills 600,000`, which speaks of no day."""
    if not any(start <= sign.start < end and sign.name != SUM for sign in passage.signs["habitual"]):
        return False
    first, last = passage.tokens.starts[start], passage.tokens.ends[end - 1]
    return not any(first <= day.start < last for day in days)


def _sentence(passage: Passage, harms: Sequence[Harm], earlier: Container[int], start: int, end: int) -> Sentence:
    found = (numeral for numeral in find_numerals(passage, start, end) if numeral.start not in earlier)
    numerals = _without_rates(passage, list(found))
    persons = [sign for sign in passage.signs["person"] if start <= sign.start < end and sign.start not in earlier]
    counting = _not_measuring(numerals, harms)
    counts = with_parts(passage, counting, find_counts(passage, counting, persons, end))
    crowds = [*_crowds(passage, persons, counts), *2 * _others(passage, counts, start, end)]
    return Sentence(passage, start, end, harms, numerals, counts, crowds, earlier)


def _crowds(passage: Passage, persons: Sequence[Sign], counts: Sequence[Count]) -> list[int]:
    """Where people are named and not counted; who stands right behind a count is of it: `500 familias indígenas`."""
    counted = _counted(counts)
    ends = {count.end for count in counts if count.named}
    told = (sign.start for sign in persons if "." not in sign.name and sign.start not in counted)
    return [index for index in told if index not in ends or passage.sets_off(index)]


def _others(passage: Passage, counts: Sequence[Count], start: int, end: int) -> list[int]:
    """Where people are named by that word alone: `17 killed, the others missing`, but not `une vingtaine d’autres`."""
    counted = _counted(counts)
    ends = {count.end for count in counts}
    others = (sign.start for sign in passage.signs["others"] if start < sign.start < end)
    told = (index for index in others if not {index, index + 1} & counted)
    return [index for index in told if index not in ends or passage.tokens.breaks(index)]


def _counted(counts: Sequence[Count]) -> set[int]:
    """The tokens that count somebody."""
    return {index for count in counts for index in range(count.first, count.end)}


def _in_sentence(sentence: Sentence) -> Iterator[Figure]:
    links = find_links(sentence)
    for link in links:
        if not (_is_part(sentence.passage, link, links) or _is_unreal(sentence, link)):
            yield from _told(sentence.passage, link)
    yield from _things(sentence)


def _is_part(passage: Passage, link: Link, links: Sequence[Link]) -> bool:
    """Whether a count is told with the one that it is part of; not in `47 infected, including six who died`."""
    leads = passage.has_any(_LEADING, link.whom.first - 1)
    if not link.whom.part or not (leads or passage.has("among", link.whom.end)):
        return link.whom.part
    whole = next((each for each in reversed(links) if each.whom.first < link.whom.first and not each.whom.part), None)
    return whole is None or whole.harm.kind == link.harm.kind or (leads and link.harm.sign.start < link.whom.first)


def _without_rates(passage: Passage, numerals: Sequence[Numeral]) -> list[Numeral]:
    """`12 deaths per 100,000 people` counts nobody, nor does `one in five`."""
    if len(numerals) < _PAIR:
        return list(numerals)
    whole = {index for index, each in enumerate(numerals) if each.low in _WHOLES and passage.has("per", each.start - 1)}
    rates = {index - 1 for index in whole if numerals[index].start - numerals[index - 1].end < _BACK}
    ones = {index for index, (one, five) in enumerate(pairwise(numerals)) if _is_ratio(passage, one, five)}
    left_out = whole | rates | ones | {index + 1 for index in ones}
    return [each for index, each in enumerate(numerals) if index not in left_out]


def _is_ratio(passage: Passage, one: Numeral, five: Numeral) -> bool:
    ratio = passage.sign("ratio", one.end)
    return one.low == one.high == 1 and ratio is not None and ratio.end == five.first


def _tells_harm(passage: Passage, sign: Sign, start: int) -> bool:
    """Not `haben ergeben` without `sich`, `rescued` but from kidnappers, nor in Arabic a boat that drowns, or who loses
    what is his life.
    """
    if sign.name.endswith(".reflexive"):
        return any(passage.has("reflexive", index) for index in range(start, sign.start))
    if sign.name.endswith(CASES) and not passage.tells_of_illness:
        return False
    if sign.name.endswith(_ESCAPES):
        end = sign.start if ".state" in sign.name else passage.sentence(start)[1]
        return any(_is_held(passage, index) for index in range(start, end))
    weak = passage.grammar.verb_first and sign.name.endswith(".weak")
    sinks = weak and passage.has("thing", sign.end) and not passage.tokens.breaks(sign.end)
    near = range(sign.end, min(sign.end + _BACK, passage.size))
    lost = sign.name == "missing.verb" and any(passage.has("life", index) for index in near)
    return not (sinks or lost or (sign.name.startswith("abducted") and _is_theft(passage, sign)))


def _is_held(passage: Passage, index: int) -> bool:
    """Whether a word tells that people were taken, or names those whom somebody holds."""
    return passage.role("harm", index).startswith("abducted") or passage.role("person", index) == Counted.PRISONERS


def _is_theft(passage: Passage, sign: Sign) -> bool:
    """Russian `похитили данные`: the same word as for people, of what is no one."""
    behind = range(sign.end, min(sign.end + _GOODS_NEAR, passage.size))
    return any(passage.has("goods", index) for index in takewhile(lambda each: not is_number(passage, each), behind))


def _harm(sign: Sign) -> Harm:
    kind, position, *_ = sign.name.split(".")
    return Harm(kind, position, sign.name.endswith((".weak", ".reflexive")), sign)


def _with_totals(harms: Iterable[Harm]) -> Iterator[Harm]:
    """Let `bringing the total to 22` be of what the sentence told before, if it did."""
    kind = ""
    for harm in harms:
        if harm.kind != _TOTAL:
            kind = harm.kind
            yield harm
        elif kind:
            yield harm._replace(kind=kind)


def _told(passage: Passage, link: Link) -> Iterator[Figure]:
    count, sign = link.whom, link.harm.sign
    kinds: Iterable[FigureKind] = ()
    if link.harm.kind == "displaced" and count.who is Counted.PRISONERS:
        return  # they broke out
    if count.high == 0 and link.harm.kind in _NO_LOSS:
        return  # `a fighter who never surrenders`
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
    lost = [harm.sign for harm in sentence.harms if harm.kind == "homes" and harm.position == "lost"]
    for harm in sentence.harms:
        sign = harm.sign
        if harm.position == "two":
            yield _figure(passage, FigureKind(harm.kind), _pair(sign), (sign.start, sign.end))
        if harm.kind == "homes" and harm.position == "thing" and any(_are_lost(sentence, sign, each) for each in lost):
            near = [each for each in numerals if 0 <= sign.start - each.end <= 2]
            yield from (_figure(passage, FigureKind.HOMES, each, (each.first, sign.end)) for each in near[-1:])
        if harm.kind == "magnitude":
            near = [each for each in numerals if _measures(sign, each)]
            yield from (_figure(passage, FigureKind.MAGNITUDE, each, (each.first, each.end)) for each in near[:1])


def _are_lost(sentence: Sentence, homes: Sign, lost: Sign) -> bool:
    """Not of the first number: `Tausende Häuser sind ohne Strom, 230 wurden zerstört`."""
    between = range(homes.end, lost.start)
    return not any(sentence.passage.tokens.breaks(each.first) for each in sentence.numerals if each.first in between)


def _pair(sign: Sign) -> Numeral:
    return Numeral(2, 2, False, sign.start, sign.start, sign.end)


def _not_measuring(numerals: Sequence[Numeral], harms: Sequence[Harm]) -> list[Numeral]:
    """Without those that say how strong an earthquake was."""
    strong = [harm.sign for harm in harms if harm.kind == "magnitude"]
    measuring = [each for sign in strong for each in [each for each in numerals if _measures(sign, each)][:1]]
    return [each for each in numerals if each not in measuring]


def _measures(sign: Sign, numeral: Numeral) -> bool:
    near = 0 <= numeral.start - sign.end <= 2 or 0 <= sign.start - numeral.end <= 2
    return near and 2 <= numeral.low < 10


def _is_unreal(sentence: Sentence, link: Link) -> bool:
    """Whether it may, shall or would happen, or somebody denies it."""
    passage, start = sentence.passage, sentence.start
    first, last = sorted((link.harm.sign.start, link.whom.first))
    told = sentence.end if passage.grammar.verb_last else max(link.harm.sign.end, link.whom.end)
    if passage.role("unreal", link.harm.sign.end) == "behind":
        return True
    if any("denied" in roles for roles in passage.roles[start:told]) or _is_supposed(sentence, link):
        return True
    if _is_charged(passage, link.harm.sign):
        return True
    if _is_false_report(sentence, first, max(link.harm.sign.end, link.whom.end)):
        return True
    begin = first
    while begin > start and first - begin < _BACK and not passage.tokens.breaks(begin):
        begin -= 1
    unreal = (index for index in range(begin, last) if passage.has("unreal", index))
    feared = [index for index in unreal if not _is_of_former(passage, index, link.whom)]
    doubted = any(not (_is_within(index, link) or _is_corrected(passage, index, link.whom)) for index in feared)
    return doubted or _ends_unreal(passage, link) or _is_infinitive(passage, link)


def _is_of_former(passage: Passage, index: int, count: Count) -> bool:
    """`The toll, initially put at seven, stands at 19`: a comma parts what held before from a number."""
    apart = any(map(passage.tokens.breaks, range(index + 1, count.first + 1)))
    return apart and passage.role("unreal", index) == EARLIER


def _is_charged(passage: Passage, sign: Sign) -> bool:
    """`accused of having killed four`: what somebody is charged with is often long ago, and not proven."""
    before = range(sign.start - 1, max(-1, sign.start - 1 - _CHARGED_NEAR), -1)
    near = takewhile(lambda index: not passage.tokens.breaks(index + 1), before)
    return any(passage.has("charged", index) for index in near)


def _is_within(index: int, link: Link) -> bool:
    """Portuguese `não se registaram` and `renderam-se` hold no `if`."""
    sign = link.harm.sign
    return link.whom.first <= index < link.whom.end or sign.start <= index < sign.end


def _is_supposed(sentence: Sentence, link: Link) -> bool:
    """`If the dam breaks, 500 …`, `did not kill 12`; that nobody was killed is no denial."""
    passage, sign = sentence.passage, link.harm.sign
    negated = passage.has("not", sign.start - 1) and not passage.has("nor", sign.start - 1)
    untrue = negated and link.whom.high != 0 and not passage.tokens.breaks(sign.start)
    supposed = passage.has("condition", sentence.start) and not passage.has("harm", sentence.start)  # `Se renderam 12`
    return untrue or supposed


def _is_corrected(passage: Passage, index: int, count: Count) -> bool:
    """`nine people, not 12 as previously reported, died`: what is unreal is the number that it is not."""
    while index > count.end and not passage.tokens.breaks(index):
        index -= 1
    return index >= count.end and passage.has("rather", index)


def _is_false_report(sentence: Sentence, first: int, last: int) -> bool:
    """`rejected claims of twelve dead`, `reports of twelve dead were denied`: what is said of the report itself."""
    passage = sentence.passage
    near = range(max(sentence.start, first - _BACK), first)
    report = next((index for index in near if passage.has("allegation", index)), None)
    if report is None:
        return False
    behind = takewhile(lambda index: not _opens_clause(passage, index), range(last, sentence.end))
    said = (*range(max(sentence.start, report - _DENIED_NEAR), report), *behind)
    return any(passage.has_any(_DENIED, index) or passage.role("speech", index) in _DENIALS for index in said)


def _opens_clause(passage: Passage, index: int) -> bool:
    """Whether another clause begins; French `s’est révélée` holds no `if`."""
    opens = passage.has("clause", index) and not passage.has("aux", index)
    return passage.tokens.breaks(index) or opens


def _ends_unreal(passage: Passage, link: Link) -> bool:
    """The verb ends the clause: `10 Menschen getötet werden könnten`, `10 kişinin öldürülmesi planlandı`."""
    after = max(link.harm.sign.end, link.whom.end)
    near = range(after, min(after + 2, passage.size))
    clause = takewhile(lambda index: not passage.tokens.breaks(index), near)
    return passage.grammar.verb_closes and any(passage.has("unreal", index) for index in clause)


def _is_infinitive(passage: Passage, link: Link) -> bool:
    return passage.has("to_do", link.harm.sign.start - 1)
