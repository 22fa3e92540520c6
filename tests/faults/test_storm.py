"""What `./run prove storm` proves, in little: see tests/prove/storm.py."""

from tests.prove.storm import prove


def test_in_a_storm_slack_is_not_flooded_and_every_alert_is_told_once_beside_a_channel_that_is_dead(tmp_path):
    report = prove(tmp_path, matches=80, seconds=1.0, rate="8 per 12s")

    assert report.complete(), str(report)
    assert 8 <= len(report.slack) < 40, str(report)
    assert report.ahead < 4, str(report)  # of the eight that come one by one; seconds that a busy machine may lose
    assert report.told_dead < 80, str(report)
