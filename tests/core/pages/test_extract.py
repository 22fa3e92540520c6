import re
import time
from collections import Counter
from pathlib import Path

import pytest
from trafilatura import bare_extraction

from monitor.core.pages.extract import extract_text
from monitor.model import Quality
from monitor.workers import LIMIT

PAGES = sorted((Path(__file__).parents[2] / "data" / "pages").glob("*.html"))
URL = "https://river.example/a/ferry"
WATCHED = re.compile(r"wagner|jnim|bandiagara|فاغنر|باندياغارا|kidal|söldner|dschihadisten", re.IGNORECASE)
SENTENCES = (
    "The ferry runs again after three weeks, and herders on both banks say that they lost two markets to the flood. "
    "The engine was changed on Friday, the operator said, and the hull was made stronger where the ice had bent it. "
)


def extract(page, content_type="text/html; charset=utf-8"):
    return extract_text(page.encode() if isinstance(page, str) else page, URL, content_type)


def a_page(body, head="", lang="en"):
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def an_article(length=900):
    text = SENTENCES * 9
    return f"<main><h1>The ferry is back</h1><p>{text[:length]}.</p></main>"


# --- pages ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_article_comes_out_whole_and_alone(path):
    page = extract(path.read_bytes())

    assert page.text == path.with_suffix(".txt").read_text().strip()
    assert page.quality is Quality.FULL


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_watched_word_in_a_menu_a_comment_or_a_pointer_does_not_come_through(path):
    raw = path.read_text()

    assert WATCHED.search(raw)
    assert not WATCHED.search(extract(raw).text)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_page_comes_out_worse_than_from_trafilatura_alone(path):
    expected = path.with_suffix(".txt").read_text()
    alone = bare_extraction(path.read_text(), url=URL, include_comments=False)

    assert f1(extract(path.read_bytes()).text, expected) >= f1(alone.text, expected)


def f1(text, expected):
    one, other = (Counter(re.findall(r"\w+", each.casefold())) for each in (text, expected))
    return 2 * sum((one & other).values()) / (sum(one.values()) + sum(other.values()))


@pytest.mark.parametrize("codec", ["utf-8", "windows-1251", "koi8-r", "utf-16"])
def test_a_page_is_read_in_its_encoding(codec):
    sentence = "Паром снова ходит через реку после трёх недель простоя, и пастухи на обоих берегах довольны. "
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={codec}"></head><body><p>{sentence * 5}</p>'

    assert extract(page.encode(codec), "text/html").text == (sentence * 5).strip()


def test_invisible_direction_marks_do_not_come_through():
    page = extract(a_page(f"<article><p>{SENTENCES}evil\u202etxt\u2066 \x1b[31m</p></article>"))

    assert page.text.endswith("eviltxt [31m")


def test_nothing_that_holds_most_of_the_page_is_taken_for_its_surroundings():
    page = extract(a_page(f'<div class="related has-sidebar comments"><p>{SENTENCES}</p><p>{SENTENCES}</p></div>'))

    assert page.text.count("The ferry runs") == 2


# --- texts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One line.\n\nAnother\nline.", ["One line.", "Another line."]),
        (f"{SENTENCES}\nShort one.\n{SENTENCES}", [SENTENCES.strip(), "Short one.", SENTENCES.strip()]),
        ("4 < 5 & 6 > 3", ["4 < 5 & 6 > 3"]),
    ],
)
def test_a_plain_text_keeps_its_paragraphs(text, paragraphs):
    page = extract(text, "text/plain")

    assert page.text.split("\n\n") == paragraphs
    assert (page.title, page.published) == (None, None)
    assert page.quality is not Quality.EMPTY


# --- verdicts -------------------------------------------------------------------------------------------------------

WALL = '<div class="offer"><p>This article is reserved for subscribers. Already a subscriber? Log in.</p></div>'
CONSENT = (
    "<p>We value your privacy. We and our 812 partners store and access information on devices. Accept all cookies.</p>"
)
CHALLENGE = "<title>Just a moment...</title><body><p>Checking your browser before you can enter river.example.</p>"
PAID = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'


@pytest.mark.parametrize(
    ("page", "quality", "has_text"),
    [
        (a_page(an_article()), Quality.FULL, True),
        (a_page(an_article(250)), Quality.FULL, True),
        (a_page(an_article(120)), Quality.PARTIAL, True),
        (a_page(f"<main><p>{SENTENCES}{SENTENCES}and so on […]</p></main>"), Quality.PARTIAL, True),
        (a_page(f"<main><p>{SENTENCES}Then…</p><a href='/x'>Read more</a></main>"), Quality.PARTIAL, True),
        (a_page(an_article(400) + WALL), Quality.PAYWALL, True),
        (a_page(an_article(400), head=PAID), Quality.PAYWALL, True),
        (a_page(f"<main><p>{SENTENCES * 9}</p></main>" + WALL, head=PAID), Quality.FULL, True),
        (a_page(CONSENT), Quality.CONSENT, False),
        (a_page(f'<div id="cmp-banner">{CONSENT}</div>'), Quality.CONSENT, False),
        (a_page(f'<div id="cmp-banner">{CONSENT}</div>' + an_article()), Quality.FULL, True),
        (a_page(CHALLENGE), Quality.CHALLENGE, False),
        (a_page("<p>Please solve the captcha to go on.</p>"), Quality.CHALLENGE, False),
        (a_page(an_article() + "<form><div id='captcha'></div></form>"), Quality.FULL, True),
        (a_page("<main><p>Soon.</p></main>"), Quality.EMPTY, False),
        (a_page(""), Quality.EMPTY, False),
        ("", Quality.EMPTY, False),
        ("   ", Quality.EMPTY, False),
        ("<!-- nothing -->", Quality.EMPTY, False),
    ],
)
def test_the_verdict_tells_how_much_of_an_article_there_is(page, quality, has_text):
    found = extract(page)

    assert (found.quality, bool(found.text)) == (quality, has_text)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"%PDF-1.7\n1 0 obj", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b'{"html": "<p>no page</p>"}', "application/json"),
        (b"\0\x01\x02\xff" * 500, None),
        (bytes(range(128, 256)) * 9, "text/html; charset=utf-8"),
    ],
)
def test_what_is_no_page_has_no_text(body, content_type):
    assert extract(body, content_type).quality is Quality.EMPTY


# --- hostile --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bait",
    [
        "<p " + " ".join(f'a{n}="1"' for n in range(40_000)) + ">x</p>",
        "<div>" * 50_000,
        "<table><tr><td>" * 500,
        "<table>" + "<tr><td>word</td></tr>" * 5_000,
        "<a href=x>y</a>" * 20_000,
        "<" * 200_000,
        "<script>" * 20_000,
        '<script type="application/ld+json">' + '"headline":"' * 20_000 + "</script>",
        "<p>" + "&amp;" * 100_000,
    ],
    ids=["attributes", "depth", "tables", "cells", "links", "brackets", "scripts", "data", "entities"],
)
def test_a_hostile_page_costs_little(bait):
    began = time.process_time()

    extract(a_page(f"<p>{SENTENCES}</p>{bait}"))

    assert time.process_time() - began < LIMIT.total_seconds()
