import pytest

from monitor.core.facts.languages.clitics import bare_digits, is_definite, with_article, without_proclitics


@pytest.mark.parametrize("written", ["قتلى", "وقتلى", "القتلى", "والقتلى", "بالقتلى", "للقتلى", "فبالقتلى"])
def test_a_word_is_found_behind_what_is_written_onto_it(written):
    assert "قتلى" in without_proclitics(written)


def test_of_a_short_word_nothing_is_taken():
    assert without_proclitics("ولد") == ("ولد",)


def test_the_article_is_written_once():
    assert with_article("قتلى") == ("قتلى", "القتلى")
    assert with_article("القتلى") == ("القتلى",)
    assert [is_definite(word) for word in ("القتلى", "للقتلى", "قتلى")] == [True, True, False]


def test_digits_remain_where_a_small_word_is_written_onto_them():
    assert [bare_digits(word) for word in ("20", "و20", "ب20")] == ["20", "20", "20"]
