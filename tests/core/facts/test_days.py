"""Every sentence of data/days.tsv: which days it speaks of."""

import pytest

from monitor.core.facts.days import find_days
from tests.core.facts.sentences import TODAY, a_passage, rows
from tests.tables import check_each, grouped

ROWS = grouped(rows("days.tsv"), by="lang")


def told(row):
    return [written(day) for day in find_days(a_passage(row.lang, row.sentence), TODAY)]


def written(day):
    days = f"{day.first}" if day.first == day.last else f"{day.first}..{day.last}"
    return f"{'' if day.certain else '?'}{days}"


def fits(row):
    return told(row) == ([] if row.expected == "-" else row.expected.split(";"))


@pytest.mark.parametrize("lang", ROWS)
def test_the_days_that_a_sentence_speaks_of_are_resolved_but_for_the_known_limits(lang):
    check_each(ROWS[lang], is_told)


def is_told(row):
    assert fits(row) != row.known_wrong, (row.expected, told(row), row.sentence)
