"""From recognised articles to what is told, with real rules and facts that the test states."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.alerts.announce import Audience, decide_alerts, stories_concerned
from monitor.core.alerts.raising import unheard
from monitor.core.matching.match import match_article
from monitor.model import (
    AlertKind,
    ArticleId,
    ChannelName,
    ClaimKind,
    Facts,
    Field,
    FigureKind,
    Form,
    JoinStory,
    Muted,
    OpenStory,
    Pending,
    Route,
    RuleId,
    StoryId,
)
from monitor.rulepacks import load_rules
from tests.builders import NOON, a_claim, a_figure, a_verdict, a_voice, an_article, some_traits

DESK, MAIL = ChannelName("desk"), ChannelName("mail")
PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM", "GSIM"]

[entities.isgs]
name = "ISGS"
kind = "organization"
names = ["Islamic State in the Sahel"]

[entities.mali]
name = "Mali"
kind = "place"
names = ["Mali"]

[entities.gao]
name = "Gao"
kind = "place"
within = "mali"
names = ["Gao"]

[entities.kayes]
name = "Kayes"
kind = "place"
within = "mali"
names = ["Kayes"]

[[rule]]
id = "mali"
title = "Mali"
when = "@mali OR @gao OR @jnim"

[[rule]]
id = "kayes"
title = "Kayes"
when = "@kayes"

[[rule]]
id = "careful"
title = "Careful"
when = "attack*"
min_sources = 2
"""


@pytest.fixture
def audience(tmp_path):
    return Audience(rules_of(PACK, tmp_path), (), (DESK,))


def rules_of(pack, folder):
    (folder / "pack.toml").write_text(pack)
    return load_rules([folder / "pack.toml"])


class Story:
    """One story and what is told of it, article by article."""

    def __init__(self, audience):
        self.audience, self.told, self.count = audience, {}, 0

    def tell(
        self,
        title,
        *,
        figures=(),
        claims=(),
        form=Form.REPORT,
        places=("gao",),
        copy_of=None,
        before=None,
        muted=None,
        **changes,
    ):
        self.count += 1
        number = self.count
        article = an_article(
            **{"title": title, "summary": "", "outlet": f"Paper {number}", "id": ArticleId(number), **changes}
        )
        traits = some_traits(form=form, places=dict.fromkeys(places, 1.0))
        verdict = a_verdict(
            article, judgement=match_article(self.audience.rules, article), traits=traits, copy_of=copy_of,
            facts=Facts(figures=figures, amounts=frozenset(), claims=claims, days=(), types=(), event_words=(), scenes=(), subjects=(), form=form),
            story=JoinStory(id=StoryId("s1")) if self.told else OpenStory(id=StoryId("s1")),
        )  # fmt: skip
        pending = Pending(article=article, muted=muted, before=before, revised=before is not None)
        [verdict] = decide_alerts([pending], [verdict], self.told, self.audience)
        return verdict


@pytest.fixture
def story(audience):
    return Story(audience)


def changed(verdict):
    return [alert.content.changed for alert in verdict.alerts]


def test_who_told_of_a_story_before_confirms_nothing_though_one_that_alerted_nobody_did(story):
    story.tell("Four killed near Gao in Mali", text="(AFP) - Four were killed.")
    assert changed(story.tell("Four killed near Gao", muted=Muted.BASELINE)) == []
    assert changed(story.tell("Gao: four dead", text="Four were killed, AFP reports.")) == []
    assert changed(story.tell("Four dead near Gao")) == ["a second independent source: Paper 4"]


def test_ten_reports_of_one_event_are_one_alert_and_what_is_material(story):
    first = story.tell("Four killed near Gao in Mali", figures=(a_figure(),), text="(AFP) - Four were killed.")
    copy = story.tell("Gao: four dead", figures=(a_figure(),), text="Four were killed, AFP reports.")
    own = story.tell("Six killed near Gao", figures=(a_figure(low=6, high=6),))
    late = story.tell("Four killed near Gao", figures=(a_figure(),))

    assert [alert.kind for alert in first.alerts] == [AlertKind.NEW]
    assert [(copy.voice.name, changed(copy)), (late.voice.name, changed(late))] == [("AFP", []), ("Paper 4", [])]
    assert changed(own) == ["killed 4 → 6, says Paper 3; a second independent source: Paper 3"]
    assert own.alerts[0].content.standing.first == "Paper 1"


