"""Kill a daemon at each named point, let another go on: every alert comes to every channel, and each copy is accounted for.

./run prove crash
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

from monitor.store.database import reading
from monitor.store.soundness import faults
from tests.loopback import LANTERN, a_site, made_up
from tests.peers import HANG, MAIL_HANG, OK, POSTED, MailPeer, SlackPeer
from tests.prove.moody import texts
from tests.running import ROOT, told, write_config

CHANNELS = ("slack-hook", "slack-bot", "mail", "webhook", "apprise", "file")

ONCE, MARKED, TWICE = "once", "once, as a repeat", "twice, the second as a repeat"
EXPECTED = {
    ("save_polls", "before"): ONCE,
    ("save_polls", "amid"): ONCE,
    ("save_polls", "after"): ONCE,
    ("save_text", "before"): ONCE,
    ("save_text", "amid"): ONCE,
    ("save_text", "after"): ONCE,
    ("save_verdicts", "before"): ONCE,
    ("save_verdicts", "amid"): ONCE,
    ("save_verdicts", "after"): ONCE,
    ("lease", "before"): ONCE,
    ("lease", "amid"): ONCE,
    ("lease", "after"): MARKED,
    ("send", "amid"): TWICE,
    ("save_delivery", "before"): TWICE,
    ("save_delivery", "amid"): TWICE,
    ("save_delivery", "after"): ONCE,
}
"""How often an alert comes to each channel, whatever its kind, when a daemon died at that point and another went on.

