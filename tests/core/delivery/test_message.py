import re
import unicodedata
from dataclasses import replace
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.core.delivery.message import render
from monitor.model import AlertKind, Digest, Excerpt, FigureKind, FiredRule, Notice, RuleId, Severity, StoryId
from tests.builders import NOON, a_figure, a_notification, a_standing, an_alert, an_alert_content
from tests.hostile import TITLES

PARIS = ZoneInfo("Europe/Paris")


def with_content(**changes):
    return a_notification(alerts=(an_alert(content=an_alert_content(**changes)),))


def lines_of(notification):
    return render(notification, PARIS).text.splitlines()


def test_an_alert_is_told_whole_in_the_readers_own_time():
    message = render(a_notification(), PARIS)

    assert message.subject == "[high] Four fighters killed near Bandiagara"
    assert message.text == (
        "high: JNIM\n"
        "Four fighters killed near Bandiagara\n"
        "Mali Actu · ML · en\n"
        "published 2026-03-14 12:00 CET, first seen 2026-03-14 13:00 CET\n"
        "single source, unconfirmed\n"
        "\n"
        "*JNIM* said it killed four *Wagner* fighters near Bandiagara.\n"
        "Entities: JNIM, Wagner Group\n"
        "Places: Bandiagara\n"
        "\n"
        "mali-actu.example: https://mali-actu.example/a/1\n"
        "Alert a1, story s1"
    )
    assert (message.alerts, message.repeat) == (a_notification().alerts, False)


def test_the_key_of_a_message_is_the_same_for_each_attempt_and_for_no_other_message():
    first, retried = a_notification(), a_notification(created_at=NOON + timedelta(hours=1), attempts=3, repeat=True)
    other, notice = a_notification(alerts=(an_alert("a2"),)), Notice(subject="Watching", text="2 sources")

    assert render(first, UTC).key == render(retried, UTC).key == "1-a1"
    assert render(other, UTC).key == "1-a2"
    assert render(a_notification(alerts=(), notice=notice), UTC).key == "1-20260314120000"


def test_an_update_says_what_changed():
    update = an_alert(kind=AlertKind.UPDATE, content=an_alert_content(changed="further rule: Wagner in Mali"))

    message = render(a_notification(alerts=(update,)), PARIS)

    assert message.subject.startswith("[high, update] Four fighters killed")
    assert message.text.startswith(
        "high, update: JNIM\nFour fighters killed near Bandiagara\nChanged: further rule: Wagner in Mali\nMali Actu · "
    )


def test_the_subject_of_an_update_has_its_first_news_before_the_headline():
    def subject(changed):
        content = an_alert_content(changed=changed)
        return render(a_notification(alerts=(an_alert(kind=AlertKind.UPDATE, content=content),)), PARIS).subject

    assert subject("killed 4 → 6, says AFP; claimed by JNIM") == (
        "[high, update] killed 4 → 6, says AFP · Four fighters killed near Bandiagara"
    )
    assert subject("a second independent source: AFP; also about Gao") == (
        "[high, update] Four fighters killed near Bandiagara"
    )
    assert subject(f"claimed by {'the brothers of ' * 4}") == "[high, update] Four fighters killed near Bandiagara"


def test_a_name_written_from_right_to_left_does_not_move_the_number_after_it():
    standing = a_standing(first="أخبار الصحراء", first_at=NOON - timedelta(minutes=40))
    told = lines_of(with_content(outlet="أخبار الصحراء", entities=("حركة 23 مارس", "JNIM"), standing=standing))

    assert "\u2068أخبار الصحراء\u2069 · ML · en" in told
    assert "single source, unconfirmed; first \u2068أخبار الصحراء\u2069, 40 min earlier" in told
    assert "Entities: \u2068حركة 23 مارس\u2069, JNIM" in told


@pytest.mark.parametrize(
    ("standing", "line"),
    [
        ({}, "single source, unconfirmed"),
        ({"sources": 2}, "2 independent sources"),
        ({"claimed_by": "JNIM"}, "single source; claimed by JNIM, not confirmed"),
        ({"sources": 3, "claimed_by": "JNIM"}, "3 independent sources; claimed by JNIM"),
        ({"denied_by": "the army"}, "single source, unconfirmed; denied by the army"),
        (
            {"first": "Wire", "first_at": NOON - timedelta(minutes=20)},
            "single source, unconfirmed; first Wire, 20 min earlier",
        ),
        (
            {"first": "Wire", "first_at": NOON - timedelta(hours=3)},
            "single source, unconfirmed; first Wire, 3 h earlier",
        ),
        (
            {"first": "Wire", "first_at": NOON - timedelta(days=3)},
            "single source, unconfirmed; first Wire, 3 days earlier",
        ),
    ],
)
def test_an_alert_tells_how_well_its_story_is_founded(standing, line):
    assert lines_of(with_content(standing=a_standing(**standing)))[4] == line


