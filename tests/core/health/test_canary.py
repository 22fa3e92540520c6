from dataclasses import replace
from datetime import UTC, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.core.alerts.announce import Audience
from monitor.core.health.alarm import examine_canary
from monitor.core.health.canary import MARK, judge_alone, objection, release
from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet
from monitor.model import CANARY, Canary, CanaryTrace, DigestTimes, NotificationState, Pending, Severity
from tests.builders import NOON, an_article

MINUTE = timedelta(minutes=1)
EXAMPLE = "A convoy was attacked near Bandiagara, the army said."
DAILY = Canary(rule="convoy", channel="desk", times=DigestTimes(first=time(6, 30), every=timedelta(days=1)))


def rules(when="convoy", alerts=(EXAMPLE,), **changes):
    rule = Rule(id="convoy", title="Convoys", when=parse(when), severity=Severity.LOW, labels={}, alerts=alerts)
    return RuleSet((), [replace(rule, **changes)])


def released(at, zone=UTC):
    intent = release(DAILY, rules(), at, zone)
    return intent and intent.new[0].key.guid


@pytest.mark.parametrize(
    ("at", "zone", "guid"),
    [
        (NOON.replace(hour=6, minute=29), UTC, None),
        (NOON.replace(hour=6, minute=30), UTC, "2026-03-14T06:30"),
        (NOON.replace(hour=7, minute=29), UTC, "2026-03-14T06:30"),
        (NOON.replace(hour=7, minute=31), UTC, None),
        (NOON.replace(hour=5, minute=30), ZoneInfo("Africa/Niamey"), "2026-03-14T05:30"),
    ],
    ids=["before its time", "at its time", "once more", "too late", "by the clocks of its zone"],
)
def test_it_is_released_at_its_time_and_has_one_name_for_it(at, zone, guid):
    assert released(at, zone) == guid


def test_it_says_that_it_is_a_test_before_anything_else():
    intent = release(DAILY, rules(), NOON.replace(hour=6, minute=30), UTC)
    (new,) = intent.new
    assert new.title == f"{MARK} {EXAMPLE}"
    assert (intent.source.name, new.outlet, new.link, new.muted) == (CANARY, "news-monitor", None, None)


@pytest.mark.parametrize(
    ("pack", "reason"),
    [
        (rules(), None),
        (rules(id="other"), "there is no rule convoy"),
        (rules(alerts=()), "no example under alerts"),
        (rules(min_sources=2), "waits for 2 sources"),
        (rules("convoy AND NOT test"), "does not fire on its example after"),
    ],
    ids=["good", "no such rule", "no example", "waits for two", "the mark stands in the way"],
)
def test_one_that_could_never_be_told_is_refused(pack, reason):
    said = objection(DAILY, pack)
    assert said is reason is None or reason in said


def test_its_verdict_goes_to_its_channel_alone_and_leaves_nothing_to_compare_with():
    article = an_article(f"{MARK} {EXAMPLE}", summary=EXAMPLE, source=CANARY, url="canary:convoy:2026-03-14T06:30")
    pending = Pending(article=article, muted=None, before=None, revised=False)

    verdict = judge_alone(pending, Audience(rules(), (), ("desk",)), NOON)

    assert [(alert.channel, alert.content.headline) for alert in verdict.alerts] == [("desk", article.title)]
    assert (verdict.samples, verdict.traits, verdict.copy_of) == ((), None, None)


TRACE = CanaryTrace(
    released_at=NOON, rule="convoy", judged=True, channel="desk", state=NotificationState.PENDING, due_at=NOON,
    answer="503",
)  # fmt: skip


@pytest.mark.parametrize(
    ("trace", "minutes", "told"),
    [
        ({"state": NotificationState.SENT}, 99, None),
        ({"state": NotificationState.MUTED}, 99, None),
        ({}, 9, None),
        ({}, 11, "its message to desk is pending; its peer says: 503"),
        ({"due_at": NOON + 30 * MINUTE}, 39, None),
        ({"state": NotificationState.PARKED, "answer": ""}, 0, "its message to desk is parked; its peer says: nothing"),
        ({"judged": None, "state": None}, 9, None),
        ({"judged": None, "state": None}, 11, "it was stored and not judged"),
        ({"judged": False, "state": None}, 0, "it was judged, and the rule convoy did not fire"),
        ({"state": None}, 0, "the rule convoy fired, and no message was queued"),
    ],
)
def test_what_does_not_arrive_is_named_by_how_far_it_came(trace, minutes, told):
    ailment = examine_canary(replace(TRACE, **trace), NOON + minutes * MINUTE)
    assert (ailment and ailment.detail) == told
