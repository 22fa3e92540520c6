"""RSS 0.9x, 1.0, 2.0 and Atom, as they really are."""

import io
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urljoin

from monitor.core.dates import parse_date
from monitor.core.markup import language, line, paragraphs, title
from monitor.core.urls import canonical_url
from monitor.model import Entry, Failure, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.document import describe, read_document

_Raw = dict[str, Any]
"""What feedparser gives: a dict whose own `get` answers other questions than the one that was asked."""

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1"
)
_DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"
_LONGEST_TITLE = 1_000
_LONGEST_SUMMARY = 20_000
_LONGEST_CONTENT = 400_000
_LONGEST_TTL = timedelta(days=7)


class FeedKind:
    """A feed at an address: ask for what changed, read what came."""

    def request(self, source: Source, state: SourceState) -> Request:
        """Ask conditionally, by what the server said last time."""
        return Request(
            url=source.url,
            accept=_ACCEPT,
            headers=source.headers,
            etag=state.etag,
            last_modified=state.last_modified,
        )

    def parse(self, fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:  # noqa: ARG002 - it has none
        """The entries in document order. feedparser may raise anything on hostile input: call it in a worker."""
        document = read_document(fetched.body, fetched.content_type)
        if isinstance(document, ParseFailed):
            return document
        parsed = _parse(document)
        if not parsed.entries and "<rss:item" in document:
            parsed = _parse(document.replace("<rss:", "<").replace("</rss:", "</"))
        if not parsed.entries and not parsed.version:
            return ParseFailed(failure=Failure.NOT_A_FEED, detail=describe(document))
        return ParsedFeed(
            title=title(_text(parsed.feed, "title"))[:_LONGEST_TITLE],
            language=language(_text(parsed.feed, "language")),
            ttl=_ttl(_text(parsed.feed, "ttl")),
            entries=tuple(_entries(parsed.entries, fetched.url)),
        )


def _parse(document: str) -> Any:
    import feedparser  # noqa: PLC0415 - the daemon asks, only its workers parse

    # Bytes, since a text or a bare `bytes` may name a file or an address that feedparser would open; and no
    # content-location, since it would be joined to guids. Links are resolved here.
    return feedparser.parse(
        io.BytesIO((_DECLARATION + document).encode()),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )


def _entries(raws: list[_Raw], url: str) -> Iterator[Entry]:
    own = canonical_url(url)
    for raw in raws:
        summary, content = _bodies(raw)
        entry = Entry(
            guid=_text(raw, "id") or None,
            title=title(_text(raw, "title"))[:_LONGEST_TITLE],
            link=_link(raw, url, own),
            published=_published(raw),
            summary=summary[:_LONGEST_SUMMARY],
            content=content[:_LONGEST_CONTENT],
        )
        # Some feeds nest their items, which leaves a shell round each.
        if entry.guid or entry.link or entry.title or entry.summary or entry.content:
            yield entry


def _bodies(raw: _Raw) -> tuple[str, str]:
    """Summary and content; feedparser gives an entry that has only the latter both."""
    given = dict.get(raw, "content", ())
    contents = [_text(content, "value") for content in given if _is_text(_text(content, "type"))]
    longest = max(contents, key=len, default="")
    content = paragraphs(longest)
    summary = _text(raw, "summary")
    return (" ".join(content.split()) if summary == longest else line(summary)), content


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith("xml") or not media_type


def _link(raw: _Raw, url: str, own: str | None) -> str | None:
    given = _text(raw, "link") or _alternate(raw)
    if not given or (given == _text(raw, "id") and "://" not in given):
        return None  # a guid that is no address stands for a missing link
    try:
        link = urljoin(url, "".join(given.split("\n")).strip().replace(" ", "%20"))
    except ValueError:
        return None
    return link if canonical_url(link) not in {None, own} else None


def _alternate(raw: _Raw) -> str:
    links = dict.get(raw, "links", ())
    return next((_text(link, "href") for link in links if _text(link, "rel") == "alternate"), "")


def _published(raw: _Raw) -> datetime | None:
    instants = (parse_date(_text(raw, name)) for name in ("published", "updated", "created"))
    return next(filter(None, instants), None)


def _ttl(minutes: str) -> timedelta | None:
    ttl = timedelta(minutes=int(minutes)) if minutes.isdecimal() and len(minutes) < 6 else None
    return ttl if ttl and ttl <= _LONGEST_TTL else None


def _text(raw: _Raw, name: str) -> str:
    """The text of that very name, or "" if there is none."""
    value = dict.get(raw, name)
    return value if isinstance(value, str) else ""
