"""Counts that are part of others: `132, including 14 children`, `two of the 12 wounded`, `two people, a man and …`."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from monitor.core.facts.counts import Count
from monitor.core.facts.numerals import is_number
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.wholes import befell, opens_share
from monitor.model import Counted

_ONE, _PAIR = 1, 2
_CALLINGS = frozenset(
    {Counted.CIVILIANS, Counted.SOLDIERS, Counted.POLICE, Counted.FIGHTERS, Counted.PEACEKEEPERS, Counted.JOURNALISTS}
)
"""Nobody is of two of these."""
_AMONG_ANY = frozenset({Counted.CHILDREN, Counted.WOMEN})
_WINDOW = 4
"""So many words may stand between a part and the whole that follows it."""
_OF = frozenset({"of", "of_the"})
_OF_WHOLE = _OF | {"out_of", "article", "possessive"}


def with_parts(passage: Passage, numerals: Sequence[Numeral], counts: Sequence[Count]) -> list[Count]:
    """The counts of a sentence, those marked that are part of another; `numerals` are all the numbers in it."""
    people = list(_with_whole(passage, numerals, counts) if len(numerals) > _ONE else counts)
    return _marked(passage, list(_with_shares(passage, people)) if len(people) > _ONE else people)


def _with_whole(passage: Passage, numerals: Sequence[Numeral], counts: Sequence[Count]) -> Iterator[Count]:
    """Let `118` of `of the 140 people arrested, 118 are free` be people too."""
    whole = next((each for each in numerals[:1] if opens_share(passage, each)), None)
    person = passage.sign("person", whole.end) if whole else None
    for count in counts:
        if person and count.first >= person.end and not count.named:
            yield count._replace(who=Counted(person.name.split(".")[0]), named=True)
        else:
            yield count


def _with_shares(passage: Passage, counts: Sequence[Count]) -> Iterator[Count]:
    """Let `two of the 12 wounded` be one phrase: those two are not how many were wounded."""
    for count, behind in zip_longest(counts, counts[1:]):
        harm = befell(passage, behind.end) if behind and _is_share_of(passage, count, behind) else None
        yield count._replace(end=harm.end, who=behind.who, named=True) if harm else count


def _is_share_of(passage: Passage, count: Count, behind: Count) -> bool:
    between = range(count.end, behind.first)
    light = all(passage.has_any(_OF_WHOLE, index) for index in between)
    return 0 < len(between) <= 2 and light and count.low <= behind.low


def _marked(passage: Passage, counts: list[Count]) -> list[Count]:
    """Mark the counts that are part of another: `132, including 14 children and two women`."""
    marked: list[Count] = []
    spelt = _spelt_out(passage, counts) if len(counts) > _ONE else ()
    for count in counts:
        joined = bool(marked) and marked[-1].part and _goes_on(passage, marked[-1].end, count.first)
        joined = joined and not (_precedes_whole(passage, marked[-1]) or befell(passage, count.end))
        joined |= count in spelt or (bool(marked) and _is_put_in(passage, marked[-1], count))
        part = joined or _is_included(passage, count) or _is_share(passage, count) or _precedes_whole(passage, count)
        marked.append(count._replace(part=part))
    return marked


def _is_included(passage: Passage, count: Count) -> bool:
    """`including 14 children`, `dont au moins 14 enfants`, `aralarında 14 çocuğun bulunduğu`; not what follows that."""
    for index in range(count.first - 1, max(-1, count.first - 4), -1):
        if passage.tokens.breaks(index + 1) or passage.has("contained", index):
            return False
        if passage.has("subset", index) or passage.has("among", index):
            return not _is_of_harmed(passage, count)
    return False


def _is_of_harmed(passage: Passage, count: Count) -> bool:
    """`among the 30 dead were nine children`: the 30 are all."""
    article = passage.has_any(_OF | {"article"}, count.first - 1)
    return article and not count.named and passage.has("harm", count.end)


def _is_put_in(passage: Passage, whole: Count, count: Count) -> bool:
    """`five civilians, two children, were killed`, not with `and a guard`; `three people, a soldier, …`."""
    apart = count.first == whole.end and passage.sets_off(count.first)
    if apart and count.high == 1 and whole.who is Counted.PEOPLE and whole.low >= _PAIR and whole.named:
        return True
    closed = count.end >= passage.size or (passage.sets_off(count.end) and not passage.has("and", count.end))
    among = count.who in _AMONG_ANY and whole.who not in _AMONG_ANY
    return apart and closed and among and not whole.part and count.low < whole.low


def _goes_on(passage: Passage, end: int, first: int) -> bool:
    """Whether nothing but `and` or a comma lies between two counts."""
    return first - end <= 2 and all(
        passage.has("and", index) or passage.has("possessive", index) for index in range(end, first)
    )


def _is_share(passage: Passage, count: Count) -> bool:
    """`three of them`, but not `15 people, of whom three …`."""
    among = passage.sign("among", count.end)
    return among is not None and not passage.tokens.breaks(count.end) and not is_number(passage, among.end)


def _spelt_out(passage: Passage, counts: Sequence[Count]) -> Sequence[Count]:
    """`two people, a man and a woman, were killed`: those behind a comma who add up to the count before it."""
    for index, whole in enumerate(counts[:-1]):
        apart = whole.end < passage.size and passage.sets_off(whole.end)
        if whole.bare or whole.low < _PAIR or not apart:
            continue
        told: list[Count] = []
        end, left = whole.end, whole.low
        for each in counts[index + 1 :]:
            if left > 0 and _goes_on(passage, end, each.first):
                told, end, left = [*told, each], each.end, left - each.low
        closed = whole.who is Counted.PEOPLE or end >= passage.size or passage.sets_off(end)
        if left == 0 and closed and len(told) > _ONE and not any(_are_apart(whole, each) for each in told):
            return told
    return ()


def _are_apart(whole: Count, part: Count) -> bool:
    """`three soldiers, two policemen and a civilian`: no policeman is one of the soldiers, whatever it adds up to."""
    return whole.who is not part.who and {whole.who, part.who} <= _CALLINGS


def _precedes_whole(passage: Passage, count: Count) -> bool:
    """Turkish `4’ü çocuk 6 kişi`, `ikisi çocuk 5 kişi`: the part is told first, and the whole follows at once."""
    if count.bare or not passage.grammar.endings or not _is_owned(passage, count):
        return False
    finite = passage.grammar.finite
    for index in range(count.end, min(count.end + _WINDOW, passage.size)):
        if passage.tokens.breaks(index) and not count.named:
            return False
        if is_number(passage, index):
            return True
        if finite and passage.has("harm", index) and finite.search(passage.tokens.folded[index]):
            return False
    return False


def _is_owned(passage: Passage, count: Count) -> bool:
    """`4’ü`, `ikisi`: so many of them."""
    spelt = [index for index in range(count.first, count.end) if is_number(passage, index)]
    return any(passage.ends(index, "share") or passage.has("owned", index) for index in spelt)
