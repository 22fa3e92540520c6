import pytest

from monitor.core.alerts.changes import changes, happened, main_claims
from monitor.core.alerts.figures import main_figures
from monitor.model import ClaimKind, Counted, Field, FigureKind, FiredRule, RuleId, Severity
from tests.builders import a_claim, a_figure, a_match, a_standing, an_alert_content

JNIM = a_match("jnim")


def what(told, now, watched=(), matches=(JNIM,)):
    return changes([an_alert_content(**each) for each in told], an_alert_content(**now), matches, watched, "AFP")


def figures(*figures):
    return {"figures": figures}


KILLED, WOUNDED = FigureKind.KILLED, FigureKind.WOUNDED
DOZENS = a_figure(low=20, high=99, approximate=True)
FOUR, SIX = a_figure(low=4, high=4), a_figure(low=6, high=6)


@pytest.mark.parametrize(
    ("told", "now", "change"),
    [
        (FOUR, SIX, "killed 4 → 6, says AFP"),
        (SIX, FOUR, "killed 6 → 4, says AFP"),
        (FOUR, a_figure(low=6, high=6, by="the army"), "killed 4 → 6, says the army"),
        (FOUR, a_figure(low=6, high=None), "killed 4 → at least 6, says AFP"),
        (FOUR, a_figure(low=10, high=12), "killed 4 → 10 to 12, says AFP"),
        (FOUR, FOUR, None),
        (FOUR, a_figure(low=4, high=4, who=Counted.SOLDIERS), None),
        (FOUR, a_figure(low=4, high=None), None),
        (SIX, a_figure(low=4, high=None), None),
        (a_figure(low=4, high=None), FOUR, None),
        (a_figure(low=4, high=None), SIX, "killed at least 4 → 6, says AFP"),
        (a_figure(low=10, high=10, approximate=True), a_figure(low=11, high=11), None),
        (a_figure(low=10, high=10, approximate=True), a_figure(low=20, high=20), "killed about 10 → 20, says AFP"),
        (a_figure(kind=WOUNDED, low=20, high=20), a_figure(kind=WOUNDED, low=22, high=22), None),
        (
            a_figure(kind=WOUNDED, low=20, high=20),
            a_figure(kind=WOUNDED, low=60, high=60),
            "wounded 20 → 60, says AFP",
        ),
        (FOUR, a_figure(kind=WOUNDED, low=9, high=9), None),
        (a_figure(kind=WOUNDED, low=9, high=9), FOUR, "killed 4, says AFP"),
        (FOUR, a_figure(low=30, high=30, who=Counted.FIGHTERS), "fighters killed 30, says AFP"),
        (FOUR, a_figure(low=4, high=4, who=Counted.FIGHTERS), None),
        (a_figure(low=30, high=None), DOZENS, None),
        (FOUR, DOZENS, "killed 4 → dozens, says AFP"),
        (DOZENS, a_figure(low=60, high=60), "killed dozens → 60, says AFP"),
    ],
)
def test_a_figure_is_news_where_it_rose_or_fell_or_is_the_first(told, now, change):
    assert what([figures(told)], figures(now)) == ([change] if change else [])


def test_the_first_figure_of_any_kind_is_news():
    assert what([{}], figures(a_figure(kind=FigureKind.ABDUCTED, low=12, high=12))) == ["abducted 12, says AFP"]


def test_a_figure_is_compared_with_what_was_sent_last_and_an_older_one_is_no_news():
    told = [figures(FOUR), figures(SIX)]

    assert what(told, figures(a_figure(low=9, high=9))) == ["killed 6 → 9, says AFP"]
    assert what(told, figures(FOUR)) == []


def test_an_old_toll_that_a_denial_tells_again_is_not_what_the_next_is_compared_with():
    nine, ten = (a_figure(low=count, high=count) for count in (9, 10))
    denied = figures(SIX) | {"claims": (a_claim(kind=ClaimKind.DENIAL),)}
    assert what([figures(FOUR), figures(SIX), figures(nine), denied], figures(ten)) == ["killed 9 → 10, says AFP"]


