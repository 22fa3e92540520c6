"""Which channels hear of a match: label matchers, in order."""

from collections.abc import Iterator, Mapping, Sequence

from monitor.model import ChannelName, Match, Route, Routed


def route(
    matches: Sequence[Match], routes: Sequence[Route], channels: Sequence[ChannelName]
) -> tuple[tuple[Routed, ...], tuple[Match, ...]]:
    """The matches that each channel shall hear of, and those that no route takes.

    Without any route every channel hears everything.
    """
    everything = (Route(match={}, channels=tuple(channels)),)
    targets = {match.rule: frozenset(_channels(match, routes or everything)) for match in matches}
    routed = tuple(
        Routed(channel=channel, matches=heard)
        for channel in channels
        if (heard := tuple(match for match in matches if channel in targets[match.rule]))
    )
    return routed, tuple(match for match in matches if not targets[match.rule])


def labels(match: Match) -> Mapping[str, str]:
    """All that a route can see of a match: the labels of its rule, its severity and its id."""
    return {**match.labels, "severity": match.severity.value, "rule": match.rule}


def _channels(match: Match, routes: Sequence[Route]) -> Iterator[ChannelName]:
    seen = labels(match)
    for candidate in routes:
        if all(seen.get(label) == value for label, value in candidate.match.items()):
            yield from candidate.channels
            if not candidate.go_on:
                return
