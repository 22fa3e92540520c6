import subprocess
import sys

from tests.running import ROOT


def test_hostile_sources_end_in_time_reach_nothing_inside_and_hold_nobody_up():
    """In a process of its own: what other tests left in memory is nobody's growth."""
    proof = [sys.executable, "-m", "tests.prove.hostile_web", "--seconds", "1"]
    ended = subprocess.run(proof, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
