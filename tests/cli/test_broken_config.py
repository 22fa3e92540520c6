"""A configuration that somebody left broken: the daemon goes on, and so does whoever asks what it told."""

import re

import pytest

# What is told of "now" differs by a second between two calls.
AN_INSTANT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
LOOKING = ["status", "health", "why 1", "show a1", "alerts list", "stories", "search Bandiagara", "articles",
           "coverage", "silence list", "db check"]  # fmt: skip
ACTING = ["check", "run --once", "source list", "channels list", "rules list", "db prune"]
BROKEN = {
    "a key of another table": ('[[source]]\nname = "new"\nurll = "x"\n', 2),
    "a key beside those that are needed": ("", 1),
    "no TOML below": ('[[source]]\nname = "new\n', 1),
    "no TOML within": ("", 1),
    "a letter of Windows": ("# Qui\u00e9t\n", 1),
}


def broken(how, config):
    """The configuration with that mistake; the database stays where it was."""
    more, _ = BROKEN[how]
    text = config.read_text()
    if how == "a key beside those that are needed":
        text = text.replace('"36500d"', '"36500 dayz"')
    if how == "no TOML within":
        text = text.replace('"36500d"', "36500d")
    config.write_bytes((text + more).encode("latin-1"))


@pytest.mark.parametrize("how", BROKEN)
@pytest.mark.parametrize("verb", ["status", "alerts list"])
def test_what_is_broken_is_told_in_a_line_and_what_was_asked_all_the_same(call, database, tmp_path, how, verb):
    whole = call(*verb.split())
    broken(how, tmp_path / "config.toml")

    told = call(*verb.split())
    count = BROKEN[how][1]
    assert (told.exit_code, told.stdout) == (whole.exit_code, whole.stdout)
    assert told.stderr == (
        f"config.toml: {count} mistake{'s' * (count > 1)}, told by `news-monitor check`;"
        " a daemon that runs goes on as configured before\n"
    )


@pytest.mark.parametrize("verb", LOOKING)
def test_who_looks_needs_no_whole_configuration(call, database, tmp_path, verb):
    whole = call(*verb.split())
    broken("no TOML within", tmp_path / "config.toml")
    told = call(*verb.split())
    assert (whole.exit_code, AN_INSTANT.sub("", whole.stdout)) == (told.exit_code, AN_INSTANT.sub("", told.stdout))
    assert whole.exit_code < 2


@pytest.mark.parametrize("verb", ACTING)
def test_who_acts_on_the_configuration_needs_all_of_it(call, database, tmp_path, verb):
    broken("a key beside those that are needed", tmp_path / "config.toml")
    told = call(*verb.split())
    assert told.exit_code in (1, 78)
    assert "config.toml:3: monitor.retention: " in told.output


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[monitor]\ndatabase = 7\n[[source\n", "config.toml:2: monitor.database: must be a path in quotes"),
        ('[monitor]\ntimezone = "Bamako"\n', 'config.toml:2: monitor.timezone: "Bamako" is not a time zone'),
        ('[monitor]\ndatabase = "m.db\n', "config.toml:2: file: not TOML: "),
        ('[monitor\ndatabase = "other.db"\n', "config.toml:1: file: not TOML: "),
        ('monitor.database = "other.db"\n[[source\n', "config.toml:2: file: not TOML: "),
        ("monitor = 7\n", "config.toml:1: monitor: must be a table"),
    ],
    ids=["place of no TOML", "zone", "place that is no TOML", "broken header", "dotted key", "no table"],
)
def test_where_it_does_not_say_which_database_nobody_guesses(call, database, tmp_path, text, told):
    (tmp_path / "config.toml").write_text(text)
    refused = call("status")
    assert (refused.exit_code, refused.stdout) == (78, "")
    assert refused.stderr.startswith(told)


def test_the_zone_of_a_broken_configuration_is_kept(call, database, tmp_path):
    config = tmp_path / "config.toml"
    config.write_text(config.read_text().replace("[[channel]]", 'timezone = "Africa/Lagos"\n[[channel]\n'))
    assert "2026-03-14 13:00:00 WAT a1 desk" in call("status").stdout
