"""The sentence that matched, with the words marked."""

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.model import Article, Excerpt, Field, Mention

LONGEST = 320
"""Characters of an excerpt; what a person reads at one glance."""

_QUOTES = "\"'”’»」』）)\\]"
# In a script without spaces none follows a full stop, either.
_SENTENCE_END = re.compile(rf"(?<=[.!?…؟۔।])[{_QUOTES}]*\s+|(?<=[。！？｡။។])[{_QUOTES}]*\s*|\n+")


def excerpt(article: Article, mentions: Sequence[Mention]) -> Excerpt:
    """The sentence with the most mentions, the earliest of them; of the body rather than of the headline."""
    texts = {Field.TEXT: article.text or "", Field.SUMMARY: article.summary, Field.TITLE: article.title}
    for field, text in texts.items():
        spans = sorted((mention.start, mention.end) for mention in mentions if mention.field is field)
        if spans:
            start, end = max(_sentences(text), key=lambda bounds: len(_within(spans, *bounds)))
            return _cut(text, start, end, _within(spans, start, end) or spans[:1])
    return _cut(texts[Field.SUMMARY], 0, len(article.summary), [])


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [end.end() for end in _SENTENCE_END.finditer(text)]
    return [*pairwise([0, *ends, len(text)])]


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    return [span for span in spans if start <= span[0] < end]


def _cut(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Excerpt:
    """The sentence, or the part of it round its first mention where it is too long to read."""
    if end - start > LONGEST:
        start = max(start, spans[0][0] - LONGEST // 4 if spans else start)
        end = min(end, start + LONGEST)
    body = text[start:end]
    lead = len(body) - len(body.lstrip())
    body = body.strip()
    marks = ((left - start - lead, right - start - lead) for left, right in spans)
    return Excerpt(text=body, marks=_apart([(left, right) for left, right in marks if right <= len(body)]))


def _apart(marks: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Marks that do not overlap: of two that do, the first stays."""
    apart: list[tuple[int, int]] = []
    for left, right in marks:
        if not apart or left >= apart[-1][1]:
            apart.append((left, right))
    return tuple(apart)
