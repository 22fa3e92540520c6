import os
import pty
from datetime import UTC

import pytest

from monitor.channels.console import DRY_RUN, ConsoleChannel, open_console
from monitor.core.delivery.message import render
from monitor.model import Notice, SendFailed, SendFailure, Sent
from tests.builders import a_notification
from tests.hostile import TITLES


@pytest.fixture
def pipe():
    out, into = os.pipe()
    yield out, into
    os.close(out)
    os.close(into)


@pytest.fixture
def terminal():
    out, into = pty.openpty()
    yield out, into
    os.close(out)
    os.close(into)


def alert():
    return render(a_notification(), UTC)


def notice(subject):
    return render(a_notification(alerts=(), notice=Notice(subject=subject, text="6 rules")), UTC)


async def test_an_alert_is_printed_as_it_reads(pipe):
    out, into = pipe

    assert await ConsoleChannel(into).send(alert()) == Sent(detail="printed")
    assert os.read(out, 9999).decode() == alert().text + "\n\n"


async def test_a_notice_is_printed_under_its_subject(pipe):
    out, into = pipe
    await ConsoleChannel(into).send(notice("Watching 42 sources"))

    assert os.read(out, 9999) == b"Watching 42 sources\n6 rules\n\n"


async def test_a_terminal_gets_colour_for_severity_and_matched_words(terminal):
    out, into = terminal
    await ConsoleChannel(into).send(alert())

    shown = os.read(out, 9999).decode()
    assert shown.startswith("\x1b[31mhigh: JNIM\x1b[0m\r\n")
    assert "four \x1b[1mWagner\x1b[0m fighters" in shown


async def test_a_terminal_gets_no_colour_where_that_is_declined(terminal, monkeypatch):
    out, into = terminal
    monkeypatch.setenv("NO_COLOR", "1")
    await ConsoleChannel(into).send(alert())

    assert b"\x1b" not in os.read(out, 9999)


async def test_a_dry_run_says_for_which_channel_a_message_is(capfd):
    assert await open_console("desk", DRY_RUN).send(alert()) == Sent(detail="printed")
    assert capfd.readouterr().out == f"for desk:\n{alert().text}\n\n"


async def test_a_terminal_gets_no_code_but_ours(terminal):
    out, into = terminal
    for title in TITLES:
        await ConsoleChannel(into).send(notice(title))
        assert b"\x1b" not in os.read(out, 9999).replace(b"\x1b[1m", b"").replace(b"\x1b[0m", b"")


async def test_an_output_that_nobody_reads_any_more_is_tried_again():
    out, into = os.pipe()
    os.close(out)

    assert await ConsoleChannel(into).send(alert()) == SendFailed(failure=SendFailure.RETRY, detail="Broken pipe")
    os.close(into)
