from dataclasses import replace

import pytest

from monitor.core.alerts.figures import LEAD, latest_figures, main_figures, shown, tell_figure
from monitor.model import Counted, Field, FigureKind
from tests.builders import a_figure, an_alert_content

FOUR, SIX = a_figure(low=4, high=4), a_figure(low=6, high=6)
WOUNDED = FigureKind.WOUNDED


def test_the_main_figure_is_that_of_the_title_then_of_the_summary_then_of_the_lead():
    deep = a_figure(field=Field.TEXT, start=LEAD, low=90, high=90)
    lead, summary, title = (
        a_figure(field=field, low=low, high=low)
        for field, low in ((Field.TEXT, 1), (Field.SUMMARY, 2), (Field.TITLE, 3))
    )

    assert main_figures([lead, deep, title, summary]) == (title,)
    assert main_figures([lead, deep, summary]) == (summary,)
    assert main_figures([lead, deep]) == (lead,)
    assert main_figures([deep]) == ()


def test_fighters_are_counted_apart():
    fighters = a_figure(low=20, high=20, who=Counted.FIGHTERS)

    assert main_figures([FOUR, fighters, SIX]) == (FOUR, fighters)


def test_those_of_whom_one_clause_tells_are_one_toll_and_fighters_another():
    civilians = a_figure(low=49, high=49, who=Counted.CIVILIANS, start=0, end=40)
    soldiers = a_figure(low=15, high=15, who=Counted.SOLDIERS, start=17, end=40)
    (toll,) = main_figures([civilians, soldiers])

    assert (toll.low, toll.high, toll.who, toll.start, toll.end) == (64, 64, Counted.PEOPLE, 0, 40)
    assert main_figures([soldiers, civilians])[0].low == 64
    assert main_figures([civilians, replace(soldiers, high=None)])[0].high is None
    elsewhere = replace(soldiers, start=60, end=80)
    assert main_figures([civilians, elsewhere]) == (civilians,)
    assert main_figures([civilians, replace(soldiers, who=Counted.CHILDREN)])[0].low == 64
    assert main_figures([replace(civilians, who=Counted.PEOPLE), soldiers])[0].low == 64
    fighters = replace(soldiers, who=Counted.FIGHTERS)
    assert main_figures([civilians, fighters]) == (civilians, fighters)
    assert main_figures([civilians, replace(soldiers, kind=WOUNDED)])[0].low == 49
    six = replace(SIX, start=60, end=64)
    assert main_figures([civilians, soldiers, six], before=[toll]) == (six,)


def test_one_count_told_twice_is_one_figure():
    assert main_figures([FOUR, a_figure(low=4, high=4, who=Counted.FIGHTERS)]) == (FOUR,)


def test_a_text_that_repeats_an_earlier_one_is_about_the_figure_that_it_adds():
    added = a_figure(field=Field.TEXT, start=2 * LEAD, low=6, high=6)

    assert main_figures([FOUR, added], before=[FOUR]) == (added,)


def test_what_says_the_same_less_exactly_is_not_what_a_text_adds():
    at_least, toll = a_figure(low=26, high=None), a_figure(low=26, high=26, field=Field.TEXT)
    added = a_figure(low=37, high=37, field=Field.TEXT, start=2 * LEAD)

    assert main_figures([at_least, toll, added], before=[at_least]) == (added,)


@pytest.mark.parametrize(
    ("told", "latest"),
    [
        ([], []),
        ([[FOUR], [SIX]], ["killed 6"]),
        ([[SIX], [FOUR]], ["killed 4"]),
        ([[FOUR], [a_figure(low=12, high=12)], [a_figure(low=4, high=None)]], ["killed 12"]),
        ([[FOUR], []], ["killed 4"]),
        ([[FOUR], [a_figure(kind=WOUNDED, low=9, high=9)]], ["killed 4", "wounded 9"]),
        ([[a_figure(kind=WOUNDED, low=9, high=9)], [SIX]], ["killed 6", "wounded 9"]),
        ([[FOUR], [a_figure(low=4, high=4, who=Counted.FIGHTERS)]], ["killed 4"]),
        ([[FOUR], [a_figure(low=30, high=30, who=Counted.FIGHTERS)]], ["killed 4", "fighters killed 30"]),
    ],
    ids=["nothing", "rose", "fell", "told late", "told no more", "another kind", "in order", "one side", "two sides"],
)
def test_of_each_kind_the_figure_holds_that_was_news_last(told, latest):
    contents = [an_alert_content(figures=tuple(each)) for each in told]
    assert [tell_figure(figure) for figure in latest_figures(contents)] == latest


@pytest.mark.parametrize(
    ("low", "high", "approximate", "text"),
    [
        (4, 4, False, "4"),
        (1200, 1200, False, "1,200"),
        (12, None, False, "at least 12"),
        (30, 30, True, "about 30"),
        (10, 12, False, "10 to 12"),
        (20, 99, True, "dozens"),
        (6.8, 6.8, False, "6.8"),
    ],
)
def test_a_figure_is_shown_as_people_read_it(low, high, approximate, text):
    assert shown(a_figure(low=low, high=high, approximate=approximate)) == text


def test_homes_are_told_as_what_befell_them():
    assert tell_figure(a_figure(kind=FigureKind.HOMES, low=350, high=350)) == "homes hit 350"
