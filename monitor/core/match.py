"""Rules × article → what fired, what nearly did, and what the article speaks of, each with where it stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.core.lexicon import Lexicon
from monitor.core.query import (
    Atom,
    EntityRef,
    Evidence,
    KindRef,
    Query,
    Term,
    asked,
    atoms,
    evaluate,
    shortfall,
    write,
)
from monitor.core.senses import Dictionary, Entity, Spot
from monitor.core.text import Token, tokenise
from monitor.model import (
    Article,
    EntityId,
    EntityKind,
    Field,
    Judgement,
    Match,
    Mention,
    NearMatch,
    Refusal,
    RuleId,
    Severity,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition with severity and labels, of the rule pack `pack`.

    `alerts` and `silent` are texts on which it must and must not fire.
    """

    id: RuleId
    title: str
    when: Query
    severity: Severity
    labels: Mapping[str, str]
    alerts: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    pack: str = ""


class RuleSet:
    """All rules and entities, made ready for matching. It never changes; a reload makes another."""

    def __init__(self, entities: Iterable[Entity], rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.dictionary = Dictionary(entities)
        self.atoms = frozenset(atom for rule in self.rules for atom in atoms(rule.when))
        self.lexicon = Lexicon(self._terms())
        self._askers: dict[Atom, list[int]] = {}
        for index, rule in enumerate(self.rules):
            for atom in asked(rule.when):
                self._askers.setdefault(atom, []).append(index)

    @property
    def entities(self) -> Mapping[EntityId, Entity]:
        return self.dictionary.entities

    def entity_name(self, entity: EntityId) -> str:
        return self.entities[entity].name

    def entity_kind(self, entity: EntityId) -> EntityKind:
        return self.entities[entity].kind

    def asking(self, found: Iterable[Atom]) -> list[Rule]:
        """The rules that ask for one of these atoms, in the order of the packs; no other rule can fire."""
        indexes = {index for atom in found for index in self._askers.get(atom, ())}
        return [self.rules[index] for index in sorted(indexes)]

    def _terms(self) -> Iterator[str]:
        for entity in self.entities.values():
            yield from (*entity.names, *entity.ambiguous)
            yield from (atom.text for atom in (*entity.context, *entity.unless) if isinstance(atom, Term))
        yield from sorted(atom.text for atom in self.atoms if isinstance(atom, Term))


def match_article(rules: RuleSet, article: Article) -> Judgement:
    """Judge one article by all rules. Rules read title, summary and text; `entities` are those of the body alone."""
    texts = {Field.TITLE: article.title, Field.SUMMARY: article.summary, Field.TEXT: article.text or ""}
    words = {field: tokenise(text) for field, text in texts.items()}
    spots = _find(rules.lexicon, words)
    senses = rules.dictionary.senses(spots)
    mentions = {entity: _mentions(entity, sense.accepted, words) for entity, sense in senses.items()}
    refusals = tuple(
        Refusal(entity=entity, field=spot.field, start=start, end=end, reason=reason)
        for entity, sense in senses.items()
        for spot, reason in sense.refused
        for start, end in [_bounds(spot, words)]
    )
    matches, near = _judge_rules(rules, _evidence(rules, spots, mentions, words), refusals)
    named = sorted((mention for each in mentions.values() for mention in each), key=_reading_order)
    body = (Field.TEXT,) if article.text else (Field.TITLE, Field.SUMMARY)
    return Judgement(
        matches=matches,
        near=near,
        entities=tuple(dict.fromkeys(each.entity for each in named if each.entity and each.field in body)),
        mentions=tuple(named),
        refusals=refusals,
    )


_Words = Mapping[Field, Sequence[Token]]


def _find(lexicon: Lexicon, words: _Words) -> dict[str, list[Spot]]:
    spots: dict[str, list[Spot]] = {}
    for field, tokens in words.items():
        for term, spans in lexicon.find(tokens).items():
            spots.setdefault(term, []).extend(Spot(field, start, end) for start, end in spans)
    return spots


def _bounds(spot: Spot, words: _Words) -> tuple[int, int]:
    tokens = words[spot.field]
    return tokens[spot.start].start, tokens[spot.end - 1].end


def _mentions(entity: EntityId | None, spots: Iterable[Spot], words: _Words) -> tuple[Mention, ...]:
    return tuple(
        Mention(entity=entity, field=spot.field, start=start, end=end)
        for spot in spots
        for start, end in [_bounds(spot, words)]
    )


def _evidence(
    rules: RuleSet,
    spots: Mapping[str, Sequence[Spot]],
    mentions: Mapping[EntityId, tuple[Mention, ...]],
    words: _Words,
) -> dict[Atom, tuple[Mention, ...]]:
    """Every atom of the rules that the article has."""
    terms = {term: where for term, where in spots.items() if Term(term) in rules.atoms}
    found: dict[Atom, tuple[Mention, ...]] = {
        Term(term): _mentions(None, where, words) for term, where in terms.items()
    }
    for entity, where in mentions.items():
        if where:
            kind = KindRef(rules.entity_kind(entity))
            found[EntityRef(entity)] = where
            found[kind] = (*found.get(kind, ()), *where)
    return found


def _judge_rules(
    rules: RuleSet, found: Evidence, refusals: Sequence[Refusal]
) -> tuple[tuple[Match, ...], tuple[NearMatch, ...]]:
    # Of several refusals of one entity the first is told.
    refused = {EntityRef(refusal.entity): refusal.reason for refusal in reversed(refusals)}
    matches, near = [], []
    for rule in rules.asking({*found, *refused}):
        evidence = evaluate(rule.when, found)
        if evidence is not None:
            matches.append(_match(rule, evidence))
        elif reason := _near(rule.when, found, refused):
            near.append(NearMatch(rule=rule.id, reason=reason))
    return tuple(matches), tuple(near)


def _match(rule: Rule, evidence: Iterable[Mention]) -> Match:
    mentions = tuple(sorted(set(evidence), key=_reading_order))
    return Match(rule=rule.id, title=rule.title, severity=rule.severity, labels=rule.labels, mentions=mentions)


def _near(when: Query, found: Evidence, refused: Mapping[EntityRef, str]) -> str:
    """Name what is missing or forbidden, and why names that stand there were not taken for what is asked for."""
    unmet = dict.fromkeys(atom for atom in asked(when) if isinstance(atom, EntityRef) and atom not in found)
    turned_down = [f"{write(atom)} refused: {refused[atom]}" for atom in unmet if atom in refused]
    return "; ".join(filter(None, [shortfall(when, found), *turned_down]))


_ORDER = {field: index for index, field in enumerate(Field)}


def _reading_order(mention: Mention) -> tuple[int, int, int]:
    return _ORDER[mention.field], mention.start, mention.end
