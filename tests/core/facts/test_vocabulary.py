import pytest

from monitor.core.facts.vocabulary import Vocabulary
from monitor.core.text import tokenise

WORDS = {
    ("toll", "dead"): "death toll, dead, die*",
    ("toll", "hurt"): "wounded",
    ("glue", "of"): "of, of them",
    ("toll", "exact"): "diet",
}


def read(text, words=WORDS, **changes):
    tokens = tokenise(text)
    return Vocabulary(words, **{"listed": frozenset({"toll"}), **changes}).read(tokens)


def signs(text, **changes):
    return [(sign.name, sign.start, sign.end) for sign in read(text, **changes).signs["toll"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll rose", [("dead", 1, 3)]),
        ("DEAD and Wounded", [("dead", 0, 1), ("hurt", 2, 3)]),
        ("dies died", [("dead", 0, 1), ("dead", 1, 2)]),
        ("a diet", [("exact", 1, 2)]),
        ("death. Toll", []),
        ("nothing", []),
    ],
)
def test_the_listed_words_and_phrases_are_found_where_they_stand(text, expected):
    assert signs(text) == expected


def test_a_word_that_is_not_listed_is_known_where_it_stands():
    roles = read("three of them")
    assert [sorted(at) for at in roles.at[:3]] == [[], ["glue"], ["glue"]]
    assert "glue" not in roles.signs


def test_beyond_the_text_no_word_stands():
    roles = read("dead")
    assert not roles.at[1]
    assert not roles.at[-1]


def test_a_word_that_is_another_without_its_accents_counts_where_it_has_them():
    words = {("toll", "dead"): "=öldü, öldürül*", ("toll", "became"): "oldu"}
    assert signs("öldü ÖLDÜ oldu öldürüldü", words=words) == [
        ("dead", 0, 1), ("dead", 1, 2), ("became", 2, 3), ("dead", 3, 4)
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["قتلى", "القتلى", "وقتلى", "والقتلى", "للقتلى", "بقتلى"])
def test_an_arabic_word_is_known_with_what_is_written_onto_it(text):
    assert signs(text, words={("toll", "dead"): "قتلى"}, proclitics=True) == [("dead", 0, 1)]


def test_the_later_words_of_an_arabic_phrase_may_have_the_article():
    words = {("toll", "dead"): "حصيلة قتلى"}
    assert signs("حصيلة القتلى", words=words, proclitics=True) == [("dead", 0, 2)]
