"""The alerts of a message are told story by story."""

from datetime import timedelta

from monitor.core.delivery.folding import by_story
from monitor.model import AlertKind, FiredRule, Severity
from tests.builders import NOON, a_figure, an_alert, an_alert_content

MINUTE = timedelta(minutes=1)


def an_update(number, changed="", rule="jnim", **changes):
    content = an_alert_content(changed=changed, rules=(FiredRule(id=rule, title=rule.upper(), severity=Severity.HIGH),))
    return an_alert(f"a{number}", kind=AlertKind.UPDATE, raised_at=NOON + number * MINUTE, content=content, **changes)


def test_a_story_of_one_alert_is_that_alert():
    assert by_story([an_alert()])[0].latest == an_alert()


def test_a_story_is_told_by_its_latest_alert_with_the_rules_and_changes_of_all():
    [story] = by_story([an_update(2, "killed 4 → 6", "convoy"), an_alert("a1"), an_update(3, "killed 4 → 6")])

    assert (story.alerts, story.changed) == (("a1", "a2", "a3"), "killed 4 → 6")
    assert (story.latest.id, story.latest.kind, story.latest.content.changed) == ("a3", AlertKind.NEW, "killed 4 → 6")
    assert [rule.id for rule in story.latest.content.rules] == ["jnim", "convoy"]


def test_a_story_keeps_the_figures_and_the_places_of_its_earlier_alerts():
    first = an_alert_content(figures=(a_figure(low=20, high=20),), places=("Gao",), entities=("JNIM",))
    later = an_alert_content(figures=(), known=first.figures, places=("Kayes",), entities=("JNIM", "Reuters"))
    [story] = by_story([an_alert(content=first), an_alert("a2", content=later, raised_at=NOON + MINUTE)])

    told = story.latest.content
    assert told.known == ()
    assert [figure.low for figure in told.figures] == [20]
    assert (told.places, told.entities) == (("Kayes", "Gao"), ("JNIM", "Reuters"))


def test_the_severest_story_comes_first_and_then_the_one_that_began_first():
    low, loud = an_update(1, story="low", severity=Severity.LOW), an_update(9, story="loud", severity=Severity.CRITICAL)
    first, later = an_update(2, story="first"), an_update(3, story="later")
    again = an_update(8, story="first")

    assert [told.latest.story for told in by_story([low, later, first, again, loud])] == [
        "loud",
        "first",
        "later",
        "low",
    ]
