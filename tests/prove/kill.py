"""Kill the real daemon again and again: nothing may be lost, and what may arrive twice must say so.

Sites on loopback keep publishing articles that must all alert. Peers on loopback play Slack, a mail server and webhooks;
they take a message or refuse it, say `ok: false`, hang or reset, as the seed has it. The daemon is killed at random
moments; after each kill its database tells what was under way. In the end the peers are well, a person retries what was
parked, and the daemon runs undisturbed until it rests. Then what each peer got is held against the outbox.

    ./run prove kill [--times 200] [--seed N] [--forgetful]
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from monitor.store.codec import stamp
from monitor.store.database import reading
from monitor.store.soundness import faults
from tests.loopback import a_site, made_up, town
from tests.prove import crash
from tests.prove.moody import DOUBTFUL, REFUSED, TAKEN, Moods, MoodyWeb, moody_mail
from tests.running import ROOT, run, write_config

STEPS = ("poll", "read", "judge", "deliver")
KINDS = {
    "Lantern": "slack-hook", "Sparrow": "slack-bot", "Hazel": "mail", "Willow": "webhook", "Granite": "apprise",
    "Saffron": "webhook",
}  # fmt: skip
"""A rule and a channel for each brigade: Slack takes a message a second, and news comes faster."""

BRIGADES = tuple(KINDS)
ADDRESSES = {
    "slack-hook": lambda _: "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
    "slack-bot": lambda _: "slack://xoxb-1-2-3@C0DESK",
    "mail": lambda peer: peer.url,
    "webhook": lambda peer: peer.own_hook,
    "apprise": lambda peer: peer.hook,
}

SITES = 8
PACE = 0.5
WITNESSES = 600
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
PARKED = "SELECT count(*) FROM notifications WHERE state = 'parked'"
SENDING = "SELECT a.id FROM alerts a JOIN notifications n ON n.id = a.notification WHERE n.state = 'leased'"
TOLD = "SELECT id, channel, json_extract(content, '$.link') AS link FROM alerts"
# Of each notification that was given up, the alert by which another channel is told of it.
GIVEN_UP = """
    SELECT DISTINCT (SELECT id FROM alerts WHERE notification = d.notification ORDER BY raised_at, rowid LIMIT 1)
    FROM deliveries d WHERE d.outcome = 'permanent' AND EXISTS (SELECT 1 FROM alerts WHERE notification = d.notification)
"""


class Press:
    """Publishes an article every `pace` seconds, on each site in turn; of every second site the text is on the page."""

    def __init__(self, sites):
        self.pace = PACE
        self.published = []
        self.wanted = []
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
        while not self._stopped.wait(self.pace):
            self._publish(len(self.published))

    def _publish(self, number):
        site = self._sites[number % len(self._sites)]
        link = site.url(f"/{number}")
        brigade = BRIGADES[number % len(BRIGADES)]
        place = town(number)
        news = f"The {brigade} Brigade has come to {place}: {made_up(-number, 9)}."
        on_page = number % 2
        site.show(f"/{number}", page(number, place, news))
        entry = {"title": f"News of {place}", "link": link, "summary": "More on our page." if on_page else news}
        self._entries[site] = [entry, *self._entries[site][: SHOWN - 1]]
        site.feed("/feed", *self._entries[site])
        self.published.append(link)
        self.wanted.append((link, brigade.lower()))


def page(number, place, news):
    """An article so long that it takes a moment to judge."""
    rest = "".join(f"<p>{made_up(1000 * number + witness, 16)}.</p>" for witness in range(WITNESSES))
    return f"<html><body><article><h1>News of {place}</h1><p>{news}</p>{rest}</article></body></html>"


def stay_calm(*_):
    """Whoever is killed hangs up: that is no error of a server."""


class Peers:
    """A moody peer for each channel. `slack`: the addresses that stand for Slack's; `urls`: those of the channels."""

    def __init__(self, seed, slowness):
        self.moods = {name: Moods(kind, seed, slowness) for name, kind in KINDS.items()}
        self._peers = {
            name: moody_mail(self.moods[name]) if kind == "mail" else MoodyWeb(self.moods[name])
            for name, kind in KINDS.items()
        }
        self._stack = ExitStack()

    def __enter__(self):
        for peer in self._peers.values():
            self._stack.enter_context(peer)
        self.urls = {name: ADDRESSES[kind](self._peers[name]) for name, kind in KINDS.items()}
        self.slack = self._peers["Lantern"].webhook, self._peers["Sparrow"].api
        return self

    def __exit__(self, *_):
        self._stack.close()

    def recover(self):
        for mood in self.moods.values():
            mood.well = True

    def hold_one(self):
        """Whether one of them is about to take a message."""
        return any(mood.asked for mood in self.moods.values())

    def arrived(self):
        return {name.lower(): mood.arrivals for name, mood in self.moods.items()}


