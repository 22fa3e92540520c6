"""Some forty hostile sources and a few honest ones, polled at once with the daemon's own limits: what they cost us.

./run prove hostile_web [--seconds 30]
"""

import argparse
import asyncio
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from monitor.model import PollOutcome
from tests.hostile_web import HONEST, MEMORY, poll_hostile_web, yardstick

SECONDS = 30.0
"""What a fetch of the daemon may take at most."""

LONGEST = 31.0
"""Seconds that a poll may take with all it does."""

READABLE = {"rebinding", "nested-tags", "laughs"}
"""Hostile, and yet an answer that can be read: by its public address, or as a feed of no entries."""


def figures(found):
    honest = {f"honest-{number}" for number in range(HONEST)}
    read = {name for name, outcome in found.outcomes.items() if outcome is not PollOutcome.FAILED}
    slowest = max(found.took, key=found.took.get)
    yield f"{len(honest & read)} of {HONEST} honest sources were read", honest <= read
    yield f"{sorted(read - honest)} were read, too", read - honest <= READABLE
    yield f"the longest poll took {found.took[slowest]:.1f} s ({slowest})", found.took[slowest] <= LONGEST
    yield f"the daemon grew by {found.grown / 2**20:.0f} MB", found.grown < MEMORY
    yield (
        f"the longest callback of the loop took {1000 * found.longest:.0f} ms of CPU ({found.culprit})",
        found.longest < max(0.05, yardstick()),
    )
    yield f"{found.canary} connections reached the canary", found.canary == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="what a fetch may take")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(poll_hostile_web(Path(folder), timedelta(seconds=arguments.seconds)))
    measured = list(figures(found))
    for text, held in measured:
        print(f"{'held  ' if held else 'MISSED'} {text}")
    return 0 if all(held for _, held in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
