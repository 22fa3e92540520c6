"""Feeds in well-formed XML of a known shape: RSS 0.90 to 2.0, Atom 0.3 and 1.0, in a tenth of feedparser's time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from html import escape
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from monitor.sources.entries import MOST_ENTRIES, RawEntry, RawFeed

_MOST_CHILDREN = 20_000
_XML = "{http://www.w3.org/XML/1998/namespace}"
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_PREFIXES = {
    "http://purl.org/rss/1.0": "",
    "http://my.netscape.com/rdf/simple/0.9": "",
    "http://channel.netscape.com/rdf/simple/0.9": "",
    "http://purl.org/net/rss1.1#": "",
    "http://backend.userland.com/rss": "",
    "http://backend.userland.com/rss2": "",
    "http://backend.userland.com/rss091": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://cyber.law.harvard.edu/rss": "",
    "http://www.rssboard.org/rss-specification": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/2005/atom": "",
    "http://purl.org/atom/ns#": "",
    "http://purl.org/dc/elements/1.1": "dc:",
    "http://purl.org/dc/elements/1.0": "dc:",
    "http://purl.org/dc/terms": "dcterms:",
    "http://purl.org/rss/1.0/modules/content": "content:",
    "http://search.yahoo.com/mrss": "media:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.rssboard.org/media-rss": "media:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}
_TITLES = ("title", "dc:title", "media:title")
_SUMMARIES = ("description", "summary", "abstract", "dc:description", "itunes:summary")
_CONTENTS = ("content:encoded", "content", "body", "xhtml:body", "fullitem")
_DATES = (
    "pubdate", "published", "issued", "dcterms:issued",
    "updated", "dc:date", "modified", "dcterms:modified", "lastbuilddate", "date",
    "created", "dcterms:created",
)  # fmt: skip
_PLAIN_TYPES = {"", "text", "html", "xhtml"}
_HTML_TYPES = {"", "text/html", "application/xhtml+xml", "application/xml+xhtml"}

_Children = Mapping[str, Sequence[Any]]
"""The children of an element by name: in lower case, with our prefix of its namespace; RSS and Atom have none."""


class _OddError(Exception):
    """Something that is not understood here; another parser may."""


def read_strict(document: str) -> RawFeed | None:
    """The feed, or None where anything about it is odd. `document` begins with the root element.

    There can be no DTD then, and so no entities; libxml2's own limits on depth and size stand.
    """
    return _read(document, recover=False)


def read_recovered(document: str) -> RawFeed | None:
    """The same of a document that is not well-formed, as libxml2 takes it to be meant."""
    feed = _read(document, recover=True)
    return replace(feed, tolerant=True) if feed else None


def _read(document: str, *, recover: bool) -> RawFeed | None:
    from lxml import etree  # noqa: PLC0415 - the daemon asks, only its workers parse

    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True, recover=recover,
    )  # fmt: skip
    try:
        root = etree.fromstring(document.encode(), parser)
        return _feed(root, has_base="xml:base" in document) if root is not None else None
    except (etree.XMLSyntaxError, UnicodeEncodeError, _OddError):
        return None


def _feed(root: Any, *, has_base: bool) -> RawFeed:
    kind, own = _name(root.tag), _children(root)
    if kind == "feed":
        return _raw_feed(own, own.get("entry", ()), partial(_atom_entry, has_base=has_base), root)
    if kind not in {"rss", "rdf:rdf", "channel"}:
        raise _OddError
    channels = [root] if kind == "channel" else own.get("channel", ())
    within = [_children(channel) for channel in channels]
    entries = [entry for each in (*within, own if kind != "channel" else {}) for entry in each.get("item", ())]
    return _raw_feed(within[0] if within else own, entries, partial(_rss_entry, has_base=has_base), root)


def _raw_feed(own: _Children, entries: Sequence[Any], read: Callable[..., RawEntry], root: Any) -> RawFeed:
    if not entries and next(root.iter("{*}item", "{*}entry", "item", "entry"), None) is not None:
        raise _OddError
    return RawFeed(
        title=_first(own, _TITLES),
        language=_first(own, ("language", "dc:language")) or _language(root),
        ttl=_first(own, ("ttl",)),
        generator=_first(own, ("generator",)) + _attribute(own, "generator", "uri"),
        earlier=_earlier(own),
        entries=tuple(read(entry) for entry in entries[:MOST_ENTRIES]),
    )


def _rss_entry(entry: Any, *, has_base: bool) -> RawEntry:
    own = _children(entry)
    if "item" in own or "entry" in own or entry.get("HREF") or entry.get("href"):
        raise _OddError
    guid = _first(own, ("guid", "id"))
    return _raw_entry(own, guid or entry.get(_RDF_ABOUT, ""), [*_links(own, has_base=has_base), *_permalinks(own)])


def _atom_entry(entry: Any, *, has_base: bool) -> RawEntry:
    own = _children(entry)
    if "entry" in own:
        raise _OddError
    guid = _first(own, ("id",))
    return _raw_entry(own, guid, [*_links(own, has_base=has_base), *([guid] if "://" in guid else [])])


def _raw_entry(own: _Children, guid: str, links: Sequence[str]) -> RawEntry:
    summary, *more = _texts(own, _SUMMARIES) or [_of_media(own, ("media:description",), groups=("media:group",))]
    return RawEntry(
        guid=guid,
        title=_first(own, _TITLES) or _of_media(own, _TITLES, groups=("media:group", "media:content")),
        links=tuple(links),
        dates=tuple(_texts(own, _DATES)),
        summary=summary,
        contents=tuple(_texts(own, _CONTENTS) or more),
    )


def _children(element: Any) -> dict[str, list[Any]]:
    children: dict[str, list[Any]] = {}
    for child in islice(element, _MOST_CHILDREN):
        name = _name(child.tag)
        if name[:2] == "?:" and child.prefix:  # many a namespace is misspelt, and its prefix never is
            name = f"{child.prefix}:{name[2:]}".removeprefix("atom:")
        if name in children:
            children[name].append(child)
        else:
            children[name] = [child]
    return children


def _name(tag: str) -> str:
    return _known(tag) if len(tag) < 100 else "?"


@lru_cache(maxsize=4096)
def _known(tag: str) -> str:
    namespace, _, local = tag.rpartition("}")
    prefix = _PREFIXES.get(namespace[1:].rstrip("/").lower(), "?:") if namespace else ""
    return f"{prefix}{local.lower()}"


def _first(own: _Children, names: Sequence[str]) -> str:
    return next(iter(_texts(own, names)), "")


def _texts(own: _Children, names: Sequence[str]) -> list[str]:
    """What the children of those names say, in the order of the names; none that is empty, or no text."""
    texts = [_text(child) for name in names if name in own for child in own[name] if _is_text(child)]
    return [text for text in texts if text]


def _is_text(element: Any) -> bool:
    if not element.attrib:
        return True
    if element.get("mode") == "base64":
        raise _OddError
    media_type = element.get("type", "").strip().lower()
    return media_type in _PLAIN_TYPES or media_type.startswith("text/") or media_type.endswith("xml")


def _text(element: Any) -> str:
    if not len(element):
        return (element.text or "").strip()
    from lxml import etree  # noqa: PLC0415 - as above

    inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
    return f"{escape(element.text or '', quote=False)}{inner}".strip()


def _links(own: _Children, *, has_base: bool) -> list[str]:
    """What an entry links to as itself: RSS's own element first, then pages of HTML, in document order."""
    links = [link for link in own.get("link", ()) if link.get("rel", "alternate").endswith("alternate")]
    links.sort(key=lambda link: (link.get("href") is not None, link.get("type", "") not in _HTML_TYPES))
    targets = ((link, link.get("href") or _text(link)) for link in links)
    return [_based(link, target) if has_base else target for link, target in targets if target]


def _based(link: Any, target: str) -> str:
    try:
        return urljoin(link.base or "", target)
    except ValueError:
        return target


def _permalinks(own: _Children) -> Iterator[str]:
    for guid in own.get("guid", ()):
        text = (guid.text or "").strip()
        if guid.get("isPermaLink", "true").lower() == "true" and "://" in text:
            yield text


def _of_media(own: _Children, names: Sequence[str], *, groups: Sequence[str]) -> str:
    """What the media of an entry say of it, for one that says nothing itself: a video has a title and a description."""
    inner = (_children(element) for group in groups if group in own for element in own[group])
    return next(filter(None, (_first(each, names) for each in inner)), "")


def _earlier(own: _Children) -> str:
    links = {link.get("rel"): link.get("href", "") for link in own.get("link", ())}
    return links.get("next") or links.get("prev-archive") or ""


def _attribute(own: _Children, name: str, attribute: str) -> str:
    return next((element.get(attribute, "") for element in own.get(name, ())), "")


def _language(root: Any) -> str:
    return str(root.get(f"{_XML}lang", ""))
