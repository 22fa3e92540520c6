"""When a channel is told: at once, or at the times that people chose."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From `start` up to `end`, as clocks on the wall show them; through midnight if `end` is the earlier one."""

    start: time
    end: time


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestTimes:
    """Each day at `first` and then `every` so often until midnight, as clocks on the wall show it."""

    first: time
    every: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """Alerts that agree in the labels `by` are one message: `wait` after the first, and one each `interval`."""

    by: tuple[str, ...]
    wait: timedelta
    interval: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most `count` messages within any `span`; the last of them is a digest of all that waits."""

    count: int
    span: timedelta
