"""How the sources do, and how we do ourselves: what is watched of that, and what has been told."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.delivery import Notice, NotificationState
from monitor.model.intent import Trouble
from monitor.model.names import ChannelName, RuleId, SourceName
from monitor.model.polling import Failure
from monitor.model.timing import DigestTimes


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A time of trouble, of a source or of what `subject` names. It is told when it lasts, and again when it is over.

    outage: the spell of many sources that this one is part of; outage_over_at: when that ended.
    """

    id: int
    subject: str
    trouble: Trouble
    since: datetime
    detail: str
    told_at: datetime | None
    over_at: datetime | None
    outage: int | None
    outage_over_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """How the polls of a source go, as far as its neighbours may share its fate."""

    name: SourceName
    url: str
    interval: timedelta
    polled_at: datetime | None
    last_ok_at: datetime | None
    failures: int
    failure: Failure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """A trouble of many sources that has just been found, with the spells that are part of it."""

    subject: str
    trouble: Trouble
    since: datetime
    detail: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What is told of the sources' troubles, and what that changes; spells are named by their ids.

    told: their beginning; settled: their end. joined: they belong to an outage that was told. ended: outages that are
    over. revived: sources to ask again soon, since what kept them from answering is gone.
    """

    notices: tuple[Notice, ...] = ()
    told: tuple[int, ...] = ()
    settled: tuple[int, ...] = ()
    outages: tuple[Outage, ...] = ()
    joined: tuple[tuple[int, int], ...] = ()
    ended: tuple[int, ...] = ()
    revived: tuple[SourceName, ...] = ()


class AilmentKind(StrEnum):
    """What keeps us from our own work, or what that has cost already. docs/health.md tells how each is found."""

    UNSTORED = "unstored"  # the database takes no write, or does not answer
    DAMAGED = "damaged"  # the database does not hold together
    UNFOLDED = "unfolded"  # its log grows, since a program reads it without end
    STUCK = "stuck"  # a unit of work, or the scheduler, hangs
    UNPOLLED = "unpolled"  # a source is overdue
    UNANSWERED = "unanswered"  # no source answers
    NETWORK = "network"  # no source can be reached: our own network is down
    UNPARSED = "unparsed"  # no feed can be parsed: the workers hang or die
    UNJUDGED = "unjudged"  # an article waits to be judged
    UNJUDGEABLE = "unjudgeable"  # an article was set aside for a mistake of ours
    UNSENT = "unsent"  # a message waits to be sent
    PARKED = "parked"  # a message was given up
    CANARY = "canary"  # the test article did not arrive


@dataclass(frozen=True, slots=True, kw_only=True)
class Ailment:
    """Something that keeps us from our own work, so that our silence means nothing. `channel`: only of that one."""

    kind: AilmentKind
    since: datetime
    detail: str
    channel: ChannelName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """What is told of our ailments, and to whom; `began` and `over` are told by it."""

    began: tuple[Ailment, ...] = ()
    over: tuple[Ailment, ...] = ()
    notices: tuple[Notice, ...] = ()
    channels: tuple[ChannelName, ...] = ()


CANARY = SourceName("a test of news-monitor")
"""The source of test articles; it is never polled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """A test article that goes the whole way at set times: the rule that it makes fire, and who hears of it."""

    rule: RuleId
    channel: ChannelName
    times: DigestTimes


@dataclass(frozen=True, slots=True, kw_only=True)
class CanaryTrace:
    """How far the last test article came. judged: None until then, else whether its rule fired.

    channel, state, due_at, answer: of its message, if one was queued.
    """

    released_at: datetime
    rule: RuleId
    judged: bool | None
    channel: ChannelName | None
    state: NotificationState | None
    due_at: datetime | None
    answer: str
