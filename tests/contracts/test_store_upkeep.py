from datetime import timedelta

import pytest

from monitor.model import Muted, Notice, ReadState, Sighting
from monitor.store import soundness, upkeep
from tests.builders import (
    NOON,
    a_delivery,
    a_judgement,
    a_new_article,
    a_poll,
    a_revision,
    a_source,
    a_verdict,
    an_alert,
    an_entry_key,
)
from tests.stores import rows

YEAR = timedelta(days=365)
TABLES = ("articles", "sightings", "revisions", "verdicts", "stories", "polls", "alerts", "notifications", "deliveries")


async def counts(store):
    def count(db):
        return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}

    return {table: found for table, found in (await store._read(count)).items() if found}


async def judge(store, *alerts, **changes):
    found = [each.article for each in await store.unjudged(NOON + timedelta(days=1), 1000)]
    await store.save_verdicts([a_verdict(article, *alerts, **changes) for article in found])


async def test_an_old_article_that_was_never_alerted_goes_with_all_that_hangs_on_it(store):
    await store.save_poll(a_poll(a_new_article()))
    await judge(store)
    await store.save_poll(a_poll(revisions=(a_revision(),)))
    await judge(store)

    assert await store.prune(NOON + YEAR) == 1
    assert await counts(store) == {}


async def test_an_article_is_kept_to_the_day(store):
    await store.save_poll(a_poll(a_new_article()))
    await judge(store)

    assert await store.prune(NOON) == 0


async def test_what_was_alerted_is_kept_with_its_story_and_deliveries(store):
    await store.save_poll(a_poll(a_new_article()))
    await judge(store, an_alert())
    [claimed] = await store.lease(NOON, ())
    await store.save_delivery(a_delivery(claimed))
    kept = await counts(store)

    assert await store.prune(NOON + YEAR) == 0
    assert await counts(store) == {table: found for table, found in kept.items() if table != "polls"}


async def test_of_an_article_that_changes_all_the_time_the_first_the_last_and_the_alerted_versions_stay(store):
    await store.save_poll(a_poll(a_new_article()))
    for minute in range(40):
        at = NOON + timedelta(minutes=minute)
        await judge(store, *([an_alert(raised_at=at)] if minute == 11 else []), at=at)
        await store.save_poll(a_poll(revisions=(a_revision(),), at=at))

    await store.prune(NOON)

    kept = await store._read(lambda db: [versions(db, table) for table in ("verdicts", "revisions")])
    assert kept == [[1, 2, 3, 4, 5, 12, *range(21, 41)]] * 2


def versions(db, table):
    return [row["version"] for row in db.execute(f"SELECT version FROM {table} ORDER BY version")]


async def test_a_silent_copy_of_what_was_alerted_goes_alone(store):
    await store.save_poll(a_poll(a_new_article("g-1")))
    await judge(store, an_alert())
    await store.save_poll(a_poll(a_new_article("g-2")))
    await judge(store, copy_of=1)

    assert await store.prune(NOON + YEAR) == 1
    assert (await counts(store))["articles"] == 1


async def test_a_copy_outlives_its_original(store):
    await store.save_poll(a_poll(a_new_article("g-1")))
    await judge(store)
    await store.save_poll(a_poll(a_new_article("g-2"), at=NOON + timedelta(minutes=1)))
    await judge(store, copy_of=1)

    assert await store.prune(NOON + timedelta(seconds=1)) == 1
    assert await store._read(lambda db: db.execute("SELECT copy_of FROM articles").fetchone()[0]) is None


async def test_an_article_that_still_waits_for_its_verdict_is_kept(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))

    assert await store.prune(NOON + YEAR) == 0


async def test_an_undated_article_stays_while_its_source_is_polled(store):
    await store.save_poll(a_poll(a_new_article(undated=True)))
    await judge(store)
    assert await store.prune(NOON + YEAR) == 0

    await store.register([], [], NOON, lambda: 0.0)
    assert await store.prune(NOON + YEAR) == 1


async def test_an_undated_article_stays_while_any_source_is_polled_that_showed_it(store):
    sources = [a_source(name) for name in ("mali-actu", "other")]
    await store.register(sources, [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article(undated=True)))
    await judge(store)
    await store.save_poll(a_poll(source=sources[1], sightings=(Sighting(key=an_entry_key("x-1"), article_id=1),)))

    for polled, dropped in ((sources[1:], 0), ([], 1)):
        await store.register(polled, [], NOON, lambda: 0.0)
        assert await store.prune(NOON + YEAR) == dropped


@pytest.mark.parametrize("minutes", [0, 1], ids=["seen at once", "seen one after the other"])
async def test_what_goes_is_found_behind_what_stays_however_much_that_is(store, minutes):
    for n in range(3 * upkeep.BATCH):
        article = a_new_article(f"g-{n}", undated=n % 3 == 0 or n < upkeep.BATCH)
        await store.save_poll(a_poll(article, at=NOON + n * timedelta(minutes=minutes)))
    await judge(store)
    stay = {f"https://mali-actu.example/a/g-{n}" for n in range(3 * upkeep.BATCH) if n % 3 == 0 or n < upkeep.BATCH}

    assert await store.prune(NOON + YEAR) == 3 * upkeep.BATCH - len(stay)
    assert {url for (url,) in await rows(store, "SELECT url FROM articles")} == stay


async def test_a_notice_that_was_sent_is_forgotten_in_time_and_a_waiting_one_is_not(store):
    await store.announce(Notice(subject="Watching", text="2 sources"), ["desk", "mail"], NOON)
    [claimed] = await store.lease(NOON, ["mail"])
    await store.save_delivery(a_delivery(claimed))

    await store.prune(NOON + YEAR)

    assert await counts(store) == {"notifications": 1}


async def test_more_than_one_batch_is_pruned(store):
    await store.save_poll(a_poll(*(a_new_article(f"g-{n}") for n in range(upkeep.BATCH + 1))))
    for _ in range(6):
        await judge(store, judgement=a_judgement(), story=None)

    assert await store.prune(NOON + YEAR) == upkeep.BATCH + 1


async def test_a_sound_database_has_no_faults(store):
    shelved = a_new_article("g-3", muted=Muted.BASELINE, shelved=True)
    await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2"), shelved))
    await judge(store)

    assert await store._read(soundness.faults) == ()


async def test_what_does_not_hold_together_is_named(store):
    await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2")))

    def spoil(db):
        db.execute("UPDATE articles SET unjudged_since = NULL")
        db.execute("DELETE FROM sightings WHERE article = 2")

    await store._write(spoil)

    assert await store._read(soundness.faults) == (
        "1 articles that no source has shown: 2",
        "2 articles counted as judged without a verdict: 1, 2",
    )


async def test_the_writer_proves_that_it_writes(store, tmp_path):
    before = (tmp_path / "monitor.db-wal").stat().st_size
    await store.probe()

    assert (tmp_path / "monitor.db-wal").stat().st_size > before
