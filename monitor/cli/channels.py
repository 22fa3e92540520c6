"""`channels list|test`: whom we can tell, and whether they hear it."""

import asyncio
import sys
from datetime import UTC, datetime

import click

from monitor.channels import open_channel, service
from monitor.cli.context import Invocation, VerbGroup, config_option, json_option
from monitor.cli.output import echo_json, echo_table
from monitor.config import ChannelSettings, Settings
from monitor.core.delivery.message import render
from monitor.errors import UsageError
from monitor.model import (
    Alert,
    AlertContent,
    AlertId,
    AlertKind,
    ArticleId,
    Excerpt,
    FiredRule,
    Notification,
    NotificationId,
    RuleId,
    Sent,
    Severity,
    Standing,
    StoryId,
)
from monitor.tomlfile import unknown


@click.group(cls=VerbGroup)
def channels() -> None:
    """List the channels, or send a sample through one."""


@channels.command("list", epilog="Example: news-monitor channels list")
@config_option
@json_option
@click.pass_obj
def list_(invocation: Invocation, as_json: bool) -> None:
    """List the channels and the kind of service behind each.

    Their URLs stay secret.
    """
    settings = invocation.settings_with("channel")
    if as_json:
        for channel in settings.channels:
            echo_json({"name": channel.name, "service": service(channel.url), "announce": channel.announce})
    else:
        echo_table(["NAME", "SERVICE"], [[channel.name, service(channel.url)] for channel in settings.channels])


@channels.command(epilog="Example: news-monitor channels test desk")
@click.argument("name")
@config_option
@json_option
@click.pass_obj
def test(invocation: Invocation, name: str, as_json: bool) -> None:
    """Send a sample alert through the channel NAME.

    Prints what the peer answered, and exits with 1 if the sample was not taken.
    """
    settings = invocation.settings_with("channel")
    channel = _named(settings, name)
    message = render(_sample(channel), settings.timezone)
    outcome = asyncio.run(open_channel(channel.name, channel.url, channel.secret).send(message))
    answer = "sent" if isinstance(outcome, Sent) else outcome.failure
    if as_json:
        echo_json({"channel": name, "outcome": answer, "detail": outcome.detail})
    else:
        click.echo(f"{name}: {answer}: {outcome.detail}", err=answer != "sent")
    if answer != "sent":
        sys.exit(1)


def _named(settings: Settings, name: str) -> ChannelSettings:
    for channel in settings.channels:
        if channel.name == name:
            return channel
    raise UsageError(unknown("channel", name, [channel.name for channel in settings.channels]))


def _sample(channel: ChannelSettings) -> Notification:
    """An alert that has all that an alert can have. Its id is new each time, or a peer would drop it as a repeat."""
    now = datetime.now(UTC)
    words = f"If you can read this, alerts for the channel {channel.name} arrive here."
    content = AlertContent(
        headline="A test of news-monitor: nothing has happened",
        outlet="news-monitor",
        country=None,
        lang="en",
        link="https://example.org/a-test",
        published_at=now,
        undated=False,
        first_seen_at=now,
        rules=(FiredRule(id=RuleId("test"), title="A test", severity=Severity.LOW),),
        entities=("An entity",),
        places=("A place",),
        excerpt=Excerpt(text=words, marks=((words.index("alerts"), words.index(" for")),)),
        changed="",
        standing=Standing(sources=1, first="news-monitor", first_at=now),
    )
    alert = Alert(
        id=AlertId(f"test-{now:%Y%m%d%H%M%S}"),
        kind=AlertKind.NEW,
        channel=channel.name,
        story=StoryId("test"),
        article_id=ArticleId(0),
        severity=Severity.LOW,
        raised_at=now,
        content=content,
    )
    return Notification(
        id=NotificationId(0), channel=channel.name, alerts=(alert,), notice=None, created_at=now, attempts=0,
        repeat=False,
    )  # fmt: skip
