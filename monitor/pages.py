"""Pages of articles, as the robots.txt of their site allows: asked once a day, obeyed for each page."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import timedelta
from urllib.parse import urlsplit

from monitor.core.pages.robots import ROBOTS_BYTES
from monitor.model import Failure, FetchFailed, FetchOutcome, NotModified, ParseFailed, Request
from monitor.ports import Fetcher, Workers

FRESH_FOR = timedelta(hours=24)
"""As long as RFC 9309 lets a robots.txt be used unasked."""

_RETRY_AFTER = timedelta(minutes=10)
_ROOM = 16 << 20
_A_SITE = 1 << 10
"""Bytes of what is remembered of all sites, and of a site besides its rules: of most there are a few hundred."""

# What says that there is none, by RFC 9309; while a site is in trouble or out of reach, it forbids everything.
_NONE = frozenset(
    {Failure.NOT_FOUND, Failure.GONE, Failure.FORBIDDEN, Failure.UNAUTHORIZED, Failure.CLIENT_ERROR, Failure.TOO_LARGE}
)


@dataclass(slots=True)
class _Site:
    """What a site said of robots; instants are the loop's seconds."""

    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: bytes | FetchFailed = b""
    asked_again_at: float = 0.0


class PageFetcher:
    """Fetches what robots.txt allows `agent`, at the pace that it asks for. `agent` is the whole User-Agent."""

    def __init__(self, fetcher: Fetcher, workers: Workers, *, agent: str) -> None:
        self._fetcher, self._workers, self._agent = fetcher, workers, agent
        self._sites: OrderedDict[str, _Site] = OrderedDict()

    async def fetch(self, request: Request) -> FetchOutcome:
        """The page; ROBOTS if it is not for us, or the failure that keeps us from knowing."""
        rules = await self._rules(request.url)
        if isinstance(rules, FetchFailed):
            return replace(rules, url=request.url, detail=f"robots.txt: {rules.detail}")
        if not rules:
            return await self._fetcher.fetch(request)
        permission = await self._workers.permission(rules, self._agent, request.url)
        if isinstance(permission, ParseFailed):
            return FetchFailed(url=request.url, failure=permission.failure, detail=f"robots.txt: {permission.detail}")
        if not permission.allowed:
            detail = "the robots.txt of the site asks us not to read this page"
            return FetchFailed(url=request.url, failure=Failure.ROBOTS, detail=detail)
        return await self._fetcher.fetch(replace(request, gap=permission.delay))

    async def _rules(self, url: str) -> bytes | FetchFailed:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        site = self._sites.setdefault(origin, _Site())
        self._sites.move_to_end(origin)
        async with site.asking:
            if _now() >= site.asked_again_at:
                site.rules = _said(await self._fetcher.fetch(Request(url=f"{origin}/robots.txt", accept="text/plain")))
                site.asked_again_at = _now() + _good_for(site.rules).total_seconds()
                self._forget_some()
            return site.rules

    def _forget_some(self) -> None:
        """The least lately needed: a hostile web cannot make us keep more than we have room for."""
        sizes = {origin: _A_SITE + _size(site.rules) for origin, site in self._sites.items()}
        too_much = sum(sizes.values()) - _ROOM
        while too_much > 0:
            origin, _ = self._sites.popitem(last=False)
            too_much -= sizes[origin]


def _said(answer: FetchOutcome) -> bytes | FetchFailed:
    if isinstance(answer, FetchFailed):
        return b"" if answer.failure in _NONE else answer
    return b"" if isinstance(answer, NotModified) else answer.body[:ROBOTS_BYTES]


def _size(rules: bytes | FetchFailed) -> int:
    return 0 if isinstance(rules, FetchFailed) else len(rules)


def _good_for(rules: bytes | FetchFailed) -> timedelta:
    """How long that answer counts; that its host had no time for us, no longer than that."""
    if not isinstance(rules, FetchFailed):
        return FRESH_FOR
    return _RETRY_AFTER if rules.asked else min(rules.retry_after or _RETRY_AFTER, _RETRY_AFTER)


def _now() -> float:
    return asyncio.get_running_loop().time()
