"""What came in the place of a feed: why it is none, and what to do about it."""

import html
import json
import re

from monitor.core.pages.challenge import asks_consent, is_challenge
from monitor.model import Failure, ParseFailed
from monitor.sources.entries import resolved

_HTML = re.compile(r"<(?:!doctype )?html|<body|<head")
_LINK = re.compile(r"<link\b([^<>]{0,2000})>", re.IGNORECASE)
_FEED_TYPE = re.compile(r"""type\s*=\s*["']?application/(?:rss|atom|rdf|feed)\+(?:xml|json)""", re.IGNORECASE)
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_PASSWORD = re.compile(r"""<input\b[^<>]{0,500}type\s*=\s*["']?password""")
_HEAD = 200_000
_BLOCKED = (
    "a page that wants to see a browser or a human first; ask the publisher to let you in, or read the site by another "
    "way, such as its sitemap or a news search for it"
)


def no_feed(text: str, url: str) -> ParseFailed:
    """Say what a document that is no feed looks like, to the person who configured its address `url`."""
    start = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if named := _named_feeds(start, url):
        return _not_a_feed(f"an HTML page, which names a feed: {named[0]}")
    if start and start[0] not in "{[" and is_challenge(start):
        return ParseFailed(failure=Failure.BLOCKED, detail=_BLOCKED)
    return _not_a_feed(_described(start))


def _not_a_feed(detail: str) -> ParseFailed:
    return ParseFailed(failure=Failure.NOT_A_FEED, detail=detail)


def _described(start: str) -> str:
    lower = start.lower()
    if not lower:
        return "an empty body"
    if lower[0] in "{[":
        return _described_json(start)
    if "<urlset" in lower or "<sitemapindex" in lower:
        return 'a sitemap, neither RSS nor Atom; write kind = "sitemap"'
    if "<opml" in lower:
        return "a list of feeds (OPML), not one of them; `news-monitor source import` reads it"
    if _HTML.search(lower):
        return _described_page(lower)
    return f"neither RSS nor Atom; it begins with {lower[:40]!r}"


def _described_json(start: str) -> str:
    try:
        value = json.loads(start)
    except (ValueError, RecursionError):
        value = None
    names = ("error", "errors", "message", "detail", "code", "status")
    told = [f"{name}: {value[name]}" for name in names if value.get(name)] if isinstance(value, dict) else []
    if told:
        return f"JSON that is no feed and tells of an error ({'; '.join(told)[:200]})"
    return "JSON that is neither a JSON Feed nor RSS in JSON"


def _described_page(lower: str) -> str:
    if _PASSWORD.search(lower):
        return "an HTML page that asks for a log-in; give the source the headers that let it in"
    if asks_consent(lower):
        return (
            "an HTML page that asks for a consent to cookies, and names no feed; look for another address of the feed"
        )
    return "an HTML page, where RSS or Atom was expected; it names no feed (moved? a log-in?)"


def _named_feeds(page: str, url: str) -> list[str]:
    """The addresses of the feeds that a page names in its head."""
    links = (link[1] for link in _LINK.finditer(page) if "alternate" in link[1].lower() and _FEED_TYPE.search(link[1]))
    targets = (next(filter(None, found.groups()), "") for link in links if (found := _HREF.search(link)))
    return [address for target in targets if (address := resolved(url, html.unescape(target)))]
