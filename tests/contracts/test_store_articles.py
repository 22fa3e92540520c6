from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import (
    Failure,
    Known,
    Muted,
    Pending,
    Quality,
    ReadState,
    Seen,
    Sighting,
    Source,
    UnreadArticle,
)
from tests.builders import (
    NOON,
    a_judgement,
    a_new_article,
    a_poll,
    a_reading,
    a_revision,
    a_source,
    a_verdict,
    an_article,
    an_entry_key,
)

MINUTE = timedelta(minutes=1)


async def pending(store, now=NOON + timedelta(hours=1), limit=100):
    return await store.unjudged(now, limit)


async def titles(store, **kwargs):
    return [found.article.title for found in await pending(store, **kwargs)]


async def judge_all(store):
    found = await pending(store)
    await store.save_verdicts([a_verdict(each.article, judgement=a_judgement(), story=None) for each in found])


# --- articles and sightings -----------------------------------------------------------------------------------------


async def test_a_new_article_waits_to_be_judged_as_it_was_shown(store):
    await store.save_poll(a_poll(a_new_article(muted=Muted.BASELINE)))

    article = an_article(url="https://mali-actu.example/a/g-1", link="https://mali-actu.example/a/g-1", country=None)
    assert await pending(store) == (Pending(article=article, muted=Muted.BASELINE, before=None, revised=False),)


async def test_a_shelved_article_is_judged_when_it_changes_beside_what_it_said_before(store):
    shelved = a_new_article(muted=Muted.BASELINE, shelved=True)
    await store.save_poll(a_poll(shelved))
    assert await pending(store) == ()

    await store.save_poll(a_poll(revisions=(a_revision(),)))
    [found] = await pending(store)
    assert (found.revised, found.before.title, found.article.title) == (True, shelved.title, a_revision().title)


async def test_instants_come_back_exactly_and_in_utc(store):
    paris = datetime.fromisoformat("2026-03-14T10:00:00.000001+01:00")
    await store.save_poll(a_poll(a_new_article(published_at=paris, undated=True), at=NOON + timedelta(microseconds=7)))

    [found] = await pending(store)
    assert found.article.published_at == paris
    assert found.article.published_at.tzinfo is UTC
    assert found.article.first_seen_at == NOON + timedelta(microseconds=7)
    assert found.article.undated


async def test_the_outlet_is_named_as_its_feed_names_it_or_as_the_source(store):
    await store.save_poll(a_poll(a_new_article(), title=None))
    assert [each.article.outlet for each in await pending(store)] == ["mali-actu"]

    await store.save_poll(a_poll(title="Mali Actu – à la une"))
    await store.save_poll(a_poll(title=None))
    assert [each.article.outlet for each in await pending(store)] == ["Mali Actu – à la une"]


async def test_the_outlet_of_an_article_that_a_search_showed_is_its_own(store):
    await store.save_poll(a_poll(a_new_article(outlet="Delta Courier")))

    (article,) = [found.article for found in await pending(store)]

    assert article.outlet == "Delta Courier"


def a_known(**changes):
    new = a_new_article()
    known = Known(
        article_id=1, url=new.key.url, title=new.title, content=None,
        first_seen_at=NOON, published_at=new.published_at, muted=None,
    )  # fmt: skip
    return replace(known, **changes)


async def test_what_was_seen_is_known_by_guid_by_url_and_by_twin(store):
    await store.save_poll(a_poll(a_new_article(key=an_entry_key("g-1", twin="t-1"))))

    known = a_known(content="content-g-1")
    moved = an_entry_key("g-1", url="https://mali-actu.example/a/moved", twin="t-2")
    renamed = [an_entry_key("g-2", url=known.url), an_entry_key("g-3", twin="t-1")]
    keys = [moved, *renamed, an_entry_key("g-4", twin="t-4")]
    assert await store.seen(a_source().name, keys) == Seen(
        by_guid={"g-1": known}, by_url={known.url: known}, by_twin={"t-1": known}
    )


async def test_what_is_known_by_its_guid_at_its_url_is_not_looked_for_otherwise(store):
    await store.save_poll(a_poll(a_new_article(key=an_entry_key("g-1", twin="t-1"))))

    seen = await store.seen(a_source().name, [an_entry_key("g-1", twin="t-1"), an_entry_key("g-2", twin="t-1")])

    assert (list(seen.by_guid), list(seen.by_url), list(seen.by_twin)) == (["g-1"], [], ["t-1"])


