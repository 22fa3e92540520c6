r"""Regular expressions that people write, read by RE2: whatever is written, the time is linear in the text.

RE2 takes only ASCII for letters, digits and spaces: `\w`, `\d`, `\s` and `\b` are written out for every script; `\b`
where it opens or ends a pattern or one of its alternatives, and elsewhere it stays what it is to RE2.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import re2

_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_KEPT = 1 << 12
_PART = re.compile(
    r"\\Q.*?(?:\\E|\Z)|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\.|\[:\^?\w+:\]|\[\^?\]?|\(\?[\w-]*\)|\(\?(?:P?<\w+>|[\w-]*:)|.",
    re.DOTALL,
)
"""What cannot be taken apart: an escape, the head of a class or of a group, a character."""
_LETTER = r"\pL\pM\pN_"
_CLASSES = {
    r"\w": f"[{_LETTER}]",
    r"\W": f"[^{_LETTER}]",
    r"\d": r"\p{Nd}",
    r"\D": r"\P{Nd}",
    r"\s": r"[\s\pZ]",
    r"\S": r"[^\s\pZ]",
}
_WITHIN = {r"\w": _LETTER, r"\d": r"\p{Nd}", r"\D": r"\P{Nd}", r"\s": r"\s\pZ"}
_BEGIN, _END = "_begin", "_end"
_FLAGS = re.compile(r"\(\?[\w-]*\)")


def check_pattern(text: str) -> None:
    """ValueError tells what RE2 cannot read; look-around and back-references are what it does not know."""
    try:
        _compiled(text)
    except re2.error as error:
        (reason,) = error.args
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from None


def find_pattern(text: str, sought: str) -> Iterator[tuple[int, int]]:
    """Give where a pattern stands in a text, from the first character up to but not including the last."""
    pattern, data = _compiled(sought), text.encode()
    read = told = begin = 0
    while begin <= len(data) and (found := pattern.search(data, begin)):
        first, last = _span(found)
        if last > first:
            start = told + len(data[read:first].decode())
            read, told = last, start + len(data[first:last].decode())
            yield start, told
        begin = last if last > first else _next(data, max(last, begin))


def has_pattern(text: bytes, sought: str) -> bool:
    """Does a pattern stand in this text, given in UTF-8? RE2 reads nothing else, and a text is turned into it once."""
    return _compiled(sought).search(text) is not None


@lru_cache(maxsize=_KEPT)
def _compiled(text: str) -> "re2._Regexp":
    return re2.compile(_of_every_script(text), _OPTIONS)


def _of_every_script(text: str) -> str:
    """A pattern with its classes and its outer boundaries written out."""
    parts = _PART.findall(text)
    written: list[str] = []
    inside = False
    for index, part in enumerate(parts):
        if part == r"\b" and not inside:
            written.append(_boundary(parts, index))
        else:
            written.append((_WITHIN if inside else _CLASSES).get(part, part))
        inside = part != "]" if inside else part.startswith("[")
    return "".join(written)


def _boundary(parts: list[str], index: int) -> str:
    """What parts a word from what stands before or behind it: a character that is taken with it, and not told."""
    before = next((part for part in reversed(parts[:index]) if not _FLAGS.fullmatch(part)), "|")
    behind = parts[index + 1] if index + 1 < len(parts) else "|"
    if before == "|" or before.startswith("("):
        return f"(?P<{_BEGIN}{index}>^|[^{_LETTER}])"
    return f"(?P<{_END}{index}>$|[^{_LETTER}])" if behind in {"|", ")"} else r"\b"


def _span(found: "re2._Match") -> tuple[int, int]:
    """The bytes found, without those that only part them from others."""
    first, last = found.span()
    for name, group in found.re.groupindex.items():
        start, end = found.span(group)
        if name.startswith(_BEGIN) and start == found.start():
            first = end
        elif name.startswith(_END) and end == found.end() and start >= 0:
            last = start
    return first, max(first, last)


def _next(data: bytes, index: int) -> int:
    """Where the next character begins."""
    index += 1
    while index < len(data) and data[index] & 0xC0 == 0x80:
        index += 1
    return index
