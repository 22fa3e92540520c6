"""An article → what the rules say of it, whose text it has, and which event it reports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core.matching.findings import Findings
from monitor.core.matching.match import RuleSet, find_all, judge_found
from monitor.core.stories.copies import Copy, original
from monitor.core.stories.memory import Memory
from monitor.core.stories.places import map_of
from monitor.core.stories.story import assign_story, remember
from monitor.core.stories.traits import read_traits, sample_text
from monitor.model import Article, StoryContext, Verdict


def recognise_all(
    articles: Sequence[Article], rules: RuleSet, now: datetime, *, context: StoryContext, memory: Memory
) -> tuple[Verdict, ...]:
    """Recognise a batch in order, each article seeing those before it; `context` and `memory` grow on the way."""
    return tuple(recognise(each, rules, now, context=context, memory=memory) for each in articles)


def recognise(article: Article, rules: RuleSet, now: datetime, *, context: StoryContext, memory: Memory) -> Verdict:
    """A verdict that tells nobody yet; the next article sees it."""
    found = find_all(rules, article)
    judgement = judge_found(rules, found)
    samples = sample_text(found)
    resembled = memory.resembled(article, samples)
    verdict = Verdict(
        article=article, at=now, copy_of=original(resembled), judgement=judgement, story=None, alerts=(), withheld=(),
        samples=samples,
    )  # fmt: skip
    if judgement.matches or article.id in context.own:
        verdict = _in_story(verdict, found, resembled, rules, context=context, memory=memory)
    remember(context, verdict)
    memory.add(verdict)
    return verdict


def _in_story(
    verdict: Verdict,
    found: Findings,
    resembled: Copy | None,
    rules: RuleSet,
    *,
    context: StoryContext,
    memory: Memory,
) -> Verdict:
    """What else there is to say of an article that concerns us: its facts, and its story."""
    article, places, stories = verdict.article, map_of(rules), memory.stories
    traits = read_traits(found, verdict.judgement, found.facts, rules.entity_kind)
    copy_of = None
    if resembled:
        odds = stories.odds(traits, resembled.original, places)
        copy_of = original(resembled, odds, stories.needed(traits.at, context.unjudged))
    choice = assign_story(article, traits, copy_of, context=context, stories=stories, places=places)
    return replace(
        verdict, copy_of=copy_of, facts=found.facts, traits=traits, story=choice.story, reason=choice.reason,
        resemblance=choice.resemblance,
    )  # fmt: skip
