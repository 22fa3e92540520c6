"""Documents that a first one names as its own, such as the sitemaps of an index: how to ask, how they read as one."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.fingerprint import body_hash
from monitor.core.urls import same_origin
from monitor.model import FeedRead, Request

MOST_DOCUMENTS = 6
"""Documents that one poll asks for: the first, and the further ones that it or they name."""


def further_request(request: Request, url: str) -> Request:
    """Ask for a document that the answer to `request` named: always whole, and with headers on the same origin only."""
    headers = request.headers if same_origin(request.url, url) else {}
    return replace(request, url=url, etag=None, last_modified=None, headers=headers)


def as_one(parts: Sequence[FeedRead]) -> FeedRead:
    """The documents of one poll as one feed, the first of them first.

    It has no validators: where the first document is unchanged, the others may have changed all the same.
    """
    first = parts[0]
    feed = replace(
        first.feed,
        title=next((part.feed.title for part in parts if part.feed.title), ""),
        language=next((part.feed.language for part in parts if part.feed.language), None),
        entries=tuple(entry for part in parts for entry in part.feed.entries),
        more=(),
    )
    return FeedRead(
        fetched=replace(first.fetched, etag=None, last_modified=None),
        body_hash=body_hash("".join(part.body_hash for part in parts).encode()),
        feed=feed,
    )


def with_earlier(read: FeedRead, page: FeedRead) -> FeedRead:
    """A feed and a page with the entries before its own as one; it is asked for by what the feed itself said."""
    feed = replace(read.feed, entries=read.feed.entries + page.feed.entries, earlier=page.feed.earlier)
    return replace(read, feed=feed, added=read.added + len(page.feed.entries))
