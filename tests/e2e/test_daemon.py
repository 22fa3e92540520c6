"""The real daemon, over real HTTP, on a real database, from a feed to an alert."""

import resource
import signal
import socket
import sqlite3
import sys
import time
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from tests.running import a_daemon, run, told, write_config

AMBUSH = "JNIM fighters ambushed a convoy on Monday, a local official said, and four soldiers did not come back."


def entry(site, number, **changes):
    plain = {"title": f"Ambush number {number}", "link": site.url(f"/a/{number}"), "summary": f"{AMBUSH} ({number})"}
    return plain | changes


def rows(folder, sql):
    """What the daemon has stored; nothing while there is no database yet."""
    try:
        with closing(sqlite3.connect(f"file:{folder}/monitor.db?mode=ro", uri=True)) as db:
            return db.execute(sql).fetchall()
    except sqlite3.OperationalError as error:
        if "unable to open" in str(error) or "no such table" in str(error):
            return []
        raise


def quiet(site, name="site"):
    """A source whose pages are not read, so that a test need not serve them."""
    return {name: {"url": site.url("/feed"), "full_text": "never"}}


def test_an_article_that_a_feed_shows_is_told_once_and_explained(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1), entry(site, 2, summary="Rain is expected in the south of the country tomorrow."))
    config = write_config(tmp_path, quiet(site), rules=pack)

    with a_daemon(config) as daemon:
        (alert,) = daemon.wait_for(lambda: told(tmp_path))
        polls = site.asked.count("/feed")
        daemon.wait_for(lambda: site.asked.count("/feed") > polls + 1)
        why = run("--config", config, "why", site.url("/a/1"))
        code, seconds = daemon.stop()

    assert (alert["headline"], alert["rules"], alert["severity"]) == ("Ambush number 1", ["jnim"], "high")
    assert len(told(tmp_path)) == 1
    assert why.returncode == 0
    assert "jnim" in why.stdout
    assert alert["alert_id"] in why.stdout
    assert (code, seconds < 10) == (0, True)


def test_of_a_kill_nothing_is_printed_but_lines_of_ours(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    program = ("env", "-u", "PYTHONWARNINGS", sys.executable, "-m", "monitor")

    with a_daemon(write_config(tmp_path, quiet(site), rules=pack), program=program) as daemon:
        daemon.wait_for(lambda: told(tmp_path))
        daemon.process.kill()
        daemon.process.wait()
        time.sleep(2)  # for the processes beside it to see that it is gone
    assert "resource_tracker" not in (tmp_path / "config.log").read_text()


def test_a_page_is_read_where_the_feed_says_little_and_its_menu_counts_for_nothing(site, pack, tmp_path):
    menu = "<nav><ul><li><a href='/x'>JNIM</a></li><li><a href='/y'>Sport</a></li></ul></nav>"
    body = "".join(
        f"<p>The mayor opened market hall number {n}, and traders praised its roof and its light.</p>" for n in range(6)
    )
    news = f"<p>{AMBUSH}</p><p>It was the second attack of the month on that road, said the same official.</p>"
    html = "<html><head><title>T</title></head><body>{menu}<article><h1>T</h1>{body}</article></body></html>"
    site.show("/a/1", html.format(menu=menu, body=body))
    site.show("/a/2", html.format(menu="", body=news * 2))
    site.feed(
        "/feed", entry(site, 1, summary="A market."), entry(site, 2, title="On the road", summary="Details follow.")
    )
    config = write_config(tmp_path, {"site": site.url("/feed")}, rules=pack)

    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: rows(tmp_path, "select count(*) from verdicts") == [(2,)])
        (alert,) = daemon.wait_for(lambda: told(tmp_path))

    assert alert["headline"] == "On the road"


def test_old_and_undated_entries_of_a_new_source_are_its_baseline_and_silent(site, pack, tmp_path):
    week_old = datetime.now(UTC) - timedelta(days=2)
    site.feed("/feed", entry(site, 1, published=week_old), entry(site, 2))
    config = write_config(tmp_path, quiet(site), rules=pack)

    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: rows(tmp_path, "select count(*) from verdicts") == [(2,)])
        (alert,) = daemon.wait_for(lambda: told(tmp_path))
        freed = {"title": "Hostages are freed", "summary": "JNIM let nine teachers go, their families said in Kayes."}
        later = entry(site, 3, published=week_old, **freed)
        site.feed("/feed", entry(site, 1, published=week_old), entry(site, 2), later)
        daemon.wait_for(lambda: len(told(tmp_path)) == 2)

    assert alert["headline"] == "Ambush number 2"
    assert told(tmp_path)[1]["headline"] == "Hostages are freed"


