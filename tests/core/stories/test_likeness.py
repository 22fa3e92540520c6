from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.core.stories.likeness import VETO, compare
from monitor.core.stories.places import Map
from monitor.core.stories.profile import Profile
from monitor.core.stories.story import LiveStories
from monitor.core.stories.terms import sounds
from monitor.model import EventType, FigureKind, Position, SceneKind
from tests.builders import NOON, some_traits

VILLAGE, TOWN, NEXT_TOWN, LAKE, FAR = "djiguibombo", "bandiagara", "bankass", "konna", "kidal"
WITHIN = {
    VILLAGE: (TOWN, "mopti", "mali"),
    TOWN: ("mopti", "mali"),
    NEXT_TOWN: ("mopti", "mali"),
    LAKE: ("mopti", "mali"),
    FAR: ("mali",),
    "mopti": ("mali",),
}
AT = {
    TOWN: Position(14.35, -3.61),
    NEXT_TOWN: Position(14.30, -3.80),
    LAKE: Position(14.95, -3.89),
    FAR: Position(18.44, 1.41),
    VILLAGE: Position(14.3, -3.6),
}


class Atlas:
    """A gazetteer of six places in one country."""

    entities = frozenset({"mali", "mopti", *AT})

    def entity_name(self, entity):
        return entity.capitalize()

    def within(self, place):
        return WITHIN.get(place, ())

    def position(self, place):
        return AT.get(place)


PLACES = Map(Atlas())


def a_report(**changes):
    return some_traits(**{"places": {TOWN: 1.0, "mali": 0.8}, "types": {EventType.ATTACK: 1.0}} | changes)


def likeness(one, other):
    return compare(Profile(one), Profile(other), LiveStories()._rarity, PLACES)


def odds(one, other):
    return likeness(one, other).odds


def of_type(kind):
    return {"types": {kind: 1.0}}


def killed(number):
    return {"figures": ((FigureKind.KILLED, number, number),)}


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        pytest.param({}, {"places": {FAR: 1.0, "mali": 0.8}}, id="another town"),
        pytest.param({"places": {VILLAGE: 1.0}}, {"places": {FAR: 1.0}}, id="the village rather than a far town"),
        pytest.param({"places": {NEXT_TOWN: 1.0}}, {"places": {FAR: 1.0}}, id="the next town rather than a far one"),
        pytest.param({}, {"places": {FAR: 1.0, TOWN: 0.8}}, id="the town that is named first"),
        pytest.param({}, of_type(EventType.FLOOD), id="what happened"),
        pytest.param(
            of_type(EventType.BOMBING), of_type(EventType.PROTEST), id="words for violence stand for each other"
        ),
        pytest.param({}, of_type(EventType.TRIAL), id="a trial recalls it"),
        pytest.param({}, of_type(EventType.ANNIVERSARY), id="an anniversary recalls it"),
        pytest.param({}, {"at": NOON + timedelta(days=3)}, id="time passes"),
        pytest.param(killed(21), killed(90), id="how many died"),
        pytest.param(killed(23), killed(40), id="a toll that rises a little"),
    ],
)
def test_of_two_reports_the_one_that_has_more_in_common_is_likelier(nearer, farther):
    first = a_report(**killed(21))

    assert odds(first, a_report(**nearer)) > odds(first, a_report(**farther))


def test_two_towns_far_apart_are_two_events_whatever_else_is_alike():
    alike = killed(21) | {
        "days": (date(2026, 3, 13),),
        "terms": frozenset({"gunmen", "market"}),
        "actors": {"jnim": 1.0},
    }

    assert odds(a_report(**alike), a_report(**alike, places={FAR: 1.0})) < -10


def test_a_town_to_which_those_fled_who_lived_in_the_other_is_no_other_event():
    flight = a_report(places={FAR: 1.0, TOWN: 0.8})
    assert odds(a_report(), a_report(places={FAR: 1.0})) == VETO < odds(a_report(), flight)


