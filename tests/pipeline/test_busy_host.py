"""Two hundred sources at one host: each is polled when its turn comes, and none has failed for having waited."""

from dataclasses import replace
from datetime import timedelta

from monitor.fetch import PacedFetcher
from monitor.model import Fetched
from monitor.pipeline import Doors, Policy
from monitor.scheduler import Scheduler
from monitor.sources import KINDS
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_source
from tests.fakes import InlineWorkers
from tests.fleet.clock import Wall, run
from tests.loopback import rss

SOURCES = [replace(a_source(f"s{n}"), url=f"https://feeds.example/{n}") for n in range(200)]


class Door:
    """In place of the HTTP door."""

    asked = 0

    async def get(self, request):
        self.asked += 1
        return Fetched(url=request.url, body=rss([]).encode())


async def one_round(path, door):
    store = await SqliteStore.open(path)
    doors = Doors(
        store=store, fetcher=PacedFetcher(door), pages=None, workers=InlineWorkers(), kinds=KINDS, channels={},
        judging=None, clock=Wall(NOON), jitter=lambda: 0.5, zone=None,
    )  # fmt: skip
    await store.register(SOURCES, [], NOON, lambda: 0.0)
    policy = Policy(rules=None, routes=(), channels=(), max_age=timedelta(days=7))
    tally = await Scheduler(doors, policy, concurrency=16, retention=timedelta(days=365)).once()
    await store.close()
    return tally


def test_a_round_waits_for_the_turns_of_a_busy_host(tmp_path):
    door = Door()

    tally = run(one_round(tmp_path / "monitor.db", door))

    assert (tally.polls, tally.failed_polls, door.asked) == (200, 0, 200)
