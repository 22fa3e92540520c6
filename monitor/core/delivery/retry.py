"""Failure classes and what follows from them: try again, when, or give up and say so.

status → `Failure` → retryable is one chain, for polls, pages and channels alike.
"""

import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from monitor.model import (
    Delivery,
    Failure,
    Notice,
    Notification,
    NotificationState,
    SendFailed,
    SendFailure,
    SendOutcome,
    Sent,
)

SHORTEST = timedelta(seconds=5)
LONGEST = timedelta(hours=1)
REST = timedelta(minutes=1)
"""How long a channel is left alone, at most, whose peer asks for patience. The message keeps to all that was asked, and
further ones try, one at a time: such a peer is often well again before its time."""

MAX_ATTEMPTS = 10
"""With at most an hour between two. Its age is no reason to give up: we, or the clock, may have stood still."""

MAX_UNHEARD = 200
"""An alert is not given up for the fault of its channel: while that takes nothing, it is tried for some four days."""

_NAMED = {
    401: Failure.UNAUTHORIZED,
    403: Failure.FORBIDDEN,
    404: Failure.NOT_FOUND,
    407: Failure.UNAUTHORIZED,
    408: Failure.TIMEOUT,
    410: Failure.GONE,
    425: Failure.RATE_LIMITED,
    429: Failure.RATE_LIMITED,
}
_PASSING = {
    Failure.DNS,
    Failure.CONNECT,
    Failure.TLS,
    Failure.TIMEOUT,
    Failure.PROTOCOL,
    Failure.RATE_LIMITED,
    Failure.SERVER_ERROR,
}


def failure_of_status(status: int) -> Failure:
    """The failure that an HTTP status means to someone who expected a body; 1xx, 2xx and unknown ones: PROTOCOL."""
    if status in _NAMED:
        return _NAMED[status]
    return {3: Failure.REDIRECTS, 4: Failure.CLIENT_ERROR, 5: Failure.SERVER_ERROR}.get(status // 100, Failure.PROTOCOL)


def retryable(failure: Failure) -> bool:
    """Whether the same request may succeed later although nobody changed it."""
    return failure in _PASSING


def outcome_of_status(status: int, detail: str, asked: timedelta | None) -> SendOutcome:
    """What an HTTP answer to a message says became of it; a redirect is not followed with it, and so a refusal."""
    if 200 <= status < 300:
        return Sent(detail=detail)
    failure = SendFailure.RETRY if retryable(failure_of_status(status)) else SendFailure.PERMANENT
    return SendFailed(failure=failure, detail=detail, retry_after=asked)


def retry_after(value: str, date: str) -> timedelta | None:
    """What a Retry-After header asks for, not bounded: seconds, or a date, against the peer's own Date; else None."""
    if re.fullmatch(r"[0-9]{1,10}", value.strip()):
        return timedelta(seconds=int(value))
    try:
        return max(parsedate_to_datetime(value) - parsedate_to_datetime(date), timedelta(0))
    except (ValueError, TypeError, OverflowError):  # TypeError: one of the two names no zone
        return None


def backoff(attempts: int, jitter: float) -> timedelta:
    """How long to wait after that many failed attempts (at least 1): full jitter over 5 s to a ceiling of 1 h.

    The ceiling grows fourfold: the first retry comes within 20 s, and ten attempts take nearly three hours on average,
    in one case of eight less than two, in one of some hundred less than one.
    """
    ceiling = min(LONGEST, SHORTEST * 4.0 ** min(attempts, 8))
    return SHORTEST + jitter * (ceiling - SHORTEST)


def decide_delivery(notification: Notification, outcome: SendOutcome, now: datetime, jitter: float) -> Delivery:
    """What one attempt to send leads to: sent, due again, or parked; an alert's tenth failure and its last are told."""
    state, next_at, rest, escalate = NotificationState.SENT, now, timedelta(0), None
    if isinstance(outcome, SendFailed):
        rest = min(outcome.retry_after or rest, REST)
        if outcome.failure is SendFailure.PERMANENT or notification.attempts + 1 >= _most(notification, outcome):
            state, escalate = NotificationState.PARKED, _escalation(notification, outcome.detail, _GIVEN_UP)
        else:
            state, next_at = NotificationState.PENDING, now + _wait(notification, outcome, jitter)
            if notification.attempts + 1 == MAX_ATTEMPTS and not notification.early:
                escalate = _escalation(notification, outcome.detail, _TRIED_ON)
    return Delivery(
        notification=notification, at=now, outcome=outcome, state=state, next_at=next_at, rest=rest, escalate=escalate
    )


def _most(notification: Notification, failed: SendFailed) -> int:
    """After how many attempts it is given up: where it surely did not arrive, that may be the fault of its channel."""
    at_fault = notification.taken_since and not notification.early
    if failed.failure is not SendFailure.RETRY or at_fault or not notification.alerts:
        return MAX_ATTEMPTS
    return MAX_UNHEARD


def _wait(notification: Notification, failed: SendFailed, jitter: float) -> timedelta:
    return max(backoff(notification.attempts + 1, jitter), _asked(failed))


def _asked(outcome: SendOutcome) -> timedelta:
    asked = outcome.retry_after if isinstance(outcome, SendFailed) else None
    return min(asked or timedelta(0), LONGEST)


def not_before(delivery: Delivery) -> datetime | None:
    """From when on it may be tried ahead of its time: as soon as its peer allows, if the fault may be the channel's.

    Where that took another message since the attempt before, the fault is its own, and it keeps to its time (None):
    else it would be tried with each message that the channel takes.
    """
    return None if delivery.notification.taken_since else delivery.at + _asked(delivery.outcome)


_GIVEN_UP = "`news-monitor alerts retry {alert}` sends it again."
_TRIED_ON = (
    "It is tried again for days, as long as that takes nothing: `news-monitor channels test {channel}` says why."
)


def _escalation(notification: Notification, reason: str, what_next: str) -> Notice | None:
    if not notification.alerts:  # a lost notice is not worth a notice: two broken channels would write for ever
        return None
    first = notification.alerts[0]
    headline = " ".join(first.content.headline.split())
    more = f" and {len(notification.alerts) - 1} more" if len(notification.alerts) > 1 else ""
    return Notice(
        subject=f"Could not deliver an alert to {notification.channel}",
        text=(
            f"Could not deliver “{headline}”{more} to {notification.channel}: {reason}\n"
            f"{what_next.format(alert=first.id, channel=notification.channel)}"
        ),
    )
