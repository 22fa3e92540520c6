"""Why a rule holds of an article, or does not: its query as a tree, with what was found of each part."""

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.core.evaluate import evaluate, note
from monitor.core.findings import Findings, bounds
from monitor.core.match import Rule, RuleSet, find_all
from monitor.core.query import EntityRef, FieldName, In, KindRef, Query, parts, write
from monitor.core.senses import Spot
from monitor.model import Article, EntityId, Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A part of a query: did it hold, where is what it asks for, and what there is to say of it.

    `mentions` are told of a part that does not hold, too, if it stands under NOT. `parts` are those of the query.
    """

    query: str
    held: bool
    mentions: tuple[Mention, ...]
    note: str
    parts: tuple["Explained", ...]


def explain(rules: RuleSet, article: Article, rule: Rule) -> Explained:
    """Judge one article by one rule of the rule set, and tell how each part of the rule was judged."""
    return _explained(rule.when, find_all(rules, article), None)


def _explained(query: Query, found: Findings, part: FieldName | None) -> Explained:
    places = evaluate(query, found, part)
    within = query.field if isinstance(query, In) else part
    return Explained(
        query=write(query),
        held=places is not None,
        mentions=tuple(dict.fromkeys(place.mention for place in places or ())),
        note=_note(query, found, part),
        parts=tuple(_explained(each, found, within) for each in parts(query)),
    )


def _note(query: Query, found: Findings, part: FieldName | None) -> str:
    match query:
        case EntityRef(entity):
            return "; ".join(dict.fromkeys(_senses(found, found.members(entity))))
        case KindRef():
            return ""
        case _:
            return note(query, found, part)


def _senses(found: Findings, entities: tuple[EntityId, ...]) -> Iterator[str]:
    """Why the names of an entity were accepted, and why they were refused."""
    for entity in entities:
        if sense := found.senses.get(entity):
            for spot in sense.accepted:
                yield f"“{_words(found, spot)}”: {found.reason(entity, spot)}"
            only = "" if sense.accepted else "only ambiguous "
            for spot in sense.refused:
                yield f"{only}“{_words(found, spot)}”, {found.reason(entity, spot)}"


def _words(found: Findings, spot: Spot) -> str:
    start, end = bounds(spot, found.words)
    return found.texts[spot.field][start:end]
