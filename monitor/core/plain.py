"""Words of strangers, made plain: they cannot lead a terminal, a mail reader or a chat to show something else."""

import re
import unicodedata

_ESCAPE_SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?")
# Direction overrides and isolates, byte order marks, interlinear and tag characters: they change what is seen of
# the characters round them. Joiners stay, Persian and Hindi are written with them.
_DECEPTIVE = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")

_MARK = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_PILED = re.compile(f"({_MARK}{{4}}){_MARK}+")
"""Marks above and below one letter: no script needs more than four, and a pile of them covers the lines round it."""

_A_WORD = 20
"""Characters at the end of a text that are given up for a whole word, at most; and no more than a quarter of it."""


def plain(text: str, limit: int) -> str:
    """One line of at most `limit` characters, none of which means more to a terminal, a mail reader or a chat."""
    text = _DECEPTIVE.sub("", _ESCAPE_SEQUENCE.sub("", text[: 4 * limit]))
    text = " ".join(text.split())
    if not text.isprintable():  # most are
        text = "".join(char for char in text if unicodedata.category(char) not in {"Cc", "Cs"})
    if not text.isascii():
        text = _PILED.sub(r"\1", text)
    return cut(text, limit)


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of a text, the last of them `…` if it had more.

    It ends with a word if one ends nearby: half a number is another number.
    """
    if len(text) <= limit:
        return text
    shown = text[: limit - 1]
    whole, _, half = shown.rpartition(" ")
    is_half = not text[limit - 1].isspace() and len(half) < min(_A_WORD, limit // 4)
    return (whole if whole and is_half else shown).rstrip() + "…"
