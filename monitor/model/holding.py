"""Deliver: what waits for a channel, and what of it is sent now, later, together, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from types import MappingProxyType

from monitor.model.alerts import Route
from monitor.model.delivery import Held, Notification
from monitor.model.names import ChannelName, NotificationId
from monitor.model.timing import RateLimit


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """Mutes what has these labels, until an instant: who wanted that, and why."""

    id: int
    match: Mapping[str, str]
    since: datetime
    until: datetime
    because: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When the channels want to be told, by the routes that lead to them. `zone` is that of their clocks.

    capacities: how many characters of text a message of each takes.
    """

    routes: tuple[Route, ...] = ()
    limits: Mapping[ChannelName, RateLimit] = field(default_factory=lambda: MappingProxyType({}))
    capacities: Mapping[ChannelName, int] = field(default_factory=lambda: MappingProxyType({}))
    zone: tzinfo = UTC


AT_ONCE = Timing()
"""Each alert by itself, as soon as its channel is free."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for one channel at `now`.

    due: what is to be sent or held. kin: what is held and of the same stories or groups. silences: those in force.
    sent: when messages went out lately, the latest first. told_at: when each group was told last, and under `DIGEST`
    the time of the last digest.
    """

    channel: ChannelName
    now: datetime
    due: Sequence[Notification]
    kin: Sequence[Notification] = ()
    silences: Sequence[Silence] = ()
    sent: Sequence[datetime] = ()
    told_at: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))


DIGEST = "digest"
"""Under which `Waiting.told_at` has the time of the last digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A notification is not sent before `until`. `detail`: by what, in words."""

    notification: NotificationId
    reason: Held
    detail: str
    until: datetime
    grouping: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """A notification is not sent, by this silence."""

    notification: NotificationId
    silence: Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What is told together, and why it waited. `since`: from when on it tells what was watched, if it is to."""

    title: str
    reasons: tuple[Held, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What becomes of that which waits for one channel.

    send: in one message, now. bundle: what they have in common; without any to send it is a digest that tells that
    nothing happened. told_at: what to remember of that, as in `Waiting`.
    """

    channel: ChannelName
    send: tuple[Notification, ...] = ()
    bundle: Bundle | None = None
    holds: tuple[Hold, ...] = ()
    mutes: tuple[Mute, ...] = ()
    told_at: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookout:
    """What was watched in a time: how many sources answer, how many new articles there were and how many matched.

    away: for how long the daemon was not at work. muted: by which silence, and why, how many alerts were muted.
    """

    sources: int
    answering: int
    articles: int
    matched: int
    away: timedelta = timedelta()
    muted: tuple[tuple[int, str, int], ...] = ()
