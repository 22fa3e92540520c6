"""`health`: whether the daemon does its work, for cron, a container or another monitor."""

import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json
from monitor.core.health.alarm import sentence
from monitor.core.plain import plain
from monitor.core.quantities import roughly
from monitor.errors import Damaged
from monitor.store.ailments import present_ailments
from monitor.store.database import reading

_LINE = 300
_FULL = 1 << 20
"""A disk with fewer free bytes takes no article and no alert."""


@click.command(epilog="Example: news-monitor health --json")
@config_option
@json_option
@click.pass_obj
def health(invocation: Invocation, as_json: bool) -> None:
    """Exit 0 if the daemon does its work; else say what is wrong and exit 1.

    Wrong is: the database cannot be read, is damaged, or is being read without end; its disk is full; a source was due
    ten minutes ago, no source answers or no feed can be parsed for as long, an article waits unjudged or a message
    unsent for as long, a channel refused its last message for good, an article was set aside within the last hour, or a
    message was given up within the last day.
    """
    found = _found(invocation.settings_for_database().database, datetime.now(UTC))
    if as_json:
        echo_json({"ok": not found, "ailments": found})
    else:
        click.echo("\n".join(plain(ailment, _LINE) for ailment in found) or "ok")
    sys.exit(1 if found else 0)


def _found(database: Path, now: datetime) -> list[str]:
    ailments = _ailments(database, now)  # first, for it says what is wrong where there is no database
    return [*_full(database), *ailments]


def _full(database: Path) -> Iterator[str]:
    if shutil.disk_usage(database.parent).free < _FULL:
        yield f"the disk of {database} is full: make space on it; what was stored goes on when there is"


def _ailments(database: Path, now: datetime) -> list[str]:
    try:
        with reading(database) as db:
            return [f"for {roughly(now - ailment.since)}, {sentence(ailment)}" for ailment in present_ailments(db, now)]
    except Damaged as error:
        return [str(error)]
