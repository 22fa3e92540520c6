from dataclasses import replace

import pytest

from monitor.core.alerts.raising import Occasion, hold, mute, note_told, raise_alerts, standing, unheard
from monitor.model import (
    AlertKind,
    ChannelName,
    ClaimKind,
    FiredRule,
    Muted,
    OpenStory,
    Pending,
    Routed,
    RuleId,
    Severity,
    StoryId,
    StorySoFar,
    Updates,
    Withheld,
)
from tests.builders import (
    NOON,
    a_claim,
    a_figure,
    a_judgement,
    a_match,
    a_verdict,
    a_voice,
    an_alert_content,
    an_article,
)

DESK, MAIL = ChannelName("desk"), ChannelName("mail")
JNIM, WAGNER = a_match("jnim"), a_match("wagner", severity=Severity.CRITICAL)


def pending(**changes):
    return replace(Pending(article=an_article(), muted=None, before=None, revised=False), **changes)


def occasion(**changes):
    plain = Occasion(
        article=an_article(),
        story=StoryId("s1"),
        so_far=unheard(),
        voice=a_voice(),
        teller=a_voice().name,
        copy_of=None,
        entities=("JNIM",),
        places=(),
        watched=(),
        figures=(),
        claims=(),
        passing=frozenset(),
        resembles=None,
        resembles_headline="",
    )
    return replace(plain, **changes)


def heard(channel, *matches, updates=Updates.MATERIAL):
    return Routed(channel=channel, matches=matches, updates=updates)


def told_to(channel, **content):
    voices = {an_article().id: a_voice()}
    return StorySoFar(told={channel: (an_alert_content(**content),)}, voices=voices, waiting={})


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
    so_far = told_to(DESK)
    routed = [heard(DESK, JNIM, WAGNER), heard(MAIL, JNIM)]

    alerts, withheld = raise_alerts(occasion(so_far=so_far), routed, [], NOON)

    assert [(alert.channel, alert.kind, [rule.id for rule in alert.content.rules]) for alert in alerts] == [
        (DESK, AlertKind.UPDATE, ["wagner"]),
        (MAIL, AlertKind.NEW, ["jnim"]),
    ]
    assert alerts[1].content.changed == ""
    assert alerts[0].content.changed == "further rule: WAGNER; severity high → critical"
    assert [(entry.channel, entry.muted) for entry in withheld] == [(DESK, Muted.ABSORBED)]


def test_one_alert_tells_all_rules_with_the_highest_severity():
    (alert,), _ = raise_alerts(occasion(), [heard(DESK, JNIM, WAGNER)], [], NOON)

    assert alert.severity is Severity.CRITICAL
    assert [rule.id for rule in alert.content.rules] == ["jnim", "wagner"]


def test_a_match_that_no_route_takes_keeps_its_reason():
    alerts, withheld = raise_alerts(occasion(), [], [JNIM], NOON)

    assert alerts == ()
    assert withheld == (Withheld(channel=None, muted=Muted.NO_ROUTE, detail="jnim"),)


def test_an_absorbed_copy_names_its_original():
    copy = occasion(so_far=told_to(DESK), copy_of=7)

    _, (withheld,) = raise_alerts(copy, [heard(DESK, JNIM)], [], NOON)

    assert "copy of article 7" in withheld.detail


def test_the_same_facts_give_the_same_alert_id_and_other_facts_another():
    routed = [heard(DESK, JNIM)]

    def alert_id(about, now=NOON):
        (alert,), _ = raise_alerts(about, routed, [], now)
        return alert.id

    revised = occasion(article=an_article(revision=2))
    assert alert_id(occasion()) == alert_id(occasion(), NOON.replace(hour=13))
    assert len({alert_id(occasion()), alert_id(revised), alert_id(occasion(story=StoryId("s2")))}) == 3


def update(updates=Updates.MATERIAL, **changes):
    about = occasion(**{"so_far": told_to(DESK), **changes})
    return raise_alerts(about, [heard(DESK, JNIM, updates=updates)], [], NOON)


def test_a_figure_that_rose_is_an_update_by_the_rule_that_was_told():
    figure = a_figure(low=6, high=6)

    (alert,), withheld = update(so_far=told_to(DESK, figures=(a_figure(),)), figures=(figure,))

    assert (alert.kind, alert.content.changed) == (AlertKind.UPDATE, "killed 4 → 6, says Mali Actu")
    assert [rule.id for rule in alert.content.rules] == ["jnim"]
    assert alert.content.figures == (figure,)
    assert withheld == ()


def test_an_update_is_as_severe_as_what_its_channel_was_told_of_the_story():
    wagner = FiredRule(id=WAGNER.rule, title="Wagner", severity=WAGNER.severity)

    (on_desk,), _ = update(so_far=told_to(DESK, rules=(wagner,)), figures=(a_figure(),))
    (on_mail,), _ = update(so_far=told_to(MAIL, rules=(wagner,)), figures=(a_figure(),))

    assert (on_desk.severity, [rule.id for rule in on_desk.content.rules]) == (Severity.CRITICAL, ["jnim"])
    assert on_mail.severity is Severity.HIGH


