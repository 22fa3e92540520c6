from dataclasses import replace
from datetime import timedelta

from monitor.model import FiredRule, JoinStory, Muted, OpenStory, ReadState, Severity, StoryContext, Withheld
from tests.builders import (
    NOON,
    a_claim,
    a_figure,
    a_judgement,
    a_match,
    a_new_article,
    a_poll,
    a_reading,
    a_revision,
    a_verdict,
    a_voice,
    an_alert,
    an_alert_content,
)
from tests.stores import rows

LATER = NOON + timedelta(hours=1)


async def arrive(store, *guids):
    """Store an article for each guid and give them as they wait to be judged."""
    await store.save_poll(a_poll(*map(a_new_article, guids)))
    return [found.article for found in await store.unjudged(LATER, 100)]


def alert_for(article, alert_id="a1", **changes):
    return an_alert(alert_id, article_id=article.id, story=f"s{article.id}", **changes)


async def outbox(store):
    return await store.lease(LATER, ())


async def count(store, table):
    [(found,)] = await rows(store, f"SELECT count(*) FROM {table}")
    return found


async def test_a_verdict_and_its_alerts_reach_the_outbox_together(store):
    [article] = await arrive(store, "g-1")
    desk, mail = alert_for(article, "a1"), alert_for(article, "a2", channel="mail")
    await store.save_verdicts([a_verdict(article, desk, mail)])

    assert await store.unjudged(LATER, 100) == ()
    assert [(sent.channel, sent.alerts) for sent in await outbox(store)] == [("desk", (desk,)), ("mail", (mail,))]


async def test_an_alert_of_the_same_id_is_told_once(store):
    [article] = await arrive(store, "g-1")
    for _ in range(2):
        await store.save_verdicts([a_verdict(article, alert_for(article))])

    assert await count(store, "notifications") == await count(store, "alerts") == 1


async def test_a_batch_is_saved_as_a_whole(store):
    first, second = await arrive(store, "g-1", "g-2")
    await store.save_verdicts([a_verdict(first), a_verdict(second, alert_for(second))])

    assert await store.unjudged(LATER, 100) == ()
    assert await count(store, "stories") == 2


async def test_a_verdict_on_an_article_revised_meanwhile_is_dropped(store):
    [article] = await arrive(store, "g-1")
    await store.save_poll(a_poll(revisions=(a_revision(),)))
    await store.save_verdicts([a_verdict(article, alert_for(article))])

    [found] = await store.unjudged(LATER, 100)
    assert (found.article.revision, found.before) == (2, None)
    assert await outbox(store) == ()
    assert await count(store, "stories") == 0


async def test_a_verdict_on_an_article_whose_text_came_meanwhile_is_dropped(store):
    await store.save_poll(a_poll(a_new_article(read=ReadState.WANTED)))
    [found] = await store.unjudged(LATER, 100)
    await store.save_text(a_reading())
    await store.save_verdicts([a_verdict(found.article, alert_for(found.article))])

    assert [each.article.text for each in await store.unjudged(LATER, 100)] == [a_reading().text]
    assert await outbox(store) == ()


async def test_a_dropped_verdict_takes_with_it_what_followed_in_its_story_and_nothing_else(store):
    before, first, copy, other = await arrive(store, "g-1", "g-2", "g-3", "g-4")
    await store.save_poll(a_poll(revisions=(a_revision(first.id, "g-2"),)))
    earlier = a_verdict(before, story=OpenStory(id="s2"))
    joined = a_verdict(copy, copy_of=first.id, story=JoinStory(id="s2"))
    await store.save_verdicts([earlier, a_verdict(first), joined, a_verdict(other)])

    assert {found.article.id for found in await store.unjudged(LATER, 100)} == {first.id, copy.id}
    assert (await store.stories([before.id, other.id])).own == {before.id: "s2", other.id: f"s{other.id}"}


async def test_how_many_articles_wait_for_their_verdict_is_told(store):
    first, second, third = await arrive(store, "g-1", "g-2", "g-3")
    assert (await store.stories([first.id])).unjudged == 3
    await store.save_verdicts([a_verdict(second)])
    assert (await store.stories([first.id, third.id])).unjudged == 2


async def test_the_stories_of_articles_come_with_what_was_told(store):
    first, second = await arrive(store, "g-1", "g-2")
    desk, mail = alert_for(first, "a1"), alert_for(first, "a2", channel="mail")
    await store.save_verdicts([a_verdict(first, desk, mail), a_verdict(second)])

    assert await store.stories([second.id]) == StoryContext(own={second.id: "s2"})
    told = await store.told(["s1", "s2"])
    assert {story: so_far.told for story, so_far in told.items()} == {
        "s1": {"desk": (desk.content,), "mail": (mail.content,)}
    }


