"""`config.toml`, `config.d/*.toml` and the environment → `Settings`. Pydantic ends here.

Each table is checked on its own, then what lies between them; all mistakes are told together, each with its line.
"""

import os
import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from monitor.config.canary import CanarySettings, canary_of, missing
from monitor.config.kinds import source_of
from monitor.config.own_files import read_files
from monitor.config.remains import remains
from monitor.config.routes import grouped_by, route_mistakes, route_of, route_warnings
from monitor.config.secrets import Place
from monitor.config.sections import Section
from monitor.config.tables import (
    MODELS,
    SINGLE,
    CanaryTable,
    ChannelTable,
    FetchTable,
    MonitorTable,
    RouteTable,
    SourceTable,
    check_table,
    merge,
)
from monitor.core.fingerprint import REMEMBERED
from monitor.core.toml.lines import KeyPath
from monitor.errors import ConfigError, Problem, UsageError
from monitor.model import ChannelName, RateLimit, Route, Secret, Source
from monitor.sources import KINDS, Kind
from monitor.tomlfile import TomlFile, is_folder, unknown

_Table = TypeVar("_Table")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How pages and feeds are fetched. `max_bytes` is on the wire; twice that may come out of it inflated."""

    timeout: timedelta
    max_bytes: int
    per_host: int
    respect_robots: bool
    allow_private: bool
    proxy: Secret | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSettings:
    """A destination. `announce`: on start it is told once what is watched. `secret` signs what a webhook sends.

    rate_limit: how many messages it takes in which time, if that is limited.
    """

    name: ChannelName
    url: Secret
    announce: bool
    secret: Secret | None = None
    rate_limit: RateLimit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The effective configuration: paths absolute, secrets resolved, disabled sources left out.

    path: the main file, None if all is default. rules: files and folders of rule packs. user_agent: the whole header,
    with the contact. retention: `shortest_retention` at least. operators: the channels that hear of the troubles of our
    sources, and of our own. heartbeat: the URL to ask while all goes well. warnings: what is allowed and probably not
    meant, such as a route that nothing can reach. grouped_by: the labels that routes group by, each with its place, for
    whoever knows which labels there are.
    """

    path: Path | None
    database: Path
    rules: tuple[Path, ...]
    timezone: ZoneInfo
    user_agent: str
    concurrency: int
    retention: timedelta
    max_age: timedelta
    operators: tuple[ChannelName, ...]
    heartbeat: Secret | None
    canary: CanarySettings | None
    fetch: FetchSettings
    sources: tuple[Source, ...]
    channels: tuple[ChannelSettings, ...]
    routes: tuple[Route, ...]
    warnings: tuple[Problem, ...] = field(default=(), compare=False)
    grouped_by: tuple[tuple[str, Problem], ...] = field(default=(), compare=False)


_OF_THE_MACHINE = Path("/etc/news-monitor/config.toml")


def search_path(environ: Mapping[str, str], cwd: Path) -> tuple[Path, ...]:
    """Where a configuration is looked for when none is named, best first."""
    home = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME", "/")) / ".config")
    return cwd / "config.toml", home / "news-monitor/config.toml", _OF_THE_MACHINE


def find_config(explicit: Path | None, environ: Mapping[str, str], cwd: Path) -> Path | None:
    """Give the configuration file: the one named, whether it exists or not, else the first that does."""
    if explicit is not None:
        return explicit
    if named := environ.get("NEWS_MONITOR_CONFIG"):
        return Path(named)
    return next((path for path in search_path(environ, cwd) if os.access(path, os.F_OK)), None)


def no_config(environ: Mapping[str, str], cwd: Path) -> ConfigError:
    """Say that there is none, where it was looked for, and how to come by one."""
    first, *others = search_path(environ, cwd)
    message = f"not found, nor {' nor '.join(map(str, others))}; `news-monitor init` writes one, `--config` names one"
    return ConfigError([Problem(path=first, line=1, key="file", message=message)])


TryChannel = Callable[[ChannelName, Secret, Secret | None], object]
"""Opens a channel, with the secret that signs what it sends, to see whether that can be done; UsageError if not."""


def load_settings(
    path: Path | None,
    environ: Mapping[str, str],
    try_channel: TryChannel | None = None,
    kinds: Mapping[str, Kind] = KINDS,
    secrets: Collection[str] = MODELS,
) -> Settings:
    """Read the file, `config.d/*.toml` beside it and `NEWS_MONITOR_FETCH__PROXY=…`; no path means the defaults.

    secrets: the tables whose secrets are needed; in the others a reference stays as it is written, whether or not
    there is what it names. ConfigError tells every mistake of all of them.
    """
    settings, problems = read_settings(path, environ, try_channel, kinds, secrets)
    if problems:
        raise ConfigError(problems)
    return settings


