import asyncio
import json
import time
from datetime import UTC, timedelta

import pytest

from monitor.channels.slack import CAPACITY, HOOKS, SlackBot, SlackHook, open_slack
from monitor.core.delivery.message import render
from monitor.errors import UsageError
from monitor.model import ChannelName, Secret, SendFailed, SendFailure, Sent, Thread
from tests.builders import a_message, a_notification
from tests.peers import BROKEN, GONE, HANG, LIMITED, NOT_FOUND, OK, POSTED, RESET, Answer, SlackPeer, patience

RETRY, PERMANENT, AMBIGUOUS = SendFailure.RETRY, SendFailure.PERMANENT, SendFailure.AMBIGUOUS
TOKEN = "xoxb-1-2-c4n4ry"
ROOT = Thread(reference="#desk/C0DESK/1699999999.000900", shared=False)
FAST = {"limit": timedelta(seconds=60), "pause": timedelta(0)}
ACCEPTED = "200 OK: ok"
TAKEN = f"{ACCEPTED}, C0DESK/1700000000.000100"


def hook(peer, **changes):
    return SlackHook(Secret(f"{peer.webhook}/T1/B1/c4n4ry"), **{**FAST, **changes})


def bot(peer, **changes):
    return SlackBot(Secret(TOKEN), "#desk", api=peer.api, **{**FAST, **changes})


def refusal(error, **changes):
    return Answer(body=json.dumps({"ok": False, "error": error}).encode(), **changes)


def failed(failure, detail, seconds=None):
    return SendFailed(failure=failure, detail=detail, retry_after=timedelta(seconds=seconds) if seconds else None)


# --- what Slack answers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (POSTED, Sent(detail=TAKEN, reference="#desk/C0DESK/1700000000.000100")),
        (refusal("channel_not_found"), failed(PERMANENT, "ok: false: channel_not_found")),
        (refusal("invalid_auth"), failed(PERMANENT, "ok: false: invalid_auth")),
        (refusal("ratelimited", headers={"Retry-After": "9"}), failed(RETRY, "ok: false: ratelimited", 9)),
        (refusal("service_unavailable"), failed(RETRY, "ok: false: service_unavailable")),
        (refusal("internal_error"), failed(AMBIGUOUS, "ok: false: internal_error")),
        (refusal("ratelimited", status=429, headers={"Retry-After": "7"}), 7),
        (Answer(body=b"[]"), failed(AMBIGUOUS, "200 OK: []")),
        pytest.param(Answer(body=b"[" * 100_000), failed(AMBIGUOUS, f"200 OK: {'[' * 191}…"), id="nested"),
        (Answer(body=b"<html>", headers={"Content-Type": "text/html"}), failed(AMBIGUOUS, "200 OK")),
        (BROKEN, failed(RETRY, "500 Internal Server Error: internal_error")),
        (HANG, failed(AMBIGUOUS, "no answer within 1 s")),
    ],
    ids=str,
)
async def test_the_answer_to_a_bot_decides_the_outcome(answer, outcome):
    with SlackPeer(answer) as peer:
        told = await bot(peer, limit=patience(answer)).send(a_message())

    if isinstance(outcome, int):
        assert (told.failure, told.retry_after) == (RETRY, timedelta(seconds=outcome))
    else:
        assert told == outcome
    assert [posted.path for posted in peer.posted] == ["/api/chat.postMessage"]
    assert peer.posted[0].headers["Authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (OK, Sent(detail=ACCEPTED)),
        (Answer(body=b"okay"), failed(AMBIGUOUS, "200 OK: okay")),
        (Answer(body=b""), failed(AMBIGUOUS, "200 OK")),
        (Answer(status=302, headers={"Location": "/elsewhere"}, body=b""), failed(PERMANENT, "302 Found")),
        (LIMITED, failed(RETRY, "429 Too Many Requests: rate_limited", 7)),
        (NOT_FOUND, failed(PERMANENT, "404 Not Found: no_service")),
        (GONE, failed(PERMANENT, "410 Gone: channel_is_archived")),
        (RESET, failed(AMBIGUOUS, "Connection reset by peer")),
    ],
    ids=str,
)
async def test_the_answer_to_a_hook_decides_the_outcome(answer, outcome):
    with SlackPeer(answer) as peer:
        assert await hook(peer).send(a_message()) == outcome

    assert [posted.path for posted in peer.posted] == ["/services/T1/B1/c4n4ry"]


