"""How it ended for somebody: three engineers who were kidnapped in May and are free, and wounded who died."""

from collections.abc import Sequence

from monitor.core.facts.counts import CAPTIVITY, Count
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign

_BEFORE = {"freed": CAPTIVITY, "killed": (*CAPTIVITY, "wounded", "displaced")}
_RELATIVE = frozenset({"who", "that", "depends"})
_OF = frozenset({"of", "of_the"})
_PREDICATE = frozenset({"be", "and", "before", "agent", "aux", "clause"})
_AUXILIARY = frozenset({"be", "aux"})
_PAIR = 2
_ATTRIBUTES = 3
_CLAUSE = 8


def before(kind: str) -> Sequence[str]:
    """What may have befallen somebody of whom this is told: of the freed, that they were abducted or arrested."""
    return _BEFORE.get(kind, ())


def find_resumption(passage: Passage, signs: Sequence[Sign], counts: Sequence[Count], count: Count, end: Sign) -> int:
    """The token behind what befell a count before, where the sentence goes on to how it ended; 0 if nothing did.

    `Three engineers who were kidnapped in May were freed`, `two soldiers wounded on Monday died`; `signs` are the words
    for what may have befallen them `before`, and `end` is the one that may tell the end.
    """
    sign = next((sign for sign in signs if count.end <= sign.start < end.start), None)
    if sign is None or (sign.name.startswith("wounded") and not passage.has("died", end.start)):
        return 0
    opens = _opening(passage, count, sign)
    between = any(count.end <= other.first < end.start and not (other.bare or other.part) for other in counts)
    return 0 if opens is None or between else _resumption(passage, opens, sign, end)


def _opening(passage: Passage, count: Count, sign: Sign) -> int | None:
    """Where what befell somebody begins to be told of him, as an attribute or in a relative clause."""
    if passage.grammar.laden_attributes and passage.has("person", sign.end) and passage.has("before", count.end):
        return sign.start if sign.start - count.end < _CLAUSE else None
    for index in range(count.end, min(sign.start + 1, count.end + _ATTRIBUTES)):
        if index == sign.start or passage.has_any(_RELATIVE, index):
            return index if sign.start - index < _CLAUSE else None
        light = passage.has_any(_OF, index) or not passage.has_any(_PREDICATE, index)
        if not light or passage.tokens.breaks(index):
            return None
    return None


def _resumption(passage: Passage, opens: int, sign: Sign, end: Sign) -> int:
    """Where the sentence goes on: behind the comma that closes an aside, or behind the word without any comma."""
    commas = [index for index in range(sign.end, end.start + 1) if passage.tokens.breaks(index)]
    aside = len(commas) == _PAIR and all(passage.has_any(_AUXILIARY, index) for index in range(commas[-1], end.start))
    if aside and not passage.tokens.breaks(opens):
        commas = commas[-1:]  # `enlevés à Kayes, dans l’ouest, ont été libérés`
    elif len(commas) != passage.tokens.breaks(opens):
        return 0
    between = range(sign.end, end.start)
    elsewhere = any(passage.has("and", index) for index in between)
    elsewhere |= any(_opens(passage, index) for index in between[:-1])  # `have since died` opens none
    return 0 if elsewhere else commas[-1] if commas else sign.end


def _opens(passage: Passage, index: int) -> bool:
    """Whether a clause begins; in German a comma stands before it, and `in der Nacht` is none."""
    return passage.has("clause", index) or (passage.has("where", index) and not passage.grammar.verb_closes)
