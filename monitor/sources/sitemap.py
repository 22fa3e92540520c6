"""Sitemaps: of news, of anything, and their indexes (sitemaps.org 0.9, Google's news extension), as they really are.

A plain sitemap names pages, and neither their titles nor when they were published: its entries have the words of the
address as their summary, and title and date come with the page. What it dates is the last change.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from monitor.core.dates import parse_date
from monitor.core.markup import language, title
from monitor.model import Entry, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.conditional import ask
from monitor.sources.entries import LONGEST_TITLE, resolved
from monitor.sources.tree import Tree, local_name, refused, text_of, words, xml_tree

MOST_ENTRIES = 1_000
"""Entries that are read of one sitemap, the newest of it."""
MOST_CHILDREN = 50
"""Child sitemaps that an index is believed, the most telling first."""

_ACCEPT = "application/xml, text/xml;q=0.9, application/gzip;q=0.8, */*;q=0.1"
_ENTRY_END = re.compile(r"</(?:\w+:)?(?:url|sitemap)\s*>", re.IGNORECASE)
_END = re.compile(r"</(?:\w+:)?(?:urlset|sitemapindex)\s*>", re.IGNORECASE)
_LEAST_WORDS = 3
_MOST_PLACES = 50_000  # as the protocol has it
_MOST_FACTS = 100
_ASIDE = re.compile(
    r"categor|(?:^|[/_.-])(?:tags?|authors?|users?|images?|videos?|pages?|attachments?|products?|static)(?=[/_.\d-]|$)",
    re.IGNORECASE,
)
_UNDATED = datetime.min.replace(tzinfo=UTC)


def request(source: Source, state: SourceState) -> Request:
    """Ask conditionally; of an index the pipeline keeps no validators, since its children change without it."""
    return ask(source, state, _ACCEPT)


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:  # noqa: ARG001 - it has none
    """The newest entries of a sitemap, in document order, or the children of an index."""
    text = text_of(fetched)
    if isinstance(text, ParseFailed):
        return text
    root = xml_tree(_whole(text))
    match local_name(root) if root is not None else "":
        case "urlset":
            return _sitemap(root, fetched.url)
        case "sitemapindex":
            return _feed(more=tuple(_children(root, fetched.url)))
        case _:
            return refused(text, "a sitemap")


def _whole(text: str) -> str:
    """Without the entry that the connection broke in, whose address may be half of one."""
    *_, end = 0, *(match.end() for match in _ENTRY_END.finditer(text))
    return text[: end or None] if _END.search(text, end) is None else text


def _feed(name: str = "", entries: tuple[Entry, ...] = (), more: tuple[str, ...] = ()) -> ParsedFeed:
    return ParsedFeed(title=name, language=None, ttl=None, entries=entries, more=more)


# --- an index -------------------------------------------------------------------------------------------------------


def _children(root: Tree, url: str) -> list[str]:
    """News first, then what was changed last; categories, authors and pictures at the end.

    Where no change is told, the highest number in the name is the newest: `posts-2026-11.xml`, `post-sitemap12.xml`.
    """
    found = {}
    for element in islice(root, _MOST_PLACES):
        facts = _facts(element)
        if link := resolved(url, facts.get("loc", "")):
            found[link] = (_rank(link), _date(facts.get("lastmod", "")) or _UNDATED, _natural(link))
    return sorted(found, key=found.__getitem__, reverse=True)[:MOST_CHILDREN]


def _rank(link: str) -> int:
    path = urlsplit(link).path
    return 2 if "news" in path.lower() else 0 if _ASIDE.search(path) else 1


def _natural(link: str) -> list[tuple[int, str]]:
    return [
        (int(part[:18]), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", link, flags=re.ASCII)
    ]


# --- a sitemap ------------------------------------------------------------------------------------------------------


class _Place(NamedTuple):
    """A `<url>`: what stands in it, and in its `<news:news>`, by local name."""

    link: str
    facts: Mapping[str, str]
    news: Mapping[str, str]

    @property
    def published(self) -> datetime | None:
        return _date(self.news.get("publication_date", ""))

    @property
    def changed(self) -> datetime | None:
        return _date(self.facts.get("lastmod", ""))


def _sitemap(root: Tree, url: str) -> ParsedFeed:
    places = list(_places(root, url))
    names = Counter(place.news.get("name", "") for place in places)
    names.pop("", None)
    entries = tuple(map(_entry, _newest(places)))
    return _feed(title(max(names, key=names.__getitem__, default=""))[:LONGEST_TITLE], entries)


def _places(root: Tree, url: str) -> Iterator[_Place]:
    for element in islice(root, _MOST_PLACES):
        facts = _facts(element)
        link = resolved(url, facts.get("loc", ""))
        if link and len(urlsplit(link).path) > 1:  # the front of the site is no article
            news = next((each for each in element if local_name(each) == "news"), None)
            yield _Place(link, facts, _facts(news) if news is not None else {})


def _facts(element: Tree) -> dict[str, str]:
    """The texts below an element; `<news:publication>` gives its name and language as they were its own."""
    facts: dict[str, str] = {}
    for child in islice(element, _MOST_FACTS):
        name = local_name(child)
        if name == "publication":
            facts = _facts(child) | facts
        elif name and name != "news":
            facts.setdefault(name, words(child))
    return facts


def _newest(places: Sequence[_Place]) -> Sequence[_Place]:
    """In document order; of those that share the last date, both ends, since nobody says at which the new ones come."""
    if len(places) <= MOST_ENTRIES:
        return places
    dates = [place.published or place.changed or _UNDATED for place in places]
    last = sorted(dates, reverse=True)[MOST_ENTRIES - 1]
    newer = [index for index, date in enumerate(dates) if date > last]
    alike = [index for index, date in enumerate(dates) if date == last]
    half, rest = divmod(MOST_ENTRIES - len(newer), 2)
    return [places[index] for index in sorted({*newer, *alike[: half + rest], *alike[len(alike) - half :]})]


def _entry(place: _Place) -> Entry:
    return Entry(
        guid=None,
        title=title(place.news.get("title", ""))[:LONGEST_TITLE],
        link=place.link,
        published=place.published,
        summary="" if place.news.get("title") else _told_by(place.link),
        lang=language(place.news.get("language", "")),
        changed=None if place.published else place.changed,
    )


def _told_by(link: str) -> str:
    """The words of an address: `/2026/11/21/a-ferry-for-gao-1234.html` is “a ferry for gao”; "" if there are few."""
    parts = [re.sub(r"\.\w{2,5}$", "", part) for part in unquote(urlsplit(link).path).split("/")]
    spoken = [[word for word in re.split(r"[\W_]+", part) if word and not re.search(r"\d", word)] for part in parts]
    longest = max(spoken, key=len)
    return " ".join(longest)[:LONGEST_TITLE] if len(longest) >= _LEAST_WORDS else ""


def _date(text: str) -> datetime | None:
    return parse_date(text) if text else None
