"""The words of a text: folded so that spellings of one word are equal, with offsets into the original.

Everything that asks for words (names, phrases, wildcards, highlighting, fingerprints) reads this one list of tokens.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import accumulate, islice, takewhile
from typing import NamedTuple, TypeAlias, overload

from monitor.core.memo import Memo
from monitor.core.scripts import SIGNS, UNSPACED, UNSPACED_WORD, sets_no_spaces


class Case(Enum):
    """How a token is written. NONE: no letter in it has a case (digits, Arabic)."""

    LOWER = "lower"
    TITLE = "title"
    UPPER = "upper"
    MIXED = "mixed"
    NONE = "none"


class Token(NamedTuple):
    """One word: `text[start:end]`, and `folded`, by which it is compared.

    `breaks` tells that a sentence, a clause or a paragraph ends before it, so that no phrase may run across.
    """

    folded: str
    start: int
    end: int
    case: Case
    breaks: bool


Offsets: TypeAlias = "array[int]"
"""Offsets into a text, as plain numbers: a million of them take a tenth of the memory that objects do."""


class Tokens(Sequence[Token]):
    """The words of a text, in order.

    Each property of them is a list by itself, and a `Token` is made where one is asked for: an article has hundreds of
    words, and most are looked up and never seen again.
    """

    __slots__ = ("_made", "ends", "folded", "starts", "text")

    def __init__(self, text: str, folded: list[str], starts: Offsets, ends: Offsets) -> None:
        self.text = text
        self._made: tuple[Token, ...] | None = None
        self.folded = folded
        self.starts = starts
        self.ends = ends

    def breaks(self, index: int) -> bool:
        """Does a sentence, a clause or a paragraph end before this word?"""
        before, start = self.ends[index - 1] if index else 0, self.starts[index]
        return _breaks(self.text, before, start)

    def between(self, index: int) -> str:
        """What stands between the word before and this one, without spaces; of line breaks one is a space, too."""
        return _SPACES.sub("", self.text[self.ends[index - 1] : self.starts[index]]).replace("\n", "", 1)

    def case(self, index: int) -> Case:
        """How this word is written."""
        return _case(self.written(index), self.folded[index])

    def token(self, index: int) -> Token:
        """This word alone, with all that is told of it."""
        folded, start, end = self.folded[index], self.starts[index], self.ends[index]
        return Token(folded, start, end, _case(self.text[start:end], folded), self.breaks(index))

    def written(self, index: int) -> str:
        """This word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def lower(self) -> list[str]:
        """The words with their accents, in small letters."""
        spans = zip(self.starts, self.ends, strict=True)
        return [unicodedata.normalize("NFC", self.text[start:end]).lower() for start, end in spans]

    def first(self, most: int) -> "Tokens":
        """The first words; all, if there are no more."""
        if len(self) <= most:
            return self
        return Tokens(self.text, self.folded[:most], self.starts[:most], self.ends[:most])

    def mostly_begin_small(self) -> bool:
        """Have the words that begin with a small letter as many letters as all others? No such word is in capitals."""
        text = self.text
        small = [
            word for word, start in zip(self.folded, self.starts, strict=True)
            if text[start].islower() and word.isalpha()
        ]  # fmt: skip
        return 2 * sum(map(len, small)) >= sum(map(len, self.folded))

    def __len__(self) -> int:
        return len(self.folded)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        if self._made is None and isinstance(index, slice) and index.step is None:
            first, last, _ = index.indices(len(self.folded))
            return tuple(self._from(first, last))
        return self._all()[index]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._all())

    def _all(self) -> tuple[Token, ...]:
        if self._made is None:
            self._made = tuple(self._from(0, len(self.folded)))
        return self._made

    def _from(self, first: int, last: int) -> Iterator[Token]:
        """The words from one up to but not including another, in a third less time than one by one."""
        text, before = self.text, self.ends[first - 1] if first else 0
        spans = zip(self.folded[first:last], self.starts[first:last], self.ends[first:last], strict=True)
        for folded, start, end in spans:
            yield Token(folded, start, end, _case(text[start:end], folded), _breaks(text, before, start))
            before = end


def _breaks(text: str, first: int, end: int) -> bool:
    """Does what stands there between two words end a sentence, a clause or a paragraph? Mostly it is a blank."""
    return text[first:end] != " " and _BREAK.search(text, first, end) is not None


_Part = tuple[str, int, int]
"""A word, folded, and where it begins and ends in the run of letters that it was found in."""

# Characters that may stand inside a word and say nothing: soft hyphen, zero width, bidi marks, variation selectors …
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
# … and combining marks, which `\w` leaves out: of Latin, Cyrillic, Hebrew and Arabic.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1ace\u1dc0-\u1dff"
    "\u20d0-\u20f0\ufe20-\ufe2f"
)
APOSTROPHES = "'’‘‛ʼ′`´＇"
_IGNORED_WITHIN = _INVISIBLE + _MARKS
INNER = _IGNORED_WITHIN + SIGNS


