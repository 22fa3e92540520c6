"""JSON Feed 1.0 and 1.1, RSS in JSON, and the posts that WordPress gives to programs."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from monitor.sources.document import with_known_escapes
from monitor.sources.entries import MOST_ENTRIES, RawEntry, RawFeed

_VERSION = "jsonfeed.org/version"
_HEAD = 1_000
_LIST = re.compile(r'"(?:items?|entries)"\s*:\s*\[\s*')
_COMMA = re.compile(r"\s*,\s*")
_DECODER = json.JSONDecoder(strict=False)  # control characters in texts are common

_TEXTS = ("#value", "#text", "$t", "_", "__text", "content", "rendered")
_DATES = (
    "date_published", "pubDate", "published", "published_at", "isoDate", "date_gmt",
    "date_modified", "updated", "dc:date", "modified", "created",
)  # fmt: skip


def read_json(text: str) -> RawFeed | None:
    """The feed, or None where the text is no JSON, or no feed. One that breaks off has its whole entries."""
    document = text.lstrip("\ufeff \t\r\n")
    if not document.startswith(("{", "[")):
        return None
    document = with_known_escapes(document)
    try:
        value, _ = _DECODER.raw_decode(document)
    except (ValueError, RecursionError):
        value = _rest_of_a_feed(document)
    return _feed(value if isinstance(value, Mapping) else {"items": value})


def _rest_of_a_feed(document: str) -> Mapping[str, Any]:
    """What is left of a JSON Feed that breaks off, if any entry is."""
    entries = _whole_entries(document) if _VERSION in document[:_HEAD] else []
    return {"version": _VERSION, "items": entries} if entries else {}


def _whole_entries(document: str) -> list[Any]:
    start = _LIST.search(document)
    entries: list[Any] = []
    position = start.end() if start else len(document)
    while position < len(document) and len(entries) < MOST_ENTRIES:
        try:
            entry, position = _DECODER.raw_decode(document, position)
        except (ValueError, RecursionError):
            break
        entries.append(entry)
        comma = _COMMA.match(document, position)
        position = comma.end() if comma else len(document)
    return entries


def _feed(value: Mapping[str, Any]) -> RawFeed | None:
    channel = _channel(value)
    entries = next((channel[name] for name in ("items", "item", "entries", "entry") if name in channel), None)
    if isinstance(entries, Mapping):
        entries = [entries]
    if not isinstance(entries, Sequence) or isinstance(entries, str):
        return None
    raws = tuple(_entry(entry) for entry in entries[:MOST_ENTRIES] if isinstance(entry, Mapping))
    if not any(raw.links and raw.title for raw in raws) and _VERSION not in _text(value, "version"):
        return None  # a list of other things, or an answer that found none
    return RawFeed(
        title=_text(channel, "title"),
        language=_text(channel, "language"),
        ttl=_text(channel, "ttl"),
        earlier=_text(channel, "next_url"),
        entries=raws,
    )


def _channel(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What holds the entries: the document, or in RSS in JSON its channel."""
    for name in ("rss", "feed", "channel"):
        inner = value.get(name)
        if isinstance(inner, Mapping) and "items" not in value:
            value = inner
    return value


def _entry(raw: Mapping[str, Any]) -> RawEntry:
    guid = next(filter(None, (_text(raw, name) for name in ("id", "guid"))), "")
    links = [_text(raw, name) for name in ("url", "link", "external_url")]
    contents = [_text(raw, name) for name in ("content_html", "content_text", "content:encoded", "content")]
    summaries = [_text(raw, name) for name in ("summary", "description", "excerpt")]
    return RawEntry(
        guid=guid,
        title=_text(raw, "title"),
        links=tuple(filter(None, (*links, guid if _is_permalink(raw) and "://" in guid else ""))),
        dates=tuple(filter(None, (_text(raw, name) for name in _DATES))),
        summary=next(filter(None, summaries), ""),
        contents=tuple(filter(None, contents)),
    )


def _is_permalink(raw: Mapping[str, Any]) -> bool:
    guid = raw.get("guid")
    return not isinstance(guid, Mapping) or str(guid.get("isPermaLink", "true")).lower() == "true"


def _text(raw: Mapping[str, Any], name: str) -> str:
    """The text of that name; converters write an element with attributes as an object, WordPress what it renders."""
    value = raw.get(name)
    if isinstance(value, Mapping):
        value = next((value[key] for key in _TEXTS if key in value), None)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value)
