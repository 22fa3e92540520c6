import pytest

from monitor.core.matching.grammar import read_cue
from monitor.core.matching.lexicon import Lexicon
from monitor.core.matching.senses import NEAR, Dictionary, Entity, Spot
from monitor.core.text import tokenise
from monitor.model import EntityKind, Field


def an_entity(name, *, kind=EntityKind.ORGANIZATION, context=(), unless=(), **changes):
    return Entity(
        id=name,
        name=name,
        kind=kind,
        context=tuple(map(read_cue, context)),
        unless=tuple(map(read_cue, unless)),
        **changes,
    )


WAGNER = an_entity(
    "wagner",
    names=("Wagner Group", "ЧВК «Вагнер»"),
    ambiguous=("Wagner", "Вагнер*"),
    context=("mercenar*", "@mali", "@kind:place"),
    unless=("Bayreuth", "Richard Wagner"),
)
MALI = an_entity("mali", names=("Malian",), ambiguous=("Mali",), context=("Bamako",))
KATIBA = an_entity("katiba", names=("Katiba Macina",))
MACINA = an_entity("macina", kind=EntityKind.PLACE, names=("Macina",))


def senses(text, *entities, title=""):
    dictionary = Dictionary(entities or (WAGNER, MALI, KATIBA, MACINA))
    terms = {name for entity in dictionary.entities.values() for name in (*entity.names, *entity.ambiguous)}
    terms |= {
        atom.text
        for entity in dictionary.entities.values()
        for atom in (*entity.context, *entity.unless)
        if hasattr(atom, "text")
    }
    texts = {Field.TITLE: title, Field.TEXT: text}
    tokens = {field: tokenise(each) for field, each in texts.items()}
    found = {}
    for field, each in tokens.items():
        for term, spans in Lexicon(terms).find(each).items():
            found.setdefault(term, []).extend(Spot(field, start, end) for start, end in spans)

    def words(spot):
        return texts[spot.field][tokens[spot.field][spot.start].start : tokens[spot.field][spot.end - 1].end]

    return {
        entity: (
            [words(spot) for spot in sense.accepted],
            [f"{words(spot)}: {sense.reasons[spot].text}" for spot in sense.refused],
        )
        for entity, sense in dictionary.senses(found).items()
    }


@pytest.mark.parametrize(
    ("text", "accepted", "refused"),
    [
        ("The Wagner Group left.", ["Wagner Group"], []),
        ("Wagner left.", [], ["Wagner: no context near"]),
        ("Wagner mercenaries left.", ["Wagner"], []),
        ("Вагнеровцы; the mercenary", ["Вагнеровцы"], []),
        ("Wagner left. Later the Wagner Group came back.", ["Wagner", "Wagner Group"], []),
        ("Wagner at Bayreuth.", [], ["Wagner: excluded by “Bayreuth”"]),
        ("A mercenary hums Wagner at Bayreuth.", [], ["Wagner: excluded by “Bayreuth”"]),
        (
            "The Wagner Group is named after Richard Wagner.",
            ["Wagner Group"],
            ["Wagner: excluded by “Richard Wagner”"],
        ),
        ("Wagner in Macina.", ["Wagner"], []),
        ("Wagner follows a Malian general.", ["Wagner"], []),
    ],
)
def test_a_name_is_taken_or_refused_for_a_reason(text, accepted, refused):
    assert senses(text)["wagner"] == (accepted, refused)


def test_a_context_word_far_away_does_not_count():
    far = "and " * (NEAR + 1)
    assert senses(f"Wagner {far} mercenaries")["wagner"] == ([], ["Wagner: no context near"])
    assert senses(f"Wagner {far[4:]} mercenaries")["wagner"] == (["Wagner"], [])


def test_a_context_word_in_the_title_counts_for_all_of_the_article():
    title = "What the mercenaries want"
    assert senses("Wagner rests.", title=title)["wagner"] == (["Wagner"], [])
    opera = f"Wagner at Bayreuth. {'and ' * (NEAR + 5)} Wagner rests."
    assert senses(opera, title=title)["wagner"][0] == []


def test_an_article_has_one_sense_of_a_name():
    far = "and " * NEAR
    opera = f"Wagner at Bayreuth. {far} Bayreuth again plays Wagner. {far} {far} Wagner rests."
    assert senses(opera)["wagner"] == (
        [],
        [
            "Wagner: excluded by “Bayreuth”",
            "Wagner: excluded by “Bayreuth”",
            "Wagner: the article means another, by “Bayreuth”",
        ],
    )
    group = f"Wagner mercenaries. {far} {far} Wagner rests. {far} {far} Wagner mercenaries. {far} {far} Bayreuth has its Wagner."
    assert senses(group)["wagner"] == (["Wagner"] * 3, ["Wagner: excluded by “Bayreuth”"])


