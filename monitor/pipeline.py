"""The four steps. Each gathers, decides, saves; the database is the queue between them.

    poll     due source         → fetch → parse → decide_poll → save_poll      (new articles)
    read     unread article     → fetch page → extract_text → save_text        (full text)
    judge    unjudged article   → match → cluster → alert → route → save_verdict (fills the outbox)
    deliver  leased notification → render → send → decide_delivery → save_delivery

What the world does comes back as a value and is saved as such; an exception here is our own mistake, and the
scheduler's matter.
"""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from monitor.core.alerts import Occasion, mute, raise_alerts
from monitor.core.fingerprint import body_hash, text_hash
from monitor.core.ingest import decide_poll, entry_keys
from monitor.core.match import RuleSet, match_article
from monitor.core.message import render
from monitor.core.reading import decide_reading, page_request
from monitor.core.retry import decide_delivery
from monitor.core.route import route
from monitor.core.story import assign_story, original, remember
from monitor.model import (
    Article,
    ArticleId,
    ChannelName,
    Delivery,
    DueSource,
    EntityKind,
    Failure,
    FeedRead,
    Fetched,
    FetchFailed,
    Judgement,
    Muted,
    Notification,
    NotModified,
    ParseFailed,
    Pending,
    PollFailed,
    PollIntent,
    PollResult,
    Reading,
    Request,
    Route,
    RuleId,
    SendFailed,
    SendFailure,
    SendOutcome,
    StoryChange,
    StoryContext,
    Unchanged,
    UnreadArticle,
    Verdict,
    Withheld,
)
from monitor.ports import Channel, Clock, Fetcher, Jitter, SourceKind, Store, Workers
from monitor.sources.further import MOST_DOCUMENTS, as_one, further_request

POLL_DEADLINE = timedelta(seconds=90)
"""Waiting for the host's turn, fetching and parsing: after this a poll has failed, and its next turn comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What to watch for and whom to tell, as configured now. A reload swaps the whole value."""

    rules: RuleSet
    routes: tuple[Route, ...]
    channels: tuple[ChannelName, ...]
    max_age: timedelta


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


async def poll(due: DueSource, doors: Doors, policy: Policy) -> PollIntent:
    """Ask a source what it has, and store what is new."""
    try:
        async with asyncio.timeout(POLL_DEADLINE.total_seconds()):
            result = await _ask(due, doors)
    except TimeoutError:
        result = PollFailed(failure=Failure.TIMEOUT, detail=f"no end after {POLL_DEADLINE.total_seconds():.0f} s")
    keys = entry_keys(due.source, result.feed) if isinstance(result, FeedRead) else ()
    seen = await doors.store.seen(due.source.name, keys)
    intent = decide_poll(due, result, keys, seen, doors.clock(), doors.jitter(), policy.max_age)
    await doors.store.save_poll(intent)
    return intent


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
) -> tuple[list[FeedRead], PollFailed | None]:
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
        elif isinstance(part, PollFailed):
            failed = failed or part
    return parts, failed


async def _ask_for(request: Request, due: DueSource, doors: Doors) -> PollResult:
    answer = await doors.fetcher.fetch(request)
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
    return FeedRead(fetched=answer, body_hash=digest, feed=feed)


async def read(article: UnreadArticle, doors: Doors) -> Reading:
    """Fetch the page of an article and store its text, or why there is none."""
    answer = await doors.pages.fetch(page_request(article))
    page = await doors.workers.extract(answer) if isinstance(answer, Fetched) else answer
    reading = decide_reading(article, page, doors.clock(), doors.jitter())
    await doors.store.save_text(reading)
    return reading


async def judge(pending: Sequence[Pending], doors: Doors, policy: Policy) -> tuple[Verdict, ...]:
    """Match these articles, in this order, and store each verdict with its alerts and their outbox rows."""
    hashes = {entry.article.id: _text_hash(entry.article) for entry in pending}
    context = await doors.store.stories(list(hashes), [digest for digest in hashes.values() if digest])
    loop = asyncio.get_running_loop()
    verdicts = await loop.run_in_executor(
        doors.judging, decide_verdicts, pending, hashes, context, policy, doors.clock()
    )
    await doors.store.save_verdicts(verdicts)
    return verdicts