async def test_another_source_knows_the_article_but_neither_its_guid_nor_its_content(store):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article(key=an_entry_key("g-1", twin="t-1"))))

    seen = await store.seen("other", [an_entry_key("g-1", twin="t-1")])

    known = a_known()
    assert seen == Seen(by_guid={}, by_url={known.url: known}, by_twin={"t-1": known})


async def test_only_where_no_entry_is_known_otherwise_is_it_known_by_the_words_that_this_source_showed(store):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2")))
    moved = an_entry_key("moved", content="content-g-2")

    alone = await store.seen(a_source().name, [moved])
    beside_one = await store.seen(a_source().name, [moved, an_entry_key("g-1")])
    elsewhere = await store.seen("other", [moved])

    assert {content: known.article_id for content, known in alone.by_content.items()} == {"content-g-2": 2}
    assert (beside_one.by_content, elsewhere.by_content) == ({}, {})


async def test_of_what_is_muted_and_undated_that_is_known(store):
    await store.save_poll(a_poll(a_new_article(muted=Muted.BASELINE, undated=True)))

    seen = await store.seen("other", [an_entry_key("g-1")])

    assert list(seen.by_url.values()) == [a_known(muted=Muted.BASELINE, published_at=None)]


async def test_a_new_article_whose_url_came_in_meanwhile_becomes_a_sighting(store):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article()))
    same = a_new_article(key=an_entry_key("their-guid", url="https://mali-actu.example/a/g-1"), title="Theirs")
    await store.save_poll(a_poll(same, source=a_source("other")))

    assert await titles(store) == [a_new_article().title]
    seen = await store.seen("other", [same.key])
    assert seen.by_guid["their-guid"].article_id == 1
    assert seen.by_guid["their-guid"].content == same.key.content


SILENT = a_new_article(muted=Muted.TOO_OLD, title="", summary="Ours", text=None, undated=True)
NEWS = replace(SILENT, muted=None, title="Theirs", summary="Theirs", text="Theirs", undated=False, link=None)


@pytest.mark.parametrize(
    ("first", "second", "words", "muted"),
    [
        (SILENT, NEWS, ("Theirs", "Ours", "Theirs", False, SILENT.link), None),
        (replace(SILENT, summary="", text="Ours"), replace(NEWS, text=None), ("Theirs", "Theirs", "Ours", False, SILENT.link), None),
        (replace(SILENT, muted=None), NEWS, ("", "Ours", None, True, SILENT.link), None),
        (SILENT, replace(NEWS, muted=Muted.BASELINE), ("", "Ours", None, True, SILENT.link), Muted.TOO_OLD),
        (replace(SILENT, muted=None), replace(NEWS, muted=Muted.BASELINE), ("", "Ours", None, True, SILENT.link), None),
    ],
    ids=["news", "news in other words", "it was news", "it is none here either", "it is none here only"],
)  # fmt: skip
async def test_what_another_source_showed_as_muted_is_news_of_the_one_that_shows_it_as_such(
    store, first, second, words, muted
):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(first))
    await store.save_poll(a_poll(second, source=a_source("other")))

    [found] = await pending(store)
    article = found.article
    assert (article.title, article.summary, article.text, article.undated, article.link) == words
    assert (found.muted, found.before) == (muted, None)


async def test_a_sighting_teaches_the_guid_the_url_and_the_content_of_that_source(store):
    await store.register([a_source(), a_source("other")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article()))
    key = an_entry_key("theirs", url="https://other.example/copy", content="c-2")
    await store.save_poll(a_poll(source=a_source("other"), sightings=(Sighting(key=key, article_id=1),)))

    seen = await store.seen("other", [key])
    assert seen.by_guid["theirs"].content == "c-2"
    assert seen.by_url["https://other.example/copy"].article_id == 1


async def test_the_url_of_an_article_wins_over_one_that_another_article_was_shown_under(store):
    await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2")))
    moved = an_entry_key("g-1", url="https://mali-actu.example/a/g-2")
    await store.save_poll(a_poll(sightings=(Sighting(key=moved, article_id=1),)))

    assert (await store.seen(a_source().name, [moved])).by_url[moved.url].article_id == 2


