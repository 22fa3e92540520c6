"""The nouns of news-monitor: frozen values without behaviour, each with one meaning (see docs/glossary.md).

Instants are aware UTC datetimes, collections are tuples and mappings. A type belongs to one hand-over of the four
steps; no field is optional merely because an earlier step has not run.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType

SourceName = NewType("SourceName", str)
ChannelName = NewType("ChannelName", str)
EntityId = NewType("EntityId", str)
RuleId = NewType("RuleId", str)
ArticleId = NewType("ArticleId", int)
StoryId = NewType("StoryId", str)
AlertId = NewType("AlertId", str)
NotificationId = NewType("NotificationId", int)


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that may be used but never shown: it prints as `***`, and only `reveal` gives it."""

    _value: str

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***"


class Failure(StrEnum):
    """Why a fetch, a parse or a read came to nothing; the values are the metric labels."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    PROTOCOL = "protocol"
    ADDRESS_REFUSED = "address_refused"
    ROBOTS = "robots"
    REDIRECTS = "redirects"
    TOO_LARGE = "too_large"
    BAD_ENCODING = "bad_encoding"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    GONE = "gone"
    RATE_LIMITED = "rate_limited"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    NOT_A_FEED = "not_a_feed"
    BLOCKED = "blocked"
    NOT_A_PAGE = "not_a_page"
    WORKER_TIMEOUT = "worker_timeout"
    WORKER_CRASHED = "worker_crashed"


# --- poll -----------------------------------------------------------------------------------------------------------


class FullText(StrEnum):
    """When the page of an entry is fetched for its text."""

    NEVER = "never"
    SUMMARY_SHORT = "summary-short"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something we poll, as the configuration says.

    every: None means adaptive. options: what its kind needs besides the URL; they go to the workers, so none is secret.
    """

    name: SourceName
    url: str
    kind: str = "feed"
    every: timedelta | None = None
    tags: tuple[str, ...] = ()
    country: str | None = None
    full_text: FullText = FullText.SUMMARY_SHORT
    headers: Mapping[str, Secret] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What we learned of a source. `first_ok_at` None means that its baseline is still to come.

    whole_at: when its document came whole last, and not only as unchanged. distrusted: its server has said unchanged
    where something had changed. lull: the longest time that it is usually silent. turnover: the shortest in which half
    of what its document holds is replaced. shown: entries in the last document; fewest: the least that is usual.
    by_link: its guids do not last, and its links do. tolerant: whether the last feed took the slow parser that reads
    anything; None: no feed came yet.
    """

    next_poll_at: datetime
    interval: timedelta
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    first_ok_at: datetime | None = None
    last_ok_at: datetime | None = None
    last_new_at: datetime | None = None
    failures: int = 0
    failure: Failure | None = None
    detail: str = ""
    whole_at: datetime | None = None
    distrusted: bool = False
    lull: timedelta | None = None
    turnover: timedelta | None = None
    shown: int | None = None
    fewest: float | None = None
    by_link: bool = False
    tolerant: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSource:
    source: Source
    state: SourceState


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A GET. `headers` may hold secrets; they are dropped when a redirect leaves the host.

    gap: the least time between the beginnings of two such requests to the host.
    """

    url: str
    accept: str
    headers: Mapping[str, Secret] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    gap: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A body, inflated and within bounds. `url` is the last hop; `fresh_for` is Cache-Control's max-age."""

    url: str
    body: bytes
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh_for: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    url: str
    fresh_for: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchFailed:
    """Nothing usable came. `retry_after` is what the server asked for, not yet bounded.

    `asked` False: we did not ask at all, since the host's turn had not come; then `retry_after` is how long to wait.
    """

    url: str
    failure: Failure
    detail: str
    retry_after: timedelta | None = None
    asked: bool = True


