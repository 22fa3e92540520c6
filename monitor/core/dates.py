"""A feed's date string → an instant, or nothing. Wrong is worse than none: what is not understood in full is None."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

FIRST_YEAR = 1990
LAST_YEAR = 2100
_SOON = timedelta(days=1)

# January to December, in full: any beginning of three letters or more that means one month only is known, too.
_MONTH_NAMES = """
    January February March April May June July August September October November December
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    januari februari maart april mei juni juli augustus september oktober november december
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
    Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
    Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
"""
# Names with one meaning only, or the one that RFC 822 gives them. IST, for one, is Indian, Irish and Israeli time.
_ZONE_NAMES = {
    -8: "pst", -7: "pdt mst", -6: "mdt cst", -5: "cdt est", -4: "edt", -3: "brt", 0: "z ut utc gmt wet",
    1: "bst west cet met mez wat", 2: "cest mest mesz cat eet sast", 3: "eest eat msk trt", 7: "wib", 8: "hkt sgt",
    9: "jst kst", 10: "aest", 11: "aedt", 12: "nzst", 13: "nzdt",
}  # fmt: skip
_ZONES = {"": 0} | {name: hours for hours, names in _ZONE_NAMES.items() for name in names.split()}

_WEEKDAY = r"(?:[^\d,،]{2,20}?[,،]?\s*)??"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_TIME = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d{1,9})?)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
)
_OFFSET = r"(?:(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?)?"
_ZONE = rf"\s*(?P<zone>[a-z]{{0,5}})\s*{_OFFSET}(?:\s+[a-z]{{2,5}}|\s*\([^()]{{0,60}}\))?"
_CLOCK = rf"(?:(?:\s*[,،]\s*|\s+|t)(?:(?:at|a las|a|um|om|às|в|-)\s+)?{_TIME}{_ZONE})?"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = r"(?P<month>\d{1,2})"
_LATE_DAY = r"(?P<day>1[3-9]|2\d|3[01])"  # no month: it tells which of two numbers is the day
_YEAR = r"(?P<year>\d{4})"
_ANY_YEAR = r"(?P<year>\d{4}|\d\d)(?:\s*г\.?)?"
_OF = r"(?:del?\s+)?"
_TH = r"(?:st|nd|rd|th|er|º|\.)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?P<by>[-/.]){_MONTH}(?P=by){_DAY}{_CLOCK}",
        rf"{_WEEKDAY}{_DAY}{_TH}[\s-]+{_OF}{_NAME}[\s,-]+{_OF}{_ANY_YEAR}{_CLOCK}",
        rf"{_WEEKDAY}{_NAME}\s+{_DAY}{_TH}\s*,?\s+{_YEAR}{_CLOCK}",
        rf"{_WEEKDAY}{_NAME}\s+{_DAY}\s+{_TIME}\s*(?P<zone>[a-z]{{0,5}})\s*{_OFFSET}\s*{_YEAR}",
        rf"{_DAY}\.{_MONTH}\.{_YEAR}{_CLOCK}",
        rf"{_LATE_DAY}/{_MONTH}/{_YEAR}{_CLOCK}",
        rf"{_MONTH}/{_LATE_DAY}/{_YEAR}{_CLOCK}",
        rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:t?(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d))?z?)?",
    )
)
_UNIX = re.compile(r"(\d{9,10})(?:\d{3}|\.\d{1,9})?")
_LONGEST = 100


def parse_date(raw: str) -> datetime | None:
    """The instant that a date string means, in UTC, or None if that is not certain or not in FIRST_YEAR to LAST_YEAR.

    Without a zone it is read as UTC, without a time as midnight. `05/11/2026` is uncertain; `2026/11/05` is not.
    """
    text = _fold(raw)
    if len(text) > _LONGEST:
        return None
    try:
        instant = _unix(text) or _calendar(text)
    except (ValueError, OverflowError):
        return None
    return instant if instant and FIRST_YEAR <= instant.year <= LAST_YEAR else None


def believable(instant: datetime, now: datetime) -> bool:
    """Whether something can have been published then: clocks go wrong by hours, and nobody publishes next week."""
    return instant <= now + _SOON


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text[: 2 * _LONGEST]).casefold()
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


def _unix(text: str) -> datetime | None:
    seconds = _UNIX.fullmatch(text)
    return datetime.fromtimestamp(int(seconds[1]), UTC) if seconds else None


def _calendar(text: str) -> datetime | None:
    for form in _FORMS:
        if (match := form.fullmatch(text)) and (instant := _instant(match.groupdict())):
            return instant
    return None


def _instant(parts: dict[str, str | None]) -> datetime | None:
    """Raises ValueError where no calendar has such a day, or no clock such a time."""
    month = _MONTHS.get(parts["name"]) if parts.get("name") else int(parts["month"] or 0)
    zone = _zone(parts)
    if month is None or zone is None:
        return None
    moment = datetime(_year(parts["year"] or ""), month, int(parts["day"] or 0), *_time(parts), tzinfo=zone)
    return moment.astimezone(UTC)


def _year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 69 else 1900)


def _time(parts: dict[str, str | None]) -> tuple[int, int, int]:
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if parts.get("half") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if parts["half"] == "p" else 0)
    return hour, minute, min(second, 59)


def _zone(parts: dict[str, str | None]) -> timezone | None:
    base = _ZONES.get(parts.get("zone") or "")
    if base is None or (base and parts.get("sign")):
        return None
    offset = timedelta(hours=int(parts.get("hours") or 0), minutes=int(parts.get("minutes") or 0))
    return timezone(timedelta(hours=base) + (-offset if parts.get("sign") == "-" else offset))


def _beginnings() -> dict[str | None, int]:
    """The number of the month of each beginning of its name, in any language, that no other month has."""
    meant: dict[str, set[int]] = {}
    for index, name in enumerate(_MONTH_NAMES.split()):
        folded = _fold(name)
        for length in range(3, len(folded) + 1):
            meant.setdefault(folded[:length], set()).add(index % 12 + 1)
    return {beginning: months.pop() for beginning, months in meant.items() if len(months) == 1}


_MONTHS = _beginnings()