def test_a_copy_has_the_voice_of_its_original_and_an_update_for_what_it_adds(story):
    story.tell("Four killed near Gao", figures=(a_figure(),))
    copy = story.tell("Nine killed near Gao", figures=(a_figure(low=9, high=9),), copy_of=ArticleId(1))

    assert copy.voice.name == "Paper 1"
    assert changed(copy) == ["killed 4 → 9, says Paper 1"]


def test_a_place_is_news_unless_another_lies_in_it(story):
    story.tell("Fire in the north of Mali", places=("mali",))

    assert changed(story.tell("Fire at Gao in Mali", places=("mali", "gao"), outlet="Paper 1")) == ["also about Gao"]


def test_a_place_below_the_first_sentence_is_that_of_another_event(story):
    story.tell("Attack near Gao", outlet="Paper")
    text = "Twelve people died at Gao. Last month 54 were killed in Kayes."

    below = story.tell("The toll rises", outlet="Paper", text=text, places=("gao", "kayes"))
    assert changed(below) == ["further rule: Kayes"]


def test_a_place_in_the_title_is_that_of_the_event(story):
    story.tell("Attack near Gao", outlet="Paper")

    told = story.tell("The toll rises at Kayes", outlet="Paper", places=("gao", "kayes"))
    assert changed(told) == ["also about Kayes; further rule: Kayes"]


def test_the_region_of_a_place_that_was_told_is_no_news(story):
    story.tell("Fire at Gao")

    assert changed(story.tell("Fire in Mali", places=("mali",), outlet="Paper 1")) == []


def test_who_claims_is_told_by_the_name_that_the_rules_know(story):
    story.tell("Blast at Gao", places=())
    claim = a_claim(by="le GSIM", field=Field.TEXT)

    verdict = story.tell("Blast at Gao", text="Revendiqué par le GSIM.", claims=(claim,), outlet="Paper 1", places=())
    assert changed(verdict) == ["claimed by JNIM"]


def test_who_claims_is_not_the_place_in_his_name(story):
    story.tell("Blast at Gao", places=(), outlet="Paper")
    claim = a_claim(by="Guard of Gao")

    told = story.tell("Blast", text="The Guard of Gao did it.", claims=(claim,), outlet="Paper", places=())
    assert changed(told) == ["claimed by Guard of Gao"]


def test_who_claims_without_a_name_is_not_named(story):
    story.tell("Blast at Gao", places=(), outlet="Paper")
    claim = a_claim(by="a double attack")

    verdict = story.tell("Blast at Gao", claims=(claim,), outlet="Paper", places=())
    assert changed(verdict) == ["claimed"]


def test_of_a_round_up_neither_figures_nor_names_are_news(story):
    story.tell("Four killed near Gao", figures=(a_figure(),))
    figures = (a_figure(low=90, high=90),)

    week = story.tell("The week in Mali", figures=figures, form=Form.ROUND_UP, places=("mali",), outlet="Paper 1")
    assert changed(week) == []


@pytest.mark.parametrize(
    ("sentence", "by", "told"),
    [
        ("A raid on Kayes left nine dead.", "", []),
        ("The war goes on; a raid on Kayes left nine dead.", "", []),
        ("In Mali nine died.", "", ["killed 4 → 9, says Paper 1"]),
        ("Nine died, three of them from Kayes, near Gao.", "", ["killed 4 → 9, says Paper 1"]),
        ("A hospital in Kayes counts nine dead.", "A hospital in Kayes", ["killed 4 → 9, says A hospital in Kayes"]),
    ],
)
def test_who_died_at_another_place_died_in_another_event(story, sentence, by, told):
    story.tell("Four killed near Gao", figures=(a_figure(),), outlet="Paper 1")
    text = f"The market of Gao is closed. {sentence} Schools are closed."
    start = text.lower().index("nine")
    nine = a_figure(low=9, high=9, field=Field.TEXT, start=start, end=start + 4, by=by)

    assert changed(story.tell("Gao mourns", text=text, figures=(nine,), outlet="Paper 1")) == told


def test_a_revision_of_a_text_that_counted_nobody_tells_whom_it_adds(story):
    before = an_article(title="Blast near Gao", summary="", text="A blast shook Gao.")
    story.tell(before.title, outlet=before.outlet, text=before.text)
    text = f"{before.text}{' The market stayed closed.' * 40} Nine were killed."
    nine = a_figure(low=9, high=9, field=Field.TEXT, start=text.index("Nine"))

    revised = story.tell(before.title, figures=(nine,), text=text, outlet=before.outlet, before=before)
    assert changed(revised) == ["killed 9, says Mali Actu"]


