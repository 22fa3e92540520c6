"""What the daemon finds of its own condition, and who hears of it: a real database, a peer on loopback, and breakages."""

import asyncio
from dataclasses import replace
from datetime import UTC, time, timedelta

import pytest

from monitor.core.health.alarm import LATE
from monitor.errors import Damaged, StoreError
from monitor.model import (
    Canary,
    ChannelName,
    DigestTimes,
    Failure,
    FetchFailed,
    Notice,
    Route,
    Secret,
    SendFailed,
    SendFailure,
)
from monitor.scheduler import Scheduler
from monitor.vigil import Vigil, say
from tests.builders import a_source
from tests.fakes import FakeChannel
from tests.loopback import a_site, rss
from tests.pipeline.conftest import newsroom, rules  # noqa: F401 - fixtures
from tests.pipeline.test_pipeline import entry, publish
from tests.pipeline.test_scheduler import until
from tests.stores import rows
from tests.wrapping import Wrapped

MINUTE = timedelta(minutes=1)
DEAD = SendFailed(failure=SendFailure.RETRY, detail="connection refused")


@pytest.fixture
def peer():
    with a_site() as site:
        site.show("/ping/s3cret", "OK")
        yield site


@pytest.fixture
async def desk(newsroom, peer):  # noqa: F811
    """A daemon that has been at work for a while, with two channels for its operators."""
    channels = {ChannelName("desk"): newsroom.desk, ChannelName("mail"): FakeChannel()}
    doors = replace(newsroom.doors, channels=channels)
    heartbeat = Secret(peer.url("/ping/s3cret"))
    policy = replace(newsroom.policy, channels=tuple(channels), operators=tuple(channels), heartbeat=heartbeat)
    scheduler = Scheduler(doors, policy, concurrency=4, retention=timedelta(days=365))
    await doors.store.register([a_source()], tuple(channels), newsroom.now, lambda: 0.0)
    return Desk(newsroom, scheduler, peer)


class Desk:
    def __init__(self, newsroom, scheduler, peer):  # noqa: F811
        self.newsroom, self.scheduler, self.peer = newsroom, scheduler, peer
        self.vigil = Vigil(scheduler)
        self.vigil._begun -= LATE.total_seconds()

    async def minutes(self, count):
        """So many rounds of the vigil; messages go out in between."""
        for _ in range(count):
            self.newsroom.later(minutes=1)
            await self.vigil.round()
            await self.scheduler._sends.finish()

    async def work(self):
        await self.scheduler.once()

    @property
    def pings(self):
        return self.peer.asked.count("/ping/s3cret")

    def heard(self, channel="desk"):
        return [message.subject for message in self.scheduler.doors.channels[channel].messages]


async def test_while_all_flows_the_heartbeat_is_fed_each_minute_and_nobody_is_told(desk):
    publish(desk.newsroom)
    await desk.work()
    await desk.minutes(3)

    assert desk.pings == 3
    assert desk.heard() == desk.heard("mail") == []


async def test_a_daemon_that_has_just_started_feeds_it_once_a_source_has_answered(desk):
    publish(desk.newsroom)
    desk.vigil = Vigil(desk.scheduler)
    await desk.minutes(1)
    assert desk.pings == 0

    await desk.work()
    await desk.minutes(1)
    assert desk.pings == 1


async def test_a_heartbeat_that_is_not_taken_is_logged_without_its_address(desk, caplog):
    publish(desk.newsroom)
    await desk.work()
    desk.peer.pages.clear()
    await desk.minutes(1)

    assert "heartbeat not taken" in caplog.text
    assert "404" in caplog.text
    assert "s3cret" not in caplog.text


async def stop_polling(desk):
    desk.newsroom.later(minutes=6)


async def cut_the_network(desk):
    desk.newsroom.web.script(a_source().url, FetchFailed(url="", failure=Failure.CONNECT, detail="unreachable"))
    desk.newsroom.later(minutes=10)
    await desk.work()


