"""Numbers in a text, in digits and in words: what they come to, how sure they are, and where they stand."""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from monitor.core.facts.languages.clitics import bare_digits, is_definite
from monitor.core.facts.languages.language import Language
from monitor.core.facts.number_words import Said, number_word, number_words, say_next
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.vocabulary import Listed, Sign
from monitor.core.text import fold

GROUP, ROUND, SURENESS, NOBODY = "number", "round", "sureness", "nobody"
_DASHES = frozenset("-–—‑‐‒−")
_THOUSANDS = frozenset(",.' ’٬\u00a0\u202f\u2009")
_DECIMALS = frozenset(",.٫")
_BEFORE, _AFTER, _NEXT, _LAST = ".before", ".after", ".next", ".last"


class _Value(NamedTuple):
    """A number found, and the token after it."""

    low: float
    high: float
    approximate: bool
    end: int


def roles(language: Language) -> Listed:
    """The roles of number words in one language, for its vocabulary."""
    return {
        **{(ROUND, name): listed for name, listed in _round_words(language.rounded)},
        (GROUP, "word"): ",".join(number_words(language)),
        ("one", "one"): language.ones,
        **_by_place(SURENESS, "least", language.at_least, _BEFORE, _AFTER),
        **_by_place(SURENESS, "about", language.about, _AFTER),
        **_by_place(NOBODY, "nobody", language.nobody, _NEXT, _LAST),
    }


def _by_place(group: str, name: str, listed: str, *places: str) -> Listed:
    """The words of a list, and as roles of their own those that only count in some place: `word.after`."""
    words = [word.strip() for word in listed.split(",")]
    marked = {place: [word.removesuffix(place) for word in words if word.endswith(place)] for place in places}
    anywhere = [word for word in words if not word.endswith(places)]
    return {(group, name + place): ",".join(each) for place, each in {"": anywhere, **marked}.items()}


def find_numerals(passage: Passage, start: int, end: int) -> list[Numeral]:
    """The numbers in some tokens: `1,200`, `23 mil`, `twenty-one`, `dozens`, `15 to 20`, `at least 12`, `nobody`."""
    numerals: list[Numeral] = []
    for index in _beginnings(passage, start, end):
        if not (numerals and index < numerals[-1].end) and (numeral := _read(passage, index)):
            numerals.append(numeral)
    return numerals


def _read(passage: Passage, index: int) -> Numeral | None:
    """The number that begins at a token; several finders ask for it."""
    if index not in passage.numerals:
        passage.numerals[index] = _numeral(passage, index)
    return passage.numerals[index]


def number_at(passage: Passage, index: int) -> tuple[float, int] | None:
    """The number that begins at a token and the token after it, or None if none does."""
    value = _value(passage, index)
    return (value.low, value.end) if value else None


def is_number(passage: Passage, index: int) -> bool:
    """Whether a token may begin a number."""
    return index < passage.size and (
        _in_digits(passage, index) != "" or passage.has(GROUP, index) or passage.has(ROUND, index)
    )


def _beginnings(passage: Passage, start: int, end: int) -> list[int]:
    words = (sign.start for group in (GROUP, ROUND, NOBODY) for sign in passage.signs[group])
    return sorted({index for index in chain(words, passage.digits) if start <= index < end})


def _numeral(passage: Passage, start: int) -> Numeral | None:
    value = _value(passage, start)
    nobody = _none_at(passage, start)
    if nobody and (_is_sureness(passage, nobody) or _is_one_of(passage, nobody)):
        return None
    if nobody and not (value and value.low > 1):
        return Numeral(0, 0, False, start, start, nobody.end)
    if value is None:
        return None
    second = _second(passage, start, value)
    if second and _is_change(passage, start, value):
        return _qualified(passage, second[0], second[1])
    if second and second[1].high > value.low:
        value = _Value(value.low, second[1].high, value.approximate, second[1].end)
    return _qualified(passage, start, value)


def _none_at(passage: Passage, start: int) -> Sign | None:
    """The word for none that begins at a token, if what it must stand beside is there."""
    sign = _sign_at(passage, NOBODY, start)
    harm = passage.sign("harm", start) if sign else None
    if sign and harm and harm.end > sign.end:
        return None  # `corps sans vie`
    if sign and sign.name.endswith((_NEXT, _LAST)):
        beside = sign.end if sign.name.endswith(_NEXT) else sign.start - 1
        return sign if passage.has("harm", beside) else None
    return sign


