"""Matches and a story → what each channel is told: `new` once, `update` for what is material, nothing for the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from monitor.core.alerts.changes import changes, gravest
from monitor.core.alerts.figures import besides, latest_figures
from monitor.core.matching.excerpt import excerpt
from monitor.model import (
    Alert,
    AlertContent,
    AlertId,
    AlertKind,
    Article,
    ArticleId,
    ChannelName,
    Claim,
    ClaimKind,
    Figure,
    FiredRule,
    Match,
    Muted,
    Pending,
    Routed,
    RuleId,
    Severity,
    Standing,
    StoryId,
    StorySoFar,
    Updates,
    Verdict,
    Voice,
    Withheld,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """The article and story that an alert would be about. `entities`, `places` and `watched` are names for people.

    voice: the source that the article counts as; teller: who says so. figures, claims: what the article is about (see
    `alerts.own_event`). watched: the names that a rule asks for and that stand in its title or lead. passing: the rules
    that it fires only in passing. resembles: another story that this may be, resembles_headline: that under which it
    was told, "" where it was not.
    """

    article: Article
    story: StoryId
    so_far: StorySoFar
    voice: Voice
    teller: str
    copy_of: ArticleId | None
    entities: tuple[str, ...]
    places: tuple[str, ...]
    watched: tuple[str, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    passing: frozenset[RuleId]
    resembles: StoryId | None
    resembles_headline: str


def unheard() -> StorySoFar:
    """A story of which nothing is known yet."""
    return StorySoFar(told={}, voices={}, waiting={})


def rules_told(so_far: StorySoFar) -> frozenset[RuleId]:
    """The rules that some channel was told of."""
    return frozenset(rule.id for told in so_far.told.values() for content in told for rule in content.rules)


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


def hold(matches: Sequence[Match], so_far: StorySoFar, voice: Voice) -> tuple[tuple[Match, ...], tuple[Withheld, ...]]:
    """The matches that enough independent sources bear, with those that waited for this one; the others wait."""
    names = voice_names(so_far, voice)
    fired = {match.rule for match in matches}
    waited = [replace(match, mentions=()) for rule, match in so_far.waiting.items() if rule not in fired and matches]
    enough = tuple(match for match in (*matches, *waited) if match.min_sources <= len(names))
    return enough, tuple(_waiting(match, names) for match in matches if match.min_sources > len(names))


def _waiting(match: Match, names: Sequence[str]) -> Withheld:
    detail = f"{match.rule}: waits for {match.min_sources} independent sources, so far {', '.join(names)}"
    return Withheld(channel=None, muted=Muted.WAITING, detail=detail)


def voice_names(so_far: StorySoFar, voice: Voice) -> tuple[str, ...]:
    """The independent sources of a story, with this one, in the order in which we saw them."""
    voices = sorted((*so_far.voices.values(), voice), key=lambda each: each.at)
    return tuple(dict.fromkeys(each.name for each in voices))


def standing(so_far: StorySoFar, voice: Voice, claims: Sequence[Claim]) -> Standing:
    """How well the story is founded, this article included; an outlet is not told of as ahead of itself."""
    first = min((*so_far.voices.values(), voice), key=lambda each: each.at)
    first = voice if first.outlet == voice.outlet else first
    known = [*(claim for told in so_far.told.values() for content in told for claim in content.claims), *claims]
    return Standing(
        sources=len(voice_names(so_far, voice)),
        first=first.outlet,
        first_at=first.at,
        claimed_by=_by(known, ClaimKind.RESPONSIBILITY),
        denied_by=_by(known, ClaimKind.DENIAL),
    )


def _by(claims: Sequence[Claim], kind: ClaimKind) -> str:
    return next((claim.by for claim in claims if claim.kind is kind and claim.by), "")


def raise_alerts(
    occasion: Occasion, routed: Sequence[Routed], unrouted: Sequence[Match], now: datetime
) -> tuple[tuple[Alert, ...], tuple[Withheld, ...]]:
    """One alert for each channel that has something new to hear, and the reason for each match that is not told."""
    alerts: list[Alert] = []
    withheld = [_withheld(match, Muted.NO_ROUTE) for match in unrouted]
    content = _content(occasion)
    for part in routed:
        matches, changed = _news(occasion, part, content)
        if matches:
            said = replace(content, changed=changed, known=_known(occasion, part.channel))
            alerts.append(_alert(occasion, part.channel, matches, said, now))
        withheld += [_absorbed(match, part, occasion) for match in part.matches if match not in matches]
    return tuple(alerts), tuple(withheld)


def _known(occasion: Occasion, channel: ChannelName) -> tuple[Figure, ...]:
    return besides(latest_figures(occasion.so_far.told.get(channel, ())), occasion.figures)


def _news(occasion: Occasion, part: Routed, content: AlertContent) -> tuple[Sequence[Match], str]:
    """By which of its matches a channel is told, if by any, and what changed since it was told of the story, if so."""
    told = occasion.so_far.told.get(part.channel, ())
    if not told:
        return part.matches, ""
    material = [match for match in part.matches if match.rule not in occasion.passing]
    lines = _lines(_changes(told, content, material, occasion), part.updates, occasion)
    if not lines:
        return (), ""
    return _fresh(told, material) or material or part.matches, "; ".join(lines)


def _changes(
    told: Sequence[AlertContent], content: AlertContent, matches: Sequence[Match], occasion: Occasion
) -> list[str]:
    heard_before = occasion.voice.name in {each.told_by or each.outlet for each in told}
    return changes(told, content, matches, occasion.watched, occasion.teller, heard_before=heard_before)


def _lines(changed: Sequence[str], updates: Updates, occasion: Occasion) -> Sequence[str]:
    if updates is Updates.NONE:
        return ()
    if not changed and updates is Updates.ALL and occasion.copy_of is None:
        return (f"another report: {occasion.article.outlet}",)
    return changed


def _fresh(told: Sequence[AlertContent], matches: Sequence[Match]) -> tuple[Match, ...]:
    heard = {rule.id for content in told for rule in content.rules}
    return tuple(match for match in matches if match.rule not in heard)


def note_told(told: dict[StoryId, StorySoFar], verdict: Verdict) -> None:
    """Let the next article of a batch see what was told of its story, as the store will show it to the next batch."""
    if verdict.story is None or verdict.voice is None:
        return
    so_far = told.setdefault(verdict.story.id, unheard())
    so_far.voices[verdict.article.id] = verdict.voice
    for alert in verdict.alerts:
        so_far.told[alert.channel] = (*so_far.told.get(alert.channel, ()), alert.content)
    waits = any(withheld.muted is Muted.WAITING for withheld in verdict.withheld)
    note_waiting(so_far, verdict.judgement.matches if waits else ())


def note_waiting(so_far: StorySoFar, matches: Iterable[Match]) -> None:
    """Note which of the matches of a verdict wait for further sources: not those whose rule was told meanwhile."""
    so_far.waiting.update({match.rule: match for match in matches if match.min_sources > 1})
    for rule in rules_told(so_far) & so_far.waiting.keys():
        del so_far.waiting[rule]


def _withheld(match: Match, muted: Muted) -> Withheld:
    return Withheld(channel=None, muted=muted, detail=match.rule)


def _absorbed(match: Match, part: Routed, occasion: Occasion) -> Withheld:
    why = f"a copy of article {occasion.copy_of}" if occasion.copy_of else "nothing new"
    if part.updates is Updates.NONE:
        why = "an update, and its route wants none"
    return Withheld(
        channel=part.channel,
        muted=Muted.ABSORBED,
        detail=f"{match.rule}: story {occasion.story} is told; this is {why}",
    )


def _alert(
    occasion: Occasion, channel: ChannelName, matches: Sequence[Match], content: AlertContent, now: datetime
) -> Alert:
    """An alert of this article by these rules; an update is one that says what changed."""
    article = occasion.article
    changed = (content.changed,) if content.changed else ()
    facts = (str(article.id), str(article.revision), *(match.rule for match in matches), *changed)
    return Alert(
        id=_alert_id(occasion.story, channel, *facts),
        kind=AlertKind.UPDATE if changed else AlertKind.NEW,
        channel=channel,
        story=occasion.story,
        article_id=article.id,
        severity=_severity(occasion, channel, matches),
        raised_at=now,
        content=replace(
            content,
            rules=tuple(map(_fired, matches)),
            excerpt=excerpt(article, [mention for match in matches for mention in match.mentions]),
        ),
    )


def _severity(occasion: Occasion, channel: ChannelName, matches: Sequence[Match]) -> Severity:
    """The highest of these rules and of those that the channel was told of."""
    told = (rule.severity for content in occasion.so_far.told.get(channel, ()) for rule in content.rules)
    return gravest((*told, *(match.severity for match in matches)))


def _fired(match: Match) -> FiredRule:
    return FiredRule(id=match.rule, title=match.title, severity=match.severity, labels=match.labels)


def _alert_id(*facts: str) -> AlertId:
    return AlertId(blake2b("\0".join(facts).encode(), digest_size=6).hexdigest())


def _content(occasion: Occasion) -> AlertContent:
    """What an alert of this article says on any channel; its rules and what they matched are the channel's."""
    article = occasion.article
    return AlertContent(
        headline=article.title or article.summary or article.url,
        outlet=article.outlet,
        country=article.country,
        lang=article.lang,
        link=article.link,
        published_at=article.published_at,
        undated=article.undated,
        first_seen_at=article.first_seen_at,
        rules=(),
        entities=occasion.entities,
        places=occasion.places,
        excerpt=excerpt(article, ()),
        changed="",
        standing=standing(occasion.so_far, occasion.voice, occasion.claims),
        figures=occasion.figures,
        claims=occasion.claims,
        resembles=occasion.resembles,
        resembles_headline=occasion.resembles_headline,
        told_by="" if occasion.teller == article.outlet else occasion.teller,
    )
