"""Which earlier article a text republishes, whole or in part, lightly edited.

Texts are compared by samples of their runs of four words (`fingerprint.sample`): by the share of the shorter one that
the other holds too, so that a cut copy is one. What a host sets over and under its articles is no part of them: a run
that stands in three of its last articles counts for none. That is learned host by host; learned of all together, an
agency text that many print would look the same. What a host writes in its own old words about another event is told
apart by what both texts tell (`original`).

Memory: 1.5 KB a text, 150 MB when full (`bench/stories.py`); texts older than two weeks, or before the last 100,000,
are forgotten.
"""

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain, compress
from typing import NamedTuple

from monitor.core.fingerprint import LEAD_RUNS, LEAD_SAMPLES, REMEMBERED, SAMPLES
from monitor.model import ArticleId

MOST = 100_000
"""So many texts are remembered."""

_SHARE = 0.4
"""A copy keeps most sentences. One word in ten changed leaves two runs of four in three; a rewrite by another hand,
with the same quotes, leaves one in five."""

_SENTENCE = 30
"""One sentence in common, a quote or a line that many print, makes no copy, unless it is nearly all."""

_NEARLY_ALL = 0.75
_FEWEST = 4

_WHOLE = 0.95
"""A text with so much of another was cut or lengthened, and not written anew."""

_OTHERWISE = -3.0
"""So small are the odds for one event where a whole text, under another headline, tells of another."""

_ALL = 0xFFFFFFFF
_INDEXED = 18
_INDEXED_LEAD = 6
_RECENT = 24
_COUNTED = 64
_FURNITURE = 3
_ROOM = 1 << 16
_FOLLOWED = 64


class Copy(NamedTuple):
    """The first article with that text, and the share of the shorter one that both have.

    at_home: both are of one host.
    """

    original: ArticleId
    share: float
    at_home: bool


def original(found: Copy | None, odds: float | None = None, needed: float = 0.0) -> ArticleId | None:
    """The article that a text republishes: that whose words it has, unless those are a form that was filled in anew.

    Warnings, match reports and lists of courts keep their words and change what they tell of. odds: the natural
    logarithm of how much likelier both report one event than two, None if nobody knows; from `needed` on, reports of
    other words are taken for one event.
    """
    if found is None:
        return None
    whole = found.share >= _WHOLE
    if odds is None:
        return found.original if whole or not found.at_home else None
    if found.at_home:
        return found.original if odds >= needed else None
    return found.original if odds >= (_OTHERWISE if whole else 0) else None


class _Sketch(NamedTuple):
    """What stands for a text: the least of its runs, and of its first ones. `whole`: the least are all there are."""

    least: Sequence[int]
    lead: Sequence[int]
    whole: bool


class _Text(NamedTuple):
    """A text that was seen. `samples`: of its runs the `least`, so many, and then those of its lead."""

    original: ArticleId
    host: str
    at: datetime
    samples: "array[int]"
    least: int
    whole: bool

    @property
    def sketch(self) -> _Sketch:
        return _Sketch(self.samples[: self.least], self.samples[self.least :], self.whole)


