"""How results are printed: JSON lines for programs; tables, instants and progress for a person."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

import click

T = TypeVar("T")

CELL = 500
"""Characters of one cell, so that no title from outside fills the screen."""

_WORD = 20
"""Characters of a name, an id or a number, which a narrow terminal is not to cut or break."""


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
    if sys.stdout.isatty():
        _draw_table(columns, cells)
    else:
        for row in cells:
            click.echo("\t".join(row))


def with_progress(units: Iterable[T], count: int, doing: str) -> Iterable[T]:
    """The same units, with a bar on stderr that tells a person at a terminal how many of them are done."""
    if not sys.stderr.isatty():
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

    console, table = Console(), Table(box=None, pad_edge=False)
    words = _widths_of_words(columns, rows)
    fits = sum(words.values()) + _WORD <= console.width
    for column in columns:
        table.add_column(column, no_wrap=fits and column in words, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)


def _widths_of_words(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The columns that hold names, ids and numbers only, and how wide each is, with the gap behind it."""
    cells = {column: [row[number] for row in rows] for number, column in enumerate(columns)}
    return {
        column: max(map(len, (column, *words))) + 2
        for column, words in cells.items()
        if all(len(word) <= _WORD and " " not in word for word in words)
    }
