"""A month of a fleet of sources in virtual time: what goes wrong with them is told, and nothing else is.

The publishers, their faults and their servers are made up anew each time (see tests/fleet/); the daemon's own poll step,
pace, crew, store and health run on a clock that jumps. It is judged by what a person and a publisher would notice (see
tests/fleet/judgement.py):

- faults told: a message tells of the trouble within three usual intervals of its beginning. Usual is, for what fails, the
  time between two polls (at least an hour: what is over sooner is a hiccup); for what falls silent, the longest ordinary
  silence of the publisher (at least three hours). A server that lies about what has changed may be seen through instead.
- false alerts: each trouble, begun or over, that a message tells of a source which no such fault has befallen.
- entries missed: those that stood in a feed that answered for twenty minutes before newer ones took their place, or
  for three hours before an outage did, and are not stored. Those that an outage cut off sooner are counted by themselves.
- refusals that were avoidable: a request while the server had asked to be left alone (but for the first at another URL
  and at another host, by which its scope is learned); and a new refusal within a day of the last by a server known for
  a week.

    ./run prove fleet [--sources 500] [--days 30] [--seed N]
"""

import argparse
import asyncio
import gc
import random
import sys
import tempfile
import time
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.core.urls import domain_of
from monitor.crew import Crew
from monitor.fetch import PacedFetcher
from monitor.model import ChannelName, FullText, Source, SourceName
from monitor.pipeline import Doors, Policy, poll, watch
from monitor.sources import KINDS
from monitor.store.codec import instant, to_notice
from monitor.store.sqlite import SqliteStore
from tests.fleet.clock import Wall, run
from tests.fleet.faults import Limit, befall
from tests.fleet.judgement import judge
from tests.fleet.publishers import make
from tests.fleet.web import Readers, Web, hours

START = datetime(2026, 3, 2, tzinfo=UTC)
WATCH = 300
"""Seconds between two looks at the troubles."""


