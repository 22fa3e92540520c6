"""What of an article tells which event it reports, as found in its title and its lead."""

import pytest

from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet
from monitor.core.matching.senses import Entity
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise
from monitor.model import IN_LEAD, EntityKind, FigureKind, Severity, StoryContext
from tests.builders import NOON, an_article

BRIGADE = Entity(id="harbour", name="Harbour", kind=EntityKind.ORGANIZATION, names=("Harbour brigade",))
PLACES = [Entity(id=name.lower(), name=name, kind=EntityKind.PLACE, names=(name,)) for name in ("Bamako", "Gao")]
ANY = Rule(id="any", title="Any", when=parse("nine"), severity=Severity.LOW, labels={})


def traits(title, text, lang="en"):
    rules = RuleSet([*PLACES, BRIGADE], [ANY])
    article = an_article(title, summary="", text=text, lang=lang)
    return recognise(article, rules, NOON, context=StoryContext(own={}), memory=Memory()).traits


@pytest.mark.parametrize(
    "dateline",
    [
        "BAMAKO, 5 June /TASS/. ",
        "Bamako, dpa. ",
        "Bamako (AFP) - ",
        "Bamako, 5 June – ",
        "(ANSA) - BAMAKO, 05 GIU - ",
    ],
)
def test_a_dateline_tells_where_the_reporter_sits(dateline):
    assert traits("Raid", f"{dateline}Nine died in Gao.").places == {"bamako": 0.3, "gao": IN_LEAD}


def test_a_sentence_that_begins_with_a_place_is_no_dateline():
    assert traits("Raid", "In Bamako, Mali. Nine died.").places == {"bamako": IN_LEAD}


@pytest.mark.parametrize(
    ("title", "text", "regions"),
    [
        ("Raid", "Nine died in Gao region.", {"gao"}),
        ("Raid in Gao", "Nine died in Gao region.", set()),
        ("Raid", "Nine died in Gao region, said the governor of it.\n\nThe wounded lie in Gao.", {"gao"}),
        ("Raid in Gao region", "Nine died. The road from Gao was cut.", set()),
    ],
)
def test_a_place_is_told_as_a_region_where_it_is_never_told_as_a_town(title, text, regions):
    assert traits(title, text).regions == regions


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Police arrest Dragan after raid", {"drgn"}),
        ("Hackers of Akira attack Dragan Molta", {"*kr", "drgn", "mlt"}),
        ("Police Arrest Dragan After Raid", set()),
        ("POLICE ARREST DRAGAN", set()),
    ],
)
def test_a_title_names_whom_it_capitalises_unless_it_capitalises_everything(title, named):
    assert traits(title, "Nine died.").titled == named


def test_numbers_of_anything_are_traits_in_digits():
    assert traits("Raid", "The families of nine herders refused 900 cows.").numbers == {"9", "900"}


def test_what_the_paragraphs_after_the_lead_tell_is_kept_apart_from_it():
    text = "The nine families came on foot long before the prayer on Thursday.\n\nOf the raid on Tuesday in Dragola nobody spoke: 31 people were killed."
    told = traits("A town buries its dead", text)
    assert told.recalled_names == {"drgl"}
    assert told.recalled_figures == ((FigureKind.KILLED, 31, 31),)
    assert "drgl" not in told.names
    assert not told.figures


def test_a_capital_is_the_seat_of_a_power_and_a_town_is_none():
    assert traits("Bamako rejects a report on Gao", "It took nine days.").seats == {"bamako"}


def test_the_town_of_a_hospital_is_where_it_happened_though_health_is_what_it_is_about():
    assert traits("Nine hurt as fire guts the hospital of Dragola", "It burned.").whereabouts == {"drgl"}


def test_the_name_of_a_group_is_no_scene():
    assert not traits("Harbour brigade claims nine dead", "It said so.").scenes
    assert traits("Nine dead in the harbour", "They drowned.").scenes
