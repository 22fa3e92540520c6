"""Fill the disk of the real daemon again and again: nothing may be lost, it must say so, and go on by itself.

The database lies on a tmpfs of a few megabytes in a mount namespace of our own. News keeps coming while a ballast file
takes the last byte; every third time the daemon is killed meanwhile and started on the full disk, as systemd would.
Then the ballast is dropped, and the clock runs until all that was published has been told.

    ./run prove disk [--times 12] [--seed N]
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from monitor.store.database import reading
from monitor.store.soundness import faults
from tests.loopback import a_site, made_up, town
from tests.prove.kill import RULE
from tests.running import ROOT, told, write_config

SIZE = "12m"
PIECES = 4
"""Articles published at a time, and so often: once before the disk is full, once while it is, once after."""

WORDS = 2000
"""Of each article: so many that the log of the database must grow while the disk is full."""

INSIDE = "--inside"
SHOWN = 40
RESUMED = 60.0
"""Seconds after which all must be told again, once there is space."""


class Press:
    """Publishes pieces that must all alert, each of an event of its own."""

    def __init__(self, site):
        self._site = site
        self._entries = []
        self.published = []
        site.feed("/feed")

    def publish(self):
        for _ in range(PIECES):
            number = len(self.published)
            link, place = self._site.url(f"/{number}"), town(number)
            news = f"The Lantern Brigade has come to {place}: {made_up(-number, WORDS)}"
            self._entries.insert(0, {"title": f"News of {place}", "link": link, "summary": news})
            self.published.append(link)
        self._site.feed("/feed", *self._entries[:SHOWN])


@dataclass
class Books:
    """What was done to the disk, and what came of it."""

    fills: int = 0
    refused_starts: int = 0
    published: int = 0
    said: int = 0
    resumed: list = field(default_factory=list)
    lost: list = field(default_factory=list)
    unmarked: list = field(default_factory=list)
    deaths: int = 0
    faults: tuple = ()

    def promises_kept(self):
        well = not (self.lost or self.unmarked or self.deaths or self.faults)
        return well and max(self.resumed) <= RESUMED and self.said > 0

    def __str__(self):
        rows = {
            "times the disk was full": self.fills,
            "  and refused a start": self.refused_starts,
            "  and the log said so": self.said,
            "articles published": self.published,
            "alerts lost": len(self.lost),
            "repeats not marked as such": len(self.unmarked),
            "ends that nobody wanted": self.deaths,
            "all told after at most": f"{max(self.resumed):.1f} s",
            "faults of the database": len(self.faults),
        }
        return "\n".join(f"{name:<28}{value}" for name, value in rows.items())


def prove(folder, times, seed):
    """Fill the disk so often, with `folder/disk` as the small disk."""
    books, chance = Books(), random.Random(seed)
    with a_site() as site:
        press = Press(site)
        config = configure(folder, site)
        with Supervised(config, books) as supervised:
            for number in range(times):
                press.publish()
                time.sleep(chance.uniform(0, 2))
                with ballast(folder / "disk"):
                    books.fills += 1
                    press.publish()
                    time.sleep(chance.uniform(1, 4))
                    if number % 3 == 2:
                        supervised.fall()
                press.publish()
                books.resumed.append(seconds_until_all_told(folder, press, supervised))
        balance(books, folder, press, config)
    return books


def configure(folder, site):
    rules = folder / "rules.toml"
    rules.write_text(RULE.format(id="lantern", name="Lantern"))
    source = {"site": {"url": site.url("/feed"), "every": "1s", "full_text": "never"}}
    return write_config(folder, source, rules=rules, database="disk/monitor.db")


class Supervised:
    """The daemon in a process of its own, started again when it ends, as systemd does it."""

    def __init__(self, config, books):
        self._config, self._books = config, books
        self._log = config.with_suffix(".log").open("a")
        self._on_full_disk = False

    def __enter__(self):
        self._start()
        deadline = time.monotonic() + 60
        while "started" not in self._config.with_suffix(".log").read_text() and time.monotonic() < deadline:
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(30)
        self._log.close()

    def _start(self):
        command = [sys.executable, "-m", "monitor", "--config", self._config, "run"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=self._log, stderr=self._log)

    def fall(self):
        """Be killed and started on the full disk; that start may fail, and is tried again."""
        self._process.kill()
        self._process.wait()
        self._on_full_disk = True
        self._start()
        time.sleep(3)

    def tend(self):
        if self._process.poll() is not None:
            self._books.refused_starts += self._on_full_disk
            self._books.deaths += not self._on_full_disk
            self._start()

    def recover(self):
        self._on_full_disk = False


@contextmanager
def ballast(disk):
    """Take the last byte of the disk, for the block."""
    path = disk / "ballast"
    with path.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
    try:
        yield
    finally:
        path.unlink()


def seconds_until_all_told(folder, press, supervised):
    """How long it takes with space again; more than is allowed if it never comes."""
    begun = time.monotonic()
    while untold(folder, press) and time.monotonic() - begun < 2 * RESUMED:
        supervised.tend()
        time.sleep(0.2)
    supervised.recover()
    return time.monotonic() - begun


def untold(folder, press):
    return sorted(set(press.published) - {alert["link"] for alert in told(folder)})


def balance(books, folder, press, config):
    alerts = told(folder)
    ids = [alert["alert_id"] for alert in alerts]
    books.published, books.lost = len(press.published), untold(folder, press)
    books.unmarked = [
        alert["alert_id"]
        for at, alert in enumerate(alerts)
        if alert["alert_id"] in ids[:at] and not alert["may_be_repeat"] and alert["link"]
    ]
    log = config.with_suffix(".log").read_text()
    books.said = sum("the disk is full" in line for line in log.splitlines())
    with reading(folder / "disk" / "monitor.db") as db:
        books.faults = faults(db)


@contextmanager
def a_small_disk():
    """A folder with `disk` in it, a tmpfs that nobody else sees and that is gone with this process."""
    with tempfile.TemporaryDirectory() as name:
        disk = Path(name) / "disk"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", disk], check=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", disk], check=True)


def in_own_namespace():
    """Begin anew where mounting a disk concerns nobody else; say so if this machine does not let us."""
    wall = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
    if shutil.which("unshare") is None or subprocess.run([*wall, "true"], check=False).returncode:
        print("This machine lets nobody mount a small disk (unshare --mount): run it where that is allowed.")
        sys.exit(69)
    os.execvp(wall[0], [*wall, sys.executable, "-m", "tests.prove.disk", *sys.argv[1:], INSIDE])


def main():
    options = argparse.ArgumentParser(prog="prove disk", description=__doc__.splitlines()[0])
    options.add_argument("--times", type=int, default=12)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    options.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if not chosen.inside:
        in_own_namespace()
    print(f"seed {chosen.seed}")
    with a_small_disk() as folder:
        books = prove(folder, chosen.times, chosen.seed)
    print(books)
    sys.exit(0 if books.promises_kept() else 1)


if __name__ == "__main__":
    main()
