"""The rule language: text → tree.

    query := query OR query | query AND query | query query | NOT query | unit NEAR/n unit | unit
    unit  := word | "a phrase" | =Exact | /regex/ | @entity | @kind:place | #list | ( query )
           | ATLEAST/n( query ) | FIRST/n( query ) | title: unit
           | filter: word | filter:( word OR word )

Juxtaposition means AND. NEAR and ONEAR bind tighter than NOT, NOT tighter than AND, AND tighter than OR; operators are
upper case.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from monitor.core.matching.lexemes import EVENT, EXPECTED, FIELDS, FILTERS, STARTS, Lexeme, lexemes
from monitor.core.matching.patterns import check_pattern
from monitor.core.matching.query import (
    And,
    AtLeast,
    Atom,
    Cue,
    EntityRef,
    EventRef,
    Exact,
    Filter,
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
from monitor.core.text import tokenise
from monitor.errors import QueryError
from monitor.model import EntityId, EntityKind, EventType

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


def read_cue(text: str) -> Cue | ListRef:
    """Read a context word: a word or a phrase without quotes, `@entity`, `@kind:place` or `#list`."""
    if text.startswith("#"):
        return _list(Lexeme("list", text, 1))
    return _reference(text, 1) if text.startswith("@") else read_word(text)


def read_word(text: str) -> Term | Exact:
    """Read a word or a phrase without quotes; `=` before it demands its case and accents."""
    if text.startswith("@"):
        raise QueryError(1, "an @entity serves in rules, and in context and unless; here write its names")
    if text.startswith("#"):
        raise QueryError(1, "a #list serves in rules, and in context and unless; here name its words")
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


# --- parsing --------------------------------------------------------------------------------------------------------

_POWER = {"OR": 1, "AND": 2, "NEAR": 4, "ONEAR": 4}
"""How tightly an infix operator binds."""
_POWER_OF_NOT = 3


class _Parser:
    """Top-down operator precedence (Pratt): an operand, then as many operators as bind tightly enough."""

    def __init__(self, text: str) -> None:
        self._lexemes = lexemes(text)
        self._depth = 0
        self._next = next(self._lexemes)
        self._operands: dict[str, Callable[[Lexeme], Query]] = {
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

    def _advance(self) -> Lexeme:
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
        return "AND" if kind in STARTS else kind if kind in _POWER else None

    def _operand(self) -> Query:
        lexeme = self._advance()
        read = self._operands.get(lexeme.kind)
        if read is None:
            found = "the end" if lexeme.kind == "end" else lexeme.text
            raise QueryError(lexeme.column, f"{EXPECTED}, found {found}")
        return read(lexeme)

    def _group(self, opened: Lexeme) -> Query:
        query = self._expression(0)
        if self._next.kind != ")":
            raise QueryError(opened.column, "( is never closed")
        self._advance()
        return query

    def _exact(self, sign: Lexeme) -> Query:
        lexeme = self._advance()
        if lexeme.kind != "term" or "*" in lexeme.text:
            raise QueryError(sign.column, '= stands before a word or a phrase without *, as in =IS or ="Green Line"')
        read_term(lexeme.text, lexeme.column)
        return Exact(lexeme.text, sign.column)

    def _field(self, prefix: Lexeme) -> Query:
        if self._next.kind not in STARTS or self._next.kind == "NOT":
            raise QueryError(self._next.column, f"expected what stands in the {prefix.text}, as in {prefix.text}:flood")
        operand = self._operand()
        for within in _walk(operand):
            if isinstance(within, In | Filter):
                raise QueryError(prefix.column, f"{prefix.text}: cannot hold another {_prefix_of(within)}:")
        return In(FIELDS[prefix.text], operand)

    def _filter(self, prefix: Lexeme) -> Query:
        if self._next.kind != "(":
            return _filtered(prefix, self._advance())
        self._advance()
        choices = [_filtered(prefix, self._advance())]
        while self._next.kind == "OR":
            self._advance()
            choices.append(_filtered(prefix, self._advance()))
        if self._next.kind != ")":
            raise QueryError(self._next.column, f"expected OR or ) in {prefix.text}:(a OR b)")
        self._advance()
        return Or(tuple(choices)) if len(choices) > 1 else choices[0]

    def _counted(self, operator: Lexeme) -> Query:
        if self._next.kind != "(":
            raise QueryError(self._next.column, f"expected ( after {operator.text}, as in {operator.text}(flood)")
        return _places(self._group(self._advance()), operator)


def _filtered(prefix: Lexeme, lexeme: Lexeme) -> Filter | EventRef:
    if lexeme.kind != "term" or not tokenise(lexeme.text):
        raise QueryError(lexeme.column, f"expected one word or phrase after {prefix.text}:")
    if prefix.text != EVENT:
        return Filter(FILTERS[prefix.text], lexeme.text, prefix.column)
    if lexeme.text not in list(EventType):
        raise QueryError(lexeme.column, f"there is no event “{lexeme.text}”; it is one of {', '.join(EventType)}")
    return EventRef(EventType(lexeme.text), prefix.column)


def _walk(query: Query) -> Iterator[Query]:
    yield query
    for part in parts(query):
        yield from _walk(part)


def _joined(lexeme: Lexeme, operator: str, left: Query, right: Query) -> Query:
    if operator in ("NEAR", "ONEAR"):
        left = left if isinstance(left, Near) else _places(left, lexeme)
        return Near(left, _places(right, lexeme), lexeme.number, ordered=operator == "ONEAR")
    node: type[And | Or] = And if operator == "AND" else Or
    return node((*(left.operands if isinstance(left, node) else (left,)), right))


def _places(query: Query, operator: Lexeme) -> Query:
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


def _term(lexeme: Lexeme) -> Term:
    read_term(lexeme.text, lexeme.column)
    return Term(lexeme.text, lexeme.column)


def _pattern(lexeme: Lexeme) -> Pattern:
    try:
        check_pattern(lexeme.text)
    except ValueError as error:
        raise QueryError(lexeme.column, f"/{lexeme.text}/ is no regular expression of RE2: {error}") from None
    return Pattern(lexeme.text, lexeme.column)


def _list(lexeme: Lexeme) -> ListRef:
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
