"""What an article tells of the event that it is about, and not of those that it recalls or names beside it."""

import re
from collections.abc import Mapping
from dataclasses import replace

from monitor.core.alerts.changes import main_claims
from monitor.core.alerts.figures import is_vague, main_figures
from monitor.core.facts.find import NO_FACTS, find_facts
from monitor.core.matching.findings import texts_of
from monitor.core.matching.match import RuleSet, read_words
from monitor.core.stories.evidence import prominent
from monitor.model import (
    Article,
    Claim,
    ClaimKind,
    EntityId,
    EntityKind,
    Facts,
    Field,
    Figure,
    FigureKind,
    Form,
    Pending,
    RuleId,
    Verdict,
)

_WHO = {EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.OPERATION}
_WHO_OR_WHERE = {*_WHO, EntityKind.PLACE}
_CLAUSE_END = re.compile(r"[.!?;؟؛]\s|\n")


def own_figures(verdict: Verdict, pending: Pending, rules: RuleSet) -> tuple[Figure, ...]:
    """What the article counts; of a revised one first what it did not count before.

    Of a correction not what its own outlet reported: that is what it takes back.
    """
    before = _figures_of(pending.before) if pending.before and pending.revised else None
    facts, site = _own_facts(verdict), _site(verdict, rules)
    corrects = any(claim.kind is ClaimKind.CORRECTION for claim in facts.claims)
    told = [each for each in facts.figures if not _sums_up(each, verdict.article)]
    meant = [each for each in told if not (corrects and _is_outlet(each.by, verdict.article))]
    own = [each for each in meant if not (site and _is_elsewhere(each, site, verdict, rules))]
    return tuple(
        replace(each, by=_name(rules, verdict, each.by)[0]) for each in main_figures(own, before, facts.claims)
    )


def _sums_up(figure: Figure, article: Article) -> bool:
    """Hundreds of dead below the first paragraph are those of a war."""
    first = len((article.text or "").partition("\n")[0])
    return is_vague(figure) and figure.field is Field.TEXT and figure.start >= first


def _site(verdict: Verdict, rules: RuleSet) -> frozenset[EntityId]:
    """The places that the article leads with, the most exact of them."""
    places = prominent(verdict.traits.places if verdict.traits else {})
    return frozenset(places).difference(*map(rules.within, places))


def _is_elsewhere(figure: Figure, site: frozenset[EntityId], verdict: Verdict, rules: RuleSet) -> bool:
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
    return bool(named) and not any(_is_at(place, site, rules) for place in named)


def in_passing(verdict: Verdict, rules: RuleSet) -> frozenset[RuleId]:
    """The rules that hold only by places where the article is not."""
    site = _site(verdict, rules)
    places = {
        match.rule: {each.entity for each in match.mentions if each.entity and _is_place(rules, each.entity)}
        for match in verdict.judgement.matches
    }
    return frozenset(
        rule
        for rule, named in places.items()
        if site and named and not any(_is_at(each, site, rules) for each in named)
    )


def _is_place(rules: RuleSet, entity: EntityId) -> bool:
    return rules.entity_kind(entity) is EntityKind.PLACE


def _is_at(place: EntityId, site: frozenset[EntityId], rules: RuleSet) -> bool:
    """Whether a place is of the site, lies in it, or holds it."""
    return place in site or any(place in rules.within(each) or each in rules.within(place) for each in site)


def _figures_of(article: Article) -> tuple[Figure, ...]:
    return find_facts(texts_of(article), read_words(article), article.lang, article.published_at.date()).figures


def _own_facts(verdict: Verdict) -> Facts:
    """The facts of the event that the article is about; those of a round-up are of others."""
    facts = verdict.facts
    return facts if facts is not None and facts.form is Form.REPORT else NO_FACTS


def leads_with(verdict: Verdict, rules: RuleSet) -> tuple[EntityId, ...]:
    """The entities that a rule asks for and that the article leads with, but for places that others of them lie in."""
    if verdict.traits is None or verdict.traits.form is not Form.REPORT:
        return ()
    evidence = {mention.entity for match in verdict.judgement.matches for mention in match.mentions}
    weights = {**verdict.traits.actors, **verdict.traits.places}
    around = {larger for place in verdict.traits.places for larger in rules.within(place)}
    leading = (entity for entity in prominent(weights) if entity in evidence - around)
    return tuple(entity for entity in leading if rules.entity_kind(entity) in _WHO_OR_WHERE)


def watched_for(verdict: Verdict, rules: RuleSet) -> tuple[EntityId, ...]:
    """Those of them whose name in a story is news; a place not below the first sentence, where other events lie."""
    ahead = {
        each.entity
        for each in verdict.judgement.mentions
        if _is_ahead(each.field, each.start, texts_of(verdict.article))
    }
    return tuple(each for each in leads_with(verdict, rules) if each in ahead or not _is_place(rules, each))


def own_claims(verdict: Verdict, rules: RuleSet) -> tuple[Claim, ...]:
    """What the article says that somebody claims, denies or corrects; of several, what one says whom the rules know."""
    named = [_named(rules, verdict, claim) for claim in _own_facts(verdict).claims]
    texts = texts_of(verdict.article)
    # What "he denied" further down may be anything: a ransom.
    told = [each for each in named if each[0].by or _is_ahead(each[0].field, each[0].start, texts)]
    known_first = [claim for claim, _ in sorted(told, key=lambda each: (not each[1], not each[0].by))]
    return main_claims(known_first)


def _is_ahead(field: Field, start: int, texts: Mapping[Field, str]) -> bool:
    """Whether it stands in the title, or before the second sentence."""
    end = _CLAUSE_END.search(texts[field])
    return field is Field.TITLE or end is None or start < end.start()


def _named(rules: RuleSet, verdict: Verdict, claim: Claim) -> tuple[Claim, bool]:
    """The claim with the name that its claimant has in any language, and whether the rules know it."""
    name, known = _name(rules, verdict, claim.by)
    # Who claims an attack has a name of his own; whoever else was read there is not the one.
    nameless = claim.kind is ClaimKind.RESPONSIBILITY and not any(letter.isupper() for letter in name)
    return replace(claim, by=name if known or not nameless else ""), known


def _name(rules: RuleSet, verdict: Verdict, said_by: str) -> tuple[str, bool]:
    """The name that whoever is so called has in any language, and whether the rules know it; else what it is."""
    if _is_outlet(said_by, verdict.article):
        return verdict.article.outlet, False
    texts = texts_of(verdict.article)
    spelt = {texts[each.field][each.start : each.end]: each.entity for each in verdict.judgement.mentions}
    named = [(words, entity) for words, entity in spelt.items() if entity and _is_of(words, said_by)]
    who = [each for each in named if rules.entity_kind(each[1]) in _WHO]
    entity = max(who, key=lambda each: len(each[0]), default=("", None))[1]
    return (rules.entity_name(entity), True) if entity else (said_by, False)


def _is_outlet(said_by: str, article: Article) -> bool:
    """Whether it is who publishes it, with or without the article of its name: El Mirador."""
    return bool(said_by) and f" {article.outlet}".endswith(f" {said_by}")


def _is_of(words: str, said_by: str) -> bool:
    """Whether a name is that of who speaks: it stands there, or begins with what stands there."""
    return words in said_by or (bool(said_by) and words.startswith(f"{said_by} "))