def test_a_name_with_its_own_context_needs_no_majority():
    far = "and " * (NEAR + 5)
    opera = f"Wagner at Bayreuth. Bayreuth again plays Wagner. {far} Wagner rests. {far} Wagner mercenaries rest."
    assert senses(opera)["wagner"] == (
        ["Wagner"],
        [
            "Wagner: excluded by “Bayreuth”",
            "Wagner: excluded by “Bayreuth”",
            "Wagner: the article means another, by “Bayreuth”",
        ],
    )


def test_a_name_with_both_kinds_of_words_near_speaks_against_its_entity():
    far = "and " * (NEAR + 5)
    assert senses(f"Wagner mercenaries. {far} A mercenary hums Wagner at Bayreuth.")["wagner"] == (
        ["Wagner"],
        ["Wagner: excluded by “Bayreuth”"],
    )


def test_what_the_first_round_accepts_speaks_for_others():
    assert senses("Wagner in Mali, near Bamako.") == {"wagner": (["Wagner"], []), "mali": (["Mali"], [])}


HARBOURS = (
    an_entity("westmark", kind=EntityKind.PLACE, names=("Westmark",)),
    an_entity("eastmark", kind=EntityKind.PLACE, names=("Eastmark",)),
    an_entity("old-quay", kind=EntityKind.PLACE, names=("Old Quay",), within="westmark"),
    an_entity("port", kind=EntityKind.PLACE, ambiguous=("Port",), within="old-quay", unless=("wine*",)),
    an_entity("far-quay", kind=EntityKind.PLACE, names=("Far Quay",), within="eastmark"),
    an_entity("coastguard", ambiguous=("coastguard",), within="westmark", unless=("retired",)),
)
FAR_OFF = "and " * (NEAR + 5)


@pytest.mark.parametrize(
    ("text", "accepted", "refused"),
    [
        (f"Port is calm. {FAR_OFF} So is Old Quay.", ["Port"], []),
        (f"Port is calm. {FAR_OFF} So is all of Westmark.", ["Port"], []),
        (f"Port is calm. {FAR_OFF} So is Far Quay.", [], ["Port: no context near"]),
        (f"Port, a wine. {FAR_OFF} Old Quay drinks it.", [], ["Port: excluded by “wine*”"]),
    ],
)
def test_an_article_on_one_place_in_a_country_means_others_by_their_names(text, accepted, refused):
    assert senses(text, *HARBOURS)["port"] == (accepted, refused)


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        (f"The coastguard left. {FAR_OFF} Old Quay is calm, as is all of Westmark.", ["coastguard"]),
        (f"The coastguard left. {FAR_OFF} Old Quay is calm.", ["coastguard"]),
        (f"The coastguard left. {FAR_OFF} Old Quay is calm; the retired crew plays cards.", []),
        (f"The coastguard left. {FAR_OFF} Old Quay and Westmark are calm; the retired crew plays.", ["coastguard"]),
        (f"The coastguard left. {FAR_OFF} Old Quay is calm, as are Westmark and Far Quay.", []),
        (f"The retired coastguard left. {FAR_OFF} Old Quay is calm, as is all of Westmark.", []),
    ],
)
def test_what_each_country_has_is_that_of_the_country_an_article_keeps_to(text, accepted):
    assert senses(text, *HARBOURS)["coastguard"][0] == accepted


def test_two_spellings_that_read_the_same_are_one_mention():
    entity = an_entity("segou", names=("Ségou", "Segou"))
    assert senses("From Segou to Ségou.", entity) == {"segou": (["Segou", "Ségou"], [])}


def test_of_two_names_one_within_the_other_the_longer_counts():
    assert senses("The Katiba Macina left Macina.") == {"katiba": (["Katiba Macina"], []), "macina": (["Macina"], [])}


def test_one_name_of_two_entities_is_decided_for_each():
    group = an_entity("group", ambiguous=("GSIM",), context=("jihad*",))
    model = an_entity("model", ambiguous=("GSIM",), context=("statistics",))
    assert senses("GSIM, a model of statistics", group, model) == {
        "group": ([], ["GSIM: no context near"]),
        "model": (["GSIM"], []),
    }


def test_an_entity_brings_all_groups_that_it_belongs_to():
    south = an_entity("south", members=("macina", "katiba"))
    armed = an_entity("armed", members=("south",))
    dictionary = Dictionary((KATIBA, MACINA, MALI, south, armed))
    assert dictionary.with_groups(["macina", "mali"]) == {"macina", "mali", "south", "armed"}
    assert dictionary.with_groups(["mali"]) == {"mali"}
