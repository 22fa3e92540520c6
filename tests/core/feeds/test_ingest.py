from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given, settings, strategies as st

from monitor.core.feeds.gaps import leaves_gap
from monitor.core.feeds.identity import entry_keys
from monitor.core.feeds.ingest import decide_poll
from monitor.model import (
    ArticleId,
    DueSource,
    Failure,
    FeedRead,
    Fetched,
    FullText,
    Gap,
    Known,
    Muted,
    ParsedFeed,
    PollFailed,
    PollOutcome,
    Postponed,
    ReadState,
    Seen,
    Unchanged,
)
from tests.builders import NOON, a_source, a_state, an_entry

DAY, WEEK = timedelta(days=1), timedelta(days=7)
BASE = "https://mali-actu.example"
LONG = "The ferry runs again after three weeks, and herders on both banks say that they had lost two markets to the flood. "
KNOWN_SOURCE = a_state(first_ok_at=NOON - WEEK)


def a_feed(*entries, **changes):
    return replace(ParsedFeed(title="Mali Actu", language="fr", ttl=None, entries=tuple(entries)), **changes)


def a_read(feed):
    return FeedRead(fetched=Fetched(url=f"{BASE}/feed", body=b"", etag='"2"'), body_hash="h2", feed=feed)


def keyed(entry, source=None, *others):
    return entry_keys(source or a_source(), a_feed(entry, *others))[0]


class Desk:
    """A store in memory, as `save_poll` and `seen` promise it, to play polls in a row."""

    def __init__(self):
        self.articles = {}
        self.sightings = {}
        self.ids = count(1)

    def poll(self, *entries, source=None, state=KNOWN_SOURCE, now=NOON, max_age=WEEK, added=0):
        source, feed = source or a_source(), a_feed(*entries)
        keys = entry_keys(source, feed, by_link=state.by_link)
        due = DueSource(source=source, state=state)
        read = replace(a_read(feed), added=added)
        intent = decide_poll(due, read, keys, self.seen(source.name, keys), now, 0.5, max_age)
        self.save(source.name, intent)
        return intent

    def seen(self, source, keys):
        seen = self.seen_otherwise(source, keys)
        if seen.by_guid or seen.by_url or seen.by_twin:
            return seen
        own = {s[2].content: self.known(s, s[2].content) for (by, _), s in self.sightings.items() if by == source}
        return replace(seen, by_content={k.content: own[k.content] for k in keys if k.content in own})

    def seen_otherwise(self, source, keys):
        return Seen(
            by_guid={k.guid: self.known(s, s[2].content) for k in keys if (s := self.sightings.get((source, k.guid)))},
            by_url={k.url: self.shown(source, s) for k in keys for s in self.sightings.values() if s[2].url == k.url},
            by_twin={
                k.twin: self.shown(source, s)
                for k in keys
                for s in self.sightings.values()
                if k.twin == s[2].twin is not None
            },
        )

    def shown(self, source, sighting):
        contents = [k.content for (by, _), (at, _, k) in self.sightings.items() if by == source and at == sighting[0]]
        return self.known(sighting, contents[-1] if contents else None)

    def known(self, sighting, content):
        return replace(self.articles[sighting[0]], content=content)

    def save(self, source, intent):
        for article in intent.new:
            number = ArticleId(next(self.ids))
            self.articles[number] = Known(
                article_id=number, url=article.key.url, title=article.title, content=None, first_seen_at=intent.at,
                published_at=None if article.undated else article.published_at, muted=article.muted,
            )  # fmt: skip
            self.see(source, number, article.key)
        for revision in intent.revisions:
            self.articles[revision.article_id] = replace(self.articles[revision.article_id], title=revision.title)
        for each in (*intent.sightings, *intent.revisions):
            self.see(source, each.article_id, each.key)

    def see(self, source, number, key):
        self.sightings.pop((source, key.guid), None)
        self.sightings[source, key.guid] = (number, source, key)


def counts(intent):
    return len(intent.new), len(intent.sightings), len(intent.revisions)


ENTRY = an_entry(guid="4711", link=f"{BASE}/a/ferry?utm_source=rss", title="The ferry is back", summary=LONG)


# --- keys -----------------------------------------------------------------------------------------------------------


