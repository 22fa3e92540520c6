"""A server that answers with exactly the bytes it is told to, however wrong, slow or endless they are."""

import asyncio
import contextlib
import ssl
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "data/tls/server.pem"
"""Of `news.example`, signed by itself; the key is in the same file."""


class HostileServer:
    """`replies` maps paths to bytes, or to async generators of bytes; `heads` keeps what was asked, as text.

    ends_next: the next question ends its connection without an answer.
    """

    def __init__(self, *, tls=False):
        self.replies = {}
        self.heads = []
        self.connections = 0
        self.ends_next = False
        self._tls = tls
        self._tasks = set()

    async def __aenter__(self):
        context = None
        if self._tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def url(self, path="/", host="127.0.0.1", scheme="http"):
        return f"{scheme}://{host}:{self.port}{path}"

    @property
    def open(self):
        """How many connections are open now."""
        return len(self._tasks)

    async def _serve(self, reader, writer):
        self.connections += 1
        task = asyncio.current_task()
        self._tasks.add(task)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while await self._answer(reader, writer):
                pass
        writer.transport.abort()
        self._tasks.discard(task)

    async def _answer(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.heads.append(head)
        if self.ends_next:
            self.ends_next = False
            return False
        reply = self.replies[head.split(" ")[1]]
        async for piece in once(reply) if isinstance(reply, bytes) else reply():
            writer.write(piece)
            await writer.drain()
        if keep := isinstance(reply, bytes) and b"content-length" in reply.lower():
            return keep
        writer.write_eof() if writer.can_write_eof() else None
        await reader.read()
        return False


async def once(piece):
    yield piece


async def dripping(data, pause=0.02):
    for byte in data:
        yield bytes([byte])
        await asyncio.sleep(pause)


async def endless(piece):
    while True:
        yield piece


def ok(body=b"<rss/>", **headers):
    """A proper 200; header names are written with `_` for `-`."""
    return answer(200, body, **headers)


def answer(status, body=b"", **headers):
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(location, status=302):
    return answer(status, location=location)
