"""What of an article tells which event it reports."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar

from monitor.core.facts.find import vocabulary
from monitor.core.facts.languages import LANGUAGES
from monitor.core.fingerprint import sample
from monitor.core.matching.findings import Findings, is_loud
from monitor.core.stories.terms import Groups, names, numbers, terms
from monitor.core.stories.whereabouts import names_region, whereabouts
from monitor.core.text import Case, Token, Tokens
from monitor.model import (
    IN_LEAD,
    IN_TITLE,
    Count,
    EntityId,
    EntityKind,
    Facts,
    Field,
    Figure,
    Judgement,
    Mention,
    Scene,
    SceneKind,
    SpokenDay,
    Subject,
    SubjectKind,
    Traits,
)

_K = TypeVar("_K")

_LEAD = 60
"""So many words of the body are its lead. Agencies put who, what, where and when into the first two sentences."""

_LINE = 8
_HEAD = 120
_LONGEST = timedelta(days=5)
_SHORTEST_LEAD = 10
_NO_ACTORS = {EntityKind.PLACE, EntityKind.TERM}
_FURTHER_DOWN = 0.3


def read_traits(found: Findings, judgement: Judgement, facts: Facts, kinds: Callable[[EntityId], EntityKind]) -> Traits:
    """The traits of an article in which this was found."""
    ends = _ends(found)
    leads = {field: _between(found.words[field], ends[field]) for field in ends}
    lang = (found.article.lang or "").partition("-")[0]
    powers = [each for each in facts.subjects if each.kind is SubjectKind.POWER]
    called: list[Mention | Subject] = [*judgement.mentions, *powers]
    known = {field: [each for each in called if each.field is field] for field in leads}
    # Where all is in capitals, they tell no name.
    unnamed = {field: _outside(tokens, known[field]) for field, tokens in leads.items() if not is_loud(tokens)}
    groups = vocabulary(lang).groups if lang in LANGUAGES else _none
    weights = _most_prominent(((each.entity, each) for each in judgement.mentions if each.entity is not None), ends)
    places = {entity for entity in weights if kinds(entity) is EntityKind.PLACE}
    below = _below(found, ends[found.body])
    days = [each for each in facts.days if not _is_called(each, judgement.mentions)]
    subjects = [each for each in facts.subjects if not _is_called(each, judgement.mentions)]
    return Traits(
        lang=lang,
        at=found.article.published_at,
        form=facts.form,
        actors={entity: weight for entity, weight in weights.items() if kinds(entity) not in _NO_ACTORS},
        places={entity: weight for entity, weight in weights.items() if entity in places},
        seats=_seats(judgement.mentions, powers, places),
        regions=_regions([each for each in judgement.mentions if _stands(each, ends)], leads, places),
        names=frozenset().union(*(names(tokens, groups) for tokens in unnamed.values())),
        titled=_titled(leads[Field.TITLE], unnamed.get(Field.TITLE, ()), groups),
        whereabouts=frozenset().union(*(whereabouts(tokens, groups) for tokens in unnamed.values())),
        terms=frozenset().union(*map(terms, leads.values())),
        numbers=frozenset(map(str, facts.amounts)).union(*map(numbers, leads.values())),
        days=_days([each for each in days if _stands(each, ends)]),
        recalled=_days([each for each in days if _stands(each, below)]),
        recalled_names=_recalled_names(found.words[found.body], below[found.body], known[found.body], groups),
        figures=_counts(each for each in facts.figures if _stands(each, ends)),
        recalled_figures=_counts(each for each in facts.figures if _stands(each, below)),
        types={each.type: each.share for each in facts.types},
        scenes=_scenes([each for each in facts.scenes if _stands(each, ends)], judgement.mentions, places),
        powers=_told(SubjectKind.POWER, subjects, ends),
        matters=_told(SubjectKind.MATTER, subjects, ends),
        acts=_told(SubjectKind.ACT, subjects, ends),
    )


def _is_called(told: SpokenDay | Subject | Scene, mentions: Iterable[Mention]) -> bool:
    """Is it part of a name?"""
    return any(each.start <= told.start < each.end and each.field is told.field for each in mentions)


def _regions(
    mentions: Iterable[Mention], leads: Mapping[Field, Sequence[Token]], places: Container[EntityId]
) -> frozenset[EntityId]:
    """The places that are told of as regions wherever they are: `in Gao region`, never `in Gao`."""
    told = [
        (each.entity, names_region(leads[each.field], each.start, each.end))
        for each in mentions
        if each.entity in places
    ]
    towns = {place for place, region in told if not region}
    return frozenset(place for place, region in told if region and place and place not in towns)


def _seats(
    mentions: Iterable[Mention], powers: Collection[Subject], places: Container[EntityId]
) -> frozenset[EntityId]:
    """The places whose name is that of a power, too: `Bamako rejects`."""
    return frozenset(
        each.entity
        for each in mentions
        if each.entity in places and any(_is_called(power, [each]) for power in powers) and each.entity
    )


def _lead_end(found: Findings) -> int:
    """The words of the body up to the end of its first paragraph that is more than a dateline."""
    ends = range(_SHORTEST_LEAD, min(_LEAD, len(found.words[found.body])))
    if not ends:
        return ends.stop
    told = found.paragraph(found.body, ends.start - 1)
    return ends.start + bisect_right(ends, told, key=lambda word: found.paragraph(found.body, word))


def _days(spoken: Iterable[SpokenDay]) -> tuple[date, ...]:
    """The single days; what is not certain tells nothing, nor a longer time than that of one event."""
    days = {
        each.first + timedelta(days=passed)
        for each in spoken
        if each.certain and each.last - each.first < _LONGEST
        for passed in range((each.last - each.first).days + 1)
    }
    return tuple(sorted(days))


def _counts(told: Iterable[Figure]) -> tuple[Count, ...]:
    return tuple((each.kind, each.low, each.low if each.high is None else each.high) for each in told)


def _scenes(told: Sequence[Scene], mentions: Iterable[Mention], places: Container[EntityId]) -> dict[SceneKind, float]:
    """Those that are no part of a name, such as a brigade's; that of a place may tell the scene."""
    named = [each for each in mentions if each.entity not in places]
    scenes = [each for each in reversed(told) if not _is_called(each, named)]
    return {each.kind: IN_TITLE if each.field is Field.TITLE else IN_LEAD for each in scenes}