def read_settings(
    path: Path | None,
    environ: Mapping[str, str],
    try_channel: TryChannel | None = None,
    kinds: Mapping[str, Kind] = KINDS,
    secrets: Collection[str] = MODELS,
) -> tuple[Settings, list[Problem]]:
    """Give the settings as far as they can be understood, and every mistake. `secrets`: as `load_settings` has it."""
    problems: list[Problem] = []
    files = [*_read_files(path, problems), *_overrides(environ)]
    unread = bool(problems)
    sections = [section for file in files for section in _check_tables(file, environ, secrets, problems)]
    sources = _sources(sections, kinds, problems)
    problems += _repeated_names("source", sections)
    problems += _repeated_names("channel", sections)
    problems += _unknown_channels(sections)
    problems += _missing_of_canary(sections)
    problems += route_mistakes(sections)
    if try_channel:
        problems += _unusable_channels(sections, try_channel)
    settings = _assemble(path, sections, sources, environ)
    # Of what a file that cannot be read may hold, nobody knows that it is missing.
    missing = () if unread or path is None else _missing(path, sections, settings.rules)
    return replace(settings, warnings=(*settings.warnings, *missing)), problems


# --- reading --------------------------------------------------------------------------------------------------------


def _read_files(path: Path | None, problems: list[Problem]) -> Iterator[TomlFile]:
    for read in read_files(path) if path else ():
        if isinstance(read, TomlFile):
            yield read
        else:
            problems.append(read)
            if left := remains(read.path):
                yield left


def _overrides(environ: Mapping[str, str]) -> Iterator[TomlFile]:
    """Each variable counts as a file of one key."""
    for name, value in sorted(environ.items()):
        table, found, key = name.removeprefix("NEWS_MONITOR_").lower().partition("__")
        if name.startswith("NEWS_MONITOR_") and found:
            yield TomlFile(path=Path(f"${name}"), text="", tables={table: {key: value}})


# --- checking -------------------------------------------------------------------------------------------------------


def _check_tables(
    file: TomlFile, environ: Mapping[str, str], secrets: Collection[str], problems: list[Problem]
) -> Iterator[Section]:
    folder, is_public = file.path.parent.absolute(), _is_public(file.path)
    for name, written in file.tables.items():
        place = Place(folder=folder, is_public=is_public, environ=environ, follows=name in secrets)
        if name not in MODELS:
            problems.append(file.problem((name,), unknown("table", name, MODELS)))
        elif name in SINGLE:
            if isinstance(written, dict):
                yield _check(file, (name,), written, place, problems)
            else:
                problems.append(file.problem((name,), f"must be a table; write [{name}]"))
        elif isinstance(written, list) and all(isinstance(each, dict) for each in written):
            for index, each in enumerate(written):
                yield _check(file, (name, index), each, place, problems)
        else:
            problems.append(file.problem((name,), f"there may be many; write each under [[{name}]]"))


def _check(file: TomlFile, key: KeyPath, written: Mapping[str, Any], place: Place, problems: list[Problem]) -> Section:
    table, mistakes = check_table(str(key[0]), written, place)
    problems += [file.problem((*key, *inner), message) for inner, message in mistakes]
    if mistakes and key == ("monitor",):  # which says where the database is, whatever else is wrong
        wrong = {inner[0] for inner, _ in mistakes}
        table, _ = check_table("monitor", {name: value for name, value in written.items() if name not in wrong}, place)
    return Section(file=file, key=key, written=written, table=table)


def _sources(sections: Sequence[Section], kinds: Mapping[str, Kind], problems: list[Problem]) -> tuple[Source, ...]:
    """Those that are enabled; what is wrong with one that is not is told as well."""
    sources = []
    for section in sections:
        if section.key[0] != "source":
            continue
        table = section.table if isinstance(section.table, SourceTable) else None
        source, mistakes = source_of(section.written, table, kinds)
        problems += [section.problem(key, message) for key, message in mistakes]
        if source and table and table.enabled:
            sources.append(source)
    return tuple(sources)


def _is_public(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & stat.S_IROTH)


def _names(kind: str, sections: Sequence[Section]) -> Iterator[tuple[str, Section]]:
    for section in sections:
        if section.key[0] == kind and isinstance(name := section.written.get("name"), str):
            yield name, section


def _repeated_names(kind: str, sections: Sequence[Section]) -> Iterator[Problem]:
    first: dict[str, Section] = {}
    for name, section in _names(kind, sections):
        if (owner := first.setdefault(name, section)) is not section:
            yield section.problem(("name",), f'"{name}" is the name of the {kind} at {owner.where} already')


def _unknown_channels(sections: Sequence[Section]) -> Iterator[Problem]:
    known = [name for name, _ in _names("channel", sections)]
    for section in sections:
        key = {"route": "channels", "monitor": "operators"}.get(str(section.key[0]), "")
        channels = section.written.get(key)
        for index, name in enumerate(channels if isinstance(channels, list) else ()):
            if name not in known:
                yield section.problem((key, index), unknown("channel", str(name), known))
        if isinstance(section.table, CanaryTable) and section.table.channel and section.table.channel not in known:
            yield section.problem(("channel",), unknown("channel", section.table.channel, known))


