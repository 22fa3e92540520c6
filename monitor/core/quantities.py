"""Quantities as people write and read them: `15m`, `1h30m`, `7d`; `5MiB`; an instant; `1 story`, `2 stories`."""

import re
from datetime import UTC, datetime, timedelta, tzinfo

_SECONDS = {"w": 604_800, "d": 86_400, "h": 3600, "m": 60, "s": 1}
_LONGEST = 36_500 * _SECONDS["d"]
"""From any present so far back, or ahead, there is a date."""
_BYTES = {"": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}


def parse_duration(text: str) -> timedelta:
    """Give the span that a text says; ValueError tells what would be right."""
    if not re.fullmatch(r"(\d{1,12}[wdhms])+", text, re.ASCII):
        raise ValueError(f'"{text}" is not a duration; write it like "30s", "15m", "1h30m" or "7d"')
    seconds = sum(int(count) * _SECONDS[unit] for count, unit in re.findall(r"(\d+)(\D)", text))
    if seconds > _LONGEST:
        raise ValueError(f'"{text}" is longer than a hundred years; write "36500d" for them')
    return timedelta(seconds=seconds)


def format_duration(span: timedelta) -> str:
    """Write a span of whole seconds so that `parse_duration` gives it back, in days at most."""
    left, said = int(span.total_seconds()), ""
    for unit in "dhms":
        count, left = divmod(left, _SECONDS[unit])
        said += f"{count}{unit}" if count else ""
    return said or "0s"


def format_instant(instant: datetime, zone: tzinfo) -> str:
    """As people read it by the clocks of a zone: `2026-03-15 07:00 GMT`."""
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def roughly(span: timedelta) -> str:
    """As people say it: `5 min`, `3 h`, `4 days`; hours and days from two on, and at least a minute."""
    minutes = max(1, round(span / timedelta(minutes=1)))
    if minutes >= 2 * 24 * 60:
        return f"{minutes // (24 * 60)} days"
    return f"{minutes // 60} h" if minutes >= 2 * 60 else f"{minutes} min"


def utc(instant: datetime) -> str:
    """As programs read it: `2026-03-15T07:00:00Z`."""
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def counted(count: int, one: str, many: str = "") -> str:
    """A number of things: `1 story`, `2 stories`. `many`: the plural, where it takes more than an `s`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def parse_size(text: str) -> int:
    """Give the bytes that a text says; ValueError tells what would be right."""
    parts = re.fullmatch(r"(\d{1,12}) ?(|B|KiB|MiB|GiB)", text, re.ASCII)
    if parts is None:
        raise ValueError(f'"{text}" is not a size; write it like "512KiB" or "5MiB"')
    return int(parts[1]) * _BYTES[parts[2]]
