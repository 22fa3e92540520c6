"""A TOML file that a person wrote, and what is told of the mistakes in it."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monitor.core.toml.lines import KeyPath, line_of
from monitor.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlFile:
    """A well-formed file. `tables` is what it says, `text` how it says it."""

    path: Path
    text: str
    tables: Mapping[str, Any]

    def problem(self, key: KeyPath, message: str) -> Problem:
        """Tell a mistake at the line of its key."""
        dotted = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")
        return Problem(path=self.path, line=line_of(self.text, key), key=dotted or "file", message=message)

    def where(self, key: KeyPath) -> str:
        """Give `path:line` of a key."""
        return f"{self.path}:{line_of(self.text, key)}"


def is_folder(path: Path) -> bool:
    """Whether a path is a folder, as far as this account may look."""
    try:
        return path.is_dir()
    except PermissionError:
        return False


def toml_files(folder: Path) -> list[Path]:
    """The files of a folder in the order of their names; of one that this account may not read, the folder itself."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml") if is_folder(folder) else []
    except PermissionError:
        return [folder]


def read_toml(path: Path) -> TomlFile | Problem:
    """Read a file, or say why it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # an editor of Windows marks it
        return TomlFile(path=path, text=text, tables=tomllib.loads(text))
    except PermissionError:
        return Problem(path=path, line=1, key="file", message="this account may not read it; chmod 644, or chown it")
    except OSError as error:
        return Problem(path=path, line=1, key="file", message=f"cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return Problem(path=path, line=1, key="file", message="is not UTF-8; save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        return _syntax_problem(path, text, str(error))


def _syntax_problem(path: Path, text: str, message: str) -> Problem:
    at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", message)
    line = int(at[1]) if at and at[1] else text.count("\n") + 1
    said = f"not TOML: {message[: at.start()] if at else message}"
    return Problem(path=path, line=line, key="file", message=said + _advice([*text.split("\n"), ""][line - 1]))


def _advice(line: str) -> str:
    """What is mostly meant by a line that cannot be read: phrases and patterns of rules are full of quotes."""
    if line.count('"') > _PAIR or "\\" in line:
        return """; what holds " or \\ stands between single quotes: 'Mali AND "state of emergency"'"""
    return '; “ and ” are no quotes here, write "' if re.search("[“”„«»‘’]", line) else ""


_PAIR = 2


def misfit(error: Mapping[str, Any]) -> str:
    """What is wrong with a value, and what would be right, for one of pydantic's errors."""
    said = _MISFITS.get(error["type"])
    return said % error.get("ctx", {}) if said else str(error["msg"]).replace("Input should be", "must be")


_WHOLE = "must be a whole number"

_MISFITS = {
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "dict_type": 'must be a table, like { desk = "sahel" }',
    "greater_than_equal": "must be at least %(ge)s",
    "int_from_float": _WHOLE,
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "less_than_equal": "must be at most %(le)s",
    "path_type": "must be a path in quotes",
    "string_type": "must be text in quotes",
    "too_short": "must not be empty",
    "tuple_type": 'must be a list, like ["sahel"]',
}


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """Say that there is no such thing, and which one may have been meant."""
    # Here, because most files have no mistake.
    from difflib import get_close_matches  # noqa: PLC0415

    names = list(dict.fromkeys(known))
    if near := get_close_matches(name, names, n=1):
        return f'unknown {what} "{name}", did you mean "{near[0]}"?'
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f'unknown {what} "{name}"; known are: {", ".join(names[:_LISTED]) or "none"}{more}'


_LISTED = 20
