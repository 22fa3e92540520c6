"""The generator by which story recognition is judged: that it is what it says."""

import json
import re
from collections import Counter, defaultdict

import pytest

from tests.events import judge, make_events, table
from tests.events.affairs import AFFAIRS
from tests.events.phrasebook import LANGUAGES, names, phrases
from tests.events.plan import KINDS
from tests.events.score import b_cubed

SEED = 7


@pytest.fixture(scope="module")
def corpus():
    return make_events(SEED, events=120)


def test_a_seed_decides_everything(corpus):
    assert make_events(SEED, events=120) == corpus
    assert make_events(SEED + 1, events=120).articles != corpus.articles


def test_headlines_are_the_same_articles_without_their_bodies(corpus):
    bare = make_events(SEED, events=120, headlines=True)
    assert bare.labels == corpus.labels
    assert [article["title"] for article in bare.articles] == [article["title"] for article in corpus.articles]
    assert all(not article["summary"] and article["text"] is None for article in bare.articles)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_event_is_told_in_five_ways_at_least(lang):
    kinds = phrases(lang)["kinds"]
    ways = {kind: min(len(set(kinds[kind][part])) for part in ("titles", "leads")) for kind in (*KINDS, *AFFAIRS)}
    assert {kind for kind, count in ways.items() if count < 5} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_affair_is_answered_in_three_ways_at_least(lang):
    kinds = phrases(lang)["kinds"]
    ways = {kind: (len(set(kinds[kind]["reply_titles"])), len(set(kinds[kind]["reply_leads"]))) for kind in AFFAIRS}
    assert {kind for kind, (titles, leads) in ways.items() if titles != leads or titles < 3} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_what_the_others_have(lang):
    def shape(table):
        return {key: shape(value) if isinstance(value, dict) else None for key, value in table.items()}

    assert shape(phrases(lang)) == shape(phrases("en"))


@pytest.mark.parametrize(
    "kind", ["places", "actors", "people", "diseases", "causes", "victims", "bodies", "companies", "matters"]
)
def test_no_name_is_without_a_form(kind):
    assert all(row["ru"] and row["ar"] for row in names(kind))


def test_nothing_is_left_unfilled(corpus):
    for article in corpus.articles:
        assert article["title"]
        assert not re.search(r"[{}\[\]]|None|  ", f"{article['title']} {article['text']}".replace(" […]", "")), article


def test_it_is_written_in_the_script_of_its_language(corpus):
    scripts = {"ru": "[а-я]", "ar": "[ء-ي]"}
    for article in corpus.articles:
        assert re.search(scripts.get(article["lang"], "[a-z]"), article["title"]), article


def test_articles_come_in_order_and_every_one_is_labelled_once(corpus):
    published = [article["published"] for article in corpus.articles]
    assert published == sorted(published)
    assert [article["id"] for article in corpus.articles] == list(corpus.labels)


def test_copies_and_revisions_name_the_first_of_their_family(corpus):
    by_id = {article["id"]: article for article in corpus.articles}
    for article, label in corpus.labels.items():
        assert (label.role in {"copy", "revision"}) <= (
            label.duplicate_of is not None or _opens_a_family(corpus, article)
        )
        if label.duplicate_of:
            first = corpus.labels[label.duplicate_of]
            assert first.duplicate_of is None
            assert first.event == label.event
            assert by_id[label.duplicate_of]["lang"] == by_id[article]["lang"]


def _opens_a_family(corpus, article):
    return any(label.duplicate_of == article for label in corpus.labels.values())


def test_a_revision_stands_at_the_url_of_what_it_revises_and_a_copy_does_not(corpus):
    urls = defaultdict(list)
    for article in corpus.articles:
        urls[article["url"]].append(corpus.labels[article["id"]].role)
    assert any("revision" in roles for roles in urls.values())
    assert all(Counter(roles)["revision"] >= len(roles) - 1 for roles in urls.values())


def test_it_holds_what_makes_stories_hard(corpus):
    roles = Counter(label.role for label in corpus.labels.values())
    assert {"report", "copy", "revision", "follow-up", "trial", "anniversary", "round-up", "passing", "reply"} <= set(
        roles
    )
    changed = {fact for label in corpus.labels.values() for fact in label.changed}
    assert changed == {"dead", "figure", "claim", "denial", "actor", "town", "confirmation"}
    assert len({label.event for label in corpus.labels.values() if label.event}) == 120
    assert {article["lang"] for article in corpus.articles} == set(LANGUAGES)


def test_the_pack_is_one_and_its_rule_fires_on_every_report():
    scores = judge(make_events(SEED, events=20))
    assert scores.unmatched == 0
    assert scores.events == 20
    assert "cross-language pairs" in table(scores)


def test_all_apart_is_precise_and_all_in_one_is_complete():
    gold = {"a": "x", "b": "x", "c": "y"}
    apart, one = b_cubed(dict(zip("abc", "abc", strict=True)), gold), b_cubed(dict.fromkeys("abc", "s"), gold)
    assert (apart.p, round(apart.r, 3)) == (1.0, 0.667)
    assert (round(one.p, 3), one.r) == (0.556, 1.0)


def test_the_articles_are_what_backtest_reads(corpus):
    keys = {"id", "url", "outlet", "lang", "published", "title", "summary", "text"}
    assert all(set(json.loads(json.dumps(article))) == keys for article in corpus.articles)