@dataclass
class Books:
    """What the kills did, and what is wrong in the end. Alerts stand as (channel, id)."""

    kills: int = 0
    with_work: int = 0
    hits: Counter = field(default_factory=Counter)
    in_flight: Counter = field(default_factory=Counter)
    answers: Counter = field(default_factory=Counter)
    published: int = 0
    lost: list = field(default_factory=list)
    unheard: list = field(default_factory=list)
    doubled: list = field(default_factory=list)
    repeats: Counter = field(default_factory=Counter)
    unmarked: list = field(default_factory=list)
    unaccountable: list = field(default_factory=list)
    faults: tuple = ()

    def promises_kept(self):
        return not (self.lost or self.unheard or self.doubled or self.unmarked or self.unaccountable or self.faults)

    def thorough(self, hits_wanted):
        """Whether the kills hit what they were meant to hit, and the peers were as moody as they were meant to be."""
        hit = self.with_work >= 0.9 * self.kills and all(self.hits[step] >= hits_wanted for step in STEPS)
        return hit and all(self.answers[became] >= hits_wanted for became in (TAKEN, DOUBTFUL, REFUSED))

    def __str__(self):
        rows = {
            "kills": self.kills,
            "  with work under way": self.with_work,
            **{f"  during {step}": self.hits[step] for step in STEPS},
            "  sends in flight": self.in_flight.total(),
            **{f"messages that a peer {became}": self.answers[said] for said, became in BECAME.items()},
            "articles published": self.published,
            "alerts lost": _shown(self.lost),
            "alerts given up, and no channel told": _shown(self.unheard),
            "alerts told under two ids": _shown(self.doubled),
            "repeats": self.repeats.total(),
            "  not marked as such": _shown(self.unmarked),
            "  more than sends in flight or in doubt": _shown(self.unaccountable),
            "faults of the database": _shown(self.faults),
        }
        return "\n".join(f"{name:<42}{value}" for name, value in rows.items())


BECAME = {TAKEN: "took", DOUBTFUL: "took, and did not say so", REFUSED: "refused"}


def _shown(found):
    return f"{len(found)}  {', '.join(map(str, found[:3]))}" if found else "0"


