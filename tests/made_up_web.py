"""A made-up internet for tests of what may be fetched, and one fetch into it."""

import asyncio
from contextlib import asynccontextmanager

from monitor.model import FetchFailed, Request
from monitor.net import Net

PUBLIC = "93.184.216.34"


class Web:
    """A made-up internet: names have addresses, in turn; whatever address is dialled, `server` answers."""

    def __init__(self, server, **names):
        self.server, self.names = server, {name.replace("_", "."): list(turns) for name, turns in names.items()}
        self.looked_up, self.dialled = [], []

    async def resolve(self, host):
        self.looked_up.append(host)
        turns = self.names.get(host, [[PUBLIC]])
        return turns.pop(0) if len(turns) > 1 else turns[0]

    async def connect(self, address, port):
        self.dialled.append(address)
        return await asyncio.open_connection("127.0.0.1", self.server.port)


@asynccontextmanager
async def a_net(**options):
    net = Net(**{"user_agent": "news-monitor/test", **options})
    yield net
    await net.close()


async def get(url, *, web=None, headers=None, etag=None, last_modified=None, **options):
    """One fetch through a fresh door: into the made-up `web`, or to loopback."""
    doors = {"resolve": web.resolve, "connect": web.connect} if web else {"allow_private": True}
    request = Request(url=url, accept="*/*", headers=headers or {}, etag=etag, last_modified=last_modified)
    async with a_net(**doors | options) as net:
        return await net.get(request)


def failure(outcome):
    assert isinstance(outcome, FetchFailed), outcome
    return outcome.failure
