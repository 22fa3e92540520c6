"""The four steps. Each gathers, decides, saves; the database is the queue between them.

    poll     due source         → fetch → parse → decide_poll → save_poll      (new articles)
    read     unread article     → fetch page → extract_text → save_text        (full text)
    judge    unjudged article   → match → story → alert → route → save_verdict (fills the outbox)
    deliver  leased notification → render → send → decide_delivery → save_delivery

What the world does comes back as a value and is saved as such; an exception here is our own mistake, and the
scheduler's matter.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import TypeVar

from monitor.core.alerts.announce import Audience, decide_alerts, stories_concerned
from monitor.core.delivery.message import render
from monitor.core.delivery.retry import decide_delivery
from monitor.core.feeds.cadence import to_ask
from monitor.core.feeds.dating import without_dates_of_visit
from monitor.core.feeds.gaps import is_known, leaves_gap, resume_at
from monitor.core.feeds.identity import entry_keys, guids_are_places
from monitor.core.feeds.ingest import decide_poll
from monitor.core.fingerprint import REMEMBERED, body_hash
from monitor.core.health.canary import judge_alone
from monitor.core.health.telling import decide_telling
from monitor.core.matching.match import RuleSet
from monitor.core.pages.reading import decide_reading, page_request
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise_all
from monitor.model import (
    CANARY,
    Canary,
    ChannelName,
    Delivery,
    DueSource,
    EntryKey,
    Failure,
    FeedRead,
    Fetched,
    FetchFailed,
    Judgement,
    Muted,
    Notification,
    NotModified,
    ParsedFeed,
    ParseFailed,
    Pending,
    PollFailed,
    PollIntent,
    PollResult,
    Postponed,
    RateLimit,
    Reading,
    Request,
    Route,
    Secret,
    Seen,
    SendFailed,
    SendFailure,
    SendOutcome,
    Source,
    Telling,
    Timing,
    Unchanged,
    UnreadArticle,
    Verdict,
    Withheld,
)
from monitor.ports import Channel, Clock, Fetcher, Jitter, SourceKind, Store, Workers
from monitor.sources.further import MOST_DOCUMENTS, as_one, further_request, with_earlier

_Result = TypeVar("_Result")

POLL_DEADLINE = timedelta(seconds=90)
"""Waiting for the host's turn, fetching and parsing: after this a poll has failed, and its next turn comes."""

MUCH = 20
"""Entries or alerts: to decide on more of them, or to lay more out, takes longer than the event loop may stand."""

EARLIER_PAGES = 5
"""Pages with earlier entries that one poll asks for where nothing that a feed shows is known any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What to watch for and whom to tell, as configured now. A reload swaps the whole value.

    operators: the channels that hear of the troubles of our sources, and of our own. heartbeat: the URL to ask while
    all goes well. canary: the test article that shows it. limits: how many messages a channel takes in which time,
    where that is limited.
    """

    rules: RuleSet
    routes: tuple[Route, ...]
    channels: tuple[ChannelName, ...]
    max_age: timedelta
    operators: tuple[ChannelName, ...] = ()
    heartbeat: Secret | None = None
    canary: Canary | None = None
    limits: Mapping[ChannelName, RateLimit] = field(default_factory=dict)

    @property
    def audience(self) -> Audience:
        """Who hears of what, by these rules and routes."""
        return Audience(self.rules, self.routes, self.channels)


