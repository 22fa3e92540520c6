import socket
import ssl
from contextlib import contextmanager
from datetime import timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from urllib.parse import quote

import pytest

from monitor.channels.email import open_email
from monitor.core.delivery.message import render
from monitor.errors import UsageError
from monitor.model import ChannelName, Probe, Secret, SendFailed, SendFailure, Sent, Thread
from tests.builders import UTC, a_message, a_notification
from tests.hostile_server import CERTIFICATE
from tests.peers import BRIEF, MAIL_DROP, MAIL_HANG, MailPeer, patience

RETRY, PERMANENT, AMBIGUOUS = SendFailure.RETRY, SendFailure.PERMANENT, SendFailure.AMBIGUOUS
QUEUED = "250 2.0.0 queued as 4711"
KEY = "17-20260314120000"


def sender(url, **changes):
    channel = open_email(ChannelName("Night desk"), Secret(url))
    return type(channel)(channel._name, channel._server, **{"limit": timedelta(seconds=60), **changes})


def url_of(peer, to="desk@example.net", user="", **more):
    options = {"from": "monitor@example.org", "to": to, "mode": "insecure"} | more
    return f"smtp://{user}127.0.0.1:{peer.port}/?" + "&".join(f"{name}={value}" for name, value in options.items())


def failed(failure, detail, taken=()):
    """What some have is what they answer to."""
    return SendFailed(
        failure=failure, detail=detail, taken=taken, reference=f"<{KEY}.night-desk@example.org>" if taken else ""
    )


# --- what the server answers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("replies", "outcome"),
    [
        ({}, Sent(detail=QUEUED, reference=f"<{KEY}.night-desk@example.org>")),
        ({"mail": "421 closing"}, failed(RETRY, "421 closing")),
        ({"mail": "450 busy"}, failed(RETRY, "450 busy")),
        ({"mail": "550 no sender"}, failed(PERMANENT, "550 no sender")),
        ({"mail": MAIL_DROP}, failed(RETRY, "Unexpected EOF received")),
        ({"mail": MAIL_HANG}, failed(RETRY, "no answer within 1 s")),
        ({"rcpt": "450 greylisted"}, failed(RETRY, "450 greylisted")),
        ({"rcpt": "452 too many"}, failed(RETRY, "452 too many")),
        ({"rcpt": "550 no such user <desk@example.net>"}, failed(PERMANENT, "550 no such user <desk@example.net>")),
        ({"data": "452 disk full"}, failed(RETRY, "452 disk full")),
        ({"data": "554 spam"}, failed(PERMANENT, "554 spam")),
        ({"data": MAIL_DROP}, failed(AMBIGUOUS, "Unexpected EOF received")),
        ({"data": MAIL_HANG}, failed(AMBIGUOUS, "no answer within 1 s")),
    ],
    ids=str,
)
async def test_the_reply_of_the_server_decides_the_outcome(replies, outcome):
    with MailPeer(**replies) as peer:
        limit = BRIEF if MAIL_HANG in replies.values() else timedelta(seconds=60)
        assert await sender(url_of(peer), limit=limit).send(a_message(key=KEY)) == outcome

    assert len(peer.received) == (1 if replies.keys() <= {"data"} else 0)


@pytest.mark.parametrize("parting", [MAIL_HANG, MAIL_DROP, "421 too late", "500 what?"])
async def test_how_the_server_parts_makes_no_difference_to_what_it_took(parting):
    with MailPeer(quit=parting) as peer:
        outcomes = [await sender(url_of(peer, to=BOTH), limit=patience(parting)).send(a_message(key=KEY))]
    with MailPeer(quit=parting, rcpt="550 unknown") as peer:
        outcomes.append(await sender(url_of(peer), limit=patience(parting)).send(a_message(key=KEY)))

    assert [type(outcome).__name__ for outcome in outcomes] == ["Sent", "SendFailed"]
    assert outcomes[1] == failed(PERMANENT, "550 unknown")


async def test_a_server_that_is_not_there_has_received_nothing():
    with MailPeer() as peer:
        url = url_of(peer)

    outcome = await sender(url).send(a_message())
    assert (outcome.failure, "refused" in outcome.detail or "Connect call failed" in outcome.detail) == (RETRY, True)


