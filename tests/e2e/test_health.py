"""The real daemon shows that it lives."""

from tests.e2e.test_daemon import entry, quiet
from tests.running import run, write_config


def test_a_round_that_went_well_asks_the_heartbeat_and_its_url_is_in_no_log(site, pack, tmp_path):
    site.feed("/feed", entry(site, 1))
    site.show("/ping/s3cret", "OK")
    heartbeat = f'heartbeat = "{site.url("/ping/s3cret")}"'
    config = write_config(tmp_path, quiet(site), rules=pack, extra=heartbeat)

    done = run("--config", config, "run", "--once")

    assert (done.returncode, site.asked.count("/ping/s3cret")) == (0, 1)
    assert "s3cret" not in done.stderr + done.stdout