FetchOutcome = Fetched | NotModified | FetchFailed


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item as a feed gave it. Texts are plain; `link` is absolute http(s); `content` is the longest body given.

    outlet, lang: where a source shows articles of others, who published this one, and its language. changed: its last
    change, where nobody says when it was published: it cannot be younger.
    """

    guid: str | None
    title: str
    link: str | None
    published: datetime | None
    summary: str
    content: str = ""
    outlet: str | None = None
    lang: str | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """What a document of a source says, its entries in document order.

    more: further documents that belong to this one and are to be read in the same poll, the most telling first: the
    child sitemaps of an index. earlier: where the entries before these may be asked for. tolerant: whether it took the
    slow parser that reads anything.
    """

    title: str
    language: str | None
    ttl: timedelta | None
    entries: tuple[Entry, ...]
    more: tuple[str, ...] = ()
    earlier: str | None = None
    tolerant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParseFailed:
    failure: Failure
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRead:
    """A poll that brought a feed: what was fetched, the hash of its body, and what it said.

    `added`: how many of the entries, the last ones, come from pages with earlier entries that were asked for besides.
    """

    fetched: Fetched
    body_hash: str
    feed: ParsedFeed
    added: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """A poll that brought nothing new: a 304, or a body whose hash we know (then `fetched` holds its validators)."""

    answer: Fetched | NotModified


@dataclass(frozen=True, slots=True, kw_only=True)
class PollFailed:
    failure: Failure
    detail: str
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponed:
    """A poll that did not take place: the turn of its host had not come. `wait`: ask again no sooner."""

    wait: timedelta
    detail: str


PollResult = FeedRead | Unchanged | PollFailed | Postponed


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKey:
    """By what an entry may be known already.

    guid: as the source gave it, or one made of its link, or of title and day. url: the canonical URL, which is the
    identity of an article (`entry:…`, made of source and guid, where there is no link). twin: hash of the URL without
    its query, title, text and day, for the article whose URL changes from visit to visit; None where the text is too
    short to tell.
    content: hash of title, summary and content, to see an edit.
    """

    guid: str
    url: str
    twin: str | None
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An article of the store that an entry key led to. `content` is the hash this source last showed, if it did."""

    article_id: ArticleId
    url: str
    title: str
    content: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the store knows of the entries of one poll: by this source's guid, by canonical URL, by twin key."""

    by_guid: Mapping[str, Known]
    by_url: Mapping[str, Known]
    by_twin: Mapping[str, Known]


