"""When to ask a source again: by what it publishes, by what it asks for, and ever more slowly while it fails."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import DueSource, Failure, FeedRead, Fetched, NotModified, ParsedFeed, PollFailed, SourceState

SOONEST = timedelta(minutes=5)
LATEST = timedelta(hours=6)
"""Bounds of an adaptive interval, and of what a publisher may ask for by Cache-Control or TTL."""
LONGEST_BACKOFF = timedelta(hours=12)
LONGEST_RETRY_AFTER = timedelta(hours=24)

_SAMPLE = 10
_GROWTH = 1.15
# A publisher that says one of these is not asked sooner than usual again.
_REFUSALS = frozenset(
    {
        Failure.RATE_LIMITED,
        Failure.FORBIDDEN,
        Failure.BLOCKED,
        Failure.UNAUTHORIZED,
        Failure.NOT_FOUND,
        Failure.GONE,
        Failure.NOT_A_FEED,
    }
)


def after_feed(due: DueSource, result: FeedRead, new: int, now: datetime, jitter: float) -> SourceState:
    """What is learned of a source from a feed in which so many entries were new."""
    state = due.state
    interval = max(_learned(state, result.feed, new, now), result.feed.ttl or SOONEST)
    return replace(
        _after_answer(due, result.fetched, interval, now, jitter),
        body_hash=result.body_hash,
        first_ok_at=state.first_ok_at or now,
        last_new_at=now if new else state.last_new_at,
    )


def after_unchanged(due: DueSource, answer: Fetched | NotModified, now: datetime, jitter: float) -> SourceState:
    return _after_answer(due, answer, due.state.interval * _GROWTH, now, jitter)


def after_failure(due: DueSource, failed: PollFailed, now: datetime, jitter: float) -> SourceState:
    """A passing fault is asked about soon, a refusal at the usual pace; then twice as late each time.

    No source is given up: dead ones come back to life.
    """
    usual = due.source.every or due.state.interval
    first = usual if failed.failure in _REFUSALS else min(usual, SOONEST)
    backoff = min(first * 2 ** min(due.state.failures, 20), LONGEST_BACKOFF)
    asked = min(failed.retry_after or timedelta(), LONGEST_RETRY_AFTER)
    return replace(
        due.state,
        next_poll_at=now + _spread(backoff, asked, jitter),
        failures=due.state.failures + 1,
        failure=failed.failure,
        detail=failed.detail,
    )


def _after_answer(
    due: DueSource, answer: Fetched | NotModified, interval: timedelta, now: datetime, jitter: float
) -> SourceState:
    """Where somebody chose the interval, neither learning nor what the publisher hopes for changes it."""
    interval = due.source.every or min(max(interval, SOONEST), LATEST)
    fresh_for = timedelta() if due.source.every else min(answer.fresh_for or timedelta(), LATEST)
    state = due.state
    if isinstance(answer, Fetched):
        state = replace(state, etag=answer.etag, last_modified=answer.last_modified)
    return replace(
        state,
        next_poll_at=now + _spread(interval, fresh_for, jitter),
        interval=interval,
        last_ok_at=now,
        failures=0,
        failure=None,
        detail="",
    )


def _spread(usual: timedelta, at_least: timedelta, jitter: float) -> timedelta:
    """So that sources do not come due together: within 10 % of the usual time, and never before they may be asked."""
    return max(usual * (0.9 + 0.2 * jitter), at_least * (1 + 0.1 * jitter))


def _learned(state: SourceState, feed: ParsedFeed, new: int, now: datetime) -> timedelta:
    """Half the time that this source takes for an entry, by its dates; else by whether there was anything new."""
    dates = sorted((entry.published for entry in feed.entries if entry.published), reverse=True)[:_SAMPLE]
    by_luck = state.interval * (0.5 if new else _GROWTH)
    interval = (now - dates[-1]) / len(dates) / 2 if len(dates) > 1 else by_luck
    # Where nothing was known any more, something may have come and gone unseen.
    overrun = state.first_ok_at is not None and new == len(feed.entries) > 0
    return min(interval, state.interval / 2) if overrun else interval
