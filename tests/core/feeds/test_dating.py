from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.feeds.dating import without_dates_of_visit
from monitor.model import ParsedFeed
from tests.builders import NOON, an_entry

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("ages", "undated"),
    [
        ([SECOND, SECOND, SECOND], True),
        ([3 * SECOND, 2 * SECOND, SECOND], True),
        ([-2 * SECOND, -SECOND, SECOND], True),
        ([5 * MINUTE, 5 * MINUTE, 5 * MINUTE, None], True),
        ([-2 * HOUR, -2 * HOUR, -2 * HOUR], True),
        ([SECOND, SECOND], False),
        ([SECOND, SECOND, HOUR], False),
        ([SECOND, 20 * SECOND, 40 * SECOND], False),
        ([HOUR, HOUR, HOUR], False),
        ([], False),
    ],
    ids=[
        "one second", "as they were written", "by a clock that is ahead", "from a cache", "in another zone",
        "two may come together", "one is older", "one after the other", "a bulletin of an hour ago", "none",
    ],
)  # fmt: skip
def test_dates_that_are_all_those_of_the_visit_tell_nothing(ages, undated):
    entries = tuple(an_entry(f"g-{n}", published=age and NOON - age) for n, age in enumerate(ages))
    feed = ParsedFeed(title="Mali Actu", language="fr", ttl=None, entries=entries)

    expected = tuple(replace(entry, published=None) for entry in entries) if undated else entries
    assert without_dates_of_visit(feed, NOON).entries == expected
