"""`extract`: the text of a page, as the read step gets it."""

from collections.abc import Awaitable
from datetime import UTC, datetime

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.given import Given, instant, make_sense
from monitor.cli.output import echo_json
from monitor.core.pages.reading import page_request
from monitor.core.plain import plain
from monitor.model import ArticleId, Extracted, Fetched, ParseFailed, Request, Source, SourceName, UnreadArticle
from monitor.ports import Workers

LINE = 100_000
"""Characters of a paragraph on the terminal."""


@click.command(epilog="Example: news-monitor extract https://www.studiotamani.org/ --json")
@click.argument("target", metavar="FILE|URL|-")
@click.option("--url", metavar="URL", help="Where the bytes came from.")
@config_option
@json_option
@click.pass_obj
def extract(invocation: Invocation, target: str, url: str | None, as_json: bool) -> None:
    """Print the full text of a page, without menus, boxes and comments."""
    given = Given(target=target, request=_request(target), url=url)
    page = make_sense(invocation, given, _extract)
    if as_json:
        echo_json(_contract(page))
    else:
        for line in (page.title or "untitled", "", *page.text.splitlines()):
            click.echo(plain(line, LINE))
        click.echo(f"quality: {page.quality}, language: {page.lang or 'unknown'}", err=True)


def _request(url: str) -> Request:
    """As the daemon asks for the page of an article."""
    source = Source(name=SourceName("extract"), url=url)
    now = datetime.now(UTC)
    return page_request(UnreadArticle(id=ArticleId(0), link=url, source=source, attempts=0, wanted_since=now))


def _extract(workers: Workers, fetched: Fetched) -> Awaitable[Extracted | ParseFailed]:
    return workers.extract(fetched)


def _contract(page: Extracted) -> dict[str, str | None]:
    """What other programs rely on: names, order and all."""
    return {
        "text": page.text,
        "title": page.title,
        "published": instant(page.published),
        "lang": page.lang,
        "quality": page.quality,
    }
