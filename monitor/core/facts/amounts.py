"""How many of anything a text tells at its head: `nine herders`, `forty seconds`. Reports of one event repeat it."""

from collections.abc import Iterator

from monitor.core.facts.numerals import find_numerals
from monitor.core.facts.passage import Passage
from monitor.core.facts.uncounted import counts_nobody, is_year

_HEAD = 120
_FEW = 3
"""One and two are told of everything."""


def find_amounts(passage: Passage) -> Iterator[int]:
    """The exact numbers among the first words of a field, but dates, ages, money and the like."""
    for numeral in find_numerals(passage, 0, min(passage.size, _HEAD)):
        exact = numeral.low == numeral.high and numeral.low >= _FEW
        if exact and not counts_nobody(passage, numeral) and not is_year(passage, numeral):
            yield int(numeral.low)
