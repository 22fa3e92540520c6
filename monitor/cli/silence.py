"""`silence add|list|expire`: what is muted for a while, by whom and why, and what that muted."""

import getpass
import os
from datetime import UTC, datetime, timedelta, tzinfo

import click

from monitor.cli.context import STORED, Invocation, VerbGroup, config_option, given_span, json_option
from monitor.cli.output import echo_json, echo_table, local
from monitor.core.quantities import counted, format_duration
from monitor.errors import UsageError
from monitor.model import Severity
from monitor.store import silences
from monitor.store.codec import jsonable
from monitor.store.database import reading, transaction, writing
from monitor.store.silences import SilenceReport

_LONGEST = timedelta(days=365)


@click.group(cls=VerbGroup)
def silence() -> None:
    """Mute alerts for a while, and see what that muted."""


@silence.command(epilog='\b\nExample: news-monitor silence add --match rule=floods --for 2h --because "an exercise"')
@click.option("--match", "labels", multiple=True, required=True, metavar="LABEL=VALUE", help="All of them must fit.")
@click.option("--for", "span", required=True, metavar="SPAN", help='How long; "2h", "3d".')
@click.option("--because", required=True, metavar="WHY", help="What for, for those who wonder.")
@config_option
@json_option
@click.pass_obj
def add(invocation: Invocation, labels: tuple[str, ...], span: str, because: str, as_json: bool) -> None:
    """Mute the alerts with these labels, also those that are held.

    A label is severity, rule, channel, story, or one that your rules carry. An alert is muted if each of its rules is.
    What is muted is not told later, but for a line in the next digest; a story that was muted counts as not told.
    """
    match, until_after = _match(labels), _span(span)
    if not because.strip() or not because.isprintable():
        raise UsageError("--because: say what for, in a line; whoever misses an alert will read it")
    settings, now = invocation.settings_for_database(), datetime.now(UTC)
    with writing(settings.database) as db, transaction(db):
        added = silences.add(db, match, (now, now + until_after), because, _author())
        fitting, alerts = silences.fitting(db, added)
    if as_json:
        echo_json({**jsonable(added), "fits": fitting, "of": alerts})
    else:
        lately = f"it fits {fitting} of the {counted(alerts, 'alert')} of the last {format_duration(silences.BEFORE)}"
        doubt = "; is each label spelt as the rules spell it?" if alerts and not fitting else ""
        click.echo(f"silence {added.id} until {local(added.until, settings.timezone)}; {lately}{doubt}")


@silence.command("list", epilog="Example: news-monitor silence list --all")
@click.option("--all", "past", is_flag=True, help="Also those that are over.")
@config_option
@json_option
@click.pass_obj
def list_silences(invocation: Invocation, past: bool, as_json: bool) -> None:
    """List the silences in force, and how many alerts each has muted."""
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        found = silences.report_silences(db, datetime.now(UTC), past=past)
    if as_json:
        for report in found:
            told = jsonable(report)
            echo_json({**told.pop("silence"), **told})
    else:
        head = ("ID", "MATCH", "UNTIL", "MUTED", "AUTHOR", "BECAUSE")
        echo_table(head, [_row(report, settings.timezone) for report in found])


def _row(report: SilenceReport, zone: tzinfo) -> tuple[str, ...]:
    found = report.silence
    match = " ".join(f"{label}={value}" for label, value in found.match.items())
    return str(found.id), match, local(found.until, zone), str(len(report.muted)), found.author, found.because


@silence.command(epilog="Example: news-monitor silence expire 3")
@click.argument("number", metavar="ID", type=STORED)
@config_option
@click.pass_obj
def expire(invocation: Invocation, number: int) -> None:
    """End a silence now; what it has muted stays muted."""
    settings = invocation.settings_for_database()
    with writing(settings.database) as db, transaction(db):
        ended = silences.expire(db, number, datetime.now(UTC))
    if not ended:
        raise UsageError(f"there is no silence {number} in force; `news-monitor silence list` names those that are")
    click.echo(f"silence {number} is over")


def _author() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in a container
        return f"user {os.getuid()}"


def _match(labels: tuple[str, ...]) -> dict[str, str]:
    match = {}
    for text in labels:
        label, found, value = text.partition("=")
        if not found or not label or not value:
            raise UsageError(f'--match {text}: write it like "severity=low"')
        match[label] = value
    severities = [severity.value for severity in Severity]
    if match.get("severity", severities[0]) not in severities:
        raise UsageError(f"--match: there is no severity {match['severity']}; it is one of {', '.join(severities)}")
    return match


def _span(text: str) -> timedelta:
    span = given_span(text, "--for")
    if not timedelta() < span <= _LONGEST:
        raise UsageError(f'--for: a silence lasts at least "1s" and at most "365d", and not {text}')
    return span
