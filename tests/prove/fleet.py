"""A month of a fleet of sources in virtual time: what goes wrong with them is told, and nothing else is.

The publishers, their faults and their servers are made up anew each time (see tests/fleet/); the daemon's own poll step,
pace, crew, store and health run on a clock that jumps. It is judged by what a person and a publisher would notice:

- faults told: a message names the source within three usual intervals of the beginning. Usual is, for what fails, the
  time between two polls (at least an hour); for what falls silent, the longest ordinary silence of the publisher (at
  least three hours).
- false messages: those that name a source which nothing has befallen.
- entries missed: those that stood in a feed that answered for twenty minutes before newer ones took their place, or
  for three hours before an outage did, and are not stored.
- refusals that were avoidable: a request while the server had asked to be left alone (but for the first at another URL
  and at another host, by which its scope is learned); and a new refusal within a day of the last by a server known for
  a week.

    ./run prove fleet [--sources 500] [--days 30] [--seed N]
"""

import argparse
import asyncio
import random
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from monitor.core.urls import canonical_url
from monitor.fetch import PacedFetcher
from monitor.model import ChannelName, FullText, Source, SourceName
from monitor.pipeline import Doors, Policy, poll, watch
from monitor.scheduler import Crew
from monitor.sources import KINDS
from monitor.store.codec import instant, to_notice
from monitor.store.sqlite import SqliteStore
from tests.fleet.clock import Wall, run
from tests.fleet.faults import LEARNED, SILENT, Limit, befall
from tests.fleet.publishers import make
from tests.fleet.web import Readers, Web, hours

START = datetime(2026, 3, 2, tzinfo=UTC)
WATCH = 300
"""Seconds between two looks at the troubles."""


@dataclass
class Report:
    """What a run came to."""

    faults: int = 0
    told: int = 0
    late: list = field(default_factory=list)
    messages: int = 0
    false: list = field(default_factory=list)
    days: float = 0
    entries: int = 0
    missed: list = field(default_factory=list)
    doubles: int = 0
    polls: int = 0
    refusals: int = 0
    avoidable: list = field(default_factory=list)

    @property
    def kept(self):
        """Whether the promises are kept: 95 % told, less than one false message a day, nothing missed or avoidable."""
        reported = self.told >= 0.95 * self.faults
        return reported and len(self.false) < self.days and not (self.missed or self.avoidable or self.doubles)

    def __str__(self):
        by_kind = Counter(kind for kind, *_ in self.late)
        return "\n".join(
            (
                f"faults told in time     {self.told} of {self.faults} ({self.told / max(self.faults, 1):.1%}); late: {dict(by_kind)}",
                f"false messages          {len(self.false)} in {self.days:.0f} days, of {self.messages}: {self.false[:5]}",
                f"entries missed          {len(self.missed)} of {self.entries}: {self.missed[:5]}",
                f"articles stored twice   {self.doubles}",
                f"refusals avoidable      {len(self.avoidable)} of {self.refusals} in {self.polls} polls: {self.avoidable[:5]}",
            )
        )


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


# --- the judgement --------------------------------------------------------------------------------------------------


def judge(fleet, daemon, store):
    messages = [(hours(at - START), text) for at, text in store["notices"]]
    report = Report(days=fleet.hours / 24, messages=len(messages), polls=daemon.polls)
    _judge_faults(fleet, messages, store["urls"], report)
    _judge_messages(fleet, messages, report)
    _judge_entries(fleet, store["urls"], report)
    _judge_refusals(fleet, report)
    return report


def _judge_faults(fleet, messages, urls, report):
    for fault in fleet.faults:
        names, unit = sorted(fault.sources), _unit(fleet, fault)
        if fault.end - fault.begin < 3 * unit:  # too short to be told of by then
            continue
        told = [at for at, text in messages if fault.begin <= at and _names(text, fault, names)]
        report.faults += 1
        if (told and told[0] <= fault.begin + 3 * unit) or _healed(fleet, fault, urls):
            report.told += 1
        else:
            when = f"{told[0] - fault.begin:.1f} h" if told else "never"
            report.late.append((fault.kind, names[0], f"told: {when}", f"allowed: {3 * unit:.1f} h"))


