"""Every sentence of data/figures.tsv: what it counts, and what it does not."""

from datetime import date

import pytest

from monitor.core.facts.claims import find_claims
from monitor.core.facts.days import find_days
from monitor.core.facts.figures import find_figures
from tests.core.facts.sentences import TODAY, a_passage, rows
from tests.tables import check_each, grouped

ROWS = grouped(rows("figures.tsv"), by="lang")


def told(row):
    passage = a_passage(row.lang, row.sentence)
    return [written(figure) for figure in find_figures(passage, find_days(passage, TODAY), find_claims(passage), TODAY)]


def written(figure):
    low, high = (f"{bound:g}" for bound in (figure.low, figure.high or 0))
    number = f"{low}+" if figure.high is None else low if low == high else f"{low}-{high}"
    who = "" if figure.kind.value in {"homes", "magnitude", "infected"} else f" {figure.who.value}"
    by = f" @{figure.by}" if figure.by else ""
    return f"{figure.kind.value} {'~' * figure.approximate}{number}{who}{by}"


def fits(row):
    """Whether the figures found are those expected, each from a speaker in whose name the expected word stands."""
    expected = sorted(each.strip().partition(" @") for each in row.expected.split(";") if each != "-")
    found = sorted(each.partition(" @") for each in told(row))
    return [figure for figure, *_ in found] == [figure for figure, *_ in expected] and all(
        word in by if word else not by for (*_, by), (*_, word) in zip(found, expected, strict=True)
    )


@pytest.mark.parametrize("lang", ROWS)
def test_the_figures_of_a_sentence_are_found_but_for_the_known_limits(lang):
    check_each(ROWS[lang], is_told)


def is_told(row):
    assert fits(row) != row.known_wrong, (row.expected, told(row), row.sentence)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Last month an attack on the market left 70 dead."),
        ("fr", "Le mois dernier, une attaque contre le marché a fait 70 morts."),
        ("de", "Im Februar starben bei einem Angriff auf den Markt 70 Menschen."),
    ],
)
def test_what_is_told_of_last_month_is_another_event_on_the_first_of_the_next_one_too(lang, sentence):
    passage, first = a_passage(lang, sentence), date(2026, 3, 1)

    assert find_figures(passage, find_days(passage, first), (), first) == ()
