"""What a site names as its feeds and sitemaps, and where they mostly are."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from monitor.core.charset import decode
from monitor.model import Fetched, ParseFailed
from monitor.sources.entries import resolved
from monitor.sources.tree import Tree, html_tree, text_of

SEARCH_WORDS = "WORDS"
"""What stands in the address of a search until somebody says what to search for."""

_USUAL_FEEDS = ("/feed/", "/rss", "/rss.xml", "/atom.xml", "/feeds/posts/default", "/?feed=rss2", "/index.xml")
_USUAL_SITEMAPS = ("/news-sitemap.xml", "/sitemap.xml")
_FEED_TYPE = re.compile(r"application/(?:rss|atom|rdf|feed)\+(?:xml|json)", re.IGNORECASE)
_FEED_LIKE = re.compile(r"(?:^|[/?&=._-])(?:feeds?|rss2?|atom|rdf|backend)(?:[/.&=]|$)", re.IGNORECASE)
_COMMENTS = re.compile("comment", re.IGNORECASE)
_SITEMAP = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_ROBOTS_BYTES = 500 * 1024
_MOST_NAMED = 10
_MOST_LINKED = 5


class Candidate(NamedTuple):
    """What may be a source: of which kind, and where."""

    kind: str
    url: str


def named_by_page(fetched: Fetched, words: str = SEARCH_WORDS) -> tuple[Candidate, ...]:
    """What a page of the site names: its alternates first, then links that look like feeds, then a search for `words`.

    Feeds of comments are left out. The page may be hostile: call it in a worker.
    """
    text = text_of(fetched)
    if isinstance(text, ParseFailed) or (page := html_tree(text)) is None:
        return ()
    named = [url for given in _alternates(page) if (url := resolved(fetched.url, given))][:_MOST_NAMED]
    linked = [url for given in _links(page) if (url := resolved(fetched.url, given)) and url not in named]
    found = [Candidate("feed", url) for url in (*named, *linked[:_MOST_LINKED])]
    if "/wp-content/" in text or "/wp-includes/" in text:
        found.append(Candidate("feed", urljoin(fetched.url, f"/?s={words}&feed=rss2")))
    return tuple(dict.fromkeys(found))


def named_by_robots(fetched: Fetched) -> tuple[Candidate, ...]:
    """The sitemaps that a robots.txt names; those of news first."""
    given = _SITEMAP.findall(decode(fetched.body[:_ROBOTS_BYTES], fetched.content_type))
    urls = filter(None, (resolved(fetched.url, each) for each in given))
    return tuple(Candidate("sitemap", url) for url in sorted(urls, key=_is_of_news, reverse=True)[:_MOST_NAMED])


def usual(url: str, kind: str) -> tuple[Candidate, ...]:
    """Where the feeds or the sitemaps of the site of `url` would be, if they are where they mostly are."""
    paths = _USUAL_FEEDS if kind == "feed" else _USUAL_SITEMAPS
    return tuple(Candidate(kind, urljoin(url, path)) for path in paths)


def _alternates(page: Tree) -> Iterator[str]:
    for link in page.xpath("//link[@href and contains(concat(' ', @rel, ' '), ' alternate ')]"):
        told = f"{link.get('href')} {link.get('title') or ''}"
        if _FEED_TYPE.match(link.get("type") or "") and not _COMMENTS.search(told):
            yield link.get("href")


def _links(page: Tree) -> Iterator[str]:
    for href in page.xpath("//a/@href"):
        if len(href) < 500 and _FEED_LIKE.search(href) and not _COMMENTS.search(href):
            yield href


def _is_of_news(url: str) -> bool:
    return "news" in urlsplit(url).path.lower()
