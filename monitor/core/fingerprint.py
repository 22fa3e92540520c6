"""Stable hashes by which sameness is recognised, in this process and after the next start."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from monitor.core.memo import Memo

_WORD = re.compile(r"\w+")
# Soft hyphens, zero-width and bidi characters, and what Arabic may do without: vowel signs and tatweel.
_UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+"
)
_BYTES = 16
_TELLING_TEXT = 200
_TELLING_LEAD = 60


def text_hash(title: str, summary: str, text: str | None) -> str | None:
    """What two articles with the same words share, whatever their case, punctuation, spacing and invisible characters.

    Of the text alone, since a copy may run under another headline; of title and summary if there is no text or one too
    short to tell (a paywall's note is the same under every article). None if those are too short, too.
    """
    body = _words(text or "")
    if len(body) >= _TELLING_TEXT:
        return _digest(body.encode())
    lead = _words(f"{title} {summary}")
    return _digest(lead.encode()) if len(lead) >= _TELLING_LEAD else None


def content_hash(*parts: str) -> str:
    """A hash of these texts, exactly; the same text split elsewhere has another."""
    return _digest("".join([f"{len(part)}:{part}" for part in parts]).encode(errors="surrogatepass"))


def body_hash(body: bytes) -> str:
    """A hash of a body as it came."""
    return _digest(body)


def _words(text: str) -> str:
    """The letters and digits of a text, in words; composed first, so that accents stay inside them."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_WORD.findall(_UNSEEN.sub("", folded)))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=_BYTES).hexdigest()


# --- near copies ----------------------------------------------------------------------------------------------------

SAMPLES = 64
"""So many shingles stand for a text: enough to tell a share of 40 % from one of 20 %, and 256 bytes an article."""

_FIRST, _SECOND, _EARLIER = 0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D
_ALL_BITS = 0xFFFFFFFF
_LONGEST_KEPT = 48
_KEPT_WORDS = 1 << 16


def sample(words: Sequence[str]) -> tuple[int, ...]:
    """The least of the hashes of all runs of four words, in order; all of them if there are fewer than `SAMPLES`.

    Of two texts the same runs are taken, so that the share of the one that the other holds can be estimated
    (k minimum values; Broder, On the resemblance and containment of documents, 1997).
    """
    hashes = list(map(_HASHES.__getitem__, words))
    pairs = [one * _FIRST + other * _SECOND for one, other in pairwise(hashes)]
    runs = {(pair * _EARLIER + later) & _ALL_BITS for pair, later in zip(pairs, pairs[2:], strict=False)}
    return tuple(sorted(runs)[:SAMPLES])


def _word_hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(errors="surrogatepass"), digest_size=4).digest())


_HASHES = Memo(_word_hash, longest=_LONGEST_KEPT, most=_KEPT_WORDS)
