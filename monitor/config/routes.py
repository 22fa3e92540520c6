"""[[route]] tables → routes; what is wrong with them, and what is probably not meant."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from monitor.config.sections import Section
from monitor.config.tables import RouteTable
from monitor.core.alerts.route import labels_of, taking
from monitor.core.matching.match import Rule
from monitor.errors import Problem
from monitor.model import ChannelName, Grouping, Route, Severity
from monitor.tomlfile import unknown

WAIT = timedelta(seconds=30)
INTERVAL = timedelta(minutes=5)

LABELS = ("severity", "rule")
"""What every rule has besides the labels that its pack gives it."""


def route_of(table: RouteTable) -> Route:
    """The route that a table means."""
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


# --- what is wrong with them, or probably not meant -----------------------------------------------------------------


def route_mistakes(sections: Iterable[Section]) -> Iterator[Problem]:
    """Keys that only mean something with another one, or not with another one."""
    for section in sections:
        if section.key[0] == "route":
            yield from (section.problem((key,), message) for key, message in _contradictions(section.written))


def _contradictions(written: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key in ("group_wait", "group_interval"):
        if key in written and "group_by" not in written:
            yield key, 'means nothing without group_by; write group_by = ["rule"], or leave it out'
    if "digest" in written and "group_by" in written:
        yield "group_by", "means nothing beside digest, which is one message anyway; leave one of them out"


def route_warnings(sections: Sequence[Section]) -> Iterator[Problem]:
    """Routes that nothing can reach, and breaches that let nothing through."""
    yield from _unreachable(sections)
    yield from _idle_breaches(sections)


def _unreachable(sections: Sequence[Section]) -> Iterator[Problem]:
    """Routes whose every match an earlier route takes and keeps."""
    taken: list[tuple[Section, RouteTable]] = []
    for section in sections:
        if not isinstance(route := section.table, RouteTable):
            continue
        for earlier, taker in taken:
            if taker.match.items() <= route.match.items():
                yield section.problem((), f"never reached: the route at {earlier.where} takes all; set continue there")
                break
        if not route.go_on:
            taken.append((section, route))


def _idle_breaches(sections: Sequence[Section]) -> Iterator[Problem]:
    """Where a route takes nothing that is as severe as what it lets through."""
    for section in sections:
        if isinstance(route := section.table, RouteTable) and route.breach and "severity" in route.match:
            taken = Severity(route.match["severity"])
            if taken.rank < route.breach.rank:
                yield section.problem(
                    ("breach",), f"lets nothing through: the route takes {taken} only; match no severity there"
                )


def grouped_by(sections: Sequence[Section]) -> Iterator[tuple[str, Problem]]:
    """The labels that routes group by, each with its place."""
    for section in sections:
        if isinstance(route := section.table, RouteTable):
            yield from ((label, section.problem(("group_by", at), "")) for at, label in enumerate(route.group_by or ()))


def unknown_labels(uses: Iterable[tuple[str, Problem]], known: Sequence[str]) -> list[Problem]:
    """The labels to group by that no rule carries; `uses` has each with its place."""
    names = sorted({*known, *LABELS})
    return [replace(place, message=unknown("label", label, names)) for label, place in uses if label not in names]


def unheard(path: Path | None, routes: Sequence[Route], rules: Iterable[Rule]) -> Iterator[Problem]:
    """The rules that no route leads to a channel. Without any route every channel hears everything."""
    lost = [rule for rule in rules if not any(taking(labels_of(rule.labels, rule.severity, rule.id), routes))]
    if path and routes and lost:
        names = ", ".join(f"{rule.id} ({rule.severity})" for rule in lost[:_NAMED])
        more = f" and {len(lost) - _NAMED} more" if len(lost) > _NAMED else ""
        raised = f"{names}{more} raise{'' if len(lost) > 1 else 's'}"
        message = f"none takes what {raised}: nobody hears of it; a last route without match takes the rest"
        yield Problem(path=path, line=1, key="route", message=message)


_NAMED = 5
