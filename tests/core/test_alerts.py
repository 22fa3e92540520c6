from dataclasses import replace

import pytest

from monitor.core.alerts import Occasion, mute, raise_alerts
from monitor.model import AlertKind, ChannelName, Muted, Pending, Routed, RuleId, Severity, StoryId, Withheld
from tests.builders import NOON, a_match, an_article

DESK, MAIL = ChannelName("desk"), ChannelName("mail")
JNIM, WAGNER = a_match("jnim"), a_match("wagner", severity=Severity.CRITICAL)


def pending(**changes):
    return replace(Pending(article=an_article(), muted=None, before=None, revised=False), **changes)


def occasion(**changes):
    plain = Occasion(article=an_article(), story=StoryId("s1"), told={}, copy_of=None, entities=("JNIM",), places=())
    return replace(plain, **changes)


@pytest.mark.parametrize(
    ("entry", "archived", "loud", "reason"),
    [
        (pending(), set(), True, None),
        (pending(muted=Muted.BASELINE), set(), False, Muted.BASELINE),
        (pending(muted=Muted.TOO_OLD), set(), False, Muted.TOO_OLD),
        (pending(muted=Muted.TOO_OLD, revised=True), set(), False, Muted.TOO_OLD),
        (pending(muted=Muted.BASELINE, revised=True), set(), True, None),
        (pending(revised=True), {"jnim"}, False, Muted.ARCHIVE),
        (pending(revised=True), {"other"}, True, None),
    ],
)
def test_only_what_is_news_may_alert(entry, archived, loud, reason):
    matches, withheld = mute(entry, [JNIM], frozenset(map(RuleId, archived)))

    assert matches == ((JNIM,) if loud else ())
    assert withheld == (() if loud else (Withheld(channel=None, muted=reason, detail="jnim"),))


def test_the_first_message_of_a_story_on_a_channel_is_new_even_if_another_channel_knows_it():
    told = {DESK: frozenset({RuleId("jnim")})}
    routed = [Routed(channel=DESK, matches=(JNIM, WAGNER)), Routed(channel=MAIL, matches=(JNIM,))]

    alerts, withheld = raise_alerts(occasion(told=told), routed, [], NOON)

    assert [(alert.channel, alert.kind, [rule.id for rule in alert.content.rules]) for alert in alerts] == [
        (DESK, AlertKind.UPDATE, ["wagner"]),
        (MAIL, AlertKind.NEW, ["jnim"]),
    ]
    assert alerts[0].content.changed == "further rule: WAGNER"
    assert [(entry.channel, entry.muted) for entry in withheld] == [(DESK, Muted.ABSORBED)]


def test_one_alert_tells_all_rules_with_the_highest_severity():
    (alert,), _ = raise_alerts(occasion(), [Routed(channel=DESK, matches=(JNIM, WAGNER))], [], NOON)

    assert alert.severity is Severity.CRITICAL
    assert [rule.id for rule in alert.content.rules] == ["jnim", "wagner"]


def test_a_match_that_no_route_takes_keeps_its_reason():
    alerts, withheld = raise_alerts(occasion(), [], [JNIM], NOON)

    assert alerts == ()
    assert withheld == (Withheld(channel=None, muted=Muted.NO_ROUTE, detail="jnim"),)


def test_an_absorbed_copy_names_its_original():
    told = {DESK: frozenset({RuleId("jnim")})}

    _, (withheld,) = raise_alerts(occasion(told=told, copy_of=7), [Routed(channel=DESK, matches=(JNIM,))], [], NOON)

    assert "copy of article 7" in withheld.detail


def test_the_same_facts_give_the_same_alert_id_and_other_facts_another():
    routed = [Routed(channel=DESK, matches=(JNIM,))]

    def alert_id(about, now=NOON):
        (alert,), _ = raise_alerts(about, routed, [], now)
        return alert.id

    revised = occasion(article=an_article(revision=2))
    assert alert_id(occasion()) == alert_id(occasion(), NOON.replace(hour=13))
    assert len({alert_id(occasion()), alert_id(revised), alert_id(occasion(story=StoryId("s2")))}) == 3
