"""What it costs to deliver a notification, and how soon after its entry an alert is there.

    .venv/bin/python -m bench.delivery [--notifications N] [--entries N] [--sources N]

The first part sends to a peer on loopback, through the outbox with each commit flushed to the disk, in turns with
apprise alone; the second runs the real daemon. Fails where a target is missed.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import process_time

from apprise import Apprise

from bench.matching import SEED, Figure, told
from bench.newsstand import Newsstand, a_newsstand
from bench.sink import Sink, a_sink
from monitor.channels.apprise import AppriseChannel
from monitor.channels.webhook import WebhookChannel
from monitor.core.matching.match import RuleSet
from monitor.model import ChannelName, OpenStory, Pending, Secret, StoryId, Verdict
from monitor.pipeline import Doors, Policy
from monitor.ports import Channel
from monitor.scheduler import Scheduler
from monitor.sources import KINDS
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_new_article, a_poll, a_source, a_verdict, an_alert, an_alert_content
from tests.fakes import FakeChannel, FakeFetcher, InlineWorkers
from tests.loopback import LANTERN, made_up
from tests.running import a_daemon, write_config

BATCH = 25
"""Notifications that each way sends before the next one's turn comes."""

CHANNELS = ("one", "two", "three", "four")
MOST = 3.0
"""What a notification through the outbox may cost, beside apprise alone."""

EVERY, EVERY_OTHER = 5.0, 60.0
"""Seconds between two polls of the sources that are timed, and of the others."""

FAST, PACE = 10, 0.5
BEYOND = 5.0


