"""One field of an article as the finders of facts read it: its words, their roles, and where sentences begin."""

import re
from bisect import bisect_right
from functools import cache, cached_property
from typing import NamedTuple

from monitor.core.facts.languages.clitics import joins
from monitor.core.facts.languages.language import Language
from monitor.core.facts.vocabulary import DIGITS, Sign, Vocabulary
from monitor.core.text import APOSTROPHES, Tokens
from monitor.model import Field

_END = re.compile(r"[.!?…؟۔。\n;•|](?:(?<=[\n;•|])|(?=[\s\"'”’»)\]]))\W*+")
_SUFFIX = re.compile(rf"[{APOSTROPHES}]([^\W\d_]+)")
_FULL_STOP = re.compile(r"\.[\"'”’»)\]]*\s")
_LONGEST = 120
"""Words of a sentence: lists without a full stop are read in pieces, so that time stays linear."""
_BORROWED = (
    "mr mrs dr st gen col lt sgt capt prof vs tel "
    "jan feb mar apr jun jul aug sep sept oct nov dec approx av art inc ltd co"
)


class Numeral(NamedTuple):
    """A number: from `low` to `high`, None being no limit, in the tokens `start` up to but not including `end`.

    `first` is where it begins with the words that say how sure it is.
    """

    low: float
    high: float | None
    approximate: bool
    first: int
    start: int
    end: int


class Passage:
    """The tokens of one field in one language, and the roles that they play; `signs` has those of listed groups.

    digits: the tokens that end in a digit. numerals: the numbers that were read, by the token at which they begin; None
    where none does.
    """

    def __init__(self, field: Field, text: str, tokens: Tokens, language: Language, vocabulary: Vocabulary) -> None:
        self.field = field
        self.text = text
        self.tokens = tokens
        self.size = len(tokens)
        self.language = language
        self.grammar = language.grammar
        self.roles, self.signs = vocabulary.read(tokens)
        self.digits = [sign.start for sign in self.signs[DIGITS]]
        self.numerals: dict[int, Numeral | None] = {}

    def joins(self, index: int) -> bool:
        """Whether the Arabic `and` may be written onto a token."""
        return self.grammar.proclitics and joins(self.tokens.folded[index])

    def has(self, group: str, index: int) -> bool:
        """Whether a token plays a role of a group; one beyond the text plays none."""
        return group in self.roles[index]

    def has_any(self, groups: frozenset[str], index: int) -> bool:
        """Whether a token plays a role of one of some groups."""
        return not groups.isdisjoint(self.roles[index])

    def sign(self, group: str, index: int) -> Sign | None:
        """The sign of a group that a token belongs to."""
        role = self.roles[index].get(group)
        return Sign(group, role, index, index + 1) if isinstance(role, str) else role

    def role(self, group: str, index: int) -> str:
        """The name of the role of a group that a token plays, or ""."""
        role = self.roles[index].get(group, "")
        return role if isinstance(role, str) else role.name

    def sets_off(self, index: int) -> bool:
        """Whether a clause ends before a token, or a dash stands there."""
        return self.tokens.breaks(index) or "—" in self.gap(index)

    def gap(self, index: int) -> str:
        """What stands between a token and the one before it."""
        before = self.tokens.ends[index - 1] if index else 0
        return self.text[before : self.tokens.starts[index]]

    def suffix(self, index: int) -> str:
        """The ending that an apostrophe sets off a token, as it is written: Turkish `12’den`."""
        found = _SUFFIX.match(self.text, self.tokens.ends[index]) if self.grammar.endings else None
        return found[1] if found else ""

    def ends(self, index: int, tells: str) -> bool:
        """Whether an apostrophe sets an ending off a token that tells this of it, by `Grammar.endings`."""
        return self.suffix(index) in self.grammar.endings.get(tells, ())

    def parts(self, index: int) -> bool:
        """Whether a line ends before a token."""
        return self.tokens.breaks(index) and "\n" in self.gap(index)

    def words(self, start: int, end: int) -> str:
        """The text from one token up to but not including another."""
        return self.text[self.tokens.starts[start] : self.tokens.ends[end - 1]] if start < end else ""

    def sentence(self, index: int) -> tuple[int, int]:
        """The tokens of the sentence that a token stands in."""
        position = bisect_right(self.starts, index)
        return self.starts[position - 1], self.starts[position] if position < len(self.starts) else self.size

    @cached_property
    def tells_of_illness(self) -> bool:
        """Whether any word tells of an outbreak."""
        return any(sign.name == "outbreak" for sign in self.signs["type"])

    @cached_property
    def starts(self) -> list[int]:
        """The tokens that begin a sentence, the first of all included. One that does not end is cut."""
        starts, words = [0], self.tokens.starts
        marks = (found.start() for found in _END.finditer(self.text, 0, words[-1] if words else 0))
        ends = [index for index in dict.fromkeys(bisect_right(words, mark) for mark in marks) if self._ends(index)]
        for index in (*ends, self.size):
            starts += range(starts[-1] + _LONGEST, index, _LONGEST)
            starts.append(index)
        return starts[:-1] or [0]

    def _ends(self, index: int) -> bool:
        """Whether the mark of an end before a token ends a sentence."""
        if not index:
            return False
        full_stop = _FULL_STOP.match(self.text, self.tokens.ends[index - 1])
        return not self.is_abbreviated(index) if full_stop else self.tokens.breaks(index)

    def is_abbreviated(self, index: int) -> bool:
        """Whether the point before a token ends an abbreviation or an ordinal, and no sentence."""
        before = self.tokens.folded[index - 1]
        if self.tokens.written(index).islower() or before in _abbreviations(self.language):
            return True
        ordinal = self.grammar.ordinal_point and before.isdigit() and len(before) <= 2
        return ordinal or (len(before) == 1 and before.isalpha())


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """Its own, and those of titles, months and companies, which languages take from each other."""
    return frozenset([*_BORROWED.split(), *language.abbreviations.split()])
