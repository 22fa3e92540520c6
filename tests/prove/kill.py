"""Kill the real daemon again and again: nothing may be lost, and what may arrive twice must say so.

Sites on loopback keep publishing articles that must all alert; a peer on loopback receives the alerts. The daemon is
killed at random moments; after each kill its database tells what was under way. In the end it runs undisturbed until it
rests, and the books are balanced: published, told, told again, parked.

    ./run prove kill [--times 200] [--seed N] [--forgetful]
"""

import argparse
import json
import random
import re
import select
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from monitor.store.codec import stamp
from monitor.store.database import reading
from monitor.store.upkeep import faults
from tests.loopback import a_site
from tests.running import ROOT, write_config

STEPS = ("poll", "read", "judge", "deliver")
BRIGADES = ("Lantern", "Copper", "Harbour", "Willow", "Granite", "Saffron")
"""One rule and one channel for each: a channel takes a message a second, and news comes faster."""

SITES = 8
PACE = 0.5
WITNESSES = 600
SYLLABLES = ("ba", "ke", "lim", "mo", "nu", "ras", "se", "ti", "vor", "za", "dan", "gol", "pe", "xi", "fu", "hal")
SHOWN = 40
"""Entries in a feed: more than come out between two polls, whatever was killed in between."""

RULE = """
[entities.{id}]
name = "{name} Brigade"
kind = "organization"
names = ["{name} Brigade"]

[[rule]]
id = "{id}"
title = "{name} Brigade"
when = "@{id}"
severity = "high"
alerts = ["The {name} Brigade took the bridge."]
silent = ["The brigade took the bridge."]
"""

CHANNEL = """
[[channel]]
name = "{id}"
url = "{url}"
announce = false

[[route]]
match = {{ rule = "{id}" }}
channels = ["{id}"]
"""

# What was under way when the daemon died, one query a step.
UNDER_WAY = {
    "poll": "SELECT count(*) FROM sources WHERE enabled AND next_poll_at <= :now",
    "read": "SELECT count(*) FROM articles WHERE read = 'wanted' AND read_due_at <= :now",
    "judge": "SELECT count(*) FROM articles WHERE unjudged_since IS NOT NULL AND (read <> 'wanted' OR read_attempts > 0)",
    "deliver": "SELECT count(*) FROM notifications WHERE state = 'leased'",
}
WAITING = """
    SELECT (SELECT count(*) FROM articles WHERE unjudged_since IS NOT NULL)
        + (SELECT count(*) FROM notifications WHERE state IN ('pending', 'leased'))
"""


class Press:
    """Publishes an article every `PACE` seconds, on each site in turn; of every second site the text is on the page."""

    def __init__(self, sites):
        self.published = []
        self._sites = sites
        self._entries = defaultdict(list)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        for site in self._sites:
            site.feed("/feed")
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stopped.set()
        self._thread.join()

    def _run(self):
        while not self._stopped.wait(PACE):
            self._publish(len(self.published))

    def _publish(self, number):
        site = self._sites[number % len(self._sites)]
        link = site.url(f"/{number}")
        brigade = BRIGADES[number % len(BRIGADES)]
        place = made_up(number, 1).capitalize()
        news = f"The {brigade} Brigade has come to {place}: {made_up(-number, 9)}."
        on_page = number % 2
        site.show(f"/{number}", page(number, place, news))
        entry = {"title": f"News of {place}", "link": link, "summary": "More on our page." if on_page else news}
        self._entries[site] = [entry, *self._entries[site][: SHOWN - 1]]
        site.feed("/feed", *self._entries[site])
        self.published.append(link)


def made_up(number, count):
    """So many words that no other number has: each article reports an event of its own."""
    chance = random.Random(number)
    return " ".join("".join(chance.choices(SYLLABLES, k=4)) for _ in range(count))


def page(number, place, news):
    """An article so long that it takes a moment to judge."""
    rest = "".join(f"<p>{made_up(1000 * number + witness, 16)}.</p>" for witness in range(WITNESSES))
    return f"<html><body><article><h1>News of {place}</h1><p>{news}</p>{rest}</article></body></html>"


class Peer:
    """The far end of the channel: what arrived, in order, as (link, alert id, marked as a repeat)."""

    def __init__(self, chance):
        self.arrived = []
        self.chance = chance

    def take(self, body):
        said = json.loads(body)["message"]
        for link, alert in re.findall(r"(http://\S+)\nAlert (\w+)", said):
            self.arrived.append((link, alert, "may be a repeat" in said))

    @property
    def told(self):
        return {link for link, _, _ in self.arrived}

    def repeats(self):
        """How many arrivals were not the first of their alert, and those of them that do not say so."""
        seen, again = set(), []
        for link, alert, marked in self.arrived:
            if alert in seen:
                again.append((link, marked))
            seen.add(alert)
        return len(again), [link for link, marked in again if not marked]


@contextmanager
def a_peer(seed, slowness):
    """A peer that takes up to that many seconds before it takes a message in, and again before it answers."""
    peer = Peer(random.Random(seed))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(peer.chance.uniform(0, slowness))
            if has_hung_up(self.connection):
                return
            peer.take(body)
            time.sleep(peer.chance.uniform(0, slowness))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = stay_calm
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield peer, f"json://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def has_hung_up(connection):
    readable, _, _ = select.select([connection], [], [], 0)
    try:
        return bool(readable) and connection.recv(1, socket.MSG_PEEK) == b""
    except ConnectionResetError:
        return True


def stay_calm(*_):
    """Whoever is killed hangs up: that is no error of a server."""


