"""One demo: the real daemon in a process of its own, set before the loopback web, and the course of two editions."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from monitor.demo.expectations import DemoAlert, expected
from monitor.demo.newsroom import Outlet
from monitor.demo.server import FEED, Loopback

# Polls and pages share the pace of their host, one a second.
_EVERY, _EVERY_WITH_PAGES = "1s", "2s"
_TIME_TO_END = 10.0

_CONFIG = """\
# Written by `news-monitor demo`: its sources lie on this machine, so private addresses are allowed.
[monitor]
database = {database}
rules = [{rules}]

[fetch]
allow_private = true

[[channel]]
name = "demo"
url = {channel}
announce = false
"""

_SOURCE = """
[[source]]  # {title}
name = {name}
url = {url}
every = "{every}"
country = "{country}"
full_text = "{full_text}"
"""


class Stage:
    """The folder of a demo: everything that its daemon reads and writes."""

    def __init__(self, folder: Path) -> None:
        self.config = folder / "config.toml"
        self.database = folder / "news.db"
        self.alerts = folder / "alerts.jsonl"
        self.log = folder / "daemon.log"

    def set_up(self, outlets: Sequence[Outlet], sites: Mapping[str, str], rules: Path) -> None:
        """Write the configuration: every outlet is a source, and a file is the channel."""
        main = _CONFIG.format(
            database=_quoted(self.database), rules=_quoted(rules), channel=_quoted(f"file://{self.alerts}")
        )
        sources = [
            _SOURCE.format(
                name=_quoted(outlet.name),
                url=_quoted(sites[outlet.name] + FEED),
                title=outlet.title,
                every=_EVERY if outlet.whole_text else _EVERY_WITH_PAGES,
                country=outlet.country,
                full_text=outlet.full_text,
            )
            for outlet in outlets
        ]
        self.config.write_text(main + "".join(sources), encoding="utf-8")

    def last_log_lines(self, count: int) -> list[str]:
        """The end of the daemon's log, for whoever must be told why a demo failed."""
        return self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-count:]


class Daemon:
    """`news-monitor run` as a child: it starts when entered, and is ended when left."""

    def __init__(self, stage: Stage) -> None:
        self._command = [sys.executable, "-m", "monitor", "--config", str(stage.config), "run"]
        self._log = stage.log

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            # In a session of its own: a Ctrl-C is meant for us, and we end it in order.
            self._child = subprocess.Popen(  # noqa: S603 - our own program
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        return self

    def __exit__(self, *_: object) -> None:
        self._child.terminate()
        try:
            self._child.wait(_TIME_TO_END)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()

    def has_ended(self) -> bool:
        return self._child.poll() is not None


class Tail:
    """The lines that a file gained since the last look."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0

    def lines(self) -> list[str]:
        """The whole lines only: one that is being written comes at the next look."""
        if not self._path.exists():
            return []
        with self._path.open("rb") as file:
            file.seek(self._offset)
            whole, newline, _ = file.read().rpartition(b"\n")
        self._offset += len(whole + newline)
        return whole.decode().splitlines()


class Play:
    """What has been told, and when the next edition is due."""

    def __init__(self, outlets: Sequence[Outlet], web: Loopback) -> None:
        self._outlets, self._web = outlets, web
        self._told: Counter[DemoAlert] = Counter()

    def hear(self, alert: DemoAlert) -> None:
        """Note an alert that was told."""
        self._told[alert] += 1

    def missing(self) -> list[DemoAlert]:
        """What should have been told by now and was not."""
        return list((expected(self._outlets, self._web.edition) - self._told).elements())

    def unexpected(self) -> list[DemoAlert]:
        """What was told and should not, or once too often."""
        return list((self._told - expected(self._outlets, self._web.edition)).elements())

    def goes_on(self, *, at_rest: bool) -> bool:
        """Whether more may still come; `at_rest`: nothing that was polled waits to be read, judged or delivered.

        The second edition comes out when the first is told, or can bring no more.
        """
        settled = at_rest and not self._web.waiting()
        if self._web.edition > 1:
            return not settled
        if settled or not self.missing():
            self._web.publish(2)
        return True


def _quoted(value: object) -> str:
    return json.dumps(str(value), ensure_ascii=False)