def test_copies_edits_and_changed_guids_are_not_told_again_but_a_further_rule_is(site, pack, tmp_path):
    first = entry(site, 1)
    site.feed("/feed", first)
    site.feed(
        "/other",
        entry(site, 1, guid="other", link=site.url("/a/1?utm_source=x")),
        first | {"link": site.url("/a/9").replace("127.0.0.1", "localhost")},
    )
    sources = quiet(site) | {"other": {"url": site.url("/other"), "full_text": "never"}}
    config = write_config(tmp_path, sources, rules=pack)

    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: rows(tmp_path, "select count(*) from verdicts") == [(2,)])
        daemon.wait_for(lambda: told(tmp_path))
        daemon.wait_for_log("polled source=site")  # who never showed it before cannot show it edited
        site.feed("/feed", first | {"title": "Ambush number one, edited"})
        daemon.wait_for(lambda: rows(tmp_path, "select 1 from verdicts where revision = 2"))
        assert len(told(tmp_path)) == 1
        site.feed("/feed", first | {"summary": f"{AMBUSH} It happened near Bandiagara."})
        daemon.wait_for(lambda: len(told(tmp_path)) == 2)

    update = told(tmp_path)[1]
    assert update["rules"] == ["bandiagara"]
    assert update["story"] == told(tmp_path)[0]["story"]
    assert rows(tmp_path, "select count(*) from stories") == [(1,)]


def test_what_is_hardly_meant_is_said_at_the_start(pack, tmp_path):
    done = run("--config", write_config(tmp_path, {}, rules=pack), "run", "--once")

    assert done.returncode == 0
    assert 'probably not meant what="' in done.stderr
    assert "source: there is none: nothing will be read; add a [[source]]" in done.stderr


def test_a_reload_takes_new_rules_refuses_wrong_ones_and_never_alerts_on_the_archive(site, pack, tmp_path):
    site.feed(
        "/feed",
        entry(site, 1),
        entry(site, 2, title="Harvest", summary="The harvest festival drew a record crowd to the old town."),
    )
    config = write_config(tmp_path, quiet(site), rules=pack)
    rules = pack / "test.toml"

    with a_daemon(config) as daemon:
        daemon.wait_for(lambda: rows(tmp_path, "select count(*) from verdicts") == [(2,)])
        good = rules.read_text()
        rules.write_text(good.replace('when = "@jnim"', 'when = "@nobody"'))
        daemon.tell(signal.SIGHUP)
        daemon.wait_for_log("reload refused")
        rules.write_text(good + '[[rule]]\nid = "harvest"\ntitle = "Harvest"\nwhen = "harvest"\nseverity = "low"\n')
        daemon.tell(signal.SIGHUP)
        daemon.wait_for_log("reloaded")
        site.feed(
            "/feed",
            entry(site, 2, title="Harvest again", summary="The harvest festival drew a record crowd to the old town!"),
            entry(site, 3, title="Late harvest", summary="A late harvest is brought in by hand in the northern hills."),
        )
        daemon.wait_for(lambda: rows(tmp_path, "select 1 from verdicts where revision = 2"))
        daemon.wait_for(lambda: len(told(tmp_path)) == 2)

    assert [alert["headline"] for alert in told(tmp_path)] == ["Ambush number 1", "Late harvest"]
    assert "test.toml:" in daemon.log


