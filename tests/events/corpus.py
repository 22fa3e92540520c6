"""What the generator hands over."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The truth of one article.

    event: what it reports, and of which kind that is; None for round-ups, analyses and what mentions an event in passing. duplicate_of: the id of
    the first article of its family of copies and revisions. relevant: a rule is meant to fire. changed: the facts that
    it is the first to tell of its event after the first report (`dead`, `figure`, `claim`, `denial`, `actor`, `town`, and
    `confirmation` by a second voice). role: why it is
    there (`report`, `copy`, `revision`, `reply`, `trial`, `anniversary`, `round-up`, `passing` …).
    """

    event: str | None
    kind: str | None
    duplicate_of: str | None
    relevant: bool
    changed: tuple[str, ...]
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    seed: int
    articles: list[dict[str, Any]]
    labels: dict[str, Label]
    pack_toml: str
