import pytest
from hypothesis import given, strategies as st

from monitor.core.matching.lexicon import Lexicon
from monitor.core.text import tokenise


def found(terms, text):
    """The words of the text that each term was found by, in order of the text."""
    tokens = tokenise(text)
    spans = sorted((start, end) for places in Lexicon(terms).find(tokens).values() for start, end in places)
    return [text[tokens[start].start : tokens[end - 1].end] for start, end in spans]


@pytest.mark.parametrize(
    ("term", "text", "words"),
    [
        ("Wagner Group", "The WAGNER   GROUP and the wagner-group.", ["WAGNER   GROUP", "wagner-group"]),
        ("Ségou", "segou SÉGOU Ségoukoro", ["segou", "SÉGOU"]),
        ("gou", "Ségou", []),
        ("al-Qaida", "Al Qaïda, al-Qaida, AlQaida, Al, Qaida", ["Al Qaïda", "al-Qaida", "AlQaida"]),
        ("Jama'a Nusrat", "Jamaa Nusrat and Jama’a Nusrat", ["Jamaa Nusrat", "Jama’a Nusrat"]),
        ("N'Djamena", "Ndjamena, N’Djamena, N Djamena", ["Ndjamena", "N’Djamena", "N Djamena"]),
        ("ЧВК «Вагнер»", "ЧВК Вагнер, «ЧВК „Вагнера“»", ["ЧВК Вагнер", "ЧВК „Вагнера"]),
        ("mercenar*", "mercenary mercenaries mercenário mercen", ["mercenary", "mercenaries", "mercenário"]),
        ("Wagner mercenar*", "Wagner mercenaries; Wagner, mercenaries", ["Wagner mercenaries"]),
        ("Вагнер*", "вагнеровцы Вагнера вагон", ["вагнеровцы", "Вагнера"]),
    ],
)
def test_a_term_is_found_as_whole_words_in_order(term, text, words):
    assert found([term], text) == words


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        ("Вагнер", "Вагнера Вагнеру Вагнером Вагнере"),
        ("группа", "группы группе группу группой групп группами"),
        ("малийская", "малийской малийские малийских малийскую малийскими"),
        ("операция", "операции операцию операцией операций операциями"),
        ("Кидаль", "Кидаля Кидале Кидалем"),
        ("Каес", "Каеса Каесе"),
        ("Сергей", "Сергея Сергею Сергеем Сергее"),
        ("Вагнер", "Вагнері Вагнерові Вагнером"),
        ("Тессаліт", "Тессаліту Тессаліті Тессалітом"),
        ("малійська", "малійської малійській малійські малійських малійську малійською"),
        ("бригада", "бригади бригаді бригадою"),
        ("Нігерія", "Нігерії Нігерією"),
        ("Сергій", "Сергія Сергієві Сергієм"),
    ],
)
def test_a_russian_or_ukrainian_word_is_found_in_its_cases(term, forms):
    assert found([term], forms) == forms.split()


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Вагнер", "вагнеровцы"),
        ("Мали", "мало мал Малик"),
        ("Сегу", "сега"),
        ("Гао", "гаон"),
        ("группа", "групповой"),
        ("Нігер", "Нігерія Нігерії"),
        ("Глухів", "глухі глуха"),
    ],
)
def test_another_word_is_not_taken_for_a_case(term, text):
    assert found([term], text) == []


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        ("فاغنر", "فاغنر وفاغنر بفاغنر لفاغنر كفاغنر فبفاغنر الفاغنر للفاغنر"),
        ("الجيش", "الجيش والجيش بالجيش للجيش وللجيش فالجيش كالجيش"),
        ("مرتزق*", "مرتزقة المرتزقة بمرتزقة ومرتزق"),
    ],
)
def test_an_arabic_word_is_found_behind_its_proclitics(term, forms):
    assert found([term], forms) == forms.split()


@pytest.mark.parametrize(
    ("term", "text"),
    [("مالي", "والي كمال"), ("باماكو", "اماكو"), ("جماعة نصرة", "جماعة ونصرة")],
)
def test_letters_that_look_like_proclitics_stay(term, text):
    assert found([term], text) == []


def test_overlapping_terms_are_all_found():
    spans = Lexicon(["Wagner", "Wagner Group", "group"]).find(tokenise("a Wagner Group of"))
    assert spans == {"Wagner": [(1, 2)], "Wagner Group": [(1, 3)], "group": [(2, 3)]}


@pytest.mark.parametrize("text", ["A. B. C", "A B C", "A. B C", "A B. C"])
def test_a_name_with_full_stops_is_found_with_all_of_them_or_with_none(text):
    assert found(["A. B. C"], text) == ([text] if text in {"A. B. C", "A B C"} else [])


def test_a_full_stop_of_one_name_lets_no_other_run_across():
    assert found(["St. Pauli", "St Gallen", "main st"], "main St. Gallen, St. Pauli") == ["main St", "St. Pauli"]


def test_a_huge_word_is_known_by_its_beginning():
    lexicon = Lexicon(["wagner*", "wagner"])
    assert lexicon.find(tokenise("wagner" + "a" * 100_000)) == {"wagner*": [(0, 1)]}


words = st.lists(st.sampled_from(["mali", "gao", "wagner", "l", "x1"]), min_size=1, max_size=12)


@given(words, words)
def test_a_name_is_found_if_and_only_if_its_words_stand_in_order(name, text):
    places = [at for at in range(len(text)) if text[at : at + len(name)] == name]
    spans = Lexicon([" ".join(name)]).find(tokenise(" ".join(text))).get(" ".join(name), [])
    assert [start for start, _ in spans] == places


@given(
    st.lists(words, min_size=1, max_size=6),
    st.lists(
        st.tuples(st.sampled_from(["mali", "gao", "wagner", "l", "x1"]), st.sampled_from([" ", "-", ". ", "\n\n"])),
        max_size=20,
    ),
)
def test_every_name_is_found_where_its_words_stand_in_one_clause_and_nowhere_else(names, text):
    tokens = tokenise("".join(word + gap for word, gap in text))
    clauses = [sum(token.breaks for token in tokens[: at + 1]) for at in range(len(tokens))]
    lexicon = Lexicon([" ".join(name) for name in names])
    for name in names:
        naive = [
            (at, at + len(name))
            for at in range(len(tokens) - len(name) + 1)
            if [token.folded for token in tokens[at : at + len(name)]] == name
            and clauses[at] == clauses[at + len(name) - 1]
        ]
        assert lexicon.find(tokens).get(" ".join(name), []) == naive
