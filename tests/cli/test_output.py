import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.cli import main
from monitor.cli.output import echo_json, echo_table

ROOT = Path(__file__).parents[2]


def on_a_terminal(*args, **environ):
    """What Python, or a command of ours, writes when its stdout is a terminal."""
    ours, theirs = pty.openpty()
    environ = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100", **environ}
    program = args if args[0] == "-c" else ("-m", "monitor", *args)
    subprocess.run([sys.executable, *program], stdout=theirs, env=environ, check=True)
    written = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    return written


@pytest.fixture
def config(tmp_path):
    (tmp_path / "config.toml").write_text('[[channel]]\nname = "desk"\nurl = "console:"\n')
    return ["--config", str(tmp_path / "config.toml")]


def test_a_terminal_gets_headings(config):
    assert "NAME" in on_a_terminal("channels", "list", *config)


@pytest.mark.parametrize("width", [70, 24])
def test_a_narrow_terminal_cuts_nothing_off_and_breaks_no_id_while_there_is_room(tmp_path, width):
    title = "The market of Mopti was busy on the day before the feast, traders said"
    script = f"from monitor.cli.output import echo_table; echo_table(['ID', 'N', 'TITLE'], [['0f3a9c1b22d4', '7', {title!r}]])"
    told = on_a_terminal("-c", script, COLUMNS=str(width))
    assert ("0f3a9c1b22d4" in told) is (width == 70)
    assert "…" not in told
    assert all(letter in told for letter in set(title))


@pytest.mark.parametrize(("said", "colour"), [("1", False), ("", None)])
def test_colours_are_left_out_where_they_are_declined(monkeypatch, said, colour):
    monkeypatch.setenv("NO_COLOR", said)
    with main.make_context("news-monitor", ["config", "path"]) as context:
        main.callback()
    assert context.color is colour


def test_a_table_elsewhere_is_tabs_and_no_word_from_outside_can_drive_a_terminal(capsys):
    echo_table(["NAME", "TITLE"], [["a", "calm\x1b[2J\x1b]0;x\x07\n\tday"], ["b", "ѕ" * 600]])
    first, second = capsys.readouterr().out.splitlines()
    assert first == "a\tcalm day"
    assert len(second) == len("b\t") + 500


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ({"a": "é و", "b": None}, '{"a": "é و", "b": null}'),
        ("one\ntwo", '"one\\ntwo"'),
        ("half \ud800", '"half \\ud800"'),
    ],
)
def test_json_is_one_line_of_utf8(capfdbinary, value, line):
    echo_json(value)
    assert capfdbinary.readouterr().out == f"{line}\n".encode()
