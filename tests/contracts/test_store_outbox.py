from datetime import timedelta

import pytest

from monitor.core.delivery.timetable import parse_rate
from monitor.model import (
    ChannelName,
    Notice,
    NotificationState,
    Secret,
    SendFailed,
    SendFailure,
    Sent,
    Standing,
    Thread,
    Timing,
)
from monitor.store import outbox
from monitor.store.codec import stamp, to_json
from monitor.store.database import transaction, writing
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_verdict, an_alert
from tests.stores import open_store

MINUTE = timedelta(minutes=1)
HELLO = Notice(subject="Watching", text="2 sources, 3 rules")
RETRY = SendFailed(failure=SendFailure.RETRY, detail="503 from hooks.example")
LOST = SendFailed(failure=SendFailure.AMBIGUOUS, detail="no answer in 20 s")
REFUSED = SendFailed(failure=SendFailure.PERMANENT, detail="404 from hooks.example")


async def lease(store, now=NOON, busy=()):
    return await store.lease(now, busy)


async def announced(store, *channels, notice=HELLO):
    """Put a notice into the outbox for each channel and lease them."""
    await store.announce(notice, channels, NOON)
    return await lease(store)


async def rows(store, sql):
    return await store._read(lambda db: [tuple(row) for row in db.execute(sql)])


async def alert(store, *ids):
    """Put alerts for the desk into the outbox."""
    await store.save_poll(a_poll(*(a_new_article(alert_id) for alert_id in ids)))
    found = [each.article for each in await store.unjudged(NOON, 100)]
    alerts = [an_alert(alert_id, article_id=art.id) for alert_id, art in zip(ids, found, strict=True)]
    await store.save_verdicts([a_verdict(art, one) for art, one in zip(found, alerts, strict=True)])


# What the first version that alerted wrote of an alert.
FIRST_CONTENT = """
    {"headline": "Four fighters killed", "outlet": "Mali Actu", "country": null, "lang": null,
     "link": "https://mali-actu.example/a/1", "published_at": "2026-03-14T11:00:00+00:00", "undated": false,
     "first_seen_at": "2026-03-14T12:00:00+00:00", "entities": ["JNIM"], "places": [], "changed": "",
     "rules": [{"id": "jnim", "title": "JNIM", "severity": "high"}],
     "excerpt": {"text": "JNIM said it killed four.", "marks": [[0, 4]]}}
"""


async def test_an_alert_that_the_first_version_raised_is_sent_and_counts_as_told(store, tmp_path):
    await alert(store, "a1")
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        db.execute("UPDATE alerts SET content = ?", (FIRST_CONTENT,))

    [leased] = await lease(store)
    so_far = await store.told(["s1"])

    assert leased.alerts[0].content.standing == Standing(sources=1, first="Mali Actu", first_at=NOON)
    assert so_far["s1"].told == {"desk": (leased.alerts[0].content,)}


async def test_a_lease_is_claimed_once(store):
    [claimed] = await announced(store, "desk")

    assert (claimed.channel, claimed.notice, claimed.alerts) == ("desk", HELLO, ())
    assert (claimed.attempts, claimed.repeat, claimed.created_at) == (0, False, NOON)
    assert await lease(store, NOON + MINUTE) == ()


async def test_the_oldest_of_each_channel_that_is_not_busy_is_claimed(store):
    await alert(store, "a1", "a2")
    await store.announce(HELLO, ["mail", "desk", "pager"], NOON)

    claimed = await lease(store, busy=["pager"])

    assert [(one.channel, [each.id for each in one.alerts]) for one in claimed] == [("desk", ["a1"]), ("mail", [])]


async def test_what_was_sent_is_done_and_the_answer_kept(store):
    [claimed] = await announced(store, "desk")
    await store.save_delivery(a_delivery(claimed, Sent(detail="250 queued as 7")))

    assert await lease(store, NOON + timedelta(days=1)) == ()
    assert await rows(store, "SELECT state, leased_at, attempts, answer FROM notifications") == [
        ("sent", None, 1, "250 queued as 7")
    ]
    assert await rows(store, "SELECT channel, at, outcome, detail FROM deliveries") == [
        ("desk", "2026-03-14T12:00:00+00:00", "sent", "250 queued as 7")
    ]


