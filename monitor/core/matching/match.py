"""Rules × article → what fired, what nearly did, and what the article speaks of, each with where it stands."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from monitor.core.matching.evaluate import evaluate, shortfall
from monitor.core.matching.findings import Findings, Occurrence, Words, bounds, find_spots, loud_fields, texts_of
from monitor.core.matching.gate import Gate, Lists
from monitor.core.matching.lexicon import Lexicon
from monitor.core.matching.outlets import outside_outlets
from monitor.core.matching.query import (
    EntityRef,
    Exact,
    Not,
    Or,
    Query,
    Term,
    atoms,
    lexical,
    parts,
    write,
)
from monitor.core.matching.senses import Dictionary, Entity, Spot
from monitor.core.text import tokenise
from monitor.model import (
    Article,
    EntityId,
    EntityKind,
    Field,
    Judgement,
    Match,
    Mention,
    NearMatch,
    Position,
    Refusal,
    RuleId,
    Severity,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition with severity and labels, of the rule pack `pack`.

    `alerts` and `silent` are texts on which it must and must not fire. `min_sources`: so many independent sources must
    tell of the story before anybody hears of it.
    """

    id: RuleId
    title: str
    when: Query
    severity: Severity
    labels: Mapping[str, str]
    alerts: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    pack: str = ""
    min_sources: int = 1


class RuleSet:
    """All rules, entities and lists, made ready for matching. It never changes; a reload makes another."""

    def __init__(self, entities: Iterable[Entity], rules: Iterable[Rule], lists: Lists | None = None) -> None:
        self.rules = tuple(rules)
        self.lists = lists or {}
        self.listed = {name: {lexical(word): word for word in words} for name, words in self.lists.items()}
        self.dictionary = Dictionary(entities)
        self.lexicon = Lexicon(self.terms())
        self._gate = Gate([rule.when for rule in self.rules], self.dictionary, self.lists)
        self._by_id = {rule.id: rule for rule in self.rules}

    def rule(self, rule: RuleId) -> Rule | None:
        return self._by_id.get(rule)

    @property
    def entities(self) -> Mapping[EntityId, Entity]:
        return self.dictionary.entities

    def entity_name(self, entity: EntityId) -> str:
        return self.entities[entity].name

    def entity_kind(self, entity: EntityId) -> EntityKind:
        return self.entities[entity].kind

    def within(self, place: EntityId) -> tuple[EntityId, ...]:
        """The places that a place lies in, the nearest first; of what is no place none."""
        return self.dictionary.around(place) if self.entity_kind(place) is EntityKind.PLACE else ()

    def position(self, place: EntityId) -> Position | None:
        return self.entities[place].at

    def woken(self, terms: Collection[str], entities: Collection[EntityId]) -> tuple[Iterator[Rule], Iterator[Rule]]:
        """The rules that may hold where these terms and entities were found, and those that lack but a part of that."""
        opened = self._gate.open(terms, entities)
        return map(self.rules.__getitem__, opened.may_hold), map(self.rules.__getitem__, opened.lacking)

    def terms(self) -> Iterator[str]:
        """Every name and word that is looked for; some come twice."""
        for entity in self.entities.values():
            yield from (*entity.names, *entity.ambiguous)
            yield from (lexical(cue) for cue in (*entity.context, *entity.unless) if isinstance(cue, Term | Exact))
        words = {atom for rule in self.rules for atom in atoms(rule.when)}
        words |= {word for listed in self.lists.values() for word in listed}
        yield from sorted(lexical(word) for word in words if isinstance(word, Term | Exact))


def by_rule_of_today(rules: RuleSet, earlier: Match) -> Match | None:
    """An earlier match with the title, severity, labels and sources of its rule today; None if that is gone."""
    rule = rules.rule(earlier.rule)
    if rule is None:
        return None
    return replace(earlier, title=rule.title, severity=rule.severity, labels=rule.labels, min_sources=rule.min_sources)


def match_article(rules: RuleSet, article: Article) -> Judgement:
    """Judge one article by all rules. Rules read title, summary and text; `entities` are those of the body alone."""
    return judge_found(rules, find_all(rules, article))


def judge_found(rules: RuleSet, found: Findings) -> Judgement:
    """The same, of an article that was read already."""
    refusals = tuple(_refusals(found))
    matches, near = _judge_rules(rules, found, refusals)
    told = (entity for entity in found.senses if rules.entity_kind(entity) is not EntityKind.NAMESAKE)
    named = sorted(found.meant(told), key=_reading_order)
    body = (Field.TEXT,) if found.article.text else (Field.TITLE, Field.SUMMARY)
    return Judgement(
        matches=matches,
        near=near,
        entities=tuple(dict.fromkeys(each.entity for each in named if each.entity and each.field in body)),
        mentions=_told(named, found),
        refusals=refusals,
    )


