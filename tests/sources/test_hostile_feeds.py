import time

import pytest

from monitor.model import Failure, Fetched, ParsedFeed, ParseFailed
from monitor.sources import KINDS
from monitor.workers import LIMIT
from tests.hostile_feeds import LINK, hostile_feeds

FEEDS = hostile_feeds(0.05)
NO_FEEDS = {
    "a gzip bomb": Failure.TOO_LARGE,
    "a gzip bomb in a gzip": Failure.TOO_LARGE,
    "regex bait for a root": Failure.NOT_A_FEED,
    "deep JSON": Failure.NOT_A_FEED,
    "a number without end": Failure.NOT_A_FEED,
}


@pytest.mark.parametrize("name", FEEDS)
def test_a_hostile_feed_costs_little_and_shows_its_entry_or_none(name):
    began = time.process_time()

    feed = KINDS["feed"].parse(Fetched(url="https://a.example/feed", body=FEEDS[name]), {})

    assert time.process_time() - began < LIMIT.total_seconds()
    if name in NO_FEEDS:
        assert isinstance(feed, ParseFailed)
        assert feed.failure is NO_FEEDS[name]
    else:
        assert isinstance(feed, ParsedFeed)
        assert {entry.link for entry in feed.entries} <= {LINK, None}
        assert LINK in {entry.link for entry in feed.entries}
        assert "root:" not in str(feed)
        assert max(len(entry.title) for entry in feed.entries) <= 1_000
