"""The kinds of sources: how to ask, how to parse. A kind is two pure functions, and a line in this table."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from monitor.model import Fetched, FullText, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources import feed, gdelt, google_news, page, sitemap, telegram


def _none_to_see(_: Source) -> Iterable[tuple[str, str]]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A `ports.SourceKind`, and what the configuration must know of it.

    options: the keys that a [[source]] of this kind may have besides those of every kind, `a.b` for one in a table.
    mistakes: which of them are wrong or missing, and what would be right. needs_url: whether the source must have a
    `url`, or its options are enough. full_text: whether pages are read where the source does not say.
    """

    request: Callable[[Source, SourceState], Request]
    parse: Callable[[Fetched, Mapping[str, str]], ParsedFeed | ParseFailed]
    options: Collection[str] = ()
    mistakes: Callable[[Source], Iterable[tuple[str, str]]] = _none_to_see
    needs_url: bool = True
    full_text: FullText = FullText.SUMMARY_SHORT


KINDS: Mapping[str, Kind] = {
    "feed": Kind(request=feed.request, parse=feed.parse),
    "sitemap": Kind(request=sitemap.request, parse=sitemap.parse),
    "page": Kind(request=page.request, parse=page.parse, options=page.OPTIONS, mistakes=page.mistakes),
    # Neither Google's links nor messages lead to a page that holds more.
    "google-news": Kind(
        request=google_news.request,
        parse=google_news.parse,
        options=google_news.OPTIONS,
        mistakes=google_news.mistakes,
        needs_url=False,
        full_text=FullText.NEVER,
    ),
    "telegram": Kind(
        request=telegram.request, parse=telegram.parse, mistakes=telegram.mistakes, full_text=FullText.NEVER
    ),
    "gdelt": Kind(
        request=gdelt.request, parse=gdelt.parse, options=gdelt.OPTIONS, mistakes=gdelt.mistakes, needs_url=False
    ),
}
"""Those that come with the program; `plugins.load_plugins` adds those that others wrote."""
