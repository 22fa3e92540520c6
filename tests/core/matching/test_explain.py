from monitor.core.matching.explain import explain, outline
from monitor.core.matching.grammar import parse, read_cue
from monitor.core.matching.match import Rule, RuleSet
from monitor.core.matching.senses import Entity
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
BAYREUTH = Entity(id="bayreuth", name="Bayreuth", kind=EntityKind.PLACE, names=("Bayreuth",))


def lines(when, text, **article):
    rule = Rule(id="r", title="A rule", when=parse(when), severity=Severity.HIGH, labels={})
    subject = an_article(**{"title": "", "summary": "", "text": text, **article})
    tree = explain(RuleSet([WAGNER, BAYREUTH], [rule]), subject, rule)
    return [f"{' ' * line.depth}{'+' if line.held else '-'} {line.text}" for line in outline(tree, subject)]


def test_an_event_is_shown_by_the_words_that_tell_it():
    assert lines("Wagner AND (event:attack OR event:coup)", "Wagner troops ambushed a convoy.", lang="en")[2:] == [
        " + event:attack OR event:coup",
        "  + event:attack: “ambushed” (text 14); reported is attack",
        "  - event:coup: reported is attack",
    ]


def test_a_rule_that_holds_shows_each_part_with_its_words():
    assert lines("@wagner AND (raid* OR siege) AND NOT opera", "Wagner mercenaries raided and raid") == [
        "+ @wagner AND (raid* OR siege) AND NOT opera",
        " + @wagner: “Wagner” (text 0), ambiguous, by “mercenar*” at 7",
        " + raid* OR siege",
        "  + raid*: “raided” (text 19), “raid” (text 30)",
        "  - siege",
        " + NOT opera",
        "  - opera",
    ]


def test_a_refused_name_is_told_with_the_place_of_what_refused_it():
    assert lines("@wagner", "Wagner at Bayreuth") == [
        "- @wagner: refused: only ambiguous “Wagner” (text 0), excluded by “Bayreuth” at 10"
    ]
    assert lines("@wagner", "Wagner") == ["- @wagner: refused: only ambiguous “Wagner” (text 0), no context near"]


def test_a_name_among_sure_ones_is_told_with_them():
    [told] = lines("@wagner", "Wagner Group. Wagner. " + "And so on. " * 20 + "Wagner at Bayreuth.")
    assert told.split("; ") == [
        "+ @wagner: “Wagner Group” (text 0), a sure name",
        "“Wagner” (text 14), ambiguous, as a sure name in the article",
        "refused: “Wagner” (text 242), excluded by “Bayreuth” at 252",
    ]


def test_a_program_learns_of_each_name_where_it_stands_and_what_decided():
    rule = Rule(id="r", title="A rule", when=parse("@kind:organization"), severity=Severity.HIGH, labels={})
    text = "Wagner mercenaries."
    [name] = explain(RuleSet([WAGNER], [rule]), an_article("", summary="", text=text), rule).names
    assert (name.mention.entity, name.accepted, name.reason) == ("wagner", True, "ambiguous, by “mercenar*” at 7")
    assert text[name.decided_by.start : name.decided_by.end] == "mercenaries"


def test_kinds_and_places_tell_their_names_too():
    assert lines("@kind:organization place:bayreuth", "Bayreuth heard Wagner")[1:] == [
        " - @kind:organization: refused: only ambiguous “Wagner” (text 15), excluded by “Bayreuth” at 0",
        " + place:bayreuth: “Bayreuth” (text 0), a sure name",
    ]


def test_a_long_list_of_what_is_not_there_is_cut_short():
    words = [f"word{number}" for number in range(20)]
    assert lines(" OR ".join([*words, "raid"]), "A raid.")[-2:] == [
        " + raid: “raid” (text 2)",
        " - 12 more, none of which is there",
    ]


def test_deep_in_a_rule_what_has_nothing_there_is_told_without_its_parts():
    assert lines("raid AND (a OR (b AND (c AND d OR raid AND e)))", "A raid.")[4:] == [
        "  - b AND ((c AND d) OR (raid AND e))",
        "   - b",
        "   - (c AND d) OR (raid AND e)",
        "    - c AND d",
        "    - raid AND e",
        "     + raid: “raid” (text 2)",
        "     - e",
    ]


def test_many_reasons_are_summed_up():
    text = "Wagner mercenaries. " * 8
    assert lines("@wagner", text)[0].endswith("ambiguous, by “mercenar*” at 87; and 2 more")


def test_what_near_and_count_and_filter_saw_is_told():
    assert lines("(x NEAR/1 y) AND ATLEAST/2(x) AND FIRST/1(y) AND lang:fr AND NOT z", "x 1 2 y z")[1:] == [
        " - x NEAR/1 y: x and y: the nearest are 2 words apart",
        "  + x: “x” (text 0)",
        "  + y: “y” (text 6)",
        " - ATLEAST/2(x): x in 1 place, 2 are asked for",
        "  + x: “x” (text 0)",
        " - FIRST/1(y): y begins at word 4 in the body, asked for among the first 1 word",
        "  + y: “y” (text 6)",
        " - lang:fr: lang is en",
        " - NOT z: excluded by z",
        "  + z: “z” (text 8)",
    ]


def test_where_no_spaces_are_set_characters_are_counted_and_the_name_is_shown_whole():
    assert lines("马里 NEAR/2 袭击", "JNIM在马里中部发动袭击") == [
        "- 马里 NEAR/2 袭击: 马里 and 袭击: the nearest are 4 words apart",
        " + 马里: “马里” (text 5)",
        " + 袭击: “袭击” (text 11)",
    ]


def test_a_part_within_a_field_is_judged_there():
    assert lines("title:(x OR y)", "x", title="y")[1:] == [" + x OR y", "  - x", "  + y: “y” (title 0)"]
