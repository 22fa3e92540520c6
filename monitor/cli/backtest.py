"""`backtest`: what the daemon would have made of articles in a file, had they come in when they were published."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TextIO

import click

from monitor.cli.context import Invocation, config_option, json_option, start
from monitor.cli.output import echo_json, echo_table
from monitor.cli.pieces import Piece, read_pieces, to_article
from monitor.core.alerts.announce import decide_alerts
from monitor.core.quantities import counted
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise
from monitor.core.urls import canonical_url
from monitor.errors import UsageError
from monitor.model import (
    Article,
    ArticleId,
    ChannelName,
    Pending,
    StoryContext,
    Told,
    Verdict,
)
from monitor.pipeline import Policy
from monitor.rulepacks import load_rules
from monitor.store.archive import archived
from monitor.store.database import reading

CHANNEL = ChannelName("backtest")
"""The one that receives every rule."""


@click.command(epilog="Example: news-monitor backtest articles.jsonl --rules rules/ --stories")
@click.argument(
    "articles", metavar="[ARTICLES.jsonl]", required=False, type=click.File(encoding="utf-8-sig", errors="replace")
)
@click.option("--since", metavar="SPAN", help='Instead of a file: what came in so far back; "30d", "12h".')
@click.option(
    "--rules", "packs", multiple=True, type=click.Path(path_type=Path), help="A rule pack or a folder of them."
)
@click.option("--stories", is_flag=True, help="Tell the story, the copies and the alerts, too.")
@config_option
@json_option
@click.pass_obj
def backtest(
    invocation: Invocation,
    articles: TextIO | None,
    since: str | None,
    *,
    packs: Sequence[Path],
    stories: bool,
    as_json: bool,
) -> None:
    """Judge articles by the rules and print the verdicts.

    Each line of the file is an article as JSON: id, url, outlet, lang, published, title, summary, and html or text.
    They are judged in order of their dates; those that are stored, in the order in which they came. Without --rules, by
    the rules of the configuration.
    """
    if (articles is None) is (since is None):
        raise UsageError("name a file of articles, or a span of the archive: --since 30d")
    rules = load_rules(packs or invocation.settings_for_reading().rules)
    policy = Policy(rules=rules, routes=(), channels=(CHANNEL,), max_age=timedelta.max)
    verdicts = replay(written(articles) if articles else _stored(invocation, since or ""), policy)
    if as_json:
        for judged in verdicts:
            echo_json(_contract(judged, stories=stories))
    else:
        _tell(list(verdicts), stories=stories)


# --- what is judged -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An article that comes in `at` an instant, and the id by which it was given; it is numbered when it is judged."""

    id: str | int
    at: datetime
    article: Article


def written(lines: TextIO) -> Iterator[Given]:
    """The articles of a file in order of their dates, as if each came in at that moment. Raises MonitorError."""
    for now, piece in _in_order(read_pieces(lines)):
        url = canonical_url(piece.url) or f"entry:{piece.id}"
        yield Given(id=piece.id, at=now, article=to_article(piece, url, now, 0))


def _stored(invocation: Invocation, since: str) -> Iterator[Given]:
    begin = start(since)
    with reading(invocation.settings_for_reading().database) as db:
        for article in (stored.article for stored in archived(db, begin)):
            yield Given(id=str(article.id), at=article.first_seen_at, article=article)


def _in_order(pieces: Iterable[Piece]) -> list[tuple[datetime, Piece]]:
    """Each with its clock: its date, or for an undated one that of the line before; those at the head come first."""
    pieces, dated = list(pieces), []
    clock = min((piece.published for piece in pieces if piece.published), default=datetime.now(UTC))
    for piece in pieces:
        clock = piece.published or clock
        dated.append((clock, piece))
    return sorted(dated, key=lambda entry: entry[0])


# --- judging --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The verdict on a given article, by its id, and the id of the one that it republishes or revises."""

    id: str | int
    verdict: Verdict
    copy_of: str | int | None


def replay(given: Iterable[Given], policy: Policy) -> Iterator[Judged]:
    """Judge articles in the order in which they come in."""
    context, memory = StoryContext(own={}), Memory()
    told: Told = {}
    latest: dict[str, Article] = {}
    first: dict[ArticleId, str | int] = {}
    for each in given:
        before = latest.get(each.article.url)
        article = latest[each.article.url] = _numbered(each.article, before, len(first) + 1)
        pending = Pending(article=article, muted=None, before=before, revised=before is not None)
        recognised = recognise(article, policy.rules, each.at, context=context, memory=memory)
        [verdict] = decide_alerts([pending], [recognised], told, policy.audience)
        original = verdict.copy_of or (before and before.id)
        yield Judged(id=each.id, verdict=verdict, copy_of=first[original] if original else None)
        first.setdefault(article.id, each.id)


def _numbered(article: Article, before: Article | None, number: int) -> Article:
    """With the number of the article whose revision it is, else with the next."""
    if before is None:
        return replace(article, id=ArticleId(number), revision=1)
    return replace(article, id=before.id, revision=before.revision + 1)


# --- telling --------------------------------------------------------------------------------------------------------


def _contract(judged: Judged, *, stories: bool) -> dict[str, object]:
    """What other programs rely on: names, order and all."""
    verdict, matches = judged.verdict, judged.verdict.judgement.matches
    told: dict[str, object] = {
        "id": judged.id,
        "rules": [match.rule for match in matches],
        "entities": verdict.judgement.entities,
    }
    if not stories:
        return told
    return told | {
        "story": verdict.story.id if verdict.story and matches else None,
        "copy_of": judged.copy_of,
        "alert": _alert(verdict),
    }


def _alert(verdict: Verdict) -> str | None:
    return verdict.alerts[0].kind if verdict.alerts else None


def _tell(judged: Sequence[Judged], *, stories: bool) -> None:
    """Print what fired, for a person, and the sum of it."""
    fired = [each for each in judged if each.verdict.judgement.matches]
    columns = ["ID", "PUBLISHED", *(["ALERT", "STORY"] if stories else []), "RULES", "TITLE"]
    echo_table(columns, (_row(each, stories=stories) for each in fired))
    alerts = Counter(_alert(each.verdict) for each in judged)
    sums = f"; {counted(alerts['new'], 'alert')}, {counted(alerts['update'], 'update')}" if stories else ""
    click.echo(f"{len(fired)} of {counted(len(judged), 'article')} match a rule{sums}", err=True)


def _row(judged: Judged, *, stories: bool) -> list[str]:
    verdict = judged.verdict
    story = [_alert(verdict) or "", verdict.story.id if verdict.story else ""] if stories else []
    rules = " ".join(match.rule for match in verdict.judgement.matches)
    return [str(judged.id), f"{verdict.at:%Y-%m-%d %H:%M}", *story, rules, verdict.article.title]