def test_days_far_apart_speak_against_one_event():
    first = a_report(days=(date(2026, 3, 13),))

    assert (
        odds(first, a_report(days=(date(2026, 3, 13),)))
        > odds(first, a_report())
        > odds(first, a_report(days=(date(2026, 3, 9),)))
    )


def test_who_names_the_day_may_tell_of_it_long_after():
    event, soon = a_report(days=(date(2026, 3, 13),)), NOON + timedelta(days=10)
    dated = [odds(event, replace(event, at=soon + timedelta(days=more))) for more in (0, 6)]
    undated = [odds(a_report(), a_report(at=soon + timedelta(days=more))) for more in (0, 6)]
    assert dated[0] == dated[1]
    assert undated[0] - undated[1] > 5


def test_what_was_written_before_the_day_of_an_event_is_not_of_it():
    earlier, later = NOON - timedelta(days=1), NOON.date()
    toll = {"days": (later,)} | killed(30)
    assert odds(a_report(at=earlier), a_report(**toll)) < odds(a_report(), a_report(**toll)) - 3
    # Who answers tells of his own day, and no toll but that of what he answers.
    answer = a_report(days=(later,))
    assert odds(a_report(at=earlier), answer) > odds(a_report(), answer) - 2
    assert (
        odds(a_report(at=earlier, **killed(30)), a_report(**toll)) > odds(a_report(**killed(30)), a_report(**toll)) - 2
    )


def test_a_place_found_further_down_tells_where_the_lead_names_none():
    first = a_report()

    assert odds(first, a_report(places={"mali": 1.0, TOWN: 0.3})) > odds(first, a_report(places={"mali": 1.0}))


def test_names_that_no_rule_knows_tell_across_scripts():
    unknown = {"places": {"mali": 0.8}, "names": frozenset({"blks"}), "whereabouts": frozenset({"blks"})}
    elsewhere = {"places": {"mali": 0.8}, "names": frozenset({"fmd"}), "whereabouts": frozenset({"fmd"})}
    first = a_report(**unknown)

    assert odds(first, a_report(**unknown, lang="ru")) > odds(first, a_report(places={"mali": 0.8}, lang="ru"))
    assert odds(first, a_report(**elsewhere, lang="ru")) < odds(first, a_report(places={"mali": 0.8}, lang="ru"))


def test_a_name_that_may_be_said_in_two_ways_is_one_name():
    names = frozenset({"brn", "brfn"})
    told = likeness(*(a_report(places={}, names=names, whereabouts=names) for _ in range(2)))
    assert [each.text for each in told.reasons if "“" in each.text] == ["both at “brn”"]


def test_a_name_of_few_consonants_is_one_name_with_its_vowels_or_without():
    tori, toori, mopi = (
        a_report(places={"mali": 0.8}, names=frozenset(sounds(name)), whereabouts=frozenset(sounds(name)))
        for name in ("tori", "توري", "mopi")
    )
    toori = replace(toori, whereabouts=frozenset(), places={TOWN: 1.0})
    texts = [[each.text for each in likeness(tori, other).reasons] for other in (tori, toori, mopi)]
    assert [text for text in texts[0] if "“" in text] == ["both at “turi”"]
    assert ["at places of other names" in each for each in texts] == [False, False, True]


def test_a_town_is_known_by_its_sound_where_it_is_written_as_no_rule_knows():
    known = a_report(places={TOWN: 1.0})
    written = frozenset(sounds("бандиагаре"))
    here, there = (
        a_report(places={"mali": 0.8}, names=each, whereabouts=each) for each in (written, frozenset({"drgl"}))
    )
    texts = [[each.text for each in likeness(known, other).reasons] for other in (here, there)]
    assert [f"both at {TOWN}" in each for each in texts] == [True, False]
    assert ["at places of other names" in each for each in texts] == [False, True]


@pytest.mark.parametrize(("kind", "less_likely"), [(EventType.ATTACK, True), (EventType.SANCTIONS, False)])
def test_only_of_a_deed_must_two_reports_name_a_place_alike(kind, less_likely):
    here, nowhere = (a_report(**of_type(kind), **named) for named in ({}, {"places": {}, "names": frozenset({"drgn"})}))
    against = [each.weight for each in likeness(here, nowhere).reasons if each.text == "no place named alike"]
    assert [weight < 0 for weight in against] == [less_likely]