def test_an_entry_is_known_by_its_guid_and_its_canonical_url():
    key = keyed(ENTRY)

    assert (key.guid, key.url) == ("4711", f"{BASE}/a/ferry")


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"guid": "http://mali-actu.example/?p=1"}, {"guid": "https://www.mali-actu.example/?p=1"}),
        ({"guid": None}, {"guid": None, "link": "http://m.mali-actu.example/a/ferry"}),
        ({"guid": None, "link": None}, {"guid": None, "link": None, "title": "The  FERRY is back", "summary": ""}),
    ],
)
def test_a_guid_is_the_same_where_the_article_is(changes, same):
    assert keyed(replace(ENTRY, **changes)).guid == keyed(replace(ENTRY, **same)).guid


@pytest.mark.parametrize(
    "other",
    [
        {"guid": None, "link": None, "title": "Another title"},
        {"guid": None, "link": None, "published": NOON - timedelta(days=2)},
        {"guid": "4712", "link": None},
    ],
)
def test_without_link_and_guid_title_and_day_tell(other):
    nameless = replace(ENTRY, guid=None, link=None)

    assert keyed(replace(ENTRY, **other)).url != keyed(nameless).url


def test_entries_without_links_belong_to_their_source():
    entry = replace(ENTRY, link=None)

    assert keyed(entry).url.startswith("entry:")
    assert keyed(entry).url != keyed(entry, a_source("studio-delta")).url


def test_an_endless_guid_has_a_short_key():
    one, other = (keyed(replace(ENTRY, guid="x" * 100_000 + end)).guid for end in "ab")

    assert one != other
    assert len(one) < 100


@pytest.mark.parametrize(
    "shared",
    [
        {"link": f"{BASE}/"},                                       # every entry points to the home page
        {"link": f"{BASE}/live/market"},                            # the entries of a live blog
        {"link": f"{BASE}/live/market", "guid": None},
        {"guid": "the-same-for-all"},
        {"guid": f"{BASE}/", "link": f"{BASE}/"},
        {"guid": "the-same-for-all", "link": None},
    ],
)  # fmt: skip
def test_a_name_that_a_feed_gives_to_several_articles_names_none(shared):
    entries = [
        replace(ENTRY, **({"guid": str(n), "link": f"{BASE}/a/{n}", "title": f"Report {n}"} | shared)) for n in range(3)
    ]
    desk = Desk()

    assert counts(desk.poll(*entries)) == (3, 0, 0)
    assert counts(desk.poll(*entries)) == (0, 0, 0)


# --- new, known, changed --------------------------------------------------------------------------------------------


def test_what_was_seen_changes_nothing():
    desk = Desk()

    assert counts(desk.poll(ENTRY)) == (1, 0, 0)
    assert counts(desk.poll(ENTRY)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ({"guid": "4712"}, (0, 1, 0)),
        ({"link": "http://www.mali-actu.example/a/ferry/?fbclid=x#top"}, (0, 0, 0)),
        ({"link": f"{BASE}/a/the-ferry-is-back"}, (0, 0, 0)),
        ({"guid": "4712", "link": f"{BASE}/a/ferry?visit=b2"}, (0, 1, 0)),
        ({"summary": LONG + "Two boats are still missing."}, (0, 0, 1)),
        ({"title": "The ferry is back, fares rise"}, (0, 0, 1)),
        ({"content": LONG * 9}, (0, 0, 1)),
        ({"guid": "4712", "title": "The ferry is back, fares rise"}, (0, 0, 1)),
        ({"link": f"{BASE}/a/rice", "title": "Rice is dear", "summary": "Other news."}, (1, 0, 0)),
        ({"guid": "4712", "link": f"{BASE}/b/ferry"}, (1, 0, 0)),
        ({"guid": "4712", "link": f"{BASE}/a/ferry?visit=b2", "title": "Rice", "summary": "Dear"}, (1, 0, 0)),
    ],
)
def test_a_later_entry_is_new_seen_or_an_edit(again, expected):
    desk = Desk()
    desk.poll(replace(ENTRY, link=f"{BASE}/a/ferry?visit=a1" if "visit" in str(again) else ENTRY.link))

    assert counts(desk.poll(replace(ENTRY, **again))) == expected
    assert counts(desk.poll(replace(ENTRY, **again))) == (0, 0, 0)


