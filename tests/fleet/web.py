"""The web of the fleet in place of the HTTP door, and in place of the parser one that knows what was sent."""

import asyncio
from bisect import bisect_right
from collections import defaultdict
from datetime import timedelta
from urllib.parse import urlsplit

from monitor.model import Failure, Fetched, FetchFailed, NotModified, ParsedFeed, ParseFailed
from tests.fleet.faults import FAILING, UNREADABLE

HOUR = 3600


class Web:
    """Answers each URL as its publisher would at that moment of the loop's time; notes every request."""

    def __init__(self, publishers, faults, limits, chance, start):
        self.publishers = {publisher.url: publisher for publisher in publishers}
        self.limits, self.start = limits, start
        self.asked = defaultdict(list)
        self._chance = chance
        self._befallen = defaultdict(list)
        for fault in faults:
            for name in fault.sources:
                self._befallen[name].append(fault)

    async def get(self, request):
        begun = asyncio.get_running_loop().time() / HOUR
        await asyncio.sleep(self._chance.uniform(0.1, 2.5))
        publisher = self.publishers[request.url]
        self.asked[publisher.name].append(begun)
        return self._answer(publisher, request, begun)

    def _answer(self, publisher, request, hour):
        kinds = {fault.kind for fault in self._befallen[publisher.name] if fault.begin <= hour < fault.end}
        if "network" in kinds:
            return _failed(request, Failure.DNS, "the host name leads nowhere")
        if "platform" in kinds:
            return _failed(request, Failure.CONNECT, "no connection: refused")
        for limit in self._limits(publisher):
            if not limit.admits(hour, request.url):
                return _failed(request, *limit.refusal())
        if broken := kinds & FAILING.keys():
            return _failed(request, *FAILING[broken.pop()])
        if self._hiccups(publisher, hour):
            return _failed(request, Failure.TIMEOUT, "no whole answer within 30 s")
        return self._feed(publisher, request, hour, kinds)

    def _limits(self, publisher):
        host = urlsplit(publisher.url).netloc
        names = (host, ".".join(host.split(".")[-2:]))
        return [
            limit for name in dict.fromkeys(names) if (limit := self.limits.get(name)) and (limit.whole or name == host)
        ]

    def _hiccups(self, publisher, hour):
        return self._chance.random() < publisher.flaky or any(begin <= hour < end for begin, end in publisher.outages)

    def _feed(self, publisher, request, hour, kinds):
        moment = hour
        if frozen := [each.begin for each in self._befallen[publisher.name] if each.kind in kinds & {"stale", "lying"}]:
            moment = min(frozen) if "stale" in kinds or _is_conditional(request) else hour
        first, last = publisher.shown(moment)
        if "shrunk" in kinds:
            first = max(first, last - max(1, publisher.window // 8))
        if "emptied" in kinds:
            first = last
        words = next(iter(kinds & UNREADABLE.keys()), "feed")
        tag = f'"{first}-{last}-{words}"'
        etag = tag if publisher.validators == "etag" else None
        modified = tag if publisher.validators == "date" else None
        if (etag and request.etag == etag) or (modified and request.last_modified == modified):
            return NotModified(url=request.url)
        if "lying" in kinds and _is_conditional(request):
            return NotModified(url=request.url)
        salt = round(hour * 60) if publisher.restless or publisher.guids == "churn" else 0
        body = f"{publisher.url} {first} {last} {words} {salt}".encode()
        return Fetched(url=request.url, body=body, etag=etag, last_modified=modified)

    # --- what was to be seen ---

    def views(self, publisher, begin, end):
        """The hours from `begin` to `end` in which its feed could be seen, stretch by stretch; the last ends with `end`.

        After an outage it counts for nothing as long as that lasted, at most six hours: who asks ever more slowly comes
        back no sooner.
        """
        faults = [(fault.begin, fault.end) for fault in self._befallen[publisher.name]]
        blind = sorted((dark, light + min(light - dark, 6)) for dark, light in (*faults, *publisher.outages))
        bounds = [begin]
        for dark, light in blind:
            if dark < end and light > bounds[-1]:
                bounds += [max(dark, bounds[-1]), light]
        bounds.append(end)
        return [stop - start for start, stop in zip(bounds[::2], bounds[1::2], strict=True)]

    def usual_interval(self, name, until):
        """The mean time between two requests to a source in the five days before that hour."""
        asked = self.asked[name]
        count = bisect_right(asked, until) - bisect_right(asked, until - 120)
        return min(120, until) / max(count, 1)


class Readers:
    """In place of the workers: the entries that a body stands for."""

    def __init__(self, web):
        self._web = web

    async def parse(self, _kind, fetched, _options):
        url, first, last, words, salt = fetched.body.decode().split(" ")
        if words in UNREADABLE:
            return ParseFailed(failure=Failure.NOT_A_FEED, detail=UNREADABLE[words])
        publisher = self._web.publishers[url]
        entries = publisher.page(int(first), int(last), int(salt), self._web.start)
        return ParsedFeed(title=publisher.name, language="en", ttl=None, entries=entries)


def _is_conditional(request):
    return bool(request.etag or request.last_modified)


def _failed(request, failure, detail, retry_after=None):
    return FetchFailed(url=request.url, failure=failure, detail=detail, retry_after=retry_after)


def hours(span):
    return span / timedelta(hours=1)
