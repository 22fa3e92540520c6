"""The units, as systemd's own analyser sees them. Where it is missing these tests are skipped, but never in CI."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[1] / "systemd"
MANAGERS = {"--system": UNITS / "news-monitor.service", "--user": UNITS / "user" / "news-monitor.service"}


@pytest.fixture
def analyse(tmp_path):
    def analyse(*arguments):
        return subprocess.run(
            ["systemd-analyze", *arguments],
            env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    if shutil.which("systemd-analyze") is None:
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent("systemd-analyze is missing; apt-get install systemd brings it")
    return analyse


def installed(manager, tmp_path):
    """A copy of the unit whose program exists."""
    unit = tmp_path / "news-monitor.service"
    unit.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={sys.executable}", MANAGERS[manager].read_text()))
    return unit


def directives(unit):
    lines = unit.read_text().splitlines()
    return [line for line in lines if "=" in line and not line.startswith("#")]


@pytest.mark.parametrize("manager", MANAGERS)
def test_systemd_has_nothing_to_say_against_the_unit(analyse, manager, tmp_path):
    told = analyse(manager, "verify", installed(manager, tmp_path))
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_the_test_would_see_a_misspelt_directive(analyse, tmp_path):
    unit = installed("--system", tmp_path)
    unit.write_text(unit.read_text().replace("ProtectClock", "ProtectClok"))
    assert "ProtectClok" in analyse("verify", unit).stderr


def test_the_system_unit_is_hardened(analyse, tmp_path):
    told = analyse("security", "--offline=true", "--no-pager", "--threshold=12", installed("--system", tmp_path))
    assert told.returncode == 0, told.stdout


def test_both_units_run_the_daemon_alike():
    own_places = ("ExecStart=", "EnvironmentFile=", "Documentation=", "WantedBy=")
    system, user = (directives(unit) for unit in MANAGERS.values())
    assert [line for line in user if line not in system and not line.startswith(own_places)] == []
