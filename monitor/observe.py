"""What the daemon says of itself: one log line per unit of work, and word to systemd."""

import logging
import os
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

_LOG = logging.getLogger("monitor")


def set_up_logging(environ: Mapping[str, str]) -> None:
    """Log to stderr; without times under systemd, whose journal has its own. Libraries speak from warnings upwards."""
    stamp = "" if "JOURNAL_STREAM" in environ else "%(asctime)s "
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter(f"{stamp}%(levelname)-7s %(message)s", datefmt="%Y-%m-%dT%H:%M:%S%z"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    _LOG.setLevel(logging.INFO)


def tell(event: str, *, level: int = logging.INFO, error: BaseException | None = None, **fields: object) -> None:
    """Log one event and those of its fields that say something; no word from outside breaks, colours or adds to it."""
    said = [f"{name}={_shown(value)}" for name, value in fields.items() if value not in (None, "")]
    _LOG.log(level, "%s", " ".join([event, *said]), exc_info=error)


def tell_systemd(environ: Mapping[str, str], state: str) -> None:
    """Send a state (`READY=1`, `WATCHDOG=1`, …) to the socket that systemd gave us; nothing without one.

    That systemd does not listen ends no daemon: it will draw its own conclusions.
    """
    address = environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
        sender.connect("\0" + address[1:] if address.startswith("@") else address)
        sender.sendall(state.encode())


def watchdog_interval(environ: Mapping[str, str]) -> float | None:
    """Seconds within which systemd wants to hear from this process, if it watches it."""
    microseconds = environ.get("WATCHDOG_USEC", "")
    if not microseconds.isdecimal() or environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    return int(microseconds) / 1e6


class _Formatter(logging.Formatter):
    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging calls it so
        """With a bar before each line: an exception quotes strangers, whose words must not pass for a line of ours."""
        return "\n".join(f"  | {_printable(line)}" for line in super().formatException(ei).splitlines())


def _shown(value: object) -> str:
    text = _printable(str(value))
    if text and " " not in text and '"' not in text:
        return text
    escaped = text.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "�" for character in text)
