from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from monitor.core.feeds.cadence import after_failure, after_feed, after_unchanged, take_turns, to_ask
from monitor.model import DueSource, Failure, FeedRead, Fetched, NotModified, ParsedFeed, PollFailed
from tests.builders import NOON, a_source, a_state, an_entry

URL = "https://mali-actu.example/feed"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
LONG_AGO = NOON - timedelta(days=30)
MIDDLE = 0.5  # the jitter that changes nothing


def due(every=None, **changes):
    return DueSource(source=a_source(every=every), state=a_state(**{"first_ok_at": LONG_AGO} | changes))


def a_feed(*ages, ttl=None, fresh_for=None):
    entries = tuple(an_entry(published=NOON - age) for age in ages)
    feed = ParsedFeed(title="T", language=None, ttl=ttl, entries=entries)
    return FeedRead(fetched=Fetched(url=URL, body=b"", fresh_for=fresh_for), body_hash="h2", feed=feed)


def after(before, read, new, jitter=MIDDLE):
    """What is known after a poll in which the first `new` entries were new."""
    return after_feed(before, read, read.feed.entries[:new], NOON, jitter)


def a_failure(failure=Failure.TIMEOUT, retry_after=None):
    return PollFailed(failure=failure, detail="why", retry_after=retry_after)


def wait(state):
    return state.next_poll_at - NOON


# --- a feed ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ([n * 30 * MINUTE for n in range(1, 20)], 15 * MINUTE),     # an entry every half hour
        ([n * MINUTE for n in range(1, 40)], 5 * MINUTE),           # a news agency
        ([n * timedelta(days=3) for n in range(1, 20)], HOUR),      # a quarterly
        ([48 * HOUR + n * MINUTE for n in range(10)], HOUR),        # a burst, then silence
        ([-24 * HOUR] * 5, 5 * MINUTE),                             # dates that cannot be true
    ],
)  # fmt: skip
def test_a_source_is_asked_twice_as_often_as_it_publishes(ages, expected):
    assert wait(after(due(), a_feed(*ages), 1)) == expected


@pytest.mark.parametrize(
    ("new", "first_ok_at", "expected"),
    [(0, LONG_AGO, 23 * MINUTE), (1, LONG_AGO, 10 * MINUTE), (2, LONG_AGO, 10 * MINUTE), (2, None, 10 * MINUTE)],
)
def test_without_dates_it_is_asked_sooner_when_there_was_news(new, first_ok_at, expected):
    undated = replace(a_feed(), feed=replace(a_feed().feed, entries=(an_entry(published=None),) * 2))

    state = after(due(interval=20 * MINUTE, first_ok_at=first_ok_at), undated, new)

    assert state.interval == expected


@pytest.mark.parametrize(("new", "expected"), [(2, 30 * MINUTE), (1, HOUR)])
def test_where_all_is_new_something_may_have_passed_unseen(new, expected):
    assert after(due(interval=HOUR), a_feed(4 * HOUR, 8 * HOUR), new).interval == expected


@pytest.mark.parametrize("known_for", [None, timedelta(), timedelta(hours=23)])
def test_a_source_is_not_left_alone_for_long_in_its_first_day(known_for):
    before = due(interval=30 * MINUTE, first_ok_at=known_for if known_for is None else NOON - known_for)

    assert after(before, a_feed(4 * HOUR, 8 * HOUR), 1).interval == 30 * MINUTE
    assert after_unchanged(before, NotModified(url=URL), NOON, MIDDLE).interval == 30 * MINUTE


def test_but_for_as_long_as_it_asks_for():
    before = due(first_ok_at=NOON, interval=2 * HOUR)

    assert after(before, a_feed(4 * HOUR, 28 * HOUR, ttl=2 * HOUR), 0).interval == 2 * HOUR
    assert after_unchanged(before, NotModified(url=URL), NOON, MIDDLE).interval == 2 * HOUR


@pytest.mark.parametrize(
    ("fewest", "turnover", "expected"),
    [(5, None, 30 * MINUTE), (4, None, HOUR), (5, 10 * MINUTE, 10 * MINUTE)],
)
def test_who_shows_hardly_anything_is_soon_looked_at_again(fewest, turnover, expected):
    before = due(interval=2 * HOUR, fewest=fewest, shown=20, turnover=turnover, last_ok_at=NOON)

    assert after(before, a_feed(24 * HOUR, 48 * HOUR), 0).interval == expected


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"ttl": HOUR}, HOUR),
        ({"ttl": 9 * HOUR}, 6 * HOUR),
        ({"ttl": MINUTE}, 15 * MINUTE),
        ({"fresh_for": HOUR}, HOUR * 1.05),
        ({"fresh_for": timedelta(days=9)}, 6 * HOUR * 1.05),
        ({"fresh_for": timedelta()}, 15 * MINUTE),
    ],
)
def test_a_publisher_may_ask_for_patience_within_reason(limits, expected):
    half_hourly = [n * 30 * MINUTE for n in range(1, 31)]

    assert wait(after(due(), a_feed(*half_hourly, **limits), 1)) == expected


