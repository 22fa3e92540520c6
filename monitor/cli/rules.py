"""`rules list|test`: what we watch for, and whether it does what its examples say; the other verbs of `rules`."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from monitor.cli.context import Invocation, VerbGroup, config_option, json_option
from monitor.cli.diff import diff
from monitor.cli.explain import explain_rules
from monitor.cli.output import echo_json, echo_table
from monitor.errors import Problem
from monitor.rulepacks import Trial, load_rules, try_rules

_packs_argument = click.argument("packs", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))


@click.group(cls=VerbGroup)
def rules() -> None:
    """List the rules, test them on their examples, or try them on stored articles."""


rules.add_command(diff)
rules.add_command(explain_rules)


@rules.command("list", epilog="Example: news-monitor rules list")
@_packs_argument
@config_option
@json_option
@click.pass_obj
def list_(invocation: Invocation, packs: Sequence[Path], as_json: bool) -> None:
    """List the rules, and the rule pack that each stands in.

    PATH is a rule pack or a folder of them; without one, the rules of the configuration.
    """
    listed = load_rules(packs or invocation.settings_for_reading().rules, examples=False).rules
    if as_json:
        for rule in listed:
            labels = dict(rule.labels)
            echo_json(
                {"id": rule.id, "severity": rule.severity, "title": rule.title, "labels": labels, "pack": rule.pack}
            )
    else:
        rows = [[rule.id, rule.severity, rule.title, Path(rule.pack).stem] for rule in listed]
        echo_table(["ID", "SEVERITY", "TITLE", "PACK"], rows)


@rules.command(epilog="Example: news-monitor rules test rules/mine.toml")
@_packs_argument
@config_option
@json_option
@click.pass_obj
def test(invocation: Invocation, packs: Sequence[Path], as_json: bool) -> None:
    """Try each rule on its own examples.

    They are what must alert, and what must stay silent. PATH is a rule pack or a folder of them; without one, the
    rules of the configuration. Exits with 1 if an example fails.
    """
    trials = try_rules(packs or invocation.settings_for_reading().rules)
    if as_json:
        for trial in trials:
            echo_json(_result(trial))
    else:
        _tell(trials)
    if any(trial.failed for trial in trials):
        sys.exit(1)


def _result(trial: Trial) -> dict[str, object]:
    rule = trial.rule
    counts = {"id": rule.id, "alerts": len(rule.alerts), "silent": len(rule.silent)}
    return counts | {"failed": list(map(_problem, trial.failed)), "hints": list(map(_problem, trial.hints))}


def _problem(problem: Problem) -> dict[str, object]:
    return {"path": str(problem.path), "line": problem.line, "message": problem.message}


def _tell(trials: tuple[Trial, ...]) -> None:
    rows = []
    for trial in trials:
        verdict = "FAILED" if trial.failed else "ok"
        rows.append([verdict, trial.rule.id, str(len(trial.rule.alerts)), str(len(trial.rule.silent))])
    echo_table(["", "RULE", "ALERTS", "SILENT"], rows)
    for problem in (problem for trial in trials for problem in trial.failed):
        click.echo(str(problem))
    for hint in (hint for trial in trials for hint in trial.hints):
        click.echo(str(replace(hint, message=f"warning: {hint.message}")))
