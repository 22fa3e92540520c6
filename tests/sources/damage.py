"""What happens to feeds on their way, in fourteen ways: a document and its bytes → bytes."""

import gzip
import re

_DECLARATION = re.compile(r"\A<\?xml[^>]*\?>\n?")
_PREFIX = re.compile(r""" xmlns:\w+=(?:"[^"]*"|'[^']*')""")
_CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)


def declared(text, encoding):
    return f'<?xml version="1.0" encoding="{encoding}"?>\n' + _DECLARATION.sub("", text)


def truncated(text):
    """Seven tenths of the document, and never less than its first entry."""
    end = re.search(r"</(?:\w+:)?(?:item|entry)>", text)
    return text[: max(end.end() if end else 0, len(text) * 7 // 10)]


def outside_cdata(change, text):
    return "".join(part if part.startswith("<![CDATA[") else change(part) for part in _CDATA.split(text))


def titled(text, addition):
    """Something at the end of each title."""
    return re.sub(r"(?:\]\]>)?\s*</(?:atom:)?title>", lambda end: addition + end[0], text)


DAMAGES = {
    "declared in another charset": lambda text: declared(text, "windows-1251").encode(),
    "declared UTF-8, and UTF-16": lambda text: declared(text, "utf-8").encode("utf-16"),
    "not declared": lambda text: _DECLARATION.sub("", text).encode(),
    "truncated": lambda text: declared(truncated(text), "utf-8").encode(),
    "never closed": lambda text: declared(
        re.sub(r"(?s)(.*</(?:\w+:)?(?:item|entry)>).*", r"\1", text), "utf-8"
    ).encode(),
    "after junk": lambda text: (
        "\n \n<br />\n<b>Warning</b>: undefined index in <b>/var/www/feed.php</b>\n" + declared(text, "utf-8")
    ).encode(),
    "before junk": lambda text: (
        declared(text, "utf-8") + "<!-- 0.3 s --><script>count('<item>')</script></body>"
    ).encode(),
    "with control characters": lambda text: titled(declared(text, "utf-8"), "\x08\x0b\x1f").encode(),
    "with illegal references": lambda text: titled(declared(text, "utf-8"), "&#8;&#x1F;").encode(),
    "with bare ampersands": lambda text: outside_cdata(
        lambda part: part.replace("&amp;", "&"), declared(text, "utf-8")
    ).encode(),
    "with names of HTML": lambda text: outside_cdata(
        lambda part: re.sub(r"(<(?:atom:)?title[^>]*>)(?=[^<])", r"\1&nbsp;", part), declared(text, "utf-8")
    ).encode(),
    "with undeclared namespaces": lambda text: _PREFIX.sub("", declared(text, "utf-8")).encode(),
    "gzipped": lambda text: gzip.compress(declared(text, "utf-8").encode(), mtime=0),
    "with bytes that are no UTF-8": lambda text: re.sub(
        rb"(<description>|<summary[^>]*>|<content[^>]*>)(?:<!\[CDATA\[)?",
        lambda start: start[0] + b"\xff",
        declared(text, "utf-8").encode(),
    ),
}
