"""`coverage`: what was watched in a time, what was not, and since when."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import click

from monitor.cli.context import Invocation, config_option, json_option, since_option, start
from monitor.cli.output import echo_json, echo_table, local
from monitor.core.quantities import counted, format_duration
from monitor.store.codec import jsonable
from monitor.store.coverage import Coverage, Dark, SourceCoverage, report_coverage
from monitor.store.database import reading

_BRIEF = timedelta(minutes=45)
"""Troubles that were over within this time are only counted."""


@click.command(epilog="Example: news-monitor coverage --since 7d")
@since_option("7d")
@config_option
@json_option
@click.pass_obj
def coverage(invocation: Invocation, since: str, as_json: bool) -> None:
    """Tell what was watched: when the daemon was away, which sources could not be seen, what may have been missed.

    A source is blind while it fails, is blocked or shows nothing; while it is silent or has shrunk, it is in doubt.
    """
    begin, settings = start(since), invocation.settings_for_database()
    with reading(settings.database) as db:
        found = report_coverage(db, begin, datetime.now(UTC))
    if as_json:
        echo_json(_document(found))
    else:
        zone = settings.timezone
        click.echo(_summary(found, zone))
        echo_table(["SOURCE", "SEEN", "WHAT", "SINCE", "UNTIL", "WHY"], _rows(found, zone))


def _document(found: Coverage) -> dict[str, Any]:
    """The same for programs; spans are seconds."""
    told: dict[str, Any] = jsonable(found)
    return told | {
        "away": [{"since": since, "until": until} for since, until in told["away"]],
        "outages": [{"subject": subject, **dark} for subject, dark in told["outages"]],
    }


def _summary(found: Coverage, zone: tzinfo) -> str:
    whole = [source for source in found.sources if not source.troubles and not source.gaps]
    share = sum(source.seen for source in found.sources) / max(len(found.sources), 1)
    return (
        f"{local(found.since, zone)} to {local(found.until, zone)}: {counted(len(found.sources), 'source')}, "
        f"seen {share:.1%} of the time, {len(whole)} without trouble or gap"
    )


def _rows(found: Coverage, zone: tzinfo) -> Iterator[list[str]]:
    for since, until in found.away:
        yield ["(all)", "", "away", local(since, zone), local(until, zone), "news-monitor was not at work"]
    for subject, dark in found.outages:
        yield [f"({subject})", "", *_dark(dark, zone)]
    for source in sorted(found.sources, key=lambda each: each.blind, reverse=True):
        yield from _source_rows(source, zone)


def _source_rows(source: SourceCoverage, zone: tzinfo) -> Iterator[list[str]]:
    start = [source.name, f"{source.seen:.1%}"]
    long = [dark for dark in source.troubles if dark.until is None or dark.until - dark.since >= _BRIEF]
    for dark in long:
        yield [*start, *_dark(dark, zone)]
    brief = Counter(dark.trouble for dark in source.troubles if dark not in long)
    for trouble, count in brief.items():
        times = "once" if count == 1 else f"{count} times"
        yield [*start, trouble, "", "", f"{times} for less than {format_duration(_BRIEF)}"]
    for gap in source.gaps:
        said = f"filled: {gap.found} entries came from earlier pages" if gap.filled else "entries may be missing"
        yield [*start, "gap", local(gap.since, zone), local(gap.until, zone), said]


def _dark(dark: Dark, zone: tzinfo) -> list[str]:
    return [dark.trouble, local(dark.since, zone), local(dark.until, zone) if dark.until else "now", dark.detail]
