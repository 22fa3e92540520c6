"""`check`: every mistake in what people wrote, at once; and whether sources and channels answer."""

import os
import sys
from dataclasses import asdict, dataclass, replace

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json
from monitor.config import Settings, read_settings
from monitor.config.canary import objections
from monitor.config.routes import unheard, unknown_labels
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
    settings: Settings | None = None


@click.command(epilog="Example: news-monitor check --config ~/watch/config.toml")
@click.option("--online", is_flag=True, help="Ask every source, and reach for every channel without a message.")
@config_option
@json_option
@click.pass_obj
def check(invocation: Invocation, online: bool, as_json: bool) -> None:
    """Check the configuration, the rules and their examples.

    Prints every mistake as `file:line: key: what is wrong, what would be right`, and exits with 1 if there is one.
    With --online also what each source and channel answers now; nothing is stored, and nobody is told anything.
    """
    findings = _examine(invocation)
    for mistake in findings.mistakes:
        _tell("error", mistake, as_json=as_json)
    for warning in findings.warnings:
        _tell("warning", warning, as_json=as_json)
    if not findings.mistakes and not as_json:
        click.echo(findings.summary)
    all_answer = _ask(findings.settings, as_json=as_json) if online and findings.settings else True
    if findings.mistakes or not all_answer:
        sys.exit(1)


def _examine(invocation: Invocation) -> _Findings:
    try:
        settings, mistakes = read_settings(invocation.path(), os.environ, _try_channel, invocation.kinds())
    except ConfigError as error:
        return _Findings(mistakes=list(error.problems))
    try:
        rules, hints = load_rules(settings.rules), lint_rules(settings.rules)
    except RuleError as error:
        return _Findings(mistakes=[*sorted(mistakes), *error.problems], warnings=settings.warnings, settings=settings)
    mistakes += objections(settings.canary, rules)
    mistakes += unknown_labels(settings.grouped_by, [label for rule in rules.rules for label in rule.labels])
    # Of what a route with a mistake would take, nobody knows that it is lost.
    is_broken = any(mistake.key.startswith("route") for mistake in mistakes)
    lost = () if is_broken else unheard(invocation.path(), settings.routes, rules.rules)
    summary = ", ".join((
        counted(len(settings.sources), "source"),
        counted(len(rules.rules), "rule"),
        counted(len(settings.channels), "channel"),
    ))  # fmt: skip
    return _Findings(
        mistakes=sorted(mistakes),
        warnings=(*settings.warnings, *lost, *hints),
        summary=f"ok: {summary}",
        settings=settings,
    )


def _try_channel(name: ChannelName, url: Secret, key: Secret | None) -> None:
    if key or url.reveal().partition(":")[0].lower() not in _COMMON:
        from monitor.channels import open_channel  # noqa: PLC0415 - see `_COMMON`

        open_channel(name, url, key)


def _ask(settings: Settings, *, as_json: bool) -> bool:
    """Whether all sources and channels answer; each is told."""
    # Here, because it opens the doors to the world, which cost more than all the rest.
    from monitor.cli.online import tell_answers  # noqa: PLC0415

    return tell_answers(settings, as_json=as_json)


def _tell(level: str, problem: Problem, *, as_json: bool) -> None:
    if as_json:
        echo_json({"level": level, **asdict(problem), "path": str(problem.path)})
    elif level == "warning":
        click.echo(str(replace(problem, message=f"warning: {problem.message}")))
    else:
        click.echo(str(problem))
