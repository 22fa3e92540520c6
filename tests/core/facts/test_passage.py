from itertools import pairwise

import pytest

from tests.core.facts.sentences import a_passage


@pytest.mark.parametrize(
    ("lang", "text", "sentences"),
    [
        ("en", "One died. Two fled.", ["One died", "Two fled"]),
        ("en", "Mr. Smith came. He left.", ["Mr. Smith came", "He left"]),
        ("en", "A quake of 6.4 hit. It hurt.", ["A quake of 6.4 hit", "It hurt"]),
        ("en", "One died\n\nTwo fled", ["One died", "Two fled"]),
        ("de", "Am 12. März starben drei.", ["Am 12. März starben drei"]),
        ("tr", "33. Tugay geldi. Kent düştü.", ["33. Tugay geldi", "Kent düştü"]),
        ("uk", "Загинули 5 тис. людей. Бої тривають.", ["Загинули 5 тис. людей", "Бої тривають"]),
        ("ru", "Погибли 5 тыс. человек. Бои идут.", ["Погибли 5 тыс. человек", "Бои идут"]),
        ("es", "Dijo que no. Todos huyeron.", ["Dijo que no", "Todos huyeron"]),
        ("en", "Shaft No. 3 fell. All fled.", ["Shaft No. 3 fell", "All fled"]),
        ("ar", "قتل جندي؟ نعم.", ["قتل جندي", "نعم"]),
    ],
)
def test_sentences_begin_where_a_reader_sees_it(lang, text, sentences):
    passage = a_passage(lang, text)
    bounds = [*passage.starts, len(passage.tokens)]
    assert [passage.words(*pair) for pair in pairwise(bounds)] == sentences


def test_a_text_without_a_full_stop_is_read_in_pieces():
    assert a_passage("en", "12 killed and " * 100).starts == [0, 120, 240]