async def test_an_address_that_does_not_answer_keeps_no_mail_from_the_next(monkeypatch):
    monkeypatch.setattr("monitor.net.guard.CONNECT_TIMEOUT", 0.5)
    with MailPeer() as peer, silent("127.0.0.2", peer.port):
        outcome = await sender(url_of(peer), resolve=addresses("127.0.0.2", "127.0.0.1")).send(a_message(key=KEY))

    assert outcome.detail == QUEUED


@contextmanager
def silent(address, port):
    """An address at which connections are neither taken nor refused: its one seat in the queue is taken."""
    with socket.socket() as server, socket.socket() as first:
        server.bind((address, port))
        server.listen(0)
        first.connect((address, port))
        yield


def addresses(*found):
    async def resolve(_):
        return found

    return resolve


async def test_a_server_without_starttls_or_log_in_will_never_do():
    with MailPeer() as peer:
        bare = await sender(url_of(peer, mode="starttls")).send(a_message())
        anonymous = await sender(url_of(peer, user="news:p4ssw0rd@")).send(a_message())

    assert (bare.failure, anonymous.failure) == (PERMANENT, PERMANENT)
    assert not peer.received


async def test_a_password_that_is_refused_is_not_told():
    with MailPeer(users={"news": "another"}) as peer:
        outcome = await sender(url_of(peer, user="news:c4n4ry%2Fp4ss@")).send(a_message())

    assert (outcome.failure, outcome.detail[:4]) == (PERMANENT, "535 ")
    assert "c4n4ry" not in repr(outcome)


# --- without a message ----------------------------------------------------------------------------------------------

LOG_IN = {"users": {"news": "p4ss"}}


@pytest.mark.parametrize(
    ("peer", "user", "reached", "detail"),
    [
        ({}, "", True, "the mail server answers"),
        (LOG_IN, "news:p4ss@", True, "the mail server answers, and takes the log-in"),
        (LOG_IN, "news:c4n4ry@", False, "535 5.7.8 Authentication credentials invalid"),
        ({"mail": "450 busy"}, "", True, "the mail server answers"),
        ({"quit": MAIL_HANG}, "", True, "the mail server answers"),
        ({"quit": MAIL_DROP}, "", True, "the mail server answers"),
    ],
    ids=str,
)
async def test_a_probe_goes_as_far_as_the_log_in(peer, user, reached, detail):
    with MailPeer(**peer) as server:
        limit = patience(peer.get("quit", ""))
        assert await sender(url_of(server, user=user), limit=limit).probe() == Probe(reached=reached, detail=detail)

    assert not server.received


async def test_a_probe_of_a_server_that_is_not_there_fails():
    with MailPeer() as peer:
        url = url_of(peer)

    assert (await sender(url).probe()).reached is False


# --- several recipients ---------------------------------------------------------------------------------------------

BOTH = "ana@example.net,ben@example.net"


async def test_no_recipient_sees_another():
    with MailPeer() as peer:
        assert isinstance(await sender(url_of(peer, to=BOTH)).send(a_message(key=KEY)), Sent)

    assert [envelope.rcpt_tos for envelope in peer.received] == [["ana@example.net"], ["ben@example.net"]]
    assert [mail["To"] for mail in peer.messages] == ["ana@example.net", "ben@example.net"]
    assert {mail["Message-ID"] for mail in peer.messages} == {f"<{KEY}.night-desk@example.org>"}
    assert b"ben@" not in peer.received[0].content


@pytest.mark.parametrize(
    ("replies", "outcome"),
    [
        (
            {"rcpt": {"ben@example.net": "550 unknown", "": "250 OK"}},
            failed(PERMANENT, "ben@example.net: 550 unknown; 1 of 2 have it", ("ana@example.net",)),
        ),
        (
            {"rcpt": {"ana@example.net": "450 later", "": "250 OK"}},
            failed(RETRY, "ana@example.net: 450 later; 1 of 2 have it", ("ben@example.net",)),
        ),
        (
            {"rcpt": {"ana@example.net": "450 later", "": "550 unknown"}},
            failed(RETRY, "ana@example.net: 450 later"),
        ),
        (
            {"data": {"ana@example.net": QUEUED, "": MAIL_DROP}},
            failed(AMBIGUOUS, "ben@example.net: Unexpected EOF received; 1 of 2 have it", ("ana@example.net",)),
        ),
        ({"data": {"ana@example.net": MAIL_DROP, "": QUEUED}}, failed(AMBIGUOUS, "ana@example.net: Unexpected EOF received")),
        ({"mail": "421 closing"}, failed(RETRY, "ana@example.net: 421 closing")),
        ({"rcpt": "550 unknown", "rset": MAIL_DROP}, failed(RETRY, "ben@example.net: Unexpected EOF received")),
    ],
    ids=str,
)  # fmt: skip
async def test_what_some_recipients_have_is_known(replies, outcome):
    with MailPeer(**replies) as peer:
        assert await sender(url_of(peer, to=BOTH)).send(a_message(key=KEY)) == outcome


