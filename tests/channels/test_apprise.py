import asyncio
import socket
import time
from datetime import timedelta

import pytest
from apprise.plugins.discord import NotifyDiscord
from apprise.plugins.slack import NotifySlack

from monitor.channels.apprise import AppriseChannel
from monitor.model import ChannelName, Secret, SendFailed, SendFailure, Sent
from tests.builders import a_message
from tests.peers import (
    BRIEF,
    BROKEN,
    DRIP,
    DROP,
    GONE,
    HALF,
    HANG,
    LIMITED,
    NOT_FOUND,
    NOT_OK,
    OK,
    RESET,
    RESET_FIRST,
    Answer,
    SlackPeer,
    patience,
)

RETRY, PERMANENT, AMBIGUOUS = SendFailure.RETRY, SendFailure.PERMANENT, SendFailure.AMBIGUOUS
DATE = "Sat, 14 Mar 2026 12:00:00 GMT"


def sender(url, **changes):
    timing = {"limit": timedelta(seconds=60), "pause": timedelta(0), **changes}
    return AppriseChannel(ChannelName("desk"), Secret(url), **timing)


def limited(header, **more):
    return Answer(status=429, body=b"", headers={"Retry-After": header, **more})


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (OK, Sent(detail="200 OK: ok")),
        (Answer(body=b""), Sent(detail="200 OK")),
        (Answer(status=302, headers={"Location": "/elsewhere"}, body=b""), (PERMANENT, "302 Found")),
        (Answer(status=400, body=b"invalid_payload"), (PERMANENT, "400 Bad Request: invalid_payload")),
        (Answer(status=401, body=b""), (PERMANENT, "401 Unauthorized")),
        (Answer(status=403, body=b"two\nlines\x1b[2J"), (PERMANENT, "403 Forbidden: two lines")),
        (NOT_FOUND, (PERMANENT, "404 Not Found: no_service")),
        (Answer(status=408, body=b""), (RETRY, "408 Request Timeout")),
        (GONE, (PERMANENT, "410 Gone: channel_is_archived")),
        (Answer(status=413, body=b""), (PERMANENT, "413 Request Entity Too Large")),
        (Answer(status=425, body=b""), (RETRY, "425 Too Early")),
        (LIMITED, (RETRY, "429 Too Many Requests: rate_limited", 7)),
        (limited("86400"), (RETRY, "429 Too Many Requests", 86_400)),
        (limited("soon"), (RETRY, "429 Too Many Requests")),
        (limited("Sat, 14 Mar 2026 12:01:00 GMT", Date=DATE), (RETRY, "429 Too Many Requests", 60)),
        (BROKEN, (RETRY, "500 Internal Server Error: internal_error")),
        (Answer(status=502, headers={"Content-Type": "text/html"}, body=b"<h1>Bad"), (RETRY, "502 Bad Gateway")),
        (Answer(status=503, headers={"Retry-After": "30"}, body=b""), (RETRY, "503 Service Unavailable", 30)),
        (HANG, (AMBIGUOUS, "timed out")),
        (DROP, (AMBIGUOUS, "Remote end closed connection without response")),
        (RESET, (AMBIGUOUS, "Connection reset by peer")),
        (HALF, (AMBIGUOUS, "IncompleteRead(2 bytes read, 98 more expected)")),
    ],
    ids=str,
)
async def test_the_answer_to_a_hook_decides_its_outcome_and_is_asked_for_once(answer, outcome):
    with SlackPeer(answer) as peer:
        assert await sender(peer.hook, limit=patience(answer)).send(a_message()) == expected(outcome)

    assert [posted.path for posted in peer.posted] == ["/hook"]


async def test_an_answer_without_end_is_given_up_at_the_limit():
    with SlackPeer(DRIP) as peer:
        outcome = await sender(peer.hook, limit=BRIEF).send(a_message())

    assert outcome.failure is AMBIGUOUS
    assert outcome.detail in {"no answer within 1 s", "timed out"}  # the latter where the peer hardly gets to drip
    assert len(peer.posted) == 1


def expected(outcome):
    if isinstance(outcome, Sent):
        return outcome
    failure, detail, *asked = outcome
    return SendFailed(failure=failure, detail=detail, retry_after=timedelta(seconds=asked[0]) if asked else None)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (OK, Sent(detail="200 OK: ok")),
        (NOT_OK, (AMBIGUOUS, '200 OK: {"ok": false, "error": "channel_not_found"}')),
        (LIMITED, (RETRY, "429 Too Many Requests: rate_limited", 7)),
        (NOT_FOUND, (PERMANENT, "404 Not Found: no_service")),
        (BROKEN, (RETRY, "500 Internal Server Error: internal_error")),
        (HANG, (AMBIGUOUS, "timed out")),
    ],
    ids=str,
)
async def test_slack_has_accepted_only_what_it_calls_ok(monkeypatch, answer, outcome):
    with SlackPeer(answer) as peer:
        monkeypatch.setattr(NotifySlack, "webhook_url", peer.webhook)
        channel = sender("slack://T00000001/B00000002/c4n4ryc4n4ryc4n4ryc4n4ry", limit=patience(answer))
        assert await channel.send(a_message()) == expected(outcome)


