"""The text of files of [[source]] tables that we write ourselves: added at the end, taken out, switched on and off.

What people write between the tables stays: a comment belongs to the table below it.
"""

import json
import re
from collections.abc import Mapping, Sequence

MARK = "# Written by `news-monitor source`"
HEADING = f"{MARK}, which adds at the end and takes out what it is told to. Yours to edit.\n"

_HEADER = re.compile(r"\s*\[")
_ENABLED = re.compile(r"\s*enabled\s*=")


def is_ours(text: str) -> bool:
    """Whether a file is one of those that we may change."""
    return text.startswith(MARK)


def with_table(text: str, table: Mapping[str, str | Sequence[str]]) -> str:
    """The text with a further [[source]] at its end; a new one gets its heading first."""
    lines = [f"{name} = {_value(value)}" for name, value in table.items()]
    return "\n".join([(text or HEADING).rstrip("\n"), "", "[[source]]", *lines, ""])


def without_table(text: str, line: int) -> str:
    """The text without the table whose header stands at that line (from 1), and without the comment above it."""
    lines = text.splitlines(keepends=True)
    begin, end = _span(lines, line)
    while begin > 1 and lines[begin - 1].startswith("#"):
        begin -= 1
    while end < len(lines) and not lines[end].strip():
        end += 1
    return "".join(lines[:begin] + lines[end:])


def with_switch(text: str, line: int, *, enabled: bool) -> str:
    """The text with the table whose header stands at that line (from 1) switched on or off."""
    lines = text.splitlines(keepends=True)
    begin, end = _span(lines, line)
    kept = [each for each in lines[begin:end] if not _ENABLED.match(each)]
    if not enabled:
        kept[-1] = kept[-1].rstrip("\n") + "\n"
        kept.append("enabled = false\n")
    return "".join(lines[:begin] + kept + lines[end:])


def _span(lines: Sequence[str], line: int) -> tuple[int, int]:
    """The lines of a table, from its header to its last key: `lines[begin:end]`."""
    begin = line - 1
    following = (index for index in range(begin + 1, len(lines)) if _HEADER.match(lines[index]))
    end = next(following, len(lines))
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    return begin, end


def _value(value: str | Sequence[str]) -> str:
    """Texts and lists are written in TOML as in JSON, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
