"""Judges the articles of a made-up month, one at a time, from a database that may have been left at any moment.

python -m tests.faults.story_desk DATABASE PACK      says each article that it judged
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.model import ChannelName
from monitor.pipeline import Doors, Policy, judge
from monitor.rulepacks import load_rules
from monitor.store.sqlite import SqliteStore
from tests.builders import a_new_article, a_poll, a_source, an_entry_key
from tests.events import make_events

NOW = datetime(2025, 2, 12, tzinfo=UTC)
SEED, EVENTS = 11, 14


def month():
    corpus = make_events(SEED, events=EVENTS)
    return [each for each in corpus.articles if corpus.labels[each["id"]].role != "revision"]


def pack():
    """The rule pack of the month, without its rule on what other packs know."""
    text = make_events(SEED, events=1).pack_toml
    return text[: text.index("when = ")] + 'when = "@x-world OR Mali OR ransom*"\nseverity = "medium"\n'


async def open_desk(path):
    store = await SqliteStore.open(path)
    await store.register([a_source()], ["desk"], NOW, lambda: 0.0)
    return store


async def deliver_papers(path):
    """Let all articles of the month wait to be judged."""
    store = await open_desk(path)
    await store.save_poll(a_poll(*map(_waiting, month()), at=NOW))
    await store.close()


def _waiting(article):
    key = an_entry_key(article["id"], url=article["url"])
    return a_new_article(
        article["id"], key=key, link=article["url"], title=article["title"], summary=article["summary"], text=article["text"],
        lang=article["lang"], published_at=datetime.fromisoformat(article["published"]), outlet=article["outlet"],
    )  # fmt: skip


async def judge_on(path, rules, *, limit, most=10**6):
    """Judge what waits, `limit` at a time, at most so many times; give how many there were."""
    store = await open_desk(path)
    policy = Policy(rules=rules, routes=(), channels=(ChannelName("desk"),), max_age=timedelta(days=999))
    count = 0
    with ThreadPoolExecutor(1) as judging:
        doors = Doors(
            store=store, fetcher=None, pages=None, workers=None, kinds={}, channels={}, judging=judging, clock=lambda: NOW,
            jitter=lambda: 0.5, zone=UTC,
        )  # fmt: skip
        while count < most and (pending := await store.unjudged(NOW + timedelta(minutes=5), limit)):
            await judge(pending, doors, policy)
            count += 1
            print(f"judged {pending[-1].article.id}", flush=True)
    await store.close()
    return count


if __name__ == "__main__":
    asyncio.run(judge_on(Path(sys.argv[1]), load_rules([Path(sys.argv[2])], examples=False), limit=1))
