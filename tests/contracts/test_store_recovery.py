"""What failed is sent again as soon as its channel takes messages, and before what its story brought since."""

from datetime import timedelta

import pytest

from monitor.core.delivery.retry import MAX_ATTEMPTS, decide_delivery
from monitor.core.delivery.timetable import parse_rate
from monitor.model import AT_ONCE, NotificationState, OpenStory, SendFailed, SendFailure, Sent, Severity, Timing
from monitor.store.database import transaction, writing
from monitor.store.outbox import retry
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_verdict, an_alert

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
OK = Sent(detail="250 ok")
BUSY = SendFailed(failure=SendFailure.RETRY, detail="451 later")
LOST = SendFailed(failure=SendFailure.AMBIGUOUS, detail="no answer in 60 s")
LIMITED = Timing(limits={"desk": parse_rate("9 per 1h")})  # so that what is due is decided on, and not the oldest taken
EACH_TIMING = pytest.mark.parametrize("timing", [AT_ONCE, LIMITED], ids=["at once", "decided on"])


async def alert(store, alert_id, story=None, at=NOON, severity=Severity.HIGH):
    """Put an alert for the desk into the outbox, of a story of its own unless one is named."""
    await store.save_poll(a_poll(a_new_article(alert_id), at=at))
    [article] = [each.article for each in await store.unjudged(at, 9)]
    story = story or f"s-{alert_id}"
    raised = an_alert(alert_id, article_id=article.id, story=story, raised_at=at, severity=severity)
    await store.save_verdicts([a_verdict(article, raised, story=OpenStory(id=story), at=at)])


async def claim(store, now, timing=AT_ONCE):
    claimed = await store.lease(now, (), timing)
    return claimed[0] if claimed else None


async def attempt(store, now, outcome, timing=AT_ONCE, **changes):
    """Send what is next, and give its alert; a failure is due again in an hour."""
    claimed = await claim(store, now, timing)
    changes = {"next_at": now + (HOUR if outcome != OK else timedelta(0)), **changes}
    await store.save_delivery(a_delivery(claimed, outcome, at=now, **changes))
    return claimed.alerts[0].id


async def attempts(store, now, outcomes, timing=AT_ONCE):
    """Send until nothing is due, with these outcomes by alert (else it is taken), a second each; give what was tried."""
    tried = []
    while claimed := await claim(store, now, timing):
        now += SECOND
        [alert_id] = [each.id for each in claimed.alerts]
        outcome = outcomes.get(alert_id, OK)
        next_at = now if outcome == OK else now + HOUR
        await store.save_delivery(a_delivery(claimed, outcome, at=now, next_at=next_at))
        tried.append(alert_id)
    return tried


async def rows(store, sql):
    return await store._read(lambda db: [tuple(row) for row in db.execute(sql)])


# --- the channel takes messages again ---------------------------------------------------------------------------------


@EACH_TIMING
async def test_when_a_channel_takes_a_message_all_that_it_did_not_take_comes_at_once_and_in_order(store, timing):
    for each in ("a1", "a2", "a3"):
        await alert(store, each)
        await attempt(store, NOON, BUSY, timing)
    await alert(store, "a4", at=NOON + MINUTE)

    assert await attempts(store, NOON + MINUTE, {}, timing) == ["a4", "a1", "a2", "a3"]


async def test_while_a_channel_takes_nothing_each_waits_for_its_time(store):
    for each in ("a1", "a2"):
        await alert(store, each)
        await attempt(store, NOON, BUSY)

    assert await claim(store, NOON + HOUR - SECOND) is None
    assert (await claim(store, NOON + HOUR)).alerts[0].id == "a1"


async def test_when_the_channel_fails_again_those_behind_wait_for_the_next_that_it_takes(store):
    for each in ("a1", "a2"):
        await alert(store, each)
        await attempt(store, NOON, BUSY)
    await alert(store, "a3", at=NOON + MINUTE)

    assert await attempts(store, NOON + MINUTE, {"a1": BUSY}) == ["a3", "a1"]
    await alert(store, "a4", at=NOON + 2 * MINUTE)
    assert await attempts(store, NOON + 2 * MINUTE, {"a1": BUSY}) == ["a4", "a2"]


async def test_nothing_is_sent_again_sooner_than_its_peer_asked_for(store):
    await alert(store, "a1")
    asking = SendFailed(failure=SendFailure.RETRY, detail="429", retry_after=5 * MINUTE)
    await attempt(store, NOON, asking)
    await alert(store, "a2", at=NOON + MINUTE)
    await attempt(store, NOON + MINUTE, OK)

    assert await claim(store, NOON + 5 * MINUTE - SECOND) is None
    assert (await claim(store, NOON + 5 * MINUTE)).alerts[0].id == "a1"