@pytest.mark.parametrize("wish", [{"ttl": 6 * HOUR}, {"fresh_for": 6 * HOUR}])
def test_but_not_for_so_much_that_its_own_entries_pass_unseen(wish):
    half_hourly = [n * 30 * MINUTE for n in range(1, 5)]  # and only four of them are shown

    assert wait(after(due(), a_feed(*half_hourly, **wish), 1)) <= HOUR * 1.1


@pytest.mark.parametrize("every", [timedelta(seconds=1), timedelta(hours=12)])
def test_an_interval_that_somebody_chose_is_kept(every):
    read = a_feed(30 * MINUTE, HOUR, ttl=HOUR, fresh_for=HOUR)

    for state in (
        after(due(every), read, 2),
        after_unchanged(due(every), NotModified(url=URL, fresh_for=HOUR), NOON, MIDDLE),
    ):
        assert (wait(state), state.interval) == (every, every)


def test_a_feed_sets_validators_and_marks_the_first_success():
    read = replace(a_feed(HOUR), fetched=Fetched(url=URL, body=b"", etag='"2"', last_modified="now"))
    before = due(first_ok_at=None, etag='"1"', failures=3, failure=Failure.DNS, detail="no such name")

    state = after(before, read, 1)

    assert (state.etag, state.last_modified, state.body_hash) == ('"2"', "now", "h2")
    assert (state.first_ok_at, state.last_ok_at, state.last_new_at) == (NOON, NOON, NOON - HOUR)
    assert (state.failures, state.failure, state.detail) == (0, None, "")


def test_a_feed_without_news_keeps_the_time_of_the_last():
    before = due(first_ok_at=NOON - HOUR, last_new_at=NOON - HOUR)

    state = after(before, a_feed(HOUR), 0)

    assert (state.first_ok_at, state.last_new_at) == (NOON - HOUR, NOON - HOUR)


# --- nothing new ----------------------------------------------------------------------------------------------------


def test_an_unchanged_source_is_asked_a_little_later_each_time_and_at_last_every_hour():
    waits, before = [], due(interval=HOUR / 2)
    for _ in range(20):
        state = after_unchanged(before, NotModified(url=URL), NOON, MIDDLE)
        waits.append(wait(state))
        before = DueSource(source=before.source, state=state)

    assert waits == sorted(waits)
    assert waits[0] < 0.6 * HOUR
    assert waits[-1] == HOUR


def test_an_interval_that_nobody_chooses_any_more_is_not_kept():
    assert wait(after_unchanged(due(interval=48 * HOUR), NotModified(url=URL), NOON, MIDDLE)) == 6 * HOUR


def test_a_304_keeps_the_validators_and_a_known_body_brings_its_own():
    before = due(etag='"1"', last_modified="then", body_hash="h1", failures=1, failure=Failure.DNS)

    kept = after_unchanged(before, NotModified(url=URL), NOON, MIDDLE)
    brought = after_unchanged(before, Fetched(url=URL, body=b"", etag='"2"'), NOON, MIDDLE)

    assert (kept.etag, kept.last_modified, kept.body_hash) == ('"1"', "then", "h1")
    assert (brought.etag, brought.last_modified, brought.body_hash) == ('"2"', None, "h1")
    assert (kept.failures, kept.failure, kept.last_ok_at) == (0, None, NOON)


# --- failures -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("failure", "failures", "expected"),
    [
        (Failure.TIMEOUT, 0, 5 * MINUTE),
        (Failure.TIMEOUT, 1, 10 * MINUTE),
        (Failure.SERVER_ERROR, 4, 80 * MINUTE),
        (Failure.DNS, 1000, 5 * HOUR),
        (Failure.RATE_LIMITED, 0, HOUR),
        (Failure.GONE, 2, 2 * HOUR),
        (Failure.NOT_FOUND, 1000, 5 * HOUR),
        (Failure.NOT_A_FEED, 1, HOUR),
    ],
)
def test_a_failing_source_is_asked_ever_more_slowly_and_never_given_up(failure, failures, expected):
    state = after_failure(due(interval=HOUR, failures=failures), a_failure(failure), NOON, MIDDLE)

    assert wait(state) == expected
    assert (state.failures, state.failure, state.detail) == (failures + 1, failure, "why")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [(30 * MINUTE, 30 * MINUTE * 1.05), (timedelta(days=30), 24 * HOUR * 1.05), (timedelta(seconds=1), 5 * MINUTE)],
)
def test_retry_after_is_kept_up_to_a_day(asked, expected):
    assert wait(after_failure(due(), a_failure(retry_after=asked), NOON, MIDDLE)) == expected


