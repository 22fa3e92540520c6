import asyncio
from datetime import timedelta

import pytest

from monitor.fetch import PacedFetcher
from monitor.model import Failure, Fetched, FetchFailed, Request
from monitor.pages import PageFetcher
from monitor.workers import ProcessWorkers
from tests.fakes import FakeFetcher, InlineWorkers
from tests.hostile_server import HostileServer, ok
from tests.made_up_web import a_net

SITE = "https://river.example"
PAGE = f"{SITE}/news/ferry"
ROBOTS = f"{SITE}/robots.txt"


def a_page_fetcher(robots, *, agent="news-monitor/0.1"):
    web = FakeFetcher()
    web.script(ROBOTS, robots)
    web.script(PAGE, b"<p>The ferry is back.</p>")
    return PageFetcher(web, InlineWorkers(), agent=agent), web


async def fetch(pages, url=PAGE):
    return await pages.fetch(Request(url=url, accept="text/html"))


def failed(failure, **more):
    return FetchFailed(url=ROBOTS, failure=failure, detail="it says so", **more)


async def test_a_page_that_is_not_for_robots_is_not_asked_for():
    pages, web = a_page_fetcher(b"User-agent: *\nDisallow: /news/")

    answer = await fetch(pages)

    assert answer.failure is Failure.ROBOTS
    assert [request.url for request in web.requests] == [ROBOTS]


async def test_the_rules_are_asked_for_once_for_all_pages_of_a_site():
    pages, web = a_page_fetcher(b"User-agent: *\nDisallow: /shop/")

    answers = await asyncio.gather(*(fetch(pages) for _ in range(5)))

    assert all(isinstance(answer, Fetched) for answer in answers)
    assert [request.url for request in web.requests].count(ROBOTS) == 1


async def test_rules_whose_turn_did_not_come_are_asked_for_when_it_does():
    pages, web = a_page_fetcher(failed(Failure.RATE_LIMITED, retry_after=timedelta(seconds=0.01), asked=False))

    assert not (await fetch(pages)).asked
    await asyncio.sleep(0.02)
    web.script(ROBOTS, b"User-agent: *\nDisallow: /shop/")
    assert isinstance(await fetch(pages), Fetched)


async def test_pages_are_asked_for_at_the_pace_that_the_rules_want():
    pages, web = a_page_fetcher(b"User-agent: *\nCrawl-delay: 7\n")

    await fetch(pages)

    assert web.requests[-1].gap == timedelta(seconds=7)


@pytest.mark.parametrize("failure", [Failure.NOT_FOUND, Failure.GONE, Failure.FORBIDDEN, Failure.CLIENT_ERROR])
async def test_a_site_without_rules_may_be_read(failure):
    pages, _ = a_page_fetcher(failed(failure))

    assert isinstance(await fetch(pages), Fetched)


@pytest.mark.parametrize("failure", [Failure.SERVER_ERROR, Failure.TIMEOUT, Failure.DNS, Failure.RATE_LIMITED])
async def test_a_site_whose_rules_cannot_be_known_is_not_read_and_says_why(failure):
    pages, web = a_page_fetcher(failed(failure, retry_after=timedelta(minutes=3)))

    answer = await fetch(pages)

    assert (answer.failure, answer.url, answer.retry_after) == (failure, PAGE, timedelta(minutes=3))
    assert answer.detail == "robots.txt: it says so"
    assert [request.url for request in web.requests] == [ROBOTS]


async def test_however_many_sites_there_are_each_is_asked_once_a_day():
    pages, web = a_page_fetcher(b"")
    sites = [f"https://{number}.example" for number in range(300)]

    for site in sites * 2:
        await fetch(pages, f"{site}/")

    assert [request.url for request in web.requests].count("https://0.example/robots.txt") == 1


async def test_the_rules_that_are_remembered_are_bounded():
    pages, web = a_page_fetcher(b"")
    sites = [f"https://{number}.example" for number in range(60)]
    for site in sites:
        web.script(f"{site}/robots.txt", b"#" * 400_000)

    for site in (*sites, sites[0]):
        await fetch(pages, f"{site}/")

    assert [request.url for request in web.requests].count("https://0.example/robots.txt") == 2
    assert sum(len(site.rules) for site in pages._sites.values()) <= 16 << 20


async def test_rules_meant_to_keep_their_reader_busy_end_in_time():
    bait = b"User-agent: *\nDisallow: /" + b"*a" * 20_000 + b"$\n"
    workers = ProcessWorkers(workers=1, limit=timedelta(seconds=1))
    path = "/" + "a" * 2_000
    async with HostileServer() as server, a_net(allow_private=True) as net, asyncio.timeout(60):
        server.replies = {"/robots.txt": ok(bait), path: ok(b"page")}
        answer = await fetch(PageFetcher(PacedFetcher(net, gap=timedelta(0)), workers, agent="us"), server.url(path))
    await workers.close()

    assert isinstance(answer, Fetched) or answer.failure in {Failure.WORKER_TIMEOUT, Failure.WORKER_CRASHED}
