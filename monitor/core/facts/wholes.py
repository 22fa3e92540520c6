"""Numbers that tell of how many, and not how many: `six of the seven`, `half of the 60`, `one of 15 people killed`."""

from collections.abc import Sequence

from monitor.core.facts.numerals import is_number
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.vocabulary import Sign

_WINDOW = 4
"""So many words may stand between a part and its whole."""
_OF = frozenset({"of", "of_the"})
_OUT_OF = _OF | {"out_of"}
_OWNS = ("'s", "’s")
_HURT = ("killed.done", "killed.state", "wounded.done", "wounded.state")


def is_whole(passage: Passage, numeral: Numeral, numerals: Sequence[Numeral]) -> bool:
    """`six of the seven`, `trois otages sur 20`: of how many, and not how many; `two of the 12 wounded` tells both."""
    if befell(passage, numeral.end):
        return False
    behind = (each for each in numerals if each.start > numeral.end and each.low <= numeral.low)
    if opens_share(passage, numeral) and any(behind):
        return True
    last = _end_of_part(passage, numeral)
    parts = (each for each in numerals if each.end == last and each.low <= numeral.low)
    return any(not is_member(passage, each) for each in parts)


def is_member(passage: Passage, numeral: Numeral) -> bool:
    """`was one of 15 people killed`: one of whom more is told, and all of them are who it happened to."""
    behind = range(numeral.end, min(numeral.end + _WINDOW, passage.size))
    is_one = is_article(passage, numeral) and passage.has("be", numeral.first - 1)
    return is_one and passage.has_any(_OF, numeral.end) and any(is_number(passage, index) for index in behind)


def is_of_share(passage: Passage, numeral: Numeral) -> bool:
    """`half of the 60 hostages`, `نصف الرهائن الستين`, `60 rehinenin yarısı`; all of `half of the 60 dead` died."""
    before = numeral.first - 1
    if befell(passage, numeral.end) or passage.has("harm", before):
        return False
    if passage.grammar.verb_last:
        return passage.has("share", numeral.end + 1)
    if passage.grammar.two_behind and passage.has("person", before):
        before -= 1
    while passage.has_any(_OUT_OF, before) or passage.has("article", before):
        before -= 1
    return passage.has("share", before) and not passage.tokens.breaks(numeral.first)


def befell(passage: Passage, index: int) -> Sign | None:
    """What befell those whom a number counts, where that follows it at once."""
    harm = passage.sign("harm", index)
    return harm if harm and harm.name.startswith(_HURT) and not passage.tokens.breaks(index) else None


def opens_share(passage: Passage, numeral: Numeral) -> bool:
    """`Von den 20 Geiseln sind 12 frei`."""
    start, _ = passage.sentence(numeral.first)
    return start < numeral.first <= start + 2 and (passage.has("of", start) or passage.has("out_of", start))


def is_article(passage: Passage, numeral: Numeral) -> bool:
    return numeral.low == numeral.high == 1 and not passage.tokens.folded[numeral.start].isdigit()


def _end_of_part(passage: Passage, numeral: Numeral) -> int:
    """Where a number would end of which this is the whole, or 0: `19 of the bus's 50`, `trois otages sur 20`."""
    owner = passage.gap(numeral.first).startswith(_OWNS)
    index = numeral.first - 1 - owner
    while index > numeral.first - _WINDOW and passage.has_any(_OUT_OF, index):
        index -= 1
    if index == numeral.first - 1 - owner or any(map(passage.tokens.breaks, range(index + 1, numeral.first + 1))):
        return 0
    return index + (not passage.has("person", index))
