"""What waits for a channel is held, told together or muted, and survives whatever happens to the daemon."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.core.delivery.sending import MOST
from monitor.core.delivery.timetable import parse_digest, parse_quiet_hours, parse_rate
from monitor.model import (
    FiredRule,
    Grouping,
    Notice,
    NotificationState,
    Route,
    SendFailed,
    SendFailure,
    Severity,
    Timing,
)
from monitor.store import silences, soundness
from monitor.store.database import transaction, writing
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_verdict, an_alert, an_alert_content
from tests.stores import open_store

NIGHT = datetime(2026, 3, 14, 23, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 15, 6, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

QUIET = Timing(
    routes=(
        Route(
            match={},
            channels=("desk",),
            quiet_hours=parse_quiet_hours("22:00-06:00"),
            breach=Severity.CRITICAL,
        ),
    )
)
DAILY = Timing(routes=(Route(match={}, channels=("desk",), digest=parse_digest("daily 07:00")),))
GROUPED = Timing(
    routes=(Route(match={}, channels=("desk",), grouping=Grouping(by=("rule",), wait=MINUTE, interval=5 * MINUTE)),)
)
LIMITED = Timing(limits={"desk": parse_rate("2 per 1h")})
AT_ONCE = Timing()


async def raise_alerts(store, *ids, at=NIGHT, **changes):
    """Put an alert with each of these ids into the outbox; a story each, unless they are to share one."""
    await store.save_poll(a_poll(*(a_new_article(each) for each in ids), at=at))
    found = [each.article for each in await store.unjudged(at, 100)]
    changes = {"content": an_alert_content(first_seen_at=at), **changes}
    verdicts = [
        a_verdict(article, an_alert(**{"alert_id": each, "story": f"s{article.id}", "article_id": article.id, "raised_at": at, **changes}))
        for each, article in zip(ids, found, strict=True)
    ]  # fmt: skip
    await store.save_verdicts(verdicts)


async def rows(store, sql):
    return await store._read(lambda db: [tuple(row) for row in db.execute(sql)])


async def lease(store, now, timing=QUIET, busy=("mail",)):
    return [[alert.id for alert in each.alerts] for each in await store.lease(now, busy, timing)]


async def send(store, now, timing=QUIET, outcome=None):
    """Send what there is to send, and give the alerts of each message."""
    told = []
    while leased := await store.lease(now, ("mail",), timing):
        told += leased
        for each in leased:
            await store.save_delivery(a_delivery(each, outcome, at=now, next_at=now + MINUTE))
    return told


async def test_what_is_next_for_a_channel_is_claimed_with_what_came_of_the_last(store):
    await raise_alerts(store, "a1", "a2", at=NOON)
    [first] = await store.lease(NOON, ("mail",), AT_ONCE)

    following = await store.save_delivery(a_delivery(first, at=NOON), AT_ONCE)

    assert ids(following) == ["a2"]
    assert await rows(store, "SELECT id, state, attempts FROM notifications") == [(1, "sent", 1), (2, "leased", 1)]
    assert await store.save_delivery(a_delivery(following, at=NOON), AT_ONCE) is None


async def test_nothing_is_claimed_for_a_channel_that_is_not_to_go_on_or_was_told_enough(store):
    await raise_alerts(store, "a1", "a2", "a3", "a4", at=NOON)
    [first] = await store.lease(NOON, ("mail",), LIMITED)
    assert await store.save_delivery(a_delivery(first, at=NOON)) is None
    [digest] = await store.lease(NOON, ("mail",), LIMITED)  # the last of the two that the limit allows tells the rest
    await raise_alerts(store, "a5", at=NOON)

    assert await store.save_delivery(a_delivery(digest, at=NOON), LIMITED) is None
    assert await rows(store, "SELECT state, held FROM notifications WHERE state <> 'sent'") == [
        ("pending", "rate_limit")
    ]


def ids(message):
    return [alert.id for alert in message.alerts]


# --- holding ----------------------------------------------------------------------------------------------------------


async def test_what_came_at_night_is_one_digest_in_the_morning(store):
    await raise_alerts(store, "a1", "a2", "a3")

    assert await lease(store, NIGHT) == []
    assert await lease(store, MORNING - MINUTE) == []
    [digest] = await send(store, MORNING)

    assert ids(digest) == ["a1", "a2", "a3"]
    assert digest.digest.title == "Digest 2026-03-15 06:00"
    assert digest.digest.remarks[0] == "Held back by quiet hours"
    assert "3 of 3 new articles matched since 2026-03-14 23:00 UTC" in digest.digest.remarks[1]
    assert await rows(store, "SELECT state, held FROM notifications") == [("sent", None)]


async def test_each_held_alert_keeps_its_reason(store):
    await raise_alerts(store, "a1", "a2")
    for minutes in range(3):
        await lease(store, NIGHT + minutes * MINUTE)

    assert await rows(store, "SELECT alert, reason, until, at, detail FROM holds") == [
        (alert, "quiet_hours", "2026-03-15T06:00:00+00:00", "2026-03-14T23:00:00+00:00", "quiet hours 22:00-06:00 of channel desk")
        for alert in ("a1", "a2")
    ]  # fmt: skip


async def test_a_hold_survives_a_restart(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await raise_alerts(store, "a1")
        await lease(store, NIGHT)
    async with open_store(tmp_path / "monitor.db") as store:
        assert await lease(store, NIGHT + HOUR) == []
        assert await lease(store, MORNING) == [["a1"]]


async def test_quiet_hours_that_were_taken_out_of_the_configuration_hold_nothing(store):
    await raise_alerts(store, "a1", "a2")
    await lease(store, NIGHT)

    await store.register([], ["desk"], NIGHT + MINUTE, lambda: 0.0)

    assert await lease(store, NIGHT + MINUTE, AT_ONCE) == [["a1", "a2"]]


async def test_what_breaks_through_goes_at_once(store):
    await raise_alerts(store, "a1")
    await lease(store, NIGHT)
    await raise_alerts(store, "a2", at=NIGHT + MINUTE, severity=Severity.CRITICAL)

    assert await lease(store, NIGHT + MINUTE) == [["a2"]]


async def test_with_an_update_that_breaks_through_goes_what_was_held_of_its_story(store):
    await raise_alerts(store, "a1", "a2")
    await lease(store, NIGHT)
    [story] = (await rows(store, "SELECT story FROM alerts WHERE id = 'a1'"))[0]
    await raise_alerts(store, "a3", at=NIGHT + MINUTE, severity=Severity.CRITICAL, story=story)

    assert await lease(store, NIGHT + MINUTE) == [["a1", "a3"]]
    assert await rows(store, "SELECT held FROM notifications WHERE state = 'pending'") == [("quiet_hours",)]


# --- digests ----------------------------------------------------------------------------------------------------------

SEVEN = MORNING + HOUR


async def test_a_digest_tells_what_was_watched_since_the_last_one(store):
    await send(store, NOON, DAILY)
    await raise_alerts(store, "a1", "a2")
    assert await send(store, NIGHT, DAILY) == []

    [digest] = await send(store, SEVEN, DAILY)

    assert ids(digest) == ["a1", "a2"]
    assert digest.digest.title == "Digest 2026-03-15 07:00"
    [coverage] = digest.digest.remarks
    assert coverage.startswith("1 of 1 sources answered; 2 of 2 new articles matched since 2026-03-14 07:00 UTC")


async def test_a_day_on_which_nothing_happened_is_a_line(store):
    await send(store, NOON, DAILY)

    [digest] = await send(store, SEVEN, DAILY)

    assert digest.notice.subject == "Digest 2026-03-15 07:00: nothing new"
    assert digest.notice.text.startswith(
        "0 of 1 sources answered; quiet: nothing matched since 2026-03-14 07:00 UTC; away for"
    )
    assert await send(store, SEVEN + MINUTE, DAILY) == []


async def test_before_the_first_digest_nothing_was_promised(store):
    assert await send(store, NOON, DAILY) == []


async def test_on_both_nights_there_is_one_digest_a_day(store):
    berlin = Timing(
        routes=(Route(match={}, channels=("desk",), digest=parse_digest("daily 02:30")),),
        zone=ZoneInfo("Europe/Berlin"),
    )
    for first in (datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)):
        await send(store, first, berlin)
        told = [await send(store, first + half * 30 * MINUTE, berlin) for half in range(1, 2 * 48)]
        assert sum(map(len, told)) == 2


async def test_a_digest_is_told_once_although_the_clock_is_set_back(store):
    await send(store, NOON, DAILY)
    assert len(await send(store, SEVEN, DAILY)) == 1
    await store.set_back(2 * HOUR)

    assert await send(store, SEVEN - 2 * HOUR, DAILY) == await send(store, SEVEN, DAILY) == []
    assert len(await send(store, SEVEN + DAY, DAILY)) == 1


# --- crashes ----------------------------------------------------------------------------------------------------------


async def test_a_digest_that_was_not_acknowledged_is_repeated_as_it_was(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await raise_alerts(store, "a1", "a2")
        await lease(store, NIGHT)
        [first] = await store.lease(MORNING, ("mail",), QUIET)
    async with open_store(tmp_path / "monitor.db") as store:
        await raise_alerts(store, "a3", at=MORNING)
        [again] = await store.lease(MORNING + MINUTE, ("mail",), QUIET)

        assert (again.id, again.alerts, again.digest) == (first.id, first.alerts, first.digest)
        assert (first.repeat, again.repeat, again.attempts) == (False, True, 1)


async def test_a_digest_that_was_refused_for_now_comes_again_as_it_was_also_at_night(store):
    await raise_alerts(store, "a1", "a2")
    await lease(store, NIGHT)
    [first] = await store.lease(MORNING, ("mail",), QUIET)
    later = SendFailed(failure=SendFailure.RETRY, detail="503")
    await store.save_delivery(a_delivery(first, later, next_at=NIGHT + DAY))

    assert await lease(store, NIGHT + DAY) == [["a1", "a2"]]


async def test_a_digest_that_was_given_up_is_put_back_as_it_was(store, tmp_path):
    await raise_alerts(store, "a1", "a2")
    await lease(store, NIGHT)
    [first] = await store.lease(MORNING, ("mail",), QUIET)
    refused = SendFailed(failure=SendFailure.PERMANENT, detail="404")
    await store.save_delivery(a_delivery(first, refused, state=NotificationState.PARKED))

    with writing(tmp_path / "monitor.db") as db, transaction(db):
        from monitor.store.outbox import retry

        retry(db, "a2", NIGHT + DAY)

    assert await lease(store, NIGHT + DAY) == [["a1", "a2"]]


# --- groups and rates -------------------------------------------------------------------------------------------------


def by_rule(rule):
    return {"content": an_alert_content(rules=(FiredRule(id=rule, title=rule, severity=Severity.HIGH),))}


async def test_what_comes_within_the_wait_of_a_group_is_one_message_and_the_next_waits_its_interval(store):
    await raise_alerts(store, "a1", at=NOON, **by_rule("jnim"))
    assert await lease(store, NOON, GROUPED) == []
    await raise_alerts(store, "a2", at=NOON + MINUTE / 2, **by_rule("jnim"))
    await raise_alerts(store, "b1", at=NOON + MINUTE / 2, **by_rule("convoy"))
    assert await lease(store, NOON + MINUTE / 2, GROUPED) == []

    [group] = await send(store, NOON + MINUTE, GROUPED)
    assert (ids(group), group.digest.title, group.digest.remarks) == (["a1", "a2"], "rule=jnim", ())
    [single] = await send(store, NOON + 2 * MINUTE, GROUPED)
    assert (ids(single), single.digest) == (["b1"], None)

    await raise_alerts(store, "a3", at=NOON + 2 * MINUTE, **by_rule("jnim"))
    assert await send(store, NOON + 5 * MINUTE, GROUPED) == []
    assert [ids(each) for each in await send(store, NOON + 6 * MINUTE, GROUPED)] == [["a3"]]


async def test_a_rate_limit_lets_its_surplus_through_in_digests(store):
    await raise_alerts(store, *(f"a{number}" for number in range(5)), at=NOON)

    assert [ids(each) for each in await send(store, NOON, LIMITED)] == [["a0"], ["a1", "a2", "a3", "a4"]]
    await raise_alerts(store, "b0", "b1", at=NOON + MINUTE)
    assert await send(store, NOON + MINUTE, LIMITED) == []
    assert await rows(store, "SELECT DISTINCT reason, until FROM holds") == [
        ("rate_limit", "2026-03-14T13:00:00+00:00")
    ]
    assert [ids(each) for each in await send(store, NOON + HOUR, LIMITED)] == [["b0", "b1"]]


async def test_every_alert_of_a_storm_is_in_exactly_one_message(store):
    storm = [f"a{number:03}" for number in range(450)]
    for begin in range(0, 450, 90):
        await raise_alerts(store, *storm[begin : begin + 90], at=NOON)
    limited = Timing(limits={"desk": parse_rate("1 per 1s")})

    told = [await send(store, NOON + second * timedelta(seconds=1), limited) for second in range(6)]

    assert max(map(len, told)) == 1
    assert sorted(alert for messages in told for each in messages for alert in ids(each)) == storm
    assert await store._read(soundness.faults) == ()


async def test_in_a_flood_neither_the_loud_one_nor_what_we_say_of_ourselves_waits_for_all_before_it(store):
    timing = Timing(limits=LIMITED.limits, routes=(Route(match={}, channels=("desk",), breach=Severity.CRITICAL),))
    for begin in range(0, MOST + 50, 90):
        await raise_alerts(store, *(f"a{number}" for number in range(begin, begin + 90)), at=NOON)
    await raise_alerts(store, "loud", at=NOON, severity=Severity.CRITICAL)
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)

    [notice] = await store.lease(NOON, ("mail",), timing)
    await store.save_delivery(a_delivery(notice))
    assert notice.notice.subject == "Watching"
    assert await lease(store, NOON, timing) == [["loud"]]


# --- silences ---------------------------------------------------------------------------------------------------------


def silence(tmp_path, match, now, span=2 * HOUR):
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        return silences.add(db, match, (now, now + span), "a drill", "ana").id


async def test_a_silence_mutes_for_its_time_what_has_its_labels(store, tmp_path):
    number = silence(tmp_path, {"rule": "jnim"}, NOON)
    await raise_alerts(store, "a1", at=NOON)
    await raise_alerts(store, "a2", at=NOON, **by_rule("convoy"))

    assert [ids(each) for each in await send(store, NOON, AT_ONCE)] == [["a2"]]
    assert await rows(store, "SELECT alert, reason, silence, detail FROM holds") == [
        ("a1", "silence", number, f"silence {number} of ana: a drill")
    ]
    await raise_alerts(store, "a3", at=NOON + 2 * HOUR)
    assert [ids(each) for each in await send(store, NOON + 2 * HOUR, AT_ONCE)] == [["a3"]]
    assert await store._read(soundness.faults) == ()


async def test_a_silence_mutes_also_what_is_held_already(store, tmp_path):
    await raise_alerts(store, "a1")
    await lease(store, NIGHT)
    silence(tmp_path, {"rule": "jnim"}, NIGHT + MINUTE)

    await lease(store, NIGHT + MINUTE)

    assert await rows(store, "SELECT state FROM notifications") == [("muted",)]
    assert await send(store, MORNING) == []


async def test_what_a_silence_muted_is_told_of_in_the_next_digest(store, tmp_path):
    await send(store, NOON, DAILY)
    number = silence(tmp_path, {}, NIGHT)
    await raise_alerts(store, "a1", "a2")
    await send(store, NIGHT, DAILY)

    [digest] = await send(store, SEVEN, DAILY)

    assert digest.notice.text.splitlines()[1] == f"Muted by silence {number} (a drill): 2 alerts"


async def test_a_story_that_was_muted_was_not_told(store, tmp_path):
    silence(tmp_path, {}, NOON)
    await raise_alerts(store, "a1", at=NOON)
    assert len((await store.told(["s1"]))["s1"].told) == 1

    await send(store, NOON, AT_ONCE)

    assert (await store.told(["s1"])).get("s1") is None or not (await store.told(["s1"]))["s1"].told


async def test_a_silence_ends_when_a_person_ends_it(store, tmp_path):
    number = silence(tmp_path, {}, NOON)
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        assert silences.expire(db, number, NOON + MINUTE) is True
        assert silences.expire(db, number, NOON + 2 * MINUTE) is False
    await raise_alerts(store, "a1", at=NOON + MINUTE)

    assert [ids(each) for each in await send(store, NOON + MINUTE, AT_ONCE)] == [["a1"]]


@pytest.mark.parametrize(("past", "listed"), [(False, [2]), (True, [1, 2])])
async def test_silences_are_listed_with_what_they_muted(store, tmp_path, past, listed):
    silence(tmp_path, {"severity": "low"}, NOON, MINUTE)
    silence(tmp_path, {"rule": "jnim"}, NOON)
    await raise_alerts(store, "a1", at=NOON + HOUR)
    await send(store, NOON + HOUR, AT_ONCE)

    found = await store._read(lambda db: silences.report_silences(db, NOON + HOUR, past=past))

    assert [each.silence.id for each in found] == listed
    assert (found[-1].silence.match, found[-1].muted) == ({"rule": "jnim"}, ("a1",))


async def test_no_digest_is_in_the_file_as_anything_but_json(store):
    await raise_alerts(store, "a1", "a2")
    await lease(store, NIGHT)
    await lease(store, MORNING)

    [(stored,)] = await rows(store, "SELECT digest FROM notifications")
    assert json.loads(stored)["title"] == "Digest 2026-03-15 06:00"
