"""Dates that a text spells: `12 March`, `1er juillet 2021`, `in August 2025`, `from 9 to 11 March`, `(9/3)`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from monitor.core.facts.numerals import follows_between
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SOON = timedelta(days=31)
"""A date without a year may lie so far ahead; later ones are those of last year."""
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|º|o)?")
_BEFORE_MONTH = frozenset({"in", "since"})
_COUNTED = frozenset({"person", "thing"})
_LINKS = frozenset({"until", "and"})
_DASHES = frozenset("-–—")
_NO_NAME = (Case.LOWER, Case.NONE)


class Span(NamedTuple):
    """Days, and the tokens that mean them."""

    first: date
    last: date
    certain: bool
    start: int
    end: int


def find_dates(passage: Passage, published: date) -> Iterator[Span]:
    """The dates of a text and its months with a year, as they are meant on the day of publication."""
    for sign in passage.signs["month"]:
        if is_month(passage, sign.start) and (span := _dated(passage, sign, published)):
            yield from _with_first(passage, _with_last(passage, span))
    yield from _slashed(passage, published)


def is_month(passage: Passage, index: int) -> bool:
    """Whether a token names a month; `may` and `march` in small letters do not."""
    if not passage.has("month", index):
        return False
    return not (passage.grammar.months_capitalised and passage.tokens.case(index) is Case.LOWER)


def month_of(day: date, back: int) -> tuple[date, date]:
    first = day.replace(day=1)
    for _ in range(back):
        first = (first - timedelta(days=1)).replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def is_to_come(passage: Passage, index: int) -> bool:
    """Whether the sentence speaks of what is to come."""
    start, end = passage.sentence(index)
    if any(start <= sign.start < end for sign in passage.signs["future"]):
        return True
    form = passage.grammar.to_come
    told = [place for place in range(start, end) if form.search(passage.tokens.written(place))] if form else ()
    return any(passage.tokens.case(place) in _NO_NAME for place in told)


def _dated(passage: Passage, month: Sign, published: date) -> Span | None:
    """`12 March`, `March 12th`, `1er juillet 2021`, `in August 2025`, `in January`."""
    number = int(month.name)
    day, start, end = _day_of(passage, month)
    year, end = _year_after(passage, _past_other_name(passage, month, end))
    if day:
        found = _calendar(year, number, day, published)
        span = Span(found, found, True, start, end) if found else None
        return span if span is None or year else _next_year(passage, span, published)
    if (
        year
        or (not passage.has("homonym", month.start) and passage.has_any(_BEFORE_MONTH, month.start - 1))
        or _is_in_month(passage, month)
    ):
        chosen = year or (published.year if number <= published.month else published.year - 1)
        first, last = month_of(date(chosen, number, 1), 0)
        return Span(first, last, True, month.start, end)
    return None


def _past_other_name(passage: Passage, month: Sign, end: int) -> int:
    """Arabic `أبريل/نيسان`: the month by its other name."""
    other = passage.sign("month", end)
    twice = other and end == month.end and other.name == month.name and passage.gap(end) == "/"
    return other.end if other and twice else end


def _next_year(passage: Passage, span: Span, published: date) -> Span:
    """A date of a sentence that speaks of what is to come, if its next one is nearer than its last."""
    following = same_day(span.first, span.first.year + 1)
    nearer = following - published < published - span.first
    if not (nearer and is_to_come(passage, span.start)):
        return span
    return span._replace(first=following, last=following, certain=False)


def _with_first(passage: Passage, span: Span) -> Iterator[Span]:
    """`from 9 to 11 March` is one time, and `5 and 19 April` are two days."""
    link = span.start - 1
    article = passage.has("lead", link) and not passage.has_any(_LINKS, link)  # `entre le 1er et le 5 mars`
    link -= article
    linked = passage.has_any(_LINKS, link) or passage.joins(span.start)
    before = link - (linked and not passage.joins(span.start))
    dashed = passage.gap(span.start).strip() in _DASHES
    day = _day_number(passage, before) if (linked or dashed) and before >= 0 else 0
    alone = passage.has("and", link) and not _is_between(passage, before)
    if not 0 < day < span.first.day or span.first != span.last or (alone and article):
        yield span
    elif alone:
        first = span.first.replace(day=day)
        yield span._replace(first=first, last=first, start=before, end=before + 1)
        yield span
    else:
        yield span._replace(first=span.first.replace(day=day), start=before)


def _is_between(passage: Passage, index: int) -> bool:
    """`between 1`, `tra il 3`, `zwischen dem 1.`."""
    return follows_between(passage, index - passage.has("lead", index - 1))


def _with_last(passage: Passage, span: Span) -> Span:
    """`March 3-4`, `from March 1 to 5`, `between March 1 and 5`."""
    end = span.end
    if span.first != span.last or not passage.has("month", span.start) or end >= passage.size:
        return span
    linked = passage.has("until", end) or (passage.has("and", end) and _is_between(passage, span.start))
    if not linked and passage.gap(end).strip() not in _DASHES:
        return span
    day = _day_number(passage, end + linked)
    behind = end + linked + 1
    breaks = behind >= passage.size or passage.tokens.breaks(behind)
    counts = not breaks and (passage.has_any(_COUNTED, behind) or is_month(passage, behind))
    try:
        last = span.first if counts else span.first.replace(day=max(day, span.first.day))
    except ValueError:
        return span
    return span._replace(last=last, end=behind) if last > span.first else span


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
    joined = index < passage.size and passage.joins(index)
    written = _ORDINAL.fullmatch(passage.tokens.folded[index][joined:]) if index < passage.size else None
    return int(written[1]) if written and int(written[1]) <= 31 else 0


def _year_after(passage: Passage, end: int) -> tuple[int | None, int]:
    skip = passage.has("of", end)
    year = year_at(passage, end + skip)
    return (year, end + skip + 1) if year else (None, end)


def year_at(passage: Passage, index: int) -> int | None:
    folded = passage.tokens.folded[index] if 0 <= index < passage.size else ""
    year = int(folded) if len(folded) == 4 and folded.isascii() and folded.isdigit() else 0
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


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


def same_day(day: date, year: int) -> date:
    return day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)


def _slashed(passage: Passage, published: date) -> Iterator[Span]:
    """Indonesian `Senin (9/3/2026)`, `(9/3)`, German `24.02.`: the day comes first. It tells which weekday is meant."""
    mark = passage.grammar.day_mark
    for index in passage.digits if mark else ():
        month, year = _slash(passage, index + 1), _slash(passage, index + 2)
        named = index > 0 and passage.has("weekday", index - 1)
        closed = passage.gap(index).endswith("(") if mark == "/" else _is_pointed(passage, index + 1)
        if not (month and (year or named or closed)) or passage.gap(index) == mark:
            continue
        day, told = _day_number(passage, index), year_at(passage, index + 2) if year else None
        if found := _calendar(told, int(month), day, published):
            yield Span(found, found, True, index - named, index + 2 + bool(year))


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
