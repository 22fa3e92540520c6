"""Where we may go and how we get there: HTTP by httpcore, over connections that check every address."""
# ruff: noqa: ASYNC109, ARG002 - the signatures are httpcore's; no time limit of its own is used here

import asyncio
import contextlib
import functools
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import Future
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TypeVar

import httpcore
import httpx

from monitor.model import Failure

CONNECT_TIMEOUT = 8.0
"""Seconds that one address of a host is given before the next one is tried."""

_PIECE = 16 << 10

_Dialled = TypeVar("_Dialled")

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""A host name → all its addresses; raises OSError."""
Connect = Callable[[str, int], Awaitable[Connection]]
"""An address and a port → a connection; raises OSError."""
Trust = Callable[[], ssl.SSLContext]

_PUBLIC_V6 = ip_network("2000::/3")
# IANA's special-purpose blocks, spelt out because `is_global` changed its mind within Python 3.11. The IPv6 forms that
# carry an IPv4 address (mapped, NAT64, 6to4, Teredo) are refused whole; those not named here lie outside 2000::/3.
_SPECIAL = (
    *map(ip_network, ("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12")),
    *map(ip_network, ("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15")),
    *map(ip_network, ("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4")),
    *map(ip_network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")),
)

# Where machines ask for their own keys, besides link-local addresses: at Alibaba, Azure and Oracle; at AWS, Google and
# Scaleway by IPv6.
_OF_CLOUDS = frozenset(
    map(ip_address, ("100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd20:ce::254", "fd00:42::42"))
)


class Unfetchable(Exception):
    """Unwinds a fetch that we give up ourselves; `Net.get` turns it into a value."""

    def __init__(self, failure: Failure, detail: str) -> None:
        self.failure, self.detail = failure, detail
        super().__init__(detail)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is one of the open internet and does not stand for another one."""
    return (address.version == 4 or address in _PUBLIC_V6) and not any(address in block for block in _SPECIAL)


def refusal(address: IPv4Address | IPv6Address, *, allow_private: bool) -> str | None:
    """Why an address is not fetched, and what would change that; None if it is."""
    if _holds_keys(address):
        return "where clouds keep the keys of their machines: it is never fetched"
    if not (allow_private or is_public(address)):
        return "which is no public address; where you mean it, write allow_private = true under [fetch]"
    return None


def _holds_keys(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address, in either notation, is only good on one wire, or is one that a cloud answers at itself."""
    inner = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (inner or address).is_link_local or (inner or address) in _OF_CLOUDS


def literal_address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host spells in any way that a resolver reads (`127.1`, `0x7f000001`); None for a name."""
    with contextlib.suppress(ValueError):
        return ip_address(host)
    with contextlib.suppress(OSError):
        return IPv4Address(socket.inet_aton(host))
    return None


async def system_addresses(host: str) -> tuple[str, ...]:
    """What the system's resolver says, in a thread of its own: a hung look-up delays neither others nor our end."""
    answer: Future[tuple[str, ...]] = Future()
    threading.Thread(target=_look_up, args=(host, answer), name=f"resolve {host}", daemon=True).start()
    return await asyncio.wrap_future(answer)


def _look_up(host: str, answer: Future[tuple[str, ...]]) -> None:
    answer.set_running_or_notify_cancel()
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        answer.set_result(tuple(str(address[0]) for *_, address in found))
    except OSError as error:
        answer.set_exception(error)
    except UnicodeError:
        answer.set_exception(socket.gaierror(f"{host} is not a host name"))


async def first_that_answers(addresses: Iterable[str], dial: Callable[[str], Awaitable[_Dialled]]) -> _Dialled:
    """What `dial` gives for the first of these addresses that answers in time. Raises the OSError of the last."""
    failed: OSError = socket.gaierror("the host has no address")
    for address in addresses:
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT):
                return await dial(address)
        except TimeoutError:
            failed = TimeoutError(f"no connection within {CONNECT_TIMEOUT:g} s")
        except OSError as error:
            failed = error
    raise failed


@functools.cache
def public_trust() -> ssl.SSLContext:
    """The one TLS context of the process for HTTP. Built late, for it costs 60 ms."""
    context = authorities()
    context.set_alpn_protocols(["http/1.1"])
    return context


def authorities() -> ssl.SSLContext:
    """A fresh TLS context that trusts certifi's authorities and the system's."""
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    return context


class _Stream(httpcore.AsyncNetworkStream):
    """An asyncio connection as httpcore uses it."""

    def __init__(self, connection: Connection, trust: Trust) -> None:
        self._reader, self._writer = connection
        self._trust = trust

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await a_little(self._reader, max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._writer.write(buffer)
        await self._writer.drain()

    async def aclose(self) -> None:
        self._writer.transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> "_Stream":
        await _secured(self._writer, self._trust, server_hostname)
        return self

    def get_extra_info(self, info: str) -> object:
        if info == "is_readable":  # asked of an idle connection: has the other side hung up?
            return self._reader.at_eof() or self._writer.is_closing()
        return self._writer.get_extra_info(info)


async def a_little(reader: asyncio.StreamReader, most: int = _PIECE) -> bytes:
    """What has come, if it is not more. A flood of tiny chunks is dear to parse: others have their turn in between."""
    await asyncio.sleep(0)
    return await reader.read(min(most, _PIECE))


async def _secured(writer: asyncio.StreamWriter, trust: Trust, host: str | None) -> None:
    try:
        await writer.start_tls(trust(), server_hostname=host)
    except BaseException:
        writer.transport.abort()
        raise


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Looks a host up once, checks every address it has, and connects to one of those: no second look-up can differ.

    One address that is not public refuses the whole host. TLS and the Host header keep the name.
    """

    def __init__(self, resolve: Resolve, connect: Connect, trust: Trust, *, allow_private: bool) -> None:
        self._resolve, self._connect, self._trust, self._allow_private = resolve, connect, trust, allow_private

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> _Stream:
        return _Stream(await self.connect(host, port), self._trust)

    async def connect(self, host: str, port: int, *, tls: bool = False) -> Connection:
        """A connection to a host at a checked address; with TLS, to one that proves to be that host."""
        literal = literal_address(host)
        addresses = [literal] if literal else [ip_address(found) for found in await self._resolve(host)]
        for address in addresses:
            if reason := refusal(address, allow_private=self._allow_private):
                raise Unfetchable(Failure.ADDRESS_REFUSED, f"{host} is at {address}, {reason}")
        reader, writer = await first_that_answers(map(str, addresses), lambda address: self._connect(address, port))
        if tls:
            await _secured(writer, self._trust, host)
        return reader, writer
