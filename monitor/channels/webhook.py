"""A webhook of one's own: signed JSON, as docs/channels.md describes it.

Headers and signature are those of the Standard Webhooks specification (standardwebhooks.com), for which many languages
have a library that verifies them.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from urllib.parse import SplitResult, unquote

from monitor.channels.address import parts_of
from monitor.channels.answers import outcome_of, probe_of
from monitor.channels.masking import masking, secrets_of_url
from monitor.core.alerts.figures import tell_figure
from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.core.quantities import utc
from monitor.errors import UsageError
from monitor.model import Alert, ChannelName, Message, Probe, Secret, SendOutcome
from monitor.net.messenger import Messenger

LIMIT = timedelta(seconds=30)
VERSION = 1
"""Of the document. It changes when a key goes or changes its meaning, and not when one is added."""

_OWN = "webhook+"
_BASIC = "Basic "
_ENCODED_KEY = "whsec_"


class WebhookChannel:
    """POSTs to one URL, signed with `key` if there is one. Raises UsageError, free of secrets, for what is no URL.

    `clock` is the time in seconds since 1970, of which the signature speaks.
    """

    capacity = UNBOUNDED

    def __init__(
        self,
        name: ChannelName,
        url: Secret,
        key: Secret | None = None,
        *,
        limit: timedelta = LIMIT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        written = url.reveal()
        self._url = Secret(written[len(_OWN) :] if written.lower().startswith(_OWN) else written)
        self._name = name
        self._login = _login(parts_of(name, self._url))
        self._key = _key(name, key) if key else None
        self._clock = clock
        self._messenger = Messenger(limit=limit)
        tokens = {value.removeprefix(_BASIC) for value in self._login.values()}
        self._masked = masking(secrets_of_url(self._url.reveal()) | tokens | ({key.reveal()} if key else set()))

    async def send(self, message: Message) -> SendOutcome:
        body = json.dumps(_document(self._name, message)).encode()
        outcome = outcome_of(await self._messenger.send(self._url, body, self._headers(message.key, body)))
        return replace(outcome, detail=self._masked(outcome.detail))

    async def probe(self) -> Probe:
        probe = probe_of(await self._messenger.reach(self._url))
        return replace(probe, detail=self._masked(probe.detail))

    def _headers(self, key: str, body: bytes) -> dict[str, Secret]:
        instant = str(int(self._clock()))
        headers = {"Content-Type": "application/json", "Idempotency-Key": key, "Webhook-Id": key}
        headers |= {"Webhook-Timestamp": instant, **self._login}
        if self._key:
            headers["Webhook-Signature"] = "v1," + _signature(self._key, f"{key}.{instant}.".encode() + body)
        return {name: Secret(value) for name, value in headers.items()}


def _login(parts: SplitResult) -> dict[str, str]:
    if parts.username is None:
        return {}
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Authorization": f"{_BASIC}{base64.b64encode(login.encode()).decode()}"}


def _key(name: ChannelName, key: Secret) -> bytes:
    written = key.reveal()
    if not written.startswith(_ENCODED_KEY):
        return written.encode()
    try:
        return base64.b64decode(written.removeprefix(_ENCODED_KEY), validate=True)
    except ValueError:
        raise UsageError(f"channel {name}: after {_ENCODED_KEY} its secret must be base64") from None


def _signature(key: bytes, signed: bytes) -> str:
    return base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


def _document(name: ChannelName, message: Message) -> dict[str, object]:
    return {
        "version": VERSION,
        "id": message.key,
        "channel": name,
        "kind": "alerts" if message.alerts else "notice",
        "digest": {"title": message.digest.title, "remarks": message.digest.remarks} if message.digest else None,
        "may_be_repeat": message.repeat,
        "subject": message.subject,
        "text": message.text,
        "alerts": [_alert(alert) for alert in message.alerts],
    }


def _alert(alert: Alert) -> dict[str, object]:
    content, standing = alert.content, alert.content.standing
    return {
        "id": alert.id,
        "kind": alert.kind,
        "story": alert.story,
        "severity": alert.severity,
        "raised_at": utc(alert.raised_at),
        "headline": content.headline,
        "outlet": content.outlet,
        "country": content.country,
        "lang": content.lang,
        "link": content.link,
        "published_at": None if content.undated else utc(content.published_at),
        "first_seen_at": utc(content.first_seen_at),
        "rules": [rule.id for rule in content.rules],
        "entities": content.entities,
        "places": content.places,
        "figures": [tell_figure(figure) for figure in content.figures],
        "excerpt": {"text": content.excerpt.text, "marks": content.excerpt.marks},
        "changed": content.changed,
        "sources": standing.sources,
        "first_outlet": standing.first,
        "claimed_by": standing.claimed_by or None,
        "denied_by": standing.denied_by or None,
        "told_by": content.told_by or None,
        "resembles": content.resembles,
    }