# --- what Slack is sent ---------------------------------------------------------------------------------------------


async def test_a_message_is_its_blocks_and_in_words_its_subject_for_telephones_and_all_of_it_to_be_read_out():
    message = render(a_notification(), UTC)
    with SlackPeer(POSTED) as peer:
        await bot(peer).send(message)

    assert peer.posted[0].json == {
        "channel": "#desk",
        "text": f"{message.subject}\n{message.text}",
        "blocks": list(message.blocks),
        "unfurl_links": False,
        "unfurl_media": False,
    }


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_too_long"])
async def test_blocks_that_slack_finds_fault_with_are_left_out(error):
    message = a_message(text="<b> & " * 5_000)
    with SlackPeer(refusal(error), POSTED) as api, SlackPeer(Answer(status=400, body=error.encode()), OK) as hooks:
        outcomes = await bot(api).send(message), await hook(hooks).send(message)

    assert {type(outcome) for outcome in outcomes} == {Sent}
    for peer in (api, hooks):
        _, plain = [posted.json for posted in peer.posted]
        assert ("blocks" in plain, plain["mrkdwn"]) == (False, False)
        assert plain["text"].startswith("&lt;b&gt; &amp; ")
        assert len(plain["text"]) <= CAPACITY


async def test_messages_of_one_channel_start_a_pause_apart():
    with SlackPeer() as peer:
        channel = hook(peer, pause=timedelta(seconds=0.15))
        begun = time.monotonic()
        await asyncio.gather(*(channel.send(a_message()) for _ in range(3)))

    assert time.monotonic() - begun >= 0.3


async def test_slack_gives_a_large_message_back_and_has_taken_it():
    echo = {"ok": True, "channel": "C0DESK", "ts": "1700000000.000100", "message": {"text": "ا" * 150_000}}
    with SlackPeer(Answer(body=json.dumps(echo).encode())) as peer:
        outcome = await bot(peer, limit=timedelta(seconds=5)).send(a_message())

    assert outcome == Sent(detail=TAKEN, reference="#desk/C0DESK/1700000000.000100")


# --- threads --------------------------------------------------------------------------------------------------------


async def test_an_update_answers_in_its_thread_and_the_first_message_shows_the_latest_state():
    message = a_message(thread=ROOT, blocks=({"type": "divider"},))
    with SlackPeer(POSTED) as peer:
        assert await bot(peer).send(message) == Sent(detail=TAKEN)

    answer, edit = peer.posted
    assert (answer.path, answer.json["channel"], answer.json["thread_ts"]) == (
        "/api/chat.postMessage", "C0DESK", "1699999999.000900",
    )  # fmt: skip
    assert (edit.path, edit.json["channel"], edit.json["ts"]) == ("/api/chat.update", "C0DESK", "1699999999.000900")
    assert edit.json["blocks"] == [{"type": "divider"}]


@pytest.mark.parametrize(
    ("shared", "overtaken"), [(True, False), (False, True)], ids=["other stories", "what is later"]
)
async def test_a_first_message_that_tells_more_than_what_is_sent_is_not_edited(shared, overtaken):
    thread = Thread(reference=ROOT.reference, shared=shared, overtaken=overtaken)
    with SlackPeer(POSTED) as peer:
        await bot(peer).send(a_message(thread=thread))

    assert [posted.path for posted in peer.posted] == ["/api/chat.postMessage"]


async def test_an_update_whose_first_message_cannot_be_edited_has_arrived():
    with SlackPeer(POSTED, refusal("cant_update_message")) as peer:
        outcome = await bot(peer).send(a_message(thread=ROOT))

    assert outcome == Sent(detail=f"{TAKEN}; the first message stays as it was: ok: false: cant_update_message")


async def test_an_update_whose_thread_is_gone_begins_a_new_one():
    with SlackPeer(refusal("thread_not_found"), POSTED) as peer:
        outcome = await bot(peer).send(a_message(thread=ROOT))

    assert outcome == Sent(detail=TAKEN, reference="#desk/C0DESK/1700000000.000100")
    assert "thread_ts" not in peer.posted[1].json


