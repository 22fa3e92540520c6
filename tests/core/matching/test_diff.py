from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.matching.diff import Compared, compare
from monitor.model import Muted
from tests.builders import NOON

HOUR = timedelta(hours=1)


def seen(number, old="", new="", **changes):
    article = Compared(
        id=number,
        title="",
        source="paper",
        first_seen_at=NOON + number * HOUR,
        muted=None,
        copy_of=None,
        old=tuple(old.split()),
        new=tuple(new.split()),
    )
    return replace(article, **changes)


def ids(articles):
    return [article.id for article in articles]


def test_an_article_is_gained_lost_or_kept():
    told = compare(
        [seen(1, new="jnim"), seen(2, old="jnim"), seen(3, "jnim", "jnim"), seen(4, "jnim", "mali"), seen(5)]
    )
    assert (ids(told.gained), ids(told.lost), ids(told.kept), told.articles) == ([1], [2], [3, 4], 5)


@pytest.mark.parametrize(
    ("articles", "alerts"),
    [
        ([seen(1, new="a b"), seen(2, new="a")], (0, 2)),
        ([seen(1, new="a"), seen(2, new="a", copy_of=1), seen(3, new="a", copy_of=1)], (0, 1)),
        ([seen(2, old="a", copy_of=1), seen(3, old="a", copy_of=1)], (1, 0)),
        ([seen(1, "a", "a", muted=Muted.BASELINE), seen(2, "a", "a", muted=Muted.TOO_OLD)], (0, 0)),
    ],
    ids=["each story", "copies are one", "of an original that is not here, too", "what was muted is never told"],
)
def test_alerts_are_counted_as_they_would_be_told(articles, alerts):
    told = compare(articles)
    assert (told.old_alerts, told.new_alerts) == alerts


@pytest.mark.parametrize(
    ("hours", "days"), [([], 1.0), ([5], 1.0), ([1, 7], 1.0), ([0, 30, 60], 2.5)], ids=["none", "one", "short", "long"]
)
def test_days_reach_from_the_first_article_to_the_last(hours, days):
    assert compare([seen(hour) for hour in hours]).days == days


def test_noise_is_told_of_the_sources_that_fire_the_loudest_first():
    told = compare(
        [
            seen(1, new="a", source="louder"),
            seen(2, "a", "a", source="louder"),
            seen(3, source="louder"),
            seen(4, source="louder"),
            seen(5, old="a", source="calmer"),
            seen(6, "a", "a", source="as-before"),
            seen(7, source="silent"),
        ]
    )
    assert [(each.source, each.articles, each.more, each.share) for each in told.noise] == [
        ("louder", 4, 1, 0.5),
        ("as-before", 1, 0, 1.0),
        ("calmer", 1, -1, 0.0),
    ]
