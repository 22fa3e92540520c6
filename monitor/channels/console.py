"""Notifications on the terminal, or wherever standard output goes."""

import os
import re
from datetime import timedelta
from functools import partial

from monitor.channels.lane import Lane
from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.model import ChannelName, Message, Probe, Secret, SendFailed, SendFailure, SendOutcome, Sent, Severity

LIMIT = timedelta(seconds=10)
STDOUT = 1
DRY_RUN = Secret("console:dry-run")

_COLOURS = {Severity.LOW: "36", Severity.MEDIUM: "33", Severity.HIGH: "31", Severity.CRITICAL: "1;97;41"}
_MARKED = re.compile(r"\*([^*\n]+)\*")


class ConsoleChannel:
    """Prints to a file descriptor, in colour if that is a terminal and nobody declines it. `heading` begins each."""

    capacity = UNBOUNDED

    def __init__(self, fd: int = STDOUT, heading: str = "") -> None:
        self._fd, self._heading = fd, heading
        self._in_colour = os.isatty(fd) and not os.environ.get("NO_COLOR")
        self._lane = Lane(limit=LIMIT)

    async def send(self, message: Message) -> SendOutcome:
        text = _coloured(message) if self._in_colour else _text(message)
        return await self._lane.run(partial(_print, self._fd, f"{self._heading}{text}\n\n".encode()))

    async def probe(self) -> Probe:
        return Probe(reached=True, detail="prints where the daemon runs")


def open_console(name: ChannelName, url: Secret) -> ConsoleChannel:
    """The channel behind `console:`; `console:dry-run` stands for another, and says for which."""
    return ConsoleChannel(heading=f"for {name}:\n" if url.reveal() == DRY_RUN.reveal() else "")


def _text(message: Message) -> str:
    """Alerts begin with their severity and headline; of a notice the subject says what it is about."""
    return message.text if message.alerts else f"{message.subject}\n{message.text}"


def _coloured(message: Message) -> str:
    text = _MARKED.sub("\x1b[1m\\1\x1b[0m", _text(message))
    for severity, colour in _COLOURS.items():
        text = re.sub(rf"^{severity}\b.*", f"\x1b[{colour}m\\g<0>\x1b[0m", text, flags=re.MULTILINE)
    return text


def _print(fd: int, data: bytes) -> SendOutcome:
    """Write past `sys.stdout`: a thread that hangs in it holds a lock that the interpreter wants when it ends."""
    rest = data
    try:
        while rest:
            rest = rest[os.write(fd, rest) :]
    except OSError as error:
        failure = SendFailure.RETRY if rest == data else SendFailure.AMBIGUOUS
        return SendFailed(failure=failure, detail=str(error.strerror))
    return Sent(detail="printed")