@dataclass(slots=True)
class Desk:
    """What judging keeps from one batch to the next.

    memory: what later articles are compared with; None at first, and after a batch that could not be saved. edits: how
    many changes that people made to stories this memory has seen; once there are more, it is made anew.
    """

    memory: Memory | None = None
    edits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Everything a step touches besides its own decisions. `judging` is one thread: verdicts are made in order."""

    store: Store
    fetcher: Fetcher
    pages: Fetcher
    workers: Workers
    kinds: Mapping[str, SourceKind]
    channels: Mapping[ChannelName, Channel]
    judging: Executor
    clock: Clock
    jitter: Jitter
    zone: tzinfo
    desk: Desk = field(default_factory=Desk)


async def poll(due: DueSource, doors: Doors, policy: Policy) -> PollIntent:
    """Ask a source what it has, and store what is new."""
    due = to_ask(due, doors.clock())
    try:
        async with asyncio.timeout(POLL_DEADLINE.total_seconds()):
            result = await _ask(due, doors)
    except TimeoutError:
        result = PollFailed(failure=Failure.TIMEOUT, detail=f"no end after {POLL_DEADLINE.total_seconds():.0f} s")
    keys, seen = await _known(due, result, doors)
    if isinstance(result, FeedRead) and (page := resume_at(due.state, result.feed, keys, seen)):
        resumed = not leaves_gap(due.state, keys, seen)
        feed = replace(result.feed, earlier=page)
        result = await _with_earlier(due, replace(result, feed=feed, resumed=resumed), doors)
        keys, seen = await _known(due, result, doors)
    decision = partial(decide_poll, due, result, keys, seen, doors.clock(), doors.jitter(), policy.max_age)
    intent = await _aside(decision, len(keys))
    await doors.store.save_poll(intent)
    return intent


async def _known(due: DueSource, result: PollResult, doors: Doors) -> tuple[tuple[EntryKey, ...], Seen]:
    if not isinstance(result, FeedRead):
        return (), Seen(by_guid={}, by_url={}, by_twin={})
    known = await _look_up(due.source, result.feed, doors, by_link=due.state.by_link)
    if not guids_are_places(*known):
        return known
    return await _look_up(due.source, result.feed, doors, by_link=True)


async def _look_up(
    source: Source, feed: ParsedFeed, doors: Doors, *, by_link: bool
) -> tuple[tuple[EntryKey, ...], Seen]:
    reckoning = partial(entry_keys, source, feed, by_link=by_link)
    keys = await _aside(reckoning, len(feed.entries))
    return keys, await doors.store.seen(source.name, keys)


async def _with_earlier(due: DueSource, read: FeedRead, doors: Doors) -> FeedRead:
    """The feed with the entries before its own, page by page: until they are known, or it was enough of pages or time.

    What is missing then is the next poll's matter.
    """
    request = doors.kinds[due.source.kind].request(due.source, due.state)
    with suppress(TimeoutError):
        async with asyncio.timeout(POLL_DEADLINE.total_seconds()):
            for _ in range(EARLIER_PAGES):
                page = await _page_before(read, request, due, doors)
                if page is None:
                    break
                read = with_earlier(read, page)
                keys, seen = await _known(due, page, doors)
                if is_known(keys[-1], seen):
                    break
    return read


async def _page_before(read: FeedRead, request: Request, due: DueSource, doors: Doors) -> FeedRead | None:
    """The page with the entries before these; None where there is none, or nothing on it."""
    page = await _ask_for(further_request(request, read.feed.earlier), due, doors) if read.feed.earlier else None
    return page if isinstance(page, FeedRead) and page.feed.entries else None


async def _ask(due: DueSource, doors: Doors) -> PollResult:
    """What the source has; a document that names further ones is read together with them."""
    request = doors.kinds[due.source.kind].request(due.source, due.state)
    first = await _ask_for(request, due, doors)
    if not isinstance(first, FeedRead) or not first.feed.more:
        return first
    parts, failed = await _follow(first, request, due, doors)
    whole = as_one(parts)
    if failed and not whole.feed.entries:
        return failed
    return Unchanged(answer=whole.fetched) if whole.body_hash == due.state.body_hash else whole


async def _follow(
    first: FeedRead, request: Request, due: DueSource, doors: Doors
) -> tuple[list[FeedRead], PollFailed | Postponed | None]:
    """The first document and those that it names, and what came of the first that could not be had."""
    parts, failed, wanted = [first], None, first.feed.more
    for _ in range(MOST_DOCUMENTS - 1):
        if not wanted:
            break
        part = await _ask_for(further_request(request, wanted[0]), due, doors)
        wanted = wanted[1:]
        if isinstance(part, FeedRead):
            parts.append(part)
            wanted = part.feed.more + wanted
        elif isinstance(part, PollFailed | Postponed):
            failed = failed or part
    return parts, failed


async def _ask_for(request: Request, due: DueSource, doors: Doors) -> PollResult:
    answer = await doors.fetcher.fetch(request)
    if isinstance(answer, FetchFailed) and not answer.asked:
        return Postponed(wait=answer.retry_after or timedelta(), detail=answer.detail)
    if isinstance(answer, FetchFailed):
        return PollFailed(failure=answer.failure, detail=answer.detail, retry_after=answer.retry_after)
    if isinstance(answer, NotModified):
        return Unchanged(answer=answer)
    digest = body_hash(answer.body)
    if digest == due.state.body_hash:
        return Unchanged(answer=answer)
    feed = await doors.workers.parse(due.source.kind, answer, due.source.options)
    if isinstance(feed, ParseFailed):
        return PollFailed(failure=feed.failure, detail=feed.detail)
    if due.state.first_ok_at:  # the first time nothing tells such dates from a newsroom that woke up with us
        feed = without_dates_of_visit(feed, doors.clock())
    return FeedRead(fetched=answer, body_hash=digest, feed=feed)


async def watch(doors: Doors, policy: Policy) -> Telling:
    """Note that we are at work, and tell the operators of the troubles that have lasted, and of those that are over."""
    now = doors.clock()
    await doors.store.watch(now)
    spells, sources = await doors.store.troubles()
    telling = decide_telling(spells, sources, now, doors.zone)
    if telling != Telling():
        await doors.store.save_telling(telling, policy.operators, now)
    return telling


async def read(article: UnreadArticle, doors: Doors, policy: Policy) -> Reading:
    """Fetch the page of an article and store its text, or why there is none."""
    answer = await doors.pages.fetch(page_request(article))
    page = await doors.workers.extract(answer) if isinstance(answer, Fetched) else answer
    reading = decide_reading(article, page, doors.clock(), doors.jitter(), policy.max_age)
    await doors.store.save_text(reading)
    return reading


async def judge(pending: Sequence[Pending], doors: Doors, policy: Policy) -> tuple[Verdict, ...]:
    """Match these articles, in this order, and store each verdict with its alerts and their outbox rows."""
    canaries = [entry for entry in pending if entry.article.source == CANARY]
    alone = await _judge_alone(canaries, doors, policy) if canaries else ()
    return alone + await _judge_together([entry for entry in pending if entry not in canaries], doors, policy)


async def _judge_alone(pending: Sequence[Pending], doors: Doors, policy: Policy) -> tuple[Verdict, ...]:
    """Test articles: only their channel hears of them, whatever the routes say."""
    channels = (policy.canary.channel,) if policy.canary else ()
    audience, now = policy.audience._replace(routes=(), channels=channels), doors.clock()
    verdicts = tuple(judge_alone(each, audience, now) for each in pending)
    await doors.store.save_verdicts(verdicts)
    return verdicts


async def _judge_together(pending: Sequence[Pending], doors: Doors, policy: Policy) -> tuple[Verdict, ...]:
    """Each article sees those before it, and what is kept in memory of others."""
    desk, now = doors.desk, doors.clock()
    articles = [entry.article for entry in pending]
    loop = asyncio.get_running_loop()
    context = await doors.store.stories([each.id for each in articles])
    # Until the batch is saved, what it left in memory is no one's: a batch that fails is judged again, from the store.
    memory, desk.memory = desk.memory if desk.edits == context.edits else None, None
    if memory is None:
        memory = await loop.run_in_executor(doors.judging, Memory.of, await doors.store.recall(now - REMEMBERED))
    recognition = partial(recognise_all, articles, policy.rules, now, context=context, memory=memory)
    recognised = await loop.run_in_executor(doors.judging, recognition)
    told = await doors.store.told(stories_concerned(recognised))
    verdicts = await loop.run_in_executor(doors.judging, decide_alerts, pending, recognised, told, policy.audience)
    await doors.store.save_verdicts(verdicts)
    desk.memory, desk.edits = memory, context.edits
    return verdicts


def unjudgeable(pending: Pending, now: datetime, error: Exception) -> Verdict:
    """The verdict on an article that our own mistake keeps us from judging: set aside, with its reason."""
    withheld = Withheld(channel=None, muted=Muted.UNJUDGEABLE, detail=f"{type(error).__name__}: {error}")
    nothing = Judgement(matches=(), near=(), entities=(), mentions=(), refusals=())
    return Verdict(
        article=pending.article, at=now, copy_of=None, judgement=nothing, story=None,
        alerts=(), withheld=(withheld,),
    )  # fmt: skip


def timing(doors: Doors, policy: Policy) -> Timing:
    """When and in which portions the channels are told."""
    return Timing(
        routes=policy.routes,
        limits=policy.limits,
        capacities={name: channel.capacity for name, channel in doors.channels.items()},
        zone=doors.zone,
    )


async def deliver(
    notification: Notification, doors: Doors, further: Timing | None = None
) -> tuple[Delivery, Notification | None]:
    """Send one notification and store what came of it; a channel that is no longer configured parks it.

    With `further`, give also what is to be sent next to the channel, claimed already.
    """
    channel = doors.channels.get(notification.channel)
    if channel is None:
        gone = f"no channel {notification.channel} is configured any more"
        outcome: SendOutcome = SendFailed(failure=SendFailure.PERMANENT, detail=gone)
    else:
        layout = partial(render, notification, doors.zone, channel.capacity)
        outcome = await channel.send(await _aside(layout, len(notification.alerts)))
    delivery = decide_delivery(notification, outcome, doors.clock(), doors.jitter())
    return delivery, await doors.store.save_delivery(delivery, None if delivery.rest else further)


async def _aside(work: Callable[[], _Result], count: int) -> _Result:
    """What `work` on so many entries or alerts gives; of many in a thread, so that others have their turn."""
    return await asyncio.to_thread(work) if count > MUCH else work()
