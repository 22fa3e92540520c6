"""What `./run prove fleet` proves, in little: see tests/prove/fleet.py."""

import random

from tests.prove.fleet import prove


def test_in_a_few_days_of_a_small_fleet_nothing_is_missed_and_its_troubles_are_told(tmp_path):
    seed = random.randrange(10**6)
    report = prove(tmp_path, sources=12, days=4, seed=seed, beat=60)
    assert not report.missed, f"seed {seed}\n{report}"
    assert not report.doubles, f"seed {seed}\n{report}"
    assert report.told >= 0.7 * report.faults > 0, f"seed {seed}\n{report}"
    assert len(report.false) <= report.days, f"seed {seed}\n{report}"


def test_the_proof_sees_what_a_daemon_misses_that_asks_too_seldom(tmp_path):
    report = prove(tmp_path, sources=16, days=2, seed=7, every=12, beat=60)
    assert report.missed, str(report)
