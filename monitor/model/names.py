"""What all steps share: identifiers, secrets, how severe a matter is, and why it is not told."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

SourceName = NewType("SourceName", str)
ChannelName = NewType("ChannelName", str)
EntityId = NewType("EntityId", str)
RuleId = NewType("RuleId", str)
ArticleId = NewType("ArticleId", int)
StoryId = NewType("StoryId", str)
AlertId = NewType("AlertId", str)
NotificationId = NewType("NotificationId", int)


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that may be used but never shown: it prints as `***`, and only `reveal` gives it."""

    _value: str

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***"


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Muted(StrEnum):
    """Why something that matched is not told."""

    BASELINE = "baseline"
    TOO_OLD = "too_old"
    ARCHIVE = "archive"
    ABSORBED = "absorbed"
    NO_ROUTE = "no_route"
    WAITING = "waiting"
    UNJUDGEABLE = "unjudgeable"