@pytest.mark.parametrize("reference", ["#other/C0OTHER/1699999999.000900", "<3-2026@example.org>", "C0DESK"])
async def test_a_thread_of_another_channel_or_service_is_not_answered_in(reference):
    with SlackPeer(POSTED) as peer:
        outcome = await bot(peer).send(a_message(thread=Thread(reference=reference, shared=False)))

    assert outcome.reference == "#desk/C0DESK/1700000000.000100"
    assert [(posted.json["channel"], "thread_ts" in posted.json) for posted in peer.posted] == [("#desk", False)]


async def test_an_update_that_did_not_arrive_edits_nothing():
    with SlackPeer(LIMITED) as peer:
        outcome = await bot(peer).send(a_message(thread=ROOT))

    assert (outcome.failure, len(peer.posted)) == (RETRY, 1)


# --- without a message ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "reached", "detail"),
    [
        (Answer(body=b'{"ok": true, "team": "Desk", "user": "monitor"}'), True, "Slack takes the token"),
        (refusal("token_revoked"), False, "ok: false: token_revoked"),
        (BROKEN, False, "500 Internal Server Error: internal_error"),
        (HANG, False, "no answer within 1 s"),
    ],
    ids=str,
)
async def test_a_probe_of_a_bot_asks_whether_its_token_is_good(answer, reached, detail):
    with SlackPeer(answer) as peer:
        probe = await bot(peer, limit=patience(answer)).probe()

    assert (probe.reached, probe.detail.partition(";")[0]) == (reached, detail)
    assert [(posted.path, posted.json) for posted in peer.posted] == [("/api/auth.test", {})]
    assert peer.posted[0].headers["Authorization"] == f"Bearer {TOKEN}"


async def test_a_probe_of_a_hook_asks_nothing():
    with SlackPeer() as peer:
        there = await hook(peer).probe()
    gone = await hook(peer).probe()

    assert (there.reached, gone.reached, "c4n4ry" in gone.detail) == (True, False, False)
    assert not peer.posted


# --- its URLs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://hooks.slack.com/services/T1/B1/c4n4ry", SlackHook),
        ("slack://T1/B1/c4n4ry", SlackHook),
        ("slack://T1/B1/c4n4ry/#desk", SlackHook),
        ("slack://monitor@T1/B1/c4n4ry", SlackHook),
        ("slack://xoxb-1-2-c4n4ry@C0DESK", SlackBot),
        ("slack://xoxb-1-2-c4n4ry/#desk", SlackBot),
    ],
)
def test_a_url_names_a_hook_or_a_bot(url, kind):
    assert type(open_slack(ChannelName("desk"), Secret(url))) is kind


async def test_a_hook_of_the_old_kind_is_told_its_channel(monkeypatch):
    with SlackPeer() as peer:
        monkeypatch.setattr("monitor.channels.slack.HOOKS", peer.webhook)
        await open_slack(ChannelName("desk"), Secret("slack://monitor@T1/B1/c4n4ry/#desk")).send(a_message())

    assert (peer.posted[0].path, peer.posted[0].json["channel"]) == ("/services/T1/B1/c4n4ry", "#desk")
    assert HOOKS == "https://hooks.slack.com/services"


@pytest.mark.parametrize(
    "url", ["slack://c4n4ry", "slack://xoxb-c4n4ry", "slack://xoxb-c4n4ry/#one/#two", "slack://T1/B1/c4n4ry/#one/#two"]
)
def test_a_url_that_names_no_target_or_several_is_refused_without_repeating_it(url):
    with pytest.raises(UsageError, match="channel desk: write a hook") as refused:
        open_slack(ChannelName("desk"), Secret(url))

    assert "c4n4ry" not in str(refused.value)


async def test_no_secret_comes_out_when_slack_says_it_aloud():
    echo = Answer(status=403, body=f"bad token {TOKEN} for /T1/B1/c4n4ry".encode())
    with SlackPeer(echo) as peer:
        told = [await bot(peer).send(a_message()), await hook(peer).send(a_message())]

    assert told[0].detail == "403 Forbidden: bad token *** for /T1/B1/c4n4ry"
    assert told[1].detail == f"403 Forbidden: bad token {TOKEN[:9]}*** for /T1/B1/***"
