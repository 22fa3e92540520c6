import asyncio
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import Failure, FullText, Secret
from tests.builders import NOON, a_new_article, a_poll, a_source, a_state
from tests.stores import open_store

MINUTE = timedelta(minutes=1)


async def due(store, now=NOON, limit=100):
    return {found.source.name: found.state for found in await store.due_sources(now, limit)}


async def test_a_new_source_is_due_within_a_minute_at_its_share_of_it(store):
    shares = iter([0.0, 0.5])
    await store.register([a_source("early"), a_source("late")], [], NOON, lambda: next(shares))

    assert set(await due(store, NOON)) == {"early"}
    assert set(await due(store, NOON + MINUTE / 2)) == {"early", "late"}


async def test_new_sources_of_one_domain_begin_one_after_the_other_and_later_ones_do_not_wait_for_them(store):
    sources = [a_source(f"s{n}", url=f"https://blogs.example/{n}") for n in range(5)]
    await store.register(sources[:4], [], NOON, lambda: 0.5)
    await store.register(sources, [], NOON + MINUTE, lambda: 0.5)

    found = await due(store, None)
    waits = [(found[source.name].next_poll_at - NOON).total_seconds() for source in sources]
    assert waits == [30, 30, 60, 90, 60 + 30]


async def test_a_new_source_begins_with_its_interval_and_nothing_learned(store):
    await store.register([a_source("hourly", every=timedelta(hours=1)), a_source("adaptive")], [], NOON, lambda: 0.0)

    assert await due(store) == {
        "hourly": a_state(interval=timedelta(hours=1)),
        "adaptive": a_state(interval=timedelta(minutes=15)),
    }


async def test_a_due_source_is_the_configured_one_with_its_secrets(store):
    source = a_source(headers={"Authorization": Secret("token")}, tags=("mali",), full_text=FullText.ALWAYS)
    await store.register([source], [], NOON, lambda: 0.0)

    assert [found.source for found in await store.due_sources(NOON, 1)] == [source]


async def test_due_sources_come_in_order_of_their_turn_and_no_more_than_asked_for(store):
    sources = [a_source(name, url=f"https://{name}.example/feed") for name in "abc"]
    await store.register(sources, [], NOON, iter([0.3, 0.1, 0.2]).__next__)

    assert list(await due(store, NOON + MINUTE, limit=2)) == ["b", "c"]


async def test_without_an_instant_every_source_is_given_but_the_removed(store):
    await store.register([a_source("kept")], [], NOON, lambda: 0.9)

    assert list(await due(store, None)) == ["kept"]


async def test_what_a_poll_learned_is_there_for_the_next(store):
    learned = a_state(
        next_poll_at=NOON + timedelta(seconds=913.25),
        interval=timedelta(minutes=15.5),
        etag='"x"',
        last_modified="Sat, 14 Mar 2026 11:00:00 GMT",
        body_hash="b",
        first_ok_at=NOON - MINUTE,
        last_ok_at=NOON,
        last_new_at=NOON,
        failures=2,
        failure=Failure.TIMEOUT,
        detail="no end after 30 s",
        tolerant=False,
    )
    await store.save_poll(a_poll(state=learned))

    assert await due(store, NOON + timedelta(hours=1)) == {"mali-actu": learned}


@pytest.mark.parametrize(
    "changed", [{"url": "https://mali-actu.example/new"}, {"kind": "sitemap"}], ids=["url", "kind"]
)
async def test_what_was_learned_of_another_url_or_kind_is_dropped_but_not_the_history(store, changed):
    learned = a_state(
        next_poll_at=NOON + timedelta(hours=9), etag="e", last_modified="l", body_hash="b", first_ok_at=NOON,
        failures=3, failure=Failure.NOT_FOUND, detail="404", tolerant=True,
    )  # fmt: skip
    await store.save_poll(a_poll(state=learned))
    await store.register([a_source(**changed)], [], NOON, lambda: 0.5)

    assert await due(store, NOON + MINUTE) == {"mali-actu": a_state(next_poll_at=NOON + MINUTE / 2, first_ok_at=NOON)}


