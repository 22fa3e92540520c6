"""When to ask a source again: by what it publishes, by what it asks for, and ever more slowly while it fails.

It is learned from what each poll shows: how fast the document of a source turns over, how long the source is silent in
ordinary times, and how much it shows (`health` needs the last two).
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from monitor.core.dates import believable
from monitor.core.urls import domain_of
from monitor.model import (
    DueSource,
    Entry,
    Failure,
    FeedRead,
    Fetched,
    NotModified,
    PollFailed,
    Postponed,
    SourceState,
)

SOONEST = timedelta(minutes=5)
LATEST = timedelta(hours=1)
"""Bounds of an adaptive interval. The quietest of ten entries may one day publish a dozen within two hours."""
NOT_KNOWN, LATEST_IF_NOT_KNOWN = timedelta(days=1), timedelta(minutes=30)
"""In its first day a single document is all that we know of a source: it is not left alone for long."""
LONGEST_WISH = timedelta(hours=6)
"""What a publisher may ask for by Cache-Control or TTL, at most."""
LONGEST_BACKOFF = timedelta(hours=5)
LONGEST_RETRY_AFTER = timedelta(hours=24)

A_WEEK = timedelta(days=8)
"""Until a week has passed once, nobody knows how long a source is silent at weekends."""

CONFIRM = timedelta(minutes=30)
"""What is odd is looked at once more after this time, to be sure."""

WHOLE_EVERY = timedelta(hours=24)
"""How often a document is asked for whole, to see whether what says “unchanged” can be trusted."""

APART, LONGEST_TURN = timedelta(seconds=30), timedelta(minutes=30)
"""Between two sources of one domain that all come due at once, and how long the last of many waits for its turn."""

A_YEAR = timedelta(days=365)
"""What was longer ago, or takes longer, makes no difference any more to when a source is asked."""

AT_ONE_GO = timedelta(minutes=10)
"""Entries that come out within this time come out together: no pace of ours would see them come."""

_AT_ONCE = 2
_SAMPLE = 10
_ENOUGH = 8
_GROWTH = 1.15
_HALF_LIFE = timedelta(days=30)
_AWAY = 3
_PATIENCE = 8
# A publisher that says one of these is asked once more after a while, to be sure, and then ever later.
_REFUSALS = frozenset(
    {
        Failure.FORBIDDEN,
        Failure.BLOCKED,
        Failure.UNAUTHORIZED,
        Failure.NOT_FOUND,
        Failure.GONE,
        Failure.NOT_A_FEED,
    }
)


def to_ask(due: DueSource, now: datetime) -> DueSource:
    """The source as it is asked now: without validators once a day, and when it is silent for longer than usual."""
    state = due.state
    if state.distrusted or _wants_whole(state, now):
        return replace(due, state=replace(state, etag=None, last_modified=None))
    return due


def _wants_whole(state: SourceState, now: datetime) -> bool:
    if state.whole_at is None or now - state.whole_at >= WHOLE_EVERY:
        return True
    silent = now - (state.last_new_at or now)
    is_odd = state.lull is not None and silent > state.lull and _is_long_known(state, now)
    return is_odd and now - state.whole_at > max(silent / 4, SOONEST)


# --- after a poll ---------------------------------------------------------------------------------------------------


def after_feed(due: DueSource, result: FeedRead, new: Sequence[Entry], now: datetime, jitter: float) -> SourceState:
    """What is learned of a source from a feed in which these entries were new."""
    state, shown = due.state, result.feed.entries[: len(result.feed.entries) - result.added]
    count = min(len(new), len(shown))
    turnover = _turnover(state, shown, count, now)
    fewest = _fewest(state, len(shown), now)
    latest = _latest(state, turnover, now)
    if is_thin(len(shown), fewest):
        latest = min(latest, CONFIRM)
    interval = min(max(_learned(state, shown, count, now), SOONEST), latest)
    learned = replace(
        state,
        turnover=turnover,
        lull=_lull(due, shown, count, now),
        shown=len(shown),
        fewest=fewest,
        distrusted=state.distrusted or _was_lied_to(state, new),
    )
    return replace(
        _after_answer(
            replace(due, state=learned),
            result.fetched,
            max(interval, _bearable(result.feed.ttl, turnover)),
            now,
            jitter,
        ),
        body_hash=result.body_hash,
        first_ok_at=state.first_ok_at or now,
        last_new_at=_last_new_at(state, shown, new, now),
    )


def after_unchanged(due: DueSource, answer: Fetched | NotModified, now: datetime, jitter: float) -> SourceState:
    """Where nothing was new the next poll comes a little later, within the bounds of what was learned before."""
    state = due.state
    latest = max(_latest(state, state.turnover, now), min(state.interval, LONGEST_WISH))
    interval = min(max(state.interval * _GROWTH, SOONEST), latest, state.turnover or LONGEST_WISH)
    return _after_answer(due, answer, interval, now, jitter)


def after_failure(due: DueSource, failed: PollFailed, now: datetime, jitter: float) -> SourceState:
    """A passing fault is asked about soon, a refusal a little later, a limit at the usual pace; then ever more slowly.

    No source is given up: dead ones come back to life. One that turns over fast is never left alone for long, or more
    would be lost after its fault than in it.
    """
    usual = due.source.every or due.state.interval
    first, longest = min(usual, SOONEST), min(max(_PATIENCE * usual, timedelta(hours=1)), LONGEST_BACKOFF)
    if failed.failure in _REFUSALS:
        first, longest = min(usual, CONFIRM), LONGEST_BACKOFF
    elif failed.failure is Failure.RATE_LIMITED:
        first, longest = usual, max(usual, LONGEST_BACKOFF)
    backoff = min(first * 2 ** min(due.state.failures, 20), longest)
    asked = min(failed.retry_after or timedelta(), LONGEST_RETRY_AFTER)
    return replace(
        due.state,
        next_poll_at=now + _spread(backoff, asked, jitter),
        failures=due.state.failures + 1,
        failure=failed.failure,
        detail=failed.detail,
    )


def after_postponement(due: DueSource, postponed: Postponed, now: datetime, jitter: float) -> SourceState:
    """The turn comes later, and says nothing of the source."""
    return replace(due.state, next_poll_at=now + min(postponed.wait, LONGEST_RETRY_AFTER) * (1 + 0.5 * jitter))


def _after_answer(
    due: DueSource, answer: Fetched | NotModified, interval: timedelta, now: datetime, jitter: float
) -> SourceState:
    """Where somebody chose the interval, neither learning nor what the publisher hopes for changes it."""
    interval = due.source.every or interval
    fresh_for = timedelta() if due.source.every else _bearable(answer.fresh_for, due.state.turnover)
    state = due.state
    if isinstance(answer, Fetched):
        state = replace(state, etag=answer.etag, last_modified=answer.last_modified, whole_at=now)
    return replace(
        state,
        next_poll_at=now + _spread(interval, fresh_for, jitter),
        interval=interval,
        last_ok_at=now,
        failures=0,
        failure=None,
        detail="",
    )


def take_turns(urls: Sequence[str], planned: Sequence[timedelta]) -> list[timedelta]:
    """How long each of these sources waits that all could be asked now: those of one domain one after the other.

    A domain may be one server, that bears two at once and not thirty; a machine of our own bears all.
    """
    ahead: Counter[str] = Counter()
    waits = []
    for url, wait in zip(urls, planned, strict=True):
        domain = domain_of(url)
        waits.append(wait if ahead[domain] < _AT_ONCE else max(wait, APART * ahead[domain] % LONGEST_TURN))
        ahead[domain] += "." in domain and domain.rpartition(".")[2].isalpha()
    return waits


def _latest(state: SourceState, turnover: timedelta | None, now: datetime) -> timedelta:
    """How long we leave a source alone at most, if it asks for nothing else."""
    is_new = now - (state.first_ok_at or now) < NOT_KNOWN
    return min(LATEST_IF_NOT_KNOWN if is_new else LATEST, turnover or LATEST)


def _bearable(wish: timedelta | None, turnover: timedelta | None) -> timedelta:
    """How long a publisher may ask us to wait: some hours, and not so long that its own entries pass unseen."""
    return min(wish or timedelta(), LONGEST_WISH, turnover or LONGEST_WISH)


def _spread(usual: timedelta, at_least: timedelta, jitter: float) -> timedelta:
    """So that sources do not come due together: within 10 % of the usual time, and never before they may be asked."""
    return max(usual * (0.9 + 0.2 * jitter), at_least * (1 + 0.1 * jitter))


# --- what is learned ------------------------------------------------------------------------------------------------


def _learned(state: SourceState, shown: Sequence[Entry], new: int, now: datetime) -> timedelta:
    """Half the time that this source takes for an entry, by its dates; else by whether there was anything new.

    Sooner where most was new: what came before may have passed unseen.
    """
    dates = _dates(shown, now)[:_SAMPLE]
    by_luck = state.interval * (0.5 if new else _GROWTH)
    interval = (now - dates[-1]) / len(dates) / 2 if len(dates) > 1 else by_luck
    overrun = state.first_ok_at is not None and 2 * new > len(shown)
    return min(interval, state.interval / 2) if overrun else interval


def _turnover(state: SourceState, shown: Sequence[Entry], new: int, now: datetime) -> timedelta | None:
    """The shortest time in which half of what is shown was replaced, by its dates, else by what came between two polls.

    It is forgotten slowly.
    """
    dates, half = _dates(shown, now), max(1, len(shown) // 2)
    spans = [later - earlier for later, earlier in zip(dates, dates[half:], strict=False)]
    if len(dates) <= half and len(shown) > 1 and new and state.last_ok_at:
        spans = [(now - state.last_ok_at) * half / new]
    shortest = min((span for span in spans if span >= AT_ONE_GO), default=None)
    if state.turnover is None:
        return shortest
    faded = min(state.turnover, A_YEAR) / _kept(_since_look(state, now))
    return min(faded, shortest) if shortest else faded


def _lull(due: DueSource, shown: Sequence[Entry], new: int, now: datetime) -> timedelta | None:
    """The longest usual silence: by the dates of the first document, then by the times at which news came.

    It is forgotten slowly, and a silence of which we were told as unusual lengthens it only by half.
    """
    state = due.state
    if state.lull is None:
        dates = _dates(shown, now)
        return _longest_pause(dates)
    if not new or state.last_new_at is None or state.failures or _since_look(state, now) > _AWAY * state.interval:
        return state.lull
    silent = now - state.last_new_at
    usual = min(silent, 1.5 * state.lull) if _is_long_known(state, now) else silent
    return max(usual, state.lull * _kept(silent))


def _is_long_known(state: SourceState, now: datetime) -> bool:
    return state.first_ok_at is not None and now - state.first_ok_at >= A_WEEK


def _longest_pause(dates: Sequence[datetime]) -> timedelta | None:
    """Between entries of one document. Its oldest may be there for years; of few nobody can say what is long."""
    if len(dates) < _ENOUGH:
        return (dates[0] - dates[-1] or None) if dates else None
    recent = dates[: len(dates) - len(dates) // _ENOUGH]
    return max(later - earlier for later, earlier in pairwise(recent))


def _fewest(state: SourceState, shown: int, now: datetime) -> float:
    """The least that a source shows in ordinary times; what is hardly half of it is no ordinary time.

    Once that is over it was ordinary after all: a document of today's entries is empty each morning.
    """
    if state.fewest is None or state.shown is None:
        return shown
    if is_thin(shown, state.fewest):
        return state.fewest
    if is_thin(state.shown, state.fewest):
        return state.shown
    return min(shown, shown - (shown - state.fewest) * _kept(_since_look(state, now)))


def is_thin(shown: int, fewest: float) -> bool:
    """Whether a document shows less than half of what its source shows at least."""
    return 2 * shown < fewest


def _was_lied_to(state: SourceState, new: Sequence[Entry]) -> bool:
    """Whether entries were there when the server last said “unchanged”: it came after the last whole document."""
    if state.whole_at is None or state.last_ok_at is None or state.last_ok_at <= state.whole_at or state.etag:
        return False
    before = [entry for entry in new if entry.published and entry.published < state.last_ok_at - SOONEST]
    return len(before) > 1 and not state.last_modified


def _dates(entries: Sequence[Entry], now: datetime) -> list[datetime]:
    """When entries were published, the latest first."""
    return sorted(
        (entry.published for entry in entries if entry.published and believable(entry.published, now)), reverse=True
    )


def _last_new_at(state: SourceState, shown: Sequence[Entry], new: Sequence[Entry], now: datetime) -> datetime | None:
    """When something new came last. Of what the first document held, the dates tell: it may be silent for long."""
    if state.first_ok_at:
        return now if new else state.last_new_at
    dates = _dates(shown, now)
    return min(dates[0], now) if dates else now if shown else None


def _kept(passed: timedelta) -> float:
    """How much of what was learned still counts after that time."""
    return math.pow(0.5, min(max(passed, timedelta()), A_YEAR) / _HALF_LIFE)


def _since_look(state: SourceState, now: datetime) -> timedelta:
    return max(now - (state.last_ok_at or now), timedelta())
