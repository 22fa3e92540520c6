"""Texts made to be slow. What is counted is work, not time, wherever it is done in steps that can run away."""

import sys
from collections import Counter
from time import process_time

import pytest

from monitor.core.matching.findings import find_spots
from monitor.core.matching.lexicon import Lexicon
from monitor.core.text import _KNOWN, tokenise
from monitor.model import Field

MEGABYTE = 1_000_000
UNITS = {
    "one letter": ("a", 0),
    "combining marks": ("\u0301", 0),
    "parentheses": ("(", 0),
    "a letter, a mark": ("a\u0301", 0),
    "apostrophes": ("'", 0),
    "invisible": ("\u200b", 0),
    "proclitics": ("ولل", 0),
    "a sentence": ("JNIM attacked Gao. ", 3),
    "no sentence": ("JNIM attacked Gao ", 3),
}


def of_size(unit, size):
    return (unit * (size // len(unit) + 1))[:size]


def calls(work):
    """How often the functions of the core are entered."""
    entered = Counter()

    def count(frame, event, _):
        if event == "call" and "monitor/core" in frame.f_code.co_filename:
            entered[frame.f_code.co_name] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return sum(entered.values())


def look(lexicon, text):
    lexicon.find(tokenise(text))


@pytest.mark.parametrize(("unit", "words"), UNITS.values(), ids=UNITS)
def test_a_text_of_a_megabyte_is_read_in_words_of_its_own_length(unit, words):
    text = of_size(unit, MEGABYTE)
    tokens = tokenise(text)
    assert sum(token.end - token.start for token in tokens) <= len(text)
    assert len(tokens) <= max(1, words * (len(text) // len(unit) + 1))


@pytest.mark.parametrize("unit", [*(unit for unit, _ in UNITS.values()), "l'", "'s", "al-", "1 ", "дл ", "马里", "เก้"])
def test_ten_times_the_text_is_ten_times_the_work(unit):
    lexicon = Lexicon(["JNIM", "attack*", "Gao", "JNIM attacked Gao", "Вагнер", "الجيش", "al al al"])
    short, long = (calls(lambda size=size: look(lexicon, of_size(unit, size))) for size in (10_000, 100_000))
    assert long <= 11 * short + 100


def test_names_within_names_are_followed_as_far_as_the_longest():
    deep = " ".join(["al"] * 12)
    lexicon = Lexicon([" ".join(["al"] * length) for length in range(1, 13)])
    tokens = tokenise("al " * 2_000)
    places = lexicon.find(tokens)
    assert sum(map(len, places.values())) == sum(2_001 - length for length in range(1, 13))
    assert len(places[deep]) == 1_989


def test_a_name_that_asks_for_its_case_is_compared_with_its_own_words_alone():
    tokens, begun = tokenise("it is " * 50_000), process_time()
    assert find_spots(Lexicon(["=IS"]), {Field.TEXT: tokens}) == {}
    assert process_time() - begun < 20  # with the whole text each time it would take a minute


def test_a_huge_word_is_not_kept():
    kept = len(_KNOWN)
    assert len(tokenise("вагнер" + "а" * MEGABYTE)) == 1
    assert len(_KNOWN) == kept


def test_many_huge_words_are_not_kept_by_the_lexicon():
    lexicon = Lexicon(["wagner*"])
    look(lexicon, " ".join(f"wagner{'a' * 1_000}{number}" for number in range(100)))
    assert len(lexicon._words) == 0
