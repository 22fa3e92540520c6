"""`articles`, `search`: what is stored, the latest first, and what of it a query finds."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

import click

from monitor.cli.context import Invocation, config_option, json_option, limit_option, since_option, start
from monitor.cli.output import echo_json, echo_table, local, with_progress
from monitor.core.matching.explain import words_of
from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.matching.query import EntityRef, ListRef, Query, atoms
from monitor.errors import QueryError, UsageError
from monitor.model import Article, EntityId, RuleId, Severity
from monitor.rulepacks import load_rules
from monitor.store.archive import archived, count_archived, latest
from monitor.store.codec import jsonable
from monitor.store.database import reading
from monitor.tomlfile import unknown

_MOST_WORDS = 5


@click.command(epilog="Example: news-monitor articles --since 1d")
@since_option("7d")
@limit_option(50)
@config_option
@json_option
@click.pass_obj
def articles(invocation: Invocation, since: str, limit: int, as_json: bool) -> None:
    """List the stored articles, the latest first."""
    begin, settings = start(since), invocation.settings_for_database()
    with reading(settings.database) as db:
        found = latest(db, begin, limit)
    if as_json:
        for article in found:
            echo_json(jsonable(article))
    else:
        echo_table(["SEEN", "ID", "OUTLET", "TITLE"], [_row(article, settings.timezone) for article in found])


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An article that a query found, and the words by which it did, as they stand there."""

    article: Article
    words: tuple[str, ...]


@click.command(epilog="Example: news-monitor search 'Bandiagara NEAR/10 attack*' --since 7d")
@click.argument("query")
@since_option("30d")
@limit_option(50)
@config_option
@json_option
@click.pass_obj
def search(invocation: Invocation, query: str, since: str, limit: int, as_json: bool) -> None:
    """Find stored articles by a QUERY, the latest first.

    QUERY is what the `when` of a rule may say: words, "phrases", AND OR NOT, NEAR/5, @entity and #list of your rules.
    """
    begin, settings = start(since), invocation.settings_for_database()
    rules = _asking(query, load_rules(settings.rules, examples=False))
    with reading(settings.database) as db:
        stored = with_progress((each.article for each in archived(db, begin)), count_archived(db, begin), "Searching")
        found = list(reversed(deque(_find(rules, stored), maxlen=limit)))
    if as_json:
        for each in found:
            echo_json({**jsonable(each.article), "words": each.words})
    else:
        rows = [_row(each.article, settings.timezone, ", ".join(each.words[:_MOST_WORDS])) for each in found]
        echo_table(["SEEN", "ID", "OUTLET", "WORDS", "TITLE"], rows)


def _row(article: Article, zone: tzinfo, *more: str) -> list[str]:
    title = article.title or article.summary or article.url
    return [local(article.first_seen_at, zone), str(article.id), article.outlet, *more, title]


def _asking(written: str, packs: RuleSet) -> RuleSet:
    """The one rule that a query is, with the entities and lists of the rule packs. Raises UsageError."""
    try:
        query = parse(written)
    except QueryError as error:
        raise UsageError(f"QUERY: {error}") from error
    if stranger := next(_strangers(query, packs), None):
        raise UsageError(f"QUERY: {stranger}")
    rule = Rule(id=RuleId("search"), title=written, when=query, severity=Severity.LOW, labels={})
    return RuleSet(packs.entities.values(), [rule], packs.lists)


def _strangers(query: Query, packs: RuleSet) -> Iterator[str]:
    """What a query refers to and no rule pack has."""
    for atom in atoms(query):
        if isinstance(atom, EntityRef) and EntityId(atom.id) not in packs.entities:
            yield unknown("entity", atom.id, packs.entities)
        elif isinstance(atom, ListRef) and atom.name not in packs.lists:
            yield unknown("list", atom.name, packs.lists)


def _find(rules: RuleSet, stored: Iterable[Article]) -> Iterator[Found]:
    for article in stored:
        for match in match_article(rules, article).matches:
            words: Sequence[str] = [words_of(mention, article) for mention in match.mentions]
            yield Found(article=article, words=tuple(dict.fromkeys(words)))
