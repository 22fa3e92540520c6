"""Feeds whose names and dates mean nothing: what they show is told once, and nothing of it is lost."""

import json
from datetime import timedelta

import pytest

from monitor.pipeline import deliver, judge, poll
from tests.builders import NOON, a_source
from tests.loopback import made_up


def attack(number, **fields):
    said = {"title": f"JNIM {made_up(number, 5)}", "content_text": f"{made_up(1000 + number, 60)}."}
    return said | {"url": f"https://mali-actu.example/a/{number}", "id": f"g-{number}"} | fields


def nameless(number, **fields):
    return {key: value for key, value in attack(number, **fields).items() if key not in {"id", "url"}}


def short(number, **fields):
    return nameless(number, **fields) | {"content_text": ""}


def placed(*items):
    """The items by their places alone."""
    return [item | {"id": str(place)} for place, item in enumerate(items, 1)]


async def told(newsroom, *items):
    """The titles that a poll tells which shows these."""
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Mali Actu", "items": items}
    newsroom.web.script(a_source().url, json.dumps(feed).encode())
    (due,) = await newsroom.doors.store.due_sources(None, 10)
    await poll(due, newsroom.doors, newsroom.policy)
    newsroom.later(minutes=10)
    await judge(await newsroom.doors.store.unjudged(newsroom.now, 100), newsroom.doors, newsroom.policy)
    before = len(newsroom.desk.messages)
    while leased := await newsroom.doors.store.lease(newsroom.now, ()):
        for notification in leased:
            await deliver(notification, newsroom.doors)
    return {message.subject.removeprefix("[high] ") for message in newsroom.desk.messages[before:]}


@pytest.fixture
async def desk(newsroom):
    await newsroom.register(a_source())
    return newsroom


@pytest.mark.parametrize("entry", [attack, nameless, short])
async def test_a_feed_that_dates_all_it_shows_by_the_visit_tells_what_it_did_not_show_before(desk, entry):
    def now(*numbers):
        return [entry(number, date_published=desk.now.isoformat()) for number in numbers]

    assert await told(desk, *now(1, 2, 3)) == {attack(number)["title"] for number in (1, 2, 3)}
    assert await told(desk, *now(4, 1, 2, 3)) == {attack(4)["title"]}
    for _ in range(3):
        desk.later(days=1)
        assert await told(desk, *now(4, 1, 2, 3)) == set()


@pytest.mark.parametrize("entry", [attack, nameless, short])
@pytest.mark.parametrize("dated", [True, False])
async def test_a_feed_that_numbers_its_places_tells_what_is_new_and_revises_nothing(desk, entry, dated):
    on = timedelta(days=2) if dated else None

    def shown(*numbers):
        when = {"date_published": (NOON - on).isoformat()} if on else {}
        return placed(*(entry(number, **when) for number in numbers))

    assert await told(desk, *shown(3, 2, 1)) == set()
    assert await told(desk, *shown(4, 3, 2, 1)) == {attack(4)["title"]}
    assert await told(desk, *shown(6, 5, 4, 3)) == {attack(5)["title"], attack(6)["title"]}
    assert await told(desk, *shown(6, 5, 4, 3)) == set()
    assert await desk.doors.store._read(lambda db: db.execute("SELECT count(*) FROM revisions").fetchone()[0]) == 0
