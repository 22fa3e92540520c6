"""Markup → plain text, for what feeds call a title, a summary or a body. Nothing that runs or points comes through."""

import html
import re

_ATTRIBUTES = r"""(?>[^<>=]+|=\s*+(?:"[^"<]{0,4096}+"|'[^'<]{0,4096}+')?)*+"""
_TAG = re.compile(rf"</?([a-z][a-z0-9]*(?:[:-][\w:.-]*)?)(?![^\s/>]){_ATTRIBUTES}>", re.IGNORECASE)
_CLOSING_OR_VOID = re.compile(r"<!--|</[a-z][\w:-]*\s*>|<(?:br|hr|img|wbr)\b[^<>]*>", re.IGNORECASE)
_UNREAD = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^<>]*>"
    r"|<(?:script|style|template|iframe|svg|noscript|textarea|select)\b[^<>]*/>"
    r"|<(script|style|template|iframe|svg|noscript|textarea|select)\b.*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_STILL_ESCAPED = re.compile(r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,7});", re.IGNORECASE)
_LONG_TAG = re.compile(r"<([\w:-]+)[^<>]{8000,}>")
_MOST_ATTRIBUTES = 200
_BLANK_LINES = re.compile(r"\n\s*\n")
# Control characters, lone surrogates, and the bidi overrides that make a text look like another.
_UNSHOWN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

_WINDOWS = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}

_BLOCK_NAMES = """
    address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 head header hr html li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul
"""
_INLINE_NAMES = """
    a abbr acronym amp audio b bdi bdo big blink button caption cite code col colgroup data del dfn em embed font i img
    input ins kbd label legend link map mark marquee meta nobr object picture q rp rt ruby s samp small source span
    strike strong sub sup time title track tt u var video wbr
"""
_GAPS = {
    **dict.fromkeys(_INLINE_NAMES.split(), ""),
    **dict.fromkeys(_BLOCK_NAMES.split(), "\n\n"),
    **dict.fromkeys(("td", "th"), " "),
    "br": "\n",
}


def paragraphs(markup: str) -> str:
    """The text of a piece of HTML or of plain text, its paragraphs separated by a blank line."""
    return "\n\n".join(filter(None, map(_folded, _BLANK_LINES.split(shown(_plain(markup))))))


def line(markup: str) -> str:
    """The text of a piece of HTML or of plain text, in one line."""
    return printable(_plain(markup))


def title(markup: str) -> str:
    """The same for a title, which is meant as plain text: a lone `<word>` in it is a word."""
    markup = _bare(markup)
    if "<" in markup and not _CLOSING_OR_VOID.search(markup):
        return printable(_unescape(markup))
    return line(markup)


def shown(text: str) -> str:
    """A plain text without control characters and direction overrides.

    What stands where Unicode has its second set of controls was meant as Windows-1252, as browsers take it.
    """
    if text.replace("\n", "").isprintable():  # most are, and that is told in half the time
        return text
    return _UNSHOWN.sub(lambda found: _WINDOWS.get(found[0], ""), text)


def printable(text: str) -> str:
    """A plain text in one line, without control characters and direction overrides."""
    return _folded(shown(text))


def bounded_tags(markup: str) -> str:
    """The same markup without the attributes of tags that have so many that a parser would take minutes."""
    return _LONG_TAG.sub(lambda tag: tag[0] if tag[0].count("=") <= _MOST_ATTRIBUTES else f"<{tag[1]}>", markup)


def language(tag: str) -> str | None:
    """The ISO 639-1 code that a language tag begins with (`pt-BR`, `fr_FR`), or None."""
    primary = tag.strip().replace("_", "-").partition("-")[0].lower()
    return primary if re.fullmatch("[a-z]{2}", primary) else None


def _plain(markup: str) -> str:
    return _text(_bare(markup)) if "<" in markup or "&" in markup else markup


def _text(markup: str) -> str:
    text, tags = _strip(markup)
    text = _unescape(text)
    if not tags and _CLOSING_OR_VOID.search(text):
        text = _unescape(_strip(text)[0])  # it was escaped twice
    return text


def _bare(markup: str) -> str:
    """Without the marks of CDATA sections that were escaped as if they were text."""
    return markup.replace("<![CDATA[", "").replace("]]>", "") if "<![CDATA[" in markup else markup


def _strip(markup: str) -> tuple[str, int]:
    if "<" not in markup:
        return markup, 0
    # Line breaks of the source mean nothing beside tags, and everything where there are none.
    marked = _UNREAD.sub(" ", markup)
    return _TAG.subn(_gap, marked.replace("\n", " ")) if _TAG.search(marked) else (marked, 0)


def _gap(tag: re.Match[str]) -> str:
    """What stands for a tag; one that HTML does not have, and no extension of it, is a word in angle brackets."""
    name = tag[1].lower()
    gap = _GAPS.get(name)
    return gap if gap is not None else "" if ":" in name or "-" in name else tag[0]


def _unescape(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    return html.unescape(text) if _STILL_ESCAPED.search(text) else text


def _folded(text: str) -> str:
    if "  " not in text and text.isprintable():  # a space is the only white space that is
        return text.strip()
    return " ".join(text.split())