def test_one_round_polls_every_source_and_tells_if_some_failed(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    good = quiet(site)
    config = write_config(tmp_path, good, rules=pack)
    assert run("--config", config, "run", "--once").returncode == 0
    assert len(told(tmp_path)) == 1

    config = write_config(tmp_path, good | {"gone": site.url("/missing")}, rules=pack)
    assert run("--config", config, "run", "--once").returncode == 3
    assert len(told(tmp_path)) == 1


def test_a_dry_run_shows_what_would_be_sent_and_changes_nothing(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    config = write_config(tmp_path, quiet(site), rules=pack)

    shown = run("--config", config, "run", "--once", "--dry-run")
    assert shown.returncode == 0
    assert "Ambush number 1" in shown.stdout
    assert told(tmp_path) == []

    assert run("--config", config, "run", "--once").returncode == 0
    assert len(told(tmp_path)) == 1


def test_a_second_instance_is_refused(site, pack, tmp_path):
    site.feed("/feed")
    config = write_config(tmp_path, quiet(site), rules=pack)

    with a_daemon(config) as daemon:
        daemon.wait_for_log("started")
        second = run("--config", config, "run")

    assert second.returncode == 75
    assert "another news-monitor" in second.stderr


@pytest.mark.parametrize("mistake", ["config", "rules"])
def test_wrong_input_ends_with_78_and_its_line(mistake, site, pack, tmp_path):
    config = write_config(tmp_path, quiet(site), rules=pack, extra="colour = 1" if mistake == "config" else "")
    if mistake == "rules":
        (pack / "test.toml").write_text('[[rule]]\nid = "x"\ntitle = "X"\nwhen = "(a"\nseverity = "low"\n')

    ended = run("--config", config, "run")

    assert ended.returncode == 78
    assert f"{'config' if mistake == 'config' else 'test'}.toml:" in ended.stderr


def test_a_damaged_database_ends_with_78_and_one_word_to_the_operators_and_health_says_so(site, pack, tmp_path):
    site.feed("/feed")
    config = write_config(tmp_path, quiet(site), rules=pack)
    (tmp_path / "monitor.db").write_bytes(b"\xa5" * 9000)

    ended = run("--config", config, "run")
    health = run("--config", config, "health")

    assert (ended.returncode, health.returncode) == (78, 1)
    (notice,) = told(tmp_path)
    assert notice["subject"] == "news-monitor does not start: its database is damaged"
    for said in (ended.stderr, health.stdout, notice["text"]):
        assert "put the last backup in its place" in said


def test_it_stops_in_time_with_a_fetch_a_parse_and_a_send_that_hang(site, pack, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        site.feed("/feed", entry(site, 1))
        channels = f'[[channel]]\nname = "hung"\nurl = "json://127.0.0.1:{port}/hook"\nannounce = false\n'
        site.show("/endless", "<rss version='2.0'><channel><item><title>" + "<b " * 200_000, content_type="text/xml")
        sources = quiet(site) | {"hung": f"http://127.0.0.1:{port}/feed", "endless": site.url("/endless")}
        config = write_config(tmp_path, sources, rules=pack, channels=channels)

        with a_daemon(config) as daemon:
            daemon.wait_for(lambda: rows(tmp_path, "select 1 from notifications where state = 'leased'"))
            daemon.wait_for(lambda: "/endless" in site.asked)
            code, seconds = daemon.stop()

    assert code == 0
    assert seconds < 10


@contextmanager
def a_systemd(folder):
    """The socket on which systemd hears a daemon, and what it sets in the daemon's environment."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(folder / "notify"))
        systemd.settimeout(20)
        yield systemd, {"NOTIFY_SOCKET": str(folder / "notify"), "WATCHDOG_USEC": "300000"}


def test_it_speaks_to_systemd_when_ready_alive_and_stopping(site, pack, tmp_path):
    site.feed("/feed")
    config = write_config(tmp_path, quiet(site), rules=pack)
    with a_systemd(tmp_path) as (systemd, env), a_daemon(config, env=env) as daemon:
        heard = [systemd.recv(999).decode() for _ in range(3)]
        daemon.stop()
        heard += iter_datagrams(systemd)

    assert heard[0].startswith("READY=1\nSTATUS=watching 1 source, 2 rules")
    assert heard[1:3] == ["WATCHDOG=1\nSTATUS=watching 1 source, 2 rules"] * 2
    assert heard[-1] == "STOPPING=1"


def test_systemd_is_told_of_a_disk_that_takes_no_more_and_that_it_does_again(site, pack, tmp_path):
    site.feed("/feed")
    config = write_config(tmp_path, quiet(site), rules=pack)
    with a_systemd(tmp_path) as (systemd, env), a_daemon(config, env=env) as daemon:
        assert hears(systemd, "STATUS=watching 1 source")
        resource.prlimit(daemon.process.pid, resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
        assert hears(systemd, "STATUS=in trouble: ")
        resource.prlimit(daemon.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        assert hears(systemd, "STATUS=watching 1 source")


def test_systemd_is_told_of_a_reload_that_was_refused_until_one_is_taken(site, pack, tmp_path):
    site.feed("/feed")
    config = write_config(tmp_path, quiet(site), rules=pack)
    rules = pack / "test.toml"
    good = rules.read_text()
    refused = "STATUS=watching 1 source, 2 rules; the last reload was refused, see the log"
    with a_systemd(tmp_path) as (systemd, env), a_daemon(config, env=env) as daemon:
        assert hears(systemd, "READY=1")
        rules.write_text("no TOML")
        daemon.tell(signal.SIGHUP)
        assert hears(systemd, f"READY=1\n{refused}")
        assert hears(systemd, f"WATCHDOG=1\n{refused}")
        rules.write_text(good)
        daemon.tell(signal.SIGHUP)
        assert hears(systemd, "READY=1\nSTATUS=watching 1 source, 2 rules")
        assert systemd.recv(999).decode() == "WATCHDOG=1\nSTATUS=watching 1 source, 2 rules"


def hears(systemd, status):
    return any(status in systemd.recv(999).decode() for _ in range(200))


def iter_datagrams(receiver):
    receiver.setblocking(False)
    while True:
        try:
            yield receiver.recv(999).decode()
        except BlockingIOError:
            return


def test_no_secret_reaches_the_log_the_database_or_the_process_list(site, pack, tmp_path):
    secret = "canary-7f3a"
    site.feed("/feed", entry(site, 1))
    channels = '[[channel]]\nname = "hook"\nurl = "env:HOOK"\nannounce = false\n'
    sources = {"site": {"url": site.url("/feed"), "full_text": "never"}}
    config = write_config(tmp_path, sources, rules=pack, channels=channels)
    with config.open("a") as more:
        more.write('headers = { Authorization = "env:TOKEN" }\n')
    env = {"HOOK": f"json://user:{secret}@127.0.0.1:9/{secret}?+X-Key={secret}", "TOKEN": secret}

    with a_daemon(config, env=env) as daemon:
        daemon.wait_for_log("delivery")
        listed = run("--config", config, "channels", "list", env=env).stdout
        daemon.stop()

    database = b"".join(path.read_bytes() for path in tmp_path.glob("monitor.db*"))
    assert secret not in daemon.log
    assert secret.encode() not in database
    assert secret not in listed
