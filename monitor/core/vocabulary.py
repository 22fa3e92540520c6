"""Words by their meaning: which roles the words of a text play, found in one pass over its tokens.

The lists stand in `wordlists/`. Every finder of facts asks for the signs of its own group.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from monitor.core.text import Token, fold, tokenise

_KEPT = 1 << 15
_PROCLITICS = "بلك"
_CONJUNCTIONS = "وف"


class Sign(NamedTuple):
    """Tokens `start` up to but not including `end` play a role: its group, and its name within that."""

    group: str
    name: str
    start: int
    end: int


class _Word(NamedTuple):
    folded: str
    open: bool


class _Entry(NamedTuple):
    """What may begin with a word: the rest of a phrase, and the role that it has then."""

    rest: tuple[_Word, ...]
    group: str
    name: str


Roles = Mapping[tuple[str, str], str]
"""(group, name) → its words as one list, separated by commas."""


class Vocabulary:
    """The words of one language, each with its roles. Words of any ending are found by their beginning."""

    def __init__(self, roles: Roles, *, proclitics: bool = False) -> None:
        self._whole: dict[str, list[_Entry]] = {}
        self._begun: dict[str, list[_Entry]] = {}
        for (group, name), words in roles.items():
            for first, *rest in filter(None, map(_phrase, words.split(","))):
                table = self._begun if first.open else self._whole
                table.setdefault(first.folded, []).append(_Entry(tuple(rest), group, name))
        self._lengths = sorted({len(word) for word in self._begun}, reverse=True)
        self._proclitics = proclitics
        self._known = lru_cache(maxsize=_KEPT)(self._look_up)

    def signs(self, tokens: Sequence[Token]) -> list[Sign]:
        """The roles that tokens play, in order. Within a group the longest phrase counts, and no word twice."""
        signs: list[Sign] = []
        taken: dict[str, int] = {}
        known = self._known
        for index, token in enumerate(tokens):
            if entries := known(token.folded):
                longest: dict[str, int] = {}
                for rest, group, name in entries:
                    if self._counts(rest, longest.get(group, 0), tokens, index) and taken.get(group, 0) <= index:
                        longest[group] = len(rest)
                        signs.append(Sign(group, name, index, index + 1 + len(rest)))
                for group, length in longest.items():
                    taken[group] = max(taken.get(group, 0), index + 1 + length)
        return signs

    def has(self, folded: str) -> bool:
        return bool(self._known(folded))

    def _counts(self, rest: Sequence[_Word], longest: int, tokens: Sequence[Token], index: int) -> bool:
        """Are the words of an entry there, and as many as of any other? Entries come by falling length."""
        return len(rest) >= longest and (not rest or self._follows(rest, tokens, index + 1))

    def _follows(self, rest: Sequence[_Word], tokens: Sequence[Token], start: int) -> bool:
        following = tokens[start : start + len(rest)]
        return len(following) == len(rest) and all(
            not token.breaks and (token.folded.startswith(word.folded) if word.open else token.folded == word.folded)
            for word, token in zip(rest, following, strict=True)
        )

    def _look_up(self, folded: str) -> tuple[_Entry, ...]:
        """What a word may begin, the longest first; in each group as it is written, or else by its nearest form."""
        entries: list[_Entry] = []
        for form in without_proclitics(folded) if self._proclitics else (folded,):
            for found in (self._whole.get(form, ()), *self._beginnings(form)):
                known = {entry.group for entry in entries}
                entries += [entry for entry in found if entry.group not in known or entry.rest]
        return tuple(sorted(entries, key=lambda entry: -len(entry.rest)))

    def _beginnings(self, form: str) -> Iterable[Sequence[_Entry]]:
        """The entries of each known beginning of a word, the longest first."""
        return (self._begun[form[:size]] for size in self._lengths if form[:size] in self._begun)


def without_proclitics(folded: str) -> tuple[str, ...]:
    """An Arabic word as it stands, then without and, with, for, like and the article that are written onto it."""
    forms = [folded]
    if folded[:1] in _CONJUNCTIONS and len(folded) > 3:
        forms.append(folded[1:])
    for form in tuple(forms):
        if form.startswith("لل") and len(form) > 4:
            forms += [form[2:], "ا" + form]
        if form[:1] in _PROCLITICS and len(form) > 3:
            forms += [form[1:], form[3:]] if form.startswith("ال", 1) else [form[1:]]
        if form.startswith("ال") and len(form) > 4:
            forms.append(form[2:])
    return tuple(forms)


def merge(*lists: Mapping[str, Mapping[str, str]], group: str, lang: str) -> dict[tuple[str, str], str]:
    """The roles of one language, of lists that map language → name → words."""
    return {(group, name): words for each in lists for name, words in each.get(lang, {}).items()}


def _phrase(raw: str) -> tuple[_Word, ...]:
    return tuple(word for piece in raw.split() for word in _words(piece))


def _words(piece: str) -> Iterable[_Word]:
    """The tokens of a piece between blanks; the last of them is open if a `*` follows it."""
    *whole, last = (token.folded for token in tokenise(piece)) if piece != "*" else ("",)
    yield from (_Word(word, open=False) for word in whole)
    yield _Word(fold(last), piece.endswith("*"))
