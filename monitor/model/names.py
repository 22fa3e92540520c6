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
        """The text itself, for whoever sends it; it belongs in no log, no error and no database."""
        return self._value

    def __repr__(self) -> str:
        return "***"


class Severity(StrEnum):
    """How much a rule matters, as its pack says."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """How grave it is: 0 is the mildest."""
        return list(Severity).index(self)


class Muted(StrEnum):
    """Why something that matched is not told."""

    BASELINE = "baseline"  # the first poll of its source showed it, and it is not dated within the last day
    TOO_OLD = "too_old"  # older than `max_age` when it was first seen
    ARCHIVE = "archive"  # its rule fires on the text as we knew it, too: the rule is new, and not the news
    ABSORBED = "absorbed"  # its story was told, and it adds nothing that the channel wants to hear
    NO_ROUTE = "no_route"  # no route leads it to a channel
    WAITING = "waiting"  # its rule waits for further independent sources
    UNJUDGEABLE = "unjudgeable"  # a mistake of ours keeps us from judging it
