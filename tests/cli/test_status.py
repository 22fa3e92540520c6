import json
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Failure, Notice, NotificationState, SendFailed, SendFailure
from monitor.store.database import reading, writing
from monitor.store.status import ailments
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_state
from tests.stores import open_store

MINUTE = timedelta(minutes=1)
GOLDEN = Path(__file__).parent / "data" / "stored"


def test_status_tells_at_a_glance(call, database):
    assert call("status").stdout.splitlines() == [
        "sources   1 failing, 1 ok; polled 2026-03-14 12:02:00 UTC",
        "failing   other since 2026-03-14 12:02:00 UTC: timeout, no end after 30 s",
        "articles  0 today; 0 to be read, 0 to be judged",
        "outbox    0 pending; 1 parked",
        "alert     2026-03-14 12:00:00 UTC a2 parked: Four fighters killed near Bandiagara",
        "alert     2026-03-14 12:00:00 UTC a1 sent: Four fighters killed near Bandiagara",
    ]


def test_status_in_json_stays_as_it_is(call, database):
    assert json.loads(call("status", "--json").stdout) == json.loads((GOLDEN / "status.json").read_text())


async def test_the_feeds_that_fall_back_on_the_tolerant_parser_are_counted(call, configured):
    watched = {"one": False, "two": False, "broken": True, "unread": None, "mapped": False, "gone": True}
    sources = [a_source(name, kind="sitemap" if name == "mapped" else "feed") for name in watched]
    async with open_store(configured) as store:
        await store.register(sources, [], NOON, lambda: 0.0)
        for each in sources:
            await store.save_poll(a_poll(source=each, state=a_state(tolerant=watched[each.name])))
        await store.register(sources[:-1], [], NOON, lambda: 0.0)

    assert "feeds     2 read strictly, 1 by the tolerant parser" in call("status").stdout.splitlines()
    told = json.loads(call("status", "--json").stdout)
    assert (told["strict_feeds"], told["tolerant_feeds"]) == (2, 1)


async def test_articles_of_today_are_counted(call, configured):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(a_new_article("old"), a_new_article("new")))
    with writing(configured) as db:
        db.execute("UPDATE articles SET first_seen_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') WHERE id = 2")

    assert json.loads(call("status", "--json").stdout)["articles"] == 1


# --- health ---------------------------------------------------------------------------------------------------------


async def in_order(store):
    await store.save_poll(a_poll(state=a_state(next_poll_at=NOON + 15 * MINUTE)))


async def overdue(store):
    await store.save_poll(a_poll(state=a_state(next_poll_at=NOON - 16 * MINUTE)))


async def all_failing(store, since=NOON - 16 * MINUTE):
    state = a_state(next_poll_at=NOON, failures=1, failure=Failure.DNS, detail="no such name")
    await store.save_poll(a_poll(state=state, at=since))


async def failing_since_just_now(store):
    await all_failing(store, since=NOON - MINUTE)


async def one_failing(store):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await all_failing(store)


async def unjudged(store):
    await store.save_poll(a_poll(a_new_article(), at=NOON - 16 * MINUTE))


async def unsent(store, at=NOON - 16 * MINUTE):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk"], at)


async def refused_at(store, parked_at):
    await unsent(store)
    [claimed] = await store.lease(NOON, ())
    refused = SendFailed(failure=SendFailure.PERMANENT, detail="404")
    await store.save_delivery(a_delivery(claimed, refused, state=NotificationState.PARKED, next_at=parked_at))


async def given_up(store):
    await refused_at(store, NOON - timedelta(hours=3))


async def given_up_long_ago(store):
    await refused_at(store, NOON - timedelta(days=2))


@pytest.mark.parametrize(
    ("happens", "told"),
    [
        (in_order, []),
        (overdue, ["1 sources wait to be polled, mali-actu for 16 min; is the daemon running?"]),
        (all_failing, ["every source fails, for 16 min; mali-actu says: no such name"]),
        (failing_since_just_now, []),
        (one_failing, []),
        (unjudged, ["1 articles wait to be judged, for 16 min"]),
        (unsent, ["1 messages wait to be sent, for 16 min; the oldest is for desk: "]),
        (given_up, ["1 messages were given up within a day, the first 3 h ago for desk: 404"]),
        (given_up_long_ago, []),
    ],
)
async def test_health_names_what_is_wrong(configured, happens, told):
    async with open_store(configured) as store:
        await happens(store)
        with reading(configured) as db:
            assert list(ailments(db, NOON)) == told


def test_health_exits_with_one_and_says_why(call, database):
    told = call("health")
    assert told.exit_code == 1
    assert "2 sources wait to be polled, mali-actu for" in told.stdout
    assert json.loads(call("health", "--json").stdout)["ok"] is False


async def test_health_exits_with_zero_when_the_daemon_does_its_work(call, configured):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(state=a_state(next_poll_at=NOON.replace(year=2999))))

    told = call("health")
    assert (told.exit_code, told.stdout) == (0, "ok\n")
    assert json.loads(call("health", "--json").stdout) == {"ok": True, "ailments": []}


@pytest.mark.parametrize("verb", ["status", "health"])
def test_without_a_database_it_says_who_makes_it(call, configured, verb):
    told = call(verb)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "`news-monitor run` makes it" in told.stderr
