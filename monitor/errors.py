"""What we, or the people who configure us, did wrong. What the world does is a value (see `model.Failure`).

MonitorError
├── InputErrors            one or more `Problem`s in files that people write
│   ├── ConfigError        config.toml, config.d/, the environment
│   └── RuleError          rules/*.toml
├── QueryError             a rule's `when`, a name or a context word that cannot be read, with its column
├── StoreError             the database cannot be used
│   ├── AlreadyRunning     another instance holds the lock (exit 75)
│   ├── NewerSchema        the file was written by a newer program (exit 78)
│   └── Damaged            the file does not hold together, or is none of ours (exit 78)
└── UsageError             a command was called wrongly, or asked for something that is not there (exit 2)
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One mistake in a file that a person wrote; `message` says what is wrong and what would be right."""

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key}: {self.message}"


class MonitorError(Exception):
    """The root of our own exceptions."""


class InputErrors(MonitorError):
    """Every problem found in one pass, in file order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class ConfigError(InputErrors):
    """The configuration is wrong."""


class RuleError(InputErrors):
    """A rule pack is wrong, or one of its examples is judged otherwise than it says."""


class QueryError(MonitorError):
    """The text of a query cannot be read; `column` counts characters from 1."""

    def __init__(self, column: int, message: str) -> None:
        self.column = column
        super().__init__(f"column {column}: {message}")


class StoreError(MonitorError):
    """The database cannot be used; the text says what to do."""


class AlreadyRunning(StoreError):
    """Another instance holds the database."""


class NewerSchema(StoreError):
    """The database was written by a newer version of the program."""


class Damaged(StoreError):
    """The database does not hold together; only a person can put a sound one in its place."""


class UsageError(MonitorError):
    """A command was called wrongly, or asked for something that is not there; the text says what would be right."""
