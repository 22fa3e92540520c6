"""What may have come and gone between two polls, and how far back it is looked for."""

from collections.abc import Sequence
from datetime import datetime

from monitor.model import EntryKey, FeedRead, Gap, ParsedFeed, Refill, Seen, SourceState

TRIES = 3
"""Polls that go on filling a gap where an earlier one broke off; what is not found then stays missing."""


def leaves_gap(state: SourceState, keys: Sequence[EntryKey], seen: Seen) -> bool:
    """Whether not one entry of a document is known any more, so that others may have come and gone unseen.

    Not where a source never shows more than its latest entry: then every entry would be such a case.
    """
    if state.first_ok_at is None or not keys or (len(keys) == 1 and (state.fewest or 0) <= 1):
        return False
    return not any(is_known(key, seen) for key in keys)


def is_known(key: EntryKey, seen: Seen) -> bool:
    """Whether we have the article of an entry, by whichever of its keys."""
    return (
        key.guid in seen.by_guid or key.url in seen.by_url or key.twin in seen.by_twin or key.content in seen.by_content
    )


def resume_at(state: SourceState, feed: ParsedFeed, keys: Sequence[EntryKey], seen: Seen) -> str | None:
    """The page with earlier entries that a poll goes on with: of a new gap the first, of the last one the next."""
    return feed.earlier if leaves_gap(state, keys, seen) else state.resume_at


def gap_of(state: SourceState, read: FeedRead, *, found: int, filled: bool, now: datetime) -> Gap | None:
    """The gap that a poll left, where `found` entries on earlier pages were new; `filled`: any entry of it is known."""
    shown = len(read.feed.entries) - read.added
    if state.first_ok_at is None or state.last_ok_at is None or read.resumed or (filled and not read.added):
        return None
    if not read.feed.entries or (shown == 1 and (state.fewest or 0) <= 1):
        return None
    return Gap(since=state.last_ok_at, until=now, found=found, filled=filled)


def next_search(state: SourceState, read: FeedRead, gap: Gap | None, refill: Refill | None) -> tuple[str | None, int]:
    """Where the next poll goes on with the last gap, if it shall, and how often that was tried."""
    if gap:
        return None if gap.filled else read.feed.earlier, 0
    if refill is None:
        return state.resume_at, state.resumes
    is_over = refill.filled or state.resumes + 1 >= TRIES
    return (None, 0) if is_over or not read.feed.earlier else (read.feed.earlier, state.resumes + 1)