def test_another_source_shows_the_same_article_in_its_own_words():
    desk = Desk()
    desk.poll(ENTRY)
    theirs = replace(ENTRY, guid="x-1", title="Ferry back in service", summary="Short.")

    intent = desk.poll(theirs, source=a_source("sahel-wire"))

    assert counts(intent) == (0, 1, 0)
    assert intent.sightings[0].article_id == 1
    assert counts(desk.poll(replace(theirs, summary="Shorter."), source=a_source("sahel-wire"))) == (0, 0, 1)
    assert counts(desk.poll(ENTRY)) == (0, 0, 0)


def test_a_revision_carries_the_new_words():
    desk = Desk()
    desk.poll(ENTRY)

    revision = desk.poll(replace(ENTRY, title="Ferry stops", summary="Again.")).revisions[0]

    assert (revision.article_id, revision.title, revision.summary, revision.text) == (1, "Ferry stops", "Again.", None)
    assert revision.read is ReadState.WANTED


@pytest.mark.parametrize(
    "twice",
    [
        {"guid": "4712"},
        {"link": f"{BASE}/a/ferry-2"},
        {"guid": "4712", "link": f"{BASE}/a/ferry?visit=b2"},
        {"summary": "Another cut of the same article."},
        {"title": "The ferry is back (updated)"},
        {"guid": "4712", "summary": "Another cut of the same article."},
    ],
)
def test_two_entries_of_one_feed_that_mean_one_article_are_one(twice):
    desk, again = Desk(), replace(ENTRY, published=ENTRY.published - timedelta(minutes=1), **twice)

    assert counts(desk.poll(ENTRY, again)) == (1, 0, 0)
    for _ in range(3):
        desk.poll(again, ENTRY)
    assert len(desk.articles) == 1
    assert counts(desk.poll(ENTRY, again)) == (0, 0, 0)


def test_an_article_is_revised_once_in_a_poll_however_many_entries_show_it():
    desk, other = Desk(), replace(ENTRY, guid="4712", published=ENTRY.published - timedelta(minutes=1))
    desk.poll(ENTRY)
    desk.poll(other)

    intent = desk.poll(replace(ENTRY, summary="New words."), replace(other, link=f"{BASE}/b", summary="Other words."))

    assert counts(intent) == (0, 1, 1)
    assert intent.revisions[0].summary == "New words."


def test_an_entry_stays_known_although_another_changed_the_title_of_its_article():
    desk, elsewhere = Desk(), replace(ENTRY, guid="1", link=f"{BASE}/b/ferry")
    desk.poll(replace(ENTRY, guid="1"))
    desk.poll(elsewhere)
    desk.poll(replace(ENTRY, guid="2", title="Ferry stops again"))

    assert counts(desk.poll(elsewhere)) == (0, 0, 0)


def test_new_articles_come_in_order_of_publication():
    entries = [
        replace(ENTRY, guid=str(n), link=f"{BASE}/a/{n}", published=NOON - timedelta(hours=n)) for n in (3, 1, 4, 2)
    ]

    assert [article.key.guid for article in Desk().poll(*entries).new] == ["4", "3", "2", "1"]


@pytest.mark.parametrize(
    ("changes", "new"),
    [({}, 0), ({"summary": "Rain."}, 1), ({"guid": "{}"}, 1), ({"link": f"{BASE}/a?day={{}}"}, 1)],
    ids=["without any name", "in few words", "with a guid", "with a link"],
)
def test_an_entry_without_guid_and_link_is_known_by_its_words_whatever_its_date(changes, new):
    nameless, desk = an_entry("The ferry", guid=None, link=None, summary=LONG), Desk()
    for day in (2, 1):
        of_the_day = {name: value.format(day) for name, value in changes.items()}
        intent = desk.poll(replace(nameless, published=NOON - timedelta(days=day), **of_the_day))

    assert len(intent.new) == new


def moved(entry):
    link = entry.link.replace("/a/", "/2026/03/")
    return replace(entry, guid=link, link=link)


def in_other_words(entry):
    return replace(moved(entry), title=f"{entry.title}, they say")


def undated(entry):
    return replace(moved(entry), published=None)


def a_second_later(entry):
    return replace(moved(entry), published=entry.published + timedelta(seconds=1))


def on_another_day(entry):
    return replace(moved(entry), published=NOON - timedelta(days=2))


