"""Stable hashes by which sameness is recognised, in this process and after the next start."""

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from struct import unpack

from monitor.core.memo import Memo
from monitor.core.scripts import sets_no_spaces

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

_FACTORS = (0x27004D2D, 0x218A205B, 0x9E3779B1, 0x85EBCA77)
"""What the hashes of the words of a run are multiplied by before they are added up."""
_RUN = len(_FACTORS)
_DIGIT, _KEPT = 12, 4
"""Bytes that have room for such a sum, and so many of them, the last ones, that are kept."""
_PARTS = _DIGIT // _KEPT
_FACTOR = sum(factor << 8 * _DIGIT * place for place, factor in enumerate(_FACTORS))
_LONGEST_KEPT = 48
_KEPT_WORDS = 1 << 16

_SPACED = 4
"""Letters of a word on average: more has only a text that sets spaces."""
_JOINED = 3
"""So many characters of a script without spaces are a piece; four in a row, which overlap, are six: three words."""


def sample(words: Sequence[str]) -> tuple[int, ...]:
    """The least of the hashes of all runs of four words, in order; all of them if there are fewer than `SAMPLES`.

    Of two texts the same runs are taken, so that the share of the one that the other holds can be estimated
    (k minimum values; Broder, On the resemblance and containment of documents, 1997). Of a longer text the least of its
    first `LEAD_RUNS` follow, `LEAD_SAMPLES` of them: of all its runs hardly any would be among those.
    """
    runs = _runs(_spaced(words))
    least = _least(runs)
    lead = sorted(set(runs[:LEAD_RUNS]))[:LEAD_SAMPLES] if len(least) == SAMPLES else []
    return (*least, *lead)


def _runs(words: Sequence[str]) -> Sequence[int]:
    """The hash of each run of four words: those of the words, each times a factor of its own, added up.

    The words are the digits of one long number, and the factors those of another: the digits of their product are such
    sums. So it takes a quarter of the time.
    """
    number = int.from_bytes(bytes(_DIGIT - _KEPT).join(map(_HASHES.__getitem__, words)))
    product = (number * _FACTOR).to_bytes(_DIGIT * (len(words) + _RUN - 1))
    whole = product[_DIGIT * (_RUN - 1) : -_DIGIT * (_RUN - 1)]  # the first and the last digits are of shorter runs
    return unpack(f">{len(whole) // _KEPT}I", whole)[_PARTS - 1 :: _PARTS]


def _least(runs: Sequence[int]) -> list[int]:
    """The least `SAMPLES`, in order, each once. Of a long text the greater half is not even sorted."""
    bound = (2 * SAMPLES << 8 * _KEPT) // max(1, len(runs))
    least = sorted({run for run in runs if run < bound})
    return (least if len(least) >= SAMPLES else sorted(set(runs)))[:SAMPLES]


def _spaced(words: Sequence[str]) -> Sequence[str]:
    """The words; a character of a script without spaces, which says less than a word, with those that follow it."""
    if sum(map(len, words)) > _SPACED * len(words) or not sets_no_spaces("".join(words)):
        return words
    return ["".join(words[at : at + _JOINED]) if sets_no_spaces(word) else word for at, word in enumerate(words)]


def _word_hash(word: str) -> bytes:
    return hashlib.blake2b(word.encode(errors="surrogatepass"), digest_size=_KEPT).digest()


_HASHES = Memo(_word_hash, longest=_LONGEST_KEPT, most=_KEPT_WORDS)