class ReadState(StrEnum):
    """Whether the page of an article is still to be read."""

    UNNEEDED = "unneeded"
    WANTED = "wanted"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewArticle:
    """An article to store. `text` is the feed's own full text, or None; `muted` says why it can never alert.

    outlet: who published it, where that is not its source.
    """

    key: EntryKey
    link: str | None
    title: str
    summary: str
    text: str | None
    lang: str | None
    published_at: datetime
    undated: bool
    read: ReadState
    muted: "Muted | None"
    outlet: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """This source's entry showed us an article that we have."""

    key: EntryKey
    article_id: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A changed text of an article that we have: it is judged again."""

    key: EntryKey
    article_id: ArticleId
    title: str
    summary: str
    text: str | None
    read: ReadState


class PollOutcome(StrEnum):
    """What a poll came to; the values are the metric labels."""

    FEED = "feed"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    POSTPONED = "postponed"


class Trouble(StrEnum):
    """What keeps us from seeing all that a source publishes; the last two befall many sources at once."""

    FAILING = "failing"
    BLOCKED = "blocked"
    EMPTIED = "emptied"
    SHRUNK = "shrunk"
    SILENT = "silent"
    PLATFORM = "platform"
    NETWORK = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a poll shows of some kinds of trouble: that one of them is there, and since when, or (None) none."""

    kinds: tuple[Trouble, ...]
    trouble: Trouble | None
    since: datetime
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time of which something may be missing: at its end no entry of the source was known any more.

    found: entries that pages with earlier ones brought. filled: they reached back to what was known.
    """

    since: datetime
    until: datetime
    found: int
    filled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PollIntent:
    """All that one poll changes, saved in one transaction."""

    source: Source
    at: datetime
    outcome: PollOutcome
    state: SourceState
    title: str | None = None
    entries: int = 0
    new: tuple[NewArticle, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    revisions: tuple[Revision, ...] = ()
    findings: tuple[Finding, ...] = ()
    gap: Gap | None = None


# --- health of the sources ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A time of trouble, of a source or of what `subject` names. It is told when it lasts, and again when it is over.

    outage: the spell of many sources that this one is part of; outage_over_at: when that ended.
    """

    id: int
    subject: str
    trouble: Trouble
    since: datetime
    detail: str
    told_at: datetime | None
    over_at: datetime | None
    outage: int | None
    outage_over_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """How the polls of a source go, as far as its neighbours may share its fate."""

    name: SourceName
    url: str
    interval: timedelta
    polled_at: datetime | None
    last_ok_at: datetime | None
    failures: int
    failure: Failure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """A trouble of many sources that has just been found, with the spells that are part of it."""

    subject: str
    trouble: Trouble
    since: datetime
    detail: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What is told of the sources' troubles, and what that changes; spells are named by their ids.

    told: their beginning; settled: their end. joined: they belong to an outage that was told. ended: outages that are
    over. revived: sources to ask again soon, since what kept them from answering is gone.
    """

    notices: tuple["Notice", ...] = ()
    told: tuple[int, ...] = ()
    settled: tuple[int, ...] = ()
    outages: tuple[Outage, ...] = ()
    joined: tuple[tuple[int, int], ...] = ()
    ended: tuple[int, ...] = ()
    revived: tuple[SourceName, ...] = ()


# --- read -----------------------------------------------------------------------------------------------------------


class Quality(StrEnum):
    """How much of an article a page gave (the `quality` of the `extract` contract)."""

    FULL = "full"
    PARTIAL = "partial"
    PAYWALL = "paywall"
    CONSENT = "consent"
    CHALLENGE = "challenge"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a page says. `text`: paragraphs separated by a blank line, "" if there is none."""

    text: str
    title: str | None
    published: datetime | None
    lang: str | None
    quality: Quality


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What a site's robots.txt says of a page: whether we may read it, and the least time between two requests."""

    allowed: bool
    delay: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadArticle:
    """An article whose page is wanted. `attempts` counts the reads that failed."""

    id: ArticleId
    link: str
    source: Source
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One read of a page, to save. `text` None means that nothing usable came; `retry_at` None means no more tries.

    title, published_at: as the page says, for an article that was listed without them; too_old: the page shows such an
    article to be older than what may alert.
    """

    article_id: ArticleId
    at: datetime
    text: str | None
    lang: str | None
    quality: Quality
    failure: Failure | None
    detail: str
    retry_at: datetime | None
    title: str | None = None
    published_at: datetime | None = None
    too_old: bool = False


# --- judge ----------------------------------------------------------------------------------------------------------


class Field(StrEnum):
    """Where in an article a mention stands."""

    TITLE = "title"
    SUMMARY = "summary"
    TEXT = "text"


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class EntityKind(StrEnum):
    """What sort of thing an entity is."""

    ORGANIZATION = "organization"
    PERSON = "person"
    PLACE = "place"
    OPERATION = "operation"
    EVENT = "event"
    TERM = "term"


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


class FigureKind(StrEnum):
    """What a figure counts. People but for the last three; MAGNITUDE is that of an earthquake."""

    KILLED = "killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    ABDUCTED = "abducted"
    ARRESTED = "arrested"
    FREED = "freed"
    SURRENDERED = "surrendered"
    DISPLACED = "displaced"
    INFECTED = "infected"
    HOMES = "homes"
    MAGNITUDE = "magnitude"


class Counted(StrEnum):
    """Who is counted, in any language. PEOPLE: the text says no more."""

    PEOPLE = "people"
    CIVILIANS = "civilians"
    SOLDIERS = "soldiers"
    POLICE = "police"
    FIGHTERS = "fighters"
    PEACEKEEPERS = "peacekeepers"
    CHILDREN = "children"
    WOMEN = "women"
    STUDENTS = "students"
    WORKERS = "workers"
    MIGRANTS = "migrants"
    PRISONERS = "prisoners"
    PASSENGERS = "passengers"
    JOURNALISTS = "journalists"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count that a text tells: from `low` to `high`, None meaning "or more"; `article.<field>[start:end]` says it.

    No one was killed is 0 to 0. `approximate`: about, dozens, almost. `by`: who says so, as written, or "".
    """

    kind: FigureKind
    low: float
    high: float | None
    approximate: bool
    who: Counted
    by: str
    field: Field
    start: int
    end: int


