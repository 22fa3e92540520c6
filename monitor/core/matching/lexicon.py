"""The names and words of all rules in one automaton over tokens.

A term is found where its words stand in order within one clause. What languages do to a word is settled here, so that
the text is never damaged: hyphens and apostrophes by variants of the term; Arabic proclitics, and Russian and
Ukrainian endings, by further symbols that a token of the text stands for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.core.matching.query import Piece, read_term
from monitor.core.memo import Memo
from monitor.core.text import APOSTROPHES, Tokens

Span = tuple[int, int]
"""Tokens, from the first up to but not including the last."""

_KEPT = 1 << 17
_LONGEST_AFFIXES = 8
_LATIN = "\u0400"
"""What sorts before is of no script whose words change here."""
_MID_LETTER = re.compile("[\u1160-\u11ff\u3099\u309a]")
"""Vowels and finals of a Korean syllable, voice marks of kana: folding sets them apart from what they belong to."""


_Ends = tuple[str, ...]
"""The terms that end where some words lead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """What a word means that stands for more than itself: its symbols, and those of them that a term begins with."""

    symbols: tuple[str, ...]
    firsts: tuple[str, ...]


_Words = list[_Ends | _Word | None]
"""What each word of a text is, as the first of a term: plain, with the terms that it ends, or of several symbols."""


class Lexicon:
    """Finds many terms in one pass. Terms are texts as `query.read_term` reads them.

    A state of the automaton is the text of the symbols that lead to it, so that a step is one look into a table and
    nothing else of a term is read before it is found: what lies scattered in memory is what costs.
    """

    def __init__(self, terms: Iterable[str]) -> None:
        self._known: set[str] = set()
        self._wild: set[int] = set()
        # A key that is no text makes a dict keep the hash of each beside it, so that of a word that is not there no
        # other word's letters are looked at.
        self._firsts: dict[str | None, _Ends] = {None: ()}
        self._further: dict[str | None, _Ends] = {None: ()}
        for term in dict.fromkeys(terms):
            for pieces in _variants(term):
                self._add(term, pieces)
        # A longer word is of interest by its beginning alone, so that nobody can fill the cache with huge ones.
        self._reach = max(map(len, self._known), default=0) + _LONGEST_AFFIXES
        # Compared by as many letters as the shortest has, so that few words are looked at in vain.
        wild = [symbol for symbol in self._known if symbol.endswith("*") and symbol < _LATIN]
        self._shortest = min(map(len, wild), default=1) - 1
        self._beginnings: dict[str, tuple[str, ...]] = {}
        for beginning in (symbol[:-1] for symbol in wild):
            shared = beginning[: self._shortest]
            self._beginnings[shared] = (*self._beginnings.get(shared, ()), beginning)
        self._words = Memo(self._word, longest=self._reach, most=_KEPT)

    def find(self, tokens: Tokens) -> dict[str, list[Span]]:
        """Give each term that occurs and where, in order; occurrences may overlap."""
        folded, words, further = [*tokens.folded, ""], [*self._read(tokens.folded), None], self._further
        found: dict[str, list[Span]] = {}
        for start, first in enumerate(words):
            if first is None:
                continue
            ends: _Ends | _Word | None = first
            path, end = folded[start], start + 1
            while type(ends) is tuple and type(words[end]) is not _Word:  # one way on, and nearly always to nothing
                for term in ends:
                    found.setdefault(term, []).append((start, end))
                plain = f"{path} {folded[end]}"
                ends = further.get(plain)
                if ends is not None and tokens.breaks(end):
                    plain = _across(path, tokens.between(end), folded[end])
                    ends = further.get(plain)
                path = plain
                end += 1
            if ends is not None:
                paths = ends.firsts if isinstance(ends, _Word) else (path,)
                ways = self._firsts if end == start + 1 else further
                for term, reached in self._branches(paths, end, ways, tokens, words):
                    found.setdefault(term, []).append((start, reached))
        return found

    def _add(self, term: str, pieces: Sequence[Piece]) -> None:
        first, *_ = symbols = [_symbol(piece) for piece in pieces]
        rest = [(piece.mark, symbol) for piece, symbol in zip(pieces, symbols, strict=True)][1:]
        self._wild.update(len(piece.folded) for piece in pieces if piece.wild)
        self._known.update(symbols)
        self._lead(term, first, rest)
        if _is_arabic(first):
            self._known.add(_bare(first))
            self._lead(term, _bare(first), rest)

    def _lead(self, term: str, first: str, rest: Iterable[tuple[str, str]]) -> None:
        """Let a term end where these symbols lead, each with the mark before it."""
        path, ways = first, self._firsts
        ways.setdefault(path, ())
        for mark, symbol in rest:
            plain, ways = f"{path} {symbol}", self._further
            ways.setdefault(plain, ())  # the way without the mark is looked at first, even if it leads to nothing
            path = _across(path, mark, symbol) if mark else plain
            ways.setdefault(path, ())
        if term not in ways[path]:
            ways[path] += (term,)

    def _read(self, folded: Sequence[str]) -> _Words:
        """What ends with each word as the first of a term, or what it stands for if that is more than itself."""
        # Most words are looked up as they stand. Not to remember those that nobody asks for leaves the processor's
        # cache to those that somebody does.
        words: _Words = list(map(self._firsts.get, folded))
        shortest, beginnings = self._shortest, self._beginnings
        for index, word in enumerate(folded):
            if word > _LATIN or (word[:shortest] in beginnings and word.startswith(beginnings[word[:shortest]])):
                words[index] = self._words[word]
        return words

    def _word(self, folded: str) -> _Ends | _Word | None:
        symbols = self._symbols(folded[: self._reach])
        if symbols in ((), (folded,)):
            return self._firsts.get(folded)
        return _Word(symbols=symbols, firsts=tuple([each for each in symbols if each in self._firsts]))

    def _symbols(self, folded: str) -> tuple[str, ...]:
        symbols = self._of(folded)
        if folded > _LATIN:
            if _is_cyrillic(folded):
                symbols.append(_stem(folded))
            elif _is_arabic(folded):
                symbols += [_bare(symbol) for rest in _without_proclitics(folded) for symbol in self._of(rest)]
        known = self._known
        return tuple([symbol for symbol in symbols if symbol in known])

    def _of(self, folded: str) -> list[str]:
        ends = [length for length in self._wild if length <= len(folded) and not _MID_LETTER.match(folded, length)]
        return [folded, *[folded[:length] + "*" for length in ends]]

    def _branches(
        self, paths: Sequence[str], end: int, ways: Mapping[str | None, _Ends], tokens: Tokens, words: _Words
    ) -> Iterator[tuple[str, int]]:
        """The terms that end at `end`, where these paths lead, or further on; and where each of them ends."""
        while paths:
            for path in paths:
                for term in ways[path]:
                    yield term, end
            if end == len(tokens.folded):
                return
            word, ways = words[end], self._further
            symbols = word.symbols if isinstance(word, _Word) else (tokens.folded[end],)
            ahead = [way for path in paths for symbol in symbols if (way := f"{path} {symbol}") in ways]
            if ahead and tokens.breaks(end):
                mark = tokens.between(end)
                ahead = [way for path in paths for symbol in symbols if (way := _across(path, mark, symbol)) in ways]
            paths = ahead
            end += 1


