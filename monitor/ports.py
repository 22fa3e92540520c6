"""Every door between the four steps and the world. A narrow door makes its own fake.

The steps (`pipeline.py`) know these Protocols only; `daemon.py` opens the real ones.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import (
    AT_ONCE,
    Ailment,
    Alarm,
    ArticleId,
    ChannelName,
    Delivery,
    DueSource,
    EntryKey,
    Extracted,
    Fetched,
    FetchOutcome,
    Message,
    Notice,
    Notification,
    ParsedFeed,
    ParseFailed,
    Pending,
    Permission,
    PollIntent,
    Probe,
    Reading,
    Remembered,
    Request,
    Seen,
    SendOutcome,
    Source,
    SourceName,
    SourceState,
    Spell,
    StoryContext,
    StoryId,
    Telling,
    Timing,
    Told,
    UnreadArticle,
    Verdict,
    Watched,
)


class Clock(Protocol):
    """The reading of the wall clock, aware, in UTC."""

    def __call__(self) -> datetime: ...


class Jitter(Protocol):
    """A fresh random share, 0 ≤ share < 1."""

    def __call__(self) -> float: ...


class Fetcher(Protocol):
    """Fetches polls and pages: guarded addresses, bounded bytes, a total deadline, and each host's pace."""

    async def fetch(self, request: Request) -> FetchOutcome:
        """The document; what the world does instead, a refusal or a timeout, is a value as well."""


class Workers(Protocol):
    """Killable processes for everything that touches hostile bytes. A timeout or a crash is a value."""

    async def parse(self, kind: str, fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:
        """The entries of a document, as that kind of source reads it; `options` are those of the source."""

    async def extract(self, fetched: Fetched) -> Extracted | ParseFailed:
        """The text of an article's page, and how much of the article it is."""

    async def permission(self, robots: bytes, agent: str, url: str) -> Permission | ParseFailed:
        """What the robots.txt of a site says of a page of it, to the program with that User-Agent."""


class SourceKind(Protocol):
    """A kind of source: how to ask, how to parse. Two pure functions; `parse` runs in a worker.

    `options` are those of the source: what its kind needs to know besides the URL.
    """

    def request(self, source: Source, state: SourceState, /) -> Request:
        """How to ask the source now, with the validators of what it showed last."""

    def parse(self, fetched: Fetched, options: Mapping[str, str], /) -> ParsedFeed | ParseFailed:
        """What the document says; ParseFailed tells a person what it is instead."""


class Channel(Protocol):
    """A configured destination. It never raises for what the peer does, and ends within its own time limit.

    capacity: how many characters of text one message takes. probe: a look at the peer that nobody is told of.
    """

    @property
    def capacity(self) -> int: ...

    async def send(self, message: Message) -> SendOutcome: ...

    async def probe(self) -> Probe: ...


class Store(Protocol):
    """The pipeline's door to the database: one method, one transaction, on one writer thread."""

    async def register(
        self, sources: Sequence[Source], channels: Collection[ChannelName], now: datetime, jitter: Jitter
    ) -> None:
        """Take the configured sources and channels as the present ones.

        New sources are due within a minute; many of one domain one after the other, within an hour.
        """

    async def due_sources(self, now: datetime | None, limit: int) -> tuple[DueSource, ...]:
        """The sources whose turn has come, the longest due first; all of them if `now` is None."""

    async def seen(self, source: SourceName, keys: Sequence[EntryKey]) -> Seen:
        """The articles that we have already of what this source shows."""

    async def save_poll(self, intent: PollIntent) -> None:
        """A new article whose URL has come in meanwhile becomes a sighting."""

    async def troubles(self) -> tuple[tuple[Spell, ...], tuple[Watched, ...]]:
        """The troubles that are open, or whose end is to be told; where there are any, all sources beside them."""

    async def save_telling(self, telling: Telling, channels: Collection[ChannelName], now: datetime) -> None:
        """What is told of the troubles, with a message for each of these channels."""

    async def watch(self, now: datetime) -> None:
        """Note that the daemon is at work: of a time without that nothing was seen."""

    async def release(self, intent: PollIntent) -> None:
        """Store the test article that this poll shows, unless it was stored before."""

    async def ailments(self, now: datetime) -> tuple[Sequence[Ailment], Sequence[Ailment]]:
        """What keeps us from our work, and what of it was told and is not told to be over."""

    async def save_alarm(self, alarm: Alarm, now: datetime) -> None:
        """What is told of our ailments, with its messages."""

    async def unread(self, now: datetime, limit: int) -> tuple[UnreadArticle, ...]:
        """The articles whose page is to be read now, the longest due first."""

    async def save_text(self, reading: Reading) -> None:
        """A text that differs from the one before is judged anew. One for an earlier revision is dropped."""

    async def unjudged(self, now: datetime, limit: int) -> tuple[Pending, ...]:
        """In order of arrival: text there, or not wanted, or failed once, or 60 s since it was first seen."""

    async def stories(self, articles: Collection[ArticleId]) -> StoryContext:
        """The stories that these articles are in."""

    async def told(self, stories: Collection[StoryId]) -> Told:
        """What was said and told of these stories; nothing of those that are new."""

    async def recall(self, since: datetime) -> tuple[Remembered, ...]:
        """The articles published since that were judged, in the order of their verdicts."""

    async def save_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Article state, stories, alerts and outbox rows, together.

        A verdict on a text that changed, or by a story that a person has changed since, is dropped, with those that
        follow it in its story: they are judged again.
        """

    async def lease(
        self, now: datetime, busy: Collection[ChannelName], timing: Timing = AT_ONCE
    ) -> tuple[Notification, ...]:
        """Claim what is to be sent now to each channel that is not busy, one message each, and hold what is to wait.

        A broken lease is claimed as a repeat. What cannot be read is parked, and another channel told of it. What a
        channel did not take is claimed ahead of its time when it takes others, or before what is new of its story.
        """

    async def save_delivery(self, delivery: Delivery, timing: Timing | None = None) -> Notification | None:
        """An escalation becomes an outbox row of one other channel, in the same transaction.

        With `timing`, what is to be sent next to the channel is claimed with it: in a flood a message costs one
        transaction instead of two.
        """

    async def announce(self, notice: Notice, channels: Collection[ChannelName], now: datetime) -> None:
        """Tell these channels of ourselves; a channel that was told the same within a day is left in peace."""

    async def set_back(self, by: timedelta) -> None:
        """The wall clock was set back by that much: what is planned comes earlier by as much."""

    async def probe(self) -> None:
        """Return when the writer has proved that it can write; raise `StoreError` if it cannot."""

    async def prune(self, before: datetime) -> int:
        """Drop articles first seen before that instant that were never alerted; tell how many."""
