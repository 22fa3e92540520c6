import sys
import unicodedata

import pytest
from hypothesis import given, strategies as st

from monitor.core.text import Case, _in_plain_letters, fold, tokenise


def words(text):
    return [token.folded for token in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ségou SÉGOU Se\u0301gou", ["segou"] * 3),
        ("Straße ﬁn ＪＮＩＭ İstanbul ısı", ["strasse", "fin", "jnim", "istanbul", "isi"]),
        ("Jama'a Jama’a Jamaʿa Jamaʼa", ["jamaa"] * 4),
        (
            "l’Azawad d'Al-Qaïda jusqu’à dell’Azawad",
            ["l", "azawad", "d", "al", "qaida", "jusqu", "a", "dell", "azawad"],
        ),
        ("Wagner's WAGNER’S aujourd’hui O'Neill", ["wagner", "wagner", "aujourdhui", "oneill"]),
        ("6'sı 12’den 4'ü 2'sinin Jama'si", ["6", "12", "4", "2", "jamasi"]),
        ("Mali'de JNIM'in Kidal'a Bamako’nun Kolordusu'ndan", ["mali", "jnim", "kidal", "bamako", "kolordusu"]),
        (
            "U.N. J.N.I.M. p.m. т.е. É.-U. 1.5.2024 v1.2. R.E.M",
            ["un", "jnim", "pm", "те", "e", "u", "1", "5", "2024", "v1", "2", "rem"],
        ),
        ("al-Qaida Al‑Qaida Wagner_Mali", ["al", "qaida", "al", "qaida", "wagner", "mali"]),
        ("Wag\u200bner ba\u00admako J\u2060NIM \u202bمالي\u202c", ["wagner", "bamako", "jnim", "مالي"]),
        ("«ЧВК „Вагнер“» Ещё й", ["чвк", "вагнер", "еще", "и"]),
        ("مُحَمَّد محـمـد أحمد إسلام آل مستشفى جماعة", ["محمد", "محمد", "احمد", "اسلام", "ال", "مستشفي", "جماعه"]),
        ("کیدال گاؤ", ["كيدال", "گاو"]),
        ("٣٤ ۴۵ ３ 15", ["34", "45", "3", "15"]),
        ("'quoted' (x) — …", ["quoted", "x"]),
        ("ʼs ʼ’s", ["s", "s"]),
        ("JNIM在马里,34人；ＪＮＩＭ", ["jnim", "在", "马", "里", "34", "人", "jnim"]),
        ("マリ軍はバマコ・ｶﾞｵ", ["マリ", "軍", "は", fold("バマコ"), fold("ガオ")]),
        ("เกาะมาลี น้ำ น้\u0e4dา", ["เกาะ", "มา", "ลี", fold("น้ำ"), fold("น้ำ")]),
        ("ໜ້າ ຫນ້າ ໂກ", ["ຫນ້າ", "ຫນ້າ", "ໂກ"]),
        ("ក្រុង\u200bម៉ាលី", ["ក្រុ", "ង", "ម៉ា", "លី"]),
        ("မြန်မာ တက္ကသိုလ်", ["မြန်", "မာ", "တ", "က္က", "သိုလ်"]),
        ("माली की मिल", ["माली", "की", "मिल"]),
        ("", []),
        ("ʿ ’ \u0301 \u200b \u0e34", []),
    ],
)
def test_spellings_of_one_word_fold_to_one(text, folded):
    assert words(text) == folded


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("L’armée de l’Azawad", ["L", "armée", "de", "l", "Azawad"]),
        ("the “Wagner’s” men", ["the", "Wagner", "men"]),
        ("d\u200b’Al\u00ad-Qai\u0308da!", ["d", "Al", "Qai\u0308da"]),
        ("Mali'deki üs", ["Mali", "üs"]),
        ("at the U.N.; so", ["at", "the", "U.N.", "so"]),
        ("「JNIM」がﾏﾘで", ["JNIM", "が", "ﾏﾘ", "で"]),
        ("ใน\u200bมาลี", ["ใน", "มา", "ลี"]),
    ],
)
def test_offsets_point_into_the_original(text, spelt):
    assert [text[token.start : token.end] for token in tokenise(text)] == spelt


def test_a_few_words_are_the_same_whether_or_not_all_were_asked_for():
    few, every = tokenise("IS’s l’Azawad. Вагнера ʿ 12")[1:4], tuple(tokenise("IS’s l’Azawad. Вагнера ʿ 12"))
    assert few == every[1:4]
    assert [token.case for token in few] == [Case.LOWER, Case.TITLE, Case.TITLE]
    assert [token.breaks for token in few] == [False, False, True]


