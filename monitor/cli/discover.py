"""`source discover`: the feeds, sitemaps and search feeds of a site, each tried before it is shown."""

import asyncio
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urljoin

import click

from monitor.cli.asking import Asker, Read, a_source, asking, newest
from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.given import instant, refuse
from monitor.cli.output import echo_json, echo_table
from monitor.core.urls import canonical_url, host_of
from monitor.model import Failure, Fetched, FetchFailed, ParseFailed
from monitor.sources.discover import SEARCH_WORDS, Candidate, named_by_robots, usual

MOST_TRIED = 24
"""Addresses that one call asks for, one after the other: it is a stranger's server."""


_PAGE_ALONE = (Failure.FORBIDDEN, Failure.NOT_FOUND, Failure.GONE)
"""What a site may answer for a page, and show its feeds all the same."""

_NO_HTTPS = (Failure.CONNECT, Failure.TLS, Failure.TIMEOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An address that was tried and can be a source."""

    kind: str
    url: str
    title: str
    entries: int
    newest: str | None


@click.command(epilog="Example: news-monitor source discover studiotamani.org")
@click.argument("site")
@click.option(
    "--search", metavar="WORDS", default=SEARCH_WORDS, help="What to search for, where the site has a search feed."
)
@config_option
@json_option
@click.pass_obj
def discover(invocation: Invocation, site: str, search: str, as_json: bool) -> None:
    """Find the feeds and sitemaps of a SITE.

    SITE is a host, or the address of one of its pages. Looks at what the page and robots.txt name, then where feeds
    mostly are, and shows what proved to be one.
    """
    url = site if site.startswith(("http://", "https://")) else f"https://{site}"
    found = asyncio.run(_discover(invocation, url, search))
    if isinstance(found, FetchFailed):
        refuse(site, found, "" if "://" in site or found.failure not in _NO_HTTPS else f"; or is it http://{site} ?")
    if as_json:
        for each in found:
            echo_json(
                {"kind": each.kind, "url": each.url, "title": each.title, "entries": each.entries,
                 "newest": each.newest}
            )  # fmt: skip
    else:
        rows = [[each.kind, each.newest or "undated", str(each.entries), each.title, each.url] for each in found]
        echo_table(["KIND", "NEWEST", "ENTRIES", "TITLE", "URL"], rows)
    _advise(url, found)


def _advise(url: str, found: Sequence[Found]) -> None:
    if found:
        click.echo("Watch one of them with `news-monitor source add URL`.", err=True)
        return
    click.echo(
        f"{url}: names no feed or sitemap, and none is where they mostly are. Read a list of its headlines with "
        f'kind = "page", or search for it with kind = "google-news" and query = "site:{host_of(url)}"',
        err=True,
    )
    sys.exit(1)


async def _discover(invocation: Invocation, url: str, search: str) -> list[Found] | FetchFailed:
    async with asking(invocation.settings_or_defaults()) as asker:
        page = await asker.get(url)
        if isinstance(page, FetchFailed) and page.failure not in _PAGE_ALONE:
            return page
        trial = _Trial(asker)
        robots = await asker.get(urljoin(page.url, "/robots.txt"))
        if isinstance(page, Fetched):
            named = await asker.work(_page_reader, page, quote(search))
            trial.note("feed", page.url, await asker.understand(page, a_source("feed", page.url)))
            await trial.of(() if isinstance(named, ParseFailed) else named)
        await trial.of(named_by_robots(robots) if isinstance(robots, Fetched) else ())
        for kind in ("feed", "sitemap"):
            if kind not in trial.kinds():
                await trial.of(usual(page.url, kind))
        return page if isinstance(page, FetchFailed) and not trial.found else trial.found


class _Trial:
    """Tries candidates one after the other; an address that leads to the same place counts once."""

    def __init__(self, asker: Asker) -> None:
        self.found: list[Found] = []
        self._asker, self._tried, self._seen = asker, 0, set[str | None]()

    def kinds(self) -> set[str]:
        """Of what was found; a search is no feed to watch a site by."""
        return {each.kind for each in self.found if "?s=" not in each.url}

    async def of(self, candidates: Iterable[Candidate]) -> None:
        for kind, url in candidates:
            if self._tried < MOST_TRIED and canonical_url(url) not in self._seen:
                self._tried += 1
                self.note(kind, url, await self._asker.read(a_source(kind, url)))

    def note(self, kind: str, url: str, read: Read | FetchFailed | ParseFailed) -> None:
        self._seen.add(canonical_url(url))
        if not isinstance(read, Read) or (read.url != url and canonical_url(read.url) in self._seen):
            return
        self._seen.add(canonical_url(read.url))
        latest, entries = instant(newest(read.feed, datetime.now(UTC))), len(read.feed.entries)
        self.found.append(Found(kind=kind, url=read.url, title=read.feed.title, entries=entries, newest=latest))


def _page_reader() -> Callable[[Fetched, str], tuple[Candidate, ...]]:
    from monitor.sources.discover import named_by_page  # noqa: PLC0415 - lxml is for the workers

    return named_by_page
