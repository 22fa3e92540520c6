"""Quiet hours and digests by the clocks on the wall, also on the nights on which those are changed."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from monitor.core.delivery.timetable import (
    last_digest,
    next_digest,
    parse_digest,
    parse_quiet_hours,
    parse_rate,
    quiet_until,
    tell_digest,
    tell_quiet_hours,
    tell_rate,
)
from monitor.model import DigestTimes, QuietHours, RateLimit

BERLIN, NEW_YORK, BAMAKO = map(ZoneInfo, ("Europe/Berlin", "America/New_York", "Africa/Bamako"))


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# --- as people write them ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["22:00-06:00", "13:30-14:00", "00:00-23:59"])
def test_quiet_hours_are_told_as_they_are_written(text):
    assert tell_quiet_hours(parse_quiet_hours(text)) == text


@pytest.mark.parametrize("text", ["daily 07:00", "daily 00:00", "every 2h", "every 30m", "every 1h30m"])
def test_a_digest_is_told_as_it_is_written(text):
    assert tell_digest(parse_digest(text)) == text


def test_a_digest_every_24_hours_is_one_at_midnight():
    assert parse_digest("every 24h") == parse_digest("daily 00:00")


def test_a_rate_is_told_as_it_is_written():
    assert parse_rate("20 per 1h") == RateLimit(count=20, span=timedelta(hours=1))
    assert tell_rate(parse_rate("20 per 1h")) == "20 per 1h"


@pytest.mark.parametrize(
    ("parse", "text", "advice"),
    [
        (parse_quiet_hours, "22-6", "22:00-06:00"),
        (parse_quiet_hours, "24:00-06:00", "00:00"),
        (parse_quiet_hours, "22:60-06:00", "time of day"),
        (parse_quiet_hours, "22:00-22:00", "no hours at all"),
        (parse_digest, "07:00", "daily 07:00"),
        (parse_digest, "daily", "daily 07:00"),
        (parse_digest, "daily 25:00", "time of day"),
        (parse_digest, "weekly monday", "every 2h"),
        (parse_digest, "every 20s", "so many minutes"),
        (parse_digest, "every 25h", "at most"),
        (parse_digest, "every soon", "duration"),
        (parse_rate, "20", "20 per 1h"),
        (parse_rate, "0 per 1h", "at least one"),
        (parse_rate, "20 per hour", "duration"),
        (parse_rate, "20 per 0s", "1s"),
    ],
)
def test_what_cannot_be_understood_is_told_with_what_would_be_right(parse, text, advice):
    with pytest.raises(ValueError, match=advice):
        parse(text)


# --- quiet hours ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "zone", "now", "end"),
    [
        ("22:00-06:00", UTC, "2026-03-14 21:59:59", None),
        ("22:00-06:00", UTC, "2026-03-14 22:00", "2026-03-15 06:00"),
        ("22:00-06:00", UTC, "2026-03-15 00:00", "2026-03-15 06:00"),
        ("22:00-06:00", UTC, "2026-03-15 05:59:59", "2026-03-15 06:00"),
        ("22:00-06:00", UTC, "2026-03-15 06:00", None),
        ("12:00-13:00", UTC, "2026-03-14 12:30", "2026-03-14 13:00"),
        ("12:00-13:00", UTC, "2026-03-14 13:00", None),
        ("22:00-00:00", UTC, "2026-03-14 23:30", "2026-03-15 00:00"),
        ("00:00-06:00", UTC, "2026-03-14 00:00", "2026-03-14 06:00"),
        ("22:00-06:00", BAMAKO, "2026-03-14 22:30", "2026-03-15 06:00"),
        ("22:00-06:00", BERLIN, "2026-01-14 21:00", "2026-01-15 05:00"),
        ("22:00-06:00", BERLIN, "2026-07-14 20:30", "2026-07-15 04:00"),
        # the night that is an hour shorter, and the one that is an hour longer
        ("22:00-06:00", BERLIN, "2026-03-28 21:30", "2026-03-29 04:00"),
        ("22:00-06:00", BERLIN, "2026-10-24 20:30", "2026-10-25 05:00"),
        ("22:00-06:00", NEW_YORK, "2026-03-08 05:30", "2026-03-08 10:00"),
        ("22:00-06:00", NEW_YORK, "2026-11-01 05:30", "2026-11-01 11:00"),
        # they end within the hour that is skipped: right after it; within the one that is shown twice: the second time
        ("22:00-02:30", BERLIN, "2026-03-29 00:45", "2026-03-29 01:30"),
        ("22:00-02:30", BERLIN, "2026-10-25 00:45", "2026-10-25 01:30"),
        ("22:00-02:30", BERLIN, "2026-10-25 01:15", "2026-10-25 01:30"),
        ("22:00-02:30", BERLIN, "2026-10-25 01:30", None),
        ("02:30-04:00", BERLIN, "2026-10-25 01:15", "2026-10-25 03:00"),
        ("01:30-05:00", NEW_YORK, "2026-11-01 06:15", "2026-11-01 10:00"),
    ],
)  # fmt: skip
def test_quiet_hours_last_until_their_end_is_shown(hours, zone, now, end):
    assert quiet_until(utc(now), parse_quiet_hours(hours), zone) == (utc(end) if end else None)


# --- digests ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("digest", "zone", "after", "following"),
    [
        ("daily 07:00", UTC, "2026-03-14 06:59", "2026-03-14 07:00"),
        ("daily 07:00", UTC, "2026-03-14 07:00", "2026-03-15 07:00"),
        ("daily 07:00", BERLIN, "2026-03-28 06:30", "2026-03-29 05:00"),
        ("daily 07:00", BERLIN, "2026-10-24 06:30", "2026-10-25 06:00"),
        ("daily 07:00", BAMAKO, "2026-03-28 08:00", "2026-03-29 07:00"),
        ("every 2h", UTC, "2026-03-14 11:00", "2026-03-14 12:00"),
        ("every 2h", UTC, "2026-03-14 23:00", "2026-03-15 00:00"),
        ("every 5h", UTC, "2026-03-14 20:30", "2026-03-15 00:00"),
        # 02:30 does not come about, or comes about twice
        ("daily 02:30", BERLIN, "2026-03-29 00:00", "2026-03-29 01:30"),
        ("daily 02:30", BERLIN, "2026-10-25 00:00", "2026-10-25 00:30"),
        ("daily 02:30", BERLIN, "2026-10-25 00:30", "2026-10-26 01:30"),
        ("daily 01:30", NEW_YORK, "2026-11-01 05:30", "2026-11-02 06:30"),
        ("daily 02:30", NEW_YORK, "2026-03-08 06:00", "2026-03-08 07:30"),
        ("every 2h", BERLIN, "2026-03-28 23:00", "2026-03-29 01:00"),
        ("every 2h", BERLIN, "2026-03-29 01:00", "2026-03-29 02:00"),
        ("every 2h", BERLIN, "2026-10-25 00:00", "2026-10-25 03:00"),
    ],
)
def test_a_digest_comes_when_the_clock_shows_its_time(digest, zone, after, following):
    times = parse_digest(digest)
    assert next_digest(utc(after), times, zone) == utc(following)
    assert last_digest(utc(following), times, zone) == utc(following)
    assert last_digest(utc(following) - timedelta(microseconds=1), times, zone) <= utc(after)


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, BAMAKO], ids=str)
@pytest.mark.parametrize(("digest", "a_year"), [("daily 02:30", 365), ("daily 07:00", 365), ("every 2h", 12 * 365)])
def test_in_a_year_with_both_nights_no_digest_is_missing_and_none_comes_twice(zone, digest, a_year):
    times, at, count = parse_digest(digest), utc("2026-01-01 12:00"), 0
    while (at := next_digest(at, times, zone)) <= utc("2027-01-01 12:00"):
        count += 1
    assert count == a_year


zones = st.sampled_from([BERLIN, NEW_YORK, BAMAKO, ZoneInfo("Asia/Kathmandu"), ZoneInfo("Australia/Lord_Howe")])
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
times_of_day = st.times().map(lambda each: time(each.hour, each.minute))


@settings(max_examples=50, deadline=None)
@given(instants, times_of_day, st.integers(1, 1440), zones)
def test_the_next_digest_lies_ahead_and_the_last_one_behind_within_a_day_and_an_hour(now, first, minutes, zone):
    times = DigestTimes(first=first, every=timedelta(minutes=minutes))
    assert now < next_digest(now, times, zone) <= now + timedelta(hours=25)
    assert now - timedelta(hours=25) <= last_digest(now, times, zone) <= now


@settings(max_examples=50, deadline=None)
@given(instants, times_of_day, times_of_day, zones)
def test_quiet_hours_end_within_a_day_and_then_it_is_not_the_same_quiet_hours(now, start, end, zone):
    if start != end:
        until = quiet_until(now, QuietHours(start=start, end=end), zone)
        assert until is None or now < until <= now + timedelta(hours=25)
