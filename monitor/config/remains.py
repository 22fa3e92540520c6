"""What of a file that is no TOML can still be read: where the database is, and the time zone.

At three in the morning a person asks what was told, whatever somebody left unfinished in the configuration.
"""

import re
import tomllib
from pathlib import Path

from monitor.tomlfile import TomlFile

_HEADER = re.compile(r"\s*\[")
_MONITOR = re.compile(r"\s*\[\s*monitor\s*\]")
_NEEDED = re.compile(r"\s*(database|timezone)\s*=")


def remains(path: Path) -> TomlFile | None:
    """These lines of [monitor], each at its place; None where they are broken, too, or the file is closed to us.

    None as well where the file speaks of a database that is not found so: nobody may be shown another one.
    """
    try:
        written = path.read_text(encoding="utf-8-sig", errors="replace")
        text = _needed(written)
        tables = tomllib.loads(text)
    except (OSError, tomllib.TOMLDecodeError):
        return None
    is_sure = "database" not in written or "database" in tables.get("monitor", {})
    return TomlFile(path=path, text=text, tables=tables) if is_sure else None


def _needed(text: str) -> str:
    """The text with all other lines empty, so that each mistake is told at its line."""
    lines, inside = [], False
    for line in text.split("\n"):
        is_header = bool(_HEADER.match(line))
        inside = bool(_MONITOR.match(line)) if is_header else inside
        lines.append(line if inside and (is_header or _NEEDED.match(line)) else "")
    return "\n".join(lines)
