"""Daemons that die at a named point, each forked from one process that has done a round already and has all at hand.

    python -m tests.prove.nursery WEBHOOK API CHANNELS CONFIG

Its own round is by that CONFIG; then it says how that ended. For each line `CONFIG STEP MOMENT` that it reads it lets a
daemon do one round, and says its number, then how it ended. STEP is what the store saves, or `send`, or `-`; MOMENT is
`before`, `amid` or `after` the transaction. A step that each channel takes for itself ends the daemon when all channels
have come to it.
"""

import asyncio
import os
import signal
import sys
import threading

import monitor.daemon
from monitor.channels import file, slack
from monitor.cli import main
from monitor.store.sqlite import SqliteStore
from tests.fakes import InlineWorkers


class Workers(InlineWorkers):
    def __init__(self, **_):
        """No process of its own: nothing hostile is parsed here."""

    async def close(self):
        """There is nothing to close."""


def dying_store(step, moment, channels):
    class DyingStore(SqliteStore):
        came = 0

        async def _write(self, work, *args):
            if work.__name__ != step:
                return await super()._write(work, *args)
            if moment == "after":
                saved = await super()._write(work, *args)
                await self._last_of_all(len(saved) if step == "lease" else 1)
                die()
            await self._last_of_all(1)
            if moment == "before":
                die()
            return await super()._write(lambda *all_of_it: (work(*all_of_it), die()), *args)

        async def _last_of_all(self, more):
            self.came += more
            if self.came < channels and (step, moment) in EACH_CHANNEL:
                await asyncio.Event().wait()

    return DyingStore


EACH_CHANNEL = {("lease", "after"), *(("save_delivery", moment) for moment in ("before", "amid", "after"))}


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def one_round(config):
    try:
        main(["--config", config, "run", "--once"], prog_name="news-monitor")
    except SystemExit as end:
        return end.code or 0


def bear(config, step, moment, channels):
    """What a forked child does."""
    monitor.daemon.SqliteStore = dying_store(step, moment, channels)
    if step == "send":
        file.os.fsync = lambda _: threading.Event().wait()  # the line is written, and nobody knows
    os._exit(one_round(config))


def keep(channels, lines, say):
    for line in lines:
        child = os.fork()
        if child == 0:
            bear(*line.split(), channels)
        print(child, file=say, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=say, flush=True)


def run():
    slack.HOOKS, slack.API = sys.argv[1:3]
    monitor.daemon.ProcessWorkers = Workers
    monitor.daemon._insist_on_ending = lambda: None  # which ends the process, and here that is not the daemon's own
    say = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    print(one_round(sys.argv[4]), file=say, flush=True)
    keep(int(sys.argv[3]), sys.stdin, say)


if __name__ == "__main__":
    run()