@pytest.mark.parametrize(
    ("count", "summary", "move", "new"),
    [
        (3, LONG, moved, 0),
        (2, LONG, moved, 2),
        (3, LONG, a_second_later, 0),
        (3, LONG, undated, 0),
        (3, "Rain.", moved, 0),
        (2, "Rain.", moved, 2),
        (3, "Rain.", a_second_later, 3),
        (3, "Rain.", undated, 3),
        (3, LONG, in_other_words, 3),
        (3, LONG, on_another_day, 3),
    ],
    ids=[
        "all at once", "too few to tell", "dated otherwise", "undated", "in few words", "in few words, too few to tell",
        "in few words, dated otherwise", "in few words, undated", "in other words", "on another day",
    ],
)  # fmt: skip
def test_what_a_source_shows_in_the_same_words_after_all_its_addresses_changed_is_known(count, summary, move, new):
    desk = Desk()
    entries = [an_entry(f"Report {n}", guid=f"{n}", link=f"{BASE}/a/{n}", summary=summary) for n in range(count)]
    desk.poll(*entries)

    after = desk.poll(*map(move, entries))

    assert counts(after) == (new, count - new, 0)
    assert counts(desk.poll(*map(move, entries)))[0] == 0


def test_where_all_addresses_changed_no_page_with_earlier_entries_is_needed():
    desk = Desk()
    entries = [an_entry(f"Report {n}", guid=f"{n}", link=f"{BASE}/a/{n}", summary=LONG) for n in range(3)]
    desk.poll(*entries)
    keys = entry_keys(a_source(), a_feed(*map(moved, entries)))

    assert not leaves_gap(KNOWN_SOURCE, keys, desk.seen("mali-actu", keys))


def test_only_where_no_entry_is_known_otherwise_have_the_addresses_of_a_source_changed():
    desk = Desk()
    entries = [an_entry(f"Report {n}", guid=f"{n}", link=f"{BASE}/a/{n}", summary=LONG) for n in range(4)]
    desk.poll(*entries)

    assert counts(desk.poll(entries[0], *map(moved, entries[1:]))) == (3, 0, 0)


# --- dates, age, baseline -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (NOON - timedelta(hours=2), (NOON - timedelta(hours=2), False)),
        (NOON + timedelta(hours=2), (NOON, False)),
        (NOON + timedelta(days=2), (NOON, True)),
        (None, (NOON, True)),
    ],
)
def test_an_article_without_a_date_that_can_be_true_has_that_of_its_first_sight(published, expected):
    article = Desk().poll(replace(ENTRY, published=published)).new[0]

    assert (article.published_at, article.undated) == expected


@pytest.mark.parametrize(
    ("published", "first_ok_at", "muted"),
    [
        (NOON - timedelta(hours=23), None, None),
        (NOON - timedelta(hours=25), None, Muted.BASELINE),
        (NOON - timedelta(days=30), None, Muted.BASELINE),
        (None, None, Muted.BASELINE),
        (NOON + timedelta(days=9), None, Muted.BASELINE),
        (NOON - timedelta(hours=25), NOON, None),
        (NOON - timedelta(days=8), NOON, Muted.TOO_OLD),
        (None, NOON, None),
    ],
)
def test_the_first_poll_is_a_baseline_and_old_news_is_none(published, first_ok_at, muted):
    article = Desk().poll(replace(ENTRY, published=published), state=a_state(first_ok_at=first_ok_at)).new[0]

    assert article.muted is muted


@pytest.mark.parametrize(
    ("published", "first_ok_at", "max_age", "shelved"),
    [
        (NOON - timedelta(days=15), None, timedelta(days=7), True),
        (NOON - timedelta(days=13), None, timedelta(days=7), False),
        (None, None, timedelta(days=7), False),
        (NOON - timedelta(days=15), NOON, timedelta(days=7), True),
        (NOON - timedelta(days=15), NOON, timedelta(days=30), False),
    ],
    ids=["old baseline", "remembered baseline", "of unknown age", "too old", "may alert"],
)
def test_what_can_tell_nobody_and_is_compared_with_nothing_is_shelved(published, first_ok_at, max_age, shelved):
    state = a_state(first_ok_at=first_ok_at)

    assert Desk().poll(replace(ENTRY, published=published), state=state, max_age=max_age).new[0].shelved is shelved


