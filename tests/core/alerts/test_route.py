import pytest

from monitor.core.alerts.route import route
from monitor.model import ChannelName, Route, Severity, Updates
from tests.builders import a_match

DESK, MAIL = ChannelName("desk"), ChannelName("mail")
HIGH = Route(match={"severity": "high"}, channels=(DESK,))
HIGH_AND_ON = Route(match={"severity": "high"}, channels=(DESK,), go_on=True)
SAHEL = Route(match={"desk": "sahel", "severity": "low"}, channels=(MAIL,))
REST = Route(match={}, channels=(MAIL,))


@pytest.mark.parametrize(
    ("routes", "changes", "channels"),
    [
        ((), {}, {DESK, MAIL}),
        ((HIGH,), {"severity": Severity.HIGH}, {DESK}),
        ((HIGH,), {"severity": Severity.LOW}, set()),
        ((HIGH, REST), {"severity": Severity.HIGH}, {DESK}),
        ((HIGH_AND_ON, REST), {"severity": Severity.HIGH}, {DESK, MAIL}),
        ((HIGH, REST), {"severity": Severity.LOW}, {MAIL}),
        ((SAHEL,), {"severity": Severity.LOW, "labels": {"desk": "sahel"}}, {MAIL}),
        ((SAHEL,), {"severity": Severity.LOW, "labels": {"desk": "asia"}}, set()),
        ((Route(match={"rule": "jnim"}, channels=(MAIL,)),), {}, {MAIL}),
    ],
)
def test_a_match_goes_to_the_channels_of_the_first_route_that_takes_it(routes, changes, channels):
    routed, unrouted = route([a_match(**changes)], routes, [DESK, MAIL])

    assert {part.channel for part in routed} == channels
    assert bool(unrouted) is not bool(channels)


def test_each_channel_hears_of_its_matches_together():
    high, low = a_match("a", severity=Severity.HIGH), a_match("b", severity=Severity.LOW)

    routed, _ = route([high, low], (HIGH_AND_ON, REST), [DESK, MAIL])

    assert {part.channel: part.matches for part in routed} == {DESK: (high,), MAIL: (high, low)}


def test_the_route_that_wants_most_decides_on_the_updates_of_a_channel():
    quiet = Route(match={"severity": "high"}, channels=(DESK, MAIL), go_on=True, updates=Updates.NONE)

    routed, _ = route([a_match(severity=Severity.HIGH)], (quiet, Route(match={}, channels=(MAIL,))), [DESK, MAIL])

    assert {part.channel: part.updates for part in routed} == {DESK: Updates.NONE, MAIL: Updates.MATERIAL}


def test_of_two_routes_of_a_match_to_a_channel_the_one_that_wants_most_decides():
    everything = Route(match={}, channels=(DESK,), go_on=True, updates=Updates.ALL)

    routed, _ = route([a_match()], (everything, Route(match={}, channels=(DESK,), updates=Updates.NONE)), [DESK])

    assert [part.updates for part in routed] == [Updates.ALL]
