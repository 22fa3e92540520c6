"""Every line of data/occurrences.tsv: what kind of event a headline and its lead report, and in what form."""

import pytest

from monitor.core.occurrences import find_event_types, find_form
from monitor.model import Field
from tests.core.facts import a_passage, rows

ROWS = list(rows("occurrences.tsv"))


def told(row):
    title, _, lead = row.sentence.partition(";")[0].partition(" | ")
    passages = [a_passage(row.lang, title, Field.TITLE), a_passage(row.lang, lead)]
    return [score.type.value for score in find_event_types(passages)], find_form(passages).value


def fits(row):
    types, form = told(row)
    *_, expected = row.sentence.rpartition(";") if ";" in row.sentence and row.expected == "*" else ("report",)
    return form == expected and (row.expected == "*" or (types and types[0] in row.expected.split("/")))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number}-{row.lang}")
def test_the_type_and_form_of_a_report_are_told_but_for_the_known_limits(row):
    assert bool(fits(row)) != row.known_wrong


def test_what_the_first_paragraph_tells_weighs_more_than_what_a_later_one_recalls():
    lead = "Forty soldiers laid down their weapons at the camp before noon on Tuesday."
    recalled = "The region has seen kidnappings, bombings and an ambush in the past year."
    (first, *_) = find_event_types([a_passage("en", f"{lead} They surrendered.\n{recalled}")])
    assert first.type.value == "surrender"


def test_of_few_words_nothing_is_sure():
    (vague,) = find_event_types([a_passage("en", "The army spoke of an ambush.")])
    title = a_passage("en", "Ambush on a convoy", Field.TITLE)
    (sure,) = find_event_types([title, a_passage("en", "Gunmen ambushed the trucks at dawn.")])
    assert vague.share <= 0.5 < sure.share
