"""Words that are numbers, and what they come to: one by one as listed, in one word as German and Italian write, and one
after another as each language says them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.vocabulary import without_proclitics
from monitor.core.text import fold, tokenise

_BY_HUNDREDS = frozenset({"en", "fr", "de", "ar", "tr", "id"})
"""Languages that say `two hundred`; the others have a word for it."""


class Said(NamedTuple):
    """What the words of a number came to so far: `thousands`, all of them, and the `rest` behind them."""

    thousands: int
    rest: int


def number_word(lang: str, folded: str) -> int | None:
    """What a word comes to by itself, or None if it is no number; in Arabic small words may be written onto it."""
    values = number_words(lang)
    if lang != "ar":
        return values.get(folded)
    return next((values[form] for form in without_proclitics(folded) if form in values), None)


def say_next(lang: str, said: Said, folded: str, *, joined: bool) -> Said | None:
    """What a number comes to with a word more, or None if nobody would say it so.

    joined: the word inside `two hundred and one` stands between; Arabic writes it onto the next one.
    """
    if lang == "id" and (raised := _raised(said.rest, folded)):
        return Said(said.thousands, raised)
    word = number_word(lang, folded)
    if word is None:
        return None
    if word >= 1000 and not joined and said.rest:
        return Said(said.thousands + said.rest * word, 0)
    if word == 100 and 0 < said.rest < 100 and not joined and lang in _BY_HUNDREDS:
        return Said(said.thousands, said.rest * 100)
    linked = joined or (lang == "ar" and folded.startswith("و"))
    rest = _sum(lang, said, word, linked=linked)
    return None if rest is None else Said(said.thousands, rest)


@cache
def number_words(lang: str) -> Mapping[str, int]:
    """The number words of one of the `LANGUAGES`, folded, and what each comes to."""
    words = LANGUAGES[lang]
    values = {
        **dict(_places(words.units, range(30))),
        **dict(_places(words.tens, range(30, 100, 10))),
        **dict(_places(words.hundreds, range(100, 1000, 100))),
        **dict(_places(words.scales, (100, 1_000, 1_000_000))),
    }
    in_one_word = {"de": _german, "it": _italian}
    return {**in_one_word[lang](values), **values} if lang in in_one_word else values


def _places(words: str, places: range | tuple[int, ...]) -> Iterator[tuple[str, int]]:
    for variants, value in zip(words.split(), places, strict=False):
        yield from ((fold(word), value) for word in variants.split("/") if word != "-" and len(tokenise(word)) == 1)


def _german(simple: Mapping[str, int]) -> dict[str, int]:
    """German writes numbers up to 999 and round thousands in one word."""
    ones = {word: value for word, value in simple.items() if value < 20 and word not in {"eine", "einen", "zwo"}}
    tens = {word: value for word, value in simple.items() if 20 <= value < 100}
    small = {f"{one}und{ten}": a + b for (one, a), (ten, b) in product(ones.items(), tens.items()) if 0 < a < 10}
    below = {"": 0, **ones, **tens, **small}
    hundreds = {f"{one}hundert": 100 * value for one, value in {"": 1, **ones}.items() if 0 < value < 10}
    whole = {**small, **{f"{many}{few}": a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}}
    thousands = {f"{word}tausend": 1000 * value for word, value in {**ones, **tens, **whole}.items() if value}
    return {**whole, **thousands}


def _italian(simple: Mapping[str, int]) -> dict[str, int]:
    """Italian writes numbers up to 999 and longer round ones in one word, or `23mila`."""
    ones = {word: value for word, value in simple.items() if value < 20 and word not in {"zero", "un", "una"}}
    tens = {word: value for word, value in simple.items() if 20 <= value < 100}
    hundreds = {word: value for word, value in simple.items() if 100 <= value < 1000}
    digits = {"un": 1, **{word: value for word, value in ones.items() if value < 10}}
    small = {_elided(many, few): a + b for (many, a), (few, b) in product(tens.items(), digits.items())}
    below = {**ones, **tens, **small}
    whole = {many + few: a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}
    whole |= {_elided(many, few): a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}
    rounded = {word: value for word, value in {**below, **hundreds, **whole}.items() if value < 100 or not value % 10}
    upwards = {f"mille{word}": 1000 + value for word, value in rounded.items()}
    thousands = {f"{word}mila": 1000 * value for word, value in rounded.items()}
    return {**small, **whole, **upwards, **thousands, **{f"{value}mila": 1000 * value for value in range(1, 1000)}}


def _elided(many: str, few: str) -> str:
    """`ventuno`, `trentotto`, `centottanta`."""
    return (many[:-1] if few.startswith(("u", "o")) else many) + few


def _raised(current: int, word: str) -> int:
    """Indonesian `dua belas`, `dua puluh`: what a last digit comes to with the next word; 0 if that is neither."""
    tens, last = divmod(current % 100, 10)
    if tens or last < 2:
        return 0
    return {"belas": current + 10, "puluh": current + 9 * last}.get(word, 0)


def _sum(lang: str, said: Said, word: int, *, linked: bool) -> int | None:
    """The rest and a word behind it as one, if a speaker of the language would say them so."""
    rest = said.rest
    if word >= 1000 or said == (0, 0):
        return None
    if lang == "fr" and (rest % 100, word) == (4, 20):
        return rest + 76
    if lang == "ar":
        fits = _fits_arabic(rest, word, linked=linked)
    else:
        fits = word in _room(lang, rest) and (not linked or _is_linked(lang, rest % 100, word))
    return rest + word if fits else None


def _fits_arabic(rest: int, word: int, *, linked: bool) -> bool:
    """`ثلاثة عشر`, and with `and` the ones before the tens."""
    tens = rest % 100
    if not linked:
        return word == 10 and 0 < tens < 10
    return (0 < tens < 10 and word in range(20, 100, 10)) or (not tens and word < 1000 and word != rest)


def _is_linked(lang: str, tens: int, word: int) -> bool:
    """Whether `and` is said before a word: `two hundred and one`, `vingt et un`, `treinta y uno`."""
    return {"en": tens == 0, "fr": word in {1, 11}, "es": tens >= 30}.get(lang, True)


def _room(lang: str, current: int) -> range:
    """The numbers that may follow in the same hundred."""
    tens = current % 100
    if lang in {"de", "it"}:
        return range(0)
    if not current:
        return range(1, 1000)
    if not tens:
        return range(1, 100)
    if lang == "fr" and tens in {60, 80}:
        return range(1, 20)
    if lang == "fr" and tens == 10:
        return range(7, 10)
    least = 10 if lang == "tr" else 20  # `on iki`, ten and two
    return range(1, 10) if tens >= least and not tens % 10 else range(0)
