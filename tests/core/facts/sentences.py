"""The tables of sentences in data/, and how a sentence is read for them."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from monitor.core.facts.find import vocabulary
from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.passage import Passage
from monitor.core.text import tokenise
from monitor.model import Field

DATA = Path(__file__).parents[1] / "data"
TODAY = date(2026, 3, 14)
"""The day on which the sentences of the tables were published: a Saturday."""


class Row(NamedTuple):
    number: int
    lang: str
    expected: str
    sentence: str
    known_wrong: bool


def rows(table):
    """The lines of a table; `!` before the language marks one that is known to fail."""
    for number, line in enumerate((DATA / table).read_text(encoding="utf-8").split("\n"), 1):
        if line and not line.startswith(("#", "lang\t")):
            lang, expected, sentence = line.split("\t")
            yield Row(number, lang.lstrip("!"), expected, sentence.replace("\\n", "\n"), lang.startswith("!"))


def a_passage(lang, sentence, field=Field.TEXT):
    return Passage(field, sentence, tokenise(sentence), LANGUAGES[lang], vocabulary(lang))
