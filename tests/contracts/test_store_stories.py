from datetime import timedelta

import pytest

from monitor.errors import UsageError
from monitor.model import (
    AlertKind,
    FigureKind,
    FiredRule,
    JoinStory,
    Likely,
    Muted,
    Resemblance,
    Sent,
    Severity,
    Thread,
    Withheld,
)
from monitor.store.reports import report_article
from monitor.store.stories import list_stories, merge_stories, report_story, split_story
from tests.builders import (
    NOON,
    a_delivery,
    a_figure,
    a_judgement,
    a_match,
    a_poll,
    a_revision,
    a_verdict,
    a_voice,
    an_alert,
    an_alert_content,
)
from tests.contracts.test_store_verdicts import alert_for, arrive, count

DAY = timedelta(days=1)


@pytest.fixture
async def told(store):
    """Story s1 with articles 1 and 2, told on desk, and story s3 with article 3."""
    first, second, third = await arrive(store, "g-1", "g-2", "g-3")
    join = {"story": JoinStory(id="s1"), "reason": "2 entities", "voice": a_voice("AFP")}
    await store.save_verdicts([
        a_verdict(first, alert_for(first), voice=a_voice("AFP")),
        a_verdict(second, **join),
        a_verdict(third, alert_for(third, "a3")),
    ])  # fmt: skip
    return store


def asking(store, work, *arguments):
    return store._read(work, *arguments)


def changing(store, work, *arguments):
    return store._write(work, *arguments)


async def members(store, story):
    return [each.article.id for each in (await asking(store, report_story, story)).articles]


async def test_stories_are_listed_with_their_independent_sources(told):
    lines = await asking(told, list_stories, NOON - DAY, 9)

    assert [(line.id, line.articles, line.sources, line.alerts, line.waiting) for line in lines] == [
        ("s1", 2, 1, 1, False),
        ("s3", 1, 0, 1, False),
    ]
    assert await asking(told, list_stories, NOON + DAY, 9) == ()
    assert len(await asking(told, list_stories, NOON - DAY, 1)) == 1


async def test_a_story_is_listed_with_the_highest_severity_and_the_latest_toll_that_were_told(store):
    first, second = await arrive(store, "g-1", "g-2")
    wounded = a_figure(kind=FigureKind.WOUNDED, low=20, high=20)
    before, after = (
        an_alert_content(figures=(a_figure(), wounded)),
        an_alert_content(figures=(a_figure(low=6, high=6),)),
    )
    later = {"severity": Severity.MEDIUM, "channel": "mail", "raised_at": NOON + DAY}
    await store.save_verdicts([
        a_verdict(first, alert_for(first, content=before)),
        a_verdict(second, alert_for(first, "a2", content=after, **later), story=JoinStory(id="s1")),
    ])  # fmt: skip

    [line] = await asking(store, list_stories, NOON - DAY, 9)
    assert (line.severity, line.toll) == (Severity.HIGH, (a_figure(low=6, high=6), wounded))

    await changing(store, lambda db: db.execute("UPDATE notifications SET state = 'muted'"))
    [line] = await asking(store, list_stories, NOON - DAY, 9)
    assert (line.severity, line.toll) == (None, ())


async def test_a_story_waits_until_the_rule_that_waited_is_told(store):
    first, second = await arrive(store, "g-1", "g-2")
    careful = a_match("careful", min_sources=2)
    held = Withheld(channel=None, muted=Muted.WAITING, detail="careful: waits")
    await store.save_verdicts([a_verdict(first, judgement=a_judgement(careful), withheld=(held,))])
    assert [line.waiting for line in await asking(store, list_stories, NOON - DAY, 9)] == [True]

    content = an_alert_content(rules=(FiredRule(id="careful", title="CAREFUL", severity=Severity.HIGH),))
    alert = alert_for(first, content=content)
    await store.save_verdicts([a_verdict(second, alert, story=JoinStory(id="s1"))])
    assert [line.waiting for line in await asking(store, list_stories, NOON - DAY, 9)] == [False]


async def test_a_story_tells_who_told_what_and_why_it_is_in_it(told):
    story = await asking(told, report_story, "s1")

    assert [(each.article.id, each.voice, each.reason) for each in story.articles] == [
        (1, "AFP", ""),
        (2, "AFP", "2 entities"),
    ]
    assert [each.alert.id for each in story.alerts] == ["a1"]
    assert await asking(told, report_story, "s9") is None


