"""What every channel keeps to, whoever is at the other end."""

import asyncio
import json
import logging
import os
import re
import subprocess
import sys
from base64 import b64encode
from contextlib import contextmanager, suppress
from datetime import UTC, timedelta
from io import StringIO

import pytest

from monitor.channels import open_channel
from monitor.channels.apprise import AppriseChannel
from monitor.channels.console import ConsoleChannel
from monitor.channels.slack import SlackBot, SlackHook
from monitor.channels.webhook import WebhookChannel
from monitor.core.delivery.message import render
from monitor.errors import UsageError
from monitor.model import ChannelName, Excerpt, Secret, SendFailure, Sent
from tests.builders import a_message, a_notification, an_alert, an_alert_content
from tests.hostile import TITLES
from tests.peers import (
    HANG,
    LIMITED,
    MAIL_HANG,
    NOT_FOUND,
    POSTED,
    RESET,
    Answer,
    MailPeer,
    SlackPeer,
    patience,
    with_slack_at,
)


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


DESK = ChannelName("desk")
PATIENT = timedelta(seconds=60)
AT_ONCE = timedelta(0)
TOKENS = ("T0CANARY1", "B0CANARY2", "c4n4ryc4n4ryc4n4ryc4n4ry")
BOT_TOKEN = "xoxb-c4n4ry-c4n4ry"
LOGIN = b64encode(b"news:c4n4ryp4ss").decode()
KEY = "c4n4ry of a signing key"
ELSEWHERE = Secret("http://c4n4ry..example/")


def with_apprise(url, limit=PATIENT):
    return AppriseChannel(DESK, Secret(url), limit=limit, pause=AT_ONCE)


def with_hook(peer, limit=PATIENT):
    return SlackHook(Secret(f"{peer.webhook}/{'/'.join(TOKENS)}"), limit=limit, pause=AT_ONCE)


def with_bot(peer, limit=PATIENT):
    return SlackBot(Secret(BOT_TOKEN), "#desk", api=peer.api, limit=limit, pause=AT_ONCE)


def with_webhook(peer, limit=PATIENT):
    url = peer.own_hook.replace("http://", "http://news:c4n4ryp4ss@")
    return WebhookChannel(DESK, Secret(f"{url}?{TOKENS[2]}"), Secret(KEY), limit=limit)


def with_mail(url, limit=PATIENT):
    opened = open_channel(DESK, Secret(url))
    return type(opened)(opened._name, opened._server, limit=limit)


class Received:
    """A channel under test and, as text, what has arrived at its other end."""

    def __init__(self, channel, texts):
        self.channel = channel
        self.texts = texts


def slack_text(posted):
    blocks = posted.json["blocks"]
    texts = [text["text"] for block in blocks for text in (block.get("text"), *block.get("elements", ())) if text]
    return "\n".join((posted.json["text"], *texts))


def mail_text(mail):
    return f"{mail['Subject']}\n{mail.get_body(('plain',)).get_content()}".replace("\r\n", "\n")


@pytest.fixture(params=["slack hook", "slack bot", "webhook", "json", "mail", "console", "file"])
def received(request, tmp_path):
    if request.param.startswith("slack"):
        with SlackPeer(POSTED) as peer:
            channel = with_bot(peer) if request.param.endswith("bot") else with_hook(peer)
            yield Received(channel, lambda: [slack_text(posted) for posted in peer.posted if "blocks" in posted.json])
    elif request.param == "webhook":
        with SlackPeer() as peer:
            yield Received(with_webhook(peer), lambda: [posted.json["text"] for posted in peer.posted])
    elif request.param == "json":
        with SlackPeer() as peer:
            yield Received(with_apprise(peer.hook), lambda: [posted.json["message"] for posted in peer.posted])
    elif request.param == "mail":
        with MailPeer() as peer:
            yield Received(with_mail(peer.url), lambda: [mail_text(mail) for mail in peer.messages])
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