async def stop_judging(desk):
    publish(desk.newsroom, entry(1))
    desk.newsroom.later(minutes=10)
    due = await desk.scheduler.doors.store.due_sources(None, 9)
    await desk.scheduler._polls.start(due)
    await desk.scheduler._polls.idle()


async def hang_a_unit(desk):
    forever = asyncio.Event()
    desk.scheduler._judging._do = lambda _: forever.wait()
    await desk.scheduler._judging.start([()])
    await asyncio.sleep(0)  # a unit is begun when its task first runs
    desk.scheduler._judging._begun["batch"] -= LATE.total_seconds()


async def test_a_crew_without_a_sign_of_life_stops_the_heartbeat_at_once(desk):
    publish(desk.newsroom)
    await desk.work()
    desk.scheduler._beat("deliver")
    desk.scheduler.pulses["deliver"] -= 61
    await desk.minutes(2)

    assert desk.pings == 0
    assert desk.heard() == ["news-monitor is in trouble: work is stuck"]
    assert "1 hang: deliver" in desk.scheduler.doors.channels[ChannelName("mail")].messages[0].text


@pytest.mark.parametrize(
    ("breaks", "told"),
    [
        (stop_polling, "sources are not polled"),
        (cut_the_network, "no source answers"),
        (stop_judging, "articles are not judged"),
        (hang_a_unit, "work is stuck"),
    ],
)
async def test_what_is_broken_is_told_within_a_quarter_of_an_hour_and_once(desk, breaks, told):
    publish(desk.newsroom)
    await desk.work()
    await breaks(desk)
    fed = desk.pings
    await desk.minutes(15)

    assert any(told in subject for subject in desk.heard("mail"))
    assert len(desk.heard("mail")) == len(set(desk.heard("mail")))
    assert desk.pings <= fed + 10
    await desk.scheduler._judging.stop(0)


async def test_that_our_network_is_down_is_told_once_and_not_as_two_things(desk):
    sources = [a_source(name, every=5 * MINUTE, url=f"https://{name}/feed") for name in ("a.test", "b.test", "c.test")]
    store, web = desk.scheduler.doors.store, desk.newsroom.web
    await store.register(sources, ("desk", "mail"), desk.newsroom.now, lambda: 0.0)
    for source in sources:
        web.script(source.url, rss([]).encode())
    await desk.work()
    for source in sources:
        web.script(source.url, FetchFailed(url="", failure=Failure.CONNECT, detail="unreachable"))
    for _ in range(20):
        await desk.minutes(1)
        await desk.scheduler._polls.start(await store.due_sources(desk.newsroom.now, 9))
        await desk.scheduler._polls.idle()

    (told,) = desk.heard("mail")
    assert "our own network" in told
    assert desk.pings < 20


async def has_failed_for_long(desk, outcomes):
    """The channel `desk`, after these outcomes and a quarter of an hour in which all else went well."""
    publish(desk.newsroom)
    await desk.work()
    failing = desk.scheduler.doors.channels[ChannelName("desk")]
    failing.outcomes = outcomes
    await desk.scheduler.doors.store.announce(Notice(subject="Hello", text=""), ["desk"], desk.newsroom.now)
    await desk.scheduler._sends.finish()
    for _ in range(14):
        publish(desk.newsroom)
        await desk.work()
        await desk.minutes(1)
    return failing


async def test_a_dead_channel_is_told_through_the_other_and_so_is_its_return(desk):
    dead = await has_failed_for_long(desk, [DEAD] * 9)

    assert desk.heard("mail") == ["news-monitor is in trouble: messages do not get through to desk"]
    assert "connection refused" in desk.scheduler.doors.channels[ChannelName("mail")].messages[0].text

    dead.outcomes = []
    desk.newsroom.later(hours=1)
    await desk.work()
    await desk.minutes(2)
    assert desk.heard("mail")[1:] == ["Over: messages do not get through to desk"]


