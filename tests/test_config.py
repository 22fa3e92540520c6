from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.config import ChannelSettings, FetchSettings, find_config, load_settings, no_config, read_settings
from monitor.config.routes import unknown_labels
from monitor.errors import ConfigError
from monitor.model import (
    ChannelName,
    DigestTimes,
    FullText,
    Grouping,
    QuietHours,
    RateLimit,
    Route,
    Secret,
    Severity,
    Source,
    SourceName,
    Updates,
)

FEED = '[[source]]\nname = "a"\nurl = "https://a.example/feed"\n'
PAGE = FEED + 'kind = "page"\n'
CONSOLE = '[[channel]]\nname = "desk"\nurl = "console:"\n'
ROUTE = CONSOLE + '[[route]]\nchannels = ["desk"]\n'


@pytest.fixture
def write(tmp_path):
    def write(text, name="config.toml", mode=0o600):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    return write


def mistakes(path, **environ):
    """Line, key and text of every mistake."""
    with pytest.raises(ConfigError) as caught:
        load_settings(path, environ)
    return [(problem.line, problem.key, problem.message) for problem in caught.value.problems]


def the_mistake(path, **environ):
    (mistake,) = mistakes(path, **environ)
    return mistake


def test_a_whole_configuration_becomes_values(write, tmp_path):
    (tmp_path / "packs").mkdir()
    path = write("""
[monitor]
database = "store/news.db"
rules = ["packs"]
timezone = "Africa/Bamako"
user_agent = "desk-watch"
contact = "https://desk.example/bot"
concurrency = 4
retention = "90d"
max_age = "1d12h"
[fetch]
timeout = "20s"
max_bytes = "1MiB"
per_host = 1
respect_robots = false
allow_private = true
proxy = "http://proxy.example:3128"
[[source]]
name = "studio"
url = "https://studio.example/feed/"
every = "15m"
tags = ["mali", "fr"]
country = "ml"
full_text = "always"
headers = { Authorization = "env:TOKEN" }
[[source]]
name = "asleep"
url = "https://asleep.example/feed"
enabled = false
[[channel]]
name = "desk"
url = "env:SLACK_URL"
announce = false
[[route]]
match = { severity = "high", desk = "sahel" }
channels = ["desk"]
continue = true
[[route]]
channels = ["desk"]
updates = "none"
""")
    settings = load_settings(path, {"TOKEN": "Bearer t", "SLACK_URL": "slack://A/B/C"})
    assert settings.path == path
    assert settings.database == tmp_path / "store/news.db"
    assert settings.rules == (tmp_path / "packs",)
    assert settings.timezone == ZoneInfo("Africa/Bamako")
    assert settings.user_agent == "desk-watch (+https://desk.example/bot)"
    assert (settings.concurrency, settings.retention) == (4, timedelta(days=90))
    assert settings.max_age == timedelta(days=1, hours=12)
    assert settings.fetch == FetchSettings(
        timeout=timedelta(seconds=20),
        max_bytes=1 << 20,
        per_host=1,
        respect_robots=False,
        allow_private=True,
        proxy=Secret("http://proxy.example:3128"),
    )
    assert settings.sources == (
        Source(
            name=SourceName("studio"),
            url="https://studio.example/feed/",
            every=timedelta(minutes=15),
            tags=("mali", "fr"),
            country="ML",
            full_text=FullText.ALWAYS,
            headers={"Authorization": Secret("Bearer t")},
        ),
    )
    desk = ChannelName("desk")
    assert settings.channels == (ChannelSettings(name=desk, url=Secret("slack://A/B/C"), announce=False),)
    assert settings.routes == (
        Route(match={"severity": "high", "desk": "sahel"}, channels=(desk,), go_on=True),
        Route(match={}, channels=(desk,), updates=Updates.NONE),
    )
    assert settings.warnings == ()


