"""The files of a configuration, and those of config.d/ that we write: what people wrote beside our sources stays."""

import shutil
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monitor.config.kinds import source_of
from monitor.config.secrets import Place
from monitor.config.tables import SourceTable, check_table
from monitor.core.toml.blocks import is_ours, with_switch, with_table, without_table
from monitor.core.toml.lines import line_of
from monitor.errors import ConfigError, Problem, UsageError
from monitor.sources import Kind
from monitor.tomlfile import TomlFile, read_toml, toml_files, unknown

_FOLDER = "config.d"

NewSource = Mapping[str, str | Sequence[str]]
"""The keys of a [[source]] to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A [[source]] as it stands in a file, be it enabled or not."""

    file: TomlFile
    index: int

    @property
    def table(self) -> Mapping[str, Any]:
        table: Mapping[str, Any] = self.file.tables["source"][self.index]
        return table

    @property
    def line(self) -> int:
        return line_of(self.file.text, ("source", self.index))


def read_files(config: Path) -> Iterator[TomlFile | Problem]:
    """The main file, then those of config.d/ beside it by their names; of one that cannot be read, why."""
    return map(read_toml, (config, *toml_files(config.parent / _FOLDER)))


def written_sources(config: Path) -> tuple[Written, ...]:
    """Every source of the configuration, also those switched off. Raises ConfigError for a file that is no TOML."""
    return tuple(_written(config))


def refusal(table: NewSource, kinds: Mapping[str, Kind]) -> str | None:
    """Why such a source could not be read; None if it can."""
    checked, mistakes = check_table("source", table, Place(folder=Path(), is_public=False, environ={}))
    _, further = source_of(table, checked if isinstance(checked, SourceTable) else None, kinds)
    mistakes += further
    return "; ".join(f"{'.'.join(map(str, key))}: {message}" for key, message in mistakes) or None


def add_sources(config: Path, stem: str, tables: Sequence[NewSource]) -> Path:
    """Write them at the end of `config.d/STEM.toml`, and give its path. Raises UsageError if that file is not ours."""
    path = config.parent / _FOLDER / f"{stem}.toml"
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    if text and not is_ours(text):
        raise UsageError(
            f"{path} is a file of yours, and is left alone: move it, or write the sources into it yourself"
        )
    for table in tables:
        text = with_table(text, table)
    _write(path, text)
    return path


def remove_source(config: Path, name: str) -> Path:
    """Take a source out of the file of ours that it stands in, and give its path. Raises UsageError if it does not."""
    found = _find(config, name)
    rest = [table for index, table in enumerate(found.file.tables["source"]) if index != found.index]
    return _change(found, without_table, rest, "take this table out")


def switch_source(config: Path, name: str, *, enabled: bool) -> Path:
    """Switch a source on or off in the file of ours that it stands in, and give its path. Raises UsageError."""
    found = _find(config, name)
    tables = [dict(table) for table in found.file.tables["source"]]
    tables[found.index].pop("enabled", None)
    if not enabled:
        tables[found.index]["enabled"] = False
    value = "true" if enabled else "false"
    return _change(
        found, lambda text, line: with_switch(text, line, enabled=enabled), tables, f"write enabled = {value} there"
    )


def _written(config: Path) -> Iterator[Written]:
    for read in read_files(config):
        if not isinstance(read, TomlFile):
            raise ConfigError([read])
        tables = read.tables.get("source", [])
        for index, table in enumerate(tables if isinstance(tables, list) else ()):
            if isinstance(table, dict):
                yield Written(file=read, index=index)


def _find(config: Path, name: str) -> Written:
    sources = written_sources(config)
    found = next((source for source in sources if source.table.get("name") == name), None)
    if found is None:
        raise UsageError(unknown("source", name, [str(source.table.get("name", "")) for source in sources]))
    return found


def _change(found: Written, change: Callable[[str, int], str], tables: Sequence[Any], remedy: str) -> Path:
    """Change a file of ours, if what comes of it says `tables` and is otherwise the same."""
    file = found.file
    text = change(file.text, found.line) if is_ours(file.text) else file.text
    if not _says(text, {**file.tables, "source": list(tables)}):
        raise UsageError(f"{file.path}:{found.line}: this is written by hand, and is left alone: {remedy}")
    _write(file.path, text)
    return file.path


def _says(text: str, tables: Mapping[str, Any]) -> bool:
    try:
        return {"source": [], **tomllib.loads(text)} == tables
    except tomllib.TOMLDecodeError:
        return False


def _write(path: Path, text: str) -> None:
    """All of it or nothing, with the mode that the file has."""
    try:
        path.parent.mkdir(exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(text, encoding="utf-8")
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
