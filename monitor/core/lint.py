"""What in a rule is probably not meant, though it can be read."""

from collections.abc import Iterator

from monitor.core.lexemes import STARTS, lexemes
from monitor.core.query import And, Filter, KindRef, Not, Or, Query, Term, asked, parts, write

_OPERATORS = {"and", "or", "not", "near"}


def hints(text: str, query: Query) -> Iterator[str]:
    """Tell what the writer of a rule may have meant otherwise; `text` is what the query was read from."""
    yield from _lower_case(text, query)
    yield from _mixed(text, query)
    yield from _never(query)
    yield from _always(query)


def _lower_case(text: str, query: Query) -> Iterator[str]:
    for node in _walk(query):
        if isinstance(node, Term) and node.text in _OPERATORS and not _is_quoted(text, node):
            yield (
                f"column {node.column}: “{node.text}” is sought as a word; did you mean {node.text.upper()}? "
                "Else put it in quotes"
            )


def _is_quoted(text: str, term: Term) -> bool:
    return term.column > 1 and text[term.column - 2] in '"“”„«'


def _mixed(text: str, query: Query) -> Iterator[str]:
    """AND among the alternatives of an OR, with no parentheses round it, is read otherwise by many."""
    if _is_mixed(text):
        reading = write(query)
        shown = reading if len(reading) <= _SHOWN else f"{reading[:_SHOWN]} …"
        yield f"AND and OR are mixed without parentheses; it is read as {shown}"


_SHOWN = 200


def _is_mixed(text: str) -> bool:
    """Does a query have AND beside OR with no parentheses to tell which is done first?"""
    operators: list[set[str]] = [set()]
    before = "("
    for lexeme in lexemes(text):
        if lexeme.kind in STARTS and before not in _NO_OPERAND:
            operators[-1].add("AND")
        if lexeme.kind in ("AND", "OR"):
            operators[-1].add(lexeme.kind)
        if len(operators[-1]) > 1:
            return True
        if lexeme.kind == "(":
            operators.append(set())
        elif lexeme.kind == ")":
            operators.pop()
        before = lexeme.kind
    return False


_NO_OPERAND = ("(", "NOT", "AND", "OR", "NEAR", "ONEAR", "=", "field", "filter", "ATLEAST", "FIRST")
"""What no operand ends with: what begins after it is not joined to it by an AND left out."""


def _never(query: Query) -> Iterator[str]:
    """What is asked for and forbidden at once."""
    for node in _walk(query):
        if isinstance(node, And):
            forbidden = {choice for each in node.operands if isinstance(each, Not) for choice in _choices(each.operand)}
            if both := [each for each in node.operands if each in forbidden]:
                yield f"this can never fire: it asks for {write(both[0])} and forbids it"


def _choices(query: Query) -> tuple[Query, ...]:
    return query.operands if isinstance(query, Or) else (query,)


def _always(query: Query) -> Iterator[str]:
    if all(isinstance(atom, KindRef | Filter) for atom in asked(query)):
        yield "this will fire on nearly every article: it asks for no word and no name"


def _walk(query: Query) -> Iterator[Query]:
    yield query
    for part in parts(query):
        yield from _walk(part)
