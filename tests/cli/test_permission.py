"""A person beside a service: its files are not for everybody, and each verb says so in a line."""

import os
from contextlib import contextmanager

import pytest


@contextmanager
def as_somebody():
    """Not as root, whom no file refuses."""
    ours = os.geteuid()
    os.seteuid(ours or 65534)
    try:
        yield
    finally:
        os.seteuid(ours)


@pytest.fixture
def call_as_somebody(call, tmp_path):
    """Call a verb whose configuration we may read, and whose database lies in a folder that is closed to us."""
    closed = tmp_path / "closed"
    closed.mkdir()
    (tmp_path / "config.toml").write_text(f'[monitor]\ndatabase = "{closed}/monitor.db"\n')
    tmp_path.chmod(0o755)

    def call_closed(*args):
        call(*args)  # so that all modules are loaded, which somebody else may be unable to read
        closed.chmod(0)
        with as_somebody():
            return call(*args)

    yield call_closed
    closed.chmod(0o700)


@pytest.mark.parametrize("verb", ["status", "source list", "why https://news.example/1", "rules explain 1", "db check"])
def test_a_database_that_is_not_ours_is_told(call_as_somebody, verb):
    told = call_as_somebody(*verb.split())
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr.endswith("monitor.db: this account may not read it; take the account that owns it, or root\n")


def test_a_configuration_that_is_not_ours_is_told(call, tmp_path):
    closed = tmp_path / "closed"
    (closed / "rules").mkdir(parents=True)
    (closed / "config.toml").touch()
    call("status", "--config", closed / "config.toml")
    closed.chmod(0)
    with as_somebody():
        told = call("status", "--config", closed / "config.toml")
    closed.chmod(0o700)
    assert told.exit_code == 78
    assert told.stderr == f"{closed}/config.toml:1: file: this account may not read it; chmod 644, or chown it\n"