def _unit(fleet, fault):
    by_name = {each.name: each for each in fleet.publishers}
    if fault.kind in SILENT:
        (name,) = fault.sources
        return max(by_name[name].quiet(fault.begin), 3)
    if fault.kind == "network":
        return 1 / 3
    intervals = [fleet.web.usual_interval(name, fault.begin) for name in fault.sources]
    return max(sum(intervals) / len(intervals), 1)


def _names(text, fault, names):
    if fault.kind == "network":
        return "network" in text
    return sum(name in text for name in names) >= 0.5 * len(names)


def _healed(fleet, fault, urls):
    """Whether a server that says 304 for ever was seen through: what came out since is stored."""
    if fault.kind != "lying":
        return False
    (name,) = fault.sources
    publisher = next(each for each in fleet.publishers if each.name == name)
    since = [n for n, at in enumerate(publisher.times) if fault.begin < at < fault.begin + 2 * _unit(fleet, fault)]
    return bool(since) and canonical_url(publisher.link(since[-1])) in urls


def _judge_messages(fleet, messages, report):
    befallen = defaultdict(list)
    for fault in fleet.faults:
        unit = _unit(fleet, fault)
        for name in fault.sources:
            # An end is told when the source was asked again, and has answered for a while.
            befallen[name].append((fault.begin, fault.end + min(fault.end - fault.begin, 6) + max(2, 3 * unit)))
    for at, text in messages:
        named = set(re.findall(r"\bp\d{4}\b", text))
        wrong = sorted(name for name in named if not any(begin <= at <= end for begin, end in befallen[name]))
        if wrong:
            report.false.append((round(at, 1), wrong[0], text[:200]))


def _judge_entries(fleet, urls, report):
    for publisher in fleet.publishers:
        for number in range(publisher.starts, len(publisher.times)):
            begin = publisher.times[number]
            end = min(publisher.leaves(number) or fleet.hours, fleet.hours - 24)
            if begin < 1 or not fleet.web.could_be_seen(publisher, begin, end):
                continue
            report.entries += 1
            if canonical_url(publisher.link(number)) not in urls:
                report.missed.append((publisher.name, publisher.kind, publisher.window, f"{begin:.1f}-{end:.1f} h"))
    report.doubles = len(urls) - len(set(urls))


def _judge_refusals(fleet, report):
    for host, limit in fleet.limits.items():
        report.refusals += len(limit.refused)
        told = limit.answer == "after"
        within = [(hour, url) for hour, url, _, again in limit.refused if again and told]
        learning = {url for _, url in within[: 2 + limit.whole]}
        report.avoidable += [("asked to wait", host, round(hour, 2), url) for hour, url in within[len(learning) :]]
        fresh = [hour for hour, _, _, again in limit.refused if not again and hour > LEARNED]
        report.avoidable += [
            ("again", host, round(later, 2)) for earlier, later in pairwise(fresh) if later - earlier < 24
        ]


# --- the run --------------------------------------------------------------------------------------------------------


def prove(folder, sources, days, seed, *, beat=15, every=None):
    """Let a fleet live for so many days, and judge what the daemon made of it.

    `beat`: seconds between two looks at the database. `every`: hours between two polls, None for what it learns.
    """
    fleet = Fleet(sources, days, seed, every)
    daemon = Daemon(fleet, folder / "fleet.db", seed, beat)
    run(daemon.live(fleet.hours))
    return judge(fleet, daemon, run(_read(folder / "fleet.db")))


async def _read(path):
    store = await SqliteStore.open(path)
    try:
        return await store._read(_outcome)
    finally:
        await store.close()


def _outcome(db):
    notices = db.execute("SELECT created_at, notice FROM notifications WHERE notice IS NOT NULL ORDER BY id").fetchall()
    return {
        "notices": [(instant(row[0]), f"{to_notice(row[1]).subject}\n{to_notice(row[1]).text}") for row in notices],
        "urls": [row[0] for row in db.execute("SELECT url FROM articles").fetchall()],
    }


def main():
    options = argparse.ArgumentParser(prog="prove fleet", description=__doc__.splitlines()[0])
    options.add_argument("--sources", type=int, default=500)
    options.add_argument("--days", type=float, default=30)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = prove(Path(folder), chosen.sources, chosen.days, chosen.seed)
    print(report)
    print(f"{'kept' if report.kept else 'BROKEN'}, in {time.monotonic() - begun:.0f} s")
    return 0 if report.kept else 1


if __name__ == "__main__":
    sys.exit(main())
