import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from monitor.cli import VERBS, exit_code, main
from monitor.config import no_config
from monitor.errors import AlreadyRunning, MonitorError, NewerSchema, RuleError, StoreError, UsageError

ROOT = Path(__file__).parents[2]
HEAVY = {
    *("apprise", "apscheduler", "asyncio", "feedparser", "httpcore", "httpx", "lxml", "pebble", "requests", "rich"),
    *("sqlite3", "sqlite_utils", "trafilatura", "w3lib"),
}


def modules_after(*args, cwd):
    """Names of all modules that a command has imported when it ends, and how the garbage collector stands then."""
    script = f"""
import gc, sys
from monitor.cli import main
try:
    main({args!r}, standalone_mode=False)
except SystemExit:
    pass
print("modules", *sys.modules, "collects" if gc.isenabled() else "", "frozen" if gc.get_freeze_count() > 10_000 else "")
"""
    environ = {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=cwd, env=environ, capture_output=True, text=True, check=True
    )
    return set(done.stdout.rpartition("modules")[2].split())


def leaves(command, path):
    """The commands that do something, under this one."""
    if not isinstance(command, click.Group):
        yield command, path
        return
    for name in command.list_commands(click.Context(command)):
        yield from leaves(command.get_command(click.Context(command), name), [*path, name])


def test_help_names_every_verb_with_a_sentence():
    told = CliRunner().invoke(main, ["--help"])
    assert told.exit_code == 0
    for name, verb in VERBS.items():
        assert f"  {name}" in told.output
        assert verb.help.split()[-1] in told.output


@pytest.mark.parametrize("verb", VERBS)
def test_each_command_has_help_with_a_sentence_and_an_example(verb):
    for command, path in leaves(main.get_command(click.Context(main), verb), [verb]):
        told = CliRunner().invoke(main, [*path, "--help"])
        assert told.exit_code == 0
        assert command.help
        example = told.output.partition("Example:")[2].strip().splitlines()
        assert len(example) == 1, "an example is broken by no line"
        assert f"news-monitor {' '.join(path)}" in example[0]


def test_help_imports_no_more_than_click(tmp_path):
    imported = modules_after("--help", cwd=tmp_path)
    assert not imported & {*HEAVY, "pydantic", "monitor.config", "monitor.model"}
    assert {name for name in imported if name.startswith("monitor.cli.")} == {"monitor.cli.context"}


def test_completion_of_verbs_imports_no_more_than_click(tmp_path):
    script = "from monitor.cli import main; main(prog_name='news-monitor')"
    environ = {"_NEWS_MONITOR_COMPLETE": "bash_complete", "COMP_WORDS": "news-monitor ", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", script],
        env=environ,
        cwd=".",
        capture_output=True,
        text=True,
        check=False,
    )
    assert {line.partition(",")[2] for line in done.stdout.splitlines()} == set(VERBS)
    assert "pydantic" not in done.stderr


def test_check_imports_no_door_to_the_world(tmp_path):
    (tmp_path / "config.toml").write_text('[[channel]]\nname = "desk"\nurl = "console:"\n')
    imported = modules_after("check", cwd=tmp_path)
    assert "monitor.rulepacks" in imported
    assert not imported & HEAVY


def test_a_command_that_judges_nothing_imports_no_words_of_any_language(tmp_path):
    (tmp_path / "config.toml").write_text('[[channel]]\nname = "desk"\nurl = "console:"\n')
    imported = modules_after("status", cwd=tmp_path)
    assert "monitor.config" in imported
    assert not any(name.startswith("monitor.core.facts") for name in imported)


def test_the_daemon_starts_without_what_only_its_workers_or_few_of_its_articles_need(tmp_path):
    imported = modules_after("run", "--help", cwd=tmp_path)
    assert "monitor.daemon" in imported
    assert not imported & {"apprise", "fasttext", "feedparser", "lxml", "requests", "trafilatura", "w3lib"}
    assert {"collects", "frozen"} <= imported  # what was imported stays, so the collector need not look at it


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (no_config({}, Path()), 78),
        (RuleError([]), 78),
        (NewerSchema("x"), 78),
        (AlreadyRunning("x"), 75),
        (UsageError("x"), 2),
        (StoreError("x"), 1),
        (MonitorError("x"), 1),
    ],
)
def test_each_kind_of_error_has_its_exit_code(error, code):
    assert exit_code(error) == code


def test_an_error_of_ours_is_told_without_a_traceback(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    told = CliRunner().invoke(main, ["config", "path"])
    assert (told.exit_code, told.stdout) == (78, "")
    assert told.stderr.startswith("config.toml:1: file: not found")
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["--config", "a.toml", "config", "path"],
        ["config", "path", "--config", "a.toml"],
        ["--config", "b.toml", "config", "path", "--config", "a.toml"],
    ],
)
def test_the_configuration_is_named_before_or_after_the_verb(args):
    assert CliRunner().invoke(main, args).stdout == "a.toml\n"


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["chekc"], 'unknown command "chekc", did you mean "check"?'),
        (["source", "ad"], 'unknown command "ad", did you mean "add"?'),
        (["db", "frobnicate"], 'unknown command "frobnicate"; known are: backup, check, migrate, prune'),
        (["stories", "spilt"], 'unknown command "spilt", did you mean "split"?'),
        (["--jsn"], "No such option"),
    ],
)
def test_an_unknown_verb_is_a_matter_of_usage_and_the_nearest_is_named(args, says):
    told = CliRunner().invoke(main, args)
    assert told.exit_code == 2
    assert says in told.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_the_list_of_a_verb_s_own_verbs_breaks_off_no_sentence(verb):
    if isinstance(main.get_command(click.Context(main), verb), click.Group):
        told = CliRunner().invoke(main, [verb, "--help"], terminal_width=80).output
        assert "..." not in told.partition("Commands:")[2]


def test_a_reader_that_hangs_up_is_no_error_to_speak_of(tmp_path):
    (tmp_path / "config.toml").write_text(
        "".join(f'[[channel]]\nname = "{i}"\nurl = "console:"\n' for i in range(3000))
    )
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m monitor config show --config {tmp_path}/config.toml | head -n 1"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == f"# {tmp_path}/config.toml\n"
    assert done.stderr == ""
