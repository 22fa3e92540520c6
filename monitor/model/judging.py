"""Judge: an article, what its words name, and the rules that fired."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from monitor.model.names import ArticleId, EntityId, Muted, RuleId, Severity, SourceName


class Field(StrEnum):
    """Where in an article a mention stands."""

    TITLE = "title"
    SUMMARY = "summary"
    TEXT = "text"


class EntityKind(StrEnum):
    """What sort of thing an entity is. A namesake only keeps its names from being read as another entity's."""

    ORGANIZATION = "organization"
    PERSON = "person"
    PLACE = "place"
    OPERATION = "operation"
    EVENT = "event"
    TERM = "term"
    NAMESAKE = "namesake"


class Position(NamedTuple):
    """A point on the earth, in degrees: north of the equator and east of Greenwich; south and west are below zero."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Our stored, deduplicated piece, as it is judged. `text` None: not read, or unreadable; judge the summary."""

    id: ArticleId
    url: str
    link: str | None
    outlet: str
    source: SourceName
    tags: tuple[str, ...]
    country: str | None
    lang: str | None
    title: str
    summary: str
    text: str | None
    published_at: datetime
    undated: bool
    first_seen_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where a name or a phrase occurs: `article.<field>[start:end]` are its words. `entity` None: a word of a rule."""

    entity: EntityId | None
    field: Field
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A name that stands in the text and was not taken for its entity, and the words that decided it."""

    entity: EntityId
    field: Field
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A rule that fired, with its evidence. `min_sources`: so many independent ones must tell of it, or it waits."""

    rule: RuleId
    title: str
    severity: Severity
    labels: Mapping[str, str]
    mentions: tuple[Mention, ...]
    min_sources: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMatch:
    """A rule that found some of what it asks for and did not fire; `reason` names what was missing or forbidden."""

    rule: RuleId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the rules say of one article. `entities`: meant in the body, or in title and summary if there is none."""

    matches: tuple[Match, ...]
    near: tuple[NearMatch, ...]
    entities: tuple[EntityId, ...]
    mentions: tuple[Mention, ...]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """An article that waits to be judged.

    `muted` was decided when it was stored. `before` is the same article as it was judged last, if it was, and
    `revised` tells whether its publisher changed it since, or only its text arrived.
    """

    article: Article
    muted: Muted | None
    before: Article | None
    revised: bool
