"""Alerts are muted, held and told together, and the verbs say so."""

import getpass
import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.delivery.timetable import parse_digest
from monitor.model import Route, Timing
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_verdict, an_alert
from tests.stores import open_store

DAILY = Timing(routes=(Route(match={}, channels=("desk",), digest=parse_digest("daily 07:00")),))
SEVEN = NOON.replace(day=15, hour=7)
BECAUSE = ("--because", "an exercise")


async def raise_alerts(store, *ids, at=NOON):
    await store.save_poll(a_poll(*(a_new_article(each) for each in ids)))
    found = [each.article for each in await store.unjudged(NOON, 100)]
    await store.save_verdicts([
        a_verdict(article, an_alert(each, article_id=article.id, story=f"s{article.id}", raised_at=at))
        for each, article in zip(ids, found, strict=True)
    ])  # fmt: skip


@pytest.fixture
async def held(configured):
    """A database with two alerts that a digest holds."""
    async with open_store(configured) as store:
        await raise_alerts(store, "a1", "a2")
        await store.lease(NOON, ("mail",), DAILY)
    return configured


@pytest.fixture
async def digested(held):
    """The same after the digest was sent."""
    async with open_store(held) as store:
        for each in await store.lease(SEVEN, ("mail",), DAILY):
            await store.save_delivery(a_delivery(each, at=SEVEN))
    return held


async def test_a_silence_mutes_and_is_listed_with_what_it_muted(call, configured):
    async with open_store(configured) as store:
        added = call("silence", "add", "--match", "rule=jnim", "--match", "severity=high", "--for", "2h", *BECAUSE)
        await raise_alerts(store, "a1")
        assert await store.lease(datetime.now(UTC) + timedelta(minutes=1), ()) == ()

    assert added.stdout.startswith("silence 1 until ")
    [row] = [line.split("\t") for line in call("silence", "list").stdout.splitlines()]
    assert (row[0], row[1], *row[3:]) == ("1", "rule=jnim severity=high", "1", getpass.getuser(), "an exercise")
    told = json.loads(call("silence", "list", "--json").stdout)
    assert (told["match"], told["muted"], told["because"]) == (
        {"rule": "jnim", "severity": "high"}, ["a1"], "an exercise",
    )  # fmt: skip
    by = f"muted by silence 1 of {getpass.getuser()}: an exercise"
    assert f"desk: {by}" in call("alerts", "show", "a1").stdout
    assert by.replace("muted by", "muted\tby") in call("alerts", "receipt", "a1").stdout
    assert by in call("why", "a1").stdout
    assert call("alerts", "list", "--muted").stdout.split("\t")[5] == "muted"
    assert call("alerts", "list", "--held").stdout == ""


def test_a_silence_ends_when_a_person_says_so(call, database):
    call("silence", "add", "--match", "desk=sahel", "--for", "2h", *BECAUSE)

    assert call("silence", "expire", "1").stdout == "silence 1 is over\n"
    assert call("silence", "list").stdout == ""
    assert call("silence", "list", "--all").stdout.startswith("1\tdesk=sahel\t")
    again = call("silence", "expire", "1")
    assert (again.exit_code, "no silence 1 in force" in again.stderr) == (2, True)


@pytest.mark.parametrize("verb", [("silence", "expire"), ("alerts", "list", "-n"), ("stories", "split", "s1")])
@pytest.mark.parametrize("number", [str(2**63), "0", "-1", "1.5", "one"])
def test_a_number_that_no_database_holds_is_wrong_use(call, database, verb, number):
    refused = call(*verb, "--", number) if verb[-1] != "-n" else call(*verb, number)

    assert (refused.exit_code, f'"{number}" is not a whole number from 1 to' in refused.stderr) == (2, True)


def test_programs_are_told_the_number_of_a_silence(call, database):
    told = json.loads(call("silence", "add", "--match", "desk=sahel", "--for", "2h", *BECAUSE, "--json").stdout)

    assert (told["id"], datetime.fromisoformat(told["until"]) > datetime.now(UTC)) == (1, True)
    assert (told["fits"], told["of"]) == (0, 0)


