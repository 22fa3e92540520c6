"""Which entries of a poll are new, changed or seen: each is one of these, and none is lost."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from monitor.core.dates import believable
from monitor.core.feeds.cadence import after_failure, after_feed, after_postponement, after_unchanged
from monitor.core.feeds.gaps import gap_of, next_search
from monitor.core.feeds.troubles import examine
from monitor.core.fingerprint import REMEMBERED, content_hash
from monitor.core.language import settle
from monitor.core.urls import canonical_url
from monitor.model import (
    ArticleId,
    DueSource,
    Entry,
    EntryKey,
    FeedRead,
    FullText,
    Known,
    Muted,
    NewArticle,
    ParsedFeed,
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
    Unchanged,
)

BASELINE_AGE = timedelta(days=1)
"""Of what the first poll of a source finds, only entries dated within this time can alert."""
FULL_TEXT = 600
"""Characters from which on a feed's own text may be the whole article."""

_NO_ADDRESS = "entry:"
_TWIN = 100
_HOST_OF_TWIN = 20
_SEVERAL = 3
_LONGEST_GUID = 500
_SHORTENED = re.compile(
    r"\[(?:…|\.\.\.)\]|(?:(?:…|\.\.\.)|\b(?:read more|continue reading|lire la suite|weiterlesen|leer más|ler mais|"
    r"читать далее|اقرأ المزيد))\W*$",
    re.IGNORECASE,
)


# --- identity -------------------------------------------------------------------------------------------------------


def entry_keys(source: Source, feed: ParsedFeed, *, by_link: bool = False) -> tuple[EntryKey, ...]:
    """By what each entry of the feed may be known, in the order of the entries.

    A guid or a link that this very feed gives to several articles (its home page, a live blog, a constant) names none.
    `by_link`: the guids of this source do not last (`SourceState.by_link`), and none counts.
    """
    links = [_article_url(entry.link) for entry in feed.entries]
    guids = [_guid(entry.guid) for entry in feed.entries]
    vague_guids = _vague(guids, links, feed.entries)
    vague_links = _vague(links, guids, feed.entries)
    good_links = [link if link not in vague_links else None for link in links]
    good_guids = [None if by_link or guid in vague_guids else guid for guid in guids]
    keys = tuple(map(partial(_entry_key, source), feed.entries, good_guids, good_links))
    times = Counter(key.twin for key in keys)
    return tuple(
        replace(key, twin=None) if _is_faint(key, entry) and times[key.twin] > 1 else key
        for key, entry in zip(keys, feed.entries, strict=True)
    )


def _article_url(link: str | None) -> str | None:
    """The canonical URL of a link, unless that is the front of a site, where no article stays."""
    url = canonical_url(link) if link else None
    return None if url is None or (url.endswith("/") and url.count("/") == len("///")) else url


def _guid(guid: str | None) -> str | None:
    """A guid as it is compared: an address by its canonical form, one that is a text of its own by its hash."""
    if guid is None or len(guid) > _LONGEST_GUID:
        return guid and content_hash(guid)
    return canonical_url(guid) or guid


def _vague(names: Sequence[str | None], others: Sequence[str | None], entries: Sequence[Entry]) -> set[str | None]:
    """The names that entries share which have neither the title in common nor their other name, if they have one."""
    titles, companions = defaultdict(set), defaultdict(set)
    shared = {name for name, times in Counter(names).items() if times > 1}
    for name, other, entry in zip(names, others, entries, strict=True):
        if name in shared:
            titles[name].add(_plain(entry.title or entry.summary))
            companions[name].add(other)
    return {
        name for name, with_it in companions.items() if len(titles[name]) > 1 and (len(with_it) > 1 or None in with_it)
    }


def _entry_key(source: Source, entry: Entry, guid: str | None, link: str | None) -> EntryKey:
    day = entry.published.date().isoformat() if entry.published else ""
    guid = guid or link or content_hash(_plain(entry.title or entry.summary), day)
    return EntryKey(
        guid=guid,
        url=link or f"{_NO_ADDRESS}{content_hash(source.name, guid)}",
        twin=_twin(link or entry.link or source.url, entry, day) if link is None or not _is_short(entry) else None,
        content=content_hash(entry.title, entry.summary, entry.content),
    )


def _twin(url: str, entry: Entry, day: str) -> str:
    """Host, path and words: what stays when parameters change from visit to visit.

    Two addresses with other paths are two articles, be their words the same; and a bulletin has the same words daily.
    It begins with the host, so that what is looked up and stored together stands together in an index.
    """
    place = url.partition("?")[0]
    host = place.removeprefix("https://")[:_HOST_OF_TWIN]
    return f"{host} {content_hash(place, _plain(entry.title), entry.summary, entry.content, day)}"


def _is_short(entry: Entry) -> bool:
    """Whether another article may have the same words."""
    return len(entry.title) + len(entry.summary) + len(entry.content) < _TWIN


def _is_faint(key: EntryKey, entry: Entry) -> bool:
    """Whether an entry has nothing but a few words besides its guid."""
    return key.url.startswith(_NO_ADDRESS) and _is_short(entry)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


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
        found = _find_all(keys, result.feed.entries, seen, by_link=due.state.by_link)
        intent = _after_feed(due, result, found, intent, jitter, max_age)
    return replace(intent, findings=examine(result, intent.state, now))


