"""Values for tests: defaults for all but what matters to the test."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model import (
    Alert,
    AlertContent,
    AlertId,
    AlertKind,
    Article,
    ArticleId,
    ChannelName,
    Claim,
    ClaimKind,
    Counted,
    Delivery,
    Entry,
    EntryKey,
    Excerpt,
    Field,
    Figure,
    FigureKind,
    FiredRule,
    Form,
    Judgement,
    Match,
    Message,
    NewArticle,
    Notification,
    NotificationId,
    NotificationState,
    OpenStory,
    PollIntent,
    PollOutcome,
    Quality,
    Reading,
    ReadState,
    Revision,
    RuleId,
    SendFailed,
    Sent,
    Severity,
    Source,
    SourceName,
    SourceState,
    Standing,
    StoryId,
    Traits,
    Verdict,
    Voice,
)

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def a_source(name="mali-actu", **changes):
    return replace(Source(name=SourceName(name), url=f"https://{name}.example/feed"), **changes)


def a_state(**changes):
    return replace(SourceState(next_poll_at=NOON, interval=timedelta(minutes=15)), **changes)


def an_entry(title="Four fighters killed near Bandiagara", **changes):
    entry = Entry(
        guid="g-1",
        title=title,
        link="https://mali-actu.example/a/1",
        published=NOON - timedelta(hours=1),
        summary="JNIM said it killed four Wagner fighters near Bandiagara.",
    )
    return replace(entry, **changes)


def an_entry_key(guid="g-1", **changes):
    key = EntryKey(guid=guid, url=f"https://mali-actu.example/a/{guid}", twin=None, content=f"content-{guid}")
    return replace(key, **changes)


def a_new_article(guid="g-1", **changes):
    article = NewArticle(
        key=an_entry_key(guid),
        link=f"https://mali-actu.example/a/{guid}",
        title="Four fighters killed near Bandiagara",
        summary="JNIM said it killed four Wagner fighters near Bandiagara.",
        text=None,
        lang="en",
        published_at=NOON - timedelta(hours=1),
        undated=False,
        read=ReadState.UNNEEDED,
        muted=None,
    )
    return replace(article, **changes)


def a_revision(article_id=1, guid="g-1", **changes):
    revision = Revision(
        key=an_entry_key(guid, content="content-2"),
        article_id=ArticleId(article_id),
        title="Six fighters killed near Bandiagara",
        summary="JNIM said it killed six Wagner fighters near Bandiagara.",
        text=None,
        read=ReadState.UNNEEDED,
    )
    return replace(revision, **changes)


def a_poll(*new, **changes):
    intent = PollIntent(
        source=a_source(),
        at=NOON,
        outcome=PollOutcome.FEED,
        state=a_state(first_ok_at=NOON, last_ok_at=NOON),
        title="Mali Actu",
        entries=len(new),
        new=new,
    )
    return replace(intent, **changes)


def a_reading(article_id=1, **changes):
    reading = Reading(
        article_id=ArticleId(article_id),
        revision=1,
        at=NOON,
        text="The fighters died on the road to Bandiagara.",
        lang="en",
        quality=Quality.FULL,
        failure=None,
        detail="",
        retry_at=None,
    )
    return replace(reading, **changes)


def an_article(title="Four fighters killed near Bandiagara", **changes):
    article = Article(
        id=ArticleId(1),
        url="https://mali-actu.example/a/1",
        link="https://mali-actu.example/a/1",
        outlet="Mali Actu",
        source=SourceName("mali-actu"),
        tags=(),
        country="ML",
        lang="en",
        title=title,
        summary="JNIM said it killed four Wagner fighters near Bandiagara.",
        text=None,
        published_at=NOON - timedelta(hours=1),
        undated=False,
        first_seen_at=NOON,
        revision=1,
    )
    return replace(article, **changes)


def a_match(rule="jnim", **changes):
    match = Match(rule=RuleId(rule), title=rule.upper(), severity=Severity.HIGH, labels={}, mentions=())
    return replace(match, **changes)


def a_judgement(*matches, **changes):
    judgement = Judgement(matches=matches, near=(), entities=(), mentions=(), refusals=())
    return replace(judgement, **changes)


def a_verdict(article, *alerts, **changes):
    verdict = Verdict(
        article=article,
        at=NOON,
        copy_of=None,
        judgement=a_judgement(a_match()),
        story=OpenStory(id=StoryId(f"s{article.id}")),
        alerts=alerts,
        withheld=(),
    )
    return replace(verdict, **changes)


def some_traits(**changes):
    nothing = frozenset()
    plain = Traits(
        lang="en", at=NOON, form=Form.REPORT, actors={}, places={}, regions=nothing, seats=nothing, names=nothing,
        titled=nothing, whereabouts=nothing, terms=nothing, numbers=nothing, days=(), recalled=(),
        recalled_names=nothing, figures=(), recalled_figures=(), types={}, scenes={}, powers={}, matters={}, acts={},
    )  # fmt: skip
    return replace(plain, **changes)


def a_figure(**changes):
    figure = Figure(
        kind=FigureKind.KILLED, low=4, high=4, approximate=False, who=Counted.PEOPLE, by="", field=Field.TITLE, start=0, end=4
    )  # fmt: skip
    return replace(figure, **changes)


def a_claim(**changes):
    return replace(Claim(kind=ClaimKind.RESPONSIBILITY, by="JNIM", field=Field.TEXT, start=0, end=4), **changes)


def a_voice(name="Mali Actu", **changes):
    return replace(Voice(name=name, outlet=name, at=NOON), **changes)


def a_standing(**changes):
    return replace(Standing(sources=1, first="Mali Actu", first_at=NOON), **changes)


def an_alert_content(**changes):
    content = AlertContent(
        headline="Four fighters killed near Bandiagara",
        outlet="Mali Actu",
        country="ML",
        lang="en",
        link="https://mali-actu.example/a/1",
        published_at=NOON - timedelta(hours=1),
        undated=False,
        first_seen_at=NOON,
        rules=(FiredRule(id=RuleId("jnim"), title="JNIM", severity=Severity.HIGH),),
        entities=("JNIM", "Wagner Group"),
        places=("Bandiagara",),
        excerpt=Excerpt(text="JNIM said it killed four Wagner fighters near Bandiagara.", marks=((0, 4), (25, 31))),
        changed="",
        standing=a_standing(),
    )
    return replace(content, **changes)


def an_alert(alert_id="a1", **changes):
    alert = Alert(
        id=AlertId(alert_id),
        kind=AlertKind.NEW,
        channel=ChannelName("desk"),
        story=StoryId("s1"),
        article_id=ArticleId(1),
        severity=Severity.HIGH,
        raised_at=NOON,
        content=an_alert_content(),
    )
    return replace(alert, **changes)


def a_notification(**changes):
    notification = Notification(
        id=NotificationId(1),
        channel=ChannelName("desk"),
        alerts=(an_alert(),),
        notice=None,
        created_at=NOON,
        attempts=0,
        repeat=False,
    )
    return replace(notification, **changes)


def a_delivery(notification, outcome=None, **changes):
    outcome = outcome or Sent(detail="250 ok")
    state = NotificationState.PENDING if isinstance(outcome, SendFailed) else NotificationState.SENT
    delivery = Delivery(
        notification=notification, at=NOON, outcome=outcome, state=state, next_at=NOON, escalate=None, rest=timedelta(0)
    )
    return replace(delivery, **changes)


def a_message(**changes):
    message = Message(
        subject="[high] Four fighters killed", text="Four fighters killed", alerts=(an_alert(),), repeat=False
    )
    return replace(message, **changes)
