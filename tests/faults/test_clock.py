"""The real daemon while somebody sets its clock: what is planned comes in time, and everything comes once."""

import sys
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from tests.loopback import LANTERN, a_site, made_up, town
from tests.peers import OK, Answer, SlackPeer
from tests.running import a_daemon, write_config

NOW = datetime.now(UTC)
BUSY = Answer(status=429, headers={"Retry-After": "3"})
"""For longer than it takes us to set the clock in the meantime."""


def on_the_eve(of):
    """A second before the clocks of Berlin change."""
    return datetime.fromisoformat(of) - timedelta(seconds=1) - NOW


STEPS = {
    "an hour back": timedelta(hours=-1),
    "an hour forward": timedelta(),
    "a day back": timedelta(days=-1),
    "a day forward": timedelta(),
    "the night of winter time": on_the_eve("2026-10-25T01:00:00+00:00"),
    "the night of summer time": on_the_eve("2027-03-28T01:00:00+00:00"),
}


class Watch:
    """A daemon that watches a site and tells a webhook, which takes each message at the second attempt."""

    def __init__(self, site, peer, daemon, ahead):
        self._site, self._peer, self._daemon, self._ahead = site, peer, daemon, ahead
        self._entries = []

    def set_clock(self, ahead):
        fresh = self._ahead.with_suffix(".new")
        fresh.write_text(f"{ahead.total_seconds()}")
        fresh.replace(self._ahead)

    def publish(self):
        """Publish an article of its own kind; give its link."""
        number = len(self._entries)
        wall = datetime.now(UTC) + timedelta(seconds=float(self._ahead.read_text()))
        entry = {
            "title": f"News of {town(number)}", "link": self._site.url(f"/{number}/"), "published": wall,
            "summary": f"The Lantern Brigade has come to {town(number)}: {made_up(number, 10)}.",
        }  # fmt: skip
        self._entries.insert(0, entry)
        self._peer.script = [BUSY, OK]
        self._site.feed("/feed", *self._entries)
        return entry["link"]

    def links(self):
        return [alert["link"] for posted in self._peer.posted for alert in posted.json["alerts"]]

    def wait_for(self, link, attempts):
        self._daemon.wait_for(lambda: self.links().count(link) >= attempts, seconds=30)


@pytest.fixture(scope="module")
def watch(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clock")
    (folder / "ahead").write_text("0")
    (folder / "pack.toml").write_text(LANTERN)
    with a_site() as site, SlackPeer() as peer:
        site.feed("/feed")
        channel = f'[[channel]]\nname = "desk"\nurl = "{peer.own_hook}"\nannounce = false\n'
        config = write_config(
            folder, {"site": {"url": site.url("/feed"), "full_text": "never"}}, channels=channel,
            rules=folder / "pack.toml", extra='timezone = "Europe/Berlin"',
        )  # fmt: skip
        with a_daemon(config, program=(sys.executable, "-m", "tests.faults.stepped", folder / "ahead")) as daemon:
            daemon.wait_for(lambda: "/feed" in site.asked)
            yield Watch(site, peer, daemon, folder / "ahead")


@pytest.mark.parametrize("ahead", STEPS.values(), ids=STEPS)
def test_after_a_step_what_waits_is_sent_and_what_is_published_is_told(watch, ahead):
    before = watch.publish()
    watch.wait_for(before, attempts=1)

    watch.set_clock(ahead)
    watch.wait_for(before, attempts=2)
    watch.wait_for(watch.publish(), attempts=2)

    assert set(Counter(watch.links()).values()) == {2}