def test_without_a_file_there_are_defaults():
    settings = load_settings(None, {"STATE_DIRECTORY": "/srv/state"})
    assert settings.path is None
    assert settings.database == Path("/srv/state/news-monitor.db")
    assert (settings.concurrency, settings.retention) == (16, timedelta(days=365))
    assert (settings.max_age, settings.timezone) == (timedelta(days=7), ZoneInfo("UTC"))
    assert settings.fetch == FetchSettings(
        timeout=timedelta(seconds=30),
        max_bytes=5 << 20,
        per_host=2,
        respect_robots=True,
        allow_private=False,
        proxy=None,
    )
    assert (settings.sources, settings.channels, settings.routes, settings.warnings) == ((), (), (), ())


def test_every_mistake_of_every_file_is_told_at_once_and_in_order(write):
    path = write('[monitor]\nmax_age = "7 days"\n[web]\nlisten = ":80"\n[[source]]\nname = "a"\nurll = "x"\n')
    write('[[source]]\nname = "a"\n', "config.d/10-broken.toml")
    write("[[route]\n", "config.d/20-cut.toml")
    with pytest.raises(ConfigError) as caught:
        load_settings(path, {"NEWS_MONITOR_FETCH__TIMOUT": "3s"})
    folder = f"{path.parent}/"
    assert [line.replace(folder, "") for line in str(caught.value).splitlines()] == [
        '$NEWS_MONITOR_FETCH__TIMOUT:1: fetch.timout: unknown key "timout", did you mean "timeout"?',
        "config.d/10-broken.toml:1: source[0].url: missing; every [[source]] has one",
        'config.d/10-broken.toml:2: source[0].name: "a" is the name of the source at '
        + f"{path}:5 already".replace(folder, ""),
        "config.d/20-cut.toml:1: file: not TOML: Expected ']]' at the end of an array declaration",
        'config.toml:2: monitor.max_age: "7 days" is not a duration; write it like "30s", "15m", "1h30m" or "7d"',
        'config.toml:3: web: unknown table "web"; known are: monitor, fetch, canary, source, channel, route',
        "config.toml:5: source[0].url: missing; every [[source]] has one",
        'config.toml:7: source[0].urll: unknown key "urll", did you mean "url"?',
    ]


@pytest.mark.parametrize(("max_age", "kept"), [("20d", 20), ("5d", 14)])
def test_what_can_still_alert_or_is_remembered_by_judging_is_not_forgotten(write, max_age, kept):
    settings = load_settings(write(f'[monitor]\nretention = "2d"\nmax_age = "{max_age}"\n'), {})
    assert settings.retention == timedelta(days=kept)


