"""The figures that an article is about, which of them are news, and how people read them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.core.alerts.tolls import side, summed
from monitor.model import AlertContent, Claim, ClaimKind, Counted, Field, Figure, FigureKind

LEAD = 400
"""Characters of the body in which the figures stand that it is about; below them other events are recalled."""

_CLOSE = 0.25
"""Figures that differ by less are one figure, where one of them is rounded, and of anything but deaths."""

_ROUND: dict[tuple[float, float | None], str] = {
    (3, 9): "several",
    (20, 99): "dozens",
    (200, 999): "hundreds",
    (2_000, 9_999): "thousands",
}
"""What round words of any language come to, see `facts.numerals`."""

FIGHTERS = "fighters"
"""With which a figure begins that counts them, apart from all others."""


_ORDER = (Field.TITLE, Field.SUMMARY, Field.TEXT)
_TAKEN_BACK = {ClaimKind.DENIAL, ClaimKind.CORRECTION}


# --- which an article is about ---------------------------------------------------------------------------------------


def main_figures(
    figures: Sequence[Figure], before: Sequence[Figure] | None = None, claims: Iterable[Claim] = ()
) -> tuple[Figure, ...]:
    """Of each kind the figure that an article is about, the dead first; fighters are counted apart.

    In a text that repeats an earlier one, whose figures were `before`, it is the one that it adds; else the first of
    the title, of the summary, or of the lead. None at all counts only where its `claims` take another figure back, and
    nothing as prominent in the article counts somebody. Who comes free was abducted: as many are not counted twice.
    Those who died in one clause are counted together, but fighters apart.
    """
    taken_back, figures = _take_back(claims), summed(figures)
    before = summed(before) if before is not None else None
    freed = [each for each in figures if each.kind is FigureKind.FREED]
    held = [
        each for each in figures if not (each.kind is FigureKind.ABDUCTED and any(_as_many(each, one) for one in freed))
    ]
    real = [each for each in held if each.high != 0 or (taken_back and not _is_outdone(each, figures))]
    added = [each for each in real if before is not None and not any(_repeats(earlier, each) for earlier in before)]
    ahead = [figure for figure in real if figure.field is not Field.TEXT or figure.start < LEAD]
    main: dict[object, Figure] = {}
    for figure in (*added, *sorted(ahead, key=lambda each: _ORDER.index(each.field))):
        if not any(_same_count(figure, each) for each in main.values()):
            main.setdefault(side(figure), figure)
    return _in_order(main.values())


def _is_outdone(nobody: Figure, figures: Iterable[Figure]) -> bool:
    """Whether somebody of that side is counted as prominently: the title, then the summary, then the text."""
    rank = _ORDER.index(nobody.field)
    return any(each.high != 0 and side(each) == side(nobody) and _ORDER.index(each.field) <= rank for each in figures)


def _take_back(claims: Iterable[Claim]) -> bool:
    return any(claim.kind in _TAKEN_BACK for claim in claims)


def _same_count(one: Figure, other: Figure) -> bool:
    """One count told twice, of whoever they are."""
    return one.kind is other.kind and _as_many(one, other)


def _as_many(one: Figure, other: Figure) -> bool:
    return (one.low, one.high) == (other.low, other.high)


def _repeats(earlier: Figure, figure: Figure) -> bool:
    return side(earlier) == side(figure) and _agree(earlier, figure)


# --- which are news --------------------------------------------------------------------------------------------------


def untold(told: Sequence[AlertContent], now: AlertContent) -> Iterator[tuple[Figure, Sequence[Figure]]]:
    """The figures that say what none of their kind did that were told, each with those."""
    return _untold(told, _latest(told), now)


def latest_figures(told: Sequence[AlertContent]) -> tuple[Figure, ...]:
    """Of each kind, the dead first and fighters apart, the figure that holds after all that was told, in that order.

    A later figure takes the place of an earlier one where it is news: an old toll that is told again does not.
    """
    return _in_order(_latest(told).values())


def besides(figures: Iterable[Figure], counted: Iterable[Figure]) -> tuple[Figure, ...]:
    """Those of the figures that are of nobody who is `counted`."""
    sides = {side(figure) for figure in counted}
    return tuple(figure for figure in figures if side(figure) not in sides)


def _latest(told: Sequence[AlertContent]) -> dict[object, Figure]:
    latest: dict[object, Figure] = {}
    for number, now in enumerate(told):
        latest |= {side(figure): figure for figure, _ in _untold(told[:number], latest, now)}
    return latest


def _untold(
    told: Sequence[AlertContent], latest: Mapping[object, Figure], now: AlertContent
) -> Iterator[tuple[Figure, Sequence[Figure]]]:
    taken_back = _take_back(now.claims)
    for figure in now.figures:
        alike = [each for content in told for each in content.figures if each.kind is figure.kind]
        if not _is_told(figure, alike, latest.get(side(figure))) and _is_toll(figure, alike, taken_back=taken_back):
            yield figure, alike


def _in_order(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(sorted(figures, key=lambda each: list(FigureKind).index(each.kind)))


def _is_toll(figure: Figure, alike: Sequence[Figure], *, taken_back: bool) -> bool:
    """Whether it counts all: nobody after some, and one after more, only where somebody takes the others back."""
    if figure.high == 0:
        return taken_back and bool(alike)
    return taken_back or figure.high != 1 or all(each.low <= 1 for each in alike)


def _is_told(figure: Figure, alike: Sequence[Figure], latest: Figure | None) -> bool:
    """Whether a figure says nothing but what one of those said that were told, of which the `latest` holds.

    Dozens stand for 23 no longer after 27 was told; "at least 6" only for a 6 that comes late, after a higher toll.
    """
    return any(
        _agree(each, figure)
        for each in alike
        if each is latest
        or not _is_exact(figure)
        or _is_exact(each)
        or (latest and each.low == figure.low < latest.low)
    )


def _is_exact(figure: Figure) -> bool:
    return figure.low == figure.high and not figure.approximate


def _agree(told: Figure, now: Figure) -> bool:
    """Does the later figure say nothing but what the earlier one said, as far as either is exact?"""
    if now.low <= told.low and (now.high is None or (now.approximate and told.low <= now.high)):
        return True
    if now.approximate or told.approximate or now.kind is not FigureKind.KILLED:
        return abs(now.low - told.low) <= _CLOSE * max(now.low, told.low)
    return now.low == told.low and (told.high is None or now.high in {None, told.high})


# --- how people read them --------------------------------------------------------------------------------------------


def is_vague(figure: Figure) -> bool:
    """Whether it is a round word: dozens, hundreds."""
    return (figure.low, figure.high) in _ROUND


def shown(figure: Figure) -> str:
    """The figure as people read it: `4`, `at least 12`, `about 30`, `10 to 12`, `dozens`."""
    if figure.approximate and (word := _ROUND.get((figure.low, figure.high))):
        return word
    if figure.high is None:
        return f"at least {_number(figure.low)}"
    if figure.high != figure.low:
        return f"{_number(figure.low)} to {_number(figure.high)}"
    return f"about {_number(figure.low)}" if figure.approximate else _number(figure.low)


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:g}"


def what_is_counted(figure: Figure) -> str:
    """`killed`, `fighters killed`, `homes hit`."""
    if figure.kind is FigureKind.HOMES:
        return "homes hit"
    return f"{FIGHTERS} {figure.kind}" if figure.who is Counted.FIGHTERS else str(figure.kind)


def tell_figure(figure: Figure) -> str:
    """`killed at least 12`."""
    return f"{what_is_counted(figure)} {shown(figure)}"