def test_whose_titles_name_others_who_are_named_by_one_alone_tell_of_two_events():
    dragan, musa = (a_report(names=frozenset({name}), titled=frozenset({name})) for name in ("drgn", "mstf"))
    passing = replace(musa, names=frozenset({"mstf", "drgn"}))
    assert odds(dragan, musa) < odds(dragan, a_report()) <= odds(dragan, passing)


def test_two_victims_of_one_gang_are_two_events():
    def hit(victim, **more):
        named = frozenset({victim})
        return a_report(
            **of_type(EventType.CYBERATTACK), places={}, actors={"lockbit": 1.0}, titled=named, names=named, **more
        )

    bank, port = hit("bnkfrt"), hit("hrbr")
    both = hit("hrbr", recalled_names=frozenset({"bnkfrt"}))
    assert odds(bank, both) > odds(bank, port) + 3


def test_how_many_of_anything_both_count_tells_and_a_small_number_less():
    few, many = (a_report(numbers=frozenset({number})) for number in ("4", "46"))
    assert odds(many, many) > odds(few, few) > odds(few, many)


def test_the_dead_are_found_and_do_not_rise():
    first, later = a_report(**killed(60)), a_report(**killed(9), at=NOON + timedelta(hours=1))
    assert odds(first, replace(later, at=NOON - timedelta(hours=1))) > odds(first, later) + 1


def test_a_deed_of_no_known_day_ends_being_told_the_sooner():
    gone = [odds(a_report(), a_report(at=NOON + timedelta(days=days))) for days in (0, 2, 4)]
    assert gone[0] - gone[1] < gone[1] - gone[2]


def test_every_reason_is_told_with_its_weight():
    found = likeness(a_report(**killed(21)), a_report(**killed(21)))

    assert {"both at bandiagara", "both tell of attack", "both tell 21 killed"} <= {each.text for each in found.reasons}
    assert sum(each.weight for each in found.reasons) == pytest.approx(found.odds)


def test_that_both_tell_of_an_attack_tells_less_than_a_kind_of_event_that_is_not_watched_for():
    attacks = odds(a_report(), a_report())
    assert attacks < odds(a_report(**of_type(EventType.EARTHQUAKE)), a_report(**of_type(EventType.EARTHQUAKE)))


def test_what_was_struck_tells_reports_of_one_town_and_day_apart():
    convoy, market = a_report(scenes={SceneKind.CONVOY: 1.0}), a_report(scenes={SceneKind.MARKET: 1.0})
    assert odds(convoy, convoy) > odds(convoy, a_report()) > odds(convoy, market)


def test_a_hospital_may_be_where_those_were_taken_who_were_struck_elsewhere():
    convoy, market, hospital = (
        a_report(scenes={scene: 1.0}) for scene in (SceneKind.CONVOY, SceneKind.MARKET, SceneKind.HOSPITAL)
    )
    assert odds(convoy, a_report()) > odds(convoy, hospital) > odds(convoy, market) + 1


def test_two_unknown_villages_of_one_region_are_two_places():
    here, there = (
        a_report(places={"mali": 1.0}, names=frozenset({name}), whereabouts=frozenset({name}))
        for name in ("dlk", "mrkl")
    )
    assert odds(here, here) > odds(a_report(places={"mali": 1.0}), here) > odds(here, there)


def test_that_two_villages_lie_in_one_region_does_not_make_them_one_place():
    region = {"places": {TOWN: 1.0}, "regions": frozenset({TOWN})}
    here, there = (
        a_report(**region, names=frozenset({name}), whereabouts=frozenset({name})) for name in ("dlk", "mrkl")
    )
    assert "at places of other names" in [text for _, text in likeness(here, there).reasons]


