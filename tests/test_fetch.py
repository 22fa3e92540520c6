import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest

from monitor.fetch import PacedFetcher
from monitor.model import Failure, Fetched, FetchFailed, Request
from monitor.net.pace import Pace
from tests.fleet.clock import virtually
from tests.hostile_server import HostileServer, answer, ok
from tests.made_up_web import a_net, failure


class Door:
    """In place of the HTTP door: notes when a request begins and ends, answers with `outcome` after `takes`."""

    def __init__(self, takes=0.0, outcome=None):
        self.takes, self.outcome = takes, outcome
        self.begun, self.in_flight, self.most = {}, 0, 0

    async def get(self, request):
        self.begun[request.url] = asyncio.get_running_loop().time()
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        try:
            await asyncio.sleep(self.takes)
        finally:
            self.in_flight -= 1
        return self.outcome or Fetched(url=request.url, body=b"")


def a_fetcher(door, **changes):
    return PacedFetcher(door, **{"gap": timedelta(0), **changes})


def a_request(url):
    return Request(url=url, accept="*/*")


async def fetch_all(fetcher, *urls):
    return await asyncio.gather(*(fetcher.fetch(a_request(url)) for url in urls))


def seconds(number):
    return timedelta(seconds=number)


@virtually
async def test_a_host_is_asked_twice_at_once_and_no_more():
    door = Door(takes=0.02)
    await fetch_all(a_fetcher(door), *(f"http://a.example/{number}" for number in range(6)))
    assert door.most == 2


@virtually
async def test_the_gap_lies_between_the_beginnings_of_requests_to_one_host():
    door = Door(takes=0.01)
    await fetch_all(a_fetcher(door, gap=seconds(0.05)), *(f"http://a.example/{number}" for number in range(4)))
    begun = sorted(door.begun.values())
    assert [later - earlier for earlier, later in pairwise(begun)] == pytest.approx([0.05] * 3)


@virtually
async def test_the_gap_holds_when_requests_have_waited_for_a_free_slot():
    door = Door(takes=0.03)
    fetcher = a_fetcher(door, gap=seconds(0.05), concurrency=1)
    await fetch_all(fetcher, "http://other.example/", "http://a.example/1", "http://a.example/2")
    assert door.begun["http://a.example/2"] - door.begun["http://a.example/1"] >= 0.0499


@virtually
async def test_the_pace_of_one_host_is_not_that_of_others():
    door = Door(takes=0.01)
    fetcher = a_fetcher(door, gap=seconds(30))
    slow = asyncio.gather(*(fetcher.fetch(a_request(f"http://slow.example/{number}")) for number in range(3)))
    await fetch_all(fetcher, *(f"http://{number}.example/" for number in range(100)))
    assert asyncio.get_running_loop().time() < 1
    assert door.most <= 30
    slow.cancel()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.example/1", "https://A.example/2", True),
        ("http://ann:secret@a.example/1", "http://a.example/2", True),
        ("http://a.example:8001/", "http://a.example:8002/", False),
        ("http://a.example/", "http://b.example/", False),
    ],
)
@virtually
async def test_a_host_is_its_name_and_port(one, other, same):
    door = Door()
    await fetch_all(a_fetcher(door, gap=seconds(0.05)), one, other)
    assert door.begun[other] - door.begun[one] == pytest.approx(0.05 if same else 0)


@virtually
async def test_no_turn_is_waited_for_longer_than_patience_and_the_deadline_counts_from_the_turn():
    door = Door(takes=0.2)
    fetcher = a_fetcher(door, per_host=1, patience=seconds(0.1))
    first, second = await fetch_all(fetcher, "http://a.example/1", "http://ann:s3cret@a.example/2")
    assert isinstance(first, Fetched)
    assert (second.asked, second.retry_after) == (False, seconds(0.1))
    assert "s3cret" not in repr(second)


@virtually
async def test_whose_turn_is_far_off_is_told_at_once_when_to_come_and_the_turns_lie_apart():
    door = Door()
    fetcher = a_fetcher(door, gap=seconds(10), patience=seconds(25))
    waiting = [asyncio.create_task(fetcher.fetch(a_request(f"http://a.example/{number}"))) for number in range(3)]
    await asyncio.sleep(0)
    late = await fetcher.fetch(a_request("http://a.example/late"))
    assert len(door.begun) == 1  # those before it still wait
    assert (late.asked, late.retry_after) == (False, seconds(30))
    for task in waiting:
        task.cancel()


@virtually
async def test_a_fetch_that_is_called_off_gives_its_place_back():
    door = Door(takes=60)
    fetcher = a_fetcher(door, concurrency=1)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await fetch_all(fetcher, "http://a.example/1", "http://a.example/2", "http://a.example/3")
    door.takes = 0
    assert len(await fetch_all(fetcher, "http://a.example/4", "http://b.example/")) == 2


# --- what refusals teach -------------------------------------------------------------------------------------------


def limited(retry_after, kind=Failure.RATE_LIMITED):
    return FetchFailed(url="", failure=kind, detail="", retry_after=retry_after)


@pytest.mark.parametrize("kind", [Failure.RATE_LIMITED, Failure.SERVER_ERROR, Failure.FORBIDDEN])
@virtually
async def test_a_url_that_asks_for_it_is_left_alone_and_others_are_not(kind):
    door = Door(outcome=limited(seconds(600), kind))
    fetcher = a_fetcher(door)
    await fetcher.fetch(a_request("http://a.example/1"))
    refused, other = await fetch_all(fetcher, "http://a.example/1", "http://b.example/")
    assert not refused.asked
    assert refused.retry_after == seconds(600)
    assert other is door.outcome
    assert list(door.begun) == ["http://a.example/1", "http://b.example/"]


