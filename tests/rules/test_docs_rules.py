"""What docs/rules.md says of the language is true: its pack loads, its conditions fire and keep silent as shown."""

import re
from pathlib import Path

import pytest

from monitor.core.matching.explain import explain, outline
from monitor.core.matching.grammar import parse
from monitor.core.matching.match import match_article
from monitor.errors import QueryError
from monitor.rulepacks import lint_rules, load_rules
from tests.builders import an_article

PAGE = (Path(__file__).parents[2] / "docs/rules.md").read_text()
PACK = "\n".join(re.findall(r"(?ms)^```toml\n(.*?)^```", PAGE))
SHOWN = re.findall(r"(?ms)^```when\n(.*?)^```", PAGE)
HINTS = re.findall(r"(?ms)^```hint\n(.+?)\n(.+?)\n```", PAGE)
MISTAKES = re.findall(r"(?ms)^```mistake\n(.+?)\n(.+?)\n```", PAGE)


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.split("\n")[0])
def test_a_condition_fires_on_the_lines_with_a_plus_and_on_no_other(shown, tmp_path):
    when, *texts = re.split(r"(?m)^(?=[+-] )", shown)
    rules = load_rules([write_pack(tmp_path, when)])
    for text in texts:
        fired = {match.rule for match in match_article(rules, article(text[2:].strip())).matches}
        assert ("shown" in fired) == text.startswith("+"), text


def write_pack(folder, when):
    pack = folder / "shown.toml"
    pack.write_text(f"{PACK}\n[[rule]]\nid = 'shown'\ntitle = 'Shown'\nwhen = '''{when}'''\n")
    return pack


def article(text):
    """`title: … | lang: … | the body`."""
    *said, body = text.split(" | ")
    given = dict(field.split(": ", 1) for field in said)
    tags = (given.pop("tag"),) if "tag" in given else ()
    return an_article(given.pop("title", ""), summary="", text=body, tags=tags, **given)


@pytest.mark.parametrize(("when", "told"), HINTS)
def test_a_hint_is_told_as_shown(when, told, tmp_path):
    assert [hint.message for hint in lint_rules([write_pack(tmp_path, when)])] == [told]


def test_an_explanation_is_told_as_shown(tmp_path):
    rules = load_rules([write_pack(tmp_path, "mali")])
    rule = next(rule for rule in rules.rules if rule.id == "attack-in-mali")
    told = list(outline(explain(rules, article(rule.silent[0]), rule), article(rule.silent[0])))
    assert "\n".join(f"{'  ' * line.depth}  {'✓' if line.held else '✗'} {line.text}" for line in told) in PAGE


@pytest.mark.parametrize(("when", "told"), MISTAKES)
def test_a_mistake_is_told_as_shown(when, told):
    with pytest.raises(QueryError) as caught:
        parse(when)
    assert str(caught.value) == told


def test_the_page_shows_every_operator_field_and_filter():
    shown = "\n".join(SHOWN)
    for part in (
        "NEAR/",
        "ONEAR/",
        "ATLEAST/",
        "FIRST/",
        "title:",
        "lead:",
        "text:",
        "lang:",
        "source:",
        "tag:",
        "place:",
        "event:",
        "#",
        "@",
        "@kind:",
        "=",
        "/\\d",
        "NOT",
        "*",
    ):
        assert part in shown
