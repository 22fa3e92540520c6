"""`./run` as a stranger meets it. What it installs is proved by every run of these tests, which it sets up."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = ("cat", "cksum", "dirname", "mkdir", "readlink", "rm", "sh")


@pytest.fixture
def checkout(tmp_path):
    """The parts that `run` reads, in a folder with a space in its name."""
    folder = tmp_path / "a checkout"
    folder.mkdir()
    for name in ("run", "pyproject.toml", *(lock.name for lock in ROOT.glob("requirements*.lock"))):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture
def bare(tmp_path):
    """An environment with the standard tools, an empty home, and neither uv nor Python."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in NEEDED:
        (tools / name).symlink_to(shutil.which(name))
    home = tmp_path / "home"
    home.mkdir()
    return {"PATH": str(tools), "HOME": str(home)}


def run(folder, *arguments, env, cwd):
    return subprocess.run(
        ["sh", folder / "run", *arguments], env=env, cwd=cwd, capture_output=True, text=True, check=False, timeout=30
    )


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_the_scripts_are_plain_shell(script):
    text = (ROOT / script).read_text()
    assert text.startswith("#!/bin/sh\n")
    assert os.access(ROOT / script, os.X_OK)
    for shell in filter(shutil.which, ("dash", "sh")):
        subprocess.run([shell, "-n", ROOT / script], check=True)


@pytest.mark.parametrize(
    ("tool", "line"),
    [("apt-get", "apt-get install python3-venv"), ("apk", "apk add python3"), (None, "brew install uv")],
)
def test_a_missing_runtime_exits_69_with_the_line_that_installs_it(checkout, bare, tmp_path, tool, line):
    if tool:
        (Path(bare["PATH"]) / tool).symlink_to(shutil.which("true"))
    told = run(checkout, "demo", env=bare, cwd=tmp_path)
    assert (told.returncode, told.stdout) == (69, "")
    assert told.stderr.splitlines()[-1].endswith(f"To install it: {line}")
    assert list(Path(bare["HOME"]).iterdir()) == []


@pytest.fixture
def finished(checkout, bare):
    """A checkout that looks set up: its python fails when started, its news-monitor tells how it was called."""
    scripts = checkout / ".venv" / "bin"
    scripts.mkdir(parents=True)
    for name, text in {"python": "exit 99", "news-monitor": 'printf "<%s>" "$PWD" "$@"'}.items():
        (scripts / name).write_text(f"#!/bin/sh\n{text}\n")
        (scripts / name).chmod(0o755)
    (checkout / ".venv" / "origin").write_text(f"{checkout}\n{scripts / 'python'}\n")
    wanted = ["sh", "-c", "cat run pyproject.toml requirements*.lock | cksum"]
    stamp = subprocess.run(wanted, cwd=checkout, env=bare, capture_output=True, check=True).stdout
    (checkout / ".venv" / "ready").write_bytes(stamp)
    return checkout


def test_a_finished_set_up_starts_no_python_and_hands_over_the_arguments(finished, bare, tmp_path):
    told = run(finished, "why", "a url", env=bare, cwd=tmp_path)
    assert (told.returncode, told.stdout, told.stderr) == (0, f"<{tmp_path}><why><a url>", "")


def test_a_moved_checkout_is_set_up_again(finished, bare, tmp_path):
    moved = finished.rename(tmp_path / "moved")
    assert run(moved, "why", env=bare, cwd=tmp_path).returncode == 69


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml", "run"])
def test_a_changed_lock_is_installed(finished, bare, tmp_path, changed):
    (finished / changed).write_text((finished / changed).read_text() + "\n")
    assert run(finished, "why", env=bare, cwd=tmp_path).returncode == 69


def test_an_interrupted_set_up_is_made_up_for(finished, bare, tmp_path):
    (finished / ".venv" / "ready").unlink()
    assert run(finished, "why", env=bare, cwd=tmp_path).returncode == 69


def test_who_may_not_write_the_checkout_is_told_who_sets_it_up(finished, bare, tmp_path):
    (finished / ".cache").touch()  # even root can make no folder of it
    (finished / ".venv" / "ready").unlink()
    told = run(finished, "why", env=bare, cwd=tmp_path)
    assert told.returncode == 69
    assert told.stderr.splitlines()[-1].endswith(f"is to be set up: sudo {finished}/run --version does it")


def test_who_cannot_start_the_python_of_another_is_told_so(finished, bare, tmp_path):
    (finished / ".cache").touch()
    (finished / ".venv" / "bin" / "python").unlink()
    told = run(finished, "why", env=bare, cwd=tmp_path)
    assert told.returncode == 69
    assert "this account cannot start" in told.stderr.splitlines()[-1]


@pytest.mark.parametrize("arguments", [("prove",), ("prove", "moody")], ids=["none", "a part of one"])
def test_what_is_no_proof_is_told_with_those_that_are(arguments):
    told = run(ROOT, *arguments, env=os.environ, cwd=ROOT)
    assert (told.returncode, told.stdout) == (2, "")
    first, *proofs = told.stderr.splitlines()
    assert first == "run: which proof? ./run prove NAME, of"
    assert {"kill", "power", "storm"} <= {line.split()[0] for line in proofs}


def test_the_locks_carry_hashes_agree_and_name_no_host():
    pins = {lock.name: _pins(lock.read_text()) for lock in ROOT.glob("requirements*.lock")}
    assert pins["requirements.lock"].items() <= pins["requirements-dev.lock"].items()
    assert all("--hash=sha256:" in pin for lock in pins.values() for pin in lock.values())
    assert not any("://" in lock.read_text() for lock in ROOT.glob("requirements*.lock"))


def _pins(text):
    """Name → version and hashes."""
    blocks = text.replace("\\\n", " ").splitlines()
    return dict(line.split("==", 1) for line in blocks if "==" in line and not line.lstrip().startswith("#"))