async def test_a_probe_sends_nothing(received):
    probe = await received.channel.probe()

    assert probe.reached is (None if isinstance(received.channel, AppriseChannel) else True)
    assert isinstance(await received.channel.send(render(a_notification(), UTC)), Sent)
    (text,) = received.texts()
    assert "Alert a1" in text


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


LINK = re.compile(r"<https?://[^<>|]*\|[^<>|]*>")


@pytest.mark.parametrize("opened", [with_hook, with_bot])
async def test_slack_is_given_no_mark_up_of_its_own(opened):
    with SlackPeer(POSTED) as peer:
        channel = opened(peer)
        for title in TITLES:
            assert isinstance(await channel.send(hostile(title)), Sent)

    assert len(peer.posted) == len(TITLES)
    for posted in peer.posted:
        assert not set("<>") & set(LINK.sub("", json.dumps(posted.json)))


async def test_a_mail_has_the_expected_headers_and_lines_that_every_server_takes():
    with MailPeer() as peer:
        for title in TITLES:
            assert isinstance(await with_mail(peer.url).send(hostile(title)), Sent)

    assert len(peer.received) == len(TITLES)
    for envelope, mail in zip(peer.received, peer.messages, strict=True):
        assert sorted(mail.keys()) == MAIL_HEADERS
        assert (mail["To"], mail.get_content_type()) == ("desk@example.net", "multipart/alternative")
        assert len(str(mail["Subject"])) < 80
        assert max(map(len, envelope.content.splitlines())) < 998
        assert "<script" not in mail.get_body(("html",)).get_content()


MAIL_HEADERS = [
    "Auto-Submitted", "Content-Type", "Date", "From", "List-Id", "MIME-Version", "Message-ID", "Subject", "To",
]  # fmt: skip


@pytest.mark.parametrize("url", [f"slack://{'/'.join(TOKENS)}", f"slack://{BOT_TOKEN}@C0DESK"])
def test_a_child_process_sends_to_slack_on_loopback(tmp_path, url):
    config = tmp_path / "config.toml"
    config.write_text('[monitor]\nrules = []\n[[channel]]\nname = "desk"\nurl = "env:SLACK_URL"\n')
    with SlackPeer(POSTED) as peer:
        child = subprocess.run(
            [*with_slack_at(peer), "channels", "test", "desk", "--config", str(config)],
            env={**os.environ, "SLACK_URL": url},
            capture_output=True,
            text=True,
            check=False,
        )

    assert (child.returncode, child.stdout[:25]) == (0, "desk: sent: 200 OK: ok, C"[:25])
    assert len(peer.posted) == 1


@pytest.mark.parametrize("answer", [LIMITED, NOT_FOUND, RESET, HANG], ids=str)
@pytest.mark.parametrize("opened", [with_hook, with_bot, with_webhook])
async def test_no_secret_comes_out_of_a_channel(log, capfd, opened, answer):
    with SlackPeer(answer) as peer:
        channel = opened(peer, patience(answer))
        outcome = await channel.send(a_message(key="1"))

    assert len(peer.posted) == 1
    told = "".join([repr(outcome), repr(channel), log.getvalue(), *capfd.readouterr()]).lower()
    assert "c4n4ry" not in told
    assert "canary" not in told


@pytest.mark.parametrize("opened", [with_hook, with_bot, with_webhook])
async def test_no_secret_comes_out_when_the_peer_says_it_aloud(opened):
    echo = Answer(status=403, body=f"none of {'/'.join(TOKENS)} {BOT_TOKEN} c4n4ryp4ss {LOGIN} {KEY}".encode())
    with SlackPeer(echo) as peer:
        outcome = await opened(peer).send(a_message(key="1"))
        own = {with_hook: TOKENS, with_bot: [BOT_TOKEN], with_webhook: [KEY, LOGIN, TOKENS[2], "c4n4ryp4ss"]}[opened]

    assert outcome.failure is SendFailure.PERMANENT
    assert outcome.detail.count("***") >= len(own)
    assert not any(secret in outcome.detail for secret in own)