class Fleet:
    """Publishers on hosts of their own, on platforms (a host each, one domain) and behind aggregators (one host)."""

    def __init__(self, sources, days, seed, every=None):
        chance = random.Random(seed)
        self.hours = days * 24
        self._every = timedelta(hours=every) if every else None
        self.publishers, self.platforms, self.limits = [], defaultdict(list), {}
        for number in range(sources):
            name = f"p{number:04}"
            url = self._address(name, chance, sources)
            window = chance.choice([50, 100]) if "crowd" in url else None
            kind = chance.choice(["daily", "office", "weekly"]) if "crowd" in url else None
            self.publishers.append(make(name, url, chance, self.hours, window=window, kind=kind))
        self.by_name = {each.name: each for each in self.publishers}
        self.domains = defaultdict(set)
        for each in self.publishers:
            self.domains[domain_of(each.url)].add(each.name)
        for host, names in self._crowds().items():
            answer = chance.choice(["after", "bare", "forbidden"])
            whole = not host.startswith("rss.")
            rate = len(names) * chance.uniform(3, 8)
            self.limits[host] = Limit(
                rate=rate, burst=max(5, len(names) / 4), pause=chance.choice([0.1, 0.5, 1]), answer=answer, whole=whole
            )
        platforms = {domain: names for domain, names in self.platforms.items() if domain.startswith("stage")}
        self.faults = befall(chance, self.publishers, platforms, self.hours)
        self.web = Web(self.publishers, self.faults, self.limits, chance, START)

    def _address(self, name, chance, sources):
        """One in seven on a platform that will fail, one in seven behind a server with a limit."""
        lot = chance.random()
        number = chance.randrange(max(1, sources // 120))
        if lot < 0.14:
            self.platforms[f"stage{number}.example"].append(name)
            return f"https://{name}.stage{number}.example/feed"
        if lot < 0.21:
            self.platforms[f"rss.crowd{number}.example"].append(name)
            return f"https://rss.crowd{number}.example/{name}.xml"
        if lot < 0.28:
            self.platforms[f"crowdblog{number}.example"].append(name)
            return f"https://{name}.crowdblog{number}.example/feed"
        return f"https://{name}.example/feed"

    def _crowds(self):
        return {host: names for host, names in self.platforms.items() if "crowd" in host}

    def sources(self):
        return [
            Source(name=SourceName(each.name), url=each.url, every=self._every, full_text=FullText.NEVER)
            for each in self.publishers
        ]


class Daemon:
    """The daemon's own parts, on the fleet's clock; it is stopped and started again now and then."""

    def __init__(self, fleet, path, seed, beat):
        self._fleet, self._path, self._chance, self._beat = fleet, path, random.Random(seed), beat
        desk = (ChannelName("desk"),)
        self._policy = Policy(rules=None, routes=(), channels=desk, operators=desk, max_age=timedelta(days=7))
        self.polls, self._watched = 0, 0.0

    async def live(self, hours, lives=3):
        for life in range(1, lives + 1):
            await self._run_until(hours * life / lives)

    async def _run_until(self, hour):
        store = await SqliteStore.open(self._path)
        await asyncio.get_running_loop().run_in_executor(None, store._db.execute, "PRAGMA synchronous = OFF")
        wall = Wall(START)
        doors = Doors(
            store=store, fetcher=PacedFetcher(self._fleet.web, concurrency=16, per_host=2),
            pages=None, workers=Readers(self._fleet.web), kinds=KINDS, channels={}, judging=None, clock=wall,
            jitter=self._chance.random, zone=UTC,
        )  # fmt: skip
        await store.register(self._fleet.sources(), ["desk"], wall(), self._chance.random)
        crew = Crew(
            "poll", 64, lambda due: due.source.name, lambda due: self._poll(due, doors), lambda: self._due(doors)
        )
        while asyncio.get_running_loop().time() < hour * 3600:
            await crew.round()
            if asyncio.get_running_loop().time() >= self._watched + WATCH:
                self._watched = asyncio.get_running_loop().time()
                await watch(doors, self._policy)
            await asyncio.sleep(self._beat)
        await crew.stop(60)
        await store.close()

    async def _due(self, doors):
        return await doors.store.due_sources(doors.clock(), limit=200)

    async def _poll(self, due, doors):
        self.polls += 1
        await poll(due, doors, self._policy)


# --- the run --------------------------------------------------------------------------------------------------------


def prove(folder, sources, days, seed, *, beat=30, every=None):
    """Let a fleet live for so many days, and judge what the daemon made of it.

    `beat`: seconds between two looks at the database. `every`: hours between two polls, None for what it learns.
    """
    fleet = Fleet(sources, days, seed, every)
    daemon = Daemon(fleet, folder / "fleet.db", seed, beat)
    run(daemon.live(fleet.hours))
    return judge(fleet, daemon.polls, *run(_read(folder / "fleet.db")))


async def _read(path):
    store = await SqliteStore.open(path)
    try:
        return await store._read(_outcome)
    finally:
        await store.close()


def _outcome(db):
    """What was told, and of each URL when it was stored; in hours of the simulation."""
    notices = db.execute("SELECT created_at, notice FROM notifications WHERE notice IS NOT NULL ORDER BY id").fetchall()
    articles = db.execute("SELECT url, first_seen_at FROM articles").fetchall()
    return (
        [(_hour(at), f"{to_notice(notice).subject}\n{to_notice(notice).text}") for at, notice in notices],
        {url: _hour(at) for url, at in articles},
    )


def _hour(stamped):
    return hours(instant(stamped) - START)


def main():
    options = argparse.ArgumentParser(prog="prove fleet", description=__doc__.splitlines()[0])
    options.add_argument("--sources", type=int, default=500)
    options.add_argument("--days", type=float, default=30)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    gc.set_threshold(
        100_000
    )  # what a fleet keeps it keeps to the end: looking for garbage in it takes a sixth of the time
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = prove(Path(folder), chosen.sources, chosen.days, chosen.seed)
    print(report)
    print(f"{'kept' if report.kept else 'BROKEN'}, in {time.monotonic() - begun:.0f} s")
    return 0 if report.kept else 1


if __name__ == "__main__":
    sys.exit(main())
