"""How to ask for the page of an article, and what becomes of the answer."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.dates import believable
from monitor.core.urls import same_origin
from monitor.model import (
    Extracted,
    Failure,
    FetchFailed,
    NotModified,
    ParseFailed,
    Quality,
    Reading,
    Request,
    Secret,
    Source,
    UnreadArticle,
)

ATTEMPTS = 3
"""Reads of one page before we judge what the feed said and leave it at that."""

PATIENCE = timedelta(days=1)
"""So long may a page wait for its host to have time; from then on, each turn that did not come is an attempt."""

_SHORTEST_WAIT = timedelta(seconds=10)
_ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.5"
_FINAL = frozenset(
    {
        Failure.ADDRESS_REFUSED,
        Failure.ROBOTS,
        Failure.NOT_FOUND,
        Failure.GONE,
        Failure.UNAUTHORIZED,
        Failure.TOO_LARGE,
        Failure.NOT_A_PAGE,
        Failure.WORKER_TIMEOUT,
        Failure.WORKER_CRASHED,
    }
)
_GOOD = frozenset({Quality.FULL, Quality.PARTIAL, Quality.PAYWALL})


def page_request(article: UnreadArticle) -> Request:
    """The page, with the headers of its source only where it lies on the source's own origin."""
    return Request(url=article.link, accept=_ACCEPT, headers=_own_headers(article.source, article.link))


def decide_reading(
    article: UnreadArticle,
    answer: Extracted | ParseFailed | FetchFailed | NotModified,
    now: datetime,
    jitter: float,
    max_age: timedelta,
) -> Reading:
    """A text worth judging, or why there is none and when to try again (10 min, then 1 h, each up to twice that).

    What was not asked for, since others waited for its host, is no attempt: it comes when that has time. Title and date
    of the page count where the source gave none; a date before `max_age` then shows it to be old.
    """
    if isinstance(answer, Extracted) and answer.text and answer.quality in _GOOD:
        return _with_text(article, answer, now, max_age)
    if isinstance(answer, Extracted):
        return _reading(article, now, answer.quality, detail=f"the page is {answer.quality}")
    if isinstance(answer, NotModified):
        return _reading(article, now, detail="the server says that the page did not change", failure=Failure.PROTOCOL)
    if isinstance(answer, FetchFailed) and not answer.asked and now - article.wanted_since < PATIENCE:
        return _postponed(article, answer, now, jitter)
    again = now + (1 + jitter) * timedelta(minutes=10) * 6**article.attempts
    last = answer.failure in _FINAL or article.attempts + 1 >= ATTEMPTS
    return _reading(article, now, failure=answer.failure, detail=answer.detail, retry_at=None if last else again)


def _postponed(article: UnreadArticle, answer: FetchFailed, now: datetime, jitter: float) -> Reading:
    again = now + (1 + jitter) * max(answer.retry_after or _SHORTEST_WAIT, _SHORTEST_WAIT)
    reading = _reading(article, now, failure=answer.failure, detail=answer.detail, retry_at=again)
    return replace(reading, attempted=False)


def _with_text(article: UnreadArticle, page: Extracted, now: datetime, max_age: timedelta) -> Reading:
    published = min(page.published, now) if page.published and believable(page.published, now) else None
    return replace(
        _reading(article, now, page.quality, text=page.text, lang=page.lang),
        title=page.title,
        published_at=published,
        too_old=published is not None and published < now - max_age,
    )


def _reading(
    article: UnreadArticle,
    now: datetime,
    quality: Quality = Quality.EMPTY,
    *,
    text: str | None = None,
    lang: str | None = None,
    failure: Failure | None = None,
    detail: str = "",
    retry_at: datetime | None = None,
) -> Reading:
    return Reading(
        article_id=article.id,
        at=now,
        text=text,
        lang=lang,
        quality=quality,
        failure=failure,
        detail=detail,
        retry_at=retry_at,
        revision=article.revision,
    )


def _own_headers(source: Source, link: str) -> dict[str, Secret]:
    return dict(source.headers) if same_origin(source.url, link) else {}