def test_hundreds_below_the_first_paragraph_are_those_of_a_war(story):
    story.tell("Four killed near Gao", figures=(a_figure(),), outlet="Paper 1")
    text = "Gao buries its dead.\n\nHundreds have died in this war."
    hundreds = a_figure(low=200, high=999, approximate=True, field=Field.TEXT, start=text.index("Hundreds"))

    assert changed(story.tell("Gao", text=text, figures=(hundreds,), outlet="Paper 1")) == []
    headed = story.tell("Gao", text=text, figures=(replace(hundreds, start=0),), outlet="Paper 1")
    assert changed(headed) == ["killed 4 → hundreds, says Paper 1"]


def test_a_rule_that_fires_by_a_place_where_the_article_is_not_is_no_news(story):
    story.tell("Fire at Gao", outlet="Paper")

    passing = story.tell("Fire at Gao", outlet="Paper", text="Gao burns. In May, Kayes burned.")
    beside = story.tell("Fire at Gao", text="Gao burns. In May, Kayes burned.")
    leading = story.tell("Fire at Gao and Kayes", outlet="Paper", places=("gao", "kayes"))
    assert (passing.alerts, {each.muted for each in passing.withheld}) == ((), {Muted.ABSORBED})
    assert [[rule.id for rule in alert.content.rules] for alert in beside.alerts] == [["mali"]]
    assert [each.detail.partition(":")[0] for each in beside.withheld] == ["kayes"]
    assert changed(leading) == ["further rule: Kayes"]


def test_a_revision_is_about_what_it_adds(story):
    before = an_article(title="Four killed near Gao", summary="", text="Four soldiers were killed near Gao.")
    story.tell(before.title, figures=(a_figure(),), outlet=before.outlet, text=before.text)
    text = f"{before.text}{' The market stayed closed.' * 40} The toll has risen to nine killed."
    nine = a_figure(low=9, high=9, field=Field.TEXT, start=text.index("nine"))

    assert changed(story.tell(before.title, figures=(a_figure(), nine), text=text, outlet=before.outlet)) == []
    revised = story.tell(before.title, figures=(a_figure(), nine), text=text, outlet=before.outlet, before=before)
    assert changed(revised) == ["killed 4 → 9, says Mali Actu"]


def test_a_rule_that_a_silence_kept_from_being_told_is_new_when_the_page_changes(story):
    before = an_article(title="Four killed near Gao", summary="", text="Four soldiers were killed near Gao.")
    so_far = story.told[StoryId("s1")] = unheard()
    so_far.voices[ArticleId(1)] = a_voice()
    so_far.silenced.add(RuleId("mali"))

    revised = story.tell("Nine killed near Gao", before=before, outlet=before.outlet)
    assert [alert.kind for alert in revised.alerts] == [AlertKind.NEW]


def test_a_rule_that_wants_two_sources_is_held_until_the_second_and_then_told(story):
    first = story.tell("Attack near Gao")
    copy = story.tell("Attack near Gao", text="Paper 1 first reported it.")
    second = story.tell("Gunfire near Gao")

    assert [[rule.id for rule in alert.content.rules] for alert in first.alerts] == [["mali"]]
    assert [each.detail for each in first.withheld] == ["careful: waits for 2 independent sources, so far Paper 1"]
    assert copy.alerts == ()
    assert Muted.WAITING in {each.muted for each in copy.withheld}
    assert changed(second) == ["a second independent source: Paper 3; further rule: Careful"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "careful"', 'id = "other"', []),
        ('"attack*"\nmin_sources = 2', '"attack*"\nmin_sources = 3', []),
        ('title = "Careful"', 'title = "With care"', ["further rule: With care"]),
    ],
    ids=["gone", "asks for more", "called otherwise"],
)
def test_what_waits_is_told_as_the_rules_are_today(story, tmp_path, old, new, told):
    story.tell("Attack near Gao", outlet="Paper", text="Paper 1 first reported it.")
    story.audience = story.audience._replace(rules=rules_of(PACK.replace(old, new), tmp_path))

    assert changed(story.tell("Gunfire near Gao", outlet="Other")) == [
        "; ".join(["a second independent source: Other", *told])
    ]


