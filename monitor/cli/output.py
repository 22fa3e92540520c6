"""How results are printed: JSON lines for programs, a table for a person."""

import json
import sys
from collections.abc import Iterable, Sequence

import click

CELL = 500
"""Characters of one cell, so that no title from outside fills the screen."""


def echo_json(value: object) -> None:
    """Print one value as one line of JSON, in UTF-8 whatever the locale; a lone surrogate stays a JSON escape."""
    click.echo(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def echo_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under their headings on a terminal; anywhere else as tab-separated lines without headings."""
    # Here, because JSON does without it, and it costs as much as click.
    from monitor.core.message import plain  # noqa: PLC0415

    cells = [[plain(cell, CELL) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _draw_table(columns, cells)
    else:
        for row in cells:
            click.echo("\t".join(row))


def _draw_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    # Here, because rich is only for a terminal and costs as much as click.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    Console().print(table)
