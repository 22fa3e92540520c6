"""What of a sentence tells of an earlier time: an event of long ago, one that is recalled, a sum over many months."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from monitor.core.facts.counts import CAPTIVITY, ENDS_OF_CAPTIVITY
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.model import SpokenDay

_OLD = timedelta(days=14)
"""A sentence whose days all ended longer ago tells of an earlier event; weeks have half as long, and months none."""
_FEW_DAYS = timedelta(days=4)
_MONTH = timedelta(days=27)
_MEASURED_NEAR, _MEASURED_NEXT = 6, 2
_SUMMED = ("infected", "displaced")
_LONG = timedelta(days=45)
"""A sentence about a longer time sums up many events."""
_YEAR = timedelta(days=366)
SUM = "sum"
"""The name of what tells since when many events are summed up, though not by a day: `since the war began`."""
_OPENERS = frozenset({"clause", "where"})
_DEPENDENT = _OPENERS | {"depends"}


def find_earlier(
    passage: Passage, sentence: range, harms: Sequence[Sign], days: Sequence[SpokenDay], published: date
) -> Iterator[range]:
    """The tokens of a sentence that tell of an earlier time; all of them, if its days are all of long ago."""
    recalls = list(_recalls(passage, sentence))
    yield from recalls
    spoken = {place: day for place, day in _places(passage, sentence, days) if not _within(place.start, recalls)}
    old = [place for place, day in spoken.items() if _is_old(day, published) and not _is_sum(harms, day, published)]
    mixed = len(old) < len(spoken)
    old += _sums(passage, sentence, harms)
    for place in old:
        part = _captivity(passage, harms, place) or _attribute(passage, harms, place)
        lasts = place in spoken and spoken[place].last == published
        part = part or (_measure(passage, sentence, place) if lasts else None)
        part = part or _clause(passage, sentence, harms, place.start, mixed=mixed)
        yield part or (range(0) if mixed else sentence)


def _within(index: int, ranges: Sequence[range]) -> bool:
    return any(index in each for each in ranges)


def _places(passage: Passage, sentence: range, days: Sequence[SpokenDay]) -> Iterator[tuple[range, SpokenDay]]:
    """The days of a sentence, and the tokens that mean each."""
    for day in days:
        first, last = bisect_left(passage.tokens.starts, day.start), bisect_left(passage.tokens.ends, day.end)
        if day.field is passage.field and first in sentence and last in sentence:
            yield range(first, last + 1), day


def _is_old(day: SpokenDay, published: date) -> bool:
    return day.last < published - _least_age(day) or day.last - day.first > _LONG


def _is_sum(harms: Sequence[Sign], day: SpokenDay, published: date) -> bool:
    """Cases of an illness are told from its first day on."""
    lasts = day.last == published and day.last - day.first <= _YEAR
    return lasts and any(sign.name.startswith("infected") for sign in harms)


def _sums(passage: Passage, sentence: range, harms: Sequence[Sign]) -> list[range]:
    """The words of a sentence for a whole war; of those who fled or fell ill the sum is what is told."""
    if any(sign.name.startswith(_SUMMED) for sign in harms):
        return []
    told = (sign for sign in passage.signs["habitual"] if sign.name == SUM)
    return [range(sign.start, sign.end) for sign in told if sign.start in sentence]


def _least_age(day: SpokenDay) -> timedelta:
    """How long ago it ended at least: nobody tells of the day before as of "last month"."""
    if day.last - day.first >= _MONTH:
        return timedelta(0)
    return _OLD if day.last - day.first < _FEW_DAYS else _OLD / 2


def _recalls(passage: Passage, sentence: range) -> Iterator[range]:
    """`two years after an attack that killed 54`: what follows, as far as it tells of that, or what stands before."""
    for index in (unit.end for unit in passage.signs["unit"] if unit.start in sentence and unit.end < sentence.stop):
        if passage.has("recall", index) and _is_time(passage, index - 1):
            behind = range(index, _end(passage, index, sentence.stop))
            yield range(_start(passage, sentence, index), index) if passage.grammar.postpositions else behind


def _is_time(passage: Passage, index: int) -> bool:
    """Arabic `بعد عامين من …`, Turkish `saldırıdan iki yıl sonra`: the word behind says it only with the one before."""
    before = passage.tokens.folded[max(0, index - 3) : index]
    opener = passage.grammar.recalled_after
    return not opener or any(word.endswith(opener) for word in before)


def _start(passage: Passage, sentence: range, index: int) -> int:
    """The token that begins a clause, or its sentence."""
    return next((each for each in range(index, sentence.start, -1) if passage.tokens.breaks(each)), sentence.start)


def _end(passage: Passage, index: int, end: int) -> int:
    """The token after a clause and those that depend on it."""
    following = index + 1
    while following < end and not (passage.tokens.breaks(following) and not _depends(passage, following)):
        following += 1
    return following


def _depends(passage: Passage, index: int) -> bool:
    """Whether a clause that begins after a comma tells more of what stands before it."""
    near = range(index, min(index + 2, passage.size))
    if any(passage.has_any(_DEPENDENT, each) for each in near):
        return True
    participle = passage.grammar.participle
    return participle is not None and participle.search(passage.tokens.folded[index]) is not None


def _captivity(passage: Passage, harms: Sequence[Sign], day: range) -> range | None:
    """`14 soldiers captured in August were freed`: the day on which a captivity began, told with its end."""
    nearest = min(harms, key=lambda sign: max(sign.start - day.stop, day.start - sign.end))
    leads = nearest.name.endswith(".verb") and nearest == harms[0]  # `secuestró a 12, de los que 11 …`
    told = nearest.name.startswith(CAPTIVITY) and not leads
    if not told or not any(sign.name.startswith(ENDS_OF_CAPTIVITY) for sign in harms):
        return None
    part = range(min(nearest.start, day.start), max(nearest.end, day.stop))
    return None if any(map(passage.tokens.breaks, part[1:])) else part


def _attribute(passage: Passage, harms: Sequence[Sign], day: range) -> range | None:
    """Turkish `2022’de 54 kişinin öldüğü köyde …`: a clause with its verb that tells more of the noun behind it."""
    verb = next((sign for sign in harms if sign.start >= day.stop), None)
    noun = passage.grammar.verbal_noun
    told = verb and noun and noun.search(passage.tokens.folded[verb.end - 1])
    return range(day.start, verb.end) if verb and told else None


def _measure(passage: Passage, sentence: range, day: range) -> range | None:
    """`the deadliest attack since November, when 17 died`, `… this year`: by what an event of today is measured."""
    if not any(passage.has("worst", index) for index in _near(passage, sentence, day)):
        return None
    goes_on = day.stop < sentence.stop and passage.tokens.breaks(day.stop) and _depends(passage, day.stop)
    return range(day.start, _end(passage, day.stop, sentence.stop) if goes_on else day.stop)


def _near(passage: Passage, sentence: range, day: range) -> range:
    """Where it stands what a time measures: near one that began and goes on, or right before another."""
    since = any(passage.has("since", index) for index in (day.start - 1, day.start, day.stop - 1))
    if since:
        return range(max(sentence.start, day.start - _MEASURED_NEAR), min(day.stop + _MEASURED_NEAR, sentence.stop))
    return range(max(sentence.start, day.start - _MEASURED_NEXT), day.start)


def _clause(passage: Passage, sentence: range, harms: Sequence[Sign], index: int, *, mixed: bool) -> range | None:
    """The clause of a day, if it is one by itself: `… where 54 had died in 2022`."""
    first = index
    while first > sentence.start and not (passage.has_any(_OPENERS, first) or passage.tokens.breaks(first)):
        first -= 1
    while first > sentence.start and passage.has("where", first) and passage.has("where", first - 1):
        first -= 1
    part = range(first, _end(passage, index, sentence.stop))
    told = [sign for sign in harms if sign.start in part]
    others = [sign for sign in harms if sign.start < first]
    set_off = mixed or (passage.tokens.breaks(first) and bool(others))
    opens = _depends(passage, first) if set_off else any(passage.has("where", each) for each in (first, first + 1))
    return part if told and opens and (others or mixed) else None