@dataclass
class Books:
    """What the kills did, and what is wrong in the end."""

    kills: int = 0
    with_work: int = 0
    hits: Counter = field(default_factory=Counter)
    published: int = 0
    lost: list = field(default_factory=list)
    parked: int = 0
    doubled: list = field(default_factory=list)
    repeats: int = 0
    unmarked: list = field(default_factory=list)
    faults: tuple = ()

    def promises_kept(self):
        return not (self.lost or self.doubled or self.unmarked or self.faults)

    def thorough(self, hits_wanted):
        """Whether the kills hit what they were meant to hit."""
        return self.with_work >= 0.9 * self.kills and all(self.hits[step] >= hits_wanted for step in STEPS)

    def __str__(self):
        rows = {
            "kills": self.kills,
            "  with work under way": self.with_work,
            **{f"  during {step}": self.hits[step] for step in STEPS},
            "articles published": self.published,
            "alerts lost": _shown(self.lost),
            "alerts parked": self.parked,
            "alerts told under two ids": _shown(self.doubled),
            "repeats": self.repeats,
            "  not marked as such": _shown(self.unmarked),
            "faults of the database": _shown(self.faults),
        }
        return "\n".join(f"{name:<28}{value}" for name, value in rows.items())


def _shown(found):
    return f"{len(found)}  {', '.join(map(str, found[:3]))}" if found else "0"


def prove(folder, times, seed, module="monitor", slowness=0.2):
    """Kill the daemon that many times, let it finish, and balance the books."""
    books, chance = Books(), random.Random(seed)
    with ExitStack() as stack:
        peer, channel = stack.enter_context(a_peer(seed, slowness))
        sites = [stack.enter_context(a_site()) for _ in range(SITES)]
        for site in sites:
            site._server.handle_error = stay_calm
        config = configure(folder, sites, channel)
        database = folder / "monitor.db"
        with Press(sites) as press:
            kill_when(lambda: peer.arrived, config, module)
            for _ in range(times):
                kill_after(chance.uniform(0.8, 2.4), config, module)
                note_kill(books, database)
        finish(config, module, database, sites)
        balance(books, press, peer, database)
    return books


def configure(folder, sites, channel):
    rules = folder / "rules.toml"
    rules.write_text("".join(RULE.format(id=name.lower(), name=name) for name in BRIGADES))
    sources = {
        f"site-{number}": {"url": site.url("/feed"), "every": "2s", "full_text": "always" if number % 2 else "never"}
        for number, site in enumerate(sites)
    }
    channels = "".join(CHANNEL.format(id=name.lower(), url=f"{channel}{name.lower()}") for name in BRIGADES)
    return write_config(folder, sources, channels=channels, rules=rules)


@contextmanager
def running(config, module):
    """The daemon as a child, killed when left."""
    with config.with_suffix(".log").open("a") as log:
        command = [sys.executable, "-m", module, "--config", config, "run"]
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def kill_when(condition, config, module):
    deadline = time.monotonic() + 30
    with running(config, module):
        while not condition() and time.monotonic() < deadline:
            time.sleep(0.05)


def kill_after(seconds, config, module):
    with running(config, module):
        time.sleep(seconds)


def note_kill(books, database):
    books.kills += 1
    under_way = [step for step, sql in UNDER_WAY.items() if count(database, sql)]
    books.hits.update(under_way)
    books.with_work += bool(under_way)


def finish(config, module, database, sites):
    """Let the daemon run until each feed was taken twice more and nothing waits."""
    before = [site.asked.count("/feed") for site in sites]
    deadline = time.monotonic() + 120
    with running(config, module) as process:
        while time.monotonic() < deadline and process.poll() is None:
            taken = all(site.asked.count("/feed") >= asked + 2 for site, asked in zip(sites, before, strict=True))
            if taken and count(database, WAITING) == 0:
                process.terminate()
                process.wait(15)
                return
            time.sleep(0.2)
    raise AssertionError(f"the daemon does not come to rest:\n{config.with_suffix('.log').read_text()[-4000:]}")


def balance(books, press, peer, database):
    ids = defaultdict(set)
    for link, alert, _ in peer.arrived:
        ids[link].add(alert)
    parked = "SELECT json_extract(content, '$.link') FROM alerts a JOIN notifications n ON n.id = a.notification WHERE n.state = 'parked'"
    with reading(database) as db:
        set_aside = {row[0] for row in db.execute(parked)}
        books.faults = faults(db)
    books.published, books.parked = len(press.published), len(set_aside)
    books.lost = [link for link in press.published if link not in peer.told | set_aside]
    books.doubled = [link for link, alerts in ids.items() if len(alerts) > 1]
    books.repeats, books.unmarked = peer.repeats()


def count(database, sql):
    """What a query counts; nothing before the first start has made the tables."""
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
            return db.execute(sql, {"now": stamp(datetime.now(UTC))}).fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def main():
    options = argparse.ArgumentParser(prog="prove kill", description=__doc__.splitlines()[0])
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    options.add_argument("--forgetful", action="store_true", help="prove that the proof notices: marks before it sends")
    chosen = options.parse_args()
    print(f"seed {chosen.seed}")
    with tempfile.TemporaryDirectory() as folder:
        module = "tests.prove.forgetful" if chosen.forgetful else "monitor"
        books = prove(Path(folder), chosen.times, chosen.seed, module)
    print(books)
    sys.exit(0 if books.promises_kept() and books.thorough(15 * chosen.times // 200) else 1)


if __name__ == "__main__":
    main()
