"""What stands round an article on its page and is not the article: menus, related headlines, comments, share bars.

A watched word in any of these is no match, so they go before the extraction (by their place in the page) and what is
left of them after it (by their words). Nothing that holds a large part of the page's text goes, whatever it is called.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any

from monitor.core.dates import parse_date
from monitor.core.markup import printable, shown
from monitor.core.pointers import LONGEST, heads_comments, heads_others, points_elsewhere

_UNREAD_TAGS = ("script", "style", "noscript", "template", "iframe", "svg", "button", "select", "textarea")
_AROUND_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog"))
_AROUND_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "dialog", "search"))
# Parts of a class or an id that tell enough, and those that tell only where they are the whole of it.
_NAMES = """
    menu navbar topnav navigation masthead breadcrumb breadcrumbs sidebar related relatedposts similar more-on read-more
    see-also read-also lire-aussi most-read mostread most-viewed popular trending recommended recommendations
    outbrain taboola sponsored advertisement ticker comments comment-list commentlist respond disqus share sharing
    sharedaddy social newsletter subscribe cookie cookies consent cmp gdpr modal popup copyright pagination
"""
_WHOLE_NAMES = frozenset(
    ("ad", "ads", "widget", "footer", "tags", "banner", "promo", "byline", "meta", "entry-meta", "post-meta")
)
_AROUND_NAME = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, _NAMES.split()))})(?![a-z0-9])")
_KEPT_TAGS = frozenset(("html", "body", "main", "article", "h1"))
_LARGE = 0.4
_LINES = ("p", "div", "li", "h2", "h3", "h4", "h5", "h6", "blockquote", "strong", "span")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "b", "span")
_TITLES = frozenset(("h2", "h3", "h4", "h5", "h6"))
_BOXES = frozenset(("div", "li", "section", "figure", "td", "a"))
_INLINE = frozenset(("strong", "b", "span"))
_ONLY_LINK = 0.8
_HALF_LINK = 0.4
_TEASER = 200
_BEGUN = 300
"""Characters outside of links after which "Comments" no longer leads to the comments, but heads them."""
_SPACE = re.compile(r"[ \t\r\n\f]+")


# --- by place -------------------------------------------------------------------------------------------------------


def strip_page(body: Any) -> None:
    """Take out of the tree of a page what is not its article."""
    for element in list(body.iter(*_UNREAD_TAGS)):
        element.drop_tree()
    _unwrap(body)
    large = _LARGE * len(body.text_content())
    for element in [each for each in body.iter() if isinstance(each.tag, str)]:
        if _is_around(element) and len(element.text_content()) < large:
            _drop(element)
    for table in list(body.iter("table")):
        _open_layout(table)
    _drop_sections(body)
    for element in list(body.iter(*_LINES)):
        if _leads_away(element):
            _drop(element)


def _unwrap(body: Any) -> None:
    """Line breaks of the source mean nothing, except to trafilatura."""
    for element in body.iter():
        if element.text:
            text = shown(element.text)
            element.text = text if element.tag == "pre" else _SPACE.sub(" ", text)
        if element.tail:
            element.tail = _SPACE.sub(" ", shown(element.tail))


def _is_around(element: Any) -> bool:
    if element.tag in _KEPT_TAGS:
        return False
    if element.tag in _AROUND_TAGS or element.get("role") in _AROUND_ROLES or element.get("hidden") is not None:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}".lower()
    return _AROUND_NAME.search(names) is not None or not _WHOLE_NAMES.isdisjoint(names.split())


def _drop_sections(body: Any) -> None:
    """Take out what a heading gives away: the list below "See also", and all that follows "Comments"."""
    comments = None
    for heading in list(body.iter(*_HEADINGS)):
        line = _line(heading)
        if heads_others(line):
            whole = _whole(heading)
            _drop_all([*takewhile(_is_teaser, whole.itersiblings()), whole])
        elif comments is None and heads_comments(line) and _begun(heading):
            comments = heading
        elif heading.tag in _TITLES and _is_link(heading):
            _drop(_card(heading))
    if comments is not None:
        _end_at(comments)


def _whole(heading: Any) -> Any:
    """The heading with what was laid round it alone."""
    length, parent = len(heading.text_content().strip()), heading.getparent()
    while parent is not None and parent.tag not in _KEPT_TAGS and len(parent.text_content().strip()) == length:
        heading, parent = parent, parent.getparent()
    return heading


def _card(heading: Any) -> Any:
    """A heading that is a link, with the picture and the sentence that were laid out with it."""
    card, parent = heading, heading.getparent()
    while parent is not None and parent.tag in _BOXES and _line(parent).startswith(_line(heading)):
        if len(_line(parent)) - _linked(parent) > _TEASER:
            break
        card, parent = parent, parent.getparent()
    return card


def _end_at(element: Any) -> None:
    """Let the page end before this element."""
    for each in (element, *element.iterancestors()):
        each.tail = None
        for sibling in list(each.itersiblings()):
            sibling.getparent().remove(sibling)
    element.getparent().remove(element)


def _begun(heading: Any) -> bool:
    """Whether an article can have gone before."""
    own = heading.xpath("preceding::text()[not(ancestor::a)][normalize-space()]")
    return sum(map(len, own)) >= _BEGUN


def _is_teaser(element: Any) -> bool:
    """Whether this shows another article, or nothing: a paragraph of our own may hold a link, but says more."""
    length, linked = len(_line(element)), _linked(element)
    if element.tag == "p":
        return linked >= _HALF_LINK * length
    return length == 0 or (linked > 0 and length - linked < _TEASER)


def _leads_away(element: Any) -> bool:
    """Whether this is a line that sends the reader elsewhere: by its words, or because it is nothing but a link."""
    text = _line(element)
    if not text or len(text) > LONGEST:
        return False
    return (element.tag not in _INLINE and _is_link(element)) or points_elsewhere(text, linked=_linked(element) > 0)


def _is_link(element: Any) -> bool:
    return _linked(element) > _ONLY_LINK * len(_line(element))


def _linked(element: Any) -> int:
    """How many characters lie in links to other pages."""
    links = (link for link in element.iter("a") if not (link.get("href") or "#").startswith(("#", "mailto:", "tel:")))
    return sum(len(_line(link)) for link in links)


def _line(element: Any) -> str:
    """What an element says, its parts kept apart."""
    return printable(" ".join(element.itertext()))


def _open_layout(table: Any) -> None:
    """A table that lays out a page becomes its widest cell; a table of figures stays."""
    cells = list(table.iter("td", "th"))
    sizes = [len(cell.text_content()) for cell in cells]
    main = cells[sizes.index(max(sizes))] if cells else None
    if main is None or max(sizes) < 400 or max(sizes) < _LARGE * sum(sizes):
        return
    for cell, size in zip(cells, sizes, strict=True):
        if size < _LARGE * max(sizes) and main not in cell.iter() and cell not in main.iter():
            _drop(cell)
    for element in [table, *table.iter("tbody", "tr", "td", "th")]:
        element.tag = "div"


def _drop_all(elements: Iterable[Any]) -> None:
    for element in list(elements):
        _drop(element)


def _drop(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()


# --- by words -------------------------------------------------------------------------------------------------------


def article_lines(lines: Iterable[str], title: str | None) -> Iterator[str]:
    """The lines of an extracted text that are the article: no headline, date, share bar, pointer or comment."""
    for number, line in enumerate(map(_unmarked, lines)):
        if number and heads_comments(line):
            return
        if line and not points_elsewhere(line) and not parse_date(line) and not (title and _is_headline(line, title)):
            yield line


def _unmarked(line: str) -> str:
    """A line without the marks that trafilatura gives to lists and tables."""
    if line.startswith("|"):
        return " ".join(line.replace("|", " ").replace("---", " ").split())
    return line.removeprefix("- ")


def _is_headline(line: str, title: str) -> bool:
    """Whether a line is the title, which may have the name of the site at its end."""
    heading, words = _plain(title), _plain(line)
    return words == heading or (len(words) > len(heading) / 2 and heading.startswith(f"{words} "))


def _plain(line: str) -> str:
    return " ".join(re.findall(r"\w+", line.casefold()))
