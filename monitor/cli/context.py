"""What every verb may ask for: the configuration, and the options that mean the same everywhere."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from monitor.core.quantities import counted, parse_duration
from monitor.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from monitor.config import Settings, TryChannel
    from monitor.sources import Kind

_Verb = TypeVar("_Verb", bound=Callable[..., Any])

_NOT_FOR_READING = ("source", "channel", "route", "fetch", "canary")
_FOR_THE_DATABASE = ("monitor", "monitor.database", "monitor.timezone")
_BROKEN = ", told by `news-monitor check`; a daemon that runs goes on as configured before"

# `monitor.config` is imported where it is used, because pydantic costs more than all that `--help` needs.


@dataclass(frozen=True, slots=True)
class Invocation:
    """One call of the command. `config` is the path given with `--config`, before or after the verb."""

    config: Path | None = None

    def path(self) -> Path:
        """Where the configuration is; ConfigError says where it was looked for if there is none."""
        from monitor.config import find_config, no_config  # noqa: PLC0415

        found = find_config(self.config, os.environ, Path())
        if found is None:
            raise no_config(os.environ, Path())
        return found

    def settings(self, try_channel: "TryChannel | None" = None) -> "Settings":
        """Load the configuration; ConfigError tells every mistake in it, or that there is none."""
        from monitor.config import load_settings  # noqa: PLC0415

        return load_settings(self.path(), os.environ, try_channel, self.kinds())

    def settings_with(self, *secrets: str) -> "Settings":
        """Load it for a verb that needs the secrets of these tables only: others may be known to the daemon alone."""
        from monitor.config import load_settings  # noqa: PLC0415

        return load_settings(self.path(), os.environ, kinds=self.kinds(), secrets=secrets)

    def settings_or_defaults(self) -> "Settings":
        """Load what asking the web needs, if there is a configuration; ConfigError tells every mistake in it."""
        from monitor.config import find_config, load_settings  # noqa: PLC0415

        path = find_config(self.config, os.environ, Path())
        return load_settings(path, os.environ, kinds=self.kinds(), secrets=("fetch", "source"))

    def settings_for_reading(self) -> "Settings":
        """Load what the rules and the database need, and no secret; ConfigError tells the mistakes that concern it."""
        from monitor.config import read_settings  # noqa: PLC0415

        settings, mistakes = read_settings(self.path(), os.environ, kinds=self.kinds(), secrets=())
        if grave := [mistake for mistake in mistakes if not mistake.key.startswith(_NOT_FOR_READING)]:
            raise ConfigError(grave)
        return settings

    def settings_for_database(self) -> "Settings":
        """Load them for a verb that needs `database` and `timezone`, and the rest as far as it can be understood.

        Of mistakes elsewhere it tells in a line on stderr: the daemon does well without what a person left unfinished.
        ConfigError tells those that leave one of the two unknown.
        """
        from monitor.config import read_settings  # noqa: PLC0415
        from monitor.config.remains import remains  # noqa: PLC0415

        path = self.path()
        settings, mistakes = read_settings(path, os.environ, kinds=self.kinds(), secrets=())
        if grave := [
            each for each in mistakes
            if each.key in _FOR_THE_DATABASE or (each.key == "file" and remains(each.path) is None)
        ]:  # fmt: skip
            raise ConfigError(grave)
        if mistakes:
            click.echo(f"{path}: {counted(len(mistakes), 'mistake')}{_BROKEN}", err=True)
        return settings

    def kinds(self) -> "Mapping[str, Kind]":
        """Give the kinds of source; a plug-in that is broken is told of on stderr and left out."""
        from monitor.plugins import load_plugins  # noqa: PLC0415

        plugins = load_plugins()
        for name, reason in plugins.broken.items():
            click.echo(f'the kind of source "{name}" cannot be used: {reason}', err=True)
        return plugins.kinds


def _take_config(ctx: click.Context, _: click.Parameter, path: Path | None) -> None:
    if path is not None or ctx.obj is None:
        ctx.obj = Invocation(path)


class VerbGroup(click.Group):
    """A verb with verbs of its own. Of one that is unknown it says which may have been meant, or which there are."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            # Here, because most verbs are known.
            from monitor.tomlfile import unknown  # noqa: PLC0415

            ctx.fail(unknown("command", args[0], self.list_commands(ctx)))
        return super().resolve_command(ctx, args)


config_option = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    expose_value=False,
    callback=_take_config,
    help="The configuration file, if not the one that `config path` names.",
)
"""For every verb that reads the configuration; with it goes `@click.pass_obj`, which passes the `Invocation`."""


class _Stored(click.ParamType[int]):
    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(value)
        except ValueError:
            number = 0
        if not 0 < number < 2**63:
            self.fail(f'"{value}" is not a whole number from 1 to 2^63 - 1', param, ctx)
        return number


STORED = _Stored()
"""A count or a number of a row: what SQLite holds."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


def since_option(default: str) -> Callable[[_Verb], _Verb]:
    """For every verb that looks back over what is stored; `start` reads it."""
    told = 'How far back; "7d", "12h".'
    return click.option("--since", metavar="SPAN", default=default, show_default=True, help=told)


def limit_option(default: int) -> Callable[[_Verb], _Verb]:
    """For every verb that lists the latest of many."""
    return click.option(
        "-n", "limit", metavar="COUNT", default=default, show_default=True, type=STORED, help="At most so many."
    )


def given_span(text: str, option: str) -> timedelta:
    """The span that an option says, like "30d". Raises UsageError."""
    try:
        return parse_duration(text)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from error


def start(since: str) -> datetime:
    """The instant that lies so far back, as `--since` says it. Raises UsageError."""
    return datetime.now(UTC) - given_span(since, "--since")
