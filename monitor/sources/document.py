"""The bytes of a feed → a document that a parser can read: feeds are made by hand, by plug-ins and by enemies."""

import re
import zlib
from collections.abc import Mapping
from html import escape
from html.entities import html5

from monitor.core.charset import decode
from monitor.core.markup import bounded_tags
from monitor.model import Failure, ParseFailed

LARGEST = 10 * 1024 * 1024
"""Bytes of a body after inflating it here."""
MOST_MENDED = 2_000
"""Entries of a document that has to be mended: what reads it then may take a millisecond for each."""

_COMPRESSED = (b"\x1f\x8b", b"\x78\x01", b"\x78\x9c", b"\x78\xda")
_EITHER_FORMAT = zlib.MAX_WBITS | 32
_ROOT = re.compile(r"<((?:[\w-]+:)?(?:rss|feed|rdf|channel|item|entry))(?=[\s>/])", re.IGNORECASE)
_PARTS = {"channel", "item", "entry"}
_PAGE = re.compile(r"<(?:!doctype )?html\b", re.IGNORECASE)
_END = re.compile(r"</(?:[\w-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_ENTRY_END = re.compile(r"</(?:[\w-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML forbids."""
# A reference that XML does not know as it stands; CDATA sections are taken whole, to be left alone.
_REFERENCE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:(?P<dec>\d+)|x(?P<hex>[0-9a-f]+));|(?P<name>\w+;))?",
    re.DOTALL | re.IGNORECASE,
)
# A character beyond the basic plane as UTF-16 has it, in two halves that XML forbids.
_PAIR = re.compile(r"&#(?:x(d[89ab][\da-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][\da-f]{2})|(5[67]\d{3}));", re.IGNORECASE)
# What the document type of a feed made by hand calls by a name of its own; a value that holds references is bait.
_ESCAPE = re.compile(
    r"""\\(?:["\\/bfnrt]|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(?P<half>u[dD][89a-fA-F][\da-fA-F]{2})
    |u[\da-fA-F]{4}|(?P<unknown>))""",
    re.VERBOSE,
)
_ENTITY = re.compile(r"""<!ENTITY\s+(\w{1,40})\s+["']([^"'&%<>]{0,60})["']\s*>""")
_MOST_ENTITIES = 100
_MOST_REFERENCES = 20_000
_MOST_PREFIXES = 50
_PREFIX = re.compile(r"(?:</?|\s)([a-z][\w.-]{0,30}):[a-z][\w.-]*(?=[\s/>=])", re.IGNORECASE)
_ATOM = "http://www.w3.org/2005/Atom"
# What a prefix means that nobody declared.
_NAMESPACES = {
    "atom": _ATOM,
    "atom10": _ATOM,
    "a10": _ATOM,
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rss": "http://purl.org/rss/1.0/",
}
# Elements that nobody here reads. They are a fifth of the parser's work, and an author is searched for a mail address
# with a regular expression that takes a crafted one for minutes (feedparser #562).
_UNREAD = re.compile(
    r"<((?:\w+:)?(?:author|creator|publisher|subject|category)|managingEditor|webMaster|comments|enclosure|"
    r"media:(?!title)[a-z]+|slash:comments|wfw:commentRss)"
    r"(?:\s[^<>]*)?(?:/>|>(?:<!\[CDATA\[)?[^<]*</\1\s*>)"
)


def read_text(body: bytes, content_type: str | None) -> str | ParseFailed:
    """The document as text, inflated if it is gzip although no header says so."""
    inflated = _inflate(_inflate(body))
    if len(inflated) > LARGEST:
        return ParseFailed(failure=Failure.TOO_LARGE, detail=f"inflates to more than {LARGEST} bytes")
    return decode(inflated, content_type)


def from_root(text: str) -> str:
    """The document from its root element on; "" where there is none that a feed has."""
    root = _ROOT.search(text)
    if root is None or (root[1].lower() in _PARTS and _PAGE.search(text, 0, root.start())):
        return ""
    return text[root.start() :]


def mended(text: str) -> str:
    """The same as it was meant: whole entries, references that XML knows, no characters that it forbids."""
    text = ILLEGAL.sub("", text)
    document = from_root(text)
    is_bait = document.count("&") > _MOST_REFERENCES
    defined = [] if is_bait else _ENTITY.findall(text.removesuffix(document))[:_MOST_ENTITIES]
    names = {**html5, **{f"{name};": value for name, value in defined}}
    whole = with_known_references(_cut(document), names)
    return bounded_tags(_UNREAD.sub("", _declare(whole)))


def with_known_references(text: str, names: Mapping[str, str] = html5) -> str:
    """The same with references that any XML parser knows; `names` are those that stand for characters."""
    return _REFERENCE.sub(lambda found: _mended_reference(found, names), _PAIR.sub(_paired, text))


def with_known_escapes(json: str) -> str:
    """JSON without half characters, which no database takes, and backslashes that escape nothing that it knows."""
    return _ESCAPE.sub(lambda found: found[0] if found["half"] is found["unknown"] is None else "", json)


def _inflate(body: bytes) -> bytes:
    """A body that is gzip or zlib although no header says so; of one that outgrows LARGEST, a byte more than that."""
    if not body.startswith(_COMPRESSED):
        return body
    try:
        return zlib.decompressobj(_EITHER_FORMAT).decompress(body, LARGEST + 1)
    except zlib.error:
        return body


def _cut(document: str) -> str:
    """Whole entries, MOST_MENDED at most, and the end of the root element.

    What stands behind it goes, and so does an entry that the connection broke in: it comes whole the next time.
    """
    ends = [match.end() for match in _ENTRY_END.finditer(document)]
    *_, end = 0, *(match.end() for match in _END.finditer(document))
    if not ends:
        return document[: end or None]
    root = _ROOT.match(document)
    name = root[1] if root else "rss"
    closing = document[ends[-1] : end] if end > ends[-1] else "</channel></rss>" if name == "rss" else f"</{name}>"
    return document[: ends[:MOST_MENDED][-1]] + closing


def _declare(document: str) -> str:
    """The same with a namespace for each prefix that has none."""
    used = set(_PREFIX.findall(document)) - {"xml", "xmlns"}
    root = _ROOT.match(document)
    if len(used) > _MOST_PREFIXES or root is None:
        return document
    missing = [prefix for prefix in used if f"xmlns:{prefix}=" not in document]
    declared = "".join(f' xmlns:{prefix}="{_NAMESPACES.get(prefix, "urn:" + prefix)}"' for prefix in sorted(missing))
    return f"{root[0]}{declared}{document[root.end() :]}"


def _paired(halves: re.Match[str]) -> str:
    first, second = (chr(int(halves[at] or halves[at + 1], 16 if halves[at] else 10)) for at in (1, 3))
    return (first + second).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _mended_reference(found: re.Match[str], names: Mapping[str, str]) -> str:
    """The same to an XML parser as it was meant: names by their characters, a bare ampersand escaped."""
    if found["dec"] or found["hex"]:
        code = int(found["dec"] or found["hex"], 10 if found["dec"] else 16) if len(found[0]) < 12 else 0
        return found[0] if _is_legal(code) else ""
    if found["name"]:
        return escape(names.get(found["name"], "")) or f"&amp;{found['name']}"
    return "&amp;" if found[0] == "&" else found[0]


def _is_legal(code: int) -> bool:
    return code in {0x9, 0xA, 0xD} or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
