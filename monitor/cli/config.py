"""`config show|path|schema`: what is in force, where it comes from, and what may stand there."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import click

from monitor.cli.context import Invocation, VerbGroup, config_option, json_option
from monitor.cli.init import shipped_data
from monitor.cli.output import echo_json
from monitor.config import Settings
from monitor.core.delivery.timetable import tell_digest, tell_quiet_hours, tell_rate
from monitor.core.quantities import format_duration
from monitor.model import Canary, Route, Source


@click.group(cls=VerbGroup)
def config() -> None:
    """Show the effective configuration, where it is, or its schema."""


@config.command(epilog="Example: news-monitor config show")
@config_option
@json_option
@click.pass_obj
def show(invocation: Invocation, as_json: bool) -> None:
    """Print the configuration that is in force, secrets as ***.

    It is what the file, config.d/ and the environment say together, and the defaults of what they leave out.
    """
    settings = invocation.settings_with()
    tables = _tables(settings)
    if as_json:
        echo_json(tables)
    else:
        click.echo(f"# {settings.path}")
        click.echo("\n".join(_toml(tables)))


@config.command(epilog='Example: $EDITOR "$(news-monitor config path)"')
@config_option
@json_option
@click.pass_obj
def path(invocation: Invocation, as_json: bool) -> None:
    """Print which configuration file is read."""
    found = str(invocation.path())
    if as_json:
        echo_json({"path": found})
    else:
        click.echo(found)


@config.command(epilog="Example: news-monitor config schema > config.schema.json")
@click.pass_obj
def schema(invocation: Invocation) -> None:
    """Print the JSON Schema of the configuration, for editors.

    With `#:schema config.schema.json` as the first line of config.toml, an editor that knows TOML by Taplo completes
    and explains the keys and marks mistakes.
    """
    # Here, because no other verb needs it.
    from monitor.config.schema import config_schema  # noqa: PLC0415

    example = shipped_data() / "config.example.toml"
    echo_json(config_schema(invocation.kinds(), example.read_text(encoding="utf-8")))


def _tables(settings: Settings) -> dict[str, Any]:
    fetch = settings.fetch
    return {
        "monitor": _monitor(settings),
        "fetch": {
            "timeout": format_duration(fetch.timeout),
            "max_bytes": fetch.max_bytes,
            "per_host": fetch.per_host,
            "respect_robots": fetch.respect_robots,
            "allow_private": fetch.allow_private,
            "proxy": fetch.proxy and str(fetch.proxy),
        },
        **({"canary": _canary(settings.canary.canary)} if settings.canary else {}),
        "source": [_source(source) for source in settings.sources],
        "channel": [
            {
                "name": channel.name,
                "url": str(channel.url),
                "announce": channel.announce,
                "secret": channel.secret and str(channel.secret),
                "rate_limit": channel.rate_limit and tell_rate(channel.rate_limit),
            }
            for channel in settings.channels
        ],
        "route": [_route(route) for route in settings.routes],
    }


def _route(route: Route) -> dict[str, Any]:
    group = route.grouping
    return {
        "match": dict(route.match),
        "channels": list(route.channels),
        "continue": route.go_on,
        "updates": route.updates,
        "quiet_hours": route.quiet_hours and tell_quiet_hours(route.quiet_hours),
        "breach": route.breach,
        "digest": route.digest and tell_digest(route.digest),
        "group_by": group and list(group.by),
        "group_wait": group and format_duration(group.wait),
        "group_interval": group and format_duration(group.interval),
    }


def _monitor(settings: Settings) -> dict[str, Any]:
    return {
        "database": str(settings.database),
        "rules": [str(path) for path in settings.rules],
        "timezone": settings.timezone.key,
        "user_agent": settings.user_agent,
        "concurrency": settings.concurrency,
        "retention": format_duration(settings.retention),
        "max_age": format_duration(settings.max_age),
        "operators": list(settings.operators),
        "heartbeat": settings.heartbeat and str(settings.heartbeat),
    }


def _canary(canary: Canary) -> dict[str, Any]:
    return {"rule": canary.rule, "channel": canary.channel, "at": tell_digest(canary.times)}


def _source(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "url": source.url,
        "kind": source.kind,
        "every": format_duration(source.every) if source.every else "adaptive",
        "tags": list(source.tags),
        "country": source.country,
        "full_text": source.full_text.value,
        "headers": {name: str(value) for name, value in source.headers.items()},
        **_nested(source.options),
    }


def _nested(options: Mapping[str, str]) -> dict[str, Any]:
    """The options of a kind as they were written: `a.b` in a table of its own."""
    tables: dict[str, Any] = {}
    for name, value in options.items():
        outer, dot, inner = name.partition(".")
        if dot:
            tables.setdefault(outer, {})[inner] = value
        else:
            tables[outer] = value
    return tables


def _toml(tables: Mapping[str, Any]) -> Iterator[str]:
    for name, content in tables.items():
        many = isinstance(content, list)
        for table in content if many else [content]:
            yield f"\n[[{name}]]" if many else f"\n[{name}]"
            yield from (f"{key} = {_value(value)}" for key, value in table.items() if value is not None)


def _value(value: object) -> str:
    """A value in TOML, whose texts, numbers and lists are written as in JSON."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    pairs = (f"{_key(key)} = {_value(inner)}" for key, inner in value.items())
    return f"{{ {', '.join(pairs)} }}" if value else "{}"


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json.dumps(key, ensure_ascii=False)
