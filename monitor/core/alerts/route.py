"""Which channels hear of a match: label matchers, in order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.model import ChannelName, FiredRule, Match, Route, Routed, RuleId, Severity, Updates


def route(
    matches: Sequence[Match], routes: Sequence[Route], channels: Sequence[ChannelName]
) -> tuple[tuple[Routed, ...], tuple[Match, ...]]:
    """The matches that each channel shall hear of, and those that no route takes.

    Without any route every channel hears everything. Where several routes lead to a channel, the one that wants most
    of a story that is told decides on its updates.
    """
    everything = (Route(match={}, channels=tuple(channels)),)
    targets = {match.rule: _targets(match, routes or everything) for match in matches}
    routed = tuple(
        Routed(channel=channel, matches=heard, updates=_most(targets[match.rule][channel] for match in heard))
        for channel in channels
        if (heard := tuple(match for match in matches if channel in targets[match.rule]))
    )
    return routed, tuple(match for match in matches if not targets[match.rule])


def _targets(match: Match, routes: Sequence[Route]) -> dict[ChannelName, Updates]:
    """The channels that hear of a match, each with the most that a route wants of its updates there."""
    wanted: dict[ChannelName, Updates] = {}
    for channel, updates in _channels(match, routes):
        wanted[channel] = _most((wanted.get(channel, updates), updates))
    return wanted


def _channels(match: Match, routes: Sequence[Route]) -> Iterator[tuple[ChannelName, Updates]]:
    for taker in taking(labels(match), routes):
        yield from ((channel, taker.updates) for channel in taker.channels)


def _most(updates: Iterable[Updates]) -> Updates:
    return max(updates, key=list(Updates).index)


def labels(match: Match) -> Mapping[str, str]:
    """All that a route can see of a match: the labels of its rule, its severity and its id."""
    return labels_of(match.labels, match.severity, match.rule)


def labels_told(rule: FiredRule) -> Mapping[str, str]:
    """The same of a rule that an alert tells of."""
    return labels_of(rule.labels, rule.severity, rule.id)


def labels_of(own: Mapping[str, str], severity: Severity, rule: RuleId) -> Mapping[str, str]:
    """The same of the parts of a rule."""
    return {**own, "severity": severity.value, "rule": rule}


def fits(match: Mapping[str, str], seen: Mapping[str, str]) -> bool:
    """Does every label that is asked for have its value?"""
    return all(seen.get(label) == value for label, value in match.items())


def taking(seen: Mapping[str, str], routes: Iterable[Route]) -> Iterator[Route]:
    """The routes that take what has these labels, in order."""
    for candidate in routes:
        if fits(candidate.match, seen):
            yield candidate
            if not candidate.go_on:
                return
