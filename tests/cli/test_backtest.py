import json
from datetime import timedelta

import pytest
from click.testing import CliRunner

from monitor.cli import main
from tests.builders import NOON, a_new_article, a_poll, a_source
from tests.stores import open_store

PACK = """\
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM"]

[entities.gao]
name = "Gao"
kind = "place"
names = ["Gao"]

[[rule]]
id = "jnim"
title = "JNIM"
when = "@jnim"
severity = "high"

[[rule]]
id = "claim"
title = "A claim"
when = "JNIM claim*"
severity = "high"
"""
LONG = "The fighters came at dawn and left before the soldiers could call for help. " * 4


@pytest.fixture
def run(tmp_path):
    def run(*pieces, options=("--stories", "--json")):
        rules, articles = tmp_path / "pack.toml", tmp_path / "articles.jsonl"
        rules.write_text(PACK)
        articles.write_text("\n".join(piece if isinstance(piece, str) else json.dumps(piece) for piece in pieces))
        return CliRunner().invoke(main, ["backtest", str(articles), "--rules", str(rules), *options])

    return run


def a_piece(piece_id, **changes):
    piece = {
        "id": piece_id,
        "url": f"https://paper.example/{piece_id}",
        "outlet": "Paper",
        "lang": "en",
        "published": "2026-03-14T12:00:00Z",
        "title": "JNIM near Gao",
        "summary": "",
        "text": f"JNIM was seen near Gao on {piece_id}.",
    }
    return piece | changes


def verdicts(result):
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def column(result, name):
    return {verdict["id"]: verdict[name] for verdict in verdicts(result)}


def test_a_verdict_is_what_the_contract_says(run):
    told, quiet = verdicts(run(a_piece("a"), a_piece("b", title="Rice", text="Rain in Gao.")))
    assert told == {
        "id": "a",
        "rules": ["jnim"],
        "entities": ["jnim", "gao"],
        "story": told["story"],
        "copy_of": None,
        "alert": "new",
    }
    assert isinstance(told["story"], str)
    assert quiet == {"id": "b", "rules": [], "entities": ["gao"], "story": None, "copy_of": None, "alert": None}


def test_articles_are_judged_in_order_of_their_dates(run):
    result = run(
        a_piece("late", published="2026-03-14T14:00:00+01:00"),
        a_piece("undated", published=None),
        a_piece("early", published="2026-03-14T12:30:00Z"),
        a_piece("tie", published="2026-03-14T13:00:00Z"),
    )
    assert [verdict["id"] for verdict in verdicts(result)] == ["early", "late", "undated", "tie"]


def test_an_undated_first_line_comes_first(run):
    result = run(a_piece("undated", published=None), a_piece("dated", published="1999-01-01T00:00:00"))
    assert [verdict["id"] for verdict in verdicts(result)] == ["undated", "dated"]


def test_articles_without_any_date_are_judged_as_of_today(run):
    result = run(
        a_piece("a", published=None, summary="JNIM attacked a post near Gao on Friday."), a_piece("b", published=None)
    )
    assert [verdict["id"] for verdict in verdicts(result)] == ["a", "b"]


def test_a_zone_counts_and_the_table_is_in_utc(run):
    pieces = a_piece("late", published="2026-03-14T12:00:00Z"), a_piece("early", published="2026-03-14T13:00:00+03:00")
    rows = [line.split("\t")[:2] for line in run(*pieces, options=[]).stdout.splitlines()]
    assert rows == [["early", "2026-03-14 10:00"], ["late", "2026-03-14 12:00"]]


def test_a_byte_order_mark_and_broken_letters_are_no_mistakes(tmp_path):
    (tmp_path / "pack.toml").write_text(PACK)
    (tmp_path / "kept.jsonl").write_bytes(b"\xef\xbb\xbf" + json.dumps(a_piece("a")).encode().replace(b"seen", b"\xff"))
    options = ["--rules", str(tmp_path / "pack.toml"), "--stories", "--json"]
    result = CliRunner().invoke(main, ["backtest", str(tmp_path / "kept.jsonl"), *options])
    assert column(result, "alert") == {"a": "new"}


