"""`source add|remove|enable|disable|import|export`: sources in files of config.d/ that we write."""

import asyncio
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import click

from monitor.cli.asking import Read, a_source, asking
from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.given import refuse
from monitor.cli.output import echo_json
from monitor.config.own_files import (
    NewSource,
    add_sources,
    refusal,
    remove_source,
    switch_source,
    written_sources,
)
from monitor.core.quantities import counted
from monitor.core.urls import canonical_url, host_of
from monitor.errors import UsageError
from monitor.model import Failure, Fetched, FetchFailed, ParseFailed
from monitor.sources.opml import Outline, read_opml, write_opml
from monitor.sources.tree import text_of, xml_flaw

_TAKEN_UP = "a running news-monitor takes it up at `systemctl reload news-monitor`, or when it gets HUP"


@click.command(epilog="\b\nExample: news-monitor source add https://maliactu.net/feed/ --tag mali --tag fr")
@click.argument("url")
@click.option("--name", metavar="NAME", help="How the source is called; by default as it calls itself.")
@click.option("--tag", "tags", metavar="TAG", multiple=True, help="A tag for its articles; may be given several times.")
@config_option
@click.pass_obj
def add(invocation: Invocation, url: str, name: str | None, tags: tuple[str, ...]) -> None:
    """Try what is at URL, and write it to config.d/sources.toml.

    It is taken for a feed, a sitemap or a channel of Telegram, by what is there.
    """
    if canonical_url(url) is None:
        raise UsageError(f"{url} is no http(s) URL; write it like https://www.example.org/feed/")
    config = invocation.path()
    known = _Known(config)
    if owner := known.owner(url):
        raise UsageError(f'{url} is the source "{owner}" already')
    if name and name in known.names:
        raise UsageError(f'there is a source "{name}" already; give this one another --name')
    kind, read = asyncio.run(_identify(invocation, url))
    if not isinstance(read, Read):
        refuse(url, read, _where_else(url, read.failure))
    table = _table(name or known.free_name(read.feed.title or host_of(url)), url, kind, tags)
    if reason := refusal(table, invocation.kinds()):
        raise UsageError(reason)
    path, entries = add_sources(config, "sources", [table]), counted(len(read.feed.entries), "entry", "entries")
    click.echo(f'added "{table["name"]}" ({kind}, {entries}) to {path}; {_TAKEN_UP}')


def _where_else(url: str, failure: Failure) -> str:
    site = {Failure.NOT_A_FEED: url, Failure.NOT_FOUND: urljoin(url, "/"), Failure.GONE: urljoin(url, "/")}
    return f"; look for what can be with `news-monitor source discover {site[failure]}`" if failure in site else ""


@click.command(epilog="Example: news-monitor source remove mali-actu")
@click.argument("name")
@config_option
@click.pass_obj
def remove(invocation: Invocation, name: str) -> None:
    """Take out a source that `add` or `import` wrote.

    What it brought is kept.
    """
    click.echo(f'removed "{name}" from {remove_source(invocation.path(), name)}; {_TAKEN_UP}')


@click.command(epilog="Example: news-monitor source enable mali-actu")
@click.argument("name")
@config_option
@click.pass_obj
def enable(invocation: Invocation, name: str) -> None:
    """Poll a source again that was disabled."""
    click.echo(f'enabled "{name}" in {switch_source(invocation.path(), name, enabled=True)}; {_TAKEN_UP}')


@click.command(epilog="Example: news-monitor source disable mali-actu")
@click.argument("name")
@config_option
@click.pass_obj
def disable(invocation: Invocation, name: str) -> None:
    """Keep a source in the configuration, and poll it no more."""
    click.echo(f'disabled "{name}" in {switch_source(invocation.path(), name, enabled=False)}; {_TAKEN_UP}')


@click.command("import", epilog="Example: news-monitor source import subscriptions.opml")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@config_option
@json_option
@click.pass_obj
def import_(invocation: Invocation, file: Path, as_json: bool) -> None:
    """Take the feeds of an OPML list into config.d/.

    Its folders become tags; feeds that are there already are skipped. Exits with 3 if some of the list could not be
    taken.
    """
    config = invocation.path()
    outlines, flaw = _read(file)
    results = _sorted_out(outlines, _Known(config), invocation)
    added = [result.table for result in results if not result.reason]
    path = add_sources(config, _slug(file.stem) or "imported", added) if added else None
    if as_json:
        for result in results:
            told = {"url": None, "tags": (), **result.table}
            echo_json({**told, "added": not result.reason, "reason": result.reason or None})
    else:
        _tell(results, path)
    if flaw:
        click.echo(f"{file}: the list is broken, and what could be read of it is taken: {flaw}", err=True)
    if flaw or any(result.refused for result in results):
        sys.exit(3)


