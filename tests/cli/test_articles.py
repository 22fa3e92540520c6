"""`articles` and `search`: what is stored, and what of it a query finds."""

import json

import pytest

EVER = ["--since", "36500d"]
PACK = '[lists]\nharm = ["killed"]\n[entities.jnim]\nname = "JNIM"\nkind = "organization"\nnames = ["JNIM"]\n'


def ids(told):
    assert told.exit_code == 0, told.stderr
    return [line.split("\t")[1] for line in told.stdout.splitlines()]


def test_articles_are_listed_the_latest_first(call, database):
    assert ids(call("articles", *EVER)) == ["3", "2", "1"]
    assert ids(call("articles", *EVER, "-n", "1")) == ["3"]
    assert ids(call("articles", "--since", "1d")) == []
    assert call("articles", *EVER).stdout.splitlines()[0] == "2026-03-14 12:01:00 UTC\t3\tMali Actu\tBayreuth opens"


def test_programs_read_an_article_a_line_as_show_gives_it(call, database):
    first, *_ = call("articles", *EVER, "--json").stdout.splitlines()

    assert json.loads(first) == json.loads(call("show", "3", "--json").stdout)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Bayreuth", ["3"]),
        ("killed NEAR/3 Bandiagara", ["2", "1"]),
        ('"opens Bayreuth"', []),
        ("Bandiagara NOT title:Bayreuth", ["2", "1"]),
        ("@jnim #harm", ["3", "2", "1"]),
        ("@jnim title:#harm", ["2", "1"]),
    ],
)
def test_a_query_finds_what_a_rule_would_fire_on(call, database, tmp_path, query, found):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/watch.toml").write_text(PACK)

    assert ids(call("search", query, *EVER)) == found


def test_what_is_found_tells_the_words_by_which_it_was(call, database):
    assert call("search", "fighter*", *EVER, "-n", "1").stdout.split("\t")[2:4] == ["Mali Actu", "fighters"]
    found = json.loads(call("search", "bayreuth", *EVER, "--json").stdout)
    assert (found["id"], found["words"]) == (3, ["Bayreuth"])


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("(mali", "QUERY: column 1: ( is never closed"),
        ("@jnin", 'QUERY: unknown entity "jnin", did you mean "jnim"?'),
        ("#ham", 'QUERY: unknown list "ham", did you mean "harm"?'),
    ],
)
def test_a_query_that_cannot_be_read_is_a_matter_of_usage(call, database, tmp_path, query, says):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/watch.toml").write_text(PACK)

    told = call("search", query)
    assert (told.exit_code, told.stdout, told.stderr) == (2, "", f"{says}\n")
