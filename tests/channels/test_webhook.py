import base64
import hashlib
import hmac
import json
from datetime import timedelta

import pytest

from monitor.channels import open_channel
from monitor.channels.webhook import WebhookChannel
from monitor.errors import UsageError
from monitor.model import ChannelName, Digest, Secret, SendFailed, SendFailure, Sent
from tests.builders import a_message, an_alert, an_alert_content
from tests.peers import (
    BROKEN,
    DRIP,
    DROP,
    GONE,
    HALF,
    HANG,
    LIMITED,
    NOT_FOUND,
    OK,
    RESET,
    RESET_FIRST,
    Answer,
    SlackPeer,
    patience,
)  # fmt: skip

RETRY, PERMANENT, AMBIGUOUS = SendFailure.RETRY, SendFailure.PERMANENT, SendFailure.AMBIGUOUS
DESK = ChannelName("desk")
KEY = "a key that we share"
DATE = "Sat, 14 Mar 2026 12:00:00 GMT"


def sender(url, key=KEY, limit=timedelta(seconds=60)):
    return WebhookChannel(DESK, Secret(url), Secret(key), limit=limit, clock=lambda: 1_773_489_600.7)


async def sent_to_peer(message, **changes):
    with SlackPeer() as peer:
        assert isinstance(await sender(peer.own_hook, **changes).send(message), Sent)
    (posted,) = peer.posted
    return posted


def limited(header, **more):
    return Answer(status=429, body=b"", headers={"Retry-After": header, **more})


def failed(failure, detail, seconds=None):
    return SendFailed(failure=failure, detail=detail, retry_after=timedelta(seconds=seconds) if seconds else None)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (OK, Sent(detail="200 OK: ok")),
        (Answer(status=202, body=b""), Sent(detail="202 Accepted")),
        (Answer(status=302, headers={"Location": "/elsewhere"}, body=b""), failed(PERMANENT, "302 Found")),
        (Answer(status=400, body=b"invalid_payload"), failed(PERMANENT, "400 Bad Request: invalid_payload")),
        (Answer(status=401, body=b""), failed(PERMANENT, "401 Unauthorized")),
        (Answer(status=403, body=b"two\nlines\x1b[2J"), failed(PERMANENT, "403 Forbidden: two lines")),
        (NOT_FOUND, failed(PERMANENT, "404 Not Found: no_service")),
        (Answer(status=408, body=b""), failed(RETRY, "408 Request Timeout")),
        (GONE, failed(PERMANENT, "410 Gone: channel_is_archived")),
        (Answer(status=413, body=b""), failed(PERMANENT, "413 Request Entity Too Large")),
        (LIMITED, failed(RETRY, "429 Too Many Requests: rate_limited", 7)),
        (limited("86400"), failed(RETRY, "429 Too Many Requests", 86_400)),
        (limited("soon"), failed(RETRY, "429 Too Many Requests")),
        (limited("Sat, 14 Mar 2026 12:01:00 GMT", Date=DATE), failed(RETRY, "429 Too Many Requests", 60)),
        (BROKEN, failed(RETRY, "500 Internal Server Error: internal_error")),
        (Answer(status=502, headers={"Content-Type": "text/html"}, body=b"<h1>"), failed(RETRY, "502 Bad Gateway")),
        (Answer(status=503, headers={"Retry-After": "30"}, body=b""), failed(RETRY, "503 Service Unavailable", 30)),
        (HANG, failed(AMBIGUOUS, "no answer within 1 s")),
        (DRIP, failed(AMBIGUOUS, "no answer within 1 s")),
        (DROP, failed(AMBIGUOUS, "Server disconnected without sending a response.")),
        (RESET, failed(AMBIGUOUS, "Connection reset by peer")),
        (HALF, "peer closed connection"),
    ],
    ids=str,
)  # fmt: skip
async def test_the_answer_decides_the_outcome_and_is_asked_for_once(answer, outcome):
    with SlackPeer(answer) as peer:
        told = await sender(peer.own_hook, limit=patience(answer)).send(a_message())

    if isinstance(outcome, str):
        assert (told.failure, told.detail[: len(outcome)]) == (AMBIGUOUS, outcome)
    else:
        assert told == outcome
    assert [posted.path for posted in peer.posted] == ["/hook"]


async def test_a_peer_that_no_connection_reaches_has_received_nothing():
    with SlackPeer() as peer:
        url = peer.own_hook

    told = await sender(url).send(a_message())
    assert (told.failure, "Connect call failed" in told.detail or "refused" in told.detail) == (RETRY, True)


async def test_a_peer_that_speaks_no_tls_has_received_nothing():
    with SlackPeer() as peer:
        told = await sender(peer.own_hook.replace("http:", "https:")).send(a_message())

    assert (told.failure, "SSL" in told.detail) == (RETRY, True)


