"""What one source shows in its first poll, or as too old, is news all the same where another shows it as such."""

import asyncio
import json
import random
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import FullText
from monitor.pipeline import deliver, judge, poll, read
from monitor.store.database import reading
from monitor.store.reports import find_articles, report_article
from tests.builders import NOON, a_source
from tests.loopback import made_up
from tests.wrapping import Wrapped

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ATTACK = {
    "id": "attack",
    "url": "https://mali-actu.example/a/1",
    "title": "Convoy attacked near Gao",
    "content_text": "JNIM fighters stopped a convoy on the road to the north and took four drivers with them. " * 8,
}
MARKET = {
    "id": "market",
    "url": "https://mali-actu.example/a/0",
    "title": "Market day",
    "content_text": "Rice is cheap.",
}
TEASER = ATTACK | {"title": "On the road", "content_text": "Details follow."}
OLD_HAND, NEWCOMER, OTHER = (a_source(name) for name in ("old-hand", "newcomer", "other"))


@pytest.fixture
async def desk(newsroom):
    """Two sources are new, and one is long established."""
    await newsroom.register(OLD_HAND, NEWCOMER, OTHER)
    show(newsroom, OLD_HAND, MARKET)
    await polled(newsroom, OLD_HAND)
    newsroom.later(minutes=10)
    return newsroom


def show(newsroom, source, *items):
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": source.name, "items": items}
    newsroom.web.script(source.url, json.dumps(feed).encode())


def dated(ago, item=ATTACK):
    return item if ago is None else item | {"date_published": (NOON - ago).isoformat()}


async def polled(newsroom, source):
    due = await newsroom.doors.store.due_sources(None, 10)
    (own,) = [each for each in due if each.source.name == source.name]
    return await poll(own, newsroom.doors, newsroom.policy)


async def told(newsroom):
    newsroom.later(minutes=2)
    await judge(await newsroom.doors.store.unjudged(newsroom.now, 100), newsroom.doors, newsroom.policy)
    while leased := await newsroom.doors.store.lease(newsroom.now, ()):
        for notification in leased:
            await deliver(notification, newsroom.doors)
    return [message.subject for message in newsroom.desk.messages]


ONCE = ["[high] Convoy attacked near Gao"]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([(NEWCOMER, None, HOUR), (OLD_HAND, HOUR, HOUR)], ONCE),
        ([(NEWCOMER, None, HOUR), (OLD_HAND, None, HOUR)], ONCE),
        ([(NEWCOMER, 2 * DAY, HOUR), (OLD_HAND, 2 * DAY, HOUR)], ONCE),
        ([(NEWCOMER, 2 * DAY, HOUR), (OLD_HAND, None, HOUR)], ONCE),
        ([(NEWCOMER, 30 * DAY, HOUR), (OLD_HAND, HOUR, HOUR)], ONCE),
        ([(OLD_HAND, 30 * DAY, HOUR), (NEWCOMER, HOUR, HOUR)], ONCE),
        ([(NEWCOMER, None, HOUR), (OTHER, HOUR, HOUR)], ONCE),
        ([(OTHER, HOUR, HOUR), (NEWCOMER, None, HOUR)], ONCE),
        ([(OLD_HAND, None, HOUR), (NEWCOMER, None, HOUR)], ONCE),
        ([(NEWCOMER, None, HOUR), (OTHER, None, HOUR), (OLD_HAND, HOUR, HOUR)], ONCE),
        ([(NEWCOMER, None, HOUR), (OLD_HAND, HOUR, HOUR), (OTHER, HOUR, HOUR)], ONCE),
        ([(NEWCOMER, None, HOUR), (OTHER, None, HOUR)], []),
        ([(NEWCOMER, None, HOUR), (OTHER, 2 * DAY, HOUR)], []),
        ([(NEWCOMER, None, HOUR), (OTHER, -9 * DAY, HOUR)], []),
        ([(NEWCOMER, None, HOUR), (OLD_HAND, 30 * DAY, HOUR)], []),
        ([(NEWCOMER, 30 * DAY, HOUR), (OLD_HAND, None, HOUR)], []),
        ([(NEWCOMER, None, 8 * DAY), (OLD_HAND, None, HOUR)], []),
        ([(NEWCOMER, None, 8 * DAY), (OLD_HAND, -8 * DAY, HOUR)], []),
        ([(NEWCOMER, None, 2 * DAY), (OTHER, -2 * DAY, HOUR)], []),
        ([(NEWCOMER, None, HOUR), (NEWCOMER, HOUR, HOUR)], []),
    ],
    ids=[
        "established, dated", "established, undated", "established, of the day before yesterday",
        "established, dated elsewhere", "old by one, fresh by an established", "too old by one, fresh by a new",
        "new, fresh", "fresh first", "established first", "a third", "told once",
        "both baseline", "baseline by its date", "a date that cannot be true", "too old by its date", "too old by its date elsewhere",
        "seen too long ago", "seen too long ago for its date", "seen too long ago for a new source", "redated by itself",
    ],
)  # fmt: skip
async def test_what_one_source_muted_is_news_if_another_shows_it_as_such(desk, shown, expected):
    for source, published, wait in shown:
        show(desk, source, dated(published))
        await polled(desk, source)
        await told(desk)
        desk.later(seconds=wait.total_seconds())

    assert await told(desk) == expected


