"""Messages to a peer that the operator has named: never redirected, one deadline, and known how far they came."""

import asyncio
import ssl
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import httpcore
import httpx

from monitor.core.delivery.retry import retry_after
from monitor.model import Secret
from monitor.net.exchange import Exchanges, Reply
from monitor.net.guard import (
    Connect,
    GuardedBackend,
    Resolve,
    Trust,
    public_trust,
    system_addresses,
)

_Result = TypeVar("_Result")

MAX_ANSWER = 2 << 20
"""Bytes of an answer that are read: Slack gives the whole message back, six bytes a letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the peer answered. `retry_after` is None where it names no time. The body may quote secrets."""

    status: int
    reason: str
    content_type: str
    retry_after: timedelta | None
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenOff:
    """There was no whole answer. `begun`: the request had begun to go out, so that it may have arrived."""

    begun: bool
    detail: str


class Messenger:
    """Speaks http and https. `limit` is for the whole exchange. The last three are the doors to DNS, TCP and TLS.

    The address may be private, as it is the operator's own choice. Each request has a connection of its own: one that
    was kept may be closed by the peer at the moment of writing, and nobody could tell whether the message arrived.
    """

    def __init__(
        self,
        *,
        limit: timedelta,
        resolve: Resolve = system_addresses,
        connect: Connect = asyncio.open_connection,
        trust: Trust = public_trust,
    ) -> None:
        self._limit = limit.total_seconds()
        self._exchanges = Exchanges(GuardedBackend(resolve, connect, trust, allow_private=True))

    async def send(self, url: Secret, body: bytes, headers: Mapping[str, Secret]) -> Answered | BrokenOff:
        """POST one message. Whatever the peer does is a value, in whose words no header and no URL stands."""
        return await self._say("POST", url, body, headers)

    async def ping(self, url: Secret) -> Answered | BrokenOff:
        """GET a URL, which is all that is said with it; the rest as `send`."""
        return await self._say("GET", url, None, {})

    async def reach(self, url: Secret) -> BrokenOff | None:
        """Connect to the server of a URL, and ask nothing; None if that went well."""
        return await self._in_time(self._connect(url), asyncio.Event())

    async def _say(
        self, method: str, url: Secret, body: bytes | None, headers: Mapping[str, Secret]
    ) -> Answered | BrokenOff:
        begun = asyncio.Event()
        return await self._in_time(self._exchange(method, url, body, headers, begun), begun)

    async def _in_time(self, work: Awaitable[_Result], begun: asyncio.Event) -> _Result | BrokenOff:
        try:
            async with asyncio.timeout(self._limit):
                return await work
        except TimeoutError:
            detail = f"no answer within {self._limit:g} s"
        except (httpcore.LocalProtocolError, UnicodeError, httpx.InvalidURL):  # their words may quote the request
            return BrokenOff(begun=False, detail="this URL or a header of it cannot be sent")
        except (OSError, ssl.SSLError, httpcore.ProtocolError) as error:
            detail = getattr(error, "strerror", None) or str(error) or type(error).__name__
        return BrokenOff(begun=begun.is_set(), detail=detail)

    async def _connect(self, url: Secret) -> None:
        await self._exchanges.reach(httpx.URL(url.reveal()))

    async def _exchange(
        self, method: str, url: Secret, body: bytes | None, headers: Mapping[str, Secret], begun: asyncio.Event
    ) -> Answered:
        told = {"User-Agent": "news-monitor", "Connection": "close"}
        told |= {name: secret.reveal() for name, secret in headers.items()}
        if body is not None:
            told["Content-Length"] = str(len(body))
        target = httpx.URL(url.reveal()).copy_with(userinfo=b"", fragment=None)
        async with self._exchanges.exchange(method, target, told, body, begun.set) as reply:
            return await _answered(reply)


async def _answered(reply: Reply) -> Answered:
    body = bytearray()
    async for chunk in reply.chunks:
        body += chunk
        if len(body) >= MAX_ANSWER:
            break
    return Answered(
        status=reply.status,
        reason=httpx.codes.get_reason_phrase(reply.status),
        content_type=reply.headers.get("content-type", ""),
        retry_after=retry_after(reply.headers.get("retry-after", ""), reply.headers.get("date", "")),
        body=bytes(body),
    )
