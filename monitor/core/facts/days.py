"""The days that a text speaks of: `on Monday`, `12 March`, `three years ago`, `last year`, `since 2012`.

What a weekday or a date without a year means follows from the day of publication: the last such day, unless the
sentence speaks of what is to come.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from monitor.core.facts.languages.language import Language
from monitor.core.facts.numerals import follows_between, is_number, number_at
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Listed, Sign
from monitor.core.text import Case
from monitor.model import SpokenDay

FIRST_YEAR, LAST_YEAR = 1900, 2100
_SOON = timedelta(days=31)
"""A date without a year may lie so far ahead; later ones are those of last year."""
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|º|o)?")
_BEFORE_MONTH = frozenset({"in", "since"})
_COUNTED = frozenset({"person", "thing"})
_LINKS = frozenset({"until", "and"})
_DASHES = frozenset("-–—")
_SMALL = frozenset({"unit", "possessive", "lead"})
_NO_NAME = (Case.LOWER, Case.NONE)


class _Span(NamedTuple):
    """Days, and the tokens that mean them."""

    first: date
    last: date
    certain: bool
    start: int
    end: int


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
    days: list[_Span] = []
    for span in found:
        if not days or span.start >= days[-1].end:
            days.append(_since(passage, span, published))
    return tuple(_spoken(passage, span) for span in days)


def is_month(passage: Passage, index: int) -> bool:
    """Whether a token names a month; `may` and `march` in small letters do not."""
    if not passage.has("month", index):
        return False
    return not (passage.grammar.months_capitalised and passage.tokens.case(index) is Case.LOWER)


def _spoken(passage: Passage, span: _Span) -> SpokenDay:
    start, end = passage.tokens.starts[span.start], passage.tokens.ends[span.end - 1]
    return SpokenDay(first=span.first, last=span.last, certain=span.certain, field=passage.field, start=start, end=end)


def _spans(passage: Passage, published: date) -> Iterator[_Span]:
    for sign in passage.signs["relative"]:
        day = published + timedelta(days=int(sign.name))
        yield _Span(day, day, True, sign.start, sign.end)
    for sign in passage.signs["span"]:
        yield _long(sign, published)
    for sign in passage.signs["weekday"]:
        if not (_is_name(passage, sign) or _is_unit(passage, sign)):
            yield _weekday(passage, sign, published)
    for sign in passage.signs["month"]:
        if is_month(passage, sign.start) and (span := _dated(passage, sign, published)):
            yield from _with_first(passage, span)
    for sign in passage.signs["unit"]:
        if span := _ago(passage, sign, published):
            yield span
    yield from _years(passage)
    yield from _slashed(passage, published)


def _long(sign: Sign, published: date) -> _Span:
    unit, _, back = sign.name.partition(".")
    first, last = {"year": _year, "month": _month, "week": _week, "decade": _decade}[unit](published, int(back))
    return _Span(first, min(last, published), unit != "decade", sign.start, sign.end)


def _year(day: date, back: int) -> tuple[date, date]:
    return date(day.year - back, 1, 1), date(day.year - back, 12, 31)


def _month(day: date, back: int) -> tuple[date, date]:
    first = day.replace(day=1)
    for _ in range(back):
        first = (first - timedelta(days=1)).replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _week(day: date, back: int) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday() + 7 * back)
    return monday, monday + timedelta(days=6)


def _decade(day: date, _: int) -> tuple[date, date]:
    return day - timedelta(days=3652), day


def _is_name(passage: Passage, sign: Sign) -> bool:
    """`the Friday Mosque`, or a day whose date stands before it: `5 Mart Perşembe`."""
    if passage.grammar.weekday_behind:
        return passage.has("month", sign.start - 1) or _year_at(passage, sign.start - 1) is not None
    if not sign.start or sign.end >= passage.size:
        return False
    titled = passage.tokens.case(sign.end) is Case.TITLE and not passage.tokens.breaks(sign.end)
    named = titled and not passage.has("month", sign.end)
    return named and passage.tokens.folded[sign.start - 1] == "the"


def _is_unit(passage: Passage, sign: Sign) -> bool:
    """Indonesian `dua minggu` is two weeks, `Minggu` Sunday."""
    small = passage.grammar.weekdays_capitalised and passage.tokens.case(sign.start) is Case.LOWER
    return small or (passage.has("unit", sign.start) and _how_many(passage, sign)[0] > 0)


def _weekday(passage: Passage, sign: Sign, published: date) -> _Span:
    back = (published.weekday() - int(sign.name)) % 7
    near = (sign.start - 1, sign.end)
    lately = any(passage.has("lately", index) for index in near)
    if not lately and _is_to_come(passage, sign.start):
        day = published + timedelta(days=7 - back)
        return _Span(day, day, False, sign.start, sign.end)
    day = published - timedelta(days=back)
    return _Span(day, day, True, sign.start, sign.end)


def _is_to_come(passage: Passage, index: int) -> bool:
    """Whether the sentence speaks of what is to come."""
    start, end = passage.sentence(index)
    if any(start <= sign.start < end for sign in passage.signs["future"]):
        return True
    form = passage.grammar.to_come
    told = [place for place in range(start, end) if form.search(passage.tokens.written(place))] if form else ()
    return any(passage.tokens.case(place) in _NO_NAME for place in told)


def _dated(passage: Passage, month: Sign, published: date) -> _Span | None:
    """`12 March`, `March 12th`, `1er juillet 2021`, `in August 2025`, `in January`."""
    number = int(month.name)
    day, start, end = _day_of(passage, month)
    year, end = _year_after(passage, _past_other_name(passage, month, end))
    if day:
        found = _calendar(year, number, day, published)
        span = _Span(found, found, True, start, end) if found else None
        return span if span is None or year else _next_year(passage, span, published)
    if (
        year
        or (not passage.has("homonym", month.start) and passage.has_any(_BEFORE_MONTH, month.start - 1))
        or _is_in_month(passage, month)
    ):
        chosen = year or (published.year if number <= published.month else published.year - 1)
        first, last = _month(date(chosen, number, 1), 0)
        return _Span(first, last, True, month.start, end)
    return None


def _past_other_name(passage: Passage, month: Sign, end: int) -> int:
    """Arabic `أبريل/نيسان`: the month by its other name."""
    other = passage.sign("month", end)
    twice = other and end == month.end and other.name == month.name and passage.gap(end) == "/"
    return other.end if other and twice else end


def _next_year(passage: Passage, span: _Span, published: date) -> _Span:
    """A date of a sentence that speaks of what is to come, if its next one is nearer than its last."""
    following = _same_day(span.first, span.first.year + 1)
    nearer = following - published < published - span.first
    if not (nearer and _is_to_come(passage, span.start)):
        return span
    return span._replace(first=following, last=following, certain=False)


def _with_first(passage: Passage, span: _Span) -> Iterator[_Span]:
    """`from 9 to 11 March` is one time, and `5 and 19 April` are two days."""
    linked = span.first == span.last and passage.has_any(_LINKS, span.start - 1)
    before = span.start - 1 - linked
    dashed = passage.gap(span.start).strip() in _DASHES
    day = _day_number(passage, before) if (linked or dashed) and before >= 0 else 0
    if not 0 < day < span.first.day or span.first != span.last:
        yield span
    elif passage.has("and", span.start - 1) and not follows_between(passage, before):
        first = span.first.replace(day=day)
        yield span._replace(first=first, last=first, start=before, end=before + 1)
        yield span
    else:
        yield span._replace(first=span.first.replace(day=day), start=before)


def _is_in_month(passage: Passage, month: Sign) -> bool:
    """Turkish `Mart ayında`, `Mart’ta`."""
    return passage.ends(month.start, "when") or passage.role("in", month.end) == "month"


def _day_of(passage: Passage, month: Sign) -> tuple[int, int, int]:
    """The day of the month, or 0, and the tokens that say so."""
    before = month.start - 1
    while before > 0 and before > month.start - 3 and _is_of(passage, before):
        before -= 1
    if before >= 0 and (day := _day_number(passage, before)):
        sign = passage.sign("ordinal", before)
        return day, sign.start if sign else before, month.end
    if _may_follow(passage, month) and (day := _day_number(passage, month.end)):
        return day, month.start, month.end + 1
    return 0, month.start, month.end


def _may_follow(passage: Passage, month: Sign) -> bool:
    """`March 12`, `Sept. 3`."""
    if not passage.grammar.day_behind or month.end >= passage.size:
        return False
    short = passage.gap(month.end) == ". " and passage.is_abbreviated(month.end)
    return short or not passage.tokens.breaks(month.end)


def _is_of(passage: Passage, index: int) -> bool:
    """`12 of March`, and the mark of `1.º de marzo`."""
    return passage.has("of", index) or passage.tokens.folded[index] == "o"


def _day_number(passage: Passage, index: int) -> int:
    if ordinal := passage.role("ordinal", index):
        return int(ordinal)
    written = _ORDINAL.fullmatch(passage.tokens.folded[index])
    return int(written[1]) if written and int(written[1]) <= 31 else 0


def _year_after(passage: Passage, end: int) -> tuple[int | None, int]:
    skip = passage.has("of", end)
    year = _year_at(passage, end + skip)
    return (year, end + skip + 1) if year else (None, end)


def _year_at(passage: Passage, index: int) -> int | None:
    folded = passage.tokens.folded[index] if 0 <= index < passage.size else ""
    year = int(folded) if len(folded) == 4 and folded.isascii() and folded.isdigit() else 0
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _calendar(year: int | None, month: int, day: int, published: date) -> date | None:
    """The date; without a year the last one, or one that comes soon."""
    years = (year,) if year else (published.year + 1, published.year, published.year - 1)
    for each in years:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year or found <= published + _SOON:
            return found
    return None


def _ago(passage: Passage, unit: Sign, published: date) -> _Span | None:
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
        middle = _same_day(published, published.year - count)
    first, last = (middle, middle) if length == 1 else (middle - slack, middle + slack)
    return _Span(first, last, length == 1, start - bool(before), unit.end + bool(after))


def _how_many(passage: Passage, unit: Sign) -> tuple[int, int]:
    """How many of the unit, or 0, and where that begins."""
    if passage.has("dual", unit.start):
        return 2, unit.start
    for start in range(max(0, unit.start - 3), unit.start):
        found = number_at(passage, start)
        if found and found[1] == unit.start:
            return int(found[0]), start
    return 0, unit.start


def _same_day(day: date, year: int) -> date:
    return day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)


def _years(passage: Passage) -> Iterator[_Span]:
    for index in passage.digits:
        year = _year_at(passage, index)
        if year and _is_year(passage, index):
            yield _Span(date(year, 1, 1), date(year, 12, 31), True, index, index + 1)


def _slashed(passage: Passage, published: date) -> Iterator[_Span]:
    """Indonesian `Senin (9/3/2026)`, `(9/3)`, German `24.02.`: the day comes first. It tells which weekday is meant."""
    mark = passage.grammar.day_mark
    for index in passage.digits if mark else ():
        month, year = _slash(passage, index + 1), _slash(passage, index + 2)
        named = index > 0 and passage.has("weekday", index - 1)
        closed = passage.gap(index).endswith("(") if mark == "/" else _is_pointed(passage, index + 1)
        if not (month and (year or named or closed)) or passage.gap(index) == mark:
            continue
        day, told = _day_number(passage, index), _year_at(passage, index + 2) if year else None
        if found := _calendar(told, int(month), day, published):
            yield _Span(found, found, True, index - named, index + 2 + bool(year))


def _slash(passage: Passage, index: int) -> str:
    """The digits after a slash, or a point."""
    if not 0 < index < passage.size or passage.gap(index) != passage.grammar.day_mark:
        return ""
    folded = passage.tokens.folded[index]
    return folded if folded.isascii() and folded.isdigit() and len(folded) <= 4 else ""


def _is_pointed(passage: Passage, index: int) -> bool:
    """`24.02.`, and not a number with a fraction."""
    written = passage.tokens.folded[index] if index < passage.size else ""
    return len(written) == 2 and passage.text[passage.tokens.ends[index] :][:1] == "."


def _is_year(passage: Passage, index: int) -> bool:
    """Whether four digits are a year, and count nothing."""
    after = passage.role("in", index + 1) == "after"
    counted = is_number(passage, index + 1) and passage.gap(index + 1) == " "  # `die 2018 vier Menschen …`
    if passage.ends(index, "when") or after or counted:
        return True
    if passage.has_any(_COUNTED, index + 1) and not passage.tokens.breaks(index + 1):
        return False
    return passage.has("the_year", index - 1) or passage.role("in", index - 1) == "before"


def _since(passage: Passage, span: _Span, published: date) -> _Span:
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
