from monitor.core.explain import explain
from monitor.core.grammar import parse, read_cue
from monitor.core.match import Rule, RuleSet
from monitor.core.senses import Entity
from monitor.model import EntityKind, Severity
from tests.builders import an_article

WAGNER = Entity(
    id="wagner",
    name="Wagner Group",
    kind=EntityKind.ORGANIZATION,
    names=("Wagner Group",),
    ambiguous=("Wagner",),
    context=(read_cue("mercenar*"),),
    unless=(read_cue("Bayreuth"),),
)


def lines(when, text, **article):
    rule = Rule(id="r", title="A rule", when=parse(when), severity=Severity.HIGH, labels={})
    subject = an_article(**{"title": "", "summary": "", "text": text, **article})
    return list(told(explain(RuleSet([WAGNER], [rule]), subject, rule), subject))


def told(explained, article, depth=0):
    words = " ".join(getattr(article, each.field)[each.start : each.end] for each in explained.mentions)
    yield f"{' ' * depth}{'+' if explained.held else '-'} {explained.query} [{words}] {explained.note}".rstrip()
    for part in explained.parts:
        yield from told(part, article, depth + 1)


def test_a_rule_that_holds_shows_each_part_with_its_words():
    assert lines("@wagner AND (raid* OR siege) AND NOT opera", "Wagner mercenaries raided and raid") == [
        "+ @wagner AND (raid* OR siege) AND NOT opera [Wagner raided raid]",
        " + @wagner [Wagner] “Wagner”: ambiguous, by “mercenar*” at 7",
        " + raid* OR siege [raided raid]",
        "  + raid* [raided raid]",
        "  - siege []",
        " + NOT opera []",
        "  - opera []",
    ]


def test_a_refused_name_is_told_with_the_place_of_what_refused_it():
    assert lines("@wagner", "Wagner at Bayreuth") == [
        "- @wagner [] only ambiguous “Wagner”, excluded by “Bayreuth” at 10"
    ]
    assert lines("@wagner", "Wagner") == ["- @wagner [] only ambiguous “Wagner”, no context near"]


def test_a_name_among_sure_ones_is_told_with_them():
    assert lines("@wagner", "Wagner Group. Wagner. " + "And so on. " * 20 + "Wagner at Bayreuth.") == [
        "+ @wagner [Wagner Group Wagner] “Wagner Group”: a sure name; “Wagner”: ambiguous, as a sure name in the article; “Wagner”, excluded by “Bayreuth” at 252"
    ]


def test_what_near_and_count_and_filter_saw_is_told():
    assert lines("(x NEAR/1 y) AND ATLEAST/2(x) AND FIRST/1(y) AND lang:fr AND NOT z", "x 1 2 y z")[1:] == [
        " - x NEAR/1 y [] x and y: the nearest are 2 words apart",
        "  + x [x]",
        "  + y [y]",
        " - ATLEAST/2(x) [] x in 1 places, 2 are asked for",
        "  + x [x]",
        " - FIRST/1(y) [] y begins at word 4 in the body, asked for among the first 1 words",
        "  + y [y]",
        " - lang:fr [] lang is en",
        " - NOT z [] excluded by z",
        "  + z [z]",
    ]


def test_a_part_within_a_field_is_judged_there():
    assert lines("title:(x OR y)", "x", title="y")[1:] == [" + x OR y [y]", "  - x []", "  + y [y]"]
