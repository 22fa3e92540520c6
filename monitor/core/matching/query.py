"""The rule language as a tree: what a rule asks for, and how it is written. `grammar.parse` reads it."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Final, Literal, NamedTuple, get_args

from monitor.core.scripts import sets_no_spaces
from monitor.core.text import APOSTROPHES, INNER, Tokens, tokenise
from monitor.errors import QueryError
from monitor.model import EntityId, EntityKind, EventType

FieldName = Literal["title", "lead", "text"]
"""A part of an article that a rule may name. `lead`: the title and how the body begins."""

FilterName = Literal["source", "lang", "tag", "place"]
"""What a rule may ask of an article as a whole."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; each of its words may end in `*`."""

    text: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Exact:
    """A word or a phrase in just this spelling, case and accents: `=IS`."""

    text: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression of RE2, sought in the text as written: `/H[0-9]N[0-9]/`."""

    text: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Any accepted mention of an entity, or of any member of a group: `@jnim`."""

    id: EntityId
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class KindRef:
    """Any accepted mention of any entity of a kind: `@kind:place`."""

    kind: EntityKind
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class EventRef:
    """Whatever tells that the article reports an event of a type: `event:attack`."""

    type: EventType
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class ListRef:
    """Any word or phrase of a list that the packs name: `#attack`."""

    name: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Filter:
    """What the article is: its source, its language, a tag of its source; or a place that it speaks of."""

    name: FilterName
    value: str
    column: int = field(default=1, compare=False)


Cue = Term | Exact | EntityRef | KindRef
"""What may decide on an ambiguous name."""
Atom = Term | Exact | Pattern | EntityRef | KindRef | EventRef | ListRef | Filter


@dataclass(frozen=True, slots=True)
class And:
    operands: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them. `words` and `entities` are those among them; `is_plain` tells that there is nothing else."""

    operands: "tuple[Query, ...]"
    words: frozenset[str] = field(init=False, compare=False, repr=False)
    entities: frozenset[EntityId] = field(init=False, compare=False, repr=False)
    is_plain: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", frozenset(each.text for each in self.operands if isinstance(each, Term)))
        object.__setattr__(
            self, "entities", frozenset(each.id for each in self.operands if isinstance(each, EntityRef))
        )
        object.__setattr__(self, "is_plain", all(isinstance(each, Term | EntityRef) for each in self.operands))


@dataclass(frozen=True, slots=True)
class Not:
    operand: "Query"


@dataclass(frozen=True, slots=True)
class Near:
    """Both, with at most `distance` words between them. `ordered`: the left one first.

    In a chain (a NEAR b NEAR c) the left operand is a Near, whose right operand is what must be near.
    """

    left: "Query"
    right: "Query"
    distance: int
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The operand in at least `count` places that do not overlap."""

    count: int
    operand: "Query"


@dataclass(frozen=True, slots=True)
class First:
    """The operand, beginning within the first `count` words of the body."""

    count: int
    operand: "Query"


@dataclass(frozen=True, slots=True)
class In:
    """The operand within one part of the article."""

    field: FieldName
    operand: "Query"


Query = Atom | And | Or | Not | Near | AtLeast | First | In

# --- terms ----------------------------------------------------------------------------------------------------------


class Piece(NamedTuple):
    """One word of a term, folded. `wild`: it stands for every word that begins so.

    `mark`: the full stop, colon, ! or ? of the name itself that stands before it, as in St. Pauli and ver.di.
    """

    folded: str
    wild: bool
    mark: str = ""


_ARABIC = re.compile("[\u0600-\u06ff]")
_MARKS = (".", ":", "!", "?")
"""What a name may hold between its words. A comma is no such: who writes one wants two names."""
_MOST_WORDS = 100
"""A lexicon keeps each beginning of a phrase, so that what it takes grows with the square of this."""


@lru_cache(maxsize=1 << 12)  # a name is read to be checked, and again to be added to the lexicon
def read_term(text: str, column: int = 1) -> tuple[Piece, ...]:
    """Read the words of a name or a phrase as a text is read, so that they meet; QueryError tells what cannot be."""
    tokens = tokenise(text)
    if not tokens:
        raise QueryError(column, f"“{text}” holds no letter and no digit, so it can never be found")
    if len(tokens) > _MOST_WORDS:
        raise QueryError(column, f"a name or a phrase may have {_MOST_WORDS} words")
    ends = {token.end for token in tokens}
    for star in (found.start() for found in re.finditer(r"\*", text)):
        if star not in ends or text[star + 1 : star + 2].isalnum():
            raise QueryError(column + star, "a * may only end a word, as in “mercenar*”")
    marks = [tokens.between(index) if token.breaks else "" for index, token in enumerate(tokens)]
    for token, mark in zip(tokens, marks, strict=True):
        if token.breaks and mark not in _MARKS:
            raise QueryError(column + token.start, "a phrase does not run across , ; or a blank line; make it two")
    wild = [_is_wild(text, tokens, index, column) for index in range(len(tokens))]
    return tuple(map(Piece, tokens.folded, wild, marks))