def _words(other: str = "") -> str:
    """A run of letters, but those others, with what may stand within a word."""
    letter = rf"[^\W_{other}]"
    plain = "[a-z0-9]*+"  # most letters are, and told by a bitmap
    letters = rf"{letter}{plain}{letter}*+(?:[{INNER}]++{letter}*+)*+"
    return rf"{letters}(?:[{APOSTROPHES}][{INNER}]*+{letters})*+"


def _initials(other: str = "") -> str:
    """U.N. and J.N.I.M. are words, and their last dot ends no sentence."""
    return rf"[^\W\d_{other}](?:\.[^\W\d_{other}])++(?![^\W_{other}])\.?"


_RUN = re.compile(f"({_words()})")
# To look for them at each word would cost a seventh.
_DOTTED = re.compile(r"\.[^\W\d_]\.")
_RUN_OR_INITIALS = re.compile(f"({_initials()}|{_words()})")
_CHARACTER = re.compile(UNSPACED_WORD)
_RUN_OR_CHARACTER = re.compile(f"({UNSPACED_WORD}|{_initials(UNSPACED)}|{_words(UNSPACED)})")
_IGNORED = re.compile(rf"[{_IGNORED_WITHIN}]+")
_TRAILING = re.compile(rf"[{_INVISIBLE}]+\Z")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_JOINING = re.compile(f"[.{APOSTROPHES}]")
_DIGIT = re.compile(r"\d")
_SPACES = re.compile(r"[^\S\n\f\u2029]+")
# A dot at mid-height joins the parts of a foreign name in Chinese (阿西米·戈伊塔); beside a space it sets apart.
_BREAK = re.compile(r"[.!?;:,…|•،؛؟۔。！？；：，．、｡､।॥።፣፤፥།၊။។៕]|(?<!\w)·|·\s|\n[^\S\n]*\n|[\u2029\f]")