@pytest.mark.parametrize("order", [(NEWCOMER, OLD_HAND), (OLD_HAND, NEWCOMER)])
async def test_two_polls_at_once_tell_it_in_either_order(desk, order):
    await asyncio.gather(*(showing(desk, source) for source in order))

    assert await told(desk) == ONCE


async def showing(newsroom, source, item=ATTACK):
    show(newsroom, source, item)
    return await polled(newsroom, source)


async def test_the_verdict_on_what_was_muted_stays_beside_that_on_the_news(desk, tmp_path):
    first_seen = desk.now
    await showing(desk, NEWCOMER, TEASER | {"content_text": "JNIM said so."})
    await told(desk)
    await showing(desk, OLD_HAND)
    assert await told(desk) == ["[high] On the road"]

    with reading(tmp_path / "monitor.db") as db:
        report = report_article(db, *find_articles(db, ATTACK["url"]))
    before, after = report.verdicts
    assert ([each.muted for each in before.withheld], before.fired[0].words) == (["baseline"], ("JNIM",))
    assert (after.withheld, after.revision, report.muted) == ((), 2, None)
    assert (report.article.source, report.article.first_seen_at, report.article.published_at) == (
        "old-hand", first_seen, first_seen,
    )  # fmt: skip


class Meanwhile(Wrapped):
    """A store in which something else happens once, before verdicts are saved."""

    def __init__(self, store, happens):
        super().__init__(store)
        self._happens = [happens]

    async def save_verdicts(self, verdicts):
        while self._happens:
            await self._happens.pop()()
        return await self.inner.save_verdicts(verdicts)


async def test_a_verdict_that_is_in_the_making_does_not_keep_it_silent(desk):
    await showing(desk, NEWCOMER)
    store = desk.doors.store
    desk.doors = replace(desk.doors, store=Meanwhile(store, lambda: showing(desk, OLD_HAND)))

    assert await told(desk) == []
    assert await told(desk) == ONCE


async def test_its_page_is_read_as_the_source_wants_that_shows_it_as_news_though_the_other_is_gone(desk):
    await showing(desk, NEWCOMER, TEASER)
    await desk.register(OLD_HAND)
    await showing(desk, OLD_HAND, TEASER)
    desk.web.script(
        ATTACK["url"], f"<html><article><h1>On</h1><p>{ATTACK['content_text']}</p></article></html>".encode()
    )

    (unread,) = await desk.doors.store.unread(desk.now, 10)
    await read(unread, desk.doors, desk.policy)

    assert await told(desk) == ["[high] On the road"]


