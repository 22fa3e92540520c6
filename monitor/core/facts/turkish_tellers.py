"""The words that name whose words a Turkish sentence tells: they stand at its head, and the verb at its end."""

import re

from monitor.core.facts.languages.grammar import PLURAL
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case

_LONGEST = 7
_WHAT = ("type", "harm", "allegation")
_TAIL = 20
_OPENING = frozenset("\"“„«'‘")
_CLOSING = frozenset("\"”»'’")
_TIMES = frozenset({"weekday", "relative", "span"})
_STOPS = _TIMES | {"speech", "pronoun", "clause", "nobody", "round", "sureness", "number", "aux"}
_SKIPPED = _TIMES | {"lead", "lately", "month", "unit"}
_PLACED = re.compile(r"\w{2,}(?:[dt][ea](?:n|ki)?|[dt][ıiuü]ğ[ıiuü]|[ıiuü]n[ae]|[ıiuü]yl[ae]|[ıiuü]n[ıiuü])$")
"""Words in the locative, ablative, instrumental, or with a case after a possessive: `saldırıda`, `öldüğünü`."""
_LOCATED = re.compile(r"\w{2,}[dt][ea](?:n|ki)?$")
_PARTICIPLE = re.compile("[ae]n$")
"""`… diyen`, `… açıklayan`: who says so follows."""
_OWNED_PLACED = re.compile(r"[ıiuü]nd[ea](?:n|ki)?$")
_VERBAL = re.compile(r"(?:[dt][ıiuü]ğ|[ae]c[ae]ğ)[ıiuü]")
_FINITE = re.compile("[dt][iu]$")
_NO_GENITIVE = frozenset({"basın", "yayın", "kadın", "aydın"})
_GENITIVE = re.compile(r"[ıiuü]n$")


def turkish_teller(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The tokens that name who speaks: at the head of the sentence, or behind a quotation that begins it."""
    start, end = passage.sentence(sign.start)
    if _PARTICIPLE.search(passage.tokens.folded[sign.end - 1]):
        return _name(passage, sign.end, end)
    opened = [index for index in range(start, sign.start) if _OPENING.intersection(passage.gap(index))]
    closed = sign.start > start and _CLOSING.intersection(passage.gap(sign.start))
    if closed and (not opened or opened[0] == start):
        return _name(passage, sign.end, end)
    return _name(passage, start, opened[0] if closed else sign.start)


def turkish_cited(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The tokens before `göre` or `yapılan açıklamada`: whose words they are, in the case that these ask for."""
    start, _ = passage.sentence(sign.start)
    first = last = sign.start
    while first > start and last - first < _LONGEST and not (first < last and passage.tokens.breaks(first)):
        first -= 1
        if _ends(passage, first) or (first < last - 1 and _is_adjunct(passage, first, start)):
            first += 1
            break
    named = first < last and not passage.has("mute", last - 1) and not passage.has("pronoun", first)
    return (first, last) if named else (0, 0)


def turkish_claimant(passage: Passage, aim: Sign, sign: Sign) -> tuple[int, int]:
    """Who claims an attack: between it and the verb (`saldırıyı IŞİD üstlendi`), or before it."""
    start, _ = passage.sentence(sign.start)
    first = aim.end
    while first < sign.start and passage.has_any(_SKIPPED, first):
        first += 1
    behind = _name(passage, first, sign.start)
    shown = any(passage.tokens.case(index) is not Case.LOWER for index in range(*behind))
    whole = behind[1] == sign.start or (behind[0] == first and behind[1] - first == _LONGEST)
    return behind if shown and whole else _name(passage, start, aim.start)


def _name(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The first words in the nominative that may name somebody, without what stands before them."""
    first = start
    for index in range(start, end):
        ends = passage.tokens.breaks(index) or "(" in passage.gap(index) or index - first >= _LONGEST
        if index > first and ends:
            if name := _subject(passage, first, index):
                return name
            first = index
        if (index == first and passage.has_any(_SKIPPED, index)) or passage.has("outside", index):
            first = index + 1
        elif _ends(passage, index) or _is_adjunct(passage, index, start):
            if name := _subject(passage, first, index - _is_owned_place(passage, index) - _is_object(passage, index)):
                return name
            first = index + 1
        elif _is_genitive(passage, index, start) and (name := _subject(passage, first, index)):
            return name
    return _subject(passage, first, end) or (0, 0)


def _subject(passage: Passage, first: int, end: int) -> tuple[int, int] | None:
    """The words that are a name among some, if they are: in the nominative, and of somebody."""
    end = _without_events(passage, first, end)
    return (first, end) if _is_subject(passage, first, end) else None


def _without_events(passage: Passage, first: int, end: int) -> int:
    """Where a name ends before small words of what happened: `ordu katliam iddialarını …`; a clause is none."""
    while event := next(filter(None, (passage.sign(group, end - 1) for group in _WHAT)), None):
        small = event.start > first and passage.tokens.case(end - 1) is Case.LOWER
        if not small or event.name == "elsewhere" or passage.has("person", end - 1):
            break
        if event.group == "harm" and _FINITE.search(passage.tokens.folded[end - 1]):
            return first
        end = event.start
    return end


def _is_subject(passage: Passage, first: int, end: int) -> bool:
    """Whether words are a name in the nominative that means somebody."""
    if not first < end or any(passage.has(group, first) for group in ("mute", "aim", "harm", "tally")):
        return False
    last = end - 1
    return not (passage.suffix(last) or passage.has("mute", last) or _is_genitive(passage, last, first))


def _is_genitive(passage: Passage, index: int, start: int) -> bool:
    """`şüphelinin`, but `Putin`; of a capital at the head, `Saldırganın`, the next word tells: `kaçtığını`."""
    if _GENITIVE.search(_lower(passage, index)) is None or _lower(passage, index) in _NO_GENITIVE:
        return False
    if passage.tokens.case(index) is Case.LOWER:
        return True
    following = _lower(passage, index + 1) if index == start and index + 1 < passage.size else ""
    return _VERBAL.search(following) is not None


def _ends(passage: Passage, index: int) -> bool:
    """Whether a word is no part of a name."""
    return passage.tokens.folded[index].isdigit() or passage.has_any(_STOPS, index)


def _is_adjunct(passage: Passage, index: int, start: int) -> bool:
    """Whether a word ends what tells where, when or how, so that a name can only follow it."""
    if passage.suffix(index):
        return passage.ends(index, "aside")
    if passage.has("outside", index):
        return True
    word = _lower(passage, index)
    if passage.tokens.case(index) is Case.LOWER:
        return not passage.has("person", index) and _PLACED.search(word) is not None
    if index == start and not passage.has("power", index):
        return _LOCATED.search(word) is not None
    return _OWNED_PLACED.search(word) is not None


def _is_owned_place(passage: Passage, index: int) -> bool:
    """`olay yerinde`: the word before belongs to it."""
    return not passage.suffix(index) and _OWNED_PLACED.search(_lower(passage, index)) is not None


def _is_object(passage: Passage, verb: int) -> bool:
    """`sivilleri vurduğu`: the plural before what somebody did is to whom he did it."""
    is_noun = passage.role("case", verb - 1) == PLURAL and passage.tokens.case(verb - 1) is Case.LOWER
    return is_noun and _VERBAL.search(_lower(passage, verb)) is not None


def _lower(passage: Passage, index: int) -> str:
    """The end of a word in small letters: there its case is told, and a text of one word takes no longer."""
    return passage.words(index, index + 1)[-_TAIL:].lower()
