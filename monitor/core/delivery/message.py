"""A notification → what a person reads of it: a subject, and plain text for three o'clock in the morning; HTML and
Slack's blocks say the same.

The words come from strangers. They are made plain (one line, no control characters, no bidi tricks, bounded), so
that no channel can be led to show something else; escaping for its own markup is each channel's business.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo

from monitor.core.alerts.changes import happened
from monitor.core.alerts.figures import tell_figure
from monitor.core.delivery.blocks import lay_out_blocks
from monitor.core.delivery.folding import ToldStory, by_story
from monitor.core.delivery.html import lay_out_html
from monitor.core.delivery.plaintext import UNBOUNDED, lay_out_text
from monitor.core.delivery.wording import CLOSE, OPEN, Letter, Wording, isolated, with_isolated_names, without_marks
from monitor.core.plain import cut, plain
from monitor.core.quantities import counted, format_instant, roughly
from monitor.core.urls import LONGEST, host_of
from monitor.model import Alert, AlertContent, AlertKind, Excerpt, Figure, Message, Notification

SUBJECT = 79
"""Characters of a subject: in UTF-8 and encoded for mail it stays on one line that every server takes."""

NEWS = 48
"""Characters of them that what an update brings may take."""

CHANGED = 500
HEADLINE = 300
EXCERPT = 600
NAMES = 12
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
    """Of an update its first news stands before the headline: it is all that a telephone shows."""
    told = by_story(notification.alerts)
    loudest = told[0].latest
    is_update = loudest.kind is AlertKind.UPDATE
    news = _news(told[0]) if is_update else ""
    notes = [
        *(["digest"] if notification.digest else []),
        loudest.severity,
        *(["update"] if is_update else []),
        *([f"+{len(told) - 1} more"] if len(told) > 1 else []),
        *(["may be a repeat"] if notification.repeat else []),
    ]
    return f"[{', '.join(notes)}] {' · '.join(filter(None, (news, plain(loudest.content.headline, HEADLINE))))}"


def _news(story: ToldStory) -> str:
    """What the latest update of a story tells first; "" where that is nothing that happened, or too long."""
    first = plain(happened(story.changed), HEADLINE)
    return with_isolated_names(first) if len(first) <= NEWS else ""


def _cover(notification: Notification) -> tuple[str, ...]:
    digest = notification.digest
    if digest is None:
        return ()
    stories = counted(len(by_story(notification.alerts)), "story", "stories")
    return tuple(plain(line, HEADLINE) for line in (f"{digest.title}: {stories}", *digest.remarks))


def _wordings(notification: Notification, zone: tzinfo) -> Iterator[Wording]:
    told = by_story(notification.alerts)
    for story in told:
        worded = replace(_worded(story.latest, zone), news=_news(story), reference=_reference(story))
        brief = notification.digest and len(told) > 1
        yield replace(worded, excerpt="", evidence=tuple(_counted(story.latest.content))) if brief else worded


def _reference(story: ToldStory) -> str:
    alerts = f"Alert{'s' * (len(story.alerts) > 1)} {', '.join(story.alerts)}"
    return f"{alerts}, story {story.latest.story}"


def _worded(alert: Alert, zone: tzinfo) -> Wording:
    content = alert.content
    kind = ", update" if alert.kind is AlertKind.UPDATE else ""
    facts = [_teller(content), _times(content, zone), _founded(alert), _resemblance(content)]
    evidence = [
        *_counted(content),
        *_labelled("Entities", content.entities),
        *_labelled("Places", content.places),
    ]
    return Wording(
        lang=plain(content.lang or "", HEADLINE),
        severity=alert.severity,
        kind=alert.kind,
        heading=f"{alert.severity}{kind}: {_names([rule.title for rule in content.rules])}",
        headline=plain(content.headline, HEADLINE),
        news="",
        changed=_changed(content),
        facts=tuple(filter(None, facts)),
        excerpt=_marked(content.excerpt),
        evidence=tuple(evidence),
        link=plain(content.link or "", LONGEST),
        host=plain(host_of(content.link), HEADLINE) if content.link else "",
        reference="",
    )


def _counted(content: AlertContent) -> Iterator[str]:
    yield from _labelled("Figures", [_figure(figure, content.entities) for figure in content.figures])
    yield from _labelled("Told before", [_figure(figure, content.entities) for figure in content.known])


def _changed(content: AlertContent) -> str:
    """What changed since the last message; of more than there is room for the latest."""
    if not content.changed:
        return ""
    changes = content.changed.split("; ")
    latest = changes
    while len(latest) > 1 and len("; ".join(latest)) > CHANGED:
        latest = latest[1:]
    shown = plain("; ".join(latest), CHANGED)
    return f"Changed: {'' if latest == changes else '…; '}{with_isolated_names(shown)}"


def _teller(content: AlertContent) -> str:
    told_by = f"told by {content.told_by}" if content.told_by else ""
    parts = (content.outlet, content.country, content.lang, told_by)
    return " · ".join(_shown(part) for part in parts if part)


def _resemblance(content: AlertContent) -> str:
    if not content.resembles:
        return ""
    headline = f": {_shown(content.resembles_headline)}" if content.resembles_headline else ""
    return f"Possibly the same as story {content.resembles}{headline}"


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
        parts.append(f"claimed by {_shown(claimed)}{', not confirmed' if alone else ''}")
    if standing.denied_by:
        parts.append(f"denied by {_shown(standing.denied_by)}")
    if standing.first_at < alert.content.first_seen_at:
        parts.append(f"first {_shown(standing.first)}, {roughly(alert.raised_at - standing.first_at)} earlier")
    return "; ".join(parts)


def _shown(words: str) -> str:
    return isolated(plain(words, HEADLINE))


def _figure(figure: Figure, known: Sequence[str]) -> str:
    """The figure, and who says so where that is somebody whom the rules know: of an enemy each counts his own way."""
    return f"{tell_figure(figure)} (says {figure.by})" if figure.by in known else tell_figure(figure)


def _marked(excerpt: Excerpt) -> str:
    marked, end = [], 0
    for left, right in excerpt.marks:
        marked += [without_marks(excerpt.text[end:left]), OPEN, without_marks(excerpt.text[left:right]), CLOSE]
        end = right
    return plain("".join([*marked, without_marks(excerpt.text[end:])]), EXCERPT)


def _labelled(label: str, names: Sequence[str]) -> list[str]:
    return [f"{label}: {_names(names)}"] if any(names) else []


def _names(names: Sequence[str]) -> str:
    shown = [_shown(name) for name in names[:NAMES]]
    return ", ".join([*shown, *([f"{len(names) - NAMES} more"] if len(names) > NAMES else [])])
