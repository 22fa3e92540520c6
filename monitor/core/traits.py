"""What of an article tells which event it reports."""

from collections.abc import Callable, Sequence

from monitor.core.findings import Findings, is_loud
from monitor.core.fingerprint import sample
from monitor.core.terms import names, numbers, terms
from monitor.core.text import Token
from monitor.model import EntityId, EntityKind, Field, Judgement, Traits

_LEAD = 60
"""So many words of the body are its lead. Agencies put who, what, where and when into the first two sentences."""

_LINE = 8
_IN_TITLE, _IN_LEAD, _FURTHER_DOWN = 1.0, 0.8, 0.3


def read_traits(found: Findings, judgement: Judgement, kinds: Callable[[EntityId], EntityKind]) -> Traits:
    """The traits of an article in which this was found."""
    leads = {Field.TITLE: found.words[Field.TITLE], found.body: found.words[found.body][:_LEAD]}
    unnamed = {field: _outside(tokens, field, judgement) for field, tokens in leads.items()}
    weights = _weights(found, judgement)
    return Traits(
        lang=(found.article.lang or "").partition("-")[0],
        at=found.article.published_at,
        actors={entity: weight for entity, weight in weights.items() if kinds(entity) is not EntityKind.PLACE},
        places={entity: weight for entity, weight in weights.items() if kinds(entity) is EntityKind.PLACE},
        names=frozenset().union(*(names(tokens) for tokens in unnamed.values() if not is_loud(tokens))),
        terms=frozenset().union(*map(terms, leads.values())),
        numbers=frozenset().union(*map(numbers, leads.values())),
    )


def sample_text(found: Findings) -> tuple[int, ...]:
    """The samples of its body by which copies are found, or of its title with it where the body is a line."""
    body = found.words[found.body]
    words = body if len(body) >= _LINE else (*found.words[Field.TITLE], *body)
    return sample([token.folded for token in words])


def _outside(tokens: Sequence[Token], field: Field, judgement: Judgement) -> list[Token]:
    """The words that are no part of the name of an entity."""
    spans = [(each.start, each.end) for each in judgement.mentions if each.field is field]
    return [token for token in tokens if not any(start <= token.start < end for start, end in spans)]


def _weights(found: Findings, judgement: Judgement) -> dict[EntityId, float]:
    """How prominent each entity is: by where it is named first."""
    ends = {field: tokens[_LEAD].start for field, tokens in found.words.items() if len(tokens) > _LEAD}
    weights: dict[EntityId, float] = {}
    for mention in judgement.mentions:
        if mention.entity is not None:
            leads = mention.start < ends.get(mention.field, mention.end)
            weight = _IN_TITLE if mention.field is Field.TITLE else _IN_LEAD if leads else _FURTHER_DOWN
            weights[mention.entity] = max(weights.get(mention.entity, 0.0), weight)
    return weights