def test_whose_titles_tell_of_two_towns_they_do_not_share_are_the_less_of_one_event():
    def against(**titled):
        here, there = (
            a_report(places={"mali": 1.0}, names=frozenset({name}), whereabouts=frozenset({name}), **titles)
            for name, titles in (("dlk", {"titled": frozenset({"dlk"})}), ("mrkl", titled))
        )
        return next(weight for weight, text in likeness(here, there).reasons if text == "at places of other names")

    assert against(titled=frozenset({"mrkl"})) < against() - 1


def test_of_deals_that_are_told_of_two_unknown_villages_less_is_believed():
    def against(kind):
        here, there = (
            a_report(**of_type(kind), places={"mali": 1.0}, names=frozenset({name}), whereabouts=frozenset({name}))
            for name in ("dlk", "mrkl")
        )
        return [each.weight for each in likeness(here, there).reasons if each.text == "at places of other names"]

    assert against(EventType.ATTACK) < against(EventType.AGREEMENT) < [0]


# --- what is said, and not done -------------------------------------------------------------------------------------

SAID = {EventType.SANCTIONS: 0.8}
THAT_DAY, NEXT_DAY = date(2026, 3, 13), date(2026, 3, 14)


def loss(types, **changes):
    """By how much a change of one of two reports of these types lessens the odds."""
    return odds(a_report(types=types), a_report(types=types)) - odds(
        a_report(types=types), a_report(types=types, **changes)
    )


def test_what_is_said_is_answered_for_days_and_what_is_done_is_not():
    later = {"at": NOON + timedelta(days=2)}
    assert 0 < loss(SAID, **later) < loss({EventType.ATTACK: 1.0}, **later)


def test_the_day_of_an_answer_tells_little_and_nothing_if_it_recalls_that_of_what_it_answers():
    told, answer = (a_report(types=SAID, days=(day,)) for day in (THAT_DAY, NEXT_DAY))
    undated = odds(told, a_report(types=SAID))
    assert odds(told, replace(answer, recalled=(THAT_DAY,))) > undated > odds(told, answer)

    attack, another = (a_report(days=(day,)) for day in (THAT_DAY, NEXT_DAY))
    assert odds(attack, a_report()) - odds(attack, another) > 3 * (undated - odds(told, answer))


def test_who_imposes_sanctions_is_told_by_every_report_of_them():
    here, there = ({"powers": {power: 1.0}} for power in ("european union", "united states"))
    said = a_report(types=SAID, **here)
    assert (
        odds(said, a_report(types=SAID, **here))
        > odds(said, a_report(types=SAID))
        > odds(said, a_report(types=SAID, **there))
    )


def test_who_is_sanctioned_by_one_power_and_by_another_is_sanctioned_twice():
    here, there = ({"powers": {power: 1.0, "russia": 0.8}} for power in ("european union", "united states"))
    said = a_report(types=SAID, **here)
    assert odds(said, a_report(types=SAID, powers={"russia": 0.8})) > odds(said, a_report(types=SAID, **there)) + 3


def test_sanctions_that_recall_those_of_another_power_are_not_those():
    brussels = a_report(types=SAID, powers={"european union": 1.0, "russia": 1.0})
    london, both = (
        {"britain": weight, "russia": 0.8, "european union": told} for weight, told in ((1.0, 0.3), (1.0, 0.8))
    )
    assert odds(brussels, a_report(types=SAID, powers=london)) < odds(brussels, a_report(types=SAID, powers=both)) - 3


def test_two_statements_on_other_matters_are_less_alike_than_on_the_same():
    border, vote = ({"matters": {matter: 1.0}} for matter in ("border", "vote"))
    said = a_report(types=SAID, **border)
    assert odds(said, a_report(types=SAID, **border)) > odds(said, a_report(types=SAID, **vote))


def test_of_deeds_matters_tell_less_than_of_words():
    def gain(types):
        return (
            -loss(types, matters={"border": 1.0})
            + odds(*(a_report(types=types, matters={"border": 1.0}) for _ in range(2)))
            - odds(*(a_report(types=types) for _ in range(2)))
        )

    assert gain(SAID) > gain({EventType.ATTACK: 1.0}) > 0