@click.command(epilog="Example: news-monitor source export > sources.opml")
@config_option
@click.pass_obj
def export(invocation: Invocation) -> None:
    """Print the feeds as OPML, in folders by their tags."""
    sources = invocation.settings_with().sources
    click.echo(write_opml([source for source in sources if source.kind == "feed"]), nl=False)
    if others := [source.name for source in sources if source.kind != "feed"]:
        click.echo(f"left out, since OPML knows feeds only: {', '.join(others)}", err=True)


# --- finding out ----------------------------------------------------------------------------------------------------


class _Known:
    """The sources that are written already, and the names that are taken."""

    def __init__(self, config: Path) -> None:
        tables = [source.table for source in written_sources(config)]
        self.names = {str(table.get("name")) for table in tables}
        self._owners = {canonical_url(str(table.get("url"))): str(table.get("name")) for table in tables}

    def owner(self, url: str) -> str | None:
        return self._owners.get(canonical_url(url)) if canonical_url(url) else None

    def free_name(self, title: str) -> str:
        """A name made of a title that no other source has."""
        base = _slug(title) or "source"
        numbered = (f"{base}-{number}" for number in range(2, len(self.names) + 3))
        return next(name for name in (base, *numbered) if name not in self.names)

    def take(self, name: str, url: str) -> None:
        self.names.add(name)
        self._owners[canonical_url(url)] = name


async def _identify(invocation: Invocation, url: str) -> tuple[str, Read | FetchFailed]:
    """Of which kind a URL is, by what is there; where it is none, why it is no feed."""
    if host_of(url) in {"t.me", "telegram.me"}:
        async with asking(invocation.settings_or_defaults()) as asker:
            return "telegram", await asker.read(a_source("telegram", url))
    async with asking(invocation.settings_or_defaults()) as asker:
        feed = await asker.read(a_source("feed", url))
        if isinstance(feed, Read) or feed.failure is not Failure.NOT_A_FEED:
            return "feed", feed
        sitemap = await asker.read(a_source("sitemap", url))
        return ("sitemap", sitemap) if isinstance(sitemap, Read) else ("feed", feed)


def _table(name: str, url: str, kind: str, tags: Sequence[str]) -> NewSource:
    table: dict[str, str | Sequence[str]] = {"name": name, "url": url, "kind": kind, "tags": tags}
    usual = {"url": "", "kind": "feed", "tags": ()}
    return {key: value for key, value in table.items() if value != usual.get(key)}


def _slug(title: str) -> str:
    """The letters and digits of a title, of any script, in lower case and joined by hyphens."""
    return re.sub(r"[\W_]+", "-", title.casefold())[:50].strip("-")


# --- a list ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    """What becomes of a feed of the list; `reason` "" if it is added, and `refused` if it ought to have been."""

    table: NewSource
    reason: str = ""
    refused: bool = False


def _read(file: Path) -> tuple[tuple[Outline, ...], str]:
    """The feeds of a list, and where it is broken, if it is."""
    try:
        text = text_of(Fetched(url="", body=file.read_bytes()))
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}") from error
    outlines = text if isinstance(text, ParseFailed) else read_opml(text)
    if isinstance(outlines, ParseFailed):
        raise UsageError(f"{file}: {outlines.detail}")
    return outlines, xml_flaw(str(text))


def _sorted_out(outlines: Iterable[Outline], known: _Known, invocation: Invocation) -> list[_Result]:
    kinds, results = invocation.kinds(), []
    for outline in outlines:
        name = known.free_name(outline.title or host_of(outline.url))
        table = _table(name, outline.url, "feed", outline.tags)
        if owner := known.owner(outline.url):
            results.append(_Result(table=table, reason=f'it is the source "{owner}" already'))
        elif reason := refusal(table, kinds):
            results.append(_Result(table=table, reason=reason, refused=True))
        else:
            known.take(name, outline.url)
            results.append(_Result(table=table))
    return results


def _tell(results: Sequence[_Result], path: Path | None) -> None:
    added = sum(not result.reason for result in results)
    there = sum(bool(result.reason) and not result.refused for result in results)
    where, then = (f" to {path}", f"; {_TAKEN_UP}") if path else ("", "")
    click.echo(f"added {added} of {len(results)} feeds{where}, {there} there already{then}")
    for result in results:
        if result.refused:
            click.echo(f"not added: {result.table['name']}: {result.reason}", err=True)
