"""Some forty hostile sources and a few honest ones, polled at once with the daemon's own limits: what they cost us.

./run prove hostile_web
"""

import asyncio
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from tests.hostile_web import MEMORY, poll_hostile_web


def main():
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(poll_hostile_web(Path(folder), timedelta(seconds=30)))
    slowest = max(found.took, key=found.took.get)
    figures = (
        (f"the longest poll took {found.took[slowest]:.1f} s ({slowest})", found.took[slowest] <= 31),
        (f"the daemon grew by {found.grown / 2**20:.0f} MB", found.grown < MEMORY),
        (f"the longest callback of the loop took {1000 * found.longest:.0f} ms of CPU", found.longest < 0.05),
        (f"{found.canary} connections reached the canary", found.canary == 0),
    )
    for text, held in figures:
        print(f"{'held  ' if held else 'MISSED'} {text}")
    return 0 if all(held for _, held in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
