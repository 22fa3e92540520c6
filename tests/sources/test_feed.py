import gzip
import json
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Failure, Fetched, ParsedFeed, ParseFailed, Secret
from monitor.sources import KINDS
from monitor.sources.document import LARGEST, MOST_MENDED
from monitor.sources.entries import MOST_ENTRIES
from tests.builders import a_source, a_state

FEED = KINDS["feed"]
URL = "https://river.example/blog/atom.xml"
DATA = Path(__file__).parent.parent / "data" / "feeds"
FEEDS = sorted(DATA.glob("*.xml"))
WHOLE = [path for path in FEEDS if path.stem not in {"rss20-broken", "rss20-empty", "rss-prefixed"}]


def parse(body, content_type=None):
    return FEED.parse(Fetched(url=URL, body=body, content_type=content_type), {})


def told(entry):
    return {
        "guid": entry.guid,
        "title": entry.title,
        "link": entry.link,
        "published": entry.published and entry.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "summary": entry.summary,
        "content": entry.content,
    }


def expected(path):
    return [json.loads(entry) for entry in path.with_suffix(".jsonl").read_text().splitlines()]


def rss(items, before=""):
    head = '<rss version="2.0"><channel><title>T</title><link>https://a.example/</link>'
    return f"{before}{head}{items}</channel></rss>".encode()


def item(inside=""):
    return f"<item><title>Calm</title><link>https://a.example/1</link>{inside}</item>"


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_a_feed_is_read_as_its_publisher_meant_it(path):
    assert list(map(told, parse(path.read_bytes()).entries)) == expected(path)


def test_a_feed_tells_its_title_language_and_time_to_live():
    feed = parse((DATA / "rss20-wordpress.xml").read_bytes())

    assert (feed.title, feed.language, feed.ttl) == ("Les Nouvelles du Delta » Actualités", "fr", timedelta(minutes=30))


def redeclared(text, charset):
    return f'<?xml version="1.0" encoding="{charset}"?>\n' + text.partition("?>")[2]


DAMAGES = {
    "as UTF-16": lambda text: text.encode("utf-16"),
    "with a byte order mark": lambda text: text.encode("utf-8-sig"),
    "declared Latin-1": lambda text: redeclared(text, "iso-8859-1").encode(),
    "without a declaration": lambda text: text.partition("?>")[2].encode(),
    "after white space": lambda text: b"\n\n  " + text.encode(),
    "after a warning": lambda text: b"<br>\n<b>Notice</b>: undefined index on line 3\n" + text.encode(),
    "before more markup": lambda text: text.encode() + b"\n<!-- cached --><script>run()</script>",
    "gzipped": lambda text: gzip.compress(text.encode()),
    "gzipped twice": lambda text: gzip.compress(gzip.compress(text.encode())),
    "with control characters": lambda text: text.replace("<title>", "<title>\x08\x0b").replace("e", "e\x1f").encode(),
    "with illegal references": lambda text: text.replace("<title>", "<title>&#8;&#xD800;&#99999999999;").encode(),
    "never closed": lambda text: text[: text.rindex("</item>" if "</item>" in text else "</entry>") + 8].encode(),
    "with Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "with a foreign stylesheet": lambda text: text.replace(
        "?>", '?><?xml-stylesheet href="x.xsl"?><!-- hi -->', 1
    ).encode(),
}


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.stem)
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_feed_says_the_same(path, damage):
    assert list(map(told, parse(damage(path.read_text())).entries)) == expected(path)


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "utf-8"])
def test_windows_bytes_are_read_whatever_is_declared(declared):
    text = '<rss version="2.0"><channel><item><title>L’été à Ségou – « calme »</title></item></channel></rss>'

    feed = parse(redeclared("?>" + text, declared).encode("cp1252"), "text/xml; charset=us-ascii")

    assert [entry.title for entry in feed.entries] == ["L’été à Ségou – « calme »"]


def test_an_author_element_of_every_kind_is_no_obstacle():
    authors = "".join(
        f"<{name}>x@{'a.' * 20_000}</{name}>"
        for name in ("author", "dc:creator", "itunes:author", "managingEditor", "webMaster", "dc:publisher")
    )

    assert [entry.title for entry in parse(rss(item(authors))).entries] == ["Calm"]


@pytest.mark.parametrize(("broken", "most"), [("", MOST_ENTRIES), ("<br>", MOST_MENDED)])
def test_of_a_feed_without_end_the_first_entries_are_read(broken, most):
    feed = parse(rss("".join(f"<item><title>{n}</title></item>" for n in range(most + 500)) + broken))

    assert [entry.title for entry in feed.entries] == [str(n) for n in range(most)]


@pytest.mark.parametrize(
    ("body", "failure", "named"),
    [
        (b"", Failure.NOT_A_FEED, "empty"),
        (b" \n\xef\xbb\xbf ", Failure.NOT_A_FEED, "empty"),
        (b"/etc/hostname", Failure.NOT_A_FEED, "/etc/hostname"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', Failure.NOT_A_FEED, "JSON"),
        (b"<!doctype html><html><body><h1>News</h1></body></html>", Failure.NOT_A_FEED, "HTML"),
        (b"<html><title>Just a moment...</title></html>", Failure.BLOCKED, "browser"),
        (b'<?xml version="1.0"?><html><body>Access denied</body></html>', Failure.BLOCKED, "browser"),
        (b'<?xml version="1.0"?><sitemapindex/>', Failure.NOT_A_FEED, "neither RSS nor Atom"),
        (b'<?xml version="1.0"?><catalogue><channel>5</channel></catalogue>', Failure.NOT_A_FEED, "neither"),
        (gzip.compress(b"\0" * (LARGEST + 1), mtime=0), Failure.TOO_LARGE, "inflates"),
    ],
)
def test_what_is_no_feed_is_told_by_what_it_is(body, failure, named):
    answer = parse(body, "application/rss+xml")

    assert isinstance(answer, ParseFailed)
    assert answer.failure is failure
    assert named in answer.detail


def test_an_empty_feed_is_a_feed():
    assert isinstance(parse(rss("")), ParsedFeed)


def test_a_body_that_only_looks_like_gzip_is_no_feed():
    assert parse(b"\x1f\x8b but not really").failure is Failure.NOT_A_FEED


def test_the_request_asks_for_what_changed_with_the_headers_of_the_source():
    token = Secret("t")
    request = FEED.request(a_source(headers={"X-Token": token}), a_state(etag='"1"', last_modified="Sat, 14 Mar 2026"))

    assert (request.url, request.etag, request.last_modified) == (
        "https://mali-actu.example/feed",
        '"1"',
        "Sat, 14 Mar 2026",
    )
    assert request.headers == {"X-Token": token}
    assert "application/rss+xml" in request.accept