def test_a_vague_figure_stands_for_an_exact_one_only_until_another_is_told():
    told = [figures(DOZENS), figures(a_figure(low=27, high=27))]

    assert what(told[:1], figures(a_figure(low=23, high=23))) == []
    assert what(told, figures(a_figure(low=23, high=23))) == ["killed 27 → 23, says AFP"]
    assert what(told, figures(DOZENS)) == []


def test_a_toll_that_rises_to_what_was_told_as_the_least_of_it_is_news_and_one_that_comes_late_is_not():
    at_least_six, nine = figures(a_figure(low=6, high=None)), figures(a_figure(low=9, high=9))

    assert what([at_least_six, nine, figures(FOUR)], figures(SIX)) == ["killed 4 → 6, says AFP"]
    assert what([at_least_six, nine], figures(SIX)) == []


def test_the_toll_that_holds_is_no_news_though_a_lower_one_was_told_beside_it():
    ten, eight, at_least_eight = (a_figure(low=low, high=high) for low, high in ((10, 10), (8, 8), (8, None)))
    told = [figures(a_figure(low=10, high=None)), figures(at_least_eight), figures(eight)]

    assert what(told, figures(ten)) == []


def test_what_one_says_of_several_counts_is_one_line_and_the_dead_come_first():
    told = figures(FOUR, a_figure(kind=WOUNDED, low=9, high=9))
    now = main_figures([a_figure(kind=WOUNDED, low=20, high=20), SIX])

    assert what([told], figures(*now)) == ["killed 4 → 6, wounded 9 → 20, says AFP"]
    named = figures(SIX, a_figure(kind=WOUNDED, low=20, high=20, by="a nurse"))
    assert what([told], named) == ["killed 4 → 6, says AFP", "wounded 9 → 20, says a nurse"]


def test_what_happened_comes_before_the_rules_that_fired():
    assert what([{}], figures(FOUR), watched=("Gao",), matches=(a_match("attack"),)) == [
        "killed 4, says AFP",
        "also about Gao",
        "further rule: ATTACK",
    ]


@pytest.mark.parametrize(
    ("changed", "first"),
    [
        ("killed 4 → 6, says AFP; claimed by JNIM", "killed 4 → 6, says AFP"),
        ("fighters killed 20, says the army", "fighters killed 20, says the army"),
        ("homes hit 350, says AFP", "homes hit 350, says AFP"),
        ("claimed by JNIM", "claimed by JNIM"),
        ("a second independent source: AFP; further rule: JNIM", ""),
        ("also about Gao", ""),
        ("severity medium → high", ""),
        ("another report: Mali Actu", ""),
        ("", ""),
    ],
)
def test_what_happened_is_the_first_change_unless_that_is_of_who_tells_it(changed, first):
    assert happened(changed) == first


def test_a_further_rule_and_a_higher_severity_are_news():
    grave = a_match("attack", severity=Severity.CRITICAL)

    assert what([{}], {}, matches=(JNIM, grave)) == ["further rule: ATTACK", "severity high → critical"]
    told = {"rules": (FiredRule(id=RuleId("attack"), title="Attack", severity=Severity.CRITICAL),)}
    assert what([{}, told], {}, matches=(JNIM, grave)) == []


@pytest.mark.parametrize(
    ("claim", "change"),
    [
        (a_claim(), "claimed by JNIM"),
        (a_claim(by=""), "claimed"),
        (a_claim(kind=ClaimKind.DENIAL, by="the army"), "denied by the army"),
        (a_claim(kind=ClaimKind.CORRECTION, by="AFP"), "corrected by AFP"),
    ],
)
def test_the_first_claim_denial_or_correction_is_news(claim, change):
    assert what([{}], {"claims": (claim,)}) == [change]
    assert what([{"claims": (claim,)}, {}], {"claims": (claim,)}) == []


def test_a_correction_that_names_nobody_is_that_of_who_publishes_it():
    assert what([{}], {"claims": (a_claim(kind=ClaimKind.CORRECTION, by=""),)}) == ["corrected by AFP"]


