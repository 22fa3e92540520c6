"""Turkish nouns in their cases, as lists of words have them."""

from collections.abc import Iterator

NOMINATIVE, ACCUSATIVE, GENITIVE, OBLIQUE, PLURAL = "nominative", "accusative", "genitive", "oblique", "plural"
_VOWELS = frozenset("aeıioöuü")
_SOFTENED = {"k": "ğ", "t": "d", "p": "b"}
# As folded: `i` is i and ı, `u` is u and ü; which one follows is decided by the noun, and others do no harm.
_AFTER_CONSONANT = {
    ACCUSATIVE: "i u ini unu",
    GENITIVE: "in un inin unun",
    OBLIQUE: "e a ine una ina une inde unda inda unde inden undan indan unden iyle uyla iyla uyle",
}
_AFTER_VOWEL = {
    NOMINATIVE: "si su",
    ACCUSATIVE: "yi yu ni nu sini sunu",
    GENITIVE: "nin nun sinin sunun",
    OBLIQUE: "ye ya ne na nde nda nden ndan yle yla sine suna sina sune sinde sunda sinda sinden sundan sindan",
}
_OTHERS = "de da te ta den dan ten tan le la"
_AFTER_PLURAL = "i in e a de da den dan le la ini inin ine ina inde inda inden indan iyle iyla"


def decline(noun: str) -> Iterator[tuple[str, str]]:
    """The forms of a noun, or of a phrase that ends in one, each with its case.

    The accusative is also what is somebody's (`İsrail askeri`), and a phrase may already be so (`polis memuru`).
    """
    soft = noun[:-1] + _SOFTENED.get(noun[-1], noun[-1])
    yield noun, NOMINATIVE
    if noun[-1] in _VOWELS:
        yield from _with(noun, _AFTER_VOWEL)
    else:
        yield from _with(noun, _AFTER_CONSONANT)
        yield from _with(soft, _AFTER_CONSONANT)
    yield from _with(noun, {OBLIQUE: _OTHERS})
    for plural in _plurals(noun):
        yield plural, PLURAL
        yield from _with(plural, {PLURAL: _AFTER_PLURAL})


def _with(stem: str, endings: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((stem + ending, case) for case, listed in endings.items() for ending in listed.split())


def _plurals(noun: str) -> Iterator[str]:
    """`askerler`; of `polis memuru` also `polis memurları`, which is declined as it stands."""
    stems = {noun}
    if " " in noun and noun[-1] in _VOWELS:
        owned = noun[:-1].removesuffix("s")
        stems |= {owned, owned[:-1] + "k"} if owned.endswith("ğ") else {owned}
    for stem in sorted(stems):
        yield from (stem + "ler", stem + "lar")
