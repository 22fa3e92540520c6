"""What two versions of the rules say of the same articles → what the second gains and loses, and what it would cost."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model import ArticleId, Muted, RuleId, SourceName

_DAY = timedelta(days=1)
_NEVER_TOLD = {Muted.BASELINE, Muted.TOO_OLD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An article and the rules that fire on it, of the old version and of the new one.

    `muted` and `copy_of` are what was decided when it came in.
    """

    id: ArticleId
    title: str
    source: SourceName
    first_seen_at: datetime
    muted: Muted | None
    copy_of: ArticleId | None
    old: tuple[RuleId, ...]
    new: tuple[RuleId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """How loud a source is: its articles, and on how many of them a rule fires in either version."""

    source: SourceName
    articles: int
    old: int
    new: int
    gained: int
    lost: int

    @property
    def more(self) -> int:
        """The articles by which it grows louder; below zero, quieter."""
        return self.gained - self.lost

    @property
    def share(self) -> float:
        """Of its articles, the part on which a rule of the new version fires."""
        return self.new / self.articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a new version of the rules changes. Each article on which a rule fires is gained, lost or kept.

    articles: how many were judged. days: from the first of them to the last, at least one. old_alerts, new_alerts: how
    many of them would open a story and be told: what was muted when it came in is not, and an article and its copies
    are one.
    """

    articles: int
    days: float
    gained: tuple[Compared, ...]
    lost: tuple[Compared, ...]
    kept: tuple[Compared, ...]
    old_alerts: int
    new_alerts: int
    noise: tuple[Noise, ...]


def compare(articles: Iterable[Compared]) -> Difference:
    """Sum up articles, the oldest first; only those on which a rule fires are kept in memory."""
    judged: Counter[SourceName] = Counter()
    fired: list[Compared] = []
    first = last = None
    for article in articles:
        judged[article.source] += 1
        first, last = first or article.first_seen_at, article.first_seen_at
        if article.old or article.new:
            fired.append(article)
    gained = tuple(article for article in fired if not article.old)
    lost = tuple(article for article in fired if not article.new)
    return Difference(
        articles=judged.total(),
        days=max((last - first) / _DAY, 1.0) if first and last else 1.0,
        gained=gained,
        lost=lost,
        kept=tuple(article for article in fired if article.old and article.new),
        old_alerts=_alerts(article for article in fired if article.old),
        new_alerts=_alerts(article for article in fired if article.new),
        noise=_noise(judged, fired),
    )


def _alerts(fired: Iterable[Compared]) -> int:
    return len({article.copy_of or article.id for article in fired if article.muted not in _NEVER_TOLD})


def _noise(judged: Counter[SourceName], fired: Iterable[Compared]) -> tuple[Noise, ...]:
    """The sources that fire at all, those first that grow loudest."""
    by_source: dict[SourceName, list[Compared]] = {}
    for article in fired:
        by_source.setdefault(article.source, []).append(article)
    noise = [_of_source(source, judged[source], articles) for source, articles in by_source.items()]
    return tuple(sorted(noise, key=lambda each: (-each.more, -each.new, each.source)))


def _of_source(source: SourceName, judged: int, fired: list[Compared]) -> Noise:
    return Noise(
        source=source,
        articles=judged,
        old=sum(bool(article.old) for article in fired),
        new=sum(bool(article.new) for article in fired),
        gained=sum(not article.old for article in fired),
        lost=sum(not article.new for article in fired),
    )
