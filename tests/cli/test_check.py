import json

import pytest

PACK = """
[entities.jnim]
name = "JNIM"
kind = "organization"
names = ["JNIM"]

[[rule]]
id = "jnim"
title = "JNIM"
when = "@jnim"
severity = "high"
alerts = ["JNIM claimed the attack."]
silent = ["The market of Mopti was busy."]
"""
CONFIG = """
[[source]]
name = "a"
url = "https://a.example/feed"
[[channel]]
name = "desk"
url = "console:"
"""


@pytest.fixture
def write(tmp_path):
    def write(name, text):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    return write


def test_a_sound_configuration_is_summed_up(call, write):
    write("config.toml", CONFIG)
    write("rules/a.toml", PACK)
    checked = call("check")
    assert (checked.exit_code, checked.stdout, checked.stderr) == (0, "ok: 1 source, 1 rule, 1 channel\n", "")


def test_mistakes_of_configuration_rules_and_examples_are_told_together(call, write, tmp_path):
    write("config.toml", CONFIG + 'colour = "red"\n')
    write(
        "rules/a.toml", PACK.replace("JNIM claimed", "JNIM's rival claimed").replace("The market", "JNIM: the market")
    )
    checked = call("check")
    assert checked.exit_code == 1
    first, example, *tree = checked.stdout.splitlines()
    assert (
        first
        == 'config.toml:8: channel[0].colour: unknown key "colour"; known are: name, url, announce, secret, rate_limit'
    )
    assert example.split(": ")[:2] == [f"{tmp_path}/rules/a.toml:13", "rule[0].silent[0]"]
    assert tree == ["    ✓ @jnim: “JNIM” (text 0), a sure name"]


def test_a_mistake_in_the_configuration_does_not_hide_those_in_the_rules(call, write):
    write("config.toml", "max_age = 1\n")
    write("rules/a.toml", PACK.replace("@jnim", "@jnin"))
    checked = call("check")
    assert checked.exit_code == 1
    assert "config.toml:1: max_age:" in checked.stdout
    assert "jnin" in checked.stdout


def test_warnings_do_not_fail(call, write):
    write("config.toml", "")
    write("rules/a.toml", PACK)
    checked = call("check")
    assert checked.exit_code == 0
    assert checked.stdout.splitlines() == [
        "config.toml:1: source: warning: there is none: nothing will be read; add a [[source]]",
        "config.toml:1: channel: warning: there is none: nothing will be told; add a [[channel]]",
        "ok: 0 sources, 1 rule, 0 channels",
    ]


@pytest.mark.parametrize("text", [None, "a = [\n"], ids=["not there", "no TOML"])
def test_of_a_file_that_cannot_be_read_nothing_is_said_to_be_missing(call, write, text):
    if text:
        write("config.toml", text)
    (mistake,) = call("check", "--config", "config.toml").stdout.splitlines()
    assert mistake.startswith("config.toml:1: file: " if text is None else "config.toml:2: file: not TOML")


def test_without_a_configuration_check_fails_and_says_what_to_do(call):
    checked = call("check")
    assert checked.exit_code == 1
    assert "news-monitor init" in checked.stdout


def test_programs_read_one_mistake_a_line(call, write):
    write("config.toml", CONFIG + 'colour = "red"\n[[route]]\nchannels = ["desk"]\n[[route]]\nchannels = ["desk"]\n')
    write("rules/a.toml", PACK)
    checked = call("check", "--json")
    assert checked.exit_code == 1
    error, warning = map(json.loads, checked.stdout.splitlines())
    assert error == {
        "level": "error",
        "path": "config.toml",
        "line": 8,
        "key": "channel[0].colour",
        "message": 'unknown key "colour"; known are: name, url, announce, secret, rate_limit',
    }
    assert (warning["level"], warning["key"]) == ("warning", "route[1]")


def test_programs_read_nothing_where_nothing_is_wrong(call, write):
    write("config.toml", CONFIG)
    write("rules/a.toml", PACK)
    checked = call("check", "--json")
    assert (checked.exit_code, checked.stdout) == (0, "")


