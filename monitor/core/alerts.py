"""Matches and a story → what each channel is told: `new` once, `update` for a further rule, nothing for the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from monitor.core.excerpt import excerpt
from monitor.model import (
    Alert,
    AlertContent,
    AlertId,
    AlertKind,
    Article,
    ArticleId,
    ChannelName,
    FiredRule,
    Match,
    Muted,
    Pending,
    Routed,
    RuleId,
    Severity,
    StoryId,
    Told,
    Withheld,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """The article and story that an alert would be about. `entities` and `places` are names for people."""

    article: Article
    story: StoryId
    told: Mapping[ChannelName, frozenset[RuleId]]
    copy_of: ArticleId | None
    entities: tuple[str, ...]
    places: tuple[str, ...]


def mute(
    pending: Pending, matches: Sequence[Match], archived: frozenset[RuleId]
) -> tuple[tuple[Match, ...], tuple[Withheld, ...]]:
    """The matches that may alert, and the others with their reason.

    What was too old or part of the baseline when we first saw it stays silent; only a revision of a baseline article
    is news. `archived`: rules that fire on the text as we knew it too and were never told of it. They are newer than
    that text, or were muted then, and a new rule never alerts on the archive.
    """
    if pending.muted is Muted.TOO_OLD or (pending.muted is Muted.BASELINE and not pending.revised):
        return (), tuple(_withheld(match, pending.muted) for match in matches)
    return (
        tuple(match for match in matches if match.rule not in archived),
        tuple(_withheld(match, Muted.ARCHIVE) for match in matches if match.rule in archived),
    )


def raise_alerts(
    occasion: Occasion, routed: Sequence[Routed], unrouted: Sequence[Match], now: datetime
) -> tuple[tuple[Alert, ...], tuple[Withheld, ...]]:
    """One alert for each channel that has something new to hear, and the reason for each match that is not told."""
    alerts: list[Alert] = []
    withheld = [_withheld(match, Muted.NO_ROUTE) for match in unrouted]
    for part in routed:
        told = occasion.told.get(part.channel, frozenset())
        fresh = [match for match in part.matches if match.rule not in told]
        withheld += [_absorbed(match, part.channel, occasion) for match in part.matches if match.rule in told]
        if fresh:
            kind = AlertKind.UPDATE if told else AlertKind.NEW
            alerts.append(_alert(occasion, part.channel, kind, fresh, now))
    return tuple(alerts), tuple(withheld)


def note_told(told: Told, alerts: Sequence[Alert]) -> None:
    """Let the next article of a batch see what was told of its story, as the store will show it to the next batch."""
    for alert in alerts:
        channels = told.setdefault(alert.story, {})
        channels[alert.channel] = channels.get(alert.channel, frozenset()) | {rule.id for rule in alert.content.rules}


def _withheld(match: Match, muted: Muted) -> Withheld:
    return Withheld(channel=None, muted=muted, detail=match.rule)


def _absorbed(match: Match, channel: ChannelName, occasion: Occasion) -> Withheld:
    why = f"a copy of article {occasion.copy_of}" if occasion.copy_of else "nothing new"
    return Withheld(
        channel=channel, muted=Muted.ABSORBED, detail=f"{match.rule}: story {occasion.story} is told; this is {why}"
    )


def _alert(occasion: Occasion, channel: ChannelName, kind: AlertKind, matches: Sequence[Match], now: datetime) -> Alert:
    article = occasion.article
    return Alert(
        id=_alert_id(
            occasion.story, channel, str(article.id), str(article.revision), *(match.rule for match in matches)
        ),
        kind=kind,
        channel=channel,
        story=occasion.story,
        article_id=article.id,
        severity=max((match.severity for match in matches), key=list(Severity).index),
        raised_at=now,
        content=_content(occasion, kind, matches),
    )


def _alert_id(*facts: str) -> AlertId:
    return AlertId(blake2b("\0".join(facts).encode(), digest_size=6).hexdigest())


def _content(occasion: Occasion, kind: AlertKind, matches: Sequence[Match]) -> AlertContent:
    article = occasion.article
    further = ", ".join(match.title for match in matches)
    return AlertContent(
        headline=article.title or article.summary or article.url,
        outlet=article.outlet,
        country=article.country,
        lang=article.lang,
        link=article.link,
        published_at=article.published_at,
        undated=article.undated,
        first_seen_at=article.first_seen_at,
        rules=tuple(FiredRule(id=match.rule, title=match.title, severity=match.severity) for match in matches),
        entities=occasion.entities,
        places=occasion.places,
        excerpt=excerpt(article, [mention for match in matches for mention in match.mentions]),
        changed=f"further rule: {further}" if kind is AlertKind.UPDATE else "",
    )
