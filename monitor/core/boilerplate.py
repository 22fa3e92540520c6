"""What stands round an article on its page and is not the article: menus, related headlines, comments, share bars.

A watched word in any of these is no match, so they go before the extraction (by their place in the page) and what is
left of them after it (by their words). Nothing that holds a large part of the page's text goes, whatever it is called.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from monitor.core.dates import parse_date
from monitor.core.markup import printable, shown

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

_ALSO = r"""
    see also|read also|also read|read more|read next|more on this|related (?:articles?|stories|posts|news)|
    (?:à|a) lire(?: aussi| également)?|lire (?:aussi|également)|voir aussi|sur le même sujet|
    articles? (?:similaires?|liés?)|lee también|lea también|(?:te|le) puede interesar|noticias relacionadas|
    le[ir]a (?:também|mais)|veja também|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|auch interessant|
    leggi anche|lees ook|читайте также|смотрите также|(?:материалы )?по теме|
    (?:اقرأ|إقرأ|اقرا|شاهد) (?:أيضا|أيضًا|ايضا|المزيد)|مواضيع ذات صلة|baca juga|ayrıca oku\w*|soma pia
"""
_COMMENTS = r"""
    (?:leave|post|add) (?:a|your) (?:reply|comment)|\d* ?comments?(?: \(\d+\))?|join the (?:conversation|discussion)|
    laisser un commentaire|\d* ?commentaires?|réagir à cet article|deja (?:un comentario|una respuesta)|
    \d* ?comentarios?|deixe (?:um comentário|uma resposta)|\d* ?comentários?|kommentare?(?: schreiben)?|
    schreib(?:e|en sie) einen kommentar|(?:оставить )?комментари[ий]|добавить комментарий|
    اترك تعليقا|أضف تعليق|التعليقات|تعليقات|lascia un commento
"""
_SHARE = (
    r"share (?:this|on|via)|partager|partagez|compartir|compartilh\w+|teilen|поделиться|شارك|condividi|bagikan|paylaş"
)


def _phrases(alternatives: str) -> str:
    return "|".join(alternative.strip() for alternative in alternatives.replace("\n", "").split("|"))


_ALSO_LINE = re.compile(rf"\W*(?:{_phrases(_ALSO)})(?!\w)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_COMMENTS_LINE = re.compile(rf"\W*(?:{_phrases(_COMMENTS)})\W*", re.IGNORECASE)
_SHARE_LINE = re.compile(rf"\W*(?:{_SHARE})(?!\w).{{0,60}}", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…؟。][\"'»”’)\]]*$")
_LONGEST_HEADLINE = 200
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
    for element in list(body.iter("p", "div", "li", "h2", "h3", "h4", "h5", "strong", "span")):
        if _points_elsewhere(element):
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


def _points_elsewhere(element: Any) -> bool:
    """Whether this is a line that sends the reader to another article."""
    text = printable(element.text_content())
    return len(text) < _LONGEST_HEADLINE and _is_also(text, linked=next(element.iter("a"), None) is not None)


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


def _drop(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()


# --- by words -------------------------------------------------------------------------------------------------------


def article_lines(lines: Iterable[str], title: str | None) -> Iterator[str]:
    """The lines of an extracted text that are the article: no headline, date, share bar, pointer or comment."""
    for number, line in enumerate(map(_unmarked, lines)):
        if number and _COMMENTS_LINE.fullmatch(line):
            return
        around = _SHARE_LINE.fullmatch(line) or _is_also(line) or parse_date(line)
        if line and not around and not (title and _is_headline(line, title)):
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


def _is_also(line: str, *, linked: bool = False) -> bool:
    """Whether a line says "See also" and a headline, and is no sentence that happens to begin so."""
    match = _ALSO_LINE.fullmatch(line)
    if match is None or len(line) > _LONGEST_HEADLINE:
        return False
    return linked or not _SENTENCE_END.search(match["rest"].strip())


def _plain(line: str) -> str:
    return " ".join(re.findall(r"\w+", line.casefold()))
