"""What an article brings that a channel was not told of its story yet: a line for each, as people read it."""

from collections.abc import Iterable, Iterator, Sequence

from monitor.core.alerts.figures import FIGHTERS, latest_figures, shown, tell_figure, untold, what_is_counted
from monitor.core.alerts.tolls import side
from monitor.model import AlertContent, Claim, ClaimKind, Figure, FigureKind, Match, Severity

_ALWAYS = {FigureKind.KILLED, FigureKind.FREED}
"""Counts of which the first is news, whatever else was counted before."""

_DONE = {ClaimKind.RESPONSIBILITY: "claimed", ClaimKind.DENIAL: "denied", ClaimKind.CORRECTION: "corrected"}


def changes(
    told: Sequence[AlertContent],
    now: AlertContent,
    matches: Sequence[Match],
    watched: Iterable[str],
    voice: str,
    *,
    heard_before: bool = False,
) -> list[str]:
    """What of `now` is material against what was `told` on a channel, and from whom: `voice`, or whom it names.

    What happened comes before what our rules make of it: the first words are all that a telephone shows.

    matches: the rules that the channel would hear of. watched: the entities and places that the article is about and
    that a rule asks for. heard_before: whether the voice told of the story already, so that it confirms nothing.
    """
    figures = list(_figures(told, now, voice))
    return [
        *figures,
        *_claims(told, now, voice, corrected=bool(figures) or not now.figures),
        *(() if heard_before else _confirmation(told, now, voice)),
        *_names(told, now, watched),
        *_further_rules(told, matches),
    ]


# --- figures --------------------------------------------------------------------------------------------------------


def _figures(told: Sequence[AlertContent], now: AlertContent, voice: str) -> Iterator[str]:
    """A line for each who says them: `killed 4 → 6, wounded 9 → 20, says AFP`."""
    by_speaker: dict[str, list[str]] = {}
    for figure, change in _counts(told, now):
        by_speaker.setdefault(figure.by or voice, []).append(change)
    return (f"{', '.join(said)}, says {speaker}" for speaker, said in by_speaker.items())


def _counts(told: Sequence[AlertContent], now: AlertContent) -> Iterator[tuple[Figure, str]]:
    anything = any(content.figures for content in told)
    held = {side(figure): figure for figure in latest_figures(told)}
    for figure, alike in untold(told, now):
        earlier = [each for each in alike if side(each) == side(figure)]
        if earlier:
            before = held.get(side(figure), earlier[-1])
            yield figure, f"{what_is_counted(figure)} {shown(before)} → {shown(figure)}"
        elif figure.kind in _ALWAYS or not anything:
            yield figure, tell_figure(figure)


# --- claims, sources, names -----------------------------------------------------------------------------------------


def main_claims(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Of each kind that changes a story the first claim."""
    main: dict[ClaimKind, Claim] = {}
    for claim in claims:
        if claim.kind in _DONE:
            main.setdefault(claim.kind, claim)
    return tuple(main.values())


def _claims(told: Sequence[AlertContent], now: AlertContent, voice: str, *, corrected: bool) -> Iterator[str]:
    """The first claim of each kind; a correction to what was told already, not `corrected`, is none.

    A correction that names nobody is that of who publishes it.
    """
    heard = {claim.kind for content in told for claim in content.claims}
    for claim in now.claims:
        is_correction = claim.kind is ClaimKind.CORRECTION
        if claim.kind not in heard and (corrected or not is_correction):
            by = claim.by or (voice if is_correction else "")
            yield f"{_DONE[claim.kind]} by {by}" if by else _DONE[claim.kind]


def _confirmation(told: Sequence[AlertContent], now: AlertContent, voice: str) -> Iterator[str]:
    if _is_confirmed(now) and not any(map(_is_confirmed, told)):
        yield f"a second independent source: {voice}"


def _is_confirmed(content: AlertContent) -> bool:
    """Whether a second source bears the story out: one that tells how it is denied does not."""
    return content.standing.sources > 1 and all(claim.kind is not ClaimKind.DENIAL for claim in content.claims)


def _names(told: Sequence[AlertContent], now: AlertContent, watched: Iterable[str]) -> Iterator[str]:
    heard = {name for content in told for name in (*content.entities, *content.places)}
    heard |= {claim.by for claim in now.claims} | {figure.by for figure in now.figures}
    if further := [name for name in watched if name not in heard]:
        yield f"also about {', '.join(further)}"


# --- rules ----------------------------------------------------------------------------------------------------------


def _further_rules(told: Sequence[AlertContent], matches: Sequence[Match]) -> Iterator[str]:
    heard = {rule.id: rule for content in told for rule in content.rules}
    titles = {rule.title for rule in heard.values()}
    fresh = [match for match in matches if match.rule not in heard and match.title not in titles]
    if fresh:
        yield f"further rule: {', '.join(match.title for match in fresh)}"
    before, after = gravest(rule.severity for rule in heard.values()), gravest(match.severity for match in matches)
    if matches and after.rank > before.rank:
        yield f"severity {before} → {after}"


def happened(changed: str) -> str:
    """Of what an update changed the first, if it happened or was said; "" where it is who tells it, or a rule."""
    first = changed.partition("; ")[0]
    return first if first.startswith((*FigureKind, *_DONE.values(), FIGHTERS)) else ""


def gravest(severities: Iterable[Severity]) -> Severity:
    """The highest of some severities; the lowest of all where there are none."""
    return max(severities, key=lambda severity: severity.rank, default=Severity.LOW)
