"""What of the words, names and patterns of the rules one article holds, and where."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from monitor.core.matching.lexicon import Lexicon
from monitor.core.matching.patterns import find_pattern, has_pattern
from monitor.core.matching.query import (
    Atom,
    EntityRef,
    EventRef,
    Exact,
    FieldName,
    Filter,
    KindRef,
    ListRef,
    Or,
    Pattern,
    Query,
    Term,
)
from monitor.core.matching.senses import Dictionary, Sense, Spot
from monitor.core.pointers import points_elsewhere
from monitor.core.text import APOSTROPHES, Case, Token, Tokens, fold, tokenise
from monitor.model import Article, EntityId, EventType, Facts, Field, Mention

_LEAD = 60
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|\u2029")

Words = Mapping[Field, Tokens]


def texts_of(article: Article) -> dict[Field, str]:
    """What rules read of an article: lines of its text that only lead to another are blank there, as long as before."""
    return {Field.TITLE: article.title, Field.SUMMARY: article.summary, Field.TEXT: _own_lines(article.text or "")}


_SHORT_LINE = 12
"""Shorter lines lead nowhere, and of some texts there are a million."""


def _own_lines(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(
        [" " * len(each) if len(each) > _SHORT_LINE and points_elsewhere(each) else each for each in lines]
    )


_MOST_PLACES = 10_000
"""So many places of a term in one field are looked at: more has only a text that means harm."""


def find_spots(lexicon: Lexicon, words: Words) -> dict[str, list[Spot]]:
    """Give each term that occurs, and where. One that demands its case must be so written, or all be in capitals."""
    spots: dict[str, list[Spot]] = {}
    for field, tokens in words.items():
        spans = lexicon.find(tokens)
        demanding = [term for term in spans if term[0] == "="]
        if demanding and not is_loud(tokens):
            for term in demanding:
                spans[term] = [span for span in spans[term] if is_written(term, Spot(field, *span), words)]
        for term, where in spans.items():
            if where:
                spots.setdefault(term, []).extend([Spot(field, start, end) for start, end in where[:_MOST_PLACES]])
    return spots


def loud_fields(spots: Mapping[str, Sequence[Spot]], words: Words) -> frozenset[Field]:
    """The fields in capitals, as far as any name asks for them."""
    fields = {spot.field for term, where in spots.items() if term.startswith("=") for spot in where}
    return frozenset(field for field in fields if is_loud(words[field]))


def is_written(term: str, spot: Spot, words: Words) -> bool:
    """Has the text just the spelling of the term, case and accents included?"""
    tokens = words[spot.field]
    return _spelling(term) == [_as_compared(tokens.written(index)) for index in range(spot.start, spot.end)]


def is_loud(tokens: Sequence[Token]) -> bool:
    """Is the text written in capitals throughout, so that they say nothing about a word?"""
    if isinstance(tokens, Tokens) and tokens.mostly_begin_small():
        return False
    upper = sum(len(token.folded) for token in tokens if token.case is Case.UPPER)
    others = (len(token.folded) for token in tokens if token.case is not Case.UPPER and token.folded.isalpha())
    return upper > 0 and upper > sum(others)


_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")


@lru_cache(maxsize=1 << 12)  # a name like `=IS` is compared at each `is` of a text
def _spelling(term: str) -> list[str]:
    tokens = tokenise(term)
    return [_as_compared(tokens.written(index)) for index in range(len(tokens))]


def _as_compared(word: str) -> str:
    """A word with its case and accents, in the one way in which apostrophes and letters may be written."""
    plain = _APOSTROPHE.sub("'", unicodedata.normalize("NFKC", _APOSTROPHE.sub("'", word)))
    return "".join([char for char in plain if unicodedata.category(char) != "Cf"])


def bounds(spot: Spot, words: Words) -> tuple[int, int]:
    """From the first character of a spot up to but not including its last."""
    tokens = words[spot.field]
    return tokens.starts[spot.start], tokens.ends[spot.end - 1]


class Occurrence(NamedTuple):
    """A place of an atom: the words of a field from `start` up to but not including `end`, and its characters so.

    `entity`: the one that is meant, if it is a name.
    """

    field: Field
    start: int
    end: int
    first: int
    last: int
    entity: EntityId | None = None

    @property
    def mention(self) -> Mention:
        """What is told of it."""
        return Mention(entity=self.entity, field=self.field, start=self.first, end=self.last)


_Other = Exact | Pattern | KindRef | EventRef | ListRef | Filter
"""An atom that is neither a bare word nor an entity."""


class Findings:
    """Answers what an article holds of each atom. Nothing is worked out before a rule asks for it."""

    def __init__(
        self,
        *,
        article: Article,
        words: Words,
        spots: Mapping[str, Sequence[Spot]],
        senses: Mapping[EntityId, Sense],
        dictionary: Dictionary,
        lists: Mapping[str, Mapping[str, Term | Exact]],
    ) -> None:
        self.article = article
        self.texts = {field: tokens.text for field, tokens in words.items()}
        self.body = Field.TEXT if article.text else Field.SUMMARY
        self.words = words
        self.spots = spots
        self.senses = senses
        self._dictionary = dictionary
        self._lists = lists
        self._meant = dictionary.with_groups(entity for entity, sense in senses.items() if sense.accepted)
        self._terms = frozenset(spots)
        self._of_words: dict[str, tuple[Occurrence, ...]] = {}
        self._of_references: dict[EntityId, tuple[Occurrence, ...]] = {}
        self._known: dict[_Other, tuple[Occurrence, ...]] = {}
        self._of_entity: dict[EntityId, list[Occurrence]] = {}
        self._mentions: dict[Occurrence, Mention] = {}
        self._paragraphs: dict[Field, list[int]] = {}
        self._encoded: dict[Field, bytes] | None = None

    @cached_property
    def facts(self) -> Facts:
        """What the article tells without any rule: read once, for the rules that ask and for its story."""
        from monitor.core.facts.find import find_facts  # noqa: PLC0415 - the words of all languages take .3 s

        return find_facts(self.texts, self.words, self.article.lang, self.article.published_at.date())

    def lacks(self, query: Query) -> bool:
        """Is nothing of this in the article? Known of words, entities and a choice of such; of others it says no."""
        if isinstance(query, Term):
            return query.text not in self.spots
        if isinstance(query, EntityRef):
            return query.id not in self._meant
        if not isinstance(query, Or):
            return False
        if query.is_plain:
            return self._terms.isdisjoint(query.words) and self._meant.isdisjoint(query.entities)
        return all(map(self.lacks, query.operands))

    def places(self, atom: Atom, part: FieldName | None = None) -> tuple[Occurrence, ...]:
        """Every place of an atom, or those in one part of the article."""
        if isinstance(atom, Term):
            return self._in_part(self._of_word(atom.text), part)
        return self._in_part(self._of_reference(atom.id) if isinstance(atom, EntityRef) else self._of_other(atom), part)

    def any_of(self, choice: Or, part: FieldName | None = None) -> tuple[Occurrence, ...]:
        """Every place of what a plain choice asks for, in the order in which it asks.

        What is there is told by sets, which does not touch the other operands: of a long list most are not there.
        """
        words, entities = self._terms & choice.words, self._meant & choice.entities
        if len(words) + len(entities) > 1:
            there = [each for each in choice.operands if isinstance(each, Term | EntityRef) and not self.lacks(each)]
            return tuple(chain.from_iterable([self.places(each, part) for each in there]))
        return self._in_part(tuple(chain(*map(self._of_word, words), *map(self._of_reference, entities))), part)

    def _in_part(self, places: tuple[Occurrence, ...], part: FieldName | None) -> tuple[Occurrence, ...]:
        return tuple([place for place in places if self._is_in(place, part)]) if part else places

    def _of_word(self, word: str) -> tuple[Occurrence, ...]:
        places = self._of_words.get(word)
        if places is None:
            places = self._of_words[word] = tuple(self._places_at(None, self.spots.get(word, ())))
        return places

    def _of_reference(self, entity: EntityId) -> tuple[Occurrence, ...]:
        places = self._of_references.get(entity)
        if places is None:
            places = self._of_references[entity] = tuple(self.meant(self._dictionary.members(entity)))
        return places

    def _of_other(self, atom: _Other) -> tuple[Occurrence, ...]:
        places = self._known.get(atom)
        if places is None:
            places = self._known[atom] = tuple(self._find(atom))
        return places

    def passes(self, atom: Filter) -> bool:
        """Is the article from that source, in that language, under that tag?"""
        value = fold(atom.value)
        match atom.name:
            case "source":
                return fold(self.article.source) == value
            case "lang":
                return fold((self.article.lang or "").partition("-")[0]) == value
            case "tag":
                return value in map(fold, self.article.tags)
            case "place":
                return bool(self.places(atom))

    def mentions(self, places: Iterable[Occurrence]) -> tuple[Mention, ...]:
        """What is told of places; most are told by several rules."""
        made = self._mentions
        return tuple([made.get(place) or made.setdefault(place, place.mention) for place in places])

    def members(self, entity: EntityId) -> tuple[EntityId, ...]:
        """The entity and all members of it."""
        return self._dictionary.members(entity)

    def reason(self, entity: EntityId, spot: Spot) -> str:
        """Why a name was accepted or refused, with the offset of the word that decided it."""
        reason = self.senses[entity].reasons.get(spot)
        if reason is None:
            return "a sure name"
        at = reason.decided_at
        return f"{reason.text} at {bounds(at, self.words)[0]}" if at else reason.text

    def paragraph(self, field: Field, word: int) -> int:
        """In which paragraph of the field does this word stand? What a pattern finds behind the last is in its own."""
        if field not in self._paragraphs:
            self._paragraphs[field] = [found.start() for found in _BLANK_LINE.finditer(self.texts[field])]
        starts = self.words[field].starts
        return bisect_right(self._paragraphs[field], starts[min(word, len(starts) - 1)]) if starts else 0

    def _find(self, atom: _Other) -> Iterable[Occurrence]:  # noqa: PLR0911 - one for each kind of atom
        match atom:
            case Exact(text):
                spots = self.spots.get(f"={text}", ())
                return self._places_at(None, (each for each in spots if is_written(text, each, self.words)))
            case Pattern(text):
                return self._of_pattern(text)
            case ListRef(name):
                # A list may have hundreds of words, of which an article has a few.
                listed = self._lists.get(name, {})
                return [place for term in self.spots if term in listed for place in self.places(listed[term])]
            case KindRef(kind):
                return self.meant(each for each in self.senses if self._dictionary.entities[each].kind is kind)
            case EventRef(event):
                return self._telling(event)
            case Filter("place", value):
                return self.meant(self._dictionary.places(value))
            case Filter():
                return ()

    def meant(self, entities: Iterable[EntityId]) -> list[Occurrence]:
        """Every accepted mention of these entities."""
        return [place for entity in entities if entity in self.senses for place in self._accepted(entity)]

    def _accepted(self, entity: EntityId) -> list[Occurrence]:
        places = self._of_entity.get(entity)
        if places is None:
            places = self._of_entity[entity] = self._places_at(entity, self.senses[entity].accepted)
        return places

    def _places_at(self, entity: EntityId | None, spots: Iterable[Spot]) -> list[Occurrence]:
        places = []
        for field, start, end in spots:
            tokens = self.words[field]
            places.append(Occurrence(field, start, end, tokens.starts[start], tokens.ends[end - 1], entity))
        return places

    def _telling(self, event: EventType) -> Iterable[Occurrence]:
        return (self._span(each.field, each.start, each.end) for each in self.facts.event_words if each.type is event)

    def _of_pattern(self, text: str) -> Iterable[Occurrence]:
        for field in self._fields_with(text):
            for start, end in find_pattern(self.texts[field], text):
                yield self._span(field, start, end)

    def _span(self, field: Field, start: int, end: int) -> Occurrence:
        """The words that characters of a field are, in whole or in part."""
        words = self.words[field]
        return Occurrence(field, bisect_right(words.ends, start), bisect_left(words.starts, end), start, end)

    def _fields_with(self, pattern: str) -> Iterable[Field]:
        if self._encoded is None:
            self._encoded = {field: text.encode() for field, text in self.texts.items() if text}
        return [field for field, text in self._encoded.items() if has_pattern(text, pattern)]

    def _is_in(self, place: Occurrence, part: FieldName) -> bool:
        if place.field is self.body:
            return part == "text" or (part == "lead" and self._leads(place.start))
        return place.field is Field.TITLE and part != "text"

    def _leads(self, word: int) -> bool:
        return word < _LEAD or self.paragraph(self.body, word) == self.paragraph(self.body, 0)
