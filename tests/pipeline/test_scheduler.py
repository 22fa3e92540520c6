import asyncio
import logging
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.crew import Crew
from monitor.errors import StoreError
from monitor.model import Notice, SendFailed, SendFailure
from monitor.scheduler import Scheduler
from tests.builders import a_source
from tests.pipeline.test_pipeline import entry, publish
from tests.stores import rows
from tests.wrapping import Wrapped


class Backlog:
    """Units that a crew may take, as a database would give them: until they are done."""

    def __init__(self, *units):
        self.units = list(units)
        self.most = self.running = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def take(self):
        return tuple(self.units)

    async def do(self, unit):
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await self.gate.wait()
            await asyncio.sleep(0)
            if unit == "bad":
                raise ValueError(unit)
            self.units.remove(unit)
        finally:
            self.running -= 1


def a_crew(backlog, size=2):
    return Crew("test", size, str, backlog.do, backlog.take)


async def test_a_crew_does_all_there_is_no_more_than_its_size_at_once():
    backlog = Backlog(*"abcdef")

    await a_crew(backlog).finish()

    assert (backlog.units, backlog.most) == ([], 2)


async def test_a_unit_under_way_is_not_started_twice():
    backlog = Backlog("a", "b")
    backlog.gate.clear()
    crew = a_crew(backlog, size=8)

    await crew.round()
    await crew.round()
    await asyncio.sleep(0)

    assert backlog.running == 2
    backlog.gate.set()
    await crew.finish()


async def test_a_unit_that_raises_is_barred_and_does_not_stop_the_others(caplog):
    backlog = Backlog("bad", "a", "b")
    crew = a_crew(backlog)

    await crew.finish()

    assert backlog.units == ["bad"]
    assert "bad" in crew.occupied()
    assert "ValueError: bad" in caplog.text


async def test_however_many_sources_are_barred_the_others_have_their_turn(newsroom):
    scheduler, names = a_scheduler(newsroom), [f"s{number:03}" for number in range(300)]
    await newsroom.register(*(a_source(name) for name in names))
    newsroom.later(hours=1)
    first = [due.source.name for due in await scheduler._due()]
    for name in first:
        scheduler._polls._strike(name, ValueError())

    assert {due.source.name for due in await scheduler._due()} >= set(names) - set(first)


async def test_what_a_unit_gives_back_is_begun_at_once_as_a_unit_of_its_own():
    backlog, begun = Backlog("abc"), []

    async def do(unit):
        begun.append((unit, crew._begun["c"]))
        backlog.units.clear()
        await asyncio.sleep(0.001)
        return unit[1:] or None

    crew = Crew("test", 2, lambda unit: unit[-1], do, backlog.take)
    await crew.finish()

    assert [unit for unit, _ in begun] == ["abc", "bc", "c"]
    assert begun[0][1] < begun[1][1] < begun[2][1]


async def test_where_all_places_are_taken_or_it_is_to_end_a_crew_has_no_room():
    backlog = Backlog("a", "b")
    backlog.gate.clear()
    crew = a_crew(backlog)
    assert crew.has_room()

    await crew.round()

    assert not crew.has_room()
    backlog.gate.set()
    await crew.finish()
    crew.close()
    assert not crew.has_room()


@pytest.mark.parametrize(("error", "longer"), [(ValueError(), True), (StoreError(), False)], ids=["own", "disk"])
def test_a_unit_is_barred_longer_each_time_for_its_own_fault_but_not_for_a_full_disk(error, longer):
    crew, pauses = a_crew(Backlog()), []
    for _ in range(3):
        crew._strike("a", error)
        pauses.append(crew._barred_until["a"] - time.monotonic())

    assert (pauses[2] > 2 * pauses[0]) is longer


async def test_stopping_waits_for_what_is_under_way_and_cancels_what_hangs():
    backlog = Backlog("a")
    backlog.gate.clear()
    crew = a_crew(backlog)
    await crew.round()

    await crew.stop(grace=0.05)

    assert backlog.running == 0
    assert backlog.units == ["a"]