def test_an_alert_tells_whose_words_its_outlet_passes_on():
    (cited,), _ = update(teller="Reuters", figures=(a_figure(),))
    (own,), _ = update(figures=(a_figure(),))

    assert (cited.content.told_by, own.content.told_by) == ("Reuters", "")


def test_a_copy_that_adds_a_figure_is_an_update():
    alerts, _ = update(figures=(a_figure(),), copy_of=7)

    assert [alert.content.changed for alert in alerts] == ["killed 4, says Mali Actu"]


@pytest.mark.parametrize(
    ("updates", "copy_of", "changed"),
    [
        (Updates.NONE, None, []),
        (Updates.MATERIAL, None, []),
        (Updates.ALL, None, ["another report: Mali Actu"]),
        (Updates.ALL, 7, []),
    ],
)
def test_a_route_says_how_much_of_a_told_story_its_channels_hear(updates, copy_of, changed):
    alerts, withheld = update(updates, copy_of=copy_of)

    assert [alert.content.changed for alert in alerts] == changed
    assert [each.muted for each in withheld] == ([] if changed else [Muted.ABSORBED])


def test_a_route_that_wants_no_updates_is_the_reason():
    alerts, (withheld,) = update(Updates.NONE, figures=(a_figure(),))

    assert alerts == ()
    assert withheld.detail == "jnim: story s1 is told; this is an update, and its route wants none"


def test_two_updates_of_one_article_have_two_ids():
    (first,), _ = update(figures=(a_figure(),))
    (second,), _ = update(figures=(a_figure(low=9, high=9),))

    assert first.id != second.id


def test_a_rule_that_asks_for_two_sources_waits_for_the_second_and_says_so():
    careful = a_match("careful", min_sources=2)

    enough, (withheld,) = hold([JNIM, careful], unheard(), a_voice("AFP"))
    assert enough == (JNIM,)
    assert withheld.muted is Muted.WAITING
    assert withheld.detail == "careful: waits for 2 independent sources, so far AFP"

    so_far = StorySoFar(told={}, voices={2: a_voice("AFP")}, waiting={careful.rule: careful})
    assert hold([JNIM], so_far, a_voice("Reuters")) == ((JNIM, careful), ())
    assert hold([careful], so_far, a_voice("Reuters")) == ((careful,), ())
    assert hold([JNIM], so_far, a_voice("AFP", outlet="Other")) == ((JNIM,), ())


def test_what_is_muted_wakes_no_rule_that_waits():
    careful = a_match("careful", min_sources=2)
    so_far = StorySoFar(told={}, voices={2: a_voice("AFP")}, waiting={careful.rule: careful})

    assert hold([], so_far, a_voice("Reuters")) == ((), ())


def test_outlets_with_one_voice_are_one_source_and_the_earliest_was_first():
    early = a_voice("AFP", outlet="Wire", at=NOON.replace(hour=8))
    so_far = StorySoFar(told={}, voices={1: a_voice("AFP", outlet="Paper"), 2: early}, waiting={})

    alone = standing(so_far, a_voice("AFP"), [a_claim(kind=ClaimKind.DENIAL, by="the army")])
    assert (alone.sources, alone.first, alone.first_at, alone.denied_by) == (1, "Wire", early.at, "the army")
    assert standing(so_far, a_voice("Reuters"), [a_claim()]).sources == 2


def test_an_outlet_is_not_ahead_of_itself():
    early, now = (a_voice("Paper", outlet="Paper", at=NOON.replace(hour=hour)) for hour in (8, 9))
    so_far = StorySoFar(told={}, voices={1: early}, waiting={})

    assert standing(so_far, now, []).first_at == now.at
    assert standing(so_far, a_voice("Other", outlet="Other", at=now.at), []).first_at == early.at


def test_what_was_told_and_waits_is_known_to_the_next_article_of_the_batch():
    careful, told = a_match("careful", min_sources=2), {}
    (alert,), _ = raise_alerts(occasion(), [heard(DESK, JNIM)], [], NOON)
    waiting = Withheld(channel=None, muted=Muted.WAITING, detail="careful")
    verdict = a_verdict(an_article(), alert, judgement=a_judgement(JNIM, careful), withheld=(waiting,), voice=a_voice())

    note_told(told, replace(verdict, story=OpenStory(id=StoryId("s1"))))

    assert told[StoryId("s1")].told == {DESK: (alert.content,)}
    assert told[StoryId("s1")].waiting == {RuleId("careful"): careful}
    assert told[StoryId("s1")].voices == {1: a_voice()}