def _is_change(passage: Passage, start: int, value: _Value) -> bool:
    """`from 4 to 6`, `4’ten 6’ya`: the second number holds."""
    named = start > 0 and passage.tokens.folded[start - 1] in _words(passage.language.changes)
    return (named and not _is_of_toll(passage, start)) or _is_ablative(passage, value)


def _is_of_toll(passage: Passage, start: int) -> bool:
    """`un bilan de 13 à 15 morts`, which is a range, unlike `monté de 13 à 15`."""
    harm = passage.sign("harm", start - 2) if passage.has("of", start - 1) else None
    return harm is not None and harm.end - harm.start == 1


def _is_ablative(passage: Passage, value: _Value) -> bool:
    """`4’ten`; of a number in words the ending is not told apart."""
    return passage.ends(value.end - 1, "from")


def _is_one_of(passage: Passage, nobody: Sign) -> bool:
    """Arabic `أحد الجرحى`: the word for nobody is one of several before the article."""
    one = passage.grammar.proclitics and passage.has(GROUP, nobody.start) and nobody.end < passage.size
    return one and is_definite(passage.tokens.folded[nobody.end])


def _is_sureness(passage: Passage, nobody: Sign) -> bool:
    """`no fewer than five`: the word for none begins a longer one that says how sure a number is."""
    sign = passage.sign(SURENESS, nobody.start)
    return sign is not None and sign.start <= nobody.start and sign.end > nobody.end


def _qualified(passage: Passage, start: int, value: _Value) -> Numeral:
    before = passage.sign(SURENESS, start - 1)
    if before and before.name.endswith(_AFTER):
        before = None
    after = _afterthought(passage, value.end)
    names = {sign.name.partition(".")[0] for sign in (before, after) if sign}
    least, about = "least" in names, value.approximate or "about" in names
    first = before.start if before else start - _is_between(passage, start, value)
    return Numeral(value.low, None if least else value.high, about, first, start, value.end)


def _is_between(passage: Passage, start: int, value: _Value) -> bool:
    """`between 30 and 40`: the word before belongs to the number."""
    return follows_between(passage, start) and value.low < value.high


def follows_between(passage: Passage, start: int) -> bool:
    """Whether a number stands behind the word of `between 30 and 40`."""
    return start > 0 and passage.tokens.folded[start - 1] in _words(passage.language.between)


def _afterthought(passage: Passage, end: int) -> Sign | None:
    """`15 people at least`: a qualification that follows, and belongs to no other number."""
    for index in (end, end + 1):
        sign = _sign_at(passage, SURENESS, index)
        if sign is None or passage.tokens.breaks(index):
            continue
        anywhere = sign.name == "least" and not is_number(passage, sign.end)
        if anywhere or sign.name.endswith(_AFTER):
            return sign
    return None


def _sign_at(passage: Passage, group: str, index: int) -> Sign | None:
    """The sign of a group that begins at a token."""
    sign = passage.sign(group, index)
    return sign if sign and sign.start == index else None


def _value(passage: Passage, start: int) -> _Value | None:
    if found := _sign_at(passage, ROUND, start):
        return _rounded(found)
    return _digits(passage, start) or _in_words(passage, start)


def _rounded(sign: Sign) -> _Value:
    low, _, high = sign.name.rstrip("~").partition("-")
    return _Value(int(low), int(high or low), bool(high) or sign.name.endswith("~"), sign.end)


def _second(passage: Passage, start: int, value: _Value) -> tuple[int, _Value] | None:
    """The other end of a range: where it starts, and what it is."""
    index = _after_link(passage, start, value) if value.end < passage.size else None
    second = _value(passage, index) if index is not None and index < passage.size else None
    return (index, second) if index is not None and second else None