def _is_wild(text: str, tokens: Tokens, index: int, column: int) -> bool:
    """Does a word stand for all that begin so? What stands at once before it, with no space, counts as its letters."""
    end, first = tokens.ends[index], index
    if text[end : end + 1] != "*":
        return False
    while first and tokens.ends[first - 1] == tokens.starts[first]:
        first -= 1
    folded = "".join(tokens.folded[first : index + 1])
    least = 2 if _ARABIC.search(folded) or sets_no_spaces(folded) else 3
    if len(folded) < least:
        raise QueryError(column, f"“{folded}*” would match too much; a word with * needs {least} letters before it")
    return True


def lexical(word: Term | Exact) -> str:
    """How the lexicon knows a word."""
    return f"={word.text}" if isinstance(word, Exact) else word.text


# --- writing --------------------------------------------------------------------------------------------------------

OPERATORS: Final = ("NOT", "OR", "AND", "NEAR", "ONEAR", "ATLEAST", "FIRST")
CLOSING: Final = {'"': '"', "“": "”", "”": "”", "„": "“”", "«": "»"}
"""What closes a quote, by what opens it."""
DASHES: Final = "-‐‑–"
WORD: Final = re.compile(rf"(?![{DASHES}'‘])[\w{INNER}{APOSTROPHES}*\{DASHES}]+")
"""A word that needs no quotes."""


def write(query: Query) -> str:
    """Write a query as a person would, so that reading it gives it again."""
    return _WRITE[type(query)](query)


def write_choice(operands: Iterable[Query]) -> str:
    """Write a choice of several queries."""
    return _joined("OR", operands)


def _joined(operator: str, operands: Iterable[Query]) -> str:
    return f" {operator} ".join([_operand(each, _CHAINS) for each in operands])


def _write_near(near: Near) -> str:
    operator = "ONEAR" if near.ordered else "NEAR"
    return f"{_operand(near.left, _UNARY)} {operator}/{near.distance} {_operand(near.right, _JOINED)}"


def _operand(query: Query, in_brackets: Container[type]) -> str:
    return f"({write(query)})" if type(query) in in_brackets else write(query)


_CHAINS = {And, Or}
_UNARY = {And, Or, Not}
_JOINED = {And, Or, Not, Near}
_WRITE: Mapping[type, Callable[..., str]] = {
    Term: lambda term: _word(term.text),
    Exact: lambda exact: f"={_word(exact.text)}",
    Pattern: lambda pattern: f"/{pattern.text}/",
    EntityRef: lambda reference: f"@{reference.id}",
    KindRef: lambda reference: f"@kind:{reference.kind}",
    EventRef: lambda reference: f"event:{reference.type}",
    ListRef: lambda reference: f"#{reference.name}",
    Filter: lambda asked: f"{asked.name}:{_word(asked.value)}",
    And: lambda query: _joined("AND", query.operands),
    Or: lambda query: write_choice(query.operands),
    Not: lambda query: f"NOT {_operand(query.operand, _CHAINS)}",
    Near: _write_near,
    AtLeast: lambda query: f"ATLEAST/{query.count}({write(query.operand)})",
    First: lambda query: f"FIRST/{query.count}({write(query.operand)})",
    In: lambda query: f"{query.field}:{_operand(query.operand, _JOINED)}",
}


def _word(text: str) -> str:
    bare = text.isalnum() or WORD.fullmatch(text)
    return text if bare and text not in OPERATORS else _in_quotes(text)


def _in_quotes(text: str) -> str:
    apart = [opening for opening, closing in CLOSING.items() if not set(closing) & set(text)]
    opening = apart[0] if apart else '"'
    return f"{opening}{text}{CLOSING[opening][0]}"


# --- walking --------------------------------------------------------------------------------------------------------


def parts(query: Query) -> tuple[Query, ...]:
    """What a query is made of, one level down; nothing for an atom."""
    return _PARTS[type(query)](query)


_PARTS: Mapping[type, Callable[..., tuple[Query, ...]]] = {
    **dict.fromkeys(get_args(Atom), lambda _: ()),
    **dict.fromkeys((And, Or), attrgetter("operands")),
    **dict.fromkeys((Not, AtLeast, First, In), lambda query: (query.operand,)),
    Near: attrgetter("left", "right"),
}


def atoms(query: Query) -> Iterator[Atom]:
    """Every word, phrase, reference and filter of a query, those under NOT too."""
    return _atoms(query, lambda _: True)


def asked(query: Query) -> Iterator[Atom]:
    """The atoms that speak for the query where they are found: all that are not under NOT."""
    return _atoms(query, lambda node: not isinstance(node, Not))


def _atoms(query: Query, enters: Callable[[Query], bool]) -> Iterator[Atom]:
    if not enters(query):
        return
    if isinstance(query, Atom):
        yield query
    for part in parts(query):
        yield from _atoms(part, enters)