def decide_verdicts(
    pending: Sequence[Pending],
    hashes: Mapping[ArticleId, str | None],
    context: StoryContext,
    policy: Policy,
    now: datetime,
) -> tuple[Verdict, ...]:
    """Judge a batch in order, each article seeing the verdicts before it; `context` grows on the way."""
    verdicts = []
    for entry in pending:
        verdict = decide_verdict(entry, hashes[entry.article.id], context, policy, now)
        remember(context, verdict)
        verdicts.append(verdict)
    return tuple(verdicts)


def decide_verdict(
    pending: Pending, digest: str | None, context: StoryContext, policy: Policy, now: datetime
) -> Verdict:
    """What one article means: its matches, its story, whom to tell, and why not the others."""
    article = pending.article
    judgement = match_article(policy.rules, article)
    copy_of = original(article, digest, context)
    story = assign_story(article, copy_of, context) if judgement.matches or article.id in context.own else None
    verdict = Verdict(
        article=article, at=now, text_hash=digest, copy_of=copy_of, judgement=judgement, story=story,
        alerts=(), withheld=(),
    )  # fmt: skip
    if story is None or not judgement.matches:
        return verdict
    return _with_alerts(verdict, pending, story, context.told.get(story.id, {}), policy)


def _with_alerts(
    verdict: Verdict,
    pending: Pending,
    story: StoryChange,
    told: Mapping[ChannelName, frozenset[RuleId]],
    policy: Policy,
) -> Verdict:
    archived = _matched_before(pending, policy) - frozenset().union(*told.values())
    loud, muted = mute(pending, verdict.judgement.matches, archived)
    routed, unrouted = route(loud, policy.routes, policy.channels)
    occasion = Occasion(
        article=verdict.article,
        story=story.id,
        told=told,
        copy_of=verdict.copy_of,
        entities=_names(policy.rules, verdict.judgement, places=False),
        places=_names(policy.rules, verdict.judgement, places=True),
    )
    alerts, absorbed = raise_alerts(occasion, routed, unrouted, verdict.at)
    return replace(verdict, alerts=alerts, withheld=(*muted, *absorbed))


def _names(rules: RuleSet, judgement: Judgement, *, places: bool) -> tuple[str, ...]:
    kinds = {entity: rules.entity_kind(entity) for entity in judgement.entities}
    return tuple(rules.entity_name(entity) for entity, kind in kinds.items() if (kind is EntityKind.PLACE) == places)


def _matched_before(pending: Pending, policy: Policy) -> frozenset[RuleId]:
    if pending.before is None:
        return frozenset()
    return frozenset(match.rule for match in match_article(policy.rules, pending.before).matches)


def _text_hash(article: Article) -> str | None:
    return text_hash(article.title, article.summary, article.text)


def unjudgeable(pending: Pending, now: datetime, error: Exception) -> Verdict:
    """The verdict on an article that our own mistake keeps us from judging: set aside, with its reason."""
    withheld = Withheld(channel=None, muted=Muted.UNJUDGEABLE, detail=f"{type(error).__name__}: {error}")
    nothing = Judgement(matches=(), near=(), entities=(), mentions=(), refusals=())
    return Verdict(
        article=pending.article, at=now, text_hash=None, copy_of=None, judgement=nothing, story=None,
        alerts=(), withheld=(withheld,),
    )  # fmt: skip


async def deliver(notification: Notification, doors: Doors) -> Delivery:
    """Send one notification and store what came of it; a channel that is no longer configured parks it."""
    channel = doors.channels.get(notification.channel)
    if channel is None:
        gone = f"no channel {notification.channel} is configured any more"
        outcome: SendOutcome = SendFailed(failure=SendFailure.PERMANENT, detail=gone)
    else:
        outcome = await channel.send(render(notification, doors.zone))
    delivery = decide_delivery(notification, outcome, doors.clock(), doors.jitter())
    await doors.store.save_delivery(delivery)
    return delivery
