"""The sample pieces: enough of them, and each with what is expected of it."""

import pytest

from monitor.demo.expectations import DemoAlert, expected, quiet_pieces, story_of
from monitor.demo.newsroom import load_outlets, pieces_of
from monitor.model import AlertKind

OUTLETS = load_outlets()
PIECES = pieces_of(OUTLETS)


def test_there_are_enough_feeds_entries_languages_and_formats():
    assert len(OUTLETS) >= 8
    assert sum(piece.edition == 1 for piece in PIECES) >= 60
    assert {"en", "fr", "ar", "ru", "es"} <= {outlet.lang for outlet in OUTLETS}
    assert {outlet.format for outlet in OUTLETS} == {"rss", "rdf", "atom"}


def test_each_piece_and_each_edit_either_alerts_or_says_why_it_is_quiet():
    told = [*PIECES, *(piece.edit for piece in PIECES if piece.edit)]
    assert [each for each in told if bool(each.alert) == bool(each.quiet)] == []


def test_every_way_to_be_quiet_is_shown():
    assert set(quiet_pieces(OUTLETS)) == {
        "copy", "edit without news", "harmless", "homonym", "menu only", "older than a day", "older than a week",
        "other news", "same article", "undated",
    }  # fmt: skip


def test_a_copy_has_the_body_of_its_original_and_a_page_of_its_own():
    copy = next(piece for piece in PIECES if piece.quiet == "copy")
    original = next(piece for piece in PIECES if piece.home == copy.story)
    assert (copy.body, copy.home) == (original.body, f"{copy.outlet}/{copy.slug}")
    assert copy.title != original.title


def test_the_same_article_links_to_the_page_of_another_outlet():
    same = next(piece for piece in PIECES if piece.quiet == "same article")
    assert same.home == same.story
    assert not same.home.startswith(same.outlet)


def test_an_edit_is_expected_as_an_update_of_its_story_in_the_second_edition_only():
    update = DemoAlert(story="delta-courier/douentza-convoy", kind=AlertKind.UPDATE, rules=frozenset({"jnim"}))
    assert expected(OUTLETS, 1)[update] == 0
    assert expected(OUTLETS, 2)[update] == 1
    assert expected(OUTLETS, 1) < expected(OUTLETS, 2)


def test_what_another_outlet_adds_to_a_told_event_is_expected_as_an_update_of_it():
    update = DemoAlert(
        story="agence-fleuve/dioura-patrouille", kind=AlertKind.UPDATE, rules=frozenset({"security-event"})
    )
    assert expected(OUTLETS, 2)[update] == 1
    assert (
        story_of("http://127.0.1.3:83/dioura-toll", {"delta-courier": "http://127.0.1.3:83"}, OUTLETS) == update.story
    )


SITES = {"agence-fleuve": "http://127.0.1.1:81", "echo-des-dunes": "http://127.0.1.5:85"}


@pytest.mark.parametrize(
    ("link", "story"),
    [
        ("http://127.0.1.1:81/segou-mines", "agence-fleuve/segou-mines"),
        ("http://127.0.1.1:81/segou-mines?utm_source=x", "agence-fleuve/segou-mines"),
        ("http://127.0.1.5:85/embuscade-dioura", "agence-fleuve/dioura-patrouille"),
        ("http://127.0.1.1:81/nowhere", "http://127.0.1.1:81/nowhere"),
        ("http://elsewhere.example/segou-mines", "http://elsewhere.example/segou-mines"),
    ],
)
def test_a_link_leads_to_its_story(link, story):
    assert story_of(link, SITES, OUTLETS) == story