def a_scheduler(newsroom, **doors):
    return Scheduler(replace(newsroom.doors, **doors), newsroom.policy, concurrency=4, retention=timedelta(days=365))


class Brittle:
    """A lexicon with a mistake of ours: it breaks on one word."""

    def __init__(self, lexicon):
        self._lexicon = lexicon

    def find(self, tokens):
        if any(token.folded == "poison" for token in tokens):
            raise ZeroDivisionError
        return self._lexicon.find(tokens)


async def test_an_article_that_cannot_be_judged_is_set_aside_and_the_others_are_told(newsroom):
    elsewhere = {"title": "A bridge at Gao is blown up", "summary": "Traders blame JNIM for the blast."}
    publish(newsroom, entry(1), entry(2, title="poison"), entry(3, **elsewhere))
    newsroom.policy.rules.lexicon = Brittle(newsroom.policy.rules.lexicon)

    tally = await a_scheduler(newsroom).once()

    assert (tally.polls, tally.matched, tally.sent) == (1, 2, 2)
    assert await newsroom.doors.store.unjudged(newsroom.now, 10) == ()


class FullDisk(Wrapped):
    """A store that cannot save verdicts while its disk is full."""

    full = True

    async def save_verdicts(self, verdicts):
        if self.full:
            raise StoreError("the disk is full")
        await self.inner.save_verdicts(verdicts)


async def test_a_full_disk_sets_no_article_aside_and_is_told_in_a_line(newsroom, caplog):
    publish(newsroom, entry(1))

    await a_scheduler(newsroom, store=FullDisk(newsroom.doors.store)).once()

    assert len(await newsroom.doors.store.unjudged(newsroom.now, 10)) == 1
    assert "the disk is full" in caplog.text
    assert "Traceback" not in caplog.text


async def test_that_nothing_can_be_judged_on_a_full_disk_is_told_ever_more_rarely_and_once_that_it_works_again(
    newsroom, caplog
):
    caplog.set_level(logging.INFO)
    publish(newsroom, entry(1))
    disk = FullDisk(newsroom.doors.store)
    scheduler = a_scheduler(newsroom, store=disk)
    await scheduler._polls.finish()
    for turn in range(1, 7):
        disk.full = turn < 6
        await scheduler._judging.finish()
        scheduler._judging._barred_until.clear()

    failed = 'failed unit="judge batch" why="the disk is full"'
    assert [line for line in caplog.messages if "unit=" in line] == [
        failed, f"{failed} failures=2", f"{failed} failures=4", 'works again unit="judge batch" failures=5',
    ]  # fmt: skip


class FullUp(Wrapped):
    """A store that takes nothing while its disk is full."""

    full = True

    async def save_poll(self, intent):
        await self.probe()
        await self.inner.save_poll(intent)

    async def probe(self):
        if self.full:
            raise StoreError("the disk is full")


async def test_while_nothing_can_be_stored_the_web_is_not_asked_and_soon_after_it_is(newsroom):
    publish(newsroom)
    disk = FullUp(newsroom.doors.store)
    scheduler = a_scheduler(newsroom, store=disk)
    for _ in range(3):
        await scheduler._polls.finish()
        scheduler._polls._barred_until.clear()
    assert len(newsroom.web.requests) == 1

    disk.full = False
    scheduler._try_at -= 31
    await scheduler._polls.finish()
    assert len(newsroom.web.requests) == 2
    assert scheduler.tally.polls == 1


class FullOfAlerts(Wrapped):
    """A store that leases nothing while its disk is full, and counts how often it was asked to."""

    full, asked = True, 0

    async def lease(self, *args):
        self.asked += 1
        if self.full:
            raise StoreError("the disk is full")
        return await self.inner.lease(*args)


async def test_what_fails_each_second_is_told_ever_more_rarely_and_once_that_it_works_again(newsroom, caplog):
    caplog.set_level(logging.INFO)
    disk = FullOfAlerts(newsroom.doors.store)
    scheduler = a_scheduler(newsroom, store=disk)
    running = asyncio.create_task(scheduler._run(scheduler._sends))
    for turn in range(1, 12):
        disk.full = turn < 10
        scheduler._sends.wake.set()
        await until(lambda turn=turn: disk.asked == turn)
    running.cancel()

    failed = 'failed unit="deliver round" why="the disk is full"'
    assert [line for line in caplog.messages if "deliver round" in line] == [
        failed, f"{failed} failures=2", f"{failed} failures=4", f"{failed} failures=8",
        'works again unit="deliver round" failures=9',
    ]  # fmt: skip


