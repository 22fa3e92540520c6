"""`source list|preview`: what we read, and what a feed says; the other verbs of `source`."""

import asyncio
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import click

from monitor.cli.asking import Read, a_source, asking, fresh_state
from monitor.cli.context import Invocation, VerbGroup, config_option, json_option
from monitor.cli.discover import discover
from monitor.cli.given import Given, instant, make_sense, refuse
from monitor.cli.output import echo_json, echo_table
from monitor.cli.source_files import add, disable, enable, export, import_, remove
from monitor.config import Settings
from monitor.core.dates import believable
from monitor.core.quantities import format_duration
from monitor.model import Entry, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceName
from monitor.ports import Workers
from monitor.sources import KINDS
from monitor.store.codec import jsonable
from monitor.store.database import is_there, reading
from monitor.store.status import WELL, Condition, SourceReport, report_sources


@click.group(cls=VerbGroup)
def source() -> None:
    """List the sources, look for more, add and remove them, or preview what a feed says."""


for verb in (discover, add, remove, enable, disable, import_, export):
    source.add_command(verb)


@source.command("list", epilog="Example: news-monitor source list")
@config_option
@json_option
@click.pass_obj
def list_(invocation: Invocation, as_json: bool) -> None:
    """List the sources that are polled, those in trouble first."""
    settings = invocation.settings_with()
    known = _known(settings)
    if as_json:
        for each in settings.sources:
            echo_json({**_told(each), "health": _health(known.get(each.name))})
    else:
        listed = [(each, known.get(each.name)) for each in settings.sources]
        rows = [
            [each.name, each.kind, *_glance(each, report, settings.timezone), " ".join(each.tags), each.url]
            for each, report in sorted(listed, key=lambda pair: pair[1] is None or pair[1].condition in WELL)
        ]
        last_ok = f"LAST OK ({datetime.now(settings.timezone):%Z})"
        echo_table(["NAME", "KIND", "STATE", last_ok, "LAST NEW", "EVERY", "NEXT", "TAGS", "URL"], rows)


def _known(settings: Settings) -> dict[SourceName, SourceReport]:
    """How the sources are doing, by the database, if there is one yet."""
    if not is_there(settings.database):
        return {}
    with reading(settings.database) as db:
        return {report.name: report for report in report_sources(db)}


def _told(source: Source) -> dict[str, object]:
    return {
        "name": source.name,
        "url": source.url,
        "kind": source.kind,
        "every": _cadence(source),
        "tags": source.tags,
        "country": source.country,
        "full_text": source.full_text,
    }


def _health(report: SourceReport | None) -> dict[str, object] | None:
    """What the database knows; spans in seconds."""
    return {key: fact for key, fact in jsonable(report).items() if key not in {"name", "url"}} if report else None


def _glance(source: Source, report: SourceReport | None, zone: tzinfo) -> list[str]:
    if report is None:
        return [Condition.NEW, "", "", _cadence(source), ""]
    every = format_duration(timedelta(minutes=round(report.interval / timedelta(minutes=1)) or 1))
    times = [f"{at.astimezone(zone):%m-%d %H:%M}" if at else "never" for at in (report.last_ok_at, report.last_new_at)]
    every = _cadence(source) if source.every else f"~{every}"
    return [report.condition, *times, every, f"{report.next_poll_at.astimezone(zone):%m-%d %H:%M}"]


@source.command(epilog="Example: news-monitor source preview https://maliactu.net/feed/ --json")
@click.argument("target", metavar="FILE|URL|-|NAME")
@click.option("--url", metavar="URL", help="Where the bytes came from, so that their links become whole.")
@click.option("--content-type", metavar="TYPE", help="What the server said of the bytes, charset included.")
@config_option
@json_option
@click.pass_obj
def preview(invocation: Invocation, target: str, url: str | None, content_type: str | None, as_json: bool) -> None:
    """Print the entries of a feed as we understand them.

    They keep its own order; exits with 1 if it is not a feed. NAME is a source of the configuration, of any kind: it is
    asked and read as the daemon would.
    """
    given = Given(
        target=target, request=_request(target), url=url, content_type=content_type,
        choices="a file, an http(s) URL, - for stdin, or the name of a source",
    )  # fmt: skip
    configured = _configured(invocation, target)
    feed = asyncio.run(_ask(invocation, configured)) if configured else make_sense(invocation, given, _parse)
    entries = feed.entries
    if as_json:
        for entry in entries:
            echo_json(_contract(entry))
    else:
        rows = [
            [_published(entry) or "undated", entry.title or entry.summary, entry.link or "no link"] for entry in entries
        ]
        echo_table(["PUBLISHED", "TITLE", "LINK"], rows)


def _configured(invocation: Invocation, target: str) -> Source | None:
    """The source of that name, if that is what was meant."""
    if target == "-" or target.startswith(("http://", "https://")) or Path(target).exists():
        return None
    return next((each for each in invocation.settings_or_defaults().sources if each.name == target), None)


async def _ask(invocation: Invocation, source: Source) -> ParsedFeed:
    async with asking(invocation.settings_or_defaults()) as asker:
        read = await asker.read(source)
    return read.feed if isinstance(read, Read) else refuse(source.name, read)


def _request(url: str) -> Request:
    """As the daemon asks at its first poll."""
    return KINDS["feed"].request(a_source("feed", url), fresh_state())


def _parse(workers: Workers, fetched: Fetched) -> Awaitable[ParsedFeed | ParseFailed]:
    return workers.parse("feed", fetched, {})


def _contract(entry: Entry) -> dict[str, str | None]:
    """What other programs rely on: names, order and all."""
    return {
        "guid": entry.guid,
        "title": entry.title,
        "link": entry.link,
        "published": _published(entry),
        "summary": entry.summary,
    }


def _published(entry: Entry) -> str | None:
    true = entry.published and believable(entry.published, datetime.now(UTC))
    return instant(entry.published) if true else None


def _cadence(source: Source) -> str:
    return format_duration(source.every) if source.every else "adaptive"