@pytest.mark.parametrize(
    ("published", "muted"),
    [
        (timedelta(hours=1), None),
        (timedelta(days=3), None),
        (timedelta(days=4), None),
        (timedelta(days=6), Muted.BASELINE),
        (timedelta(days=8), Muted.BASELINE),
        (None, Muted.BASELINE),
    ],
    ids=["today", "while it was away", "shown late", "before that", "too old", "undated"],
)
def test_a_source_that_comes_back_tells_what_is_dated_since_its_last_answer(published, muted):
    entry, back = replace(ENTRY, published=published and NOON - published), a_state(last_ok_at=NOON - 3.5 * DAY)

    assert Desk().poll(entry, state=back).new[0].muted is muted


def test_a_source_that_comes_back_tells_nothing_that_is_too_old():
    back = a_state(last_ok_at=NOON - timedelta(days=30))

    assert Desk().poll(replace(ENTRY, published=NOON - 8 * DAY), state=back).new[0].muted is Muted.TOO_OLD


def test_a_short_max_age_counts_in_the_baseline_too():
    article = Desk().poll(ENTRY, state=a_state(), max_age=timedelta(minutes=5)).new[0]

    assert article.muted is Muted.TOO_OLD


# --- reading --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("full_text", "changes", "read", "own"),
    [
        (FullText.SUMMARY_SHORT, {}, ReadState.WANTED, False),
        (FullText.SUMMARY_SHORT, {"content": LONG * 9}, ReadState.UNNEEDED, True),
        (FullText.SUMMARY_SHORT, {"summary": LONG * 9}, ReadState.UNNEEDED, True),
        (FullText.SUMMARY_SHORT, {"content": LONG * 9 + "[…] Read it all on our site."}, ReadState.WANTED, True),
        (FullText.SUMMARY_SHORT, {"content": LONG * 9 + "and so…"}, ReadState.WANTED, True),
        (FullText.SUMMARY_SHORT, {"content": LONG * 9 + "Lire la suite »"}, ReadState.WANTED, True),
        (FullText.SUMMARY_SHORT, {"link": None}, ReadState.UNNEEDED, False),
        (FullText.SUMMARY_SHORT, {"published": NOON - timedelta(days=30)}, ReadState.UNNEEDED, False),
        (FullText.NEVER, {}, ReadState.UNNEEDED, False),
        (FullText.NEVER, {"content": LONG}, ReadState.UNNEEDED, True),
        (FullText.SUMMARY_SHORT, {"content": LONG}, ReadState.WANTED, True),
        (FullText.ALWAYS, {"content": LONG * 9}, ReadState.WANTED, True),
        (FullText.ALWAYS, {"link": None}, ReadState.UNNEEDED, False),
    ],
)
def test_a_page_is_read_where_the_feed_does_not_say_enough(full_text, changes, read, own):
    article = Desk().poll(replace(ENTRY, **changes), source=a_source(full_text=full_text)).new[0]

    assert (article.read, article.text is not None) == (read, own)


def test_an_article_speaks_the_language_of_its_feed():
    intent = Desk().poll(an_entry(title="Bandiagara", summary=""))

    assert (intent.new[0].lang, intent.title, intent.entries) == ("fr", "Mali Actu", 1)


def test_an_article_speaks_the_language_of_its_words_whatever_its_feed_declares():
    summary = "The ferry runs again after three weeks, and herders on both banks say that they lost two markets to it."

    assert Desk().poll(an_entry(summary=summary)).new[0].lang == "en"


# --- polls without a feed -------------------------------------------------------------------------------------------

NOTHING = Seen(by_guid={}, by_url={}, by_twin={})


@pytest.mark.parametrize(
    ("result", "outcome"),
    [
        (Unchanged(answer=Fetched(url=BASE, body=b"")), PollOutcome.UNCHANGED),
        (PollFailed(failure=Failure.DNS, detail="no such name"), PollOutcome.FAILED),
    ],
)
def test_a_poll_without_a_feed_changes_no_article(result, outcome):
    due = DueSource(source=a_source(), state=KNOWN_SOURCE)

    intent = decide_poll(due, result, (), NOTHING, NOON, 0.5, WEEK)

    assert (intent.outcome, intent.entries, counts(intent)) == (outcome, 0, (0, 0, 0))


