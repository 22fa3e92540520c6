"""A daemon that is killed between any two articles goes on as if it had not been."""

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import ChannelName
from monitor.pipeline import Desk, Doors, Policy, judge
from monitor.rulepacks import load_rules
from tests.builders import a_new_article, a_poll
from tests.events.making import make_events
from tests.events.score import PACKS
from tests.stores import open_store

EVENTS = 12


@pytest.fixture(scope="module")
def corpus():
    return make_events(5, EVENTS)


@pytest.fixture(scope="module")
def rules(corpus, tmp_path_factory):
    pack = tmp_path_factory.mktemp("rules") / "world.toml"
    pack.write_text(corpus.pack_toml, encoding="utf-8")
    return load_rules([PACKS, pack], examples=False)


def as_polled(article, now):
    polled = a_new_article(article["id"], title=article["title"], summary=article["summary"], text=article["text"])
    url = article["url"] if article["id"] in article["url"] else f"{article['url']}/{article['id']}"
    return replace(polled, key=replace(polled.key, url=url), link=url, lang=article["lang"], published_at=now)


async def told(path, corpus, rules, chance):
    """What was told of each article, when the daemon forgets all that is not stored with that chance."""
    rng = random.Random(3)
    clock = [datetime(2025, 2, 1, tzinfo=UTC)]
    policy = Policy(rules=rules, routes=(), channels=(ChannelName("desk"),), max_age=timedelta(days=7))
    said = []
    async with open_store(path) as store:
        with ThreadPoolExecutor(1) as judging:
            doors = Doors(
                store=store, fetcher=None, pages=None, workers=None, kinds={}, channels={}, judging=judging,
                clock=lambda: clock[0], jitter=lambda: 0.5, zone=UTC,
            )  # fmt: skip
            for article in corpus.articles:
                clock[0] = datetime.fromisoformat(article["published"])
                await store.save_poll(a_poll(as_polled(article, clock[0]), at=clock[0]))
                if rng.random() < chance:
                    doors = replace(doors, desk=Desk())
                for verdict in await judge(await store.unjudged(clock[0], 100), doors, policy):
                    alerts = [(alert.id, alert.kind) for alert in verdict.alerts]
                    said.append((verdict.article.title, verdict.story and verdict.story.id, verdict.copy_of, alerts))
    return said


async def test_stories_copies_and_alerts_are_the_same_after_any_restart(tmp_path, corpus, rules):
    without = await told(tmp_path / "a.db", corpus, rules, 0.0)

    assert await told(tmp_path / "b.db", corpus, rules, 0.5) == without
    assert len({story for _, story, _, _ in without}) > EVENTS / 2
