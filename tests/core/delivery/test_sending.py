"""What is sent now, what waits and until when, what is told together, and what not at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from monitor.core.delivery.sending import MOST, decide_sending
from monitor.core.delivery.timetable import parse_digest, parse_quiet_hours, parse_rate
from monitor.model import (
    DIGEST,
    FiredRule,
    Grouping,
    Held,
    Notice,
    Route,
    Severity,
    Silence,
    Timing,
    Waiting,
)
from tests.builders import NOON, a_notification, an_alert, an_alert_content

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
NIGHT = datetime(2026, 3, 14, 23, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 15, 6, 0, tzinfo=UTC)
LOW, HIGH, CRITICAL = Severity.LOW, Severity.HIGH, Severity.CRITICAL


def a_rule(rule="jnim", severity=HIGH, **labels):
    return FiredRule(id=rule, title=rule.upper(), severity=severity, labels=labels)


def waits(number, *rules, at=NOON, story=None, seen=None, **changes):
    """A notification of one alert that was raised at that time, of an article that was `seen` then, or at another."""
    rules = rules or (a_rule(),)
    loudest = max((rule.severity for rule in rules), key=list(Severity).index)
    content = an_alert_content(rules=rules, first_seen_at=seen or at)
    alert = an_alert(f"a{number}", story=story or f"s{number}", severity=loudest, raised_at=at, content=content)
    return a_notification(id=number, alerts=(alert,), created_at=at, **changes)


def a_route(match=None, channels=("desk",), **timing):
    parsed = {
        "quiet_hours": parse_quiet_hours, "digest": parse_digest, "breach": Severity,
        "grouping": lambda by: Grouping(by=by, wait=30 * SECOND, interval=5 * MINUTE),
    }  # fmt: skip
    given = {key: parsed[key](value) if key in parsed else value for key, value in timing.items()}
    return Route(match=match or {}, channels=channels, **given)


def decide(*due, routes=(), limit=None, now=NOON, zone=UTC, **waiting):
    timing = Timing(routes=tuple(routes), limits={"desk": parse_rate(limit)} if limit else {}, zone=zone)
    return decide_sending(Waiting(channel="desk", now=now, due=due, **waiting), timing)


def sent(plan):
    return [each.id for each in plan.send]


def held(plan):
    return {hold.notification: (hold.reason, hold.until) for hold in plan.holds}


# --- without any timing -----------------------------------------------------------------------------------------------


def test_without_timing_the_oldest_is_sent_at_once():
    plan = decide(waits(1), waits(2))

    assert (sent(plan), plan.holds, plan.bundle, plan.told_at) == ([1], (), None, {})


def test_nothing_that_waits_is_no_plan():
    plan = decide()

    assert (plan.send, plan.bundle, plan.holds, plan.mutes, plan.told_at) == ((), None, (), (), {})


# --- quiet hours ------------------------------------------------------------------------------------------------------

QUIET = a_route(quiet_hours="22:00-06:00", breach="critical")


def test_quiet_hours_hold_an_alert_until_they_end_and_say_so():
    plan = decide(waits(1, at=NIGHT), routes=[QUIET], now=NIGHT)

    assert (sent(plan), held(plan)) == ([], {1: (Held.QUIET_HOURS, MORNING)})
    assert plan.holds[0].detail == "quiet hours 22:00-06:00 of channel desk"


def test_by_day_they_hold_nothing():
    assert sent(decide(waits(1), routes=[QUIET])) == [1]


def test_what_is_severe_enough_breaks_through():
    quiet, loud = waits(1, at=NIGHT), waits(2, a_rule(severity=CRITICAL), at=NIGHT)

    plan = decide(quiet, loud, routes=[QUIET], now=NIGHT)

    assert (sent(plan), list(held(plan))) == ([2], [1])


def test_without_a_breach_nothing_breaks_through():
    plan = decide(waits(1, a_rule(severity=CRITICAL), at=NIGHT), routes=[a_route(quiet_hours="22:00-06:00")], now=NIGHT)

    assert list(held(plan)) == [1]


def test_what_was_held_is_told_in_one_digest_when_they_end():
    night = [waits(number, at=NIGHT, held=Held.QUIET_HOURS) for number in (1, 2, 3)]

    plan = decide(*night, waits(4, at=MORNING), routes=[QUIET], now=MORNING)

    assert (sent(plan), plan.bundle.reasons) == ([1, 2, 3], (Held.QUIET_HOURS,))
    assert (plan.bundle.title, plan.bundle.since) == ("Digest 2026-03-15 06:00", NIGHT)


@pytest.mark.parametrize(("seen", "since"), [(NIGHT - HOUR, NIGHT - HOUR), (NIGHT - timedelta(days=3), NIGHT)])
def test_what_was_watched_counts_the_articles_that_were_held_and_not_the_days_before_an_old_one(seen, since):
    night = [waits(1, at=NIGHT, seen=seen, held=Held.QUIET_HOURS), waits(2, at=NIGHT, held=Held.QUIET_HOURS)]

    assert decide(*night, routes=[QUIET], now=MORNING).bundle.since == since


def test_what_was_held_is_told_at_once_when_quiet_hours_are_taken_out_of_the_configuration():
    night = [waits(number, at=NIGHT, held=Held.QUIET_HOURS) for number in (1, 2)]

    assert sent(decide(*night, routes=[a_route()], now=NIGHT + MINUTE)) == [1, 2]


def test_quiet_hours_are_those_of_the_persons_zone():
    berlin = ZoneInfo("Europe/Berlin")
    at = datetime(2026, 3, 28, 21, 30, tzinfo=UTC)

    plan = decide(waits(1, at=at), routes=[QUIET], now=at, zone=berlin)

    assert held(plan) == {1: (Held.QUIET_HOURS, datetime(2026, 3, 29, 4, 0, tzinfo=UTC))}


@pytest.mark.parametrize(
    "changes", [{"attempts": 1}, {"repeat": True}, {"alerts": (), "notice": Notice(subject="Hello", text="")}]
)
def test_what_was_tried_before_and_what_we_say_of_ourselves_is_not_held(changes):
    plan = decide(replace(waits(1, at=NIGHT), **changes), waits(2, at=NIGHT), routes=[QUIET], now=NIGHT)

    assert (sent(plan), list(held(plan))) == ([1], [2])


# --- several routes ---------------------------------------------------------------------------------------------------


def test_of_several_routes_to_a_channel_that_which_tells_soonest_decides():
    soon = a_route({"desk": "sahel"}, go_on=True)
    late = a_route(digest="daily 07:00")

    plan = decide(waits(1, a_rule(desk="sahel")), waits(2, a_rule(desk="world")), routes=[soon, late])

    assert (sent(plan), list(held(plan))) == ([1], [2])


def test_the_first_route_that_fits_decides_as_it_does_on_the_channels():
    first, second = a_route({"severity": "low"}, digest="daily 07:00"), a_route()

    assert list(held(decide(waits(1, a_rule(severity=LOW)), routes=[first, second]))) == [1]


def test_an_alert_of_several_rules_is_told_when_the_first_of_them_may_be():
    late = a_route({"rule": "convoy"}, digest="daily 07:00")

    plan = decide(waits(1, a_rule("convoy", LOW), a_rule("jnim", LOW)), routes=[late, a_route()])

    assert sent(plan) == [1]


def test_what_no_route_leads_to_the_channel_any_more_is_sent_at_once():
    assert sent(decide(waits(1), routes=[a_route(channels=("mail",), digest="daily 07:00")])) == [1]


# --- digests ----------------------------------------------------------------------------------------------------------

DAILY = a_route(digest="daily 07:00")
SEVEN = datetime(2026, 3, 15, 7, 0, tzinfo=UTC)
BEFORE = {DIGEST: SEVEN - timedelta(days=1)}


def test_a_digest_holds_all_until_its_time():
    plan = decide(waits(1), routes=[DAILY], told_at=BEFORE)

    assert (held(plan), plan.told_at) == ({1: (Held.DIGEST, SEVEN)}, {})
    assert plan.holds[0].detail == "digest daily 07:00 of channel desk"


def test_a_digest_tells_what_waited_and_remembers_its_time():
    due = [waits(number, held=Held.DIGEST) for number in (1, 2)]

    plan = decide(*due, routes=[DAILY], told_at=BEFORE, now=SEVEN + SECOND)

    assert (sent(plan), plan.told_at) == ([1, 2], {DIGEST: SEVEN})
    assert (plan.bundle.title, plan.bundle.since) == ("Digest 2026-03-15 07:00", BEFORE[DIGEST])


def test_a_digest_of_one_alert_is_one_all_the_same():
    plan = decide(waits(1, held=Held.DIGEST), routes=[DAILY], told_at=BEFORE, now=SEVEN)

    assert (sent(plan), plan.bundle.since) == ([1], BEFORE[DIGEST])


def test_where_nothing_happened_the_digest_says_so_once():
    empty = decide(routes=[DAILY], told_at=BEFORE, now=SEVEN)

    assert (empty.send, empty.bundle.since, empty.told_at) == ((), BEFORE[DIGEST], {DIGEST: SEVEN})
    assert decide(routes=[DAILY], told_at=empty.told_at, now=SEVEN + MINUTE).bundle is None


def test_what_is_due_before_the_digest_goes_first_and_the_digest_is_still_owed():
    plan = decide(waits(1, attempts=1), routes=[DAILY], told_at=BEFORE, now=SEVEN)

    assert (sent(plan), plan.bundle, plan.told_at) == ([1], None, {})


def test_before_the_first_digest_there_was_none_to_miss():
    plan = decide(routes=[DAILY], now=SEVEN + HOUR)

    assert (plan.bundle, plan.told_at) == (None, {DIGEST: SEVEN})
    assert decide(waits(1, attempts=1), routes=[DAILY], now=SEVEN + HOUR).told_at == {DIGEST: SEVEN}


def test_what_was_raised_by_a_clock_that_was_ahead_waits_for_the_next_digest_and_no_longer():
    ahead = waits(1, at=NOON + timedelta(days=3))

    assert held(decide(ahead, routes=[DAILY], told_at=BEFORE)) == {1: (Held.DIGEST, SEVEN)}


def test_after_days_of_absence_there_is_one_digest():
    late = SEVEN + timedelta(days=3, hours=2)
    plan = decide(waits(1, held=Held.DIGEST), routes=[DAILY], told_at=BEFORE, now=late)

    assert (sent(plan), plan.told_at, plan.bundle.since) == ([1], {DIGEST: late - 2 * HOUR}, BEFORE[DIGEST])


def test_a_clock_that_is_set_back_brings_no_digest_again():
    plan = decide(routes=[DAILY], told_at={DIGEST: SEVEN}, now=SEVEN - 2 * HOUR)

    assert (plan.bundle, plan.told_at) == (None, {})


def test_a_digest_of_a_year_to_come_keeps_none_from_being_told():
    plan = decide(routes=[DAILY], told_at={DIGEST: SEVEN + timedelta(days=365)}, now=SEVEN)

    assert (plan.bundle.since, plan.told_at) == (SEVEN, {DIGEST: SEVEN})


def test_a_digest_within_quiet_hours_comes_when_they_end():
    route = a_route(digest="daily 05:00", quiet_hours="22:00-06:00")
    told = {DIGEST: datetime(2026, 3, 14, 5, 0, tzinfo=UTC)}

    assert held(decide(waits(1), routes=[route], told_at=told)) == {1: (Held.QUIET_HOURS, MORNING)}
    assert decide(routes=[route], told_at=told, now=MORNING - MINUTE).bundle is None
    assert decide(routes=[route], told_at=told, now=MORNING).told_at == {DIGEST: MORNING - HOUR}


def test_what_breaks_through_does_not_wait_for_a_digest():
    route = a_route(digest="daily 07:00", breach="high")

    assert sent(decide(waits(1), routes=[route], told_at=BEFORE)) == [1]


def test_a_digest_that_is_too_long_goes_on_in_a_further_message():
    due = [waits(number, held=Held.QUIET_HOURS) for number in range(MOST + 10)]

    plan = decide(*due, routes=[QUIET], now=MORNING)

    assert (len(plan.send), plan.holds) == (MOST, ())


@pytest.mark.parametrize(("capacity", "count"), [(2000, 12), (35_000, 218), (79, 1), (1_000_000, MOST)])
def test_a_message_tells_as_many_as_its_channel_takes(capacity, count):
    due = [waits(number, held=Held.QUIET_HOURS) for number in range(MOST + 10)]
    timing = Timing(routes=(QUIET,), capacities={"desk": capacity})

    assert len(decide_sending(Waiting(channel="desk", now=MORNING, due=due), timing).send) == count


# --- stories ----------------------------------------------------------------------------------------------------------


def test_when_a_story_is_told_all_that_waits_of_it_is_told_with_it():
    first, other = waits(1, at=NIGHT, story="s", held=Held.QUIET_HOURS), waits(2, at=NIGHT, held=Held.QUIET_HOURS)
    update = waits(3, a_rule(severity=CRITICAL), at=NIGHT, story="s")

    plan = decide(update, routes=[QUIET], now=NIGHT, kin=(first, other))

    assert (sent(plan), plan.bundle) == ([1, 3], None)


def test_what_goes_with_its_story_is_not_held():
    update = waits(3, a_rule(severity=CRITICAL), at=NIGHT, story="s")

    plan = decide(waits(1, at=NIGHT, story="s"), update, routes=[QUIET], now=NIGHT)

    assert (sent(plan), plan.holds) == ([1, 3], ())


def test_what_was_tried_before_is_sent_again_as_it_was():
    plan = decide(waits(1, story="s", attempts=1), waits(2, story="s"), routes=[QUIET])

    assert sent(plan) == [1]


# --- groups -----------------------------------------------------------------------------------------------------------

GROUPED = a_route(grouping=("rule", "desk"))


def test_the_first_of_a_group_waits_for_more():
    plan = decide(waits(1, a_rule(desk="sahel")), routes=[GROUPED])

    assert held(plan) == {1: (Held.GROUP, NOON + 30 * SECOND)}
    assert (plan.holds[0].grouping, plan.holds[0].detail) == (
        "rule=jnim desk=sahel", "group rule=jnim desk=sahel of channel desk",
    )  # fmt: skip


def test_without_any_label_all_that_the_route_takes_is_one_group():
    route = a_route(grouping=())
    plan = decide(waits(1, a_rule("jnim")), waits(2, a_rule("convoy")), routes=[route], now=NOON + MINUTE)

    assert (sent(plan), plan.bundle.title, plan.told_at) == ([1, 2], "all", {"all": NOON + MINUTE})
    assert len(decide(waits(3, at=NOON + MINUTE), routes=[route], now=NOON + MINUTE, told_at=plan.told_at).holds) == 1


def test_what_breaks_through_by_new_routes_is_urgent_although_it_was_held():
    loud, other = waits(1, a_rule(severity=CRITICAL), held=Held.QUIET_HOURS), waits(2, held=Held.QUIET_HOURS)

    assert sent(decide(other, loud, routes=[QUIET], limit="1 per 1h", sent=[NOON])) == [1]


def test_those_that_agree_in_the_labels_are_one_message():
    later = NOON + 30 * SECOND
    group = "rule=jnim desk=sahel"
    kin = waits(2, a_rule(desk="sahel"), at=NOON + 10 * SECOND, held=Held.GROUP, grouping=group)
    other = waits(3, a_rule("convoy", desk="sahel"), held=Held.GROUP, grouping="rule=convoy desk=sahel")

    plan = decide(waits(1, a_rule(desk="sahel")), routes=[GROUPED], now=later, kin=(kin, other))

    assert (sent(plan), plan.bundle.title, plan.told_at) == ([1, 2], group, {group: later})


def test_a_group_of_one_is_an_alert_as_ever():
    plan = decide(waits(1), routes=[GROUPED], now=NOON + MINUTE)

    assert (sent(plan), plan.bundle, list(plan.told_at)) == ([1], None, ["rule=jnim desk="])


def test_further_ones_of_a_group_wait_for_its_interval():
    told_at = {"rule=jnim desk=": NOON - MINUTE}

    assert held(decide(waits(1), routes=[GROUPED], told_at=told_at)) == {1: (Held.GROUP, NOON + 4 * MINUTE)}


def test_a_group_that_was_told_in_the_future_waits_one_interval():
    told_at = {"rule=jnim desk=": NOON + timedelta(days=1)}

    assert held(decide(waits(1), routes=[GROUPED], told_at=told_at)) == {1: (Held.GROUP, NOON + 5 * MINUTE)}


# --- rate limits ------------------------------------------------------------------------------------------------------


def test_up_to_the_limit_alerts_are_sent_one_by_one_the_loudest_first():
    due = [waits(1, a_rule(severity=LOW)), waits(2, a_rule(severity=HIGH))]

    assert sent(decide(*due, limit="3 per 1h", sent=[NOON - MINUTE])) == [2]


def test_the_last_message_that_a_limit_allows_tells_all_that_waits():
    due = [waits(number) for number in (1, 2, 3)]

    plan = decide(*due, limit="3 per 1h", sent=[NOON - MINUTE, NOON - 2 * MINUTE])

    assert (sent(plan), plan.bundle.title) == ([1, 2, 3], "Digest 2026-03-14 12:00")


def test_the_last_message_is_a_plain_one_where_only_one_waits():
    plan = decide(waits(1), limit="1 per 1h")

    assert (sent(plan), plan.bundle) == ([1], None)


def test_beyond_the_limit_all_waits_until_a_message_fewer_counts():
    lately = [NOON - MINUTE, NOON - 20 * MINUTE, NOON - 61 * MINUTE]

    plan = decide(waits(1), waits(2), limit="2 per 1h", sent=lately)

    until = (Held.RATE_LIMIT, NOON + 40 * MINUTE)
    assert (sent(plan), held(plan)) == ([], {1: until, 2: until})
    assert plan.holds[0].detail == "rate limit 2 per 1h of channel desk"


def test_what_a_limit_held_is_told_in_one_digest():
    due = [waits(number, held=Held.RATE_LIMIT) for number in (1, 2, 3)]

    plan = decide(*due, limit="5 per 1h")

    assert (sent(plan), plan.bundle.reasons) == ([1, 2, 3], (Held.RATE_LIMIT,))


def test_a_limit_holds_neither_what_breaks_through_nor_what_we_say_of_ourselves():
    route = a_route(breach="critical")
    told = {"limit": "1 per 1h", "sent": [NOON - MINUTE], "routes": [route]}
    notice = a_notification(id=2, alerts=(), notice=Notice(subject="Hello", text=""))

    assert sent(decide(waits(1, a_rule(severity=CRITICAL)), **told)) == [1]
    assert sent(decide(notice, **told)) == [2]


def test_messages_of_the_future_do_not_count():
    assert sent(decide(waits(1), limit="1 per 1h", sent=[NOON + HOUR])) == [1]


# --- silences ---------------------------------------------------------------------------------------------------------


def a_silence(number=1, **match):
    return Silence(id=number, match=match, since=NOON, until=NOON + HOUR, because="a drill", author="ana")


@pytest.mark.parametrize(
    ("match", "mutes"),
    [
        ({"severity": "high"}, True),
        ({"severity": "low"}, False),
        ({"desk": "sahel"}, True),
        ({"desk": "sahel", "rule": "jnim"}, True),
        ({"desk": "sahel", "rule": "convoy"}, False),
        ({"story": "s1"}, True),
        ({"channel": "mail"}, False),
        ({}, True),
    ],
)
def test_a_silence_mutes_what_has_its_labels(match, mutes):
    plan = decide(waits(1, a_rule(desk="sahel")), silences=[a_silence(**match)])

    assert [mute.silence.id for mute in plan.mutes] == [1] * mutes
    assert sent(plan) == [1] * (not mutes)


def test_an_alert_is_muted_only_if_each_of_its_rules_is():
    both = waits(1, a_rule("jnim"), a_rule("convoy"))

    assert sent(decide(both, silences=[a_silence(rule="jnim")])) == [1]
    assert len(decide(both, silences=[a_silence(rule="jnim"), a_silence(2, rule="convoy")]).mutes) == 1


def test_what_is_muted_does_not_go_with_its_story():
    kin = waits(1, at=NIGHT, story="s", held=Held.QUIET_HOURS)
    update = waits(3, a_rule("convoy", CRITICAL), at=NIGHT, story="s")

    assert sent(decide(update, routes=[QUIET], now=NIGHT, kin=[kin], silences=[a_silence(rule="jnim")])) == [3]


# --- whatever comes ---------------------------------------------------------------------------------------------------

some_routes = st.lists(
    st.builds(
        lambda **timing: a_route(**{key: value for key, value in timing.items() if value is not None}),
        match=st.sampled_from([{}, {"severity": "high"}, {"rule": "jnim"}]),
        quiet_hours=st.sampled_from([None, "22:00-06:00", "10:00-13:00"]),
        digest=st.sampled_from([None, "daily 07:00", "every 2h"]),
        breach=st.sampled_from([None, "critical"]),
        grouping=st.sampled_from([None, ("rule",), ()]),
        go_on=st.booleans(),
    ),
    max_size=3,
)
some_due = st.lists(
    st.tuples(st.sampled_from(["jnim", "convoy"]), st.sampled_from(Severity), st.integers(0, 30 * 60), st.booleans()),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(
    some_due, some_routes, st.sampled_from([None, "1 per 1s", "2 per 1h"]), st.integers(0, 3), st.integers(0, 48 * 60)
)
def test_each_is_sent_or_waits_for_a_later_time_or_is_next(due, routes, limit, lately, minutes):
    now = NOON + minutes * MINUTE
    rows = [
        waits(number, a_rule(rule, severity), at=now - ago * MINUTE, attempts=int(tried), story=f"s{number % 3}")
        for number, (rule, severity, ago, tried) in enumerate(due)
    ]
    plan = decide(*rows, routes=routes, limit=limit, now=now, sent=[now - each * SECOND for each in range(lately)])

    assert not set(sent(plan)) & set(held(plan))
    assert len(held(plan)) == len(plan.holds)
    assert all(hold.until > now for hold in plan.holds)
    assert plan.send or len(plan.holds) == len(rows)
