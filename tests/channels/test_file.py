import json
import os
import resource
from datetime import UTC

import pytest

from monitor.channels import open_channel
from monitor.core.delivery.message import render
from monitor.model import ChannelName, Notice, Secret, SendFailed, SendFailure, Sent
from tests.builders import a_notification, an_alert, an_alert_content
from tests.hostile import TITLES

ALERT = render(a_notification(), UTC)


def file_channel(path):
    return open_channel(ChannelName("archive"), Secret(f"file://{path}"))


def records(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


async def test_an_alert_is_one_line_with_all_that_a_program_asks_for(tmp_path):
    path = tmp_path / "alerts.jsonl"

    assert await file_channel(path).send(ALERT) == Sent(detail="written")
    assert records(path) == [
        {
            "alert_id": "a1",
            "alert_ids": ["a1"],
            "kind": "new",
            "channel": "archive",
            "subject": ALERT.subject,
            "text": ALERT.text,
            "severity": "high",
            "rules": ["jnim"],
            "entities": ["JNIM", "Wagner Group"],
            "headline": "Four fighters killed near Bandiagara",
            "link": "https://mali-actu.example/a/1",
            "story": "s1",
            "may_be_repeat": False,
        }
    ]


async def test_a_grouped_notification_names_each_alert_and_each_rule_once(tmp_path):
    path = tmp_path / "alerts.jsonl"
    await file_channel(path).send(render(a_notification(alerts=(an_alert("a1"), an_alert("a2")), repeat=True), UTC))

    (record,) = records(path)
    assert (record["alert_id"], record["alert_ids"], record["rules"]) == ("a1", ["a1", "a2"], ["jnim"])
    assert record["may_be_repeat"] is True


async def test_a_notice_is_a_line_without_an_alert(tmp_path):
    path = tmp_path / "alerts.jsonl"
    notice = Notice(subject="Watching 42 sources", text="6 rules")
    await file_channel(path).send(render(a_notification(alerts=(), notice=notice), UTC))

    (record,) = records(path)
    assert (record["alert_id"], record["kind"], record["subject"]) == (None, "notice", "Watching 42 sources")


async def test_lines_are_added_to_what_is_there(tmp_path):
    path = tmp_path / "alerts.jsonl"
    for _ in range(3):
        await file_channel(path).send(ALERT)

    assert len(records(path)) == 3


async def test_a_torn_last_line_does_not_hide_the_next(tmp_path):
    path = tmp_path / "alerts.jsonl"
    path.write_bytes(b'{"alert_id": "a0"}\n{"alert_id": "a')
    await file_channel(path).send(ALERT)

    whole, torn, healed = path.read_bytes().splitlines()
    assert (json.loads(whole)["alert_id"], torn, json.loads(healed)["alert_id"]) == ("a0", b'{"alert_id": "a', "a1")


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
async def test_no_headline_makes_a_second_line_or_more_than_ascii(tmp_path, title):
    path = tmp_path / "alerts.jsonl"
    alert = an_alert(content=an_alert_content(headline=title))
    await file_channel(path).send(render(a_notification(alerts=(alert,)), UTC))

    text = path.read_bytes().decode("ascii")
    assert len(text.splitlines()) == 1
    assert json.loads(text)["headline"] == title


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/alerts.jsonl", "No such file or directory"), ("/dev/full", "No space left on device")],
)
async def test_a_file_that_cannot_be_written_is_tried_again(tmp_path, place, reason):
    outcome = await file_channel(tmp_path / place).send(ALERT)

    assert outcome == SendFailed(failure=SendFailure.RETRY, detail=reason)


async def test_a_disk_that_is_full_in_the_middle_of_a_line_tears_only_that_line(tmp_path):
    path = tmp_path / "alerts.jsonl"
    channel = file_channel(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        torn = await channel.send(ALERT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert torn == SendFailed(failure=SendFailure.RETRY, detail="No space left on device")
    assert await channel.send(ALERT) == Sent(detail="written")
    assert json.loads(path.read_bytes().splitlines()[1])["alert_id"] == "a1"


async def test_a_line_that_is_written_and_not_on_the_disk_may_have_arrived(tmp_path, monkeypatch):
    def failing(_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    outcome = await file_channel(tmp_path / "alerts.jsonl").send(ALERT)

    assert outcome == SendFailed(failure=SendFailure.AMBIGUOUS, detail="Input/output error")


async def test_a_path_may_hold_what_a_url_cannot(tmp_path):
    await file_channel(f"{tmp_path}/two%20words.jsonl").send(ALERT)

    assert len(records(tmp_path / "two words.jsonl")) == 1


@pytest.mark.parametrize(("file", "reached"), [("new.jsonl", True), ("old.jsonl", True), ("nowhere/new.jsonl", False)])
async def test_a_probe_tells_whether_the_file_can_be_written_and_writes_nothing(tmp_path, file, reached):
    (tmp_path / "old.jsonl").touch()

    assert (await file_channel(tmp_path / file).probe()).reached is reached
    assert [path.stat().st_size for path in tmp_path.iterdir()] == [0]
