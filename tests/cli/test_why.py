import json
from pathlib import Path

import pytest

from monitor.cli.alerts import untold
from monitor.model import Field, Mention, Muted, ReadState, Withheld
from monitor.store.database import writing
from tests.builders import NOON, a_judgement, a_match, a_new_article, a_poll, a_revision, a_source, a_verdict
from tests.stores import open_store

GOLDEN = Path(__file__).parent / "data" / "stored"


def golden(name):
    return json.loads((GOLDEN / f"{name}.json").read_text())


def test_why_tells_a_person_everything_known_of_an_article(call, database):
    told = call("why", "https://mali-actu.example/a/g-1")

    assert told.exit_code == 0
    assert told.stdout == (GOLDEN / "why.txt").read_text()


@pytest.mark.parametrize(
    "reference",
    ["1", "a1", "http://www.mali-actu.example/a/g-1/?utm_source=feed#top"],
    ids=["its id", "its alert", "its address, spelled otherwise"],
)
def test_an_article_is_found_by(call, database, reference):
    told = json.loads(call("why", reference, "--json").stdout)

    assert [found["article"]["id"] for found in told["articles"]] == [1]


def test_an_article_is_found_by_each_address_it_was_shown_under(call, database):
    with writing(database) as db:
        db.execute("UPDATE sightings SET url = 'https://other.example/copy' WHERE source = 'other'")

    assert "article   1: " in call("why", "https://other.example/copy?utm_source=x").stdout


def test_an_article_without_a_link_is_found_by_what_it_has_instead(call, database):
    with writing(database) as db:
        db.execute("UPDATE articles SET url = 'entry:mali-actu:7' WHERE id = 3")

    assert "article   3: " in call("why", "entry:mali-actu:7").stdout


def test_the_id_of_a_story_tells_of_each_of_its_articles(call, database):
    assert call("why", "s1").stdout.count("article   ") == 2


@pytest.mark.parametrize(
    ("reference", "line"),
    [
        ("2", "not told  anywhere: absorbed, a copy of article 1"),
        ("2", "story     s1: a copy of article 1"),
        ("2", "alert     a1, new, of article 1, desk: sent"),
        ("3", "read      given up after attempt 1: paywall, 1200 of 9000 words"),
        ("3", "nearly    wagner: no word of context"),
        ("3", "refused   Bayreuth for wagner-group: near Parsifal"),
    ],
)
def test_why_tells_what_kept_an_article_silent(call, database, reference, line):
    assert line in call("why", reference).stdout.splitlines()


def test_why_tells_that_a_page_was_given_up_with_its_source(call, database):
    with writing(database) as db:
        db.execute(
            "UPDATE articles SET read = 'failed', read_attempts = 0, read_quality = NULL, read_failure = NULL,"
            " read_detail = 'its source is configured no more' WHERE id = 3"
        )

    assert "read      given up: its source is configured no more" in call("why", "3").stdout.splitlines()


def test_the_channels_that_one_reason_holds_for_are_told_together():
    withheld = [
        Withheld(channel="desk", muted=Muted.ABSORBED, detail="jnim: story s1 is told"),
        Withheld(channel=None, muted=Muted.NO_ROUTE, detail="floods"),
        Withheld(channel="mail", muted=Muted.ABSORBED, detail="jnim: story s1 is told"),
    ]
    assert list(untold(withheld)) == [
        "desk, mail: absorbed, jnim: story s1 is told",
        "anywhere: no_route, floods: no [[route]] takes its labels",
    ]


async def test_where_no_rule_found_anything_why_says_how_to_ask_one(configured, call):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(a_new_article()))
        [found] = await store.unjudged(NOON, 9)
        await store.save_verdicts([a_verdict(found.article, judgement=a_judgement(), story=None)])

    line = "nearly    none; `news-monitor rules explain 1 --rule ID` shows what a rule lacked"
    assert line in call("why", "1").stdout.splitlines()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (
            "https://www.mali-actu.example/unseen",
            "mali-actu (https://mali-actu.example/feed) was polled 2026-03-14 12:01:00 UTC and does not show it",
        ),
        (
            "https://blog.other.example/1",
            "other (https://other.example/feed) fails since 2026-03-14 12:02:00 UTC: timeout, no end after 30 s",
        ),
        (
            "https://nowhere.example/1",
            "none of that host is configured; `news-monitor source discover nowhere.example` finds what to read",
        ),
    ],
    ids=["polled", "failing", "not configured"],
)
def test_why_an_address_is_unknown(call, database, url, told):
    lines = call("why", url).stdout.splitlines()

    assert lines[0] == f"unknown   {url} was never seen"
    assert f"source    {told}" in lines


