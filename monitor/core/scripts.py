"""Scripts that write words otherwise than as letters between spaces.

Chinese, Japanese, Thai, Lao, Khmer and Burmese set no spaces, and where a word ends is known by dictionaries alone. So
each character, or syllable, is taken for a word, and a name for a phrase of them. A run of katakana is one word: in it
Japanese writes what is foreign, and what stands round that is of another script.
"""

import re
import unicodedata
from collections.abc import Iterable


def _drawn(points: Iterable[int], kind: str) -> str:
    """The characters of these code points that are of a Unicode category."""
    return "".join([chr(point) for point in points if unicodedata.category(chr(point)).startswith(kind)])


SIGNS = _drawn((*range(0x780, 0x860), *range(0x900, 0x1AB0), *range(0x1B00, 0x1D00), *range(0xA800, 0xAC00)), "M")
"""Vowel signs and tones from Thaana and N'Ko to Javanese: a word has them within, and is another without them."""

_VOICED = "\u3099\u309a"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_CHARACTERS = "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SYLLABIC = _drawn((*range(0xE00, 0xF00), *range(0x1000, 0x10A0), *range(0x1780, 0x1800), *range(0xAA60, 0xAA80)), "L")

UNSPACED = f"{_CHARACTERS}{_KATAKANA}{_SYLLABIC}"
"""The letters of scripts that set no spaces, to stand between the brackets of a regular expression."""

# A syllable of Thai and Lao has a vowel before its consonant (เก, ໂກ) or behind it (กา); Lao writes ໜ as ຫນ, too. In
# Khmer and Burmese a consonant stands below another one; in Burmese one with a killer ends the syllable (မြန်).
_BEFORE, _BEHIND = "[\u0e40-\u0e44\u0ec0-\u0ec4]", "\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3"
_SYLLABLE = (
    rf"{_BEFORE}?(?:\u0eab(?=[\u0e99\u0ea1]))?[{_SYLLABIC}]"
    rf"(?:[{SIGNS}{_BEHIND}]|(?<=[\u1039\u17d2])[{_SYLLABIC}]|[\u1000-\u1021](?=\u1037?\u103a))*+"
)
UNSPACED_WORD = rf"[{_CHARACTERS}][{_VOICED}]?|[{_KATAKANA}][{_KATAKANA}{_VOICED}]*+|{_SYLLABLE}"
"""What is taken for a word of such a script, as a regular expression."""

_ANY = re.compile(f"[{UNSPACED}]")


def sets_no_spaces(text: str) -> bool:
    """Has the text a letter of a script that sets no spaces?"""
    return not text.isascii() and _ANY.search(text) is not None
