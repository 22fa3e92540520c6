"""Every case of data/matching.tsv: what is found in many languages, where exactly, and what is not."""

import re
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.model import Severity
from monitor.rulepacks import load_rules
from tests.builders import an_article
from tests.tables import check_each, grouped

DATA = Path(__file__).parents[1] / "data"
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\n")


class Case(NamedTuple):
    number: int
    lang: str
    rule: str
    title: str
    text: str
    evidence: list[tuple[str, int, int]]


def cases():
    for number, line in enumerate((DATA / "matching.tsv").read_text(encoding="utf-8").split("\n"), 1):
        if line and not line.startswith(("#", "lang\t")):
            lang, _, rule, text = line.split("\t")
            yield read_case(number, lang, rule, text)


def read_case(number, lang, rule, marked):
    marked = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\n", marked)
    title, bar, body = (
        marked.removeprefix("title: ").partition(" | ") if marked.startswith("title: ") else ("", "", marked)
    )
    assert bar or not title
    (title, in_title), (text, in_text) = without_marks(title), without_marks(body)
    evidence = [("title", *span) for span in in_title] + [("text", *span) for span in in_text]
    return Case(number, lang, rule, title, text, evidence)


def without_marks(marked):
    text, spans = "", []
    for piece in re.split("([⟦⟧])", marked):
        if piece == "⟦":
            spans.append((len(text),))
        elif piece == "⟧":
            spans[-1] += (len(text),)
        else:
            text += piece
    return text, spans


CASES = grouped(cases(), by="lang")


@pytest.fixture(scope="module")
def rules():
    """The rules of all cases as one set, so that none may disturb another."""
    pack = load_rules([DATA / "matching.toml"])
    asked = dict.fromkeys(case.rule for of_one in CASES.values() for case in of_one)
    made = [Rule(id=rule, title="A rule", when=parse(rule), severity=Severity.LOW, labels={}) for rule in asked]
    return RuleSet(pack.entities.values(), made, pack.lists)


@pytest.mark.parametrize("lang", CASES)
def test_the_words_are_found_where_they_stand(rules, lang):
    check_each(CASES[lang], partial(are_found, rules))


def are_found(rules, case):
    judgement = match_article(rules, an_article(case.title, summary="", text=case.text))
    mentions = [each for match in judgement.matches if match.rule == case.rule for each in match.mentions]
    found = [(each.field.value, each.start, each.end) for each in mentions]
    assert shown(case, found) == shown(case, case.evidence), (case.rule, case.title, case.text)


def shown(case, spans):
    return [(field, start, getattr(case, field)[start:end]) for field, start, end in spans]