def test_a_correction_to_what_was_told_already_is_no_news():
    correction = a_claim(kind=ClaimKind.CORRECTION, by="AFP")

    assert what([figures(SIX)], {**figures(SIX), "claims": (correction,)}) == []
    assert what([figures(SIX)], {**figures(FOUR), "claims": (correction,)}) == [
        "killed 6 → 4, says AFP",
        "corrected by AFP",
    ]


def test_only_the_first_confirmation_is_news():
    one, two, three = ({"standing": a_standing(sources=sources)} for sources in (1, 2, 3))

    assert what([one], two) == ["a second independent source: AFP"]
    assert what([one], one) == []
    assert what([one, two], three) == []


def test_who_tells_how_a_story_is_denied_does_not_confirm_it():
    one, three = ({"standing": a_standing(sources=sources)} for sources in (1, 3))
    denied = {"standing": a_standing(sources=2), "claims": (a_claim(kind=ClaimKind.DENIAL, by="the army"),)}

    assert what([one], denied) == ["denied by the army"]
    assert what([one, denied], three) == ["a second independent source: AFP"]


def test_a_name_is_news_that_no_message_of_the_story_had():
    told = {"entities": ("JNIM",), "places": ("Bandiagara",)}

    assert what([told], {}, watched=("JNIM", "Gao", "Wagner Group")) == ["also about Gao, Wagner Group"]
    assert what([told], {}, watched=("Bandiagara",)) == []
    assert what([{}], {"claims": (a_claim(by="ISGS"),)}, watched=("ISGS",)) == ["claimed by ISGS"]
    assert what([{}], figures(a_figure(by="ISGS")), watched=("ISGS",)) == ["killed 4, says ISGS"]


@pytest.mark.parametrize("kind", [ClaimKind.DENIAL, ClaimKind.CORRECTION])
def test_that_nobody_was_harmed_is_told_only_where_somebody_denies_or_corrects(kind):
    nobody, said = a_figure(low=0, high=0), a_claim(kind=kind)

    assert what([figures(FOUR)], figures(nobody)) == []
    assert what([{}], figures(nobody)) == []
    assert main_figures([nobody]) == main_figures([nobody], claims=[a_claim()]) == ()
    assert main_figures([nobody, FOUR]) == main_figures([nobody, FOUR], claims=[said]) == (FOUR,)

    before = a_figure(low=12, high=12, field=Field.TEXT)
    assert main_figures([nobody, before], claims=[said]) == (nobody,)
    assert main_figures([nobody, before]) == (before,)

    corrected = {"figures": main_figures([nobody], claims=[said]), "claims": (said,)}
    assert "killed 4 → 0, says AFP" in what([figures(FOUR)], corrected)
    assert not any("killed" in line for line in what([{}], corrected))


def test_one_of_those_who_were_told_is_no_news_unless_somebody_takes_the_others_back():
    one, correction = a_figure(low=1, high=1), a_claim(kind=ClaimKind.CORRECTION, by="")

    assert what([figures(FOUR)], figures(one)) == []
    assert what([{}], figures(one)) == ["killed 1, says AFP"]
    assert what([figures(FOUR)], {**figures(one), "claims": (correction,)})[0] == "killed 4 → 1, says AFP"


def test_of_each_kind_the_first_claim_counts_and_what_somebody_says_does_not():
    said, first, second = a_claim(kind=ClaimKind.STATEMENT), a_claim(), a_claim(by="ISGS")

    assert main_claims([said, first, second]) == (first,)


def test_who_comes_free_is_news_and_not_abducted_once_more():
    abducted, freed = a_figure(kind=FigureKind.ABDUCTED, low=4, high=4), a_figure(kind=FigureKind.FREED, low=4, high=4)
    twelve = a_figure(kind=FigureKind.ABDUCTED, low=12, high=12)

    assert main_figures([abducted, freed]) == (freed,)
    assert main_figures([twelve, freed]) == (twelve, freed)
    assert what([figures(twelve)], figures(*main_figures([abducted, freed]))) == ["freed 4, says AFP"]
