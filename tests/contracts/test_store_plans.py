"""What is planned, when somebody sets the wall clock back or forward."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from monitor.model import Notice, NotificationState, ReadState, SendFailed, SendFailure
from monitor.store import silences
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_state
from tests.contracts.test_store_holding import DAILY, GROUPED, LIMITED, NIGHT, QUIET, lease, raise_alerts, send
from tests.stores import open_store

SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
STEPS = pytest.mark.parametrize("step", [HOUR, DAY], ids=["an-hour", "a-day"])
LATER = SendFailed(failure=SendFailure.RETRY, detail="503 from hooks.example")


async def polls(store, now):
    return bool(await store.due_sources(now, 9))


async def readings(store, now):
    return bool(await store.unread(now, 9))


async def judging(store, now):
    return bool(await store.unjudged(now, 9))


async def sends(store, now):
    return bool(await store.lease(now, ()))


# How long each has to wait that is planned at noon, below.
WAITS = {polls: 900 * SECOND, readings: 0 * SECOND, judging: 60 * SECOND, sends: 20 * SECOND}
EACH_PLAN = pytest.mark.parametrize(("due", "wait"), WAITS.items(), ids=[due.__name__ for due in WAITS])


async def plan(store, at=NOON, *, noted=True):
    """At noon we were at work: a poll took place that found an article, and an attempt to send was put off."""
    if noted:
        await store.watch(at)
    article = a_new_article(read=ReadState.WANTED)
    await store.save_poll(a_poll(article, at=at, state=a_state(next_poll_at=at + WAITS[polls])))
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], at)
    [claimed] = await store.lease(at, ())
    later = {"at": at, "state": NotificationState.PENDING, "next_at": at + WAITS[sends]}
    await store.save_delivery(a_delivery(claimed, LATER, **later))


@EACH_PLAN
@STEPS
async def test_when_the_clock_is_set_back_everything_waits_as_long_as_it_was_to_wait(store, due, wait, step):
    await plan(store)
    now = NOON + 10 * SECOND - step

    await store.set_back(step)

    planned = now + wait - 10 * SECOND
    assert not await due(store, planned - SECOND)
    assert await due(store, planned + SECOND)


@EACH_PLAN
@STEPS
async def test_nothing_waits_longer_than_its_interval_when_the_clock_was_set_back_while_we_were_away(
    tmp_path, due, wait, step
):
    async with open_store(tmp_path / "monitor.db") as store:
        await plan(store)

    async with open_store(tmp_path / "monitor.db") as store:
        now = NOON + HOUR / 2 - step
        await store.register([a_source()], ["desk"], now, lambda: 0.0)

        assert await due(store, now + wait + SECOND)


@EACH_PLAN
@STEPS
async def test_a_clock_that_was_ahead_only_for_a_moment_before_we_ended_keeps_nothing_waiting(
    tmp_path, due, wait, step
):
    async with open_store(tmp_path / "monitor.db") as store:
        await plan(store, at=NOON + step, noted=False)

    async with open_store(tmp_path / "monitor.db") as store:  # at noon
        assert await due(store, NOON + wait + SECOND)


async def fail(store, at):
    """An attempt at what is next, which its peer puts off for a minute; it is due again in two days."""
    [claimed] = await store.lease(at, ())
    asking = replace(LATER, retry_after=60 * SECOND)
    await store.save_delivery(a_delivery(claimed, asking, at=at, next_at=at + 2 * DAY))


async def take(store, at):
    """Another message, which is taken at once."""
    await store.announce(Notice(subject="Stopped", text=str(at)), ["desk"], at)
    [claimed] = await store.lease(at, ())
    await store.save_delivery(a_delivery(claimed, at=at, next_at=at))


@STEPS
async def test_after_a_step_back_what_failed_waits_no_longer_than_its_peer_asked(store, step):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)
    await fail(store, NOON)

    await store.set_back(step)

    now = NOON - step
    await take(store, now)
    assert not await sends(store, now + 59 * SECOND)
    assert await sends(store, now + 61 * SECOND)


@STEPS
async def test_what_keeps_to_its_times_does_so_after_a_step_back(store, step):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)
    await fail(store, NOON)
    await take(store, NOON)
    await fail(store, NOON + 60 * SECOND)  # although its channel took another since
    now = NOON + 61 * SECOND - step

    await store.set_back(step)

    await take(store, now)
    assert not await sends(store, now + DAY)


async def test_a_step_back_brings_everything_forward_once_however_often_we_start(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await plan(store)
        planned = []
        for _ in range(3):
            await store.register([a_source()], ["desk"], NOON - DAY, lambda: 0.0)
            planned.append([due.state.next_poll_at for due in await store.due_sources(None, 9)])

    assert planned == [[NOON - DAY + WAITS[polls]]] * 3


@EACH_PLAN
@STEPS
async def test_a_step_back_brings_everything_forward_once_also_if_we_end_right_after_it(store, due, wait, step):
    await plan(store)
    await store.set_back(step)

    await store.register([a_source()], ["desk"], NOON - step, lambda: 0.0)  # as at the next start

    assert not await due(store, NOON - step + wait - SECOND)
    assert await due(store, NOON - step + wait + SECOND)


@STEPS
async def test_a_silence_lasts_no_longer_when_the_clock_was_set_back_and_one_that_is_over_stays_so(store, step):
    for begun, because in ((NOON - 3 * HOUR, "a drill"), (NOON - HOUR, "an exercise")):
        await store._write(silences.add, {"rule": "jnim"}, (begun, begun + 2 * HOUR), because, "ana")

    await store.set_back(step)

    now = NOON - step
    in_force = [
        [each.because for each in await store._read(silences.in_force, now + wait)]
        for wait in (HOUR - SECOND, HOUR + SECOND)
    ]
    assert in_force == [["an exercise"], []]


@STEPS
async def test_nothing_has_answered_in_the_future_when_the_clock_was_set_back(store, step):
    before = a_source("before", url="https://before.example/feed")
    await store.register([a_source(), before], ["desk"], NOON, lambda: 0.0)
    for source, at in ((a_source(), NOON), (before, NOON - 9 * DAY)):
        await store.save_poll(a_poll(source=source, at=at, state=a_state(last_ok_at=at, last_new_at=at, whole_at=at)))
    await store.watch(NOON)

    await store.set_back(step)

    states = {due.source.name: due.state for due in await store.due_sources(None, 9)}
    for name, at in (("mali-actu", NOON - step), ("before", NOON - 9 * DAY)):
        state = states[name]
        assert (state.last_ok_at, state.last_new_at, state.whole_at) == (at, at, at)


async def test_a_pause_without_a_step_brings_nothing_forward(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await plan(store)

    async with open_store(tmp_path / "monitor.db") as store:
        await store.register([a_source()], ["desk"], NOON + 5 * SECOND, lambda: 0.0)

        assert not await sends(store, NOON + 19 * SECOND)
        assert not await polls(store, NOON + 899 * SECOND)


@pytest.mark.parametrize("step", [-DAY, -HOUR, HOUR, DAY], ids=["day-back", "hour-back", "hour-forward", "day-forward"])
async def test_what_is_being_sent_is_not_sent_again_whatever_the_clock_says(store, step):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)
    [claimed] = await store.lease(NOON, ())

    assert await store.lease(NOON + step, ["desk"]) == ()

    await store.save_delivery(a_delivery(claimed))
    assert await store.lease(NOON + step, ()) == ()


@STEPS
async def test_a_send_whose_outcome_could_not_be_saved_does_not_wait_for_the_clock(store, step):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)
    await store.lease(NOON, ())

    assert [again.repeat for again in await store.lease(NOON - step, ())] == [True]


async def test_a_watch_that_goes_on_after_a_step_back_did_not_begin_after_its_end(store):
    await store.watch(NOON)
    await store.watch(NOON - HOUR)

    spans = await store._read(lambda db: db.execute("SELECT since, until FROM watches").fetchall())
    assert [(row["since"], row["until"]) for row in spans] == [("2026-03-14T11:00:00+00:00",) * 2]


# When each is told that is held: for how long from when it was raised, or at what time of the clock.
HELD = {
    "quiet-hours": (QUIET, NIGHT, time(6)),
    "digest": (DAILY, NOON, time(7)),
    "group": (GROUPED, NOON, 60 * SECOND),
}
EACH_HELD = pytest.mark.parametrize(("timing", "at", "until"), HELD.values(), ids=HELD)


def next_time(now, shown):
    today = datetime.combine(now.date(), shown, tzinfo=UTC)
    return today if today > now else today + DAY


async def told(store, now, timing):
    """The alerts of all that is sent now; a digest may come without any."""
    return [alert.id for message in await send(store, now, timing) for alert in message.alerts]


@EACH_HELD
@STEPS
async def test_what_is_held_comes_once_at_the_time_that_the_clock_then_shows(store, timing, at, until, step):
    await raise_alerts(store, "a1", at=at)
    assert await lease(store, at + 10 * SECOND, timing) == []

    await store.set_back(step)

    now = at - step
    due = next_time(now, until) if isinstance(until, time) else now + until
    for early in (30, 20, 10, 1):  # whatever looks at it before its time does not put it off
        assert await told(store, due - early * SECOND, timing) == []
    assert await told(store, due + SECOND, timing) == ["a1"]
    assert await told(store, due + 2 * DAY, timing) == []


@STEPS
async def test_the_next_message_of_a_group_waits_no_longer_than_its_interval(store, step):
    await raise_alerts(store, "a1", at=NOON)
    assert await told(store, NOON + 60 * SECOND, GROUPED) == ["a1"]
    await store.set_back(step)
    now = NOON + 70 * SECOND - step
    await raise_alerts(store, "a2", at=now)

    assert await told(store, now + 280 * SECOND, GROUPED) == []
    assert await told(store, now + 300 * SECOND, GROUPED) == ["a2"]


@STEPS
async def test_what_a_rate_limit_holds_waits_at_most_for_a_second_span(store, step):
    await raise_alerts(store, "a1", "a2", "a3", "a4", at=NOON)
    await send(store, NOON, LIMITED)
    await raise_alerts(store, "a5", at=NOON)
    assert await told(store, NOON + 60 * SECOND, LIMITED) == []
    await store.set_back(step)

    waits = (HOUR + SECOND, 2 * HOUR)
    assert [alert for wait in waits for alert in await told(store, NOON + wait - step, LIMITED)] == ["a5"]
