import pytest
from lxml import html

from monitor.core.pages.metadata import read_facts
from tests.builders import NOON


def facts(head="", body="<p>Text</p>", lang=""):
    return read_facts(html.document_fromstring(f"<html{lang}><head>{head}</head><body>{body}</body></html>"))


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


def linked(data):
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ferry &amp; road</title>", "", "Ferry & road"),
        ("<title>The ferry is back - River News</title>", "<h1>The ferry is back</h1>", "The ferry is back"),
        ("<title>Home</title>" + meta("og:title", "The ferry is back"), "", "The ferry is back"),
        (meta("og:title", "Ferry back | River") + meta("og:site_name", "River"), "", "Ferry back"),
        (meta("og:title", "Mali – four killed"), "", "Mali – four killed"),
        (linked(r'{"headline": "L\u2019\u00e9t\u00e9 \"fou\""}'), "", 'L’été "fou"'),
        ("", "<h1>Only <b>a</b> heading</h1>", "Only a heading"),
        (meta("og:title", ""), "", None),
        ("", "", None),
    ],
)  # fmt: skip
def test_the_title_is_the_headline_without_the_name_of_the_site(head, body, title):
    assert facts(head, body).title == title


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (meta("article:published_time", "2026-03-14T13:00:00+01:00"), ""),
        ('<meta name="date" content="Sat, 14 Mar 2026 12:00:00 GMT">', ""),
        ('<meta itemprop="datePublished" content="2026-03-14T12:00:00Z">', ""),
        (linked('{"dateModified": "2026-03-15", "datePublished":"2026-03-14T12:00:00Z"}'), ""),
        ("", '<time datetime="2026-03-14T12:00Z">Saturday</time><time datetime="2026-03-15">later</time>'),
        (meta("article:published_time", "0001-01-01"), '<time datetime="2026-03-14T12:00Z">Saturday</time>'),
    ],
)
def test_the_date_is_that_of_publication_in_utc(head, body):
    assert facts(head, body).published == NOON


@pytest.mark.parametrize("body", ["", "<time>14 March</time>", '<time datetime="14:30">14:30</time>'])
def test_without_a_sure_date_there_is_none(body):
    assert facts("", body).published is None


@pytest.mark.parametrize(
    ("head", "lang", "expected"),
    [
        ("", ' lang="fr-FR"', "fr"),
        (meta("og:locale", "pt_BR"), "", "pt"),
        ('<meta http-equiv="Content-Language" content="de">', "", "de"),
        (linked('{"inLanguage": "ar"}'), "", "ar"),
        (meta("og:locale", "es_ES"), ' lang="mul"', "es"),
        ("", "", None),
    ],
)
def test_the_language_is_the_one_that_the_page_declares(head, lang, expected):
    assert facts(head, lang=lang).lang == expected


@pytest.mark.parametrize(
    ("data", "paid"),
    [('{"isAccessibleForFree": false}', True), ('{"isAccessibleForFree":"False"}', True), ('{"isAccessibleForFree": true}', False), ("{}", False), ("{broken", False)],
)  # fmt: skip
def test_a_page_may_tell_that_it_is_not_for_everybody(data, paid):
    assert facts(linked(data)).paid is paid