@pytest.mark.parametrize(
    "opened",
    [with_bot, lambda _: SlackHook(ELSEWHERE), lambda _: WebhookChannel(DESK, ELSEWHERE)],
    ids=["bot", "hook", "webhook"],
)
async def test_no_secret_comes_out_of_a_probe(opened):
    with SlackPeer(Answer(status=403, body=f"not {BOT_TOKEN}".encode())) as peer:
        probe = await opened(peer).probe()

    assert probe.reached is False
    assert "***" in probe.detail
    assert "c4n4ry" not in repr(probe)


@pytest.mark.parametrize("opened", [with_hook, with_bot, with_webhook])
async def test_a_redirect_is_not_followed_with_the_message(opened):
    with SlackPeer() as elsewhere, SlackPeer() as peer:
        peer.script = [Answer(status=307, headers={"Location": elsewhere.own_hook}, body=b"")]
        outcome = await opened(peer).send(a_message(key="1"))

    assert (outcome.failure, outcome.detail) == (SendFailure.PERMANENT, "307 Temporary Redirect")
    assert not elsewhere.posted


async def test_no_password_of_a_mailbox_comes_out_of_its_channel(log, capfd):
    with MailPeer(users={"news": "another"}) as peer:
        channel = with_mail(peer.url.replace("mailto://", "mailto://news:c4n4ry%2Fp4ss@"))
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
        "webhook+https:///c4n4ry",
        "webhook+https://[c4n4ry",
        "https://news:c4n4ry@example.org:c4n4ry/",
        "slack://[c4n4ry",
        "smtps://[c4n4ry",
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
        ("ntfy://127.0.0.1/topic", "AppriseChannel"),
        ("mailto://user:pass@example.org/a@example.net", "EmailChannel"),
        ("smtps://user:pass@example.org/?to=a@example.net,b@example.net", "EmailChannel"),
        ("https://hooks.slack.com/services/T1/B1/x", "SlackHook"),
        ("slack://T1/B1/x", "SlackHook"),
        ("slack://xoxb-1@C1", "SlackBot"),
        ("webhook+http://127.0.0.1/hook", "WebhookChannel"),
        ("https://example.org/hook", "WebhookChannel"),
    ],
)
def test_the_scheme_of_its_url_picks_the_channel(url, kind):
    assert type(open_channel(DESK, Secret(url))).__name__ == kind


@pytest.mark.parametrize("opened", [with_hook, with_bot, with_webhook, lambda peer: with_apprise(peer.hook)])
async def test_a_peer_that_hangs_holds_no_other_channel(opened):
    with SlackPeer(HANG) as hung, SlackPeer(POSTED) as well:
        stuck = asyncio.create_task(opened(hung).send(a_message(key="1")))
        await asyncio.to_thread(hung.arrived.wait)
        outcome = await opened(well).send(a_message(key="1"))

        assert isinstance(outcome, Sent)
        assert not stuck.done()
        stuck.cancel()
        with suppress(asyncio.CancelledError):
            await stuck


STOP = """
import asyncio, sys, os
from datetime import timedelta
from monitor.channels import open_channel
from monitor.model import ChannelName, Message, Secret

async def main(url):
    long = Message(subject="s", text="x" * 1_000_000, alerts=(), repeat=False, key="1")
    channel = open_channel(ChannelName("desk"), Secret(url))
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
    elif kind in {"json", "webhook"}:
        with SlackPeer(HANG) as peer:
            yield peer.hook if kind == "json" else f"webhook+{peer.own_hook}"
    else:
        with MailPeer(data=MAIL_HANG) as peer:
            yield peer.url


@pytest.mark.parametrize("kind", ["json", "webhook", "mail", "console"])
def test_a_peer_that_hangs_does_not_hold_the_stop_of_the_program(kind):
    with (
        hung_peer(kind) as url,
        subprocess.Popen([sys.executable, "-c", STOP, url], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child,
    ):
        said = child.stderr.readline()
        code = child.wait(timeout=20)  # the peer would hang for longer

    assert (said, code) == (b"stopping\n", 0)
