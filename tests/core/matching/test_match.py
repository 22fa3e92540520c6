from monitor.core.matching.grammar import parse, read_cue
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.matching.senses import Entity
from monitor.model import EntityKind, Field, NearMatch, Severity
from tests.builders import an_article

JNIM = Entity(id="jnim", name="JNIM", kind=EntityKind.ORGANIZATION, names=("JNIM",))
WAGNER = Entity(
    id="wagner",
    name="Wagner Group",
    kind=EntityKind.ORGANIZATION,
    ambiguous=("Wagner",),
    context=(read_cue("fighters"), read_cue("@jnim")),
    unless=(read_cue("opera"),),
)
RULERS = Entity(id="rulers", name="Rulers", kind=EntityKind.NAMESAKE, names=("Gao rulers",))
GAO = Entity(id="gao", name="Gao", kind=EntityKind.PLACE, names=("Gao",))
SEGOU = Entity(id="segou", name="Ségou", kind=EntityKind.PLACE, names=("Ségou",))


def a_rule(when, rule_id="r"):
    return Rule(id=rule_id, title="A rule", when=parse(when), severity=Severity.HIGH, labels={"desk": "sahel"})


def judge(when, text=None, title="", summary=""):
    rules = RuleSet((JNIM, WAGNER, GAO, SEGOU, RULERS), [a_rule(when)])
    article = an_article(title, summary=summary, text=text)
    return article, match_article(rules, article)


def evidence(article, judgement):
    texts = {Field.TITLE: article.title, Field.SUMMARY: article.summary, Field.TEXT: article.text}
    return [
        (mention.entity, mention.field.value, texts[mention.field][mention.start : mention.end])
        for match in judgement.matches
        for mention in match.mentions
    ]


def test_a_match_carries_its_rule_and_the_words_that_made_it_true():
    article, judgement = judge(
        "(@jnim OR @wagner) AND @kind:place AND atta*", "In SÉGOU and Gao l’JNIM attaqua.", "JNIM"
    )
    assert evidence(article, judgement) == [
        ("jnim", "title", "JNIM"),
        ("segou", "text", "SÉGOU"),
        ("gao", "text", "Gao"),
        ("jnim", "text", "JNIM"),
        (None, "text", "attaqua"),
    ]
    match = judgement.matches[0]
    assert (match.rule, match.title, match.severity, match.labels) == ("r", "A rule", Severity.HIGH, {"desk": "sahel"})


def test_a_line_that_only_leads_to_another_article_holds_nothing():
    text = "Prices rise.\n\nRead also: 90 killed as JNIM attacks Ségou\n\nMarkets in Gao stay open."

    for when in ("@jnim", "attack*", "/[0-9]+/", "text:@segou"):
        assert judge(when, text)[1].matches == ()
    article, judgement = judge("@gao", text)
    assert evidence(article, judgement) == [("gao", "text", "Gao")]
    assert judgement.entities == ("gao",)


def test_a_rule_may_fire_by_the_title_but_entities_are_those_of_the_body():
    article, judgement = judge("@jnim", text="A quiet day in Gao.", title="JNIM")
    assert evidence(article, judgement) == [("jnim", "title", "JNIM")]
    assert judgement.entities == ("gao",)
    assert [(mention.entity, mention.field) for mention in judgement.mentions] == [
        ("jnim", Field.TITLE),
        ("gao", Field.TEXT),
    ]


def test_without_a_body_entities_are_those_of_title_and_summary():
    _, judgement = judge("@jnim", title="JNIM", summary="Ségou, then Gao and JNIM")
    assert judgement.entities == ("jnim", "segou", "gao")


def test_a_namesake_keeps_its_words_from_others_and_is_never_told():
    _, judgement = judge("rulers", text="The Gao rulers met. JNIM did not.")
    assert judgement.matches
    assert judgement.entities == ("jnim",)
    assert [mention.entity for mention in judgement.mentions] == ["jnim"]