def test_a_poll_that_did_not_take_place_changes_its_turn_and_nothing_else():
    due = DueSource(source=a_source(), state=a_state(failures=2, failure=Failure.DNS, detail="no such name"))
    postponed = Postponed(wait=timedelta(minutes=2), detail="others wait")

    intent = decide_poll(due, postponed, (), Seen(by_guid={}, by_url={}, by_twin={}), NOON, 0, WEEK)

    assert (intent.outcome, intent.findings) == (PollOutcome.POSTPONED, ())
    assert intent.state == replace(due.state, next_poll_at=NOON + timedelta(minutes=2))


# --- how a feed was read --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("result", "learned"),
    [
        (a_read(a_feed(tolerant=True)), True),
        (a_read(a_feed()), False),
        (Unchanged(answer=Fetched(url=BASE, body=b"")), None),
        (PollFailed(failure=Failure.DNS, detail="no such name"), None),
    ],
    ids=["by the tolerant parser", "strictly", "unchanged", "failed"],
)
@pytest.mark.parametrize("before", [True, False])
def test_the_parser_that_the_last_feed_took_is_kept_in_mind(result, learned, before):
    due = DueSource(source=a_source(), state=replace(KNOWN_SOURCE, tolerant=before))

    intent = decide_poll(due, result, (), NOTHING, NOON, 0.5, WEEK)

    assert intent.state.tolerant is (before if learned is None else learned)


# --- guids that do not last -----------------------------------------------------------------------------------------


def reports(*numbers, guid="g-{}"):
    return [
        replace(ENTRY, guid=guid.format(n), link=f"{BASE}/a/{n}", title=f"Report {n}", summary=f"{LONG} {n}")
        for n in numbers
    ]


def test_a_source_whose_guids_change_is_known_by_its_links():
    desk = Desk()
    desk.poll(*reports(1, 2, 3, 4, guid="monday-{}"))

    changed = desk.poll(*reports(1, 2, 3, 4, guid="tuesday-{}"))
    assert (counts(changed), changed.state.by_link) == ((0, 4, 0), True)

    assert counts(desk.poll(*reports(1, 2, 3, 4, guid="wednesday-{}"), state=changed.state)) == (0, 4, 0)
    assert counts(desk.poll(*reports(1, 2, 3, 4, 5, guid="thursday-{}"), state=changed.state)) == (1, 0, 0)


@pytest.mark.parametrize("again", [reports(1, 2, 3, 4), [*reports(1, 2, guid="new-{}"), *reports(3, 4)]])
def test_a_source_of_which_few_guids_change_is_not(again):
    desk = Desk()
    desk.poll(*reports(1, 2, 3, 4))

    assert not desk.poll(*again).state.by_link


def sirens(*places, guid="{}"):
    return [
        replace(ENTRY, guid=guid.format(place), link=None, title=f"Siren in {place}", summary="") for place in places
    ]


def test_short_entries_without_links_whose_guids_change_are_known_by_title_and_day():
    desk = Desk()
    desk.poll(*sirens("Gao", "Mopti", "Djenné", guid="monday-{}"))

    changed = desk.poll(*sirens("Gao", "Mopti", "Djenné", guid="tuesday-{}"))
    assert (counts(changed), changed.state.by_link) == ((0, 3, 0), True)

    more = sirens("Ségou", "Gao", "Mopti", "Djenné", guid="wednesday-{}")
    assert counts(desk.poll(*more, state=changed.state)) == (1, 3, 0)
    assert counts(desk.poll(*sirens("Ségou", "Gao", "Mopti", guid="thursday-{}"), state=changed.state)) == (0, 0, 0)


@pytest.mark.parametrize(
    "shown",
    [
        [*sirens("Gao", guid="again-{}"), *sirens("Mopti", "Djenné")],
        [*sirens("Gao", "Gao", "Gao", "Gao", guid="again-{}"), *sirens("Mopti", "Djenné")],
    ],
    ids=["one came again", "one came again and again"],
)
def test_few_words_that_come_again_are_another_article_where_guids_last(shown):
    desk = Desk()
    desk.poll(*sirens("Gao", "Mopti", "Djenné"))
    new = [
        replace(entry, guid=f"{entry.guid} {n}") if "again" in entry.guid else entry for n, entry in enumerate(shown)
    ]

    polled = desk.poll(*new)
    assert (counts(polled), polled.state.by_link) == ((len(shown) - 2, 0, 0), False)


