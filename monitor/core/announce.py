"""A recognised article and what was said of its story so far → whom to tell, and why not the others."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from monitor.core.alerts import Occasion, hold, mute, note_told, raise_alerts, rules_told, unheard
from monitor.core.changes import is_vague, main_claims, main_figures
from monitor.core.facts import find_facts
from monitor.core.findings import texts_of
from monitor.core.match import RuleSet, find_all, firing, read_words
from monitor.core.route import route
from monitor.core.voices import voice_of
from monitor.model import (
    IN_LEAD,
    Article,
    ChannelName,
    Claim,
    ClaimKind,
    EntityId,
    EntityKind,
    Facts,
    Field,
    Figure,
    FigureKind,
    Form,
    OpenStory,
    Pending,
    Route,
    RuleId,
    StoryChange,
    StorySoFar,
    Told,
    Verdict,
    Voice,
)

_WHO = {EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.OPERATION}
_WHO_OR_WHERE = {*_WHO, EntityKind.PLACE}
_CLAUSE_END = re.compile(r"[.!?;؟؛]\s|\n")
_NONE = Facts(figures=(), claims=(), days=(), types=(), scenes=(), subjects=(), form=Form.REPORT)


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
    story = verdict.story
    if story is None:
        return verdict
    so_far = _without(verdict.article, told.get(story.id) or unheard())
    teller = _teller(verdict, so_far)
    voice = _as_counted(teller, so_far)
    archived = _matched_before(pending, audience.rules) - rules_told(so_far) - so_far.waiting.keys()
    loud, muted = mute(pending, verdict.judgement.matches, archived)
    borne, held = hold(loud, so_far, voice)
    routed, unrouted = route(borne, audience.routes, audience.channels)
    occasion = _occasion(verdict, story, so_far, voice, audience.rules)
    occasion = replace(
        occasion,
        teller=teller.name,
        figures=_figures(verdict, pending, audience.rules),
        passing=_in_passing(verdict, audience.rules),
    )
    alerts, absorbed = raise_alerts(occasion, routed, unrouted, verdict.at)
    return replace(verdict, voice=voice, alerts=alerts, withheld=(*muted, *held, *absorbed))


def _without(article: Article, so_far: StorySoFar) -> StorySoFar:
    """What others tell of the story: an article that is judged again does not bear itself out."""
    return replace(so_far, voices={other: voice for other, voice in so_far.voices.items() if other != article.id})


def _matched_before(pending: Pending, rules: RuleSet) -> frozenset[RuleId]:
    if pending.before is None:
        return frozenset()
    return frozenset(firing(rules, find_all(rules, pending.before)))


def _teller(verdict: Verdict, so_far: StorySoFar) -> Voice:
    """Who tells the article; a copy has the voice of its original."""
    voice = voice_of(verdict.article, {each.outlet for each in so_far.voices.values()})
    original = so_far.voices.get(verdict.copy_of) if verdict.copy_of else None
    return replace(voice, name=original.name) if original else voice


def _as_counted(teller: Voice, so_far: StorySoFar) -> Voice:
    """The source that a teller counts as. An outlet that passed on another's word before is no second one, neither
    where it is quoted nor where it writes again.
    """
    told = sorted(so_far.voices.values(), key=lambda each: each.at)
    first = next((each for each in told if each.outlet == teller.name), teller)
    return replace(teller, name=first.name)


def _occasion(verdict: Verdict, story: StoryChange, so_far: StorySoFar, voice: Voice, rules: RuleSet) -> Occasion:
    """What an alert of the article could say."""
    leading = _leading(rules, verdict)
    heard = frozenset(place for content in chain(*so_far.told.values()) for place in content.places)
    told = dict.fromkeys((*verdict.judgement.entities, *leading))
    return Occasion(
        article=verdict.article,
        story=story.id,
        so_far=so_far,
        voice=voice,
        copy_of=verdict.copy_of,
        entities=tuple(rules.entity_name(each) for each in told if rules.entity_kind(each) is not EntityKind.PLACE),
        places=tuple(rules.entity_name(each) for each in told if rules.entity_kind(each) is EntityKind.PLACE),
        watched=tuple(rules.entity_name(each) for each in leading if not _holds(rules, each, heard)),
        claims=_claims(verdict, rules),
        resembles=story.resembles if isinstance(story, OpenStory) else None,
    )


def _figures(verdict: Verdict, pending: Pending, rules: RuleSet) -> tuple[Figure, ...]:
    """What the article counts; of a revised one first what it did not count before."""
    before = _figures_of(pending.before) if pending.before and pending.revised else None
    facts, scene = _own_facts(verdict), _scene(verdict, rules)
    told = [each for each in facts.figures if not _sums_up(each, verdict.article)]
    own = [each for each in told if not (scene and _is_elsewhere(each, scene, verdict, rules))]
    return main_figures(own, before, facts.claims)


def _sums_up(figure: Figure, article: Article) -> bool:
    """Hundreds of dead below the first paragraph are those of a war."""
    first = len((article.text or "").partition("\n")[0])
    return is_vague(figure) and figure.field is Field.TEXT and figure.start >= first


def _scene(verdict: Verdict, rules: RuleSet) -> frozenset[EntityId]:
    """The places that the article leads with, the most exact of them."""
    places = {place for place, weight in (verdict.traits.places if verdict.traits else {}).items() if weight >= IN_LEAD}
    return frozenset(places - {larger for place in places for larger in rules.within(place)})


def _is_elsewhere(figure: Figure, scene: frozenset[EntityId], verdict: Verdict, rules: RuleSet) -> bool:
    """Did these die at another place? So it is where their clause names places, none of them where the article is.

    Of others it says nothing: the wounded are brought elsewhere, and the displaced go there.
    """
    text = verdict.article.text or ""
    if figure.field is not Field.TEXT or figure.kind is not FigureKind.KILLED:
        return False
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, figure.start)), default=0)
    following = _CLAUSE_END.search(text, figure.end)
    end = following.start() if following else len(text)
    named = [
        each.entity
        for each in verdict.judgement.mentions
        if each.entity and each.field is Field.TEXT and start <= each.start < end
        if _is_place(rules, each.entity) and text[each.start : each.end] not in figure.by
    ]
    return bool(named) and not any(_is_at(place, scene, rules) for place in named)


def _in_passing(verdict: Verdict, rules: RuleSet) -> frozenset[RuleId]:
    """The rules that hold only by places where the article is not."""
    scene = _scene(verdict, rules)
    places = {
        match.rule: {each.entity for each in match.mentions if each.entity and _is_place(rules, each.entity)}
        for match in verdict.judgement.matches
    }
    return frozenset(
        rule
        for rule, named in places.items()
        if scene and named and not any(_is_at(each, scene, rules) for each in named)
    )


def _is_place(rules: RuleSet, entity: EntityId) -> bool:
    return rules.entity_kind(entity) is EntityKind.PLACE


def _is_at(place: EntityId, scene: frozenset[EntityId], rules: RuleSet) -> bool:
    """Whether a place is of the scene, lies in it, or holds it."""
    return place in scene or any(place in rules.within(each) or each in rules.within(place) for each in scene)


def _figures_of(article: Article) -> tuple[Figure, ...]:
    return find_facts(texts_of(article), read_words(article), article.lang, article.published_at.date()).figures


def _own_facts(verdict: Verdict) -> Facts:
    """The facts of the event that the article is about; those of a round-up are of others."""
    facts = verdict.facts
    return facts if facts is not None and facts.form is Form.REPORT else _NONE


def _leading(rules: RuleSet, verdict: Verdict) -> tuple[EntityId, ...]:
    """The entities that a rule asks for and that the article leads with, but for places that others of them lie in."""
    if verdict.traits is None or verdict.traits.form is not Form.REPORT:
        return ()
    evidence = {mention.entity for match in verdict.judgement.matches for mention in match.mentions}
    weights = {**verdict.traits.actors, **verdict.traits.places}
    around = {larger for place in verdict.traits.places for larger in rules.within(place)}
    leading = (entity for entity, weight in weights.items() if weight >= IN_LEAD and entity in evidence - around)
    return tuple(entity for entity in leading if rules.entity_kind(entity) in _WHO_OR_WHERE)


def _holds(rules: RuleSet, entity: EntityId, heard: frozenset[str]) -> bool:
    """Whether it is a place in which one lies that was told of, and so no news."""
    return not heard.isdisjoint(
        rules.entity_name(place) for place in rules.dictionary.places(entity) if place != entity
    )


def _claims(verdict: Verdict, rules: RuleSet) -> tuple[Claim, ...]:
    """What the article says that somebody claims, denies or corrects; of several, what one says whom the rules know."""
    named = [_named(rules, verdict, claim) for claim in _own_facts(verdict).claims]
    known_first = [claim for claim, _ in sorted(named, key=lambda each: not each[1])]
    return main_claims(known_first)


def _named(rules: RuleSet, verdict: Verdict, claim: Claim) -> tuple[Claim, bool]:
    """The claim with the name that its claimant has in any language, and whether the rules know it."""
    texts = texts_of(verdict.article)
    spelt = {texts[each.field][each.start : each.end]: each.entity for each in verdict.judgement.mentions}
    named = [(words, entity) for words, entity in spelt.items() if entity and words in claim.by]
    who = [each for each in named if rules.entity_kind(each[1]) in _WHO]
    entity = max(who, key=lambda each: len(each[0]), default=("", None))[1]
    if entity:
        return replace(claim, by=rules.entity_name(entity)), True
    # Who claims an attack has a name of his own; whoever else was read there is not the one.
    nameless = claim.kind is ClaimKind.RESPONSIBILITY and not any(letter.isupper() for letter in claim.by)
    return (replace(claim, by="") if nameless else claim), False