@pytest.mark.parametrize(
    ("refused", "closed", "open_"),
    [
        (["http://a.example/1"], "http://a.example/1", "http://a.example/2"),
        (["http://a.example/1", "http://a.example/2"], "http://a.example/3", "http://www.a.example/"),
        (
            ["http://x.a.example/1", "http://x.a.example/2", "http://y.a.example/1", "http://y.a.example/2"],
            "http://z.a.example/",
            "http://b.example/",
        ),
    ],
    ids=["url", "host", "domain"],
)
async def test_when_a_part_is_refused_beside_another_the_whole_was_meant(refused, closed, open_):
    door = Door(outcome=limited(seconds(600)))
    fetcher = a_fetcher(door)
    for url in refused:
        await fetcher.fetch(a_request(url))
    assert not (await fetcher.fetch(a_request(closed))).asked
    assert (await fetcher.fetch(a_request(open_))) is door.outcome


@virtually
async def test_a_host_known_to_mean_all_closes_at_one_refusal_and_is_asked_further_apart():
    door = Door(outcome=limited(seconds(0.05)))
    fetcher = a_fetcher(door)
    for number in range(2):
        await fetcher.fetch(a_request(f"http://a.example/{number}"))
    door.outcome = None
    await asyncio.sleep(0.1)
    assert isinstance(await fetcher.fetch(a_request("http://a.example/3")), Fetched)
    assert fetcher._between(a_request("http://a.example/4")) > 3


FEEDS = ["http://a.example/1", "http://a.example/2"]


@pytest.mark.parametrize(("answered", "opens_in"), [(FEEDS, 300), (FEEDS[:1], 0), ([], 0)])
async def test_what_was_allowed_and_is_forbidden_was_asked_for_too_often(answered, opens_in):
    pace = Pace()
    for url in answered:
        pace.learn(url, Fetched(url=url, body=b""), 0)
    for _ in range(2):  # forbidden again, it tells nothing more
        for url in FEEDS:
            pace.learn(url, limited(None, Failure.FORBIDDEN), 0)
    assert max(pace.opens_at("http://a.example/3", 0), 0) == opens_in


@virtually
async def test_a_short_pause_is_waited_for():
    door = Door(outcome=limited(seconds(0.1)))
    fetcher = a_fetcher(door)
    await fetcher.fetch(a_request("http://a.example/1"))
    first = door.begun["http://a.example/1"]
    fetcher._pace._scopes["http://a.example/1"].gap = 0
    await fetcher.fetch(a_request("http://a.example/1"))
    assert door.begun["http://a.example/1"] - first == pytest.approx(0.1)


async def test_no_server_closes_itself_for_ever():
    fetcher = a_fetcher(Door(outcome=limited(timedelta(days=36500))))
    await fetcher.fetch(a_request("http://a.example/"))
    assert (await fetcher.fetch(a_request("http://a.example/"))).retry_after <= timedelta(days=1)


async def test_a_pause_that_a_missing_page_asks_for_closes_nothing():
    door = Door(outcome=limited(seconds(600), Failure.NOT_FOUND))
    fetcher = a_fetcher(door)
    for _ in range(2):
        assert (await fetcher.fetch(a_request("http://a.example/"))).asked


async def test_the_real_door_says_when_to_come_back():
    async with HostileServer() as server, a_net(allow_private=True) as net:
        server.replies |= {"/feed": ok(b"<rss/>"), "/limited": answer(429, Retry_After="120")}
        fetcher = a_fetcher(net)
        assert isinstance(await fetcher.fetch(a_request(server.url("/feed"))), Fetched)
        assert (await fetcher.fetch(a_request(server.url("/limited")))).retry_after == seconds(120)
        assert failure(await fetcher.fetch(a_request(server.url("/limited")))) is Failure.RATE_LIMITED
        assert len(server.heads) == 2


async def test_what_is_known_of_refusals_is_bounded():
    pace = Pace()
    for number in range(12_000):
        pace.learn(f"http://a.example/{number}", limited(seconds(60)), 0)
    assert len(pace._scopes) <= 10_000
    assert pace.opens_at("http://a.example/other", 0) == 60


@pytest.mark.parametrize(("apart", "opens_in"), [(3599, 60), (3601, 0)])
async def test_two_that_are_refused_hours_apart_tell_nothing_of_their_host(apart, opens_in):
    pace = Pace()
    pace.learn(FEEDS[0], limited(seconds(60)), 0)
    pace.learn(FEEDS[1], limited(seconds(60)), apart)
    assert max(pace.opens_at("http://a.example/3", apart) - apart, 0) == opens_in


# --- memory ---------------------------------------------------------------------------------------------------------


@virtually
async def test_hosts_are_forgotten_once_they_may_be_asked_again():
    fetcher = a_fetcher(Door(), gap=seconds(0.01))
    await fetch_all(fetcher, *(f"http://{number}.example/" for number in range(50)), *["http://0.example/"] * 3)
    assert len(fetcher._hosts) == 50
    await asyncio.sleep(0.2)
    assert fetcher._hosts == {}


@virtually
async def test_a_host_is_not_forgotten_while_it_is_asked():
    door = Door(takes=0.3)
    fetcher = a_fetcher(door)
    slow = [asyncio.create_task(fetcher.fetch(a_request("http://a.example/slow")))]
    await asyncio.sleep(0)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await fetcher.fetch(a_request("http://a.example/called-off"))
    await asyncio.sleep(0.15)
    slow += [asyncio.create_task(fetcher.fetch(a_request(f"http://a.example/{number}"))) for number in range(2)]
    await asyncio.gather(*slow)
    assert door.most == 2
