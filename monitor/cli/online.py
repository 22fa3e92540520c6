"""`check --online`: what the sources and the channels answer now. Nobody is told anything, and nothing is stored."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

import click

from monitor.channels import open_channel
from monitor.cli.asking import Asker, Read, asking, newest
from monitor.cli.given import REMEDIES, instant
from monitor.cli.output import CELL, echo_json, with_progress
from monitor.config import ChannelSettings, Settings
from monitor.core.plain import plain
from monitor.core.quantities import counted, format_instant
from monitor.core.urls import canonical_url, host_of
from monitor.errors import UsageError
from monitor.model import Failure, FetchFailed, Source

_GONE = (Failure.NOT_FOUND, Failure.GONE)


class Level(StrEnum):
    """How an answer is to be taken; the gravest comes last. UNKNOWN: nobody can know without sending a message."""

    OK = "ok"
    UNKNOWN = "not probed"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of asking `what`, a source or a channel; `facts` say it to programs."""

    what: str
    name: str
    level: Level
    message: str
    facts: Mapping[str, object]

    def __str__(self) -> str:
        level = "" if self.level is Level.ERROR else f"{self.level}: "
        return f"{self.what} {self.name}: {level}{self.message}"


def tell_answers(settings: Settings, *, as_json: bool) -> bool:
    """Ask every source and reach for every channel, print what they answer, and give whether none of them fails."""
    answers = asyncio.run(_look(settings))
    for answer in answers:
        if as_json:
            echo_json({"level": answer.level, answer.what: answer.name, "message": answer.message, **answer.facts})
        else:
            click.echo(str(answer))
    if answers and not as_json:
        click.echo(_summed_up(answers))
    return all(answer.level is not Level.ERROR for answer in answers)


async def _look(settings: Settings) -> list[Answer]:
    """All at once, at the pace of the daemon; those in trouble come last."""
    async with asking(settings, paced=True) as asker:
        work = [
            *(_look_at_source(asker, source, settings.timezone) for source in settings.sources),
            *(_look_at_channel(channel) for channel in settings.channels),
        ]
        tasks = [asyncio.create_task(each) for each in work]
        for done in with_progress(asyncio.as_completed(tasks), len(tasks), "Asking"):
            await done
    return sorted((task.result() for task in tasks), key=lambda answer: [*Level].index(answer.level))


def _summed_up(answers: Sequence[Answer]) -> str:
    everyone = Counter(answer.what for answer in answers)
    well = Counter(answer.what for answer in answers if answer.level in (Level.OK, Level.WARNING))
    told = " and ".join(f"{well[what]} of {counted(count, what)}" for what, count in everyone.items())
    return f"{told} answered; no message was sent: `news-monitor channels test NAME` does that"


# --- a source ---------------------------------------------------------------------------------------------------------


async def _look_at_source(asker: Asker, source: Source, zone: tzinfo) -> Answer:
    read = await asker.read(source)
    return _failed(source, read) if isinstance(read, FetchFailed) else _read(source, read, zone)


def _read(source: Source, read: Read, zone: tzinfo) -> Answer:
    latest, entries = newest(read.feed, datetime.now(UTC)), len(read.feed.entries)
    message = f"{counted(entries, 'entry', 'entries')}, {_dated(latest, zone)}" if entries else "it shows no entry"
    if read.moved:
        message += f'; it moved for good: write url = "{read.moved}"'
    level = Level.OK if entries and not read.moved else Level.WARNING
    return _of_source(source, level, message, entries=entries, newest=instant(latest), moved=read.moved)


def _dated(latest: datetime | None, zone: tzinfo) -> str:
    return f"the newest of {format_instant(latest, zone)}" if latest else "none with a date"


def _failed(source: Source, failed: FetchFailed) -> Answer:
    led = canonical_url(failed.url) != canonical_url(source.url)
    where = f" (at {failed.url.partition('?')[0]})" if led else ""
    why = plain(failed.detail, CELL)
    message = f"{failed.failure.replace('_', ' ')}: {why}{where}{_next_step(source, failed)}"
    return _of_source(source, Level.ERROR, message, failure=failed.failure)


def _of_source(source: Source, level: Level, message: str, **facts: object) -> Answer:
    facts = {"entries": None, "newest": None, "moved": None, "failure": None, **facts}
    return Answer(what="source", name=source.name, level=level, message=message, facts=facts)


def _next_step(source: Source, failed: FetchFailed) -> str:
    if failed.failure in _GONE:
        return f"; `news-monitor source discover {host_of(source.url)}` looks where it is now"
    return REMEDIES.get(failed.failure, "")


# --- a channel --------------------------------------------------------------------------------------------------------


async def _look_at_channel(channel: ChannelSettings) -> Answer:
    level, message = await _probe(channel)
    return Answer(what="channel", name=channel.name, level=level, message=message, facts={})


async def _probe(channel: ChannelSettings) -> tuple[Level, str]:
    try:
        probe = await open_channel(channel.name, channel.url, channel.secret).probe()
    except UsageError as error:
        return Level.ERROR, str(error).removeprefix(f"channel {channel.name}: ")
    if probe.reached is None:
        return Level.UNKNOWN, probe.detail
    if probe.reached:
        return Level.OK, probe.detail
    return Level.ERROR, f"{probe.detail}; look at its url, or at what that refers to"
