from datetime import timedelta

import pytest

from monitor.core.quantities import counted, format_duration, parse_duration, parse_size, roughly


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30s", timedelta(seconds=30)),
        ("15m", timedelta(minutes=15)),
        ("1h30m", timedelta(hours=1, minutes=30)),
        ("2w", timedelta(days=14)),
        ("36500d", timedelta(days=36500)),
        ("0s", timedelta(0)),
    ],
)
def test_a_duration_is_read(text, span):
    assert parse_duration(text) == span


@pytest.mark.parametrize("text", ["", "15", "15 m", "-1h", "1.5h", "m", "1y", "١٥m", "9" * 5000 + "s"])
def test_what_is_no_duration_is_told(text):
    with pytest.raises(ValueError, match="is not a duration"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["36500d1s", "800000d", "999999999999w"])
def test_a_duration_from_which_no_date_could_be_reckoned_is_told(text):
    with pytest.raises(ValueError, match="longer than a hundred years"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["0s", "45s", "15m", "1h30m", "7d", "1d12h"])
def test_a_written_duration_reads_back(text):
    assert format_duration(parse_duration(text)) == text


@pytest.mark.parametrize(
    ("text", "size"), [("5MiB", 5 << 20), ("512 KiB", 512 << 10), ("1GiB", 1 << 30), ("700", 700), ("700B", 700)]
)
def test_a_size_is_read(text, size):
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "5MB", "-5MiB", "1.5MiB", "MiB", "5mib", "9" * 5000])
def test_what_is_no_size_is_told(text):
    with pytest.raises(ValueError, match="size"):
        parse_size(text)


@pytest.mark.parametrize(("count", "told"), [(0, "0 stories"), (1, "1 story"), (2, "2 stories")])
def test_things_are_counted_as_people_say_it(count, told):
    assert counted(count, "story", "stories") == told
    assert counted(count, "rule") == f"{count} rule" + "s" * (count != 1)


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (timedelta(seconds=3), "1 min"),
        (timedelta(minutes=119), "119 min"),
        (timedelta(minutes=120), "2 h"),
        (timedelta(hours=47), "47 h"),
        (timedelta(hours=71), "2 days"),
    ],
    ids=str,
)
def test_a_span_is_told_roughly(span, told):
    assert roughly(span) == told