def main() -> int:
    options = _options()
    missed = told(_costs(options.notifications))
    return min(missed + told(_times(options.sources, options.entries)), 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notifications", type=int, default=500)
    parser.add_argument("--entries", type=int, default=200)
    parser.add_argument("--sources", type=int, default=1_000)
    return parser.parse_args()


# --- what a notification costs --------------------------------------------------------------------------------------


def _costs(count: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, a_sink() as sink:
        spent = asyncio.run(_spent(Path(folder), sink.host, count // BATCH))
    alone = spent["apprise alone"]
    yield Figure(what="apprise alone (1 ×)", value=f"{1 / alone:.0f} a CPU second")
    for way, each in spent.items():
        if way != "apprise alone":
            target = {"target": f"at most {MOST:.0f} ×", "met": each <= MOST * alone} if "webhook" in way else {}
            yield Figure(what=way, value=f"{1 / each:.0f} a CPU second {each / alone:5.2f} ×", **target)


async def _spent(folder: Path, host: str, turns: int) -> dict[str, float]:
    """Median CPU time of a notification in seconds, the ways taking turns."""
    desks = {
        "through the outbox to a webhook": WebhookChannel(ChannelName("one"), Secret(f"http://{host}/hook")),
        "through the outbox by apprise": AppriseChannel(
            ChannelName("one"), Secret(f"json://{host}"), pause=timedelta(0)
        ),
        "through the outbox to nobody": FakeChannel(),
    }
    apprise = Apprise()
    apprise.add(f"json://{host}")
    spent: dict[str, list[float]] = {way: [] for way in ("apprise alone", *desks)}
    stores = {way: await SqliteStore.open(folder / f"{number}.db") for number, way in enumerate(desks)}
    for turn in range(turns):
        for way, store in stores.items():
            spent[way].append(await _through_outbox(store, desks[way], turn) / BATCH)
        spent["apprise alone"].append(_alone(apprise) / BATCH)
    for store in stores.values():
        await store.close()
    return {way: median(times[1:] or times) for way, times in spent.items()}  # the first turn imports


async def _through_outbox(store: SqliteStore, channel: Channel, turn: int) -> float:
    """CPU seconds from the verdicts of a batch until all that they tell is sent and marked."""
    verdicts = await _verdicts(store, turn)
    with ThreadPoolExecutor(1) as judging:
        scheduler = _scheduler(store, channel, judging)
        begun = process_time()
        await store.save_verdicts(verdicts)
        tally = await scheduler.once()
        spent = process_time() - begun
    assert tally.sent == BATCH
    return spent


async def _verdicts(store: SqliteStore, turn: int) -> Sequence[Verdict]:
    await store.register([a_source()], CHANNELS, NOON, lambda: 0.0)
    articles = [a_new_article(f"{turn}-{number}") for number in range(BATCH)]
    await store.save_poll(a_poll(*articles))
    await store.register([], CHANNELS, NOON, lambda: 0.0)
    return [_verdict(pending, number) for number, pending in enumerate(await store.unjudged(NOON, BATCH))]


def _verdict(pending: Pending, number: int) -> Verdict:
    article = pending.article
    story, content = StoryId(f"s{article.id}"), an_alert_content(headline=f"Report {article.id}")
    channel = ChannelName(CHANNELS[number % len(CHANNELS)])
    alert = an_alert(f"a{article.id}", channel=channel, story=story, article_id=article.id, content=content)
    return a_verdict(article, alert, story=OpenStory(id=story))


def _scheduler(store: SqliteStore, channel: Channel, judging: ThreadPoolExecutor) -> Scheduler:
    web = FakeFetcher()
    channels = {ChannelName(name): channel for name in CHANNELS}
    doors = Doors(
        store=store, fetcher=web, pages=web, workers=InlineWorkers(), kinds=KINDS, channels=channels, judging=judging,
        clock=lambda: NOON, jitter=lambda: 0.5, zone=UTC,
    )  # fmt: skip
    policy = Policy(rules=RuleSet((), ()), routes=(), channels=tuple(channels), max_age=timedelta(days=7))
    return Scheduler(doors, policy, concurrency=4, retention=timedelta(days=365))


def _alone(apprise: Apprise) -> float:
    content = an_alert_content()
    begun = process_time()
    for number in range(BATCH):
        assert apprise.notify(title=f"[high] Report {number}", body=content.excerpt.text)
    return process_time() - begun


# --- how soon an alert is there -------------------------------------------------------------------------------------


def _times(sources: int, entries: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, a_sink() as sink, a_newsstand(sources + FAST, sources) as stand:
        config = _config(Path(folder), sink, stand, sources)
        with a_daemon(config) as daemon:
            daemon.wait_for(lambda: min(stand.asked) > 0, seconds=180)
            polls, begun = sum(stand.asked), time.time()
            published = _publish(stand, sources, entries)
            daemon.wait_for(lambda: len(sink.heard) >= entries, seconds=120)
        pace = (sum(stand.asked) - polls) / (time.time() - begun)
    delays = sorted(at - published[alert["link"]] for at, message in sink.heard for alert in message["alerts"])
    beyond = quantiles(delays, n=100, method="inclusive")[-1] - EVERY
    yield Figure(what=f"{sources:,} other sources", value=f"{pace:.0f} polls a second")
    yield Figure(what="from an entry to its alert, median", value=f"{median(delays):.2f} s")
    yield Figure(
        what=f"the same, p99, beyond the {EVERY:.0f} s of a poll", value=f"{beyond:.2f} s",
        target=f"at most {BEYOND:.0f} s", met=beyond <= BEYOND,
    )  # fmt: skip
    yield Figure(what="the same, the slowest", value=f"{delays[-1] - EVERY:.2f} s")


def _config(folder: Path, sink: Sink, stand: Newsstand, sources: int) -> Path:
    (folder / "rules").mkdir()
    (folder / "rules/lantern.toml").write_text(LANTERN)
    tables: Mapping[str, object] = {
        f"s{number}": {"url": url, "every": f"{EVERY if number >= sources else EVERY_OTHER:.0f}s", "full_text": "never"}
        for number, url in enumerate(stand.feeds)
    }
    channel = f'[[channel]]\nname = "sink"\nurl = "http://{sink.host}"\nannounce = false\n'
    return write_config(folder, tables, channels=channel, rules=folder / "rules")


def _publish(stand: Newsstand, sources: int, entries: int) -> dict[str, float]:
    """Publish entries on events of their own at random moments; tell when each appeared, by its link."""
    random, published = Random(SEED), {}
    for number in range(entries):
        time.sleep(random.expovariate(1 / PACE))
        place, news = made_up(number, 1), made_up(-number - 1, 9)
        summary = f"The Lantern Brigade has come to {place.capitalize()}: {news}."
        link = stand.publish(sources + random.randrange(FAST), f"News of {place.capitalize()}", summary)
        published[link] = time.time()
    return published


if __name__ == "__main__":
    sys.exit(main())
