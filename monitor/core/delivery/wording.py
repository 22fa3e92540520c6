"""What an alert says, in words, before it is laid out as plain text, for Slack, or as HTML.

All of it is plain already: a layout need only escape it for its own markup.
"""

import re
from dataclasses import dataclass

from monitor.model import AlertKind, Severity

OPEN, CLOSE = "\ue000", "\ue001"
"""Round the words that matched. They are private characters, which no text of strangers keeps."""

_PRIVATE = re.compile(f"[{OPEN}{CLOSE}]")
_LETTERS = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
_RIGHT_TO_LEFT = re.compile(rf"{_LETTERS}(?:[\s\d'’\"«»().-]+{_LETTERS})*")
_MATCHED = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One story, in the order in which it is read; "" or () where there is nothing to say.

    lang: of headline and excerpt, by its ISO 639-1 code, so that they are read out as they should. heading: severity,
    kind and rules. news: what happened since, in few words. changed: all that an update brings. facts: who says so,
    when, how sure that is; a line each. excerpt: with OPEN and CLOSE round what matched. evidence: figures, entities,
    places; a line each. host: where the link really leads.
    """

    lang: str
    severity: Severity
    kind: AlertKind
    heading: str
    headline: str
    news: str
    changed: str
    facts: tuple[str, ...]
    excerpt: str
    evidence: tuple[str, ...]
    link: str
    host: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A whole message in words: its stories, or the lines of a notice. `warning` stands before anything else.

    cover: the lines above the stories of a digest, the first of them its title.
    """

    subject: str
    warning: str
    alerts: tuple[Wording, ...]
    notice: str
    cover: tuple[str, ...] = ()


def without_marks(text: str) -> str:
    """A text of strangers, in which nothing is marked yet."""
    return _PRIVATE.sub("", text)


def isolated(words: str) -> str:
    """Words of strangers, for a line of ours: of a script from right to left they are shown for themselves.

    Else a number after them would be shown before them. See Unicode Standard Annex 9, explicit directional isolates.
    """
    return f"\u2068{words}\u2069" if _RIGHT_TO_LEFT.search(words) else words


def with_isolated_names(line: str) -> str:
    """The same of each name in a line that is made already."""
    return _RIGHT_TO_LEFT.sub("\u2068\\g<0>\u2069", line)


def pieces(excerpt: str) -> tuple[tuple[str, bool], ...]:
    """The excerpt in pieces, none of them empty, and whether each is a match."""
    parts = enumerate(_MATCHED.split(excerpt))
    return tuple((text, bool(index % 2)) for index, text in parts if text)
