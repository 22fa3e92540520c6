"""What every channel keeps to, whoever is at the other end."""

import asyncio
import json
import logging
import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, timedelta
from email import policy
from email.parser import BytesParser
from io import StringIO
from time import monotonic

import pytest
from apprise.plugins.slack import NotifySlack

from monitor.channels import open_channel
from monitor.channels.apprise import AppriseChannel
from monitor.channels.console import ConsoleChannel
from monitor.core.message import render
from monitor.errors import UsageError
from monitor.model import ChannelName, Excerpt, Secret, SendFailed, SendFailure, Sent
from tests.builders import a_message, a_notification, an_alert, an_alert_content
from tests.hostile import TITLES
from tests.peers import HANG, LIMITED, MAIL_HANG, NOT_FOUND, RESET, Answer, MailPeer, SlackPeer, with_slack_at


@pytest.fixture
def log():
    """What a daemon that logs everything would write. (pytest's own capture also listens where nothing propagates.)"""
    text = StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.setLevel(before)
    root.removeHandler(handler)


@pytest.fixture(autouse=True)
def _own_name(monkeypatch):
    """smtplib asks the network for the name of this machine, which a test may not."""
    monkeypatch.setattr(socket, "getfqdn", lambda _="": "monitor.example.org")


DESK = ChannelName("desk")
SOON = timedelta(seconds=0.6)
AT_ONCE = timedelta(0)
TOKENS = ("T0CANARY1", "B0CANARY2", "c4n4ryc4n4ryc4n4ryc4n4ry")
SLACK_URLS = [f"slack://{'/'.join(TOKENS)}", f"https://hooks.slack.com/services/{'/'.join(TOKENS)}"]


def sender(url):
    return AppriseChannel(DESK, Secret(url), limit=SOON, pause=AT_ONCE)


@contextmanager
def slack(monkeypatch, *script, url=SLACK_URLS[0]):
    with SlackPeer(*script) as peer:
        monkeypatch.setattr(NotifySlack, "webhook_url", peer.webhook)
        yield sender(url), peer


class Received:
    """A channel under test and, as text, what has arrived at its other end."""

    def __init__(self, channel, texts):
        self.channel = channel
        self.texts = texts


def slack_text(posted):
    attachment = posted.json["attachments"][0]
    return f"{attachment['title']}\n{attachment['text']}"


def mail_text(envelope):
    mail = BytesParser(policy=policy.default).parsebytes(envelope.content)
    return f"{mail['Subject']}\n{mail.get_content()}".replace("\r\n", "\n")


@pytest.fixture(params=["slack", "json", "mail", "console", "file"])
def received(request, monkeypatch, tmp_path):
    if request.param == "slack":
        with slack(monkeypatch) as (channel, peer):
            yield Received(channel, lambda: [slack_text(posted) for posted in peer.posted])
    elif request.param == "json":
        with SlackPeer() as peer:
            yield Received(sender(peer.hook), lambda: [posted.json["message"] for posted in peer.posted])
    elif request.param == "mail":
        with MailPeer() as peer:
            yield Received(sender(peer.url), lambda: [mail_text(envelope) for envelope in peer.received])
    elif request.param == "console":
        out, into = os.pipe()
        yield Received(ConsoleChannel(into), lambda: os.read(out, 1 << 16).decode().split("\n\n\n"))
        os.close(out)
        os.close(into)
    else:
        path = tmp_path / "alerts.jsonl"
        channel = open_channel(DESK, Secret(f"file://{path}"))
        yield Received(channel, lambda: [json.loads(line)["text"] for line in path.read_text().splitlines()])


async def test_a_message_arrives_once_with_its_headline_and_the_id_of_its_alert(received):
    outcome = await received.channel.send(render(a_notification(repeat=True), UTC))

    assert isinstance(outcome, Sent)
    (text,) = received.texts()
    for words in ("Four fighters killed near Bandiagara", "*Wagner*", "Alert a1", "may be a repeat"):
        assert words in text


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
async def test_a_hostile_headline_arrives_as_words(received, title):
    assert isinstance(await received.channel.send(hostile(title)), Sent)

    (text,) = received.texts()
    assert "Alert a1" in text
    assert not {char for char in text if char < " " and char != "\n"}


