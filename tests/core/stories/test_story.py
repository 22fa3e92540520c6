from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.core.matching.match import RuleSet
from monitor.core.stories.places import Map
from monitor.core.stories.story import LiveStories, assign_story, in_words, remember
from monitor.model import (
    ArticleId,
    Form,
    JoinStory,
    Likely,
    OpenStory,
    Resemblance,
    SceneKind,
    StoryContext,
    StoryId,
)
from tests.builders import NOON, a_verdict, an_article, some_traits

NOWHERE = Map(RuleSet([], []))


def a_context(**changes):
    return replace(StoryContext(own={}), **changes)


def chosen(article, traits, copy_of=None, context=None, stories=None):
    return assign_story(
        article, traits, copy_of, context=context or a_context(), stories=stories or LiveStories(), places=NOWHERE
    )


def assigned(article, copy_of=None, context=None):
    return chosen(article, some_traits(), copy_of, context).story


def test_an_article_without_precedent_opens_a_story_named_after_it():
    assert assigned(an_article(id=ArticleId(9))) == OpenStory(id=StoryId("s9"))


def test_a_revision_stays_in_its_story_even_if_its_new_text_is_a_copy():
    stories = LiveStories()
    stories.add(StoryId("s5"), ArticleId(5), some_traits())

    told = chosen(an_article(), some_traits(), ArticleId(5), a_context(own={1: "s1"}), stories)

    assert told.story == JoinStory(id=StoryId("s1"))


def test_a_copy_joins_the_story_of_its_original():
    stories = LiveStories()
    stories.add(StoryId("s5"), ArticleId(5), some_traits())

    told = chosen(an_article(id=ArticleId(8)), some_traits(), ArticleId(5), stories=stories)

    assert told.story == JoinStory(id=StoryId("s5"))


def test_the_next_article_of_a_batch_sees_the_story():
    context = a_context()
    remember(context, a_verdict(an_article(), story=OpenStory(id=StoryId("s1"))))
    remember(context, a_verdict(an_article(id=ArticleId(2)), story=None))

    assert context.own == {1: "s1"}


def test_what_an_article_leaves_open_its_story_tells():
    stories, day = LiveStories(), date(2026, 3, 13)
    stories.add(StoryId("s1"), ArticleId(1), some_traits(days=(day,), scenes={SceneKind.MARKET: 1.0}))
    stories.add(StoryId("s1"), ArticleId(2), some_traits())
    assert {each.traits.days for each in stories._stories[StoryId("s1")].near(NOON)} == {(day,)}


@pytest.mark.parametrize(
    ("form", "day", "others", "speaks"),
    [
        pytest.param(Form.ANALYSIS, NOON.date(), [], True, id="what happened in B, out today"),
        pytest.param(Form.ANALYSIS, date(2020, 1, 1), [], False, id="of an old event"),
        pytest.param(Form.ANALYSIS, NOON.date(), [ArticleId(1)], False, id="of an event that was told"),
        pytest.param(Form.ROUND_UP, NOON.date(), [], False, id="of many events"),
        pytest.param(Form.REPORT, NOON.date(), [ArticleId(1)], True, id="a report"),
    ],
)
def test_a_story_is_known_by_its_reports_or_by_an_analysis_of_the_day_that_opened_it(form, day, others, speaks):
    stories = LiveStories()
    for article in others:
        stories.add(StoryId("s1"), article, some_traits())
    stories.add(StoryId("s1"), ArticleId(9), some_traits(form=form, days=(day,)))

    assert (stories.odds(some_traits(), ArticleId(9), NOWHERE) is not None) is speaks


# --- why ------------------------------------------------------------------------------------------------------------


