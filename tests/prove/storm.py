"""A storm: thousands of articles in a minute, and all of them match. Nobody is flooded, nothing is lost or told twice.

Sites on loopback publish them; the real daemon tells Slack, a webhook, and a second webhook that takes all and never
answers. Slack has a rate limit, so that what is too much for it comes in digests.

    ./run prove storm [--matches 5000] [--seconds 60]
"""

import argparse
import re
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from tests.loopback import LANTERN, a_site, made_up
from tests.peers import HANG, OK, SlackPeer, with_slack_at
from tests.prove.moody import texts
from tests.running import a_daemon, write_config

SITES = 10
BEAT = 0.5
"""Seconds between two editions of a feed."""

SHOWN = 120
"""Entries in a feed: more than come out between two polls."""

CHANNELS = """
[[channel]]
name = "slack"
url = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
rate_limit = "{rate}"
announce = false

[[channel]]
name = "desk"
url = "{desk}"
announce = false

[[channel]]
name = "dead"
url = "{dead}"
announce = false
"""
RAISED = "SELECT id, channel, raised_at FROM alerts WHERE channel <> 'dead'"
JUDGED = "SELECT count(*) FROM articles WHERE unjudged_since IS NULL"
WAITING = "SELECT count(*) FROM notifications WHERE state IN ('pending', 'leased') AND channel <> 'dead'"


def publish(sites, matches, seconds):
    """As many articles, evenly over that time."""
    shown, begun = [[] for _ in sites], time.monotonic()
    for number in range(matches):
        place = number % len(sites)
        text = f"{made_up(number, 20)}: Lantern Brigade."  # so few words in common that each is a story of its own
        entry = {"title": made_up(number, 5), "link": sites[place].url(f"/{number}"), "summary": text}
        shown[place] = [entry, *shown[place][: SHOWN - 1]]
        if place == len(sites) - 1:
            for site, entries in zip(sites, shown, strict=True):
                site.feed("/feed", *entries)
            time.sleep(max(0.0, begun + seconds * number / matches - time.monotonic()))


@dataclass
class Report:
    """What came of it. `ahead`: by how many messages Slack was told faster than one a second, at the worst.

    delays: seconds from the verdict to the arrival at the healthy webhook. told_dead: messages the dead one was sent.
    """

    matches: int
    took: float
    alerts: Counter
    missing: dict
    double: dict
    slack: list
    ahead: float
    delays: list
    told_dead: int

    @property
    def p99(self):
        return quantiles(self.delays, n=100)[98]

    def complete(self):
        """Whether every alert is in exactly one message of each channel that lives."""
        all_raised = self.alerts == {"slack": self.matches, "desk": self.matches}
        return all_raised and not any((*self.missing.values(), *self.double.values()))

    def __str__(self):
        rows = {
            "articles published": self.matches,
            "seconds until all was told": f"{self.took:.0f}",
            "alerts raised": ", ".join(f"{count} for {channel}" for channel, count in self.alerts.items()),
            "alerts in no message": self.missing,
            "alerts in more than one": self.double,
            "messages to Slack": f"{len(self.slack)}, of up to {max(self.slack)} alerts",
            "  faster than one a second by": f"{self.ahead:.2f} messages",
            "seconds from verdict to the healthy webhook": f"median {median(self.delays):.2f}, p99 {self.p99:.2f}",
            "messages that the dead one was sent": self.told_dead,
        }
        return "\n".join(f"{name:<46}{value}" for name, value in rows.items())


def prove(folder, matches, seconds, rate="30 per 1m"):
    with ExitStack() as stack:
        sites = [stack.enter_context(a_site()) for _ in range(SITES)]
        slack, desk, dead = (stack.enter_context(SlackPeer(answer)) for answer in (OK, OK, HANG))
        for site in sites:
            site.feed("/feed")
        (folder / "pack.toml").write_text(LANTERN)
        sources = {
            f"site-{n}": {"url": site.url("/feed"), "every": "5s", "full_text": "never"} for n, site in enumerate(sites)
        }
        channels = CHANNELS.format(rate=rate, desk=desk.own_hook, dead=dead.own_hook)
        config = write_config(folder, sources, channels=channels, rules=folder / "pack.toml")
        begun = time.monotonic()
        with a_daemon(config, program=with_slack_at(slack)) as daemon:
            daemon.wait_for(lambda: all("/feed" in site.asked for site in sites), seconds=60)
            press = threading.Thread(target=publish, args=(sites, matches, seconds), daemon=True)
            press.start()
            daemon.wait_for(lambda: done(folder, matches), seconds=1800)
        return report(folder, time.monotonic() - begun, slack, desk, dead)


def ask(folder, sql):
    with closing(sqlite3.connect(f"file:{folder}/monitor.db?mode=ro", uri=True)) as db:
        return db.execute(sql).fetchall()


def done(folder, matches):
    time.sleep(0.5)
    return ask(folder, JUDGED) == [(matches,)] and ask(folder, WAITING) == [(0,)]


def report(folder, took, slack, desk, dead):
    raised = ask(folder, RAISED)
    came = {"slack": list(arrivals(slack)), "desk": list(arrivals(desk))}
    wanted = {channel: {alert for alert, each, _ in raised if each == channel} for channel in came}
    counts = {channel: Counter(alert for alert, _ in came[channel]) for channel in came}
    at, offset = dict(came["desk"]), time.time() - time.monotonic()
    return Report(
        matches=ask(folder, JUDGED)[0][0],
        took=took,
        alerts=Counter(channel for _, channel, _ in raised),
        missing={channel: len(wanted[channel] - counts[channel].keys()) for channel in came},
        double={channel: sum(count > 1 for count in counts[channel].values()) for channel in came},
        slack=list(Counter(at for _, at in came["slack"]).values()),
        ahead=most_ahead([posted.at for posted in slack.posted]),
        delays=[
            at[alert] + offset - datetime.fromisoformat(raised_at).timestamp()
            for alert, channel, raised_at in raised
            if channel == "desk"
        ],
        told_dead=len(dead.posted),
    )


def arrivals(peer):
    """Each alert that came, and when."""
    for posted in peer.posted:
        for alert in set(re.findall(r"Alert (\w+), story", " ".join(texts(posted.json)))):
            yield alert, posted.at


def most_ahead(times):
    """By how many messages, at the worst, any stretch of them was faster than one a second."""
    ahead = worst = 0.0
    for earlier, later in pairwise(times):
        ahead = max(0.0, ahead + 1 - (later - earlier))
        worst = max(worst, ahead)
    return worst


def main():
    options = argparse.ArgumentParser(prog="prove storm", description=__doc__.splitlines()[0])
    options.add_argument("--matches", type=int, default=5000)
    options.add_argument("--seconds", type=float, default=60)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = prove(Path(folder), chosen.matches, chosen.seconds)
    print(result)
    sys.exit(0 if result.complete() and result.ahead <= 1 and result.p99 < 5 else 1)


if __name__ == "__main__":
    main()
