"""`source preview` and `extract` are contracts for other programs: bytes in, these very lines out."""

import json
import re
from pathlib import Path

import pytest

from tests.loopback import a_site

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"
FEEDS = {
    "outlet.rss": ["--url", "https://courrier.example/rss"],
    "agency.atom": ["--url", "https://river.example/atom.xml", "--content-type", "application/atom+xml; charset=utf-8"],
    "bulletin.rdf": [],
    "silent.rss": [],
}


@pytest.mark.parametrize("feed", FEEDS)
def test_a_feed_is_previewed_to_the_letter(call, feed):
    told = call("source", "preview", DATA / feed, *FEEDS[feed], "--json")
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == (DATA / f"{feed}.jsonl").read_text(encoding="utf-8")


def test_a_feed_comes_from_stdin_as_well(call):
    told = call("source", "preview", "-", *FEEDS["outlet.rss"], "--json", stdin=(DATA / "outlet.rss").read_bytes())
    assert told.stdout == (DATA / "outlet.rss.jsonl").read_text(encoding="utf-8")


def test_without_its_url_a_relative_link_leads_nowhere(call):
    told = call("source", "preview", DATA / "agency.atom", "--json")
    assert [json.loads(line)["link"] for line in told.stdout.splitlines()] == [None, "https://river.example/news/6"]


def test_a_date_that_cannot_be_true_is_none(call):
    said = "".join(
        f"<item><title>{year}</title><pubDate>Mon, 02 Mar {year} 10:00:00 GMT</pubDate></item>" for year in (2026, 2087)
    )
    told = call(
        "source", "preview", "-", "--json", stdin=f"<rss version='2.0'><channel>{said}</channel></rss>".encode()
    )
    assert [json.loads(line)["published"] for line in told.stdout.splitlines()] == ["2026-03-02T10:00:00Z", None]


@pytest.mark.parametrize("body", [(DATA / "article.html").read_bytes(), b"", b"{}", b"\x00\xff\xfe", b"<rss"])
def test_what_is_no_feed_prints_nothing_and_says_why(call, body):
    told = call("source", "preview", "-", "--json", stdin=body)
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr.startswith("-: not a feed: ")


@pytest.mark.parametrize("page", ["article.html", "bare.html"])
def test_a_page_is_extracted_to_the_letter(call, page):
    told = call("extract", DATA / page, "--json")
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == (DATA / f"{page}.json").read_text(encoding="utf-8")


def test_a_page_is_read_by_a_person_as_well(call):
    told = call("extract", DATA / "article.html")
    assert told.stdout.startswith("Ferry sails again after a month on the sandbank\n\nThe ferry Soumpou left")
    assert told.stderr == "quality: full, language: en\n"


@pytest.mark.parametrize("verb", [["source", "preview"], ["extract"]])
def test_a_file_that_is_not_there_is_a_matter_of_usage(call, verb):
    told = call(*verb, "gone.xml", "--json")
    assert (told.exit_code, told.stdout) == (2, "")
    assert "gone.xml: No such file or directory" in told.stderr


# --- from the web -----------------------------------------------------------------------------------------------------


@pytest.fixture
def site():
    with a_site() as site:
        site.show("/atom.xml", (DATA / "agency.atom").read_bytes(), content_type="application/atom+xml")
        yield site


def test_a_url_is_fetched_as_the_daemon_would_and_its_links_are_whole(call, site, tmp_path):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")
    told = call("source", "preview", site.url("/atom.xml"), "--json")
    assert (told.exit_code, told.stderr) == (0, "")
    assert json.loads(told.stdout.splitlines()[0])["link"] == site.url("/news/7")


def test_a_url_on_a_private_network_is_refused_unless_the_configuration_allows_it(call, site):
    told = call("source", "preview", site.url("/atom.xml"), "--json")
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr.startswith(f"{site.url('/atom.xml')}: address refused: ")
    assert "allow_private" in told.stderr
    assert site.asked == []


def test_a_url_is_not_fetched_under_a_configuration_with_mistakes(call, site, tmp_path):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_privat = true\n")
    told = call("source", "preview", site.url("/atom.xml"), "--json")
    assert (told.exit_code, told.stdout) == (78, "")
    assert 'did you mean "allow_private"?' in told.stderr


def test_a_page_that_is_gone_says_so(call, site, tmp_path):
    (tmp_path / "config.toml").write_text("[fetch]\nallow_private = true\n")
    told = call("extract", site.url("/gone"), "--json")
    assert (told.exit_code, told.stdout) == (1, "")
    assert "not found: the server answered 404" in told.stderr


def test_the_page_for_programs_shows_what_they_get(call, tmp_path):
    page, readme = (ROOT / "docs/programs.md").read_text(), (ROOT / "README.md").read_text()
    entry, text, article, verdict = re.findall(r"(?ms)^```json\n(.*?)^```", page)
    (tmp_path / "feed.json").write_text(json.dumps(a_feed_with(json.loads(entry))))
    (tmp_path / "page.html").write_text("<html lang=en><title>Market reopens</title><p>Traders are back.</p>")
    (tmp_path / "articles.jsonl").write_text(article)
    (tmp_path / "coast.toml").write_text(re.search(r"(?ms)^# rules/coast.toml\n(.*?)^```", readme)[1])

    assert call("source", "preview", "feed.json", "--json").stdout == entry
    assert list(json.loads(call("extract", "page.html", "--json").stdout)) == list(json.loads(text))
    judged = call("backtest", "articles.jsonl", "--rules", "coast.toml", "--stories", "--json")
    assert judged.stdout == verdict


def a_feed_with(entry):
    said = {"id": "guid", "title": "title", "url": "link", "date_published": "published", "content_text": "summary"}
    items = [{key: entry[name] for key, name in said.items()}]
    return {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": items}
