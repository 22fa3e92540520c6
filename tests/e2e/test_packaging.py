"""The wheel alone: built from a clean export, installed by the lock, run where there is no checkout."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache"
pytestmark = pytest.mark.timeout(400)  # where no wheel is cached, the lock is downloaded


def call(*command, cwd=ROOT, env=None):
    """What a command that must succeed prints."""
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False, timeout=380)
    assert done.returncode == 0, f"{command} exits {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    """The files of the project and nothing else, in a folder with a space in its name."""
    export = tmp_path_factory.mktemp("clean export")
    for path in call("git", "ls-files", "-z").split("\0"):
        if (ROOT / path).is_file():
            (export / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, export / path)
    return export


@pytest.fixture(scope="module")
def wheel(export):
    call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist", cwd=export)
    (wheel,) = (export / "dist").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of programs of an empty environment with the wheel in it."""
    folder = tmp_path_factory.mktemp("environment")
    call(sys.executable, "-m", "venv", *["--without-pip"] * bool(uv()), folder)
    install(folder, "--require-hashes", "-r", ROOT / "requirements.lock")
    install(folder, "--no-deps", "--no-index", wheel)
    return folder / "bin"


def uv():
    return shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


def install(folder, *arguments):
    python = folder / "bin" / "python"
    command = [uv(), "pip", "install", "-q", "--python", python] if uv() else [python, "-m", "pip", "install", "-q"]
    caches = {"UV_CACHE_DIR": str(CACHE / "uv"), "PIP_CACHE_DIR": str(CACHE / "pip")}
    call(*command, *arguments, env=os.environ | caches)


@pytest.fixture
def elsewhere(installed, tmp_path):
    """Call an installed program from a folder without the checkout, with an empty home; temporary files lie there."""
    home = tmp_path / "home"
    home.mkdir()
    env = {"PATH": os.defpath, "HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "LANG": "C.UTF-8"}
    env["TMPDIR"] = str(tmp_path)

    def elsewhere(program, *arguments):
        return call(installed / program, *arguments, cwd=tmp_path, env=env)

    return elsewhere


def test_the_wheel_holds_the_package_the_rules_and_the_example(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"monitor/data/config.example.toml", "monitor/data/rules/sahel.toml", "monitor/cli/__init__.py"} <= names
    assert {name.split("/")[0] for name in names} == {"monitor", f"news_monitor-{version(wheel)}.dist-info"}


def version(wheel):
    return wheel.name.split("-")[1]


def test_the_installed_package_is_the_one_that_runs(elsewhere, installed):
    where = elsewhere("python", "-c", "import monitor; print(monitor.__file__)").strip()
    assert Path(where).is_relative_to(installed.parent)


def test_what_init_writes_passes_check(elsewhere, tmp_path, wheel):
    elsewhere("news-monitor", "init", "watch")
    assert (tmp_path / "watch" / "config.toml").read_bytes() == (ROOT / "config.example.toml").read_bytes()
    elsewhere("news-monitor", "--config", "watch/config.toml", "check")
    assert version(wheel) in elsewhere("news-monitor", "--version")


def test_the_demo_tells_everything_that_it_should_and_keeps_its_data_if_asked(elsewhere, tmp_path):
    said = elsewhere("news-monitor", "demo", "--keep")
    assert "Every alert that was to come came, and no other." in said
    assert "JNIM claims ambush that killed three soldiers on the Douentza road" in said
    assert sorted(re.findall("update, (.*)", said)) == [
        "claimed by JNIM; further rule: JNIM and its parts; severity medium → high",
        "killed 5 → 8, says The Delta Courier; a second independent source: The Delta Courier",
    ]
    assert re.search(r"12 sources +79 +2 +\d+ +25\b", said)
    assert " init DIR` writes a configuration" in said

    (config,) = tmp_path.glob("*/config.toml")
    assert str(config.parent) in said
    assert "Russisches Africa Corps" in elsewhere("news-monitor", "alerts", "list", "-n", "99", "--config", config)


def test_two_first_starts_at_once_both_work_and_write_nothing_elsewhere(export, tmp_path):
    (export / ".cache").symlink_to(CACHE, target_is_directory=True)
    CACHE.mkdir(exist_ok=True)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.defpath])
    env = os.environ | {"PATH": path, "HOME": str(tmp_path)}
    start = [export / "run", "--version"]
    both = [subprocess.Popen(start, env=env, cwd="/", stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=380)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert set(said) == {call(*start, env=env)}
    assert list(tmp_path.iterdir()) == []
