"""`check`: every mistake in what people wrote, at once."""

import os
import sys
from dataclasses import asdict, dataclass, replace

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json
from monitor.config import read_settings
from monitor.config.canary import objections
from monitor.config.routes import unknown_labels
from monitor.core.quantities import counted
from monitor.errors import ConfigError, Problem, RuleError
from monitor.model import ChannelName, Secret
from monitor.rulepacks import lint_rules, load_rules

_COMMON = {"console", "discord", "file", "http", "https", "json", "jsons", "ntfy", "ntfys", "tgram"}
"""Schemes that need no look at apprise, which costs more than all the rest; `run` and `channels test` do look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Findings:
    mistakes: list[Problem]
    warnings: tuple[Problem, ...] = ()
    summary: str = ""


@click.command(epilog="Example: news-monitor check --config ~/watch/config.toml")
@config_option
@json_option
@click.pass_obj
def check(invocation: Invocation, as_json: bool) -> None:
    """Check the configuration, the rules and their examples.

    Prints every mistake as `file:line: key: what is wrong, what would be right`, and exits with 1 if there is one.
    """
    findings = _examine(invocation)
    for mistake in findings.mistakes:
        _tell("error", mistake, as_json=as_json)
    for warning in findings.warnings:
        _tell("warning", warning, as_json=as_json)
    if findings.mistakes:
        sys.exit(1)
    if not as_json:
        click.echo(findings.summary)


def _examine(invocation: Invocation) -> _Findings:
    try:
        settings, mistakes = read_settings(invocation.path(), os.environ, _try_channel, invocation.kinds())
    except ConfigError as error:
        return _Findings(mistakes=list(error.problems))
    try:
        rules, hints = load_rules(settings.rules), lint_rules(settings.rules)
    except RuleError as error:
        return _Findings(mistakes=[*sorted(mistakes), *error.problems], warnings=settings.warnings)
    mistakes += objections(settings.canary, rules)
    mistakes += unknown_labels(settings.grouped_by, [label for rule in rules.rules for label in rule.labels])
    summary = ", ".join((
        counted(len(settings.sources), "source"),
        counted(len(rules.rules), "rule"),
        counted(len(settings.channels), "channel"),
    ))  # fmt: skip
    return _Findings(mistakes=sorted(mistakes), warnings=(*settings.warnings, *hints), summary=f"ok: {summary}")


def _try_channel(name: ChannelName, url: Secret) -> None:
    if url.reveal().partition(":")[0].lower() not in _COMMON:
        from monitor.channels import open_channel  # noqa: PLC0415 - see `_COMMON`

        open_channel(name, url)


def _tell(level: str, problem: Problem, *, as_json: bool) -> None:
    if as_json:
        echo_json({"level": level, **asdict(problem), "path": str(problem.path)})
    elif level == "warning":
        click.echo(str(replace(problem, message=f"warning: {problem.message}")))
    else:
        click.echo(str(problem))