def test_an_alert_tells_its_figures_and_the_story_that_it_may_be():
    nine, other = {"figures": (a_figure(low=9, high=None),)}, {"resembles": StoryId("s7")}
    told = lines_of(with_content(**nine, **other, resembles_headline="Raid near Gao"))

    assert "Figures: killed at least 9" in told
    assert "Possibly the same as story s7: Raid near Gao" in told
    assert "Possibly the same as story s7" in lines_of(with_content(**other))


def test_an_update_tells_the_toll_that_was_told_before():
    told = lines_of(with_content(figures=(a_figure(),), known=(a_figure(kind=FigureKind.WOUNDED, low=9, high=9),)))

    assert told[told.index("Figures: killed 4") + 1] == "Told before: wounded 9"


def test_a_digest_of_several_stories_tells_what_each_counts():
    one, other = an_alert("a1", content=an_alert_content(figures=(a_figure(),))), an_alert("a2", story="s2")
    text = render(a_notification(alerts=(one, other), digest=Digest(title="Digest", remarks=())), PARIS).text

    assert text.count("Figures: killed 4") == 1


def test_whom_of_those_that_the_rules_know_a_figure_is_from_stands_beside_it():
    figures = a_figure(low=9, high=9, by="JNIM"), a_figure(kind=FigureKind.WOUNDED, low=3, high=3, by="a nurse")

    assert "Figures: killed 9 (says JNIM), wounded 3" in lines_of(with_content(figures=figures))


def test_of_more_changes_than_there_is_room_for_the_latest_are_told():
    changes = [f"killed {count} → {count + 1}, says AFP" for count in range(10, 60)]
    (line,) = [line for line in lines_of(with_content(changed="; ".join(changes))) if line.startswith("Changed")]

    assert line.startswith("Changed: …; killed ")
    assert line.endswith("; killed 58 → 59, says AFP; killed 59 → 60, says AFP")
    assert len(line) < 530

    two = f"claimed by {'the brothers of ' * 20}JNIM; denied by {'the brothers of ' * 20}JNIM"
    (line,) = [line for line in lines_of(with_content(changed=two)) if line.startswith("Changed")]
    assert line.startswith("Changed: …; denied by ")


def test_whose_words_an_outlet_passes_on_stands_beside_it():
    assert "Mali Actu · ML · en · told by Reuters" in lines_of(with_content(told_by="Reuters"))


def test_a_possible_repeat_says_so_before_anything_else():
    message = render(a_notification(repeat=True), PARIS)

    assert message.repeat
    assert message.subject.startswith("[high, may be a repeat] ")
    assert message.text.startswith("(may be a repeat: an earlier attempt may have arrived)\n\nhigh: JNIM\n")


def test_several_alerts_are_listed_under_the_gravest():
    grave = an_alert(
        "a2", story="s2", severity=Severity.CRITICAL, content=an_alert_content(headline="Barracks stormed in Sévaré")
    )

    message = render(a_notification(alerts=(an_alert("a1"), grave, an_alert("a3", story="s3"))), PARIS)

    assert message.subject == "[critical, +2 more] Barracks stormed in Sévaré"
    assert [line for line in message.text.splitlines() if line.startswith("Alert ")] == [
        "Alert a2, story s2",
        "Alert a1, story s1",
        "Alert a3, story s3",
    ]


def test_what_is_not_known_leaves_no_gap():
    notification = with_content(
        country=None, lang=None, undated=True, entities=(), places=(), link=None, excerpt=Excerpt(text="", marks=())
    )

    assert lines_of(notification) == [
        "high: JNIM",
        "Four fighters killed near Bandiagara",
        "Mali Actu",
        "undated, first seen 2026-03-14 13:00 CET",
        "single source, unconfirmed",
        "",
        "Alert a1, story s1",
    ]


def test_all_rules_that_fired_are_named():
    rules = tuple(
        FiredRule(id=RuleId(title), title=title, severity=Severity.LOW) for title in ("JNIM", "Attack in Mali")
    )

    assert lines_of(with_content(rules=rules))[0] == "high: JNIM, Attack in Mali"


def test_a_long_list_of_names_is_counted_out():
    names = tuple(f"Name {number}" for number in range(14))

    assert "Entities: Name 0, Name 1" in render(with_content(entities=names), PARIS).text
    assert "Name 11, 2 more\n" in render(with_content(entities=names), PARIS).text


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://bank.example@evil.example/login", "evil.example"),
        ("https://bank.example.evil.example:8443/", "bank.example.evil.example"),
        ("https://xn--bnk-6cd.example/", "xn--bnk-6cd.example"),
    ],
)
def test_the_host_that_a_link_leads_to_stands_before_it(link, host):
    assert f"{host}: {link}" in lines_of(with_content(link=link))


def test_a_long_link_still_leads_there():
    link = f"https://news.example/articles/{'x' * 1500}?oc=5"
    message = render(with_content(link=link), PARIS)

    assert link in message.text
    assert f'href="{link}"' in message.html


