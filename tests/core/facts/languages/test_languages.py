"""A language is described in its own modules, and nowhere else."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from monitor.core import facts
from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.languages.grammar import Counting, Grammar

FINDERS = {path.name: path.read_text(encoding="utf-8") for path in Path(facts.__file__).parent.glob("*.py")}


def test_no_finder_asks_which_language_it_reads():
    assert {name for name, source in FINDERS.items() if re.search(r"\blang\b|\bLANGUAGES\b", source)} == {"find.py"}


@pytest.mark.parametrize("features", [Grammar, Counting])
def test_every_feature_is_asked_for_by_some_finder(features):
    source = "".join(FINDERS.values())
    assert [feature.name for feature in fields(features) if not re.search(rf"\.{feature.name}\b", source)] == []


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_small_word_is_asked_for_by_some_finder(lang):
    groups = {name.partition(".")[0] for name in LANGUAGES[lang].glue}
    assert {group for group in groups if f'"{group}"' not in "".join(FINDERS.values())} == set()


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_what_small_words_do_is_explained(lang):
    source = Path(facts.__file__).parent.joinpath("languages/language.py").read_text(encoding="utf-8")
    names = {re.sub(r"\d+$", "N", name) for name in LANGUAGES[lang].glue}
    assert [name for name in names if not re.search(rf"\b{re.escape(name)}\b", source)] == []