async def test_a_channel_that_refuses_for_good_stops_the_heartbeat_until_it_takes_one(desk):
    await has_failed_for_long(desk, [SendFailed(failure=SendFailure.PERMANENT, detail="404 no_service")])

    assert desk.heard("mail") == ["news-monitor is in trouble: messages do not get through to desk"]
    assert "404 no_service" in desk.scheduler.doors.channels[ChannelName("mail")].messages[0].text
    assert 0 < desk.pings < 12

    await desk.scheduler.doors.store.announce(Notice(subject="Hello again", text=""), ["desk"], desk.newsroom.now)
    await desk.work()
    pings = desk.pings
    await desk.minutes(2)
    assert desk.heard("mail")[1:] == ["Over: messages do not get through to desk"]
    assert desk.pings == pings + 2


class FullDisk(Wrapped):
    """A store that cannot write while its disk is full."""

    full = True

    async def watch(self, now):
        if self.full:
            raise StoreError("the disk is full")
        await self.inner.watch(now)

    async def save_alarm(self, alarm, now):
        await self.watch(now)
        await self.inner.save_alarm(alarm, now)


async def test_a_full_disk_is_told_without_it_and_that_it_is_over_as_well(desk):
    publish(desk.newsroom)
    await desk.work()
    disk = FullDisk(desk.scheduler.doors.store)
    desk.scheduler.doors = replace(desk.scheduler.doors, store=disk)
    await desk.minutes(5)

    assert desk.heard() == desk.heard("mail") == ["news-monitor is in trouble: nothing can be stored"]
    assert "the disk is full" in desk.scheduler.doors.channels[ChannelName("mail")].messages[0].text
    assert desk.pings == 0

    disk.full = False
    await desk.minutes(3)
    assert desk.heard("mail")[1:] == ["Over: nothing can be stored"]
    assert desk.pings == 3


async def test_what_is_over_while_nothing_can_be_stored_is_told_once(desk):
    publish(desk.newsroom)
    await desk.work()
    desk.scheduler.doors = replace(desk.scheduler.doors, store=FullDisk(desk.scheduler.doors.store))
    await hang_a_unit(desk)
    await desk.minutes(3)
    await desk.scheduler._judging.stop(0)
    await desk.minutes(5)

    assert desk.heard() == ["news-monitor is in trouble: work is stuck, and 1 more", "Over: work is stuck"]


async def test_notices_that_are_told_directly_are_no_repeats_of_each_other(desk):
    notices = [Notice(subject=subject, text="") for subject in ("Over: this", "In trouble: that")]

    await say(notices, desk.scheduler.doors.channels, desk.newsroom.now, UTC)

    assert len({message.key for message in desk.scheduler.doors.channels["desk"].messages}) == 2


class OddStore(Wrapped):
    """A store with an ailment that it cannot read, at the first look."""

    looks = 0

    async def ailments(self, now):
        self.looks += 1
        if self.looks == 1:
            raise ValueError("'flooded' is not a valid AilmentKind")
        return await self.inner.ailments(now)


async def test_a_look_that_breaks_feeds_no_heartbeat_and_the_next_one_comes(desk, monkeypatch):
    monkeypatch.setattr("monitor.vigil.ROUND", 0.01)
    publish(desk.newsroom)
    await desk.work()
    odd = OddStore(desk.scheduler.doors.store)
    desk.scheduler.doors = replace(desk.scheduler.doors, store=odd)

    keeping = asyncio.create_task(desk.vigil.keep())
    await until(lambda: desk.pings or keeping.done())

    assert odd.looks > 1
    keeping.cancel()
    await asyncio.wait([keeping])


async def test_damage_that_a_step_has_met_is_told_once_with_what_to_do_and_no_heartbeat_is_fed(desk):
    publish(desk.newsroom, entry(1))
    await desk.work()
    store = desk.scheduler.doors.store
    await store._write(lambda db: db.execute("UPDATE articles SET published_at = 'never'"))
    with pytest.raises(Damaged):
        await store.recall(desk.newsroom.now - timedelta(days=99))
    fed = desk.pings

    await desk.minutes(5)

    told = [message for message in desk.scheduler.doors.channels["desk"].messages if "damaged" in message.subject]
    assert [message.subject for message in told] == ["news-monitor is in trouble: the database is damaged"]
    assert "put the last backup in its place" in told[0].text
    assert desk.pings == fed


