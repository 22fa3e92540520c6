import asyncio
import threading
from datetime import timedelta
from threading import Event

import pytest

from monitor.channels.lane import Lane, Turns
from monitor.model import SendFailed, SendFailure, Sent
from tests.fleet.clock import virtually

SENT = Sent(detail="ok")
PATIENT = timedelta(seconds=60)


@pytest.fixture
def gate():
    gate = Event()
    yield gate
    gate.set()


def lane(**changes):
    """Of short patience, for those that hang."""
    return Lane(**{"limit": timedelta(seconds=0.05), "width": 2, **changes})


async def test_a_send_within_its_time_gives_its_outcome():
    assert await lane(limit=PATIENT).run(lambda: SENT) == SENT


async def test_a_send_that_outlives_its_time_may_still_arrive(gate):
    assert await lane().run(gate.wait) == SendFailed(failure=SendFailure.AMBIGUOUS, detail="no answer within 0.05 s")


@virtually
async def test_sends_start_a_pause_apart():
    turns, starts = Turns(timedelta(seconds=2)), []

    async def start():
        await turns.next()
        starts.append(asyncio.get_running_loop().time())

    await asyncio.gather(*(start() for _ in range(3)))
    await asyncio.sleep(10)
    await start()
    assert starts == [0, 2, 4, 14]


async def test_no_further_send_starts_while_too_many_hang(gate):
    narrow, started = lane(), []

    def hang():
        started.append(1)
        gate.wait()
        return SENT

    await asyncio.gather(narrow.run(hang), narrow.run(hang))
    refused = await narrow.run(hang)

    assert refused == SendFailed(failure=SendFailure.RETRY, detail="not tried: earlier sends still hang")
    assert len(started) == 2


async def test_a_send_for_which_there_is_no_thread_is_not_tried_and_takes_no_place(monkeypatch):
    def refused(_):
        raise RuntimeError("can't start new thread")

    narrow = lane(width=1, limit=PATIENT)
    with monkeypatch.context() as full:
        full.setattr(threading.Thread, "start", refused)
        outcomes = [await narrow.run(lambda: SENT) for _ in range(2)]

    assert outcomes == [SendFailed(failure=SendFailure.RETRY, detail="not tried: can't start new thread")] * 2
    assert await narrow.run(lambda: SENT) == SENT


async def test_a_send_that_ends_late_makes_room_again(gate):
    single = lane(width=1)
    left = Event()

    def late():
        gate.wait()
        left.set()
        return SENT

    await single.run(late)
    gate.set()
    await asyncio.to_thread(left.wait)
    while (outcome := await single.run(lambda: SENT)) != SENT:
        assert outcome.failure in {SendFailure.RETRY, SendFailure.AMBIGUOUS}  # no room yet, or no time

    assert outcome == SENT


async def test_a_send_of_a_cancelled_task_is_left_behind_in_silence(gate):
    task = asyncio.create_task(lane(limit=timedelta(seconds=9)).run(lambda: (gate.wait(), SENT)[1]))
    await asyncio.sleep(0.01)
    task.cancel()
    gate.set()

    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0.01)


def test_a_send_that_ends_after_the_loop_did_is_left_behind_in_silence(gate):
    asyncio.run(lane().run(lambda: (gate.wait(), SENT)[1]))
    gate.set()


async def test_a_defect_of_ours_is_loud_and_leaves_the_outcome_open(monkeypatch):
    loud = Event()
    monkeypatch.setattr(threading, "excepthook", lambda _: loud.set())

    outcome = await lane(limit=PATIENT).run(lambda: SENT[0])

    assert outcome == SendFailed(failure=SendFailure.AMBIGUOUS, detail="the send broke off, see the log")
    assert await asyncio.to_thread(loud.wait, 60)