def test_an_answer_from_the_capital_is_not_vetoed_and_a_deed_in_another_town_is():
    at_home, in_capital = ({"places": {place: 1.0, "mali": 0.8}} for place in (FAR, TOWN))
    deed = odds(a_report(**at_home), a_report(**in_capital))
    answer = odds(a_report(**at_home), a_report(**of_type(EventType.TALKS), **in_capital))
    assert deed < -15 < answer


def test_who_tells_further_down_of_the_place_of_the_other_may_answer_him():
    at_home, in_capital = a_report(places={FAR: 1.0}), a_report(places={TOWN: 1.0, FAR: 0.3})
    assert odds(at_home, in_capital) > odds(at_home, a_report(places={TOWN: 1.0})) == VETO


def test_the_half_of_three_words_tells_less_than_the_half_of_many():
    def told(number):
        words = [f"word{index}" for index in range(number)]
        one, other = (a_report(terms=frozenset([*words, *(f"{own}{word}" for word in words)])) for own in ("a", "b"))
        return next(weight for weight, text in likeness(one, other).reasons if text == "50% of the words")

    assert 0 < 2 * told(2) <= told(5)


def test_two_statements_whose_titles_tell_other_matters_are_two():
    border, vote = (a_report(types=SAID, matters={matter: 1.0}) for matter in ("border", "vote"))
    leads = a_report(types=SAID, matters={"vote": 0.8})
    assert odds(border, leads) > odds(border, vote) + 1


def test_what_happens_in_the_region_of_a_town_may_happen_in_another_town():
    town, region = a_report(places={FAR: 1.0}), a_report(places={TOWN: 1.0}, regions=frozenset({TOWN}))
    other = a_report(places={TOWN: 1.0, VILLAGE: 1.0}, regions=frozenset({TOWN}))
    assert Profile(region).site(PLACES).exact is False
    assert Profile(other).site(PLACES).focus == (VILLAGE,)
    assert Profile(town).site(PLACES).exact is True


def test_a_headline_that_names_the_region_is_of_no_other_place_than_one_that_names_a_town_in_it():
    town, region = a_report(places={TOWN: 1.0}), a_report(places={"mopti": 1.0})
    texts = [reason.text for reason in likeness(town, region).reasons]
    assert f"{TOWN} lies in mopti" in texts
    assert "no place named alike" not in texts


def test_a_capital_that_is_blamed_for_a_deed_is_not_where_it_was_done():
    deed = a_report(places={FAR: 1.0})
    blamed = a_report(places={TOWN: 1.0}, seats=frozenset({TOWN}))
    assert odds(deed, a_report(places={TOWN: 1.0})) <= VETO
    assert VETO < odds(deed, blamed) < 0


def test_what_is_told_from_a_capital_happened_where_it_says_further_down():
    deed = a_report(places={FAR: 1.0})
    told = a_report(places={TOWN: 0.8, FAR: 0.3}, seats=frozenset({TOWN}))
    there = a_report(places={TOWN: 1.0}, seats=frozenset({TOWN}))
    mentions = a_report(places={FAR: 1.0, TOWN: 0.3})
    assert f"{TOWN} is not {FAR}" not in [each.text for each in likeness(told, deed).reasons]
    assert odds(deed, told) > odds(deed, replace(told, places={TOWN: 0.8})) + 2
    assert odds(there, mentions) < odds(told, deed) - 2


def test_a_region_reaches_further_than_the_town_of_its_name():
    near, wide = a_report(places={LAKE: 1.0}), a_report(places={TOWN: 1.0}, regions=frozenset({TOWN}))
    assert odds(near, a_report(places={TOWN: 1.0})) <= VETO
    assert odds(near, wide) > VETO
    assert odds(a_report(places={FAR: 1.0}), wide) <= VETO


