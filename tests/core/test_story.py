from dataclasses import replace
from datetime import date

from monitor.core.match import RuleSet
from monitor.core.places import Map
from monitor.core.story import LiveStories, assign_story, original, remember
from monitor.model import ArticleId, Form, JoinStory, OpenStory, SceneKind, StoryContext, StoryId, Traits
from tests.builders import NOON, a_verdict, an_article

NOWHERE = Map(RuleSet([], []))


def a_context(**changes):
    return replace(StoryContext(own={}, twins={}, stories={}), **changes)


def some_traits(**changes):
    nothing = frozenset()
    plain = Traits(
        lang="en", at=NOON, form=Form.REPORT, actors={}, places={}, names=nothing, whereabouts=nothing, terms=nothing,
        numbers=nothing, days=(), figures=(), types={}, scenes={},
    )  # fmt: skip
    return replace(plain, **changes)


def assigned(article, copy_of=None, context=None, stories=None, **traits):
    choice = assign_story(
        article,
        some_traits(**traits),
        copy_of,
        context=context or a_context(),
        stories=stories or LiveStories(),
        places=NOWHERE,
    )
    return choice.story


def test_an_article_without_precedent_opens_a_story_named_after_it():
    assert assigned(an_article(id=ArticleId(9))) == OpenStory(id=StoryId("s9"))


def test_a_revision_stays_in_its_story_even_if_its_new_text_is_a_copy():
    context = a_context(own={1: "s1"}, stories={5: "s5"})

    assert assigned(an_article(), ArticleId(5), context) == JoinStory(id=StoryId("s1"))


def test_a_copy_joins_the_story_of_its_original():
    context = a_context(twins={"h": 5}, stories={5: "s5"})
    copy = an_article(id=ArticleId(8))

    assert original(copy, "h", context, None) == 5
    assert assigned(copy, ArticleId(5), context) == JoinStory(id=StoryId("s5"))


def test_an_article_is_no_copy_of_itself_and_a_text_too_short_to_tell_is_no_copy():
    context = a_context(twins={"h": 1})

    assert original(an_article(), "h", context, None) is None
    assert original(an_article(id=ArticleId(2)), None, context, None) is None


def test_the_next_article_of_a_batch_sees_the_story():
    context = a_context()
    remember(context, a_verdict(an_article(), text_hash="h", story=OpenStory(id=StoryId("s1"))))

    assert context.twins == {"h": 1}
    assert context.stories == {1: "s1"}


def test_an_article_that_fired_no_rule_is_remembered_as_an_original_only():
    context = a_context()

    remember(context, a_verdict(an_article(), text_hash="h", story=None))

    assert (context.twins, context.stories) == ({"h": 1}, {})


def test_what_an_article_leaves_open_its_story_tells():
    stories, day = LiveStories(), date(2026, 3, 13)
    stories.add(StoryId("s1"), ArticleId(1), some_traits(days=(day,), scenes={SceneKind.MARKET: 1.0}))
    stories.add(StoryId("s1"), ArticleId(2), some_traits())
    assert {each.days for each in stories._stories[StoryId("s1")].near(NOON)} == {(day,)}