def _after_feed(  # noqa: PLR0917 - as above
    due: DueSource, read: FeedRead, found: Sequence["_Found"], intent: PollIntent, jitter: float, max_age: timedelta
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
            by_link=state.by_link or _guids_change(found),
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


def _refill(read: FeedRead, found: Sequence["_Found"], new: int) -> Refill | None:
    """What pages brought of an earlier gap: it is filled where they end with an entry that was known."""
    if not read.resumed:
        return None
    known = {id(each.entry) for each in found if each.known}
    return Refill(found=new, filled=read.added > 0 and id(read.feed.entries[-1]) in known)


def _found_earlier(read: FeedRead, found: Sequence["_Found"]) -> int:
    """How many new entries the pages with earlier ones brought."""
    earlier = {id(entry) for entry in read.feed.entries[len(read.feed.entries) - read.added :]}
    return sum(each.known is None and id(each.entry) in earlier for each in found)


def _guids_change(found: Sequence["_Found"]) -> bool:
    """Whether most of what this source showed before has another guid now, and at several entries."""
    renamed = [each for each in found if each.known and each.known.content is not None and not each.on_record]
    return len(renamed) >= _SEVERAL and len(renamed) > sum(each.on_record for each in found)


class _Found(NamedTuple):
    """An entry and what we know of it.

    `on_record`: this source's guid is known to mean that article. `is_edited`: this source showed the article before,
    and shows it otherwise now (other sources word it their own way). `was_muted_elsewhere`: only other sources showed
    it, and not as news.
    """

    key: EntryKey
    entry: Entry
    known: Known | None
    on_record: bool

    @property
    def is_edited(self) -> bool:
        return self.known is not None and self.known.content not in {None, self.key.content}

    @property
    def was_muted_elsewhere(self) -> bool:
        return self.known is not None and self.known.muted is not None and self.known.content is None


def _find_all(keys: Sequence[EntryKey], entries: Sequence[Entry], seen: Seen, *, by_link: bool) -> list[_Found]:
    """One entry for each article of the feed, oldest first."""
    found = [_find(key, entry, seen) for key, entry in reversed(list(_distinct(keys, entries)))]
    return found if by_link or _guids_change(found) else list(map(_unless_faint, found))


def _unless_faint(found: _Found) -> _Found:
    """The same, but few words alone tell of no article that it is known: only where the guids of a source change."""
    return found._replace(known=None) if not found.on_record and _is_faint(found.key, found.entry) else found


def _distinct(keys: Sequence[EntryKey], entries: Sequence[Entry]) -> Iterator[tuple[EntryKey, Entry]]:
    """Newest first, and of several entries of one article that one: the same whatever order the feed has."""
    named: set[tuple[str, str]] = set()
    for key, entry in sorted(zip(keys, entries, strict=True), key=_newest_first):
        names = {("guid", key.guid), ("url", key.url), ("twin", key.twin or key.url)}
        if names.isdisjoint(named):
            named |= names
            yield key, entry


def _newest_first(keyed: tuple[EntryKey, Entry]) -> tuple[float, str, str, str, str]:
    key, entry = keyed
    age = -entry.published.timestamp() if entry.published else 0
    return age, key.url, key.guid, key.content, key.twin or ""


def _find(key: EntryKey, entry: Entry, seen: Seen) -> _Found:
    known = seen.by_guid.get(key.guid)
    if known and not _is_recycled(key, entry, known):
        return _Found(key, entry, known, on_record=True)
    other = seen.by_url.get(key.url) or seen.by_twin.get(key.twin or "")
    if known is None:
        return _Found(key, entry, other, on_record=False)
    # The guid stays the name of the article that had it first; this one goes by its address.
    by_address = replace(key, guid=key.url)
    return _Found(by_address, entry, other, on_record=other is not None and other.content is not None)


def _is_recycled(key: EntryKey, entry: Entry, known: Known) -> bool:
    """Whether the source gave an old guid to a new article, which has another address and another title."""
    if known.content == key.content or _NO_ADDRESS in {key.url[: len(_NO_ADDRESS)], known.url[: len(_NO_ADDRESS)]}:
        return False
    return key.url != known.url and _plain(known.title) != _plain(entry.title)


def _sightings(found: Sequence[_Found], edits: Mapping[ArticleId, _Found]) -> tuple[Sighting, ...]:
    return tuple(
        Sighting(key=each.key, article_id=each.known.article_id)
        for each in found
        if each.known and (each.is_edited or not each.on_record) and each is not edits.get(each.known.article_id)
    )


# --- articles -------------------------------------------------------------------------------------------------------


def _new_articles(
    due: DueSource, lang: str | None, found: Sequence[_Found], now: datetime, max_age: timedelta
) -> tuple[NewArticle, ...]:
    """Those to store, and those that other sources showed as muted and that are news by this one."""
    first_poll = due.state.first_ok_at is None
    unheard = [_in_its_place(each, now) for each in found if each.known is None or each.was_muted_elsewhere]
    muted = [_muted(each.entry, now, max_age, first_poll=first_poll) for each in unheard]
    return tuple(
        _new_article(due.source, lang, each, now, why)
        for each, why in zip(unheard, muted, strict=True)
        if each.known is None or why is None
    )


def _in_its_place(found: _Found, now: datetime) -> _Found:
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


def _new_article(source: Source, lang: str | None, found: _Found, now: datetime, muted: Muted | None) -> NewArticle:
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


def _revision(source: Source, article_id: ArticleId, edit: _Found) -> Revision:
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


def _muted(entry: Entry, now: datetime, max_age: timedelta, *, first_poll: bool) -> Muted | None:
    published = _published(entry, now)
    if first_poll and (published is None or published < now - BASELINE_AGE):
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
