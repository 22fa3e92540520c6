"""A recognised article and what was said of its story so far → whom to tell, and why not the others."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from monitor.core.alerts import Occasion, hold, mute, note_told, raise_alerts, rules_told, unheard
from monitor.core.changes import LEAD, main_claims, main_figures
from monitor.core.match import RuleSet, match_article
from monitor.core.route import route
from monitor.core.voices import voice_of
from monitor.model import (
    Article,
    ChannelName,
    Claim,
    EntityKind,
    Field,
    Form,
    Judgement,
    Mention,
    OpenStory,
    Pending,
    Route,
    RuleId,
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
    so_far = told.get(verdict.story.id) or unheard()
    voice = _voice(verdict, so_far)
    archived = _matched_before(pending, audience.rules) - rules_told(so_far) - so_far.waiting.keys()
    loud, muted = mute(pending, verdict.judgement.matches, archived)
    borne, held = hold(loud, so_far, voice)
    routed, unrouted = route(borne, audience.routes, audience.channels)
    occasion = _occasion(verdict, verdict.story.id, so_far, voice, audience.rules)
    alerts, absorbed = raise_alerts(occasion, routed, unrouted, verdict.at)
    return replace(verdict, voice=voice, alerts=alerts, withheld=(*muted, *held, *absorbed))


def _matched_before(pending: Pending, rules: RuleSet) -> frozenset[RuleId]:
    if pending.before is None:
        return frozenset()
    return frozenset(match.rule for match in match_article(rules, pending.before).matches)


def _voice(verdict: Verdict, so_far: StorySoFar) -> Voice:
    """Who tells the article; a copy has the voice of its original."""
    voice = voice_of(verdict.article, {each.outlet for each in so_far.voices.values()})
    original = so_far.voices.get(verdict.copy_of) if verdict.copy_of else None
    return replace(voice, name=original.name) if original else voice


def _occasion(verdict: Verdict, story: StoryId, so_far: StorySoFar, voice: Voice, rules: RuleSet) -> Occasion:
    """What an alert of the article could say. Of a round-up nothing but its rules is news: its facts are of others."""
    article, judgement = verdict.article, verdict.judgement
    facts = verdict.facts if verdict.facts and verdict.facts.form is Form.REPORT else None
    return Occasion(
        article=article,
        story=story,
        so_far=so_far,
        voice=voice,
        copy_of=verdict.copy_of,
        entities=_names(rules, judgement, places=False),
        places=_names(rules, judgement, places=True),
        watched=_watched(rules, judgement) if facts else (),
        figures=main_figures(facts.figures) if facts else (),
        claims=tuple(_named(rules, article, judgement, claim) for claim in main_claims(facts.claims)) if facts else (),
        resembles=verdict.story.resembles if isinstance(verdict.story, OpenStory) else None,
    )


def _names(rules: RuleSet, judgement: Judgement, *, places: bool) -> tuple[str, ...]:
    kinds = {entity: rules.entity_kind(entity) for entity in judgement.entities}
    return tuple(rules.entity_name(entity) for entity, kind in kinds.items() if (kind is EntityKind.PLACE) == places)


def _watched(rules: RuleSet, judgement: Judgement) -> tuple[str, ...]:
    """The names that a rule asks for and that stand in title or lead, but for places that others of them lie in."""
    evidence = {mention.entity for match in judgement.matches for mention in match.mentions if _leads(mention)}
    around = {larger for entity in judgement.entities for larger in rules.within(entity)}
    return tuple(rules.entity_name(entity) for entity in judgement.entities if entity in evidence - around)


def _leads(mention: Mention) -> bool:
    return mention.field is not Field.TEXT or mention.start < LEAD


def _named(rules: RuleSet, article: Article, judgement: Judgement, claim: Claim) -> Claim:
    """The claim with the name that its claimant has in any language, where the rules know it."""
    texts = {Field.TITLE: article.title, Field.SUMMARY: article.summary, Field.TEXT: article.text or ""}
    spelt = {texts[each.field][each.start : each.end]: each.entity for each in judgement.mentions}
    entity = next((entity for words, entity in spelt.items() if entity and words in claim.by), None)
    return replace(claim, by=rules.entity_name(entity)) if entity else claim
