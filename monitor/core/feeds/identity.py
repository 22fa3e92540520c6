"""Which article an entry shows: by what it may be known, and whether it is."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from monitor.core.fingerprint import content_hash
from monitor.core.urls import canonical_url
from monitor.model import Entry, EntryKey, Known, ParsedFeed, Seen, Source

_NO_ADDRESS = "entry:"
_TWIN = 100
_HOST_OF_TWIN = 20
_SEVERAL = 3
_LONGEST_GUID = 500


# --- by what an entry may be known ----------------------------------------------------------------------------------


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
    # Its date may be that of the visit. Where it has a name, the same words under another are another day's bulletin.
    day_of_twin = day if guid or link or _is_short(entry) else ""
    guid = guid or link or content_hash(_plain(entry.title or entry.summary), day)
    return EntryKey(
        guid=guid,
        url=link or f"{_NO_ADDRESS}{content_hash(source.name, guid)}",
        twin=_twin(link or entry.link or source.url, entry, day_of_twin) if not (link and _is_short(entry)) else None,
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


# --- what is known of it --------------------------------------------------------------------------------------------


class Found(NamedTuple):
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


def find_all(keys: Sequence[EntryKey], entries: Sequence[Entry], seen: Seen, *, by_link: bool) -> list[Found]:
    """One entry for each article of the feed, oldest first."""
    found = [_find(key, entry, seen) for key, entry in reversed(list(_distinct(keys, entries)))]
    return found if by_link or guids_change(found) else list(map(_unless_faint, found))


def _unless_faint(found: Found) -> Found:
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


def _find(key: EntryKey, entry: Entry, seen: Seen) -> Found:
    known = seen.by_guid.get(key.guid)
    if known and not _is_recycled(key, entry, known):
        return Found(key, entry, known, on_record=True)
    other = seen.by_url.get(key.url) or seen.by_twin.get(key.twin or "") or _before_the_move(key, entry, seen)
    if known is None:
        return Found(key, entry, other, on_record=False)
    # The guid stays the name of the article that had it first; this one goes by its address.
    by_address = replace(key, guid=key.url)
    return Found(by_address, entry, other, on_record=other is not None and other.content is not None)


def _before_the_move(key: EntryKey, entry: Entry, seen: Seen) -> Known | None:
    """The article that had these words at another address, where all addresses of a source changed at once."""
    known = seen.by_content.get(key.content)
    if known is None or len(seen.by_content) < _SEVERAL:
        return None
    if _is_short(entry):  # the same few words may come again, and not at the same second
        return known if entry.published and entry.published == known.published_at else None
    days = {at.date() for at in (known.published_at, entry.published) if at}
    return known if len(days) <= 1 else None


def _is_recycled(key: EntryKey, entry: Entry, known: Known) -> bool:
    """Whether the source gave an old guid to a new article, which has another address and another title."""
    if known.content == key.content or _NO_ADDRESS in {key.url[: len(_NO_ADDRESS)], known.url[: len(_NO_ADDRESS)]}:
        return False
    return key.url != known.url and _plain(known.title) != _plain(entry.title)


def guids_are_places(keys: Sequence[EntryKey], seen: Seen) -> bool:
    """Whether guids number the places of a feed: several entries of ours are there with another's guid."""
    shown = {key.content for key in keys}
    before = {key.guid: known.content for key in keys if (known := seen.by_guid.get(key.guid))}
    pushed_on = [key for key in keys if before.get(key.guid, key.content) in shown - {key.content}]
    return len(pushed_on) >= _SEVERAL


def guids_change(found: Sequence[Found]) -> bool:
    """Whether most of what this source showed before has another guid now, and at several entries."""
    renamed = [each for each in found if each.known and each.known.content is not None and not each.on_record]
    return len(renamed) >= _SEVERAL and len(renamed) > sum(each.on_record for each in found)
