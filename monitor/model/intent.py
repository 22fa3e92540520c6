"""Poll: what we know already of what a source shows, and all that one poll changes in the database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.model.names import ArticleId, Muted
from monitor.model.polling import Source, SourceState


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKey:
    """By what an entry may be known already.

    guid: as the source gave it, or one made of its link, or of title and day. url: the canonical URL, which is the
    identity of an article (`entry:…`, made of source and guid, where there is no link). twin: the host, and a hash of
    the URL without its query, title, text and day, for the article whose URL changes from visit to visit; None where
    the text is too short to tell, unless there is nothing else to tell by.
    content: hash of title, summary and content, to see an edit.
    """

    guid: str
    url: str
    twin: str | None
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An article of the store that an entry key led to. `content` is the hash this source last showed, if it did.

    published_at: None where nobody says it. muted: why it can never alert, unless another source shows it as news.
    """

    article_id: ArticleId
    url: str
    title: str
    content: str | None
    first_seen_at: datetime
    published_at: datetime | None
    muted: Muted | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the store knows of the entries of one poll: by this source's guid, by canonical URL, by twin key.

    What is known by its guid, at the same URL, is not looked for by the others. by_content: where none of the entries
    is known by these, what this source showed in the very same words before.
    """

    by_guid: Mapping[str, Known]
    by_url: Mapping[str, Known]
    by_twin: Mapping[str, Known]
    by_content: Mapping[str, Known] = field(default_factory=dict)


class ReadState(StrEnum):
    """Whether the page of an article is still to be read."""

    UNNEEDED = "unneeded"
    WANTED = "wanted"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewArticle:
    """An article to store. `text` is the feed's own full text, or None; `muted` says why it can never alert.

    One that is not muted takes that from the article which is stored at its URL already, if that is.
    outlet: who published it, where that is not its source. shelved: it is kept, and not judged.
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
    muted: Muted | None
    outlet: str | None = None
    shelved: bool = False


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
    """What a poll came to."""

    FEED = "feed"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    POSTPONED = "postponed"


class Trouble(StrEnum):
    """What keeps us from seeing all that a source publishes; the last two befall many sources at once."""

    FAILING = "failing"  # its polls fail
    BLOCKED = "blocked"  # it refuses us
    EMPTIED = "emptied"  # it shows no entry any more
    SHRUNK = "shrunk"  # it shows less than half of what it shows at least
    SILENT = "silent"  # it answers, with nothing new for far longer than ever before
    PLATFORM = "platform"  # all sources of one domain fail
    NETWORK = "network"  # no source can be reached: our own network is down


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
class Refill:
    """What a later poll found of the last gap of its source."""

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
    refill: Refill | None = None
