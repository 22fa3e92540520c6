"""Which servers want to be left alone, until when, and how far apart they want to be asked, as their refusals taught.

A refusal counts for its URL. When another URL of the same host is refused too, it was meant for the host, and when
another host of the same domain is, for the domain: from then on, one refusal closes all of it, and its requests are
spread further, until that has been forgotten.
"""

import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from urllib.parse import urlsplit

from monitor.core.urls import domain_of
from monitor.model import Failure, FetchFailed, FetchOutcome

HOUR = 3600.0
LONGEST = timedelta(days=1).total_seconds()
SHORTEST = 300.0
"""Seconds for which a whole host is left alone that refuses and does not say for how long; longer each time."""

SHARED_GAP = (4.0, 120.0)
OWN_GAP = (600.0, HOUR)
"""Seconds between two requests to a host or domain, and to one URL, that was asked too often: the first time what it
asked for or the first figure, then fourfold with each refusal, up to the second."""

HALF_LIFE = timedelta(days=7).total_seconds()
KEPT = 10_000

_MAY_SAY_WHEN = frozenset({Failure.SERVER_ERROR, Failure.FORBIDDEN})


@dataclass(slots=True)
class _Scope:
    """A URL, a host or a domain that refused us.

    refused, refused_at: the part of it that was refused last. shared: a refusal of one part is meant for all. strikes:
    refusals in a row.
    """

    refused: str = ""
    refused_at: float = -math.inf
    closed_until: float = -math.inf
    shared: bool = False
    strikes: int = 0
    gap: float = 0.0
    learned_at: float = 0.0
    next_at: float = 0.0

    def gap_at(self, now: float) -> float:
        gap = self.gap * math.pow(0.5, max(now - self.learned_at, 0) / HALF_LIFE)
        return gap if gap > 1 else 0.0

    def refuse(self, part: str, now: float) -> None:
        """Another part that was refused within the hour makes it a refusal of all."""
        self.shared = self.shared or (part != self.refused and now - self.refused_at < HOUR)
        self.refused, self.refused_at = part, now

    def close(self, pause: float, gaps: tuple[float, float], now: float) -> None:
        """Leave it alone, and go slower afterwards; what was under way when it closed is no second refusal."""
        if self.closed_until <= now:
            self.gap = min(max(4 * self.gap_at(now), gaps[0]), gaps[1])
            self.learned_at, self.strikes = now, min(self.strikes + 1, 10)
        self.closed_until = max(self.closed_until, now + pause)


class Pace:
    """What is known of the servers that refused us. Instants are seconds of one clock that never steps."""

    def __init__(self) -> None:
        self._scopes: OrderedDict[str, _Scope] = OrderedDict()
        self._answered: OrderedDict[str, None] = OrderedDict()

    def opens_at(self, url: str, now: float) -> float:
        """When this may be asked for; a time that has passed, if it may be now."""
        return max((max(scope.closed_until, scope.next_at) for scope in self._known(url)), default=now)

    def gap(self, url: str, now: float) -> float:
        """How many seconds apart its server wants to be asked."""
        return max((scope.gap_at(now) for scope in self._known(url)), default=0.0)

    def begin(self, url: str, now: float) -> None:
        """A request begins."""
        for scope in self._known(url):
            scope.next_at = now + scope.gap_at(now)

    def learn(self, url: str, outcome: FetchOutcome, now: float) -> None:
        """What an answer says of when to come again."""
        if not isinstance(outcome, FetchFailed):
            self._note_answer(url)
            return
        asked = min(outcome.retry_after.total_seconds(), LONGEST) if outcome.retry_after else 0.0
        if outcome.failure is Failure.RATE_LIMITED or (asked and outcome.failure in _MAY_SAY_WHEN):
            self._refused(url, asked, now)
        elif outcome.failure is Failure.FORBIDDEN and url in self._answered:
            del self._answered[url]  # what was never allowed, or is forbidden for good, says nothing of the others
            self._refused(url, asked, now)

    def _note_answer(self, url: str) -> None:
        for scope in self._known(url):
            scope.strikes = 0
        self._answered[url] = None
        self._answered.move_to_end(url)
        if len(self._answered) > KEPT:
            self._answered.popitem(last=False)

    def _refused(self, url: str, asked: float, now: float) -> None:
        self._scope(url).close(asked, (asked or OWN_GAP[0], OWN_GAP[1]), now)
        for part, name in pairwise((url, _host_key(url), _domain_key(url))):
            scope = self._scope(name)
            scope.refuse(part, now)
            if scope.shared:
                scope.close(asked or min(SHORTEST * 2**scope.strikes, HOUR), SHARED_GAP, now)

    def _scope(self, name: str) -> _Scope:
        """The least lately needed are forgotten: a hostile web cannot make us keep more than we have use for."""
        scope = self._scopes.setdefault(name, _Scope())
        self._scopes.move_to_end(name)
        if len(self._scopes) > KEPT:
            self._scopes.popitem(last=False)
        return scope

    def _known(self, url: str) -> list[_Scope]:
        if not self._scopes:
            return []
        names = (url, _host_key(url), _domain_key(url))
        return [self._scopes[name] for name in names if name in self._scopes]


def host_and_port(url: str) -> str:
    """The server that a URL names, in lower case; "" if it names none."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def _host_key(url: str) -> str:
    return f"host {host_and_port(url)}"


def _domain_key(url: str) -> str:
    return f"domain {domain_of(url)}"
