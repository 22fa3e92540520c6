"""Tell channels in every way that routes can ask for, and see that each alert is told in one message, or muted, and why.

The real store; the routes, the alerts, the silences, the clock and the peer are drawn by a seed. The clock passes both
nights on which it is changed, and is set back. The peer refuses, or leaves us in doubt; the daemon ends in the middle
of a send; the routes change. In the end nothing holds anything any more, and the books are balanced.

    ./run prove routing [--times 200] [--seed N]
"""

import argparse
import asyncio
import random
import sys
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor.core.delivery.message import render
from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.core.delivery.timetable import parse_digest, parse_quiet_hours, parse_rate
from monitor.model import (
    FiredRule,
    Grouping,
    Route,
    SendFailed,
    SendFailure,
    Sent,
    Severity,
    Timing,
)
from monitor.store import silences, soundness
from tests.builders import a_delivery, a_new_article, a_poll, a_verdict, an_alert, an_alert_content
from tests.stores import open_store

NIGHTS = (datetime(2026, 3, 28, 10, tzinfo=UTC), datetime(2026, 10, 24, 10, tzinfo=UTC))
ZONES = tuple(map(ZoneInfo, ("Europe/Berlin", "America/New_York", "Africa/Bamako")))
SECOND = timedelta(seconds=1)
PAUSES = [each * SECOND for each in (1, 5, 40, 400, 4_000, 40_000)]
STEPS_BACK = [each * SECOND for each in (30, 3_600, 86_400)]

REFUSED = SendFailed(failure=SendFailure.RETRY, detail="503")
IN_DOUBT = SendFailed(failure=SendFailure.AMBIGUOUS, detail="no answer")
AT_THE_KILL = "the daemon ended while it was sending"


@dataclass
class Books:
    """What was raised, and in which messages it was sent: the ids of each, and whether it was marked as a repeat."""

    raised: set = field(default_factory=set)
    messages: dict = field(default_factory=dict)
    faults: list = field(default_factory=list)

    def send(self, notification, timing):
        """Note a message that is sent, with what is wrong with it."""
        ids = tuple(alert.id for alert in notification.alerts)
        text = render(notification, timing.zone, timing.capacities["desk"]).text
        self.faults += [f"{each} is not in the text of its message" for each in ids if each not in text]
        for each in ids:
            before, outcome = self.messages.get(each, (ids, REFUSED))
            if before != ids:
                self.faults.append(f"{each} was told in two messages: {before} and {ids}")
            if outcome is not REFUSED and not notification.repeat:
                self.faults.append(f"{each} was repeated and not marked")
        return ids

    def balance(self, states):
        """Compare with what the store says of each alert in the end."""
        self.faults += [f"{each} is {states.get(each, 'lost')}" for each in self.raised if states.get(each) not in ENDS]
        self.faults += [
            f"{each} was told" for each, state in states.items() if state == "muted" and each in self.messages
        ]
        self.faults += [
            f"{each} was not told" for each, state in states.items() if state == "sent" and each not in self.messages
        ]


ENDS = {"sent", "muted", "parked"}


def some_timing(rng):
    limits = {"desk": parse_rate(rng.choice(["1 per 1s", "2 per 1h", "5 per 10m"]))}
    return Timing(
        routes=tuple(some_route(rng) for _ in range(rng.randrange(3))),
        limits=limits if rng.random() < 0.5 else {},
        capacities={"desk": rng.choice([2_000, 35_000, UNBOUNDED])},
        zone=rng.choice(ZONES),
    )


def some_route(rng):
    kind = rng.choice(["digest", "group", "neither"])
    group = Grouping(by=rng.choice([("rule",), ("severity",), ()]), wait=30 * SECOND, interval=300 * SECOND)
    return Route(
        match=rng.choice([{}, {"severity": "high"}, {"rule": "floods"}]),
        channels=("desk",),
        go_on=rng.random() < 0.5,
        quiet_hours=rng.choice([None, *map(parse_quiet_hours, ("22:00-06:00", "12:00-13:00", "02:30-03:30"))]),
        breach=rng.choice([None, Severity.CRITICAL]),
        digest=parse_digest(rng.choice(["daily 07:00", "daily 02:30", "every 2h"])) if kind == "digest" else None,
        grouping=group if kind == "group" else None,
    )