def test_a_notice_keeps_its_lines():
    notice = Notice(subject="Watching 42 sources", text="42 sources, 6 rules\nstarted at noon")
    message = render(a_notification(alerts=(), notice=notice), UTC)

    assert (message.subject, message.text, message.alerts) == (notice.subject, notice.text, ())


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
def test_no_headline_makes_more_than_its_one_line_of_plain_characters(title):
    quiet = lines_of(a_notification())
    words = with_content(headline=title, outlet=title, places=(title,), excerpt=Excerpt(text=title, marks=((0, 4),)))

    for notification in (words, replace(words, repeat=True, alerts=(*words.alerts, *words.alerts))):
        message = render(notification, PARIS)
        assert len(message.subject) < 80
        assert not _tricks(message.subject + message.text.replace("\n", ""))

    assert len(lines_of(words)) == len(quiet)
    assert len(render(words, PARIS).text) < 2500


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
def test_no_notice_carries_more_than_plain_characters(title):
    notice = Notice(subject=title, text=f"Could not deliver {title}\nAgain: {title}")
    message = render(a_notification(alerts=(), notice=notice), UTC)

    assert len(message.subject) < 80
    assert not _tricks(message.subject + message.text.replace("\n", ""))


def _tricks(text):
    """But for the isolates that we write ourselves, round letters from right to left."""
    return {
        char
        for char in re.sub(r"\u2068([\u0590-\u08ff]([^\u2068\u2069]*[\u0590-\u08ff])?)\u2069", r"\1", text)
        if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} or unicodedata.bidirectional(char) in BIDI
    }


BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_an_instant_of_summer_is_told_in_summer_time():
    summer = with_content(published_at=NOON + timedelta(days=120))

    assert any(line.startswith("published 2026-07-12 14:00 CEST") for line in lines_of(summer))


# --- stories and digests ----------------------------------------------------------------------------------------------


def updates():
    """A story that was held: its first alert, and two updates."""
    first = an_alert("a1", raised_at=NOON)
    toll = an_alert(
        "a2",
        kind=AlertKind.UPDATE,
        raised_at=NOON + timedelta(minutes=5),
        content=an_alert_content(changed="killed 4 → 6"),
    )
    claim = an_alert(
        "a3", kind=AlertKind.UPDATE, raised_at=NOON + timedelta(minutes=9), severity=Severity.CRITICAL,
        content=an_alert_content(headline="JNIM claims the ambush", changed="claimed by JNIM"),
    )  # fmt: skip
    return claim, first, toll


def test_alerts_of_one_story_are_told_as_its_latest_state_with_all_that_changed():
    message = render(a_notification(alerts=updates()), PARIS)

    assert message.subject == "[critical] JNIM claims the ambush"
    assert "Changed: killed 4 → 6; claimed by JNIM" in message.text
    assert message.text.count("JNIM claims the ambush") == 1
    assert "Four fighters killed near Bandiagara" not in message.text
    assert message.text.endswith("Alerts a1, a2, a3, story s1")


def test_updates_of_a_story_that_was_told_before_stay_an_update():
    claim, _, toll = updates()

    message = render(a_notification(alerts=(claim, toll)), PARIS)

    assert message.subject == "[critical, update] claimed by JNIM · JNIM claims the ambush"


def test_a_digest_lists_its_stories_by_severity_and_then_by_time():
    low = an_alert("b1", story="s2", severity=Severity.LOW, raised_at=NOON - timedelta(hours=2))
    late = an_alert("c1", story="s3", severity=Severity.CRITICAL, raised_at=NOON + timedelta(hours=1))
    digest = Digest(title="Digest 2026-03-15 06:00", remarks=("Held back by quiet hours",))

    message = render(a_notification(alerts=(low, late, *updates()), digest=digest), PARIS)

    assert message.subject == "[digest, critical, +2 more] JNIM claims the ambush"
    assert message.text.startswith("Digest 2026-03-15 06:00: 3 stories\nHeld back by quiet hours\n\n\ncritical: JNIM\n")
    assert [line for line in message.text.splitlines() if line.startswith("Alert")] == [
        "Alerts a1, a2, a3, story s1",
        "Alert c1, story s3",
        "Alert b1, story s2",
    ]
    assert "*JNIM* said it killed" not in message.text
    assert [alert.id for alert in message.alerts] == ["b1", "c1", "a3", "a1", "a2"]


def test_a_digest_of_one_story_tells_it_whole():
    message = render(a_notification(digest=Digest(title="Digest 2026-03-15 06:00")), PARIS)

    assert message.subject == "[digest, high] Four fighters killed near Bandiagara"
    assert message.text.startswith("Digest 2026-03-15 06:00: 1 story\n\n\nhigh: JNIM\n")
    assert "*JNIM* said it killed" in message.text


def test_a_hostile_remark_stays_a_line():
    digest = Digest(title="Digest\x1b[31m", remarks=("Muted by silence 1 (a\nb\u202e): 1 alert",))

    text = render(a_notification(digest=digest), PARIS).text

    assert text.splitlines()[:2] == ["Digest: 1 story", "Muted by silence 1 (a b): 1 alert"]
