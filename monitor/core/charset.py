"""Bytes of the web → text: what the bytes themselves show counts for more than what somebody declared."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096

# Codecs of text that the web uses, and what a browser takes each for: the names of the smaller sets mean the larger
# ones. Nothing else is looked up, since a server may name any codec of Python's (`rot13`, `punycode`).
_CODECS = re.compile(
    r"cp(?:125\d|8\d\d|9\d\d)|iso8859-\d+|koi8-[rut]|mac-\w+|gb\d+|gbk|big5\w*|euc_\w+|shift_jis\w*|ascii"
)
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_ASCII = bytes(range(0x80))
_SLIPS = 0.1
"""The share of bytes beyond ASCII that may be wrong in a text that is UTF-8 all the same (cut, or pasted together)."""


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a document; it always succeeds, at worst with replacement characters.

    In this order: a byte order mark, UTF-8 if the bytes are that, what the document or `content_type` declares, and
    Windows-1252, which undeclared western text is.
    """
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return body.decode(codec, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        return _decode_other(body, content_type)


def _decode_other(body: bytes, content_type: str | None) -> str:
    text = body.decode(errors="replace")
    if text.count("\ufffd") <= _SLIPS * len(body.translate(None, _ASCII)):
        return text
    for codec in _declared(body, content_type):
        try:
            return body.decode(codec)
        except UnicodeDecodeError:
            continue
    return body.decode("cp1252", "replace")


def _declared(body: bytes, content_type: str | None) -> list[str]:
    """Codecs to try: the document's own word first, as a server's is more often a default that nobody chose."""
    named = [
        match[1]
        for text in (body[:_HEAD], (content_type or "").encode(errors="replace"))
        if (match := _DECLARED.search(text))
    ]
    return [codec for name in named if (codec := _codec(name.decode("ascii", "ignore")))]


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return _MEANT.get(name, name) if _CODECS.fullmatch(name) else None