async def test_a_connection_that_is_reset_at_once_is_tried_again():
    with SlackPeer(RESET_FIRST) as peer:
        outcome = await sender(peer.hook).send(a_message())

    assert outcome.failure in {RETRY, AMBIGUOUS}  # as far as the request had come by then
    assert not peer.posted


async def test_a_peer_that_no_connection_reaches_has_received_nothing():
    with SlackPeer() as peer:
        url = peer.hook

    assert await sender(url).send(a_message()) == expected((RETRY, "Connection refused"))


async def test_a_name_that_no_one_knows_has_received_nothing(monkeypatch):
    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert await sender("json://hooks.example/x").send(a_message()) == expected((RETRY, "Name or service not known"))


async def test_a_peer_that_speaks_no_tls_is_not_taken_for_one_that_heard_nothing():
    with SlackPeer() as peer:
        outcome = await sender(peer.hook.replace("json:", "jsons:")).send(a_message())

    assert outcome.failure is AMBIGUOUS
    assert "SSL" in outcome.detail


async def test_what_a_url_says_of_retries_and_optional_failures_is_not_heard():
    with SlackPeer(BROKEN) as peer:
        outcome = await sender(f"{peer.hook}?retry=3&wait=0.01&optional=yes").send(a_message())

    assert (outcome.failure, len(peer.posted)) == (RETRY, 1)


async def test_a_long_text_is_cut_and_never_sent_in_pieces():
    with SlackPeer() as peer:
        outcome = await sender(f"{peer.hook}?overflow=split").send(a_message(text="many words " * 5_000))

    assert (isinstance(outcome, Sent), len(peer.posted)) == (True, 1)


async def test_sends_at_one_time_hear_each_their_own_peer():
    with SlackPeer(LIMITED) as busy, SlackPeer() as well, SlackPeer(GONE) as strict:
        channels = [sender(peer.hook) for peer in (busy, well, strict)]
        outcomes = await asyncio.gather(*(channel.send(a_message()) for channel in channels))

    assert [outcome.detail[:3] for outcome in outcomes] == ["429", "200", "410"]


async def test_messages_of_one_channel_start_a_pause_apart():
    with SlackPeer() as peer:
        channel = sender(peer.hook, pause=timedelta(seconds=0.15))
        begun = time.monotonic()
        await asyncio.gather(*(channel.send(a_message()) for _ in range(3)))

    assert time.monotonic() - begun >= 0.3


def test_a_failure_that_left_no_trace_on_the_wire_may_have_arrived():
    from monitor.channels.apprise import _judge

    assert _judge([], accepted=False, complaint="no room") == expected((AMBIGUOUS, "no room"))
    assert _judge([], accepted=True, complaint="") == Sent(detail="accepted")


@pytest.mark.parametrize(
    ("url", "capacity"),
    [("discord://1234567890/abcdefghij", 2000), ("d7sms://token@15551231234", 160 - 81)],
    ids=["a title of its own", "the title in the text"],
)
def test_a_service_says_how_much_text_it_takes(url, capacity):
    assert AppriseChannel(ChannelName("desk"), Secret(url)).capacity == capacity


async def test_in_a_chat_no_word_of_a_stranger_pings_or_hides_an_address(monkeypatch):
    text = "/@Everyone <@1> <@&2> [bank](http://evil.example) <!here> <http://evil.example|b> @**all** https://social.example/@desk/1 desk@ngo.example"
    with SlackPeer(Answer(body=b"")) as peer:
        monkeypatch.setattr(NotifyDiscord, "notify_url", peer.webhook)
        url = "discord://123456789012345678/c4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4"
        assert await sender(url).send(a_message(text=text, subject="@here")) == Sent(detail="200 OK")

    (said,) = [posted.json for posted in peer.posted]
    assert "@\u200bhere" in said["content"]
    assert (
        "/@\u200bEveryone <@\u200b1> <@\u200b&2> [bank]\u200b(http://evil.example) <\u200b!here> "
        "<\u200bhttp://evil.example|b> @\u200b**all** "
        "https://social.example/@desk/1 desk@ngo.example" in said["content"]
    )