async def test_who_has_it_does_not_get_it_again():
    with MailPeer() as peer:
        outcome = await sender(url_of(peer, to=BOTH)).send(a_message(taken=("ana@example.net",)))

    assert isinstance(outcome, Sent)
    assert [envelope.rcpt_tos for envelope in peer.received] == [["ben@example.net"]]


async def test_a_message_that_everybody_has_is_sent():
    with MailPeer() as peer:
        assert isinstance(await sender(url_of(peer)).send(a_message(taken=("desk@example.net",))), Sent)

    assert not peer.received


# --- the mail itself ------------------------------------------------------------------------------------------------


async def mail_of(message, **more):
    with MailPeer() as peer:
        assert isinstance(await sender(url_of(peer, **more)).send(message), Sent)
    (mail,) = peer.messages
    return mail


async def test_a_mail_is_the_text_and_the_html_of_the_message():
    message = render(a_notification(), UTC)
    mail = await mail_of(message)

    assert mail.get_content_type() == "multipart/alternative"
    text, html = mail.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == message.text + "\n"
    assert (html.get_content_type(), html.get_content().replace("\r\n", "\n")) == ("text/html", message.html)


async def test_a_mail_says_what_sent_it_and_on_which_list():
    mail = await mail_of(a_message(key=KEY), name="The monitor")

    assert mail["From"] == "The monitor <monitor@example.org>"
    assert mail["List-Id"] == "<night-desk.news-monitor.example.org>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert (mail["Message-ID"], mail["References"]) == (f"<{KEY}.night-desk@example.org>", None)


@pytest.mark.parametrize("name", ["Night desk", 'Desk, "night"', 'Rédaction, "nuit"', "Bureau; Café (nuit)"])
async def test_the_sender_is_called_as_it_is_configured(name):
    mail = await mail_of(a_message(), name=quote(name))

    assert [(each.display_name, each.addr_spec) for each in mail["From"].addresses] == [(name, "monitor@example.org")]


async def test_a_sender_with_a_long_name_is_called_by_all_of_it():
    name = "Редакция новостей Мали и Нигера"
    with MailPeer() as peer:
        await sender(url_of(peer, name=quote(name))).send(a_message())

    written = message_from_bytes(peer.received[0].content)["From"]  # the newer parser reads such a name wrongly
    assert str(make_header(decode_header(written))) == f"{name} <monitor@example.org>"


def test_a_name_is_one_line():
    url = "smtp://mail.example/?to=a@b.example&name=Desk%0d%0aBcc:c@d.example"

    assert open_email(ChannelName("mail"), Secret(url))._server.sender_name == "Desk Bcc:c@d.example"


async def test_an_update_answers_the_first_mail_of_its_story():
    root = "<3-20260314110000.night-desk@example.org>"
    mail = await mail_of(a_message(key=KEY, thread=Thread(reference=root, shared=True)))

    assert (mail["In-Reply-To"], mail["References"]) == (root, root)


async def test_a_story_that_was_told_by_other_means_begins_a_thread_of_mails():
    with MailPeer() as peer:
        slack = Thread(reference="#desk/C0DESK/1700000000.000100", shared=False)
        outcome = await sender(url_of(peer)).send(a_message(key=KEY, thread=slack))

    assert outcome.reference == f"<{KEY}.night-desk@example.org>"
    assert peer.messages[0]["References"] is None


