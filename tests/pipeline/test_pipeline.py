import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor import pipeline
from monitor.model import Failure, FetchFailed, Notice, NotModified, SendFailed, SendFailure
from monitor.pipeline import deliver, judge, poll, read
from monitor.rulepacks import load_rules
from tests.builders import NOON, a_source, an_alert
from tests.fakes import FakeChannel
from tests.loopback import rss
from tests.wrapping import Wrapped

FEED = "https://mali-actu.example/feed"
LONG = "JNIM fighters stopped a bus on the road to the north and took its driver with them, two passengers said. "


def entry(number=1, **changes):
    plain = {
        "title": f"Report {number}",
        "link": f"https://mali-actu.example/a/{number}",
        "summary": LONG * 7 + str(number),
        "published": NOON - timedelta(hours=1),
    }
    return plain | changes


def publish(newsroom, *entries):
    newsroom.web.script(FEED, rss(entries).encode())


async def polled(newsroom):
    (due,) = await newsroom.doors.store.due_sources(None, 10)
    return await poll(due, newsroom.doors, newsroom.policy)


async def judged(newsroom):
    pending = await newsroom.doors.store.unjudged(newsroom.now, 100)
    return await judge(pending, newsroom.doors, newsroom.policy)


async def delivered(newsroom):
    leased = await newsroom.doors.store.lease(newsroom.now, ())
    return [(await deliver(notification, newsroom.doors))[0] for notification in leased]


async def round_of(newsroom):
    await polled(newsroom)
    verdicts = await judged(newsroom)
    await delivered(newsroom)
    return verdicts


async def test_an_article_goes_through_all_four_steps(newsroom):
    publish(newsroom, entry())

    await round_of(newsroom)

    (message,) = newsroom.desk.messages
    assert "Report 1" in message.subject
    assert "*JNIM*" in message.text


@pytest.mark.parametrize(("count", "in_turn"), [(20, True), (21, False)])
async def test_to_decide_on_much_and_to_lay_it_out_does_not_hold_the_event_loop(newsroom, monkeypatch, count, in_turn):
    held = []
    for name in ("entry_keys", "decide_poll", "render"):
        work = getattr(pipeline, name)

        def noted(*args, work=work, **more):
            held.append(threading.current_thread() is threading.main_thread())
            return work(*args, **more)

        monkeypatch.setattr(pipeline, name, noted)

    publish(newsroom, *(entry(number) for number in range(count)))
    await polled(newsroom)
    alerts = tuple(an_alert(f"a{number}", story=f"s{number}") for number in range(count))
    await newsroom.doors.store.announce(Notice(subject="Hello", text=""), ["desk"], newsroom.now)
    (leased,) = await newsroom.doors.store.lease(newsroom.now, ())
    await deliver(replace(leased, alerts=alerts, notice=None), newsroom.doors)

    assert held == [in_turn] * 3


async def test_a_body_seen_before_is_not_parsed_and_a_304_neither(newsroom):
    publish(newsroom, entry())
    await polled(newsroom)
    same = await polled(newsroom)
    newsroom.web.script(FEED, NotModified(url=FEED))
    unmodified = await polled(newsroom)

    assert (same.outcome, unmodified.outcome) == ("unchanged", "unchanged")
    assert (same.entries, unmodified.entries) == (0, 0)


async def test_a_failed_poll_is_stored_with_its_reason_and_backs_off(newsroom):
    newsroom.web.script(
        FEED, FetchFailed(url=FEED, failure=Failure.RATE_LIMITED, detail="429", retry_after=timedelta(hours=1))
    )

    intent = await polled(newsroom)

    assert intent.state.failure is Failure.RATE_LIMITED
    assert intent.state.next_poll_at >= newsroom.now + timedelta(hours=1)


async def test_a_short_summary_waits_for_its_page_and_is_judged_without_it_after_a_minute(newsroom):
    publish(newsroom, entry(summary="Details follow."))
    await polled(newsroom)

    assert await judged(newsroom) == ()
    newsroom.later(seconds=61)
    (verdict,) = await judged(newsroom)
    assert verdict.judgement.matches == ()


async def test_a_text_that_comes_late_is_judged_again_and_may_add(newsroom):
    publish(newsroom, entry(summary="Details follow."))
    page = f"<html><body><article><h1>Report</h1><p>{LONG * 3}</p><p>{LONG.replace('bus', 'lorry') * 3}</p></article></body></html>"
    newsroom.web.script(entry()["link"], page.encode())
    await polled(newsroom)
    newsroom.later(seconds=61)
    await judged(newsroom)

    (unread,) = await newsroom.doors.store.unread(newsroom.now, 10)
    await read(unread, newsroom.doors, newsroom.policy)
    (verdict,) = await judged(newsroom)

    assert [alert.kind for alert in verdict.alerts] == ["new"]


