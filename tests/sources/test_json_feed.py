import json

import pytest

from monitor.model import Fetched, ParsedFeed, ParseFailed
from monitor.sources import KINDS
from monitor.sources.entries import MOST_ENTRIES

URL = "https://a.example/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"
CALM = {"id": "1", "url": "https://a.example/1", "title": "Calm", "date_published": "2026-02-18T07:30:15+01:00"}
TOLD = ("1", "Calm", "https://a.example/1", "2026-02-18T06:30:15")


def parse(document):
    text = document if isinstance(document, str) else json.dumps(document)
    return KINDS["feed"].parse(Fetched(url=URL, body=text.encode()), {})


def told(document):
    feed = parse(document)
    assert isinstance(feed, ParsedFeed), feed
    return [(each.guid, each.title, each.link, each.published and f"{each.published:%FT%T}") for each in feed.entries]


def a_feed(*items, **more):
    return {"version": VERSION, "title": "T", "items": [*items], **more}


@pytest.mark.parametrize(
    "item",
    [
        CALM,
        {**CALM, "id": 1},
        {**CALM, "url": "/1", "date_published": None, "date_modified": "2026-02-18T06:30:15Z"},
        {**CALM, "url": None, "external_url": "https://a.example/1"},
        {**CALM, "title": "<b>Calm</b>", "tags": [1, None], "authors": "x"},
    ],
)
def test_an_item_of_a_json_feed_is_an_entry(item):
    assert told(a_feed(item)) == [TOLD]


def test_what_no_database_takes_and_what_json_does_not_know_is_left_out():
    item = r'{"id": "1\ud83d", "title": "Ca\lm\udE00", "url": "https:\/\/a.example\/1\uD83D", "date_published": "2026-02-18T06:30:15Z"}'
    assert told(json.dumps(a_feed("ITEM")).replace('"ITEM"', item)) == [TOLD]


def test_a_character_in_two_halves_is_one_and_an_escaped_backslash_escapes_nothing():
    [(_, title, _, _)] = told(
        json.dumps(a_feed({"id": "1", "title": "Calm \N{DOVE OF PEACE}\N{GRINNING FACE} \\ud83d"}))
    )
    assert title == "Calm \N{DOVE OF PEACE}\N{GRINNING FACE} \\ud83d"


def test_a_json_feed_tells_what_a_feed_tells():
    feed = parse(a_feed({"id": "1", "content_html": "<p>One</p><p>Two</p>", "summary": "Short"}, language="fr-FR"))

    assert (feed.title, feed.language, feed.tolerant) == ("T", "fr", False)
    assert [(entry.title, entry.summary, entry.content) for entry in feed.entries] == [("", "Short", "One\n\nTwo")]


RSS_ITEM = {"title": "Calm", "link": "https://a.example/1", "pubDate": "Wed, 18 Feb 2026 06:30:15 GMT", "guid": "1"}


@pytest.mark.parametrize(
    "document",
    [
        {"rss": {"version": "2.0", "channel": {"title": "T", "item": [RSS_ITEM]}}},
        {"rss": {"channel": {"item": RSS_ITEM}}},
        {"rss": {"channel": {"item": [{**RSS_ITEM, "guid": {"isPermaLink": "false", "#value": "1"}}]}}},
        {"channel": {"item": [{**RSS_ITEM, "title": {"$t": "Calm"}}]}},
        {"status": "ok", "feed": {"title": "T"}, "items": [{**RSS_ITEM, "pubDate": "2026-02-18 06:30:15"}]},
        [
            {
                "id": 1,
                "date": "2026-02-18T07:30:15",
                "date_gmt": "2026-02-18T06:30:15",
                "link": "https://a.example/1",
                "title": {"rendered": "Calm"},
                "excerpt": {"rendered": "<p>x</p>"},
            }
        ],
    ],
    ids=["RSS in JSON", "one item", "a guid with attributes", "without rss", "a converter", "posts of WordPress"],
)
def test_what_others_write_in_json_is_read_too(document):
    assert told(document) == [TOLD]


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "\ufeff \n" + text,
        lambda text: text + "\n<!-- cached -->",
        lambda text: text.replace("Calm", "Ca\x08lm\t"),
        lambda text: text[: text.index('"id": "2"') + 20],
        lambda text: text.replace(', {"id": "2"', ', }{"id": "2"'),
    ],
    ids=["after a mark", "before junk", "with control characters", "cut", "broken later"],
)
def test_a_damaged_json_feed_has_its_whole_entries(damage):
    text = json.dumps(a_feed(CALM, {"id": "2", "title": "Cut", "url": "https://a.example/2"}))

    assert told(damage(text))[0] == TOLD


def test_an_empty_json_feed_is_a_feed():
    assert told(a_feed()) == []


@pytest.mark.parametrize(
    "document",
    [
        {"items": []},
        {"items": [{"name": "x"}]},
        {"version": VERSION},
        {"version": VERSION, "items": "none"},
        {"error": "no such user"},
        [],
        "[[" * 100_000,
        '{"items": [' + '{"a":' * 100_000,
    ],
    ids=["a list", "other things", "no items", "items that are none", "an error", "nothing", "depth", "depth in items"],
)
def test_json_of_another_kind_is_no_feed(document):
    assert isinstance(parse(document), ParseFailed)


@pytest.mark.parametrize("cut", [None, -5])
def test_of_a_json_feed_without_end_the_first_entries_are_read(cut):
    item = {"id": "1", "title": "Calm"}

    assert len(parse(json.dumps(a_feed(*[item] * (MOST_ENTRIES + 9)))[:cut]).entries) == MOST_ENTRIES
