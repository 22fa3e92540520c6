import pytest
from click.testing import CliRunner

from monitor.cli import main


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Call a verb in an empty folder, as somebody whose home is empty too."""
    monkeypatch.chdir(tmp_path)
    for name in ("NEWS_MONITOR_CONFIG", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "STATE_DIRECTORY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))

    def call(*args, stdin=None):
        return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)

    return call
