"""Slack: an incoming webhook, or a bot that keeps a story in one thread and its first message at the latest state."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from html import escape
from typing import Any
from urllib.parse import unquote

from monitor.channels.address import parts_of
from monitor.channels.answers import outcome_of, probe_of
from monitor.channels.lane import Turns
from monitor.channels.masking import masking, secrets_of_url
from monitor.errors import UsageError
from monitor.model import ChannelName, Message, Probe, Secret, SendFailed, SendFailure, SendOutcome, Sent, Thread
from monitor.net.messenger import Answered, BrokenOff, Messenger

LIMIT = timedelta(seconds=15)
"""For each of the at most five requests that one message takes."""

PAUSE = timedelta(seconds=1)
"""Slack takes one message a second for each channel, and drops what comes faster."""

API = "https://slack.com/api"
HOOKS = "https://hooks.slack.com/services"

CAPACITY = 35_000
"""Characters of a message without blocks; Slack cuts at 40,000."""

_PASSING = {"ratelimited", "rate_limited", "service_unavailable", "request_timeout", "accesslimited"}
_DOUBTFUL = {"internal_error", "fatal_error"}
"""Of which Slack says that some of it may have been done."""

_TOO_MUCH = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "invalid_attachments"}
_NO_THREAD = {
    "thread_not_found", "message_not_found", "cannot_reply_to_message", "restricted_action_thread_locked",
    "channel_not_found", "not_in_channel", "is_archived",
}  # fmt: skip
"""Of these the first says it of the thread, the others of the channel that the thread is in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What Slack said to one request. `error`: its word for what is wrong. `place`: where a message stands now."""

    outcome: SendOutcome
    error: str = ""
    place: str = ""


class _Line:
    """The way to Slack for one channel: a message a second, and no secret in what comes back."""

    def __init__(self, secrets: set[str], headers: Mapping[str, Secret], limit: timedelta, pause: timedelta) -> None:
        self._headers = {"Content-Type": Secret("application/json; charset=utf-8"), **headers}
        self._messenger = Messenger(limit=limit)
        self._turns = Turns(pause)
        self._masked = masking(secrets)

    async def say(self, url: Secret, message: Message, **more: str) -> _Told:
        """Send a message, without its blocks if Slack finds fault with them."""
        told = await self._in_turn(url, {**_payload(message), **more})
        return await self._in_turn(url, {**_plain(message), **more}) if told.error in _TOO_MUCH else told

    async def reach(self, url: Secret) -> Probe:
        probe = probe_of(await self._messenger.reach(url))
        return replace(probe, detail=self._masked(probe.detail))

    async def call(self, url: Secret, payload: Mapping[str, Any]) -> _Told:
        told = _understood(await self._messenger.send(url, json.dumps(payload).encode(), self._headers))
        return replace(told, outcome=replace(told.outcome, detail=self._masked(told.outcome.detail)))

    async def _in_turn(self, url: Secret, payload: Mapping[str, Any]) -> _Told:
        await self._turns.next()
        return await self.call(url, payload)


class SlackHook:
    """An incoming webhook: it tells no message from another, so that updates are messages of their own.

    `room`: the Slack channel, which only hooks of the old kind let one choose; "" is the hook's own.
    """

    capacity = CAPACITY

    def __init__(self, url: Secret, room: str = "", *, limit: timedelta = LIMIT, pause: timedelta = PAUSE) -> None:
        self._url = url
        self._room = {"channel": room} if room else {}
        self._line = _Line(secrets_of_url(url.reveal()), {}, limit, pause)

    async def send(self, message: Message) -> SendOutcome:
        return (await self._line.say(self._url, message, **self._room)).outcome

    async def probe(self) -> Probe:
        return await self._line.reach(self._url)


class SlackBot:
    """A bot in one Slack channel, by its token: updates answer in the thread of their story.

    The first message of the story then shows the latest state, whatever comes late. `room` is an id (C…) or #name.
    """

    capacity = CAPACITY

    def __init__(
        self, token: Secret, room: str, *, api: str, limit: timedelta = LIMIT, pause: timedelta = PAUSE
    ) -> None:
        self._room = room
        self._telling, self._editing = Secret(f"{api}/chat.postMessage"), Secret(f"{api}/chat.update")
        self._asking = Secret(f"{api}/auth.test")
        bearer = {"Authorization": Secret(f"Bearer {token.reveal()}")}
        self._line = _Line({token.reveal()}, bearer, limit, pause)

    async def send(self, message: Message) -> SendOutcome:
        place = self._place(message.thread)
        if place is None:
            return await self._first(message)
        room, at = place
        told = await self._line.say(self._telling, message, channel=room, thread_ts=at)
        if told.error in _NO_THREAD:
            return await self._first(message)
        thread = message.thread
        if isinstance(told.outcome, Sent) and thread and not (thread.shared or thread.overtaken):
            return await self._bring_up_to_date(message, room, at, told.outcome)
        return told.outcome

    async def probe(self) -> Probe:
        outcome = (await self._line.call(self._asking, {})).outcome
        if isinstance(outcome, SendFailed):
            return Probe(reached=False, detail=outcome.detail)
        return Probe(reached=True, detail="Slack takes the token; whether its bot may write here only a message shows")

    async def _first(self, message: Message) -> SendOutcome:
        told = await self._line.say(self._telling, message, channel=self._room)
        if not isinstance(told.outcome, Sent) or not told.place:
            return told.outcome
        return replace(told.outcome, reference=f"{self._room}/{told.place}")

    def _place(self, thread: Thread | None) -> tuple[str, str] | None:
        """The id of the Slack channel and of the message in it; None if it was told elsewhere, before we moved."""
        match thread.reference.split("/") if thread else ():
            case [self._room, room, at]:
                return room, at
        return None

    async def _bring_up_to_date(self, message: Message, room: str, at: str, sent: Sent) -> Sent:
        """The update has arrived as an answer; that its first message could not be edited makes no failure of it."""
        told = await self._line.call(self._editing, {**_payload(message), "channel": room, "ts": at})
        if isinstance(told.outcome, Sent):
            return sent
        return replace(sent, detail=f"{sent.detail}; the first message stays as it was: {told.outcome.detail}")


def open_slack(name: ChannelName, url: Secret) -> SlackHook | SlackBot:
    """The channel behind a URL of hooks.slack.com, `slack://A/B/C[/#room]`, or `slack://xoxb-TOKEN@ROOM`.

    Raises UsageError.
    """
    parts = parts_of(name, url)
    if parts.scheme.lower() == "https":
        return SlackHook(url)
    words = [unquote(word) for word in f"{parts.netloc}{parts.path}".replace("@", "/").split("/") if word]
    if len(words) == 2 and words[0].startswith("xox"):
        return SlackBot(Secret(words[0]), words[1], api=API)
    rooms = [word for word in words if word.startswith("#")]
    hook = [word for word in words if not word.startswith("#")]
    if len(hook) not in _PARTS or len(rooms) > 1:
        raise UsageError(
            f"channel {name}: write a hook as Slack gives it, or as slack://A/B/C, and a bot as slack://xoxb-TOKEN@ROOM"
        )
    return SlackHook(Secret("/".join((HOOKS, *hook[-3:]))), *rooms)


_PARTS = (3, 4)
"""Of `slack://A/B/C`, and of `slack://name@A/B/C`, as apprise writes it."""


def _payload(message: Message) -> dict[str, Any]:
    """`text` is all that a screen reader reads out, and its first line what a telephone shows."""
    text = _escaped(f"{message.subject}\n{message.text}")
    return {"text": text, "blocks": message.blocks, "unfurl_links": False, "unfurl_media": False}


def _plain(message: Message) -> dict[str, Any]:
    return {"text": _escaped(message.text), "mrkdwn": False, "unfurl_links": False, "unfurl_media": False}


def _escaped(text: str) -> str:
    """Within what Slack takes, and not cut within an escape."""
    return re.sub(r"&\w*$", "", escape(text, quote=False)[:CAPACITY])


def _understood(answer: Answered | BrokenOff) -> _Told:
    """Slack says what is wrong in a word, alone with a status or, in JSON, with 200; only `ok` is success."""
    outcome = outcome_of(answer)
    if isinstance(answer, BrokenOff):
        return _Told(outcome=outcome)
    reply = _json(answer.body)
    words = answer.body.decode(errors="replace").strip()
    error = str(reply.get("error", ""))
    if isinstance(outcome, SendFailed):
        return _Told(outcome=outcome, error=error or words)
    if words == "ok" or reply.get("ok") is True:
        place = f"{reply.get('channel', '')}/{reply.get('ts', '')}" if reply.get("ts") else ""
        detail = f"{answer.status} {answer.reason}: ok" + (f", {place}" if place else "")
        return _Told(outcome=Sent(detail=detail), place=place)
    return _Told(outcome=_refused(error, outcome.detail, answer.retry_after), error=error)


def _refused(error: str, detail: str, asked: timedelta | None) -> SendFailed:
    failure = SendFailure.PERMANENT
    if error in _PASSING:
        failure = SendFailure.RETRY
    elif not error or error in _DOUBTFUL:
        failure = SendFailure.AMBIGUOUS
    return SendFailed(failure=failure, detail=f"ok: false: {error}" if error else detail, retry_after=asked)


def _json(body: bytes) -> dict[str, Any]:
    try:
        reply = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return reply if isinstance(reply, dict) else {}
