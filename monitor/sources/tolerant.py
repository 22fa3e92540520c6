"""Feeds in XML that is none: what feedparser makes of them."""

import io
from typing import Any

from monitor.sources.entries import RawEntry, RawFeed

_Raw = dict[str, Any]
"""What feedparser gives: a dict whose own `get` answers other questions than the one that was asked."""

# What feedparser raises at documents that it did not expect.
_BREAKS = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError,
)  # fmt: skip
_DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"
_HTML_TYPES = {"", "text/html", "application/xhtml+xml", "application/xml+xhtml"}


def read_tolerant(document: str) -> RawFeed | None:
    """The feed, or None if it is none, or feedparser breaks on it."""
    try:
        parsed = _parse(document)
        if not parsed.entries and "<rss:item" in document:
            parsed = _parse(document.replace("<rss:", "<").replace("</rss:", "</"))
    except _BREAKS:
        return None
    if not parsed.entries and not parsed.version:
        return None
    return RawFeed(
        title=_text(parsed.feed, "title"),
        language=_text(parsed.feed, "language"),
        ttl=_text(parsed.feed, "ttl"),
        generator=_text(parsed.feed, "generator"),
        earlier=_earlier(parsed.feed),
        entries=tuple(map(_entry, parsed.entries)),
        tolerant=True,
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


def _entry(raw: _Raw) -> RawEntry:
    given = dict.get(raw, "content", ())
    contents = [_text(content, "value") for content in given if _is_text(_text(content, "type"))]
    summary = _text(raw, "summary")
    return RawEntry(
        guid=_text(raw, "id"),
        title=_text(raw, "title"),
        links=_links(raw),
        dates=tuple(filter(None, (_text(raw, name) for name in ("published", "updated", "date", "created")))),
        summary="" if summary in contents else summary,  # an entry that has only a content has it as both
        contents=tuple(contents),
    )


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith("xml") or not media_type


def _links(raw: _Raw) -> tuple[str, ...]:
    alternates = [link for link in dict.get(raw, "links", ()) if _text(link, "rel").endswith("alternate")]
    alternates.sort(key=lambda link: _text(link, "type") not in _HTML_TYPES)
    given = (*(_text(link, "href") for link in alternates), _text(raw, "link"))
    guid = _text(raw, "id")
    # A guid that is no address stands for a missing link.
    return tuple(link for link in given if link and (link != guid or "://" in link))


def _earlier(feed: _Raw) -> str:
    links = {_text(link, "rel"): _text(link, "href") for link in dict.get(feed, "links", ())}
    return links.get("next") or links.get("prev-archive") or ""


def _text(raw: _Raw, name: str) -> str:
    """The text of that very name, or "" if there is none."""
    value = dict.get(raw, name)
    return value if isinstance(value, str) else ""
