"""Times of day as people write them, and when they come about in a zone.

A clock on the wall skips an hour once a year and shows another twice. What falls into the hour that is skipped comes
about right after it; what falls into the hour shown twice comes about once: digests and the beginning of quiet hours
at the first showing, their end at the second.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from monitor.core.quantities import format_duration, parse_duration
from monitor.model import DigestTimes, QuietHours, RateLimit

DAY = timedelta(days=1)

_MIDNIGHT = time(0, 0)
_MINUTE = timedelta(minutes=1)
_OCLOCK = r"(\d{1,2}:\d{2})"


def parse_quiet_hours(text: str) -> QuietHours:
    """Read `22:00-06:00`; ValueError tells what would be right."""
    parts = re.fullmatch(f"{_OCLOCK} ?[-–] ?{_OCLOCK}", text, re.ASCII)
    if parts is None:
        raise ValueError(f'"{text}" are no quiet hours; write them like "22:00-06:00"')
    start, end = map(_time, parts.groups())
    if start == end:
        raise ValueError(f'"{text}" are no hours at all; let them end at another time than they begin')
    return QuietHours(start=start, end=end)


def parse_digest(text: str) -> DigestTimes:
    """Read `daily 07:00` or `every 2h`; ValueError tells what would be right."""
    if daily := re.fullmatch(f"daily {_OCLOCK}", text, re.ASCII):
        return DigestTimes(first=_time(daily[1]), every=DAY)
    if not text.startswith("every "):
        raise ValueError(f'"{text}" is no time for a digest; write it like "daily 07:00" or "every 2h"')
    every = parse_duration(text.removeprefix("every "))
    if not _MINUTE <= every <= DAY or every % _MINUTE:
        raise ValueError(f'"{text}" is no time for a digest; it comes every so many minutes, at most "every 24h"')
    return DigestTimes(first=_MIDNIGHT, every=every)


def parse_rate(text: str) -> RateLimit:
    """Read `20 per 1h`; ValueError tells what would be right."""
    count, per, span = text.partition(" per ")
    if not per or not re.fullmatch(r"[1-9]\d{0,5}", count, re.ASCII):
        raise ValueError(f'"{text}" is no rate; write it like "20 per 1h", at least one message in a span')
    if not (limit := RateLimit(count=int(count), span=parse_duration(span))).span:
        raise ValueError(f'"{text}" is no rate; its span must be at least "1s"')
    return limit


def _time(text: str) -> time:
    hour, minute = map(int, text.split(":"))
    if hour > 23 or minute > 59:
        raise ValueError(f'"{text}" is no time of day; write it like "07:00", from "00:00" to "23:59"')
    return time(hour, minute)


def tell_quiet_hours(hours: QuietHours) -> str:
    """Write quiet hours as `parse_quiet_hours` reads them."""
    return f"{hours.start:%H:%M}-{hours.end:%H:%M}"


def tell_digest(times: DigestTimes) -> str:
    """Write the times of a digest as `parse_digest` reads them."""
    return f"daily {times.first:%H:%M}" if times.every == DAY else f"every {format_duration(times.every)}"


def tell_rate(limit: RateLimit) -> str:
    """Write a limit as `parse_rate` reads it."""
    return f"{limit.count} per {format_duration(limit.span)}"


# --- when it is so --------------------------------------------------------------------------------------------------


def quiet_until(now: datetime, hours: QuietHours, zone: tzinfo) -> datetime | None:
    """When the quiet hours end that `now` lies in; None if it lies in none."""
    today = now.astimezone(zone).date()
    for day in (today - DAY, today):
        end_day = day + DAY if hours.end < hours.start else day
        end = _instant(end_day, hours.end, zone, last=True)
        if _instant(day, hours.start, zone) <= now < end:
            return end
    return None


def next_digest(after: datetime, times: DigestTimes, zone: tzinfo) -> datetime:
    """The first time for a digest after that instant."""
    return min(instant for instant in _around(after, times, zone) if instant > after)


def last_digest(now: datetime, times: DigestTimes, zone: tzinfo) -> datetime:
    """The last time for a digest up to now."""
    return max(instant for instant in _around(now, times, zone) if instant <= now)


def _around(instant: datetime, times: DigestTimes, zone: tzinfo) -> Iterator[datetime]:
    today = instant.astimezone(zone).date()
    for days in (-2, -1, 0, 1, 2):
        yield from _of_day(today + days * DAY, times, zone)


@lru_cache(maxsize=64)
def _of_day(day: date, times: DigestTimes, zone: tzinfo) -> tuple[datetime, ...]:
    midnight = datetime.combine(day, _MIDNIGHT)
    at = datetime.combine(day, times.first)
    found = []
    while at < midnight + DAY:
        found.append(_instant(day, at.time(), zone))
        at += times.every
    return tuple(found)


def _instant(day: date, at: time, zone: tzinfo, *, last: bool = False) -> datetime:
    """When the clocks of a zone show that time; the last of two such instants if `last`."""
    shown = datetime.combine(day, at, tzinfo=zone)
    both = (shown.astimezone(UTC), shown.replace(fold=1).astimezone(UTC))
    return max(both) if last else both[0]