class ClaimKind(StrEnum):
    """What somebody does with words: STATEMENT is any other sentence that tells who says it."""

    RESPONSIBILITY = "responsibility"
    DENIAL = "denial"
    CORRECTION = "correction"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Somebody claims, denies, corrects or says. `by`: who, as written, or "" where the text names nobody."""

    kind: ClaimKind
    by: str
    field: Field
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenDay:
    """The days that some words mean, `first` to `last`: one for "on Monday", 365 for "in 2022".

    `certain` False: the words leave open which of several days, and this is the likeliest.
    """

    first: date
    last: date
    certain: bool
    field: Field
    start: int
    end: int


class EventType(StrEnum):
    """What happened: the event type of a report."""

    ATTACK = "attack"
    BOMBING = "bombing"
    AIRSTRIKE = "airstrike"
    MASSACRE = "massacre"
    CLASH = "clash"
    ABDUCTION = "abduction"
    RELEASE = "release"
    ARREST = "arrest"
    SURRENDER = "surrender"
    COUP = "coup"
    DEPLOYMENT = "deployment"
    WITHDRAWAL = "withdrawal"
    TALKS = "talks"
    AGREEMENT = "agreement"
    SANCTIONS = "sanctions"
    VISIT = "visit"
    STATEMENT = "statement"
    APPOINTMENT = "appointment"
    ELECTION = "election"
    PROTEST = "protest"
    STRIKE = "strike"
    TRIAL = "trial"
    ANNIVERSARY = "anniversary"
    DEATH = "death"
    DISPLACEMENT = "displacement"
    FLOOD = "flood"
    STORM = "storm"
    EARTHQUAKE = "earthquake"
    FIRE = "fire"
    DROUGHT = "drought"
    OUTBREAK = "outbreak"
    ACCIDENT = "accident"
    CYBERATTACK = "cyberattack"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventScore:
    """How much of an article speaks of a type of event: its share, so that those of an article add up to 1."""

    type: EventType
    share: float


class Form(StrEnum):
    """How an article tells. All but a REPORT may speak of many events."""

    REPORT = "report"
    ROUND_UP = "round_up"
    ANALYSIS = "analysis"
    OPINION = "opinion"
    LIVE = "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an article tells in any of seven languages, in the order of its text; `types` the likeliest first."""

    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    days: tuple[SpokenDay, ...]
    types: tuple[EventScore, ...]
    form: Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the rules say of one article. `entities`: meant in the body, or in title and summary if there is none."""

    matches: tuple[Match, ...]
    near: tuple[NearMatch, ...]
    entities: tuple[EntityId, ...]
    mentions: tuple[Mention, ...]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of an article tells which event it reports, small enough to keep.

    `actors` and `places`: the entities, each with how prominent it is, 1 in the title. Of title and lead: `names`, how
    the further names sound, alike in all scripts; `terms`, the beginnings of longer words; `numbers` in digits; `days`
    and `figures` (kind, least and most) that are told there; and `types` of event with their shares.
    """

    lang: str
    at: datetime
    form: Form
    actors: Mapping[EntityId, float]
    places: Mapping[EntityId, float]
    names: frozenset[str]
    whereabouts: frozenset[str]
    terms: frozenset[str]
    numbers: frozenset[str]
    days: tuple[date, ...]
    figures: tuple[tuple[FigureKind, float, float], ...]
    types: Mapping[EventType, float]


class Muted(StrEnum):
    """Why something that matched is not told."""

    BASELINE = "baseline"
    TOO_OLD = "too_old"
    ARCHIVE = "archive"
    ABSORBED = "absorbed"
    NO_ROUTE = "no_route"
    WAITING = "waiting"
    UNJUDGEABLE = "unjudgeable"


