import json

CONFIG = """
[[channel]]
name = "log"
url = "file://{folder}/alerts.jsonl"
announce = false
[[channel]]
name = "desk"
url = "slack://hunter2/B/C"
[[channel]]
name = "hook"
url = "https://hooks.slack.com/services/hunter2/B/C"
"""


def write_config(tmp_path, folder):
    (tmp_path / "config.toml").write_text(CONFIG.format(folder=folder))
    (tmp_path / "config.toml").chmod(0o600)


def test_channels_are_listed_by_kind_of_service_and_without_secrets(call, tmp_path):
    write_config(tmp_path, tmp_path)
    assert call("channels", "list").stdout == "log\tfile\ndesk\tslack\nhook\tslack\n"
    told = call("channels", "list", "--json").stdout
    assert [json.loads(line) for line in told.splitlines()] == [
        {"name": "log", "service": "file", "announce": False},
        {"name": "desk", "service": "slack", "announce": True},
        {"name": "hook", "service": "slack", "announce": True},
    ]
    assert "hunter2" not in told


def test_a_sample_goes_through_the_real_channel_and_the_answer_is_told(call, tmp_path):
    write_config(tmp_path, tmp_path)
    told = call("channels", "test", "log")
    assert (told.exit_code, told.stdout) == (0, "log: sent: written\n")
    (line,) = (tmp_path / "alerts.jsonl").read_text().splitlines()
    sample = json.loads(line)
    assert "*alerts* for the channel log arrive here" in sample["text"]
    assert (sample["kind"], sample["rules"], sample["severity"]) == ("new", ["test"], "low")


def test_a_channel_that_does_not_take_the_sample_fails(call, tmp_path):
    write_config(tmp_path, "/nowhere")
    told = call("channels", "test", "log")
    assert (told.exit_code, told.stdout) == (1, "")
    assert "No such file or directory" in told.stderr


def test_programs_are_told_what_the_peer_answered(call, tmp_path):
    write_config(tmp_path, tmp_path)
    told = call("channels", "test", "log", "--json")
    assert told.exit_code == 0
    assert json.loads(told.stdout) == {"channel": "log", "outcome": "sent", "detail": "written"}

    write_config(tmp_path, "/nowhere")
    told = call("channels", "test", "log", "--json")
    assert (told.exit_code, told.stderr) == (1, "")
    assert json.loads(told.stdout)["outcome"] == "retry"


def test_an_unknown_channel_is_a_matter_of_usage(call, tmp_path):
    write_config(tmp_path, tmp_path)
    told = call("channels", "test", "dsek")
    assert told.exit_code == 2
    assert 'did you mean "desk"?' in told.stderr
