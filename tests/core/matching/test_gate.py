import pytest

from monitor.core.matching.gate import Gate
from monitor.core.matching.grammar import parse
from monitor.core.matching.query import Exact, Term
from monitor.core.matching.senses import Dictionary, Entity
from monitor.model import EntityKind

ENTITIES = (
    Entity(id="jnim", name="JNIM", kind=EntityKind.ORGANIZATION, names=("JNIM",)),
    Entity(id="jihadists", name="Jihadists", kind=EntityKind.ORGANIZATION, members=("jnim",)),
    Entity(id="mali", name="Mali", kind=EntityKind.PLACE, names=("Mali",)),
    Entity(id="gao", name="Gao", kind=EntityKind.PLACE, names=("Gao",), within="mali"),
)
LISTS = {"attack": (Term("raid"), Exact("IS"))}


def opened(whens, terms=(), entities=()):
    opened = Gate([parse(when) for when in whens], Dictionary(ENTITIES), LISTS).open(terms, entities)
    return sorted([*opened.may_hold, *opened.lacking])


@pytest.mark.parametrize(
    ("when", "terms", "entities"),
    [
        ("a", ["a"], []),
        ("=a", ["=a"], []),
        ("a OR b", ["b"], []),
        ("#attack", ["=IS"], []),
        ("@jnim", [], ["jnim"]),
        ("@jihadists", [], ["jnim"]),
        ("@kind:place", [], ["gao"]),
        ("place:mali", [], ["gao"]),
        ("ATLEAST/2(a OR b)", ["b"], []),
        ("FIRST/2(a)", ["a"], []),
        ("title:(a OR b)", ["b"], []),
        ("a NOT b", ["a"], []),
        ("a lang:fr", ["a"], []),
        ("a event:attack", ["a"], []),
        ("a OR lang:fr", [], []),
        ("/a/", [], []),
        ("/a/ OR b", [], []),
    ],
)
def test_a_rule_wakes_by_what_it_cannot_hold_without(when, terms, entities):
    assert opened([when], terms, entities) == [0]


@pytest.mark.parametrize(
    ("when", "terms", "entities"),
    [
        ("a", ["b"], ["jnim"]),
        ("=a", ["a"], []),
        ("a OR b", ["c"], []),
        ("@jnim", [], ["gao"]),
        ("a NOT b", ["b"], []),
        ("a lang:fr", [], []),
        ("/a/ b", ["a"], []),
    ],
)
def test_a_rule_sleeps_where_it_cannot_hold(when, terms, entities):
    assert opened([when], terms, entities) == []


def test_of_what_a_rule_requires_that_wakes_it_which_the_fewest_rules_ask_for():
    rules = ["attack a", "attack b", "(attack OR raid) NEAR/5 c"]
    assert opened(rules, ["attack"]) == []
    assert opened(rules, ["attack", "c", "b"]) == [1, 2]


@pytest.mark.parametrize(
    ("when", "terms", "may_hold"),
    [
        ("a AND b", ["a"], False),
        ("a AND b", ["a", "b"], True),
        ("a AND #attack", ["a", "=IS"], True),
        ("a NEAR/3 #attack", ["a"], False),
        ("a AND (b OR lang:fr)", ["a"], True),
        ("a AND (b OR (c AND d))", ["a", "c", "d"], True),
        ("FIRST/9(a) AND title:b", ["a"], False),
        ("a NOT b", ["a"], True),
        ("a AND /b/", ["a"], True),
        ("(a AND b) OR (c AND d)", ["a"], True),
    ],
)
def test_a_rule_that_is_awake_can_hold_only_with_the_second_thing_that_it_requires(when, terms, may_hold):
    opened = Gate([parse(when)], Dictionary(ENTITIES), LISTS).open(terms, [])
    assert opened == (([0], []) if may_hold else ([], [0]))