class Course:
    """One life of a channel."""

    def __init__(self, path, seed):
        self.rng, self.path, self.books = random.Random(seed), path, Books()
        self.now, self.timing = self.rng.choice(NIGHTS), some_timing(self.rng)
        self._numbers = count()

    async def run(self):
        steps = [self.raise_alerts, self.raise_alerts, self.change_routes, self.silence, self.set_back, self.wait]
        left = self.rng.randrange(5, 25)
        while left:
            async with self.a_daemon() as self.store:
                while left:
                    left -= 1
                    await self.rng.choice(steps)()
                    if await self.deliver(steadily=False) == AT_THE_KILL or self.rng.random() < 0.1:
                        break
                    self.now += self.rng.choice(PAUSES)
        await self.settle()
        return self.books

    @asynccontextmanager
    async def a_daemon(self):
        async with open_store(self.path) as store:
            await store.register([], ["desk", "mail"], self.now, lambda: 0.0)
            yield store

    async def settle(self):
        """Let everything be told: for a day by these routes, then by none."""
        async with self.a_daemon() as self.store:
            for _ in range(8):
                self.now += 4 * 3600 * SECOND
                await self.deliver(steadily=True)
            self.timing = Timing(capacities=self.timing.capacities, zone=self.timing.zone)
            await self.change_routes(self.timing)
            await self.deliver(steadily=True)
            self.books.balance(dict(await self.store._read(states)))
            self.books.faults += await self.store._read(soundness.faults)

    # --- what happens -------------------------------------------------------------------------------------------------

    async def raise_alerts(self):
        ids = [f"{next(self._numbers):012}" for _ in range(self.rng.randrange(1, 12))]
        await self.store.save_poll(a_poll(*map(a_new_article, ids), at=self.now))
        found = [each.article for each in await self.store.unjudged(self.now, 100)]
        await self.store.save_verdicts([self.a_verdict(*pair) for pair in zip(ids, found, strict=True)])
        self.books.raised |= set(ids)

    def a_verdict(self, alert_id, article):
        severity, rule = self.rng.choice(list(Severity)), self.rng.choice(["floods", "jnim", "noise"])
        content = an_alert_content(rules=(FiredRule(id=rule, title=rule, severity=severity),))
        verdict = a_verdict(article)
        alert = an_alert(
            alert_id, article_id=article.id, severity=severity, raised_at=self.now, content=content,
            story=self.rng.choice([verdict.story.id, "s1"]),
        )  # fmt: skip
        return a_verdict(article, alert)

    async def change_routes(self, timing=None):
        self.timing = timing or some_timing(self.rng)
        await self.store.register([], ["desk", "mail"], self.now, lambda: 0.0)

    async def silence(self):
        span = (self.now, self.now + 3600 * SECOND)
        await self.store._write(lambda db: silences.add(db, {"rule": "noise"}, span, "an exercise", "ana"))

    async def set_back(self):
        by = self.rng.choice(STEPS_BACK)
        self.now -= by
        await self.store.set_back(by)

    async def wait(self):
        self.now += self.rng.choice(PAUSES)

    async def deliver(self, *, steadily):
        while leased := await self.store.lease(self.now, ("mail",), self.timing):
            for notification in leased:
                outcome = Sent(detail="ok") if steadily else self.answer()
                for each in self.books.send(notification, self.timing):
                    self.books.messages[each] = tuple(alert.id for alert in notification.alerts), outcome
                if outcome == AT_THE_KILL:
                    return outcome
                again = self.now + self.rng.randrange(1, 60) * SECOND
                await self.store.save_delivery(a_delivery(notification, outcome, at=self.now, next_at=again))
            self.now += SECOND / 5
        return None

    def answer(self):
        [answer] = self.rng.choices([Sent(detail="ok"), REFUSED, IN_DOUBT, AT_THE_KILL], weights=[70, 15, 10, 5])
        return answer


def states(db):
    return [tuple(row) for row in db.execute(
        "SELECT a.id, n.state FROM alerts a JOIN notifications n ON n.id = a.notification"
    )]  # fmt: skip


async def prove(seed):
    with tempfile.TemporaryDirectory() as folder:
        return await Course(Path(folder) / "monitor.db", seed).run()


def main():
    options = argparse.ArgumentParser(prog="prove routing", description=__doc__.splitlines()[0])
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    alerts = messages = 0
    for seed in range(chosen.seed, chosen.seed + chosen.times):
        books = asyncio.run(prove(seed))
        if books.faults:
            print(f"seed {seed}", *books.faults, sep="\n")
            sys.exit(1)
        alerts += len(books.raised)
        messages += len({ids for ids, _ in books.messages.values()})
    print(
        f"{chosen.times} lives from seed {chosen.seed}: {alerts} alerts, each in one of {messages} messages, or muted"
    )


if __name__ == "__main__":
    main()
