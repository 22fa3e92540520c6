"""The loopback web: feeds that feedparser reads, and hosts that behave as hosts do."""

import io
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from urllib.parse import urlsplit

import feedparser
import pytest

from monitor.demo.newsroom import load_outlets
from monitor.demo.server import FEED, Loopback

START = datetime(2026, 3, 14, 12, tzinfo=UTC)
OUTLETS = {outlet.name: outlet for outlet in load_outlets()}


@pytest.fixture
def web():
    with Loopback(tuple(OUTLETS.values()), START) as loopback:
        yield loopback


def get(web, outlet, path=FEED, **headers):
    connection = HTTPConnection(urlsplit(web.sites[outlet]).netloc, timeout=5)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def feed(web, outlet):
    response, body = get(web, outlet)
    return feedparser.parse(io.BytesIO(body)) if response.status == 200 else feed(web, outlet)


@pytest.mark.parametrize("name", OUTLETS)
def test_each_feed_is_read_in_full_by_feedparser(web, name):
    outlet, parsed = OUTLETS[name], feed(web, name)
    pieces = outlet.published(1)
    assert len(parsed.entries) == len(pieces)
    assert [bool(entry.get("published") or entry.get("updated")) for entry in parsed.entries] == [
        piece.age is not None for piece in pieces
    ]
    if not outlet.declares:
        assert not parsed.bozo
        assert [entry.title for entry in parsed.entries] == [piece.title for piece in pieces]


def test_two_feeds_are_not_in_the_encoding_that_they_declare(web):
    assert b"\x9c" in get(web, "echo-des-dunes")[1]
    assert b'encoding="UTF-8"' in get(web, "echo-des-dunes")[1]
    assert b'encoding="ISO-8859-1"' in get(web, "sada-assahra")[1]
    assert "تمبكتو".encode() in get(web, "sada-assahra")[1]


def test_every_outlet_is_a_host_of_its_own(web):
    assert len({urlsplit(site).netloc for site in web.sites.values()}) == len(OUTLETS)


def test_ages_count_from_the_start(web):
    entry = feed(web, "vestnik-yuga").entries[0]
    assert datetime(*entry.published_parsed[:6], tzinfo=UTC) == START - timedelta(hours=4)


def test_an_unchanged_feed_is_answered_with_304(web):
    first, _ = get(web, "feuilleton-nord")
    second, body = get(web, "feuilleton-nord", **{"If-None-Match": first.headers["ETag"]})
    assert (second.status, body) == (304, b"")
    assert web.answers["feuilleton-nord"] == {200: 1, 304: 1}


def test_an_overloaded_outlet_answers_429_first_and_then_works(web):
    refused, _ = get(web, "diario-estrecho")
    assert (refused.status, refused.headers["Retry-After"]) == (429, "2")
    assert get(web, "diario-estrecho")[0].status == 200


def test_an_outlet_is_waited_for_until_its_feed_was_taken_twice_in_an_edition(web):
    for _ in range(2):
        assert "diario-estrecho" in web.waiting()
        feed(web, "diario-estrecho")
    assert "diario-estrecho" not in web.waiting()
    web.publish(2)
    assert web.waiting() == frozenset(OUTLETS)


def test_the_second_edition_brings_edits_and_new_entries(web):
    before = {entry.title for entry in feed(web, "delta-courier").entries}
    web.publish(2)
    after = {entry.title for entry in feed(web, "delta-courier").entries}
    assert before - after == {"Soldiers killed in ambush on the Douentza road"}
    assert after - before == {
        "JNIM claims ambush that killed three soldiers on the Douentza road",
        "Checkpoint near Sévaré airport attacked with grenades",
        "JNIM burns granaries at Diafarabé",
        "Eight soldiers now counted dead after ambush on patrol near Dioura",
    }


def test_an_aggregator_links_to_the_page_of_the_original_with_its_own_tracking(web):
    link = feed(web, "sahel-digest").entries[0].link
    assert link.startswith(f"{web.sites['delta-courier']}/nioro-drivers?")
    assert "fbclid=" in link


def test_a_link_with_a_session_changes_from_visit_to_visit(web):
    links = {feed(web, "touchline").entries[0].link for _ in range(3)}
    assert len(links) == 3
    assert len({link.partition("?")[0] for link in links}) == 1


def test_a_page_holds_its_body_within_a_menu_that_names_what_we_watch(web):
    _, body = get(web, "courrier-du-niger", "/prix-du-mil")
    page = body.decode()
    assert "<p>Le sac de mil se vend" in page
    assert page.index("JNIM : notre dossier") < page.index("<article>")
    assert "JNIM" not in page[page.index("<article>") : page.index("</article>")]


@pytest.mark.parametrize(("path", "status"), [("/tenenkou-blocus", 410), ("/nothing-here", 404)])
def test_a_page_that_is_not_there_is_refused(web, path, status):
    assert get(web, "courrier-du-niger", path)[0].status == status