def _after_link(passage: Passage, start: int, value: _Value) -> int | None:
    """The token after what links the ends of a range, or None if nothing does."""
    *always, only_between = _words(passage.language.ranges)
    end = value.end
    word = passage.tokens.folded[end]
    if passage.gap(end).strip() in _DASHES or _is_ablative(passage, value):
        return end
    if word in always:
        return end + 1
    if not follows_between(passage, start):
        return None
    return end if passage.joins(end) else end + 1 if word == only_between else None


def _in_digits(passage: Passage, index: int) -> str:
    """The digits that a token is; an Arabic conjunction or preposition may be written onto them."""
    digits = bare_digits(passage.tokens.folded[index])
    return digits if digits.isascii() and digits.isdigit() and len(digits) <= 12 else ""


def _digits(passage: Passage, start: int) -> _Value | None:
    written = _in_digits(passage, start)
    if not written:
        return None
    end = start + 1
    while len(written) <= 9 and len(passage.tokens.folded[start]) <= 3 and _is_group(passage, end):
        written += passage.tokens.folded[end]
        end += 1
    value = float(written)
    if _is_fraction(passage, end):
        value = float(f"{written}.{passage.tokens.folded[end]}")
        end += 1
    return _scaled(passage, value, end)


def _is_group(passage: Passage, index: int) -> bool:
    """Three more digits of the same number: `,200` in `1,200`."""
    digits = passage.tokens.folded[index] if index < passage.size else ""
    gap = passage.gap(index) if len(digits) == 3 and digits.isdigit() else ""
    return gap in _THOUSANDS and (gap != " " or passage.grammar.counting.in_blanks)


def _is_fraction(passage: Passage, index: int) -> bool:
    digits = passage.tokens.folded[index] if index < passage.size else ""
    return 0 < len(digits) <= 2 and digits.isdigit() and passage.gap(index) in _DECIMALS


def _scaled(passage: Passage, value: float, end: int) -> _Value:
    """`23 mil`, `1.2 million`."""
    first = end
    while end < passage.size and not passage.tokens.breaks(end):
        scale = number_word(passage.language, passage.tokens.folded[end])
        if scale is None or scale < 100 or (scale == 100 and not passage.grammar.counting.hundreds_in_digits):
            break
        value *= scale
        end += 1
    rest = _rest(passage, end) if end > first else None
    return _Value(value + rest.low, value + rest.low, False, rest.end) if rest else _Value(value, value, False, end)


def _rest(passage: Passage, index: int) -> _Value | None:
    """`2 mil 500`, `68 тысяч 527`, `2 mil e 300`, `1 milyon 200 bin`: digits that belong to the scale before them."""
    scale = number_word(passage.language, passage.tokens.folded[index - 1])
    index += index < passage.size and passage.tokens.folded[index] == passage.language.joins != ""
    bare = index < passage.size and passage.gap(index).isspace()
    rest = _digits(passage, index) if bare and _in_digits(passage, index) else None
    return rest if rest and scale and scale >= 1000 and 0 < rest.low < scale else None


def _in_words(passage: Passage, start: int) -> _Value | None:
    first = number_word(passage.language, passage.tokens.folded[start])
    if first is None:
        return None
    said, end = (Said(first, 0) if first >= 1000 else Said(0, first)), start + 1
    while (step := _next_word(passage, end, said)) is not None:
        said, end = step
    rest = _rest(passage, end)
    value = said.thousands + said.rest + (rest.low if rest else 0)
    return _Value(value, value, False, rest.end if rest else end)


def _next_word(passage: Passage, index: int, said: Said) -> tuple[Said, int] | None:
    """What a number comes to with its next word, and the token after that."""
    folded = passage.tokens.folded
    joined = index < len(folded) and folded[index] == passage.language.joins != ""
    index += joined
    if index >= len(folded) or passage.tokens.breaks(index):
        return None
    more = say_next(passage.language, said, folded[index], joined=joined)
    return (more, index + 1) if more else None


@cache
def _words(listed: str) -> tuple[str, ...]:
    """The words of a short list, folded."""
    return tuple(map(fold, listed.split()))


def _round_words(listed: str) -> Iterator[tuple[str, str]]:
    named: dict[str, list[str]] = {}
    for each in listed.split(","):
        *words, value = each.split()
        named.setdefault(value, []).append(" ".join(words))
    for value, phrases in named.items():
        yield value, ",".join(phrases)
