"""Which verbs need secrets: the daemon has them, and a person at a shell mostly has not."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIG = """
[monitor]
database = "{folder}/monitor.db"
heartbeat = "env:NOT_SET_HERE"
[[source]]
name = "gazette"
url = "http://127.0.0.1:9/feed"
[[channel]]
name = "desk"
url = "env:NOT_SET_HERE"
secret = "cred:not-here"
[[channel]]
name = "log"
url = "file://{folder}/log.jsonl"
"""
PACK = '[[rule]]\nid = "floods"\ntitle = "Floods"\nwhen = "flood*"\nalerts = ["A flood."]\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "config.toml").write_text(CONFIG.format(folder=tmp_path))
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/floods.toml").write_text(PACK)
    (tmp_path / "kept.jsonl").write_text('{"id": "1", "url": "https://news.example/1", "title": "Floods"}\n')
    (tmp_path / "page.html").write_text("<p>A flood.</p>")
    return tmp_path


@pytest.mark.parametrize(
    "verb",
    [
        "config show", "source list", "source export", "source disable nothing", "rules list", "rules test",
        "rules explain page.html", "backtest kept.jsonl", "health",
    ],
)  # fmt: skip
def test_what_sends_nothing_asks_for_no_secret(call, folder, verb):
    told = call(*verb.split())
    assert "NOT_SET_HERE" not in told.output
    assert told.exit_code != 78


def test_the_configuration_is_shown_without_what_only_the_daemon_is_given(call, folder):
    told = call("config", "show").stdout
    assert told.count('"***"') == 4
    assert "NOT_SET_HERE" not in told


@pytest.mark.parametrize("verb", ["check", "run --once", "channels list", "channels test log"])
def test_what_tells_somebody_says_which_secret_is_missing(call, folder, verb):
    told = call(*verb.split())
    assert told.exit_code in (1, 78)
    assert "config.toml:10: channel[0].url: $NOT_SET_HERE is not set" in told.output


def test_a_dry_run_needs_no_channel_and_no_key_that_signs(folder):
    environ = {"PYTHONPATH": str(ROOT), "HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", "monitor", "run", "--dry-run", "--once"],
        cwd=folder, env=environ, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert "round done" in done.stderr
    assert done.returncode == 3
