"""Numbers that count nobody: dates, ages, money, percentages, and those in the names of things."""

from monitor.core.facts.dates import is_month
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.text import Case

EARLIER = "earlier"
_FORMER_NEAR = 4
_COUNTED = frozenset({"person", "harm", "other", "of", "round"})
_ORDINAL_ENDINGS = frozenset({"o", "a", "os", "as"})
_CURRENCY = frozenset("$€£¥₦₽₣")


def counts_nobody(passage: Passage, numeral: Numeral) -> bool:
    """Whether a number is a date, an age, money, a percentage, a part of a name, no longer true, or no whole number."""
    if numeral.low % 1:
        return True
    end = passage.tokens.ends[numeral.end - 1]
    before, after = passage.gap(numeral.start), passage.text[end : end + 2].strip()
    if _CURRENCY.intersection(before + after) or after[:1] in {"%", "٪", "°", "º", "ª"}:
        return True
    previous = numeral.first - 1
    if previous >= 0 and (passage.has("age", previous) or _is_month_before(passage, numeral)):
        return True
    if is_month(passage, numeral.end):
        return True
    return any(holds(passage, numeral) for holds in (_is_of_time, _is_designation, _is_age, _is_former))


def _is_former(passage: Passage, numeral: Numeral) -> bool:
    """`initially put at seven`: what holds no more."""
    for index in range(numeral.first - 1, max(-1, numeral.first - 1 - _FORMER_NEAR), -1):
        if passage.tokens.breaks(index + 1):
            return False
        if passage.role("unreal", index) == EARLIER:
            return True
    return False


def _is_month_before(passage: Passage, numeral: Numeral) -> bool:
    """`March 12`, `mars 2018`; in `en mars 12 personnes` the number counts."""
    month = is_month(passage, numeral.first - 1)
    return month and (passage.grammar.day_behind or is_year(passage, numeral))


def _is_of_time(passage: Passage, numeral: Numeral) -> bool:
    """`12 de marzo`, `6:30`, `Senin (9/3/2026)`."""
    after = numeral.end
    gap = passage.gap(after) if after < passage.size else ""
    slashed = gap == "/" or (numeral.start > 0 and passage.gap(numeral.start) == "/")
    clock = gap == ":" and passage.tokens.folded[after].isdigit()
    return slashed or clock or (passage.has("of", after) and is_month(passage, after + 1))


def _is_designation(passage: Passage, numeral: Numeral) -> bool:
    """`Covid-19`, `Highway 61`, `33-й`, `33.º`, `das 33. Regiment`: digits that are part of a name."""
    if not passage.tokens.folded[numeral.start].isdigit():
        return False
    return (
        _ends_name(passage, numeral.start)
        or _is_numbered(passage, numeral)
        or (numeral.end < passage.size and (_is_ordinal(passage, numeral.end) or _is_pointed(passage, numeral)))
    )


def _is_numbered(passage: Passage, numeral: Numeral) -> bool:
    """`Highway 61`, `Camp 4`: a thing with a capital inside a sentence, and nobody that the number behind it counts."""
    thing, end = numeral.start - 1, numeral.end
    if numeral.first != numeral.start or not _bears_number(passage, thing) or passage.tokens.breaks(numeral.start):
        return False
    counts = passage.has_any(_COUNTED, end) and not passage.tokens.breaks(end)
    inside = passage.sentence(thing)[0] < thing
    return inside and not counts and passage.tokens.case(thing) is Case.TITLE


def _bears_number(passage: Passage, index: int) -> bool:
    """Whether a word may be a thing that has a number; in German any noun behind `des`, `im` and the like."""
    if passage.grammar.nouns_capitalised:
        return passage.has("article", index - 1) and passage.role("article", index - 1) == "oblique"
    return passage.has("thing", index)


def _ends_name(passage: Passage, start: int) -> bool:
    return start > 0 and passage.gap(start) == "-" and not passage.tokens.folded[start - 1].isdigit()


def _is_ordinal(passage: Passage, end: int) -> bool:
    gap, following = passage.gap(end), passage.tokens.folded[end]
    hyphened = gap == "-" and passage.grammar.ordinal_hyphen and len(following) <= 3
    return hyphened or (gap in {".", ".-"} and following in _ORDINAL_ENDINGS)


def _is_pointed(passage: Passage, numeral: Numeral) -> bool:
    """`das 33. Regiment`, `33. Tugay`; where the verb comes last, no sentence ends in a number."""
    if not passage.grammar.ordinal_point or not passage.gap(numeral.end).startswith(". "):
        return False
    named = passage.tokens.case(numeral.end) is Case.TITLE and passage.has("article", numeral.start - 1)
    return passage.grammar.verb_last or (named and numeral.low < 100)


def _is_age(passage: Passage, numeral: Numeral) -> bool:
    """`Amadou Diallo, 34, …`, `Amadou Diallo (34)` and `o neto, de 7, …`."""
    if not numeral.start or numeral.end >= passage.size or not 0 < numeral.low < 110 or numeral.first != numeral.start:
        return False
    if _is_of_one(passage, numeral):
        return True
    if not passage.tokens.folded[numeral.start].isdigit():
        return False
    before, after = passage.gap(numeral.start).strip(), passage.gap(numeral.end).strip()
    named = before == after == "," and passage.tokens.case(numeral.start - 1) is Case.TITLE
    of = passage.has("of", numeral.start - 1) and passage.gap(numeral.start - 1).strip() == after == ","
    return of or named or (before == "(" and after[:1] == ")")


def _is_of_one(passage: Passage, numeral: Numeral) -> bool:
    """Spanish `una mujer de 47`: a number of one person, which counts nobody else."""
    one = passage.has("of", numeral.start - 1) and passage.role("person", numeral.start - 2).endswith(".1")
    return one and not passage.has("person", numeral.end) and not passage.has("harm", numeral.end)


def is_year(passage: Passage, numeral: Numeral) -> bool:
    """Whether a number may be a year, which no word tells."""
    written = passage.words(numeral.start, numeral.end)
    return len(written) == 4 and written.isdigit() and 1900 <= numeral.low <= 2100 and numeral.first == numeral.start