def test_a_mistake_in_one_key_of_a_source_hides_none_in_the_others(write):
    path = write('[[source]]\nname = "a"\nevery = "soon"\ntagss = ["x"]\n[[source]]\nname = 1\nkind = "fed"\n')

    with pytest.raises(ConfigError) as told:
        load_settings(path, {})

    assert [(problem.line, problem.key) for problem in told.value.problems] == [
        (1, "source[0].url"),
        (3, "source[0].every"),
        (4, "source[0].tagss"),
        (6, "source[1].name"),
        (7, "source[1].kind"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "key", "says"),
    [
        ('[monitor]\ntimezone = "Mali"', 2, "monitor.timezone", "Africa/Bamako"),
        ("[monitor]\nconcurrency = 0", 2, "monitor.concurrency", "must be at least 1"),
        ("[monitor]\nconcurrency = 1.5", 2, "monitor.concurrency", "must be a whole number"),
        ('[monitor]\nconcurrency = "two"', 2, "monitor.concurrency", "must be a whole number"),
        ("[monitor]\nuser_agent = 7", 2, "monitor.user_agent", "must be text in quotes"),
        ('[monitor]\nrules = "rules"', 2, "monitor.rules", 'must be a list, like ["sahel"]'),
        ("[monitor]\ndatabase = 5", 2, "monitor.database", "must be a path in quotes"),
        ('[monitor]\nrules = [\n"gone"]', 3, "monitor.rules[0]", "there is no"),
        ('[monitor]\nuser_agent = "a\\nb"', 2, "monitor.user_agent", "one line"),
        ('[monitor]\nretention = "999999999999d"', 2, "monitor.retention", "hundred years"),
        ("[monitor]\nmax_age = 7", 2, "monitor.max_age", '"15m"'),
        ("monitor = 1", 1, "monitor", "[monitor]"),
        ('[fetch]\nmax_bytes = "5 apples"', 2, "fetch.max_bytes", '"5MiB"'),
        ("[fetch]\nmax_bytes = 10", 2, "fetch.max_bytes", '"1KiB"'),
        ('[fetch]\nallow_private = "perhaps"', 2, "fetch.allow_private", "must be true or false"),
        ('[fetch]\nproxy = "socks5://x"', 2, "fetch.proxy", "HTTP proxy"),
        ("[fetch]\nproxy = 8080", 2, "fetch.proxy", "text in quotes"),
        ('[source]\nname = "a"', 1, "source", "[[source]]"),
        (FEED + 'every = "0s"', 4, "source[0].every", "one second"),
        (FEED + 'kind = "rss"', 4, "source[0].kind", "known are: feed, sitemap, page"),
        (FEED + 'kind = "sitemaps"', 4, "source[0].kind", 'did you mean "sitemap"?'),
        (FEED + 'ever = "5m"', 4, "source[0].ever", 'did you mean "every"?'),
        (FEED + 'query = "Mali"', 4, "source[0].query", 'is for kind = "google-news" or kind = "gdelt"'),
        (PAGE + "select.entry = 3", 5, "source[0].select.entry", "must be text in quotes"),
        (PAGE + 'select.entry = "li >"', 5, "source[0].select.entry", "is no CSS selector"),
        (
            PAGE + 'select = { entry = "li", titel = "h2" }',
            5,
            "source[0].select.titel",
            'did you mean "select.title"?',
        ),
        ('[[source]]\nname = "m"\nkind = "gdelt"', 1, "source[0].query", "missing; write what to search for"),
        ('[[source]]\nname = "m"\nkind = "telegram"', 1, "source[0].url", "missing"),
        (FEED + 'country = "Mali"', 4, "source[0].country", '"ML"'),
        (FEED + 'full_text = "yes"', 4, "source[0].full_text", "'summary-short'"),
        (FEED + 'tags = [""]', 4, "source[0].tags[0]", "not empty"),
        (FEED.replace("https", "ftp"), 3, "source[0].url", "http(s)"),
        (FEED.replace("a.example", "a b.example"), 3, "source[0].url", "http(s)"),
        (FEED.replace("a.example", "a.example:x"), 3, "source[0].url", "http(s)"),
        (FEED.replace("a.example", "me:pw@a.example"), 3, "source[0].url", "headers"),
        (CONSOLE.replace("console:", "desk"), 3, "channel[0].url", "slack://"),
        (CONSOLE.replace('"console:"', "5"), 3, "channel[0].url", "text in quotes"),
        (CONSOLE + '[[route]]\nchannels = ["dsek"]', 5, "route[0].channels[0]", 'did you mean "desk"?'),
        (CONSOLE + '[canary]\nrule = "x"\nat = "daily 06:30"', 4, "canary.channel", "missing"),
        (CONSOLE + '[canary]\nrule = "x"\nchannel = "dsek"\nat = "daily 06:30"', 6, "canary.channel", '"desk"?'),
        (CONSOLE + '[canary]\nrule = "x"\nchannel = "desk"\nat = "06:30"', 7, "canary.at", 'like "daily 06:30"'),
        ('[monitor]\nheartbeat = "hc.example/s3cret"', 2, "monitor.heartbeat", "must be an http(s) URL"),
        (CONSOLE + '[monitor]\noperators = ["dsek"]', 5, "monitor.operators[0]", 'did you mean "desk"?'),
        (
            CONSOLE + '[[route]]\nchannels = ["desk"]\nupdates = "some"',
            6,
            "route[0].updates",
            "must be 'none', 'material' or 'all'",
        ),
        (CONSOLE + "[[route]]\nchannels = []", 5, "route[0].channels", "not be empty"),
        (CONSOLE + '[[route]]\nchannels = ["desk"]\nmatch = {severity = "hi"}', 6, "route[0].match", "critical"),
        (CONSOLE + '[[route]]\nchannels = ["desk"]\nmatch = "high"', 6, "route[0].match", "must be a table, like {"),
        (ROUTE + 'quiet_hours = "22-6"', 6, "route[0].quiet_hours", '"22:00-06:00"'),
        (ROUTE + 'quiet_hours = "22:00-22:00"', 6, "route[0].quiet_hours", "no hours at all"),
        (ROUTE + "quiet_hours = 22", 6, "route[0].quiet_hours", "text in quotes"),
        (ROUTE + 'breach = "urgent"', 6, "route[0].breach", "must be 'low', 'medium', 'high' or 'critical'"),
        (ROUTE + 'digest = "07:00"', 6, "route[0].digest", '"daily 07:00" or "every 2h"'),
        (ROUTE + 'digest = "daily 24:00"', 6, "route[0].digest", "no time of day"),
        (ROUTE + 'group_by = "rule"', 6, "route[0].group_by", "must be a list"),
        (ROUTE + 'group_wait = "1m"', 6, "route[0].group_wait", "group_by"),
        (ROUTE + 'group_by = ["rule"]\ngroup_interval = "soon"', 7, "route[0].group_interval", '"15m"'),
        (ROUTE + 'group_by = ["rule"]\ndigest = "every 2h"', 6, "route[0].group_by", "leave one of them out"),
        (CONSOLE + 'rate_limit = "many"', 4, "channel[0].rate_limit", '"20 per 1h"'),
        (FEED + FEED, 5, "source[1].name", "already"),
        (CONSOLE + CONSOLE, 5, "channel[1].name", "already"),
        ('a = "b "c" d"', 1, "file", "what holds \" or \\ stands between single quotes: 'Mali"),
        (r'a = "/\d+/"', 1, "file", "what holds \" or \\ stands between single quotes: 'Mali"),
        ("a = “b”", 1, "file", '“ and ” are no quotes here, write "'),
        ('a = "', 1, "file", "not TOML"),
    ],
)
def test_a_mistake_says_where_it_is_and_what_would_be_right(write, text, line, key, says):
    found_line, found_key, message = the_mistake(write(text))
    assert (found_line, found_key) == (line, key)
    assert says in message