# What folding means beyond Unicode's own decomposition: letter variants of Arabic script (Persian and Urdu forms too),
# Latin letters with a stroke, and signs that only transliterate a glottal stop.
_VARIANTS = str.maketrans(
    {
        **dict(zip("ىیېےةہھۀکڪٱڤںؠ", "ييييههههككافني", strict=True)),
        **dict(zip("łøđıħŧðĸ", "lodihtdk", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        **dict.fromkeys("ـʿʾʻʽˈʹʺʼ", ""),
    }
)
# Words of French and Italian that lose their vowel before the next word.
_ELIDED = "l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu dell nell sull dall all un quest quell gl"
_ELISIONS = frozenset(_ELIDED.split())
# Case endings that Turkish sets off a proper name by an apostrophe; those of one letter follow a consonant only.
_CASE_ENDINGS = (
    "de da te ta den dan ten tan in ın un ün nin nın nun nün ye ya yi yı yu yü ne na ni nı nu nü le la yle yla "
    "deki daki teki taki nde nda nden ndan ndeki ndaki li lı lu lü ler lar dir dır e a i ı u ü"
)
_TURKISH = frozenset(_CASE_ENDINGS.split())
# … and endings that it sets off a number alone: `6’sı`, six of them.
_NUMBER_ENDINGS = (
    "si sı su sü ini ını unu ünü sini sını sunu sünü inin ının unun ünün sinin sının sunun sünün ine ına una üne sine "
    "sına suna süne inde ında unda ünde sinde sında inden ından undan ünden sinden sından yla yle"
)
_AFTER_NUMBER = _TURKISH | frozenset(_NUMBER_ENDINGS.split())
_VOWELS = frozenset("aeıioöuü")
_LONGEST_KEPT = 48
_KEPT = 1 << 17


def tokenise(text: str) -> Tokens:
    """Give the words of a text in order. Time is linear in its length."""
    plain = _in_plain_letters(text)
    return _read(text, plain, _RUN_OR_INITIALS if _DOTTED.search(plain) else _RUN)


def _read(text: str, plain: str, run: re.Pattern[str]) -> Tokens:
    """Read the runs of letters of a text, and if one of them sets no spaces, all of the text by characters."""
    pieces = run.split(plain)  # gap, run, gap, run …: half the time that match objects take
    bounds = array("I", accumulate(map(len, pieces)))
    runs, starts, ends = pieces[1::2], bounds[:-1:2], bounds[1::2]
    others = [index for index, run in enumerate(runs) if not (run.isascii() and run.isalnum())]
    tokens = _with_parts(text, runs, starts, ends, others) if others else Tokens(text, runs, starts, ends)
    return _read(text, plain, _RUN_OR_CHARACTER) if tokens is None else tokens


def _with_parts(text: str, runs: list[str], starts: Offsets, ends: Offsets, others: Iterable[int]) -> Tokens | None:
    """Put the words of the runs that are not folded yet in their places; of some there are several, or none.

    Gives None where a run must be read by its characters.
    """
    apart: list[tuple[int, Iterable[_Part]]] = []
    for index in others:
        raw = text[starts[index] : ends[index]]
        parts = _KNOWN[raw] if len(raw) <= _LONGEST_KEPT else _parts(raw)
        if parts is None:
            return None
        if isinstance(parts, tuple) and len(parts) == 1:
            runs[index], first, last = parts[0]
            ends[index] = starts[index] + last
            starts[index] += first
        else:
            apart.append((index, parts))
    return Tokens(text, *_split_up(runs, starts, ends, apart)) if apart else Tokens(text, runs, starts, ends)


def _split_up(
    runs: list[str], starts: Offsets, ends: Offsets, apart: Iterable[tuple[int, Iterable[_Part]]]
) -> tuple[list[str], Offsets, Offsets]:
    """Write the parts of some runs for these runs."""
    folded: list[str] = []
    firsts, lasts = array("I"), array("I")
    done = 0
    for index, parts in apart:
        begun = starts[index]
        folded += runs[done:index]
        firsts += starts[done:index]
        lasts += ends[done:index]
        for word, start, end in parts:
            folded.append(word)
            firsts.append(begun + start)
            lasts.append(begun + end)
        done = index + 1
    folded += runs[done:]
    firsts += starts[done:]
    lasts += ends[done:]
    return folded, firsts, lasts


def _in_plain_letters(text: str) -> str:
    """Fold the letters that become one of ASCII, so that most words are folded at once. Offsets stay as they are."""
    lower = text.lower() if "İ" not in text else text.replace("İ", "i").lower()  # of all letters it alone grows
    accented = () if lower.isascii() else set(_ACCENTED.findall(lower))
    for letter in accented:
        lower = lower.replace(letter, _PLAIN[letter])
    return lower


def fold(word: str) -> str:
    """Write a word in the one way by which words are compared. Folding twice changes nothing."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    folded = _IGNORED.sub("", plain)
    return folded if folded.isascii() else _DIGIT.sub(_in_ascii, folded.translate(_VARIANTS))


def _in_ascii(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit[0]))


def _parts(raw: str) -> Iterator[_Part] | None:
    """The words in a run of letters, one at a time since there may be a million; most often it is one.

    Gives None if it holds several words of a script without spaces.
    """
    if sets_no_spaces(raw) and not _CHARACTER.fullmatch(raw):
        return None
    words = _split(raw) if _APOSTROPHE.search(raw) else ((0, len(raw)),)
    return (part for part in (_part(raw, start, end) for start, end in words) if part[0])


def _kept(raw: str) -> tuple[_Part, ...] | None:
    parts = _parts(raw)
    return None if parts is None else tuple(parts)


_KNOWN = Memo(_kept, longest=_LONGEST_KEPT, most=_KEPT)


def _split(raw: str) -> Iterator[tuple[int, int]]:
    """Split at the apostrophes that separate words; the others join: `l’Azawad`, but `Jama’a`."""
    pieces, start, end = _APOSTROPHE.split(raw), 0, len(raw)
    if _is_suffix(pieces[-2], pieces[-1]):
        end -= len(pieces.pop()) + 1
    for elided in takewhile(lambda piece: fold(piece) in _ELISIONS, islice(pieces, len(pieces) - 1)):
        yield start, start + len(elided)
        start += len(elided) + 1
    yield start, end


def _is_suffix(stem: str, ending: str) -> bool:
    """Is the last piece an English possessive, or a Turkish case ending after a proper name or a number?"""
    ending = ending.casefold()
    if ending == "s":
        return bool(stem)
    if stem.isdecimal():
        return ending in _AFTER_NUMBER
    after_name = len(stem) > 1 and (stem[0].isupper() or stem[0].isdigit()) and ending in _TURKISH
    return after_name and (len(ending) > 1 or stem[-1].casefold() not in _VOWELS)


def _part(raw: str, start: int, end: int) -> _Part:
    word = raw[start:end]
    if word.isascii() and word.isalnum():
        return word.lower(), start, end
    end -= len(word) - len(_TRAILING.sub("", word))
    return fold(_JOINING.sub("", word)), start, end


def _case(word: str, folded: str) -> Case:
    if word.islower():
        return Case.LOWER
    if word == folded:
        return Case.NONE
    if word.isupper():
        return Case.UPPER if sum(map(str.isalpha, word)) > 1 else Case.TITLE
    if word[0].isupper() and word[1:].islower():
        return Case.TITLE
    return Case.NONE if word.upper() == word.lower() else Case.MIXED


# The letters of Latin scripts that folding makes one of ASCII.
_PLAIN = {
    chr(point): fold(chr(point))
    for point in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if chr(point).islower() and len(fold(chr(point))) == 1 and fold(chr(point)).isascii()
}
_ACCENTED = re.compile(f"[{''.join(_PLAIN)}]")