async def test_a_source_that_shows_an_article_twice_is_known_by_what_it_showed_last(store):
    await store.save_poll(a_poll(a_new_article("z")))
    for minute, guid in enumerate(["y", "x"], start=1):
        key = an_entry_key(guid, url="https://mali-actu.example/a/z", content=f"content-{guid}")
        await store.save_poll(a_poll(at=NOON + minute * MINUTE, sightings=(Sighting(key=key, article_id=1),)))
    again = Sighting(key=an_entry_key("y", url="https://mali-actu.example/a/z", content="latest"), article_id=1)
    await store.save_poll(a_poll(at=NOON + 3 * MINUTE, sightings=(again,)))

    renamed = an_entry_key("w", url=again.key.url)
    assert (await store.seen(a_source().name, [renamed])).by_url[again.key.url].content == "latest"


async def test_a_guid_that_is_used_again_leads_to_the_new_article(store):
    await store.save_poll(a_poll(a_new_article("g-1")))
    another = a_new_article(key=an_entry_key("g-1", url="https://mali-actu.example/a/another"))
    await store.save_poll(a_poll(another))

    assert (await store.seen(a_source().name, [another.key])).by_guid["g-1"].article_id == 2


async def test_thousands_of_keys_are_looked_up_at_once(store):
    keys = [an_entry_key(f"g-{n}") for n in range(40_000)]
    await store.save_poll(a_poll(a_new_article("g-39999")))

    assert list((await store.seen(a_source().name, keys)).by_guid) == ["g-39999"]


# --- the order and the readiness of judging -------------------------------------------------------------------------


async def test_articles_are_judged_in_order_of_arrival_then_of_publication(store):
    await store.save_poll(
        a_poll(
            a_new_article("a", title="newest", published_at=NOON),
            a_new_article("b", title="oldest", published_at=NOON - 2 * MINUTE),
            a_new_article("c", title="as old", published_at=NOON - 2 * MINUTE),
        )
    )
    late = a_new_article("d", title="arrived later", published_at=NOON - timedelta(days=1))
    await store.save_poll(a_poll(late, at=NOON + MINUTE))

    assert await titles(store) == ["oldest", "as old", "newest", "arrived later"]
    assert await titles(store, limit=2) == ["oldest", "as old"]


@pytest.mark.parametrize(
    ("read", "ready_at"),
    [(ReadState.UNNEEDED, NOON), (ReadState.WANTED, NOON + MINUTE)],
)
async def test_an_article_waits_a_minute_for_its_text(store, read, ready_at):
    await store.save_poll(a_poll(a_new_article(read=read)))

    assert len(await pending(store, now=ready_at - timedelta(microseconds=1))) == (ready_at == NOON)
    assert len(await pending(store, now=ready_at)) == 1


@pytest.mark.parametrize(
    "reading",
    [
        a_reading(),
        a_reading(text=None, quality=Quality.EMPTY, failure=Failure.TIMEOUT, retry_at=NOON + MINUTE),
        a_reading(text=None, quality=Quality.PAYWALL),
    ],
    ids=["read", "failed once", "given up"],
)
async def test_an_article_is_judged_when_its_page_was_read_or_failed_once(store, reading):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    assert await pending(store, now=NOON) == ()

    await store.save_text(reading)

    assert [each.article.text for each in await pending(store, now=NOON)] == [reading.text]


# --- reading --------------------------------------------------------------------------------------------------------


async def test_a_wanted_page_is_unread_until_it_is_read(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED), a_new_article("g-2")))
    assert await store.unread(NOON, 9) == (
        UnreadArticle(id=1, link="https://mali-actu.example/a/g-1", source=a_source(), attempts=0, wanted_since=NOON),
    )

    await store.save_text(a_reading())
    assert await store.unread(NOON, 9) == ()


