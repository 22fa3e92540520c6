"""Read: the page of an article, and what was made of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.names import ArticleId
from monitor.model.polling import Failure, Source


class Quality(StrEnum):
    """How much of an article a page gave (the `quality` of the `extract` contract)."""

    FULL = "full"
    PARTIAL = "partial"
    PAYWALL = "paywall"
    CONSENT = "consent"
    CHALLENGE = "challenge"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a page says. `text`: paragraphs separated by a blank line, "" if there is none."""

    text: str
    title: str | None
    published: datetime | None
    lang: str | None
    quality: Quality


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What a site's robots.txt says of a page: whether we may read it, and the least time between two requests."""

    allowed: bool
    delay: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadArticle:
    """An article whose page is wanted, since `wanted_since`. `attempts` counts the reads that failed.

    revision: as its publisher had changed it when its page was wanted.
    """

    id: ArticleId
    link: str
    source: Source
    attempts: int
    wanted_since: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One read of a page, to save. `text` None means that nothing usable came; `retry_at` None means no more tries.

    revision: that for which the page was wanted. title, published_at: as the page says, for an article that was listed
    without them; too_old: the page shows such an article to be older than what may alert. attempted: False where its
    host had no time for us, and was not asked.
    """

    article_id: ArticleId
    revision: int
    at: datetime
    text: str | None
    lang: str | None
    quality: Quality
    failure: Failure | None
    detail: str
    retry_at: datetime | None
    title: str | None = None
    published_at: datetime | None = None
    too_old: bool = False
    attempted: bool = True
