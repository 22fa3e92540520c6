"""The rule language: text → tree.

    query := query OR query | query AND query | query query | NOT query | unit NEAR/n unit | unit
    unit  := word | "a phrase" | =Exact | /regex/ | @entity | @kind:place | #list | ( query )
           | ATLEAST/n( query ) | FIRST/n( query ) | title: unit | source: word

Juxtaposition means AND. NEAR and ONEAR bind tighter than NOT, NOT tighter than AND, AND tighter than OR; operators are
upper case.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple, get_args

from monitor.core.patterns import check_pattern
from monitor.core.query import (
    CLOSING,
    DASHES,
    OPERATORS,
    WORD,
    And,
    AtLeast,
    Atom,
    Cue,
    EntityRef,
    Exact,
    FieldName,
    Filter,
    FilterName,
    First,
    In,
    KindRef,
    ListRef,
    Near,
    Not,
    Or,
    Pattern,
    Query,
    Term,
    atoms,
    parts,
    read_term,
)
from monitor.core.text import INNER, tokenise
from monitor.errors import QueryError
from monitor.model import EntityId, EntityKind

_DEEPEST: Final = 40
_MOST_ATOMS: Final = 2000
_MOST_WILDCARDS: Final = 500


def parse(text: str) -> Query:
    """Read a query; QueryError tells the column, and what would be right."""
    query = _Parser(text).parse()
    if not _asks(query):
        raise QueryError(1, "NOT alone would fire on nearly everything; say also what must be there")
    _check_size(query)
    return query


def read_cue(text: str) -> Cue:
    """Read an entry of a list of context words: a word or a phrase without quotes, `@entity` or `@kind:place`."""
    return _reference(text, 1) if text.startswith("@") else read_word(text)


def read_word(text: str) -> Term | Exact:
    """Read a word or a phrase without quotes; `=` before it demands its case and accents."""
    bare = text.removeprefix("=")
    read_term(bare)
    if bare == text:
        return Term(text)
    if "*" in bare:
        raise QueryError(text.index("*") + 1, "a word with = stands for itself alone, and has no *")
    return Exact(bare)


def _asks(query: Query) -> bool:
    """Can the query hold only where something is found?"""
    match query:
        case And(operands):
            return any(map(_asks, operands))
        case Not():
            return False
        case _:
            return all(map(_asks, parts(query)))


def _check_size(query: Query) -> None:
    if beyond := next(islice(atoms(query), _MOST_ATOMS, None), None):
        raise QueryError(beyond.column, f"a rule may have {_MOST_ATOMS} words and references; move words to a #list")
    wild = (atom for atom in atoms(query) if isinstance(atom, Term) and "*" in atom.text)
    if beyond := next(islice(wild, _MOST_WILDCARDS, None), None):
        raise QueryError(beyond.column, f"a rule may have {_MOST_WILDCARDS} words with *; move words to a #list")


# --- lexemes --------------------------------------------------------------------------------------------------------

_SPACE = re.compile(rf"[\s{INNER}]+")
_REFERENCE = re.compile(r"[@#][\w:-]*")
_PATTERN = re.compile(r"/((?:[^/\\]|\\.)*)/", re.DOTALL)
_PREFIX = re.compile(r"([A-Za-z]+):")
_COUNTED = re.compile(r"(O?NEAR|ATLEAST|FIRST)(?:(/)(\d{0,9}))?(?![\w*/])")
_MOST: Final = {"NEAR": 500, "ONEAR": 500, "ATLEAST": 100, "FIRST": 10_000}
_DEFAULT: Final = {"NEAR": 10, "ONEAR": 10}
_FIELDS: Final[Mapping[str, FieldName]] = {name: name for name in get_args(FieldName)}
_FILTERS: Final[Mapping[str, FilterName]] = {name: name for name in get_args(FilterName)}
_EXPECTED = "expected a word, a phrase in quotes, @entity or ("
_MEANT = {
    **dict.fromkeys(DASHES, "write NOT before what must be absent"),
    **dict.fromkeys("'‘", "a phrase stands in double quotes"),
    "+": "every word is required already; leave it out",
    "|": "write OR between alternatives",
    "&": "write AND, or nothing",
    "!": "write NOT before what must be absent",
    "~": "write a NEAR/5 b for words that stand near each other",
    "*": "a * may only end a word, as in “mercenar*”",
}
"""What a word cannot begin with, and what its writer probably wanted."""


class _Lexeme(NamedTuple):
    """`kind`: an operator, a bracket, or which sort of operand the text is; `number`: the n of NEAR/n."""

    kind: str
    text: str
    column: int
    number: int = 0


def _lexemes(text: str) -> Iterator[_Lexeme]:
    at = 0
    while at < len(text):
        if space := _SPACE.match(text, at):
            at = space.end()
            continue
        lexeme, at = _lexeme(text, at)
        yield lexeme
    yield _Lexeme("end", "", len(text) + 1)


def _lexeme(text: str, at: int) -> tuple[_Lexeme, int]:  # noqa: PLR0911 - one for each sort of lexeme
    """Read what begins at an offset, and tell where it ends."""
    char, column = text[at], at + 1
    if char in "()":
        return _Lexeme(char, char, column), column
    if char in CLOSING:
        return _quoted(text, at)
    if found := _REFERENCE.match(text, at):
        return _Lexeme("reference" if char == "@" else "list", found[0], column), found.end()
    if char == "/":
        return _between_slashes(text, at)
    if char == "=":
        return _Lexeme("=", char, column), column
    if found := _COUNTED.match(text, at):
        return _counted(found), found.end()
    if found := _PREFIX.match(text, at):
        return _prefix(found), found.end()
    return _word(text, at)


def _word(text: str, at: int) -> tuple[_Lexeme, int]:
    found = WORD.match(text, at)
    if not found or not tokenise(found[0]):
        raise QueryError(at + 1, f"“{text[at]}” means nothing here; {_MEANT.get(text[at], _EXPECTED)}")
    if found[0] in _MOST:
        raise _uncounted(found[0], at + 1)
    kind = found[0] if found[0] in OPERATORS else "term"
    return _Lexeme(kind, found[0], at + 1), found.end()


def _quoted(text: str, at: int) -> tuple[_Lexeme, int]:
    end = next((index for index in range(at + 1, len(text)) if text[index] in CLOSING[text[at]]), None)
    if end is None:
        raise QueryError(at + 1, f"the quote {text[at]} is never closed")
    return _Lexeme("term", text[at + 1 : end], at + 2), end + 1


def _between_slashes(text: str, at: int) -> tuple[_Lexeme, int]:
    found = _PATTERN.match(text, at)
    if not found:
        raise QueryError(at + 1, "the regular expression that / opens is never closed by /")
    return _Lexeme("pattern", found[1], at + 1), found.end()


def _counted(found: re.Match[str]) -> _Lexeme:
    operator, slash, digits = found.groups()
    column, most = found.start() + 1, _MOST[operator]
    if not digits and (slash or operator not in _DEFAULT):
        raise _uncounted(operator, column)
    count = int(digits) if digits else _DEFAULT[operator]
    if not 1 <= count <= most:
        raise QueryError(column, f"the number of {operator} is from 1 to {most}")
    return _Lexeme(operator, found[0], column, count)


def _uncounted(operator: str, column: int) -> QueryError:
    return QueryError(column, f"{operator} needs a number, as in {operator}/3; the word itself stands in quotes")


def _prefix(found: re.Match[str]) -> _Lexeme:
    name = found[1]
    if name not in (*_FIELDS, *_FILTERS):
        known = ", ".join(f"{each}:" for each in (*_FIELDS, *_FILTERS))
        meant = f"; did you mean {name.lower()}: ?" if name.lower() in (*_FIELDS, *_FILTERS) else ""
        raise QueryError(found.start() + 1, f"there is no {name}: ; one may write {known}{meant}")
    return _Lexeme("field" if name in _FIELDS else "filter", name, found.start() + 1)


# --- parsing --------------------------------------------------------------------------------------------------------

_POWER = {"OR": 1, "AND": 2, "NEAR": 4, "ONEAR": 4}
"""How tightly an infix operator binds."""
_POWER_OF_NOT = 3
_STARTS = ("NOT", "(", "term", "reference", "list", "pattern", "=", "field", "filter", "ATLEAST", "FIRST")


class _Parser:
    """Top-down operator precedence (Pratt): an operand, then as many operators as bind tightly enough."""

    def __init__(self, text: str) -> None:
        self._lexemes = _lexemes(text)
        self._depth = 0
        self._next = next(self._lexemes)
        self._operands: dict[str, Callable[[_Lexeme], Query]] = {
            "NOT": lambda _: Not(self._expression(_POWER_OF_NOT)),
            "(": self._group,
            "term": _term,
            "=": self._exact,
            "pattern": _pattern,
            "reference": lambda lexeme: _reference(lexeme.text, lexeme.column),
            "list": _list,
            "field": self._field,
            "filter": self._filter,
            "ATLEAST": lambda lexeme: AtLeast(lexeme.number, self._counted(lexeme)),
            "FIRST": lambda lexeme: First(lexeme.number, self._counted(lexeme)),
        }

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
            lexeme = self._advance() if self._next.kind == operator else self._next
            query = _joined(lexeme, operator, query, self._expression(_POWER[operator]))
        self._depth -= 1
        return query

    def _operator(self) -> str | None:
        kind = self._next.kind
        return "AND" if kind in _STARTS else kind if kind in _POWER else None

    def _operand(self) -> Query:
        lexeme = self._advance()
        read = self._operands.get(lexeme.kind)
        if read is None:
            found = "the end" if lexeme.kind == "end" else lexeme.text
            raise QueryError(lexeme.column, f"{_EXPECTED}, found {found}")
        return read(lexeme)

    def _group(self, opened: _Lexeme) -> Query:
        query = self._expression(0)
        if self._next.kind != ")":
            raise QueryError(opened.column, "( is never closed")
        self._advance()
        return query

    def _exact(self, sign: _Lexeme) -> Query:
        lexeme = self._advance()
        if lexeme.kind != "term" or "*" in lexeme.text:
            raise QueryError(sign.column, '= stands before a word or a phrase without *, as in =IS or ="Green Line"')
        read_term(lexeme.text, lexeme.column)
        return Exact(lexeme.text, sign.column)

    def _field(self, prefix: _Lexeme) -> Query:
        if self._next.kind not in _STARTS or self._next.kind == "NOT":
            raise QueryError(self._next.column, f"expected what stands in the {prefix.text}, as in {prefix.text}:flood")
        operand = self._operand()
        for within in _walk(operand):
            if isinstance(within, In | Filter):
                raise QueryError(prefix.column, f"{prefix.text}: cannot hold another {_prefix_of(within)}:")
        return In(_FIELDS[prefix.text], operand)

    def _filter(self, prefix: _Lexeme) -> Query:
        lexeme = self._advance()
        if lexeme.kind != "term" or not tokenise(lexeme.text):
            raise QueryError(lexeme.column, f"expected one word or phrase after {prefix.text}:")
        return Filter(_FILTERS[prefix.text], lexeme.text, prefix.column)

    def _counted(self, operator: _Lexeme) -> Query:
        if self._next.kind != "(":
            raise QueryError(self._next.column, f"expected ( after {operator.text}, as in {operator.text}(flood)")
        return _places(self._group(self._advance()), operator)


def _walk(query: Query) -> Iterator[Query]:
    yield query
    for part in parts(query):
        yield from _walk(part)


def _joined(lexeme: _Lexeme, operator: str, left: Query, right: Query) -> Query:
    if operator in ("NEAR", "ONEAR"):
        left = left if isinstance(left, Near) else _places(left, lexeme)
        return Near(left, _places(right, lexeme), lexeme.number, ordered=operator == "ONEAR")
    node: type[And | Or] = And if operator == "AND" else Or
    return node((*(left.operands if isinstance(left, node) else (left,)), right))


def _places(query: Query, operator: _Lexeme) -> Query:
    """Let only pass what has a place in the text: words, phrases and references, or a group of them joined by OR."""
    for part in _walk(query):
        if not isinstance(part, Or | Atom) or isinstance(part, Filter):
            what = _names_of(part)
            raise QueryError(
                operator.column, f"{operator.kind} joins words, phrases, @entities, #lists or (a OR b), and no {what}"
            )
    return query


def _names_of(query: Query) -> str:
    match query:
        case In() | Filter():
            return f"{_prefix_of(query)}:"
        case AtLeast():
            return "ATLEAST"
        case Near(_, _, _, ordered):
            return "ONEAR" if ordered else "NEAR"
        case _:
            return type(query).__name__.upper()


def _prefix_of(query: In | Filter) -> str:
    return query.field if isinstance(query, In) else query.name


def _term(lexeme: _Lexeme) -> Term:
    read_term(lexeme.text, lexeme.column)
    return Term(lexeme.text, lexeme.column)


def _pattern(lexeme: _Lexeme) -> Pattern:
    try:
        check_pattern(lexeme.text)
    except ValueError as error:
        raise QueryError(lexeme.column, f"/{lexeme.text}/ is no regular expression of RE2: {error}") from None
    return Pattern(lexeme.text, lexeme.column)


def _list(lexeme: _Lexeme) -> ListRef:
    if lexeme.text == "#":
        raise QueryError(lexeme.column, "expected the name of a list after #, as in #attack")
    return ListRef(lexeme.text[1:], lexeme.column)


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
