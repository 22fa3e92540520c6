"""What docs/routing.md shows is a configuration, and says what it says."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor.config import load_settings
from monitor.config.routes import INTERVAL, WAIT
from monitor.config.tables import RouteTable
from monitor.core.delivery.digest import cover
from monitor.core.delivery.message import render
from monitor.model import Bundle, Lookout, Severity
from tests.builders import a_notification, an_alert

PAGE = (Path(__file__).parents[1] / "docs/routing.md").read_text()
SEVEN = datetime(2026, 3, 14, 7, 0, tzinfo=UTC)


def block(language):
    return re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)[1]


def test_the_configuration_that_is_shown_is_one(tmp_path):
    (tmp_path / "config.toml").write_text(block("toml"))
    settings = load_settings(tmp_path / "config.toml", {})

    assert [route.breach for route in settings.routes] == [Severity.CRITICAL, None, None]
    assert settings.warnings[0].key == "source"
    assert settings.timezone == ZoneInfo("Africa/Bamako")


def test_the_table_names_the_keys_of_a_route_and_their_defaults():
    keys = {field.alias or name for name, field in RouteTable.model_fields.items()}
    named = set(re.findall(r"`(\w+)", PAGE.split("| key of a route")[1].split("\n\n")[0]))

    assert keys <= named
    assert (WAIT.total_seconds(), INTERVAL.total_seconds()) == (30, 300)


def test_a_digest_begins_as_it_is_shown():
    lookout = Lookout(sources=45, answering=42, articles=518, matched=3, muted=((3, "an exercise", 4),))
    digest = cover(Bundle(title="Digest 2026-03-15 07:00", since=SEVEN), lookout, ZoneInfo("Africa/Bamako"))
    alerts = tuple(an_alert(f"a{number}", story=f"s{number}") for number in range(3))

    assert render(a_notification(alerts=alerts, digest=digest), UTC).text.startswith(block("text"))


def test_a_day_on_which_nothing_happened_is_told_as_it_is_shown():
    lookout = Lookout(sources=45, answering=42, articles=518, matched=0)
    [line] = cover(Bundle(title="Digest", since=SEVEN), lookout, UTC).remarks

    assert line == "42 of 45 sources answered; quiet: nothing matched since 2026-03-14 07:00 UTC"
    assert line.split(" 2026")[0] + " …" in PAGE