ROUTES = {
    'match = { severity = "high" }': ["jnim (critical)"],
    'match = { desk = "sahel" }': ["jnim (critical)"],
    'match = { severity = "critical" }\ncontinue = true': [],
    "": [],
}


@pytest.mark.parametrize(("match", "lost"), ROUTES.items(), ids=["severity", "label", "taken", "everything"])
def test_rules_that_nobody_would_hear_of_are_a_warning(call, write, match, lost):
    write("config.toml", f'{CONFIG}[[route]]\nchannels = ["desk"]\n{match}\n')
    write("rules/a.toml", '[[rule]]\nid = "jnim"\ntitle = "JNIM"\nwhen = "JNIM"\nseverity = "critical"\n')
    checked = call("check")
    warnings = [line for line in checked.stdout.splitlines() if ": route: " in line]
    assert checked.exit_code == 0
    assert warnings == [
        f"config.toml:1: route: warning: none takes what {rule} raises: nobody hears of it; "
        "a last route without match takes the rest"
        for rule in lost
    ]


def test_what_a_broken_route_would_take_is_not_told_as_lost(call, write):
    write(
        "config.toml",
        f'{CONFIG}[[route]]\nchannels = ["desk"]\nupdates = "some"\n[[route]]\nchannels = ["desk"]\n'
        'match = { severity = "low" }\n',
    )
    write("rules/a.toml", PACK)

    told = [line.split(": ")[1] for line in call("check").stdout.splitlines()]

    assert told == ["route[0].updates"]


def test_a_service_that_nobody_knows_is_told_with_its_line(call, write, monkeypatch):
    monkeypatch.setenv("DESK", "slak://hunter2/B/C")
    write("config.toml", CONFIG.replace("console:", "env:DESK"))
    write("rules/a.toml", PACK)
    checked = call("check")
    assert checked.exit_code == 1
    assert checked.stdout.startswith("config.toml:7: channel[0].url: channel desk: no service is known")
    assert "hunter2" not in checked.output


def test_a_label_to_group_by_that_no_rule_has_is_a_mistake(call, tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "mali.toml").write_text(
        '[[rule]]\nid = "mali"\ntitle = "Mali"\nwhen = "Mali"\nseverity = "low"\nlabels = { desk = "sahel" }\n'
    )
    (tmp_path / "config.toml").write_text(
        '[[channel]]\nname = "desk"\nurl = "console:"\n[[route]]\nchannels = ["desk"]\ngroup_by = ["rule", "dsek"]\n'
    )
    told = call("check")

    assert told.exit_code == 1
    assert 'config.toml:6: route[0].group_by[1]: unknown label "dsek", did you mean "desk"?' in told.stdout


def test_a_canary_that_could_never_be_told_is_a_mistake_with_its_line(call, write):
    write("config.toml", f'{CONFIG}[canary]\nrule = "jmin"\nchannel = "desk"\nat = "daily 06:30"\n')
    write("rules/a.toml", PACK)

    told = call("check")

    assert told.exit_code == 1
    assert "config.toml:8: canary.rule: there is no rule jmin" in told.stdout


UNUSABLE = {
    ("console:", "hush"): "only what a webhook sends is signed with a secret; this is none",
    ("https://hooks.example.org/x", "whsec_!"): "after whsec_ its secret must be base64",
}


@pytest.mark.parametrize(("given", "wrong"), UNUSABLE.items(), ids=["no webhook", "no base64"])
def test_a_secret_that_a_channel_cannot_use_is_a_mistake_and_no_daemon_starts(call, write, monkeypatch, given, wrong):
    for name, value in zip(("HOOK", "KEY"), given, strict=True):
        monkeypatch.setenv(name, value)
    write("config.toml", '[[channel]]\nname = "desk"\nurl = "env:HOOK"\nsecret = "env:KEY"\n')

    told = call("check")
    assert told.exit_code == 1
    assert f"config.toml:3: channel[0].url: channel desk: {wrong}" in told.stdout
    assert call("run", "--once").exit_code == 78
