"""A web of hostile sources round a few honest ones, polled at once by the real steps: what came of it, and the cost."""

import asyncio
import gc
import gzip
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.core.matching.match import RuleSet
from monitor.fetch import PacedFetcher
from monitor.model import DueSource, PollOutcome, Source, SourceName
from monitor.pipeline import Doors, Policy, poll
from monitor.sources import KINDS
from monitor.store.sqlite import SqliteStore
from monitor.workers import ProcessWorkers
from tests.hostile_server import HostileServer, dripping, endless, ok, redirect
from tests.made_up_web import PUBLIC, a_net

INNER = (
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "0", "0.0.0.0", "[::1]",
    "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]", "localhost", "LOCALHOST.", "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1", "[::ffff:7f00:0001]",
    "0177.0.0.1",
)  # fmt: skip
"""Two dozen ways to write where we are."""

HONEST = 5
MEMORY = 64 << 20
"""Bytes that all hostile hosts at once may cost: half of what one bomb among them holds."""

_HEAD = b"HTTP/1.1 200 OK\r\n"
_RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>'


def a_feed(name):
    return _RSS + b"<item><title>The ferry is back at %s</title><guid>1</guid></item></channel></rss>" % name.encode()


def a_bomb(size):
    """It inflates to `size` bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


async def dripping_head():
    async for byte in dripping(_HEAD + b"X: y\r\n" * 10_000, pause=0.05):
        yield byte


async def dripping_body():
    yield _HEAD + b"Content-Length: 50000\r\n\r\n"
    async for byte in dripping(bytes(50_000), pause=0.05):
        yield byte


async def endless_entries():
    yield _HEAD + b"\r\n" + _RSS
    async for piece in endless(b"<item><title>more</title></item>" * 200):
        yield piece


async def endless_chunks():
    yield _HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    async for piece in endless(b"1\r\nx\r\n" * 1_000):
        yield piece


async def a_huge_header():
    yield _HEAD + b"X-Much: "
    for _ in range(80):
        yield b"y" * 65_536
    yield b"\r\n\r\n"


async def silence():
    await asyncio.sleep(120)
    yield b""


def laughs(levels=12):
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><rss version="2.0"><channel><title>&l{levels - 1};</title></channel></rss>'.encode()


def hostile_replies(canary):
    """What each hostile host answers, by its name."""
    bomb = a_bomb(2 * MEMORY)
    replies = {
        "dripping-head": dripping_head,
        "dripping-body": dripping_body,
        "endless-entries": endless_entries,
        "endless-chunks": endless_chunks,
        "huge-header": a_huge_header,
        "silence": silence,
        "loop": redirect("/"),
        "bomb": ok(bomb, Content_Encoding="gzip"),
        "nested-bomb": ok(gzip.compress(gzip.compress(bomb, mtime=0), mtime=0), Content_Encoding="gzip"),
        "bomb-of-a-feed": ok(bomb),
        "brotli": ok(b"\x8b\x80", Content_Encoding="br"),
        "zstd": ok(b"\x28\xb5\x2f\xfd", Content_Encoding="zstd"),
        "laughs": ok(laughs()),
        "nested-tags": ok(_RSS + b"<a>" * 100_000),
        "no-http": b"\0\1\2 nothing of the kind\r\n\r\n",
        "local-file": redirect("file:///etc/passwd"),
    }
    inner = {f"inner-{number}": redirect(f"http://{host}:{canary.port}/") for number, host in enumerate(INNER)}
    return replies | inner


@dataclass
class Findings:
    """What came of polling that web: `took` in seconds by source, `longest` callback of the loop in CPU seconds."""

    outcomes: dict = field(default_factory=dict)
    took: dict = field(default_factory=dict)
    longest: float = 0.0
    culprit: str = ""
    grown: int = 0
    canary: int = 0


class Web:
    """Every name leads to the hostile server by a public address; any other address is dialled for real."""

    def __init__(self, server):
        self._server, self._rebound = server, set()

    async def resolve(self, host):
        """Ours are public, though one is so only once; what else has an address is this machine."""
        if not host.endswith(".example") or host in self._rebound:
            return ["127.0.0.1"]
        if host.startswith("rebinding"):
            self._rebound.add(host)
        return [PUBLIC]

    async def connect(self, address, port):
        if address == PUBLIC:
            return await asyncio.open_connection("127.0.0.1", self._server.port)
        return await asyncio.open_connection(address, port)


async def poll_hostile_web(folder: Path, deadline: timedelta) -> Findings:
    """Poll them all at once, twice, with `deadline` for each request; all that is not hostile is real."""
    found = Findings()
    async with HostileServer() as server, HostileServer() as canary:
        canary.replies["/"] = ok(a_feed("the canary"))
        hosts = hostile_replies(canary) | {"rebinding": _HEAD + b"Connection: close\r\n\r\n" + a_feed("rebinding")}
        hosts |= {f"honest-{number}": ok(a_feed(f"quay {number}")) for number in range(HONEST)}
        server.replies = _ByHost(server, hosts)
        async with _opened(folder, server, deadline) as (doors, policy):
            await _poll_all([name for name in hosts if name.startswith("honest")], doors, policy, Findings())  # imports
            for _ in range(2):
                await _poll_all(list(hosts), doors, policy, found)
        found.canary = canary.connections
    return found


class _ByHost(dict):
    """Looked up by path, answers by the host that was asked for."""

    def __init__(self, server, hosts):
        super().__init__(hosts)
        self._server = server

    def __getitem__(self, path):
        host = next(line for line in self._server.heads[-1].splitlines() if line.lower().startswith("host:"))
        return super().__getitem__(host[5:].strip().removesuffix(".example"))


@asynccontextmanager
async def _opened(folder, server, deadline):
    web = Web(server)
    store, workers = await SqliteStore.open(folder / "monitor.db"), ProcessWorkers()
    try:
        async with a_net(resolve=web.resolve, connect=web.connect, timeout=deadline) as net:
            with ThreadPoolExecutor(1) as judging:
                fetcher = PacedFetcher(net, concurrency=60, gap=timedelta(0))
                doors = Doors(
                    store=store, fetcher=fetcher, pages=fetcher, workers=workers, kinds=KINDS, channels={},
                    judging=judging, clock=lambda: datetime.now(UTC), jitter=lambda: 0.5, zone=UTC,
                )  # fmt: skip
                rules = RuleSet(entities=(), rules=())
                yield doors, Policy(rules=rules, routes=(), channels=(), max_age=timedelta(days=7))
    finally:
        await workers.close()
        await store.close()


async def _poll_all(names, doors, policy, found):
    sources = [Source(name=SourceName(name), url=f"http://{name}.example/") for name in names]
    await doors.store.register(sources, [], doors.clock(), doors.jitter)
    before = resident()
    with _watched_callbacks(found):
        await asyncio.gather(*(_poll(due, doors, policy, found) for due in await doors.store.due_sources(None, 1_000)))
    found.grown = max(found.grown, resident() - before)


async def _poll(due: DueSource, doors, policy, found):
    begun = time.monotonic()
    intent = await poll(due, doors, policy)
    found.took[due.source.name] = max(found.took.get(due.source.name, 0.0), time.monotonic() - begun)
    found.outcomes[due.source.name] = PollOutcome.FAILED if intent.state.failure else intent.outcome


@contextmanager
def _watched_callbacks(found):
    """Every callback of the loop goes through this one method: CPU time, unlike the clock, is its own.

    The collection of garbage waits until the end: in a process full of tests it costs more than any callback.
    """
    run, begun = asyncio.events.Handle._run, [0.0]

    def timed(handle):
        begun[0] = time.thread_time()
        run(handle)
        if (spent := time.thread_time() - begun[0]) > found.longest:
            found.longest, found.culprit = spent, repr(handle)

    asyncio.events.Handle._run = timed
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        asyncio.events.Handle._run = run
        begun[0] = float("inf")  # what this very callback still does is ours


def yardstick():
    """CPU seconds of a fixed piece of work, some 20 ms on a machine of today: what no callback may cost here, either."""
    begun = time.thread_time()
    sum(number * number for number in range(500_000))
    return time.thread_time() - begun


def resident():
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096
