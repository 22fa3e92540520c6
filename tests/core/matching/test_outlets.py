import pytest

from monitor.core.matching.match import RuleSet, find_all
from monitor.core.matching.senses import Entity
from monitor.model import EntityId, EntityKind
from tests.builders import an_article

NAMES = ("Riverland", "du Riverland", "Port Anne")
RULES = RuleSet([Entity(id=EntityId("riverland"), name="Riverland", kind=EntityKind.PLACE, names=NAMES)], [])


def places(text, title=""):
    """Where Riverland is meant."""
    found = find_all(RULES, an_article(title, summary="", text=text))
    return [place.field.value for place in found.meant(found.senses)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is late, says the Riverland Times in its morning issue.",
        "The mayor told the Riverland Valley Tribune that the ferry is late.",
        "So the Port Anne Gazette wrote on its front page.",
        "He hosts a show on Riverland FM each evening.",
        "Selon le Journal du Riverland, le bac est en retard.",
        "Le Quotidien de Riverland annonce un retard.",
        "L’Écho de Port Anne annonce un retard.",
        "The news came over Radio Riverland at noon.",
        "Lo escribe el Diario de Riverland en su portada.",
        "Read it at Riverland-Info, a site of students.",
    ],
)
def test_a_place_in_the_name_of_an_outlet_is_no_place(text):
    assert places(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Riverland times are hard for everybody.",
        "He lives in Riverland. Times are hard there, he says.",
        "They met in Riverland, Post Office Square, and talked.",
        "A journal of Riverland and its birds was found.",
        "The radio in Riverland fell silent at noon.",
        "A studio from Riverland won the prize.",
        "He left his post. Riverland mourns him.",
        "Le journal de bord fut trouvé à Riverland hier.",
    ],
)
def test_a_place_beside_words_that_outlets_use_is_a_place(text):
    assert places(text) == ["text"]


def test_a_title_in_which_every_word_has_a_capital_tells_no_outlet():
    assert places("The post is lost.", title="Rebels Attack Riverland Post") == ["title"]


def test_the_place_counts_where_the_article_names_it_by_itself():
    assert places("The Riverland Times says that all of Riverland is dry.") == ["text"]
