"""What befalls sources, and what their servers then answer. Times are hours since the start of the simulation."""

from dataclasses import dataclass
from datetime import timedelta

from monitor.model import Failure

FAILING = {
    "dns": (Failure.DNS, "the host name leads nowhere"),
    "timeout": (Failure.TIMEOUT, "no whole answer within 30 s"),
    "server": (Failure.SERVER_ERROR, "the server answered 503 Service Unavailable"),
    "missing": (Failure.NOT_FOUND, "the server answered 404 Not Found"),
    "gone": (Failure.GONE, "the server answered 410 Gone"),
    "forbidden": (Failure.FORBIDDEN, "the server answered 403 Forbidden"),
}
"""Faults of which every poll tells."""

UNREADABLE = {
    "challenge": "a page that asks who we are (Just a moment...)",
    "html": "an HTML page, and no feed",
}
"""Faults that come as 200."""

DECEPTIVE = ("stale", "lying", "emptied", "shrunk")
"""Faults in which nothing fails: an old copy for ever, 304 for ever, no entries, hardly any."""

ALONE = (*FAILING, *UNREADABLE, *DECEPTIVE)
"""Twelve kinds, each at a source of its own; beside them whole platforms fail, and our own network."""

SILENT = ("stale", "lying")
LEARNED = 9 * 24
"""Hours after which a cadence can be known: a week must have passed once."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """`sources`: the names of those that it befalls; `kind` is one of ALONE, or `platform`, or `network`."""

    kind: str
    sources: frozenset
    begin: float
    end: float


def befall(chance, publishers, platforms, hours):
    """Faults for about half of the sources, two platforms at least and our own network."""
    faults = [_outage("network", frozenset(each.name for each in publishers), chance, hours, 1, 3)]
    faults += [_outage("platform", frozenset(names), chance, hours, 4, 10) for names in platforms.values()]
    busy = {name for fault in faults for name in fault.sources if fault.kind == "platform"}
    for number, publisher in enumerate(publishers):
        if publisher.name not in busy and chance.random() < 0.6:
            fault = _alone(ALONE[number % len(ALONE)], publisher, chance, hours)
            faults += [fault] if fault else []
    return faults


def _outage(kind, sources, chance, hours, *lasts):
    begin = chance.uniform(min(LEARNED, hours / 3), hours - 24)
    return Fault(kind=kind, sources=sources, begin=begin, end=begin + chance.uniform(*lasts))


def _alone(kind, publisher, chance, hours):
    """A fault that lasts long enough to be one; None where the simulation is too short for it."""
    begin = chance.uniform(min(LEARNED, hours / 3), hours - 30)
    unit = publisher.quiet(begin) if kind in SILENT else 3
    end = begin + unit * chance.uniform(4, 7)
    if kind == "shrunk" and publisher.window < 10:
        return None
    if kind == "lying" and publisher.validators == "none":  # nobody asks it what has changed
        return None
    return Fault(kind=kind, sources=frozenset([publisher.name]), begin=begin, end=end) if end < hours - 6 else None


@dataclass
class Limit:
    """A server that bears so many requests: `rate` an hour on average, `burst` at once; who asks for more must wait.

    answer: `after` (429 with Retry-After), `bare` (429 without) or `forbidden` (403). whole: it counts a whole domain,
    not a host. refused: (hour, url, hours asked to wait, whether that was within such a pause) for each refusal.
    """

    rate: float
    burst: float
    pause: float
    answer: str
    whole: bool
    tokens: float = 0.0
    at: float = 0.0
    closed_until: float = -1.0
    refused: list = None

    def __post_init__(self):
        self.tokens, self.refused = self.burst, []

    def admits(self, hour, url):
        self.tokens = min(self.burst, self.tokens + (hour - self.at) * self.rate)
        self.at = hour
        within = hour < self.closed_until
        if not within and self.tokens >= 1:
            self.tokens -= 1
            return True
        if not within:
            self.closed_until = hour + self.pause
        self.refused.append((hour, url, self.pause, within))
        return False

    def refusal(self):
        """As `Fetcher` says it: the failure, the detail and what Retry-After asked for."""
        after = timedelta(hours=self.pause) if self.answer == "after" else None
        if self.answer == "forbidden":
            return Failure.FORBIDDEN, "the server answered 403 Forbidden", after
        return Failure.RATE_LIMITED, "the server answered 429 Too Many Requests", after
