"""What judging keeps in mind of articles comes back as it was, in the order of the verdicts."""

from datetime import date, timedelta

from monitor.model import EventType, FigureKind, Form, JoinStory, Remembered, SceneKind, Traits
from tests.builders import NOON, a_judgement, a_new_article, a_poll, a_revision, a_verdict

SOON = NOON + timedelta(hours=1)
TRAITS = Traits(
    lang="ru", at=NOON, form=Form.LIVE, actors={"jnim": 1.0}, places={"gao": 0.8}, names=frozenset({"blks"}),
    whereabouts=frozenset({"mrkl"}), titled=frozenset({"mrkl"}), regions=frozenset({"segou"}), terms=frozenset({"засада", "колонн"}), numbers=frozenset({"77"}), days=(date(2026, 3, 13),), recalled=(date(2026, 3, 12),),
    seats=frozenset({"gao"}), recalled_names=frozenset({"trknt"}), recalled_figures=((FigureKind.WOUNDED, 4.0, 6.0),),
    figures=((FigureKind.KILLED, 21.0, 21.0),), types={EventType.ATTACK: 0.75, EventType.CLASH: 0.25},
    scenes={SceneKind.CONVOY: 0.8},
    powers={"france": 1.0},
    matters={"border": 0.8},
    acts={"denial": 1.0},
)  # fmt: skip


async def arrive(store, *guids, **changes):
    await store.save_poll(a_poll(*(a_new_article(guid, **changes) for guid in guids)))
    return [found.article for found in await store.unjudged(SOON, 100)]


async def test_what_was_kept_of_an_article_comes_back_as_it_was(store):
    [article] = await arrive(store, "g-1")
    await store.save_verdicts([a_verdict(article, samples=(0, 7, 2**32 - 1), traits=TRAITS)])

    assert await store.recall(NOON - timedelta(days=1)) == (
        Remembered(
            article=article.id, url=article.url, at=article.published_at, samples=(0, 7, 2**32 - 1), copy_of=None,
            story="s1", traits=TRAITS,
        ),
    )  # fmt: skip


async def test_articles_come_back_in_the_order_of_their_last_verdicts(store):
    first, second = await arrive(store, "g-1", "g-2")
    await store.save_verdicts([a_verdict(first), a_verdict(second, judgement=a_judgement(), story=None)])
    await store.save_poll(a_poll(revisions=(a_revision(),)))
    [again] = await store.unjudged(SOON, 100)
    await store.save_verdicts([a_verdict(again.article, samples=(3,))])

    kept = await store.recall(NOON - timedelta(days=1))
    assert [(each.article, each.samples, each.story) for each in kept] == [
        (second.id, (), None),
        (first.id, (3,), "s1"),
    ]


async def test_an_article_comes_back_in_the_story_that_a_person_moved_it_to(store):
    first, second = await arrive(store, "g-1", "g-2")
    await store.save_verdicts([a_verdict(first, traits=TRAITS), a_verdict(second, traits=TRAITS)])
    before = (await store.stories([])).edits
    await store._write(lambda db: db.execute("UPDATE articles SET story = 's1' WHERE story = 's2'"))
    merge = "INSERT INTO story_edits (at, kind, story, into_story) VALUES ('2026-03-14', 'merge', 's2', 's1')"
    await store._write(lambda db: db.execute(merge))

    assert [each.story for each in await store.recall(NOON - timedelta(days=1))] == ["s1", "s1"]
    assert (await store.stories([])).edits > before


async def test_what_is_older_than_two_weeks_leaves_memory(store):
    [old] = await arrive(store, "g-1", published_at=NOON - timedelta(days=20))
    await store.save_verdicts([a_verdict(old)])
    [_, new] = [old, *await arrive(store, "g-2")]
    await store.save_verdicts([a_verdict(new, story=JoinStory(id="s1"))])

    assert [each.article for each in await store.recall(NOON - timedelta(days=90))] == [new.id]
