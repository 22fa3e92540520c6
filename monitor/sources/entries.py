"""What a document says of its entries, in its own words → entries: one understanding for every format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from monitor.core.dates import parse_date
from monitor.core.markup import language, line, paragraphs, title
from monitor.core.urls import LONGEST, canonical_url
from monitor.model import Entry, ParsedFeed

MOST_ENTRIES = 10_000
"""Entries that are read of one feed, in document order."""

LONGEST_TITLE = 1_000
LONGEST_SUMMARY = 20_000
"""Characters that are kept of either, whatever kind of source shows them."""

_LONGEST_CONTENT = 400_000
_LONGEST_TTL = timedelta(days=7)
_MOST_CANDIDATES = 5
_ESCAPED_AMPERSAND = re.compile(r"&(?:amp|#0*38|#x0*26);", re.IGNORECASE)
_HOST = re.compile(r"[\w.:-]+")
_WHOLE = re.compile(r"https?://[a-z\d-]+(?:\.[a-z\d-]+)+(?:/[!$%'-;=?-Z_a-z~]*+)?")
"""Most links as they are: nothing in them is to be resolved or escaped."""
_WORDPRESS = re.compile(r"\bwordpress\.(?:org|com)\b")
_PAGE = re.compile(r"[?&]paged=(\d{1,4})(?=&|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEntry:
    """An entry as its document words it: markup in the texts, relative links.

    links, dates: all that may be meant, the likeliest first. contents: bodies, in any order.
    """

    guid: str = ""
    title: str = ""
    links: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    summary: str = ""
    contents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFeed:
    """A feed as its document words it. earlier: what it links to as the entries before these.

    tolerant: whether it took the parser that reads anything.
    """

    title: str = ""
    language: str = ""
    ttl: str = ""
    generator: str = ""
    earlier: str = ""
    entries: tuple[RawEntry, ...] = ()
    tolerant: bool = False


def understood(raw: RawFeed, url: str) -> ParsedFeed:
    """The feed that came from `url`, as we understand it."""
    return ParsedFeed(
        title=title(raw.title)[:LONGEST_TITLE],
        language=language(raw.language),
        ttl=_ttl(raw.ttl.strip()),
        entries=tuple(_entries(raw.entries[:MOST_ENTRIES], url)),
        earlier=_earlier(raw, url),
        tolerant=raw.tolerant,
    )


def resolved(url: str, given: str) -> str | None:
    """The http(s) address that is meant by a link in the document at `url`, or None."""
    if _WHOLE.fullmatch(given) and len(given) <= LONGEST:
        return given
    plain = _ESCAPED_AMPERSAND.sub("&", "".join(map(str.strip, given.splitlines()))).replace(" ", "%20")
    if plain.startswith("www."):
        plain = f"http://{plain}"
    try:
        link = urljoin(url, plain)
        parts = urlsplit(link)
        whole = parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.hostname or "") and parts.port != 0
    except ValueError:
        return None
    return link if plain and whole and len(link) <= LONGEST else None


def _entries(raws: tuple[RawEntry, ...], url: str) -> Iterator[Entry]:
    for raw in raws:
        summary, content = _bodies(raw)
        entry = Entry(
            guid=raw.guid.strip() or None,
            title=title(raw.title)[:LONGEST_TITLE],
            link=_link(raw.links[:_MOST_CANDIDATES], url),
            published=_published(raw.dates[:_MOST_CANDIDATES]),
            summary=summary[:LONGEST_SUMMARY],
            content=content[:_LONGEST_CONTENT],
        )
        # Some feeds nest their items, which leaves a shell round each.
        if entry.guid or entry.link or entry.title or entry.summary or entry.content:
            yield entry


def _bodies(raw: RawEntry) -> tuple[str, str]:
    """Summary and content; an entry that has only the latter has it as both."""
    longest = max(raw.contents, key=len, default="")
    content = paragraphs(longest)
    return (line(raw.summary) if raw.summary.strip() else " ".join(content.split())), content


def _link(links: tuple[str, ...], url: str) -> str | None:
    addresses = (resolved(url, link) for link in links)
    return next((address for address in addresses if address and not _is_same(address, url)), None)


def _is_same(address: str, url: str) -> bool:
    """Whether a link leads to the feed itself. Most do not name its path, which is told at once."""
    return urlsplit(url).path.strip("/") in address and canonical_url(address) == canonical_url(url)


def _published(dates: tuple[str, ...]) -> datetime | None:
    return next(filter(None, map(parse_date, dates)), None)


def _ttl(minutes: str) -> timedelta | None:
    ttl = timedelta(minutes=int(minutes)) if minutes.isdecimal() and len(minutes) < 6 else None
    return ttl if ttl and ttl <= _LONGEST_TTL else None


def _earlier(raw: RawFeed, url: str) -> str | None:
    """Where the entries before these are to be had: the feed links to them (RFC 5005), or WordPress has pages."""
    if raw.earlier:
        address = resolved(url, raw.earlier)
        return address if address != url else None
    if not _WORDPRESS.search(raw.generator) or not url.startswith("http") or not raw.entries:
        return None
    if page := _PAGE.search(url):
        return f"{url[: page.start(1)]}{int(page[1]) + 1}{url[page.end(1) :]}"
    return f"{url}{'&' if urlsplit(url).query else '?'}paged=2"
