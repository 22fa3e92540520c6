"""What the demo should tell, and how what was told differs from it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.demo.newsroom import Outlet, Piece, pieces_of
from monitor.model import AlertKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAlert:
    """One alert, as far as the demo is concerned. `story` is the home of its piece, or a link that is none of ours."""

    story: str
    kind: AlertKind
    rules: frozenset[str]

    def __str__(self) -> str:
        return f"{self.kind} alert on {self.story} ({', '.join(sorted(self.rules))})"


def expected(outlets: Iterable[Outlet], edition: int) -> Counter[DemoAlert]:
    """All that should have been told when that edition is out."""
    alerts: Counter[DemoAlert] = Counter()
    for piece in pieces_of(outlets):
        if piece.alert and piece.edition <= edition:
            kind = AlertKind.UPDATE if piece.follows else AlertKind.NEW
            alerts[DemoAlert(story=piece.story, kind=kind, rules=frozenset(piece.alert))] += 1
        if edition > 1 and piece.edit and piece.edit.alert:
            alerts[DemoAlert(story=piece.story, kind=AlertKind.UPDATE, rules=frozenset(piece.edit.alert))] += 1
    return alerts


def story_of(link: str, sites: Mapping[str, str], outlets: Iterable[Outlet]) -> str:
    """The story that a link of an alert belongs to."""
    parts = urlsplit(link)
    outlet = {site: name for name, site in sites.items()}.get(f"{parts.scheme}://{parts.netloc}")
    home = f"{outlet}{parts.path}"
    return next((piece.story for piece in pieces_of(outlets) if piece.home == home), link)


def quiet_pieces(outlets: Iterable[Outlet]) -> dict[str, tuple[Piece, ...]]:
    """The pieces and edits that must not be told, by reason; the commonest reason first."""
    by_reason: dict[str, list[Piece]] = {}
    for piece in pieces_of(outlets):
        reason = piece.quiet or (piece.edit.quiet if piece.edit else "")
        if reason:
            by_reason.setdefault(reason, []).append(piece)
    commonest_first = sorted(by_reason.items(), key=lambda reason: -len(reason[1]))
    return {reason: tuple(pieces) for reason, pieces in commonest_first}
