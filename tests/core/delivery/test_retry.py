from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.delivery.retry import (
    backoff,
    decide_delivery,
    failure_of_status,
    not_before,
    outcome_of_status,
    retry_after,
    retryable,
)
from monitor.model import Delivery, Failure, Notice, NotificationState, SendFailed, SendFailure, Sent
from tests.builders import NOON, a_notification, an_alert, an_alert_content

REFUSED = SendFailed(failure=SendFailure.RETRY, detail="500 from hooks.example")


@pytest.mark.parametrize(
    ("status", "failure", "passing"),
    [
        (100, Failure.PROTOCOL, True),
        (204, Failure.PROTOCOL, True),
        (302, Failure.REDIRECTS, False),
        (400, Failure.CLIENT_ERROR, False),
        (401, Failure.UNAUTHORIZED, False),
        (403, Failure.FORBIDDEN, False),
        (404, Failure.NOT_FOUND, False),
        (407, Failure.UNAUTHORIZED, False),
        (408, Failure.TIMEOUT, True),
        (410, Failure.GONE, False),
        (413, Failure.CLIENT_ERROR, False),
        (425, Failure.RATE_LIMITED, True),
        (429, Failure.RATE_LIMITED, True),
        (451, Failure.CLIENT_ERROR, False),
        (500, Failure.SERVER_ERROR, True),
        (503, Failure.SERVER_ERROR, True),
        (530, Failure.SERVER_ERROR, True),
        (999, Failure.PROTOCOL, True),
    ],
)
def test_a_status_is_one_failure_and_that_failure_passes_or_stays(status, failure, passing):
    assert (failure_of_status(status), retryable(failure)) == (failure, passing)


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (200, None),
        (204, None),
        (302, SendFailure.PERMANENT),
        (404, SendFailure.PERMANENT),
        (429, SendFailure.RETRY),
        (503, SendFailure.RETRY),
    ],
)
def test_the_status_of_an_answer_decides_what_became_of_a_message(status, failure):
    outcome = outcome_of_status(status, "so", timedelta(seconds=9))

    told = SendFailed(failure=failure, detail="so", retry_after=timedelta(seconds=9)) if failure else Sent(detail="so")
    assert outcome == told


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("86400", 86_400),
        ("Sat, 14 Mar 2026 12:02:00 GMT", 120),
        ("Sat, 14 Mar 2026 11:00:00 GMT", 0),
        ("Sat, 14 Mar 2026 12:02:00 -0000", None),
        ("Sat, 14 Mar 99999 12:00:00 GMT", None),
        ("99999999999", None),
        ("-3", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date_by_the_clock_of_the_peer(value, seconds):
    asked = retry_after(value, "Sat, 14 Mar 2026 12:00:00 GMT")

    assert asked == (None if seconds is None else timedelta(seconds=seconds))


def test_a_date_to_retry_after_says_nothing_without_the_clock_of_the_peer():
    assert retry_after("Sat, 14 Mar 2026 12:02:00 GMT", "") is None


@pytest.mark.parametrize(
    ("attempts", "jitter", "seconds"),
    [(1, 0.0, 5), (1, 1.0, 20), (2, 0.5, 42.5), (4, 1.0, 1280), (5, 1.0, 3600), (10, 0.0, 5), (10**6, 1.0, 3600)],
)
def test_backoff_is_spread_between_five_seconds_and_a_ceiling_that_grows_to_an_hour(attempts, jitter, seconds):
    assert backoff(attempts, jitter) == timedelta(seconds=seconds)


def test_a_sent_notification_is_done():
    notification, sent = a_notification(), Sent(detail="200")

    assert decide_delivery(notification, sent, NOON, 0.5) == Delivery(
        notification=notification,
        at=NOON,
        outcome=sent,
        state=NotificationState.SENT,
        next_at=NOON,
        escalate=None,
        rest=timedelta(0),
    )


@pytest.mark.parametrize("failure", [SendFailure.RETRY, SendFailure.AMBIGUOUS])
def test_an_unconfirmed_notification_is_due_again_after_the_backoff_of_this_attempt(failure):
    delivery = decide_delivery(a_notification(attempts=1), replace(REFUSED, failure=failure), NOON, 0.5)

    assert (delivery.state, delivery.next_at, delivery.escalate) == (
        NotificationState.PENDING,
        NOON + timedelta(seconds=42.5),
        None,
    )


@pytest.mark.parametrize(
    ("asked", "waits"),
    [(7, 20), (20, 20), (300, 300), (86_400, 3600), (-5, 20)],
)
def test_a_peer_that_names_its_time_is_never_asked_earlier_up_to_an_hour(asked, waits):
    limited = replace(REFUSED, retry_after=timedelta(seconds=asked))

    delivery = decide_delivery(a_notification(), limited, NOON, 1.0)

    assert delivery.next_at == NOON + timedelta(seconds=waits)


@pytest.mark.parametrize(
    ("attempts", "age", "state"),
    [
        (8, timedelta(hours=1), NotificationState.PENDING),
        (9, timedelta(hours=1), NotificationState.PARKED),
        (0, timedelta(days=9), NotificationState.PENDING),
    ],
)
def test_the_tenth_failure_of_what_alone_is_refused_parks_and_age_alone_never(attempts, age, state):
    notification = a_notification(attempts=attempts, created_at=NOON - age, taken_since=True)

    assert decide_delivery(notification, REFUSED, NOON, 0.5).state is state


@pytest.mark.parametrize(
    ("attempts", "changes", "state"),
    [
        (9, {}, NotificationState.PENDING),
        (198, {}, NotificationState.PENDING),
        (199, {}, NotificationState.PARKED),
        (50, {"taken_since": True}, NotificationState.PARKED),
        (50, {"taken_since": True, "early": True}, NotificationState.PENDING),
        (9, {"alerts": ()}, NotificationState.PARKED),
    ],
)
def test_an_alert_is_not_given_up_while_its_channel_takes_nothing_for_days(attempts, changes, state):
    assert decide_delivery(a_notification(attempts=attempts, **changes), REFUSED, NOON, 0.5).state is state


def test_what_may_have_arrived_ten_times_is_not_sent_again():
    doubtful = replace(REFUSED, failure=SendFailure.AMBIGUOUS)

    assert decide_delivery(a_notification(attempts=9), doubtful, NOON, 0.5).state is NotificationState.PARKED


def test_the_tenth_failure_is_told_once_though_it_is_tried_on():
    [before, tenth, early, after] = (
        decide_delivery(a_notification(attempts=attempts, early=early), REFUSED, NOON, 0.5).escalate
        for attempts, early in ((8, False), (9, False), (9, True), (10, False))
    )

    assert (before, early, after) == (None, None, None)
    assert tenth is not None
    assert tenth.text.endswith(
        "is tried again for days, as long as that takes nothing: `news-monitor channels test desk` says why."
    )


def test_a_permanent_failure_parks_at_once_and_says_how_to_send_again():
    gone = SendFailed(failure=SendFailure.PERMANENT, detail="404 not found")

    delivery = decide_delivery(a_notification(), gone, NOON, 0.5)

    assert (delivery.state, delivery.next_at) == (NotificationState.PARKED, NOON)
    assert delivery.escalate == Notice(
        subject="Could not deliver an alert to desk",
        text=(
            "Could not deliver “Four fighters killed near Bandiagara” to desk: 404 not found\n"
            "`news-monitor alerts retry a1` sends it again."
        ),
    )


def test_an_escalation_counts_the_other_alerts_of_its_notification():
    gone = SendFailed(failure=SendFailure.PERMANENT, detail="410 gone")

    delivery = decide_delivery(a_notification(alerts=(an_alert("a1"), an_alert("a2"))), gone, NOON, 0.5)

    assert delivery.escalate is not None
    assert "Bandiagara” and 1 more to desk" in delivery.escalate.text


def test_a_headline_of_several_lines_adds_none_to_the_escalation():
    gone = SendFailed(failure=SendFailure.PERMANENT, detail="410 gone")
    alert = an_alert(content=an_alert_content(headline="Calm\nAll is well\u2028Sent"))

    delivery = decide_delivery(a_notification(alerts=(alert,)), gone, NOON, 0.5)

    assert delivery.escalate is not None
    assert delivery.escalate.text.splitlines()[0] == "Could not deliver “Calm All is well Sent” to desk: 410 gone"


def test_a_lost_notice_is_parked_in_silence():
    notice = a_notification(alerts=(), notice=Notice(subject="Watching 2 sources", text="Watching 2 sources"))

    delivery = decide_delivery(notice, SendFailed(failure=SendFailure.PERMANENT, detail="404"), NOON, 0.5)

    assert (delivery.state, delivery.escalate) == (NotificationState.PARKED, None)


@pytest.mark.parametrize(("asked", "rest"), [(None, 0), (9, 9), (3600, 60)])
def test_a_channel_whose_peer_asks_for_patience_rests_a_minute_at_most(asked, rest):
    refused = replace(REFUSED, retry_after=asked and timedelta(seconds=asked))

    assert decide_delivery(a_notification(), refused, NOON, 0.5).rest == timedelta(seconds=rest)


def test_a_message_that_arrived_leaves_its_channel_free():
    assert decide_delivery(a_notification(), Sent(detail="ok"), NOON, 0.5).rest == timedelta(0)


@pytest.mark.parametrize(("asked", "waits"), [(None, 0), (300, 300), (86_400, 3600)])
def test_what_may_be_the_fault_of_the_channel_is_tried_ahead_of_its_time_as_soon_as_the_peer_allows(asked, waits):
    refused = replace(REFUSED, retry_after=asked and timedelta(seconds=asked))
    delivery = decide_delivery(a_notification(), refused, NOON, 1.0)

    assert not_before(delivery) == NOON + timedelta(seconds=waits)


def test_what_failed_although_its_channel_took_another_is_not_tried_ahead_of_its_time():
    assert not_before(decide_delivery(a_notification(taken_since=True), REFUSED, NOON, 1.0)) is None
