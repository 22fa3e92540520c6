"""The rule language: text → tree → evaluation with evidence.

    query := query OR query | query AND query | query query | NOT query | ( query ) | word | "a phrase" | @reference

Juxtaposition means AND. NOT binds tighter than AND, AND tighter than OR; operators are upper case.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from monitor.core.text import APOSTROPHES, INNER, tokenise
from monitor.errors import QueryError
from monitor.model import EntityId, EntityKind, Mention


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; each of its words may end in `*`."""

    text: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Any accepted mention of an entity: `@jnim`."""

    id: EntityId
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class KindRef:
    """Any accepted mention of any entity of a kind: `@kind:place`."""

    kind: EntityKind
    column: int = field(default=1, compare=False)


Atom = Term | EntityRef | KindRef


@dataclass(frozen=True, slots=True)
class And:
    operands: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    operands: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    operand: "Query"


Query = Atom | And | Or | Not
Evidence = Mapping[Atom, tuple[Mention, ...]]
"""The atoms found in an article, each with where it was found (at least once)."""

# --- terms ----------------------------------------------------------------------------------------------------------


class Piece(NamedTuple):
    """One word of a term, folded. `wild`: it stands for every word that begins so."""

    folded: str
    wild: bool


_ARABIC = re.compile("[\u0600-\u06ff]")


@lru_cache(maxsize=1 << 12)  # a name is read to be checked, and again to be added to the lexicon
def read_term(text: str, column: int = 1) -> tuple[Piece, ...]:
    """Read the words of a name or a phrase as a text is read, so that they meet; QueryError tells what cannot be."""
    tokens = tokenise(text)
    if not tokens:
        raise QueryError(column, f"“{text}” holds no letter and no digit, so it can never be found")
    ends = {token.end for token in tokens}
    for star in (found.start() for found in re.finditer(r"\*", text)):
        if star not in ends or text[star + 1 : star + 2].isalnum():
            raise QueryError(column + star, "a * may only end a word, as in “mercenar*”")
    for token in tokens:
        if token.breaks:
            raise QueryError(column + token.start, "a phrase does not run across . , ; : ! or ?; make it two")
    return tuple(_piece(text, token.folded, token.end, column) for token in tokens)


def _piece(text: str, folded: str, end: int, column: int) -> Piece:
    wild = text[end : end + 1] == "*"
    least = 2 if _ARABIC.search(folded) else 3
    if wild and len(folded) < least:
        raise QueryError(column, f"“{folded}*” would match too much; a word with * needs {least} letters before it")
    return Piece(folded, wild)


def read_atom(text: str) -> Atom:
    """Read an entry of a list of context words: a word or a phrase without quotes, `@entity` or `@kind:place`."""
    if text.startswith("@"):
        return _reference(text, 1)
    read_term(text)
    return Term(text)


def _reference(text: str, column: int) -> EntityRef | KindRef:
    name = text.removeprefix("@")
    if not name.startswith("kind:"):
        if not name:
            raise QueryError(column, "expected the id of an entity after @, as in @jnim")
        return EntityRef(EntityId(name), column)
    kind = name.removeprefix("kind:")
    if kind not in list(EntityKind):
        raise QueryError(column, f"there is no kind “{kind}”; it is one of {', '.join(EntityKind)}")
    return KindRef(EntityKind(kind), column)


# --- parsing --------------------------------------------------------------------------------------------------------

_DEEPEST: Final = 40
_CLOSING = {'"': '"', "“": "”", "”": "”", "„": "“”", "«": "»"}
_SPACE = re.compile(rf"[\s{INNER}]+")
_WORD = re.compile(rf"[\w{INNER}{APOSTROPHES}*\-‐‑–]+")
_REFERENCE = re.compile(r"@[\w:-]*")
_POWER = {"OR": 1, "AND": 2}
"""How tightly an infix operator binds."""
_OPERATORS = ("NOT", *_POWER)
_STARTS = ("NOT", "(", "term", "reference")
_EXPECTED = "expected a word, a phrase in quotes, @entity or ("
_MEANT = {
    **dict.fromkeys("-‐‑–", "write NOT before what must be absent"),
    **dict.fromkeys("'‘", "a phrase stands in double quotes"),
}
"""What a word cannot begin with, and what its writer probably wanted."""


class _Lexeme(NamedTuple):
    kind: str
    text: str
    column: int


def parse(text: str) -> Query:
    """Read a query; QueryError tells the column, and what would be right."""
    query = _Parser(text).parse()
    if not _asks(query):
        raise QueryError(1, "NOT alone would fire on nearly everything; say also what must be there")
    return query


def _asks(query: Query) -> bool:
    """Can the query hold only where something is found?"""
    match query:
        case And(operands):
            return any(map(_asks, operands))
        case Or(operands):
            return all(map(_asks, operands))
        case Not():
            return False
        case _:
            return True


def _lexemes(text: str) -> Iterator[_Lexeme]:
    at = 0
    while at < len(text):
        if space := _SPACE.match(text, at):
            at = space.end()
            continue
        lexeme, at = _lexeme(text, at)
        yield lexeme
    yield _Lexeme("end", "", len(text) + 1)


def _lexeme(text: str, at: int) -> tuple[_Lexeme, int]:
    """Read what begins at an offset, and tell where it ends."""
    char, column = text[at], at + 1
    if char in "()":
        return _Lexeme(char, char, column), column
    if char in _CLOSING:
        return _quoted(text, at)
    if char == "@":
        end = _end(_REFERENCE, text, at)
        return _Lexeme("reference", text[at:end], column), end
    end = _end(_WORD, text, at)
    word = text[at:end]
    if char in _MEANT or not tokenise(word):
        raise QueryError(column, f"“{char}” means nothing here; {_MEANT.get(char, _EXPECTED)}")
    return _Lexeme(word if word in _OPERATORS else "term", word, column), end


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _quoted(text: str, at: int) -> tuple[_Lexeme, int]:
    end = next((index for index in range(at + 1, len(text)) if text[index] in _CLOSING[text[at]]), None)
    if end is None:
        raise QueryError(at + 1, f"the quote {text[at]} is never closed")
    return _Lexeme("term", text[at + 1 : end], at + 2), end + 1


class _Parser:
    """Top-down operator precedence (Pratt): an operand, then as many operators as bind tightly enough."""

    def __init__(self, text: str) -> None:
        self._lexemes = _lexemes(text)
        self._depth = 0
        self._next = next(self._lexemes)

    def parse(self) -> Query:
        query = self._expression(0)
        if self._next.kind == ")":
            raise QueryError(self._next.column, ") closes nothing")
        return query

    def _advance(self) -> _Lexeme:
        passed, self._next = self._next, next(self._lexemes, self._next)
        return passed

    def _expression(self, floor: int) -> Query:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError(self._next.column, f"nested more than {_DEEPEST} deep")
        query = self._operand()
        while (operator := self._operator()) and _POWER[operator] > floor:
            if self._next.kind == operator:
                self._advance()
            query = _joined(operator, query, self._expression(_POWER[operator]))
        self._depth -= 1
        return query

    def _operator(self) -> str | None:
        kind = self._next.kind
        return "AND" if kind in _STARTS else kind if kind in _POWER else None

    def _operand(self) -> Query:
        lexeme = self._advance()
        match lexeme.kind:
            case "NOT":
                return Not(self._expression(max(_POWER.values())))
            case "(":
                return self._group(lexeme.column)
            case "reference":
                return _reference(lexeme.text, lexeme.column)
            case "term":
                read_term(lexeme.text, lexeme.column)
                return Term(lexeme.text, lexeme.column)
            case kind:
                found = "the end" if kind == "end" else kind
                raise QueryError(lexeme.column, f"{_EXPECTED}, found {found}")

    def _group(self, opened: int) -> Query:
        query = self._expression(0)
        if self._next.kind != ")":
            raise QueryError(opened, "( is never closed")
        self._advance()
        return query


def _joined(operator: str, left: Query, right: Query) -> Query:
    node: type[And | Or] = And if operator == "AND" else Or
    return node((*(left.operands if isinstance(left, node) else (left,)), right))


# --- writing and evaluation -----------------------------------------------------------------------------------------


def write(query: Query) -> str:
    """Write a query as a person would, so that reading it gives it again."""
    match query:
        case Term(text):
            return text if _WORD.fullmatch(text) and text not in _OPERATORS else _in_quotes(text)
        case EntityRef(name):
            return f"@{name}"
        case KindRef(kind):
            return f"@kind:{kind}"
        case Not(operand):
            return f"NOT {_inner(operand)}"
        case And(operands):
            return " AND ".join(map(_inner, operands))
        case Or(operands):
            return " OR ".join(map(_inner, operands))


def _in_quotes(text: str) -> str:
    apart = [opening for opening, closing in _CLOSING.items() if not set(closing) & set(text)]
    opening = apart[0] if apart else '"'
    return f"{opening}{text}{_CLOSING[opening][0]}"


def _inner(query: Query) -> str:
    return f"({write(query)})" if isinstance(query, And | Or) else write(query)


def atoms(query: Query) -> Iterator[Atom]:
    """Every word, phrase and reference of a query, those under NOT too."""
    return _atoms(query, lambda _: True)


def asked(query: Query) -> Iterator[Atom]:
    """The atoms that speak for the query where they are found: all that are not under NOT."""
    return _atoms(query, lambda node: not isinstance(node, Not))


def _atoms(query: Query, enters: Callable[[Query], bool]) -> Iterator[Atom]:
    if not enters(query):
        return
    match query:
        case And(operands) | Or(operands):
            for operand in operands:
                yield from _atoms(operand, enters)
        case Not(operand):
            yield from _atoms(operand, enters)
        case _:
            yield query


_TOLD = 8
"""So many alternatives of a list are named when all of them are missing."""


def evaluate(query: Query, found: Evidence) -> tuple[Mention, ...] | None:
    """Give the mentions that make a query hold (none for a NOT that holds), or None where it does not."""
    match query:
        case And(operands):
            parts = [evaluate(operand, found) for operand in operands]
            return None if None in parts else tuple(mention for part in parts if part for mention in part)
        case Or(operands):
            held = [part for operand in operands if (part := evaluate(operand, found)) is not None]
            return tuple(mention for part in held for mention in part) if held else None
        case Not(operand):
            return () if evaluate(operand, found) is None else None
        case _:
            return found.get(query)


def shortfall(query: Query, found: Evidence) -> str | None:
    """Say why a query does not hold although something that it asks for was found, else None."""
    match query:
        case And(operands):
            lacking = [operand for operand in operands if evaluate(operand, found) is None]
            if any(atom in found for operand in operands for atom in asked(operand)):
                return "; ".join(_lack(operand, found) for operand in lacking) or None
            return None
        case Or(operands):
            return next((reason for operand in operands if (reason := shortfall(operand, found))), None)
        case _:
            return None


def _lack(query: Query, found: Evidence) -> str:
    if isinstance(query, Not):
        return f"excluded by {', '.join(write(atom) for atom in atoms(query) if atom in found)}"
    return shortfall(query, found) or f"missing {_in_short(query)}"


def _in_short(query: Query) -> str:
    if isinstance(query, Or) and len(query.operands) > _TOLD:
        return f"{write(Or(query.operands[:_TOLD]))} or one of {len(query.operands) - _TOLD} others"
    return write(query)
