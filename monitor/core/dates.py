"""A feed's date string → an instant, or nothing. Wrong is worse than none: what is not understood in full is None."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

FIRST_YEAR = 1990
LAST_YEAR = 2100
_SOON = timedelta(days=1)
_FARTHEST = timedelta(hours=14)

# January to December, in full: any beginning of three letters or more that means one month only is known, too.
_MONTH_NAMES = """
    January February March April May June July August September October November December
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    Jänner Feber Maerz April Mai Juni Juli August September Oktober November Dezember
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez
    jan feb mrt apr mei jun jul aug sep okt nov dec
    januari februari maart april mei juni juli augustus september oktober november december
    januari februari mars april maj juni juli augusti september oktober november december
    januar februar marts april mai juni juli august september oktober november desember
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
    ledna února března dubna května června července srpna září října listopadu prosince
    január február március április május június július augusztus szeptember október november december
    Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος
    Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    януари февруари март април май юни юли август септември октомври ноември декември
    січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
    يناير فبراير مارس إبريل ماي يونيه يوليوز غشت شتنبر أكتوبر نونبر دجنبر
    كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
    ینایر فبرایر مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
    ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
    בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
    Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
    Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
    Januari Pebruari Maret April Mei Juni Juli Agt September Oktober Nopember Desember
    Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba
    Janairu Faburairu Maris Afrilu Mayu Yuni Yuli Agusta Satumba Oktoba Nuwamba Disamba
