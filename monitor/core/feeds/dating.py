"""Which dates of a feed tell when its entries were published."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import ParsedFeed

_SEVERAL = 3
_ONE_MOMENT = timedelta(seconds=10)
"""How long a server takes to write the entries of a feed."""
_JUST_NOW = timedelta(minutes=10)
"""How long a server may keep a feed that it wrote."""


def without_dates_of_visit(feed: ParsedFeed, now: datetime) -> ParsedFeed:
    """The feed, undated where all its entries have the time of our visit: when they were published nobody says.

    A date still to come is such a time by a clock that is ahead, or in another zone.
    """
    dates = [entry.published for entry in feed.entries if entry.published]
    if len(dates) < _SEVERAL or max(dates) - min(dates) > _ONE_MOMENT or max(dates) < now - _JUST_NOW:
        return feed
    return replace(feed, entries=tuple(replace(entry, published=None) for entry in feed.entries))
