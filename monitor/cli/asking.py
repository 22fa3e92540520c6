"""A command asks the web as the daemon would: guarded, bounded, and what comes is made sense of in a worker."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from monitor.cli.context import Invocation
from monitor.model import (
    Fetched,
    FetchFailed,
    NotModified,
    ParsedFeed,
    ParseFailed,
    Request,
    Source,
    SourceName,
    SourceState,
)
from monitor.net import Net
from monitor.opening import open_net
from monitor.plugins import load_plugins
from monitor.sources.further import further_request
from monitor.workers import ProcessWorkers

_T = TypeVar("_T")

_ACCEPT = "text/html, application/xhtml+xml, */*;q=0.5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A document that was understood; `url` is where it came from in the end."""

    url: str
    feed: ParsedFeed


Failed = FetchFailed | ParseFailed


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks one thing after the other."""

    net: Net
    workers: ProcessWorkers

    async def get(self, url: str) -> Fetched | FetchFailed:
        return await self._get(Request(url=url, accept=_ACCEPT))

    async def read(self, source: Source) -> Read | Failed:
        """What the daemon's first poll of a source would bring; of further documents the first is read."""
        request = load_plugins().kinds[source.kind].request(source, fresh_state())
        read = await self._read(request, source)
        if isinstance(read, Read) and read.feed.more and not read.feed.entries:
            child = await self._read(further_request(request, read.feed.more[0]), source)
            return Read(url=read.url, feed=child.feed) if isinstance(child, Read) else child
        return read

    async def understand(self, fetched: Fetched, source: Source) -> Read | ParseFailed:
        """What was fetched, as the kind of the source reads it."""
        feed = await self.workers.parse(source.kind, fetched, source.options)
        return feed if isinstance(feed, ParseFailed) else Read(url=fetched.url, feed=feed)

    async def work(self, load: Callable[[], Callable[..., _T]], *arguments: object) -> _T | ParseFailed:
        """Call what `load` gives, in a worker."""
        return await self.workers.run(load, *arguments)

    async def _read(self, request: Request, source: Source) -> Read | Failed:
        answer = await self._get(request)
        return answer if isinstance(answer, FetchFailed) else await self.understand(answer, source)

    async def _get(self, request: Request) -> Fetched | FetchFailed:
        outcome = await self.net.get(request)
        assert not isinstance(outcome, NotModified), "we asked without a validator"
        return outcome


@asynccontextmanager
async def asking(invocation: Invocation) -> AsyncIterator[Asker]:
    """Open what is needed to ask, and close it."""
    net = open_net(invocation.settings_or_defaults())
    workers = ProcessWorkers(workers=1, kinds=load_plugins().targets)
    try:
        yield Asker(net, workers)
    finally:
        await workers.close()
        await net.close()


def a_source(kind: str, url: str) -> Source:
    """A source that is only looked at."""
    return Source(name=SourceName("preview"), url=url, kind=kind)


def fresh_state() -> SourceState:
    """The state of a source that was never asked."""
    return SourceState(next_poll_at=datetime.now(UTC), interval=timedelta(0))
