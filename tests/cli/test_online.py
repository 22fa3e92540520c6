"""`check --online`, against real servers on loopback."""

import json
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from time import monotonic
from types import SimpleNamespace

import pytest

from monitor.plugins import load_plugins
from tests.loopback import a_site
from tests.peers import MailPeer, SlackPeer
from tests.plugin import RADIO, install

PACK = '[[rule]]\nid = "mali"\ntitle = "Mali"\nwhen = "Mali"\nseverity = "low"\n'
PAGE = "<!doctype html><html><body>{}</body></html>"


@pytest.fixture
def look(call, tmp_path):
    """`check --online` with these sources and channels, each a URL by its name."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/mali.toml").write_text(PACK)

    def look(*options, sources=None, channels=None, extra=""):
        tables = [("source", *each) for each in (sources or {}).items()]
        tables += [("channel", *each) for each in (channels or {}).items()]
        text = "".join(f'[[{table}]]\nname = "{name}"\nurl = "{url}"\n' for table, name, url in tables)
        config = tmp_path / "config.toml"
        config.write_text(f"[fetch]\nallow_private = true\n{text}{extra}")
        config.chmod(0o600)
        return call("check", "--online", *options)

    return look


@pytest.fixture
def a_host():
    """Sites, each at a port of its own, so that none waits for the turn of another."""
    with ExitStack() as open_sites:
        yield lambda: open_sites.enter_context(a_site())


def found(done, what):
    answers = map(json.loads, done.stdout.splitlines())
    return {each[what]: each for each in answers if what in each}


def test_a_source_that_answers_is_told_with_its_newest_entry(look, a_host, tmp_path):
    site = a_host()
    site.feed(
        "/feed",
        {"title": "A", "link": site.url("/1"), "published": datetime(2026, 3, 14, 12, tzinfo=UTC)},
        {"title": "B", "link": site.url("/2"), "published": datetime(2026, 3, 13, 12, tzinfo=UTC)},
        {"title": "C", "link": site.url("/3"), "published": datetime(2099, 3, 13, 12, tzinfo=UTC)},
    )

    done = look(sources={"river": site.url("/feed")}, channels={"desk": "console:"})

    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "ok: 1 source, 1 rule, 1 channel",
        "source river: ok: 3 entries, the newest of 2026-03-14 12:00 UTC",
        "channel desk: ok: prints where the daemon runs",
        "1 of 1 source and 1 of 1 channel answered; no message was sent: `news-monitor channels test NAME` does that",
    ]
    assert site.asked == ["/feed"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.toml", "rules"]


def test_programs_read_one_answer_a_line(look, a_host):
    site = a_host()
    site.feed("/feed", {"title": "A", "link": site.url("/1"), "published": datetime(2026, 3, 14, 12, tzinfo=UTC)})

    done = look("--json", sources={"river": site.url("/feed"), "lake": "http://127.0.0.1:1/"})

    warning, river, lake = map(json.loads, done.stdout.splitlines())
    assert (done.exit_code, warning["level"], warning["key"]) == (1, "warning", "channel")
    assert river == {
        "level": "ok", "source": "river", "message": "1 entry, the newest of 2026-03-14 12:00 UTC",
        "entries": 1, "newest": "2026-03-14T12:00:00Z", "moved": None, "failure": None,
    }  # fmt: skip
    assert lake["message"].startswith("connect: no connection: ")
    assert {**lake, "message": ""} == {
        "level": "error", "source": "lake", "message": "",
        "entries": None, "newest": None, "moved": None, "failure": "connect",
    }  # fmt: skip


def test_what_is_wrong_with_a_source_is_told_with_the_next_step(look, a_host):
    home = a_host()
    home.feed("/feed", {"title": "A", "link": home.url("/1")})
    home.show("/agree", PAGE.format("Nous utilisons des cookies. <button>Tout accepter</button>"))
    answers = {
        "moved": {"status": 301, "headers": {"Location": home.url("/feed")}},
        "elsewhere": {"status": 302, "headers": {"Location": home.url("/feed")}},
        "wall": {"status": 302, "headers": {"Location": home.url("/agree")}},
        "log-in": {"text": PAGE.format("<input type=password>")},
        "refused": {"status": 403},
        "gone": {"status": 410},
    }
    sites = {name: a_host() for name in answers}
    for name, answer in answers.items():
        sites[name].show("/", **{"text": "", **answer})
    sources = {name: site.url("/") for name, site in sites.items()}

    done = look("--json", sources={**sources, "no host": "https://river..example/feed"}, channels={"desk": "console:"})

    told = found(done, "source")
    assert done.exit_code == 1
    assert {name: (each["level"], each["failure"]) for name, each in told.items()} == {
        "moved": ("warning", None),
        "elsewhere": ("ok", None),
        "wall": ("error", "not_a_feed"),
        "log-in": ("error", "not_a_feed"),
        "refused": ("error", "forbidden"),
        "gone": ("error", "gone"),
        "no host": ("error", "dns"),
    }
    assert told["moved"]["message"].endswith(f'moved for good: write url = "{home.url("/feed")}"')
    assert told["moved"]["moved"] == home.url("/feed")
    assert "consent" in told["wall"]["message"]
    assert f"(at {home.url('/agree')})" in told["wall"]["message"]
    assert "headers that let it in" in told["log-in"]["message"]
    assert "set contact" in told["refused"]["message"]
    assert "`news-monitor source discover 127.0.0.1`" in told["gone"]["message"]
    assert "this machine is not online" in told["no host"]["message"]


def test_a_source_that_moved_or_shows_nothing_is_worth_a_look_and_no_failure(look, a_host):
    old, new = a_host(), a_host()
    old.show("/feed", "", status=308, headers={"Location": new.url("/feed")})
    new.feed("/feed")

    done = look(sources={"river": old.url("/feed"), "lake": new.url("/feed")}, channels={"desk": "console:"})

    assert done.exit_code == 0
    assert done.stdout.splitlines()[2:4] == [
        f'source river: warning: it shows no entry; it moved for good: write url = "{new.url("/feed")}"',
        "source lake: warning: it shows no entry",
    ]


@pytest.fixture
def torn_radio(tmp_path, monkeypatch):
    """A kind of somebody else whose request raises."""
    (tmp_path / "site").mkdir()
    text = RADIO + "\n\ndef torn(source, state):\n    return 1 / 0\n\nTORN = Kind(request=torn, parse=parse)\n"
    site = install(tmp_path / "site", ["torn-radio = lake_radio:TORN"], lake_radio=text)
    monkeypatch.syspath_prepend(site)
    monkeypatch.delitem(sys.modules, "lake_radio", raising=False)
    load_plugins.cache_clear()
    yield
    load_plugins.cache_clear()


def test_a_kind_of_somebody_else_that_raises_is_the_trouble_of_its_source_alone(look, a_host, torn_radio):
    site = a_host()
    site.feed("/feed")
    torn = f'[[source]]\nname = "lake"\nurl = "{site.url("/lake")}"\nkind = "torn-radio"\n'

    done = look(sources={"river": site.url("/feed")}, channels={"desk": "console:"}, extra=torn)

    assert done.exit_code == 1
    assert done.stdout.splitlines()[1:-1] == [
        "channel desk: ok: prints where the daemon runs",
        "source river: warning: it shows no entry",
        "source lake: worker crashed: the kind torn-radio makes no request of it: ZeroDivisionError: division by zero",
    ]


def test_no_word_from_outside_drives_a_terminal(look, a_host):
    site = a_host()
    site.show("/feed", '{"error": "no key\\u001b]0;owned\\u0007, no feed"}')

    done = look(sources={"river": site.url("/feed")})

    assert (
        "source river: not a feed: JSON that is no feed and tells of an error (error: no key, no feed)\n" in done.stdout
    )


def test_who_is_not_enabled_is_not_asked(look, a_host):
    site = a_host()

    done = look(sources={"river": site.url("/feed")}, extra="enabled = false\n")

    assert (done.exit_code, site.asked) == (0, [])


def test_a_host_is_not_asked_for_all_its_sources_at_once(look, a_host):
    site, asked = a_host(), []
    site.asked = SimpleNamespace(append=lambda _: asked.append(monotonic()))
    for path in ("/a", "/b"):
        site.feed(path, {"title": "A", "link": site.url("/1")})

    assert look(sources={path: site.url(path) for path in ("/a", "/b")}).exit_code == 0
    assert asked[1] - asked[0] > 0.3


def test_channels_are_reached_for_and_get_nothing(look):
    with MailPeer(users={"news": "c4n4ry"}) as mail, SlackPeer() as hook:
        address = mail.url.replace("mailto://", "mailto://news:{}@")
        done = look(
            "--json",
            channels={
                "mail": address.format("c4n4ry"),
                "other mail": address.format("c4n4ry-too"),
                "hook": f"{hook.own_hook}/c4n4ry",
                "no hook": "http://127.0.0.1:1/c4n4ry",
                "no file": "file:///nowhere/alerts.jsonl",
                "no service": "slak://c4n4ry",
                "telephone": "ntfy://127.0.0.1/c4n4ry",
            },
        )

    told = found(done, "channel")
    assert done.exit_code == 1
    assert {name: each["level"] for name, each in told.items()} == {
        "mail": "ok", "hook": "ok", "telephone": "not probed",
        "other mail": "error", "no hook": "error", "no file": "error", "no service": "error",
    }  # fmt: skip
    assert told["other mail"]["message"].startswith("535 ")
    assert told["no service"]["message"].startswith("no service is known")
    assert "what that refers to" in told["other mail"]["message"]
    assert not mail.received
    assert not hook.posted
    assert "c4n4ry" not in done.output


def test_mistakes_in_the_files_do_not_keep_the_sources_from_being_asked(look, a_host, tmp_path):
    site = a_host()
    site.feed("/feed", {"title": "A", "link": site.url("/1")})
    (tmp_path / "rules/mali.toml").write_text(PACK.replace('"Mali"\nsev', '"Mali AND"\nsev'))

    done = look(sources={"river": site.url("/feed")}, channels={"desk": "env:NOT_SET"})

    assert done.exit_code == 1
    mistake, rule, source, _ = done.stdout.splitlines()
    assert "$NOT_SET is not set" in mistake
    assert "rule[0].when" in rule
    assert source.startswith("source river: ok: 1 entry, ")


def test_where_there_is_nothing_to_ask_nothing_is_summed_up(look):
    assert look().stdout.splitlines()[-1] == "ok: 0 sources, 1 rule, 0 channels"
