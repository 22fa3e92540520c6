"""`./run prove reports` in little: one of the sets that nobody looked into while the rules were written."""

import pytest

from tests.reports import compare, judge


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    return judge("wire", tmp_path_factory.mktemp("reports"))


def test_what_matters_and_who_is_meant_is_recognised_in_articles_by_others(figures):
    assert min(figures.relevance.f1, figures.entities.f1) >= 0.96, figures


def test_reports_of_one_event_by_others_are_one_story_and_few_are_told_twice(figures):
    assert figures.stories.p >= 0.96, figures
    assert figures.stories.f1 >= 0.93, figures
    assert figures.repeated <= figures.events / 5, figures
    assert figures.missed <= 1, figures
    assert figures.copies.f1 == 1, figures


def a_label(event, *, relevant=True, entities=(), duplicate_of=None):
    return {"event": event, "relevant": relevant, "entities": list(entities), "duplicate_of": duplicate_of}


def a_verdict(story, alert=None, *, rules=("r",), entities=(), copy_of=None):
    return {"story": story, "alert": alert, "rules": list(rules), "entities": list(entities), "copy_of": copy_of}


def test_a_report_told_apart_a_false_alarm_and_a_missed_event_are_seen():
    labels = {
        "1": a_label("flood", entities=["quay"]),
        "2": a_label("flood", entities=["quay"], duplicate_of="1"),
        "3": a_label("fire"),
        "4": a_label(None, relevant=False),
    }
    verdicts = {
        "1": a_verdict("s1", "new", entities=["quay", "unlabelled"]),
        "2": a_verdict("s2", "new"),
        "3": a_verdict(None, rules=()),
        "4": a_verdict("s3", "new", entities=["quay"]),
    }
    figures = compare(labels, verdicts)
    assert (figures.repeated, figures.missed) == (1, 1)
    assert (figures.relevance.p, figures.relevance.r) == (2 / 3, 2 / 3)
    assert (figures.entities.p, figures.entities.r) == (1 / 2, 1 / 2)
    assert (figures.stories.p, figures.stories.r) == (1.0, 2 / 3)
    assert (figures.copies.p, figures.copies.r) == (1.0, 0.0)