async def test_a_read_that_failed_is_due_again_with_its_attempts_counted(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    await store.save_text(a_reading(text=None, failure=Failure.TIMEOUT, retry_at=NOON + MINUTE))

    assert await store.unread(NOON, 9) == ()
    assert [unread.attempts for unread in await store.unread(NOON + MINUTE, 9)] == [1]


async def test_a_read_that_did_not_take_place_is_due_again_and_no_attempt(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    again = NOON + MINUTE
    await store.save_text(a_reading(text=None, failure=Failure.RATE_LIMITED, retry_at=again, attempted=False))

    assert [unread.attempts for unread in await store.unread(again, 9)] == [0]


async def test_a_read_given_up_is_not_tried_again(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    await store.save_text(a_reading(text=None, quality=Quality.PAYWALL))

    assert await store.unread(NOON + timedelta(days=9), 9) == ()


async def test_the_pages_of_a_removed_source_are_left_alone_and_in_nobodys_way(store):
    await store.save_poll(a_poll(a_new_article("g-1", read=ReadState.WANTED)))
    await store.register([a_source("kept")], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(a_new_article("g-2", read=ReadState.WANTED), source=a_source("kept")))

    assert [unread.id for unread in await store.unread(NOON, 1)] == [2]


async def test_a_page_that_was_wanted_for_a_removed_source_is_given_up_with_the_reason(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    await store.register([a_source("kept", url="https://kept.example/feed")], [], NOON, lambda: 0.0)

    row = await store._read(
        lambda db: tuple(db.execute("SELECT read, read_due_at, read_detail FROM articles").fetchone())
    )
    assert row == ("failed", None, "its source is configured no more")


async def test_the_pages_of_a_source_that_was_renamed_are_read_by_its_new_name(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    renamed = a_source("renamed", url=a_source().url)
    await store.register([renamed], [], NOON, lambda: 0.0)

    assert [(unread.id, unread.source) for unread in await store.unread(NOON, 9)] == [(1, renamed)]


async def test_a_page_is_read_for_another_source_that_showed_the_article_when_its_own_is_removed(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    kept = a_source("kept", url="https://kept.example/feed")
    await store.register([a_source(), kept], [], NOON, lambda: 0.0)
    await store.save_poll(a_poll(source=kept, sightings=(Sighting(key=an_entry_key(), article_id=1),)))
    await store.register([kept], [], NOON, lambda: 0.0)

    assert [(unread.id, unread.source) for unread in await store.unread(NOON, 9)] == [(1, kept)]


async def test_the_language_of_a_text_counts_more_than_what_its_feed_declares(store):
    await store.save_poll(a_poll(a_new_article("g-1", lang=None), a_new_article("g-2", lang="fr")))
    await store.save_text(a_reading(1, lang="en"))
    await store.save_text(a_reading(2, lang=None))

    assert [each.article.lang for each in await pending(store)] == ["en", "fr"]


async def test_the_date_of_the_page_counts_where_the_source_gave_none(store):
    dated, undated = a_new_article("g-1"), a_new_article("g-2", undated=True)
    await store.save_poll(a_poll(dated, undated))
    page_date = NOON - timedelta(days=3)
    for number in (1, 2):
        await store.save_text(a_reading(number, published_at=page_date, too_old=True))

    first, second = sorted(await pending(store), key=lambda each: each.article.id)
    assert (first.article.published_at, first.muted) == (dated.published_at, None)
    assert (second.article.published_at, second.article.undated, second.muted) == (page_date, False, Muted.TOO_OLD)


@pytest.mark.parametrize(("given", "kept"), [("", "As the page says"), ("As listed", "As listed")])
async def test_the_title_of_the_page_counts_where_the_source_gave_none(store, given, kept):
    await store.save_poll(a_poll(a_new_article(title=given, read=ReadState.WANTED)))

    await store.save_text(a_reading(title="As the page says"))

    assert await titles(store) == [kept]


async def test_a_late_text_is_judged_again_beside_the_article_as_it_was_judged(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    [first] = await pending(store)
    await judge_all(store)
    assert await pending(store) == ()

    await store.save_text(a_reading(at=NOON + 5 * MINUTE))

    late = replace(first.article, text=a_reading().text)
    assert await pending(store) == (Pending(article=late, muted=None, before=first.article, revised=False),)


async def test_a_text_that_replaces_one_that_was_judged_leaves_that_one_as_before(store):
    await store.save_poll(a_poll(a_new_article(text="From the feed.", read=ReadState.WANTED)))
    await judge_all(store)
    await store.save_text(a_reading(text="From the page."))

    [found] = await pending(store)
    assert (found.before.text, found.article.text) == ("From the feed.", "From the page.")


@pytest.mark.parametrize("text", [None, "From the feed."])
async def test_a_read_that_brings_nothing_new_is_not_judged_again(store, text):
    await store.save_poll(a_poll(a_new_article(text="From the feed.", read=ReadState.WANTED)))
    await judge_all(store)
    await store.save_text(a_reading(text=text))

    assert await pending(store) == ()


async def test_a_text_that_comes_before_the_verdict_replaces_nothing(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    await store.save_text(a_reading())

    [found] = await pending(store)
    assert found.before is None
    assert await former_versions(store) == []


@pytest.mark.parametrize("text", ["From the page as it was.", None])
async def test_a_page_that_was_asked_for_before_its_article_changed_is_asked_for_again(store, text):
    await store.save_poll(a_poll(a_new_article(text="From the feed.", read=ReadState.WANTED)))
    await store.save_poll(a_poll(at=NOON + MINUTE, revisions=(a_revision(text="As revised.", read=ReadState.WANTED),)))
    await store.save_text(a_reading(text=text, at=NOON + MINUTE))

    assert [(unread.revision, unread.attempts) for unread in await store.unread(NOON + MINUTE, 9)] == [(2, 0)]
    assert [each.article.text for each in await pending(store, now=NOON + 9 * MINUTE)] == ["As revised."]


async def test_an_article_keeps_its_place_while_it_is_read(store):
    await store.save_poll(a_poll(a_new_article("a", title="first", read=ReadState.WANTED)))
    await store.save_poll(a_poll(a_new_article("b", title="second"), at=NOON + MINUTE / 2))
    await store.save_text(a_reading(at=NOON + MINUTE))

    assert await titles(store) == ["first", "second"]


# --- revisions ------------------------------------------------------------------------------------------------------


async def test_a_revision_is_judged_again_beside_the_version_judged_last(store):
    await store.save_poll(a_poll(a_new_article()))
    [first] = await pending(store)
    await judge_all(store)
    await store.save_poll(a_poll(at=NOON + MINUTE, revisions=(a_revision(),)))

    now = replace(first.article, title=a_revision().title, summary=a_revision().summary, revision=2)
    assert await pending(store) == (Pending(article=now, muted=None, before=first.article, revised=True),)


async def test_the_version_judged_last_is_before_however_often_it_changed_since(store):
    await store.save_poll(a_poll(a_new_article(title="judged")))
    await judge_all(store)
    await store.save_poll(a_poll(revisions=(a_revision(title="second"),)))
    await store.save_text(a_reading(revision=2))
    await store.save_poll(a_poll(revisions=(a_revision(title="third"),)))

    [found] = await pending(store)
    assert (found.before.title, found.before.text, found.before.revision) == ("judged", None, 1)
    assert (found.article.title, found.article.revision) == ("third", 3)


async def test_a_revision_whose_page_is_wanted_is_read_again_and_waits_for_it(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    await store.save_text(a_reading(text=None, failure=Failure.TIMEOUT, retry_at=NOON + timedelta(hours=1)))
    await judge_all(store)
    revised_at = NOON + 10 * MINUTE
    await store.save_poll(a_poll(at=revised_at, revisions=(a_revision(read=ReadState.WANTED),)))

    assert [(each.attempts, each.wanted_since) for each in await store.unread(revised_at, 9)] == [(0, revised_at)]
    assert await pending(store, now=revised_at) == ()
    assert len(await pending(store, now=revised_at + MINUTE)) == 1


async def test_a_revision_is_the_content_that_its_source_showed_last(store):
    await store.save_poll(a_poll(a_new_article()))
    await store.save_poll(a_poll(revisions=(a_revision(),)))

    assert (await store.seen(a_source().name, [an_entry_key()])).by_guid["g-1"].content == "content-2"


async def former_versions(store):
    return await store._read(lambda db: [tuple(row) for row in db.execute("SELECT * FROM revisions")])


async def test_former_versions_are_kept(store):
    await store.save_poll(a_poll(a_new_article(text="First.")))
    await store.save_poll(a_poll(at=NOON + MINUTE, revisions=(a_revision(text="Second."),)))

    [found] = await pending(store)
    assert found.article.text == "Second."
    first = a_new_article()
    assert await former_versions(store) == [
        (1, 1, 1, first.title, first.summary, "First.", "2026-03-14T12:01:00+00:00")
    ]


async def test_a_revision_without_a_text_does_not_keep_the_former_one(store):
    await store.save_poll(a_poll(a_new_article(text="First.")))
    await store.save_poll(a_poll(revisions=(a_revision(),)))

    assert [found.article.text for found in await pending(store)] == [None]


async def test_tags_and_country_are_those_of_the_present_configuration(store):
    await store.save_poll(a_poll(a_new_article()))
    tagged = Source(name=a_source().name, url=a_source().url, tags=("mali", "fr"), country="ML")
    await store.register([tagged], [], NOON, lambda: 0.0)

    [found] = await pending(store)
    assert (found.article.tags, found.article.country) == (("mali", "fr"), "ML")