def named(*names, hours=0):
    return some_traits(names=frozenset(names), whereabouts=frozenset(names), at=NOON + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("traits", "told", "likely", "story"),
    [
        (
            named("Tessit", "Labbezanga"),
            "one event with s1: both at “Tessit”, both at “Labbezanga”",
            Likely.SAME,
            JoinStory(id="s1"),
        ),
        (
            named("Tessit", hours=200),
            "perhaps one event with s1: both at “Tessit”; but 200 h apart",
            Likely.PERHAPS,
            OpenStory(id="s9", resembles="s1"),
        ),
        (
            replace(named("Tessit", hours=330), scenes={SceneKind.BUS: 1.0}),
            "another event than s1, which is nearest: both at “Tessit”; but 330 h apart, of a bus, not of a market",
            Likely.OTHER,
            OpenStory(id="s9"),
        ),
    ],
    ids=["same", "perhaps", "other"],
)
def test_what_likeness_decided_is_told_in_plain_words_and_kept_with_its_weights(traits, told, likely, story):
    stories = LiveStories()
    stories.add("s1", 1, replace(named("Tessit", "Labbezanga"), scenes={SceneKind.MARKET: 1.0}))
    choice = chosen(an_article(id=9), traits, stories=stories)

    assert (choice.reason, choice.story) == (told, story)
    found = choice.resemblance
    assert (found.story, found.likely, found.odds >= found.needed) == ("s1", likely, likely is Likely.SAME)
    assert sum(weight for weight, _ in found.reasons) == pytest.approx(found.odds)
    assert list(found.reasons) == sorted(found.reasons, reverse=True)


def test_whom_a_watch_is_made_for_makes_no_two_reports_one_event_in_an_empty_watch():
    stories = LiveStories()
    report = some_traits(actors={"jnim": 1.0, "wagner": 1.0})
    stories.add("s1", 1, report)
    assert chosen(an_article(id=9), report, stories=stories).story == OpenStory(id="s9", resembles="s1")
    told = replace(report, scenes={SceneKind.MARKET: 1.0})
    stories.add("s2", 2, told)
    assert chosen(an_article(id=9), told, stories=stories).story == JoinStory(id="s2")


def test_in_an_empty_watch_so_much_must_speak_for_one_event_be_it_told_by_one():
    stories = LiveStories()
    stories.add("s1", 1, named("Tessit"))
    assert chosen(an_article(id=9), named("Tessit"), stories=stories).resemblance.needed == 0.5


@pytest.mark.parametrize(("unjudged", "needed"), [(0, 0.5), (30, 2.4), (90, 3.4), (9000, 3.4)])
def test_where_many_wait_to_be_judged_more_must_speak_for_one_event(unjudged, needed):
    stories = LiveStories()
    stories.add("s1", 1, named("Tessit"))
    told = chosen(an_article(id=9), named("Tessit"), context=a_context(unjudged=unjudged), stories=stories)
    assert told.resemblance.needed == pytest.approx(needed, abs=0.05)


def test_more_must_speak_for_an_analysis_than_for_a_report():
    stories = LiveStories()
    stories.add("s1", 1, named("Tessit"))
    report, analysis = (
        chosen(an_article(id=9), replace(named("Tessit"), form=form), stories=stories)
        for form in (Form.REPORT, Form.ANALYSIS)
    )
    assert report.resemblance.odds == analysis.resemblance.odds
    assert analysis.resemblance.needed > report.resemblance.needed + 1


def test_what_many_have_told_must_be_more_like_a_report_than_what_one_has():
    def needed(reports):
        stories = LiveStories()
        for number in range(40):
            stories.add(f"s{number}", number, replace(named(f"Town {number}"), actors={"jnim": 1.0}))
        for number in range(100, 100 + reports):
            stories.add("s100", number, named("Tessit"))
        return chosen(an_article(id=9), named("Tessit"), stories=stories).resemblance.needed

    assert needed(1) < needed(3) < needed(9)


def test_what_hardly_speaks_against_one_event_is_not_told():
    nearly = Resemblance(story="s7", likely=Likely.OTHER, odds=-0.4, needed=2.0, reasons=((-0.4, "30 h apart"),))

    assert in_words(nearly) == "another event than s7, which is nearest: little in common"


def test_what_was_not_decided_by_likeness_tells_no_resemblance():
    stories = LiveStories()
    stories.add("s5", 5, some_traits())

    copy = chosen(an_article(id=8), some_traits(), 5, stories=stories)

    assert (copy.reason, copy.resemblance) == ("a copy of article 5", None)
