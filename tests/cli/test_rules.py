import json

import pytest

PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM"]

[[rule]]
id = "jnim"
title = "JNIM is named"
when = "@jnim"
severity = "high"
labels = { desk = "sahel" }
alerts = ["JNIM claimed the attack.", "A camp of JNIM was found."]
silent = ["The market of Mopti was busy."]

[[rule]]
id = "floods"
title = "Floods"
when = "flood OR floods"
severity = "low"
"""


@pytest.fixture
def pack(tmp_path):
    (tmp_path / "config.toml").touch()
    (tmp_path / "rules").mkdir()
    pack = tmp_path / "rules/watch.toml"
    pack.write_text(PACK)
    return pack


def test_rules_are_listed_with_the_pack_they_stand_in(call, pack):
    assert call("rules", "list").stdout == "jnim\thigh\tJNIM is named\twatch\nfloods\tlow\tFloods\twatch\n"
    first, _ = map(json.loads, call("rules", "list", "--json").stdout.splitlines())
    assert first == {
        "id": "jnim",
        "severity": "high",
        "title": "JNIM is named",
        "labels": {"desk": "sahel"},
        "pack": str(pack),
    }


def test_each_rule_is_tried_on_its_examples(call, pack):
    told = call("rules", "test")
    assert told.exit_code == 0
    assert told.stdout == "ok\tjnim\t2\t1\nok\tfloods\t0\t0\n"


def test_an_example_that_fails_is_told_with_its_line_and_the_reason(call, pack):
    pack.write_text(PACK.replace("A camp of JNIM", "A camp of JNXM"))
    told, for_programs = call("rules", "test"), call("rules", "test", "--json")
    assert (told.exit_code, for_programs.exit_code) == (1, 1)
    first, second, failure, *tree = told.stdout.splitlines()
    assert (first, second) == ("FAILED\tjnim\t2\t1", "ok\tfloods\t0\t0")
    assert failure.startswith(f"{pack}:13: rule[0].alerts[1]: must fire, but does not")
    assert tree == ["    ✗ @jnim"]
    result, _ = map(json.loads, for_programs.stdout.splitlines())
    assert (result["id"], result["alerts"], result["silent"]) == ("jnim", 2, 1)
    assert [(each["path"], each["line"]) for each in result["failed"]] == [(str(pack), 13)]


def test_hints_are_told_with_the_result(call, pack):
    pack.write_text(PACK.replace("flood OR floods", "flood or floods"))
    told, for_programs = call("rules", "test"), call("rules", "test", "--json")
    assert (told.exit_code, for_programs.exit_code) == (0, 0)
    assert told.stdout.splitlines()[-1].startswith(
        f"{pack}:19: rule[1].when: warning: column 7: “or” is sought as a word"
    )
    first, second = map(json.loads, for_programs.stdout.splitlines())
    assert first["hints"] == []
    assert [(each["path"], each["line"]) for each in second["hints"]] == [(str(pack), 19)]


def test_a_pack_that_cannot_be_read_is_told(call, pack):
    pack.write_text("[[rule")
    told = call("rules", "test")
    assert (told.exit_code, told.stdout) == (78, "")
    assert f"{pack}:1: file: not TOML" in told.stderr


@pytest.fixture
def own_pack(tmp_path):
    """A pack that no configuration names."""
    (tmp_path / "own").mkdir()
    pack = tmp_path / "own/strikes.toml"
    pack.write_text('[[rule]]\nid = "strikes"\ntitle = "Strikes"\nwhen = "strike"\nalerts = ["A strike."]\n')
    return pack


@pytest.mark.parametrize("of", [lambda pack: pack, lambda pack: pack.parent], ids=["a-pack", "a-folder"])
def test_a_pack_that_is_named_is_tried_and_listed_without_a_configuration(call, own_pack, of):
    tried, listed = call("rules", "test", of(own_pack)), call("rules", "list", of(own_pack))
    assert (tried.exit_code, tried.stdout) == (0, "ok\tstrikes\t1\t0\n")
    assert (listed.exit_code, listed.stdout) == (0, "strikes\tmedium\tStrikes\tstrikes\n")


def test_several_packs_are_read_together_instead_of_those_of_the_configuration(call, pack, own_pack):
    other = own_pack.with_name("other.toml")
    other.write_text('[[rule]]\nid = "other"\ntitle = "Other"\nwhen = "other"\n')
    assert call("rules", "test", own_pack, other).stdout == "ok\tstrikes\t1\t0\nok\tother\t0\t0\n"


def test_a_pack_that_is_not_there_is_told(call, tmp_path):
    told = call("rules", "test", tmp_path / "absent.toml")
    assert (told.exit_code, told.stdout) == (78, "")
    assert f"{tmp_path / 'absent.toml'}:1: " in told.stderr
