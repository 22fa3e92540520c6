from datetime import timedelta

import pytest

from monitor.core.feeds.troubles import examine, longest_silence
from monitor.model import Failure, NotModified, PollFailed, Postponed, Trouble, Unchanged
from tests.builders import NOON, a_state

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANSWER = Unchanged(answer=NotModified(url="https://mali-actu.example/feed"))
LONG_KNOWN = {"first_ok_at": NOON - 30 * DAY, "last_ok_at": NOON, "last_new_at": NOON - HOUR, "lull": 10 * HOUR}


def troubles(result=ANSWER, **state):
    return [each.trouble for each in examine(result, a_state(**LONG_KNOWN | state), NOON) if each.trouble]


def test_a_source_that_answers_as_ever_has_no_trouble_and_its_poll_says_so_of_every_kind():
    findings = examine(ANSWER, a_state(**LONG_KNOWN), NOON)

    assert [each.trouble for each in findings] == [None, None, None]
    kinds = {kind for each in findings for kind in each.kinds}
    assert kinds == set(Trouble) - {Trouble.PLATFORM, Trouble.NETWORK}


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (Failure.TIMEOUT, Trouble.FAILING),
        (Failure.GONE, Trouble.FAILING),
        (Failure.NOT_A_FEED, Trouble.FAILING),
        (Failure.FORBIDDEN, Trouble.BLOCKED),
        (Failure.BLOCKED, Trouble.BLOCKED),
        (Failure.RATE_LIMITED, Trouble.BLOCKED),
    ],
)
def test_a_failed_poll_tells_of_failing_or_of_being_blocked_and_of_nothing_else(failure, expected):
    (finding,) = examine(PollFailed(failure=failure, detail="why"), a_state(last_new_at=NOON - 99 * DAY), NOON)

    assert (finding.trouble, finding.detail, finding.since) == (expected, "why", NOON)
    assert set(finding.kinds) == {Trouble.FAILING, Trouble.BLOCKED}


def test_a_poll_that_did_not_take_place_tells_nothing():
    assert examine(Postponed(wait=HOUR, detail="others wait"), a_state(**LONG_KNOWN), NOON) == ()


@pytest.mark.parametrize(
    ("shown", "fewest", "expected"),
    [
        (0, 20, [Trouble.EMPTIED]),
        (0, 1, [Trouble.EMPTIED]),
        (3, 20, [Trouble.SHRUNK]),
        (10, 20, []),
        (0, 0, []),           # it is empty now and then
        (None, None, []),
    ],
)  # fmt: skip
def test_who_shows_less_than_half_of_the_usual_has_shrunk(shown, fewest, expected):
    assert troubles(shown=shown, fewest=fewest) == expected


@pytest.mark.parametrize(
    ("silent", "known_for", "lull", "expected"),
    [
        (26 * HOUR, 30 * DAY, 10 * HOUR, [Trouble.SILENT]),
        (24 * HOUR, 30 * DAY, 10 * HOUR, []),
        (2 * HOUR, 30 * DAY, HOUR / 2, []),             # an agency takes a breath
        (4 * HOUR, 30 * DAY, HOUR / 2, [Trouble.SILENT]),
        (86 * HOUR, 5 * DAY, HOUR, []),                 # its first weekend, with a holiday
        (98 * HOUR, 5 * DAY, HOUR, [Trouble.SILENT]),
        (99 * DAY, 30 * DAY, None, []),                 # nobody knows what is usual
    ],
)  # fmt: skip
def test_silent_is_who_has_nothing_new_for_far_longer_than_ever(silent, known_for, lull, expected):
    assert troubles(last_new_at=NOON - silent, first_ok_at=NOON - known_for, lull=lull) == expected


def test_silence_began_when_something_new_came_last():
    state = a_state(**LONG_KNOWN | {"last_new_at": NOON - 3 * DAY})
    (finding,) = [each for each in examine(ANSWER, state, NOON) if each.trouble]

    assert finding.since == NOON - 3 * DAY
    assert finding.detail == "it answers, with nothing new for 3 days; 10 h was the longest so far"


def test_nobody_is_silent_before_the_first_answer():
    assert longest_silence(a_state(lull=HOUR), NOON) is None
