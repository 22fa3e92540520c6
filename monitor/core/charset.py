"""Bytes of the web → text: what the bytes themselves show counts for more than what somebody declared."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_LANGUAGE = re.compile(
    rb"""(?:<(?:dc:)?language>\s*(?:<!\[CDATA\[)?|\blang\s*=\s*["'])\s*([a-z]{2}(?:-(?:tw|hk))?)\b""", re.IGNORECASE
)
_HEAD = 4096

# Codecs of text that the web uses, and what a browser takes each for: the names of the smaller sets mean the larger
# ones. Nothing else is looked up, since a server may name any codec of Python's (`rot13`, `punycode`).
_CODECS = re.compile(
    r"cp(?:125\d|8\d\d|9\d\d)|iso8859-\d+|koi8-[rut]|mac-\w+|gb\d+|gbk|big5\w*|euc_\w+|shift_jis\w*|iso2022_\w+|ascii|tis-620"
)
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
}
_WESTERN = "cp1252"
# What a language that Windows-1252 cannot write was written in, before there was UTF-8.
_LEGACY = {
    codec: frozenset(languages.split())
    for codec, languages in {
        "cp1250": "pl cs sk hu sl hr bs ro sq",
        "cp1251": "ru uk bg be mk sr kk ky tg mn",
        "cp1253": "el",
        "cp1254": "tr az",
        "cp1255": "he iw",
        "cp1256": "ar fa ur ps",
        "cp1257": "lt lv et",
        "cp874": "th",
        "euc_jp": "ja",
        "cp932": "ja",
        "cp949": "ko",
        "gb18030": "zh",
        "big5hkscs": "zh-tw zh-hk",
    }.items()
}
_MOST = 0.8
"""The share of letters among the bytes beyond ASCII of a text, which tells it from noise."""
_RUN = re.compile(rb"[\xc0-\xff]{4,}")
_ARABIC_ARTICLE = "ال".encode("cp1256")
_KOI8 = {"ru", "uk", "be", "bg"}
_KOI8_SMALL = bytes(range(0xC0, 0xE0))
_NO_LETTERS = bytes(range(0xC0))
_ASCII = bytes(range(0x80))
_SLIPS = 1 / 3
"""The share of bytes beyond ASCII that may be wrong in a text that is of a codec all the same (cut, or pasted)."""


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a document; it always succeeds, at worst with replacement characters.

    In this order: a byte order mark, UTF-8 if the bytes are that, what the document or `content_type` declares, what
    its language was usually written in, and what its letters look like.
    """
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return body.decode(codec, "replace")
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return _decode_other(body, content_type)
    return _decode_escaped(body, content_type) or text


def _decode_escaped(body: bytes, content_type: str | None) -> str | None:
    """The text of a codec that writes everything in ASCII, where one is declared and its escapes occur."""
    if b"\x1b" not in body:
        return None
    codec = next((codec for codec in _declared(body, content_type) if codec.startswith("iso2022")), None)
    return body.decode(codec, "replace") if codec else None


def _decode_other(body: bytes, content_type: str | None) -> str:
    high = len(body.translate(None, _ASCII))
    for codec in ("utf-8", *_likely(body, content_type)):
        text = body.decode(codec, "replace")
        if text.count("\ufffd") <= _SLIPS * high:
            return text
    return body.decode(_by_letters(body), "replace")


def _likely(body: bytes, content_type: str | None) -> list[str]:
    """Codecs to try. A western one that is declared is most often a default nobody chose: its turn comes by letters."""
    declared = [codec for codec in _declared(body, content_type) if codec != _WESTERN]
    language = _LANGUAGE.search(body[:_HEAD])
    written = language[1].decode("ascii").lower() if language else ""
    legacy = [codec for codec, languages in _LEGACY.items() if written in languages]
    if written in _KOI8 and _is_koi8(body):
        legacy.insert(0, "koi8-u")
    return [*declared, *legacy]


def _by_letters(body: bytes) -> str:
    """The codec of a text that tells nothing of itself: letters beyond ASCII stand alone in the west, not elsewhere."""
    high, letters = (len(body.translate(None, others)) for others in (_ASCII, _NO_LETTERS))
    if letters < _MOST * high or sum(map(len, _RUN.findall(body))) <= letters / 2:
        return _WESTERN
    if body.count(_ARABIC_ARTICLE) * 50 > letters:
        return "cp1256"
    return "koi8-u" if _is_koi8(body) else "cp1251"


def _is_koi8(body: bytes) -> bool:
    """Whether Cyrillic text is KOI8, whose small letters, which are the most, stand where Windows has the capitals."""
    letters = body.translate(None, _NO_LETTERS)
    return len(letters.translate(None, _KOI8_SMALL)) < len(letters) / 2


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
        name = codecs.lookup(_ALIASES.get(label.lower(), label)).name
    except LookupError:
        return None
    return _MEANT.get(name, name) if _CODECS.fullmatch(name) else None
