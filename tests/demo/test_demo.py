"""`news-monitor demo`, with the real daemon as its child. How a whole one goes is seen where the wheel is installed."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from monitor.cli.demo import Demo
from monitor.demo.newsroom import load_outlets
from monitor.demo.play import Stage
from monitor.errors import MonitorError
from tests.running import ROOT

OUTLETS = {outlet.name: outlet for outlet in load_outlets()}


def start(folder):
    environ = {**os.environ, "TMPDIR": str(folder), "PYTHONWARNINGS": "ignore"}
    return subprocess.Popen(
        [sys.executable, "-m", "monitor", "demo"],
        cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def show(folder, *outlets):
    """Run a demo of these outlets only; give whether it failed, and what it said."""
    said = StringIO()
    failed = Demo(Console(file=said, width=200), Stage(folder), outlets).run()
    return failed, said.getvalue()


def children_of(folder):
    """The command lines of the processes that know this folder."""
    lines = [
        path.read_bytes().decode(errors="replace") for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()
    ]
    return [line for line in lines if str(folder) in line]


def wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_an_alert_that_is_missing_or_too_much_fails_the_demo(tmp_path):
    outlet = OUTLETS["feuilleton-nord"]
    told, opera, *others = outlet.pieces
    wrong = (replace(told, alert=(), quiet="homonym"), replace(opera, alert=("wagner",), quiet=""), *others)
    failed, said = show(tmp_path, replace(outlet, pieces=wrong))
    assert failed
    assert "missing: new alert on feuilleton-nord/bayreuth-ring (wagner)" in said
    assert "unexpected: new alert on feuilleton-nord/africa-corps-kati (wagner)" in said


def test_a_daemon_that_ends_by_itself_fails_the_demo_with_its_last_words(tmp_path):
    (tmp_path / "news.db").write_text("This is no database.")
    with pytest.raises(MonitorError, match=r"(?s)the daemon ended by itself.*no database of ours"):
        show(tmp_path, OUTLETS["standards-weekly"])


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 1)])
def test_a_signal_ends_the_daemon_and_removes_the_data(tmp_path, number, code):
    process = start(tmp_path)
    wait_until(lambda: list(tmp_path.glob("*/news.db")))  # its child is at work
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode == code
    assert children_of(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