def test_a_source_that_shows_pages_of_another_host_is_named_for_it(call, database):
    told = json.loads(call("why", "https://mali-actu.example/unseen", "--json").stdout)

    assert [source["name"] for source in told["sources"]] == ["mali-actu", "other"]


async def test_why_tells_of_sources_not_polled_yet_or_no_longer_configured(configured, call):
    async with open_store(configured) as store:
        await store.register([a_source("fresh")], [], NOON, lambda: 0.0)

    assert "was not polled yet, its turn is 2026-03-14 12:00:00 UTC" in call("why", "https://fresh.example/1").stdout
    assert "is no longer configured" in call("why", "https://mali-actu.example/1").stdout


async def test_why_tells_of_sources_switched_off_or_not_taken_up_yet(configured, call, tmp_path):
    async with open_store(configured) as store:
        await store.register([a_source("fresh")], [], NOON, lambda: 0.0)  # and so not mali-actu
    off = '[[source]]\nname = "{}"\nurl = "https://{}.example/feed"\nenabled = false\n'
    new = '[[source]]\nname = "new"\nurl = "https://new.example/feed"\n'
    config = tmp_path / "config.toml"
    config.write_text(config.read_text() + off.format("mali-actu", "mali-actu") + off.format("off", "rss.off") + new)

    assert sources_told(call, "mali-actu") == ["mali-actu (https://mali-actu.example/feed) is disabled"]
    assert sources_told(call, "off") == ["off (https://rss.off.example/feed) is disabled"]
    (new,) = sources_told(call, "new")
    assert new.startswith("new (https://new.example/feed) is configured and not polled yet: ")
    told = json.loads(call("why", "https://off.example/1", "--json").stdout)
    assert told["idle"] == [{"name": "off", "url": "https://rss.off.example/feed", "enabled": False}]


def sources_told(call, outlet):
    lines = call("why", f"https://{outlet}.example/1").stdout.splitlines()
    return [line.removeprefix("source").strip() for line in lines if line.startswith("source")]


def test_an_unknown_id_is_a_matter_of_usage(call, database):
    told = call("why", "99")
    assert (told.exit_code, told.stdout) == (2, "")
    assert 'no article, story or alert "99"' in told.stderr


async def test_why_shows_how_an_article_changed_and_the_words_that_were_judged(configured, call):
    four = Mention(entity=None, field=Field.TITLE, start=0, end=4)
    road = Mention(entity=None, field=Field.TEXT, start=4, end=8)
    async with open_store(configured) as store:
        await store.save_poll(a_poll(a_new_article(text="The road is closed.")))
        [found] = await store.unjudged(NOON, 9)
        await store.save_verdicts(
            [a_verdict(found.article, judgement=a_judgement(a_match(mentions=(four, road, four))))]
        )
        await store.save_poll(a_poll(revisions=(a_revision(title="Six killed", read=ReadState.WANTED),)))

    assert call("why", "1").stdout.splitlines()[4:] == [
        "read      not yet",
        "changed   2026-03-14 12:00:00 UTC, before: Four fighters killed near Bandiagara",
        "judged    2026-03-14 12:00:00 UTC, revision 1: jnim",
        "matched   jnim (high): Four, road",
        "judged    not yet as it is now",
        "story     s1",
    ]


def test_why_tells_which_story_that_of_an_article_may_be_the_same_as(call, database):
    reason = "perhaps one event with s9: both at bandiagara; but 6 killed is not 4"
    found = {"story": "s9", "likely": "perhaps", "odds": 1.9, "needed": 2.0, "reasons": [[3.1, "both at bandiagara"]]}
    with writing(database) as db:
        change = "UPDATE verdicts SET reason = ?, resemblance = ? WHERE article = 1"
        db.execute(change, (reason, json.dumps(found)))

    assert f"story     s1: {reason}" in call("why", "1").stdout.splitlines()
    [article] = json.loads(call("why", "1", "--json").stdout)["articles"]
    assert (article["story_reason"], article["resembles"], article["resemblance"]) == (reason, "s9", found)


