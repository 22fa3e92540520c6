import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import Failure, Finding, Gap, Outage, Telling, Trouble
from monitor.store.database import writing
from tests.builders import a_poll, a_source, a_state
from tests.stores import open_store

HOUR = timedelta(hours=1)
NOW = datetime.now(UTC).replace(microsecond=0)
UNREACHED = (Trouble.FAILING, Trouble.BLOCKED)


@pytest.fixture
async def watched(configured, tmp_path):
    """Two sources, watched for ten hours but for two of them; one failed for three hours, and a gap followed."""
    sources = "".join(
        f'[[source]]\nname = "{name}"\nurl = "https://{name}.example/feed"\n' for name in ("mali-actu", "fresh")
    )
    (tmp_path / "config.toml").write_text(f'[monitor]\ndatabase = "{configured}"\n{sources}')
    async with open_store(configured) as store:
        await store.register([a_source(), a_source("other")], ["desk"], NOW - 10 * HOUR, lambda: 0.0)
        for sixth in (*range(25), *range(36, 61)):
            await store.watch(NOW - 10 * HOUR + sixth * HOUR / 6)
        await fail(store, NOW - 9 * HOUR, "the server answered 503")
        await fail(store, NOW - 8 * HOUR, "the server answered 500")
        await answer(store, NOW - 6 * HOUR, gap=Gap(since=NOW - 9 * HOUR, until=NOW, found=0, filled=False))
    return configured


async def fail(store, at, detail, source=None):
    finding = Finding(kinds=UNREACHED, trouble=Trouble.FAILING, since=at, detail=detail)
    state = a_state(failures=1, failure=Failure.SERVER_ERROR, detail=detail, next_poll_at=NOW)
    await store.save_poll(a_poll(source=source or a_source(), at=at, findings=(finding,), state=state))


async def answer(store, at, **changes):
    state = a_state(first_ok_at=at, last_ok_at=at, last_new_at=at, next_poll_at=NOW, interval=HOUR / 2)
    over = Finding(kinds=UNREACHED, trouble=None, since=at, detail="")
    await store.save_poll(a_poll(at=at, findings=(over,), state=state, **changes))


def test_coverage_says_what_was_seen_what_was_not_and_since_when(call, watched):
    told = call("coverage", "--since", "10h").stdout.splitlines()

    summary, *rows = told
    assert "2 sources, seen" in summary
    assert "1 without trouble or gap" in summary
    cells = [row.split("\t") for row in rows]
    assert [(cell[0], cell[2]) for cell in cells] == [("(all)", "away"), ("mali-actu", "failing"), ("mali-actu", "gap")]
    assert cells[1][5] == "the server answered 500"
    assert cells[2][5] == "entries may be missing"


async def test_short_troubles_are_counted_by_what_they_were(call, watched):
    blocked = Finding(kinds=UNREACHED, trouble=Trouble.BLOCKED, since=NOW - 5 * HOUR, detail="403")
    async with open_store(watched) as store:
        for since in (NOW - 5 * HOUR, NOW - 4 * HOUR):
            await store.save_poll(a_poll(at=since, findings=(replace(blocked, since=since),)))
            await answer(store, since + HOUR / 6)
        await fail(store, NOW - 3 * HOUR, "503")
        await answer(store, NOW - 3 * HOUR + HOUR / 6)

    rows = [line.split("\t") for line in call("coverage", "--since", "10h").stdout.splitlines()]

    brief = [(row[2], row[5]) for row in rows if "less than" in row[-1]]
    assert brief == [("blocked", "2 times for less than 45m"), ("failing", "once for less than 45m")]


def test_before_it_was_first_at_work_nothing_was_missed(call, watched):
    with writing(watched) as db:
        db.execute("DELETE FROM watches WHERE id = 1")  # which the builders begin with, months ago
    told = json.loads(call("coverage", "--since", "7d", "--json").stdout)

    assert datetime.fromisoformat(told["since"]) == NOW - 10 * HOUR
    assert [datetime.fromisoformat(away["since"]) for away in told["away"]] == [NOW - 6 * HOUR]


