import json

import pytest

from monitor.store.database import writing
from tests.builders import NOON
from tests.stores import open_store


def test_alerts_are_listed_the_newest_first_with_what_became_of_them(call, database):
    rows = [line.split("\t") for line in call("alerts", "list").stdout.splitlines()]

    assert [row[1:6] for row in rows] == [
        ["a2", "high", "new", "mail", "parked"],
        ["a1", "high", "new", "desk", "sent"],
    ]


@pytest.mark.parametrize(("option", "ids"), [(["-n", "1"], ["a2"]), (["--parked"], ["a2"]), ([], ["a2", "a1"])])
def test_alerts_are_listed_one_object_a_line(call, database, option, ids):
    told = [json.loads(line) for line in call("alerts", "list", "--json", *option).stdout.splitlines()]

    assert [alert["id"] for alert in told] == ids


def test_an_alert_is_shown_as_it_was_told_with_each_answer_of_the_peer(call, database):
    lines = call("alerts", "show", "a2").stdout.splitlines()

    assert lines[0] == "high: JNIM"
    assert lines[-2:] == ["mail: parked", "2026-03-14 12:00:00 UTC permanent: 550 no such mailbox"]


@pytest.mark.parametrize(
    ("form", "begins", "holds"),
    [
        ("text", "high: JNIM\n", "*Wagner*"),
        ("slack", '{\n  "blocks": [', "*Wagner*"),
        ("email", "<!doctype html>\n", "<mark>Wagner</mark>"),
    ],
)
def test_an_alert_is_shown_as_a_channel_shows_it(call, database, form, begins, holds):
    told = call("alerts", "show", "a2", "--as", form).stdout

    assert told.startswith(begins)
    assert holds in told
    assert "parked" not in told


def test_a_receipt_proves_each_step_from_the_source_to_the_answer_of_the_peer(call, database):
    assert [line.split("\t") for line in call("alerts", "receipt", "a1").stdout.splitlines()] == [
        ["2026-03-14 12:00:00 UTC", "seen", "at mali-actu: https://mali-actu.example/a/g-1"],
        ["2026-03-14 12:01:00 UTC", "seen", "at other: https://mali-actu.example/a/g-1"],
        ["2026-03-14 12:01:00 UTC", "matched", "jnim"],
        ["2026-03-14 12:00:00 UTC", "queued", "new alert of story s1 for desk"],
        ["2026-03-14 12:00:00 UTC", "sent", "200 ok"],
        ["desk: sent"],
    ]


def test_a_receipt_names_the_address_that_was_shown_and_not_the_one_that_we_made_of_it(call, database):
    with writing(database) as db:
        db.execute("UPDATE articles SET link = 'http://mali-actu.example/a/g-1?from=rss' WHERE id = 1")

    first = call("alerts", "receipt", "a1").stdout.splitlines()[0]

    assert first.endswith("at mali-actu: http://mali-actu.example/a/g-1?from=rss")


def test_a_receipt_tells_programs_the_same(call, database):
    told = json.loads(call("alerts", "receipt", "a2", "--json").stdout)

    assert (told["alert"], told["channel"], told["state"]) == ("a2", "mail", "parked")
    assert told["steps"][-1] == {
        "at": "2026-03-14T12:00:00+00:00", "step": "failed", "detail": "permanent: 550 no such mailbox",
    }  # fmt: skip


@pytest.mark.parametrize("args", [["a2"], ["--parked"]])
async def test_what_was_given_up_is_sent_again_by_the_running_daemon(call, database, args):
    async with open_store(database) as store:
        told = call("alerts", "retry", *args)
        assert (told.exit_code, told.stdout) == (0, "1 back in the outbox\n")

        assert [sent.alerts[0].id for sent in await store.lease(NOON.replace(year=2999), ())] == ["a2"]


def test_retry_tells_of_a_channel_that_is_configured_no_more(call, database):
    told = call("alerts", "retry", "a2").stderr

    assert told == "mail: the configuration has no such channel; until it has, it is given up again\n"


def test_retry_tells_programs_how_many(call, database):
    assert json.loads(call("alerts", "retry", "--parked", "--json").stdout) == {"retried": 1}
    assert json.loads(call("alerts", "retry", "--parked", "--json").stdout) == {"retried": 0}


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["retry", "a1"], "alert a1 was not given up: it is sent"),
        (["retry", "a9"], "there is no alert a9"),
        (["retry"], "name the alert to retry"),
        (["retry", "a2", "--parked"], "name the alert to retry"),
        (["show", "a9"], "there is no alert a9"),
        (["receipt", "a9"], "there is no alert a9"),
    ],
)
def test_what_cannot_be_done_is_a_matter_of_usage(call, database, args, told):
    done = call("alerts", *args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr


def test_a_retry_that_is_due_says_when(call, database):
    call("alerts", "retry", "a2")

    [told] = [line for line in call("alerts", "show", "a2").stdout.splitlines() if line.startswith("mail: ")]
    assert told.startswith("mail: pending, due 20")
    assert told.endswith(" UTC")


def test_what_failed_may_come_before_it_is_due(call, database):
    call("alerts", "retry", "a2")
    with writing(database) as db:
        db.execute("UPDATE notifications SET attempts = 1 WHERE state = 'pending'")

    assert " UTC at the latest\n" in call("alerts", "show", "a2").stdout
