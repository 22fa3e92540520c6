"""Our own ailments, as the store shows them and keeps what was told of them."""

from datetime import timedelta

import pytest

from monitor.core.health.alarm import sentence
from monitor.model import (
    Ailment,
    AilmentKind,
    Alarm,
    Failure,
    Muted,
    Notice,
    NotificationState,
    Outage,
    PollOutcome,
    SendFailed,
    SendFailure,
    Sent,
    Telling,
    Trouble,
    Withheld,
)
from monitor.store.ailments import present_ailments
from monitor.store.outbox import retry
from tests.builders import NOON, a_delivery, a_judgement, a_new_article, a_poll, a_source, a_state, a_verdict
from tests.stores import open_store

MINUTE = timedelta(minutes=1)
LONG_AGO = NOON - 11 * MINUTE
REFUSED = SendFailed(failure=SendFailure.PERMANENT, detail="404")
BUSY = SendFailed(failure=SendFailure.RETRY, detail="503")


@pytest.fixture
async def store(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await store.save_poll(a_poll(state=a_state(next_poll_at=NOON + MINUTE, last_ok_at=NOON)))
        yield store


async def found(store, now=NOON):
    return [(each.kind.value, sentence(each), now - each.since) for each in (await store.ailments(now))[0]]


# --- polls ----------------------------------------------------------------------------------------------------------


async def fail(store, name="mali-actu", failure=Failure.DNS, at=LONG_AGO, **state):
    state = a_state(next_poll_at=NOON, failures=1, failure=failure, detail="no such name", **state)
    await store.save_poll(a_poll(source=a_source(name), state=state, at=at, outcome=PollOutcome.FAILED))


async def answer(store, name, at, **state):
    state = a_state(next_poll_at=NOON, last_ok_at=at, **state)
    await store.save_poll(a_poll(source=a_source(name), state=state, at=at))


async def watch(store, *names):
    await store.register([a_source(name) for name in names], ["desk", "mail"], NOON, lambda: 0.0)


async def test_a_daemon_in_order_ails_from_nothing(store):
    assert await found(store) == []


async def test_a_source_whose_turn_is_long_overdue(store):
    await answer(store, "mali-actu", NOON)
    assert await found(store, NOON + 9 * MINUTE) == []
    told = "sources are not polled: 1 wait, mali-actu the longest; is the daemon running?"
    assert await found(store, NOON + 11 * MINUTE) == [("unpolled", told, 11 * MINUTE)]


@pytest.mark.parametrize(
    ("fleet", "failing", "answered_at", "told"),
    [
        (("a",), ("a",), None, 1),
        (("a",), ("a",), NOON - 12 * MINUTE, 1),
        (("a", "b"), ("a",), None, 0),
        (tuple("abcdef"), tuple("abc"), NOON - 12 * MINUTE, 3),
        (tuple("abcdef"), tuple("ab"), NOON - 12 * MINUTE, 0),
        (tuple("abcdef"), tuple("abc"), NOON - 5 * MINUTE, 0),
    ],
    ids=["the only one", "it did answer", "another was not asked", "three of six", "two of six", "one has answered since"],
)  # fmt: skip
async def test_no_source_answers_when_three_or_all_have_failed_since_one_did(store, fleet, failing, answered_at, told):
    await watch(store, *fleet)
    if answered_at:
        await answer(store, fleet[-1], answered_at)
    for name in failing:
        await fail(store, name, last_ok_at=answered_at if name == fleet[-1] else None)

    names = [f"no source answers: {told} were asked; a says: no such name"]
    assert [words for _, words, _ in await found(store)] == names * bool(told)


async def test_that_our_own_network_is_down_is_named_once(store):
    await fail(store)
    outage = Outage(subject="network", trouble=Trouble.NETWORK, since=LONG_AGO, detail="none of 3", members=())
    await store.save_telling(Telling(outages=(outage,)), [], NOON)

    assert await found(store) == [("network", "our own network is down: none of 3", 11 * MINUTE)]


async def test_when_nothing_that_comes_can_be_parsed_though_unchanged_sources_still_answer(store):
    await watch(store, *"abcd")
    await answer(store, "d", NOON, whole_at=NOON - 30 * MINUTE)
    for name in "ab":
        await fail(store, name, Failure.WORKER_CRASHED)
    assert await found(store) == []

    await fail(store, "c", Failure.WORKER_TIMEOUT)
    told = "no feed can be parsed: 3 were tried; a says: no such name"
    assert await found(store) == [("unparsed", told, 11 * MINUTE)]


# --- articles -------------------------------------------------------------------------------------------------------


async def test_an_article_that_waits_for_its_verdict(store):
    await store.save_poll(a_poll(a_new_article(), at=LONG_AGO, state=a_state(next_poll_at=NOON, last_ok_at=NOON)))

    assert await found(store) == [("unjudged", "articles are not judged: 1 wait", 11 * MINUTE)]


async def test_an_article_that_was_set_aside_is_news_for_an_hour(store):
    await store.save_poll(a_poll(a_new_article(), state=a_state(next_poll_at=NOON + MINUTE, last_ok_at=NOON)))
    ((article,), aside) = [[each.article for each in await store.unjudged(NOON, 9)], Muted.UNJUDGEABLE]
    withheld = (Withheld(channel=None, muted=aside, detail="ValueError"),)
    await store.save_verdicts([a_verdict(article, judgement=a_judgement(), story=None, withheld=withheld)])

    told = "articles could not be judged: 1 within an hour; `news-monitor why 1` tells of the first"
    assert await found(store) == [("unjudgeable", told, timedelta(0))]
    assert "unjudgeable" not in [kind for kind, _, _ in await found(store, NOON + 61 * MINUTE)]


# --- messages -------------------------------------------------------------------------------------------------------


async def send(store, outcome=None, state=NotificationState.PENDING, *, at=LONG_AGO, next_at=NOON, channel="desk"):
    await store.announce(Notice(subject="Watching", text=f"2 sources at {at}"), [channel], at)
    if outcome:
        [claimed] = await store.lease(at, ())
        await store.save_delivery(a_delivery(claimed, outcome, state=state, next_at=next_at, at=at))


async def refuse(store, at):
    await send(store, REFUSED, NotificationState.PARKED, at=at, next_at=at)


async def test_a_channel_that_takes_nothing_is_named_and_so_is_each_other(store):
    await send(store, BUSY)
    await send(store, at=NOON - 30 * MINUTE, channel="mail")
    await send(store, at=NOON)

    assert await found(store) == [
        ("unsent", "messages do not get through to desk: 1 not taken; it says: 503", 11 * MINUTE),
        ("unsent", "messages do not get through to mail: 1 not taken; it says: ", 30 * MINUTE),
    ]


async def test_what_is_held_until_later_does_not_wait(store):
    await send(store)
    await store._write(lambda db: db.execute("UPDATE notifications SET next_at = '2026-03-14T18:00:00+00:00'"))

    assert await found(store) == []


async def test_what_was_held_and_then_refused_waits_since_it_was_tried(store):
    await send(store, at=NOON - timedelta(hours=9))
    [claimed] = await store.lease(NOON, ())
    later = NOON + 9 * MINUTE
    await store.save_delivery(a_delivery(claimed, BUSY, state=NotificationState.PENDING, next_at=later, at=NOON))

    assert await found(store) == []
    assert [kind for kind, _, _ in await found(store, later + 2 * MINUTE)][-1] == "unsent"


async def test_a_channel_that_takes_others_while_one_waits_for_its_time_ails_from_nothing(store):
    await send(store, BUSY, at=NOON - 30 * MINUTE, next_at=NOON + 5 * MINUTE)
    await send(store, Sent(detail="ok"), NotificationState.SENT, at=NOON - 20 * MINUTE)

    assert await found(store) == []


async def test_a_channel_is_not_to_blame_for_what_fails_right_after_it_took_another(store):
    await send(store, BUSY, at=NOON - 30 * MINUTE, next_at=NOON - 20 * MINUTE)
    await send(store, Sent(detail="ok"), NotificationState.SENT, at=NOON - 25 * MINUTE)
    [claimed] = await store.lease(NOON - 20 * MINUTE, ())
    await store.save_delivery(a_delivery(claimed, BUSY, at=NOON - 20 * MINUTE, next_at=NOON + MINUTE))

    assert await found(store) == []


async def test_what_waited_for_its_time_and_was_not_tried_then_does_not_get_through(store):
    await send(store, BUSY, at=NOON - 30 * MINUTE, next_at=NOON - 11 * MINUTE)
    await send(store, Sent(detail="ok"), NotificationState.SENT, at=NOON - 20 * MINUTE)

    told = "messages do not get through to desk: 1 not taken; it says: 503"
    assert await found(store) == [("unsent", told, 11 * MINUTE)]


async def test_a_channel_has_taken_nothing_since_the_first_failure_after_the_last_that_it_took(store):
    for ago, outcome in [(30, Sent(detail="ok")), (20, BUSY), (5, BUSY)]:
        state = NotificationState.PENDING if outcome is BUSY else NotificationState.SENT
        await send(store, outcome, state, at=NOON - ago * MINUTE, next_at=NOON + MINUTE)

    told = "messages do not get through to desk: 2 not taken; it says: 503"
    assert await found(store) == [("unsent", told, 20 * MINUTE)]


async def test_a_clock_that_was_set_back_does_not_hide_that_a_channel_takes_nothing(store):
    for at in (NOON + timedelta(hours=3), NOON - 20 * MINUTE):
        await send(store, BUSY, at=at, next_at=NOON + MINUTE)

    told = "messages do not get through to desk: 2 not taken; it says: 503"
    assert await found(store) == [("unsent", told, 20 * MINUTE)]


async def test_what_is_being_sent_to_a_channel_that_takes_nothing_waits_as_the_others_do(store):
    await send(store, BUSY, at=NOON - 20 * MINUTE, next_at=NOON - 5 * MINUTE)
    await store.lease(NOON - 5 * MINUTE, ())

    assert [(kind, ago) for kind, _, ago in await found(store)] == [("unsent", 20 * MINUTE)]


@pytest.mark.parametrize(("ago", "told"), [(timedelta(hours=3), 1), (timedelta(days=2), 0)])
async def test_what_was_given_up_within_a_day(store, ago, told):
    await send(store, REFUSED, NotificationState.PARKED, at=NOON - ago, next_at=NOON - ago)

    given_up = ("parked", "messages were given up: 1 within a day, the first for desk: 404", ago)
    assert [each for each in await found(store) if each[0] == "parked"] == [given_up] * told


async def test_a_channel_whose_last_message_was_refused_for_good_takes_nothing(store):
    await send(store, Sent(detail="ok"), NotificationState.SENT, at=NOON - timedelta(days=3))
    await refuse(store, NOON - timedelta(days=2))
    told = ("unsent", "messages do not get through to desk: 1 not taken; it says: 404", timedelta(days=2))
    assert await found(store) == [told]

    await send(store, Sent(detail="ok"), NotificationState.SENT)
    assert await found(store) == []


async def test_what_was_refused_and_put_back_waits_anew(store):
    await refuse(store, NOON - timedelta(days=2))
    await store._write(retry, None, NOON)

    assert await found(store) == []


async def test_a_channel_that_is_no_longer_configured_need_take_nothing(store):
    await refuse(store, NOON - timedelta(days=2))
    await store.register([a_source()], ["mail"], NOON, lambda: 0.0)

    assert await found(store) == []


async def test_what_was_sent_is_well(store):
    await send(store, Sent(detail="ok"), NotificationState.SENT)
    assert await found(store) == []


async def test_what_only_the_daemon_can_know_is_wrong_for_others_once_it_was_told(store):
    stuck = Ailment(kind=AilmentKind.STUCK, since=LONG_AGO, detail="1 hang: deliver")
    await store.save_alarm(Alarm(began=(stuck,)), NOON)

    assert await store._read(present_ailments, NOON) == (stuck,)
    assert (await store.ailments(NOON))[0] == ()


# --- what was told --------------------------------------------------------------------------------------------------


async def test_what_was_told_is_known_until_it_is_told_to_be_over_whatever_happens_in_between(tmp_path):
    dead = Ailment(kind=AilmentKind.UNSENT, since=LONG_AGO, detail="1 wait", channel="desk")
    slow = Ailment(kind=AilmentKind.UNJUDGED, since=LONG_AGO, detail="9 wait")
    notice = Notice(subject="In trouble", text="since noon")
    async with open_store(tmp_path / "monitor.db") as store:
        await store.save_alarm(Alarm(began=(dead, slow), notices=(notice,), channels=("mail",)), NOON)
    async with open_store(tmp_path / "monitor.db") as store:
        assert (await store.ailments(NOON))[1] == (dead, slow)
        (notification,) = await store.lease(NOON, ())
        assert (notification.channel, notification.notice) == ("mail", notice)

        await store.save_alarm(Alarm(over=(slow,)), NOON + MINUTE)
        assert (await store.ailments(NOON))[1] == (dead,)
        await store.save_alarm(Alarm(over=(dead,)), NOON + MINUTE)
        assert (await store.ailments(NOON))[1] == ()
        await store.prune(NOON + timedelta(hours=1))
        assert await store._read(lambda db: db.execute("SELECT count(*) FROM ailments").fetchone()[0]) == 0