Before a transaction, in it with all written, and after it; amid a send when the peer has it all and has not answered.
"""

OF_DIGESTS = {point: fate for point, fate in EXPECTED.items() if point[0] in {"lease", "send", "save_delivery"}}
"""The same of a digest, which is put together when it is leased: each copy tells the very same alerts."""

CHANNEL = """
[[channel]]
name = "{name}"
url = "{url}"
announce = false
rate_limit = "{rate}"
"""
PAGE = "<html><body><article><h1>News of Bakelim</h1><p>{}</p></article></body></html>".format(
    "The Lantern Brigade has come to Bakelim, and nobody knows whether it will leave again before the rains. " * 8
)


class Peers:
    """All far ends, and what came to each: of each copy whether it says that it may be a repeat."""

    def __init__(self, folder):
        self.folder = folder
        self._web = {name: SlackPeer() for name in ("slack-hook", "slack-bot", "webhook", "apprise")}
        self._mail = MailPeer()
        self._stack = ExitStack()

    def __enter__(self):
        for peer in (*self._web.values(), self._mail):
            self._stack.enter_context(peer)
        self.slack = self._web["slack-hook"].webhook, self._web["slack-bot"].api
        self.urls = {
            "slack-hook": "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
            "slack-bot": "slack://xoxb-1-2-3@C0DESK",
            "mail": self._mail.url,
            "webhook": self._web["webhook"].own_hook,
            "apprise": self._web["apprise"].hook,
            "file": f"file://{self.folder}/alerts.jsonl",
        }
        return self

    def __exit__(self, *_):
        self._stack.close()

    def begin(self, *, silent=False):
        """From now on answer, or take all and say nothing."""
        for name, peer in self._web.items():
            peer.script = [HANG if silent else POSTED if name == "slack-bot" else OK]
        self._mail.replies["data"] = MAIL_HANG if silent else "250 OK"

    def forget(self):
        for received in (*(peer.posted for peer in self._web.values()), self._mail.received):
            received.clear()
        Path(self.folder, "alerts.jsonl").unlink(missing_ok=True)

    def came(self):
        """Of each copy of a message whether it says that it may be a repeat, and the alerts in it."""
        words = {name: [" ".join(texts(posted.json)) for posted in peer.posted] for name, peer in self._web.items()}
        words["mail"] = [f"{mail['Subject']} {mail.get_body(('plain',)).get_content()}" for mail in self._mail.messages]
        words["file"] = [f"{line['subject']} {line['text']}" for line in told(self.folder)]
        return {name: [("may be a repeat" in copy, alerts_in(copy)) for copy in words[name]] for name in CHANNELS}


def alerts_in(words):
    return frozenset(re.findall(r"Alert (\w+), story", words))


FATES = {(False,): ONCE, (True,): MARKED, (False, True): TWICE}


def fate(copies, alerts):
    """What became of a message of so many alerts, each copy of which must hold the very same."""
    same = len({told for _, told in copies}) == 1 and len(copies[0][1]) == alerts
    return FATES.get(tuple(marked for marked, _ in copies), str(copies)) if same else f"not the same: {copies}"


class Trial:
    """A site, the peers, and the nursery of the daemons. There is one article to tell of, or two that are one digest."""

    def __init__(self, folder, peers, site):
        self._folder, self._peers, self._site = folder, peers, site

    @contextmanager
    def nursery(self):
        command = [
            sys.executable, "-m", "tests.prove.nursery", *self._peers.slack, str(len(CHANNELS)), self._configure("warm", 1)
        ]  # fmt: skip
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        with (
            (self._folder / "log").open("w") as log,
            subprocess.Popen(command, cwd=ROOT, stderr=log, **pipes) as nursery,
        ):
            self._nursery = nursery
            assert nursery.stdout.readline() == "0\n"
            yield
            nursery.stdin.close()

    def at(self, step, moment, alerts=1):
        """What came to each channel when a daemon died there and another did the next round."""
        config = self._configure(f"{step}-{moment}-{alerts}", alerts)
        self._peers.forget()
        self._peers.begin(silent=step == "send")
        ended = self._run(config, step, moment)
        assert ended == -signal.SIGKILL, f"it was to die {moment} {step}, and ended with {ended}"
        self._peers.begin()
        ended = self._run(config, "-", "-")
        with reading(config.parent / "monitor.db") as db:
            waiting = db.execute("SELECT count(*) FROM notifications WHERE state <> 'sent'").fetchone()[0]
            wrong = [*faults(db), *([f"{waiting} not sent"] if waiting else []), *([f"exit {ended}"] if ended else [])]
        return {name: fate(copies, alerts) for name, copies in self._peers.came().items()}, wrong

    def _configure(self, name, alerts):
        folder = self._folder / name
        folder.mkdir()
        (folder / "pack.toml").write_text(LANTERN)
        channels = "respect_robots = false\n" + "".join(
            CHANNEL.format(name=name, url=url, rate="1 per 1s" if alerts > 1 else "9 per 1s")
            for name, url in self._peers.urls.items()
        )
        sources = {"site": {"url": self._site.url(f"/{alerts}"), "full_text": "always" if alerts == 1 else "never"}}
        return write_config(folder, sources, channels=channels, rules=folder / "pack.toml", extra='max_age = "9d"')

    def _run(self, config, step, moment):
        print(config, step, moment, file=self._nursery.stdin, flush=True)
        child = int(self._nursery.stdout.readline())
        if step == "send":
            self._wait_for_all()
            os.kill(child, signal.SIGKILL)
        return int(self._nursery.stdout.readline())

    def _wait_for_all(self):
        deadline = time.monotonic() + 30
        while not all(self._peers.came().values()) and time.monotonic() < deadline:
            time.sleep(0.01)


@contextmanager
def a_trial(folder):
    with Peers(folder) as peers, a_site() as site:
        page = site.url("/page").replace("127.0.0.1", "localhost")  # which is another host: it need not wait its turn
        site.feed("/1", {"title": "News of Bakelim", "link": page, "summary": "More on our page."})
        site.show("/page", PAGE)
        site.feed("/2", *(article(site, number) for number in (1, 2)))
        trial = Trial(folder, peers, site)
        with trial.nursery():
            yield trial


def article(site, number):
    text = f"{made_up(number, 20)}: Lantern Brigade."
    return {"title": made_up(number, 5), "link": site.url(f"/{number}/page"), "summary": text}


def prove(folder):
    """Die at every point, and say what came of it; give whether it is as expected."""
    kept = True
    with a_trial(folder) as trial:
        for alerts, expected in ((1, EXPECTED), (2, OF_DIGESTS)):
            print("An alert" if alerts == 1 else "A digest")
            for (step, moment), wanted in expected.items():
                came, wrong = trial.at(step, moment, alerts)
                kept &= not wrong and came == dict.fromkeys(CHANNELS, wanted)
                fates = ", ".join(f"{channel} {found}" for channel, found in came.items())
                print(f"  {moment:<7}{step:<15}{wanted if came == dict.fromkeys(CHANNELS, wanted) else fates}", *wrong)
    points = len(EXPECTED) + len(OF_DIGESTS)
    print(f"{points} points × {len(CHANNELS)} channels: {'as expected' if kept else 'NOT as expected'}")
    return kept


def main():
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if prove(Path(folder)) else 1)


if __name__ == "__main__":
    main()
