"""Every line of data/occurrences.tsv: what kind of event a headline and its lead report, and in what form."""

from datetime import date

import pytest

from monitor.core.facts.figures import find_figures
from monitor.core.facts.occurrences import find_event_types, find_form
from monitor.model import Field
from tests.core.facts.sentences import a_passage, rows
from tests.tables import check_each, grouped

ROWS = grouped(rows("occurrences.tsv"), by="lang")


def told(row):
    title, _, lead = row.sentence.partition(";")[0].partition(" | ")
    passages = [a_passage(row.lang, title, Field.TITLE), a_passage(row.lang, lead)]
    return [score.type.value for score in find_event_types(passages, ())], find_form(passages).value


def fits(row):
    types, form = told(row)
    *_, expected = row.sentence.rpartition(";") if ";" in row.sentence and row.expected == "*" else ("report",)
    first = types[0] if types else "-"
    return form == expected and (row.expected == "*" or first in row.expected.split("/"))


@pytest.mark.parametrize("lang", ROWS)
def test_the_type_and_form_of_a_report_are_told_but_for_the_known_limits(lang):
    check_each(ROWS[lang], is_told)


def is_told(row):
    assert fits(row) != row.known_wrong, (row.expected, told(row), row.sentence)


def test_what_the_first_paragraph_tells_weighs_more_than_what_a_later_one_recalls():
    lead = "Forty soldiers laid down their weapons at the camp before noon on Tuesday."
    recalled = "The region has seen kidnappings, bombings and an ambush in the past year."
    (first, *_) = find_event_types([a_passage("en", f"{lead} They surrendered.\n{recalled}")], ())
    assert first.type.value == "surrender"


def test_of_few_words_nothing_is_sure():
    (vague,) = find_event_types([a_passage("en", "The army spoke of an ambush.")], ())
    title = a_passage("en", "Ambush on a convoy", Field.TITLE)
    (sure,) = find_event_types([title, a_passage("en", "Gunmen ambushed the trucks at dawn.")], ())
    assert vague.share <= 0.5 < sure.share


@pytest.mark.parametrize(
    ("title", "lead", "form"),
    [
        ("Bakers without flour", "The town waits for a convoy. I no longer believe that it will come.", "opinion"),
        ("Bakers without flour", 'A baker waits. "I no longer believe that it will come," he said.', "report"),
        ("Bakers without flour", "A baker waits. “I no longer believe that it will come.”", "report"),
        ("Bakers without flour", "Who gains from the shortage, and who pays for it? An analysis.", "analysis"),
        ("Bakers without flour", "The analysis of the samples took a week, the laboratory said on Monday.", "report"),
        ("WHO says that the flour was spoilt", "Samples were taken on Monday.", "report"),
        ("Who is behind the shortage", "Samples were taken on Monday.", "analysis"),
        ("Has the mill been sold? ", "Samples were taken on Monday.", "analysis"),
        ("Miller asks “has the mill been sold?”", "Samples were taken on Monday.", "report"),
        ("Flour again", "For years I asked the mayor where the flour goes.", "opinion"),
    ],
)
def test_an_article_is_an_opinion_by_its_authors_own_word(title, lead, form):
    assert find_form([a_passage("en", title, Field.TITLE), a_passage("en", lead)]) == form


def test_an_article_of_a_match_tells_of_no_attack_and_one_of_an_attack_on_a_match_does():
    match = a_passage("en", "Late attack wins semi-final", Field.TITLE), a_passage("en", "The striker hit the net.")
    crime = a_passage("en", "Gunmen attack crowd at stadium", Field.TITLE), a_passage("en", "The semi-final was over.")
    assert [find_event_types(match, ()), find_event_types(crime, ())[0].type] == [(), "attack"]


def test_a_word_of_titles_counts_in_a_title_alone():
    sentence = "Army denies that the base was shelled"
    assert "statement" in {each.type for each in find_event_types([a_passage("en", sentence, Field.TITLE)], ())}
    assert {each.type for each in find_event_types([a_passage("en", sentence)], ())} == {"attack"}


def test_who_did_it_weighs_less_than_what_was_done():
    (first, _) = find_event_types([a_passage("en", "Gunmen kidnapped a driver at the bridge.")], ())
    (alone,) = find_event_types([a_passage("en", "Gunmen came to the bridge at night.")], ())
    assert (first.type, alone.type) == ("abduction", "attack")


def test_what_is_counted_tells_what_happened_where_no_word_does():
    title = a_passage("en", "Search goes on near the river", Field.TITLE)
    lead = a_passage("en", "Nine nurses were seized near the river on Friday.")
    figures = [figure for passage in (title, lead) for figure in find_figures(passage, (), (), date(2026, 3, 14))]
    assert find_event_types([title, lead], ()) == ()
    assert [score.type.value for score in find_event_types([title, lead], figures)] == ["abduction"]