def _missing_of_canary(sections: Sequence[Section]) -> Sequence[Problem]:
    own = [section for section in sections if section.key[0] == "canary"]
    return missing(*_whole_canary(own)) if own and None not in [section.table for section in own] else ()


def _whole_canary(own: Sequence[Section]) -> tuple[CanaryTable, Problem]:
    """What the tables of all files say together, and where the first of them stands."""
    return merge(CanaryTable, _all(CanaryTable, own)), own[0].problem((), "")


def _unusable_channels(sections: Sequence[Section], try_channel: TryChannel) -> Iterator[Problem]:
    for section in sections:
        if isinstance(channel := section.table, ChannelTable):
            try:
                try_channel(ChannelName(channel.name), channel.url, channel.secret)
            except UsageError as error:
                yield section.problem(("url",), str(error))


# --- assembling -----------------------------------------------------------------------------------------------------


def _assemble(
    path: Path | None, sections: Sequence[Section], sources: tuple[Source, ...], environ: Mapping[str, str]
) -> Settings:
    monitor = merge(MonitorTable, _all(MonitorTable, sections))
    fetch = merge(FetchTable, _all(FetchTable, sections))
    beside = (path or Path()).parent.absolute() / "rules"
    packs = monitor.rules if monitor.rules is not None else (beside,) * is_folder(beside)
    return Settings(
        path=path and path.absolute(),
        database=monitor.database or _state_folder(path, environ) / "news-monitor.db",
        rules=packs,
        timezone=monitor.timezone,
        user_agent=f"{monitor.user_agent} (+{monitor.contact})" if monitor.contact else monitor.user_agent,
        concurrency=monitor.concurrency,
        retention=max(monitor.retention, shortest_retention(monitor.max_age)),
        max_age=monitor.max_age,
        operators=_operators(monitor, sections),
        heartbeat=monitor.heartbeat,
        canary=_canary(sections),
        fetch=FetchSettings(**dict(fetch)),
        sources=sources,
        channels=tuple(_channel(table) for table in _all(ChannelTable, sections)),
        routes=tuple(map(route_of, _all(RouteTable, sections))),
        warnings=tuple(route_warnings(sections)),
        grouped_by=tuple(grouped_by(sections)),
    )


def shortest_retention(max_age: timedelta) -> timedelta:
    """How long an article must be kept: what a feed still shows would be told again, and judging refers to the rest."""
    return max(max_age, REMEMBERED)


def _operators(monitor: MonitorTable, sections: Sequence[Section]) -> tuple[ChannelName, ...]:
    """All channels, where nobody chose: who relies on us must hear that we see less."""
    names = [each.name for each in _all(ChannelTable, sections)] if monitor.operators is None else monitor.operators
    return tuple(map(ChannelName, names))


def _canary(sections: Sequence[Section]) -> CanarySettings | None:
    own = [section for section in sections if section.key[0] == "canary"]
    return canary_of(*_whole_canary(own)) if own else None


def _all(model: type[_Table], sections: Sequence[Section]) -> list[_Table]:
    return [section.table for section in sections if isinstance(section.table, model)]


def _channel(table: ChannelTable) -> ChannelSettings:
    return ChannelSettings(
        name=ChannelName(table.name), url=table.url, announce=table.announce, secret=table.secret,
        rate_limit=table.rate_limit,
    )  # fmt: skip


def _state_folder(path: Path | None, environ: Mapping[str, str]) -> Path:
    """The first of systemd's folder, the user's, and the machine's if we may write there, else the user's default.

    The machine's configuration goes with the machine's folder, whoever asks.
    """
    if given := environ.get("STATE_DIRECTORY"):
        return Path(given.split(":")[0])
    if given := environ.get("XDG_STATE_HOME"):
        return Path(given) / "news-monitor"
    machine = Path("/var/lib/news-monitor")
    is_ours = os.access(machine if os.path.lexists(machine) else machine.parent, os.W_OK)
    if "HOME" not in environ or path == _OF_THE_MACHINE or is_ours:
        return machine
    return Path(environ["HOME"]) / ".local/state/news-monitor"


def _missing(path: Path, sections: Sequence[Section], packs: Sequence[Path]) -> Iterator[Problem]:
    for key, there, consequence in (
        ("source", any(_names("source", sections)), "nothing will be read; add a [[source]]"),
        ("channel", any(_names("channel", sections)), "nothing will be told; add a [[channel]]"),
        ("monitor.rules", packs, "nothing will match; add a rule pack to rules/"),
    ):
        if not there:
            yield Problem(path=path, line=1, key=key, message=f"there is none: {consequence}")