def test_a_guid_that_is_given_to_a_new_article_stays_the_name_of_the_old_one():
    desk = Desk()
    desk.poll(*reports(1))
    reused = replace(reports(2)[0], guid="g-1")

    assert counts(desk.poll(reused)) == (1, 0, 0)
    assert counts(desk.poll(reused)) == (0, 0, 0)
    assert {number for number, _, _ in desk.sightings.values()} == {1, 2}


# --- gaps -----------------------------------------------------------------------------------------------------------

LOOKED = replace(KNOWN_SOURCE, last_ok_at=NOON - timedelta(hours=1))


@pytest.mark.parametrize(
    ("shown", "state", "gap"),
    [
        (reports(8, 9), LOOKED, True),
        (reports(2, 3), LOOKED, False),
        (reports(8, 9), a_state(), False),                          # its baseline
        ([], LOOKED, False),
        (reports(9), replace(LOOKED, fewest=1), False),             # it never shows more than its latest
        (reports(9), replace(LOOKED, fewest=20), True),
    ],
)  # fmt: skip
def test_where_nothing_is_known_any_more_something_may_be_missing(shown, state, gap):
    desk = Desk()
    desk.poll(*reports(1, 2))

    keys = entry_keys(a_source(), a_feed(*shown))
    assert leaves_gap(state, keys, desk.seen("mali-actu", keys)) is gap
    expected = Gap(since=NOON - timedelta(hours=1), until=NOON, found=0, filled=False) if gap else None
    assert desk.poll(*shown, state=state).gap == expected


@pytest.mark.parametrize(("earlier", "found", "filled"), [((7, 6), 2, False), ((7, 2), 1, True)])
def test_a_gap_is_filled_when_earlier_pages_reach_back_to_what_was_known(earlier, found, filled):
    desk = Desk()
    desk.poll(*reports(1, 2))

    intent = desk.poll(*reports(9, 8, *earlier), state=LOOKED, added=2)

    assert (intent.gap.found, intent.gap.filled) == (found, filled)
    assert len(intent.new) == 2 + found


# --- properties -----------------------------------------------------------------------------------------------------

ENTRIES = st.lists(
    st.builds(
        an_entry,
        guid=st.sampled_from([None, "1", "2", "3", f"{BASE}/?p=1"]),
        link=st.sampled_from([None, f"{BASE}/", f"{BASE}/a", "http://www.mali-actu.example/a/?v=1", f"{BASE}/b?v=2"]),
        title=st.sampled_from(["", "One", "Two"]),
        summary=st.sampled_from(["", LONG, LONG + "More."]),
        published=st.sampled_from([None, NOON, NOON - timedelta(days=1), NOON + timedelta(days=3)]),
    ),
    max_size=6,
)


@settings(max_examples=300)
@given(ENTRIES.flatmap(lambda entries: st.tuples(st.just(entries), st.permutations(entries))))
def test_the_order_of_a_feed_does_not_matter(orders):
    one, other = (Desk().poll(*order) for order in orders)

    assert [article.key.url for article in one.new] == [article.key.url for article in other.new]


@settings(max_examples=300)
@given(ENTRIES, ENTRIES)
def test_no_entry_is_lost_and_a_second_look_finds_nothing_new(before, after):
    desk = Desk()
    desk.poll(*before)
    desk.poll(*after)

    keys = entry_keys(a_source(), a_feed(*after))
    seen = desk.seen("mali-actu", keys)
    known = [key for key in keys if key.guid in seen.by_guid or key.url in seen.by_url or key.twin in seen.by_twin]

    assert all(any(are_one(key, other) for other in known) for key in keys)
    assert not desk.poll(*after).new


def are_one(key, other):
    return key.guid == other.guid or key.url == other.url or key.twin == other.twin is not None


def test_who_published_an_entry_and_in_which_language_is_kept_where_the_source_says():
    entry = an_entry(title="Bandiagara", summary="", outlet="Delta Courier", lang="ar")

    (article,) = Desk().poll(entry).new

    assert (article.outlet, article.lang) == ("Delta Courier", "ar")


@pytest.mark.parametrize(("days", "muted"), [(8, Muted.TOO_OLD), (6, None)])
def test_what_was_last_changed_long_ago_is_old_whenever_it_was_published(days, muted):
    entry = an_entry(published=None, changed=NOON - timedelta(days=days))

    (article,) = Desk().poll(entry).new

    assert (article.muted, article.undated) == (muted, True)
