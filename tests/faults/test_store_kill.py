"""SIGKILL at random moments of writing: nothing that was confirmed is lost, and nothing is half there."""

import random
import signal
import subprocess
import sys
import time

from monitor.store import soundness
from monitor.store.database import reading
from tests.builders import NOON
from tests.stores import start_store

# Polls, judges and delivers without end, and says what was saved when it was saved.
WRITER = """
import asyncio, sys
from pathlib import Path
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_delivery, a_new_article, a_poll, a_source, a_verdict, an_alert

async def write(path, run):
    store = await SqliteStore.open(path)
    await store.register([a_source()], ["desk"], NOON, lambda: 0.0)
    print("open", flush=True)
    for n in range(10_000):
        guid = f"{run}-{n}"
        await store.save_poll(a_poll(a_new_article(guid)))
        print(f"article {guid}", flush=True)
        found = [each.article for each in await store.unjudged(NOON, 100)]
        alerts = [an_alert(f"{art.id}", article_id=art.id, story=f"s{art.id}") for art in found]
        await store.save_verdicts([a_verdict(art, one) for art, one in zip(found, alerts)])
        for claimed in await store.lease(NOON, ()):
            print(f"leased {claimed.id}", flush=True)
            await store.save_delivery(a_delivery(claimed))
            print(f"sent {claimed.id}", flush=True)

asyncio.run(write(Path(sys.argv[1]), sys.argv[2]))
"""


def write_and_kill(path, run, lines, after):
    """What the writer confirmed before it was killed: so many lines, and what came in `after` so many seconds more."""
    with subprocess.Popen([sys.executable, "-c", WRITER, path, str(run)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout.readline() == "open\n"
        said = "".join(writer.stdout.readline() for _ in range(lines))
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.read()
    whole = said[: said.rfind("\n") + 1]  # a line that the kill cut short confirms nothing
    return [tuple(line.split()) for line in whole.splitlines()]


def test_what_was_saved_survives_a_kill_at_any_moment(tmp_path):
    path = tmp_path / "monitor.db"
    chance = random.Random(7)
    confirmed = []
    for run in range(6):
        confirmed += write_and_kill(path, run, chance.randint(4, 14), chance.uniform(0.0, 0.02))

        with reading(path) as db:
            assert soundness.faults(db) == ()
            guids = {row[0] for row in db.execute("SELECT guid FROM sightings")}
            sent = {str(row[0]) for row in db.execute("SELECT id FROM notifications WHERE state = 'sent'")}
        assert {what for kind, what in confirmed if kind == "article"} <= guids
        assert {what for kind, what in confirmed if kind == "sent"} <= sent

    assert len(confirmed) > 20


def kill_while_sending(path):
    hangs = WRITER.replace("await store.save_delivery(a_delivery(claimed))", "await asyncio.sleep(99)")
    with subprocess.Popen([sys.executable, "-c", hangs, path, "0"], stdout=subprocess.PIPE) as writer:
        while not writer.stdout.readline().startswith(b"leased"):
            pass
        writer.kill()


async def test_what_was_being_sent_when_the_kill_came_is_sent_again_as_a_repeat(tmp_path):
    kill_while_sending(tmp_path / "monitor.db")

    async with start_store(tmp_path / "monitor.db") as store:
        assert [again.repeat for again in await store.lease(NOON, ())] == [True]
