"""The bytes of a feed → a document that a parser can read: feeds are made by hand, by plug-ins and by enemies."""

import re
import zlib
from html.entities import html5

from monitor.core.challenge import is_challenge
from monitor.core.charset import decode
from monitor.core.markup import bounded_tags
from monitor.model import Failure, ParseFailed

LARGEST = 10 * 1024 * 1024
"""Bytes of a body after inflating it here."""
MOST_ENTRIES = 2_000
"""Entries that are read of one feed, in document order."""

_GZIP = b"\x1f\x8b"
_ROOT = re.compile(r"<((?:[\w-]+:)?(?:rss|feed|rdf|channel|item|entry))(?=[\s>/])", re.IGNORECASE)
_END = re.compile(r"</(?:[\w-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_ENTRY_END = re.compile(r"</(?:[\w-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A reference that XML does not know as it stands; CDATA sections are taken whole, to be left alone.
_REFERENCE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:(?P<dec>\d+)|x(?P<hex>[0-9a-f]+));|(?P<name>\w+;))?",
    re.DOTALL | re.IGNORECASE,
)
# Elements that nobody here reads. They are a fifth of the parser's work, and an author is searched for a mail address
# with a regular expression that takes a crafted one for minutes (feedparser #562).
_UNREAD = re.compile(
    r"<((?:\w+:)?(?:author|creator|publisher|subject|category)|managingEditor|webMaster|comments|enclosure|"
    r"media:[a-z]+|slash:comments|wfw:commentRss)"
    r"(?:\s[^<>]*)?(?:/>|>(?:<!\[CDATA\[)?[^<]*</\1\s*>)"
)


def read_document(body: bytes, content_type: str | None) -> str | ParseFailed:
    """The feed as text, from its root element on and mended; or ParseFailed, which names what came instead."""
    inflated = _inflate(_inflate(body))
    if len(inflated) > LARGEST:
        return ParseFailed(failure=Failure.TOO_LARGE, detail=f"inflates to more than {LARGEST} bytes")
    text = _ILLEGAL.sub("", decode(inflated, content_type))
    root = _ROOT.search(text)
    if root is None:
        return ParseFailed(failure=Failure.NOT_A_FEED, detail=describe(text))
    return _mend(_cut(text[root.start() :], root[1]))


def describe(text: str) -> str:
    """What a document that is no feed looks like, for the person who configured its address."""
    start = text.lstrip("\ufeff \t\r\n")[:20_000].lower()
    if not start:
        return "an empty body"
    if start[0] in "{[":
        return "JSON, where RSS or Atom was expected"
    if is_challenge(text):
        return "a page that wants to see a browser or a human first (blocked?)"
    if re.search(r"<(?:!doctype )?html|<body|<head", start):
        return "an HTML page, where RSS or Atom was expected (moved, or a log-in?)"
    return f"neither RSS nor Atom; it begins with {start[:40]!r}"


def _inflate(body: bytes) -> bytes:
    """A body that is gzip although no header says so; of one that grows beyond LARGEST, a byte more than that."""
    if not body.startswith(_GZIP):
        return body
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, LARGEST + 1)
    except zlib.error:
        return body


def _cut(text: str, root: str) -> str:
    """Whole entries, MOST_ENTRIES at most, and the end of the root element.

    What stands behind it goes, and so does an entry that the connection broke in: it comes whole the next time.
    """
    ends = [match.end() for match in _ENTRY_END.finditer(text)]
    *_, end = 0, *(match.end() for match in _END.finditer(text))
    if not ends:
        return text[: end or None]
    closing = text[ends[-1] : end] if end > ends[-1] else "</channel></rss>" if root == "rss" else f"</{root}>"
    return text[: ends[:MOST_ENTRIES][-1]] + closing


def _mend(text: str) -> str:
    return bounded_tags(_UNREAD.sub("", _REFERENCE.sub(_mended_reference, text)))


def _mended_reference(found: re.Match[str]) -> str:
    """The same to an XML parser as it was meant: HTML's names by their characters, a bare ampersand escaped."""
    if found["dec"] or found["hex"]:
        code = int(found["dec"] or found["hex"], 10 if found["dec"] else 16) if len(found[0]) < 12 else 0
        return found[0] if _is_legal(code) else ""
    if found["name"]:
        return html5.get(found["name"], "") or f"&amp;{found['name']}"
    return "&amp;" if found[0] == "&" else found[0]


def _is_legal(code: int) -> bool:
    return code in {0x9, 0xA, 0xD} or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
