"""Whatever is killed between two articles, the same stories come out, and each is opened and told as new once."""

import asyncio
import random
import subprocess
import sys

import pytest

from monitor.rulepacks import load_rules
from monitor.store.database import reading
from tests.faults.story_desk import deliver_papers, judge_on, pack


@pytest.fixture(scope="module")
def rules_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("rules") / "pack.toml"
    path.write_text(pack())
    return path


@pytest.fixture(scope="module")
def rules(rules_path):
    return load_rules([rules_path], examples=False)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory, rules):
    path = tmp_path_factory.mktemp("undisturbed") / "monitor.db"
    asyncio.run(deliver_papers(path))
    asyncio.run(judge_on(path, rules, limit=1))
    return books(path)


def books(path):
    """The story of each article, and all alerts."""
    with reading(path) as db:
        stories = db.execute("SELECT id, story FROM articles ORDER BY id").fetchall()
        alerts = db.execute("SELECT id, kind, story, article FROM alerts ORDER BY id").fetchall()
    return [tuple(row) for row in stories], [tuple(row) for row in alerts]


def opened(alerts):
    return sorted(story for _, kind, story, _ in alerts if kind == "new")


async def test_a_restart_after_every_article_changes_nothing(tmp_path, rules, undisturbed):
    path = tmp_path / "restarted.db"
    await deliver_papers(path)
    while await judge_on(path, rules, limit=1, most=1):
        pass

    stories, alerts = books(path)
    assert (stories, alerts) == undisturbed
    assert len(opened(alerts)) == len(set(opened(alerts))) == len({story for _, story in stories if story})
    assert len(stories) > len(opened(alerts)) > 5


async def test_articles_that_are_judged_together_are_told_as_if_one_by_one(tmp_path, rules, undisturbed):
    path = tmp_path / "together.db"
    await deliver_papers(path)
    await judge_on(path, rules, limit=100)

    assert books(path) == undisturbed


async def test_a_kill_at_any_moment_opens_no_story_twice(tmp_path, rules, rules_path, undisturbed):
    path, chance = tmp_path / "killed.db", random.Random()
    await deliver_papers(path)
    for _ in range(3):
        kill_after(path, rules_path, chance.randint(1, 12), chance.uniform(0.0, 0.02))
    await judge_on(path, rules, limit=1)

    assert books(path) == undisturbed


def kill_after(path, rules_path, articles, more):
    """Let a desk judge so many articles and a moment more, then kill it."""
    command = [sys.executable, "-m", "tests.faults.story_desk", path, rules_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as desk:
        for _ in range(articles):
            desk.stdout.readline()
        try:
            desk.wait(more)
        except subprocess.TimeoutExpired:
            desk.kill()
