"""A daemon whose wall clock is ahead by as many seconds as a file says, now: `python -m tests.faults.stepped FILE …`."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

import apscheduler.schedulers.base
import apscheduler.triggers.interval

import monitor.daemon
from monitor.cli import main
from monitor.core.delivery import retry

AHEAD = Path(sys.argv.pop(1))


class Wall(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(seconds=float(AHEAD.read_text()))


if __name__ == "__main__":
    for module in (monitor.daemon, apscheduler.schedulers.base, apscheduler.triggers.interval):
        module.datetime = Wall
    retry.SHORTEST = retry.LONGEST = timedelta(seconds=1)
    main(prog_name="news-monitor")