async def test_what_is_split_off_is_a_story_of_its_own_that_was_told(told):
    apart = await changing(told, split_story, "s1", [2], NOON)

    assert (apart, await members(told, "s1"), await members(told, apart)) == ("s2", [1], [2])
    assert (await told.told([apart]))[apart].told == {"desk": (an_alert_content(),)}
    assert (await told.stories([2])).own == {2: "s2"}


async def test_what_was_told_of_an_article_is_shown_where_the_article_is_now(told):
    [late] = await arrive(told, "g-4")
    update = an_alert(
        "a4", kind=AlertKind.UPDATE, article_id=late.id, story="s1", content=an_alert_content(figures=(a_figure(),))
    )
    await told.save_verdicts([a_verdict(late, update, story=JoinStory(id="s1"))])
    apart = await changing(told, split_story, "s1", [late.id], NOON)

    shown = {
        story: [each.alert.id for each in (await asking(told, report_story, story)).alerts] for story in ("s1", apart)
    }
    assert shown == {"s1": ["a1"], apart: ["a4"]}
    assert [each.alert.id for each in (await asking(told, report_article, late.id)).alerts] == ["a4"]
    lines = {line.id: (line.alerts, line.toll) for line in await asking(told, list_stories, NOON - DAY, 9)}
    assert (lines["s1"], lines[apart]) == ((1, ()), (1, (a_figure(),)))


async def test_where_both_parts_of_a_split_story_were_told_each_was_told_its_own(told):
    [late] = await arrive(told, "g-4")
    other = an_alert_content(figures=(a_figure(low=9, high=9),))
    update = an_alert("a4", kind=AlertKind.UPDATE, article_id=late.id, story="s1", content=other)
    await told.save_verdicts([a_verdict(late, update, story=JoinStory(id="s1"))])
    apart = await changing(told, split_story, "s1", [late.id], NOON)

    parts = await told.told(["s1", apart])
    assert {story: so_far.told["desk"] for story, so_far in parts.items()} == {
        "s1": (an_alert_content(),),
        apart: (other,),
    }


async def test_of_several_verdicts_that_which_put_an_article_into_its_story_tells_why(told):
    await told.save_poll(a_poll(revisions=(a_revision(2, title="Five killed"),)))
    [pending] = await told.unjudged(NOON + DAY, 9)
    await told.save_verdicts([a_verdict(pending.article, story=JoinStory(id="s1"), reason="it is in it already")])

    assert (await asking(told, report_story, "s1")).articles[1].reason == "2 entities"
    assert (await asking(told, report_article, 2)).story_reason == "2 entities"


async def test_what_an_article_was_assigned_by_is_kept_until_a_person_moves_it(store):
    first, second = await arrive(store, "g-1", "g-2")
    found = Resemblance(
        story="s1", likely=Likely.SAME, odds=4.5, needed=2.0, reasons=((5.0, "both at Tessit"), (-0.5, "9 h apart"))
    )
    like = a_verdict(second, story=JoinStory(id="s1"), reason="one event with s1", resemblance=found)
    await store.save_verdicts([a_verdict(first), like])
    assert (await asking(store, report_article, 2)).resemblance == found

    await changing(store, split_story, "s1", [2], NOON)
    assert (await asking(store, report_article, 2)).resemblance is None


async def test_what_a_person_moved_is_told_as_moved(told):
    apart = await changing(told, split_story, "s1", [2], NOON)
    assert (await asking(told, report_article, 2)).story_reason == "a person moved it here from s1"

    await changing(told, merge_stories, apart, "s1", NOON)
    assert (await asking(told, report_article, 2)).story_reason == "2 entities"


async def test_a_name_that_is_taken_is_numbered(told):
    assert await changing(told, split_story, "s1", [1], NOON) == "s1-2"


@pytest.mark.parametrize(
    ("story", "articles", "reason"),
    [
        ("s1", [3], "article 3 is not in story s1"),
        ("s9", [1], "article 1 is not in story s9"),
        ("s1", [2, 1, 2], "nothing would be left"),
    ],
)
async def test_only_a_part_of_a_story_can_be_split_off(told, story, articles, reason):
    with pytest.raises(UsageError, match=reason):
        await changing(told, split_story, story, articles, NOON)


async def test_a_merged_story_was_told_what_both_were(told):
    await changing(told, merge_stories, "s3", "s1", NOON)

    assert await members(told, "s1") == [1, 2, 3]
    assert len((await told.told(["s1"]))["s1"].told["desk"]) == 2
    assert (await asking(told, report_story, "s3")).id == "s1"


