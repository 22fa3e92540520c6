"""The real daemon holds and gathers what it tells, over kills and reloads, and drops nothing."""

import signal
from datetime import UTC, datetime, timedelta

from tests.e2e.test_daemon import entry, quiet, rows
from tests.peers import HANG, OK, SlackPeer
from tests.running import a_daemon, told, write_config

EVENTS = {
    "A film about JNIM opens the festival": "The director spent four years on the film, which critics of three papers praised.",
    "JNIM taxes cattle traders by the lake": "Herders told of receipts and of a fee for each animal that drinks there.",
    "A court in Paris hears of JNIM": "The defendant sent money to relatives, his lawyer said before the judges withdrew.",
    "Researchers count the videos of JNIM": "Fewer than a hundred were published this year, a third of them with music.",
    "JNIM bans motorcycles in two communes": "Traders have to walk to the weekly market now, a mayor complained on the radio.",
}

ALERTS = "select id from alerts order by id"
FILE = '[[channel]]\nname = "file"\nurl = "file://{folder}/alerts.jsonl"\nannounce = false\n'


def entries(site, count):
    several = list(EVENTS.items())[:count]
    return [entry(site, number, title=title, summary=text) for number, (title, text) in enumerate(several)]


def held(folder):
    """The alerts that are held, once each of the articles is judged."""
    if rows(folder, "select count(*) from articles where unjudged_since is not null") != [(0,)]:
        return []
    sql = (
        "select a.id from alerts a join notifications n on n.id = a.notification where n.held is not null order by a.id"
    )
    return [alert for (alert,) in rows(folder, sql)]


def now_quiet():
    """Quiet hours that last for hours yet."""
    now = datetime.now(UTC)
    return f"{now - timedelta(hours=2):%H:%M}-{now + timedelta(hours=3):%H:%M}"


def test_quiet_hours_hold_until_they_end_or_are_taken_out(site, pack, tmp_path):
    site.feed("/feed", *entries(site, 3))
    channel = FILE.format(folder=tmp_path)
    route = f'[[route]]\nchannels = ["file"]\nquiet_hours = "{now_quiet()}"\n'
    config = write_config(tmp_path, quiet(site), rules=pack, channels=channel + route)

    with a_daemon(config) as daemon:
        daemon.wait_for_log("polled")
        ids = daemon.wait_for(lambda: held(tmp_path))
        assert told(tmp_path) == []
        write_config(tmp_path, quiet(site), rules=pack, channels=channel)
        daemon.process.send_signal(signal.SIGHUP)
        (digest,) = daemon.wait_for(lambda: told(tmp_path))

    assert sorted(digest["alert_ids"]) == ids
    assert digest["subject"].startswith("[digest, high")
    assert "Held back by quiet hours" in digest["text"]


def test_a_digest_that_a_kill_interrupted_comes_again_as_it_was_and_says_so(site, pack, tmp_path):
    site.feed("/feed", *entries(site, 5))
    with SlackPeer(HANG, OK) as peer:
        channel = (
            f'[[channel]]\nname = "hook"\nurl = "webhook+{peer.own_hook}"\nannounce = false\nrate_limit = "1 per 1h"\n'
        )
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channel)
        with a_daemon(config) as daemon:
            daemon.wait_for(lambda: peer.posted)
            daemon.process.kill()
        with a_daemon(config) as daemon:
            daemon.wait_for(lambda: rows(tmp_path, "select 1 from notifications where state = 'sent'"))

    first, again = (posted.json for posted in peer.posted)
    assert sorted(each["id"] for each in first["alerts"]) == [alert for (alert,) in rows(tmp_path, ALERTS)]
    assert (first["id"], first["alerts"]) == (again["id"], again["alerts"])
    assert (first["may_be_repeat"], again["may_be_repeat"]) == (False, True)
