"""Stable hashes by which sameness is recognised, in this process and after the next start."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from monitor.core.memo import Memo

_BYTES = 16


def content_hash(*parts: str) -> str:
    """A hash of these texts, exactly; the same text split elsewhere has another."""
    return _digest("".join([f"{len(part)}:{part}" for part in parts]).encode(errors="surrogatepass"))


def body_hash(body: bytes) -> str:
    """A hash of a body as it came."""
    return _digest(body)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=_BYTES).hexdigest()


# --- copies ---------------------------------------------------------------------------------------------------------

REMEMBERED = timedelta(days=14)
"""So long is a text remembered, and a story after its last report: what is published again later is a republication
that a reader wants to hear of.
"""

SAMPLES = 64
"""So many runs of words stand for a text: enough to tell a share of 40 % from one of 20 %."""

LEAD_SAMPLES = 16
LEAD_RUNS = 40
"""So many more stand for the first runs of a longer text, which is where others cut it."""

_FIRST, _SECOND, _EARLIER = 0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D
_ALL_BITS = 0xFFFFFFFF
_LONGEST_KEPT = 48
_KEPT_WORDS = 1 << 16

# Chinese and Japanese set no spaces: what seems a word is a clause, and words are long on average.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_CLAUSE = 6
_LETTERS = 3
"""So many letters are a piece of a clause; four pieces in a row, which overlap, are six letters: three words."""


def sample(words: Sequence[str]) -> tuple[int, ...]:
    """The least of the hashes of all runs of four words, in order; all of them if there are fewer than `SAMPLES`.

    Of two texts the same runs are taken, so that the share of the one that the other holds can be estimated
    (k minimum values; Broder, On the resemblance and containment of documents, 1997). Of a longer text the least of its
    first `LEAD_RUNS` follow, `LEAD_SAMPLES` of them: of all its runs hardly any would be among those.
    """
    hashes = list(map(_HASHES.__getitem__, _spaced(words)))
    pairs = [one * _FIRST + other * _SECOND for one, other in pairwise(hashes)]
    runs = [(pair * _EARLIER + later) & _ALL_BITS for pair, later in zip(pairs, pairs[2:], strict=False)]
    least = sorted(set(runs))
    lead = sorted(set(runs[:LEAD_RUNS]))[:LEAD_SAMPLES] if len(least) >= SAMPLES else []
    return (*least[:SAMPLES], *lead)


def _spaced(words: Sequence[str]) -> Sequence[str]:
    """The words, those of a script without spaces in pieces that overlap."""
    if sum(map(len, words)) < _CLAUSE * len(words) or not _UNSPACED.search(" ".join(words)):
        return words
    return [piece for word in words for piece in (_pieces(word) if _UNSPACED.search(word) else (word,))]


def _pieces(word: str) -> Iterator[str]:
    return (word[at : at + _LETTERS] for at in range(max(1, len(word) - _LETTERS + 1)))


def _word_hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(errors="surrogatepass"), digest_size=4).digest())


_HASHES = Memo(_word_hash, longest=_LONGEST_KEPT, most=_KEPT_WORDS)
