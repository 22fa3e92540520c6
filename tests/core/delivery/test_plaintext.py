"""What a channel has no capacity for is told in less; no alert goes without its id."""

from datetime import UTC

import pytest

from monitor.core.delivery.message import render
from monitor.core.delivery.plaintext import A_LINE
from monitor.model import Digest, Notice
from tests.builders import a_notification, an_alert, an_alert_content

DIGEST = Digest(title="Digest 2026-03-15 06:00", remarks=("42 of 45 sources answered",))


def text_of(capacity, count=1, **changes):
    long = an_alert_content(headline="Fighters " * 40, link=f"https://mali-actu.example/{'a' * 500}")
    alerts = tuple(an_alert(f"{number:012}", story=f"s{number:012}", content=long) for number in range(count))
    return render(a_notification(alerts=alerts, **changes), UTC, capacity).text


def test_what_fits_is_told_in_full():
    whole = text_of(10_000)

    assert text_of(len(whole)) == whole
    assert "*JNIM* said" in whole


def test_what_does_not_fit_is_told_without_its_evidence_and_then_in_a_line():
    whole = text_of(10_000)
    brief = text_of(len(whole) - 1)

    assert "JNIM said" not in brief
    assert "https://mali-actu.example/" in brief
    assert text_of(len(brief) - 1).endswith("… · high · Alert 000000000000, story s000000000000")


@pytest.mark.parametrize("count", [1, 2, 12, 200])
def test_each_alert_is_named_where_there_is_a_line_for_each(count):
    text = text_of(count * A_LINE, count, digest=DIGEST)

    assert len(text) <= count * A_LINE
    assert all(f"{number:012}, story" in text for number in range(count))


def test_of_the_shortest_form_the_ids_come_first():
    assert text_of(60).startswith("Alert 000000000000, story s000000000000: Fighters")
    assert len(text_of(60)) <= 60


def test_a_notice_that_is_too_long_is_cut():
    notice = a_notification(alerts=(), notice=Notice(subject="Watching", text="2 sources, 3 rules"))

    assert render(notice, UTC, 10).text == "2 sources…"
