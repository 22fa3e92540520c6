"""A [[route]] table → a `Route`; what of it contradicts itself, and which labels no rule has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from monitor.config.tables import Mistake, RouteTable
from monitor.errors import Problem
from monitor.model import ChannelName, Grouping, Route
from monitor.tomlfile import unknown

WAIT = timedelta(seconds=30)
INTERVAL = timedelta(minutes=5)

LABELS = ("severity", "rule")
"""What every rule has besides the labels that its pack gives it."""


def route_of(table: RouteTable) -> Route:
    return Route(
        match=table.match,
        channels=tuple(map(ChannelName, table.channels)),
        go_on=table.go_on,
        updates=table.updates,
        quiet_hours=table.quiet_hours,
        breach=table.breach,
        digest=table.digest,
        grouping=_grouping(table),
    )


def _grouping(table: RouteTable) -> Grouping | None:
    if table.group_by is None:
        return None
    return Grouping(by=table.group_by, wait=table.group_wait or WAIT, interval=table.group_interval or INTERVAL)


def contradictions(written: Mapping[str, object]) -> Iterator[Mistake]:
    """Keys of a route that only mean something with another one, or not with another one."""
    for key in ("group_wait", "group_interval"):
        if key in written and "group_by" not in written:
            yield (key,), 'means nothing without group_by; write group_by = ["rule"], or leave it out'
    if "digest" in written and "group_by" in written:
        yield ("group_by",), "means nothing beside digest, which is one message anyway; leave one of them out"


def unknown_labels(uses: Iterable[tuple[str, Problem]], known: Sequence[str]) -> list[Problem]:
    """The labels to group by that no rule carries; `uses` has each with its place."""
    names = sorted({*known, *LABELS})
    return [replace(place, message=unknown("label", label, names)) for label, place in uses if label not in names]