def test_half_of_a_character_is_none(run):
    assert column(run(a_piece("a", text="JNIM near \ud83d Gao", title="\udc00")), "rules") == {"a": ["jnim"]}


async def test_what_is_stored_is_judged_in_the_order_in_which_it_came(call, configured, tmp_path):
    (tmp_path / "pack.toml").write_text(PACK)
    async with open_store(configured) as store:
        await store.register([a_source("desk")], [], NOON, lambda: 0.0)
        for number, title in enumerate(["JNIM near Gao", "Sport", "JNIM <again> near Gao"]):
            article = a_new_article(str(number), title=title, summary="", published_at=NOON - timedelta(hours=number))
            await store.save_poll(a_poll(article, source=a_source("desk"), at=NOON + timedelta(hours=number)))
    result = call("backtest", "--since", "36500d", "--rules", "pack.toml", "--stories", "--json")
    assert column(result, "rules") == {"1": ["jnim"], "2": [], "3": ["jnim"]}
    assert list(column(result, "alert")) == ["1", "2", "3"]


async def test_what_is_stored_keeps_its_source_and_its_tags(call, configured, tmp_path):
    (tmp_path / "pack.toml").write_text(
        '[[rule]]\nid = "desk"\ntitle = "Desk"\nwhen = "source:desk tag:sahel fight*"\nseverity = "low"\n'
    )
    async with open_store(configured) as store:
        desk = a_source("desk", tags=("sahel",))
        await store.register([desk], ["desk"], NOON, lambda: 0.0)
        await store.save_poll(a_poll(a_new_article("1", title="Fight near Gao", outlet="Sahel Post"), source=desk))
    result = call("backtest", "--since", "36500d", "--rules", "pack.toml", "--json")
    assert column(result, "rules") == {"1": ["desk"]}


@pytest.mark.parametrize("options", [[], ["--since", "1d", "articles.jsonl"]])
def test_either_a_file_or_a_span_is_judged(call, configured, tmp_path, options):
    (tmp_path / "articles.jsonl").touch()
    result = call("backtest", *options)
    assert result.exit_code == 2
    assert "name a file of articles, or a span of the archive" in result.stderr


def test_a_copy_and_a_revision_are_silent_and_name_the_first(run):
    result = run(
        a_piece("first", text=LONG + "JNIM."),
        a_piece("copy", text=LONG.upper() + "JNIM.", title="Another headline"),
        a_piece("revision", url="http://www.paper.example/first?utm_source=x", text=LONG + "JNIM, it was."),
    )
    assert column(result, "copy_of") == {"first": None, "copy": "first", "revision": "first"}
    assert column(result, "alert") == {"first": "new", "copy": None, "revision": None}
    assert len(set(column(result, "story").values())) == 1


def test_every_revision_names_the_first_and_one_that_no_longer_matches_has_no_story(run):
    result = run(
        *(
            a_piece(name, url="https://paper.example/x", title="", text=text)
            for name, text in [("a", "JNIM"), ("b", "JNIM!"), ("c", "Rain")]
        )
    )
    assert column(result, "copy_of") == {"a": None, "b": "a", "c": "a"}
    assert [bool(story) for story in column(result, "story").values()] == [True, True, False]


def test_a_copy_is_named_also_when_no_rule_fired(run):
    result = run(a_piece("first", title="Dawn", text=LONG), a_piece("copy", title="Dawn", text=LONG))
    assert column(result, "copy_of") == {"first": None, "copy": "first"}
    assert column(result, "story") == {"first": None, "copy": None}


def test_a_further_rule_is_an_update(run):
    result = run(
        a_piece("first", text=LONG + "JNIM."),
        a_piece("again", url="https://paper.example/first", text="JNIM claims it."),
    )
    assert column(result, "alert") == {"first": "new", "again": "update"}