def test_a_rule_that_was_given_another_id_is_no_further_rule_and_none_of_the_archive(story, tmp_path):
    before = an_article(title="Four killed near Gao", summary="", text="Four soldiers were killed near Gao.")
    story.tell(before.title, figures=(a_figure(),), outlet=before.outlet)
    story.audience = story.audience._replace(rules=rules_of(PACK.replace('id = "mali"', 'id = "sahel"'), tmp_path))

    assert changed(story.tell(before.title, figures=(a_figure(),), outlet=before.outlet)) == []
    nine = (a_figure(low=9, high=9),)
    revised = story.tell("Nine killed near Gao", figures=nine, outlet=before.outlet, before=before)
    assert changed(revised) == ["killed 4 → 9, says Mali Actu"]


def test_who_cites_an_outlet_that_cites_another_adds_no_source(story):
    story.tell("Attack near Gao", outlet="Kidal Info")
    story.tell("Attack near Gao", outlet="Azawad Echo", text="Kidal Info first reported it.")
    third = story.tell("Attack near Gao", outlet="Desert Times", text="Azawad Echo reported it.")

    assert (third.voice.name, third.alerts) == ("Kidal Info", ())


@pytest.mark.parametrize("form", [Form.ROUND_UP, Form.ANALYSIS, Form.OPINION])
def test_who_surveys_what_others_told_adds_no_source(story, form):
    story.tell("Attack near Gao")
    why = story.tell("Why Gao matters", text="Four died at Gao.", form=form)
    other = story.tell("Gunfire near Gao")

    assert (why.voice.name, why.alerts) == ("Paper 1", ())
    assert changed(other) == ["a second independent source: Paper 3; further rule: Careful"]


def test_an_outlet_that_printed_an_agency_is_no_second_source_when_it_writes_itself(story):
    story.tell("Attack near Gao", outlet="Paper", text="GAO (AFP) - Gunmen came at dawn.")
    again = story.tell("What they saw at Gao", outlet="Paper", text="A survivor tells of the attack.")
    more = story.tell("Nine killed near Gao", outlet="Paper", figures=(a_figure(low=9, high=9),))
    other = story.tell("Attack near Gao", outlet="Other", text="A nurse saw the attack.")

    assert (again.voice.name, again.alerts) == ("AFP", ())
    assert (more.voice.name, changed(more)) == ("AFP", ["killed 9, says Paper"])
    assert changed(other) == ["a second independent source: Other; further rule: Careful"]


def test_of_several_denials_that_of_whom_the_rules_know_is_told(story):
    story.tell("Attack near Gao", outlet="Paper")
    denials = [a_claim(kind=ClaimKind.DENIAL, by=by) for by in ("villagers", "the GSIM")]

    told = story.tell("Gao denial", outlet="Paper", text="The GSIM denied it.", claims=denials)
    assert changed(told) == ["denied by JNIM"]


def test_a_second_source_is_one_that_the_channel_did_not_hear(audience):
    routes = (Route(match={"rule": "kayes"}, channels=(MAIL,)), Route(match={"rule": "mali"}, channels=(DESK,)))
    story = Story(audience._replace(routes=routes, channels=(DESK, MAIL)))
    story.tell("Attack near Gao", outlet="Paper")
    story.tell("Attack near Kayes", outlet="Other", places=("kayes",))

    assert "a second independent source: Other" in changed(story.tell("Attack near Gao", outlet="Other"))


def test_who_counts_is_told_by_the_name_that_the_rules_know(story):
    story.tell("Attack near Gao", outlet="Paper")
    told = story.tell(
        "Six killed near Gao", outlet="Paper", text="The GSIM said so.", figures=(a_figure(by="the GSIM"),)
    )

    assert changed(told) == ["killed 4, says JNIM"]


def test_who_is_called_by_the_beginning_of_a_name_that_the_rules_know_is_called_by_it(story):
    story.tell("Attack near Gao", outlet="Paper")
    text = "The Islamic State in the Sahel said it was behind it."
    told = story.tell("Gao attack", outlet="Paper", text=text, claims=(a_claim(by="Islamic State"),))

    assert changed(told) == ["claimed by ISGS"]