async def test_what_an_earlier_version_failed_to_send_waits_for_its_time(store, tmp_path):
    await alert(store, "a1")
    await attempt(store, NOON, BUSY)
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        db.execute("UPDATE notifications SET not_before = NULL")
    await alert(store, "a2", at=NOON + MINUTE)

    assert await attempts(store, NOON + MINUTE, {}) == ["a2"]


async def test_what_fails_although_others_are_taken_is_tried_ahead_of_its_time_once(store):
    await alert(store, "poison")
    tried = await attempts(store, NOON, {"poison": BUSY})
    for number in range(1, 5):
        at = NOON + number * MINUTE
        await alert(store, f"a{number}", at=at)
        tried += await attempts(store, at, {"poison": BUSY})

    assert tried == ["poison", "a1", "poison", "a2", "a3", "a4"]
    assert await rows(store, "SELECT attempts FROM notifications WHERE id = 1") == [(1,)]


async def test_an_attempt_ahead_of_its_time_costs_none_of_the_ten(store):
    await alert(store, "a1")
    await attempt(store, NOON, BUSY)
    await alert(store, "a2", at=NOON + MINUTE)
    await attempt(store, NOON + MINUTE, OK)

    ahead = await claim(store, NOON + MINUTE)
    assert (ahead.alerts[0].id, ahead.attempts) == ("a1", 0)
    await store.save_delivery(a_delivery(ahead, BUSY, at=NOON + MINUTE, next_at=NOON + HOUR))
    in_time = await claim(store, NOON + HOUR)
    assert (in_time.alerts[0].id, in_time.attempts) == ("a1", 1)


async def test_what_a_person_puts_back_begins_anew_although_others_were_taken_since_it_was_given_up(store, tmp_path):
    await alert(store, "a1", story="s")
    await attempt(store, NOON, BUSY, state=NotificationState.PARKED)
    await alert(store, "a2", at=NOON + MINUTE)
    await attempt(store, NOON + MINUTE, OK)
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        retry(db, "a1", NOON + HOUR)

    assert await attempt(store, NOON + HOUR, BUSY) == "a1"
    await alert(store, "update", story="s", at=NOON + HOUR + MINUTE)

    assert await attempts(store, NOON + HOUR + MINUTE, {}) == ["a1", "update"]


async def test_a_message_that_ends_the_program_is_given_up_also_when_it_is_sent_ahead_of_its_time(store):
    await alert(store, "a1")
    await attempt(store, NOON, BUSY)
    await alert(store, "a2", at=NOON + MINUTE)
    await attempt(store, NOON + MINUTE, OK)

    leased = [await claim(store, NOON + MINUTE + number * HOUR) for number in range(MAX_ATTEMPTS + 1)]

    assert [each.alerts[0].id if each.alerts else each.channel for each in leased] == ["a1"] * MAX_ATTEMPTS + ["mail"]


# --- one story after the other ----------------------------------------------------------------------------------------


@EACH_TIMING
async def test_what_is_told_of_a_story_comes_after_what_failed_to_be_told_of_it(store, timing):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY, timing)
    await alert(store, "other", at=NOON + MINUTE, severity=Severity.CRITICAL)
    await alert(store, "update", story="s", at=NOON + MINUTE, severity=Severity.CRITICAL)
    if timing is AT_ONCE:
        await attempt(store, NOON + MINUTE, BUSY, timing)

    tried = await attempts(store, NOON + MINUTE, {}, timing)
    assert tried.index("first") < tried.index("update")


@EACH_TIMING
async def test_the_update_of_a_story_that_alone_is_told_lets_the_first_message_go_first(store, timing):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY, timing)
    await alert(store, "update", story="s", at=NOON + MINUTE)

    assert await attempts(store, NOON + MINUTE, {}, timing) == ["first", "update"]


@EACH_TIMING
async def test_a_first_message_that_fails_again_holds_its_updates_no_longer(store, timing):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY, timing)
    tried = []
    for number in range(1, 4):
        at = NOON + number * MINUTE
        await alert(store, f"u{number}", story="s", at=at)
        tried.append(await attempts(store, at, {"first": BUSY}, timing))

    # After u1 it is tried as the channel takes messages: from then on it is known to be at fault itself.
    assert tried == [["first", "u1", "first"], ["u2"], ["u3"]]


