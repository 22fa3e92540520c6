"""A recognised article and what was said of its story so far → whom to tell, and why not the others."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from monitor.core.alerts.own_event import in_passing, leads_with, own_claims, own_figures, watched_for
from monitor.core.alerts.raising import Occasion, hold, mute, note_told, raise_alerts, rules_told, unheard
from monitor.core.alerts.route import route
from monitor.core.alerts.voices import voice_of
from monitor.core.matching.match import RuleSet, by_rule_of_today, find_all, firing
from monitor.core.stories.story import SURVEYS
from monitor.model import (
    Article,
    ChannelName,
    EntityId,
    EntityKind,
    OpenStory,
    Pending,
    Route,
    RuleId,
    StoryChange,
    StoryId,
    StorySoFar,
    Told,
    Verdict,
    Voice,
)


class Audience(NamedTuple):
    """Who hears of what, and by which rules."""

    rules: RuleSet
    routes: Sequence[Route]
    channels: Sequence[ChannelName]


def stories_concerned(recognised: Sequence[Verdict]) -> set[StoryId]:
    """The stories of which `decide_alerts` asks what was told: those of the articles, and what new ones resemble."""
    stories = [verdict.story for verdict in recognised if verdict.story]
    return {story.id for story in stories} | {found for story in stories if (found := _resembled(story))}


def decide_alerts(
    pending: Sequence[Pending], recognised: Sequence[Verdict], told: Told, audience: Audience
) -> tuple[Verdict, ...]:
    """Add to each verdict whom to tell, and why not the others; `told` grows on the way."""
    verdicts = []
    for entry, silent in zip(pending, recognised, strict=True):
        verdict = _with_alerts(silent, entry, told, audience)
        note_told(told, verdict)
        verdicts.append(verdict)
    return tuple(verdicts)


def _with_alerts(verdict: Verdict, pending: Pending, told: Told, audience: Audience) -> Verdict:
    if verdict.story is None:
        return verdict
    occasion = _occasion(verdict, verdict.story, pending, told, audience.rules)
    so_far = occasion.so_far
    archived = _unknown(_matched_before(pending, audience.rules), so_far, audience.rules)
    loud, muted = mute(pending, verdict.judgement.matches, archived)
    borne, held = hold(loud, so_far, occasion.voice)
    routed, unrouted = route(borne, audience.routes, audience.channels)
    alerts, absorbed = raise_alerts(occasion, routed, unrouted, verdict.at)
    return replace(verdict, voice=occasion.voice, alerts=alerts, withheld=(*muted, *held, *absorbed))


def _without(article: Article, so_far: StorySoFar, rules: RuleSet) -> StorySoFar:
    """What others tell of the story: an article that is judged again does not bear itself out. Of what waits, what the
    rules ask for today.
    """
    return replace(
        so_far,
        voices={other: voice for other, voice in so_far.voices.items() if other != article.id},
        waiting={rule: now for rule, match in so_far.waiting.items() if (now := by_rule_of_today(rules, match))},
    )


def _matched_before(pending: Pending, rules: RuleSet) -> frozenset[RuleId]:
    if pending.before is None:
        return frozenset()
    return frozenset(firing(rules, find_all(rules, pending.before)))


def _unknown(fired: frozenset[RuleId], so_far: StorySoFar, rules: RuleSet) -> frozenset[RuleId]:
    """Those of which the story knows nothing, neither by their id nor by the title under which another id was told."""
    titles = {rule.title for told in so_far.told.values() for content in told for rule in content.rules}
    known = rules_told(so_far) | so_far.waiting.keys() | so_far.silenced
    return frozenset(each for each in fired - known if (rule := rules.rule(each)) and rule.title not in titles)


def _teller(verdict: Verdict, so_far: StorySoFar) -> Voice:
    """Who tells the article; a copy has the voice of its original."""
    voice = voice_of(verdict.article, {each.outlet for each in so_far.voices.values()})
    original = so_far.voices.get(verdict.copy_of) if verdict.copy_of else None
    return replace(voice, name=original.name) if original else voice


def _as_counted(teller: Voice, so_far: StorySoFar, *, surveys: bool) -> Voice:
    """The source that a teller counts as. An outlet that passed on another's word before is no second one, neither
    where it is quoted nor where it writes again; nor is who surveys what the others told.
    """
    told = sorted(so_far.voices.values(), key=lambda each: each.at)
    first = next((each for each in told if surveys or each.outlet == teller.name), teller)
    return replace(teller, name=first.name)


def _occasion(verdict: Verdict, story: StoryChange, pending: Pending, told: Told, rules: RuleSet) -> Occasion:
    """What an alert of the article could say."""
    so_far = _without(verdict.article, told.get(story.id) or unheard(), rules)
    teller = _teller(verdict, so_far)
    named = dict.fromkeys((*leads_with(verdict, rules), *verdict.judgement.entities))
    places = [each for each in named if rules.entity_kind(each) is EntityKind.PLACE]
    resembled = _resembled(story)
    return Occasion(
        article=verdict.article,
        story=story.id,
        so_far=so_far,
        voice=_as_counted(teller, so_far, surveys=verdict.traits is not None and verdict.traits.form in SURVEYS),
        teller=teller.name,
        copy_of=verdict.copy_of,
        entities=tuple(rules.entity_name(each) for each in named if each not in places),
        places=tuple(rules.entity_name(each) for each in places),
        watched=_watched(verdict, so_far, rules),
        figures=own_figures(verdict, pending, rules),
        claims=own_claims(verdict, rules),
        passing=in_passing(verdict, rules),
        resembles=resembled,
        resembles_headline=_headline(told.get(resembled)) if resembled else "",
    )


def _watched(verdict: Verdict, so_far: StorySoFar, rules: RuleSet) -> tuple[str, ...]:
    """The names that are news in its story: no place in which one lies that was told of."""
    heard = {place for content in chain(*so_far.told.values()) for place in content.places}
    watched = (each for each in watched_for(verdict, rules) if not _holds(rules, each, heard))
    return tuple(map(rules.entity_name, watched))


def _holds(rules: RuleSet, entity: EntityId, heard: Collection[str]) -> bool:
    """Whether one of the places of those names lies in it."""
    return any(rules.entity_name(place) in heard for place in rules.dictionary.places(entity) if place != entity)


def _resembled(story: StoryChange) -> StoryId | None:
    return story.resembles if isinstance(story, OpenStory) else None


def _headline(so_far: StorySoFar | None) -> str:
    """Under which people know a story: that of the first message that told of it."""
    told = list(chain(*so_far.told.values())) if so_far else []
    return min(told, key=lambda content: content.first_seen_at).headline if told else ""
