"""A notification → what a person reads of it: a subject, and plain text for three o'clock in the morning.

The words come from strangers. They are made plain here (one line, no control characters, no bidi tricks, bounded), so
that no channel can be led to show something else; escaping for its own markup is each channel's business.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from monitor.core.changes import tell_figure
from monitor.core.urls import host_of
from monitor.model import Alert, AlertContent, AlertKind, Excerpt, Message, Notice, Notification, Severity

SUBJECT = 79
"""Characters of a subject: in UTF-8 and encoded for mail it stays on one line that every server takes."""

HEADLINE = 300
EXCERPT = 600
NAMES = 12
LINK = 1000
NOTICE = 4000

_ESCAPE_SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?")
# Direction overrides and isolates, byte order marks, interlinear and tag characters: they change what is seen of
# the characters round them. Joiners stay, Persian and Hindi are written with them.
_DECEPTIVE = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")


def render(notification: Notification, zone: tzinfo) -> Message:
    """The message that a channel sends, with its times in `zone`. A notification holds alerts or a notice."""
    subject, text = _notice(notification.notice) if notification.notice else _alerts(notification, zone)
    warning = "(may be a repeat: an earlier attempt may have arrived)\n\n" if notification.repeat else ""
    return Message(
        subject=_cut(subject, SUBJECT),
        text=warning + text,
        alerts=notification.alerts,
        repeat=notification.repeat,
    )


def _notice(notice: Notice) -> tuple[str, str]:
    lines = notice.text[:NOTICE].splitlines()
    return plain(notice.subject, SUBJECT), "\n".join(plain(line, NOTICE) for line in lines)


def _alerts(notification: Notification, zone: tzinfo) -> tuple[str, str]:
    alerts = notification.alerts
    loudest = max(alerts, key=lambda alert: list(Severity).index(alert.severity))
    notes = [
        loudest.severity,
        *(["update"] if loudest.kind is AlertKind.UPDATE else []),
        *([f"+{len(alerts) - 1} more"] if len(alerts) > 1 else []),
        *(["may be a repeat"] if notification.repeat else []),
    ]
    subject = f"[{', '.join(notes)}] {plain(loudest.content.headline, HEADLINE)}"
    return subject, "\n\n\n".join(_alert(alert, zone) for alert in alerts)


def _alert(alert: Alert, zone: tzinfo) -> str:
    content = alert.content
    kind = ", update" if alert.kind is AlertKind.UPDATE else ""
    facts = [
        f"{alert.severity}{kind}: {_names([rule.title for rule in content.rules])}",
        plain(content.headline, HEADLINE),
        " · ".join(plain(part, HEADLINE) for part in (content.outlet, content.country, content.lang) if part),
        _times(content, zone),
        _founded(alert),
        *_labelled("Changed", [content.changed]),
        *_labelled("Possibly the same as story", [content.resembles or ""]),
    ]
    evidence = [
        _marked(content.excerpt),
        *_labelled("Figures", [tell_figure(figure) for figure in content.figures]),
        *_labelled("Entities", content.entities),
        *_labelled("Places", content.places),
    ]
    reference = [*_link(content.link), f"Alert {alert.id}, story {alert.story}"]
    blocks = ("\n".join(filter(None, block)) for block in (facts, evidence, reference))
    return "\n\n".join(filter(None, blocks))


def _times(content: AlertContent, zone: tzinfo) -> str:
    seen = _instant(content.first_seen_at, zone)
    if content.undated:
        return f"undated, first seen {seen}"
    return f"published {_instant(content.published_at, zone)}, first seen {seen}"


def _founded(alert: Alert) -> str:
    """How many independent sources there are, what is only claimed, and who was first."""
    standing = alert.content.standing
    alone = standing.sources < 2
    parts = ["single source" if alone else f"{standing.sources} independent sources"]
    if standing.claimed_by:
        parts.append(f"claimed by {standing.claimed_by}" + (", not confirmed" if alone else ""))
    if standing.denied_by:
        parts.append(f"denied by {standing.denied_by}")
    if standing.first_at < alert.content.first_seen_at:
        parts.append(f"first {standing.first}, {_ago(alert.raised_at - standing.first_at)} ago")
    return plain("; ".join(parts), HEADLINE)


def _ago(span: timedelta) -> str:
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 90:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 48 else f"{round(hours / 24)} days"


def _instant(instant: datetime, zone: tzinfo) -> str:
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _marked(excerpt: Excerpt) -> str:
    """The excerpt with *its matched words* between asterisks, as people mark them in plain text."""
    pieces, end = [], 0
    for left, right in excerpt.marks:
        pieces += [excerpt.text[end:left], f"*{excerpt.text[left:right]}*"]
        end = right
    return plain("".join([*pieces, excerpt.text[end:]]), EXCERPT)


def _labelled(label: str, names: Sequence[str]) -> list[str]:
    return [f"{label}: {_names(names)}"] if any(names) else []


def _names(names: Sequence[str]) -> str:
    shown = [plain(name, HEADLINE) for name in names[:NAMES]]
    return ", ".join([*shown, *([f"{len(names) - NAMES} more"] if len(names) > NAMES else [])])


def _link(link: str | None) -> list[str]:
    """The link after the host that it really leads to: that of https://bank.example@evil.example/ is the last."""
    return [f"{plain(host_of(link), HEADLINE)}: {plain(link, LINK)}"] if link else []


def plain(text: str, limit: int) -> str:
    """One line of at most `limit` characters, none of which means more to a terminal, a mail reader or a chat."""
    text = _DECEPTIVE.sub("", _ESCAPE_SEQUENCE.sub("", text[: 4 * limit]))
    text = " ".join(text.split())
    return _cut("".join(char for char in text if unicodedata.category(char) not in {"Cc", "Cs"}), limit)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
