"""`db backup|migrate|prune|check`: tending the database file."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from monitor.cli.context import Invocation, VerbGroup, config_option, given_span, json_option
from monitor.cli.output import echo_json
from monitor.config import shortest_retention
from monitor.core.quantities import format_duration
from monitor.errors import Damaged, UsageError
from monitor.store import soundness, upkeep
from monitor.store.database import back_up, is_there, migrate_file, reading, writing

_SQLITE = b"SQLite format 3\0"
"""How each file of SQLite begins."""


@click.group(cls=VerbGroup)
def db() -> None:
    """Back up, migrate, prune or check the database."""


@db.command(epilog="Example: news-monitor db backup /var/backups/news-monitor.db")
@click.argument("target", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@config_option
@json_option
@click.pass_obj
def backup(invocation: Invocation, target: Path, as_json: bool) -> None:
    """Write a complete copy of the database to FILE.

    The daemon may run meanwhile. A database that is there is taken for an older copy and replaced, and no other file.
    """
    database = invocation.settings_for_database().database
    if is_there(target) and is_there(database) and target.samefile(database):
        raise UsageError(f"{target} is the database itself; name another file")
    if is_there(target) and not _may_be_replaced(target):
        raise UsageError(f"{target} is no older copy, which would be replaced; name another file")
    if not target.absolute().parent.is_dir():
        raise UsageError(f"{target.parent} is no folder; make it first")
    with reading(database) as connection:
        back_up(connection, target)
    if as_json:
        echo_json({"backup": str(target), "bytes": target.stat().st_size})
    else:
        click.echo(f"{target}: {target.stat().st_size} bytes")


def _may_be_replaced(target: Path) -> bool:
    """Is it a database, as an older copy is, or an empty file? Of one that is damaged nobody can tell whose it was."""
    if not target.is_file():
        return False
    with target.open("rb") as file:
        return file.read(len(_SQLITE)) in {b"", _SQLITE}


@db.command(epilog="Example: news-monitor db migrate")
@config_option
@json_option
@click.pass_obj
def migrate(invocation: Invocation, as_json: bool) -> None:
    """Bring the database up to date, after a backup beside it.

    The daemon does so by itself when it starts.
    """
    steps = migrate_file(invocation.settings_for_reading().database)
    if as_json:
        echo_json({"migrations": steps})
    else:
        click.echo("\n".join(steps) or "up to date")


@db.command(epilog="Example: news-monitor db prune --older-than 90d")
@click.option("--older-than", "age", metavar="SPAN", help='Instead of the configured retention; "90d", "52w".')
@config_option
@json_option
@click.pass_obj
def prune(invocation: Invocation, age: str | None, as_json: bool) -> None:
    """Drop old articles that were never alerted.

    Old is what came in before the retention began. The daemon does so four times a day.
    """
    settings = invocation.settings_for_reading()
    before = datetime.now(UTC) - (_age(age, shortest_retention(settings.max_age)) if age else settings.retention)
    with writing(settings.database) as connection:
        dropped = upkeep.prune(connection, before)
    if as_json:
        echo_json({"dropped": dropped})
    else:
        click.echo(f"{dropped} articles dropped")


def _age(text: str, shortest: timedelta) -> timedelta:
    span = given_span(text, "--older-than")
    if span < shortest:
        at_least = format_duration(shortest)
        raise UsageError(
            f"--older-than: at least {at_least}: what is younger, feeds may still show, or judging refers to"
        )
    return span


@db.command(epilog="Example: news-monitor db check")
@config_option
@json_option
@click.pass_obj
def check(invocation: Invocation, as_json: bool) -> None:
    """Say what is wrong with the database, if anything is.

    Reads every page, reference and value, and exits with 1 if something is wrong. What the daemon will still read, it
    reads as the daemon does: what is not delivered, and what is known of the stories and articles of two weeks.
    """
    faults = _faults(invocation.settings_for_database().database)
    if as_json:
        echo_json({"ok": not faults, "faults": faults})
    else:
        click.echo("\n".join(faults) or "ok")
    sys.exit(1 if faults else 0)


def _faults(database: Path) -> tuple[str, ...]:
    try:
        with reading(database) as connection:
            return soundness.faults(connection)
    except Damaged as error:  # so much that it cannot even be looked through
        return (str(error),)
