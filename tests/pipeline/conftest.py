from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from monitor.model import ChannelName
from monitor.pipeline import Doors, Policy
from monitor.rulepacks import load_rules
from monitor.sources import KINDS
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_source
from tests.fakes import FakeChannel, FakeFetcher, InlineWorkers
from tests.stores import lay_empty_file

PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM"]

[[rule]]
id = "jnim"
title = "JNIM"
when = "@jnim"
severity = "high"

[[rule]]
id = "convoy"
title = "Convoys"
when = "convoy"
severity = "low"
"""


class Newsroom:
    """A pipeline with real rules and a real database; the web, the peers and the clock are the test's."""

    def __init__(self, doors, policy):
        self.doors, self.policy = doors, policy
        self.now = NOON

    @property
    def web(self):
        return self.doors.fetcher

    @property
    def desk(self):
        return self.doors.channels["desk"]

    def later(self, **delay):
        self.now += timedelta(**delay)

    async def register(self, *sources):
        await self.doors.store.register(sources, tuple(self.doors.channels), self.now, self.doors.jitter)
        self.later(minutes=1)


@pytest.fixture
def rules(tmp_path):
    (tmp_path / "pack.toml").write_text(PACK)
    return load_rules([tmp_path / "pack.toml"])


@pytest.fixture
async def newsroom(tmp_path, rules):
    lay_empty_file(tmp_path / "monitor.db")
    store = await SqliteStore.open(tmp_path / "monitor.db")
    channels = {ChannelName("desk"): FakeChannel()}
    policy = Policy(rules=rules, routes=(), channels=tuple(channels), max_age=timedelta(days=7))
    with ThreadPoolExecutor(1) as judging:
        web = FakeFetcher()
        doors = Doors(
            store=store, fetcher=web, pages=web, workers=InlineWorkers(), kinds=KINDS, channels=channels, judging=judging,
            clock=lambda: room.now, jitter=lambda: 0.5, zone=UTC,
        )  # fmt: skip
        room = Newsroom(doors, policy)
        await room.register(replace(a_source(), every=timedelta(minutes=5)))
        yield room
        await store.close()
