"""The HTTP door: guarded connections, bounded bytes, one deadline round everything.

We speak HTTP/1.1 ourselves, by h11 and without `httpx.AsyncClient`: so there is no cookie, nothing taken from the
environment, no redirect but ours and no URL in a log, and a request costs a third of the CPU.
"""

import asyncio
import base64
import re
import socket
import ssl
import zlib
from collections.abc import AsyncIterable, Mapping
from contextlib import suppress
from datetime import timedelta
from http import HTTPStatus

import httpcore
import httpx

from monitor.core.delivery.retry import failure_of_status, retry_after
from monitor.model import Failure, Fetched, FetchFailed, FetchOutcome, NotModified, Request, Secret
from monitor.net.exchange import Exchanges, Reply
from monitor.net.guard import (
    Connect,
    GuardedBackend,
    Resolve,
    Trust,
    Unfetchable,
    literal_address,
    public_trust,
    refusal,
    system_addresses,
)

MAX_REDIRECTS = 5

_PERMANENT = frozenset({301, 308})
_REDIRECTS = _PERMANENT | {302, 303, 307}

_LONGEST_VALIDATOR = 1000
_GZIP = b"\x1f\x8b"
_CHUNKS_A_TURN = 100
_MAX_MEMBERS = 8
_EXPLAINED: tuple[tuple[type[Exception], Failure, str], ...] = (
    (socket.gaierror, Failure.DNS, "the host name leads nowhere: {}"),
    (ssl.SSLError, Failure.TLS, "no secure connection: {}"),
    (OSError, Failure.CONNECT, "no connection: {}"),
    (httpcore.ProxyError, Failure.CONNECT, "the proxy refuses: {}"),
    (httpcore.LocalProtocolError, Failure.PROTOCOL, "a header of this source cannot be sent"),  # its text quotes it
    (UnicodeError, Failure.PROTOCOL, "a header of this source cannot be sent"),
    (httpcore.ProtocolError, Failure.PROTOCOL, "that is not HTTP: {}"),
    (zlib.error, Failure.BAD_ENCODING, "that is not gzip: {}"),
)
_MARKS = re.compile(r"^\[[^]]*\] | \(_ssl\.c:\d+\)$")
"""What Python puts round the words of an error: `[Errno -2] Name or service not known`."""
_RAISED = tuple(kind for kind, _, _ in _EXPLAINED)


class Net:
    """GETs over http and https. `timeout` is for a fetch with all its redirects; inflated, twice `max_bytes` may come.

    A proxy is the operator's own choice and may be anywhere; through it only a target that spells its address can be
    checked. The last three arguments are the doors to DNS, TCP and TLS.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        timeout: timedelta = timedelta(seconds=30),
        max_bytes: int = 5 << 20,
        allow_private: bool = False,
        proxy: Secret | None = None,
        resolve: Resolve = system_addresses,
        connect: Connect = asyncio.open_connection,
        trust: Trust = public_trust,
    ) -> None:
        self._user_agent, self._timeout, self._max_bytes = user_agent, timeout.total_seconds(), max_bytes
        self._allow_private = allow_private
        backend = GuardedBackend(resolve, connect, trust, allow_private=allow_private or proxy is not None)
        self._exchanges = Exchanges(backend, httpx.Proxy(proxy.reveal()) if proxy else None)

    async def get(self, request: Request) -> FetchOutcome:
        """Fetch a URL through its redirects. Whatever the world does is a value, and tells no secret."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._follow(request)
        except Unfetchable as given_up:
            return _failed(request.url, given_up.failure, given_up.detail)
        except TimeoutError as error:
            return _failed(request.url, Failure.TIMEOUT, str(error) or f"no whole answer within {self._timeout:g} s")
        except _RAISED as error:
            return _failed(request.url, *_explained(error))

    async def close(self) -> None:
        await self._exchanges.aclose()

    async def _follow(self, request: Request) -> FetchOutcome:
        url = self._checked(_parsed(request.url))
        private = {**_basic_auth(url), **request.headers}
        moved: str | None = None
        for_good = True
        for _ in range(MAX_REDIRECTS + 1):
            if url.userinfo or url.fragment:
                url = url.copy_with(userinfo=b"", fragment=None)
            async with self._exchanges.exchange("GET", url, self._headers(request, private)) as reply:
                if reply.status not in _REDIRECTS or "location" not in reply.headers:
                    return await self._outcome(request, url, reply, moved)
                target = self._checked(_parsed(reply.headers["location"], base=url))
            if _origin(target) != _origin(url):
                private = {}
            for_good = for_good and reply.status in _PERMANENT
            moved = without_userinfo(str(target)) if for_good else moved
            url = target
        raise Unfetchable(Failure.REDIRECTS, f"more than {MAX_REDIRECTS} redirects")

    def _checked(self, url: httpx.URL) -> httpx.URL:
        host = _host(url)
        if url.scheme not in {"http", "https"} or not host or (url.port or 0) > 65535:
            raise Unfetchable(Failure.ADDRESS_REFUSED, f"only http and https are fetched, not {url.scheme or 'this'}:")
        literal = literal_address(host.rstrip("."))
        if literal and (reason := refusal(literal, allow_private=self._allow_private)):
            raise Unfetchable(Failure.ADDRESS_REFUSED, f"{host} is at {literal}, {reason}")
        return url

    def _headers(self, request: Request, private: Mapping[str, Secret]) -> dict[str, str]:
        headers = {"User-Agent": self._user_agent, "Accept": request.accept, "Accept-Encoding": "gzip"}
        if request.etag:
            headers["If-None-Match"] = request.etag
        if request.last_modified:
            headers["If-Modified-Since"] = request.last_modified
        return headers | {name: secret.reveal() for name, secret in private.items()}

    async def _outcome(self, request: Request, url: httpx.URL, reply: Reply, moved: str | None) -> FetchOutcome:
        fresh_for = _fresh_for(reply.headers)
        if reply.status == HTTPStatus.NOT_MODIFIED and (request.etag or request.last_modified):
            return NotModified(url=str(url), fresh_for=fresh_for)
        if reply.status != HTTPStatus.OK:
            return _no_body(url, reply)
        return Fetched(
            url=str(url),
            body=await self._body(reply),
            content_type=reply.headers.get("content-type"),
            etag=_repeatable(reply.headers.get("etag")),
            last_modified=_repeatable(reply.headers.get("last-modified")),
            fresh_for=fresh_for,
            moved=moved,
        )

    async def _body(self, reply: Reply) -> bytes:
        """The whole body, out of gzip: also out of one that was not announced (a file `.xml.gz`), and out of two."""
        encoding = reply.headers.get("content-encoding", "").strip().lower()
        if encoding not in {"", "identity", "gzip", "x-gzip"}:
            raise Unfetchable(Failure.BAD_ENCODING, f"it came as {_plain(encoding)}, and we take only gzip")
        body = await self._wire_bytes(reply.chunks)
        if encoding.endswith("gzip") and body and not body.startswith(_GZIP):
            raise Unfetchable(Failure.BAD_ENCODING, "it came as gzip, and is none")
        for _ in range(2):
            if body.startswith(_GZIP):
                body = await asyncio.to_thread(gunzip, body, 2 * self._max_bytes)
        return body

    async def _wire_bytes(self, chunked: AsyncIterable[bytes]) -> bytes:
        wire, chunks = bytearray(), 0
        async for chunk in chunked:
            wire += chunk
            chunks += 1
            if len(wire) > self._max_bytes:
                raise Unfetchable(Failure.TOO_LARGE, f"more than {self._max_bytes} bytes")
            if chunks % _CHUNKS_A_TURN == 0:  # thousands of tiny ones may lie in one read, and none of them would wait
                await asyncio.sleep(0)
        return bytes(wire)