async def test_a_copy_in_the_same_batch_is_absorbed_by_the_story_of_its_original(newsroom):
    publish(newsroom, entry(1), entry(2, summary=entry(1)["summary"], title="Another headline"))

    first, second = await round_of(newsroom)

    assert (first.story.id, second.story.id) == (f"s{first.article.id}",) * 2
    assert second.copy_of == first.article.id
    assert len(newsroom.desk.messages) == 1
    assert [withheld.muted for withheld in second.withheld] == ["absorbed"]


async def test_a_revision_is_told_only_if_a_further_rule_fires(newsroom):
    publish(newsroom, entry())
    await round_of(newsroom)
    publish(newsroom, entry(title="Report 1, corrected"))
    await round_of(newsroom)
    assert len(newsroom.desk.messages) == 1

    publish(newsroom, entry(title="Report 1: convoy hit"))
    (verdict,) = await round_of(newsroom)

    assert [(alert.kind, alert.content.changed) for alert in verdict.alerts] == [("update", "further rule: Convoys")]


async def test_a_revised_baseline_article_is_news_and_an_unrevised_is_not(newsroom):
    old = {"published": NOON - timedelta(days=3)}
    publish(newsroom, entry(summary="Quiet here. " * 60, **old))
    (verdict,) = await round_of(newsroom)
    assert verdict.alerts == ()

    publish(newsroom, entry(**old))
    (revised,) = await round_of(newsroom)

    assert [alert.kind for alert in revised.alerts] == ["new"]


async def test_a_rule_newer_than_the_archive_does_not_alert_on_a_mere_correction(newsroom, rules, tmp_path):
    newsroom.policy = a_policy_without(newsroom.policy, rules, tmp_path)
    publish(newsroom, entry(title="A convoy"))
    await round_of(newsroom)
    newsroom.policy = replace(newsroom.policy, rules=rules)

    publish(newsroom, entry(title="A convoy, corrected"))
    (verdict,) = await round_of(newsroom)

    assert verdict.alerts == ()
    assert {withheld.muted for withheld in verdict.withheld} == {"archive"}


def a_policy_without(policy, rules, tmp_path):
    (tmp_path / "empty.toml").write_text('[[rule]]\nid = "x"\ntitle = "X"\nwhen = "unheard"\nseverity = "low"\n')
    return replace(policy, rules=load_rules([tmp_path / "empty.toml"]))


async def test_a_send_that_may_have_arrived_is_repeated_and_marked(newsroom):
    newsroom.doors.channels["desk"] = FakeChannel(SendFailed(failure=SendFailure.AMBIGUOUS, detail="reset"))
    publish(newsroom, entry())
    await round_of(newsroom)
    newsroom.later(hours=1)

    await delivered(newsroom)

    first, again = newsroom.desk.messages
    assert (first.repeat, again.repeat) == (False, True)


async def test_a_notification_for_a_channel_that_is_gone_is_parked_and_told_through_another(newsroom):
    publish(newsroom, entry())
    await polled(newsroom)
    await judged(newsroom)
    other = FakeChannel()
    newsroom.doors.channels.pop("desk")
    newsroom.doors.channels["mail"] = other
    await newsroom.register(a_source())

    await delivered(newsroom)
    await delivered(newsroom)

    (notice,) = other.messages
    assert "desk" in notice.text


class Meanwhile(Wrapped):
    """A store in which something else happens between the first judging and its saving."""

    def __init__(self, store, happens):
        super().__init__(store)
        self._happens = [happens]

    async def told(self, stories):
        while self._happens:
            await self._happens.pop()()
        return await self.inner.told(stories)


async def test_a_story_is_told_by_its_second_report_if_the_first_was_taken_back_while_both_were_judged(newsroom):
    attack = {"title": "Convoy attacked at Gao", "summary": LONG * 3}
    market = {"title": "Market day at Gao", "summary": "The rice is cheap, and the traders are content, they say. " * 5}
    publish(newsroom, entry(1, **attack), entry(2, **attack))
    await polled(newsroom)
    newsroom.later(minutes=2)

    async def taken_back():
        publish(newsroom, entry(1, **attack), entry(2, **market))
        await polled(newsroom)

    newsroom.doors = replace(newsroom.doors, store=Meanwhile(newsroom.doors.store, taken_back))
    for _ in range(3):
        await judged(newsroom)
        newsroom.later(minutes=2)
        await delivered(newsroom)

    assert [message.subject for message in newsroom.desk.messages] == ["[high] Convoy attacked at Gao"]