async def test_a_silence_tells_how_many_alerts_it_would_have_muted_lately(call, configured):
    now = datetime.now(UTC)
    async with open_store(configured) as store:
        await raise_alerts(store, "a1", "a2", at=now)

    assert call("silence", "add", "--match", "rule=jnim", "--for", "1h", *BECAUSE).stdout.endswith(
        "; it fits 2 of the 2 alerts of the last 7d\n"
    )
    misspelt = call("silence", "add", "--match", "rul=jnim", "--for", "1h", *BECAUSE).stdout
    assert "; it fits 0 of the 2 alerts" in misspelt
    assert misspelt.endswith("is each label spelt as the rules spell it?\n")


@pytest.mark.parametrize(
    ("args", "advice"),
    [
        (["--match", "severity", "--for", "2h", *BECAUSE], "severity=low"),
        (["--match", "severity=loud", "--for", "2h", *BECAUSE], "low, medium, high, critical"),
        (["--match", "rule=jnim", "--for", "soon", *BECAUSE], "15m"),
        (["--match", "rule=jnim", "--for", "0s", *BECAUSE], "at least"),
        (["--match", "rule=jnim", "--for", "9999d", *BECAUSE], "365d"),
        (["--match", "rule=jnim", "--for", "2h", "--because", " "], "what for"),
        (["--match", "rule=jnim", "--for", "2h", "--because", "two\nlines"], "in a line"),
        (["--for", "2h", *BECAUSE], "--match"),
    ],
)
def test_what_no_silence_can_be_made_of_is_told_with_what_would_be_right(call, database, args, advice):
    told = call("silence", "add", *args)

    assert told.exit_code == 2
    assert advice in told.stderr


async def test_what_is_held_says_until_when_and_by_what(call, held):
    until = "held until 2026-03-15 07:00:00 UTC"

    assert call("alerts", "list").stdout.splitlines()[0].split("\t")[5] == until
    assert [line.split("\t")[1] for line in call("alerts", "list", "--held").stdout.splitlines()] == ["a2", "a1"]
    assert (
        call("alerts", "show", "a1").stdout.splitlines()[-1] == f"desk: {until} by digest daily 07:00 of channel desk"
    )
    receipt = [line.split("\t") for line in call("alerts", "receipt", "a1").stdout.splitlines()]
    assert receipt[-2] == [
        "2026-03-14 12:00:00 UTC", "held", "until 2026-03-15 07:00:00 UTC by digest daily 07:00 of channel desk",
    ]  # fmt: skip
    assert f"desk: {until}" in call("why", "a1").stdout
    told = json.loads(call("alerts", "show", "a1", "--json").stdout)
    assert (told["state"], told["held"], told["holds"][0]["reason"]) == ("pending", True, "digest")


async def test_what_was_told_in_a_digest_says_so(call, digested):
    assert call("alerts", "show", "a1").stdout.splitlines()[-3:] == [
        "desk: sent, in one message with 1 other: Digest 2026-03-15 07:00",
        "2026-03-14 12:00:00 UTC held until 2026-03-15 07:00:00 UTC by digest daily 07:00 of channel desk",
        "2026-03-15 07:00:00 UTC sent: 250 ok",
    ]
    steps = [line.split("\t")[1:] for line in call("alerts", "receipt", "a2").stdout.splitlines()]
    assert steps[-3:] == [["gathered", "in one message with 1 other: Digest 2026-03-15 07:00"], ["sent", "250 ok"], []]


async def test_what_is_held_is_not_what_waits_to_be_sent(call, held):
    assert "outbox    0 pending; 2 held; 0 parked" in call("status").stdout


def test_an_account_without_a_name_can_silence_too(call, database, monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 4_242_424)
    call("silence", "add", "--match", "rule=jnim", "--for", "1h", *BECAUSE)

    assert call("silence", "list").stdout.split("\t")[4] == "user 4242424"
