"""A message as plain text, within what its channel takes: what does not fit in full is told in less."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from monitor.core.delivery.wording import Letter, Wording, pieces

UNBOUNDED = 1_000_000
"""Room of a channel that takes whatever we have to say."""

A_LINE = 160
"""Characters of a story in its shortest form, with the ids of one alert."""

_HEADLINE = 100


def lay_out_text(letter: Letter, capacity: int) -> str:
    """The message in at most `capacity` characters: in the longest form that fits, else the beginning of the shortest.

    The shortest is a line a story that begins with the ids of its alerts.
    """
    shortest = ""
    for shortest in _forms(letter):
        if len(shortest) <= capacity:
            return shortest
    return shortest[: capacity - 1].rstrip() + "…"


def _forms(letter: Letter) -> Iterator[str]:
    if letter.notice:
        yield _whole(letter.warning, letter.notice)
        return
    cover = "\n".join(letter.cover)
    yield _whole(letter.warning, "\n\n\n".join(filter(None, (cover, *map(_story, letter.alerts)))))
    brief = [replace(story, excerpt="", evidence=()) for story in letter.alerts]
    yield _whole(letter.warning, "\n\n".join(filter(None, (cover, *map(_story, brief)))))
    yield "\n".join(chain(filter(None, (letter.warning, *letter.cover[:1])), map(_line, letter.alerts)))
    yield "\n".join(f"{story.reference}: {story.headline[:_HEADLINE]}" for story in letter.alerts)


def _whole(warning: str, text: str) -> str:
    return f"{warning}\n\n{text}" if warning else text


def _story(story: Wording) -> str:
    """The words that matched stand between asterisks, as people mark them in plain text."""
    excerpt = "".join(f"*{text}*" if matched else text for text, matched in pieces(story.excerpt))
    link = f"{story.host}: {story.link}" if story.link else ""
    blocks = (
        (story.heading, story.headline, story.changed, *story.facts),
        (excerpt, *story.evidence),
        (link, story.reference),
    )
    return "\n\n".join(filter(None, ("\n".join(filter(None, block)) for block in blocks)))


def _line(story: Wording) -> str:
    headline = story.headline if len(story.headline) <= _HEADLINE else f"{story.headline[: _HEADLINE - 1]}…"
    return f"{headline} · {story.severity} · {story.reference}"
