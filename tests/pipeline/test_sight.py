"""What the poll step sees of what a source publishes, what it misses, and whom it tells."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from monitor.model import Failure, Fetched, FetchFailed, NotModified, ParsedFeed, PollOutcome, Refill
from monitor.pipeline import watch
from tests.builders import a_source, an_entry
from tests.pipeline.test_pipeline import FEED, delivered, entry, polled, publish
from tests.pipeline.test_scheduler import a_scheduler
from tests.wrapping import Wrapped

BASE = "https://mali-actu.example"


class Pages:
    """In place of the parser: a body names the numbers of its entries, and where earlier ones are."""

    async def parse(self, _kind, fetched, _options):
        numbers, _, earlier = fetched.body.decode().partition(" ")
        entries = tuple(
            an_entry(guid=n, title=f"Report {n}", link=f"{BASE}/a/{n}", summary=f"Report {n}")
            for n in numbers.split(",")
        )
        return ParsedFeed(title="T", language="en", ttl=None, entries=entries, earlier=earlier or None)


async def looks(newsroom, *pages):
    """Two polls: of what is known, then of what the first of these pages shows."""
    newsroom.doors = replace(newsroom.doors, workers=Pages())
    newsroom.web.script(FEED, b"1,2,3", *(pages[:1]))
    for number, page in enumerate(pages[1:], 2):
        newsroom.web.script(f"{BASE}/page/{number}", page)
    await polled(newsroom)
    newsroom.later(hours=1)
    return await polled(newsroom)


async def test_a_gap_is_filled_by_the_pages_with_earlier_entries_and_no_further(newsroom):
    intent = await looks(newsroom, b"9,8 " + f"{BASE}/page/2".encode(), b"7,6 " + f"{BASE}/page/3".encode(), b"5,3")

    assert len(intent.new) == 5
    assert (intent.gap.found, intent.gap.filled) == (3, True)
    assert [request.url for request in newsroom.web.requests[2:]] == [f"{BASE}/page/2", f"{BASE}/page/3"]


async def test_no_page_is_asked_for_while_anything_is_known(newsroom):
    intent = await looks(newsroom, b"9,3 " + f"{BASE}/page/2".encode(), b"8,7")

    assert (intent.gap, len(newsroom.web.requests)) == (None, 2)


async def test_a_gap_that_no_page_fills_stays_one(newsroom):
    intent = await looks(newsroom, b"9,8 " + f"{BASE}/page/2".encode())

    assert (intent.outcome, len(intent.new), intent.gap.filled) == (PollOutcome.FEED, 2, False)


async def test_pages_with_earlier_entries_are_bounded(newsroom):
    pages = [f"{100 - n} {BASE}/page/{n + 1}".encode() for n in range(1, 20)]

    intent = await looks(newsroom, *pages)

    assert (intent.gap.found, intent.gap.filled) == (5, False)


class Stuck(Wrapped):
    """A web whose third page never comes."""

    async def fetch(self, request):
        if request.url.endswith("/3"):
            await asyncio.Event().wait()
        return await self.inner.fetch(request)


async def test_a_page_that_never_comes_holds_no_poll_and_is_asked_for_by_the_next(newsroom, monkeypatch):
    monkeypatch.setattr("monitor.pipeline.POLL_DEADLINE", timedelta(seconds=2))
    newsroom.doors = replace(newsroom.doors, fetcher=Stuck(newsroom.web))

    intent = await looks(newsroom, b"9,8 " + f"{BASE}/page/2".encode(), b"7,6 " + f"{BASE}/page/3".encode())

    assert (intent.gap.found, intent.gap.filled) == (2, False)
    assert intent.state.resume_at == f"{BASE}/page/3"


async def shows(newsroom, page):
    """One poll more, of what the feed shows an hour later."""
    newsroom.web.script(FEED, page)
    newsroom.later(hours=1)
    return await polled(newsroom)


async def test_a_gap_is_filled_later_from_the_page_that_did_not_come(newsroom):
    first = await looks(newsroom, b"9,8 " + f"{BASE}/page/2".encode())
    newsroom.web.script(f"{BASE}/page/2", b"8,7 " + f"{BASE}/page/3".encode())
    newsroom.web.script(f"{BASE}/page/3", b"6,3")

    intent = await shows(newsroom, b"10,9 " + f"{BASE}/page/2".encode())

    assert (first.state.resume_at, intent.state.resume_at) == (f"{BASE}/page/2", None)
    assert (intent.refill, intent.gap, len(intent.new)) == (Refill(found=2, filled=True), None, 3)
    assert (await shows(newsroom, b"11,10")).refill is None


async def test_a_gap_is_tried_to_be_filled_three_times_more(newsroom):
    await looks(newsroom, b"9,8 " + f"{BASE}/page/2".encode())
    for number in range(10, 16):
        await shows(newsroom, f"{number},{number - 1} {BASE}/page/2".encode())

    assert [request.url for request in newsroom.web.requests].count(f"{BASE}/page/2") == 1 + 3


async def test_who_only_waited_for_its_turn_has_not_failed(newsroom):
    wait = FetchFailed(
        url=FEED, failure=Failure.RATE_LIMITED, detail="not asked", retry_after=timedelta(minutes=2), asked=False
    )
    newsroom.web.script(FEED, wait)

    intent = await polled(newsroom)

    assert (intent.outcome, intent.state.failures) == (PollOutcome.POSTPONED, 0)
    assert intent.state.next_poll_at - newsroom.now <= timedelta(minutes=3)


async def test_a_source_is_asked_for_its_whole_document_once_a_day(newsroom):
    newsroom.web.script(FEED, Fetched(url=FEED, body=b"1,2,3", etag='"1"'), NotModified(url=FEED))
    newsroom.doors = replace(newsroom.doors, workers=Pages())
    for _ in range(3):
        await polled(newsroom)
        newsroom.later(hours=13)

    assert [request.etag for request in newsroom.web.requests] == [None, '"1"', None]


async def test_a_failing_source_is_told_to_the_operators_once_and_once_when_it_is_back(newsroom):
    newsroom.policy = replace(newsroom.policy, operators=("desk",))
    await newsroom.register(a_source())
    newsroom.web.script(FEED, FetchFailed(url=FEED, failure=Failure.SERVER_ERROR, detail="the server answered 503"))
    for _ in range(12):
        await polled(newsroom)
        await watch(newsroom.doors, newsroom.policy)
        newsroom.later(minutes=20)
    publish(newsroom, entry())
    for _ in range(4):
        await polled(newsroom)
        await watch(newsroom.doors, newsroom.policy)
        newsroom.later(minutes=20)
    await delivered(newsroom)
    await delivered(newsroom)

    assert [message.subject for message in newsroom.desk.messages] == [
        "mali-actu is failing", "mali-actu is no longer failing",
    ]  # fmt: skip


async def test_a_single_round_tells_of_troubles_too(newsroom):
    newsroom.policy = replace(newsroom.policy, operators=("desk",))
    newsroom.web.script(FEED, FetchFailed(url=FEED, failure=Failure.GONE, detail="the server answered 410 Gone"))
    for _ in range(3):
        await a_scheduler(newsroom).once()
        newsroom.later(hours=1)

    assert [message.subject for message in newsroom.desk.messages] == ["mali-actu is failing"]
