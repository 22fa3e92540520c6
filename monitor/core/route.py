"""Which channels hear of a match: label matchers, in order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.model import ChannelName, Match, Route, Routed, Updates


def route(
    matches: Sequence[Match], routes: Sequence[Route], channels: Sequence[ChannelName]
) -> tuple[tuple[Routed, ...], tuple[Match, ...]]:
    """The matches that each channel shall hear of, and those that no route takes.

    Without any route every channel hears everything. Where several routes lead to a channel, the one that wants most
    of a story that is told decides on its updates.
    """
    everything = (Route(match={}, channels=tuple(channels)),)
    targets = {match.rule: dict(_channels(match, routes or everything)) for match in matches}
    routed = tuple(
        Routed(channel=channel, matches=heard, updates=_most(targets[match.rule][channel] for match in heard))
        for channel in channels
        if (heard := tuple(match for match in matches if channel in targets[match.rule]))
    )
    return routed, tuple(match for match in matches if not targets[match.rule])


def labels(match: Match) -> Mapping[str, str]:
    """All that a route can see of a match: the labels of its rule, its severity and its id."""
    return {**match.labels, "severity": match.severity.value, "rule": match.rule}


def _channels(match: Match, routes: Sequence[Route]) -> Iterator[tuple[ChannelName, Updates]]:
    seen = labels(match)
    for candidate in routes:
        if all(seen.get(label) == value for label, value in candidate.match.items()):
            yield from ((channel, candidate.updates) for channel in candidate.channels)
            if not candidate.go_on:
                return


def _most(updates: Iterable[Updates]) -> Updates:
    return max(updates, key=list(Updates).index)
