"""`rules explain`: why a rule fires on an article or why not, part by part. `why` shows the same."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json
from monitor.cli.pieces import read_piece, to_article
from monitor.config import Settings
from monitor.core.matching.excerpt import excerpt
from monitor.core.matching.explain import Explained, Line, Named, explain, outline, reading_order, words_of
from monitor.core.matching.match import Rule, RuleSet, match_article
from monitor.core.plain import plain
from monitor.errors import UsageError
from monitor.model import Article, Mention, RuleId
from monitor.rulepacks import load_rules
from monitor.store.database import is_there, reading
from monitor.store.reports import find_articles, report_article
from monitor.tomlfile import unknown

_LINE = 1000
_PART = 100
"""Characters of a part whose own parts are told below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What became of a rule on an article."""

    rule: Rule
    article: Article
    tree: Explained


def explanations(rules: RuleSet, article: Article, wanted: Collection[RuleId]) -> tuple[Explanation, ...]:
    """Explain those of the rules that are wanted, in the order of the packs."""
    return tuple(
        Explanation(rule=rule, article=article, tree=explain(rules, article, rule))
        for rule in rules.rules
        if rule.id in wanted
    )


@click.command("explain", epilog="Example: news-monitor rules explain article.txt --rule jnim-attack")
@click.argument("reference", metavar="URL-or-ID-or-FILE")
@click.option("--rule", "wanted", metavar="ID", help="This rule, even if nothing that it asks for is there.")
@config_option
@json_option
@click.pass_obj
def explain_rules(invocation: Invocation, reference: str, wanted: str | None, as_json: bool) -> None:
    """Show why rules fire on an article or why not, part by part.

    The article is a stored one, or a file: text whose first line is the title, or JSON as for `backtest`. Without
    --rule, those rules are shown that fire or find some of what they ask for.
    """
    settings = invocation.settings_for_reading()
    rules = load_rules(settings.rules, examples=False)
    if wanted and all(rule.id != wanted for rule in rules.rules):
        raise UsageError(unknown("rule", wanted, [rule.id for rule in rules.rules]))
    told = []
    for article in _articles(reference, settings):
        chosen = {RuleId(wanted)} if wanted else concerned(rules, article)
        told.append((article, explanations(rules, article, chosen)))
    if as_json:
        echo_json({"reference": reference, "articles": [_json(article, found) for article, found in told]})
    else:
        click.echo("\n\n".join(_page(article, found) for article, found in told))


def _articles(reference: str, settings: Settings) -> Sequence[Article]:
    path = Path(reference)
    if path.is_file():
        piece = read_piece(path)
        return (to_article(piece, piece.url, piece.published or datetime.now(UTC), 0),)
    if not is_there(settings.database):
        raise UsageError(f"there is no file {reference}, and no database yet with stored articles")
    with reading(settings.database) as db:
        found = [report_article(db, article).article for article in find_articles(db, reference)]
    if not found:
        raise UsageError(f"there is no file {reference}, and no stored article with that address or id")
    return found


def concerned(rules: RuleSet, article: Article) -> set[RuleId]:
    """The rules that fire on an article or nearly do."""
    judgement = match_article(rules, article)
    return {match.rule for match in judgement.matches} | {near.rule for near in judgement.near}


# --- for programs ---------------------------------------------------------------------------------------------------


def _json(article: Article, found: Iterable[Explanation]) -> dict[str, Any]:
    return {"id": article.id, "title": article.title, "rules": [explanation_json(each) for each in found]}


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    """Whether a rule fires, and its parts as a tree, for programs."""
    tree = _tree_json(explanation.tree, explanation.article)
    return {"rule": explanation.rule.id, "fires": explanation.tree.held, "tree": tree}


def _tree_json(tree: Explained, article: Article) -> dict[str, Any]:
    return {
        "query": tree.query,
        "held": tree.held,
        "note": tree.note,
        "mentions": [_mention_json(mention, article) for mention in sorted(tree.mentions, key=reading_order)],
        "names": [_name_json(name, article) for name in tree.names],
        "parts": [_tree_json(part, article) for part in tree.parts],
    }


def _mention_json(mention: Mention, article: Article) -> dict[str, Any]:
    return {**asdict(mention), "words": words_of(mention, article)}


def _name_json(name: Named, article: Article) -> dict[str, Any]:
    return {
        **_mention_json(name.mention, article),
        "accepted": name.accepted,
        "reason": name.reason,
        "decided_by": _mention_json(name.decided_by, article) if name.decided_by else None,
    }


# --- for a person ---------------------------------------------------------------------------------------------------


def _page(article: Article, found: Sequence[Explanation]) -> str:
    rules = ["\n".join(explanation_lines(each, all_parts=True)) for each in found]
    return "\n\n".join([plain(article.title, _LINE), *(rules or [_NOTHING])])


_NOTHING = "no rule fires, or nearly does; --rule ID shows what a rule lacked"


def explanation_lines(explanation: Explanation, *, all_parts: bool) -> Iterator[str]:
    """The rule, the sentence that speaks most of what it asks for, and its parts, indented; or those that decide."""
    rule, tree, article = explanation.rule, explanation.tree, explanation.article
    verdict = f"fires ({rule.severity})" if tree.held else "does not fire"
    yield f"{click.style(rule.id, bold=True)} {verdict}: {rule.title}"
    if mentions := list(_mentions(tree)):
        yield f"  {_sentence(article, mentions)}"
    yield from map(_drawn, outline(_readable(tree, all_parts=all_parts), article))


def _readable(tree: Explained, *, all_parts: bool) -> Explained:
    """A tree for the eye: of what holds only the parts that hold are told, if not all are asked for."""
    parts = [part for part in tree.parts if all_parts or part.held or not tree.held]
    query = f"{tree.query[:_PART]}…" if parts and len(tree.query) > _PART else tree.query
    return replace(tree, query=query, parts=tuple(_readable(part, all_parts=all_parts) for part in parts))


def _mentions(tree: Explained) -> Iterator[Mention]:
    yield from tree.mentions
    for part in tree.parts:
        yield from _mentions(part)


def _sentence(article: Article, mentions: Sequence[Mention]) -> str:
    shown, end, text = excerpt(article, mentions), 0, ""
    for start, stop in shown.marks:
        text += f"{shown.text[end:start]}\ue000{shown.text[start:stop]}\ue001"
        end = stop
    line = plain(text + shown.text[end:], _LINE)
    return re.sub("\ue000(.*?)\ue001", lambda marked: click.style(marked[1], fg="yellow", bold=True), line)


def _drawn(line: Line) -> str:
    sign = click.style("✓", fg="green") if line.held else click.style("✗", fg="red")
    told = re.sub("“.*?”", lambda quoted: click.style(quoted[0], bold=True), line.text)
    return f"{'  ' * (line.depth + 1)}{sign} {told}"
