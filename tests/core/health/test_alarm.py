from datetime import UTC, timedelta

import pytest

from monitor.core.health.alarm import TwoLooks, decide_alarm, flows, sentence
from monitor.model import Ailment, AilmentKind, Alarm
from tests.builders import NOON

DESK = "desk"
MAIL = "mail"
LATER = timedelta(minutes=1)


def ailing(kind=AilmentKind.UNJUDGED, detail="9 wait", channel=None):
    return Ailment(kind=kind, since=NOON, detail=detail, channel=channel)


SLOW = ailing()
DEAD = ailing(AilmentKind.UNSENT, "1 wait; it says: 503", DESK)


def decide(found=(), before=(), told=(), operators=(DESK, MAIL)):
    return decide_alarm(TwoLooks(found, before, told), operators, (DESK, MAIL), UTC)


def test_an_ailment_is_told_with_what_it_means():
    alarm = decide([SLOW], [SLOW])

    assert (alarm.began, alarm.over, alarm.channels) == ((SLOW,), (), (DESK, MAIL))
    (notice,) = alarm.notices
    assert notice.subject == "news-monitor is in trouble: articles are not judged"
    assert notice.text.splitlines() == [
        "Since 2026-03-14 12:00 UTC: articles are not judged: 9 wait",
        "While this lasts, our silence does not mean that nothing happened; `news-monitor health` tells more.",
    ]


@pytest.mark.parametrize(
    ("found", "before", "told"),
    [
        ((), (), ()),
        ((SLOW,), (), ()),
        ((), (SLOW,), ()),
        ((SLOW,), (SLOW,), (SLOW,)),
        ((SLOW,), (), (SLOW,)),
        ((), (SLOW,), (SLOW,)),
        ((ailing(AilmentKind.PARKED),), (ailing(AilmentKind.PARKED),), ()),
        ((ailing(AilmentKind.NETWORK),), (ailing(AilmentKind.NETWORK),), ()),
    ],
    ids=["well", "seen once", "gone", "told", "told, and back", "told, and missed once", "parked", "network"],
)
def test_nothing_is_told_of_what_passes_or_was_told_here_or_elsewhere(found, before, told):
    alarm = decide(found, before, told)
    assert (alarm.began, alarm.over, alarm.notices) == ((), (), ())


def test_the_same_ailment_of_another_channel_is_another():
    other = ailing(AilmentKind.UNSENT, channel=MAIL)
    assert decide([DEAD, other], [DEAD, other], [DEAD]).began == (other,)


@pytest.mark.parametrize(
    ("ailing_channels", "operators", "heard_by"),
    [
        ((DESK,), (DESK, MAIL), (MAIL,)),
        ((DESK,), (DESK,), (MAIL,)),
        ((DESK,), (MAIL,), (MAIL,)),
        ((DESK, MAIL), (DESK,), (DESK,)),
        ((DESK,), (), ()),
    ],
    ids=["the other", "no operator", "the operator", "all ail", "nobody wants to hear"],
)
def test_a_channel_that_is_dead_is_told_through_another(ailing_channels, operators, heard_by):
    dead = [ailing(AilmentKind.UNSENT, channel=channel) for channel in ailing_channels]
    assert decide(dead, dead, operators=operators).channels == heard_by


def test_that_it_is_over_is_told_once_it_was_missed_twice():
    alarm = decide([], [], [DEAD, SLOW])

    assert alarm.over == (DEAD, SLOW)
    (notice,) = alarm.notices
    assert notice.subject == "Over: messages do not get through to desk, and 1 more"
    assert notice.text.splitlines()[1] == "It was so since 2026-03-14 12:00 UTC: articles are not judged: 9 wait"


def test_of_articles_set_aside_nobody_hears_that_they_no_longer_are():
    aside = ailing(AilmentKind.UNJUDGEABLE)
    assert decide([], [], [aside]) == Alarm(over=(aside,), channels=(DESK, MAIL))


@pytest.mark.parametrize("kind", AilmentKind)
def test_the_heartbeat_is_fed_unless_something_does_not_flow_now(kind):
    assert flows([])
    assert flows([ailing(kind)]) is (kind in {AilmentKind.UNJUDGEABLE, AilmentKind.PARKED, AilmentKind.UNFOLDED})


@pytest.mark.parametrize("kind", AilmentKind)
def test_every_ailment_has_its_words(kind):
    assert sentence(ailing(kind)).endswith(": 9 wait")
