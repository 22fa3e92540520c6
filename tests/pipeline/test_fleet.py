"""What `./run prove fleet` proves, in little: see tests/prove/fleet.py."""

from tests.prove.fleet import prove


def test_in_a_few_days_of_a_small_fleet_nothing_is_missed_and_its_troubles_are_told(tmp_path):
    report = prove(tmp_path, sources=12, days=4, seed=10, beat=60)
    assert not report.missed, str(report)
    assert not report.avoidable, str(report)
    assert report.told >= 0.7 * report.faults > 0, str(report)
    assert len(report.false) <= report.days, str(report)


def test_the_proof_sees_what_a_daemon_misses_that_asks_too_seldom(tmp_path):
    report = prove(tmp_path, sources=16, days=2, seed=7, every=12, beat=60)
    assert report.missed, str(report)
