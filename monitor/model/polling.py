"""Poll: a source, how it is asked, what it answered, and the entries in that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.names import Secret, SourceName


class Failure(StrEnum):
    """Why a fetch, a parse or a read came to nothing; the values stand in the database, the log and `why`."""

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
    by_link: its guids do not last, and its links do; where there is none, title and day. tolerant: whether the last
    feed took the slow parser that reads anything; None: no feed came yet. resume_at: the page with which to go on
    filling its last gap, and resumes: how many polls went on with it without an end.
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
    resume_at: str | None = None
    resumes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSource:
    """A source whose turn has come, and what we learned of it."""

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
    """A body, inflated and within bounds. `url` is the last hop; `fresh_for` is Cache-Control's max-age.

    moved: where permanent redirects alone have led to; None if there was none.
    """

    url: str
    body: bytes
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh_for: timedelta | None = None
    moved: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """The server says that what it showed last is unchanged (304)."""

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
    """Bytes that came and of which nothing could be made; `detail` tells a person what they are instead."""

    failure: Failure
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRead:
    """A poll that brought a feed: what was fetched, the hash of its body, and what it said.

    `added`: how many of the entries, the last ones, come from pages with earlier entries that were asked for besides.
    resumed: those pages go on with a gap that an earlier poll left; then, and after a new gap, the feed's `earlier` is
    the page that would come next.
    """

    fetched: Fetched
    body_hash: str
    feed: ParsedFeed
    added: int = 0
    resumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """A poll that brought nothing new: a 304, or a body whose hash we know (then `fetched` holds its validators)."""

    answer: Fetched | NotModified


@dataclass(frozen=True, slots=True, kw_only=True)
class PollFailed:
    """A poll that brought nothing usable; `retry_after` is what the server asked for, not yet bounded."""

    failure: Failure
    detail: str
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponed:
    """A poll that did not take place: the turn of its host had not come. `wait`: ask again no sooner."""

    wait: timedelta
    detail: str


PollResult = FeedRead | Unchanged | PollFailed | Postponed