def test_a_condition_may_be_met_across_title_and_text_but_a_phrase_may_not():
    assert judge("JNIM AND Gao", text="Gao", title="JNIM")[1].matches
    assert not judge('"JNIM Gao"', text="Gao", title="JNIM")[1].matches


def test_a_rule_that_nearly_fires_says_what_was_missing_or_forbidden():
    for when, reason in [
        ("@jnim AND (@kind:place OR Mali)", "missing @kind:place OR Mali"),
        ("@jnim AND NOT rice", "excluded by rice"),
        ("Bamako AND Mopti", None),
        ("rice AND @wagner", "missing @wagner"),
    ]:
        _, judgement = judge(when, "JNIM burned the rice.")
        assert judgement.near == ((NearMatch(rule="r", reason=reason),) if reason else ())


def test_a_refused_name_is_told_with_its_reason():
    article, judgement = judge("@wagner AND @kind:place", "Wagner at the opera of Gao.")
    (refusal,) = judgement.refusals
    assert article.text[refusal.start : refusal.end] == "Wagner"
    assert (refusal.entity, refusal.field, refusal.reason) == ("wagner", Field.TEXT, "excluded by “opera” at 14")
    assert judgement.near == (
        NearMatch(rule="r", reason="missing @wagner; @wagner refused: excluded by “opera” at 14"),
    )


def test_a_refused_name_alone_makes_a_rule_nearly_fire():
    _, judgement = judge("@wagner", "Wagner again.")
    assert judgement.near == (NearMatch(rule="r", reason="@wagner refused: no context near"),)


def test_of_many_rules_that_nearly_fire_the_nearest_are_told():
    further = [a_rule(f"{word} AND absent", word) for word in ["what", "the", "people", "of"]]
    rules = RuleSet((), [*further, a_rule("rice NEAR/2 Gao", "nearer")])
    near = match_article(rules, an_article("Rice is what the people of Gao eat, when they eat")).near
    assert [each.rule for each in near] == ["nearer", "what", "the", "people", "of"]
    further.append(a_rule("when AND absent", "when"))
    rules = RuleSet((), [*further, a_rule("rice NEAR/2 Gao", "nearer")])
    assert match_article(rules, an_article("Rice is what the people of Gao eat, when they eat")).near == near


def test_of_a_name_that_is_repeated_without_end_the_first_mentions_are_told():
    _, judgement = judge("@jnim AND @gao", "JNIM " * 12_000 + "Gao")
    assert judgement.entities == ("jnim", "gao")
    assert [len(judgement.mentions), len(judgement.matches[0].mentions)] == [1_000, 1_000]
    assert [mention.start for mention in judgement.mentions[:3]] == [0, 5, 10]


def test_words_of_another_field_are_not_near():
    _, judgement = judge("@wagner", title="Wagner", text="fighters")
    assert [refusal.reason for refusal in judgement.refusals] == ["no context near"]


def test_of_several_refusals_the_first_is_told():
    _, judgement = judge("@wagner", f"Wagner the dog. {'And so on. ' * 20} Wagner at the opera.")
    assert judgement.near[0].reason == "@wagner refused: the article means another, by “opera” at 251"


def test_rules_are_judged_in_the_order_of_the_packs():
    rules = RuleSet((JNIM,), [a_rule("JNIM", "z"), a_rule("@jnim", "a"), a_rule("rice", "m")])
    judgement = match_article(rules, an_article("JNIM"))
    assert [match.rule for match in judgement.matches] == ["z", "a"]
    assert judgement == match_article(rules, an_article("JNIM"))


def test_a_rule_set_knows_its_entities():
    rules = RuleSet((JNIM, GAO), [])
    assert (rules.entity_name("gao"), rules.entity_kind("gao"), list(rules.entities)) == (
        "Gao",
        "place",
        ["jnim", "gao"],
    )
