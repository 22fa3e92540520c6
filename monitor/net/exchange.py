"""Requests and their answers over checked connections, some of which are kept for the next request to their server.

We speak HTTP/1.1 by h11 ourselves: by httpcore's connections and pool, which looks through all that it has at each
request, an unchanged feed costs twice as much. What goes through a proxy is left to them.
"""

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import NamedTuple

import h11
import httpcore
import httpx

from monitor.net.guard import Connection, GuardedBackend, a_little

KEEPALIVE = 3.0
"""Seconds a connection waits for another request; shorter than the 5 s after which many servers hang up."""

MOST_IDLE = 20
"""Connections that wait for another request: hosts are many, and rarely asked twice in a row."""

LONGEST_HEAD = 100 << 10

_Headers = list[tuple[bytes, bytes]]


class Reply(NamedTuple):
    """The head of an answer, and its body as it comes."""

    status: int
    headers: httpx.Headers
    chunks: AsyncIterable[bytes]


class Exchanges:
    """Requests over connections of `backend`, or through a proxy. Raises OSError, and httpcore's protocol errors."""

    def __init__(self, backend: GuardedBackend, proxy: httpx.Proxy | None = None) -> None:
        self._backend = backend
        self._proxied = _proxied(backend, proxy) if proxy else None
        self._idle: dict[tuple[str, bytes, int | None], _Line] = {}

    @asynccontextmanager
    async def exchange(
        self,
        method: str,
        url: httpx.URL,
        headers: Mapping[str, str],
        body: bytes | None = None,
        begin: Callable[[], None] = lambda: None,
    ) -> AsyncIterator[Reply]:
        """Ask, and let go of the answer at the end. `begin` is called when the request is about to go out."""
        if self._proxied:
            async with _through(self._proxied, method, url, _lines(url, headers), body) as reply:
                yield reply
            return
        line, head = await self._asked(url, _Question(method, url.raw_path, _lines(url, headers), body), begin)
        try:
            yield Reply(head.status_code, httpx.Headers(head.headers.raw_items()), line.chunks())
        finally:
            if line.is_free():
                self._keep(url, line)
            else:
                line.close()

    async def reach(self, url: httpx.URL) -> None:
        """Connect, and part without a word."""
        _, writer = await self._connected(url)
        writer.transport.abort()

    async def aclose(self) -> None:
        """Close what is open and idle."""
        for line in self._idle.values():
            line.close()
        self._idle.clear()
        if self._proxied:
            await self._proxied.aclose()

    async def _asked(
        self, url: httpx.URL, question: "_Question", begin: Callable[[], None]
    ) -> tuple["_Line", h11.Response]:
        """A connection and the head of its answer. One that was kept may end as it is asked: then a new one is asked.

        What must not be said twice says `Connection: close`, and so is never asked over one that was kept.
        """
        if kept := self._kept(url):
            with suppress(OSError, httpcore.RemoteProtocolError):
                return kept, await kept.ask(question)
        line = _Line(await self._connected(url))
        begin()
        return line, await line.ask(question)

    async def _connected(self, url: httpx.URL) -> Connection:
        tls = url.scheme == "https"
        return await self._backend.connect(url.raw_host.decode("ascii"), url.port or (443 if tls else 80), tls=tls)

    def _kept(self, url: httpx.URL) -> "_Line | None":
        line = self._idle.pop(_server(url), None)
        if line is None or not line.is_over():
            return line
        line.close()
        return None

    def _keep(self, url: httpx.URL, line: "_Line") -> None:
        """Keep it for a next request, one for each server, and none that has waited for too long."""
        server = _server(url)
        if server in self._idle:
            self._idle.pop(server).close()
        self._idle[server] = line
        for other in tuple(self._idle):
            if len(self._idle) <= MOST_IDLE and not self._idle[other].is_over():
                break
            self._idle.pop(other).close()


class _Question(NamedTuple):
    """A request, as it is put to a server."""

    method: str
    target: bytes
    headers: _Headers
    body: bytes | None


class _Line:
    """A connection, and how far its request and answer are; one at a time."""

    def __init__(self, connection: Connection) -> None:
        self._reader, self._writer = connection
        self._state = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
        self._free_since = 0.0

    async def ask(self, question: _Question) -> h11.Response:
        """Send a request, and read the head of what is answered; the connection is closed where that fails."""
        try:
            return await self._ask(question)
        except BaseException:
            self.close()
            raise

    async def _ask(self, question: _Question) -> h11.Response:
        method, target, headers, body = question
        try:
            wire = self._state.send(h11.Request(method=method, target=target, headers=headers)) or b""
        except h11.LocalProtocolError as error:
            raise httpcore.LocalProtocolError(str(error)) from error
        if body:
            wire += self._state.send(h11.Data(data=body)) or b""
        self._writer.write(wire + (self._state.send(h11.EndOfMessage()) or b""))
        await self._writer.drain()
        while isinstance(head := await self._next(), h11.InformationalResponse):
            pass
        if not isinstance(head, h11.Response):
            raise httpcore.RemoteProtocolError("the server speaks another protocol")
        return head

    async def chunks(self) -> AsyncIterator[bytes]:
        while isinstance(piece := await self._next(), h11.Data):
            yield bytes(piece.data)

    def is_free(self) -> bool:
        """Whether the answer came whole and nothing behind it, and another request may follow; it waits from now on."""
        state = self._state
        if state.our_state is not h11.DONE or state.their_state is not h11.DONE or state.trailing_data[0]:
            return False
        state.start_next_cycle()
        self._free_since = asyncio.get_running_loop().time()
        return True

    def is_over(self) -> bool:
        """Whether it waited for too long, or the server has hung up."""
        waited = asyncio.get_running_loop().time() - self._free_since
        return waited > KEEPALIVE or self._reader.at_eof() or self._writer.is_closing()

    def close(self) -> None:
        self._writer.transport.abort()

    async def _next(self) -> object:
        """The next event, as h11 has it."""
        try:
            while (event := self._state.next_event()) is h11.NEED_DATA:
                piece = await a_little(self._reader)
                if not piece and self._state.their_state is h11.SEND_RESPONSE:
                    raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
                self._state.receive_data(piece)
        except h11.RemoteProtocolError as error:
            raise httpcore.RemoteProtocolError(str(error)) from error
        return event


def _server(url: httpx.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port


@asynccontextmanager
async def _through(
    proxied: httpcore.AsyncConnectionPool, method: str, url: httpx.URL, headers: _Headers, body: bytes | None
) -> AsyncIterator[Reply]:
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    reply = await proxied.handle_async_request(httpcore.Request(method, target, headers=headers, content=body))
    try:
        yield Reply(reply.status, httpx.Headers(reply.headers), reply.aiter_stream())
    finally:
        await reply.aclose()


def _lines(url: httpx.URL, headers: Mapping[str, str]) -> _Headers:
    """The head of a request; of two headers of one name the later one. Raises UnicodeError."""
    named = {name.lower(): (name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()}
    return list(({"host": (b"Host", url.netloc)} | named).values())


def _proxied(backend: GuardedBackend, proxy: httpx.Proxy) -> httpcore.AsyncConnectionPool:
    return httpcore.AsyncConnectionPool(
        # Our streams bring their own; but without one, httpcore builds one for each connection.
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        proxy=httpcore.Proxy(str(proxy.url), auth=proxy.raw_auth),
        max_connections=None,
        max_keepalive_connections=MOST_IDLE,
        keepalive_expiry=KEEPALIVE,
        network_backend=backend,
    )
