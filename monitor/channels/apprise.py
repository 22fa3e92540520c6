"""Slack, mail and the other services that apprise can send to. One URL, one target, one outbox row."""

import logging
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial
from urllib.parse import parse_qsl, unquote, urlsplit

from apprise import Apprise, AppriseAsset, NotifyBase, NotifyFormat, OverflowMode, PersistentStoreMode
from apprise.plugins.email import NotifyEmail

from monitor.channels.lane import Lane
from monitor.channels.wire import listening
from monitor.core.message import plain
from monitor.errors import UsageError
from monitor.model import ChannelName, Message, Secret, SendFailed, SendFailure, SendOutcome, Sent

LIMIT = timedelta(seconds=30)
PAUSE = timedelta(seconds=1)
"""Slack takes one message a second for each channel, and drops what comes faster."""

_DETAIL = 200
_NO_SECRET = 4
"""Characters below which a part of a URL is no secret, and would only take words out of what the peer said."""

_ASSET = AppriseAsset(
    app_id="news-monitor",
    app_desc="news-monitor",
    app_url="",
    image_url_mask="",
    async_mode=False,  # sends on the thread that asks: apprise's own pool is one for all targets, and holds the stop
    service_timeout=0,  # any other value takes that pool again; the lane keeps the time
    http_redirects=False,
    interpret_emojis=False,
    storage_mode=PersistentStoreMode.MEMORY,
)

for _talkative in (logging.getLogger("apprise"), logging.getLogger("urllib3")):  # they log URLs with their tokens
    _talkative.setLevel(logging.WARNING)
    _talkative.addHandler(logging.NullHandler())
    _talkative.propagate = False


class AppriseChannel:
    """Sends plain text through one apprise URL. Raises UsageError, free of secrets, for a URL without one target."""

    def __init__(self, name: ChannelName, url: Secret, *, limit: timedelta = LIMIT, pause: timedelta = PAUSE) -> None:
        self._name = name
        self._url = url
        self._limit = limit
        self._lane = Lane(limit=limit, pause=pause)
        self._service()
        self._secrets = _secrets_of(url.reveal())

    async def send(self, message: Message) -> SendOutcome:
        return await self._lane.run(partial(self._send, message))

    def _send(self, message: Message) -> SendOutcome:
        with listening() as heard:
            result = self._service().notify(message.text, message.subject, body_format=NotifyFormat.TEXT)
        complaints = [entry.message for entry in result.logs()]
        outcome = _judge(heard, accepted=bool(result), complaint="; ".join(complaints))
        return replace(outcome, detail=self._masked(outcome.detail))

    def _service(self) -> Apprise:
        """A fresh one for each send: a plug-in keeps state, and may still be in use by a send that was left behind."""
        apprise = Apprise(asset=_ASSET)
        if not apprise.add(self._url.reveal()):
            raise UsageError(f"channel {self._name}: no service is known by such a URL, or a part of it is missing")
        for plugin in apprise:
            self._tame(plugin)
        targets = sum(map(_targets, apprise))
        if targets != 1:
            raise UsageError(f"channel {self._name}: its URL names {targets} targets; one channel has one")
        return apprise

    def _tame(self, plugin: NotifyBase) -> None:
        """Take from a plug-in what is decided here: when to retry, how fast, how long, in how many pieces."""
        plugin.retry = 0
        plugin.optional = False
        plugin.request_rate_per_sec = 0
        plugin.overflow_mode = OverflowMode.TRUNCATE
        plugin.socket_connect_timeout = plugin.socket_read_timeout = self._limit.total_seconds() / 2

    def _masked(self, detail: str) -> str:
        return plain(self._secrets.sub("***", plain(detail, 10 * _DETAIL)), _DETAIL)


def _judge(heard: list[SendOutcome], *, accepted: bool, complaint: str) -> SendOutcome:
    """What the wire said, where apprise agrees. An answer of success that apprise does not take for one is neither."""
    last = heard[-1] if heard else None
    if accepted:
        return last if isinstance(last, Sent) else Sent(detail="accepted")
    if isinstance(last, SendFailed):
        return last
    return SendFailed(failure=SendFailure.AMBIGUOUS, detail=last.detail if last else complaint)


def _targets(plugin: NotifyBase) -> int:
    if isinstance(plugin, NotifyEmail) and not plugin.targets:  # apprise counts one, and then sends to nobody
        return 0
    return len(plugin) + sum(len(getattr(plugin, copies, None) or ()) for copies in ("cc", "bcc"))


def _secrets_of(url: str) -> re.Pattern[str]:
    """Every part of a URL but its scheme and the names of its parameters, as written and as decoded."""
    parts = urlsplit(url)
    raw = [
        *re.split(r"[/:@]", parts.netloc + parts.path),
        parts.fragment,
        *(value for _, value in parse_qsl(parts.query)),
    ]
    secrets = {text for part in raw for text in (part, unquote(part)) if len(text) >= _NO_SECRET}
    return re.compile("|".join(map(re.escape, sorted(secrets, key=len, reverse=True))) or r"(?!)")
