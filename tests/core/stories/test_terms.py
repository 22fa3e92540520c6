import pytest

from monitor.core.stories.terms import names, numbers, sounds, terms
from monitor.core.text import fold, tokenise


def meaning(word):
    return {"friday": {"weekday"}, "airport": {"scene"}}.get(word, ())


@pytest.mark.parametrize(
    "spellings",
    [
        "Boulikessi Boulkessy Буликесси Булькесси بولكسي بوليكيسي",
        "Tinzaouaten Tinzawaten Tinzaouatène Тинзауатеном تينزاواتين",
        "Djiguibombo Джигибомбо جيغيبومبو",
        "Bandiagara Бандиагары Бандіагарою باندياغارا",
        "Izmail Ismail Ізмаїлові Ізмаїлом Измаиле",
        "Prigozhin Prigojine Пригожин",
    ],
)
def test_a_name_sounds_alike_in_every_script(spellings):
    assert len({sounds(fold(word))[0] for word in spellings.split()}) == 1


@pytest.mark.parametrize("word", ["Mau", "Dia", "oui", "в", ""])
def test_what_is_too_short_to_tell_has_no_sound(word):
    assert sounds(fold(word)) == ()


def test_an_arabic_word_is_heard_without_its_article_and_what_may_be_a_clitic():
    assert "bmk" in sounds(fold("بباماكو"))


def test_a_name_of_few_consonants_is_heard_with_its_vowels_where_they_are_written():
    assert sounds("tori") == sounds("тори") == ("tr", "turi")
    assert sounds("kouki") == sounds("коки")
    assert sounds(fold("توري")) == ("tr",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gunmen stormed the town of Tsafe on Friday.", {"sf", "safi"}),
        ("Tsafe was stormed.", set()),
        ("Боевики вошли в город Маркала.", {"mrkl"}),
    ],
)
def test_names_are_capitalised_within_a_sentence(text, found):
    assert names(tokenise(text), meaning) == found


def test_where_no_spaces_are_set_two_characters_are_a_term():
    assert terms(tokenise("武装分子 JNIM")) == {"武装", "装分", "分子", "jnim"}
    assert terms(tokenise("l’or de Kidal")) == {"kidal"}


def test_forms_of_a_word_are_one_term_and_short_words_are_none():
    assert terms(tokenise("атака атаковали в Мали")) == {"атака", "атаков", "мали"}
    assert terms(tokenise("attack attacked attacking")) == {"attack"}


def test_numbers_are_those_that_are_neither_days_nor_years():
    assert numbers(tokenise("On 14 May 2024 77 died, 255 were hurt and 3 fled")) == {"77", "255"}


def test_a_run_of_digits_that_counts_nothing_is_no_number():
    assert numbers(tokenise(f"48 of {'9' * 5000} in 2024")) == {"48"}
