"""Why a rule holds of an article, or does not: its query as a tree, with what was found of each part."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from monitor.core.matching.evaluate import evaluate, note
from monitor.core.matching.findings import Findings, bounds, texts_of
from monitor.core.matching.match import Rule, RuleSet, find_all
from monitor.core.matching.query import EntityRef, FieldName, Filter, In, KindRef, Query, parts, write
from monitor.core.matching.senses import Spot
from monitor.core.plain import plain
from monitor.model import Article, EntityId, Field, Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name that stands in the article: was it taken for its entity, why, and which words decided that, if any did."""

    mention: Mention
    accepted: bool
    reason: str
    decided_by: Mention | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A part of a query: did it hold, where is what it asks for, and what there is to say of it.

    `mentions` are told of a part that does not hold, too, if it stands under NOT. `names` are those of the entities
    that it asks for, wherever in the article they stand. `parts` are those of the query.
    """

    query: str
    held: bool
    mentions: tuple[Mention, ...]
    names: tuple[Named, ...]
    note: str
    parts: tuple["Explained", ...]


def explain(rules: RuleSet, article: Article, rule: Rule) -> Explained:
    """Judge one article by one rule of the rule set, and tell how each part of the rule was judged."""
    return _explained(rule.when, rules, find_all(rules, article), None)


def _explained(query: Query, rules: RuleSet, found: Findings, part: FieldName | None) -> Explained:
    places = evaluate(query, found, part)
    within = query.field if isinstance(query, In) else part
    return Explained(
        query=write(query),
        held=places is not None,
        mentions=tuple(dict.fromkeys(place.mention for place in places or ())),
        names=tuple(_names(_entities(query, rules), found)),
        note=note(query, found, part),
        parts=tuple(_explained(each, rules, found, within) for each in parts(query)),
    )


def _entities(query: Query, rules: RuleSet) -> Iterable[EntityId]:
    match query:
        case EntityRef(entity):
            return rules.dictionary.members(entity)
        case KindRef(kind):
            return [entity for entity in rules.entities if rules.entity_kind(entity) is kind]
        case Filter("place", value):
            return rules.dictionary.places(value)
        case _:
            return ()


def _names(entities: Iterable[EntityId], found: Findings) -> Iterator[Named]:
    for entity in entities:
        if sense := found.senses.get(entity):
            yield from (_named(entity, spot, found, accepted=True) for spot in sense.accepted)
            yield from (_named(entity, spot, found, accepted=False) for spot in sense.refused)


def _named(entity: EntityId, spot: Spot, found: Findings, *, accepted: bool) -> Named:
    reason = found.senses[entity].reasons.get(spot)
    decided_at = reason.decided_at if reason else None
    return Named(
        mention=_mention(entity, spot, found),
        accepted=accepted,
        reason=found.reason(entity, spot),
        decided_by=_mention(None, decided_at, found) if decided_at else None,
    )


def _mention(entity: EntityId | None, spot: Spot, found: Findings) -> Mention:
    start, end = bounds(spot, found.words)
    return Mention(entity=entity, field=spot.field, start=start, end=end)


# --- in words -------------------------------------------------------------------------------------------------------

_LINE = 1000
_SHOWN = 5
"""So many places of one part are named in each field, and so many reasons."""
_SILENT = 8
"""So many parts of one part of which nothing was found are named."""
_DEEP = 3
"""So deep in a query its parts are told only if something of them was found."""


class Line(NamedTuple):
    """A part of a query and what there is to say of it, in words that no terminal obeys; `depth` counts from 0."""

    depth: int
    held: bool
    text: str


def outline(tree: Explained, article: Article, depth: int = 0) -> Iterator[Line]:
    """Tell a tree line by line, each part below the one that it belongs to."""
    names = _said_of_names(tree.names, article)
    seen = names if names or tree.parts else places_in_words(tree.mentions, article)
    said = "; ".join(filter(None, (seen, plain(tree.note, _LINE))))
    yield Line(depth, tree.held, f"{plain(tree.query, _LINE)}{': ' if said else ''}{said}")
    if depth >= _DEEP and not _is_there(tree):
        return
    silent = [part for part in tree.parts if not (part.held or part.parts or part.names)][_SILENT:]
    for part in tree.parts:
        if part not in silent:
            yield from outline(part, article, depth + 1)
    if silent:
        yield Line(depth + 1, held=False, text=f"{len(silent)} more, none of which is there")


def _is_there(tree: Explained) -> bool:
    """Was anything found of what it asks for, or of a part of it?"""
    return bool(tree.mentions or tree.names) or any(map(_is_there, tree.parts))


def _said_of_names(names: Iterable[Named], article: Article) -> str:
    """Tell which names were taken and which refused, as in “Wagner” (text 20), excluded by “Bayreuth” at 3."""
    alike: dict[tuple[str, bool, str], list[Mention]] = {}
    for name in names:
        alike.setdefault((words_of(name.mention, article), name.accepted, name.reason), []).append(name.mention)
    only = "" if any(accepted for _, accepted, _ in alike) else "only ambiguous "
    said = [
        f"{'' if accepted else f'refused: {only}'}“{plain(words, _LINE)}” ({_where(where)}), {plain(reason, _LINE)}"
        for (words, accepted, reason), where in alike.items()
    ]
    return "; ".join([*said[:_SHOWN], *([f"and {len(said) - _SHOWN} more"] if len(said) > _SHOWN else [])])


def places_in_words(mentions: Iterable[Mention], article: Article) -> str:
    """Name what stands where, as in “JNIM” (title 0, 40; text 12)."""
    spoken: dict[str, list[Mention]] = {}
    for mention in mentions:
        spoken.setdefault(words_of(mention, article), []).append(mention)
    return ", ".join(f"“{plain(words, _LINE)}” ({_where(where)})" for words, where in spoken.items())


def _where(mentions: Iterable[Mention]) -> str:
    fields = []
    for field, places in groupby(sorted(mentions, key=reading_order), key=lambda mention: mention.field):
        starts = [str(place.start) for place in places]
        more = f" and {len(starts) - _SHOWN} more" if len(starts) > _SHOWN else ""
        fields.append(f"{field} {', '.join(starts[:_SHOWN])}{more}")
    return "; ".join(fields)


def words_of(mention: Mention, article: Article) -> str:
    """The words of the article that a mention spans."""
    return texts_of(article)[mention.field][mention.start : mention.end]


_ORDER = list(Field)


def reading_order(mention: Mention) -> tuple[int, int]:
    """What sorts mentions as they are read: title, summary, text; in each from the beginning."""
    return _ORDER.index(mention.field), mention.start
