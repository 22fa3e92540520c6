"""Every kind of source through the real daemon, from a loopback site to an alert."""

from tests.plugin import RADIO, install
from tests.running import a_daemon, run, told, write_config


def test_a_kind_that_somebody_else_wrote_is_polled_like_ours(site, pack, tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    install(folder, ["lake-radio = lake_radio:KIND", "gone = gone:KIND"], lake_radio=RADIO)
    environ = {"PYTHONPATH": str(folder)}
    site.show("/bulletin", "- Calm on the river\n")
    config = write_config(
        tmp_path, {"radio": {"url": site.url("/bulletin"), "kind": "lake-radio", "mark": "-"}}, rules=pack
    )

    assert 'unknown kind "lake-radio"; known are: feed, sitemap' in run("--config", config, "check").stdout
    with a_daemon(config, env=environ) as daemon:
        daemon.wait_for(lambda: site.asked.count("/bulletin") > 1)
        site.show("/bulletin", "- Calm on the river\n- JNIM fighters stopped a ferry\n")
        (alert,) = daemon.wait_for(lambda: told(tmp_path))

    assert alert["headline"] == "JNIM fighters stopped a ferry"
    assert 'the kind of source "gone" cannot be used: gone:KIND: ModuleNotFoundError' in daemon.log
    wrong = config.read_text().replace('mark = "-"', 'mark = "--"')
    config.write_text(wrong)
    assert ': source[0].mark: must be one character, like "*"' in run("--config", config, "check", env=environ).stdout