def test_a_source_of_another_kind_has_the_options_of_that_kind_and_the_full_text_that_suits_it(write):
    path = write(
        PAGE
        + 'select = { entry = "li", title = "h2" }\n'
        + '[[source]]\nname = "g"\nkind = "google-news"\nquery = "Mali"\nfull_text = "always"\n'
        + '[[source]]\nname = "t"\nkind = "telegram"\nurl = "https://t.me/lakeradio"\n'
    )
    listing, search, channel = load_settings(path, {}).sources

    assert (listing.options, listing.full_text) == ({"select.entry": "li", "select.title": "h2"}, "summary-short")
    assert (search.options, search.full_text) == ({"query": "Mali"}, "always")
    assert search.url == "https://news.google.com/rss/search?q=Mali&hl=en&gl=US&ceid=US%3Aen"
    assert (channel.url, channel.full_text) == ("https://t.me/lakeradio", "never")


def test_a_file_that_is_not_there_or_not_text_is_a_mistake(write, tmp_path):
    assert the_mistake(tmp_path / "gone.toml") == (1, "file", "cannot be read: No such file or directory")
    path = write("")
    path.write_bytes(b'# \xe9\n[monitor]\ncontact = "\xe9"\n')
    assert the_mistake(path) == (1, "file", "is not UTF-8; save it as UTF-8")


def test_what_an_editor_of_windows_wrote_is_read(write, tmp_path):
    (tmp_path / "url.txt").write_bytes("\ufefffile:///tmp/x\r\n".encode())
    path = write(f"\ufeff{CONSOLE.replace('console:', 'file:url.txt')}".replace("\n", "\r\n"))
    assert load_settings(path, {}).channels[0].url.reveal() == "file:///tmp/x"


def test_the_configuration_of_the_machine_goes_with_the_database_of_the_machine(tmp_path):
    settings, _ = read_settings(Path("/etc/news-monitor/config.toml"), {"HOME": str(tmp_path)})
    assert settings.database == Path("/var/lib/news-monitor/news-monitor.db")


