from dataclasses import replace

from monitor.core.story import assign_story, original, remember
from monitor.model import ArticleId, ChannelName, JoinStory, Judgement, OpenStory, StoryContext, StoryId, Verdict
from tests.builders import NOON, an_alert, an_article

NOTHING = Judgement(matches=(), near=(), entities=(), mentions=(), refusals=())


def a_context(**changes):
    return replace(StoryContext(own={}, twins={}, stories={}, told={}), **changes)


def a_verdict(article, **changes):
    plain = Verdict(
        article=article, at=NOON, text_hash="h", copy_of=None, judgement=NOTHING, story=None, alerts=(), withheld=()
    )
    return replace(plain, **changes)


def test_an_article_without_precedent_opens_a_story_named_after_it():
    assert assign_story(an_article(id=ArticleId(9)), None, a_context()) == OpenStory(id=StoryId("s9"))


def test_a_revision_stays_in_its_story_even_if_its_new_text_is_a_copy():
    context = a_context(own={1: "s1"}, stories={5: "s5"})

    assert assign_story(an_article(), ArticleId(5), context) == JoinStory(id=StoryId("s1"))


def test_a_copy_joins_the_story_of_its_original():
    context = a_context(twins={"h": 5}, stories={5: "s5"})
    copy = an_article(id=ArticleId(8))

    assert original(copy, "h", context) == 5
    assert assign_story(copy, ArticleId(5), context) == JoinStory(id=StoryId("s5"))


def test_an_article_is_no_copy_of_itself_and_a_text_too_short_to_tell_is_no_copy():
    context = a_context(twins={"h": 1})

    assert original(an_article(), "h", context) is None
    assert original(an_article(id=ArticleId(2)), None, context) is None


def test_the_next_article_of_a_batch_sees_the_story_and_what_was_told():
    context = a_context()
    first = a_verdict(an_article(), story=OpenStory(id=StoryId("s1")), alerts=(an_alert(),))

    remember(context, first)

    assert context.twins == {"h": 1}
    assert context.stories == {1: "s1"}
    assert context.told == {"s1": {ChannelName("desk"): frozenset({"jnim"})}}


def test_an_article_that_fired_no_rule_is_remembered_as_an_original_only():
    context = a_context()

    remember(context, a_verdict(an_article()))

    assert (context.twins, context.stories, context.told) == ({"h": 1}, {}, {})
