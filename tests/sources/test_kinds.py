"""Every kind but the feed: sample documents beside what is to be read in them."""

import gzip
import json
import time
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Failure, Fetched, ParseFailed, Secret
from monitor.sources import KINDS
from monitor.workers import LIMIT
from tests.builders import a_source, a_state

DATA = Path(__file__).parent.parent / "data"
URLS = {
    "sitemap": "https://delta-courier.example/sitemap.xml",
    "page": "https://ponts.example/fr/communiques",
    "google-news": "https://news.google.com/rss/search?q=Mali",
    "telegram": "https://t.me/s/lakeradio",
    "gdelt": "https://api.gdeltproject.org/api/v2/doc/doc?query=Mali",
}
OPTIONS = {
    "page/ministry.html": {
        "select.entry": "li.teaser", "select.title": "h3", "select.date": "time, .d", "select.summary": "p",
        "select.earlier": "a.older",
    },
    "page/links.html": {"select.entry": "a.tender"},
    "google-news/mali.xml": {"query": "Mali", "edition": "ML:fr"},
}  # fmt: skip
SAMPLES = [
    path for kind in URLS for path in sorted((DATA / kind).glob("*.*")) if path.with_suffix(".expected").exists()
]


def parse(kind, body, options=None, content_type=None):
    body = body.encode() if isinstance(body, str) else body
    return KINDS[kind].parse(Fetched(url=URLS[kind], body=body, content_type=content_type), options or {})


def sample(name):
    kind = name.partition("/")[0]
    return parse(kind, (DATA / name).read_bytes(), OPTIONS.get(name))


def told(feed):
    return {
        "title": feed.title,
        "language": feed.language,
        "entries": [
            {
                "guid": entry.guid,
                "title": entry.title,
                "link": entry.link,
                "published": entry.published and entry.published.isoformat(),
                "summary": entry.summary,
                **({"content": entry.content} if entry.content else {}),
                **({"outlet": entry.outlet} if entry.outlet else {}),
                **({"lang": entry.lang} if entry.lang else {}),
                **({"changed": entry.changed.isoformat()} if entry.changed else {}),
            }
            for entry in feed.entries
        ],
        "more": list(feed.more),
        "earlier": feed.earlier,
    }


@pytest.mark.parametrize("name", [f"{path.parent.name}/{path.name}" for path in SAMPLES if path.suffix != ".expected"])
def test_a_document_is_read_as_its_publisher_meant_it(name):
    assert told(sample(name)) == json.loads((DATA / name).with_suffix(".expected").read_text())


# --- how they ask ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "url", "options", "asked"),
    [
        ("sitemap", "https://a.example/s.xml", {}, "https://a.example/s.xml"),
        ("page", "https://a.example/news", {"select.entry": "li"}, "https://a.example/news"),
        ("telegram", "https://t.me/lakeradio", {}, "https://t.me/s/lakeradio"),
        ("telegram", "https://t.me/s/lakeradio/", {}, "https://t.me/s/lakeradio"),
        (
            "google-news",
            "",
            {"query": "Mali when:7d", "edition": "ML:fr"},
            "https://news.google.com/rss/search?q=Mali+when%3A7d&hl=fr&gl=ML&ceid=ML%3Afr",
        ),
        (
            "google-news",
            "https://mirror.example/search?q=x",
            {"query": "مالي"},
            "https://mirror.example/search?q=%D9%85%D8%A7%D9%84%D9%8A&hl=en&gl=US&ceid=US%3Aen",
        ),
        (
            "gdelt",
            "",
            {"query": '"Bamako" sourcelang:french'},
            "https://api.gdeltproject.org/api/v2/doc/doc?query=%22Bamako%22+sourcelang%3Afrench&mode=artlist&format=json&sort=datedesc&maxrecords=250&timespan=1d",
        ),
    ],
)
def test_a_source_is_asked_where_its_kind_says(kind, url, options, asked):
    source = a_source(url=url, options=options, headers={"X-Key": Secret("k")})

    request = KINDS[kind].request(source, a_state(etag='"1"'))

    assert (request.url, request.headers) == (asked, source.headers)
    assert request.etag == (None if kind == "gdelt" else '"1"')
    assert request.gap == timedelta(seconds=6 if kind == "gdelt" else 0)