def test_files_beside_the_main_one_add_tables_and_override_scalars(write):
    path = write('[monitor]\nmax_age = "1d"\nconcurrency = 2\n' + FEED)
    write('[monitor]\nmax_age = "2d"\n' + FEED.replace('"a"', '"b"'), "config.d/10.toml")
    write('[monitor]\nmax_age = "3d"\n' + FEED.replace('"a"', '"c"'), "config.d/20.toml")
    settings = load_settings(path, {})
    assert [source.name for source in settings.sources] == ["a", "b", "c"]
    assert (settings.max_age, settings.concurrency) == (timedelta(days=3), 2)


def test_the_environment_overrides_every_file(write):
    path = write('[monitor]\nmax_age = "1d"\n[fetch]\nallow_private = false\n')
    environ = {
        "NEWS_MONITOR_MONITOR__MAX_AGE": "2h",
        "NEWS_MONITOR_FETCH__ALLOW_PRIVATE": "true",
        "NEWS_MONITOR_FETCH__PROXY": "http://me:pw@proxy.example:3128",
        "NEWS_MONITOR_CONFIG": "elsewhere.toml",
    }
    settings = load_settings(path, environ)
    assert settings.max_age == timedelta(hours=2)
    assert settings.fetch.allow_private
    assert settings.fetch.proxy == Secret("http://me:pw@proxy.example:3128")


def test_the_heartbeat_is_a_secret(write):
    settings = load_settings(write('[monitor]\nheartbeat = "env:PING"'), {"PING": "https://hc.example/s3cret"})
    assert (settings.heartbeat.reveal(), str(settings.heartbeat)) == ("https://hc.example/s3cret", "***")


@pytest.mark.parametrize(
    ("chosen", "operators"),
    [("", ("desk", "mail")), ('[monitor]\noperators = ["mail"]', ("mail",)), ("[monitor]\noperators = []", ())],
)
def test_of_troubles_all_channels_hear_unless_some_are_chosen(write, chosen, operators):
    channels = "".join(f'[[channel]]\nname = "{name}"\nurl = "console:"\n' for name in ("desk", "mail"))

    assert load_settings(write(channels + chosen), {}).operators == operators


def test_relative_paths_begin_at_the_file_that_names_them(write, tmp_path):
    (tmp_path / "config.d" / "rules").mkdir(parents=True)
    path = write('[monitor]\ndatabase = "data/x.db"\n')
    write('[monitor]\nrules = ["rules"]\n', "config.d/rules.toml")
    settings = load_settings(path, {})
    assert settings.database == tmp_path / "data/x.db"
    assert settings.rules == (tmp_path / "config.d/rules",)


def test_a_path_may_begin_at_home(write, monkeypatch):
    monkeypatch.setenv("HOME", "/home/awa")
    assert load_settings(write('[monitor]\ndatabase = "~/x.db"\n'), {}).database == Path("/home/awa/x.db")


def test_the_rules_folder_beside_the_file_is_the_default(write, tmp_path):
    path = write(FEED)
    assert load_settings(path, {}).rules == ()
    (tmp_path / "rules").mkdir()
    assert load_settings(path, {}).rules == (tmp_path / "rules",)


# --- secrets --------------------------------------------------------------------------------------------------------


def test_secrets_come_from_the_environment_a_file_or_a_credential(write, tmp_path):
    write("slack://F/F/F\n", "slack.txt")
    write("mailto://u:p@mail.example\n", "mail")
    names = ("env:SLACK", "file:slack.txt", f"file:{tmp_path}/slack.txt", "cred:mail")
    path = write("".join(f'[[channel]]\nname = "{i}"\nurl = "{name}"\n' for i, name in enumerate(names)), mode=0o644)
    settings = load_settings(path, {"SLACK": "slack://E/E/E", "CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert [channel.url.reveal() for channel in settings.channels] == [
        "slack://E/E/E",
        "slack://F/F/F",
        "slack://F/F/F",
        "mailto://u:p@mail.example",
    ]


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        ("env:SLACK_URL", "$SLACK_URL is not set"),
        ("file:gone.txt", "gone.txt: No such file or directory"),
        ("file:empty.txt", "it is empty"),
        ("file:latin.txt", "it is not UTF-8"),
        ("cred:slack", "LoadCredential=slack:PATH, a shell with CREDENTIALS_DIRECTORY"),
    ],
)
def test_a_secret_that_is_not_there_says_how_to_set_it(write, tmp_path, reference, says):
    write("", "empty.txt")
    (tmp_path / "latin.txt").write_bytes(b"\xe9")
    line, key, message = the_mistake(write(CONSOLE.replace("console:", reference)))
    assert (line, key) == (3, "channel[0].url")
    assert says in message