@EACH_TIMING
async def test_after_the_clock_was_set_back_a_story_still_comes_in_its_order(store, timing):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY, timing)
    await store.set_back(HOUR)
    now = NOON - HOUR + MINUTE
    await alert(store, "update", story="s", at=now)

    assert await attempts(store, now, {}, timing) == ["first", "update"]


async def test_after_the_clock_was_set_back_a_first_message_that_fails_again_holds_its_updates_no_longer(store):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY)
    await store.set_back(HOUR)
    now = NOON - HOUR + MINUTE
    await alert(store, "update", story="s", at=now)

    assert await attempts(store, now, {"first": BUSY}) == ["first", "update", "first"]


async def test_in_its_turn_an_update_that_failed_lets_the_first_message_go_first_once_more(store):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY)
    await alert(store, "update", story="s", at=NOON + SECOND)
    assert await attempt(store, NOON + SECOND, BUSY) == "first"
    assert await attempt(store, NOON + SECOND, BUSY, next_at=NOON + MINUTE) == "update"

    assert await claim(store, NOON + MINUTE - SECOND) is None
    assert await attempts(store, NOON + MINUTE, {}) == ["first", "update"]


async def test_while_nothing_of_a_story_is_taken_only_the_first_is_tried_before_what_is_new(store):
    down = dict.fromkeys(("first", "u1", "u2"), BUSY)
    await alert(store, "first", story="s")
    tried = await attempts(store, NOON, down)
    for each, at in (("u1", NOON + MINUTE), ("u2", NOON + 2 * MINUTE)):
        await alert(store, each, story="s", at=at)
        tried += await attempts(store, at, down)

    assert tried == ["first", "first", "u1", "first", "u2"]


@pytest.mark.parametrize(
    "outcome",
    [LOST, SendFailed(failure=SendFailure.RETRY, detail="429", retry_after=10 * MINUTE)],
    ids=["may have arrived", "its peer asked for patience"],
)
async def test_an_update_does_not_wait_for_what_may_have_arrived_or_must_not_be_tried_yet(store, outcome):
    await alert(store, "first", story="s")
    await attempt(store, NOON, outcome)
    await alert(store, "update", story="s", at=NOON + MINUTE)

    assert await attempt(store, NOON + MINUTE, OK) == "update"


async def test_an_update_does_not_wait_for_what_was_given_up(store):
    await alert(store, "first", story="s")
    await attempt(store, NOON, BUSY, state=NotificationState.PARKED)
    await alert(store, "update", story="s", at=NOON + MINUTE)

    assert await attempts(store, NOON + MINUTE, {}) == ["update"]


async def test_what_a_channel_did_not_take_for_a_weekend_comes_as_soon_as_it_is_back(store):
    await alert(store, "first", story="s")
    await alert(store, "other", story="t")
    for minute in range(0, 60 * 60, 20):
        while claimed := await claim(store, NOON + minute * MINUTE):
            await store.save_delivery(decide_delivery(claimed, BUSY, NOON + minute * MINUTE, jitter=1.0))

    back = NOON + 61 * HOUR
    assert await attempts(store, back, dict.fromkeys(("first", "other"), OK)) == ["first", "other"]


# --- a day at the desk ------------------------------------------------------------------------------------------------


async def live(store, alerts, fails, until):
    """Let the minutes pass, ten seconds by ten: when each alert was taken. `fails(alert, second)`: whether it is not."""
    taken = {}
    for second in range(0, until, 10):
        now = NOON + second * SECOND
        for each, (story, at) in alerts.items():
            if at == second:
                await alert(store, each, story, at=now)
        while claimed := await claim(store, now):
            told = claimed.alerts[0].id if claimed.alerts else "notice"
            outcome = BUSY if fails(told, second) else OK
            await store.save_delivery(decide_delivery(claimed, outcome, now, jitter=1.0))
            if outcome == OK:
                taken.setdefault(told, second)
    return taken


ONE_STORY = {"first": ("s", 0), "u1": ("s", 40), "u2": ("s", 100), "u3": ("s", 300)}


async def test_after_an_outage_a_story_comes_in_its_order_and_at_once_with_the_next_of_it(store):
    taken = await live(store, ONE_STORY, lambda _, second: second < 84, until=301)

    assert taken == {"first": 100, "u1": 100, "u2": 100, "u3": 300}


async def test_a_message_that_alone_is_refused_delays_no_other_and_is_tried_for_hours(store):
    taken = await live(store, ONE_STORY, lambda told, _: told == "first", until=1200)

    assert taken == {"u1": 40, "u2": 100, "u3": 300}
    assert await rows(store, "SELECT state, attempts < 5 FROM notifications WHERE id = 1") == [("pending", 1)]