async def test_a_connection_that_is_reset_at_once_is_tried_again():
    with SlackPeer(RESET_FIRST) as peer:
        told = await sender(peer.own_hook).send(a_message())

    assert told.failure in {RETRY, AMBIGUOUS}  # as far as the request had come by then
    assert not peer.posted


async def test_a_message_is_signed_over_its_key_its_time_and_its_body():
    posted = await sent_to_peer(a_message(key="17-20260314120000"))

    signed = b"17-20260314120000.1773489600." + posted.body
    expected = base64.b64encode(hmac.digest(KEY.encode(), signed, hashlib.sha256)).decode()
    assert {name: posted.headers[name] for name in ("Webhook-Id", "Webhook-Timestamp", "Webhook-Signature")} == {
        "Webhook-Id": "17-20260314120000", "Webhook-Timestamp": "1773489600", "Webhook-Signature": f"v1,{expected}",
    }  # fmt: skip
    assert posted.headers["Idempotency-Key"] == "17-20260314120000"


async def test_a_key_in_base64_signs_as_the_bytes_that_it_stands_for():
    one = await sent_to_peer(a_message(), key="whsec_" + base64.b64encode(KEY.encode()).decode())
    other = await sent_to_peer(a_message())

    assert one.headers["Webhook-Signature"] == other.headers["Webhook-Signature"]


async def test_without_a_key_nothing_is_signed():
    with SlackPeer() as peer:
        await open_channel(DESK, Secret(f"webhook+{peer.own_hook}")).send(a_message())

    assert "Webhook-Signature" not in peer.posted[0].headers


async def test_a_message_is_a_versioned_document():
    posted = await sent_to_peer(a_message(key="17", alerts=(an_alert(content=an_alert_content(undated=True)),)))

    assert posted.headers["Content-Type"] == "application/json"
    assert posted.json == {
        "version": 1,
        "id": "17",
        "channel": "desk",
        "kind": "alerts",
        "digest": None,
        "may_be_repeat": False,
        "subject": "[high] Four fighters killed",
        "text": "Four fighters killed",
        "alerts": [
            {
                "id": "a1",
                "kind": "new",
                "story": "s1",
                "severity": "high",
                "raised_at": "2026-03-14T12:00:00Z",
                "headline": "Four fighters killed near Bandiagara",
                "outlet": "Mali Actu",
                "country": "ML",
                "lang": "en",
                "link": "https://mali-actu.example/a/1",
                "published_at": None,
                "first_seen_at": "2026-03-14T12:00:00Z",
                "rules": ["jnim"],
                "entities": ["JNIM", "Wagner Group"],
                "places": ["Bandiagara"],
                "figures": [],
                "excerpt": {
                    "text": "JNIM said it killed four Wagner fighters near Bandiagara.",
                    "marks": [[0, 4], [25, 31]],
                },
                "changed": "",
                "sources": 1,
                "first_outlet": "Mali Actu",
                "claimed_by": None,
                "denied_by": None,
                "told_by": None,
                "resembles": None,
            }
        ],
    }


async def test_a_notice_holds_no_alert():
    told = json.loads((await sent_to_peer(a_message(alerts=()))).body)

    assert (told["kind"], told["digest"], told["alerts"]) == ("notice", None, [])


async def test_user_and_password_of_the_url_log_in():
    with SlackPeer(Answer(status=403, body=b"no p4ssw0rd! here")) as peer:
        url = peer.own_hook.replace("http://", "http://news:p4ssw0rd%21@")
        told = await sender(url).send(a_message())

    assert peer.posted[0].headers["Authorization"] == "Basic " + base64.b64encode(b"news:p4ssw0rd!").decode()
    assert told.detail == "403 Forbidden: no *** here"


@pytest.mark.parametrize(("url", "key"), [("https:///c4n4ry", None), ("https://example.org/", "whsec_c4n4ry!")])
def test_what_cannot_be_sent_to_or_signed_with_is_refused_without_repeating_it(url, key):
    with pytest.raises(UsageError, match="channel desk") as refused:
        WebhookChannel(DESK, Secret(url), Secret(key) if key else None)

    assert "c4n4ry" not in str(refused.value)


def test_a_url_that_a_service_gives_out_is_sent_to_in_its_own_form():
    hook = open_channel(DESK, Secret("https://discord.com/api/webhooks/123456/abcdefghijklmn"))

    assert type(hook).__name__ == "AppriseChannel"


def test_only_a_webhook_has_a_key():
    with pytest.raises(UsageError, match="channel desk: only what a webhook sends is signed"):
        open_channel(DESK, Secret("console:"), Secret(KEY))


async def test_a_digest_says_what_it_is():
    told = (await sent_to_peer(a_message(digest=Digest(title="Digest 2026-03-15 06:00", remarks=("Held back",))))).json

    assert told["digest"] == {"title": "Digest 2026-03-15 06:00", "remarks": ["Held back"]}
