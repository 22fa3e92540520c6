"""A search of GDELT's DOC 2.0: articles of the last day from all the world, newest first, as its `artlist` gives them.

The option is `query`, in GDELT's own language (`"Bamako" sourcelang:french`). What is wrong with a question it says in
plain text, with a 200.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode

from monitor.core.dates import parse_date
from monitor.core.markup import title
from monitor.model import Entry, Failure, Fetched, ParsedFeed, ParseFailed, Request, Source, SourceState
from monitor.sources.document import with_known_escapes
from monitor.sources.entries import LONGEST_TITLE, resolved
from monitor.sources.tree import refused, text_of

OPTIONS = ("query",)

MOST_ENTRIES = 250
"""Articles that are asked for, and read, the newest first."""

_SEARCH = "https://api.gdeltproject.org/api/v2/doc/doc"
_ASKED = {"mode": "artlist", "format": "json", "sort": "datedesc", "maxrecords": str(MOST_ENTRIES), "timespan": "1d"}
_INSTANT = "%Y%m%d%H%M%S"
_GAP = timedelta(seconds=6)  # it refuses who asks more often than every five
_LANGUAGE_CODES = """
    albanian=sq arabic=ar armenian=hy azerbaijani=az bengali=bn bosnian=bs bulgarian=bg catalan=ca chinese=zh
    croatian=hr czech=cs danish=da dutch=nl english=en estonian=et finnish=fi french=fr galician=gl georgian=ka
    german=de greek=el gujarati=gu hebrew=he hindi=hi hungarian=hu icelandic=is indonesian=id italian=it japanese=ja
    kannada=kn kazakh=kk korean=ko latvian=lv lithuanian=lt macedonian=mk malay=ms malayalam=ml marathi=mr
    mongolian=mn nepali=ne norwegian=no persian=fa polish=pl portuguese=pt punjabi=pa romanian=ro russian=ru
    serbian=sr sinhalese=si slovak=sk slovenian=sl somali=so spanish=es swahili=sw swedish=sv tamil=ta telugu=te
    thai=th tibetan=bo turkish=tr ukrainian=uk urdu=ur vietnamese=vi
"""
_LANGUAGES = dict(pair.split("=") for pair in _LANGUAGE_CODES.split())


def request(source: Source, state: SourceState) -> Request:  # noqa: ARG001 - it knows no validators
    """The search that the options describe, at `url` if there is one."""
    address = (source.url or _SEARCH).partition("?")[0]
    return Request(
        url=f"{address}?{urlencode({'query': source.options['query'], **_ASKED})}",
        accept="application/json",
        headers=source.headers,
        gap=_GAP,
    )


def mistakes(source: Source) -> Iterator[tuple[str, str]]:
    """What is missing in the options."""
    if not source.options.get("query", "").strip():
        yield "query", 'missing; write what to search for, like query = "Bamako sourcelang:french"'


def parse(fetched: Fetched, options: Mapping[str, str]) -> ParsedFeed | ParseFailed:  # noqa: ARG001 - they asked
    """The articles in document order; no article at all is an answer as well."""
    text = text_of(fetched)
    if isinstance(text, ParseFailed):
        return text
    answer = _answer(text)
    if answer is None:
        return _refusal(text)
    given = answer.get("articles")
    articles = given[:MOST_ENTRIES] if isinstance(given, list) else []
    entries = [_entry(each, fetched.url) for each in articles if isinstance(each, dict)]
    return ParsedFeed(
        title="GDELT",
        language=None,
        ttl=None,
        entries=tuple(entry for entry in entries if entry.link),
        earlier=_earlier(fetched.url, entries) if len(entries) == MOST_ENTRIES else None,
    )


def _answer(text: str) -> dict[str, Any] | None:
    try:
        answer = json.loads(with_known_escapes(text), strict=False)  # GDELT escapes what JSON knows no escape for
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _entry(article: dict[str, Any], url: str) -> Entry:
    told = {name: value for name, value in article.items() if isinstance(value, str)}
    return Entry(
        guid=None,
        title=title(told.get("title", ""))[:LONGEST_TITLE],
        link=resolved(url, told.get("url", "")),
        published=parse_date(told.get("seendate", "")),
        summary="",
        outlet=title(told.get("domain", ""))[:LONGEST_TITLE] or None,
        lang=_LANGUAGES.get(told.get("language", "").casefold()),
    )


def _earlier(url: str, entries: Sequence[Entry]) -> str | None:
    """The same question for the day before the oldest of these, where they are all that one answer holds."""
    oldest = min((entry.published for entry in entries if entry.published), default=None)
    if oldest is None:
        return None
    address, _, query = url.partition("?")
    asked = {name: value for name, value in parse_qsl(query) if name != "timespan"}
    span = {"startdatetime": f"{oldest - timedelta(days=1):{_INSTANT}}", "enddatetime": f"{oldest:{_INSTANT}}"}
    return f"{address}?{urlencode(asked | span)}"


def _refusal(text: str) -> ParseFailed:
    said = " ".join(text.split())[:200]
    if re.search(r"limit requests|too many requests", said, re.IGNORECASE):
        return ParseFailed(failure=Failure.RATE_LIMITED, detail=f"GDELT says: {said}")
    if said and not said.startswith(("<", "{", "[")):
        return ParseFailed(failure=Failure.CLIENT_ERROR, detail=f"GDELT says: {said}")
    return refused(text, "an answer of GDELT")