@pytest.mark.parametrize(
    ("kind", "url", "options", "wrong"),
    [
        ("page", "https://a.example/", {"select.entry": "li > a"}, {}),
        ("page", "https://a.example/", {"select.title": "h2"}, {"select.entry": "missing"}),
        ("page", "https://a.example/", {"select.entry": "li >"}, {"select.entry": "no CSS selector: Expected selector"}),
        ("page", "https://a.example/", {"select.entry": "li", "select.date": "a::text"}, {"select.date": "Pseudo-elements"}),
        ("telegram", "https://t.me/s/lakeradio", {}, {}),
        ("telegram", "https://t.me/+AbCdEfGh", {}, {"url": "names no channel"}),
        ("google-news", "", {"query": "Mali", "edition": "BR:pt-419"}, {}),
        ("google-news", "", {"query": " ", "edition": "fr"}, {"query": "missing", "edition": '"ML:fr"'}),
        ("gdelt", "", {}, {"query": "missing"}),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_options_is_told_with_what_would_be_right(kind, url, options, wrong):
    mistakes = dict(KINDS[kind].mistakes(a_source(url=url, options=options)))

    assert mistakes.keys() == wrong.keys()
    for key, message in wrong.items():
        assert message in mistakes[key]


# --- what is none ---------------------------------------------------------------------------------------------------

PROSE = "<p>The wells are dug by hand, and each village names two people who look after its own.</p>" * 4


@pytest.mark.parametrize(
    ("kind", "body", "failure", "said"),
    [
        ("sitemap", "", Failure.NOT_A_FEED, "an empty body"),
        ("sitemap", "<rss version='2.0'><channel/></rss>", Failure.NOT_A_FEED, 'write kind = "feed"'),
        ("sitemap", "<!doctype html><html><body>Not found</body></html>", Failure.NOT_A_FEED, "an HTML page"),
        ("sitemap", "<html><title>Just a moment...</title></html>", Failure.BLOCKED, "browser or a human"),
        ("sitemap", "https://a.example/1\n", Failure.NOT_A_FEED, "begins with 'https"),
        ("page", f"<html><body><ul><li>One</li></ul>{PROSE}</body></html>", Failure.NOT_A_FEED, 'select.entry = "article" finds nothing'),
        ("page", f"<html><body><article><p>x</p></article>{PROSE}</body></html>", Failure.NOT_A_FEED, "select.title finds no text in any of the 1 entries"),
        ("page", "<html><title>Attention Required!</title></html>", Failure.BLOCKED, "browser or a human"),
        ("page", "", Failure.NOT_A_FEED, "an empty body"),
        ("google-news", "<html><body>Before you continue</body></html>", Failure.NOT_A_FEED, "an HTML page"),
        ("telegram", "<html><body>Nothing</body></html>", Failure.NOT_A_FEED, "a channel of Telegram"),
        ("gdelt", "Your query was too short or too long.\n", Failure.CLIENT_ERROR, "GDELT says: Your query was too short"),
        ("gdelt", "Please limit requests to one every 5 seconds.", Failure.RATE_LIMITED, "limit requests"),
        ("gdelt", "<html><body>502</body></html>", Failure.NOT_A_FEED, "an HTML page"),
        ("gdelt", "[" * 100_000, Failure.NOT_A_FEED, "begins with '[["),
    ],
)  # fmt: skip
def test_what_came_instead_is_a_failure_and_never_no_news(kind, body, failure, said):
    answer = parse(kind, body, {"select.entry": "article", "select.title": "h2"} if kind == "page" else {})

    assert isinstance(answer, ParseFailed)
    assert answer.failure is failure
    assert said in answer.detail


def gdelt(count):
    times = (f"20261121T{23 - n // 60:02}{59 - n % 60:02}00Z" for n in range(count))
    articles = [{"url": f"https://a.example/{n}", "title": "Calm", "seendate": time} for n, time in enumerate(times)]
    return json.dumps({"articles": articles})


def test_an_answer_of_gdelt_that_is_full_tells_where_the_earlier_ones_are():
    full, short = parse("gdelt", gdelt(250)), parse("gdelt", gdelt(249))

    assert full.earlier == f"{URLS['gdelt']}&startdatetime=20261120195000&enddatetime=20261121195000"
    assert short.earlier is None


@pytest.mark.parametrize(
    ("name", "earlier"), [("lake/1", None), ("lake/2", "https://t.me/s/lake?before=2"), ("lake/x", None)]
)
def test_before_the_first_message_of_a_channel_there_is_none(name, earlier):
    message = f"<div class='tgme_x' data-post='{name}'><div class='tgme_widget_message_text'>Calm</div></div>"

    assert parse("telegram", message).earlier == earlier


def test_a_channel_without_a_preview_says_why():
    answer = sample("telegram/private.html")

    assert answer.failure is Failure.NOT_A_FEED
    assert answer.detail.endswith("it says: This channel is private.")


# --- what is damaged, or meant to hurt ------------------------------------------------------------------------------


@pytest.mark.parametrize("times", [1, 2])
def test_a_sitemap_that_is_gzip_is_known_by_its_bytes(times):
    body = plain = (DATA / "sitemap/news.xml").read_bytes()
    for _ in range(times):
        body = gzip.compress(body)

    assert parse("sitemap", body) == parse("sitemap", plain)


def test_the_newest_of_a_long_sitemap_are_read_in_its_order():
    urls = "".join(
        f"<url><loc>https://a.example/{n}</loc><lastmod>2026-11-{n % 20 + 1:02}T{n % 24:02}:00:00Z</lastmod></url>"
        for n in range(1_200)
    )

    links = [entry.link for entry in parse("sitemap", f"<urlset>{urls}</urlset>").entries]

    assert len(links) == 1_000
    assert links == sorted(links, key=lambda link: int(link.rpartition("/")[2]))
    assert "https://a.example/19" in links
    assert "https://a.example/0" not in links


def test_both_ends_of_a_long_sitemap_without_dates_are_read():
    urls = "".join(f"<url><loc>https://a.example/{n}</loc></url>" for n in range(1_200))

    links = [entry.link for entry in parse("sitemap", f"<urlset>{urls}</urlset>").entries]

    assert (len(links), links[0], links[499], links[500]) == (
        1_000,
        "https://a.example/0",
        "https://a.example/499",
        "https://a.example/700",
    )


def test_half_of_a_page_is_a_page():
    body = (DATA / "page/ministry.html").read_bytes()

    feed = parse("page", body[: body.index(b"<h3>Sans")], OPTIONS["page/ministry.html"])

    assert len(feed.entries) == 2


LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]>"
)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("sitemap", f"{LAUGHS}<urlset><url><loc>https://a.example/&j;</loc></url></urlset>"),
        ("sitemap", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><urlset><url><loc>https://a.example/1</loc><news><title>&a;</title></news></url></urlset>"),
        ("sitemap", "<urlset>" + "<url>" * 100_000),
        ("sitemap", "<urlset><url " + " ".join(f"a{n}='1'" for n in range(20_000)) + "><loc>https://a.example/1</loc></url></urlset>"),
        ("sitemap", "<sitemapindex>" + "".join(f"<sitemap><loc>https://a.example/{n}</loc></sitemap>" for n in range(5_000)) + "</sitemapindex>"),
        ("page", "<div>" * 100_000 + "<article>x</article>"),
        ("page", "<article>" * 3_000 + "x"),
        ("google-news", f"{LAUGHS}<rss><channel><item><title>&j; - &j;</title></item></channel></rss>"),
        ("google-news", "<rss><channel><item><link>https://news.google.com/rss/articles/" + "A" * 100_000 + "</link></item></channel></rss>"),
        ("telegram", "<div class='tgme_x' data-post='a/1'>" * 3_000),
        ("telegram", "<div class='tgme_x' data-post='" + "/" * 9_000 + "'><div class='tgme_widget_message_text'>" + "<br>" * 50_000),
        ("gdelt", '{"articles": [' + '{"url": "https://a.example/1", "title": "\\' * 9_000),
        ("gdelt", '{"articles": {"url": 1}}'),
    ],
)  # fmt: skip
def test_a_hostile_document_is_read_soon_or_refused(kind, body):
    begun = time.process_time()

    answer = parse(kind, body, {"select.entry": "article"})

    assert time.process_time() - begun < LIMIT.total_seconds()
    if not isinstance(answer, ParseFailed):
        assert "localhost" not in str(answer)
        assert len(str(answer)) < 1_000_000
        assert len(answer.more) <= 50
