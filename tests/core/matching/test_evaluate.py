import pytest

from monitor.core.matching.evaluate import evaluate, shortfall
from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet, find_all
from monitor.core.matching.query import Exact, Term
from monitor.core.matching.senses import Entity
from monitor.model import EntityKind, Severity
from tests.builders import an_article

ENTITIES = (
    Entity(id="jnim", name="JNIM", kind=EntityKind.ORGANIZATION, names=("JNIM",)),
    Entity(id="isgs", name="ISGS", kind=EntityKind.ORGANIZATION, names=("ISGS",)),
    Entity(id="jihadists", name="Jihadists", kind=EntityKind.ORGANIZATION, members=("jnim", "isgs")),
    Entity(id="mali", name="Mali", kind=EntityKind.PLACE, names=("Mali",)),
    Entity(id="mopti", name="Mopti", kind=EntityKind.PLACE, names=("Mopti",), within="mali"),
    Entity(id="sevare", name="Sévaré", kind=EntityKind.PLACE, names=("Sévaré",), within="mopti"),
)
LISTS = {"attack": (Term("attack*"), Term("raid"), Exact("BOOM"))}


def read(when, text, **article):
    """The query, and what it finds in an article."""
    query = parse(when)
    rule = Rule(id="r", title="A rule", when=query, severity=Severity.HIGH, labels={})
    return query, find_all(
        RuleSet(ENTITIES, [rule], LISTS), an_article(**{"title": "", "summary": "", "text": text, **article})
    )


def evidence(when, text, **article):
    query, found = read(when, text, **article)
    places = evaluate(query, found)
    if places is None:
        return None
    return [found.texts[place.field][place.mention.start : place.mention.end] for place in places]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("a AND b", ["a", "b"]),
        ("a OR z", ["a"]),
        ("a OR b", ["a", "b"]),
        ("a AND NOT z", ["a"]),
        ("a AND NOT b", None),
        ("a AND z", None),
        ("z OR (a NOT b)", None),
        ("@jnim AND (z OR b)", ["JNIM", "b"]),
        ("@jihadists", ["JNIM"]),
        ("@kind:place", ["Sévaré"]),
    ],
)
def test_what_makes_a_rule_hold_is_its_evidence(when, words):
    assert evidence(when, "a b JNIM Sévaré") == words


@pytest.mark.parametrize(
    ("when", "text", "words"),
    [
        ("x NEAR/2 y", "x 1 2 y", ["x", "y"]),
        ("x NEAR/2 y", "y 1 2 x", ["x", "y"]),
        ("x NEAR/2 y", "x 1 2 3 y", None),
        ("x ONEAR/2 y", "x 1 2 y", ["x", "y"]),
        ("x ONEAR/2 y", "y x", None),
        ("x NEAR/2 y", "x\n \ny", None),
        ("x NEAR/2 y", "x\ny", ["x", "y"]),
        ("x NEAR/1 y", "x x y 1 2 3 4 x", ["x", "x", "y"]),
        ("x NEAR x", "x", None),
        ('"x y" NEAR x', "x y", None),
        ("x NEAR/1 y ONEAR/1 z", "x y z 1 2 3 x y", ["x", "y", "z"]),
        ("x NEAR/1 y ONEAR/1 z", "x y 1 2 3 y z", None),
        (
            "@jihadists NEAR/1 (#attack OR y)",
            "A raid by JNIM, and an attack by ISGS",
            ["JNIM", "ISGS", "raid", "attack"],
        ),
        ("/[xy]+/ NEAR/1 z", "xyx 1 z", ["xyx", "z"]),
        ("x NEAR/1 /!/", "z x!", ["x", "!"]),
    ],
)
def test_what_is_near_stands_within_so_many_words_and_one_paragraph(when, text, words):
    assert evidence(when, text) == words


def test_a_phrase_of_the_title_is_not_near_a_word_of_the_text():
    assert evidence("x NEAR y", "y", title="x") is None


@pytest.mark.parametrize(
    ("when", "text", "words"),
    [
        ("ATLEAST/2(x)", "x, x", ["x", "x"]),
        ("ATLEAST/2(x)", "x", None),
        ("ATLEAST/2(x OR y)", "x y", ["x", "y"]),
        ('ATLEAST/2("x y" OR y)', "x y", None),
        ("ATLEAST/2(#attack)", "attacks: raid, boom", ["attacks", "raid"]),
        ("FIRST/2(x)", "1 x 2 x", ["x"]),
        ("FIRST/1(x)", "1 x", None),
        ("#attack", "raid BOOM boom", ["raid", "BOOM"]),
        ("=Is", "IS is Is", ["Is"]),
        ('="O’Neill"', "O'Neill O'NEILL", ["O'Neill"]),
        ("/v[0-9]+/", "v1 V2 av33", ["v1", "v33"]),
        ("/(?i)v[0-9]*/", "V é v2", ["V", "v2"]),
        ("/x*/", "y", None),
    ],
)
def test_counts_positions_and_spelling(when, text, words):
    assert evidence(when, text) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("title:x", ["x"]),
        ("lead:x", ["x", "x"]),
        ("text:x", ["x", "x"]),
        ("title:(x AND y)", None),
        ("text:(x AND y)", ["x", "x", "y"]),
        ("x NOT title:y", ["x", "x", "x"]),
        ("lead:(x AND NOT y)", ["x", "x"]),
        ("text:z", None),
        ("FIRST/1(x)", ["x"]),
    ],
)
def test_a_field_restricts_all_that_stands_in_it(when, words):
    assert evidence(when, f"x {'and ' * 70}\n\nx y", title="x", summary="z") == words


