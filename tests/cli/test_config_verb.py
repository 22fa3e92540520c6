import json
import tomllib

from monitor.config.tables import MODELS

CONFIG = """
[monitor]
max_age = "36h"
heartbeat = "https://hc.example/hunter2"
[fetch]
proxy = "http://me:hunter2@proxy.example:3128"
[[source]]
name = "a"
url = "https://a.example/feed"
headers = { "X-Token" = "hunter2", Authorization = "env:TOKEN" }
[[channel]]
name = "desk"
url = "slack://hunter2/B/C"
[[route]]
match = { severity = "high", "desk of day" = "sahel" }
channels = ["desk"]
"""
SHOWN = {
    "monitor": {
        "rules": [],
        "timezone": "UTC",
        "user_agent": "news-monitor",
        "concurrency": 16,
        "retention": "365d",
        "max_age": "1d12h",
        "operators": ["desk"],
        "heartbeat": "***",
    },
    "fetch": {
        "timeout": "30s",
        "max_bytes": 5242880,
        "per_host": 2,
        "respect_robots": True,
        "allow_private": False,
        "proxy": "***",
    },
    "source": [
        {
            "name": "a",
            "url": "https://a.example/feed",
            "kind": "feed",
            "every": "adaptive",
            "tags": [],
            "full_text": "summary-short",
            "headers": {"X-Token": "***", "Authorization": "***"},
        }
    ],
    "channel": [{"name": "desk", "url": "***", "announce": True}],
    "route": [
        {
            "match": {"severity": "high", "desk of day": "sahel"},
            "channels": ["desk"],
            "continue": False,
            "updates": "material",
        }
    ],
}


def without_none(value):
    if isinstance(value, dict):
        return {key: without_none(inner) for key, inner in value.items() if inner is not None}
    return [without_none(inner) for inner in value] if isinstance(value, list) else value


def test_the_configuration_in_force_is_shown_as_toml_or_json_and_without_secrets(call, tmp_path, monkeypatch):
    monkeypatch.setenv("TOKEN", "hunter2")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    (tmp_path / "config.toml").write_text(CONFIG)
    (tmp_path / "config.toml").chmod(0o600)
    told, for_programs = call("config", "show"), call("config", "show", "--json")
    expected = {**SHOWN, "monitor": {"database": "/state/news-monitor/news-monitor.db", **SHOWN["monitor"]}}
    assert tomllib.loads(told.stdout) == expected
    assert without_none(json.loads(for_programs.stdout)) == expected
    assert "hunter2" not in told.output + for_programs.output


def test_every_key_of_the_configuration_is_shown(call, tmp_path, monkeypatch):
    """But for the contact, which is part of the user agent, and what is not enabled."""
    monkeypatch.setenv("TOKEN", "hunter2")
    (tmp_path / "config.toml").write_text(f'{CONFIG}[canary]\nrule = "a"\nchannel = "desk"\nat = "daily 07:00"\n')
    (tmp_path / "config.toml").chmod(0o600)
    shown = json.loads(call("config", "show", "--json").stdout)
    keys = {name: set(content[0] if isinstance(content, list) else content) for name, content in shown.items()}
    assert keys == {
        name: {field.alias or key for key, field in model.model_fields.items()} - {"contact", "enabled"}
        for name, model in MODELS.items()
    }


def test_the_path_of_the_configuration_is_told(call, tmp_path):
    (tmp_path / "config.toml").touch()
    assert call("config", "path").stdout == "config.toml\n"
    assert call("config", "path", "--json").stdout == '{"path": "config.toml"}\n'


def test_a_broken_configuration_is_not_shown(call, tmp_path):
    (tmp_path / "config.toml").write_text("colour = 1")
    told = call("config", "show")
    assert (told.exit_code, told.stdout) == (78, "")
    assert 'config.toml:1: colour: unknown table "colour"' in told.stderr


def test_the_options_of_a_kind_are_shown_as_they_may_be_written(call, tmp_path):
    text = (
        '[[source]]\nname = "p"\nkind = "page"\nurl = "https://a.example/"\nselect = { entry = "li", title = "h2" }\n'
    )
    (tmp_path / "config.toml").write_text(text)
    first = call("config", "show").stdout
    (tmp_path / "config.toml").write_text(first)

    assert 'select = { entry = "li", title = "h2" }\n' in first
    assert call("config", "show").stdout == first


def test_the_secret_of_a_webhook_is_shown_to_be_there(call, tmp_path):
    config = tmp_path / "config.toml"
    config.write_text('[[channel]]\nname = "cases"\nurl = "https://example.org/c4n4ry"\nsecret = "c4n4ry"\n')
    config.chmod(0o600)

    shown = call("config", "show").stdout

    assert 'secret = "***"\n' in shown
    assert "c4n4ry" not in shown


TIMING = """
[[channel]]
name = "desk"
url = "console:"
rate_limit = "20 per 1h"
[[route]]
channels = ["desk"]
quiet_hours = "22:00-06:00"
breach = "critical"
group_by = ["rule"]
group_wait = "30s"
group_interval = "5m"
[[route]]
channels = ["desk"]
digest = "daily 07:00"
"""


def test_when_channels_are_told_is_shown_as_it_is_written(call, tmp_path):
    (tmp_path / "config.toml").write_text(TIMING)
    shown, written = tomllib.loads(call("config", "show").stdout), tomllib.loads(TIMING)

    assert shown["channel"][0]["rate_limit"] == "20 per 1h"
    assert [
        {key: route[key] for key in told} for told, route in zip(written["route"], shown["route"], strict=True)
    ] == (written["route"])


def test_the_schema_for_an_editor_is_told_in_any_folder_and_needs_no_configuration(call):
    told = call("config", "schema")
    assert (told.exit_code, told.stderr) == (0, "")
    schema = json.loads(told.stdout)
    assert set(schema["properties"]) == set(MODELS)
    assert "docs/sources.md" in schema["properties"]["source"]["items"]["properties"]["kind"]["description"]