def test_an_update_that_counts_nobody_knows_the_toll_that_its_channel_was_told(story):
    wounded = a_figure(kind=FigureKind.WOUNDED, low=9, high=9)
    story.tell("Four killed and nine wounded near Gao", figures=(a_figure(), wounded))
    more = story.tell("Five killed near Gao", figures=(a_figure(low=5, high=5),))
    source = story.tell("Attack near Gao")

    assert more.alerts[0].content.known == (wounded,)
    assert [each.low for each in source.alerts[0].content.known] == [5, 9]


def test_what_a_correction_takes_back_is_no_figure_of_its_own(story):
    story.tell("Six killed near Gao", outlet="Paper", figures=(a_figure(low=6, high=6),))
    correction = a_claim(kind=ClaimKind.CORRECTION, by="Paper")
    old, new = a_figure(low=6, high=6, by="Paper"), a_figure(low=4, high=4, by="a nurse")

    retracted = story.tell("Gao: we retract our report", outlet="Paper", figures=(old,), claims=(correction,))
    assert changed(retracted) == ["corrected by Paper"]
    corrected = story.tell("Gao: a correction", outlet="Paper", figures=(old, new), claims=(correction,))
    assert changed(corrected) == ["killed 6 → 4, says a nurse"]


def test_an_outlet_that_is_called_without_the_article_of_its_name_is_that_outlet(story):
    story.tell("Six killed near Gao", outlet="El Mirador", figures=(a_figure(low=6, high=6),))
    correction, old = a_claim(kind=ClaimKind.CORRECTION, by="Mirador"), a_figure(low=6, high=6, by="Mirador")

    told = story.tell("Gao: we retract our report", outlet="El Mirador", figures=(old,), claims=(correction,))
    assert changed(told) == ["corrected by El Mirador"]


@pytest.mark.parametrize(
    ("start", "told"), [(0, ["denied"]), (60, [])], ids=["in the first sentence", "of something further down"]
)
def test_a_denial_that_names_nobody_counts_in_the_first_sentence(story, start, told):
    story.tell("Four freed near Gao", outlet="Paper")
    denial = a_claim(kind=ClaimKind.DENIAL, by="", field=Field.TEXT, start=start)
    text = "The hostages came home from Gao on Monday. The governor was glad. He denied that a ransom was paid."

    assert changed(story.tell("Gao hostages are free", outlet="Paper", text=text, claims=(denial,))) == told


def test_of_several_who_take_back_one_with_a_name_is_told(story):
    story.tell("Attack near Gao", outlet="Paper")
    claims = [a_claim(kind=ClaimKind.CORRECTION, by=by) for by in ("", "the mayor")]

    assert changed(story.tell("Gao: corrected", outlet="Paper", claims=claims)) == ["corrected by the mayor"]


def test_the_place_that_an_article_leads_with_comes_first(story):
    told = story.tell("Attack", text="KAYES - Gunmen came to Gao.", places=("gao",))

    assert told.alerts[0].content.places == ("Gao", "Kayes")


def test_an_article_whose_text_names_an_agency_does_not_confirm_itself(story):
    story.tell("Fire near Gao", outlet="Paper", places=())
    again = story.tell("Fire near Gao", outlet="Paper", text="(AFP) - Fire near Gao.", id=ArticleId(1), places=())

    assert (again.voice.name, changed(again)) == ("AFP", [])


def test_a_story_that_may_be_another_says_so(story, audience):
    article = an_article(title="Blast at Gao")
    verdict = a_verdict(
        article,
        judgement=match_article(audience.rules, article),
        story=OpenStory(id=StoryId("s9"), resembles=StoryId("s1")),
    )
    pending = Pending(article=article, muted=None, before=None, revised=False)
    [alone] = decide_alerts([pending], [verdict], {}, audience)
    story.tell("Explosion at Gao")
    [told] = decide_alerts([pending], [verdict], story.told, audience)

    assert stories_concerned([verdict]) == {"s1", "s9"}
    assert (alone.alerts[0].content.resembles, alone.alerts[0].content.resembles_headline) == ("s1", "")
    assert (told.alerts[0].content.resembles, told.alerts[0].content.resembles_headline) == ("s1", "Explosion at Gao")


def test_who_was_first_is_who_was_seen_first(story):
    story.tell("Blast at Gao", outlet="Late")
    early = story.tell("Blast at Gao", outlet="Early", first_seen_at=NOON - timedelta(hours=1))

    assert early.alerts[0].content.standing.first == "Early"
    assert replace(early.voice, at=NOON).outlet == "Early"