async def test_a_poll_of_the_url_before_teaches_nothing_of_the_present_one(store):
    await store.register([a_source(url="https://mali-actu.example/new")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(state=a_state(etag="old")))

    assert await due(store) == {"mali-actu": a_state()}


async def test_a_shorter_cadence_counts_at_once(store):
    await store.save_poll(a_poll(state=a_state(next_poll_at=NOON + timedelta(days=1))))
    await store.register([a_source(every=10 * MINUTE)], [], NOON, lambda: 0.0)

    assert list(await due(store, NOON + 10 * MINUTE)) == ["mali-actu"]


async def test_a_removed_source_is_no_longer_due_and_comes_back_with_what_was_learned(store):
    learned = a_state(etag="e")
    await store.save_poll(a_poll(state=learned))
    await store.register([], [], NOON, lambda: 0.0)
    assert await due(store) == {}

    await store.register([a_source()], [], NOON, lambda: 0.0)
    assert await due(store) == {"mali-actu": learned}


@pytest.mark.parametrize("removed", [True, False], ids=["removed", "configured all the time"])
@pytest.mark.parametrize("away", [timedelta(hours=23), timedelta(hours=25)], ids=str)
async def test_a_source_that_was_removed_for_more_than_a_day_begins_with_a_baseline_again(store, away, removed):
    learned = a_state(first_ok_at=NOON - timedelta(days=9), last_ok_at=NOON, etag="e", last_modified="l", body_hash="b")
    await store.save_poll(a_poll(state=learned))
    if removed:
        await store.register([], [], NOON, lambda: 0.0)
    for _ in range(2):  # a reload changes nothing
        await store.register([a_source()], [], NOON + away, lambda: 0.0)

    fresh = replace(learned, first_ok_at=None, etag=None, last_modified=None, body_hash=None)
    is_new = removed and away > timedelta(days=1)
    assert await due(store, NOON + away + MINUTE) == {"mali-actu": fresh if is_new else learned}


async def test_a_source_that_failed_until_it_was_removed_for_a_minute_goes_on(store):
    learned = a_state(first_ok_at=NOON - timedelta(days=9), last_ok_at=NOON, failures=7, failure=Failure.DNS)
    await store.save_poll(a_poll(state=learned, at=NOON + timedelta(days=2)))
    await store.register([], [], NOON + timedelta(days=2), lambda: 0.0)
    await store.register([a_source()], [], NOON + timedelta(days=2, minutes=1), lambda: 0.0)

    assert await due(store, NOON + timedelta(days=2, hours=1)) == {"mali-actu": learned}


@pytest.mark.parametrize("polls", [1, 130])
async def test_the_log_of_polls_is_bounded(store, polls):
    for _ in range(polls):
        await store.save_poll(a_poll())

    logged = await store._read(lambda db: db.execute("SELECT count(*) FROM polls").fetchone()[0])
    assert logged == min(polls, 100)


async def test_since_when_a_source_fails_is_kept_until_it_answers_again(store):
    async def failing_since():
        return await store._read(lambda db: db.execute("SELECT failing_since FROM sources").fetchone()[0])

    failed = a_poll(state=a_state(failures=1, failure=Failure.DNS))
    await store.save_poll(failed)
    await store.save_poll(replace(failed, at=NOON + MINUTE))
    assert await failing_since() == "2026-03-14T12:00:00+00:00"

    await store.save_poll(a_poll())
    assert await failing_since() is None


# --- polls that end together ----------------------------------------------------------------------------------------


async def urls(store):
    return [row[0] for row in await store._read(lambda db: db.execute("SELECT url FROM articles").fetchall())]


async def test_polls_that_end_together_are_saved_in_one_transaction(store):
    done = []
    await store._read(lambda db: db.set_trace_callback(done.append))
    await asyncio.gather(*(store.save_poll(a_poll(a_new_article(f"g-{n}"))) for n in range(5)))

    assert done.count("COMMIT") == 1
    assert len(await urls(store)) == 5


async def test_a_poll_that_cannot_be_saved_keeps_none_of_the_others_from_it(store):
    unknown = a_poll(a_new_article("g-9"), source=a_source("unknown"))
    saved = [store.save_poll(a_poll(a_new_article("g-1"))), store.save_poll(unknown)]
    outcomes = await asyncio.gather(*saved, return_exceptions=True)

    assert [type(each) for each in outcomes] == [type(None), sqlite3.IntegrityError]
    assert await urls(store) == ["https://mali-actu.example/a/g-1"]


async def test_a_poll_that_is_about_to_be_saved_is_saved_before_the_store_is_closed(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        saving = asyncio.create_task(store.save_poll(a_poll(a_new_article())))
        await asyncio.sleep(0)
    await saving
    async with open_store(tmp_path / "monitor.db") as store:
        assert len(await urls(store)) == 1
