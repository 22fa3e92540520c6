"""Which entries of a poll are new, changed or seen: each is one of these, and none is lost."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.dates import believable
from monitor.core.feeds.cadence import after_failure, after_feed, after_postponement, after_unchanged
from monitor.core.feeds.gaps import gap_of, next_search
from monitor.core.feeds.identity import Found, find_all, guids_change
from monitor.core.feeds.troubles import examine
from monitor.core.fingerprint import REMEMBERED
from monitor.core.language import settle
from monitor.model import (
    ArticleId,
    DueSource,
    Entry,
    EntryKey,
    FeedRead,
    FullText,
    Muted,
    NewArticle,
    PollFailed,
    PollIntent,
    PollOutcome,
    PollResult,
    Postponed,
    ReadState,
    Refill,
    Revision,
    Seen,
    Sighting,
    Source,
    SourceState,
    Unchanged,
)

BASELINE_AGE = timedelta(days=1)
"""Of what the first poll of a source finds, only entries dated within this time can alert; of one that comes back,
those dated within this time before its last answer, or since."""
FULL_TEXT = 600
"""Characters from which on a feed's own text may be the whole article."""

_SHORTENED = re.compile(
    r"\[(?:…|\.\.\.)\]|(?:(?:…|\.\.\.)|\b(?:read more|continue reading|lire la suite|weiterlesen|leer más|ler mais|"
    r"читать далее|اقرأ المزيد))\W*$",
    re.IGNORECASE,
)


# --- what a poll changes --------------------------------------------------------------------------------------------


def decide_poll(  # noqa: PLR0917 - what the pipeline gathered, in the order in which it did
    due: DueSource,
    result: PollResult,
    keys: Sequence[EntryKey],
    seen: Seen,
    now: datetime,
    jitter: float,
    max_age: timedelta,
) -> PollIntent:
    """All that a poll changes. `keys` are those of the feed's entries, in their order; none if there came no feed.

    New articles are in order of publication; those older than `max_age` are stored and can never alert.
    """
    intent = PollIntent(source=due.source, at=now, outcome=PollOutcome.FAILED, state=due.state)
    if isinstance(result, Postponed):
        state = after_postponement(due, result, now, jitter)
        return replace(intent, outcome=PollOutcome.POSTPONED, state=state)
    if isinstance(result, PollFailed):
        intent = replace(intent, state=after_failure(due, result, now, jitter))
    elif isinstance(result, Unchanged):
        state = after_unchanged(due, result.answer, now, jitter)
        intent = replace(intent, outcome=PollOutcome.UNCHANGED, state=state)
    else:
        found = find_all(keys, result.feed.entries, seen, by_link=due.state.by_link)
        intent = _after_feed(due, result, found, intent, jitter, max_age)
    return replace(intent, findings=examine(result, intent.state, now))


def _after_feed(  # noqa: PLR0917 - as above
    due: DueSource, read: FeedRead, found: Sequence[Found], intent: PollIntent, jitter: float, max_age: timedelta
) -> PollIntent:
    edits = {entry.known.article_id: entry for entry in found if entry.known and entry.is_edited}
    unknown = [each.entry for each in found if each.known is None]
    state = after_feed(due, read, unknown, intent.at, jitter)
    earlier, is_known = _found_earlier(read, found), any(each.known for each in found)
    gap = gap_of(due.state, read, found=earlier, filled=is_known, now=intent.at)
    refill = _refill(read, found, earlier)
    resume_at, resumes = next_search(due.state, read, gap, refill)
    return replace(
        intent,
        outcome=PollOutcome.FEED,
        state=replace(
            state,
            by_link=state.by_link or guids_change(found),
            tolerant=read.feed.tolerant,
            resume_at=resume_at,
            resumes=resumes,
        ),
        title=read.feed.title or None,
        entries=len(read.feed.entries),
        new=_new_articles(due, read.feed.language, found, intent.at, max_age),
        sightings=_sightings(found, edits),
        revisions=tuple(_revision(due.source, article_id, edit) for article_id, edit in edits.items()),
        gap=gap,
        refill=refill,
    )


def _refill(read: FeedRead, found: Sequence[Found], new: int) -> Refill | None:
    """What pages brought of an earlier gap: it is filled where they end with an entry that was known."""
    if not read.resumed:
        return None
    known = {id(each.entry) for each in found if each.known}
    return Refill(found=new, filled=read.added > 0 and id(read.feed.entries[-1]) in known)