def find_all(rules: RuleSet, article: Article) -> Findings:
    """Read an article once for all rules."""
    words = read_words(article)
    return found_in(rules, article, words, find_spots(rules.lexicon, words))


def read_words(article: Article) -> Words:
    """The words of an article."""
    return {field: tokenise(text) for field, text in texts_of(article).items()}


def found_in(rules: RuleSet, article: Article, words: Words, spots: Mapping[str, Sequence[Spot]]) -> Findings:
    """What an article holds of the rules, where its words and the places of all terms are known already."""
    names = outside_outlets(spots, words, rules.dictionary.place_names)
    senses = rules.dictionary.senses(names, loud_fields(spots, words))
    return Findings(
        article=article, words=words, spots=spots, senses=senses, dictionary=rules.dictionary, lists=rules.listed
    )


def firing(rules: RuleSet, found: Findings, held: dict[Query, bool] | None = None) -> tuple[RuleId, ...]:
    """Which rules fire, and nothing else of a judgement. `held` keeps what queries came to, for the next call."""
    known = {} if held is None else held
    may_hold = list(rules.woken(found.spots, found.senses)[0])
    for rule in may_hold:
        if rule.when not in known:
            known[rule.when] = evaluate(rule.when, found) is not None
    return tuple(rule.id for rule in may_hold if known[rule.when])


def _refusals(found: Findings) -> Iterator[Refusal]:
    for entity, sense in found.senses.items():
        for spot in sense.refused:
            start, end = bounds(spot, found.words)
            reason = found.reason(entity, spot)
            yield Refusal(entity=entity, field=spot.field, start=start, end=end, reason=reason)


_MOST_NEAR = 5
"""So many rules that nearly fired are told of one article, the nearest first; `explain` tells of every other."""


def _judge_rules(
    rules: RuleSet, found: Findings, refusals: Sequence[Refusal]
) -> tuple[tuple[Match, ...], tuple[NearMatch, ...]]:
    may_hold, lacking = rules.woken(found.spots, found.senses)
    judged = [(rule, evaluate(rule.when, found)) for rule in may_hold]
    matches = tuple(_match(rule, evidence, found) for rule, evidence in judged if evidence is not None)
    nearly = chain((rule for rule, evidence in judged if evidence is None), lacking)
    # Of several refusals of one entity the first is told.
    refused = {refusal.entity: refusal.reason for refusal in reversed(refusals)}
    near = (NearMatch(rule=rule.id, reason=reason) for rule in nearly if (reason := _near(rule.when, found, refused)))
    return matches, tuple(islice(near, _MOST_NEAR))


def _match(rule: Rule, evidence: Iterable[Occurrence], found: Findings) -> Match:
    return Match(
        rule=rule.id, title=rule.title, severity=rule.severity, labels=rule.labels,
        mentions=_told(sorted(evidence, key=_reading_order), found), min_sources=rule.min_sources,
    )  # fmt: skip


_MOST_TOLD = 1_000
"""So many mentions of a match, and of all entities, are kept: each goes to the store, and no article has more."""


def _told(places: Iterable[Occurrence], found: Findings) -> tuple[Mention, ...]:
    return found.mentions(islice(dict.fromkeys(places), _MOST_TOLD))


def _near(when: Query, found: Findings, refused: Mapping[EntityId, str]) -> str:
    """Name what is missing or forbidden, and why names that stand there were not taken for what is asked for."""
    turned_down = [
        f"{write(atom)} refused: {refused[atom.id]}"
        for atom in dict.fromkeys(_asked_of(when, refused))
        if not found.places(atom)
    ]
    return "; ".join(filter(None, [shortfall(when, found), *turned_down]))


def _asked_of(query: Query, entities: Collection[EntityId]) -> list[EntityRef]:
    """The references to these entities that are not under NOT."""
    if isinstance(query, EntityRef):
        return [query] if query.id in entities else []
    if isinstance(query, Not) or (isinstance(query, Or) and query.is_plain and query.entities.isdisjoint(entities)):
        return []
    return [each for part in parts(query) for each in _asked_of(part, entities)]


_ORDER = {field: index for index, field in enumerate(Field)}


def _reading_order(place: Occurrence) -> tuple[int, int, int]:
    return _ORDER[place.field], place.first, place.last