def gunzip(data: bytes, limit: int) -> bytes:
    """Inflate within a bound: a bomb is refused at `limit` bytes. Members that follow each other are one text."""
    inflated = bytearray()
    for _ in range(_MAX_MEMBERS):
        member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        inflated += member.decompress(data, limit + 1 - len(inflated))
        if len(inflated) > limit:
            raise Unfetchable(Failure.TOO_LARGE, f"more than {limit} bytes when inflated")
        if not member.eof:
            raise Unfetchable(Failure.BAD_ENCODING, "the gzip ends too early")
        data = member.unused_data
        if not data.startswith(_GZIP):
            return bytes(inflated)
    raise Unfetchable(Failure.BAD_ENCODING, f"more than {_MAX_MEMBERS} gzips in one")


def _parsed(text: str, base: httpx.URL | None = None) -> httpx.URL:
    try:
        return base.join(text) if base else httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        raise Unfetchable(Failure.ADDRESS_REFUSED, "that is not a URL") from None  # its text may quote a password


def _host(url: httpx.URL) -> str:
    try:
        return url.host
    except UnicodeError:  # it says `xn--`, and what follows is none
        raise Unfetchable(Failure.ADDRESS_REFUSED, "that is not a URL") from None


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _basic_auth(url: httpx.URL) -> dict[str, Secret]:
    if not url.userinfo:
        return {}
    token = base64.b64encode(f"{url.username}:{url.password}".encode()).decode()
    return {"Authorization": Secret(f"Basic {token}")}


def _repeatable(validator: str | None) -> str | None:
    """What may be said to the server the next time: not a word in its language, nor one that fills a head."""
    return validator if validator and validator.isascii() and len(validator) <= _LONGEST_VALIDATOR else None


def _fresh_for(headers: httpx.Headers) -> timedelta | None:
    found = re.search(r'(?:^|[\s,])max-age="?(\d{1,10})', headers.get("cache-control", ""), re.ASCII | re.IGNORECASE)
    return timedelta(seconds=int(found[1])) if found else None


def _no_body(url: httpx.URL, reply: Reply) -> FetchFailed:
    status = reply.status
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    asked = retry_after(reply.headers.get("retry-after", ""), reply.headers.get("date", ""))
    detail = f"the server answered {status} {phrase}".strip()
    return FetchFailed(url=str(url), failure=failure_of_status(status), detail=detail, retry_after=asked)


def _failed(url: str, failure: Failure, detail: str) -> FetchFailed:
    return FetchFailed(url=without_userinfo(url), failure=failure, detail=detail)


def without_userinfo(text: str) -> str:
    """A URL as it may be shown: without user and password."""
    with suppress(httpx.InvalidURL, UnicodeError):
        url = httpx.URL(text)
        if url.host:
            return str(url.copy_with(userinfo=b""))
    return re.sub(r".*@", "", text)


def _explained(error: Exception) -> tuple[Failure, str]:
    failure, text = next((failure, text) for kind, failure, text in _EXPLAINED if isinstance(error, kind))
    return failure, text.format(_plain(_MARKS.sub("", str(error))))


def _plain(text: str) -> str:
    """A peer's words, fit for one line of a log."""
    return "".join(character if character.isprintable() else " " for character in text[:200])