def test_words_from_outside_cannot_drive_the_terminal(call, database):
    with writing(database) as db:
        db.execute("UPDATE articles SET title = ? WHERE id = 3", ("Bay\x1b[31mreuth\nstory     s9\u202e",))

    assert call("why", "3").stdout.splitlines()[0] == "article   3: Bayreuth story s9"


@pytest.fixture
def rules_now(tmp_path):
    pack = tmp_path / "rules/watch.toml"
    pack.parent.mkdir()
    pack.write_text(
        '[[rule]]\nid = "jnim"\ntitle = "JNIM"\nwhen = "jnim AND kill*"\n'
        '[[rule]]\nid = "wagner"\ntitle = "Wagner"\nwhen = "wagner AND mali"\n'
        '[[rule]]\nid = "roads"\ntitle = "Roads"\nwhen = "road"\n'
    )
    return pack


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("1", ["jnim fires (medium): JNIM", "✓ jnim AND kill*", "✓ jnim: “JNIM” (summary 0)"]),
        ("3", ["wagner does not fire: Wagner", "✗ wagner AND mali", "✓ wagner: “Wagner” (summary 25)", "✗ mali"]),
    ],
    ids=["a rule that fired", "a rule that nearly did"],
)
def test_why_explains_the_rules_of_the_verdict_as_they_are_now(call, database, rules_now, reference, told):
    lines = [line.strip() for line in call("why", reference).stdout.splitlines()]
    assert [line for line in lines if line in told] == told
    [article] = json.loads(call("why", reference, "--json").stdout)["articles"]
    assert [each["rule"] for each in article["explained"]] == [told[0].split()[0]]


async def test_of_an_article_that_was_shelved_why_tells_what_the_rules_say_now(configured, call, rules_now):
    async with open_store(configured) as store:
        await store.save_poll(a_poll(a_new_article(muted=Muted.BASELINE, shelved=True)))

    told = call("why", "1").stdout
    assert "judged    never: it was more than 14 days old when it was first seen, and can tell nobody" in told
    assert "jnim fires (medium): JNIM" in told


def test_a_rule_pack_that_cannot_be_read_does_not_keep_the_rest_from_being_told(call, database, rules_now):
    rules_now.write_text("[[rule")
    told = call("why", "1")
    assert told.exit_code == 0
    assert told.stdout == (GOLDEN / "why.txt").read_text()
    assert f"{rules_now}:1: " in told.stderr


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("why-1", ["why", "1"]),
        ("why-3", ["why", "3"]),
        ("why-unknown", ["why", "https://other.example/unseen"]),
        ("show-article", ["show", "1"]),
        ("show-alert", ["show", "a1"]),
        ("show-alert", ["alerts", "show", "a1"]),
        ("show-story", ["show", "s1"]),
    ],
)
def test_json_for_programs_stays_as_it_is(call, database, name, args):
    assert json.loads(call(*args, "--json").stdout) == golden(name)


@pytest.mark.parametrize(
    ("reference", "line"),
    [
        ("1", "The fighters died on the road to Bandiagara."),
        ("3", "JNIM said it killed four Wagner fighters near Bandiagara."),
        ("a1", "*JNIM* said it killed four *Wagner* fighters near Bandiagara."),
        ("s1", "2026-03-14 12:00:00 UTC article 2: Mali Actu, en"),
    ],
    ids=["text", "summary of what was not read", "alert as it was told", "story"],
)
def test_show_prints(call, database, reference, line):
    assert line in call("show", reference).stdout.splitlines()


@pytest.mark.parametrize("verb", ["show", "why"])
@pytest.mark.parametrize("reference", ["nothing", ""])
def test_what_is_not_there_is_a_matter_of_usage(call, database, verb, reference):
    told = call(verb, reference)
    assert told.exit_code == 2
    assert told.stderr.startswith(f'there is no article, story or alert "{reference}"; ')


def test_a_mistake_in_the_part_that_says_where_the_database_is_is_told(call, database, tmp_path):
    (tmp_path / "config.toml").write_text("[monitor]\ndatabase = 7\n")

    told = call("why", "1")
    assert told.exit_code == 78
    assert "monitor.database" in told.stderr