def test_the_first_paragraph_leads_however_long():
    assert evidence("lead:x", "1 " * 70 + "x") == ["x"]


def test_the_summary_stands_for_a_body_that_is_not_there():
    assert evidence("text:x FIRST/1(x)", None, summary="x") == ["x", "x"]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("lang:fr", []),
        ("lang:FR AND x", ["x"]),
        ("lang:en", None),
        ("NOT lang:en AND x", ["x"]),
        ("tag:sahel", []),
        ("tag:asia", None),
        ("source:wire", []),
        ("source:other", None),
        ("place:mali", ["Sévaré"]),
        ('place:"Mopti"', ["Sévaré"]),
        ("place:sevare NOT place:Sévaré", None),
        ("place:jnim", None),
    ],
)
def test_a_filter_asks_what_the_article_is(when, words):
    assert evidence(when, "x Sévaré JNIM", lang="fr-CA", tags=("Sahel",), source="wire") == words


REPORT = (
    "Gunmen on horses stormed a village near Mopti and took the cattle with them, people said.\n\nOnce a bomb went off."
)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("event:attack", ["Gunmen", "stormed"]),
        ("event:attack NEAR/1 horses", ["Gunmen", "stormed", "horses"]),
        ("event:attack NEAR/1 Mopti", None),
        ("lead:event:attack", ["Gunmen", "stormed"]),
        ("title:event:attack", None),
        ("event:bombing", None),
        ("Mopti NOT event:coup", ["Mopti"]),
    ],
)
def test_an_event_is_where_words_tell_it_of_an_article_that_reports_it(when, words):
    assert evidence(when, REPORT, lang="en") == words


def test_an_event_is_what_is_counted_where_no_word_tells_it():
    assert evidence("event:abduction", "Nine nurses were seized.", lang="en") == ["Nine nurses were seized"]


def test_an_event_that_lacks_is_told_with_those_reported_or_that_the_language_is_not_read():
    lacks = [shortfall(*read("place:mopti event:coup", REPORT, lang=lang)) for lang in ("en", "nl", None)]
    assert lacks == [
        "missing event:coup (reported is attack)",
        "missing event:coup (no event is recognised in nl)",
        "missing event:coup (no event is recognised in an unknown language)",
    ]


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        ("a AND z", "missing z"),
        ("a AND (z OR @kind:place)", "missing z OR @kind:place"),
        ('a NOT (b OR z OR "d e")', "excluded by b"),
        ("a AND z AND NOT b", "missing z; excluded by b"),
        ("(a AND z) OR (z AND y)", "missing z"),
        ("z AND (a AND y)", "missing z; missing y"),
        (
            "a AND (z OR d OR e OR f OR g OR h OR i OR j OR k OR l)",
            "missing z OR d OR e OR f OR g OR h OR i OR j or one of 2 others",
        ),
        ("z AND y", None),
        ("z", None),
        ("z AND NOT a", None),
        ("a NEAR/1 b", "a and b: the nearest are 2 words apart"),
        ("a NEAR/1 z", "a and z do not stand together"),
        ("z NEAR/1 y", None),
        ("ATLEAST/2(a)", "a in 1 place, 2 are asked for"),
        ("FIRST/2(b)", "b begins at word 4 in the body, asked for among the first 2 words"),
        ("title:(a AND z)", None),
        ("text:(a AND z)", "missing z"),
        ("a AND lang:fr", "missing lang:fr (lang is en)"),
        ("a AND title:b", "missing title:b"),
    ],
)
def test_a_rule_that_nearly_holds_says_what_it_lacks(when, reason):
    assert shortfall(*read(when, "a 1 2 b")) == reason


@pytest.mark.parametrize(
    ("when", "text", "reason"),
    [
        ("a NEAR/3 b", "a 1\n\n2 b", "a and b: the nearest are 2 words apart, in two paragraphs"),
        ("a ONEAR/3 b", "b 1 a", "a and b: the nearest are 1 word apart, the other way round"),
        ("a NEAR/1 b NEAR/1 c", "a 1 2 b c", "a and b: the nearest are 2 words apart"),
        ("a NEAR/1 b NEAR/1 c", "a b 1 2 3 b c", "each stands by the next, but not all at one place"),
        ("a NEAR/1 b", "a 1 2 3 " * 150 + "b", "a and b: the nearest are 3 words apart"),
        ("a NEAR a", "a", "a and a do not stand together"),
    ],
)
def test_what_is_too_far_apart_is_told_with_the_way_between(when, text, reason):
    assert shortfall(*read(when, text)) == reason
