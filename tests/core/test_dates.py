from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, strategies as st

from monitor.core.dates import believable, parse_date
from tests.tables import check_each

LINES = (Path(__file__).parent / "data" / "dates.tsv").read_text().splitlines()


class Case(NamedTuple):
    number: int
    raw: str
    instant: str


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "instant"),
    [
        ("Sat, 14 Mar 2026 09:05:06 GMT", "2026-03-14T09:05:06"),
        ("Sat, 14 Mar 2026 09:05:06 +0100", "2026-03-14T08:05:06"),
        ("Sat,14 Mar 2026 09:05 -0330", "2026-03-14T12:35:00"),
        ("14 Mar 26 09:05 EST", "2026-03-14T14:05:00"),
        ("14 Mar 98 09:05 UT", "1998-03-14T09:05:00"),
        ("Sat, 14 Mar 2026 09:05:06 CET", "2026-03-14T08:05:06"),
        ("Sat, 14 Mar 2026 09:05:06 MSK", "2026-03-14T06:05:06"),
        ("Sat, 14 Mar 2026 09:05:06 GMT+0200 (local time)", "2026-03-14T07:05:06"),
        ("2026-03-14 09:05:06 +0200 CEST", "2026-03-14T07:05:06"),
        ("Sat, 14 Mar 2026", "2026-03-14T00:00:00"),
        ("Sat, 14 Mar 2026 23:59:60 GMT", "2026-03-14T23:59:59"),
        ("Sat, Mar 14 2026 02:05:06 PM", "2026-03-14T14:05:06"),
        ("March 14, 2026 at 12:05 a.m.", "2026-03-14T00:05:00"),
        ("Mar 14th, 2026 12:05 PM", "2026-03-14T12:05:00"),
        ("Sat Mar 14 09:05:06 2026", "2026-03-14T09:05:06"),
        ("Sat Mar 14 09:05:06 UTC 2026", "2026-03-14T09:05:06"),
        ("14-Mar-2026 09:05:06", "2026-03-14T09:05:06"),
        ("2026-03-14T09:05:06Z", "2026-03-14T09:05:06"),
        ("2026-03-14T09:05:06.123+02:00", "2026-03-14T07:05:06"),
        ("2026-03-14T09:05+02", "2026-03-14T07:05:00"),
        ("2026-03-14 09:05:06", "2026-03-14T09:05:06"),
        ("20260314T090506Z", "2026-03-14T09:05:06"),
        ("2026-03-14", "2026-03-14T00:00:00"),
        ("2026/3/14", "2026-03-14T00:00:00"),
        ("14/03/2026 09:05", "2026-03-14T09:05:00"),
        ("03/14/2026", "2026-03-14T00:00:00"),
        ("04.03.2026 09:05", "2026-03-04T09:05:00"),
        ("1773479106", "2026-03-14T09:05:06"),
        ("1773479106000", "2026-03-14T09:05:06"),
        ("sam., 14 mars 2026 09:05:06 +0000", "2026-03-14T09:05:06"),
        ("mar., 03 févr. 2026 09:05:06 +0100", "2026-02-03T08:05:06"),
        ("ven., 03 juil. 2026 09:05:06 +0000", "2026-07-03T09:05:06"),
        ("1er août 2026 à 9h05", "2026-08-01T09:05:00"),
        ("sáb, 14 ene 2026 09:05:06 +0100", "2026-01-14T08:05:06"),
        ("14 de marzo de 2026", "2026-03-14T00:00:00"),
        ("terça-feira, 03 fev 2026 09:05:06 -0300", "2026-02-03T12:05:06"),
        ("Sa, 14 Mär 2026 09:05:06 +0100", "2026-03-14T08:05:06"),
        ("14. Dezember 2026 um 09:05", "2026-12-14T09:05:00"),
        ("sab, 14 gen 2026 09:05:06 +0100", "2026-01-14T08:05:06"),
        ("Сб, 14 мар 2026 09:05:06 +0300", "2026-03-14T06:05:06"),
        ("14 мая 2026 г. в 09:05", "2026-05-14T09:05:00"),
        ("السبت، 14 مارس 2026 09:05", "2026-03-14T09:05:00"),
        ("١٤ أبريل ٢٠٢٦", "2026-04-14T00:00:00"),
        ("14 أوت 2026", "2026-08-14T00:00:00"),
        ("Sabtu, 14 Agustus 2026 09:05:06 +0700", "2026-08-14T02:05:06"),
        ("Cmt, 14 Ağu 2026 09:05:06 +0300", "2026-08-14T06:05:06"),
    ],
)
def test_a_date_is_read_in_the_forms_and_languages_of_feeds(raw, instant):
    assert parse_date(raw) == at(instant)
    assert parse_date(f"  {raw}\n") == at(instant)


@pytest.mark.parametrize(
    "raw",
    [
        "", "today", "2 hours ago", "2026", "03/2026", "12:30",
        "05/11/2026",                            # the fifth of November, or the eleventh of May
        "3 jui 2026", "3 ma 2026", "3 Smarch 2026",
        "2026-02-30", "32 Mar 2026", "Sat, 14 Mar 2026 24:30:00 GMT", "2026-13-01",
        "Sat, 14 Mar 2026 09:05:06 IST", "Sat, 14 Mar 2026 09:05:06 Europe/Nowhere", "Sat, 14 Mar 2026 09:05 XYZ",
        "Sat, 14 Mar 2026 09:05:06 CET +0300", "Sat, 14 Mar 2026 09:05:06 +9900",
        "0001-01-01T00:00:00Z", "1989-12-31", "Sat, 14 Mar 99999 09:05:06 GMT", "2101-01-01", "9999999999",
        "Sat, 14 Mar 2026 09:05:06 GMT and more", "14 Mar 2026 " + " " * 10 + "x" * 500,
    ],
)  # fmt: skip
def test_what_is_uncertain_or_impossible_is_no_date(raw):
    assert parse_date(raw) is None


def test_a_date_is_read_as_its_publisher_meant_it_or_not_at_all():
    lines = [(number, line) for number, line in enumerate(LINES, 1) if not line.startswith("#")]
    check_each([Case(number, *line.split("\t")) for number, line in lines], is_read)


def is_read(case):
    read = parse_date(case.raw)

    assert (read.strftime("%Y-%m-%dT%H:%M:%SZ") if read else "-") == case.instant, case.raw


@given(st.datetimes(min_value=datetime(1991, 1, 1), max_value=datetime(2099, 1, 1)), st.integers(-13 * 60, 13 * 60))
def test_the_standard_forms_are_read_exactly(naive, minutes):
    instant = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))

    assert parse_date(format_datetime(instant)) == instant
    assert parse_date(instant.isoformat()) == instant


@given(st.text(max_size=120) | st.from_regex(r"[0-9 :,.+/-]{0,30}", fullmatch=True))
def test_any_text_is_an_instant_in_utc_or_nothing(raw):
    instant = parse_date(raw)

    assert instant is None or instant.utcoffset() == timedelta(0)


@pytest.mark.parametrize(("ahead", "expected"), [(-10_000, True), (0, True), (24, True), (25, False), (9_999, False)])
def test_nothing_is_published_days_ahead(ahead, expected):
    now = at("2026-03-14T12:00:00")

    assert believable(now + timedelta(hours=ahead), now) is expected
