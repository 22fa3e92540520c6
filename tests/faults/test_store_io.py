"""A disk that refuses the N-th write, truncation or sync of a step, for every N: nothing is half done, and work goes on."""

import pytest

from monitor.errors import StoreError
from monitor.model import Notice
from monitor.store import soundness
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_delivery, a_new_article, a_notification, a_poll, a_verdict, an_alert
from tests.crash_vfs import (
    FULL,
    IOERR_DELETE,
    IOERR_FSYNC,
    IOERR_TRUNCATE,
    IOERR_WRITE,
    OK,
    Delete,
    Sync,
    Truncate,
    Write,
    recording,
    sqlite_library,
)
from tests.prove.power import contents
from tests.stores import start_store

pytestmark = pytest.mark.skipif(sqlite_library() is None, reason="this Python keeps its SQLite to itself")

LONG = "The road to Bandiagara was closed. " * 5000

BROKEN = {Write: IOERR_WRITE, Sync: IOERR_FSYNC, Truncate: IOERR_TRUNCATE, Delete: IOERR_DELETE}


class Refusal:
    """Refuses the event number `left`, counted from now, with the code that `reason` gives; if it is None, none."""

    def __init__(self, reason):
        self.reason, self.left = reason, None

    def __call__(self, event):
        if self.left is None or self.reason(event) == OK:
            return OK
        self.left -= 1
        return self.reason(event) if self.left == -1 else OK

    @property
    def has_refused(self):
        return self.left < 0


def full(event):
    return FULL if isinstance(event, Write) else OK


def broken(event):
    return BROKEN[type(event)]


@pytest.fixture(params=[full, broken], ids=["full", "broken"])
def refusal(request):
    return Refusal(request.param)


@pytest.fixture
async def store(tmp_path, refusal):
    """A store with work for each step, on a disk that can refuse."""
    with recording(tmp_path) as recorder:
        recorder.refuse = refusal
        async with start_store(tmp_path / "monitor.db") as store:
            await store.save_poll(a_poll(a_new_article("told")))
            await judge(store)
            await store.save_poll(a_poll(a_new_article("waits")))
            yield store
            refusal.left = None


async def poll(store):
    await store.save_poll(a_poll(a_new_article("new", text=LONG)))


async def judge(store):
    [found] = await store.unjudged(NOON, 1)
    article = found.article
    await store.save_verdicts(
        [a_verdict(article, an_alert(f"a{article.id}", article_id=article.id, story=f"s{article.id}"))]
    )


async def lease(store):
    assert await store.lease(NOON, ())


async def deliver(store):
    await store.save_delivery(a_delivery(a_notification(), escalate=Notice(subject="Could not deliver", text="404")))


async def prune(store):
    assert await store.prune(NOON.replace(year=2027)) > 0


@pytest.mark.parametrize("step", [poll, judge, lease, deliver])
async def test_a_step_whose_disk_refuses_anything_changes_nothing_and_is_done_at_the_next_attempt(store, refusal, step):
    before, failed = await store._read(contents), 0
    while not await done(step, store, refusal, failed):
        assert await store._read(contents) == before
        failed += 1

    assert failed >= 3
    assert await store._read(contents) != before
    assert await store._read(soundness.faults) == ()


async def done(step, store, refusal, refused):
    refusal.left = refused
    try:
        await step(store)
    except StoreError as error:
        told = str(error)
    else:
        assert not refusal.has_refused
        return True
    finally:
        refusal.left = None
    assert "disk" in told
    return False


async def test_a_first_start_that_the_disk_refuses_anything_succeeds_at_the_next(tmp_path, refusal):
    with recording(tmp_path) as recorder:
        recorder.refuse = refusal
        for refused in range(0, 160, 23):
            path = tmp_path / f"{refused}.db"
            refusal.left = refused
            with pytest.raises(StoreError, match="disk"):
                await SqliteStore.open(path)

            refusal.left = None
            async with start_store(path) as store:
                assert await store._read(soundness.faults) == ()


async def test_what_the_log_cannot_be_folded_into_is_still_acknowledged_in_the_log(tmp_path):
    with recording(tmp_path) as recorder:
        async with start_store(tmp_path / "monitor.db") as store:
            recorder.refuse = lambda event: FULL if isinstance(event, Write) and event.name == "monitor.db" else OK
            for number in range(30):
                await store.save_poll(a_poll(a_new_article(f"g-{number}", text=LONG)))
            recorder.refuse = lambda _: OK

    async with start_store(tmp_path / "monitor.db") as store:
        assert len(await store.unjudged(NOON, 99)) == 30
