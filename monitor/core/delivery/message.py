"""A notification → what a person reads of it: a subject, and plain text for three o'clock in the morning; HTML and
Slack's blocks say the same.

The words come from strangers. They are made plain (one line, no control characters, no bidi tricks, bounded), so
that no channel can be led to show something else; escaping for its own markup is each channel's business.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo

from monitor.core.alerts.changes import tell_figure
from monitor.core.delivery.blocks import lay_out_blocks
from monitor.core.delivery.folding import ToldStory, by_story
from monitor.core.delivery.html import lay_out_html
from monitor.core.delivery.plaintext import UNBOUNDED, lay_out_text
from monitor.core.delivery.wording import CLOSE, OPEN, Letter, Wording, without_marks
from monitor.core.plain import cut, plain
from monitor.core.quantities import counted, format_instant, roughly
from monitor.core.urls import host_of
from monitor.model import Alert, AlertContent, AlertKind, Excerpt, Message, Notification

SUBJECT = 79
"""Characters of a subject: in UTF-8 and encoded for mail it stays on one line that every server takes."""

HEADLINE = 300
EXCERPT = 600
NAMES = 12
LINK = 1000
NOTICE = 4000


def render(notification: Notification, zone: tzinfo, capacity: int = UNBOUNDED) -> Message:
    """The message that a channel sends, with its times in `zone`; `capacity`: the characters that its text may have.

    Alerts of one story are told as one: its latest state, and all that changed. A digest tells its stories in brief.
    """
    letter = _letter(notification, zone)
    return Message(
        subject=letter.subject,
        text=lay_out_text(letter, capacity),
        alerts=notification.alerts,
        repeat=notification.repeat,
        key=_key(notification),
        html=lay_out_html(letter),
        blocks=lay_out_blocks(letter),
        thread=notification.thread,
        taken=notification.taken,
        digest=notification.digest,
    )


def _key(notification: Notification) -> str:
    """Not by the row alone: its number comes again in another database, and its time changes when a person retries."""
    if notification.alerts:
        return f"{notification.id}-{notification.alerts[0].id}"
    return f"{notification.id}-{notification.created_at:%Y%m%d%H%M%S}"


def _letter(notification: Notification, zone: tzinfo) -> Letter:
    notice = notification.notice
    return Letter(
        subject=plain(notice.subject, SUBJECT) if notice else cut(_subject(notification), SUBJECT),
        warning="(may be a repeat: an earlier attempt may have arrived)" if notification.repeat else "",
        alerts=tuple(_wordings(notification, zone)),
        cover=_cover(notification),
        notice="\n".join(plain(line, NOTICE) for line in notice.text[:NOTICE].splitlines()) if notice else "",
    )


def _subject(notification: Notification) -> str:
    told = by_story(notification.alerts)
    loudest = told[0].latest
    notes = [
        *(["digest"] if notification.digest else []),
        loudest.severity,
        *(["update"] if loudest.kind is AlertKind.UPDATE else []),
        *([f"+{len(told) - 1} more"] if len(told) > 1 else []),
        *(["may be a repeat"] if notification.repeat else []),
    ]
    return f"[{', '.join(notes)}] {plain(loudest.content.headline, HEADLINE)}"


def _cover(notification: Notification) -> tuple[str, ...]:
    digest = notification.digest
    if digest is None:
        return ()
    stories = counted(len(by_story(notification.alerts)), "story", "stories")
    return tuple(plain(line, HEADLINE) for line in (f"{digest.title}: {stories}", *digest.remarks))


def _wordings(notification: Notification, zone: tzinfo) -> Iterator[Wording]:
    told = by_story(notification.alerts)
    for story in told:
        worded = replace(_worded(story.latest, zone), reference=_reference(story))
        brief = notification.digest and len(told) > 1
        yield replace(worded, excerpt="", evidence=()) if brief else worded


def _reference(story: ToldStory) -> str:
    alerts = f"Alert{'s' * (len(story.alerts) > 1)} {', '.join(story.alerts)}"
    return f"{alerts}, story {story.latest.story}"


def _worded(alert: Alert, zone: tzinfo) -> Wording:
    content = alert.content
    kind = ", update" if alert.kind is AlertKind.UPDATE else ""
    facts = [
        " · ".join(plain(part, HEADLINE) for part in (content.outlet, content.country, content.lang) if part),
        _times(content, zone),
        _founded(alert),
        *_labelled("Changed", [content.changed]),
        *_labelled("Possibly the same as story", [content.resembles or ""]),
    ]
    evidence = [
        *_labelled("Figures", [tell_figure(figure) for figure in content.figures]),
        *_labelled("Entities", content.entities),
        *_labelled("Places", content.places),
    ]
    return Wording(
        severity=alert.severity,
        kind=alert.kind,
        heading=f"{alert.severity}{kind}: {_names([rule.title for rule in content.rules])}",
        headline=plain(content.headline, HEADLINE),
        facts=tuple(filter(None, facts)),
        excerpt=_marked(content.excerpt),
        evidence=tuple(evidence),
        link=plain(content.link or "", LINK),
        host=plain(host_of(content.link), HEADLINE) if content.link else "",
        reference="",
    )


def _times(content: AlertContent, zone: tzinfo) -> str:
    seen = format_instant(content.first_seen_at, zone)
    if content.undated:
        return f"undated, first seen {seen}"
    return f"published {format_instant(content.published_at, zone)}, first seen {seen}"


def _founded(alert: Alert) -> str:
    """How many independent sources there are, what is only claimed, and who was first."""
    standing = alert.content.standing
    alone, claimed = standing.sources < 2, standing.claimed_by
    parts = [f"{standing.sources} independent sources"]
    if alone:
        parts = ["single source" if claimed else "single source, unconfirmed"]
    if claimed:
        parts.append(f"claimed by {claimed}{', not confirmed' if alone else ''}")
    if standing.denied_by:
        parts.append(f"denied by {standing.denied_by}")
    if standing.first_at < alert.content.first_seen_at:
        parts.append(f"first {standing.first}, {roughly(alert.raised_at - standing.first_at)} ago")
    return plain("; ".join(parts), HEADLINE)


def _marked(excerpt: Excerpt) -> str:
    marked, end = [], 0
    for left, right in excerpt.marks:
        marked += [without_marks(excerpt.text[end:left]), OPEN, without_marks(excerpt.text[left:right]), CLOSE]
        end = right
    return plain("".join([*marked, without_marks(excerpt.text[end:])]), EXCERPT)


def _labelled(label: str, names: Sequence[str]) -> list[str]:
    return [f"{label}: {_names(names)}"] if any(names) else []


def _names(names: Sequence[str]) -> str:
    shown = [plain(name, HEADLINE) for name in names[:NAMES]]
    return ", ".join([*shown, *([f"{len(names) - NAMES} more"] if len(names) > NAMES else [])])
