"""What was worked out for a text before."""

from collections.abc import Callable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


class Memo(dict[str, _Value], Generic[_Value]):
    """`memo[text]` is `make(text)`, worked out once for each text, at `most` texts at a time.

    A text longer than `longest` is not kept, so that nobody can fill the memory with huge ones. A dict with nothing
    before it, because a word is asked for by the hundred thousand: `lru_cache` takes twice as long. When it is full it
    starts afresh, and what is common is soon there again.
    """

    def __init__(self, make: Callable[[str], _Value], *, longest: int, most: int) -> None:
        super().__init__()
        self._make = make
        self._longest = longest
        self._most = most

    def __missing__(self, text: str) -> _Value:
        value = self._make(text)
        if len(text) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[text] = value
        return value
