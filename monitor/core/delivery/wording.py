"""What an alert says, in words, before it is laid out as plain text, for Slack, or as HTML.

All of it is plain already: a layout need only escape it for its own markup.
"""

import re
from dataclasses import dataclass

from monitor.model import AlertKind, Severity

OPEN, CLOSE = "\ue000", "\ue001"
"""Round the words that matched. They are private characters, which no text of strangers keeps."""

_PRIVATE = re.compile(f"[{OPEN}{CLOSE}]")
_MATCHED = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One story, in the order in which it is read; "" or () where there is nothing to say.

    heading: severity, kind and rules. facts: who says so, when, how sure that is, what changed; a line each.
    excerpt: with OPEN and CLOSE round what matched. evidence: figures, entities, places; a line each. host: where the
    link really leads.
    """

    severity: Severity
    kind: AlertKind
    heading: str
    headline: str
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


def pieces(excerpt: str) -> tuple[tuple[str, bool], ...]:
    """The excerpt in pieces, none of them empty, and whether each is a match."""
    parts = enumerate(_MATCHED.split(excerpt))
    return tuple((text, bool(index % 2)) for index, text in parts if text)
