"""Deliver: a notification to one channel, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.alerts import Alert
from monitor.model.names import ChannelName, NotificationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What the daemon says of itself: what it watches, or a message that it could not deliver."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The message that told a story first on a channel, as its peer calls it. `shared`: it tells other stories, too.

    overtaken: something later of the story was sent there before what is to be sent now.
    """

    reference: str
    shared: bool
    overtaken: bool = False


class Held(StrEnum):
    """Why an alert is told later than it was raised."""

    QUIET_HOURS = "quiet_hours"
    DIGEST = "digest"
    GROUP = "group"
    RATE_LIMIT = "rate_limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What stands above the stories that one message tells together. `remarks` are lines of their own."""

    title: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One message for one channel. `attempts` counts earlier sends; `repeat`: one of them may have arrived.

    `thread`: where its story is told, if it is of one story that was told before. `taken`: the recipients who have it.
    `held`: why it waits or waited, in a group by the labels `grouping`. `digest`: it tells several alerts together.
    `early`: it is tried ahead of its time. `taken_since`: its channel took another message since the attempt before.
    """

    id: NotificationId
    channel: ChannelName
    alerts: tuple[Alert, ...]
    notice: Notice | None
    created_at: datetime
    attempts: int
    repeat: bool
    thread: Thread | None = None
    taken: tuple[str, ...] = ()
    held: Held | None = None
    grouping: str = ""
    digest: Digest | None = None
    early: bool = False
    taken_since: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A notification as a channel sends it. `subject` is under 80 characters; `alerts` are for machines.

    `key` is the same for each attempt and for no other message. `html` is a whole document, `blocks` are Slack's: they
    say what `text` says. `thread`, `taken` and `digest` are those of the notification.
    """

    subject: str
    text: str
    alerts: tuple[Alert, ...]
    repeat: bool
    key: str = ""
    html: str = ""
    blocks: tuple[Mapping[str, object], ...] = ()
    thread: Thread | None = None
    taken: tuple[str, ...] = ()
    digest: Digest | None = None


class SendFailure(StrEnum):
    """What became of a message that was not confirmed."""

    RETRY = "retry"  # it did not arrive, and may if it is sent again
    PERMANENT = "permanent"  # it was refused, and will be again
    AMBIGUOUS = "ambiguous"  # it had begun to go out and nobody answered: it may have arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """`reference`: what the peer calls the message, for answers to it; "" if it says nothing."""

    detail: str
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFailed:
    """A message that the peer did not confirm. `detail` is what it said, without secrets.

    `taken`: the recipients who have it nevertheless, and are not to get it again. `reference`: what they answer to.
    """

    failure: SendFailure
    detail: str
    retry_after: timedelta | None = None
    taken: tuple[str, ...] = ()
    reference: str = ""


SendOutcome = Sent | SendFailed


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What can be said of a channel without sending a message; `detail` holds no secret.

    reached: whether its peer was reached, and took our log-in if there is one; None where only a message could tell.
    """

    reached: bool | None
    detail: str


class NotificationState(StrEnum):
    """Where a notification stands in the outbox."""

    PENDING = "pending"  # it waits, be it for its turn or for the end of what holds it
    LEASED = "leased"  # it is being sent
    SENT = "sent"
    PARKED = "parked"  # given up, kept for a person to retry
    MUTED = "muted"  # a silence took it


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt to send and its outcome, to save. `escalate` is told through another channel.

    rest: for how long nothing at all goes to the channel.
    """

    notification: Notification
    at: datetime
    outcome: SendOutcome
    state: NotificationState
    next_at: datetime
    escalate: Notice | None
    rest: timedelta
