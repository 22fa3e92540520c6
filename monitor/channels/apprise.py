"""The hundred services that apprise can send to. One URL, one target, one outbox row."""

import logging
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

from apprise import Apprise, AppriseAsset, NotifyBase, NotifyFormat, OverflowMode, PersistentStoreMode

from monitor.channels.lane import Lane
from monitor.channels.masking import masking, secrets_of_url
from monitor.channels.wire import listening
from monitor.core.delivery.message import SUBJECT
from monitor.errors import UsageError
from monitor.model import ChannelName, Message, Probe, Secret, SendFailed, SendFailure, SendOutcome, Sent

LIMIT = timedelta(seconds=30)
PAUSE = timedelta(seconds=1)
"""Slack takes one message a second for each channel, and drops what comes faster."""

_NO_SPACE = "\u200b"
"""A space of no width, by which Discord's own libraries take the meaning from a mark."""

# `@everyone` wherever it stands, `@name`, `@**all**`, `<@1>`, `<!here>`, `<at user_id="all">`, `<address|words>` and
# `[words](address)`; else the @ of an address may stay.
_MARKS = re.compile(
    r"@(?=(?:everyone|here|channel|all|room)\b)|(?<![\w/])@(?=[\w!&*\"])|<(?=[!#\w])|\](?=\()", re.IGNORECASE
)

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
        self.capacity = min(map(_capacity, self._service()))
        self._masked = masking(secrets_of_url(url.reveal()))

    async def send(self, message: Message) -> SendOutcome:
        return await self._lane.run(partial(self._send, message))

    async def probe(self) -> Probe:
        return Probe(reached=None, detail="apprise can only send")

    def _send(self, message: Message) -> SendOutcome:
        with listening() as heard:
            text, subject = _harmless(message.text), _harmless(message.subject)
            result = self._service().notify(text, subject, body_format=NotifyFormat.TEXT)
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


def is_service(url: Secret) -> bool:
    """Whether a URL is one that a service gives out, and apprise knows (Discord's, say)."""
    return Apprise.instantiate(url.reveal(), asset=_ASSET) is not None


def _harmless(words: str) -> str:
    """The same, but that no service of chat takes it for a mark: none pings, and no address hides behind words."""
    return _MARKS.sub(f"\\g<0>{_NO_SPACE}", words)


def _judge(heard: list[SendOutcome], *, accepted: bool, complaint: str) -> SendOutcome:
    """What the wire said, where apprise agrees. An answer of success that apprise does not take for one is neither."""
    last = heard[-1] if heard else None
    if accepted:
        return last if isinstance(last, Sent) else Sent(detail="accepted")
    if isinstance(last, SendFailed):
        return last
    return SendFailed(failure=SendFailure.AMBIGUOUS, detail=last.detail if last else complaint)


def _capacity(plugin: NotifyBase) -> int:
    """Characters of text; a service without titles has the subject in there, too."""
    title = 0 if plugin.title_maxlen else SUBJECT + len("\r\n")
    return max(1, plugin.body_maxlen - title)


def _targets(plugin: NotifyBase) -> int:
    return len(plugin) + sum(len(getattr(plugin, copies, None) or ()) for copies in ("cc", "bcc"))
