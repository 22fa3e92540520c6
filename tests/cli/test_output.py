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


TITLE = "The market of Mopti was busy on the day before the feast, traders said"
ROW = ["0f3a9c1b22d4", "", "2026-11-22 18:19:34 GMT", TITLE]


def drawn(width, **environ):
    script = f"from monitor.cli.output import echo_table; echo_table(['ID', 'LANG', 'SEEN', 'TITLE'], [{ROW!r}])"
    return on_a_terminal("-c", script, COLUMNS=str(width), NO_COLOR="1", **environ).replace("\r", "")


@pytest.mark.parametrize(
    ("width", "first"),
    [
        (130, ["ID            LANG  SEEN                     TITLE", f"0f3a9c1b22d4        2026-11-22 18:19:34 GMT  {TITLE}"]),
        (60, ["ID            LANG  SEEN         TITLE", "0f3a9c1b22d4        11-22 18:19  The market of Mopti was"]),
        (30, ["ID     0f3a9c1b22d4", "SEEN   11-22 18:19", "TITLE  The market of Mopti was"]),
    ],
    ids=["as it is", "instants to the minute", "each cell on a line of its own"],
)  # fmt: skip
def test_a_table_is_fitted_to_the_terminal(width, first):
    lines = [line.rstrip() for line in drawn(width).splitlines()]
    assert lines[: len(first)] == first


@pytest.mark.parametrize("width", [130, 70, 24, 8])
def test_no_terminal_is_too_narrow_to_show_everything(width):
    told = drawn(width)
    assert "…" not in told
    assert told.count("k") == TITLE.count("k")
    assert max(map(len, told.splitlines())) <= width


def test_where_colours_are_declined_nothing_is_bold_either():
    assert "\x1b" not in drawn(70)


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


def test_a_terminal_that_lacks_letters_is_shown_their_numbers(tmp_path):
    (tmp_path / "pack.toml").write_text('[[rule]]\nid = "gao"\ntitle = "В Гао été"\nwhen = "Gao"\n', encoding="utf-8")
    command = [sys.executable, "-m", "monitor", "rules", "list", "pack.toml"]
    environ = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, check=True)
    assert "В Гао été".encode("latin-1", "backslashreplace") in done.stdout


def test_a_full_disk_under_the_output_is_told_in_a_line(tmp_path):
    (tmp_path / "config.toml").touch()
    command = [sys.executable, "-m", "monitor", "config", "show"]
    environ = {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=tmp_path, env=environ, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"the output: No space left on device\n")


def test_a_table_for_nobody_is_no_mistake(monkeypatch):
    monkeypatch.setattr("sys.stdout", None)  # as `>&-` leaves it

    echo_table(("SOURCE",), [("desk",)])