"""
# Names with one meaning only, or the one that RFC 822 gives them. IST, for one, is Indian, Irish and Israeli time.
_ZONE_NAMES = {
    -10: "hst", -9: "akst", -8: "pst akdt", -7: "pdt mst", -6: "mdt cst", -5: "cdt est cot pet", -4: "edt vet bot",
    -3: "brt art uyt", 0: "z ut utc gmt wet", 1: "bst west cet met mez wat", 2: "cest mest mesz cat eet sast",
    3: "eest eat msk мск trt", 5: "pkt", 7: "wib ict", 8: "hkt sgt myt pht wita", 9: "jst kst wit", 10: "aest",
    11: "aedt", 12: "nzst", 13: "nzdt",
}  # fmt: skip
_ZONES = {"": 0} | {name: hours for hours, names in _ZONE_NAMES.items() for name in names.split()}
_REGIONS = {"et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles"}

_BEFORE = r"(?:[^\W\d][^\d+/]{1,30}?[\s,.:])??\s*"
_NAME = r"(?P<name>[^\W\d]{2,14})\.?"
_TIME = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d{1,12})?)?(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?"
)
_OFFSET = r"(?:(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?(?::00)?)?"
_REGION = r"(?:\s*[\[(]?(?P<region>[a-z]{2,10}/[a-z_/-]{2,30})[\])]?)?"
# A zone may be told twice; where only the second place tells one, it is no comment.
_COMMENT = r"(?:\s+[a-z]{2,5}|\s*\([^()]{0,60}\)|\[[a-z]{1,5}\])?"
_ZONE = rf"\s*(?:(?P<zone>[^\W\d_]{{1,5}})(?![^\W\d_]))?\s*{_OFFSET}{_REGION}(?(sign){_COMMENT}|(?(zone){_COMMENT}|))"
_AT = r"(?:(?:at|a las|a|um|om|as|kl|ore|ora|o|в|о|saat|pukul|jam|الساعة|ساعت|@|-)\.?\s+)?"
_WEEKDAY = r"(?:[\s,]+[^\W\d]{2,12}\.?(?=[\s,]|$)|\s*\([^()\d]{1,12}\))?"
_CLOCK = rf"(?:(?:\s*[,|·•-]\s*|\s+|t){_AT}{_TIME}{_ZONE})?"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = r"(?P<month>\d{1,2})"
_LATE_DAY = r"(?P<day>1[3-9]|2\d|3[01])"  # no month: it tells which of two numbers is the day
_SAME_DAY = r"0?(?P<day>(?P<month>[1-9]|1[0-2]))(?P<by>[/-])0?(?P=month)(?P=by)"  # nor does it matter here
_YEAR = r"(?P<year>\d{4})"
_ERA = r"(?:\s*(?:г|года|р|року|م|ad|ce)\.?(?=[\s,]|$))?"
_ANY_YEAR = rf"(?P<year>\d{{4}}|\d\d){_ERA}"
_COMPACT_TIME = rf"[t ]?(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d{{1,9}})?)?(?P<zone>z?){_OFFSET}"
_OF = r"(?:of\s+|de[l']?\s+|d')?"
_TH = r"(?:st|nd|rd|th|er|e|º|°|\.)?"
_AFTER = rf"{_WEEKDAY}{_CLOCK}"
_FORMS = (
    rf"{_BEFORE}{_YEAR}(?P<by>[-/.])\s?{_MONTH}(?P=by)\s?{_DAY}\.?{_AFTER}",
    rf"{_BEFORE}{_DAY}{_TH}[\s\-./,]*{_OF}{_NAME}[\s\-./,]*{_OF}{_ANY_YEAR}{_AFTER}",
    rf"{_BEFORE}{_NAME}[\s-]+{_DAY}{_TH}(?:\s*,\s*|\s+|-){_YEAR}{_AFTER}",
    rf"{_BEFORE}{_NAME}\s+{_DAY}\s+{_TIME}\s*(?P<zone>[a-z]{{0,5}})\s*{_OFFSET}\s*{_YEAR}",
    rf"{_BEFORE}{_DAY}\s+{_NAME}\s+{_TIME}\s*(?P<zone>[a-z]{{0,5}})\s*{_OFFSET}\s*{_YEAR}",
    rf"{_BEFORE}{_YEAR}[\s\-.,]+{_NAME}[\s\-.]+{_DAY}\.?{_AFTER}",
    rf"{_BEFORE}{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}{_ERA}{_AFTER}",
    rf"{_BEFORE}{_LATE_DAY}(?P<by>[/-]){_MONTH}(?P=by){_YEAR}{_ERA}{_AFTER}",
    rf"{_BEFORE}{_MONTH}(?P<by>[/-]){_LATE_DAY}(?P=by){_YEAR}{_AFTER}",
    rf"{_BEFORE}{_SAME_DAY}{_YEAR}{_AFTER}",
    rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:{_COMPACT_TIME})?",
    rf"{_YEAR}-?w(?P<week>\d\d)-?(?P<weekday>[1-7])(?:t{_TIME}{_ZONE})?",
    rf"{_YEAR}-(?P<nth>\d{{3}})(?:t{_TIME}{_ZONE})?",
)
_RFC_822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC|Z|([+-](?:0\d|1[0-3])[0-5]\d))",
    re.ASCII,
)
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)", re.ASCII)
_UNIX = re.compile(r"(?:/date\()?(\d{10})(?:\d{3}|\d{6}|\.\d{1,9})?(?:\)/)?")
_LONGEST = 100

# What a date is written with in this place or that, and what it is here; all of it as it looks folded.
_SPELLINGS = tuple(
    (re.compile(unicodedata.normalize("NFKD", written)), meant)
    for written, meant in (
        (r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", ""),
        (r"[\u2010-\u2015\u2212]", "-"),
        (r"[،、，]", ","),
        (r"[‘’`]", "'"),
        (r"etc/(?=utc|gmt)", ""),
        (r"(\d{1,2})\s+thang\s+(\d{1,2})\s*,?\s*(?:nam\s+)?(\d{4})", r"\3-\2-\1"),
        (r"(\d{4})\s*(?:年|년)\s*(\d{1,2})\s*(?:月|월)\s*(\d{1,2})\s*(?:日|일|号)", r"\1-\2-\3 "),
        (r"(\d{1,2})\s*(?:时|時|点|點|시)\s*(\d{1,2})\s*(?:(?:分|분)(?:\s*(\d{1,2})\s*(?:秒|초))?)?", r"\1:\2:\3"),
        (r"(\d:\d\d):(?=$|\s)", r"\1"),
        (r"(?:上午|午前|오전)\s*(\d{1,2}:\d\d(?::\d\d)?)", r"\1 am"),
        (r"(?:下午|午後|오후)\s*(\d{1,2}:\d\d(?::\d\d)?)", r"\1 pm"),
        (r"(كانون|تشرين)\s+(?=ال)", r"\1_"),
        (r"(:\d\d)\s*(?:صباحا|ص)(?!\w)", r"\1 am"),
        (r"(:\d\d)\s*(?:مساء|م)(?!\w)", r"\1 pm"),
        (r"(?<=\d)\s?h(?:eures?|rs?|s)?\.?\s?(\d\d)(?:\s?min)?(?!\w)", r":\1"),
        (r"(?<![:\d])(\d{1,2})\s?(?:h|heures?|uhr)(?!\w)", r"\1:00"),
        (r"(?<=:\d\d)\s?(?:h|hrs?|hs|uhr)(?!\w)", ""),
        (r"(?<![:.\d])(\d{1,2})\s?([ap])\.?\s?m\b\.?", r"\1:00 \2m"),
        (r"(:\d\d)\s*\(([a-z]{2,5}(?:\s?[+-]\d[\d:]*)?)\)", r"\1 \2"),
        (
            r"^(\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s+(?:gmt|utc|ist|[a-z]{2,4}t))?)\s*[,|-]?\s+(?=.*\d{4})(.*)$",
            r"\2 \1",
        ),
    )
)
_TWO_NAMES = re.compile(r"([^\W\d]{2,14})\s*[/(]\s*([^\W\d]{2,14})\)?")


def parse_date(raw: str) -> datetime | None:
    """The instant that a date string means, in UTC, or None if that is not certain or not in FIRST_YEAR to LAST_YEAR.

    Without a zone it is read as UTC, without a time as midnight. `05/11/2026` is uncertain; `2026/11/05` is not.
    """
    instant = _standard(raw) or _any(_fold(raw))
    return instant if instant and FIRST_YEAR <= instant.year <= LAST_YEAR else None


def believable(instant: datetime, now: datetime) -> bool:
    """Whether something can have been published then: clocks go wrong by hours, and nobody publishes next week."""
    return instant <= now + _SOON


def _standard(raw: str) -> datetime | None:
    """A date as most feeds write it, by RFC 822 or RFC 3339, in a tenth of the time that all the forms take."""
    written = _RFC_822.fullmatch(raw)
    month = _MONTHS.get(written[2].lower()) if written else None
    if written and month:
        raw = f"{written[3]}-{month:02}-{written[1]:0>2}T{written[4]}{written[5] or 'Z'}"
    elif not _RFC_3339.fullmatch(raw):
        return None
    try:
        return datetime.fromisoformat(raw).astimezone(UTC)
    except (ValueError, OverflowError):  # midnight may be written as 24:00
        return None


def _any(text: str) -> datetime | None:
    try:
        return None if len(text) > _LONGEST else _unix(text) or _calendar(text)
    except (ValueError, OverflowError):
        return None


def _fold(text: str) -> str:
    """In lower case, without accents, with the usual digits."""
    plain = text[: 2 * _LONGEST].casefold()
    if not plain.isascii():
        bare = (char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
        plain = "".join(str(unicodedata.decimal(char, char)) for char in bare)
    return " ".join(plain.split())


def _unix(text: str) -> datetime | None:
    seconds = _UNIX.fullmatch(text)
    return datetime.fromtimestamp(int(seconds[1]), UTC) if seconds else None


def _calendar(text: str) -> datetime | None:
    return _first_form(text) or _first_form(_respelled(text))


def _first_form(text: str) -> datetime | None:
    for form in map(_compiled, _FORMS):
        if (match := form.fullmatch(text)) and (instant := _instant(match.groupdict())):
            return instant
    return None


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """When a date is parsed, and not before: that is the work of others than those that only ask what to believe."""
    return re.compile(form)


def _respelled(text: str) -> str:
    for written, meant in _SPELLINGS:
        text = written.sub(meant, text)
    return " ".join(_TWO_NAMES.sub(_one_name, text).split())


def _one_name(names: re.Match[str]) -> str:
    """One of two names that mean the same month, as the Arab League and the UN write it (`آذار/مارس`)."""
    first, second = _MONTHS.get(names[1]), _MONTHS.get(names[2])
    return names[1] if first and first == second else names[0]


def _instant(parts: dict[str, str | None]) -> datetime | None:
    """Raises ValueError where no calendar has such a day, or no clock such a time."""
    day = _day(parts)
    zone = _zone(parts)
    time = _time(parts)
    return (day.replace(tzinfo=zone) + time).astimezone(UTC) if day and zone and time is not None else None


def _day(parts: dict[str, str | None]) -> datetime | None:
    year = _year(parts["year"] or "")
    if parts.get("week"):
        return datetime.fromisocalendar(year, int(parts["week"] or 0), int(parts["weekday"] or 0))
    if parts.get("nth"):
        day = datetime(year, 1, 1) + timedelta(days=int(parts["nth"] or 0) - 1)  # noqa: DTZ001 - its zone comes later
        return day if day.year == year else None
    month = _MONTHS.get(parts["name"]) if parts.get("name") else int(parts["month"] or 0)
    return datetime(year, month, int(parts["day"] or 0)) if month else None  # noqa: DTZ001 - as above


def _year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 69 else 1900)


def _time(parts: dict[str, str | None]) -> timedelta | None:
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if parts.get("half") and hour <= 12:
        if hour == 0 and parts["half"] == "p":
            return None  # half past midnight, or past noon
        hour = hour % 12 + (12 if parts["half"] == "p" else 0)
    if (hour, minute, second) > (24, 0, 0) or minute > 59 or second > 60:
        return None
    return timedelta(hours=hour, minutes=minute, seconds=min(second, 59))


def _zone(parts: dict[str, str | None]) -> tzinfo | None:
    name, sign, region = parts.get("zone") or "", parts.get("sign"), parts.get("region")
    if not sign and (name in _REGIONS or (region and not name)):
        return _region(_REGIONS.get(name) or region or "")
    base = _ZONES.get(name)
    offset = timedelta(hours=int(parts.get("hours") or 0), minutes=int(parts.get("minutes") or 0))
    offset = -offset if sign == "-" else offset
    if base is None or abs(offset) > _FARTHEST or (base and sign and offset != timedelta(hours=base)):
        return None
    return timezone(offset if sign else timedelta(hours=base))


def _region(name: str) -> tzinfo | None:
    """The zone of a place, as the system's own table has it."""
    try:
        return ZoneInfo(re.sub(r"^us(?=/)|[a-z]+", _spelt, name.lower()))
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _spelt(word: re.Match[str]) -> str:
    return "US" if word[0] == "us" else word[0].capitalize()


def _month_names() -> dict[str | None, int]:
    """The number of the month of each name, and of each beginning of one that no other month has, in any language."""
    whole: dict[str | None, set[int]] = {}
    beginnings: dict[str | None, set[int]] = {}
    for index, name in enumerate(_MONTH_NAMES.split()):
        folded, month = _fold(name), index % 12 + 1
        whole.setdefault(folded, set()).add(month)
        for length in range(3, len(folded) + 1):
            beginnings.setdefault(folded[:length], set()).add(month)
    meant = beginnings | whole
    return {name: months.copy().pop() for name, months in meant.items() if len(months) == 1}


_MONTHS = _month_names()
