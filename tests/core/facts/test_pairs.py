"""Two words that tell of an event together, and neither alone."""

import pytest

from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.occurrences import find_event_types, find_event_words
from monitor.core.facts.pairs import find_pairs
from monitor.model import EventType, Field
from tests.core.facts.sentences import a_passage

TOGETHER = [
    ("en", "withdrawal", "The garrison left its camp before sunrise.", "left its camp"),
    ("fr", "withdrawal", "Les soldats ont rendu leur base avant l'aube.", "rendu leur base"),
    ("es", "withdrawal", "Los militares abandonaron la base de madrugada.", "abandonaron la base"),
    ("pt", "withdrawal", "Os militares deixaram a base de madrugada.", "deixaram a base"),
    ("de", "withdrawal", "Die Soldaten haben das Lager noch vor Sonnenaufgang verlassen.", None),
    ("it", "withdrawal", "I militari hanno lasciato la base prima dell'alba.", "lasciato la base"),
    ("ru", "withdrawal", "Военные ночью покинули базу.", "покинули базу"),
    ("uk", "withdrawal", "Військові вночі покинули базу.", "покинули базу"),
    ("tr", "withdrawal", "Askerler gece üssü terk etti.", None),
    ("id", "withdrawal", "Para tentara meninggalkan pangkalan sebelum fajar.", "meninggalkan pangkalan"),
    ("ar", "withdrawal", "غادر الجنود القاعدة قبل الفجر.", None),
]


def types(*passages):
    return [score.type.value for score in find_event_types(passages, ())]


@pytest.mark.parametrize(("lang", "type_", "sentence", "words"), TOGETHER)
def test_two_words_near_each_other_tell_a_type(lang, type_, sentence, words):
    passage = a_passage(lang, sentence)
    assert types(passage) == [type_]
    (told, *_) = find_event_words([passage], (), find_event_types([passage], ()))
    assert words in (None, sentence[told.start : told.end])


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor left early.",
        "The camp was quiet.",
        "The camp was quiet. Then the mayor left.",
        "He left in the late afternoon, when all was quiet, for the camp.",
    ],
)
def test_one_of_them_alone_tells_none_nor_do_both_apart_or_in_two_sentences(sentence):
    assert types(a_passage("en", sentence)) == []


def test_the_deed_may_stand_after_what_it_is_done_to_or_before():
    assert types(a_passage("en", "The base the soldiers left is empty.")) == ["withdrawal"]


def test_they_are_read_only_where_no_word_of_the_sentence_tells_a_type_itself():
    assert types(a_passage("en", "Floods reached the town as guards left the base.")) == ["flood"]
    assert set(types(a_passage("en", "Floods reached the town. Guards left the base."))) == {"flood", "withdrawal"}


def test_a_title_and_its_lead_are_read_apart():
    title, lead = a_passage("en", "Guards left", Field.TITLE), a_passage("en", "The base is empty.")
    assert types(title, lead) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_pair_is_of_a_type_that_events_have_and_has_words_on_both_sides(lang):
    for pair in LANGUAGES[lang].event_pairs:
        assert pair.type in set(EventType)
        assert all(part.strip() and all(map(str.strip, part.split(","))) for part in (pair.doing, pair.done_to)), pair


def test_a_language_without_pairs_has_none():
    passage = a_passage("en", "The soldiers left the base.")
    assert len(list(find_pairs(passage))) == 1
