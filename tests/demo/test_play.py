"""The course of a demo: what is missing, what is too much, and when it is over."""

from datetime import UTC, datetime

import pytest

from monitor.config import load_settings
from monitor.demo.expectations import DemoAlert, expected
from monitor.demo.newsroom import load_outlets
from monitor.demo.play import Play, Stage, Tail
from monitor.demo.server import Loopback
from monitor.model import AlertKind

OUTLETS = load_outlets()
STRAY = DemoAlert(story="standards-weekly/gsim-release", kind=AlertKind.NEW, rules=frozenset({"jnim"}))


class Web(Loopback):
    """The loopback web without its servers."""

    def take_all(self, times):
        self.sites = {outlet.name: "http://127.0.0.1" for outlet in OUTLETS}
        for outlet in OUTLETS:
            for _ in range(times + outlet.overloaded):
                self.answer(outlet, "/feed", None)


@pytest.fixture
def web():
    web = Web(OUTLETS, datetime(2026, 3, 14, tzinfo=UTC))
    web.take_all(times=0)
    return web


def tell_all(play, edition):
    for alert in expected(OUTLETS, edition).elements():
        play.hear(alert)


def test_at_first_everything_of_the_first_edition_is_missing(web):
    play = Play(OUTLETS, web)
    assert sorted(map(str, play.missing())) == sorted(map(str, expected(OUTLETS, 1).elements()))
    assert play.unexpected() == []


def test_the_second_edition_comes_out_when_the_first_is_told(web):
    play = Play(OUTLETS, web)
    assert play.goes_on(at_rest=False)
    assert web.edition == 1
    tell_all(play, 1)
    assert play.goes_on(at_rest=False)
    assert web.edition == 2
    assert play.missing() != []


def test_the_second_edition_comes_out_when_the_first_can_bring_no_more(web):
    play = Play(OUTLETS, web)
    web.take_all(times=2)
    assert play.goes_on(at_rest=True)
    assert web.edition == 2


def test_it_is_over_when_all_was_polled_twice_and_nothing_waits(web):
    play = Play(OUTLETS, web)
    tell_all(play, 2)
    play.goes_on(at_rest=False)
    assert play.goes_on(at_rest=True)
    web.take_all(times=2)
    assert play.goes_on(at_rest=False)
    assert not play.goes_on(at_rest=True)
    assert play.missing() == play.unexpected() == []


def test_an_alert_that_nobody_expects_or_that_comes_twice_is_unexpected(web):
    play = Play(OUTLETS, web)
    tell_all(play, 1)
    again = next(expected(OUTLETS, 1).elements())
    play.hear(STRAY)
    play.hear(again)
    assert set(play.unexpected()) == {STRAY, again}


def test_the_configuration_that_it_writes_is_a_real_one(tmp_path):
    stage = Stage(tmp_path)
    sites = {outlet.name: f"http://127.0.1.{number}:8080" for number, outlet in enumerate(OUTLETS)}
    stage.set_up(OUTLETS, sites, rules=tmp_path)
    settings = load_settings(stage.config, {})
    assert [source.url for source in settings.sources] == [f"{site}/feed" for site in sites.values()]
    assert [source.full_text for source in settings.sources] == [outlet.full_text for outlet in OUTLETS]
    assert [channel.url.reveal() for channel in settings.channels] == [f"file://{stage.alerts}"]
    assert (settings.database, settings.fetch.allow_private, settings.warnings) == (stage.database, True, ())


def test_a_tail_gives_each_whole_line_once(tmp_path):
    path = tmp_path / "alerts.jsonl"
    tail = Tail(path)
    assert tail.lines() == []
    with path.open("a", encoding="utf-8", buffering=1) as file:
        file.write("eins\nzw")
        file.flush()
        assert tail.lines() == ["eins"]
        file.write("ö\ndrei\n")
    assert tail.lines() == ["zwö", "drei"]
    assert tail.lines() == []