def _below(found: Findings, lead: range) -> dict[Field, range]:
    """The offsets in the body at which it tells more of its event, or of what it answers; further on is background."""
    body = found.words[found.body]
    end = body.starts[_HEAD] if len(body) > _HEAD else len(found.texts[found.body])
    return {found.body: range(lead.stop, max(lead.stop, end))}


def _recalled_names(
    words: Tokens, offsets: range, known: Iterable[Mention | Subject], groups: Groups
) -> frozenset[str]:
    """What seems to be a name there; where no capital tells one, only what stands where a place is named."""
    told = range(bisect_left(words.starts, offsets.start), bisect_left(words.starts, offsets.stop))
    large = [index for index in told if not words.text[words.starts[index]].islower()]
    if 2 * len(large) > len(told):
        return whereabouts(_outside(words[told.start : told.stop], known), groups)
    return names(_outside([words.token(index) for index in large], known), groups)


def _told(kind: SubjectKind, subjects: Sequence[Subject], ends: Mapping[Field, range]) -> dict[str, float]:
    """Those of one kind, each with how prominent it is."""
    return _most_prominent(((each.name, each) for each in subjects if each.kind is kind), ends)


def _prominence(told: Mention | Subject, ends: Mapping[Field, range]) -> float:
    """By where it stands: in the title, in the lead or further down."""
    leads = IN_TITLE if told.field is Field.TITLE else IN_LEAD
    return leads if _stands(told, ends) else _FURTHER_DOWN


def _ends(found: Findings) -> dict[Field, range]:
    """The offsets between which title and lead stand; a dateline tells where the reporter sits."""
    end, body, text = _lead_end(found), found.words[found.body], found.texts[found.body]
    dateline = _DATELINE.match(text)
    lead = range(dateline.end() if dateline else 0, body.starts[end] if end < len(body) else len(text))
    title = found.texts[Field.TITLE]
    byline = _BYLINE.match(title)
    return {Field.TITLE: range(byline.end() if byline else 0, len(title)), found.body: lead}


def _between(tokens: Tokens, offsets: range) -> tuple[Token, ...]:
    """The words that begin at one of these offsets."""
    return tokens[bisect_left(tokens.starts, offsets.start) : bisect_left(tokens.starts, offsets.stop)]


# `Bamako (AFP) – `, `Bamako, 5 June – `, `(ANSA) - BAMAKO, 5 June - `; `BAMAKO, 5 June /TASS/. `, `Bamako, dpa. `
_BYLINE = re.compile(r"\s*[^.!?\n–—-]{2,50}\([^)\n]{2,30}\)\s?[-–—:.]+\s")
_DATED = r"\s*(?:\([^)\n]{2,30}\)\s*[-–—]\s*)?[^\s(][^.!?\n–—()-]{1,40}\s[-–—]+\s"
_SIGNED = r"\s*\S[^.!?\n/()-]{1,40}(?:,\s(?:dpa|[A-ZА-Я]{2,6}|Lusa|Reuters)\.|\s/[^/\n]{2,30}/[.:]?)\s"
_DATELINE = re.compile(rf"{_BYLINE.pattern}|{_SIGNED}|{_DATED}")


def _stands(told: Mention | Figure | SpokenDay | Scene | Subject, offsets: Mapping[Field, range]) -> bool:
    """Is it told there?"""
    return told.start in offsets.get(told.field, range(0))


def sample_text(found: Findings) -> tuple[int, ...]:
    """The samples of its body by which copies are found, or of its title with it where the body is a line."""
    body = found.words[found.body]
    return sample(body.folded if len(body) >= _LINE else [*found.words[Field.TITLE].folded, *body.folded])


def _outside(tokens: Sequence[Token], known: Iterable[Mention | Subject]) -> list[Token]:
    """The words that are no part of what is known by name in the same text."""
    starts = [token.start for token in tokens]
    inside: set[int] = set()
    for each in known:
        inside.update(range(bisect_left(starts, each.start), bisect_left(starts, each.end)))
    return [token for index, token in enumerate(tokens) if index not in inside]


def _none(_: str) -> Collection[str]:
    """What a word means in a language without lists."""
    return ()


def _most_prominent(told: Iterable[tuple[_K, Mention | Subject]], ends: Mapping[Field, range]) -> dict[_K, float]:
    """How prominent each is that is told of: as where it is so most."""
    weights: dict[_K, float] = {}
    for what, each in told:
        weights[what] = max(weights.get(what, 0.0), _prominence(each, ends))
    return weights


def _titled(title: Sequence[Token], unnamed: Sequence[Token], groups: Groups) -> frozenset[str]:
    """The names of a title, unless its words are capitalised anyway."""
    words = [token for token in title if token.folded.isalpha()]
    small = sum(token.case is Case.LOWER for token in words)
    cased = sum(token.case is not Case.NONE for token in words)
    return names(unnamed, groups) if 3 * small >= cased else frozenset()
