import asyncio
import multiprocessing.forkserver
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from monitor.model import Failure, ParseFailed
from monitor.workers import ProcessWorkers
from tests import hostile_work

LIMIT = 1.5
HUNG = ParseFailed(failure=Failure.WORKER_TIMEOUT, detail="no end within 1.5 s")


@pytest.fixture
async def workers():
    workers = ProcessWorkers(workers=2, limit=timedelta(seconds=LIMIT), memory=512 << 20)
    yield workers
    await workers.close()


@pytest.fixture
async def patient():
    """Workers that end nothing by themselves while a test lasts, but for what they have lost sight of: after a minute."""
    workers = ProcessWorkers(workers=2, limit=timedelta(seconds=20), memory=512 << 20)
    yield workers
    await workers.close()


async def exists(path):
    async with asyncio.timeout(60):
        while not path.exists():  # noqa: ASYNC110 - what it waits for is another process
            await asyncio.sleep(0.01)


def work_on(workers, work, *arguments):
    return workers.run(partial(hostile_work.loaded, work), *arguments)


async def pids(workers):
    """Of both workers: each is kept busy while the other answers, however late that has started."""
    found = set()
    while len(found) < 2:
        found |= set(await asyncio.gather(*(work_on(workers, hostile_work.own_pid, 0.1) for _ in range(2))))
    return found