async def test_it_is_news_at_an_address_that_changes_from_visit_to_visit_too(desk, tmp_path):
    await showing(desk, NEWCOMER)
    await showing(desk, OLD_HAND, ATTACK | {"url": ATTACK["url"] + "?visit=17"})

    with reading(tmp_path / "monitor.db") as db:
        assert find_articles(db, ATTACK["url"]) == find_articles(db, ATTACK["url"] + "?visit=17") == (2,)
    assert await told(desk) == ONCE


def report(number, site="https://mali-actu.example/a"):
    text = f"JNIM fighters {made_up(number, 60)}."
    return {
        "id": f"{site}/{number}",
        "url": f"{site}/{number}",
        "title": made_up(1000 + number, 5),
        "content_text": text,
    }


@pytest.mark.parametrize("site", ["https://mali-actu.example/2026/03", "https://actu-mali.example/a"])
async def test_a_site_that_moves_tells_nothing_again_and_nothing_that_was_never_told(newsroom, site):
    own = a_source()
    for shown in ([report(n) for n in range(4)], [report(n) for n in range(5)]):
        show(newsroom, own, *shown)
        await polled(newsroom, own)
        await told(newsroom)
    show(newsroom, own, *(report(n, site) for n in range(1, 6)))
    intent = await polled(newsroom, own)

    assert await told(newsroom) == [f"[high] {report(n)['title']}" for n in (4, 5)]
    assert intent.gap is None


class Outlets:
    """Four sources that carry the same reports, each when it likes, half of them without dates; three join later."""

    def __init__(self, newsroom, chance):
        self.newsroom, self.chance = newsroom, chance
        self.sources = [a_source(f"outlet-{n}", full_text=FullText.NEVER) for n in range(4)]
        self.dates = {source.name: chance.random() < 0.5 for source in self.sources}
        self.planned = {source.name: {} for source in self.sources}
        self.shown = {source.name: [(n, NOON - 30 * DAY) for n in range(5)] for source in self.sources}
        self.seen, self.news = {source.name: set() for source in self.sources}, set()

    async def turn(self, number):
        """One further report is out, and all who have joined are polled, at once or one after the other."""
        for source in self.sources:
            due = number + self.chance.randrange(4)
            self.planned[source.name].setdefault(due, []).append((100 + number, self.newsroom.now))
        joined = self.sources[: 1 + number // 5]
        await self.newsroom.register(*joined)
        for source in self.sources:
            self.shown[source.name] = (self.planned[source.name].pop(number, []) + self.shown[source.name])[:8]
        for source in joined:
            self.publish(source)
        for group in self.chance.choice([[joined], [[source] for source in self.chance.sample(joined, len(joined))]]):
            await asyncio.gather(*(polled(self.newsroom, source) for source in group))

    def publish(self, source):
        """Note what this source alone would be news by, and show it."""
        name, age = source.name, 7 * DAY if self.seen[source.name] else DAY
        for number, at in self.shown[name]:
            is_news = self.newsroom.now - at < age if self.dates[name] else bool(self.seen[name])
            if is_news and number not in self.seen[name]:
                self.news.add(number)
        items = [dated(NOON - at, report(n)) if self.dates[name] else report(n) for n, at in self.shown[name]]
        self.seen[name] |= {number for number, _ in self.shown[name]}
        show(self.newsroom, source, *items)


@pytest.mark.parametrize("seed", [2, 3])
async def test_what_any_source_alone_would_tell_is_told_once_whoever_shows_it_first(newsroom, seed):
    outlets = Outlets(newsroom, random.Random(seed))
    for number in range(20):
        await outlets.turn(number)
        subjects = await told(newsroom)
        newsroom.later(minutes=20)

    assert sorted(subjects) == sorted(f"[high] {report(n)['title']}" for n in outlets.news)
