"""What stands above a digest."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.delivery.digest import cover
from monitor.model import Bundle, Held, Lookout

SEVEN = datetime(2026, 3, 14, 7, 0, tzinfo=UTC)
QUIET = Lookout(sources=45, answering=42, articles=518, matched=0)


def remarks(*reasons, since=None, lookout=None):
    return cover(Bundle(title="Digest", reasons=reasons, since=since), lookout, UTC).remarks


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ((), ()),
        ((Held.DIGEST,), ()),
        ((Held.GROUP,), ()),
        ((Held.QUIET_HOURS,), ("Held back by quiet hours",)),
        ((Held.QUIET_HOURS, Held.DIGEST, Held.RATE_LIMIT), ("Held back by quiet hours and a rate limit",)),
    ],
)
def test_it_says_what_held_the_alerts_back_unless_a_digest_was_asked_for(reasons, told):
    assert remarks(*reasons) == told


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "42 of 45 sources answered; quiet: nothing matched since 2026-03-14 07:00 UTC"),
        ({"matched": 3}, "42 of 45 sources answered; 3 of 518 new articles matched since 2026-03-14 07:00 UTC"),
        (
            {"away": timedelta(hours=3)},
            "42 of 45 sources answered; quiet: nothing matched since 2026-03-14 07:00 UTC; away for 3h of it",
        ),
    ],
)
def test_it_says_what_was_watched_also_where_nothing_matched(changes, told):
    assert remarks(since=SEVEN, lookout=replace(QUIET, **changes)) == (told,)


def test_it_counts_what_silences_muted():
    lookout = Lookout(sources=1, answering=1, articles=9, matched=5, muted=((3, "an exercise", 4), (5, "noise", 1)))

    assert remarks(since=SEVEN, lookout=lookout)[1:] == (
        "Muted by silence 3 (an exercise): 4 alerts",
        "Muted by silence 5 (noise): 1 alert",
    )