def test_the_age_of_an_article_does_not_matter(run):
    assert column(run(a_piece("old", published="2001-01-01T00:00:00Z")), "alert") == {"old": "new"}


def test_titles_and_summaries_are_read_as_markup_and_text_as_it_is(run):
    result = run(
        a_piece("a", title="J<b>NIM</b> &amp; co", summary="<p>near G&#97;o</p>", text=None),
        a_piece("b", title="", text="&#74;NIM"),
    )
    assert column(result, "entities") == {"a": ["jnim", "gao"], "b": []}


def test_of_a_page_only_its_body_counts(run):
    body = "".join(f"<p>{LONG} Paragraph {number} on the harvest in Gao.</p>" for number in range(4))
    page = f"<html><body><nav><a href='/x'>JNIM</a></nav><article><h1>Harvest</h1>{body}</article></body></html>"
    result = run(a_piece("a", title="Harvest", html=page, text="JNIM"))
    assert column(result, "entities") == {"a": ["gao"]}


def test_a_page_that_is_empty_is_none_and_the_text_counts(run):
    told = column(run(a_piece("a", html="", title="Rice", text="JNIM was seen near Gao.")), "entities")
    assert told == {"a": ["jnim", "gao"]}


def test_an_id_comes_back_as_it_was_given(run):
    first, second = verdicts(run(a_piece(7), a_piece("8", text=a_piece(7)["text"])))
    assert (first["id"], second["id"], second["copy_of"]) == (7, "8", 7)


@pytest.mark.parametrize(("lang", "fired"), [(None, ["french"]), ("", ["french"]), ("fr", ["french"]), ("en", [])])
def test_of_an_article_that_names_no_language_the_words_tell_it_as_in_the_daemon(tmp_path, lang, fired):
    rules, articles = tmp_path / "pack.toml", tmp_path / "articles.jsonl"
    rules.write_text('[[rule]]\nid = "french"\ntitle = "Gao in French"\nwhen = "lang:fr Gao"\nseverity = "low"\n')
    articles.write_text(json.dumps(a_piece("a", lang=lang, text="Le maire de Gao a dit que la ville est calme.")))
    result = CliRunner().invoke(main, ["backtest", str(articles), "--rules", str(rules), "--json"])
    assert column(result, "rules") == {"a": fired}


def test_without_stories_only_rules_and_entities_are_told(run):
    assert verdicts(run(a_piece("a"), options=["--json"])) == [
        {"id": "a", "rules": ["jnim"], "entities": ["jnim", "gao"]}
    ]


def test_a_person_reads_what_fired_and_the_sum(run):
    result = run(a_piece("a"), a_piece("b", title="Rice", text="Rain."), options=["--stories"])
    assert result.stdout == "a\t2026-03-14 12:00\tnew\ts1\tjnim\tJNIM near Gao\n"
    assert result.stderr == "1 of 2 articles match a rule; 1 alert, 0 updates\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no JSON"),
        ("[]", "write an object"),
        ('{"id": "a", "url": "", "title": 5}', "title must be text or null"),
        ('{"id": "a"}', "url missing; each article has an id and a url"),
        ('{"id": "a", "url": "", "published": "yesterday"}', "2026-03-14T09:00:00Z"),
        ('{"id": "a", "url": "", "published": "0001-01-01"}', "between 1900 and 2199"),
    ],
)
def test_a_line_that_is_no_article_is_told_with_its_number(run, line, reason):
    result = run(a_piece("a"), "", line)
    assert result.exit_code == 1
    assert "articles.jsonl:3: not an article: " in result.stderr
    assert reason in result.stderr


def test_a_wrong_pack_is_told_as_check_tells_it(tmp_path):
    (tmp_path / "a.jsonl").write_text("")
    result = CliRunner().invoke(main, ["backtest", str(tmp_path / "a.jsonl"), "--rules", str(tmp_path / "no.toml")])
    assert (result.exit_code, result.stderr) == (
        78,
        f"{tmp_path}/no.toml:1: file: cannot be read: No such file or directory\n",
    )