@pytest.mark.parametrize(("outcome", "repeat"), [(RETRY, False), (LOST, True)], ids=["refused for now", "no answer"])
async def test_a_send_that_failed_is_due_again_and_a_repeat_if_it_may_have_arrived(store, outcome, repeat):
    [claimed] = await announced(store, "desk")
    await store.save_delivery(a_delivery(claimed, outcome, next_at=NOON + MINUTE))

    assert await lease(store, NOON + MINUTE / 2) == ()
    [again] = await lease(store, NOON + MINUTE)
    assert (again.id, again.attempts, again.repeat) == (claimed.id, 1, repeat)


async def test_a_repeat_stays_one(store):
    [claimed] = await announced(store, "desk")
    for outcome in (LOST, RETRY):
        await store.save_delivery(a_delivery(claimed, outcome))
        [claimed] = await lease(store)

    assert (claimed.attempts, claimed.repeat) == (2, True)


async def test_an_answer_that_is_no_text_is_kept_as_far_as_it_is_one(store):
    [claimed] = await announced(store, "desk")
    await store.save_delivery(a_delivery(claimed, Sent(detail="250 \udcff ok")))

    assert await rows(store, "SELECT state, answer FROM notifications") == [("sent", "250 ? ok")]


async def test_one_that_waits_for_its_retry_does_not_hold_up_the_next(store):
    await alert(store, "a1", "a2")
    [first] = await lease(store)
    await store.save_delivery(a_delivery(first, RETRY, next_at=NOON + MINUTE))

    assert [one.alerts[0].id for one in await lease(store)] == ["a2"]


# --- leases that broke ----------------------------------------------------------------------------------------------


