import re
from datetime import UTC
from html.parser import HTMLParser

import pytest

from monitor.core.delivery.message import render
from monitor.model import AlertKind, Digest, Excerpt, Notice, Severity
from tests.builders import a_notification, an_alert, an_alert_content
from tests.hostile import TITLES

TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "section", "p", "h1", "h2", "ul", "li", "blockquote", "mark",
    "a", "br", "span",
}  # fmt: skip


class Page(HTMLParser):
    """The tags of a document, and its words by the tag that they stand in."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self._open = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if data.strip() and self._open[-1] != "style":
            self.words.append((self._open[-1], data))

    def of(self, tag):
        return [words for where, words in self.words if where == tag]


def page_of(*alerts, **changes):
    return Page(render(a_notification(alerts=alerts or (an_alert(),), **changes), UTC).html)


def with_content(**changes):
    return an_alert(content=an_alert_content(**changes))


def test_an_alert_is_laid_out_with_what_matched_marked():
    page = page_of()

    assert page.of("title") == ["[high] Four fighters killed near Bandiagara"]
    assert page.of("h2") == ["Four fighters killed near Bandiagara"]
    assert page.of("mark") == ["JNIM", "Wagner"]
    assert page.of("a") == ["mali-actu.example"]
    assert page.of("p") == ["high: JNIM", "Alert a1, story s1"]
    assert page.of("li")[-2:] == ["Entities: JNIM, Wagner Group", "Places: Bandiagara"]


def test_each_alert_has_its_own_section_and_the_colour_of_its_severity():
    page = page_of(an_alert("a1"), an_alert("a2", story="s2", severity=Severity.CRITICAL, kind=AlertKind.UPDATE))

    assert [tag for tag, _ in page.tags].count("section") == 2
    assert [attrs["class"] for tag, attrs in page.tags if attrs.get("class", "").startswith("heading")] == [
        "heading critical",
        "heading high",
    ]


def test_what_an_update_changed_stands_under_its_headline():
    update = an_alert(kind=AlertKind.UPDATE, content=an_alert_content(changed="killed 4 → 6, says AFP"))

    assert [tag for tag, _ in page_of(update).tags if tag in {"h2", "p", "ul"}][:4] == ["p", "h2", "p", "ul"]
    assert page_of(update).of("p")[1] == "Changed: killed 4 → 6, says AFP"


def test_headline_and_excerpt_are_read_out_in_their_language():
    def languages(lang):
        return [
            attrs.get("lang") for tag, attrs in page_of(with_content(lang=lang)).tags if tag in {"h2", "blockquote"}
        ]

    assert languages("fr") == ["fr", "fr"]
    assert languages(None) == [None, None]
    assert languages('"><i>') == ['"><i>', '"><i>']


def test_a_line_of_strangers_has_its_own_direction():
    told = with_content(headline="مقتل أربعة قرب باندياغارا", excerpt=Excerpt(text="مقتل أربعة", marks=((0, 4),)))

    assert {tag for tag, attrs in page_of(told).tags if attrs.get("dir") == "auto"} == {"h2", "li", "blockquote"}


def test_a_repeat_and_a_notice_are_told():
    notice = Notice(subject="Watching <42> sources", text="42 sources\n\n6 rules")
    page = Page(render(a_notification(alerts=(), notice=notice, repeat=True), UTC).html)

    assert page.of("h2") == ["Watching <42> sources"]
    assert page.of("p") == ["(may be a repeat: an earlier attempt may have arrived)", "42 sources", "6 rules"]


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
def test_no_headline_adds_a_tag_or_an_attribute(title):
    quiet = page_of()
    page = page_of(
        with_content(headline=title, outlet=title, places=(title,), excerpt=Excerpt(text=title, marks=((0, 4),)))
    )

    assert {tag for tag, _ in page.tags} <= TAGS
    assert {name for _, attrs in page.tags for name in attrs} == {name for _, attrs in quiet.tags for name in attrs}


@pytest.mark.parametrize(
    ("link", "hosts"),
    [
        ("https://bank.example@evil.example/", ["evil.example"]),
        ('https://evil.example/"onmouseover="alert(1)', ["evil.example"]),
        ("javascript:alert(1)", []),
        (None, []),
    ],
)
def test_a_link_is_called_by_the_host_that_it_leads_to(link, hosts):
    page = page_of(with_content(link=link))

    assert page.of("a") == hosts
    assert [attrs for tag, attrs in page.tags if tag == "a"] == [{"href": link, "rel": "noreferrer"} for _ in hosts]


def test_every_colour_of_letters_can_be_read_on_its_paper():
    schemes = render(a_notification(), UTC).html.split("@media (prefers-color-scheme: dark)")
    assert len(schemes) == 2
    for scheme in schemes:
        paper, mark = re.findall(r"background: (#\w{6});", scheme)
        letters = re.findall(r"(?<!-)color: (#\w{6});", scheme)
        assert len(letters) == 8
        assert [colour for colour in letters if _contrast(colour, paper) < 4.5] == []
        assert _contrast(letters[0], mark) >= 4.5


def test_the_document_asks_for_no_css_that_gmail_does_not_know():
    assert "var(" not in render(a_notification(), UTC).html


def _contrast(one, other):
    """See Web Content Accessibility Guidelines 2.2, 1.4.3: at least 4.5 to 1."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_document_loads_nothing():
    html = render(a_notification(), UTC).html

    assert not [word for word in ("src=", "url(", "<link", "<img", "@import", "<script", "<form") if word in html]
    assert "prefers-color-scheme: dark" in html


def test_a_digest_has_its_title_and_its_remarks_above():
    digest = Digest(title="Digest <06:00>", remarks=("42 of 45 sources answered", "<b>quiet</b>"))
    page = page_of(an_alert("a1"), an_alert("a2", story="s2"), digest=digest)

    assert [tag for tag, _ in page.tags].count("section") == 3
    assert page.of("h1") == ["Digest <06:00>: 2 stories"]
    assert page.of("p")[:2] == ["42 of 45 sources answered", "<b>quiet</b>"]
