"""The days that a text speaks of: `on Monday`, `12 March`, `three years ago`, `last year`, `since 2012`.

What a weekday or a date without a year means follows from the day of publication: the last such day, unless the
sentence speaks of what is to come.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from monitor.core.facts.dates import Span, find_dates, is_to_come, month_of, same_day, year_at
from monitor.core.facts.languages.language import Language
from monitor.core.facts.numerals import is_number, number_at
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Listed, Sign
from monitor.core.text import Case
from monitor.model import SpokenDay

_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
_WEEK_NEAR = 4
_COUNTED = frozenset({"person", "thing"})
_SMALL = frozenset({"unit", "possessive", "lead"})


def roles(language: Language) -> Listed:
    """The roles of the words for days in one language, for its vocabulary."""
    return {
        **_places("weekday", language.weekdays, range(7)),
        **_places("month", language.months, range(1, 13)),
        **_places("relative", language.relative, range(-2, 3)),
        **_places("unit", language.periods, tuple(_UNITS)),
        **{("span", name): listed for name, listed in language.spans.items()},
        **{("ago", name): listed for name, listed in language.ago.items()},
        **{("in", name): listed for name, listed in language.years.items()},
        ("since", "since"): language.since,
        ("future", "future"): language.future,
        ("lately", "lately"): language.lately,
    }


def find_days(passage: Passage, published: date) -> tuple[SpokenDay, ...]:
    """The days spoken of, in order and without overlap; `published` is the day that they are told from."""
    found = sorted(_spans(passage, published), key=lambda span: (span.start, -span.end))
    days: list[Span] = []
    for span in found:
        if not days or span.start >= days[-1].end:
            days.append(_since(passage, span, published))
    return tuple(_spoken(passage, span) for span in days)


def _spoken(passage: Passage, span: Span) -> SpokenDay:
    start, end = passage.tokens.starts[span.start], passage.tokens.ends[span.end - 1]
    return SpokenDay(first=span.first, last=span.last, certain=span.certain, field=passage.field, start=start, end=end)


def _spans(passage: Passage, published: date) -> Iterator[Span]:
    for sign in passage.signs["relative"]:
        day = published + timedelta(days=int(sign.name))
        yield Span(day, day, True, sign.start, sign.end)
    for sign in passage.signs["span"]:
        yield _long(sign, published)
    for sign in passage.signs["weekday"]:
        if not (_is_name(passage, sign) or _is_unit(passage, sign)):
            yield _weekday(passage, sign, published)
    yield from find_dates(passage, published)
    for sign in passage.signs["unit"]:
        if span := _ago(passage, sign, published):
            yield span
    yield from _years(passage)


def _long(sign: Sign, published: date) -> Span:
    unit, _, back = sign.name.partition(".")
    first, last = {"year": _year, "month": month_of, "week": _week, "decade": _decade}[unit](published, int(back))
    return Span(first, min(last, published), unit != "decade", sign.start, sign.end)


def _year(day: date, back: int) -> tuple[date, date]:
    return date(day.year - back, 1, 1), date(day.year - back, 12, 31)


def _week(day: date, back: int) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday() + 7 * back)
    return monday, monday + timedelta(days=6)


def _decade(day: date, _: int) -> tuple[date, date]:
    return day - timedelta(days=3652), day


def _is_name(passage: Passage, sign: Sign) -> bool:
    """`the Friday Mosque`, or a day whose date stands before it: `5 Mart Perşembe`."""
    if passage.grammar.weekday_behind:
        return passage.has("month", sign.start - 1) or year_at(passage, sign.start - 1) is not None
    if not sign.start or sign.end >= passage.size:
        return False
    titled = passage.tokens.case(sign.end) is Case.TITLE and not passage.tokens.breaks(sign.end)
    named = titled and not passage.has("month", sign.end)
    return named and passage.tokens.folded[sign.start - 1] == "the"


def _is_unit(passage: Passage, sign: Sign) -> bool:
    """Indonesian `dua minggu` is two weeks, `Minggu` Sunday."""
    small = passage.grammar.weekdays_capitalised and passage.tokens.case(sign.start) is Case.LOWER
    return small or (passage.has("unit", sign.start) and _how_many(passage, sign)[0] > 0)


def _weekday(passage: Passage, sign: Sign, published: date) -> Span:
    if week := _week_of(passage, sign):
        monday, _ = _week(published, int(week.name.partition(".")[2]))
        day = monday + timedelta(days=int(sign.name))
        return Span(day, day, True, min(sign.start, week.start), max(sign.end, week.end))
    back = (published.weekday() - int(sign.name)) % 7
    near = (sign.start - 1, sign.end)
    lately = any(passage.has("lately", index) for index in near)
    back = 7 if lately and not back else back
    if not lately and is_to_come(passage, sign.start):
        day = published + timedelta(days=7 - back)
        return Span(day, day, False, sign.start, sign.end)
    day = published - timedelta(days=back)
    return Span(day, day, True, sign.start, sign.end)


def _week_of(passage: Passage, day: Sign) -> Sign | None:
    """The words that tell of which week a day is: `Wednesday of last week`, `geçen hafta çarşamba`."""
    near = (*range(day.end, min(day.end + _WEEK_NEAR, passage.size)), day.start - 1)
    weeks = (passage.sign("span", index) for index in near if not passage.tokens.breaks(max(index, day.start)))
    return next((week for week in weeks if week and week.name.startswith("week.")), None)


def _ago(passage: Passage, unit: Sign, published: date) -> Span | None:
    """`three years ago`, `il y a trois ans`."""
    length = _UNITS[unit.name]
    count, start = _how_many(passage, unit)
    if not count:
        return None
    before, after = passage.sign("ago", start - 1), passage.sign("ago", unit.end)
    if not ((before and before.name == "before") or (after and after.name == "after")):
        return None
    if count * length > 365 * 200:
        return None
    middle, slack = published - timedelta(days=count * length), timedelta(days=length // 2 + (length == 365))
    if length == 365:
        middle = same_day(published, published.year - count)
    first, last = (middle, middle) if length == 1 else (middle - slack, middle + slack)
    return Span(first, last, length == 1, start - bool(before), unit.end + bool(after))


def _how_many(passage: Passage, unit: Sign) -> tuple[int, int]:
    """How many of the unit, or 0, and where that begins."""
    if passage.has("dual", unit.start):
        return 2, unit.start
    for start in range(max(0, unit.start - 3), unit.start):
        found = number_at(passage, start)
        if found and found[1] == unit.start:
            return int(found[0]), start
    return 0, unit.start


def _years(passage: Passage) -> Iterator[Span]:
    for index in passage.digits:
        year = year_at(passage, index)
        if year and _is_year(passage, index):
            yield Span(date(year, 1, 1), date(year, 12, 31), True, index, index + 1)


def _is_year(passage: Passage, index: int) -> bool:
    """Whether four digits are a year, and count nothing."""
    after = passage.role("in", index + 1) == "after"
    counted = is_number(passage, index + 1) and passage.gap(index + 1) == " "  # `die 2018 vier Menschen …`
    if passage.ends(index, "when") or after or counted:
        return True
    if passage.has_any(_COUNTED, index + 1) and not passage.tokens.breaks(index + 1):
        return False
    return passage.has("the_year", index - 1) or passage.role("in", index - 1) == "before"


def _since(passage: Passage, span: Span, published: date) -> Span:
    """`since 2012`, `depuis le 15 avril`: until now."""
    before = span.start - 1
    small = passage.has_any(_SMALL, before)
    since = passage.sign("since", before) or (passage.sign("since", before - 1) if small else None)
    since = passage.sign("since", span.end) if passage.grammar.postpositions else since  # `2012’den beri`
    ends = any(passage.has("until", index) for index in range(span.start, span.end))  # `с 9 по 11 марта`
    if since and span.first < published and not (ends or passage.has("ago", span.start)):
        return span._replace(last=published, start=min(since.start, span.start), end=max(since.end, span.end))
    return span


def _places(group: str, listed: str, names: range | tuple[str, ...]) -> Mapping[tuple[str, str], str]:
    spellings = (each.replace("_", " ").replace("/", ",") for each in listed.split())
    return {(group, str(name)): each for name, each in zip(names, spellings, strict=True)}