def test_coverage_in_json_is_one_document_with_spans_in_seconds(call, watched):
    told = json.loads(call("coverage", "--since", "10h", "--json").stdout)

    away = told["away"][0]
    assert datetime.fromisoformat(away["until"]) == NOW - 4 * HOUR
    by_name = {source["name"]: source for source in told["sources"]}
    assert by_name["other"]["troubles"] == []
    assert by_name["mali-actu"]["blind"] - by_name["other"]["blind"] == pytest.approx(3 * 3600, abs=60)
    assert by_name["mali-actu"]["gaps"][0]["filled"] is False


async def test_an_outage_of_many_is_told_beside_the_sources(call, configured):
    async with open_store(configured) as store:
        outage = Outage(
            subject="blogs.example", trouble=Trouble.PLATFORM, since=NOW - HOUR, detail="no connection", members=()
        )
        await store.save_telling(Telling(outages=(outage,)), [], NOW)

    assert "(blogs.example)\t\tplatform" in call("coverage").stdout


async def test_the_troubles_of_a_source_that_is_no_longer_watched_are_no_outage(call, watched):
    async with open_store(watched) as store:
        await store.register([a_source("other")], ["desk"], NOW, lambda: 0.0)

    assert "mali-actu" not in call("coverage", "--since", "10h").stdout


def test_a_span_that_is_none_is_said_so(call, watched):
    told = call("coverage", "--since", "yesterday")

    assert told.exit_code == 2
    assert "not a duration" in told.stderr


# --- source list ----------------------------------------------------------------------------------------------------


def test_sources_are_listed_with_how_they_are_doing(call, watched):
    rows = [line.split("\t") for line in call("source", "list").stdout.splitlines()]

    assert [row[:3] for row in rows] == [["mali-actu", "feed", "ok"], ["fresh", "feed", "new"]]
    assert rows[0][5] == "~30m"
    facts = [json.loads(line) for line in call("source", "list", "--json").stdout.splitlines()]
    assert (facts[0]["health"]["condition"], facts[0]["health"]["interval"]) == ("ok", 1800)
    assert facts[0]["health"]["tolerant"] is None
    assert facts[1]["health"] is None


async def test_a_source_in_trouble_is_listed_with_its_trouble(call, watched):
    async with open_store(watched) as store:
        silent = Finding(kinds=(Trouble.SILENT,), trouble=Trouble.SILENT, since=NOW - 9 * HOUR, detail="nothing new")
        await store.save_poll(a_poll(at=NOW, findings=(silent,)))

    assert "mali-actu\tfeed\tsilent" in call("source", "list").stdout
    assert "silent    mali-actu since" in call("status").stdout
    assert "gaps      once today" in call("status").stdout


async def test_those_in_trouble_are_listed_first(call, watched, tmp_path):
    with (tmp_path / "config.toml").open("a") as config:
        config.write('[[source]]\nname = "other"\nurl = "https://other.example/feed"\n')
    async with open_store(watched) as store:
        await store.register([a_source(), a_source("other")], ["desk"], NOW, lambda: 0.0)
        await fail(store, NOW, "the server answered 503", source=a_source("other"))

    listed = [line.split("\t")[:3] for line in call("source", "list").stdout.splitlines()]
    assert listed == [["other", "feed", "failing"], ["mali-actu", "feed", "ok"], ["fresh", "feed", "new"]]


async def test_who_was_blind_for_longest_is_told_first(call, watched):
    async with open_store(watched) as store:
        await store.register([a_source(), a_source("other")], ["desk"], NOW, lambda: 0.0)
        await fail(store, NOW - 10 * HOUR, "the server answered 503", source=a_source("other"))

    rows = [line.split("\t") for line in call("coverage", "--since", "10h").stdout.splitlines()[1:]]
    assert [row[0] for row in rows if row[2] == "failing"] == ["other", "mali-actu"]


def test_without_a_database_every_source_is_new(call, configured, tmp_path):
    (tmp_path / "config.toml").write_text('[[source]]\nname = "a"\nurl = "https://a.example/feed"\n')

    assert call("source", "list").stdout.startswith("a\tfeed\tnew")
