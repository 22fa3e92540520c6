"""Words by their meaning: which roles the words of a text play, found in one pass over its tokens.

The lists stand in `languages/`. What a word may mean is worked out once and remembered; reading is looking up.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import product
from types import MappingProxyType
from typing import NamedTuple

from monitor.core.facts.languages.clitics import with_article, without_proclitics
from monitor.core.text import Tokens, fold, tokenise

DIGITS = "digits"
"""The group of the words that end in a digit; they are listed in every language, and no role of theirs."""

_KEPT = 1 << 15
_BEYOND = 16
"""So many places beyond either end of a text may be asked for; no word stands there."""

Listed = Mapping[tuple[str, str], str]
"""(group, name) → its words as one list, separated by commas."""


class Sign(NamedTuple):
    """Tokens `start` up to but not including `end` play a role: its group, and its name within that."""

    group: str
    name: str
    start: int
    end: int


class _Piece(NamedTuple):
    """A word of a phrase, in full or (`open`) only its beginning."""

    folded: str
    open: bool


class _Entry(NamedTuple):
    """What may begin with a word: the rest of a phrase, and the role that it has then."""

    rest: tuple[_Piece, ...]
    group: str
    name: str


_Written = tuple[str, str, str]
"""A phrase as it is listed, and the role that it has. There are a hundred thousand: as plain tuples of texts they are
nothing that the garbage collector looks through.
"""


class _Meaning(NamedTuple):
    """What a word may be: by itself, its roles, and those of them that are listed as signs; in phrases, by their next
    word ("" where that is open), the longest first.
    """

    roles: Mapping[str, str | Sign]
    listed: tuple[tuple[str, str], ...]
    phrases: Mapping[str, Sequence[_Entry]]


_NONE = _Meaning(MappingProxyType({}), (), MappingProxyType({}))


class Roles(NamedTuple):
    """The roles of the tokens of a text: at each token, by group; and the signs of the groups that are listed."""

    at: Sequence[Mapping[str, str | Sign]]
    signs: Mapping[str, list[Sign]]


class Vocabulary(dict[str, _Meaning]):
    """The words of one language: folded word → what it may mean, worked out when it is first asked for.

    The signs of the groups `listed` are collected; words of the others are only asked for where they stand. A word
    after `=` counts where it has its accents alone: in Turkish `=öldü` is died, and `oldu` became.
    """

    def __init__(self, words: Listed, *, listed: frozenset[str], proclitics: bool = False) -> None:
        super().__init__()
        whole: dict[str, list[_Written]] = {}
        begun: dict[str, list[_Written]] = {}
        for (group, name), listed_words in words.items():
            for written in filter(str.strip, listed_words.split(",")):
                first = _first(written)
                (begun if first.open else whole).setdefault(first.folded, []).append((written, group, name))
        self._whole = {word: tuple(found) for word, found in whole.items()}
        self._begun = {word: tuple(found) for word, found in begun.items()}
        self._shortest = min(map(len, self._begun), default=0)
        self._beginnings = _by_head(self._begun, self._shortest)
        self._accented = tuple(word for word in (*whole, *begun) if fold(word) != word)
        self._listed = listed | {DIGITS}
        self._proclitics = proclitics

    def read(self, tokens: Tokens) -> Roles:
        """The roles that tokens play. Within a group the longest phrase counts, and no word twice."""
        folded = tokens.folded
        words = map(self._distinct, folded, tokens.lower()) if self._accented else folded
        meanings = list(map(self.__getitem__, words))
        telling = [(index, meaning) for index, meaning in enumerate(meanings) if meaning is not _NONE]
        at = [_NONE.roles] * (len(meanings) + _BEYOND)
        for index, meaning in telling:
            at[index] = meaning.roles
        signs: dict[str, list[Sign]] = {group: [] for group in self._listed}
        taken: dict[str, int] = {}
        after = [*folded[1:], ""]
        for index, (_, listed, phrases) in telling:
            goes_on = phrases and (after[index] in phrases or "" in phrases)
            for entry in _possible(phrases, after[index]) if goes_on else ():
                if taken.get(entry.group, 0) <= index and _follows(entry.rest, tokens, index + 1):
                    sign = Sign(entry.group, entry.name, index, index + 1 + len(entry.rest))
                    taken[entry.group] = sign.end
                    _mark(at, sign)
                    if entry.group in signs:
                        signs[entry.group].append(sign)
            for group, name in listed:
                if taken.get(group, 0) <= index:
                    signs[group].append(Sign(group, name, index, index + 1))
        return Roles(at, signs)

    def _distinct(self, folded: str, lower: str) -> str:
        """A word as it is looked up: with its accents where they make it another word."""
        return lower if lower.startswith(self._accented) else folded

    def groups(self, folded: str) -> Collection[str]:
        """The groups of the roles that a word may play by itself."""
        return self[folded].roles

    def __missing__(self, folded: str) -> _Meaning:
        if len(self) >= _KEPT:
            self.clear()
        self[folded] = meaning = self._look_up(folded) if self._may_mean(folded) else _NONE
        return meaning

    def _may_mean(self, folded: str) -> bool:
        """Whether a word may mean something; of one that has further forms, those tell."""
        return self._is_listed(folded) or self._proclitics or folded.startswith(self._accented) or folded[-1:].isdigit()

    def _is_listed(self, form: str) -> bool:
        """Whether a form is listed, or a beginning of it; of most words neither is."""
        return form in self._whole or form.startswith(self._beginnings.get(form[: self._shortest], ()))

    def _look_up(self, folded: str) -> _Meaning:
        """What a word may mean: in each group as it is written, or else by its nearest form or beginning."""
        entries: list[_Entry] = []
        for form in filter(self._is_listed, self._forms(folded)):
            for found in filter(None, (self._whole.get(form), *self._begun_as(form))):
                known = {entry.group for entry in entries if not entry.rest}
                unknown = (written for written in found if written[1] not in known)
                entries += [entry for written in unknown for entry in self._entries(*written)]
        digits = ((DIGITS, DIGITS),) if folded[-1:].isdigit() else ()
        if not (entries or digits):
            return _NONE
        words = [entry for entry in entries if not entry.rest]
        return _Meaning(
            roles={entry.group: entry.name for entry in reversed(words)},
            listed=(*digits, *((entry.group, entry.name) for entry in words if entry.group in self._listed)),
            phrases=_by_next_word(entry for entry in entries if entry.rest),
        )

    def _entries(self, written: str, group: str, name: str) -> Iterable[_Entry]:
        """What a phrase asks for behind its first word: in Arabic each later word with or without the article."""
        _, *rest = _phrase(written)
        variants = product(*map(_with_article, rest)) if self._proclitics else (tuple(rest),)
        return (_Entry(variant, group, name) for variant in variants)

    def _forms(self, word: str) -> tuple[str, ...]:
        """How a word may be listed; one that is listed with its accents is not also what it would be without them."""
        if self._proclitics:
            return without_proclitics(word)
        listed = not word.startswith(self._accented) or self._is_listed(word)
        return (word,) if listed else (word, fold(word))

    def _begun_as(self, form: str) -> Iterable[Sequence[_Written]]:
        """The phrases of each known beginning of a word, the longest first."""
        beginnings = self._beginnings.get(form[: self._shortest], ())
        return (self._begun[each] for each in beginnings if form.startswith(each))


def _by_head(beginnings: Iterable[str], size: int) -> dict[str, tuple[str, ...]]:
    """The beginnings with the same first letters, the longest first."""
    found: dict[str, tuple[str, ...]] = {}
    for each in sorted(beginnings, key=len, reverse=True):
        head = each[:size]
        found[head] = (*found.get(head, ()), each)
    return found


def _by_next_word(entries: Iterable[_Entry]) -> Mapping[str, Sequence[_Entry]]:
    phrases: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry.rest)):
        following = entry.rest[0]
        phrases.setdefault("" if following.open else following.folded, []).append(entry)
    return phrases


def _possible(phrases: Mapping[str, Sequence[_Entry]], following: str) -> Sequence[_Entry]:
    """The phrases that may go on with a word; "" is the end of the text."""
    known = phrases.get(following, ()) if following else ()
    return (*known, *phrases[""]) if "" in phrases else known


def _follows(rest: Sequence[_Piece], tokens: Tokens, start: int) -> bool:
    folded = tokens.folded
    if start + len(rest) > len(folded):
        return False
    for index, (word, is_open) in enumerate(rest, start):
        found = folded[index]
        if not (found.startswith(word) if is_open else found == word) or tokens.breaks(index):
            return False
    return True


def _mark(at: list[Mapping[str, str | Sign]], sign: Sign) -> None:
    for index in range(sign.start, sign.end):
        at[index] = {**at[index], sign.group: sign}


def _first(written: str) -> _Piece:
    """The first word of a phrase; the others are read when it stands in a text."""
    return next(iter(_pieces(written.split(maxsplit=1)[0])))


def _phrase(raw: str) -> tuple[_Piece, ...]:
    return tuple(word for piece in raw.split() for word in _pieces(piece))


def _with_article(piece: _Piece) -> tuple[_Piece, ...]:
    """A later word of a phrase, without and with the article that is written onto it."""
    return tuple(piece._replace(folded=form) for form in with_article(piece.folded))


def _pieces(piece: str) -> Iterable[_Piece]:
    """The tokens of a piece between blanks; the last of them is open if a `*` follows it."""
    if piece.startswith("="):
        return (_Piece(piece[1:].removesuffix("*"), piece.endswith("*")),)
    return _folded_pieces(piece)


def _folded_pieces(piece: str) -> Iterable[_Piece]:
    word = piece.removesuffix("*")
    *whole, last = [fold(word)] if word.isalnum() else tokenise(word).folded  # there are a hundred thousand
    yield from (_Piece(word, open=False) for word in whole)
    yield _Piece(last, piece.endswith("*"))
