"""Which earlier article a text republishes, whole or in part, lightly edited.

Texts are compared by samples of their runs of four words (`fingerprint.sample`): by the share of the shorter one that
the other holds too, so that a cut copy is one. What a host sets over and under its articles is no part of them: a run
that stands in three of its last articles counts for none. That is learned host by host; learned of all together, an
agency text that many print would look the same.

Memory: 1.2 KB a text, 120 MB when full (`bench/stories.py`); texts older than two weeks, or before the last 100,000,
are forgotten.
"""

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

_SENTENCE = 30
"""One sentence in common, a quote or a line that many print, makes no copy, unless it is nearly all."""

_NEARLY_ALL = 0.75
_FEWEST = 4
_ALL = 0xFFFFFFFF
_INDEXED = 24
_RECENT = 24
_COUNTED = 200
_FURNITURE = 3
_ROOM = 1 << 16
_FOLLOWED = 64


class Copy(NamedTuple):
    """The first article with that text, and the share of the shorter one that both have. `longer`: ours says more."""

    original: ArticleId
    share: float
    longer: bool


class _Text(NamedTuple):
    """A text that was seen. `whole`: its samples are all its runs, and no selection."""

    original: ArticleId
    at: datetime
    samples: "array[int]"
    whole: bool


class Copies:
    """The texts of the last two weeks, in the order in which they came."""

    def __init__(self) -> None:
        self._texts: dict[ArticleId, _Text] = {}
        self._index = _Index({})
        self._hosts = _Hosts()

    def find(self, article: ArticleId, host: str, samples: Sequence[int]) -> Copy | None:
        """The text that most resembles this one, if it is a copy; of several the first."""
        own = self._own(article, host, samples)
        held, whole = frozenset(own), len(samples) < SAMPLES
        found = []
        for other in sorted(set(self._index.holders(own)) - {article}):
            text = self._texts.get(other)
            if text and (share := _share(own, held, whole, text)) >= _SHARE:
                found.append(Copy(text.original, share, len(own) > len(text.samples)))
        return max(found, key=lambda copy: copy.share, default=None)

    def add(
        self, article: ArticleId, host: str, samples: Sequence[int], at: datetime, original: ArticleId | None
    ) -> None:
        """Remember a text for those that come; what the article said before is forgotten."""
        self._forget(at)
        own = array("I", self._own(article, host, samples))
        self._texts.pop(article, None)
        self._texts[article] = _Text(original or article, at, own, len(samples) < SAMPLES)
        if self._index.is_full():
            self._index = _Index(self._texts)
        else:
            self._index.add(article, own)
        self._hosts.learn(host, article, samples)

    def _own(self, article: ArticleId, host: str, samples: Sequence[int]) -> Sequence[int]:
        """The samples without those that the host sets round other articles, too."""
        shown = self._hosts.recent(host)
        before = shown.get(article, ())
        if len(shown) - bool(before) < _FURNITURE:
            return samples
        counts, own = self._hosts.counts(host), frozenset(before)
        return [each for each in samples if counts.get(each, 0) - (each in own) < _FURNITURE]

    def _forget(self, now: datetime) -> None:
        while self._texts:
            oldest, text = next(iter(self._texts.items()))
            if now - text.at <= SPAN and len(self._texts) < MOST:
                return
            del self._texts[oldest]


class _Hosts:
    """The last articles of each host, and how many of them hold each sample: for the hosts that were asked for last."""

    def __init__(self) -> None:
        self._recent: defaultdict[str, dict[ArticleId, array[int]]] = defaultdict(dict)
        self._counts: dict[str, Counter[int]] = {}

    def recent(self, host: str) -> Mapping[ArticleId, "array[int]"]:
        return self._recent.get(host, {})

    def counts(self, host: str) -> Mapping[int, int]:
        counts = self._counts.pop(host, None)
        if counts is None:
            counts = Counter(chain.from_iterable(self._recent[host].values()))
        self._counts[host] = counts
        if len(self._counts) > _COUNTED:
            del self._counts[next(iter(self._counts))]
        return counts

    def learn(self, host: str, article: ArticleId, samples: Sequence[int]) -> None:
        recent, counts = self._recent[host], self._counts.get(host)
        if article in recent:
            return
        recent[article] = array("I", samples)
        if counts is not None:
            counts.update(samples)
        if len(recent) > _RECENT:
            gone = recent.pop(next(iter(recent)))
            if counts is not None:
                _take(gone, counts)


def _take(samples: Iterable[int], counts: Counter[int]) -> None:
    for each in samples:
        counts[each] -= 1
        if not counts[each]:
            del counts[each]


class _Index:
    """Which texts hold a sample: chains in flat arrays, since a dictionary of two million lists would take 500 MB."""

    def __init__(self, texts: Mapping[ArticleId, _Text]) -> None:
        self._room = max(_ROOM, _INDEXED * len(texts) * 3 // 2)
        self._mask = (1 << (self._room - 1).bit_length()) - 1
        self._last = array("I", bytes(4 * (self._mask + 1)))
        self._samples, self._articles, self._before = array("I", [0]), array("I", [0]), array("I", [0])
        for article, text in texts.items():
            self.add(article, text.samples)

    def is_full(self) -> bool:
        """Is it time for a new one, without the texts that were forgotten?"""
        return len(self._samples) > self._room

    def add(self, article: ArticleId, samples: Sequence[int]) -> None:
        for sample in samples[:_INDEXED]:
            slot = sample & self._mask
            self._before.append(self._last[slot])
            self._last[slot] = len(self._samples)
            self._samples.append(sample)
            self._articles.append(article)

    def holders(self, samples: Sequence[int]) -> Iterator[ArticleId]:
        """The last texts that hold one of these samples; it is enough to find one copy of many."""
        for sample in samples[:_INDEXED]:
            at = self._last[sample & self._mask]
            for _ in range(_FOLLOWED):
                if not at:
                    break
                if self._samples[at] == sample:
                    yield ArticleId(self._articles[at])
                at = self._before[at]


def _share(samples: Sequence[int], held: frozenset[int], whole: bool, text: _Text) -> float:
    """The share of the shorter text that the longer has too, by what of both lies below the last sample of either.

    0 if that is so little that it may be a sentence. `held`: the samples as a set.
    """
    ends = [each[-1] for each, complete in ((samples, whole), (text.samples, text.whole)) if each and not complete]
    limit = min(ends, default=_ALL)
    mine, yours = bisect_right(samples, limit), bisect_right(text.samples, limit)
    if not mine or not yours:
        return 0.0
    shared = len(held.intersection(text.samples[:yours]))
    share = shared / min(mine, yours)
    return share if shared * _ALL / limit >= _SENTENCE or (share >= _NEARLY_ALL and shared >= _FEWEST) else 0.0
