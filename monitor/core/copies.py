"""Which earlier article a text republishes, whole or in part, lightly edited.

Texts are compared by samples of their runs of four words (`fingerprint.sample`): by the share of the shorter one that
the other holds too, so that a cut copy is one. What a host sets over and under its articles is no part of them: a run
that stands in three of its last articles counts for none. That is learned host by host; learned of all together, an
agency text that many print would look the same.

Memory: about 1 KB a text (`bench/stories.py`); texts older than two weeks, or before the last 100,000, are forgotten.
"""

from array import array
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import chain
from typing import NamedTuple

from monitor.core.fingerprint import SAMPLES
from monitor.model import ArticleId

SPAN = timedelta(days=14)
"""So long is a text remembered: what is published again later is a republication that a reader wants to hear of."""

MOST = 100_000
"""So many texts are remembered."""

_SHARE = 0.4
"""A copy keeps most sentences. One word in ten changed leaves two runs of four in three; a rewrite by another hand,
with the same quotes, leaves one in five."""

_FEWEST = 4
_INDEXED = 24
_RECENT = 24
_FURNITURE = 3


class Copy(NamedTuple):
    """The first article with that text, and the share of the shorter one that both have. `longer`: ours says more."""

    original: ArticleId
    share: float
    longer: bool


class _Text(NamedTuple):
    """A text that was seen. `whole`: its samples are all its runs, and no selection."""

    article: ArticleId
    original: ArticleId
    at: datetime
    samples: "array[int]"
    whole: bool


class Copies:
    """The texts of the last two weeks, oldest first."""

    def __init__(self) -> None:
        self._texts: dict[int, _Text] = {}
        self._next = 0
        self._index = _Index(())
        self._of_host: dict[str, deque[tuple[ArticleId, array[int]]]] = {}

    def find(self, article: ArticleId, host: str, samples: Sequence[int]) -> Copy | None:
        """The article whose text most resembles this one, if it is a copy; of several the first."""
        own = array("I", self._own(article, host, samples))
        mine = _Text(article, article, datetime.min, own, len(samples) < SAMPLES)
        shared = Counter(chain.from_iterable(map(self._index.texts, mine.samples[:_INDEXED])))
        found = []
        for number in sorted(shared):
            text = self._texts.get(number)
            if text and text.article != article and (share := _share(mine, text)) >= _SHARE:
                found.append(Copy(text.original, share, len(mine.samples) > len(text.samples)))
        return max(found, key=lambda copy: copy.share, default=None)

    def add(
        self, article: ArticleId, host: str, samples: Sequence[int], at: datetime, original: ArticleId | None
    ) -> None:
        """Remember a text for those that come."""
        self._forget(at)
        own = array("I", self._own(article, host, samples))
        self._texts[self._next] = _Text(article, original or article, at, own, len(samples) < SAMPLES)
        if self._index.is_full():
            self._index = _Index(self._texts.items())
        else:
            self._index.add(self._next, own)
        self._next += 1
        if original is None:
            self._learn(article, host, samples)

    def _own(self, article: ArticleId, host: str, samples: Sequence[int]) -> Sequence[int]:
        """The samples without those that the host sets under other articles, too."""
        others = [text for other, text in self._of_host.get(host, ()) if other != article]
        if len(others) < _FURNITURE:
            return samples
        counts = Counter(chain.from_iterable(others))
        return [each for each in samples if counts[each] < _FURNITURE]

    def _learn(self, article: ArticleId, host: str, samples: Sequence[int]) -> None:
        recent = self._of_host.setdefault(host, deque(maxlen=_RECENT))
        if all(other != article for other, _ in recent):
            recent.append((article, array("I", samples)))

    def _forget(self, now: datetime) -> None:
        while self._texts:
            number, text = next(iter(self._texts.items()))
            if now - text.at <= SPAN and len(self._texts) < MOST:
                return
            del self._texts[number]


class _Index:
    """Which texts hold a sample: chains in flat arrays, since a dictionary of two million lists would take 500 MB."""

    def __init__(self, texts: Iterable[tuple[int, _Text]]) -> None:
        texts = list(texts)
        self._room = max(1 << 16, _INDEXED * len(texts) * 3 // 2)
        self._mask = (1 << (self._room - 1).bit_length()) - 1
        self._heads = array("I", bytes(4 * (self._mask + 1)))
        self._samples, self._numbers, self._next = array("I", [0]), array("I", [0]), array("I", [0])
        for number, text in texts:
            self.add(number, text.samples)

    def is_full(self) -> bool:
        """Is it time for a new one, without the texts that were forgotten?"""
        return len(self._samples) > self._room

    def add(self, number: int, samples: Sequence[int]) -> None:
        for each in samples[:_INDEXED]:
            slot = each & self._mask
            self._samples.append(each)
            self._numbers.append(number)
            self._next.append(self._heads[slot])
            self._heads[slot] = len(self._samples) - 1

    def texts(self, sample: int) -> Iterator[int]:
        at = self._heads[sample & self._mask]
        while at:
            if self._samples[at] == sample:
                yield self._numbers[at]
            at = self._next[at]


def _share(one: _Text, other: _Text) -> float:
    """The share of the shorter text that the other has, by what of both lies below the highest sample of either."""
    ends = [text.samples[-1] for text in (one, other) if not text.whole and text.samples]
    limit = min(ends, default=None)
    mine, yours = ({each for each in text.samples if limit is None or each <= limit} for text in (one, other))
    shared = len(mine & yours)
    return shared / min(len(mine), len(yours)) if shared >= _FEWEST else 0.0