def hostile(title):
    content = an_alert_content(
        headline=title, outlet=title, excerpt=Excerpt(text=title, marks=((0, 4),)), places=(title,)
    )
    return render(a_notification(alerts=(an_alert(content=content),)), UTC)


async def test_slack_is_given_no_mark_up_of_its_own(monkeypatch):
    with slack(monkeypatch) as (channel, peer):
        for title in TITLES:
            assert isinstance(await channel.send(hostile(title)), Sent)

    assert len(peer.posted) == len(TITLES)
    for posted in peer.posted:
        assert not set("<>") & set(json.dumps(posted.json))
        assert posted.json["mrkdwn"] is False


async def test_a_mail_has_the_expected_headers_and_lines_that_every_server_takes():
    with MailPeer() as peer:
        for title in TITLES:
            assert isinstance(await sender(peer.url).send(hostile(title)), Sent)

    assert len(peer.received) == len(TITLES)
    for envelope, mail in zip(peer.received, peer.messages, strict=True):
        assert sorted(mail.keys()) == MAIL_HEADERS
        assert (mail["To"], mail.get_content_type()) == ("desk@example.net", "text/plain")
        assert len(str(mail["Subject"])) < 80
        assert max(map(len, envelope.content.splitlines())) < 998


MAIL_HEADERS = [
    "Content-Transfer-Encoding", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To",
    "X-Application",
]  # fmt: skip


@pytest.mark.parametrize("url", SLACK_URLS)
async def test_both_ways_to_write_a_slack_url_reach_the_same_hook(monkeypatch, url):
    with slack(monkeypatch, url=url) as (channel, peer):
        assert await channel.send(a_message()) == Sent(detail="200 OK: ok")

    assert [posted.path for posted in peer.posted] == ["/services/" + "/".join(TOKENS)]