def _across(path: str, mark: str, symbol: str) -> str:
    """The way from one word of a name to the next, if a full stop, colon, ! or ? of the name stands between them."""
    return f"{path} {mark} {symbol}"


def _symbol(piece: Piece) -> str:
    if piece.wild:
        return piece.folded + "*"
    return _stem(piece.folded) if _is_cyrillic(piece.folded) else piece.folded


# --- variants of a term ---------------------------------------------------------------------------------------------

_HYPHEN = re.compile(r"(?<=\w)[-‐‑–](?=\w)")
_APOSTROPHE = re.compile(f"(?<=\\w)[{APOSTROPHES}](?=\\w)")


def _variants(term: str) -> Iterator[tuple[Piece, ...]]:
    """Read a term as written, with its hyphens closed up (AlQaida), and with its apostrophes left out or as spaces.

    A name with full stops is found without them, too (St Pauli).
    """
    texts = {term, _HYPHEN.sub("", term)}
    texts |= {_APOSTROPHE.sub(by, text) for text in texts for by in ("", " ")}
    for pieces in map(read_term, sorted(texts)):
        yield pieces
        if any(piece.mark for piece in pieces):
            yield tuple(piece._replace(mark="") for piece in pieces)


# --- Russian and Ukrainian: endings ---------------------------------------------------------------------------------

_CASES = (
    "а я о е у ю ы и ь ои еи ом ем еем ам ям ах ях ами ями ов ев ею ея ее ью "
    "ыи ая яя ое ые ого его ому ему ым им ую юю ых их ыми ими ою "
    "і є єм єю ові еві єві оі ьоі ього ьому"
)
"""Case endings of nouns and adjectives, folded (й is и, ё is е, ї is і). No Russian word has і or є.

Ukrainian -ів is none: so do towns end (Глухів), and without it many are another word.
"""
_SOFT = "(?<=[гжкхчшщ])(?:ия|ии|ию|ие|ием|иеи|иям|иях|иями)"
"""The и of an ending belongs to it after these letters (русский); elsewhere to the stem, or Нигерия were Нигер."""
_ADJECTIVE = "(?<=ьк)іи"
"""Ukrainian -ій is an ending of adjectives (російській); elsewhere its і belongs to the stem: Сергій, Сергія."""
_ENDING = re.compile(f"(?:{'|'.join(_CASES.split())}|{_SOFT}|{_ADJECTIVE})$")
_SHORTEST_STEM = 4
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def _is_cyrillic(folded: str) -> bool:
    return _CYRILLIC.match(folded) is not None


def _stem(folded: str) -> str:
    """Mark a Cyrillic word without its case ending, if enough is left to tell it by: Вагнера, Вагнером → вагнер~."""
    ending = _ENDING.search(folded, _SHORTEST_STEM)
    return (folded[: ending.start()] if ending else folded) + "~"


# --- Arabic: what is written together with the next word ------------------------------------------------------------

_ARABIC = re.compile("[\u0600-\u06ff]")
_SHORTEST_BARE = 3


def _is_arabic(folded: str) -> bool:
    return _ARABIC.match(folded) is not None


def _bare(symbol: str) -> str:
    """Mark a symbol as what is left without proclitics; only the first word of a term has such."""
    return "_" + symbol


def _without_proclitics(folded: str) -> list[str]:
    """What a word may be when و ف, then ب ك ل, then ال are taken from its front; the word itself is not among them."""
    rests = {folded}
    rests |= {rest[1:] for rest in rests if rest.startswith(("و", "ف"))}
    closed_up = {"ا" + rest[1:] for rest in rests if rest.startswith("لل")}
    rests |= {rest[1:] for rest in rests if rest.startswith(("ب", "ك", "ل"))} | closed_up
    rests |= {rest[2:] for rest in rests if rest.startswith("ال")}
    return sorted(rest for rest in rests if rest != folded and len(rest) >= _SHORTEST_BARE)
