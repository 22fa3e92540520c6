"""The [canary] table → a `Canary`, and why one could never be told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.config.tables import CanaryTable
from monitor.core.matching.match import RuleSet
from monitor.errors import Problem
from monitor.model import Canary, ChannelName, RuleId

KEYS = ("rule", "channel", "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class CanarySettings:
    """The test article, and the place of its table, for whoever knows the rules."""

    canary: Canary
    place: Problem


def canary_of(table: CanaryTable, place: Problem) -> CanarySettings | None:
    """The test article that a table means; None as long as one of its keys is missing."""
    if table.rule is None or table.channel is None or table.at is None:
        return None
    canary = Canary(rule=RuleId(table.rule), channel=ChannelName(table.channel), times=table.at)
    return CanarySettings(canary=canary, place=place)


def missing(table: CanaryTable, place: Problem) -> Sequence[Problem]:
    """A problem for each key that the table lacks; it needs all of them."""
    return [
        replace(place, key=f"canary.{key}", message="missing; a canary has rule, channel and at")
        for key in KEYS
        if getattr(table, key) is None
    ]


def objections(settings: CanarySettings | None, rules: RuleSet) -> list[Problem]:
    """Why the test article could never be told, at the line of its table; nothing if it could."""
    # Here, because it judges an article: that costs as much as all the rest of a command that reads the settings alone.
    from monitor.core.health.canary import objection  # noqa: PLC0415

    reason = objection(settings.canary, rules) if settings else None
    return [replace(settings.place, key="canary.rule", message=reason)] if settings and reason else []