async def test_a_channel_whose_peer_asks_for_patience_is_left_alone_for_that_long(newsroom):
    newsroom.desk.outcomes = [SendFailed(failure=SendFailure.RETRY, detail="429", retry_after=timedelta(seconds=7))]
    scheduler = a_scheduler(newsroom)
    for number in range(3):
        notice = Notice(subject=f"Notice {number}", text="")
        await newsroom.doors.store.announce(notice, ["desk"], newsroom.now)
    await scheduler._sends.finish()
    assert [message.subject for message in newsroom.desk.messages] == ["Notice 0"]

    scheduler._sends._barred_until["desk"] -= 7
    await scheduler._sends.finish()
    assert [message.subject for message in newsroom.desk.messages] == ["Notice 0", "Notice 1", "Notice 2"]


async def articles(newsroom):
    return [title for (title,) in await rows(newsroom.doors.store, "SELECT title FROM articles")]


async def test_what_is_older_than_the_retention_is_pruned_but_not_because_the_clock_leapt(newsroom):
    publish(newsroom, entry(1, summary="Rain."))
    scheduler = a_scheduler(newsroom)
    await scheduler.once()
    newsroom.later(days=400)

    await scheduler._prune()
    assert await articles(newsroom) == ["Report 1"]

    await a_scheduler(newsroom)._prune()
    assert await articles(newsroom) == []


async def test_a_running_scheduler_gives_signs_of_life(newsroom):
    newsroom.now = datetime.now(UTC)
    scheduler = a_scheduler(newsroom)
    scheduler.start()
    await until(lambda: {"tick", "deliver"} <= scheduler.pulses.keys())
    await scheduler.probe()

    assert {"tick", "deliver", "writer"} <= scheduler.pulses.keys()
    assert scheduler.stale(30) == []
    scheduler.pulses["writer"] -= 31
    assert scheduler.stale(30) == ["writer"]
    await scheduler.stop(1)


async def until(condition, seconds=20.0):
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what it waits for knows no event
            await asyncio.sleep(0.01)


class Steps(Wrapped):
    """The wall clock as it is set from time to time, and a store that notes of it what it is told."""

    def __init__(self, store):
        super().__init__(store)
        self.by, self.told, self.fails = timedelta(), [], 0

    def __call__(self):
        return datetime.now(UTC) + self.by

    async def set_back(self, by):
        self.told.append(by)
        if self.fails:
            self.fails -= 1
            raise StoreError("the disk is full")


@pytest.fixture
async def stepped(newsroom, monkeypatch):
    """A running scheduler and the clock on its wall."""
    monkeypatch.setattr("monitor.scheduler.TICK", 0.02)
    steps = Steps(newsroom.doors.store)
    scheduler = a_scheduler(newsroom, store=steps, clock=steps)
    scheduler.start()
    await until(lambda: "tick" in scheduler.pulses)
    yield scheduler, steps
    await scheduler.stop(1)


async def test_ticks_and_plans_follow_a_wall_clock_that_is_set_back(stepped):
    scheduler, steps = stepped
    scheduler._ticks.all_at(datetime.now(UTC) + timedelta(hours=1))  # they read the clock of the system
    stood_still_at = scheduler.pulses["tick"]

    steps.by = -timedelta(days=1)
    await until(lambda: steps.told)

    assert abs(steps.told[0] - timedelta(days=1)) < timedelta(minutes=1)
    await until(lambda: scheduler.pulses["tick"] > stood_still_at)


async def test_a_step_back_that_could_not_be_saved_is_told_to_the_store_again(stepped):
    _, steps = stepped
    steps.fails = 2

    steps.by = -timedelta(hours=1)

    await until(lambda: len(steps.told) == 3)