class AlertKind(StrEnum):
    NEW = "new"
    UPDATE = "update"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryContext:
    """What the store knows of the articles of a batch; it grows as the batch is judged.

    own: the story that an article is in already. twins: the first article with a text, by `fingerprint.text_hash`.
    stories: the story of each of those twins, if it has one. edits: counts what persons changed of any stories.
    """

    own: dict[ArticleId, StoryId]
    twins: dict[str, ArticleId]
    stories: dict[ArticleId, StoryId]
    edits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who really tells what an article says: the agency or outlet that it names as its source, or its own outlet.

    `outlet` published the article, and `at` is when we saw it first.
    """

    name: str
    outlet: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySoFar:
    """What was said and told of a story; it grows as the articles of a batch are judged.

    told: what each channel was sent, in order. voices: who tells each article of it. waiting: the rules that fired and
    wait for further independent sources.
    """

    told: "dict[ChannelName, tuple[AlertContent, ...]]"
    voices: dict[ArticleId, Voice]
    waiting: dict[RuleId, Match]


Told = dict[StoryId, StorySoFar]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """An article that was judged, as far as later ones are compared with it. `traits` None: no rule fired."""

    article: ArticleId
    url: str
    at: datetime
    samples: tuple[int, ...]
    copy_of: ArticleId | None
    story: StoryId | None
    traits: Traits | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStory:
    """A new story. `resembles`: one that it may be the same as, told with it."""

    id: StoryId
    resembles: StoryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinStory:
    id: StoryId


StoryChange = OpenStory | JoinStory


class Updates(StrEnum):
    """What a channel hears of a story after its first message: nothing, what is material, or every report."""

    NONE = "none"
    MATERIAL = "material"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Label matchers → channels. An empty `match` takes everything; the first match wins unless `go_on`."""

    match: Mapping[str, str]
    channels: tuple[ChannelName, ...]
    go_on: bool = False
    updates: Updates = Updates.MATERIAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Routed:
    """The matches of one article that one channel shall hear of, and how much of a story that it knows already."""

    channel: ChannelName
    matches: tuple[Match, ...]
    updates: Updates = Updates.MATERIAL


@dataclass(frozen=True, slots=True, kw_only=True)
class FiredRule:
    id: RuleId
    title: str
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The sentence that matched, and where in it the words stand."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How well a story is founded. `sources`: independent ones. `claimed_by`, `denied_by`: "" where nobody does.

    `first` is the outlet that we saw tell it first, at `first_at`.
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
    what later articles are compared with. `resembles`: another story that this may be.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What is told of a story on a channel: `new` first, then `update`. The id is stable: the same facts give it."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """All that judging one article changes, saved in one transaction.

    `story` None: no rule fired; else `traits` are what it was assigned by, and `reason` tells why to that story.
    `copy_of`: the first article with the same text, also when no rule fired. `samples`: of the text, to find copies.
    `voice` None: not judged so far as to who tells it.
    """

    article: Article
    at: datetime
    text_hash: str | None
    copy_of: ArticleId | None
    judgement: Judgement
    story: StoryChange | None
    alerts: tuple[Alert, ...]
    withheld: tuple[Withheld, ...]
    samples: tuple[int, ...] = ()
    traits: Traits | None = None
    reason: str = ""
    facts: Facts | None = None
    voice: Voice | None = None


# --- deliver --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What the daemon says of itself: what it watches, or a message that it could not deliver."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The message that told a story first on a channel, as its peer calls it. `shared`: it tells other stories, too."""

    reference: str
    shared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One message for one channel, leased. `attempts` counts earlier sends; `repeat`: one of them may have arrived.

    `thread`: where its story is told, if it is of one story that was told before. `taken`: the recipients who have it.
    """

    id: NotificationId
    channel: ChannelName
    alerts: tuple[Alert, ...]
    notice: Notice | None
    created_at: datetime
    attempts: int
    repeat: bool
    thread: Thread | None = None
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A notification as a channel sends it. `subject` is under 80 characters; `alerts` are for machines.

    `key` is the same for each attempt and for no other message. `html` is a whole document, `blocks` are Slack's: they
    say what `text` says. `thread` and `taken` are those of the notification.
    """

    subject: str
    text: str
    alerts: tuple[Alert, ...]
    repeat: bool
    key: str = ""
    html: str = ""
    blocks: tuple[Mapping[str, object], ...] = ()
    thread: Thread | None = None
    taken: tuple[str, ...] = ()


class SendFailure(StrEnum):
    """What became of a message that was not confirmed; the values are the metric labels."""

    RETRY = "retry"
    PERMANENT = "permanent"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """`reference`: what the peer calls the message, for answers to it; "" if it says nothing."""

    detail: str
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFailed:
    """AMBIGUOUS: it may have arrived. `detail` is what the peer said, without secrets.

    `taken`: the recipients who have it nevertheless, and are not to get it again.
    """

    failure: SendFailure
    detail: str
    retry_after: timedelta | None = None
    taken: tuple[str, ...] = ()


SendOutcome = Sent | SendFailed


class NotificationState(StrEnum):
    PENDING = "pending"
    LEASED = "leased"
    SENT = "sent"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt to send and its outcome, to save. `escalate` is told through another channel."""

    notification: Notification
    at: datetime
    outcome: SendOutcome
    state: NotificationState
    next_at: datetime
    escalate: Notice | None
