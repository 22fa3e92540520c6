"""What stands round a word of speech: who does it, what it is about, and its clause."""

from collections.abc import Iterator
from itertools import takewhile

from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case

_NEAR = 5
_AGENT_NEAR = 4
_AHEAD = 8


def find_agent(passage: Passage, sign: Sign) -> int | None:
    """Where the doer of a deed in the passive begins: `claimed by …`, `revendiquée lundi soir par …`."""
    if passage.has("agent", sign.end - 1) or _bears_passive(passage, sign):
        return sign.end
    for index in range(sign.end, min(sign.end + _AGENT_NEAR, passage.size)):
        if passage.tokens.breaks(index):
            return None
        if passage.role("agent", index) == "agent":
            return index + 1
    return None


def _bears_passive(passage: Passage, sign: Sign) -> bool:
    """Indonesian `diklaim JNIM`: who did it follows at once."""
    passive = passage.grammar.passive and passage.tokens.folded[sign.start].startswith(passage.grammar.passive)
    return bool(passive) and sign.end < passage.size and passage.tokens.case(sign.end) is not Case.LOWER


def words_about(passage: Passage, sign: Sign, most: int) -> range:
    """The tokens of a sentence near a verb that tell what it is about: behind it, or ahead where it comes last."""
    start, end = passage.sentence(sign.start)
    if passage.grammar.verb_last:
        return range(max(start, sign.start - most), sign.start)
    return range(sign.end, min(end, sign.end + most))


def find_object(passage: Passage, start: int, end: int) -> Sign | None:
    """What is claimed, if some tokens tell it: an attack, or the responsibility itself."""
    signs = (passage.sign("aim", index) for index in range(start, end))
    return next((sign for sign in signs if sign), None)


def is_negated(passage: Passage, start: int, end: int) -> bool:
    """Whether some tokens hold a word for not or for nobody."""
    return any(passage.has("nobody", index) or passage.has("not", index) for index in range(start, end))


def ends_clause(passage: Passage, sign: Sign) -> bool:
    """German `hat ihren Bericht zurückgezogen`: a verb that closes its clause."""
    _, end = passage.sentence(sign.start)
    closes = sign.end == end or passage.tokens.breaks(sign.end) or passage.has("be", sign.end)
    return passage.grammar.verb_closes and closes


def clause_near(passage: Passage, sign: Sign, *, ahead: bool) -> Iterator[int]:
    """The words near a verb in its clause, behind it or ahead of it."""
    start, end = passage.sentence(sign.start)
    if ahead:
        back = range(sign.start - 1, max(start, sign.start - _AHEAD) - 1, -1)
        return takewhile(lambda index: not passage.tokens.breaks(index + 1), back)
    near = range(sign.end, min(end, sign.end + _NEAR + 1))
    return takewhile(lambda index: not passage.tokens.breaks(index), near)


def is_denied(passage: Passage, sign: Sign) -> bool:
    """`has not said`, `no confirmó`, `ne dément pas`: the word for not stands right beside the verb."""
    before = passage.has("not", sign.start - 1) and not passage.tokens.breaks(sign.start)
    return before or (passage.has("not", sign.end) and not passage.tokens.breaks(sign.end))


def is_passive(passage: Passage, sign: Sign) -> bool:
    """Whether a participle is passive: `was confirmed`."""
    return sign.start > 0 and passage.has("be", sign.start - 1) and not passage.tokens.breaks(sign.start)