async def test_all_that_an_alert_says_comes_back_in_order(store):
    first, second = await arrive(store, "g-1", "g-2")
    content = an_alert_content(figures=(a_figure(by="AFP", high=None),), claims=(a_claim(),), resembles="s9")
    later = an_alert("a2", article_id=second.id, content=content, raised_at=LATER)
    await store.save_verdicts([a_verdict(first, alert_for(first)), a_verdict(second, later, story=JoinStory(id="s1"))])

    assert (await store.told(["s1"]))["s1"].told == {"desk": (an_alert_content(), content)}


async def test_the_voices_of_a_story_are_kept(store):
    first, second = await arrive(store, "g-1", "g-2")
    afp = a_voice("AFP", outlet=first.outlet, at=first.first_seen_at)
    await store.save_verdicts([a_verdict(first, voice=afp), a_verdict(second)])

    assert (await store.told(["s1"]))["s1"].voices == {first.id: afp}
    assert await store.told(["s2"]) == {}


async def test_a_rule_that_waits_is_known_until_it_is_told(store):
    first, second = await arrive(store, "g-1", "g-2")
    careful = a_match("careful", min_sources=2)
    held = Withheld(channel=None, muted=Muted.WAITING, detail="careful: waits")
    await store.save_verdicts([a_verdict(first, judgement=a_judgement(a_match(), careful), withheld=(held,))])
    assert (await store.told(["s1"]))["s1"].waiting == {"careful": careful}

    told = an_alert_content(rules=(FiredRule(id="careful", title="CAREFUL", severity=Severity.HIGH),))
    alert = alert_for(first, content=told)
    await store.save_verdicts([a_verdict(second, alert, story=JoinStory(id="s1"))])
    assert (await store.told(["s1"]))["s1"].waiting == {}


async def test_a_rule_waits_while_its_article_is_judged_again(store):
    [article] = await arrive(store, "g-1")
    careful = a_match("careful", min_sources=2)
    held = Withheld(channel=None, muted=Muted.WAITING, detail="careful: waits")
    await store.save_verdicts([a_verdict(article, judgement=a_judgement(careful), withheld=(held,))])
    await store.save_poll(a_poll(revisions=(a_revision(),)))

    assert (await store.told(["s1"]))["s1"].waiting == {"careful": careful}


async def test_what_a_silence_muted_is_known_and_was_not_told(store):
    [article] = await arrive(store, "g-1")
    await store.save_verdicts([a_verdict(article, alert_for(article))])
    await store._write(lambda db: db.execute("UPDATE notifications SET state = 'muted'"))

    so_far = (await store.told(["s1"]))["s1"]
    assert (so_far.told, so_far.silenced) == ({}, {"jnim"})


async def test_what_was_told_of_a_story_was_told_of_what_a_person_split_off(store):
    first, second = await arrive(store, "g-1", "g-2")
    await store.save_verdicts([a_verdict(first, alert_for(first)), a_verdict(second)])
    split = "INSERT INTO story_edits (at, kind, article, story, into_story) VALUES (?, 'split', ?, 's1', 's2')"
    await store._write(lambda db: db.execute(split, (NOON.isoformat(), second.id)))

    assert (await store.told(["s2"]))["s2"].told == {"desk": (an_alert_content(),)}


async def test_an_article_stays_in_its_story_when_no_rule_fires_any_more(store):
    [article] = await arrive(store, "g-1")
    await store.save_verdicts([a_verdict(article)])
    await store.save_poll(a_poll(revisions=(a_revision(),)))
    [found] = await store.unjudged(LATER, 100)
    await store.save_verdicts([a_verdict(found.article, judgement=a_judgement(), story=None)])

    assert (await store.stories([article.id])).own == {article.id: "s1"}


async def test_what_an_alert_says_comes_back_as_it_was_written(store):
    [article] = await arrive(store, "g-1")
    alert = alert_for(article)
    content = replace(alert.content, headline="«Вагнер» у Бандиагары", published_at=NOON.replace(microsecond=5))
    await store.save_verdicts([a_verdict(article, replace(alert, content=content))])

    [sent] = await outbox(store)
    assert sent.alerts == (replace(alert, content=content),)


async def test_a_backlog_is_drained_batch_by_batch(store):
    await store.save_poll(a_poll(*(a_new_article(f"g-{n}") for n in range(250))))
    drained = []
    while found := await store.unjudged(LATER, 100):
        drained.append(len(found))
        await store.save_verdicts([a_verdict(each.article, judgement=a_judgement(), story=None) for each in found])

    assert drained == [100, 100, 50]


async def test_a_person_can_read_which_rules_fired_and_why(store):
    [article] = await arrive(store, "g-1")
    judged = a_judgement(a_match("jnim"), a_match("wagner"))
    await store.save_verdicts([a_verdict(article, judgement=judged)])

    assert await rows(store, "SELECT at, rules, withheld FROM verdicts") == [
        ("2026-03-14T12:00:00+00:00", '["jnim", "wagner"]', "[]")
    ]
