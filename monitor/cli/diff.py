"""`rules diff`: what a new version of the rules would have changed on the articles that are stored."""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import click

from monitor.cli.context import Invocation, config_option, json_option, since_option, start
from monitor.cli.output import echo_json, echo_table, with_progress
from monitor.core.matching.diff import Compared, Difference, Noise, compare
from monitor.core.matching.versions import Versions
from monitor.model import RuleId
from monitor.rulepacks import load_rules
from monitor.store.archive import Archived, archived, count_archived
from monitor.store.codec import jsonable
from monitor.store.database import reading

_PACK = click.Path(exists=True, path_type=Path)


@click.command(epilog="Example: news-monitor rules diff rules/ tried/ --since 30d")
@click.argument("old", type=_PACK)
@click.argument("new", type=_PACK)
@since_option("30d")
@config_option
@json_option
@click.pass_obj
def diff(invocation: Invocation, old: Path, new: Path, since: str, as_json: bool) -> None:
    """Tell what a changed rule pack would gain and lose.

    Judges the stored articles by OLD and NEW, which are rule packs, or folders where one pack uses names of another:
    which articles are gained and lost, how many alerts a day both would raise, were each a story of its own, and which
    sources grow louder. Nothing is stored, and nobody is told.
    """
    begin = start(since)
    versions = Versions(load_rules([old], examples=False), load_rules([new], examples=False))
    gc.freeze()  # the rules are here to stay: no collection of garbage need look through them
    with reading(invocation.settings_for_reading().database) as db:
        articles = with_progress(archived(db, begin), count_archived(db, begin), "Judging")
        difference = compare(_judge(stored, versions) for stored in articles)
    if as_json:
        echo_json({"old": str(old), "new": str(new), "since": since, **_document(difference)})
    else:
        _tell(difference)


def _judge(stored: Archived, versions: Versions) -> Compared:
    article = stored.article
    old, new = versions.firing(article)
    return Compared(
        id=article.id,
        title=article.title,
        source=article.source,
        first_seen_at=article.first_seen_at,
        muted=stored.muted,
        copy_of=stored.copy_of,
        old=old,
        new=new,
    )


def _document(difference: Difference) -> dict[str, object]:
    days = difference.days
    alerts = {"old": difference.old_alerts, "new": difference.new_alerts}
    return {
        "articles": difference.articles,
        "days": round(days, 2),
        "alerts": alerts,
        "alerts_per_day": {version: round(count / days, 2) for version, count in alerts.items()},
        "gained": jsonable(difference.gained),
        "lost": jsonable(difference.lost),
        "kept": jsonable(difference.kept),
        "noise": [asdict(each) | {"more": each.more, "share": round(each.share, 4)} for each in difference.noise],
    }


def _tell(difference: Difference) -> None:
    sums = ((each, len(getattr(difference, each))) for each in ("gained", "lost", "kept"))
    click.echo(f"{difference.articles} articles: {', '.join(f'{count} {what}' for what, count in sums)}")
    old, new = difference.old_alerts / difference.days, difference.new_alerts / difference.days
    click.echo(f"at most so many alerts a day over {difference.days:.1f} days: {old:.1f} before, {new:.1f} after")
    if rows := list(_changes(difference)):
        echo_table(["", "ID", "SEEN", "SOURCE", "RULES", "TITLE"], rows)
    if difference.noise:
        columns = ["SOURCE", "ARTICLES", "BEFORE", "AFTER", "GAINED", "LOST", "NOISE", "SHARE"]
        echo_table(columns, map(_noise, difference.noise))


def _changes(difference: Difference) -> Iterator[list[str]]:
    for article in difference.gained:
        yield _row("gained", article, _said(article.new))
    for article in difference.lost:
        yield _row("lost", article, _said(article.old))
    for article in difference.kept:
        if article.old != article.new:
            yield _row("kept", article, f"{_said(article.old)} → {_said(article.new)}")


def _said(rules: Iterable[RuleId]) -> str:
    return " ".join(rules)


def _row(what: str, article: Compared, rules: str) -> list[str]:
    return [what, str(article.id), f"{article.first_seen_at:%Y-%m-%d}", article.source, rules, article.title]


def _noise(noise: Noise) -> list[str]:
    counts = (noise.articles, noise.old, noise.new, noise.gained, noise.lost)
    return [noise.source, *map(str, counts), f"{noise.more:+d}", f"{noise.share:.0%}"]
