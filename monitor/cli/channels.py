"""`channels list|test`: whom we can tell, and whether they hear it."""

import asyncio
import sys
from datetime import UTC, datetime

import click

from monitor.channels import open_channel
from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json, echo_table
from monitor.config import ChannelSettings, Settings
from monitor.core.message import render
from monitor.errors import UsageError
from monitor.model import Notice, Notification, NotificationId, Sent
from monitor.tomlfile import unknown


@click.group()
def channels() -> None:
    """List the channels, or send a sample through one."""


@channels.command("list", epilog="Example: news-monitor channels list")
@config_option
@json_option
@click.pass_obj
def list_(invocation: Invocation, as_json: bool) -> None:
    """List the channels and the kind of service behind each; their URLs stay secret."""
    settings = invocation.settings()
    if as_json:
        for channel in settings.channels:
            echo_json({"name": channel.name, "service": _service(channel), "announce": channel.announce})
    else:
        echo_table(["NAME", "SERVICE"], [[channel.name, _service(channel)] for channel in settings.channels])


@channels.command(epilog="Example: news-monitor channels test desk")
@click.argument("name")
@config_option
@click.pass_obj
def test(invocation: Invocation, name: str) -> None:
    """Send a sample through the channel NAME and print what the peer answered; exits with 1 if it was not taken."""
    settings = invocation.settings()
    channel = _named(settings, name)
    message = render(_sample(channel), settings.timezone)
    outcome = asyncio.run(open_channel(channel.name, channel.url, channel.secret).send(message))
    if isinstance(outcome, Sent):
        click.echo(f"{name}: sent: {outcome.detail}")
    else:
        click.echo(f"{name}: {outcome.failure}: {outcome.detail}", err=True)
        sys.exit(1)


def _service(channel: ChannelSettings) -> str:
    return channel.url.reveal().partition(":")[0]


def _named(settings: Settings, name: str) -> ChannelSettings:
    for channel in settings.channels:
        if channel.name == name:
            return channel
    raise UsageError(unknown("channel", name, [channel.name for channel in settings.channels]))


def _sample(channel: ChannelSettings) -> Notification:
    text = f"If you can read this, alerts for the channel {channel.name} arrive here."
    return Notification(
        id=NotificationId(0),
        channel=channel.name,
        alerts=(),
        notice=Notice(subject="news-monitor: a test", text=text),
        created_at=datetime.now(UTC),
        attempts=0,
        repeat=False,
    )