class Copies:
    """The texts of the last two weeks, in the order in which they came."""

    def __init__(self) -> None:
        self._texts: dict[ArticleId, _Text] = {}
        self._index = _Index({})
        self._hosts = _Hosts()

    def find(self, article: ArticleId, host: str, samples: Sequence[int], at: datetime) -> Copy | None:
        """The text that most resembles this one, if it may be a copy; of several the first."""
        mine = self._own(article, host, samples)
        held, near = frozenset(mine.least), sorted(set(self._index.holders(mine)) - {article})
        known = [text for text in map(self._texts.get, near) if text and text.original != article]
        shares = [(_share(mine, held, text.sketch), text) for text in known if at - text.at <= REMEMBERED]
        found = [Copy(text.original, share, host == self._host_of(text)) for share, text in shares if share >= _SHARE]
        return max(found, key=lambda copy: copy.share, default=None)

    def _host_of(self, text: _Text) -> str:
        """Where its original stands, if that is not forgotten."""
        return self._texts.get(text.original, text).host

    def add(
        self, article: ArticleId, host: str, samples: Sequence[int], at: datetime, original: ArticleId | None
    ) -> None:
        """Remember a text for those that come; what the article said before is forgotten.

        What a host sets in all its editions is one text, and no furniture.
        """
        self._forget(at)
        own = self._own(article, host, samples)
        kept = array("I", chain(own.least, own.lead))
        self._texts.pop(article, None)
        self._texts[article] = _Text(original or article, host, at, kept, len(own.least), own.whole)
        if self._index.is_full():
            self._index = _Index(self._texts)
        else:
            self._index.add(article, own)
        if original is None or self._host_of(self._texts[article]) != host:
            self._hosts.learn(host, article, samples)

    def _own(self, article: ArticleId, host: str, samples: Sequence[int]) -> _Sketch:
        """The samples without those that the host sets round other articles, too."""
        whole = len(samples) < SAMPLES
        shown = self._hosts.recent(host)
        before = shown.get(article, ())
        if len(shown) - bool(before) < _FURNITURE:
            return _Sketch(samples[:SAMPLES], samples[SAMPLES:], whole)
        counts, own = self._hosts.counts(host), frozenset(before)
        kept = [counts.get(each, 0) - (each in own) < _FURNITURE for each in samples]
        return _Sketch(
            list(compress(samples[:SAMPLES], kept)), list(compress(samples[SAMPLES:], kept[SAMPLES:])), whole
        )

    def _forget(self, now: datetime) -> None:
        while self._texts:
            oldest, text = next(iter(self._texts.items()))
            if now - text.at <= REMEMBERED and len(self._texts) < MOST:
                return
            del self._texts[oldest]
            self._hosts.forget(text.host, oldest)


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
        recent[article] = array("I", sorted(set(samples)))
        if counts is not None:
            counts.update(recent[article])
        if len(recent) > _RECENT:
            self.forget(host, next(iter(recent)))

    def forget(self, host: str, article: ArticleId) -> None:
        recent = self._recent.get(host, {})
        gone, counts = recent.pop(article, ()), self._counts.get(host)
        if counts is not None:
            _take(gone, counts)
        if not recent:
            self._recent.pop(host, None)
            self._counts.pop(host, None)


def _take(samples: Iterable[int], counts: Counter[int]) -> None:
    for each in samples:
        counts[each] -= 1
        if not counts[each]:
            del counts[each]


class _Index:
    """Which texts hold a sample: chains in flat arrays, since a dictionary of two million lists would take 500 MB."""

    def __init__(self, texts: Mapping[ArticleId, _Text]) -> None:
        self._room = max(_ROOM, (_INDEXED + _INDEXED_LEAD) * len(texts) * 5 // 4)
        self._mask = (1 << (self._room - 1).bit_length()) - 1
        self._last = array("I", bytes(4 * (self._mask + 1)))
        self._samples, self._articles, self._before = array("I", [0]), array("I", [0]), array("I", [0])
        for article, text in texts.items():
            self.add(article, text.sketch)

    def is_full(self) -> bool:
        """Is it time for a new one, without the texts that were forgotten?"""
        return len(self._samples) > self._room

    def add(self, article: ArticleId, sketch: _Sketch) -> None:
        for sample in chain(sketch.least[:_INDEXED], sketch.lead[:_INDEXED_LEAD]):
            slot = sample & self._mask
            self._before.append(self._last[slot])
            self._last[slot] = len(self._samples)
            self._samples.append(sample)
            self._articles.append(article)

    def holders(self, sketch: _Sketch) -> Iterator[ArticleId]:
        """The last texts that hold one of these samples; it is enough to find one copy of many."""
        for sample in chain(sketch.least, sketch.lead):
            at, followed = self._last[sample & self._mask], 0
            while at and followed < _FOLLOWED:
                if self._samples[at] == sample:
                    yield ArticleId(self._articles[at])
                at, followed = self._before[at], followed + 1


def _share(mine: _Sketch, held: frozenset[int], yours: _Sketch) -> float:
    """The share of the shorter text that the longer has too, as far as it is more than a sentence; else 0.

    By what of both lies below the last sample of either; of a short text and a longer one also by the lead of that.
    `held`: the least of mine as a set.
    """
    ends = [each.least[-1] for each in (mine, yours) if each.least and not each.whole]
    limit = min(ends, default=_ALL)
    fewer = min(bisect_right(each.least, limit) for each in (mine, yours))
    shared = len(held.intersection(yours.least[: bisect_right(yours.least, limit)]))
    share = _telling(shared, shared * _ALL / max(1, limit), shared / max(1, fewer))
    if mine.whole == yours.whole:
        return share
    short, longer = (mine, yours) if mine.whole else (yours, mine)
    led = len(frozenset(longer.lead).intersection(short.least))
    runs = led * LEAD_RUNS / LEAD_SAMPLES
    return max(share, _telling(led, runs, min(1.0, runs / max(1, len(short.least)))))


def _telling(samples: int, runs: float, share: float) -> float:
    """The share, if so many samples in common, of so many runs, are more than a sentence or nearly all."""
    return share if runs >= _SENTENCE or (share >= _NEARLY_ALL and samples >= _FEWEST) else 0.0
