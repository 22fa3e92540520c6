"""Many small publishers on loopback, each with an address and a feed of its own."""

import asyncio
import random
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.utils import formatdate
from hashlib import blake2b

SHOWN = 20
HEAD = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{}</title>'
ENTRY = (
    "<item><title>{title}</title><link>{link}</link><guid>{link}</guid><pubDate>{date}</pubDate>"
    "<description>{summary}</description></item>"
)


class Newsstand:
    """`feeds` are the URLs; those of the first `quiet` get a new entry of nothing in particular now and then."""

    def __init__(self, count: int, quiet: int, share: float) -> None:
        self._entries: list[list[str]] = [[] for _ in range(count)]
        self._quiet, self._share = quiet, share
        self._number = 0
        self._port = 0
        self.asked = [0] * count

    @property
    def feeds(self) -> Sequence[str]:
        return [f"http://{address(number)}:{self._port}/feed" for number in range(len(self._entries))]

    def publish(self, feed: int, title: str, summary: str) -> str:
        """Add an entry to a feed; give its link."""
        self._number += 1
        link = f"http://{address(feed)}:{self._port}/{self._number}"
        entry = ENTRY.format(title=title, link=link, date=formatdate(usegmt=True), summary=summary)
        self._entries[feed] = [entry, *self._entries[feed][: SHOWN - 1]]
        return link

    async def serve(self) -> None:
        addresses = [address(number) for number in range(len(self._entries))]
        first = await asyncio.start_server(self._answer, addresses[0], 0)
        self._port = first.sockets[0].getsockname()[1]
        await asyncio.start_server(self._answer, addresses[1:], self._port)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(self._reply(_number(writer.get_extra_info("sockname")[0]), head.decode("latin-1")))
        await writer.drain()
        writer.close()

    def _reply(self, feed: int, head: str) -> bytes:
        self.asked[feed] += 1
        if feed < self._quiet and random.random() < self._share:
            self.publish(feed, f"Notes of the day, number {self._number}", "The market was open, and the road was dry.")
        body = (HEAD.format(feed) + "".join(self._entries[feed]) + "</channel></rss>").encode()
        etag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
        if etag in head:
            return f"HTTP/1.1 304 Not Modified\r\nConnection: close\r\nETag: {etag}\r\n\r\n".encode()
        fields = (
            f"Connection: close\r\nContent-Type: application/rss+xml\r\nETag: {etag}\r\nContent-Length: {len(body)}"
        )
        return f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n".encode() + body


def address(number: int) -> str:
    return f"127.1.{number // 250}.{number % 250 + 1}"


def _number(host: str) -> int:
    _, _, high, low = host.split(".")
    return int(high) * 250 + int(low) - 1


@contextmanager
def a_newsstand(count: int, quiet: int, share: float = 0.1) -> Iterator[Newsstand]:
    stand, loop = Newsstand(count, quiet, share), asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    asyncio.run_coroutine_threadsafe(stand.serve(), loop).result()
    try:
        yield stand
    finally:
        loop.call_soon_threadsafe(loop.stop)
