"""RSS 0.90 to 2.0, Atom and JSON Feed, as they really are."""

from collections.abc import Mapping

from monitor.model import Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.conditional import ask
from monitor.sources.document import from_root, mended, read_text
from monitor.sources.entries import RawEntry, RawFeed, understood
from monitor.sources.json_feed import read_json
from monitor.sources.stranger import no_feed
from monitor.sources.strict import read_recovered, read_strict
from monitor.sources.tolerant import read_tolerant

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.8, */*;q=0.1"
)


def request(source: Source, state: SourceState) -> Request:
    return ask(source, state, _ACCEPT)


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:  # noqa: ARG001 - it has none
    """The entries in document order. Hostile input takes long, or breaks a parser: call it in a worker."""
    text = read_text(fetched.body, fetched.content_type)
    if isinstance(text, ParseFailed):
        return text
    raw = read_json(text) or _read_xml(text)
    return understood(raw, fetched.url) if raw else no_feed(text, fetched.url)


def _read_xml(text: str) -> RawFeed | None:
    """As it stands, else mended, else by parsers that read anything."""
    if raw := read_strict(from_root(text)):
        return raw
    document = mended(text)
    return (read_strict(document) or _read_odd(document)) if document else None


def _read_odd(document: str) -> RawFeed | None:
    tolerant = read_tolerant(document)
    if tolerant and any(entry != RawEntry() for entry in tolerant.entries):
        return tolerant
    recovered = read_recovered(document)
    return recovered if recovered and recovered.entries else tolerant
