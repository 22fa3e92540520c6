import json
import os
import pty
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Muted
from monitor.store import archive
from monitor.store.database import reading
from tests.builders import NOON, a_judgement, a_new_article, a_poll, a_source, a_verdict
from tests.stores import open_store

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "data" / "stored"
DAY = timedelta(days=1)
RULE = '[[rule]]\nid = "{}"\ntitle = "T"\nwhen = "{}"\n'
EVER = ["--since", "36500d"]


@pytest.fixture
def packs(tmp_path):
    """Two versions: the new one hears of floods, no longer of rice, and has a further rule on camps."""
    old, new = tmp_path / "old.toml", tmp_path / "new"
    new.mkdir()
    old.write_text(RULE.format("camp", "camp") + RULE.format("rice", "rice"))
    (new / "camps.toml").write_text(RULE.format("camp", "camp") + RULE.format("attack", "attack* camp"))
    (new / "water.toml").write_text(RULE.format("water", "flood*"))
    return old, new


@pytest.fixture
async def stored(configured):
    """Seven articles of three sources in two days: one is a copy, one was there before we came."""
    told = ["Attack on a camp", "Camp closed", "Flood in Mopti", "Floods in Mopti", "Rice is dear", "Sport", "A flood"]
    muted = {7: Muted.BASELINE}
    async with open_store(configured) as store:
        await store.register([a_source(name) for name in ("desk", "river", "market")], [], NOON, lambda: 0.0)
        for number, title in enumerate(told, 1):
            source = a_source(["desk", "river", "market"][number // 3])
            article = a_new_article(str(number), title=title, summary="", muted=muted.get(number))
            at = NOON + number * DAY / 3
            await store.save_poll(a_poll(article, source=source, at=at))
        waiting = {found.article.id: found.article for found in await store.unjudged(NOON + 9 * DAY, 99)}
        copy = a_verdict(waiting[4], judgement=a_judgement(), copy_of=3, story=None)
        await store.save_verdicts([a_verdict(waiting[3], judgement=a_judgement(), story=None), copy])
    return configured


def test_two_versions_are_compared_for_programs(call, stored, packs, monkeypatch):
    monkeypatch.setattr(archive, "BATCH", 2)
    told = json.loads(call("rules", "diff", packs[0].name, packs[1].name, *EVER, "--json").stdout)
    assert told == json.loads((GOLDEN / "rules-diff.json").read_text())


def test_two_versions_are_compared_for_a_person(call, stored, packs):
    told = call("rules", "diff", *packs, *EVER)
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == (GOLDEN / "rules-diff.txt").read_text()


@pytest.mark.parametrize("on_terminal", [True, False])
def test_a_bar_is_drawn_on_a_terminal_alone(stored, packs, tmp_path, on_terminal):
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "monitor", "rules", "diff", *packs, *EVER, "--config", tmp_path / "config.toml"]
    environ = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
    stderr = theirs if on_terminal else subprocess.DEVNULL
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=stderr, env=environ, check=True)
    os.write(theirs, b".")
    drawn = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    assert ("Judging" in drawn) is on_terminal
    assert done.stdout.decode() == (GOLDEN / "rules-diff.txt").read_text()


@pytest.mark.parametrize("same", ["old.toml", "new"])
def test_a_version_differs_in_nothing_from_itself(call, stored, packs, same):
    told = json.loads(call("rules", "diff", same, same, *EVER, "--json").stdout)
    assert (told["gained"], told["lost"]) == ([], [])
    assert told["kept"]


def test_only_what_came_since_is_judged(call, stored, packs):
    told = json.loads(call("rules", "diff", *packs, "--since", "1s", "--json").stdout)
    assert (told["articles"], told["noise"]) == (0, [])


def test_articles_are_read_in_the_order_in_which_they_came_each_once(stored, monkeypatch):
    with reading(stored) as db:
        for size in (1, 2, 3, 7, 99):
            monkeypatch.setattr(archive, "BATCH", size)
            assert [found.article.id for found in archive.archived(db, NOON)] == [1, 2, 3, 4, 5, 6, 7]
        since = NOON + DAY
        assert [found.article.id for found in archive.archived(db, since)] == [3, 4, 5, 6, 7]
        assert archive.count_archived(db, since) == 5


async def test_articles_of_one_instant_are_all_read(configured, monkeypatch):
    monkeypatch.setattr(archive, "BATCH", 2)
    async with open_store(configured) as store:
        await store.save_poll(a_poll(*(a_new_article(str(number)) for number in range(5))))
    with reading(configured) as db:
        assert [found.article.id for found in archive.archived(db, NOON)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("yesterday", '--since: "yesterday" is not a duration'),
        ("999999d", '--since: "999999d" is longer than a hundred years'),
    ],
)
def test_a_span_that_cannot_be_read_is_a_matter_of_usage(call, stored, packs, since, told):
    failed = call("rules", "diff", *packs, "--since", since)
    assert (failed.exit_code, failed.stdout) == (2, "")
    assert told in failed.stderr


def test_a_version_that_cannot_be_read_is_told_with_its_line(call, stored, packs):
    packs[0].write_text("[[rule")
    failed = call("rules", "diff", *packs)
    assert failed.exit_code == 78
    assert f"{packs[0]}:1: " in failed.stderr


def test_an_old_version_may_fail_its_own_examples(call, stored, packs):
    packs[0].write_text(RULE.format("camp", "camp") + 'alerts = ["nothing of that"]\n')
    assert call("rules", "diff", *packs, *EVER).exit_code == 0
