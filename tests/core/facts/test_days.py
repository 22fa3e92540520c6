"""Every sentence of data/days.tsv: which days it speaks of."""

import pytest

from monitor.core.facts.days import find_days
from tests.core.facts.sentences import TODAY, a_passage, rows

ROWS = list(rows("days.tsv"))


def told(row):
    return [written(day) for day in find_days(a_passage(row.lang, row.sentence), TODAY)]


def written(day):
    days = f"{day.first}" if day.first == day.last else f"{day.first}..{day.last}"
    return f"{'' if day.certain else '?'}{days}"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number}-{row.lang}")
def test_the_days_that_a_sentence_speaks_of_are_resolved_but_for_the_known_limits(row):
    assert (told(row) == ([] if row.expected == "-" else row.expected.split(";"))) != row.known_wrong
