"""Numbers that German and Italian write in one word, made of those for small ones."""

from collections.abc import Mapping
from itertools import product


def numbers_in_german(simple: Mapping[str, int]) -> dict[str, int]:
    """German writes numbers up to 999 and round thousands in one word."""
    ones = {word: value for word, value in simple.items() if value < 20 and word not in {"eine", "einen", "zwo"}}
    tens = {word: value for word, value in simple.items() if 20 <= value < 100}
    small = {f"{one}und{ten}": a + b for (one, a), (ten, b) in product(ones.items(), tens.items()) if 0 < a < 10}
    below = {"": 0, **ones, **tens, **small}
    hundreds = {f"{one}hundert": 100 * value for one, value in {"": 1, **ones}.items() if 0 < value < 10}
    whole = {**small, **{f"{many}{few}": a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}}
    thousands = {f"{word}tausend": 1000 * value for word, value in {**ones, **tens, **whole}.items() if value}
    return {**whole, **thousands}


def numbers_in_italian(simple: Mapping[str, int]) -> dict[str, int]:
    """Italian writes numbers up to 999 and longer round ones in one word, or `23mila`."""
    ones = {word: value for word, value in simple.items() if value < 20 and word not in {"zero", "un", "una"}}
    tens = {word: value for word, value in simple.items() if 20 <= value < 100}
    hundreds = {word: value for word, value in simple.items() if 100 <= value < 1000}
    digits = {"un": 1, **{word: value for word, value in ones.items() if value < 10}}
    small = {_elided(many, few): a + b for (many, a), (few, b) in product(tens.items(), digits.items())}
    below = {**ones, **tens, **small}
    whole = {many + few: a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}
    whole |= {_elided(many, few): a + b for (many, a), (few, b) in product(hundreds.items(), below.items())}
    rounded = {word: value for word, value in {**below, **hundreds, **whole}.items() if value < 100 or not value % 10}
    upwards = {f"mille{word}": 1000 + value for word, value in rounded.items()}
    thousands = {f"{word}mila": 1000 * value for word, value in rounded.items()}
    return {**small, **whole, **upwards, **thousands, **{f"{value}mila": 1000 * value for value in range(1, 1000)}}


def _elided(many: str, few: str) -> str:
    """`ventuno`, `trentotto`, `centottanta`."""
    return (many[:-1] if few.startswith(("u", "o")) else many) + few
