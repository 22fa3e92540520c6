"""`stories`, `stories split|merge`: what was reported as one event, and a person's word on what is one."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo

import click

from monitor.cli.alerts import alert_json, fate, untold
from monitor.cli.context import STORED, Invocation, VerbGroup, config_option, json_option, limit_option, start
from monitor.cli.output import echo_json, echo_table, local
from monitor.core.alerts.figures import tell_figure
from monitor.core.plain import plain
from monitor.core.quantities import counted
from monitor.model import ArticleId, StoryId
from monitor.store.codec import jsonable
from monitor.store.database import reading, transaction, writing
from monitor.store.reports import AlertReport
from monitor.store.stories import (
    StoryArticle,
    StoryLine,
    StoryReport,
    list_stories,
    merge_stories,
    split_story,
)

_LINE = 300


@click.group(cls=VerbGroup, invoke_without_command=True, epilog="Example: news-monitor stories --since 2d")
@click.option(
    "--since", default="7d", show_default=True, metavar="SPAN", help="Those that had an article in that time."
)
@limit_option(50)
@config_option
@json_option
@click.pass_context
def stories(ctx: click.Context, since: str, limit: int, as_json: bool) -> None:
    """List the stories, the latest first; `show STORY` tells one of them.

    Each with the highest severity and the last figures that were told of it, and the headline that opened it.
    """
    if ctx.invoked_subcommand is not None:
        return
    begin, settings = start(since), ctx.obj.settings_for_database()
    with reading(settings.database) as db:
        found = list_stories(db, begin, limit)
    if as_json:
        for story in found:
            echo_json(jsonable(story))
    else:
        echo_table(
            ("LATEST", "ID", "ARTICLES", "SOURCES", "ALERTS", "SEVERITY", "TOLL", "HEADLINE"),
            [_row(story, settings.timezone) for story in found],
        )


def _row(story: StoryLine, zone: tzinfo) -> tuple[str, ...]:
    alerts = f"{story.alerts}, waiting" if story.waiting else str(story.alerts)
    counts = str(story.articles), str(story.sources), alerts
    toll = ", ".join(map(tell_figure, story.toll))
    return local(story.latest_at, zone), story.id, *counts, story.severity or "", toll, story.headline


# --- one story ------------------------------------------------------------------------------------------------------


def echo_story(story: StoryReport, zone: tzinfo, *, as_json: bool) -> None:
    """Print the time line of a story: who told what, what that added, and what was sent."""
    if as_json:
        echo_json({**jsonable(story), "alerts": [alert_json(alert) for alert in story.alerts]})
        return
    voices = {each.voice for each in story.articles if each.voice}
    sources = "single source" if len(voices) < 2 else f"{len(voices)} independent sources"
    articles = counted(len(story.articles), "article")
    click.echo(plain(f"story {story.id}: {story.headline}", _LINE))
    click.echo(f"opened {local(story.opened_at, zone)}, {articles}, {sources}")
    for each in story.articles:
        click.echo("\n" + "\n".join(_article(each, story.alerts, zone)))


def _article(told: StoryArticle, alerts: Sequence[AlertReport], zone: tzinfo) -> Iterator[str]:
    article = told.article
    outlet = ", ".join(filter(None, (article.outlet, article.country, article.lang)))
    yield plain(f"{local(article.first_seen_at, zone)} article {article.id}: {outlet}", _LINE)
    for line in (article.title, *_consequences(told, alerts, zone)):
        yield "  " + plain(line, _LINE)


def _consequences(told: StoryArticle, alerts: Sequence[AlertReport], zone: tzinfo) -> Iterator[str]:
    """What the article added, once, and on which channels that was sent; or why nothing was."""
    sent: dict[str, list[AlertReport]] = {}
    for each in alerts:
        if each.alert.article_id == told.article.id:
            news = ", ".join(filter(None, (each.alert.kind, each.alert.content.changed)))
            sent.setdefault(news, []).append(each)
    if told.voice and told.voice != told.article.outlet:
        yield f"told by {told.voice}"
    if told.reason:
        yield f"in the story: {told.reason}"
    for news, channels in sent.items():
        yield news
        for each in channels:
            became, *attempts = fate(each, zone)
            yield f"{each.alert.id}, {became}"
            yield from attempts
    yield from (f"not told, {reason}" for reason in untold(told.withheld))


# --- changing -------------------------------------------------------------------------------------------------------


@stories.command(epilog="Example: news-monitor stories split s17 19 23")
@click.argument("story", metavar="STORY")
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True, type=STORED)
@config_option
@json_option
@click.pass_obj
def split(invocation: Invocation, story: str, articles: Sequence[int], as_json: bool) -> None:
    """Move articles into a story of their own. Nobody is told again."""
    settings = invocation.settings_for_database()
    with writing(settings.database) as db, transaction(db):
        apart = split_story(db, StoryId(story), [ArticleId(each) for each in articles], datetime.now(UTC))
    if as_json:
        echo_json({"story": apart})
    else:
        click.echo(f"story {apart} holds {len(set(articles))} of the articles of {story} now")


@stories.command(epilog="Example: news-monitor stories merge s19 s17")
@click.argument("story", metavar="STORY")
@click.argument("into", metavar="INTO")
@config_option
@json_option
@click.pass_obj
def merge(invocation: Invocation, story: str, into: str, as_json: bool) -> None:
    """Make a story part of another. Nobody is told again."""
    settings = invocation.settings_for_database()
    with writing(settings.database) as db, transaction(db):
        merge_stories(db, StoryId(story), StoryId(into), datetime.now(UTC))
    if as_json:
        echo_json({"story": into})
    else:
        click.echo(f"story {story} is part of {into} now")
