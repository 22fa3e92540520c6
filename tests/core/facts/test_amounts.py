import pytest

from monitor.core.facts.amounts import find_amounts
from monitor.core.facts.find import vocabulary
from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.passage import Passage
from monitor.core.text import tokenise
from monitor.model import Field


@pytest.mark.parametrize(
    ("lang", "text", "amounts"),
    [
        ("en", "The families of nine herders refused 900 cows", {9, 900}),
        ("fr", "Une vidéo de quarante secondes montre cinq hommes", {40, 5}),
        ("ar", "قتل تسعة رعاة", {9}),
        ("ru", "Девять пастухов погибли", {9}),
        ("uk", "Дев’ять пастухів загинули", {9}),
        ("de", "Am 14. Mai 2024 starben zwei Männer", set()),
        ("en", "Up 12% to $40", set()),
        ("en", f"{'word ' * 130} nine herders", set()),
    ],
)
def test_amounts_are_exact_numbers_from_three_on_at_the_head_of_a_text(lang, text, amounts):
    passage = Passage(Field.TEXT, text, tokenise(text), LANGUAGES[lang], vocabulary(lang))
    assert set(find_amounts(passage)) == amounts
