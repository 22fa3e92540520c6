"""Words by which two reports are compared: terms within a language, and the sound of a name across scripts."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from monitor.core.text import Case, Token

_STEM = 6
_SHORTEST_TERM = 4
_SHORTEST_SOUND = 3
_SOON = 4
_PREPOSITIONS = {
    "en": "in near at outside around inside",
    "fr": "a pres dans au aux en",
    "es pt": "em cerca perto no na",
    "de": "bei nahe unweit im",
    "ru": "в во у под близ около",
    "ar": "في قرب",
    "id sw": "di dekat katika karibu",
}
_WHERE = frozenset(word for words in _PREPOSITIONS.values() for word in words.split())
_NOTHING = Token("", 0, 0, Case.NONE, breaks=True)

# How the letters of a name sound, roughly enough for b and p, or c, k and q, to be one: what outlets of other scripts
# write for the same name differs in its vowels and in such pairs, seldom in more.
_DIGRAPHS = [
    ("tch", "s"), ("dzh", "j"), ("sch", "s"), ("dj", "j"), ("gh", "g"), ("kh", "k"), ("sh", "s"), ("ch", "s"),
    ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("zh", "j"), ("gu", "g"), ("qu", "k"),
    ("ce", "s"), ("ci", "s"), ("дж", "j"), ("تش", "s"), ("دج", "j"),
]  # fmt: skip
_SOUNDS = dict(
    zip(
        "bpdtgjkqcxfvszlmnrбпдтгжкхфвсзцчшщлмнрبپتثجچحخدذرزسشصضطظغفقكگلمن",
        "bbdtgjkkkkffsslmnrbbdtgjkkffsssssslmnrbbtsjskkddrssssdtsgfkkglmn",
        strict=True,
    )
)
_CYRILLIC = re.compile("[а-я]")
_ARABIC = re.compile("[ء-ي]")
_CASE_ENDING = re.compile("(?:ами|ями|ого|его|ому|ему|ой|ом|ем|ым|им|ах|ях|ов|ев)$")
_ARTICLE = re.compile("^[وف]?(?:ال|بال|كال|لل)")
_CLITIC = re.compile("^[وفبلك]")


def terms(tokens: Iterable[Token]) -> frozenset[str]:
    """The beginnings of the longer words; so much is the same in most forms of a word."""
    return frozenset(stem(token.folded) for token in tokens if len(token.folded) >= _SHORTEST_TERM)


def numbers(tokens: Iterable[Token]) -> frozenset[str]:
    """The numbers written in digits, but those that may be days or years."""
    found = (token.folded for token in tokens if token.folded.isdecimal())
    return frozenset(number for number in found if len(number) != 4 and int(number) > 31)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The beginning of a word without its article; a number as it is."""
    if word.isdecimal():
        return word
    if _ARABIC.match(word):
        word = _ARTICLE.sub("", word) or word
    return word[:_STEM]


def whereabouts(tokens: Sequence[Token]) -> frozenset[str]:
    """The sounds of what seem to be names of places: those soon after a word like “in” or “near”."""
    found: set[str] = set()
    for index, token in enumerate(tokens):
        if token.folded in _WHERE:
            soon = takewhile(lambda each: not each.breaks, tokens[index + 1 : index + 2 + _SOON])
            for follower, following in pairwise([*soon, _NOTHING]):
                if following.folded.isdecimal() or follower.folded.isdecimal():
                    break
                if _may_name(follower):
                    found.update(sounds(follower.folded))
                    if follower.case is not Case.NONE:
                        break
    return frozenset(found)


def names(tokens: Sequence[Token]) -> frozenset[str]:
    """The sounds of what seem to be names: capitalised within a sentence, or in a script that has no capitals."""
    within = (token for index, token in enumerate(tokens) if (index or token.case is Case.NONE) and _may_name(token))
    return frozenset(heard for token in within for heard in sounds(token.folded))


def _may_name(token: Token) -> bool:
    if token.case is Case.NONE:
        return not token.folded[0].isdecimal()
    return token.case is not Case.LOWER and not token.breaks


@lru_cache(maxsize=1 << 16)
def sounds(word: str) -> tuple[str, ...]:
    """The consonants of a name, alike in all scripts; of an Arabic word also without what may be a clitic."""
    if _ARABIC.match(word):
        plain = _ARTICLE.sub("", word)
        spoken = [_sound(plain), _sound(_CLITIC.sub("", plain))]
    else:
        spoken = [_sound(_CASE_ENDING.sub("", word) if _CYRILLIC.match(word) and len(word) > 5 else word)]
    return tuple(dict.fromkeys(heard for heard in spoken if len(heard) >= _SHORTEST_SOUND))


def _sound(word: str) -> str:
    for letters, sound in _DIGRAPHS:
        word = word.replace(letters, sound)
    heard = [_SOUNDS[letter] for letter in word if letter in _SOUNDS]
    return "".join(now for before, now in zip(["", *heard], heard, strict=False) if now != before)
