"""On which line of a TOML text a key stands, which `tomllib` does not tell.

The text has been parsed before, so it is well formed: the scanner only follows its brackets.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

KeyPath = tuple[str | int, ...]

_PIECE = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'|"
    r"\#[^\n]*|\n|[\[\]{}=,.]|[^\s\"'\#\[\]{}=,.]+",
    re.DOTALL,
)


def line_of(text: str, path: KeyPath) -> int:
    """Give the line (from 1) of the key or array element at `path`, else of its nearest parent, else 1."""
    lines = _lines(text)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


@lru_cache(maxsize=8)
def _lines(text: str) -> dict[KeyPath, int]:
    return _Scanner(text).lines


class _Scanner:
    """One pass over its pieces; `lines` is filled when it is made."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._tables: dict[KeyPath, int] = {}
        self._pieces = _pieces(text)
        self._advance()
        self._document()

    def _advance(self) -> None:
        self._piece, self._line = next(self._pieces)

    def _document(self) -> None:
        table: KeyPath = ()
        while self._piece:
            if self._piece == "\n":
                self._advance()
            elif self._piece == "[":
                table = self._header()
            else:
                self._assignment(table)

    def _header(self) -> KeyPath:
        line = self._line
        self._advance()
        is_array = self._piece == "["
        if is_array:
            self._advance()
        path = self._resolve(self._key())
        if is_array:
            path = path[:-1] if isinstance(path[-1], int) else path
            index = self._tables[path] = self._tables.get(path, -1) + 1
            self.lines.setdefault(path, line)
            path = (*path, index)
            self._advance()
        self._advance()
        self.lines[path] = line
        return path

    def _resolve(self, key: list[str]) -> KeyPath:
        """Inside an array of tables a header means its last table."""
        path: KeyPath = ()
        for part in key:
            path = (*path, part)
            if path in self._tables:
                path = (*path, self._tables[path])
        return path

    def _key(self) -> list[str]:
        parts = []
        while self._piece not in ("=", "]"):
            if self._piece != ".":
                parts.append(self._piece.strip("\"'"))
            self._advance()
        return parts

    def _assignment(self, table: KeyPath) -> None:
        line, path = self._line, table
        for part in self._key():
            path = (*path, part)
            self.lines.setdefault(path, line)
        self._advance()
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        if self._piece == "[":
            self._array(path)
        elif self._piece == "{":
            self._inline_table(path)
        else:
            while self._piece not in ("", "\n", ",", "]", "}"):
                self._advance()

    def _array(self, path: KeyPath) -> None:
        index = 0
        self._advance()
        while self._piece != "]":
            if self._piece == ",":
                index += 1
            if self._piece in ("\n", ","):
                self._advance()
            else:
                self.lines[*path, index] = self._line
                self._value((*path, index))
        self._advance()

    def _inline_table(self, path: KeyPath) -> None:
        self._advance()
        while self._piece != "}":
            if self._piece in ("\n", ","):
                self._advance()
            else:
                self._assignment(path)
        self._advance()


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Pieces with their lines, comments left out, and an empty one at the end."""
    line = 1
    for found in _PIECE.finditer(text):
        piece = found.group()
        if not piece.startswith("#"):
            yield piece, line
        line += piece.count("\n")
    yield "", line
