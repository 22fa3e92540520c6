"""Every hostile feed through the command that people type: within 20 s of CPU and 700 MB, without a crash or a leak.

    ./run prove hostile_feeds [NAME …]

Counts the CPU time and the resident memory of the command with all that it starts.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.hostile_feeds import hostile_feeds

CPU = 20.0
MEMORY = 700
COMMAND = [sys.executable, "-m", "monitor", "source", "preview", "--json", "--url", "https://a.example/feed"]
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def main(names):
    feeds = hostile_feeds(1.0)
    failed = sum(not _prove(name, feeds[name]) for name in names or feeds)
    print(f"{failed} of {len(names or feeds)} failed")
    return 1 if failed else 0


def _prove(name, body):
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "feed"
        path.write_bytes(body)
        with (Path(scratch) / "out").open("w+b") as out:
            command = subprocess.Popen([*COMMAND, str(path)], stdout=out, stderr=out, start_new_session=True)
            cpu, memory = _watch(command)
            out.seek(0)
            told = out.read()
    leaked = b"root:" in told or b"Traceback" in told
    held = cpu <= CPU and memory <= MEMORY and command.returncode in {0, 1} and not leaked
    print(
        f"{'held' if held else 'FAILED':7}{name:28}{len(body) / 1e6:6.1f} MB  {cpu:5.1f} s CPU  {memory:4.0f} MB  "
        f"exit {command.returncode}  {told[-90:].decode(errors='replace').strip()!r}",
        flush=True,
    )
    return held


def _watch(command):
    """CPU seconds and the largest sum of resident megabytes of all processes of its session, until it ends."""
    cpu, memory = {}, 0.0
    while command.poll() is None:
        resident = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == command.pid:
                cpu[stat] = (int(fields[11]) + int(fields[12])) / _TICKS
                resident += int(fields[21]) * _PAGE / 1e6
        memory = max(memory, resident)
        time.sleep(0.02)
    return sum(cpu.values()), memory


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