async def test_an_answer_is_nothing_to_answer_to():
    with MailPeer() as peer:
        root = Thread(reference="<3@example.org>", shared=False)
        assert await sender(url_of(peer)).send(a_message(key=KEY, thread=root)) == Sent(detail=QUEUED)


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?q?forged?= =?utf-8?b?4oCu?=", "é" * 79, "马里北部发生袭击" * 9, "مقتل أربعة مسلحين قرب باندياغارا",
        "[high] Нападение на конвой у Гао, убиты четверо, сообщает AFP", "[high] Four fighters killed, says AFP",
    ],
)  # fmt: skip
async def test_a_subject_arrives_as_it_was_written_on_lines_that_every_server_takes(subject):
    with MailPeer() as peer:
        await sender(url_of(peer)).send(a_message(subject=subject))

    assert peer.messages[0]["Subject"].replace("= ?", "=?") == subject
    assert max(map(len, peer.received[0].content.splitlines())) < 200
    assert peer.received[0].content.isascii()


# --- privacy of the line --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["starttls", "ssl"])
async def test_mail_goes_through_tls_to_a_server_that_is_trusted(mode):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    trusting = ssl.create_default_context(cafile=CERTIFICATE)
    trusting.check_hostname = False
    with MailPeer(tls=context, at_once=mode == "ssl", users={"news": "p4ssw0rd"}) as peer:
        url = url_of(peer, user="news:p4ssw0rd@", mode=mode).replace("127.0.0.1", "localhost")
        outcome = await sender(url, trust=lambda: trusting).send(a_message())
        strange = await sender(url).send(a_message())

    assert isinstance(outcome, Sent)
    assert (strange.failure, len(peer.received)) == (RETRY, 1)
    assert "certificate" in strange.detail.lower()


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("smtp://mail.example/?to=a@b.example", ("mail.example", 25, "insecure")),
        ("smtp://me:pw@mail.example/?to=a@b.example", ("mail.example", 587, "starttls")),
        ("smtps://me:pw@mail.example/?to=a@b.example", ("mail.example", 465, "ssl")),
        ("mailtos://me:pw@mail.example:465/a@b.example", ("mail.example", 465, "ssl")),
        ("mailtos://mail.example/a@b.example", ("mail.example", 587, "starttls")),
        ("mailto://me:pw@ngo.example/a@b.example?smtp=mail.example&mode=ssl", ("mail.example", 465, "ssl")),
    ],
)
def test_a_password_is_never_sent_in_the_clear_unasked(url, place):
    server = open_email(ChannelName("mail"), Secret(url))._server

    assert (server.host, server.port, server.mode) == place


def test_sender_and_recipients_are_read_as_people_write_them():
    server = open_email(
        ChannelName("mail"),
        Secret("smtps://me%40ngo.example:p%2Fw@mail.example/?to=a+x@b.example,%20c@d.example&to=a+x@b.example"),
    )._server

    assert (server.sender, server.recipients) == ("me@ngo.example", ("a+x@b.example", "c@d.example"))
    assert server.login == ("me@ngo.example", Secret("p/w"))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("smtp://me:c4n4ry@mail.example/", "no recipient"),
        ("smtp://me:c4n4ry@mail.example/?to=c4n4ry", "to= must be an address"),
        ("smtp://me:c4n4ry@mail.example/?to=c4n4ré@b.example", "to= must be an address"),
        ("smtp://me:c4n4ry@mail.example/?to=a@b.example&from=c4n4ry", "from= must be an address"),
        ("smtp://me:c4n4ry@mail.example/?to=a@b.example%0d%0aBcc:c4n4ry@d.example", "to= must be an address"),
        ("smtp://me:c4n4ry@mail.example/?to=a@b.example&mode=c4n4ry", "mode= must be one of"),
        ("smtp://me:c4n4ry@mail.example/?to=a@b.example&bcc=c4n4ry@d.example", "knows only from, mode"),
        ("smtp://me@mail.example:c4n4ry/?to=a@b.example", "cannot be read"),
        ("smtp://me:pw@[c4n4ry/?to=a@b.example", "cannot be read"),
        ("smtp:///?to=a@b.example", "names no host"),
        ("smtp://me:pw@mail.example/?c4n4ry", "what follows the \\?"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_without_repeating_it(url, told):
    with pytest.raises(UsageError, match=told) as refused:
        open_email(ChannelName("mail"), Secret(url))

    assert "c4n4ry" not in str(refused.value)