def test_what_an_answer_tells_after_its_lead_is_what_it_answers():
    event = a_report(**killed(31), whereabouts=frozenset({"drgl"}), names=frozenset({"drgl"}))
    answer = a_report(types=SAID, places={})
    named = replace(answer, recalled_names=frozenset({"drgl"}))
    counted = replace(answer, recalled_figures=((FigureKind.KILLED, 31, 31),))
    assert odds(event, named) > odds(event, answer) + 1
    assert odds(event, counted) > odds(event, answer) + 1
    deed = replace(counted, types={EventType.ATTACK: 1.0})
    assert odds(event, deed) - odds(event, replace(deed, recalled_figures=())) < odds(event, counted) - odds(
        event, answer
    )


def test_what_speaks_against_one_event_hangs_together():
    event = a_report(scenes={SceneKind.MARKET: 1.0})
    another_kind, another_scene = of_type(EventType.FLOOD), {"scenes": {SceneKind.BUS: 1.0}}
    kind, scene, both = (
        odds(event, event) - odds(event, replace(event, **differing))
        for differing in (another_kind, another_scene, another_kind | another_scene)
    )
    assert max(kind, scene) < both < kind + scene - 1


def test_a_sea_is_no_town():
    class Sea(Atlas):
        entities = frozenset({*Atlas.entities, "sea"})

    class Unlocated(Sea):
        def position(self, place):
            return None

    assert [Map(atlas).is_exact("sea") for atlas in (Sea(), Unlocated())] == [False, True]
    assert all(map(Map(Sea()).is_exact, AT))


def test_a_neighbouring_town_that_is_named_further_down_is_not_that_of_the_event():
    event = a_report(places={"mopti": 0.8}, names=frozenset({"drgl"}), whereabouts=frozenset({"drgl"}))
    known = a_report(places={TOWN: 1.0, "mopti": 0.8})
    of_region = a_report(places={"mopti": 0.8})
    unknown = replace(of_region, names=frozenset({"fmdn"}), whereabouts=frozenset({"fmdn"}))
    told = [
        odds(event, replace(each, recalled_names=frozenset({"drgl"}))) - odds(event, each)
        for each in (known, of_region, unknown)
    ]
    assert told[0] == 0 < min(told[1:])


def test_a_town_of_which_another_report_tells_further_down_is_another_event_if_each_titles_its_own():
    here = a_report(places={LAKE: 1.0})
    there = a_report(places={FAR: 1.0, LAKE: 0.3})
    headed = a_report(places={FAR: 0.8, LAKE: 0.3})
    assert apart(here, there) < apart(here, headed) < 0
    said = [replace(each, types=SAID) for each in (here, there, headed)]
    assert apart(said[0], said[1]) == apart(said[0], said[2])


def apart(one, other):
    return next(each.weight for each in likeness(one, other).reasons if each.text == f"{LAKE} is not {FAR}")


def test_who_counts_victims_and_tells_no_type_tells_of_a_deed():
    assert Profile(a_report(types={}, **killed(12))).deeds == 1
    assert Profile(a_report(types={}, figures=((FigureKind.ARRESTED, 12, 12),))).deeds == 0


def test_a_town_that_the_lead_alone_names_is_not_that_of_an_event_whose_title_names_another():
    event = a_report(places={TOWN: 1.0})
    inquiry = a_report(places={TOWN: 0.8}, whereabouts=frozenset({"drgl"}), titled=frozenset({"drgl"}))
    assert odds(event, inquiry) < odds(event, replace(inquiry, titled=frozenset())) - 1


def test_a_withdrawal_is_half_a_deed():
    assert Profile(a_report(**of_type(EventType.WITHDRAWAL))).deeds == 0.5
    assert Profile(a_report(**of_type(EventType.RELEASE))).deeds == 0


@pytest.mark.parametrize("deed", [EventType.CLASH, EventType.ABDUCTION, EventType.ARREST])
def test_a_truce_is_less_likely_the_deed_of_that_day_than_sanctions_are(deed):
    done, truce, sanctions = (a_report(**of_type(kind)) for kind in (deed, EventType.AGREEMENT, EventType.SANCTIONS))
    assert odds(done, truce) < odds(done, sanctions)