def test_retry_after_binds_a_chosen_interval_too():
    state = after_failure(due(timedelta(seconds=1)), a_failure(Failure.RATE_LIMITED, HOUR), NOON, 0)

    assert wait(state) == HOUR


def test_who_is_asked_rarely_is_not_asked_sooner_for_saying_that_it_was_too_often():
    state = after_failure(due(48 * HOUR, failures=7), a_failure(Failure.RATE_LIMITED), NOON, MIDDLE)

    assert wait(state) == 48 * HOUR


def test_a_failure_keeps_what_was_learned():
    before = due(etag='"1"', body_hash="h1", interval=HOUR, last_new_at=NOON)

    state = after_failure(before, a_failure(), NOON, MIDDLE)

    assert (state.etag, state.body_hash, state.interval, state.last_new_at) == ('"1"', "h1", HOUR, NOON)


# --- what is learned ------------------------------------------------------------------------------------------------

DAY = timedelta(days=1)
UNCHANGED = NotModified(url=URL)
NOTED = ("first_ok_at", "last_ok_at", "last_new_at", "whole_at")
LONG_KNOWN = {"first_ok_at": NOON - 30 * DAY, "last_ok_at": NOON - HOUR / 4}


def daily(hours):
    return [n * hours * HOUR for n in range(1, 11)]


def test_the_interval_keeps_up_with_the_fastest_turnover_seen():
    state = after(due(**LONG_KNOWN), a_feed(*[n * 6 * MINUTE for n in range(1, 11)]), 1)
    later = after(due(**LONG_KNOWN, turnover=state.turnover), a_feed(*daily(12)), 0)
    assert state.turnover == HOUR / 2
    assert HOUR / 2 <= later.interval <= HOUR / 2 * 1.01


def test_without_dates_the_turnover_is_told_by_what_came_between_two_polls():
    undated = replace(a_feed(), feed=replace(a_feed().feed, entries=(an_entry(published=None),) * 10))

    assert after(due(**LONG_KNOWN | {"last_ok_at": NOON - 2 * HOUR}), undated, 8).turnover == 2 * HOUR * 5 / 8


@given(
    st.fixed_dictionaries({name: st.none() | st.integers(-99_999, 99_999) for name in NOTED}),
    st.fixed_dictionaries({name: st.none() | st.integers(0, 99_999) for name in ("lull", "turnover")}),
)
def test_whatever_the_clock_has_said_a_source_is_asked_again_within_hours(days, spans):
    said = {name: None if many is None else NOON + many * DAY for name, many in days.items()}
    learned = {name: None if many is None else many * DAY for name, many in spans.items()}

    for ages in ([], daily(5)):
        state = after(due(**said, **learned), a_feed(*ages), len(ages[:1]))
        assert MINUTE < wait(state) <= 7 * HOUR
        assert (
            MINUTE
            < wait(after_unchanged(DueSource(source=a_source(), state=state), UNCHANGED, NOON, MIDDLE))
            <= 7 * HOUR
        )


@pytest.mark.parametrize("years", [4, 73, 200])
def test_a_source_is_asked_again_however_long_it_was_not_looked_at_by_the_clock(years):
    before = due(first_ok_at=LONG_AGO, last_ok_at=NOON - 365 * years * DAY, turnover=HOUR)

    assert wait(after(before, a_feed(), 0)) <= HOUR


@pytest.mark.parametrize("years", [1, 10])
def test_a_clock_that_was_ahead_for_a_while_leaves_no_lull_of_years(years):
    ahead = NOON + 365 * years * DAY
    before = due(first_ok_at=LONG_AGO, last_ok_at=ahead, last_new_at=ahead, lull=HOUR)

    assert after(before, a_feed(*daily(1)), 1).lull == HOUR


def test_a_turnover_that_was_not_seen_again_for_years_is_forgotten_without_an_end():
    turnover = HOUR
    for _ in range(60):
        turnover = after(due(**LONG_KNOWN | {"last_ok_at": NOON - 30 * DAY}, turnover=turnover), a_feed(), 0).turnover

    assert turnover > 365 * DAY


