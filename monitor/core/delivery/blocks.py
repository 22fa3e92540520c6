"""A message as Slack's Block Kit, within Slack's limits: what does not fit is told in less, and never left unsaid.

In Slack's mark-up `<…>` pings, links and formats, and `&` begins an entity; those three are escaped, as Slack asks
(docs.slack.dev, "Formatting message text"). The marks of bold, italic, struck and code are replaced by characters that
look like them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from monitor.core.delivery.wording import CLOSE, OPEN, Letter, Wording

MOST_BLOCKS = 50
MOST_TEXT = 3000
"""Characters of the text of one block."""

_FEWEST = 4
"""Blocks that an alert takes in full, at least."""

_MOST_LINK = 1000

Block = dict[str, Any]

_DIVIDER: Block = {"type": "divider"}

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "*": "∗", "~": "∼", "`": "ˋ"})
_ITALIC = re.compile(r"(?<!\w)_|_(?!\w)")
_MATCHED = re.compile(rf"(\w*){OPEN}([^{CLOSE}]*){CLOSE}?(\w*)")
_IN_LINK = {"|": "%7C", "<": "%3C", ">": "%3E", " ": "%20", '"': "%22"}


def lay_out_blocks(letter: Letter) -> tuple[Block, ...]:
    """At most MOST_BLOCKS blocks: as many alerts in full as have room, the others in a line each, or by their ids."""
    warning = [_section(f"_{escape(letter.warning)}_")] if letter.warning else []
    if letter.notice:
        return (*warning, *_sections([f"*{escape(letter.subject)}*", *map(escape, letter.notice.splitlines())]))
    above = [*warning, *_cover(letter.cover)]
    room = MOST_BLOCKS - len(above)
    layouts = (*_layouts(letter.alerts), _by_id(letter.alerts)[:room])
    return (*above, *next(layout for layout in layouts if len(layout) <= room))


def _cover(lines: Sequence[str]) -> list[Block]:
    title, *remarks = lines or ("",)
    return [*_sections([f"*{escape(title)}*", *map(escape, remarks)]), _DIVIDER] if lines else []


def escape(text: str) -> str:
    """A stranger's words, so that Slack shows them and does nothing else."""
    return _ITALIC.sub("ˍ", text.translate(_ESCAPED))


def _layouts(alerts: Sequence[Wording]) -> Iterator[list[Block]]:
    """From as many alerts in full as could have room to none."""
    whole = [_alert(alert) for alert in alerts[: MOST_BLOCKS // _FEWEST]]
    lines = [_in_a_line(alert) for alert in alerts]
    for count in range(len(whole), -1, -1):
        yield [*chain.from_iterable(whole[:count]), *_sections(chain.from_iterable(lines[count:]))]


def _by_id(alerts: Sequence[Wording]) -> list[Block]:
    return _sections([f"{len(alerts)} alerts", *(escape(alert.reference) for alert in alerts)])


def _alert(alert: Wording) -> list[Block]:
    quoted = [_section(f"&gt; {_excerpt(alert.excerpt)}")] if alert.excerpt else []
    evidence = [_section("\n".join(map(escape, alert.evidence)))] if alert.evidence else []
    return [
        _section(
            "\n".join(
                filter(None, (f"*{escape(alert.heading)}*", f"*{escape(alert.headline)}*", escape(alert.changed)))
            )
        ),
        _section("\n".join(map(escape, alert.facts))),
        *quoted,
        *evidence,
        _context(_together(_link(alert), escape(alert.reference))),
        _DIVIDER,
    ]


def _excerpt(excerpt: str) -> str:
    """What matched in bold; a word of which a part matched in whole, for Slack marks no part of a word."""
    shown, end = [], 0
    for found in _MATCHED.finditer(excerpt):
        shown += [escape(excerpt[end : found.start()]), f"*{escape(''.join(found.groups()))}*"]
        end = found.end()
    return "".join([*shown, escape(excerpt[end:])])


def _in_a_line(alert: Wording) -> list[str]:
    about = _together(f"*{escape(alert.headline)}*", alert.severity, escape(alert.news), _link(alert))[0]
    return _together(about, escape(alert.reference))


def _together(*parts: str) -> list[str]:
    """In one line, or in one each where that would be too long: of the ids of a story none is cut off."""
    line = " · ".join(filter(None, parts))
    return [line] if len(line) <= MOST_TEXT else [piece for part in parts for piece in _pieces(part)]


def _pieces(text: str) -> Iterator[str]:
    """A line in as many as it needs, none of them empty."""
    while len(text) > MOST_TEXT:
        piece = text[:MOST_TEXT].rpartition(" ")[0] or text[:MOST_TEXT]
        yield piece
        text = text[len(piece) :].lstrip()
    if text:
        yield text


def _link(alert: Wording) -> str:
    """A link that is called by its host; of one too long for Slack only the host."""
    if not alert.link.startswith(("http://", "https://")):
        return ""
    address = "".join(_IN_LINK.get(char, char) for char in alert.link).replace("&", "&amp;")
    return f"<{address}|{escape(alert.host)}>" if len(address) <= _MOST_LINK else escape(alert.host)


def _sections(lines: Iterable[str]) -> list[Block]:
    """As few sections as the lines need."""
    texts: list[str] = []
    for line in lines:
        if texts and len(texts[-1]) + len(line) < MOST_TEXT:
            texts[-1] += f"\n{line}"
        elif line:
            texts.append(line)
    return [_section(text) for text in texts]


def _section(text: str) -> Block:
    return {"type": "section", "text": _text(text)}


def _context(texts: Iterable[str]) -> Block:
    return {"type": "context", "elements": [_text(text) for text in texts]}


def _text(text: str) -> Block:
    """`verbatim`: what looks like an address or a name in there is no link."""
    return {"type": "mrkdwn", "text": _cut(text), "verbatim": True}


def _cut(text: str) -> str:
    """Within the limit, and not in the middle of an escape or of a link."""
    if len(text) <= MOST_TEXT:
        return text
    return re.sub(r"(&\w*|<[^>]*)$", "", text[: MOST_TEXT - 1]) + "…"
