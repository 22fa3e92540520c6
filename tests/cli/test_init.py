import stat
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_what_init_writes_passes_check_as_it_stands(call, tmp_path):
    told = call("init")
    assert told.exit_code == 0
    assert "wrote config.toml" in told.stdout
    assert (tmp_path / "config.toml").read_bytes() == (ROOT / "config.example.toml").read_bytes()
    assert {pack.name for pack in (tmp_path / "rules").iterdir()} == {pack.name for pack in ROOT.glob("rules/*.toml")}

    checked = call("check")
    assert (checked.exit_code, checked.stdout.startswith("ok: ")) == (0, True), checked.stdout


def test_the_configuration_is_for_its_owner_alone(call, tmp_path):
    call("init")
    assert stat.S_IMODE((tmp_path / "config.toml").stat().st_mode) == 0o600


def test_what_is_there_is_kept(call, tmp_path):
    (tmp_path / "config.toml").write_text("# mine\n")
    told = call("init")
    assert told.exit_code == 0
    assert "kept  config.toml" in told.stdout
    assert (tmp_path / "config.toml").read_text() == "# mine\n"


def test_packs_of_somebody_else_get_none_of_ours_beside_them(call, tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/mine.toml").write_bytes((ROOT / "rules/cyber.toml").read_bytes())
    (tmp_path / "config.toml").write_text("# mine\n")

    assert "kept  rules\n" in call("init").stdout
    assert [pack.name for pack in (tmp_path / "rules").iterdir()] == ["mine.toml"]
    assert call("check").exit_code == 0


def test_a_configuration_without_rules_gets_ours(call, tmp_path):
    (tmp_path / "config.toml").write_text("# mine\n")
    assert "wrote rules/sahel.toml\n" in call("init").stdout


def test_another_folder_is_named_in_the_next_steps(call, tmp_path):
    told = call("init", "deep/watch")
    assert (tmp_path / "deep/watch/config.toml").exists()
    assert " run --config deep/watch/config.toml\n" in told.stdout
    assert " run --config 'my watch/config.toml'\n" in call("init", "my watch").stdout


@pytest.mark.parametrize(
    ("path", "command"), [("bin", "news-monitor"), ("elsewhere", str(ROOT / "run"))], ids=["on the path", "not on it"]
)
def test_the_next_steps_can_be_typed_as_they_stand(call, tmp_path, monkeypatch, path, command):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/news-monitor").touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / path))
    assert f"  {command} check\n  {command} run\n" in call("init").stdout


def test_a_folder_that_cannot_be_written_is_told(call, tmp_path):
    (tmp_path / "file").touch()
    assert call("init", "file").exit_code == 2
    told = call("init", "file/watch")
    assert told.exit_code == 1
    assert "file/watch" in told.stderr
    assert "Traceback" not in told.stderr
