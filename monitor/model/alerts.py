"""What is told of a story, to whom, and what is withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.model.facts import Claim, Figure
from monitor.model.judging import Match
from monitor.model.names import AlertId, ArticleId, ChannelName, Muted, RuleId, Severity, StoryId
from monitor.model.timing import DigestTimes, Grouping, QuietHours


class AlertKind(StrEnum):
    """Whether an alert is the first of its story on its channel."""

    NEW = "new"
    UPDATE = "update"


class Updates(StrEnum):
    """What a channel hears of a story after its first message: nothing, what is material, or every report."""

    NONE = "none"
    MATERIAL = "material"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Label matchers → channels, and when they are told. An empty `match` takes everything.

    The first match wins unless `go_on`. `breach`: from this severity on an alert is told at once, whatever else holds.
    """

    match: Mapping[str, str]
    channels: tuple[ChannelName, ...]
    go_on: bool = False
    updates: Updates = Updates.MATERIAL
    quiet_hours: QuietHours | None = None
    breach: Severity | None = None
    digest: DigestTimes | None = None
    grouping: Grouping | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Routed:
    """The matches of one article that one channel shall hear of, and how much of a story that it knows already."""

    channel: ChannelName
    matches: tuple[Match, ...]
    updates: Updates


@dataclass(frozen=True, slots=True, kw_only=True)
class FiredRule:
    """A rule that an alert tells of, with its labels as they were then."""

    id: RuleId
    title: str
    severity: Severity
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The sentence that matched, and where in it the words stand."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How well a story is founded. `sources`: independent ones. `claimed_by`, `denied_by`: "" where nobody does.

    `first` is the outlet that we saw tell it first, at `first_at`; if that is the article's own, when we saw this one.
    """

    sources: int
    first: str
    first_at: datetime
    claimed_by: str = ""
    denied_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertContent:
    """What an alert says, complete, so that it can be rendered without the article.

    `changed` is one line: what an update brings, from whom, against what was sent last. `figures` and `claims` are
    what later articles are compared with. `resembles`: another story that this may be, and `resembles_headline` that
    under which it was told. `told_by`: whose words the outlet passes on, "" where they are its own. `known`: what the
    channel was told before, of whom the article counts nobody.
    """

    headline: str
    outlet: str
    country: str | None
    lang: str | None
    link: str | None
    published_at: datetime
    undated: bool
    first_seen_at: datetime
    rules: tuple[FiredRule, ...]
    entities: tuple[str, ...]
    places: tuple[str, ...]
    excerpt: Excerpt
    changed: str
    standing: Standing
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    resembles: StoryId | None = None
    resembles_headline: str = ""
    told_by: str = ""
    known: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What is told of a story on a channel: `new` first, then `update`. The id is stable: the same facts give it.

    `severity`: the highest that its story had on this channel; an update does not make it harmless.
    """

    id: AlertId
    kind: AlertKind
    channel: ChannelName
    story: StoryId
    article_id: ArticleId
    severity: Severity
    raised_at: datetime
    content: AlertContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A match that is not told, on one channel or (None) on any, and why."""

    channel: ChannelName | None
    muted: Muted
    detail: str
