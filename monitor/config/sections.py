"""One section of a file: a table as it was written, and as it was understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from monitor.config.tables import Table
from monitor.core.toml.lines import KeyPath
from monitor.errors import Problem
from monitor.tomlfile import TomlFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A table of a file. `key` says which; `written` is what TOML gives, `table` what its model understood.

    `table` None: there are mistakes in it, which were told. Of [monitor] the keys that are right are understood.
    """

    file: TomlFile
    key: KeyPath
    written: Mapping[str, Any]
    table: Table | None

    @property
    def where(self) -> str:
        """`path:line` of its header."""
        return self.file.where(self.key)

    def problem(self, key: KeyPath, message: str) -> Problem:
        """A mistake at the line of one of its keys; () is the table itself."""
        return self.file.problem((*self.key, *key), message)
