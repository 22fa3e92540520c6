"""The troubles of the sources as the store keeps them: noted by polls, told once, whatever happens in between."""

from datetime import timedelta

import pytest

from monitor.model import Failure, Finding, Gap, Notice, Outage, PollOutcome, Refill, Telling, Trouble
from tests.builders import NOON, a_poll, a_source, a_state
from tests.stores import open_store, rows

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
UNREACHED = (Trouble.FAILING, Trouble.BLOCKED)


def a_finding(trouble=Trouble.FAILING, since=NOON, kinds=UNREACHED, detail="no such name"):
    return Finding(kinds=kinds, trouble=trouble, since=since, detail=detail)


async def poll(store, *findings, at=NOON, **changes):
    await store.save_poll(a_poll(at=at, findings=findings, **changes))


async def spells(store):
    return (await store.troubles())[0]


async def tell(store, at=NOON, **telling):
    await store.save_telling(Telling(**telling), ["desk"], at)


async def test_a_trouble_is_one_spell_however_many_polls_find_it(store):
    await poll(store, a_finding())
    await poll(store, a_finding(since=NOON + MINUTE, detail="no answer"), at=NOON + MINUTE)

    (spell,) = await spells(store)
    assert (spell.subject, spell.trouble, spell.since, spell.detail) == ("mali-actu", "failing", NOON, "no answer")
    assert (spell.told_at, spell.over_at, spell.outage) == (None, None, None)


async def test_one_that_turns_into_another_of_its_sort_goes_on(store):
    await poll(store, a_finding())
    await poll(store, a_finding(Trouble.BLOCKED, detail="403"))

    assert [(spell.trouble, spell.since) for spell in await spells(store)] == [("blocked", NOON)]


async def test_what_was_not_told_is_over_without_a_word(store):
    await poll(store, a_finding())
    await poll(store, a_finding(None), at=NOON + HOUR)

    assert await spells(store) == ()
    assert await rows(store, "SELECT since, over_at FROM troubles") == [
        ("2026-03-14T12:00:00+00:00", "2026-03-14T13:00:00+00:00")
    ]


async def test_a_poll_says_nothing_of_the_troubles_that_it_cannot_know(store):
    await poll(store, a_finding(Trouble.SILENT, kinds=(Trouble.SILENT,)))
    await poll(store, a_finding())

    assert [spell.trouble for spell in await spells(store)] == ["silent", "failing"]


async def test_what_was_told_waits_until_its_end_was_told_and_goes_on_if_it_comes_back(store):
    await poll(store, a_finding())
    await tell(store, told=(1,))
    await poll(store, a_finding(None), at=NOON + HOUR)
    assert [spell.over_at for spell in await spells(store)] == [NOON + HOUR]

    await poll(store, a_finding(), at=NOON + 2 * HOUR)
    assert [(spell.id, spell.over_at) for spell in await spells(store)] == [(1, None)]

    await poll(store, a_finding(None), at=NOON + 3 * HOUR)
    await tell(store, settled=(1,))
    assert await spells(store) == ()


async def test_what_is_told_and_its_messages_are_saved_together_and_outlive_a_restart(tmp_path):
    path = tmp_path / "monitor.db"
    async with open_store(path) as store:
        await poll(store, a_finding())
        await tell(store, told=(1,), notices=(Notice(subject="mali-actu is failing", text="since noon"),))
    async with open_store(path) as store:
        assert [spell.told_at for spell in await spells(store)] == [NOON]
        (notification,) = await store.lease(NOON, ())
        assert (notification.channel, notification.notice.subject) == ("desk", "mali-actu is failing")


async def test_an_outage_takes_its_spells_and_lets_go_of_those_that_outlast_it(store):
    await poll(store, a_finding())
    outage = Outage(subject="example", trouble=Trouble.PLATFORM, since=NOON, detail="503", members=(1,))
    await tell(store, outages=(outage,))
    assert [(spell.subject, spell.told_at, spell.outage) for spell in await spells(store)] == [
        ("mali-actu", None, 2), ("example", NOON, None),
    ]  # fmt: skip

    await tell(store, at=NOON + HOUR, ended=(2,))
    assert [(spell.subject, spell.outage_over_at) for spell in await spells(store)] == [("mali-actu", NOON + HOUR)]

    await tell(store, told=(1,))
    assert [spell.outage for spell in await spells(store)] == [None]


