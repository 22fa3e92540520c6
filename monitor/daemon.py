"""The composition root: opens the doors, runs the scheduler, listens to signals and ends in time."""

import asyncio
import gc
import logging
import os
import random
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from monitor.channels import open_channel
from monitor.config import Settings
from monitor.config.canary import objections
from monitor.config.routes import unknown_labels
from monitor.core.language import settle
from monitor.core.plain import plain
from monitor.core.quantities import counted
from monitor.crew import attempt
from monitor.errors import ConfigError, Damaged, InputErrors, MonitorError, StoreError
from monitor.fetch import PacedFetcher
from monitor.model import ChannelName, Notice
from monitor.observe import tell, tell_systemd, watchdog_interval
from monitor.opening import open_net
from monitor.pages import PageFetcher
from monitor.pipeline import Doors, Policy
from monitor.plugins import load_plugins
from monitor.ports import Channel
from monitor.rulepacks import load_rules
from monitor.scheduler import Scheduler
from monitor.store.sqlite import SqliteStore
from monitor.vigil import Vigil, say
from monitor.workers import ProcessWorkers

SWITCH_AFTER = 0.0005
"""Seconds that a thread may compute while others wait for the interpreter. With Python's 5 ms, each step of a delivery
waits so long for the judging thread: in a storm a third as many messages get out.
"""

GRACE = 5.0
"""Seconds that work under way is given when we are told to stop."""

LAST_RESORT = 9.0
"""Seconds after which we end whatever hangs: all that counts is in the database."""

_STATUS = 200
"""Characters of what systemd is told of a trouble."""

STALE = 30.0
"""Seconds without a sign of life after which the watchdog is not fed any more; at least so often it is looked for one,
however patient systemd is: the vigil counts on it.
"""

STUCK = 720.0
"""Seconds that one unit of work may take before the watchdog is not fed any more: by then its trouble was told."""


def run(load: Callable[[], Settings], environ: Mapping[str, str], *, once: bool = False) -> int:
    """Run the daemon until it is told to stop, or for one round; give the exit code.

    `load` reads the configuration, now and at each SIGHUP. Raises MonitorError for what people must mend.
    """
    settings = load()
    _warn(settings)
    sys.setswitchinterval(SWITCH_AFTER)
    return asyncio.run(_run_once(settings) if once else _serve(settings, load, environ))


async def _run_once(settings: Settings) -> int:
    async with _open_scheduler(settings) as scheduler:
        stopped = _stop_event()
        work = asyncio.create_task(scheduler.once())
        await asyncio.wait({work, asyncio.create_task(stopped.wait())}, return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            work.cancel()
            return 3
        tally = work.result()
        tell("round done", polls=tally.polls, failed=tally.failed_polls, new=tally.new_articles,
             matched=tally.matched, sent=tally.sent, unsent=tally.unsent)  # fmt: skip
        await Vigil(scheduler).round()
        return 3 if tally.failed_polls or tally.unsent else 0


async def _serve(settings: Settings, load: Callable[[], Settings], environ: Mapping[str, str]) -> int:
    async with _open_scheduler(settings) as scheduler:
        stopped = _stop_event()
        daemon = _Daemon(scheduler, settings, load, environ)
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, daemon.reload_wanted.set)
        await daemon.announce()
        await asyncio.to_thread(settle, None, "load the model")  # which the event loop need not wait for later
        scheduler.start()
        tell_systemd(environ, f"READY=1\nSTATUS={daemon.summary()}")
        tell("started", watching=daemon.summary())
        await _until(stopped, daemon.feed_the_watchdog(), daemon.reload_when_told(), Vigil(scheduler).keep())
        tell_systemd(environ, "STOPPING=1")
        tell("stopping")
        return 0


class _Daemon:
    """What the running daemon does besides its steps: announce, reload, feed the watchdog."""

    def __init__(
        self, scheduler: Scheduler, settings: Settings, load: Callable[[], Settings], environ: Mapping[str, str]
    ) -> None:
        self.reload_wanted = asyncio.Event()
        self._scheduler, self._settings, self._load, self._environ = scheduler, settings, load, environ
        self._refused = False  # whether the last reload was

    def summary(self) -> str:
        sources, rules = len(self._settings.sources), len(self._scheduler.policy.rules.rules)
        refused = "; the last reload was refused, see the log" if self._refused else ""
        return f"watching {counted(sources, 'source')}, {counted(rules, 'rule')}{refused}"

    async def announce(self) -> None:
        """Tell each channel once what is watched: silence is only trusted from a service that has spoken."""
        channels = [channel.name for channel in self._settings.channels if channel.announce]
        names = ", ".join(source.name for source in self._settings.sources)
        notice = Notice(subject=f"news-monitor is {self.summary()}", text=f"Sources: {names}")
        await self._scheduler.doors.store.announce(notice, channels, self._scheduler.doors.clock())

    async def feed_the_watchdog(self) -> None:
        """Tell systemd that we live, as long as ticks, writer and delivery show it, and no unit of work hangs."""
        interval = watchdog_interval(self._environ)
        while interval:
            error = await self._scheduler.probe()
            if stale := [*self._scheduler.stale(STALE), *(name for name, _ in self._scheduler.stuck(STUCK))]:
                tell("no sign of life", level=logging.ERROR, of=",".join(stale))
            else:
                status = f"in trouble: {plain(str(error), _STATUS)}" if error else self.summary()
                tell_systemd(self._environ, f"WATCHDOG=1\nSTATUS={status}")
            await asyncio.sleep(min(interval / 3, STALE))

    async def reload_when_told(self) -> None:
        while True:
            await self.reload_wanted.wait()
            self.reload_wanted.clear()
            tell_systemd(self._environ, "RELOADING=1")
            await attempt("reload", self._reload())
            tell_systemd(self._environ, f"READY=1\nSTATUS={self.summary()}")

    async def _reload(self) -> None:
        """Take the configuration and the rules as they are now; if they are wrong, keep the old ones and say why."""
        self._refused = True
        try:
            settings = await asyncio.to_thread(self._load)
            policy = await asyncio.to_thread(_policy, settings)
            channels = await asyncio.to_thread(_open_channels, settings)
        except MonitorError as error:
            problems = error.problems if isinstance(error, InputErrors) else [error]
            for problem in problems:
                tell("reload refused", level=logging.ERROR, why=problem)
            return
        await self._adopt(settings, policy, channels)
        self._refused = False
        tell("reloaded", watching=self.summary())

    async def _adopt(self, settings: Settings, policy: Policy, channels: dict[ChannelName, Channel]) -> None:
        for key in _needs_restart(self._settings, settings):
            tell("restart needed", level=logging.WARNING, to_change=key)
        scheduler, doors = self._scheduler, self._scheduler.doors
        before = doors, scheduler.policy, scheduler.retention
        scheduler.doors = replace(doors, channels=channels, zone=settings.timezone)
        scheduler.policy, scheduler.retention = policy, settings.retention
        try:  # after that: what is held is decided anew, and by the new policy
            await doors.store.register(settings.sources, tuple(channels), doors.clock(), doors.jitter)
        except StoreError:
            scheduler.doors, scheduler.policy, scheduler.retention = before
            raise
        self._settings = settings
        _warn(settings)