@pytest.mark.parametrize(("references", "kept"), [(("m1", ""), "m1"), (("m1", "m3"), "m3")])
async def test_a_merged_story_is_told_on_where_it_was_told_before(told, references, kept):
    for reference in references:
        [claimed] = await told.lease(NOON, ())
        await told.save_delivery(a_delivery(claimed, Sent(detail="250 ok", reference=reference)))

    await changing(told, merge_stories, "s1", "s3", NOON)

    threads = "SELECT reference FROM threads WHERE story = 's3' AND channel = 'desk'"
    assert await asking(told, lambda db: [row[0] for row in db.execute(threads)]) == [kept]


async def test_a_story_that_was_merged_while_it_was_being_told_is_told_on_there(told):
    [claimed] = await told.lease(NOON, ())
    await changing(told, merge_stories, "s1", "s3", NOON)
    await told.save_delivery(a_delivery(claimed, Sent(detail="250 ok", reference="m1")))

    [further] = await told.lease(NOON, ())
    assert [alert.story for alert in further.alerts] == ["s3"]
    assert further.thread == Thread(reference="m1", shared=False)


async def test_what_was_split_off_stays_told_when_the_rest_is_merged(told):
    await changing(told, split_story, "s1", [2], NOON)
    await changing(told, merge_stories, "s1", "s3", NOON)

    assert len((await told.told(["s2"]))["s2"].told["desk"]) == 2


async def test_what_was_to_join_a_story_that_a_person_merged_meanwhile_is_judged_again(told):
    [late] = await arrive(told, "g-4")
    verdict = a_verdict(late, an_alert("a4", article_id=late.id, story="s3"), story=JoinStory(id="s3"))
    await changing(told, merge_stories, "s3", "s1", NOON)
    await told.save_verdicts([verdict])

    assert [each.article.id for each in await told.unjudged(NOON + DAY, 9)] == [late.id]
    assert (await asking(told, report_story, "s3")).id == "s1"
    assert await count(told, "alerts") == 2

    await told.save_verdicts([a_verdict(late, story=JoinStory(id="s1"))])
    assert await told.unjudged(NOON + DAY, 9) == ()


async def test_an_article_that_a_person_moved_while_it_was_judged_stays_there(told):
    await told.save_poll(a_poll(revisions=(a_revision(2, title="Five killed"),)))
    [pending] = await told.unjudged(NOON + DAY, 9)
    apart = await changing(told, split_story, "s1", [2], NOON)
    await told.save_verdicts([a_verdict(pending.article, story=JoinStory(id="s1"))])

    assert await members(told, apart) == [2]
    assert [each.article.id for each in await told.unjudged(NOON + DAY, 9)] == [2]


@pytest.mark.parametrize(("story", "into"), [("s9", "s1"), ("s1", "s9"), ("s1", "s1")])
async def test_only_two_stories_can_be_merged(told, story, into):
    with pytest.raises(UsageError):
        await changing(told, merge_stories, story, into, NOON)


async def test_what_a_person_split_or_merged_tells_nobody_again(told):
    before = await count(told, "notifications")
    await changing(told, split_story, "s1", [2], NOON)
    await changing(told, merge_stories, "s3", "s1", NOON)

    assert await told.unjudged(NOON + DAY, 9) == ()
    assert await count(told, "notifications") == before


async def test_a_rule_that_waits_is_asked_again_when_stories_are_merged(store):
    first, second, third = await arrive(store, "g-1", "g-2", "g-3")
    held = {
        "judgement": a_judgement(a_match("careful", min_sources=2)),
        "withheld": (Withheld(channel=None, muted=Muted.WAITING, detail="careful: waits"),),
    }
    await store.save_verdicts([
        a_verdict(first, voice=a_voice("AFP"), **held), a_verdict(second, voice=a_voice("EFE"), **held),
        a_verdict(third, voice=a_voice("TASS")),
    ])  # fmt: skip
    await changing(store, merge_stories, "s3", "s2", NOON)
    [again] = await store.unjudged(NOON + DAY, 9)
    await store.save_verdicts([a_verdict(again.article, story=JoinStory(id="s2"), voice=a_voice("EFE"), **held)])
    await changing(store, merge_stories, "s2", "s1", NOON)

    assert again.article.id == second.id
    assert [each.article.id for each in await store.unjudged(NOON + DAY, 9)] == [second.id]