def test_a_child_process_sends_through_slacks_own_plug_in_to_loopback(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('[monitor]\nrules = []\n[[channel]]\nname = "desk"\nurl = "env:SLACK_URL"\n')
    with SlackPeer() as peer:
        child = subprocess.run(
            [*with_slack_at(peer.webhook), "channels", "test", "desk", "--config", str(config)],
            env={**os.environ, "SLACK_URL": SLACK_URLS[0]},
            capture_output=True,
            text=True,
            check=False,
        )

    assert (child.returncode, child.stdout) == (0, "desk: sent: 200 OK: ok\n")
    assert [posted.path for posted in peer.posted] == ["/services/" + "/".join(TOKENS)]


@pytest.mark.parametrize("answer", [LIMITED, NOT_FOUND, RESET, HANG], ids=str)
async def test_no_secret_of_a_hook_comes_out_of_its_channel(monkeypatch, log, capfd, answer):
    with slack(monkeypatch, answer) as (channel, peer):
        outcome = await channel.send(a_message())

    assert peer.posted[0].path.endswith(TOKENS[2])
    told = "".join([repr(outcome), repr(channel), log.getvalue(), *capfd.readouterr()])
    assert not [token for token in TOKENS if token.lower() in told.lower()]


async def test_no_secret_comes_out_when_the_peer_says_it_aloud(monkeypatch):
    echo = Answer(status=403, body=f"no token /{'/'.join(TOKENS)} known".encode())
    with slack(monkeypatch, echo) as (channel, _):
        outcome = await channel.send(a_message())

    assert outcome == SendFailed(failure=SendFailure.PERMANENT, detail="403 Forbidden: no token /***/***/*** known")


async def test_no_password_of_a_mailbox_comes_out_of_its_channel(log, capfd):
    with MailPeer(users={"news": "another"}) as peer:
        channel = sender(peer.url.replace("mailto://", "mailto://news:c4n4ry%2Fp4ss@"))
        outcome = await channel.send(a_message())

    assert outcome.failure is SendFailure.PERMANENT
    assert outcome.detail.startswith("535 ")
    assert "c4n4ry" not in "".join([repr(outcome), repr(channel), log.getvalue(), *capfd.readouterr()])


@pytest.mark.parametrize(
    "url",
    [
        "slak://T0CANARY1/B0CANARY2/c4n4ry",
        "slack://c4n4ry",
        "c4n4ry",
        "json://[c4n4ry",
        "",
        f"slack://{'/'.join(TOKENS)}/#one/#two",
        f"json://127.0.0.1/c4n4ry, slack://{'/'.join(TOKENS)}",
        "mailto://user:c4n4ryp4ss@example.org/not-an-address",
        "mailto://user:c4n4ryp4ss@example.org/a@example.net/b@example.net",
        "mailto://user:c4n4ryp4ss@example.org/a@example.net?cc=b@example.net",
        "mailto://user:c4n4ryp4ss@example.org/a@example.net?bcc=b@example.net",
        "file://",
        "file:///tmp/",
    ],
)
def test_a_url_that_names_no_target_or_several_is_refused_without_repeating_it(log, capfd, url):
    with pytest.raises(UsageError) as refusal:
        open_channel(DESK, Secret(url))

    told = "".join([str(refusal.value), repr(refusal.value), log.getvalue(), *capfd.readouterr()]).lower()
    assert "channel desk" in told
    assert "canary" not in told
    assert "c4n4ry" not in told


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("console:", "ConsoleChannel"),
        ("file:///tmp/alerts.jsonl", "FileChannel"),
        ("json://127.0.0.1/hook?retry=3", "AppriseChannel"),
        ("mailto://user:pass@example.org/a@example.net", "AppriseChannel"),
    ],
)
def test_the_scheme_of_its_url_picks_the_channel(url, kind):
    assert type(open_channel(DESK, Secret(url))).__name__ == kind


async def test_a_peer_that_hangs_holds_no_other_channel():
    with SlackPeer(HANG) as hung, SlackPeer() as well:
        stuck = asyncio.create_task(sender(hung.hook).send(a_message()))
        await asyncio.to_thread(hung.arrived.wait)
        outcome = await sender(well.hook).send(a_message())

        assert isinstance(outcome, Sent)
        assert not stuck.done()
        assert (await stuck).failure is SendFailure.AMBIGUOUS


STOP = """
import asyncio, sys, os
from datetime import timedelta
from monitor.channels.apprise import AppriseChannel
from monitor.channels.console import ConsoleChannel
from monitor.model import ChannelName, Message, Secret

async def main(url):
    long = Message(subject="s", text="x" * 1_000_000, alerts=(), repeat=False)
    channel = ConsoleChannel() if url == "console:" else AppriseChannel(ChannelName("desk"), Secret(url))
    send = asyncio.create_task(channel.send(long))
    await asyncio.sleep(0.3)
    assert not send.done()
    send.cancel()
    print("stopping", file=sys.stderr, flush=True)

asyncio.run(main(sys.argv[1]))
"""


@contextmanager
def hung_peer(kind):
    if kind == "console":
        yield "console:"
    elif kind == "slack":
        with SlackPeer(HANG) as peer:
            yield peer.hook
    else:
        with MailPeer(data=MAIL_HANG) as peer:
            yield peer.url


@pytest.mark.parametrize("kind", ["slack", "mail", "console"])
def test_a_peer_that_hangs_does_not_hold_the_stop_of_the_program(kind):
    with (
        hung_peer(kind) as url,
        subprocess.Popen([sys.executable, "-c", STOP, url], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child,
    ):
        said = child.stderr.readline()
        stopping = monotonic()
        code = child.wait(timeout=20)

    assert (said, code) == (b"stopping\n", 0)
    assert monotonic() - stopping < 2