def _warn(settings: Settings) -> None:
    """Say what is allowed and probably not meant: that there are no rules, say, or a route that nothing can reach."""
    for problem in settings.warnings:
        tell("probably not meant", level=logging.WARNING, what=problem)


def _needs_restart(old: Settings, new: Settings) -> list[str]:
    keys = ("database", "fetch", "concurrency", "user_agent")
    return [key for key in keys if getattr(old, key) != getattr(new, key)]


def _policy(settings: Settings) -> Policy:
    rules = load_rules(settings.rules)
    gc.collect()  # what reading them left would stay with them
    gc.freeze()  # they are here to stay: to look through them for garbage would hold the loop for 60 ms
    strange = unknown_labels(settings.grouped_by, [label for rule in rules.rules for label in rule.labels])
    if strange := [*strange, *objections(settings.canary, rules)]:
        raise ConfigError(strange)
    return Policy(
        rules=rules,
        routes=settings.routes,
        channels=tuple(channel.name for channel in settings.channels),
        operators=settings.operators,
        heartbeat=settings.heartbeat,
        canary=settings.canary.canary if settings.canary else None,
        limits={channel.name: channel.rate_limit for channel in settings.channels if channel.rate_limit},
        max_age=settings.max_age,
    )


def _open_channels(settings: Settings) -> dict[ChannelName, Channel]:
    return {channel.name: open_channel(channel.name, channel.url, channel.secret) for channel in settings.channels}


@asynccontextmanager
async def _open_scheduler(settings: Settings) -> AsyncIterator[Scheduler]:
    """Open every door; at the end stop the work, and close them in the opposite order, all within `LAST_RESORT`.

    However it ends: work that goes on while its doors are closed would take that for its own fault.
    """
    policy = _policy(settings)
    channels = _open_channels(settings)
    fetch, net = settings.fetch, open_net(settings)
    store = await _open_store(settings, channels)
    plugins = load_plugins()
    workers = ProcessWorkers(kinds=plugins.targets)
    judging = ThreadPoolExecutor(1, thread_name_prefix="judging")
    fetcher = PacedFetcher(net, concurrency=settings.concurrency, per_host=fetch.per_host)
    doors = Doors(
        store=store,
        fetcher=fetcher,
        pages=PageFetcher(fetcher, workers, agent=settings.user_agent) if fetch.respect_robots else fetcher,
        workers=workers,
        kinds=plugins.kinds,
        channels=channels,
        judging=judging,
        clock=_now,
        jitter=random.random,
        zone=settings.timezone,
    )
    scheduler = Scheduler(doors, policy, concurrency=settings.concurrency, retention=settings.retention)
    try:
        await store.register(settings.sources, tuple(channels), _now(), random.random)
        yield scheduler
    finally:
        _insist_on_ending()
        await scheduler.stop(GRACE)
        judging.shutdown(wait=False, cancel_futures=True)
        await workers.close()
        await net.close()
        await store.close()


async def _open_store(settings: Settings, channels: Mapping[ChannelName, Channel]) -> SqliteStore:
    """Open the database; of one that is damaged the operators hear, for only a person can let us start again."""
    try:
        return await SqliteStore.open(settings.database)
    except Damaged as error:
        notice = Notice(subject="news-monitor does not start: its database is damaged", text=str(error))
        await say([notice], {name: channels[name] for name in settings.operators}, _now(), settings.timezone)
        raise


def _now() -> datetime:
    return datetime.now(UTC)


def _stop_event() -> asyncio.Event:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    return stopped


async def _until(stopped: asyncio.Event, *chores: Coroutine[object, object, None]) -> None:
    """Run the chores until we are told to stop; if one of them breaks, we break, and systemd starts us again."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(chore) for chore in chores]
        await stopped.wait()
        for task in tasks:
            task.cancel()


def _insist_on_ending() -> None:
    """A thread of a library that hangs cannot hold us: after a while the process ends, as a kill would end it."""
    timer = threading.Timer(LAST_RESORT, os._exit, (0,))
    timer.daemon = True
    timer.start()
