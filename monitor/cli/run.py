"""`run`: the daemon in the foreground."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import click

from monitor import daemon
from monitor.channels import open_channel
from monitor.channels.console import DRY_RUN
from monitor.cli.context import Invocation, config_option
from monitor.config import Settings
from monitor.observe import set_up_logging
from monitor.store.database import back_up, is_there, reading


@click.command(epilog="Example: news-monitor run --once --config ~/watch/config.toml")
@click.option("--once", is_flag=True, help="Poll every source once, judge, deliver, and exit; 3 if some of it failed.")
@click.option(
    "--dry-run", is_flag=True, help="Work on a copy of the database; print what would be sent, and for which channel."
)
@config_option
@click.pass_obj
def run(invocation: Invocation, once: bool, dry_run: bool) -> None:
    """Poll, judge and alert in the foreground, until told to stop.

    SIGTERM ends it within ten seconds and loses nothing; SIGHUP reloads the configuration and the rules, and keeps
    the old ones if the new are wrong.
    """
    set_up_logging(os.environ)
    # When we are killed, what Python starts beside its workers outlives us and would print, which is no line of ours.
    os.environ.setdefault("PYTHONWARNINGS", "ignore:resource_tracker:UserWarning")
    if not dry_run:
        sys.exit(daemon.run(lambda: invocation.settings(open_channel), os.environ, once=once))
    with tempfile.TemporaryDirectory(prefix="news-monitor-") as folder:
        sys.exit(daemon.run(lambda: _harmless(invocation, Path(folder)), os.environ, once=once))


def _harmless(invocation: Invocation, folder: Path) -> Settings:
    """The same work on a copy of the database, and nobody to tell but the terminal."""
    settings = invocation.settings_with("source", "fetch")
    copy = folder / "news-monitor.db"
    if is_there(settings.database) and not copy.exists():
        with reading(settings.database) as database:
            back_up(database, copy)
    channels = tuple(replace(channel, url=DRY_RUN, secret=None) for channel in settings.channels)
    return replace(settings, database=copy, channels=channels, heartbeat=None, canary=None)
