import json
from collections import Counter
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from monitor.model import Failure, Finding, Outage, Telling, Trouble
from monitor.store.database import writing
from tests.builders import NOON, a_new_article, a_poll, a_source, a_state
from tests.stores import open_store

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
GOLDEN = Path(__file__).parent / "data" / "stored"


def test_status_tells_at_a_glance(call, database):
    assert call("status").stdout.splitlines() == [
        "ailing    since 2026-03-14 12:00:00 UTC: sources are not polled: 2 wait, mali-actu the longest; is the daemon running?",
        "ailing    since 2026-03-14 12:00:00 UTC: messages do not get through to mail: 1 not taken; it says: 550 no such mailbox",
        "sources   1 failing, 1 ok; polled 2026-03-14 12:02:00 UTC",
        "failing   other since 2026-03-14 12:02:00 UTC: timeout, no end after 30 s",
        "articles  0 today; 0 to be read, 0 to be judged",
        "outbox    0 pending; 1 parked",
        "alert     2026-03-14 12:00:00 UTC a2 mail, parked: Four fighters killed near Bandiagara",
        "alert     2026-03-14 12:00:00 UTC a1 desk, sent: Four fighters killed near Bandiagara",
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


async def in_trouble(store, name, at):
    """A source of that name whose polls have failed since then."""
    down = Finding(kinds=(Trouble.FAILING, Trouble.BLOCKED), trouble=Trouble.FAILING, since=at, detail="refused")
    state = a_state(failures=3, failure=Failure.CONNECT, detail="refused")
    await store.save_poll(a_poll(source=a_source(name), at=at, findings=(down,), state=state))


async def test_what_is_out_of_order_as_a_whole_is_one_line_and_the_latest_troubles_come_first(call, configured):
    names = [f"s{number:02}" for number in range(20)]
    async with open_store(configured) as store:
        await store.register([*map(a_source, names)], [], NOON, lambda: 0.0)
        for minute, name in enumerate(names):
            await in_trouble(store, name, NOON + minute * MINUTE)
        held = Outage(
            subject="blogs.example", trouble=Trouble.PLATFORM, since=NOON, detail="refused", members=(1, 2, 3)
        )
        await store.save_telling(Telling(outages=(held,)), [], NOON + HOUR)

    told = [line for line in call("status").stdout.splitlines() if line.startswith(("outage", "failing", "more"))]
    assert told[0] == "outage    blogs.example since 2026-03-14 12:00:00 UTC: 3 sources fail; refused"
    assert told[1] == "failing   s19 since 2026-03-14 12:19:00 UTC: connect, refused"
    assert told[15:] == [
        "failing   s05 since 2026-03-14 12:05:00 UTC: connect, refused",
        "more      2 in trouble for longer, `news-monitor source list` tells which",
    ]
    document = json.loads(call("status", "--json").stdout)
    assert [each["subject"] for each in document["outages"]] == ["blogs.example"]
    assert Counter(each["outage"] for each in document["failing"]) == {"blogs.example": 3, None: 17}


async def test_articles_of_today_are_counted(call, configured):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(a_new_article("old"), a_new_article("new")))
    with writing(configured) as db:
        db.execute("UPDATE articles SET first_seen_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') WHERE id = 2")

    assert json.loads(call("status", "--json").stdout)["articles"] == 1


# --- health ---------------------------------------------------------------------------------------------------------


def test_health_exits_with_one_and_says_why(call, database):
    told = call("health")
    assert told.exit_code == 1
    assert "sources are not polled: 2 wait, mali-actu the longest" in told.stdout
    assert json.loads(call("health", "--json").stdout)["ok"] is False


async def test_health_exits_with_zero_when_the_daemon_does_its_work(call, configured):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(state=a_state(next_poll_at=NOON.replace(year=2999))))

    told = call("health")
    assert (told.exit_code, told.stdout) == (0, "ok\n")
    assert json.loads(call("health", "--json").stdout) == {"ok": True, "ailments": []}


@pytest.mark.parametrize(("free", "told"), [(100_000, "full: make space on it"), (10_000_000, "ok")])
async def test_health_says_that_the_disk_of_the_database_is_full(call, configured, monkeypatch, free, told):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(state=a_state(next_poll_at=NOON.replace(year=2999))))
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))

    done = call("health")
    assert (done.exit_code, told in done.stdout) == (int(told != "ok"), True)


@pytest.mark.parametrize("verb", ["status", "health"])
def test_without_a_database_it_says_who_makes_it(call, configured, verb):
    told = call(verb)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "`news-monitor run` makes it" in told.stderr
