"""What `source preview` and `extract` are given, a file, a URL or stdin, and what a worker makes of it."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from monitor.cli.context import Invocation
from monitor.cli.output import CELL
from monitor.config import Settings
from monitor.core.plain import plain
from monitor.core.quantities import utc
from monitor.errors import UsageError
from monitor.model import Failure, Fetched, FetchFailed, NotModified, ParseFailed, Request
from monitor.opening import open_net
from monitor.ports import Workers
from monitor.workers import ProcessWorkers

_Meaning = TypeVar("_Meaning")

REMEDIES = {
    Failure.DNS: "; its address is wrong, its site is gone, or this machine is not online",
    Failure.CONNECT: "; ask again later; where the web is reached through a proxy, name it under [fetch]",
    Failure.TLS: "; its publisher must mend that",
    Failure.TIMEOUT: "; ask again later, or give it longer: timeout under [fetch]",
    Failure.TOO_LARGE: "; where you want it all the same, raise max_bytes under [fetch]",
    Failure.UNAUTHORIZED: "; it asks for a log-in: give the source the headers that let it in",
    Failure.FORBIDDEN: "; set contact under [monitor] and write to its publisher, or try a search: docs/sources.md",
    Failure.RATE_LIMITED: "; ask again later, and less often: every",
    Failure.SERVER_ERROR: "; ask again later",
}
"""The next step after a failure, where there is one for everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Where the bytes are (`-` is stdin), how to ask for them if that is a URL, and what is said of them.

    choices: what else could have been given, for whoever mistyped it.
    """

    target: str
    request: Request
    url: str | None
    content_type: str | None = None
    choices: str = "a file, an http(s) URL, or - for stdin"

    def of(self, fetched: Fetched) -> Fetched:
        """The bytes with what is said of them."""
        content_type = self.content_type or fetched.content_type
        return replace(fetched, url=self.url or fetched.url, content_type=content_type)


def make_sense(
    invocation: Invocation, given: Given, work: Callable[[Workers, Fetched], Awaitable[_Meaning | ParseFailed]]
) -> _Meaning:
    """Let a worker make sense of the bytes, which may be hostile; where there is none, tell why and exit with 1."""
    if given.target.startswith(("http://", "https://")):
        fetched = asyncio.run(_get(invocation.settings_or_defaults(), given.request))
    else:
        fetched = _read(given.target, given.choices)
    outcome = fetched if isinstance(fetched, FetchFailed) else asyncio.run(_employ(given.of(fetched), work))
    if isinstance(outcome, FetchFailed | ParseFailed):
        refuse(given.target, outcome)
    return outcome


def refuse(target: str, failed: FetchFailed | ParseFailed, advice: str = "") -> NoReturn:
    """Tell why nothing came of it, and exit with 1."""
    remedy = advice or REMEDIES.get(failed.failure, "")
    why = plain(failed.detail, CELL)
    click.echo(f"{target}: {failed.failure.replace('_', ' ')}: {why}{remedy}", err=True)
    sys.exit(1)


def instant(moment: datetime | None) -> str | None:
    """An instant as our contracts write it; None stays None."""
    return utc(moment) if moment else None


def _read(target: str, choices: str) -> Fetched:
    try:
        body = sys.stdin.buffer.read() if target == "-" else Path(target).read_bytes()
    except OSError as error:
        raise UsageError(f"{target}: {error.strerror}; give {choices}") from error
    return Fetched(url="", body=body)


async def _get(settings: Settings, request: Request) -> Fetched | FetchFailed:
    net = open_net(settings)
    try:
        outcome = await net.get(request)
    finally:
        await net.close()
    assert not isinstance(outcome, NotModified), "we asked without a validator"
    return outcome


async def _employ(
    fetched: Fetched, work: Callable[[Workers, Fetched], Awaitable[_Meaning | ParseFailed]]
) -> _Meaning | ParseFailed:
    workers = ProcessWorkers(workers=1)
    try:
        return await work(workers, fetched)
    finally:
        await workers.close()