class Trial:
    """The daemon under test, with all that it watches and tells."""

    def __init__(self, folder, sites, peers, module):
        self.sites, self.peers = sites, peers
        self.config = configure(folder, sites, peers.urls)
        self.database = folder / "monitor.db"
        self._command = [sys.executable, "-m", module, *peers.slack, "--config", self.config, "run"]

    @contextmanager
    def running(self):
        """The daemon as a child, killed when left."""
        with self.config.with_suffix(".log").open("a") as log:
            process = subprocess.Popen(self._command, cwd=ROOT, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def ask(self, sql):
        """The first column of what a query finds; nothing before the first start has made the tables."""
        try:
            with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as db:
                return [row[0] for row in db.execute(sql, {"now": stamp(datetime.now(UTC))})]
        except sqlite3.OperationalError:
            return [0]


def prove(folder, times, seed, module="tests.prove.impatient", slowness=0.2):
    """Kill the daemon that many times, let it finish, and balance the books."""
    books, chance = Books(), random.Random(seed)
    with ExitStack() as stack:
        peers = stack.enter_context(Peers(seed, slowness))
        sites = [stack.enter_context(a_site()) for _ in range(SITES)]
        for site in sites:
            site._server.handle_error = stay_calm
        trial = Trial(folder, sites, peers, module)
        with Press(sites) as press:
            lifetime = kill_when(peers.hold_one, trial)
            note_kill(books, trial)
            press.pace = max(PACE, lifetime / 5)  # on a slow machine less is told in a lifetime
            for _ in range(times - 1):
                with trial.running():
                    time.sleep(lifetime * chance.uniform(0.3, 1.2))
                note_kill(books, trial)
        finish(trial)
        balance(books, press, trial)
    return books


def configure(folder, sites, urls):
    rules = folder / "rules.toml"
    rules.write_text("".join(RULE.format(id=name.lower(), name=name) for name in BRIGADES))
    sources = {
        f"site-{number}": {"url": site.url("/feed"), "every": "2s", "full_text": "always" if number % 2 else "never"}
        for number, site in enumerate(sites)
    }
    channels = "".join(CHANNEL.format(id=name.lower(), url=url) for name, url in urls.items())
    return write_config(folder, sources, channels=channels, rules=rules)


def kill_when(condition, trial):
    """Kill it as soon as that holds; give the seconds until then, which are more where the machine is slow."""
    begun = time.monotonic()
    with trial.running():
        while not condition() and time.monotonic() < begun + 60:
            time.sleep(0.01)
    return time.monotonic() - begun


def note_kill(books, trial):
    books.kills += 1
    under_way = [step for step, sql in UNDER_WAY.items() if any(trial.ask(sql))]
    books.hits.update(under_way)
    books.with_work += bool(under_way)
    books.in_flight.update(filter(None, trial.ask(SENDING)))


def finish(trial):
    """Let the daemon run, with peers that are well, until each feed was taken twice more and nothing waits."""
    trial.peers.recover()
    before = [site.asked.count("/feed") for site in trial.sites]
    deadline = time.monotonic() + 600
    with trial.running() as process:
        while time.monotonic() < deadline and process.poll() is None:
            if any(trial.ask(PARKED)):
                run("--config", trial.config, "alerts", "retry", "--parked")
            taken = all(site.asked.count("/feed") >= asked + 2 for site, asked in zip(trial.sites, before, strict=True))
            if taken and not any(trial.ask(WAITING) + trial.ask(PARKED)):
                process.terminate()
                process.wait(15)
                return
            time.sleep(0.2)
    raise AssertionError(f"the daemon does not come to rest:\n{trial.config.with_suffix('.log').read_text()[-4000:]}")


def balance(books, press, trial):
    with reading(trial.database) as db:
        outbox = [tuple(row) for row in db.execute(TOLD)]
        books.faults = faults(db)
    books.published = len(press.published)
    arrived = trial.peers.arrived()
    reached = {(link, channel) for alert, channel, link in outbox if TAKEN in fates(arrived[channel], alert)}
    books.lost = [wanted for wanted in press.wanted if wanted not in reached]
    ids = Counter((link, channel) for _, channel, link in outbox)
    books.doubled = [told for told, count in ids.items() if count > 1]
    moods = trial.peers.moods.values()
    heard = set().union(*(mood.parked for mood in moods))
    books.unheard = [alert for alert in trial.ask(GIVEN_UP) if alert not in heard]
    for mood in moods:
        books.answers.update(mood.said)
    for channel, arrivals in arrived.items():
        count_repeats(books, channel, arrivals)


def fates(arrivals, alert):
    return [arrival.became for arrival in arrivals if arrival.alert == alert]


def count_repeats(books, channel, arrivals):
    """More than one copy of an alert needs an excuse: a kill while it was sent, or an answer that left us in doubt."""
    came = defaultdict(list)
    for arrival in arrivals:
        if arrival.became != REFUSED:
            came[arrival.alert].append(arrival)
    for alert, copies in came.items():
        books.repeats[channel] += len(copies) - 1
        in_doubt = sum(copy.became == DOUBTFUL for copy in copies)
        if sum(not copy.marked for copy in copies) > 1:
            books.unmarked.append((channel, alert))
        if len(copies) - 1 > books.in_flight[alert] + in_doubt:
            books.unaccountable.append((channel, alert))


def main():
    options = argparse.ArgumentParser(prog="prove kill", description=__doc__.splitlines()[0])
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    options.add_argument("--forgetful", action="store_true", help="prove that the proof notices: marks before it sends")
    chosen = options.parse_args()
    print(f"seed {chosen.seed}")
    with tempfile.TemporaryDirectory() as folder:
        module = "tests.prove.forgetful" if chosen.forgetful else "tests.prove.impatient"
        books = prove(Path(folder), chosen.times, chosen.seed, module)
        print(f"{books}\n\nA daemon dies at a named point, another goes on; to each channel an alert comes")
        as_expected = crash.prove(Path(folder))
    sys.exit(0 if as_expected and books.promises_kept() and books.thorough(15 * chosen.times // 200) else 1)


if __name__ == "__main__":
    main()