def test_what_is_asked_of_a_word_by_its_place_is_what_the_word_says():
    tokens = tokenise("IS’s l’Azawad. Вагнера, \n\n12 ; men")
    assert [*map(tokens.breaks, range(len(tokens)))] == [token.breaks for token in tokens]
    assert [*map(tokens.case, range(len(tokens)))] == [token.case for token in tokens]
    assert [*tokens.first(4)] == [*tokens][:4]


def test_the_dots_of_initials_end_no_sentence():
    tokens = tokenise("Six U.N. peacekeepers left. Six stay, says J.K. Rowling.")
    assert [word for index, word in enumerate(tokens.folded) if tokens.breaks(index)] == ["six", "says"]


@pytest.mark.parametrize(
    "mark", [*".!?;:,…|•،؛؟。！？；：，、।။។።", " ·", "· ", "\n\n", "\n \t\n", "\r\n\r\n", ". ", "»."]
)
def test_a_sentence_a_clause_and_a_paragraph_break(mark):
    assert [token.breaks for token in tokenise(f"Wagner{mark}Group of")] == [False, True, False]


def test_a_sentence_ends_also_before_letters_that_say_nothing():
    assert [token.breaks for token in tokenise("Wagner. ʿ Group")] == [False, True]


@pytest.mark.parametrize("mark", [" ", "\u00a0", "-", " – ", "\n", " «", "» (", '"', "/", "·", "・"])
def test_quotes_brackets_hyphens_and_a_line_end_do_not_break(mark):
    assert not any(token.breaks for token in tokenise(f"ЧВК{mark}Вагнер"))


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("fama", Case.LOWER),
        ("Fama", Case.TITLE),
        ("A", Case.TITLE),
        ("FAMA", Case.UPPER),
        ("FAMa", Case.MIXED),
        ("مالي", Case.NONE),
        ("2022", Case.NONE),
    ],
)
def test_a_token_keeps_how_it_was_written(word, case):
    assert tokenise(word)[0].case is case


def test_folding_any_character_twice_changes_nothing():
    every = (chr(point) for point in range(sys.maxunicode + 1) if not 0xD800 <= point < 0xE000)
    assert [char for char in every if (once := fold(char)) != char and fold(once) != once] == []


def test_what_is_folded_at_once_in_a_whole_text_is_folded_as_a_word_is():
    every = (chr(point) for point in range(sys.maxunicode + 1) if not 0xD800 <= point < 0xE000)
    pairs = [(char, _in_plain_letters(char)) for char in every]
    assert [char for char, plain in pairs if len(plain) != 1 or plain.isalnum() != char.isalnum()] == []
    assert [char for char, plain in pairs if plain.isascii() and plain.isalnum() and plain != fold(char)] == []


@given(st.text(st.characters(categories=["Lu", "Ll", "Lt", "Nd", "Zs"])))
def test_a_word_of_a_text_is_folded_as_it_is_alone(text):
    assert [token.folded for token in tokenise(text)] == [fold(text[each.start : each.end]) for each in tokenise(text)]


LETTERS_AND_SIGNS = [*"ab 3.'’·กเาะิ้ำกຫນເກ្ာ်္ငမ馬里マリー\u3099まမြန်", "\u200b"]


@given(st.lists(st.sampled_from(LETTERS_AND_SIGNS)).map("".join))
def test_a_letter_of_a_script_without_spaces_is_read_the_same_whatever_stands_far_from_it(text):
    assert words(f"{text}\n\n里马") == [*words(text), "里", "马"]


@given(st.text() | st.lists(st.sampled_from(LETTERS_AND_SIGNS)).map("".join))
def test_tokens_lie_in_order_within_any_text(text):
    ends = 0
    for token in tokenise(text):
        assert ends <= token.start < token.end <= len(text)
        assert token.folded
        ends = token.end


@given(st.text())
def test_every_letter_that_says_something_belongs_to_a_word(text):
    tokens = tokenise(text)
    outside = [char for at, char in enumerate(text) if not any(token.start <= at < token.end for token in tokens)]
    assert [char for char in outside if char.isalnum() and fold(char)] == []


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo", "Mn", "Nd", "Zs", "Po", "Pd"])))
def test_composed_and_decomposed_text_have_the_same_words(text):
    composed = unicodedata.normalize("NFC", text)
    assert words(unicodedata.normalize("NFD", composed)) == words(composed)


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        ("a", 1),
        ("(", 0),
        ("\u0301", 0),
        ("ʿ", 0),
        ("é", 1),
        ("l'", 50_000),
        ("'s", 49_999),
        ("1 ", 50_000),
        ("дл-", 50_000),
        ("里", 50_000),
        ("リ", 1),
        ("เ", 25_000),
        ("ก้", 50_000),
        ("\u0e49", 0),
        ("က္", 1),
    ],
)
def test_a_hostile_text_is_read_to_its_end(unit, count):
    assert len(tokenise(unit * 50_000)) == count