async def test_who_is_revived_is_due_soon_and_spread(store):
    names = ["a", "b", "c", "d", "e"]
    await store.register([a_source(name) for name in names], [], NOON, lambda: 0.0)
    for name in names:
        await poll(store, source=a_source(name), state=a_state(next_poll_at=NOON + 5 * HOUR))
    await tell(store, revived=tuple(names[:4]))

    due = [found.source.name for found in await store.due_sources(NOON + 4 * MINUTE, 9)]
    assert due == ["a", "b", "c", "d"]
    assert [found.source.name for found in await store.due_sources(NOON, 9)] == ["a"]


async def test_those_of_one_domain_are_revived_one_after_the_other(store):
    sources = [a_source(f"s{n}", url=f"https://blogs.example/{n}") for n in range(20)]
    await store.register(sources, [], NOON, lambda: 0.0)
    for source in sources:
        await poll(store, source=source, state=a_state(next_poll_at=NOON + 5 * HOUR))
    await tell(store, revived=tuple(source.name for source in sources))

    assert len(await store.due_sources(NOON + 5 * MINUTE, 99)) == 11
    assert len(await store.due_sources(NOON + 10 * MINUTE, 99)) == 20


async def test_sources_come_with_the_troubles_only_where_there_are_any(store):
    assert await store.troubles() == ((), ())

    await poll(store, a_finding(), state=a_state(failures=2, failure=Failure.DNS))
    (source,) = (await store.troubles())[1]
    assert (source.name, source.failures, source.failure, source.interval) == ("mali-actu", 2, "dns", 15 * MINUTE)


@pytest.mark.parametrize("now", [[], [a_source("other")], [a_source(url="https://mali-actu.example/new")]])
async def test_the_trouble_of_what_is_no_longer_polled_ends_without_a_word(store, now):
    await poll(store, a_finding())
    await tell(store, told=(1,))
    await store.register(now, [], NOON, lambda: 0.0)

    assert await spells(store) == ()


async def test_a_gap_is_kept(store):
    await poll(store, gap=Gap(since=NOON - HOUR, until=NOON, found=3, filled=True))

    assert await rows(store, "SELECT source, since, until, found, filled FROM gaps") == [
        ("mali-actu", "2026-03-14T11:00:00+00:00", "2026-03-14T12:00:00+00:00", 3, 1)
    ]


async def test_of_the_last_gap_of_a_source_more_may_be_found_later(store):
    for hours in (2, 1):
        await poll(store, gap=Gap(since=NOON - hours * HOUR, until=NOON, found=3, filled=False))
    open_end = a_state(resume_at="https://mali-actu.example/page/2", resumes=1)
    await poll(store, refill=Refill(found=2, filled=True), state=open_end)

    assert await rows(store, "SELECT found, filled FROM gaps ORDER BY id") == [(3, 0), (5, 1)]
    [due] = await store.due_sources(None, 9)
    assert due.state == open_end


async def test_a_poll_that_did_not_take_place_changes_the_turn_and_nothing_else(store):
    await poll(store, state=a_state(etag="e", next_poll_at=NOON))
    await poll(store, at=NOON + MINUTE, outcome=PollOutcome.POSTPONED, state=a_state(next_poll_at=NOON + 2 * MINUTE))

    assert await rows(store, "SELECT count(*) FROM polls") == [(1,)]
    assert await rows(store, "SELECT polled_at FROM sources") == [("2026-03-14T12:00:00+00:00",)]
    (found,) = await store.due_sources(NOON + 2 * MINUTE, 9)
    assert found.state == a_state(etag="e", next_poll_at=NOON + 2 * MINUTE)


async def test_a_watch_goes_on_while_somebody_watches_and_begins_anew_after_a_pause(store):
    for minutes in (0, 5, 10, 60, 65):
        await store.watch(NOON + minutes * MINUTE)

    assert await rows(store, "SELECT substr(since, 12, 5), substr(until, 12, 5) FROM watches") == [
        ("12:00", "12:10"), ("13:00", "13:05"),
    ]  # fmt: skip
