"""How results are printed: JSON lines for programs; tables, instants and progress for a person."""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

import click

T = TypeVar("T")

CELL = 500
"""Characters of one cell, so that no title from outside fills the screen."""

_WORD = 20
"""Characters of a name, an id or a number, which a narrow terminal is not to cut or break."""

_SHORT = 11
"""Characters of an instant to the minute."""

_ROOM = 10
"""Characters that a column of longer texts has at least."""

_GAP = 2


def echo_json(value: object) -> None:
    """Print one value as one line of JSON, in UTF-8 whatever the locale; a lone surrogate stays a JSON escape."""
    click.echo(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def local(instant: datetime, zone: tzinfo) -> str:
    """An instant to the second, by the clocks of a zone: `2026-03-15 07:00:00 GMT`."""
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def echo_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under their headings on a terminal; anywhere else as tab-separated lines without headings."""
    # Here, because JSON does without it, and it costs as much as click.
    from monitor.core.plain import plain  # noqa: PLC0415

    cells = [[plain(cell, CELL) for cell in row] for row in rows]
    if sys.stdout and sys.stdout.isatty():  # None: it is closed
        _draw_table(columns, cells)
    else:
        for row in cells:
            click.echo("\t".join(row))


def with_progress(units: Iterable[T], count: int, doing: str) -> Iterable[T]:
    """The same units, with a bar on stderr that tells a person at a terminal how many of them are done."""
    if not (sys.stderr and sys.stderr.isatty()):
        return units
    # Here, because rich is only for a terminal and costs as much as click.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import track  # noqa: PLC0415

    return track(units, doing, count, console=Console(stderr=True), transient=True)


def _draw_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    # Here, because rich is only for a terminal and costs as much as click.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(color_system=None if os.environ.get("NO_COLOR") else "auto")
    columns, rows, has_heads = _fitted(columns, rows, console.width)
    table = Table(box=None, pad_edge=False, show_header=has_heads)
    for number, column in enumerate(columns):
        table.add_column(column, no_wrap=all(map(_is_word, _cells(rows, number))), overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)


def _fitted(
    columns: Sequence[str], rows: Sequence[Sequence[str]], width: int
) -> tuple[Sequence[str], Sequence[Sequence[str]], bool]:
    """A table for so many characters: as it is, with instants to the minute, or each cell on a line of its own.

    The last: whether it has headings; where each cell has a line, the headings stand beside the cells.
    """
    if sum(_widest(columns, rows, number) for number in range(len(columns))) <= width:
        return columns, rows, True
    rows = [[_INSTANT.sub(r"\1", cell) for cell in row] for row in rows]
    if sum(_narrowest(columns, rows, number) for number in range(len(columns))) <= width:
        return columns, rows, True
    return ("HEADING", "CELL"), list(_records(columns, rows)), False


_INSTANT = re.compile(r"\b\d{4}-(\d\d-\d\d \d\d:\d\d):\d\d \S+")


def _records(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    for row in rows:
        yield from ((column, cell) for column, cell in zip(columns, row, strict=True) if cell)
        yield "", ""


def _widest(columns: Sequence[str], rows: Sequence[Sequence[str]], number: int) -> int:
    return max(map(len, (columns[number], *_cells(rows, number)))) + _GAP


def _narrowest(columns: Sequence[str], rows: Sequence[Sequence[str]], number: int) -> int:
    """How narrow a column can be: one of words is as wide as the longest, any other can be wrapped."""
    has_words = all(map(_is_word, _cells(rows, number)))
    return _widest(columns, rows, number) if has_words else min(_widest(columns, rows, number), _ROOM + _GAP)


def _cells(rows: Iterable[Sequence[str]], number: int) -> Iterator[str]:
    return (row[number] for row in rows)


def _is_word(cell: str) -> bool:
    """Whether a cell is a name, an id, a number or a short instant, which nobody wants to see broken."""
    return len(cell) <= _WORD and (" " not in cell or len(cell) <= _SHORT)
