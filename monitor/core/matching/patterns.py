"""Regular expressions that people write, read by RE2: whatever is written, the time is linear in the text."""

from collections.abc import Iterator
from functools import lru_cache

import re2

_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_KEPT = 1 << 12


def check_pattern(text: str) -> None:
    """ValueError tells what RE2 cannot read; look-around and back-references are what it does not know."""
    try:
        _compiled(text)
    except re2.error as error:
        (reason,) = error.args
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from None


def find_pattern(text: str, sought: str) -> Iterator[tuple[int, int]]:
    """Give where a pattern stands in a text, from the first character up to but not including the last."""
    for found in _compiled(sought).finditer(text):
        if found.end() > found.start():
            yield found.span()


def has_pattern(text: bytes, sought: str) -> bool:
    """Does a pattern stand in this text, given in UTF-8? RE2 reads nothing else, and a text is turned into it once."""
    return _compiled(sought).search(text) is not None


@lru_cache(maxsize=_KEPT)
def _compiled(text: str) -> "re2._Regexp":
    return re2.compile(text, _OPTIONS)