def is_alive(pid):
    with suppress(OSError):
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def gone(*pids_, within):
    deadline = time.monotonic() + within
    while any(map(is_alive, pids_)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not any(map(is_alive, pids_))


async def test_work_is_done_in_other_processes_and_the_limit_is_for_a_document_only(workers):
    first = await pids(workers)
    assert len(first) == 2
    assert os.getpid() not in first
    await asyncio.sleep(LIMIT)
    assert await pids(workers) == first


async def test_a_large_document_goes_there_and_back(workers):
    body = os.urandom(10 << 20)
    assert await work_on(workers, bytes, body) == body


@pytest.mark.parametrize("work", [hostile_work.hang, hostile_work.hang_in_c])
async def test_a_document_that_hangs_is_ended_at_its_limit(workers, work):
    await pids(workers)
    begun = time.monotonic()
    assert await work_on(workers, work) == HUNG
    assert LIMIT <= time.monotonic() - begun < LIMIT + 20


async def test_a_document_is_read_behind_two_that_hang(workers):
    hung = asyncio.gather(*(work_on(workers, hostile_work.hang) for _ in range(2)))
    assert await work_on(workers, hostile_work.double, 21) == 42
    assert await hung == [HUNG, HUNG]


@pytest.mark.parametrize(
    ("work", "arguments", "detail"),
    [
        (hostile_work.crash, (), "signal 11 (Segmentation fault)"),
        (hostile_work.leave, (3,), "status 3"),
        (hostile_work.swallow_memory, (), "MemoryError"),
        (hostile_work.fail, (), "OverflowError: year 99999 is [31m out of range"),
        (hostile_work.recurse, (), "RecursionError"),
    ],
)
async def test_a_document_that_breaks_its_worker_is_a_value_with_a_reason(workers, work, arguments, detail):
    broken, good = await asyncio.gather(work_on(workers, work, *arguments), work_on(workers, hostile_work.double, 21))
    assert broken.failure is Failure.WORKER_CRASHED
    assert detail in broken.detail.replace("  ", " ")
    assert broken.detail.isprintable()
    assert good == 42


@pytest.mark.parametrize("pause", [0, 0.1, 0.2])
async def test_idle_workers_that_are_killed_are_replaced(workers, pause):
    for pid in await pids(workers):
        os.kill(pid, signal.SIGKILL)
    await asyncio.sleep(pause)
    # Who was killed while it held their pipe costs a document: it is given up, and with it the workers.
    assert 42 in [await work_on(workers, hostile_work.double, 21) for _ in range(2)]


async def test_workers_that_were_all_killed_under_a_document_cost_that_document_only(patient, tmp_path):
    known = await pids(patient)
    hung = asyncio.create_task(work_on(patient, hostile_work.hang_at_first, tmp_path / "begun"))
    await exists(tmp_path / "begun")
    for pid in known:
        os.kill(pid, signal.SIGKILL)
    ended = await hung  # it was seen to crash, or broke the pool and had its second try
    assert ended is None or ended.failure is Failure.WORKER_CRASHED
    # The other may have been killed with their pipe in its hand: that costs the next document, too.
    assert 42 in [await work_on(patient, hostile_work.double, 21) for _ in range(2)]


async def test_no_worker_ends_by_a_signal_that_is_meant_for_the_daemon(workers):
    known = await pids(workers)
    for pid in (*known, multiprocessing.forkserver._forkserver._forkserver_pid):
        os.kill(pid, signal.SIGTERM)
        os.kill(pid, signal.SIGINT)
    await asyncio.sleep(0.2)
    assert await pids(workers) == known


async def test_to_cancel_is_to_kill(patient, tmp_path):
    known = await pids(patient)
    signs = [tmp_path / "one", tmp_path / "other"]
    hung = [asyncio.create_task(work_on(patient, hostile_work.hang, sign)) for sign in signs]
    for sign in signs:
        await exists(sign)
    for task in hung:
        task.cancel()
    assert all(isinstance(end, asyncio.CancelledError) for end in await asyncio.gather(*hung, return_exceptions=True))
    assert gone(*known, within=30)
    assert await work_on(patient, hostile_work.double, 21) == 42


async def test_closing_ends_in_time_whatever_is_under_way():
    workers = ProcessWorkers(workers=2, limit=timedelta(seconds=60))
    known = await pids(workers)
    under_way = [asyncio.create_task(work_on(workers, hostile_work.hang_in_c)) for _ in range(6)]
    await asyncio.sleep(0.1)
    begun = time.monotonic()
    await workers.close()
    ends = await asyncio.gather(*under_way)
    assert time.monotonic() - begun < 30  # half of what they were given
    assert {end.failure for end in ends} == {Failure.WORKER_CRASHED}
    assert gone(*known, within=30)


async def test_workers_that_answer_nothing_are_replaced(workers, monkeypatch):
    for pid in await pids(workers):
        os.kill(pid, signal.SIGSTOP)
    with monkeypatch.context() as impatient:
        impatient.setattr("monitor.workers._LAST_RESORT", 0.1)
        assert (await work_on(workers, hostile_work.double, 1)).failure is Failure.WORKER_TIMEOUT
    assert await work_on(workers, hostile_work.double, 21) == 42


async def test_a_system_without_room_for_workers_is_a_value(workers, monkeypatch):
    def refused(*_):
        raise BlockingIOError("fork: Resource temporarily unavailable")

    monkeypatch.setattr("monitor.workers._start", refused)

    assert (await work_on(workers, hostile_work.double, 1)).failure is Failure.WORKER_CRASHED


async def test_a_document_whose_end_is_lost_is_given_up(workers, monkeypatch):
    monkeypatch.setattr("monitor.workers._LAST_RESORT", 0.1)
    assert (await work_on(workers, hostile_work.leave, 0)).failure is Failure.WORKER_TIMEOUT


async def test_a_worker_keeps_its_memory_within_bounds_and_writes_no_core(workers):
    limits = await work_on(workers, hostile_work.own_limits)
    assert f"Max address space         {512 << 20}" in limits
    assert "Max core file size        0                    0 " in limits


ORPHANS = """
import asyncio
from datetime import timedelta
from functools import partial
from monitor.workers import ProcessWorkers
from tests import hostile_work

async def main():
    workers = ProcessWorkers(workers=2, limit=timedelta(seconds=1))
    busy, hang = (partial(hostile_work.loaded, work) for work in (hostile_work.own_pid, hostile_work.hang_in_c))
    pids = await asyncio.gather(workers.run(busy, 0.1), workers.run(busy, 0.1))
    hung = asyncio.create_task(workers.run(hang))
    await asyncio.sleep(0.1)
    print(*pids, flush=True)
    await hung

asyncio.run(main())
"""


def test_no_worker_outlives_a_daemon_that_was_killed():
    daemon = subprocess.Popen(
        [sys.executable, "-c", ORPHANS],
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with daemon:
        orphans = [int(pid) for pid in daemon.stdout.readline().split()]
        daemon.kill()
    assert len(orphans) == 2
    assert gone(*orphans, within=5)
