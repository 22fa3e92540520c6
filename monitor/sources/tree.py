"""Bytes → a tree that can be searched, whatever is wrong with them. lxml is loaded only where something is parsed."""

import re
from typing import Any

from monitor.core.markup import bounded_tags
from monitor.core.pages.challenge import is_challenge
from monitor.model import Failure, Fetched, ParseFailed
from monitor.sources.document import ILLEGAL, read_text, with_known_references

Tree = Any
"""An element of lxml, which has no types of its own."""

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>", re.IGNORECASE)


def text_of(fetched: Fetched) -> str | ParseFailed:
    """The document as text without the declaration of what it was encoded in."""
    text = read_text(fetched.body, fetched.content_type)
    return text if isinstance(text, ParseFailed) else ILLEGAL.sub("", _DECLARATION.sub("", text))


def html_tree(text: str) -> Tree | None:
    """The root of a page, or None where there is not one element."""
    from lxml import etree, html  # noqa: PLC0415 - the daemon asks, only its workers parse

    try:
        return html.document_fromstring(bounded_tags(text).encode(), html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def xml_tree(text: str) -> Tree | None:
    """The root of an XML document, mended where it is broken; no entity is expanded and nothing is fetched for it."""
    from lxml import etree  # noqa: PLC0415 - the daemon asks, only its workers parse

    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(bounded_tags(with_known_references(text)).strip().encode(), parser)
    except etree.XMLSyntaxError:
        return None


def xml_flaw(text: str) -> str:
    """Where an XML document is broken first, and how; "" if it is well-formed."""
    from lxml import etree  # noqa: PLC0415 - as above

    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True)
    try:
        etree.fromstring(bounded_tags(with_known_references(text)).encode(), parser)
    except etree.XMLSyntaxError as error:
        return f"line {error.lineno}: {error.msg.partition(', line')[0]}"
    return ""


def local_name(element: Tree) -> str:
    """The name of an element without its namespace, declared or not; "" for what is none."""
    tag = element.tag
    return re.split("[}:]", tag)[-1].lower() if isinstance(tag, str) else ""


def words(element: Tree | None) -> str:
    """The text of an element in one line; "" if there is none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def refused(text: str, wanted: str) -> ParseFailed:
    """Say that a document is not what was wanted, and what it is instead."""
    start = text.lstrip("\ufeff \t\r\n")[:20_000].lower()
    if not start:
        seen = "an empty body"
    elif is_challenge(text):
        return ParseFailed(failure=Failure.BLOCKED, detail="a page that wants to see a browser or a human first")
    elif re.search(r"<(?:rss|feed|rdf:rdf)[\s>]", start):
        seen = 'a feed (write kind = "feed")'
    elif re.search(r"<(?:!doctype )?html|<body|<head", start):
        seen = "an HTML page (moved, or a log-in?)"
    else:
        seen = f"something that begins with {start[:40]!r}"
    return ParseFailed(failure=Failure.NOT_A_FEED, detail=f"{seen}, where {wanted} was expected")
