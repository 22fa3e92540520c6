"""The text of a rule → its words, operators and brackets."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Final, NamedTuple, get_args

from monitor.core.matching.query import CLOSING, DASHES, OPERATORS, WORD, FieldName, FilterName
from monitor.core.text import INNER, tokenise
from monitor.errors import QueryError

_SPACE = re.compile(rf"[\s{INNER}]+")
_REFERENCE = re.compile(r"[@#][\w:-]*")
_PATTERN = re.compile(r"/((?:[^/\\]|\\.)*)/", re.DOTALL)
_PREFIX = re.compile(r"([A-Za-z]+):")
_WORD_BEFORE = re.compile(r"\w+\Z")
_NEARNESS = re.compile("O?NEAR|W|N|ADJ|PRE|WITHIN|PROX")
_COUNTED = re.compile(r"(O?NEAR|ATLEAST|FIRST)(?:(/)(\d*))?(?![\w*/])")
_MOST: Final = {"NEAR": 500, "ONEAR": 500, "ATLEAST": 100, "FIRST": 10_000}
_DIGITS: Final = 9
"""Of a number; with more it is beyond all bounds."""
_DEFAULT: Final = {"NEAR": 10, "ONEAR": 10}
FIELDS: Final[Mapping[str, FieldName]] = {name: name for name in get_args(FieldName)}
FILTERS: Final[Mapping[str, FilterName]] = {name: name for name in get_args(FilterName)}
EVENT: Final = "event"
_PREFIXES: Final = (*FIELDS, *FILTERS, EVENT)
_OTHERWISE: Final = {
    **dict.fromkeys(("headline", "intitle", "head"), "title"),
    **dict.fromkeys(("body", "content", "intext"), "text"),
    **dict.fromkeys(("url", "site", "domain", "outlet", "publisher", "feed", "http", "https"), "source"),
    **dict.fromkeys(("country", "location", "geo", "region"), "place"),
    **dict.fromkeys(("label", "topic", "category"), "tag"),
    **dict.fromkeys(("type", "incident", "action"), "event"),
}
"""What others call our fields and filters."""
EXPECTED = "expected a word, a phrase in quotes, @entity or ("
_MEANT = {
    **dict.fromkeys(DASHES, "write NOT before what must be absent"),
    **dict.fromkeys("'‘「『《", "a phrase stands in double quotes"),
    **dict.fromkeys("（）", "brackets are ( and )"),
    "+": "every word is required already; leave it out",
    "|": "write OR between alternatives",
    "&": "write AND, or nothing",
    "!": "write NOT before what must be absent",
    "~": "write a NEAR/5 b for words that stand near each other",
    "*": "a * may only end a word, as in “mercenar*”",
    "?": "a * ends a word and stands for any ending, as in “mercenar*”",
    ".": 'what holds one stands in double quotes, as in "example.org"',
    **dict.fromkeys(",;،؛，、；", "write OR between alternatives; a phrase stands in double quotes"),
    **dict.fromkeys("\\^$[]{}", "a pattern stands between slashes, as in /CVE-[0-9]+/"),
}
"""What a word cannot begin with, and what its writer probably wanted."""


STARTS: Final = ("NOT", "(", "term", "reference", "list", "pattern", "=", "field", "filter", "ATLEAST", "FIRST")
"""What an operand begins with."""


class Lexeme(NamedTuple):
    """`kind`: an operator, a bracket, or which sort of operand the text is; `number`: the n of NEAR/n."""

    kind: str
    text: str
    column: int
    number: int = 0


def lexemes(text: str) -> Iterator[Lexeme]:
    """Read a rule from left to right; QueryError tells what can be none. The last one is of kind `end`."""
    at = 0
    while at < len(text):
        if space := _SPACE.match(text, at):
            at = space.end()
            continue
        lexeme, at = _lexeme(text, at)
        yield lexeme
    yield Lexeme("end", "", len(text) + 1)


def _lexeme(text: str, at: int) -> tuple[Lexeme, int]:  # noqa: PLR0911 - one for each sort of lexeme
    """Read what begins at an offset, and tell where it ends."""
    char, column = text[at], at + 1
    if char in "()":
        return Lexeme(char, char, column), column
    if char in CLOSING:
        return _quoted(text, at)
    if found := _REFERENCE.match(text, at):
        return Lexeme("reference" if char == "@" else "list", found[0], column), found.end()
    if char == "/":
        return _between_slashes(text, at)
    if char == "=":
        return Lexeme("=", char, column), column
    if found := _COUNTED.match(text, at):
        return _counted(found), found.end()
    if found := _PREFIX.match(text, at):
        return _prefix(found), found.end()
    return _word(text, at)


def _word(text: str, at: int) -> tuple[Lexeme, int]:
    found = WORD.match(text, at)
    if not found or not tokenise(found[0]):
        raise QueryError(at + 1, f"“{text[at]}” means nothing here; {_MEANT.get(text[at], EXPECTED)}")
    if found[0] in _MOST:
        raise _uncounted(found[0], at + 1)
    kind = found[0] if found[0] in OPERATORS else "term"
    return Lexeme(kind, found[0], at + 1), found.end()


def _quoted(text: str, at: int) -> tuple[Lexeme, int]:
    end = next((index for index in range(at + 1, len(text)) if text[index] in CLOSING[text[at]]), None)
    if end is None:
        raise QueryError(at + 1, f"the quote {text[at]} is never closed")
    return Lexeme("term", text[at + 1 : end], at + 2), end + 1


def _between_slashes(text: str, at: int) -> tuple[Lexeme, int]:
    if word := _WORD_BEFORE.search(text, 0, at):
        near = "; write a NEAR/5 b for words that stand near each other" if _NEARNESS.match(word[0].upper()) else ""
        raise QueryError(word.start() + 1, f"“{word[0]}/” means nothing here{near}; a phrase stands in double quotes")
    found = _PATTERN.match(text, at)
    if not found:
        raise QueryError(at + 1, "the regular expression that / opens is never closed by /")
    if not found[1]:
        raise QueryError(at + 1, "between the slashes stands no regular expression")
    if text[found.end() : found.end() + 1].isalnum():
        raise QueryError(
            found.end() + 1, "nothing may follow a regular expression at once; a flag stands within it: /(?i)mali/"
        )
    return Lexeme("pattern", found[1], at + 1), found.end()


def _counted(found: re.Match[str]) -> Lexeme:
    operator, slash, digits = found.groups()
    column, most = found.start() + 1, _MOST[operator]
    if not digits and (slash or operator not in _DEFAULT):
        raise _uncounted(operator, column)
    count = int(digits[:_DIGITS]) if digits else _DEFAULT[operator]
    if not 1 <= count <= most:
        raise QueryError(column, f"the number of {operator} is from 1 to {most}")
    return Lexeme(operator, found[0], column, count)


def _uncounted(operator: str, column: int) -> QueryError:
    return QueryError(column, f"{operator} needs a number, as in {operator}/3; the word itself stands in quotes")


def _prefix(found: re.Match[str]) -> Lexeme:
    name = found[1]
    if name not in _PREFIXES:
        known = ", ".join(f"{each}:" for each in _PREFIXES)
        meant = _OTHERWISE.get(name.lower()) or next(iter(get_close_matches(name.lower(), _PREFIXES)), None)
        hint = f"; did you mean {meant}: ?" if meant else ""
        raise QueryError(found.start() + 1, f"there is no {name}: ; one may write {known}{hint}")
    return Lexeme("field" if name in FIELDS else "filter", name, found.start() + 1)
