"""What a page says of itself: in its head, in the data it has for search engines, in its markup."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from monitor.core.dates import parse_date
from monitor.core.markup import language, title

_TITLES = ("og:title", "headline", "twitter:title", "dc.title")
_DATES = ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate")
_LANGUAGES = ("content-language", "inlanguage", "og:locale", "dc.language")
_LINKED_DATA = re.compile(r'"(headline|datePublished|inLanguage|isAccessibleForFree)"\s*:\s*("(?:[^"\\]|\\.)*+"|\w+)')


class PageFacts(NamedTuple):
    """What a page says of itself; None where it says nothing.

    `paid`: it tells search engines that this article is not for everybody.
    """

    title: str | None
    published: datetime | None
    lang: str | None
    paid: bool


def read_facts(tree: Any) -> PageFacts:
    """Of several answers the one that is most often right; None where there is none."""
    said = {name: value for name, value in reversed([*_metas(tree), *_linked_data(tree)]) if value}
    return PageFacts(
        title=_title(tree, said),
        published=_published(tree, said),
        lang=next(filter(None, map(language, [tree.get("lang") or "", *_named(said, _LANGUAGES)])), None),
        paid=said.get("isaccessibleforfree", "").lower() == "false",
    )


def _metas(tree: Any) -> Iterator[tuple[str, str]]:
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        yield name.lower(), meta.get("content") or ""


def _linked_data(tree: Any) -> Iterator[tuple[str, str]]:
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            for name, value in _LINKED_DATA.findall(script.text or ""):
                yield name.lower(), _unquoted(value)


def _unquoted(value: str) -> str:
    try:
        return str(json.loads(value, strict=False)) if value.startswith('"') else value
    except ValueError:
        return ""


def _named(said: Mapping[str, str], names: tuple[str, ...]) -> Iterator[str]:
    return (said[name] for name in names if name in said)


def _title(tree: Any, said: Mapping[str, str]) -> str | None:
    """The headline; where the page gives it with the name of the site, its heading shows where it ends."""
    full = title(next(_named(said, _TITLES), "") or tree.findtext(".//title") or "")
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    shown = [heading for heading in headings if heading and heading.casefold() in full.casefold()]
    if shown or not full:
        return next(iter(shown or headings), None)
    site = re.escape(said.get("og:site_name", ""))
    return re.sub(rf"\s+[|–—·»-]\s+{site}$", "", full) if site else full


def _published(tree: Any, said: Mapping[str, str]) -> datetime | None:
    times = (time.get("datetime") or "" for time in tree.iter("time"))
    return next(filter(None, map(parse_date, (*_named(said, _DATES), *times))), None)
