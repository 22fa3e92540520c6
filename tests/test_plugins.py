import pytest

from monitor.config import load_settings
from monitor.errors import ConfigError
from monitor.model import Fetched
from monitor.plugins import load_plugins
from monitor.sources import KINDS
from monitor.workers import ProcessWorkers
from tests.plugin import RADIO, install


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Installs beside the program, and finds."""

    def installed(entry_points, **modules):
        folder = tmp_path / "site"
        folder.mkdir()
        monkeypatch.syspath_prepend(install(folder, entry_points, **modules))
        load_plugins.cache_clear()
        return load_plugins()

    yield installed
    load_plugins.cache_clear()


def test_a_kind_of_somebody_else_is_known_beside_ours(installed):
    plugins = installed(["lake-radio = lake_radio:KIND"], lake_radio=RADIO)

    assert [*plugins.kinds] == [*KINDS, "lake-radio"]
    assert plugins.targets == {"lake-radio": "lake_radio:KIND"}
    assert plugins.broken == {}


def test_a_broken_one_is_told_by_name_and_hinders_no_other(installed):
    plugins = installed(
        ["feed = lake_radio:KIND", "gone = no_such_module:KIND", "halt = halting:KIND", "none = lake_radio:request",
         "lake-radio = lake_radio:KIND", "absent = lake_radio:NOTHING", "torn = torn:KIND"],
        lake_radio=RADIO, halting="raise RuntimeError('no tape')", torn="def",
    )  # fmt: skip

    assert plugins.broken == {
        "feed": "lake_radio:KIND: there is a kind of that name already",
        "gone": "no_such_module:KIND: ModuleNotFoundError: No module named 'no_such_module'",
        "halt": "halting:KIND: RuntimeError: no tape",
        "none": "lake_radio:request: is function, where a monitor.sources.Kind belongs",
        "absent": "lake_radio:NOTHING: AttributeError: module 'lake_radio' has no attribute 'NOTHING'",
        "torn": "torn:KIND: SyntaxError: invalid syntax (torn.py, line 1)",
    }
    assert plugins.kinds["feed"] is KINDS["feed"]
    assert "lake-radio" in plugins.kinds


def test_its_options_are_checked_like_ours(installed, tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('[[source]]\nname = "r"\nurl = "https://a.example/"\nkind = "lake-radio"\nmark = "--"\n')
    kinds = installed(["lake-radio = lake_radio:KIND"], lake_radio=RADIO).kinds

    with pytest.raises(ConfigError, match=r'config\.toml:5: source\[0\].mark: must be one character, like "\*"'):
        load_settings(config, {}, kinds=kinds)
    with pytest.raises(ConfigError, match=r'4: source\[0\].kind: unknown kind "lake-radio"; known are: feed, sitemap'):
        load_settings(config, {})


async def test_a_worker_parses_with_it(installed):
    workers = ProcessWorkers(workers=1, kinds=installed(["lake-radio = lake_radio:KIND"], lake_radio=RADIO).targets)
    try:
        feed = await workers.parse("lake-radio", Fetched(url="https://a.example/", body=b"# x\n* Calm"), {"mark": "*"})
    finally:
        await workers.close()

    assert [entry.title for entry in feed.entries] == ["Calm"]
