import json

import click
import pytest

from monitor.cli.explain import explanation_lines, explanations
from monitor.cli.pieces import read_piece, to_article
from monitor.rulepacks import load_rules
from monitor.store.database import writing
from tests.builders import NOON
from tests.cli.test_output import on_a_terminal

PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM"]

[entities.wagner-group]
name = "Wagner Group"
kind = "organization"
names = ["Wagner Group"]
ambiguous = ["Wagner"]
context = ["mercenar*"]
unless = ["Bayreuth"]

[[rule]]
id = "jnim-attack"
title = "JNIM attacks"
when = "@jnim AND (attack* OR kill*)"
severity = "high"

[[rule]]
id = "wagner"
title = "Wagner in Mali"
when = "@wagner-group AND Mali"

[[rule]]
id = "floods"
title = "Floods"
when = "flood*"
"""
TEXT = """JNIM attacks a camp

Fighters of JNIM killed two soldiers and left.

In Bayreuth they played Wagner, far from Mali."""


@pytest.fixture
def rules(tmp_path):
    pack = tmp_path / "rules/watch.toml"
    pack.parent.mkdir()
    pack.write_text(PACK)
    return pack


def test_what_is_neither_a_file_nor_stored_is_told_as_both(call, rules, tmp_path):
    (tmp_path / "config.toml").write_text(f'[monitor]\ndatabase = "{tmp_path}/none.db"\n')
    told = call("rules", "explain", "artcle.txt")
    assert told.exit_code == 2
    assert told.stderr == "there is no file artcle.txt, and no database yet with stored articles\n"


@pytest.fixture
def told(call, rules, tmp_path):
    """What is said of the text, for programs: each rule by its id."""
    (tmp_path / "config.toml").touch()
    (tmp_path / "article.txt").write_text(TEXT)

    def told(*options):
        [article] = json.loads(call("rules", "explain", "article.txt", "--json", *options).stdout)["articles"]
        return {each["rule"]: each for each in article["rules"]}

    return told


def leaves(tree):
    return [leaf for part in tree["parts"] for leaf in leaves(part)] if tree["parts"] else [tree]


def test_a_match_tells_which_words_made_each_part_hold(told):
    explained = told()["jnim-attack"]
    assert explained["fires"] is True
    words = {leaf["query"]: [mention["words"] for mention in leaf["mentions"]] for leaf in leaves(explained["tree"])}
    assert words == {"@jnim": ["JNIM", "JNIM"], "attack*": ["attacks"], "kill*": ["killed"]}
    assert [mention["field"] for mention in leaves(explained["tree"])[0]["mentions"]] == ["title", "text"]


def test_a_near_match_tells_which_part_failed_and_the_word_that_decided_it(told):
    explained = told()["wagner"]
    assert explained["fires"] is False
    wagner, mali = leaves(explained["tree"])
    assert (wagner["held"], mali["held"]) == (False, True)
    body = TEXT.partition("\n\n")[2]
    wagner_at, bayreuth_at = body.index("Wagner"), body.index("Bayreuth")
    [refused] = wagner["names"]
    assert refused == {
        "entity": "wagner-group",
        "field": "text",
        "start": wagner_at,
        "end": wagner_at + 6,
        "words": "Wagner",
        "accepted": False,
        "reason": f"excluded by “Bayreuth” at {bayreuth_at}",
        "decided_by": {
            "entity": None,
            "field": "text",
            "start": bayreuth_at,
            "end": bayreuth_at + 8,
            "words": "Bayreuth",
        },
    }


def test_only_rules_that_find_something_are_told_unless_one_is_named(told):
    assert list(told()) == ["jnim-attack", "wagner"]
    assert list(told("--rule", "floods")) == ["floods"]
    assert told("--rule", "floods")["floods"]["fires"] is False


def test_a_person_sees_the_parts_indented_with_their_words(call, told):
    told()
    page = call("rules", "explain", "article.txt", "--rule", "jnim-attack").stdout
    assert page.splitlines() == [
        "JNIM attacks a camp",
        "",
        "jnim-attack fires (high): JNIM attacks",
        "  Fighters of JNIM killed two soldiers and left.",
        "  ✓ @jnim AND (attack* OR kill*)",
        "    ✓ @jnim: “JNIM” (title 0; text 12), a sure name",
        "    ✓ attack* OR kill*",
        "      ✓ attack*: “attacks” (title 5)",
        "      ✓ kill*: “killed” (text 17)",
    ]


ALTERNATIVES = " OR ".join(f"({word} AND attack*)" for word in ("Gao", "Kidal", "Mopti", "Bamako", "camp", "Kayes"))


@pytest.fixture
def explained(rules):
    """How two rules read the text: one that holds by one of many alternatives, and one that lacks something."""
    rules.write_text(
        f'[[rule]]\nid = "towns"\ntitle = "Towns"\nwhen = "{ALTERNATIVES}"\n'
        '[[rule]]\nid = "floods"\ntitle = "Floods"\nwhen = "camp AND (flood* OR rain) NOT drill*"\n'
    )
    path = rules.parent / "article.txt"
    path.write_text(TEXT)
    article = to_article(read_piece(path), "https://news.example/1", NOON, 1)
    return explanations(load_rules([rules], examples=False), article, {"towns", "floods"})


def test_the_parts_that_decide_are_those_that_hold_of_what_holds_and_all_of_what_does_not(explained):
    towns, floods = (
        [click.unstyle(line).strip() for line in explanation_lines(each, all_parts=False)][2:] for each in explained
    )
    assert towns == [
        f"✓ {ALTERNATIVES[:100]}…",
        "✓ camp AND attack*",
        "✓ camp: “camp” (title 15)",
        "✓ attack*: “attacks” (title 5)",
    ]
    assert floods == [
        "✗ camp AND (flood* OR rain) AND NOT drill*",
        "✓ camp: “camp” (title 15)",
        "✗ flood* OR rain",
        "✗ flood*",
        "✗ rain",
        "✓ NOT drill*",
    ]


def test_the_mark_of_an_editor_of_windows_is_no_part_of_a_title(tmp_path):
    (tmp_path / "article.txt").write_text("\ufeffA flood\n\nIt rained.")
    assert read_piece(tmp_path / "article.txt").title == "A flood"


def test_all_parts_are_told_where_they_are_asked_for(explained):
    told = "\n".join(explanation_lines(explained[0], all_parts=True))
    assert told.count("✗") == 10
    assert told.count("✓") == 9


def test_colours_are_for_a_terminal(told, tmp_path):
    told()
    drawn = on_a_terminal(
        "rules", "explain", str(tmp_path / "article.txt"), "--config", str(tmp_path / "config.toml"),
    )  # fmt: skip
    assert "\x1b[32m✓\x1b[0m" in drawn
    assert "Fighters of \x1b[33m\x1b[1mJNIM\x1b[0m \x1b[33m\x1b[1mkilled\x1b[0m two soldiers" in drawn


def test_many_places_of_a_word_are_summed_up(call, told, tmp_path):
    told()
    (tmp_path / "article.txt").write_text("Long\n" + "JNIM attack " * 9)
    page = call("rules", "explain", "article.txt").stdout
    assert "“JNIM” (text 0, 12, 24, 36, 48 and 4 more)" in page


def test_an_article_on_which_nothing_fires_is_told_so(call, told, tmp_path):
    told()
    (tmp_path / "article.txt").write_text("Rice is dear")
    said = "no rule fires, or nearly does; --rule ID shows what a rule lacked"
    assert call("rules", "explain", "article.txt").stdout == f"Rice is dear\n\n{said}\n"


def test_an_article_as_json_is_read_as_backtest_reads_it(call, told, tmp_path):
    told()
    piece = {"id": "7", "url": "https://paper.example/7", "title": "Floods &amp; rain", "text": "A flood."}
    (tmp_path / "article.json").write_text(json.dumps(piece))
    [article] = json.loads(call("rules", "explain", "article.json", "--json").stdout)["articles"]
    assert article["title"] == "Floods & rain"
    assert [rule["rule"] for rule in article["rules"]] == ["floods"]


@pytest.mark.parametrize(("written", "reason"), [('{"id": 7}', "url missing"), ('{"id": "7', "not an article")])
def test_json_that_is_no_article_is_told(call, told, tmp_path, written, reason):
    told()
    (tmp_path / "article.json").write_text(written)
    failed = call("rules", "explain", "article.json")
    assert (failed.exit_code, failed.stdout) == (1, "")
    assert reason in failed.stderr


@pytest.mark.parametrize(
    ("written", "reason"),
    [(b"", "this is empty; "), (b" \n", "this is empty; "), (b"\x89PNG\r\n\0\0", "this is no text in UTF-8; ")],
)
def test_a_file_that_holds_no_text_is_told(call, told, tmp_path, written, reason):
    (tmp_path / "article.txt").write_bytes(written)
    failed = call("rules", "explain", "article.txt")
    assert (failed.exit_code, failed.stdout) == (2, "")
    assert failed.stderr.startswith(f"article.txt: {reason}")


def test_words_from_outside_cannot_drive_the_terminal(call, told, tmp_path):
    told()
    (tmp_path / "article.txt").write_text("A \x1b[2Jflood\n\x1b]0;x\x07 flood\x1b[31m, Mali, Wag\u202ener")
    page = call("rules", "explain", "article.txt").stdout
    assert {char for char in page if not char.isprintable()} == {"\n"}
    assert "only ambiguous “Wagner”" in page


def test_a_title_from_outside_cannot_drive_the_terminal(call, database, rules):
    with writing(database) as db:
        db.execute("UPDATE articles SET title = ? WHERE id = 3", ("Bay\x1b[31mreuth\u202e",))
    assert call("rules", "explain", "3", "--rule", "floods").stdout.startswith("Bayreuth\n")


@pytest.mark.parametrize("reference", ["1", "https://www.mali-actu.example/a/g-1?utm_source=feed"])
def test_a_stored_article_is_found_by_its_id_or_address(call, database, rules, reference):
    [article] = json.loads(call("rules", "explain", reference, "--json").stdout)["articles"]
    assert (article["id"], [rule["rule"] for rule in article["rules"]]) == (1, ["jnim-attack", "wagner"])


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [(["99"], "no file 99"), (["1", "--rule", "jnim-atack"], 'did you mean "jnim-attack"?')],
    ids=["article", "rule"],
)
def test_what_is_not_there_is_a_matter_of_usage(call, database, rules, arguments, reason):
    failed = call("rules", "explain", *arguments)
    assert (failed.exit_code, failed.stdout) == (2, "")
    assert reason in failed.stderr