def test_a_credential_lies_in_the_folder_of_systemd_and_nowhere_else(write, tmp_path):
    write("slack://A/B/C", "slack")
    path = write(CONSOLE.replace("console:", "cred:../slack"))
    assert "no credential" in the_mistake(path, CREDENTIALS_DIRECTORY=str(tmp_path / "credentials"))[2]


PUBLIC = [
    "console:",
    "file:///tmp/alerts.jsonl",
    "mailto://mail.example:2525?from=a@b.example&to=c@d.example",
    "json://127.0.0.1:8080/",
]
TOKENS = [
    "slack://A/B/C",
    "mailto://u:p@mail.example",
    "mailtos://mail.example?user=u&pass=p",
    "jsons://hooks.example/a-token",
    "json://hooks.example?+Authorization=x",
    "discord://1/2",
]


@pytest.mark.parametrize("url", PUBLIC)
def test_a_channel_without_a_secret_may_stand_in_a_file_that_everybody_can_read(write, url):
    settings = load_settings(write(CONSOLE.replace("console:", url), mode=0o644), {})
    assert settings.channels[0].url.reveal() == url


@pytest.mark.parametrize("url", TOKENS)
def test_a_token_may_stand_only_in_a_file_that_is_kept(write, url):
    text = CONSOLE.replace("console:", url)
    line, key, message = the_mistake(write(text, mode=0o644))
    assert (line, key) == (3, "channel[0].url")
    assert "chmod 600" in message
    assert load_settings(write(text, mode=0o640), {}).channels[0].url == Secret(url)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (FEED + 'headers = { Cookie = "session=1" }', "source[0].headers.Cookie"),
        ('[fetch]\nproxy = "http://me:pw@proxy.example"', "fetch.proxy"),
    ],
)
def test_header_and_proxy_passwords_are_kept_as_well(write, text, key):
    assert the_mistake(write(text, mode=0o644))[1] == key
    load_settings(write(text), {})


def test_no_mistake_shows_a_secret(write):
    text = CONSOLE.replace('"console:"', '"hunter2"') + FEED + "headers = { Authorization = 24681357 }\n"
    told = str(mistakes(write(text, mode=0o644)))
    assert "hunter2" not in told
    assert "24681357" not in told
    assert "hunter2" not in repr(load_settings(write(CONSOLE.replace("console:", "slack://hunter2/B/C")), {}))


# --- what is allowed and probably not meant -------------------------------------------------------------------------


def warnings(path):
    return [(warning.line, warning.key, warning.message.split(";")[0]) for warning in load_settings(path, {}).warnings]


def test_nothing_to_read_to_match_or_to_tell_is_a_warning(write):
    assert warnings(write("")) == [
        (1, "source", "there is none: nothing will be read"),
        (1, "channel", "there is none: nothing will be told"),
        (1, "monitor.rules", "there is none: nothing will match"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "reached"),
    [
        ("", 'match = { severity = "high" }\n', False),
        ('match = { severity = "high" }\n', 'match = { severity = "high", desk = "x" }\n', False),
        ("continue = true\n", 'match = { severity = "high" }\n', True),
        ('match = { severity = "high" }\n', "", True),
    ],
)
def test_a_route_that_nothing_can_reach_is_a_warning(write, tmp_path, first, second, reached):
    (tmp_path / "rules").mkdir()
    route = '[[route]]\nchannels = ["desk"]\n'
    path = write(FEED + CONSOLE + route + first + route + second)
    told = f"never reached: the route at {path}:7 takes all"
    line = (FEED + CONSOLE + route + first).count("\n") + 1
    assert warnings(path) == ([] if reached else [(line, "route[1]", told)])


