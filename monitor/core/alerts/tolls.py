"""Counts of one clause added up: `49 civilians and 15 soldiers were killed` is a toll of 64."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.model import Counted, Figure


def summed(figures: Sequence[Figure]) -> list[Figure]:
    """The figures in order, with those of which the same words tell counted together; fighters are told apart."""
    found: list[Figure] = []
    for figure in figures:
        if found and _are_one_toll(found[-1], figure):
            found[-1] = _sum(found[-1], figure)
        else:
            found.append(figure)
    return found


def side(figure: Figure) -> object:
    """Figures of one side follow each other; those of fighters follow none of others."""
    return figure.kind, figure.who is Counted.FIGHTERS


def _are_one_toll(one: Figure, other: Figure) -> bool:
    alike = (one.kind, one.field) == (other.kind, other.field) and one.start < other.end and other.start < one.end
    return alike and side(one) == side(other)


def _sum(one: Figure, other: Figure) -> Figure:
    return replace(
        one,
        low=one.low + other.low,
        high=None if one.high is None or other.high is None else one.high + other.high,
        approximate=one.approximate or other.approximate,
        who=Counted.PEOPLE,
        start=min(one.start, other.start),
        end=max(one.end, other.end),
    )