async def test_a_store_that_does_not_answer_is_told_too(desk, monkeypatch):
    monkeypatch.setattr("monitor.vigil.STORE_LIMIT", 0.02)
    await desk.work()
    disk = FullDisk(desk.scheduler.doors.store)
    disk.watch = disk.save_alarm = lambda *_: asyncio.Event().wait()
    desk.scheduler.doors = replace(desk.scheduler.doors, store=disk)
    desk.newsroom.later(minutes=1)
    await desk.vigil.round()
    await desk.vigil.round()

    assert desk.heard() == ["news-monitor is in trouble: nothing can be stored"]


async def test_what_waits_because_we_were_away_is_caught_up_with_and_not_told(desk):
    publish(desk.newsroom)
    await desk.work()
    desk.newsroom.later(hours=9)
    desk.vigil = Vigil(desk.scheduler)
    await desk.minutes(3)

    assert desk.heard() == []
    assert desk.pings == 0


# --- the canary -----------------------------------------------------------------------------------------------------

EXAMPLE = "JNIM said it attacked a convoy."


async def with_canary(desk, pack, now):
    """At half past six, with a rule whose example the test article says; without it nobody else would hear a thing."""
    pack.rules = tuple(replace(rule, alerts=(EXAMPLE,)) for rule in pack.rules)
    canary = Canary(rule="jnim", channel="mail", times=DigestTimes(first=time(6, 30), every=timedelta(days=1)))
    routes = (Route(match={}, channels=("desk",)),)
    desk.scheduler.policy = replace(desk.scheduler.policy, rules=pack, canary=canary, routes=routes)
    desk.newsroom.now = now.replace(hour=6, minute=30)


async def test_a_test_article_goes_the_whole_way_once_and_meets_no_other(desk, rules):  # noqa: F811
    await with_canary(desk, rules, desk.newsroom.now)
    publish(desk.newsroom, entry(1, title=EXAMPLE, summary=EXAMPLE))
    for _ in range(14):
        await desk.minutes(1)
        await desk.work()

    (told,) = desk.heard("mail")
    assert "TEST, nothing has happened" in told
    assert all("TEST" not in subject for subject in desk.heard("desk"))
    assert len(desk.heard("desk")) == 1
    stories = await stored(desk, "SELECT story FROM articles ORDER BY id")
    assert len(set(stories)) == len(stories) == 2
    samples = "SELECT samples FROM memory JOIN articles a ON a.id = article WHERE source = 'a test of news-monitor'"
    assert await stored(desk, samples) == [(b"",)]


async def test_a_second_day_has_a_test_alert_of_its_own(desk, rules):  # noqa: F811
    await with_canary(desk, rules, desk.newsroom.now)
    for day in range(2):
        desk.newsroom.now = desk.newsroom.now.replace(hour=6, minute=30) + timedelta(days=day)
        await desk.minutes(1)
        await desk.work()

    assert ["TEST" in subject for subject in desk.heard("mail")].count(True) == 2


async def test_that_a_test_alert_does_not_arrive_is_told_through_another_channel(desk, rules):  # noqa: F811
    await with_canary(desk, rules, desk.newsroom.now)
    desk.scheduler.doors.channels[ChannelName("mail")].outcomes = [DEAD] * 9
    for _ in range(14):
        publish(desk.newsroom)
        await desk.minutes(1)
        await desk.work()

    assert desk.heard("desk")[0] == "news-monitor is in trouble: the test alert did not arrive"
    told = desk.scheduler.doors.channels[ChannelName("desk")].messages[0].text
    assert "the test alert did not arrive: its message to mail is pending" in told


async def stored(desk, sql):
    return await rows(desk.scheduler.doors.store, sql)