# --- where files are ------------------------------------------------------------------------------------------------


def test_the_configuration_is_the_one_named_else_the_first_that_is_there(tmp_path):
    here, user = tmp_path / "here", tmp_path / "user"
    environ = {"XDG_CONFIG_HOME": str(user)}
    (user / "news-monitor").mkdir(parents=True)
    here.mkdir()
    assert find_config(None, environ, here) is None
    (user / "news-monitor/config.toml").touch()
    assert find_config(None, environ, here) == user / "news-monitor/config.toml"
    (here / "config.toml").touch()
    assert find_config(None, environ, here) == here / "config.toml"
    assert find_config(None, {**environ, "NEWS_MONITOR_CONFIG": "/gone.toml"}, here) == Path("/gone.toml")
    assert find_config(Path("mine.toml"), {**environ, "NEWS_MONITOR_CONFIG": "/gone.toml"}, here) == Path("mine.toml")


def test_that_there_is_no_configuration_names_every_place_and_the_next_step():
    told = str(no_config({"HOME": "/home/awa"}, Path()))
    assert told.startswith("config.toml:1: file: not found")
    for word in ("/home/awa/.config/news-monitor/config.toml", "/etc/news-monitor/config.toml", "news-monitor init"):
        assert word in told


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"STATE_DIRECTORY": "/a:/b", "XDG_STATE_HOME": "/x"}, "/a"),
        ({"XDG_STATE_HOME": "/x", "HOME": "/home/awa"}, "/x/news-monitor"),
        ({}, "/var/lib/news-monitor"),
    ],
)
def test_the_database_is_in_the_folder_for_state(environ, folder):
    assert load_settings(None, environ).database == Path(folder) / "news-monitor.db"


def test_a_route_says_when_its_channels_are_told(write):
    path = write(
        CONSOLE
        + 'rate_limit = "20 per 1h"\n[monitor]\ntimezone = "Africa/Bamako"\n'
        + '[[route]]\nchannels = ["desk"]\nmatch = {severity = "high"}\n'
        + 'quiet_hours = "22:00-06:00"\nbreach = "critical"\ngroup_by = ["rule", "desk"]\ngroup_wait = "1m"\n'
        + '[[route]]\nchannels = ["desk"]\ndigest = "daily 07:00"\n'
    )
    settings = load_settings(path, {})
    first, second = settings.routes

    assert settings.channels[0].rate_limit == RateLimit(count=20, span=timedelta(hours=1))
    assert first.quiet_hours == QuietHours(start=time(22), end=time(6))
    assert first.breach is Severity.CRITICAL
    assert first.grouping == Grouping(by=("rule", "desk"), wait=timedelta(minutes=1), interval=timedelta(minutes=5))
    assert second.digest == DigestTimes(first=time(7), every=timedelta(days=1))
    assert (second.quiet_hours, second.breach, second.grouping, first.digest) == (None, None, None, None)


def test_a_label_to_group_by_that_no_rule_has_is_told_with_its_place(write):
    path = write(ROUTE + 'group_by = ["rule", "dsek"]')
    settings = load_settings(path, {})

    assert unknown_labels(settings.grouped_by, ["dsek", "desk"]) == []
    [problem] = unknown_labels(settings.grouped_by, ["desk"])
    assert (problem.line, problem.key) == (6, "route[0].group_by[1]")
    assert 'did you mean "desk"?' in problem.message


@pytest.mark.parametrize(
    ("match", "warned"), [('{severity = "high"}', True), ('{severity = "critical"}', False), ("{}", False)]
)
def test_a_breach_that_a_route_has_nothing_for_is_a_warning(write, match, warned):
    path = write(FEED + ROUTE + f'match = {match}\nquiet_hours = "22:00-06:00"\nbreach = "critical"\n')

    assert [told for told in warnings(path) if told[1] == "route[0].breach"] == (
        [(11, "route[0].breach", "lets nothing through: the route takes high only")] if warned else []
    )
