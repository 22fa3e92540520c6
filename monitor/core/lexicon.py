"""The names and words of all rules in one automaton over tokens.

A term is found where its words stand in order within one clause. What languages do to a word is settled here, so that
the text is never damaged: hyphens and apostrophes by variants of the term; Arabic proclitics and Russian endings by
further symbols that a token of the text stands for.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from monitor.core.memo import Memo
from monitor.core.query import Piece, read_term
from monitor.core.text import APOSTROPHES, Tokens

Span = tuple[int, int]
"""Tokens, from the first up to but not including the last."""

_KEPT = 1 << 17
_LONGEST_AFFIXES = 8
_LATIN = "\u0400"
"""What sorts before is of no script whose words change here."""


class _Node:
    """Where words lead: the terms that end with them, and by symbol what may follow (nothing follows most)."""

    __slots__ = ("following", "terms")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = _NOTHING
        self.terms: tuple[str, ...] = ()

    def step(self, symbol: str) -> "_Node":
        """Give the node that a symbol leads to; there is one from now on."""
        if self.following is _NOTHING:
            self.following = {}
        return self.following.setdefault(symbol, _Node())


_NOTHING: dict[str, _Node] = {}
"""Shared by all nodes that nothing follows: most are such, and a dictionary is large."""


class _Word(NamedTuple):
    """What a word means that stands for more than itself: its symbols, and where they lead as a first word."""

    symbols: tuple[str, ...]
    nodes: tuple[_Node, ...]


class Lexicon:
    """Finds many terms in one pass. Terms are texts as `query.read_term` reads them."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._root = _Node()
        self._known: set[str] = set()
        self._wild: set[int] = set()
        for term in dict.fromkeys(terms):
            for pieces in _variants(term):
                self._add(term, pieces)
        # A longer word is of interest by its beginning alone, so that nobody can fill the cache with huge ones.
        self._reach = max(map(len, self._known), default=0) + _LONGEST_AFFIXES
        # Compared by as many letters as the shortest has, so that few words are looked at in vain.
        wild = [symbol for symbol in self._known if symbol.endswith("*") and symbol < _LATIN]
        self._shortest = min(map(len, wild), default=1) - 1
        self._beginnings = {symbol[: self._shortest] for symbol in wild}
        # A key that is no text makes the dict keep the hash of each beside it, so that of a word that is not there no
        # other word's letters are looked at: what lies scattered in memory is what costs.
        self._firsts: dict[str | None, _Node | None] = {None: None}
        self._firsts |= {symbol: node for symbol, node in self._root.following.items() if self._is_plain(symbol)}
        self._words = Memo(self._word, longest=self._reach, most=_KEPT)

    def find(self, tokens: Tokens) -> dict[str, list[Span]]:
        """Give each term that occurs and where, in order; occurrences may overlap."""
        folded, words = [*tokens.folded, ""], [*self._read(tokens.folded), None]
        found: dict[str, list[Span]] = {}
        for start, first in enumerate(words):
            if first is None:
                continue
            node: _Node | _Word | None = first
            end = start + 1
            while type(node) is _Node and type(words[end]) is not _Word:  # one way on, and nearly always to nothing
                for term in node.terms:
                    found.setdefault(term, []).append((start, end))
                further = node.following.get(folded[end])
                node = None if further and tokens.breaks(end) else further
                end += 1
            if node:
                nodes = (node,) if isinstance(node, _Node) else node.nodes
                for term, span in _branches(nodes, start, end, tokens, words):
                    found.setdefault(term, []).append(span)
        return found

    def _add(self, term: str, pieces: Sequence[Piece]) -> None:
        node = self._root
        for index, piece in enumerate(pieces):
            symbol = _symbol(piece)
            self._known.add(symbol)
            if piece.wild:
                self._wild.add(len(piece.folded))
            following = node.step(symbol)
            if index == 0 and _is_arabic(piece.folded):
                self._known.add(_bare(symbol))
                node.following[_bare(symbol)] = following
            node = following
        if term not in node.terms:
            node.terms += (term,)

    def _read(self, folded: Iterable[str]) -> list[_Node | _Word | None]:
        """Where each word leads as the first of a term, and what it stands for if that is more than itself."""
        # Most words are looked up as they stand. Not to remember those that nobody asks for leaves the processor's
        # cache to those that somebody does.
        first, shortest, beginnings, words = self._firsts.get, self._shortest, self._beginnings, self._words
        return [
            first(word) or (words[word] if word > _LATIN or word[:shortest] in beginnings else None) for word in folded
        ]

    def _is_plain(self, folded: str) -> bool:
        """Stands this word, if at all, for itself alone?"""
        return folded < _LATIN and self._symbols(folded) == (folded,)

    def _word(self, folded: str) -> _Word | None:
        symbols = self._symbols(folded[: self._reach])
        beginning = self._root.following
        return _Word(symbols, tuple([beginning[each] for each in symbols if each in beginning])) if symbols else None

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
        return [folded, *[folded[:length] + "*" for length in self._wild if length <= len(folded)]]


def _branches(
    nodes: Sequence[_Node], start: int, end: int, tokens: Tokens, words: Sequence[_Node | _Word | None]
) -> Iterator[tuple[str, Span]]:
    """The terms that begin at `start` and lead to these nodes at `end`, or on from them by a word of many symbols."""
    while nodes:
        for node in nodes:
            for term in node.terms:
                yield term, (start, end)
        word = words[end]
        if end == len(tokens):
            return
        symbols = word.symbols if isinstance(word, _Word) else (tokens.folded[end],)
        nodes = [node.following[symbol] for node in nodes for symbol in symbols if symbol in node.following]
        if nodes and tokens.breaks(end):
            return
        end += 1


def _symbol(piece: Piece) -> str:
    if piece.wild:
        return piece.folded + "*"
    return _stem(piece.folded) if _is_cyrillic(piece.folded) else piece.folded


# --- variants of a term ---------------------------------------------------------------------------------------------

_HYPHEN = re.compile(r"(?<=\w)[-‐‑–](?=\w)")
_APOSTROPHE = re.compile(f"(?<=\\w)[{APOSTROPHES}](?=\\w)")


def _variants(term: str) -> Iterator[tuple[Piece, ...]]:
    """Read a term as written, with its hyphens closed up (AlQaida), and with its apostrophes left out or as spaces."""
    texts = {term, _HYPHEN.sub("", term)}
    texts |= {_APOSTROPHE.sub(by, text) for text in texts for by in ("", " ")}
    return map(read_term, sorted(texts))


# --- Russian: endings -----------------------------------------------------------------------------------------------

_CASES = (
    "а я о е у ю ы и ь ои еи ом ем еем ам ям ах ях ами ями ов ев ею ея ее ью "
    "ыи ая яя ое ые ого его ому ему ым им ую юю ых их ыми ими ою"
)
"""Case endings of nouns and adjectives, folded (й is и, ё is е)."""
_SOFT = "(?<=[гжкхчшщ])(?:ия|ии|ию|ие|ием|иеи|иям|иях|иями)"
"""The и of an ending belongs to it after these letters (русский); elsewhere to the stem, or Нигерия were Нигер."""
_ENDING = re.compile(f"(?:{'|'.join(_CASES.split())}|{_SOFT})$")
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
