"""The command line: a plain table of verbs, each imported only when it is called."""

import errno
import gc
import os
import sys
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

import click
from click.shell_completion import CompletionItem

from monitor.cli.context import VerbGroup, config_option
from monitor.errors import AlreadyRunning, Damaged, InputErrors, MonitorError, NewerSchema, UsageError


class Verb(NamedTuple):
    """Where a command is (`module:name`) and what `--help` says of it without importing it."""

    target: str
    help: str


VERBS = {
    "run": Verb("monitor.cli.run:run", "Poll, judge and alert in the foreground."),
    "demo": Verb("monitor.cli.demo:demo", "Sample feeds on loopback become alerts on the terminal."),
    "init": Verb("monitor.cli.init:init", "Write a commented config.toml and rules/."),
    "check": Verb("monitor.cli.check:check", "Check the configuration, the rules and their examples."),
    "config": Verb("monitor.cli.config:config", "Show the effective configuration, where it is, or its schema."),
    "source": Verb("monitor.cli.source:source", "List, find, add and remove sources, or preview one."),
    "rules": Verb("monitor.cli.rules:rules", "List, test, explain and compare the rules."),
    "extract": Verb("monitor.cli.extract:extract", "Print the full text of a page."),
    "backtest": Verb("monitor.cli.backtest:backtest", "Judge stored articles by the rules and print the verdicts."),
    "why": Verb("monitor.cli.why:why", "Everything known about one article, or why it is unknown."),
    "articles": Verb("monitor.cli.articles:articles", "List the stored articles, the latest first."),
    "search": Verb("monitor.cli.articles:search", "Find stored articles by a query, as rules ask."),
    "show": Verb("monitor.cli.why:show", "Show an article, a story or an alert."),
    "stories": Verb("monitor.cli.stories:stories", "List the stories, split one, or merge two."),
    "alerts": Verb("monitor.cli.alerts:alerts", "List, show and retry alerts."),
    "silence": Verb("monitor.cli.silence:silence", "Mute alerts for a while, and see what that muted."),
    "channels": Verb("monitor.cli.channels:channels", "List the channels, or send a sample through one."),
    "status": Verb("monitor.cli.status:status", "Sources, articles, alerts and the outbox at a glance."),
    "health": Verb("monitor.cli.health:health", "Exit 0 if the daemon does its work."),
    "coverage": Verb("monitor.cli.coverage:coverage", "What was watched in a time, what was not, and since when."),
    "db": Verb("monitor.cli.db:db", "Back up, migrate, prune or check the database."),
    "completion": Verb("monitor.cli.completion:completion", "Print the completion script for a shell."),
}


class Verbs(VerbGroup):
    """The group over `VERBS`; turns our own exceptions into one clear text and the exit code of their kind."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name].target.partition(":")
        command: click.Command = getattr(_import_once_for_all(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        with formatter.section("Commands"):
            formatter.write_dl([(name, verb.help) for name, verb in VERBS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        verbs = [CompletionItem(name, help=verb.help) for name, verb in VERBS.items() if name.startswith(incomplete)]
        return verbs + click.Command.shell_complete(self, ctx, incomplete)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except MonitorError as error:
            click.echo(str(error), err=True)
            ctx.exit(exit_code(error))
        except OSError as error:
            if error.errno not in _OF_THE_MACHINE:
                raise
            click.echo(f"{error.filename or 'the output'}: {error.strerror}", err=True)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # takes what is still to be flushed when we end
            ctx.exit(1)


_OF_THE_MACHINE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO)
"""What a file or the output cannot be used for, and no mistake of ours."""


def _import_once_for_all(module: str) -> ModuleType:
    """Import what stays until we end: that the garbage collector never looks at it saves a third of a short command."""
    if module in sys.modules:
        return sys.modules[module]
    gc.disable()
    try:
        return import_module(module)
    finally:
        gc.freeze()
        gc.enable()


def exit_code(error: MonitorError) -> int:
    """Give the exit code for an exception of ours, by the table in `news-monitor --help`."""
    match error:
        case InputErrors() | NewerSchema() | Damaged():
            return 78
        case AlreadyRunning():
            return 75
        case UsageError():
            return 2
        case _:
            return 1


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@config_option
@click.version_option(package_name="news-monitor", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Watch the news and tell people, once and in time, what they asked to know.

    The result of a command is on stdout, its log on stderr. Exit codes: 0 ok, 1 a check or test failed, 2 command-line
    usage, 3 partial, 69 missing runtime, 75 already running, 78 bad configuration, newer schema or damaged database.
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
