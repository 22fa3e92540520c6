"""A soak in small: the real daemon polls once a second what it asks for once a quarter of an hour, so a minute is half a day.

In the first third news keeps coming. Then nothing new is published, but every feed keeps changing so that it must be
read, and one source in five answers every second time with something hostile: bombs, drips, endless and broken
documents. What the daemon holds must stay as it is: memory, open files, threads, database, log, temporary files.

    ./run prove soak [--minutes 15] [--sources 25]
"""

import argparse
import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from monitor.store.database import log_size, reading
from monitor.store.soundness import faults
from tests.hostile_server import HostileServer, ok
from tests.hostile_web import hostile_replies
from tests.loopback import rss
from tests.prove.kill import RULE, made_up
from tests.running import ROOT, told, write_config

PAUSE = 2.0
"""Seconds between two looks, and between two pieces of news."""

SHOWN = 20
MIB = 1 << 20


class Outlet:
    """A feed that is never the same twice; `hostile` is what it answers every second time, if anything."""

    def __init__(self, server, hostile):
        self.server, self._hostile = server, hostile
        self.entries, self.asked = [], 0
        server.replies["/feed"] = self.answer

    async def answer(self):
        self.asked += 1
        self.server.heads.clear()
        if self._hostile is not None and self.asked % 2:
            async for piece in pieces(self._hostile):
                yield piece
            return
        document = f"{rss(self.entries)}<!-- {self.asked} -->"
        yield ok(document.encode(), Content_Type="application/rss+xml", Connection="close")

    def publish(self, number):
        words, link = made_up(number, 200), f"https://news.example/{number}"
        piece = {"title": words[:40], "link": link, "summary": f"The Lantern Brigade has come: {words}"}
        self.entries = [piece, *self.entries[: SHOWN - 1]]
        return link


async def pieces(reply):
    if isinstance(reply, bytes):
        yield reply
        return
    async for piece in reply():
        yield piece


@dataclass(frozen=True)
class Look:
    """What the daemon holds at a moment; memory, files and threads together with those of its workers."""

    at: float
    own_memory: int
    memory: int
    files: int
    threads: int
    database: int
    log: int
    temporary: int


def look(process, folder):
    pids = [process.pid, *descendants(process.pid)]
    each = [held(pid) for pid in pids]
    database = folder / "monitor.db"
    return Look(
        at=time.monotonic(),
        own_memory=each[0][0],
        memory=sum(memory for memory, _, _ in each),
        files=sum(files for _, files, _ in each),
        threads=sum(threads for _, _, threads in each),
        database=database.stat().st_size,
        log=log_size(database),
        temporary=sum(len(files) for _, _, files in os.walk(folder / "tmp")),
    )


def descendants(pid):
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, read(task).split()):
            yield child
            yield from descendants(child)


def held(pid):
    """Bytes of memory, open files and threads of a process; nothing of one that has just ended."""
    status = dict(line.split(":", 1) for line in read(Path(f"/proc/{pid}/status")).splitlines() if ":" in line)
    try:
        files = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except OSError:
        files = 0
    return int(status.get("VmRSS", "0 kB").split()[0]) * 1024, files, int(status.get("Threads", 0))


def read(path):
    try:
        return path.read_text()
    except OSError:
        return ""


async def soak(folder, minutes, sources, seed):
    """All looks from when nothing new is published any more, the outlets, and what was published."""
    chance, looks, published = random.Random(seed), [], []
    async with AsyncExitStack() as stack:
        canary = await stack.enter_async_context(HostileServer())
        hostile = [
            reply for name, reply in hostile_replies(canary).items() if not name.startswith(("inner", "silence"))
        ]
        outlets = [
            Outlet(await stack.enter_async_context(HostileServer()), hostile.pop() if number % 5 == 0 else None)
            for number in range(sources)
        ]
        begun = time.monotonic()
        with running(folder, outlets) as process:
            while (passed := time.monotonic() - begun) < 60 * minutes and process.poll() is None:
                await asyncio.sleep(PAUSE)
                if passed < 20 * minutes:
                    published.append(chance.choice(outlets).publish(len(published)))
                elif not looks or time.monotonic() - looks[-1].at >= PAUSE:
                    looks.append(await asyncio.to_thread(look, process, folder))
            ended = process.poll()
    return looks, outlets, published, ended


@contextmanager
def running(folder, outlets):
    (folder / "tmp").mkdir()
    (folder / "rules.toml").write_text(RULE.format(id="lantern", name="Lantern"))
    feeds = {f"outlet-{number}": outlet.server.url("/feed") for number, outlet in enumerate(outlets)}
    tables = {name: {"url": url, "every": "1s", "full_text": "never"} for name, url in feeds.items()}
    config = write_config(folder, tables, rules=folder / "rules.toml")
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "monitor", "--config", config, "run"],
            stdout=log, stderr=log, cwd=ROOT, env={**os.environ, "TMPDIR": str(folder / "tmp")},
        )  # fmt: skip
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


def figures(folder, looks, outlets, published, ended):
    """Each figure as a sentence, and whether it holds: the first quarter of the looks beside the last one."""
    early, late = looks[: len(looks) // 4], looks[-(len(looks) // 4) :]
    hours = (late[0].at - early[0].at) / 3600

    def grown(name):
        return statistics.median(getattr(one, name) for one in late) - statistics.median(
            getattr(one, name) for one in early
        )

    def most(name, some=looks):
        return max(getattr(one, name) for one in some)

    missing = set(published) - {alert["link"] for alert in told(folder)}
    with reading(folder / "monitor.db") as db:
        wrong = faults(db)
    asked = sum(outlet.asked for outlet in outlets)
    own, all_of_it = grown("own_memory") / MIB, grown("memory") / MIB
    yield f"{asked} polls, {len(published)} articles; the daemon was at work to the end", ended is None
    yield f"{len(missing)} alerts are missing", not missing
    yield f"the daemon's memory is {most('own_memory') / MIB:.0f} MiB at most, {own:+.1f} MiB in {hours:.2f} h", own < 8
    yield f"with its workers {most('memory') / MIB:.0f} MiB at most, {all_of_it:+.1f} MiB", all_of_it < 64
    yield f"{most('files', late)} open files, {most('files', early)} before", grown("files") <= 2
    yield f"{most('threads', late)} threads, {most('threads', early)} before", grown("threads") <= 2
    yield (
        f"the database has {most('database') / MIB:.1f} MiB, {grown('database') / 1024:+.0f} KiB",
        grown("database") <= MIB,
    )
    yield f"its log has {most('log') / MIB:.1f} MiB at most", most("log") <= 16 * MIB
    yield f"{most('temporary', late)} temporary files, {most('temporary', early)} before", grown("temporary") <= 0
    yield f"{len(wrong)} faults of the database", not wrong


def main():
    options = argparse.ArgumentParser(prog="prove soak", description=__doc__.splitlines()[0])
    options.add_argument("--minutes", type=float, default=15)
    options.add_argument("--sources", type=int, default=25)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    print(f"seed {chosen.seed}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        came = asyncio.run(soak(folder, chosen.minutes, chosen.sources, chosen.seed))
        found = list(figures(folder, *came))
    for text, held_up in found:
        print(f"{'held  ' if held_up else 'MISSED'} {text}")
    return 0 if all(held_up for _, held_up in found) else 1


if __name__ == "__main__":
    sys.exit(main())