async def test_a_lease_of_an_earlier_run_is_void_at_once_and_its_repeat_marked(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        [claimed] = await announced(store, "desk")
    async with open_store(tmp_path / "monitor.db") as store:
        [again] = await lease(store, NOON + MINUTE)

        assert (again.id, again.attempts, again.repeat) == (claimed.id, 1, True)
        assert await rows(store, "SELECT outcome, detail FROM deliveries") == [("ambiguous", outbox.BROKEN.detail)]


async def test_a_send_that_hangs_for_ten_minutes_is_claimed_again(store):
    [claimed] = await announced(store, "desk")

    assert await lease(store, NOON + 10 * MINUTE - timedelta(seconds=1)) == ()
    assert [one.repeat for one in await lease(store, NOON + 10 * MINUTE)] == [True]
    assert claimed.repeat is False


async def test_a_message_that_ends_the_program_ten_times_is_parked_and_told_elsewhere(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await alert(store, "poison")
    for attempts in range(10):
        async with open_store(tmp_path / "monitor.db") as store:
            assert [claimed.attempts for claimed in await lease(store)] == [attempts]

    async with open_store(tmp_path / "monitor.db") as store:
        [told] = await lease(store)

        assert (told.channel, told.notice.subject) == ("mail", "Could not deliver an alert to desk")
        assert await rows(store, "SELECT state, attempts FROM notifications WHERE id = 1") == [("parked", 10)]


async def test_an_old_message_interrupted_once_is_sent_again_and_not_parked(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        await announced(store, "desk")
    async with open_store(tmp_path / "monitor.db") as store:
        assert [one.repeat for one in await lease(store, NOON + timedelta(days=3))] == [True]


# --- parking and telling of it --------------------------------------------------------------------------------------


async def park(store, claimed, **changes):
    notice = Notice(subject=f"Could not deliver to {claimed.channel}", text=REFUSED.detail)
    parked = a_delivery(claimed, REFUSED, state=NotificationState.PARKED, escalate=notice, **changes)
    await store.save_delivery(parked)


async def test_what_is_parked_waits_for_a_person_and_is_told_once_on_another_channel(store):
    [claimed] = await announced(store, "desk")
    await park(store, claimed)

    [told] = await lease(store, NOON + timedelta(days=1))
    assert (told.channel, told.notice.subject) == ("mail", "Could not deliver to desk")


@pytest.mark.parametrize(
    ("channels", "told"),
    [(["broken", "fresh", "works"], "works"), (["broken", "fresh"], "fresh"), (["broken"], "broken")],
)
async def test_an_escalation_prefers_a_channel_that_answers_to_one_that_never_did(store, channels, told):
    await store.register([], ["desk", *channels], NOON, lambda: 0.0)
    for claimed in await announced(store, "broken", "works"):
        outcome = Sent(detail="ok") if claimed.channel == "works" else REFUSED
        await store.save_delivery(a_delivery(claimed, outcome, state=NotificationState.SENT))
    [claimed] = await announced(store, "desk")
    await park(store, claimed)

    assert [escalated.channel for escalated in await lease(store)] == [told]


@pytest.mark.parametrize("channels", [["desk"], []], ids=["the only one", "none configured"])
async def test_without_another_channel_nothing_is_escalated(store, channels):
    await store.register([], channels, NOON, lambda: 0.0)
    [claimed] = await announced(store, "desk")
    await park(store, claimed)

    assert await lease(store) == ()


PLAIN = Timing()
LIMITED = Timing(limits={"desk": parse_rate("9 per 1h")})


@pytest.mark.parametrize("timing", [PLAIN, LIMITED], ids=["at once", "decided on"])
@pytest.mark.parametrize(
    "leased", ["state", "'leased', leased_at = NULL, attempts = 1"], ids=["pending", "a broken lease"]
)
async def test_an_alert_that_cannot_be_read_is_parked_with_the_reason_and_stops_no_other(
    store, tmp_path, timing, leased
):
    await alert(store, "a1", "a2", "a3")
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        db.execute("UPDATE alerts SET content = json_remove(content, '$.outlet') WHERE id <> 'a3'")
        db.execute(f"UPDATE notifications SET state = {leased} WHERE id = 1")

    sent = [*await store.lease(NOON, (), timing)]

    assert [each.id for each in sent[0].alerts] == ["a3"]
    assert (sent[1].channel, sent[1].notice.subject) == ("mail", "Could not deliver an alert to desk")
    assert sent[1].notice.text.startswith("Could not deliver “Four fighters killed near Bandiagara” to desk: what is")
    states = await rows(store, "SELECT state, answer FROM notifications WHERE channel = 'desk'")
    assert states == [("parked", "what is stored of it cannot be read (KeyError: 'outlet')")] * 2 + [("leased", "")]


async def test_a_notice_that_cannot_be_read_is_parked_and_not_worth_another(store, tmp_path):
    await store.announce(HELLO, ["desk"], NOON)
    with writing(tmp_path / "monitor.db") as db, transaction(db):
        db.execute("UPDATE notifications SET notice = '{}'")

    assert await lease(store) == ()
    assert await rows(store, "SELECT channel, state FROM notifications") == [("desk", "parked")]


async def test_a_person_puts_a_parked_alert_back_while_the_daemon_runs(store, tmp_path):
    await alert(store, "a1", "a2")
    for _ in range(2):
        [claimed] = await lease(store, busy=["mail"])
        await park(store, claimed)
    later = NOON + timedelta(days=2)

    with writing(tmp_path / "monitor.db") as db, transaction(db):
        assert outbox.retry(db, "a2", later) == ["desk"]
        assert outbox.retry(db, "a2", later) == []

    [again] = await lease(store, later, busy=["mail"])
    assert (again.alerts[0].id, again.attempts, again.created_at) == ("a2", 0, later)


async def test_a_person_puts_all_that_is_parked_back(store, tmp_path):
    await alert(store, "a1", "a2")
    for _ in range(2):
        [claimed] = await lease(store, busy=["mail"])
        await park(store, claimed)

    with writing(tmp_path / "monitor.db") as db, transaction(db):
        assert len(outbox.retry(db, None, NOON)) == 2


# --- announcing -----------------------------------------------------------------------------------------------------


async def test_a_notice_that_still_waits_is_not_doubled(store):
    for day in range(3):
        await store.announce(HELLO, [ChannelName("desk")], NOON + timedelta(days=day))

    assert await rows(store, "SELECT channel FROM notifications") == [("desk",)]


async def test_a_channel_that_was_told_the_same_within_a_day_is_left_in_peace(store):
    [claimed] = await announced(store, "desk")
    await store.save_delivery(a_delivery(claimed))
    await store.announce(HELLO, ["desk"], NOON + timedelta(hours=23))
    assert await lease(store, NOON + timedelta(days=2)) == ()

    await store.announce(HELLO, ["desk"], NOON + timedelta(hours=24))
    assert len(await lease(store, NOON + timedelta(days=2))) == 1


async def test_another_notice_is_told_at_once(store):
    await announced(store, "desk")
    await store.announce(Notice(subject="Watching", text="3 sources, 3 rules"), ["desk"], NOON)

    assert len(await lease(store)) == 1


async def test_no_secret_reaches_the_file(store, tmp_path):
    source = a_source(headers={"Authorization": Secret("hunter2")})
    await store.register([source], ["desk"], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article(), source=source))

    assert not any(b"hunter2" in path.read_bytes() for path in tmp_path.iterdir())


# --- threads and recipients -----------------------------------------------------------------------------------------


async def tell(store, *stories, reference="", now=NOON):
    """Raise an alert of each story in one notification, send it, and give the notification as it was leased."""
    await store._write(lambda db: add_alerts(db, stories))
    [claimed] = await lease(store, now)
    await store.save_delivery(a_delivery(claimed, Sent(detail="250 ok", reference=reference)))
    return claimed


def add_alerts(db, stories):
    notification = outbox.add_notification(db, "desk", None, NOON)
    for story in stories:
        db.execute("INSERT INTO stories VALUES (?, 'Ambush', ?) ON CONFLICT DO NOTHING", (story, stamp(NOON)))
        one = an_alert()
        number = db.execute("SELECT count(*) FROM alerts").fetchone()[0]
        article = db.execute("SELECT id FROM articles").fetchone()[0]
        db.execute(
            "INSERT INTO alerts VALUES (?, 'new', 'desk', ?, ?, 'high', 'Ambush', ?, ?, ?)",
            (f"a{number}", story, article, stamp(NOON), to_json(one.content), notification),
        )


@pytest.fixture
async def with_an_article(store):
    await store.save_poll(a_poll(a_new_article("a1")))
    return store


async def test_an_update_knows_the_message_that_told_its_story_first(with_an_article):
    store = with_an_article
    first = await tell(store, "s1", reference="m1")
    update = await tell(store, "s1")
    later = await tell(store, "s1")

    assert first.thread is None
    assert update.thread == later.thread == Thread(reference="m1", shared=False)


async def test_what_some_recipients_have_is_what_the_updates_answer_to_and_not_it_to_itself(with_an_article):
    store = with_an_article
    await store._write(lambda db: add_alerts(db, ("s1",)))
    [claimed] = await lease(store)
    failed = SendFailed(failure=SendFailure.RETRY, detail="450", taken=("ana@example.net",), reference="m1")
    await store.save_delivery(a_delivery(claimed, failed, next_at=NOON))
    [again] = await lease(store)
    await store.save_delivery(a_delivery(again, Sent(detail="250 ok", reference="m1")))

    assert again.thread is None
    assert (await tell(store, "s1")).thread == Thread(reference="m1", shared=False)


async def test_a_message_of_several_stories_is_the_first_of_each_and_answers_to_none(with_an_article):
    store = with_an_article
    await tell(store, "s1", "s2", reference="m1")

    assert (await tell(store, "s2")).thread == Thread(reference="m1", shared=True)
    assert (await tell(store, "s1", "s3")).thread is None


async def test_a_story_that_has_a_thread_goes_on_there_after_a_digest_told_of_it(with_an_article):
    store = with_an_article
    await tell(store, "s1", reference="m1")
    await tell(store, "s1", "s2", reference="m2")

    assert (await tell(store, "s1")).thread == Thread(reference="m1", shared=False)
    assert (await tell(store, "s2")).thread == Thread(reference="m2", shared=True)


async def test_a_new_thread_of_a_story_takes_the_place_of_the_old(with_an_article):
    store = with_an_article
    await tell(store, "s1", reference="m1")
    await tell(store, "s1", reference="m2")

    assert (await tell(store, "s1")).thread.reference == "m2"


async def test_what_comes_after_something_later_of_its_story_knows_it(with_an_article):
    store = with_an_article
    await store._write(lambda db: add_alerts(db, ["s1"]))
    [first] = await lease(store)
    await store.save_delivery(a_delivery(first, RETRY, next_at=NOON + MINUTE))
    await tell(store, "s1", reference="m2")

    [again] = await lease(store, NOON + MINUTE)
    assert (again.id, again.thread) == (first.id, Thread(reference="m2", shared=False, overtaken=True))
    await store.save_delivery(a_delivery(again))
    assert (await tell(store, "s1")).thread == Thread(reference="m2", shared=False)


async def test_who_has_a_message_is_known_at_the_next_attempt(store):
    [claimed] = await announced(store, "desk")
    for taken in (("ana@example.net",), ("ben@example.net",)):
        partly = SendFailed(failure=SendFailure.RETRY, detail="450 later", taken=taken)
        await store.save_delivery(a_delivery(claimed, partly))
        [claimed] = await lease(store)

    assert claimed.taken == ("ana@example.net", "ben@example.net")
