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


def test_rules_that_are_not_ours_are_told(call, tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "config.toml").touch()
    tmp_path.chmod(0o755)
    call("rules", "list")
    (tmp_path / "rules").chmod(0)
    with as_somebody():
        told = call("rules", "list", "rules")
    assert told.exit_code == 78
    assert told.stderr == "rules:1: file: this account may not read it; chmod 644, or chown it\n"


@pytest.mark.parametrize("verb", ["source preview {}/x.xml", "init {}"])
def test_what_else_is_closed_is_named(call, tmp_path, verb):
    call(*verb.format("open").split())
    (tmp_path / "closed").mkdir(mode=0)
    tmp_path.chmod(0o755)
    with as_somebody():
        told = call(*verb.format("closed").split())
    assert (told.exit_code, told.exception.__class__) == (1, SystemExit)
    assert "Permission denied" in told.stderr
    assert "closed/" in told.stderr
