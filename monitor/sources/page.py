"""A listing without a feed: the headlines of a page, by CSS selectors.

The options are `select.entry`, which finds the entries, and in each of them `select.title`, `select.link`,
`select.date` and `select.summary`; of the whole page `select.earlier`, the link to the entries before these. Only the
first must be there: an entry is called what its link says, and dated by its `<time>`.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from monitor.core.dates import parse_date
from monitor.core.markup import language, printable
from monitor.model import Entry, Failure, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.conditional import ask
from monitor.sources.entries import LONGEST_SUMMARY, LONGEST_TITLE, resolved
from monitor.sources.tree import Tree, html_tree, refused, text_of, words

OPTIONS = ("select.entry", "select.title", "select.link", "select.date", "select.summary", "select.earlier")
MOST_ENTRIES = 500
"""Entries that are read of one page, in document order."""

_ACCEPT = "text/html, application/xhtml+xml, */*;q=0.1"
_USUAL = {"select.link": "a[href]", "select.date": "time", "select.earlier": "a[rel~=next], link[rel~=next]"}


def request(source: Source, state: SourceState) -> Request:
    return ask(source, state, _ACCEPT)


def mistakes(source: Source) -> Iterator[tuple[str, str]]:
    """The selectors that are missing or cannot be read."""
    if "select.entry" not in source.options:
        yield "select.entry", 'missing; write what each entry of the list is, like select.entry = "article.teaser"'
    for name, selector in source.options.items():
        if reason := _unreadable(selector):
            yield name, f'"{selector}" is no CSS selector: {reason}'


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:
    """The entries in document order. A page in which the selectors find nothing has failed: it has no “no news”."""
    text = text_of(fetched)
    if isinstance(text, ParseFailed):
        return text
    page = html_tree(text)
    if page is None:
        return refused(text, "a page")
    base = resolved(fetched.url, _attribute(page, "//base/@href")) or fetched.url
    found = _select(page, options["select.entry"])[:MOST_ENTRIES]
    entries = tuple(entry for each in found if (entry := _entry(each, options, base)).title)
    if not entries:
        return _nothing(page, text, options, len(found))
    earlier = next(iter(_picked(page, options, "select.earlier")), None)
    return ParsedFeed(
        title=printable(words(page.find(".//title")))[:LONGEST_TITLE],
        language=language(_attribute(page, "/html/@lang")),
        ttl=None,
        entries=entries,
        earlier=resolved(base, earlier.get("href") or "") if earlier is not None else None,
    )


def _entry(element: Tree, options: Mapping[str, str], base: str) -> Entry:
    link = next(iter(_picked(element, options, "select.link")), None)
    heading = next(iter(_picked(element, options, "select.title")), link)
    summary = next(iter(_picked(element, options, "select.summary")), None)
    return Entry(
        guid=None,
        title=printable(words(heading))[:LONGEST_TITLE],
        link=resolved(base, link.get("href") or "") if link is not None else None,
        published=next(filter(None, map(parse_date, _dates(element, options))), None),
        summary=printable(words(summary))[:LONGEST_SUMMARY],
    )


def _dates(element: Tree, options: Mapping[str, str]) -> Iterator[str]:
    """What may be the date: an attribute for machines, or what people read."""
    for each in _picked(element, options, "select.date"):
        yield from filter(None, (each.get("datetime"), each.get("content"), each.get("title"), words(each)))


def _nothing(page: Tree, text: str, options: Mapping[str, str], entries: int) -> ParseFailed:
    if entries:
        name = "select.title" if "select.title" in options else "select.link"
        detail = f"{name} finds no text in any of the {entries} entries that select.entry finds"
    elif len(words(page)) < 200:
        return refused(text, "a list")
    else:
        detail = f'select.entry = "{options["select.entry"]}" finds nothing'
    return ParseFailed(failure=Failure.NOT_A_FEED, detail=f"{detail}: the page has changed, or is drawn by script")


def _picked(element: Tree, options: Mapping[str, str], name: str) -> list[Tree]:
    """What the selector of that option, or the usual one, finds in an element; it may be the element itself."""
    selector = options.get(name) or _USUAL.get(name)
    return _select(element, selector) if selector else []


def _select(element: Tree, selector: str) -> list[Tree]:
    found: list[Tree] = element.xpath(_xpath(selector))
    return found


@lru_cache(maxsize=256)
def _xpath(selector: str) -> str:
    """Raises cssselect's SelectorError."""
    from cssselect import HTMLTranslator  # noqa: PLC0415 - most have no page to read

    path: str = HTMLTranslator().css_to_xpath(selector)
    return path


def _unreadable(selector: str) -> str | None:
    """Why a selector cannot be read; None if it can."""
    from cssselect import SelectorError  # noqa: PLC0415 - as above

    try:
        _xpath(selector)
    except SelectorError as error:
        return str(error)
    return None


def _attribute(page: Tree, path: str) -> str:
    return next(iter(page.xpath(path)), "")