def test_a_lull_is_first_told_by_dates_then_by_when_news_came():
    first = after(due(first_ok_at=None), a_feed(*daily(10)), 10)
    assert first.lull == 10 * HOUR

    grown = after(due(**LONG_KNOWN, lull=10 * HOUR, last_new_at=NOON - 12 * HOUR), a_feed(HOUR), 1)
    assert grown.lull == 12 * HOUR


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ({"last_new_at": NOON - 5 * DAY}, 15 * HOUR),  # told as silent: it counts by half
        ({"last_new_at": NOON - 5 * DAY, "first_ok_at": NOON - 6 * DAY}, 5 * DAY),  # its first weekend
        ({"last_new_at": NOON - 5 * DAY, "failures": 3}, 10 * HOUR),  # nobody has looked
        ({"last_new_at": NOON - 5 * DAY, "last_ok_at": NOON - DAY}, 10 * HOUR),
    ],
)
def test_only_a_silence_that_was_watched_is_learned(before, expected):
    assert after(due(**LONG_KNOWN | {"lull": 10 * HOUR} | before), a_feed(HOUR), 1).lull == expected


@pytest.mark.parametrize(
    ("before", "shown", "expected"),
    [
        ({}, 10, 10),
        ({"shown": 20, "fewest": 20}, 12, 12),
        ({"shown": 20, "fewest": 20}, 9, 20),  # that is a trouble, and no habit
        ({"shown": 0, "fewest": 20}, 20, 0),  # until it was over: then it was one
    ],
)
def test_the_least_that_is_usual_is_learned(before, shown, expected):
    assert after(due(**LONG_KNOWN, **before), a_feed(*[n * HOUR for n in range(shown)]), 0).fewest == expected


@pytest.mark.parametrize(
    ("before", "ages", "expected"),
    [
        ({"whole_at": NOON - DAY}, [2 * HOUR, 3 * HOUR], True),
        ({"whole_at": NOON - DAY}, [MINUTE, 2 * MINUTE], False),  # it came after the last look
        ({"whole_at": NOON - HOUR / 4}, [2 * HOUR, 3 * HOUR], False),  # the last look saw the whole
        ({"whole_at": NOON - DAY, "etag": "e"}, [2 * HOUR, 3 * HOUR], False),  # it said itself that it changed
    ],
)
def test_a_server_that_says_unchanged_and_is_not_is_never_asked_like_that_again(before, ages, expected):
    state = after(due(**LONG_KNOWN | before), a_feed(*ages), 2)

    assert state.distrusted is expected


@pytest.mark.parametrize(
    ("state", "whole"),
    [
        ({"whole_at": NOON - HOUR}, False),
        ({"whole_at": NOON - 25 * HOUR}, True),
        ({"whole_at": NOON - HOUR, "distrusted": True}, True),
        ({"whole_at": NOON - 6 * HOUR, "lull": 8 * HOUR, "last_new_at": NOON - 9 * HOUR, **LONG_KNOWN}, True),
        ({"whole_at": NOON - HOUR, "lull": 8 * HOUR, "last_new_at": NOON - 9 * HOUR, **LONG_KNOWN}, False),
    ],
)
def test_now_and_then_a_document_is_asked_for_whole(state, whole):
    asked = to_ask(due(etag="e", last_modified="l", **state), NOON).state

    assert (asked.etag, asked.last_modified) == ((None, None) if whole else ("e", "l"))


# --- spread ---------------------------------------------------------------------------------------------------------


@given(st.floats(0, 1, exclude_max=True))
def test_turns_are_spread_by_a_tenth_and_never_come_before_they_may(jitter):
    usual = wait(after_unchanged(due(HOUR), NotModified(url=URL), NOON, jitter))
    patient = wait(after_unchanged(due(), NotModified(url=URL, fresh_for=2 * HOUR), NOON, jitter))

    assert 0.9 * HOUR <= usual <= 1.1 * HOUR
    assert 2 * HOUR <= patient <= 2.2 * HOUR


# --- many at once ---------------------------------------------------------------------------------------------------


def turns(*hosts):
    return [wait / MINUTE for wait in take_turns([f"http://{host}/feed" for host in hosts], [MINUTE / 4] * len(hosts))]


def test_those_of_one_domain_wait_for_each_other():
    assert turns("a.blogs.example", "b.blogs.example", "c.blogs.example", "d.blogs.example", "news.example") == [
        0.25, 0.25, 1, 1.5, 0.25
    ]  # fmt: skip


def test_no_turn_is_further_off_than_half_an_hour():
    assert max(turns(*["blogs.example"] * 1000)) < 30


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8080", "[::1]:8080"])
def test_a_machine_of_our_own_bears_all_at_once(host):
    assert turns(*[host] * 4) == [0.25] * 4
