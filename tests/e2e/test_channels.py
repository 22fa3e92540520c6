"""The real daemon tells people: through Slack, by mail, and through another channel if one refuses."""

from tests.e2e.test_daemon import entry, quiet, rows
from tests.peers import LIMITED, NOT_FOUND, OK, POSTED, MailPeer, SlackPeer, with_slack_at
from tests.running import a_daemon, run, write_config

SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#desk"


def channel(name, url, *, announce="false"):
    return f'[[channel]]\nname = "{name}"\nurl = "{url}"\nannounce = {announce}\n'


def test_slack_and_mail_hear_the_same_alert(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1, title="<!channel> Ambush on the road to Bandiagara"))
    with SlackPeer(OK) as slack, MailPeer() as mail:
        channels = channel("desk", SLACK) + channel("mail", mail.url)
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channels)

        with a_daemon(config, program=with_slack_at(slack)) as daemon:
            daemon.wait_for(lambda: slack.posted and mail.messages)

    (posted,), (message,) = slack.posted, mail.messages
    assert "<!channel>" not in str(posted)
    assert "Ambush on the road to Bandiagara" in str(posted)
    assert "Ambush on the road to Bandiagara" in message["Subject"]


def test_an_update_goes_into_the_thread_of_its_story_in_slack_and_by_mail(site, pack, tmp_path):
    first = entry(site, 1)
    site.feed("/feed", first)
    with SlackPeer(POSTED) as slack, MailPeer() as mail:
        channels = channel("desk", "slack://xoxb-1-2-3@C0DESK") + channel("mail", mail.url)
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channels)

        with a_daemon(config, program=with_slack_at(slack)) as daemon:
            daemon.wait_for(lambda: rows(tmp_path, "select 1 from threads") and len(mail.messages) == 1)
            site.feed("/feed", {**first, "summary": f"{first['summary']} It was near Bandiagara."})
            daemon.wait_for(lambda: len(slack.posted) == 3 and len(mail.messages) == 2)
            daemon.wait_for(lambda: rows(tmp_path, "select 1 from notifications where state = 'sent'")[3:])
            receipt = run("--config", config, "alerts", "receipt", rows(tmp_path, "select id from alerts")[0][0])

    root, answer, edit = slack.posted
    assert "thread_ts" not in root.json
    assert (answer.json["thread_ts"], edit.path, edit.json["ts"]) == (
        "1700000000.000100", "/api/chat.update", "1700000000.000100",
    )  # fmt: skip
    assert mail.messages[1]["In-Reply-To"] == mail.messages[0]["Message-ID"]
    assert [line.split("\t")[1:2] for line in receipt.stdout.splitlines()][-2:] == [["sent"], []]


def test_a_channel_that_asks_for_patience_gets_its_alert_later(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    with SlackPeer(LIMITED, OK) as slack:
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channel("desk", slack.hook))

        with a_daemon(config) as daemon:
            daemon.wait_for(lambda: rows(tmp_path, "select 1 from notifications where state = 'sent'"), seconds=60)

    assert len(slack.posted) == 2
    assert rows(tmp_path, "select outcome from deliveries order by id") == [("retry",), ("sent",)]
    assert "repeat" not in str(slack.posted[1])


def test_a_refused_alert_is_parked_told_through_another_channel_and_sent_when_asked(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    with SlackPeer(NOT_FOUND, OK) as slack, MailPeer() as mail:
        channels = channel("desk", slack.hook) + channel("mail", mail.url)
        routes = '[[route]]\nchannels = ["desk"]\n'
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channels + routes)

        with a_daemon(config) as daemon:
            (notice,) = daemon.wait_for(lambda: mail.messages)
            retried = run("--config", config, "alerts", "retry", "--parked")
            daemon.wait_for(
                lambda: rows(tmp_path, "select 1 from deliveries where outcome = 'sent' and channel = 'desk'")
            )
            receipt = run("--config", config, "alerts", "receipt", rows(tmp_path, "select id from alerts")[0][0])

    assert "desk" in notice["Subject"] + notice.get_body(("plain",)).get_content()
    assert retried.stdout == "1 back in the outbox\n"
    assert len(slack.posted) == 2
    assert [line.split("\t")[1:] for line in receipt.stdout.splitlines()][-3:] == [
        ["failed", "permanent: 404 Not Found: no_service"], ["sent", "200 OK: ok"], [],
    ]  # fmt: skip
    assert [line.split("\t")[1] for line in receipt.stdout.splitlines()[:3]] == ["seen", "matched", "queued"]


def test_each_channel_is_told_once_what_is_watched(site, pack, tmp_path):
    site.feed("/feed")
    with MailPeer() as mail:
        channels = channel("mail", mail.url, announce="true") + channel("file", f"file://{tmp_path}/alerts.jsonl")
        config = write_config(tmp_path, quiet(site), rules=pack, channels=channels)

        for _ in range(2):
            with a_daemon(config) as daemon:
                daemon.wait_for(lambda: mail.messages)
                daemon.wait_for_log("polled")
                daemon.stop()

    (message,) = mail.messages
    assert "watching 1 source, 2 rules" in message["Subject"]
    assert not (tmp_path / "alerts.jsonl").exists()
