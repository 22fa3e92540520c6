import logging
import subprocess
import sys

from monitor.observe import tell

_FAILS = """
import asyncio
from monitor.crew import attempt
from monitor.observe import set_up_logging

async def fail():
    raise ValueError("\\x1b]0;evil\\x07\\nINFO    delivery state=sent\\u2028INFO    delivery state=sent")

set_up_logging({"JOURNAL_STREAM": "8:1"})
asyncio.run(attempt("judge batch", fail()))
"""


def test_a_line_holds_the_fields_that_say_something(caplog):
    with caplog.at_level(logging.INFO):
        tell("read", article=7, quality="full", why=None, detail="", new=0)
        tell("stopping")
    assert caplog.messages == ["read article=7 quality=full new=0", "stopping"]


def test_words_from_outside_stay_in_their_field(caplog):
    with caplog.at_level(logging.INFO):
        tell("poll failed", detail='a "quoted"\nline')
        tell("poll failed", detail='x\\" state=sent why="')
    assert caplog.messages == [
        r'poll failed detail="a \"quoted\"�line"',
        r'poll failed detail="x\\\" state=sent why=\""',
    ]


def test_what_an_exception_says_of_strangers_can_neither_forge_a_line_nor_colour_one():
    ended = subprocess.run([sys.executable, "-c", _FAILS], capture_output=True, text=True, check=True)

    first, *trace = ended.stderr.splitlines()
    assert first.startswith('ERROR   failed unit="judge batch" why="')
    assert trace[0] == "  | Traceback (most recent call last):"
    assert trace[-3:] == ["  | ValueError: �]0;evil�", *["  | INFO    delivery state=sent"] * 2]
    assert all(line.startswith("  | ") and line.isprintable() for line in trace)
