"""The composition root, in this process: how its doors open and close, and what a reload leaves behind."""

import asyncio
import gc
import os
import weakref
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

import monitor.daemon
from monitor.config import load_settings
from monitor.errors import StoreError
from monitor.observe import tell_systemd
from monitor.rulepacks import load_rules
from monitor.vigil import HUNG
from monitor.workers import ProcessWorkers
from tests.builders import a_new_article, a_poll, a_source, a_state
from tests.fleet.clock import run as in_virtual_time
from tests.pipeline.conftest import PACK
from tests.pipeline.test_scheduler import until
from tests.running import write_config
from tests.stores import rows
from tests.wrapping import Wrapped


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.setattr(monitor.daemon, "_insist_on_ending", lambda: None)  # which ends the process
    (tmp_path / "pack.toml").write_text(PACK)
    return load_settings(
        write_config(tmp_path, {"site": "http://127.0.0.1:9/"}, rules=tmp_path / "pack.toml"), os.environ
    )


async def test_however_it_ends_no_article_is_set_aside_because_the_doors_close(settings, monkeypatch):
    async def slowly(_):
        await asyncio.sleep(0.3)  # as long as it takes to kill what they are at

    monkeypatch.setattr(ProcessWorkers, "close", slowly)
    now = datetime.now(UTC)
    article = a_new_article(title="JNIM", published_at=now)
    poll = a_poll(article, source=replace(a_source("site"), url="http://127.0.0.1:9/"), at=now, state=a_state())

    async def breaks():
        async with monitor.daemon._open_scheduler(settings) as scheduler:
            await scheduler.doors.store.save_poll(poll)
            scheduler.start()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()

    async with monitor.daemon._open_scheduler(settings) as scheduler:
        store = scheduler.doors.store
        set_aside = "SELECT 1 FROM verdicts WHERE withheld LIKE '%unjudgeable%'"
        assert await rows(store, set_aside) == []


class FullDisk(Wrapped):
    """A store that takes no new configuration."""

    async def register(self, *_):
        raise StoreError("the disk is full")


async def test_a_reload_that_cannot_be_stored_is_told_and_leaves_all_as_it_was(settings, caplog):
    other = replace(settings, channels=())
    async with monitor.daemon._open_scheduler(settings) as scheduler:
        scheduler.doors = replace(scheduler.doors, store=FullDisk(scheduler.doors.store))
        before = scheduler.doors, scheduler.policy, scheduler.retention
        daemon = monitor.daemon._Daemon(scheduler, settings, lambda: other, {})
        reloading = asyncio.create_task(daemon.reload_when_told())
        daemon.reload_wanted.set()
        await until(lambda: "the disk is full" in caplog.text)

        assert (scheduler.doors, scheduler.policy, scheduler.retention) == before
        assert not reloading.done()
        reloading.cancel()


def test_a_systemd_that_does_not_listen_ends_no_daemon(tmp_path):
    tell_systemd({"NOTIFY_SOCKET": str(tmp_path / "gone")}, "READY=1")


class Alive:
    """A scheduler in order, which notes when it proved its writer."""

    policy = SimpleNamespace(rules=SimpleNamespace(rules=()))

    def __init__(self):
        self.probed_at = []

    async def probe(self):
        self.probed_at.append(asyncio.get_running_loop().time())

    def stale(self, _):
        return []

    def stuck(self, _):
        return []


@pytest.mark.parametrize(("watchdog_sec", "every"), [(60, 20), (600, 30)])
def test_the_writer_is_proved_as_often_as_the_vigil_counts_on_however_patient_systemd_is(settings, watchdog_sec, every):
    async def three_minutes(alive):
        environ = {"WATCHDOG_USEC": str(watchdog_sec * 1_000_000)}
        with suppress(TimeoutError):
            async with asyncio.timeout(179):
                await monitor.daemon._Daemon(alive, settings, None, environ).feed_the_watchdog()

    alive = Alive()
    in_virtual_time(three_minutes(alive))
    assert alive.probed_at == list(range(0, 179, every))
    assert every < HUNG


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self):
        self.itself = self


def test_what_reading_the_rules_leaves_is_not_kept_with_them(settings, monkeypatch):
    knots = []

    def load(paths):
        knots.append(weakref.ref(Knot()))
        return load_rules(paths)

    gc.disable()
    monkeypatch.setattr(monitor.daemon, "load_rules", load)
    try:
        monitor.daemon._policy(settings)
    finally:
        gc.enable()

    gc.collect()
    assert [knot() for knot in knots] == [None]
