import json
import re

import pytest

from monitor.core.matching.grammar import parse
from monitor.core.matching.query import Exact, KindRef, Term
from monitor.errors import RuleError
from monitor.model import EntityKind, Position, Severity
from monitor.rulepacks import lint_rules, load_rules

PACK = """\
[entities.wagner-group]
name = "Wagner Group"
kind = "organization"
wikidata = "Q42"
names = ["Wagner Group", "ЧВК «Вагнер»"]
ambiguous = ["Wagner", "Вагнер*"]
context = ["mercenar*", "@mali", "@kind:place"]
unless = ["Bayreuth", "Richard Wagner"]

[entities.mali]
name = "Mali"
kind = "place"
names = ["Mali"]

[[rule]]
id = "wagner-in-mali"
title = "Wagner in Mali"
when = '@wagner-group AND (@kind:place OR Sahel) AND NOT parade'
severity = "high"
labels = { desk = "sahel" }
alerts = ["Four Wagner mercenaries were seen in Mali."]
silent = [
  "Bayreuth opens with Wagner's Parsifal.",
  "The Wagner Group held a parade in Mali.",
]
"""


def a_pack(tmp_path, text=PACK, name="pack.toml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def problems(*paths, examples=True):
    with pytest.raises(RuleError) as caught:
        load_rules(paths, examples=examples)
    return [(each.path.name, each.line, each.key, each.message) for each in caught.value.problems]


def changed(before, after):
    assert before in PACK
    return PACK.replace(before, after)


def test_a_list_among_context_words_stands_for_its_words(tmp_path):
    pack = a_pack(tmp_path, changed('"mercenar*"', '"#fighters"') + '\n[lists]\nfighters = ["mercenar*", "=PMC"]\n')
    context = load_rules([pack]).entities["wagner-group"].context
    assert context[:2] == (Term("mercenar*"), Exact("PMC"))


def test_a_pack_becomes_a_rule_set(tmp_path):
    rules = load_rules([a_pack(tmp_path)])
    entity, (rule,) = rules.entities["wagner-group"], rules.rules
    assert (entity.name, entity.kind, entity.wikidata) == ("Wagner Group", EntityKind.ORGANIZATION, "Q42")
    assert (entity.names, entity.ambiguous) == (("Wagner Group", "ЧВК «Вагнер»"), ("Wagner", "Вагнер*"))
    assert (entity.context[0], entity.context[2]) == (Term("mercenar*"), KindRef(EntityKind.PLACE))
    assert (rule.id, rule.title, rule.severity, rule.labels) == (
        "wagner-in-mali",
        "Wagner in Mali",
        Severity.HIGH,
        {"desk": "sahel"},
    )
    assert rule.when == parse("@wagner-group AND (@kind:place OR Sahel) AND NOT parade")
    assert (len(rule.alerts), len(rule.silent), rule.min_sources) == (1, 2, 1)


def test_folders_and_files_make_one_rule_set(tmp_path):
    entities, _, rules = PACK.partition("[[rule]]")
    folder = tmp_path / "rules"
    folder.mkdir()
    a_pack(folder, entities, "b.toml")
    (folder / "notes.txt").write_text("not a pack")
    rule_pack = a_pack(tmp_path, "[[rule]]" + rules)
    assert [rule.id for rule in load_rules([rule_pack, folder]).rules] == ["wagner-in-mali"]


def test_no_packs_are_no_rules():
    assert load_rules([]).rules == ()


@pytest.mark.parametrize(
    ("before", "after", "line", "key", "message"),
    [
        ('names = ["Mali"]', 'nmaes = ["Mali"]', 13, "entities.mali.nmaes", 'unknown key "nmaes", did you mean "names"?'),
        ('severity = "high"', 'severity = "hihg"', 19, "rule[0].severity", "must be 'low', 'medium', 'high' or 'critical'"),
        ('kind = "place"', 'kind = "town"', 12, "entities.mali.kind", "must be 'organization', 'person', 'place', 'operation'"),
        ('severity = "high"', "min_sources = 0", 19, "rule[0].min_sources", "must be at least 1"),
        ('title = "Wagner in Mali"\n', "", 15, "rule[0].title", "missing; every rule has one"),
        ('title = "Wagner in Mali"', 'title = " "', 17, "rule[0].title", "must be one line of text, and not empty"),
        ('"ЧВК «Вагнер»"', '"— *"', 5, "entities.wagner-group.names[1]", "“— *” holds no letter and no digit"),
        ('"ЧВК «Вагнер»"', '""', 5, "entities.wagner-group.names[1]", "holds no letter"),
        ('"ЧВК «Вагнер»"', "7", 5, "entities.wagner-group.names[1]", "must be text in quotes"),
        ('"mercenar*"', '"m*"', 7, "entities.wagner-group.context[0]", "needs 3 letters"),
        ('"@mali"', '"@mail"', 7, "entities.wagner-group.context[1]", 'unknown entity "mail", did you mean "mali"?'),
        ('"mercenar*"', '"#fighters"', 7, "entities.wagner-group.context[0]", 'column 1: unknown list "fighters"'),
        ('"Bayreuth"', '"@opera"', 8, "entities.wagner-group.unless[0]", 'unknown entity "opera"; known are: wagner-group, mali'),
        ('"Q42"', '"42"', 4, "entities.wagner-group.wikidata", '"42" is no Wikidata id; write it like "Q42"'),
        ("@wagner-group AND", "@wagner AND", 18, "rule[0].when", 'column 1: unknown entity "wagner", did you mean "wagner-group"?'),
        ("OR Sahel)", "OR Sahel", 18, "rule[0].when", "column 19: ( is never closed"),
        ('"wagner-in-mali"', '"Wagner in Mali"', 16, "rule[0].id", '"Wagner in Mali" is no id'),
        ("[entities.mali]", "[entities.Mali]", 10, "entities.Mali", '"Mali" is no id'),
        ('names = ["Mali"]', "names = []", 10, "entities.mali", "can never be found: give it names"),
        ('"Wagner Group", "ЧВК', '"Wagner’s", "ЧВК', 1, "entities.wagner-group", "“Wagner” reads as the sure name “Wagner’s” does"),
        ('names = ["Mali"]', 'names = ["Mali"]\nunless = ["Mali Empire"]', 10, "entities.mali", "decide on ambiguous names alone"),
        ('names = ["Mali"]', 'names = "Mali"', 13, "entities.mali.names", "must be a list"),
        ("[[rule]]", "[[rules]]", 15, "rules", 'unknown table "rules", did you mean "rule"?'),
        ("[[rule]]", "[rule]", 15, "rule", "write each under [entities.ID], [lists] or [[rule]]"),
        ('id = "wagner-in-mali"', "id = ", 16, "file", "not TOML: Invalid value"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_where_it_stands_with_what_would_be_right(tmp_path, before, after, line, key, message):  # noqa: PLR0917 - a table
    told = problems(a_pack(tmp_path, changed(before, after)))
    assert [each for each in told if each[:3] == ("pack.toml", line, key) and message in each[3]], told


FAMILY = """\
[lists]
attack = ["attack*", "=IS"]

[entities.mali]
name = "Mali"
kind = "place"
names = ["Mali"]

[entities.gao]
name = "Gao"
kind = "place"
names = ["Gao"]
within = "mali"

[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM", "=FAMa"]
ambiguous = ["=FAMA"]
context = ["army"]

[entities.jihadists]
name = "Jihadists"
kind = "organization"
members = ["jnim"]

[[rule]]
id = "r"
title = "R"
when = "@jihadists AND #attack AND place:Mali"
alerts = ["JNIM attacked Gao"]
silent = ["JNIM attacked Ségou", "JNIM in Gao"]
"""


def test_lists_groups_and_places_within_places_are_read(tmp_path):
    rules = load_rules([a_pack(tmp_path, FAMILY)])
    assert rules.lists == {"attack": (Term("attack*"), Exact("IS"))}
    assert (rules.entities["jihadists"].members, rules.entities["gao"].within) == (("jnim",), "mali")


def test_a_place_lies_within_others_the_nearest_first_and_at_a_point(tmp_path):
    lake = '[entities.tchad]\nname = "Tchad"\nkind = "place"\nnames = ["Tchad"]\nwithin = "gao"\nat = [13, 14.1]\n'
    rules = load_rules([a_pack(tmp_path, FAMILY + lake)])
    assert [rules.within(place) for place in ("tchad", "gao", "mali")] == [("gao", "mali"), ("mali",), ()]
    assert [rules.position(place) for place in ("tchad", "gao")] == [Position(13, 14.1), None]


@pytest.mark.parametrize(
    ("before", "after", "line", "key", "message"),
    [
        ("#attack", "#atack", 30, "rule[0].when", 'column 16: unknown list "atack", did you mean "attack"?'),
        ("place:Mali", "place:Malta", 30, "rule[0].when", 'column 28: unknown place "Malta"'),
        ("place:Mali", "place:jnim", 30, "rule[0].when", 'column 28: unknown place "jnim"'),
        ('"attack*"', '"a*"', 2, "lists.attack[0]", "needs 3 letters"),
        ('"=IS"', '"@jnim"', 2, "lists.attack[1]", "an @entity serves in rules, and in context and unless"),
        ('id = "r"', "id = 7", 28, "rule[0].id", "must be text in quotes"),
        ('title = "R"', 'title = "R"\nlabels = "desk"', 30, "rule[0].labels", 'must be a table, like { desk = "sahel" }'),
        ('"=IS"', '"=ISIL*"', 2, "lists.attack[1]", "has no *"),
        ('["attack*", "=IS"]', "[]", 2, "lists.attack", "must not be empty"),
        ('["attack*", "=IS"]', '"attack"', 2, "lists.attack", "must be a list"),
        ('attack = ["attack*", "=IS"]', 'Attack = ["attack*"]', 2, "lists.Attack", '"Attack" is no id'),
        ('members = ["jnim"]', 'members = ["jnmi"]', 25, "entities.jihadists.members[0]", 'unknown entity "jnmi"'),
        ('within = "mali"', 'within = "mail"', 13, "entities.gao.within", 'unknown entity "mail"'),
        ('within = "mali"', 'within = "jnim"', 13, "entities.gao.within", '"jnim" is no place'),
        ('within = "mali"', 'within = "gao"', 9, "entities.gao", '"gao" belongs to itself, by way of gao'),
        ('names = ["JNIM", "=FAMa"]', 'names = ["JNIM", "=FAMa"]\nwithin = "mali"\nat = [16.27, -0.05]', 15, "entities.jnim", "only a place lies at a point"),
        ('kind = "organization"\nmembers = ["jnim"]', 'kind = "person"\nmembers = ["jnim"]\nwithin = "mali"', 22, "entities.jihadists", "only a place lies within"),
        ('within = "mali"', "at = [216.27, -0.05]", 13, "entities.gao.at", "must be [latitude, longitude] in degrees"),
        ('within = "mali"', "at = [16.27]", 13, "entities.gao.at", "must be [latitude, longitude] in degrees"),
        ('within = "mali"', 'at = "16.27 N"', 13, "entities.gao.at", "must be [latitude, longitude] in degrees"),
        ('members = ["jnim"]', 'members = ["jnim"]\nat = [16.27, -0.05]', 22, "entities.jihadists", "only a place lies at a point"),
        ('"=FAMA"', '"=FAMa"', 15, "entities.jnim", "reads as the sure name"),
    ],
)  # fmt: skip
def test_a_mistake_between_the_tables_is_told(tmp_path, before, after, line, key, message):  # noqa: PLR0917 - a table
    assert before in FAMILY
    told = problems(a_pack(tmp_path, FAMILY.replace(before, after)))
    assert [each for each in told if each[:3] == ("pack.toml", line, key) and message in each[3]], told


def test_every_mistake_of_every_pack_is_told_at_once(tmp_path):
    first = a_pack(tmp_path, changed('"Q42"', '"42"').replace("AND NOT parade", "AND"), "first.toml")
    second = a_pack(tmp_path, '[[rule]]\nid = "wagner-in-mali"\nwhen = "@mail"\n', "second.toml")
    assert [each[:3] for each in problems(first, second, tmp_path / "absent.toml")] == [
        ("absent.toml", 1, "file"),
        ("first.toml", 4, "entities.wagner-group.wikidata"),
        ("first.toml", 18, "rule[0].when"),
        ("second.toml", 1, "rule[0].title"),
        ("second.toml", 2, "rule[0].id"),
        ("second.toml", 3, "rule[0].when"),
    ]


def test_an_entity_and_a_rule_are_defined_once(tmp_path):
    first, second = a_pack(tmp_path, name="a.toml"), a_pack(tmp_path, name="b.toml")
    assert problems(first, second) == [
        ("b.toml", 1, "entities.wagner-group", f'"wagner-group" is the id of the entity at {first}:1 already'),
        ("b.toml", 10, "entities.mali", f'"mali" is the id of the entity at {first}:10 already'),
        ("b.toml", 16, "rule[0].id", f'"wagner-in-mali" is the id of the rule at {first}:15 already'),
    ]


def test_a_folder_without_packs_is_a_mistake(tmp_path):
    assert [each[3] for each in problems(tmp_path)] == ["this folder holds no rule pack (*.toml)"]


def test_an_example_that_fails_is_told_at_its_line_with_the_reason(tmp_path):
    pack = changed("were seen in Mali", "were on parade in Mali").replace("held a parade in Mali", "left Mali")
    told = problems(a_pack(tmp_path, pack))
    assert [each[:3] for each in told] == [
        ("pack.toml", 21, "rule[0].alerts[0]"),
        ("pack.toml", 24, "rule[0].silent[1]"),
    ]
    assert [each[3].splitlines()[0] for each in told] == [
        "must fire, but does not: excluded by parade: “Four Wagner mercenaries were on parade in Mali.”",
        "must not fire, but does by “Wagner Group”, “Mali”: “The Wagner Group left Mali.”",
    ]


def test_an_example_that_fails_is_told_with_the_tree_of_its_rule(tmp_path):
    [(*_, told)] = problems(a_pack(tmp_path, changed("were seen in Mali", "were on parade in Mali")))
    assert told.splitlines()[1:] == [
        "    ✗ @wagner-group AND (@kind:place OR Sahel) AND NOT parade",
        "      ✓ @wagner-group: “Wagner” (text 5), ambiguous, by “mercenar*” at 12",
        "      ✓ @kind:place OR Sahel",
        "        ✓ @kind:place: “Mali” (text 42), a sure name",
        "        ✗ Sahel",
        "      ✗ NOT parade: excluded by parade",
        "        ✓ parade: “parade” (text 32)",
    ]


def test_an_example_that_has_nothing_of_its_rule_says_so(tmp_path):
    pack = changed("Four Wagner mercenaries were seen in Mali.", "Rain is expected.")
    assert [each[3].splitlines()[0] for each in problems(a_pack(tmp_path, pack))] == [
        "must fire, but does not: nothing that it asks for is there: “Rain is expected.”"
    ]


FRENCH = "Une inondation a touché les quartiers bas de la ville dans la nuit de samedi à dimanche."


@pytest.mark.parametrize(
    ("when", "alerts", "silent"),
    [
        ("title:flood", "A flood hits the town.", "Rain is expected."),
        ("title:flood NOT text:drill", "A flood hits the town.", "Rain is expected, and a flood is not."),
        ("lang:fr inondation", FRENCH, "The inondation, as they call it, was a drill for all who live there."),
        ("inondation NOT lang:fr", "The inondation, as they call it, hit all who live there.", FRENCH),
        ("source:lake-radio flood", "A flood hits the town.", "Rain is expected."),
        ("tag:mali tag:floods flood NOT tag:sport", "A flood hits the town.", "Rain is expected."),
        ("(source:a OR source:b) AND title:flood", "A flood hits the town.", "Rain is expected."),
    ],
)
def test_an_example_is_a_text_or_a_headline_from_wherever_its_rule_asks_for(tmp_path, when, alerts, silent):
    rule = f'[[rule]]\nid = "r"\ntitle = "R"\nwhen = "{when}"\nalerts = ["{alerts}"]\nsilent = ["{silent}"]\n'
    assert [each.id for each in load_rules([a_pack(tmp_path, rule)]).rules] == ["r"]


@pytest.mark.parametrize(
    ("when", "alerts"),
    [
        ("title:flood", "Rain"),
        ("lang:de inondation", FRENCH),
        ("ATLEAST/2(flood)", "A flood."),
        ("tag:a storm", "A flood."),
    ],
)
def test_an_example_that_fires_nowhere_is_refused(tmp_path, when, alerts):
    rule = f'[[rule]]\nid = "r"\ntitle = "R"\nwhen = "{when}"\nalerts = ["{alerts}"]\n'
    [(*_, told)] = problems(a_pack(tmp_path, rule))
    assert told.startswith("must fire, but does not: ")


def test_examples_are_left_alone_where_nobody_asks(tmp_path):
    assert load_rules([a_pack(tmp_path, changed("were seen in Mali", "slept"))], examples=False).rules


def test_a_problem_prints_as_file_line_key_and_message(tmp_path):
    with pytest.raises(RuleError, match=re.escape("pack.toml:12: entities.mali.kind: must be")):
        load_rules([a_pack(tmp_path, changed('kind = "place"', 'kind = "town"'))])


def test_what_a_rule_probably_does_not_mean_is_told_at_its_line(tmp_path):
    pack = FAMILY.replace("#attack AND", "#attack and")
    assert [(each.line, each.key, each.message[:20]) for each in lint_rules([a_pack(tmp_path, pack)])] == [
        (30, "rule[0].when", "column 24: “and” is ")
    ]
    assert lint_rules([a_pack(tmp_path, FAMILY)]) == ()


@pytest.mark.parametrize(
    ("when", "enough"),
    [
        ("the", "“the” is enough"),
        ("mali OR dans", "“dans” is enough"),
        ("title:(и OR в)", "“и”, “в” is enough"),
        ("ال*", "is enough"),
        ("ATLEAST/2(/[a-z]+/)", "is enough"),
        ("/\\d+/", "“12” is enough"),
        ("#small NEAR/3 (of OR de)", "is enough"),
    ],
)
def test_a_rule_that_fires_where_nothing_is_told_is_told_so(tmp_path, when, enough):
    pack = f"[lists]\nsmall = ['than', 'les']\n[[rule]]\nid = 'r'\ntitle = 'R'\nwhen = '''{when}'''"
    [hint] = lint_rules([a_pack(tmp_path, pack)])
    assert hint.message.startswith("this will fire on nearly every article: ")
    assert hint.message.endswith(enough)


@pytest.mark.parametrize(
    "when", ["mali", "jihad*", "attack AND the", "said NEAR/5 minister", "/CVE-\\d+/", "ФСБ OR وزير"]
)
def test_a_rule_that_asks_for_something_gets_no_such_hint(tmp_path, when):
    assert lint_rules([a_pack(tmp_path, f"[[rule]]\nid = 'r'\ntitle = 'R'\nwhen = '''{when}'''")]) == ()


def a_place(*names, within="togo"):
    return (
        '[entities.togo]\nname = "Togo"\nkind = "place"\nnames = ["Togo"]\n'
        f'[entities.north]\nname = "North"\nkind = "place"\nnames = {json.dumps(names, ensure_ascii=False)}\n'
        + (f'within = "{within}"\n' if within else "")
    )


def test_a_place_that_holds_several_is_told_that_they_are_told_as_one(tmp_path):
    pack = a_pack(tmp_path, a_place("Kpendjal", "Mandouri", "Мандури", "Dapaong"))
    [hint] = lint_rules([pack])
    assert (hint.line, hint.key) == (8, "entities.north.names")
    assert hint.message == (
        "“Kpendjal”, “Mandouri”, “Dapaong” look like several places; two events of one day there may be told as one; "
        "make each a place of its own, within this one"
    )


@pytest.mark.parametrize(
    ("names", "within"),
    [
        (("Timbuktu", "Tombouctou", "Tombuctú", "Тимбукту", "تمبكتو"), "togo"),
        (("=Kaya", "city of Kaya", "Kaya au Burkina", "Mandouri"), "togo"),
        (("Ivory Coast", "Elfenbeinküste", "Fildişi Sahili"), None),
    ],
    ids=["spellings of one", "with other words", "a country"],
)
def test_the_names_of_one_place_are_left_in_peace(tmp_path, names, within):
    assert lint_rules([a_pack(tmp_path, a_place(*names, within=within))]) == ()
