"""Words that are numbers, and what they come to: one by one, and one after another as each language says them."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from monitor.core.facts.languages.clitics import joins, without_proclitics
from monitor.core.facts.languages.grammar import Counting
from monitor.core.facts.languages.language import Language
from monitor.core.text import fold, tokenise


class Said(NamedTuple):
    """What the words of a number came to so far: `thousands`, all of them, and the `rest` behind them."""

    thousands: int
    rest: int


def number_word(language: Language, folded: str) -> int | None:
    """What a word comes to by itself, or None if it is no number; in Arabic small words may be written onto it."""
    values = number_words(language)
    if not language.grammar.proclitics:
        return values.get(folded)
    return next((values[form] for form in without_proclitics(folded) if form in values), None)


def say_next(language: Language, said: Said, folded: str, *, joined: bool) -> Said | None:
    """What a number comes to with a word more, or None if nobody would say it so.

    joined: the word inside `two hundred and one` stands between; Arabic writes it onto the next one.
    """
    counting = language.grammar.counting
    if raised := _raised(counting, said.rest, folded):
        return Said(said.thousands, raised)
    word = number_word(language, folded)
    if word is None:
        return None
    if word >= 1000 and not joined and said.rest:
        return Said(said.thousands + said.rest * word, 0)
    if word == 100 and 0 < said.rest < 100 and not joined and counting.hundreds:
        return Said(said.thousands, said.rest * 100)
    linked = joined or (language.grammar.proclitics and joins(folded))
    rest = _sum(counting, said, word, linked=linked)
    return None if rest is None else Said(said.thousands, rest)


@cache
def number_words(language: Language) -> Mapping[str, int]:
    """The number words of a language, folded, and what each comes to."""
    values = {
        **dict(_places(language.units, range(30))),
        **dict(_places(language.tens, range(30, 100, 10))),
        **dict(_places(language.hundreds, range(100, 1000, 100))),
        **dict(_places(language.scales, (100, 1_000, 1_000_000))),
    }
    one_word = language.grammar.counting.one_word
    return {**one_word(values), **values} if one_word else values


def _places(words: str, places: range | tuple[int, ...]) -> Iterator[tuple[str, int]]:
    for variants, value in zip(words.split(), places, strict=False):
        yield from ((fold(word), value) for word in variants.split("/") if word != "-" and len(tokenise(word)) == 1)


def _raised(counting: Counting, current: int, word: str) -> int:
    """Indonesian `dua belas`, `dua puluh`: what a last digit comes to with the next word; 0 if that is neither."""
    tens, last = divmod(current % 100, 10)
    if tens or last < 2 or word not in counting.raises:
        return 0
    return current + (10 if word == counting.raises[0] else 9 * last)


def _sum(counting: Counting, said: Said, word: int, *, linked: bool) -> int | None:
    """The rest and a word behind it as one, if a speaker of the language would say them so."""
    rest = said.rest
    if word >= 1000 or said == (0, 0):
        return None
    if counting.scores and (rest % 100, word) == (4, 20):
        return rest + 76
    if counting.ones_first:
        fits = _fits_before_tens(rest, word, linked=linked)
    else:
        fits = word in _room(counting, rest) and (not linked or _is_linked(counting, rest % 100, word))
    return rest + word if fits else None


def _fits_before_tens(rest: int, word: int, *, linked: bool) -> bool:
    """Arabic `ثلاثة عشر`, and with `and` the ones before the tens."""
    tens = rest % 100
    if not linked:
        return word == 10 and 0 < tens < 10
    return (0 < tens < 10 and word in range(20, 100, 10)) or (not tens and word < 1000 and word != rest)


def _is_linked(counting: Counting, tens: int, word: int) -> bool:
    """Whether `and` is said before a word: `two hundred and one`, `vingt et un`, `treinta y uno`."""
    return tens in counting.joined_to and word in counting.joining


def _room(counting: Counting, current: int) -> range:
    """The numbers that may follow in the same hundred."""
    tens = current % 100
    if counting.one_word:
        return range(0)
    if not current:
        return range(1, 1000)
    if not tens:
        return range(1, 100)
    if counting.scores and tens in {10, 60, 80}:
        return range(7, 10) if tens == 10 else range(1, 20)
    least = 10 if counting.ten_and_ones else 20  # `on iki`, ten and two
    return range(1, 10) if tens >= least and not tens % 10 else range(0)
