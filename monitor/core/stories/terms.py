"""Words by which two reports are compared: terms within a language, and the sound of a name across scripts."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from monitor.core.scripts import sets_no_spaces
from monitor.core.text import Case, Token

_STEM = 6
_SHORTEST_TERM = 4
SHORT_SOUND = 2
"""A name of so few consonants is told by many words."""
_LONG = 5
_LONGEST_NUMBER = 12
"""Digits of what may count anything; of thousands of digits Python makes no number."""

Groups = Callable[[str], Collection[str]]
"""What a folded word means by itself, as groups of `facts.vocabulary`: what means something is no name."""

_KINDS_OF_PLACE = {
    "en es fr pt": "the of al el abu region province district department state",
    "de": "region ortschaft stadt provinz dorf bezirk nahe gegend umgebung hauptstadt gemeinde kreis gebiet raum insel "
    "norden suden osten westen nordosten nordwesten sudosten sudwesten zentrum grenze der des von",
    "ru": "город города городе городом",
    "uk": "місто міста місті містом містечко містечку",
    "ar": "من بلده مدينه قريه محافظه ولايه اقليم منطقه محيط ضواحي شمال جنوب شرق غرب وسط حي مقاطعه جوار شمالي "
    "جنوبي شرقي غربي العاصمه",
}
"""What stands between “in” and the name of a place, as folded, and is none."""
KINDS_OF_PLACE = frozenset(word for words in _KINDS_OF_PLACE.values() for word in words.split())

# How the letters of a name sound, roughly enough for b and p, or c, k and q, to be one: what outlets of other scripts
# write for the same name differs in its vowels and in such pairs, seldom in more. No script tells h from kh for sure.
_DIGRAPHS = [
    ("tch", "s"), ("tsh", "s"), ("dzh", "j"), ("sch", "s"), ("dj", "j"), ("gh", "g"), ("kh", ""), ("sh", "s"),
    ("ch", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("zh", "j"), ("gu", "g"), ("qu", "k"),
    ("ce", "s"), ("ci", "s"), ("ts", "s"), ("tz", "s"), ("дж", "j"), ("тс", "s"), ("кх", ""), ("гх", "g"),
    ("تش", "s"), ("تس", "s"), ("تز", "s"), ("دج", "j"),
]  # fmt: skip
_SOUNDS = dict(
    zip(
        "bpdtgjkqcfxvszlmnrбпдтгґжкфвсзцчшщлмнрبپتثجچدذرزسشصضطظغفقكگلمن",
        "bbdtgjkkkffvsslmnrbbdtggjkfvsssssslmnrbbtsjsddrssssdtsgfkkglmn",
        strict=True,
    )
)
_SOUNDS["w"] = "v"
_VOWELS = frozenset("aeiouyаеёиоуыэюяієاأإآؤئعوي")
_VOWEL = "*"
_VOICES = dict(zip("aeiouyаеёиоуыэюяіє", "aiiuuiaiiiuuiiuaii", strict=True))
_VOICED = frozenset(_VOICES.values())
_BARE = dict.fromkeys(map(ord, _VOICED))
_CYRILLIC = re.compile("[а-яієґ]")
_ARABIC = re.compile("[ء-ي]")
_CASE_ENDING = re.compile("(?:ами|ями|ого|его|ому|ему|ой|ом|ем|ым|им|ах|ях|ов|ев|ові|еві|єві|єм)$")
_ARTICLE = re.compile("^[وف]?(?:ال|بال|كال|لل)")
_CLITIC = re.compile("^[وفبلك]")


def terms(tokens: Sequence[Token]) -> frozenset[str]:
    """The beginnings of the longer words: so much is the same in most forms of a word. In a script that sets no spaces,
    each character or syllable with the next.
    """
    pairs = (one.folded + other.folded for one, other in pairwise(tokens) if one.end == other.start)
    long = (token.folded for token in tokens if len(token.folded) >= _SHORTEST_TERM)
    return frozenset((*map(stem, long), *filter(sets_no_spaces, pairs)))


def numbers(tokens: Iterable[Token]) -> frozenset[str]:
    """The numbers written in digits, but those that may be days or years."""
    found = (token.folded for token in tokens if token.folded.isdecimal() and len(token.folded) <= _LONGEST_NUMBER)
    return frozenset(number for number in found if len(number) != 4 and int(number) > 31)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The beginning of a word without its article; a number as it is."""
    if word.isdecimal():
        return word
    if _ARABIC.match(word):
        word = _ARTICLE.sub("", word) or word
    return word[:_STEM]


def names(tokens: Sequence[Token], groups: Groups) -> frozenset[str]:
    """The sounds of what seem to be names: capitalised within a sentence, or in a script that has no capitals."""
    within = (token for index, token in enumerate(tokens) if (index or token.case is Case.NONE) and may_name(token))
    return frozenset(heard for token in within if not groups(token.folded) for heard in sounds(token.folded))


def may_name(token: Token) -> bool:
    """Whether a word may be part of a name, by how it is written."""
    if token.case is Case.LOWER or token.folded in KINDS_OF_PLACE:
        return False
    return not token.folded[0].isdecimal() if token.case is Case.NONE else not token.breaks


@lru_cache(maxsize=1 << 16)
def sounds(word: str) -> tuple[str, ...]:
    """The consonants of a name, alike in all scripts; of an Arabic word also without what may be a clitic.

    What is v in one script is u in another, so that such a name has two sounds. A vowel counts where it comes first;
    one of two consonants is heard with all its vowels, too, where its script writes them: Tara is `tr` as Tori is.
    """
    if _ARABIC.match(word):
        plain = _ARTICLE.sub("", word)
        spoken = [_sound(plain), _sound(_CLITIC.sub("", plain))]
    else:
        word = _CASE_ENDING.sub("", word) if _CYRILLIC.match(word) and len(word) > _LONG else word
        spoken = [_sound(word)]
    variants = [heard.replace("v", instead) for heard in spoken for instead in (("", "f") if "v" in heard else ("",))]
    if len(spoken) == 1 and len(spoken[0]) == SHORT_SOUND:
        variants.append(_said(word.replace("ou", "u"), _VOICES | _SOUNDS))
    return tuple(dict.fromkeys(heard for heard in variants if len(heard) >= SHORT_SOUND))


def is_voiced(name: str) -> bool:
    """Is it the sound of a name with its vowels?"""
    return not _VOICED.isdisjoint(name)


@lru_cache(maxsize=1 << 16)
def consonants(name: str) -> str:
    """The sound of a name as a script tells it that writes no vowels."""
    bare = name.translate(_BARE)
    return _VOWEL + bare if name[0] in _VOICED else bare


def _sound(word: str) -> str:
    return (_VOWEL if word[:1] in _VOWELS else "") + _said(word, _SOUNDS)


def _said(word: str, letters: Mapping[str, str]) -> str:
    for written, sound in _DIGRAPHS:
        word = word.replace(written, sound)
    return "".join(letters.get(now, "") for before, now in pairwise(f" {word}") if before != now)
