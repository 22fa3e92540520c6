"""What is planned, when somebody sets the wall clock back or forward."""

from datetime import timedelta

import pytest

from monitor.model import Notice, NotificationState, ReadState, SendFailed, SendFailure
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_state
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


async def plan(store):
    """At noon a poll took place that found an article, and an attempt to send was put off."""
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED), state=a_state(next_poll_at=NOON + WAITS[polls])))
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], NOON)
    [claimed] = await store.lease(NOON, ())
    await store.save_delivery(a_delivery(claimed, LATER, state=NotificationState.PENDING, next_at=NOON + WAITS[sends]))


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
