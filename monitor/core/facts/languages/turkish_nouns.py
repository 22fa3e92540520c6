"""Turkish nouns in their cases: as lists of words have them, and what the endings of names and numbers tell."""

from collections.abc import Iterator

from monitor.core.facts.languages.grammar import ACCUSATIVE, GENITIVE, OBLIQUE, PLURAL

_VOWELS = frozenset("aeıioöuüâû")
_FRONT = frozenset("eiöü")
_ROUND = frozenset("oöuüû")
_VOICELESS = frozenset("fstkçşhp")
_SOFTENED = {"k": "ğ", "t": "d", "p": "b"}
# A is a or e, I is i or u as the noun asks (ı and ü are folded into these), D is d or t.
_AFTER_CONSONANT = {ACCUSATIVE: "I InI", GENITIVE: "In InIn", OBLIQUE: "A InA InDA InDAn IylA"}
_AFTER_VOWEL = {
    "": "sI",
    ACCUSATIVE: "yI nI sInI",
    GENITIVE: "nIn sInIn",
    OBLIQUE: "yA nA nDA nDAn ylA sInA sInDA sInDAn sIylA",
}
_ALWAYS = {OBLIQUE: "DA DAn lA"}
_LOCATIVE, _ABLATIVE, _THERE = "de da te ta", "den dan ten tan", "deki daki teki taki"
_GENITIVE, _POSSESSIVE = "nin nın nun nün in ın un ün", "i ı u ü si sı su sü"
_OF_POSSESSIVE = "nde nda nden ndan ndeki ndaki"
_OTHERS = "e a ye ya ne na i ı u ü yi yı yu yü ni nı nu nü le la yle yla"
ENDINGS = {
    name: frozenset(listed.split())
    for name, listed in {
        "from": _ABLATIVE,
        "when": f"{_LOCATIVE} {_ABLATIVE} {_THERE} {_GENITIVE}",
        "share": _POSSESSIVE,
        "aside": f"{_LOCATIVE} {_ABLATIVE} {_THERE} {_OF_POSSESSIVE} {_OTHERS}",
    }.items()
}
"""What an ending tells of a name or a number, as an apostrophe sets it off: `12’den`, `Mart’ta`."""


def decline(noun: str) -> Iterator[tuple[str, str]]:
    """The forms of a noun, or of a phrase that ends in one, each with its case; in the nominative it has none.

    The accusative is also what is somebody's (`İsrail askeri`), and a phrase may already be so (`polis memuru`). What
    several of them are called is one form that any ending may follow.
    """
    yield noun, ""
    yield from _with(noun, _ALWAYS)
    if noun[-1] in _VOWELS:
        yield from _with(noun, _AFTER_VOWEL)
    else:
        for stem in sorted({noun, noun[:-1] + _SOFTENED.get(noun[-1], noun[-1])}):
            yield from _with(stem, _AFTER_CONSONANT)
    for stem in _singulars(noun):
        yield from _with(stem, {PLURAL: "lAr*"})


def _with(stem: str, endings: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The stem with each of the endings, in harmony with its last vowel; `general` and its like take front ones."""
    last = next((letter for letter in reversed(stem) if letter in _VOWELS), "e")
    front = last in _FRONT or stem.endswith("al")
    spelt = {"A": "e" if front else "a", "I": "u" if last in _ROUND else "i", "D": "d"}
    for case, listed in endings.items():
        for ending in listed.split():
            hard = ending[0] == "D" and stem[-1] in _VOICELESS
            yield (
                stem + "".join(spelt.get(letter, letter) for letter in ending).replace("d", "t" if hard else "d"),
                case,
            )


def _singulars(noun: str) -> Iterator[str]:
    """What the plural is made of: `asker`, and of `polis memuru` also `polis memur`."""
    yield noun
    if " " in noun and noun[-1] in _VOWELS:
        owned = noun[:-1].removesuffix("s")
        yield owned[:-1] + "k" if owned.endswith("ğ") else owned
