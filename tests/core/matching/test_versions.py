from dataclasses import replace

import pytest

from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.matching.query import Term
from monitor.core.matching.senses import Entity
from monitor.core.matching.versions import Versions
from monitor.model import EntityKind, Severity
from tests.builders import an_article

GAO = Entity(
    id="gao", name="Gao", kind=EntityKind.PLACE, ambiguous=("Gao",), context=(Term("mali"),), unless=(Term("china"),)
)
JNIM = Entity(id="jnim", name="JNIM", kind=EntityKind.ORGANIZATION, names=("JNIM", "=GSIM"))
WHEN = {"a": "@jnim NEAR/2 #attack", "b": "place:gao NOT rice", "c": "ATLEAST/2(camp*) OR /2\\d+/", "d": "title:@jnim"}
LISTS = {"attack": (Term("attack*"), Term("raid"))}


def rule_set(entities=(GAO, JNIM), when=WHEN, lists=LISTS):
    rules = [
        Rule(id=name, title=name, when=parse(query), severity=Severity.LOW, labels={}) for name, query in when.items()
    ]
    return RuleSet(entities, rules, lists)


CHANGED = {
    "nothing": rule_set(),
    "a rule": rule_set(when=WHEN | {"a": "@jnim NEAR/9 #attack"}),
    "other words": rule_set(when={"d": "rice OR camp", "e": "@gao"}),
    "a list": rule_set(lists={"attack": (Term("raid"), Term("ambush"))}),
    "a name": rule_set(entities=(GAO, replace(JNIM, names=("JNIM in Gao",)))),
    "what a name means": rule_set(entities=(replace(GAO, context=(Term("niger"),)), JNIM)),
    "all": rule_set(entities=(), when={"a": "gao"}, lists={}),
}
TEXTS = [
    "JNIM in Gao, Mali: camp after camp attacked.",
    "GSIM said it raided two camps: 21 dead. JNIM, it said, would raid on.",
    "Gao rises in China; rice too.",
    "An ambush in Gao, Niger. JNIM spoke of a raid.",
    "RAID BY GSIM",
    "Nothing.",
]


@pytest.mark.parametrize("changed", CHANGED)
@pytest.mark.parametrize("turned", [False, True])
def test_two_versions_judged_together_fire_as_each_does_alone(changed, turned):
    old, new = (CHANGED[changed], rule_set()) if turned else (rule_set(), CHANGED[changed])
    versions = Versions(old, new)
    for article in [an_article(text, summary="", text=text) for text in TEXTS]:
        assert versions.firing(article) == (alone(old, article), alone(new, article))


def alone(rules, article):
    return tuple(match.rule for match in match_article(rules, article).matches)
