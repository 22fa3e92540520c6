"""Notifications in a file, one line of JSON each, for other programs to follow."""

import errno
import json
import os
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from io import FileIO
from pathlib import Path
from urllib.parse import unquote

from monitor.channels.lane import Lane
from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.errors import UsageError
from monitor.model import ChannelName, Message, Probe, Secret, SendFailed, SendFailure, SendOutcome, Sent

LIMIT = timedelta(seconds=10)


class FileChannel:
    """Appends to a file; a line counts as sent when it is on the disk."""

    capacity = UNBOUNDED

    def __init__(self, name: ChannelName, path: Path) -> None:
        self._name = name
        self._path = path
        self._lane = Lane(limit=LIMIT)

    async def send(self, message: Message) -> SendOutcome:
        line = json.dumps(_record(self._name, message)).encode() + b"\n"
        return await self._lane.run(partial(_append, self._path, line))

    async def probe(self) -> Probe:
        there = self._path if self._path.exists() else self._path.parent
        writable = os.access(there, os.W_OK)
        return Probe(reached=writable, detail=f"{there} {'can' if writable else 'cannot'} be written to")


def open_file(name: ChannelName, url: Secret) -> FileChannel:
    """The channel behind `file:///var/log/alerts.jsonl`, or `file://alerts.jsonl` in the working directory.

    Raises UsageError if that names no file.
    """
    path = Path(unquote(url.reveal().partition(":")[2].removeprefix("//")))
    if not path.name or path.is_dir():
        raise UsageError(f"channel {name}: file://PATH names the file to write to, and this is none")
    return FileChannel(name, path)


def _record(name: ChannelName, message: Message) -> dict[str, object]:
    """`headline`, `link`, `story` and `severity` are those of the first alert; all is null or empty in a notice."""
    first = message.alerts[0] if message.alerts else None
    contents = [alert.content for alert in message.alerts]
    return {
        "alert_id": first.id if first else None,
        "alert_ids": [alert.id for alert in message.alerts],
        "kind": first.kind if first else "notice",
        "channel": name,
        "subject": message.subject,
        "text": message.text,
        "severity": first.severity if first else None,
        "rules": _once(rule.id for content in contents for rule in content.rules),
        "entities": _once(entity for content in contents for entity in content.entities),
        "headline": first.content.headline if first else None,
        "link": first.content.link if first else None,
        "story": first.story if first else None,
        "may_be_repeat": message.repeat,
    }


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _append(path: Path, line: bytes) -> SendOutcome:
    written = False
    try:
        with FileIO(path, "a+") as file:
            first = file.seek(0, os.SEEK_END) == 0
            _write(file, line)
            written = True
            os.fsync(file.fileno())
        if first:
            _sync_name(path)
    except OSError as error:
        failure = SendFailure.AMBIGUOUS if written else SendFailure.RETRY
        return SendFailed(failure=failure, detail=str(error.strerror))
    return Sent(detail="written")


def _write(file: FileIO, line: bytes) -> None:
    """In one write, so that only a kill or a full disk can tear a line, and the next then begins on its own."""
    whole = line if _ends_a_line(file) else b"\n" + line
    if file.write(whole) < len(whole):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _ends_a_line(file: FileIO) -> bool:
    if file.tell() == 0:
        return True
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _sync_name(path: Path) -> None:
    """A new file is there after a power cut only if its directory is on the disk too."""
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