def _found_earlier(read: FeedRead, found: Sequence[Found]) -> int:
    """How many new entries the pages with earlier ones brought."""
    earlier = {id(entry) for entry in read.feed.entries[len(read.feed.entries) - read.added :]}
    return sum(each.known is None and id(each.entry) in earlier for each in found)


def _sightings(found: Sequence[Found], edits: Mapping[ArticleId, Found]) -> tuple[Sighting, ...]:
    return tuple(
        Sighting(key=each.key, article_id=each.known.article_id)
        for each in found
        if each.known and (each.is_edited or not each.on_record) and each is not edits.get(each.known.article_id)
    )


# --- articles -------------------------------------------------------------------------------------------------------


def _new_articles(
    due: DueSource, lang: str | None, found: Sequence[Found], now: datetime, max_age: timedelta
) -> tuple[NewArticle, ...]:
    """Those to store, and those that other sources showed as muted and that are news by this one."""
    since = _baseline_since(due.state, now)
    unheard = [_in_its_place(each, now) for each in found if each.known is None or each.was_muted_elsewhere]
    muted = [_muted(each.entry, now, max_age, since) for each in unheard]
    return tuple(
        _new_article(due.source, lang, each, now, why)
        for each, why in zip(unheard, muted, strict=True)
        if each.known is None or why is None
    )


def _in_its_place(found: Found, now: datetime) -> Found:
    """The same as what we know of the article: its URL, its date where none is given, and that it is no younger."""
    known, entry = found.known, found.entry
    if known is None:
        return found
    published = _published(entry, now) or known.published_at
    entry = replace(
        entry,
        published=published and min(published, known.first_seen_at),
        changed=min(entry.changed or now, known.first_seen_at),
    )
    return found._replace(key=replace(found.key, url=known.url), entry=entry)


def _new_article(source: Source, lang: str | None, found: Found, now: datetime, muted: Muted | None) -> NewArticle:
    published, declared = _published(found.entry, now), found.entry.lang or lang
    return NewArticle(
        key=found.key,
        link=found.entry.link,
        title=found.entry.title,
        summary=found.entry.summary,
        text=_own_text(found.entry),
        lang=declared if muted else _spoken(declared, found.entry),  # what can never alert: at its publisher's word
        published_at=published or now,
        undated=published is None,
        # A page that can never alert is not worth the publisher's traffic.
        read=ReadState.UNNEEDED if muted else _read_state(source, found.entry),
        muted=muted,
        outlet=found.entry.outlet,
        # It tells nobody, and no later article is compared with it: judging it would be for nothing.
        shelved=muted is not None and published is not None and published < now - REMEMBERED,
    )


def _spoken(declared: str | None, entry: Entry) -> str | None:
    return settle(declared, f"{entry.title}\n{entry.summary}\n{entry.content}")


def _revision(source: Source, article_id: ArticleId, edit: Found) -> Revision:
    return Revision(
        key=edit.key,
        article_id=article_id,
        title=edit.entry.title,
        summary=edit.entry.summary,
        text=_own_text(edit.entry),
        read=_read_state(source, edit.entry),
    )


def _published(entry: Entry, now: datetime) -> datetime | None:
    """When it was published, at the latest now; None if nobody knows."""
    if entry.published is None or not believable(entry.published, now):
        return None
    return min(entry.published, now)


def _baseline_since(state: SourceState, now: datetime) -> datetime | None:
    """From when on entries must be dated to be news of a poll that is a baseline; None where it is none."""
    return None if state.first_ok_at else min(now, state.last_ok_at or now) - BASELINE_AGE


def _muted(entry: Entry, now: datetime, max_age: timedelta, since: datetime | None) -> Muted | None:
    published = _published(entry, now)
    if since and (published is None or published < since):
        return Muted.BASELINE
    latest = published or entry.changed
    return Muted.TOO_OLD if latest and latest < now - max_age else None


def _own_text(entry: Entry) -> str | None:
    """What the feed gives of the body: its content, be it short; or a summary that is long enough to be the article."""
    return entry.content or (entry.summary if _is_whole(entry.summary) else None)


def _is_whole(text: str) -> bool:
    return len(text) >= FULL_TEXT and not _SHORTENED.search(text[-300:])


def _read_state(source: Source, entry: Entry) -> ReadState:
    if entry.link is None or source.full_text is FullText.NEVER:
        return ReadState.UNNEEDED
    if source.full_text is FullText.SUMMARY_SHORT and _is_whole(max(entry.content, entry.summary, key=len)):
        return ReadState.UNNEEDED
    return ReadState.WANTED
