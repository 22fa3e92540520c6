"""What the verbs that read the database share: where it is, and how an instant and an alert are told."""

import os
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from monitor.cli.context import Invocation
from monitor.config import Settings, read_settings
from monitor.core.quantities import parse_duration
from monitor.errors import ConfigError, UsageError
from monitor.store.codec import jsonable
from monitor.store.reports import AlertReport

_OF_NO_CONCERN = ("source", "channel", "route", "fetch")


def settings_for_reading(invocation: Invocation) -> Settings:
    """Load what a reader needs; ConfigError tells the mistakes that concern it.

    A secret that only the daemon is given does not keep a person from asking why.
    """
    settings, mistakes = read_settings(invocation.path(), os.environ, kinds=invocation.kinds())
    if grave := [mistake for mistake in mistakes if not mistake.key.startswith(_OF_NO_CONCERN)]:
        raise ConfigError(grave)
    return settings


def local(instant: datetime, zone: tzinfo) -> str:
    """An instant to the second, by the clocks of a zone: `2026-03-15 07:00:00 GMT`."""
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def given_span(text: str, option: str) -> timedelta:
    """The span that an option says, like "30d". Raises UsageError."""
    try:
        return parse_duration(text)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from error


def start(since: str) -> datetime:
    """The instant that lies so far back, as `--since` says it. Raises UsageError."""
    try:
        return datetime.now(UTC) - given_span(since, "--since")
    except OverflowError:
        raise UsageError(f"--since: {since} reaches back before the calendar; nothing is as old") from None


def alert_json(report: AlertReport) -> dict[str, Any]:
    """An alert and what became of it, as one flat object."""
    told: dict[str, Any] = jsonable(report)
    return {**told.pop("alert"), **told}
