"""A search of Google News: articles of many outlets, each under a link of Google's.

The options are `query`, in Google's own language (`Mali when:7d`, `site:studiotamani.org`), and `edition`, a country
and a language as Google writes them (`ML:fr`). A link of the older form holds the address of the article and is read; a
newer one can only be followed by a browser: it is kept as it is, and is the article's identity.
"""

import base64
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode, urlsplit

from monitor.core.dates import parse_date
from monitor.core.markup import language, title
from monitor.model import Entry, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.conditional import ask
from monitor.sources.entries import LONGEST_TITLE, resolved
from monitor.sources.tree import Tree, local_name, refused, text_of, words, xml_tree

OPTIONS = ("query", "edition")
MOST_ENTRIES = 200
"""Entries that are read of one answer; Google gives a hundred."""

_EDITION = "US:en"
_SEARCH = "https://news.google.com/rss/search"
_ACCEPT = "application/rss+xml, application/xml;q=0.9, */*;q=0.1"
_ARTICLE = re.compile(r"/articles/([\w-]{20,})(?:[?/]|$)")
_ADDRESS = re.compile(rb"https?://[\x21-\x7e]+")


def request(source: Source, state: SourceState) -> Request:
    """The search that the options describe, at `url` if there is one."""
    edition = source.options.get("edition", _EDITION)
    country, _, lang = edition.partition(":")
    asked = {"q": source.options["query"], "hl": lang, "gl": country, "ceid": edition}
    address = (source.url or _SEARCH).partition("?")[0]
    return ask(source, state, _ACCEPT, url=f"{address}?{urlencode(asked)}")


def mistakes(source: Source) -> Iterator[tuple[str, str]]:
    """What is missing or wrong in the options."""
    if not source.options.get("query", "").strip():
        yield "query", 'missing; write what to search for, like query = "Mali when:7d"'
    edition = source.options.get("edition", _EDITION)
    if not re.fullmatch(r"[A-Z]{2}:[a-z]{2,3}(-\w+)?", edition):
        yield "edition", f'"{edition}" is no edition; write a country and a language, like "ML:fr"'


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:
    """The entries in document order, each with its outlet, which is taken off the title."""
    text = text_of(fetched)
    if isinstance(text, ParseFailed):
        return text
    root = xml_tree(text)
    if root is None or local_name(root) != "rss":
        return refused(text, "an answer of Google News")
    found = [element for element in root.iter() if local_name(element) == "item"][:MOST_ENTRIES]
    return ParsedFeed(
        title=title(words(root.find("channel/title")))[:LONGEST_TITLE],
        language=language(options.get("edition", _EDITION).partition(":")[2]),
        ttl=None,
        entries=tuple(_entry(each, fetched.url) for each in found),
    )


def _entry(element: Tree, url: str) -> Entry:
    """Without Google's description, which names further articles of further outlets."""
    headline, outlet = _split(words(element.find("title")), words(element.find("source")))
    link = resolved(url, words(element.find("link")))
    return Entry(
        guid=words(element.find("guid")) or None,
        title=headline,
        link=_own_address(link) if link else None,
        published=parse_date(words(element.find("pubDate"))),
        summary="",
        outlet=outlet,
    )


def _split(given: str, source: str) -> tuple[str, str | None]:
    """“Headline - Outlet” as its two parts; the outlet is what `<source>` says, if it says anything."""
    whole, outlet = title(given)[:LONGEST_TITLE], title(source)[:LONGEST_TITLE]
    if outlet:
        ends = whole.casefold().endswith(f" - {outlet}".casefold())
        return (whole[: -len(outlet) - 3].rstrip() if ends else whole), outlet
    headline, _, last = whole.rpartition(" - ")
    return (headline, last) if headline else (whole, None)


def _own_address(link: str) -> str:
    """The address that a link of the older form holds, in base64 among a few bytes of Google's; else the link."""
    token = _ARTICLE.search(urlsplit(link).path)
    if token is None:
        return link
    try:
        held = base64.urlsafe_b64decode(token[1] + "=" * (-len(token[1]) % 4))
    except ValueError:
        return link
    address = _ADDRESS.search(held)
    return (resolved(link, address[0].decode()) or link) if address else link
