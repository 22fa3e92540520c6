"""CPU time beside a yardstick that is measured in between, so that a busy machine slows both."""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import process_time_ns
from typing import TypeVar

_WORD = re.compile(r"\w+")
_Input = TypeVar("_Input")


def yardstick(text: str) -> list[tuple[str, int, int]]:
    """The least that anyone can do who looks at words: fold each, and know where it stands."""
    return [(found[0].casefold(), *found.span()) for found in _WORD.finditer(text)]


def medians(ways: Mapping[str, Callable[[_Input], object]], inputs: Sequence[_Input]) -> dict[str, float]:
    """Median CPU time of each way in µs. The ways take turns at each input."""
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for each in inputs:
        for name, way in ways.items():
            spent[name].append(cpu(lambda way=way, each=each: way(each)))
    return {name: median(times) for name, times in spent.items()}


def cpu(call: Callable[[], object]) -> float:
    """CPU time of one call in µs."""
    begun = process_time_ns()
    call()
    return (process_time_ns() - begun) / 1_000
