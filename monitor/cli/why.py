"""`why` and `show`: everything known about an article, and what articles, stories and alerts say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

import click

from monitor.cli.alerts import alert_json, echo_alert, fate, untold
from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.explain import Explanation, concerned, explanation_json, explanation_lines, explanations
from monitor.cli.output import echo_json, local
from monitor.cli.stories import echo_story
from monitor.config import Settings
from monitor.config.own_files import written_sources
from monitor.core.fingerprint import REMEMBERED
from monitor.core.matching.match import RuleSet
from monitor.core.plain import plain
from monitor.core.urls import canonical_url, host_of
from monitor.errors import ConfigError, RuleError, UsageError
from monitor.model import AlertId, Article, Likely, ReadState, RuleId, StoryId
from monitor.rulepacks import load_rules
from monitor.store.codec import jsonable
from monitor.store.database import reading
from monitor.store.reports import (
    ArticleReport,
    ReadReport,
    VerdictReport,
    find_articles,
    report_alert,
    report_article,
)
from monitor.store.status import Condition, SourceReport, is_related, sources_of_host
from monitor.store.stories import report_story

_LINE = 1000
_LABEL = 10


@click.command(epilog="Example: news-monitor why https://www.example.org/a/1")
@click.argument("reference", metavar="URL-or-ID")
@config_option
@json_option
@click.pass_obj
def why(invocation: Invocation, reference: str, as_json: bool) -> None:
    """Tell everything known about one article, or why it is unknown.

    Which source showed it when, how it was read, which rules matched and which nearly did, which alert it caused or
    why none, what became of that alert, and how those rules, as they are now, read it part by part. ID is that of an
    article, a story or an alert.
    """
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        articles = [report_article(db, found) for found in find_articles(db, reference)]
        sources = () if articles else sources_of_host(db, reference)
    idle = () if articles else _idle(invocation.path(), reference, sources)
    if not articles and canonical_url(reference) is None:
        raise _unknown(reference)
    explained = _explain(articles, settings)
    if as_json:
        told = [_json(report, found) for report, found in zip(articles, explained, strict=True)]
        echo_json({"reference": reference, "articles": told, "sources": jsonable(sources), "idle": jsonable(idle)})
    elif articles:
        pages = zip(articles, explained, strict=True)
        click.echo("\n\n".join(_page(report, found, settings.timezone) for report, found in pages))
    else:
        click.echo(_layout(_absence(reference, sources, idle, settings.timezone)))


def _explain(reports: Sequence[ArticleReport], settings: Settings) -> list[tuple[Explanation, ...]]:
    """The rules that concern each article, as they are now; none where the packs cannot be read."""
    told = [report.judged or report.verdicts for report in reports]
    rules = _rules(settings) if any(told) else None
    return [
        explanations(rules, report.article, _concerned(rules, report)) if rules and is_told else ()
        for report, is_told in zip(reports, told, strict=True)
    ]


def _rules(settings: Settings) -> RuleSet | None:
    try:
        return load_rules(settings.rules, examples=False)
    except RuleError as error:
        click.echo(f"the rules are not explained: {error}", err=True)
        return None


def _concerned(rules: RuleSet, report: ArticleReport) -> set[RuleId]:
    """Those of its last verdict; of one that was shelved those that concern it now."""
    if not report.verdicts:
        return concerned(rules, report.article)
    last = report.verdicts[-1]
    return {fired.rule for fired in last.fired} | {near.rule for near in last.near}


def _json(report: ArticleReport, explained: Iterable[Explanation]) -> dict[str, object]:
    alerts, found = [alert_json(alert) for alert in report.alerts], report.resemblance
    return {
        **jsonable(report),
        "resembles": found.story if found and found.likely is Likely.PERHAPS else None,
        "alerts": alerts,
        "explained": [explanation_json(each) for each in explained],
    }


def _page(report: ArticleReport, explained: Iterable[Explanation], zone: tzinfo) -> str:
    rules = ["\n".join(explanation_lines(each, all_parts=False)) for each in explained]
    return "\n\n".join([_layout(_facts(report, zone)), *rules])


def _layout(facts: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{label:{_LABEL}}{plain(fact, _LINE)}".rstrip() for label, fact in facts)


# --- an article that is known ---------------------------------------------------------------------------------------


def _facts(report: ArticleReport, zone: tzinfo) -> Iterator[tuple[str, str]]:
    article = report.article
    yield "article", f"{article.id}: {article.title}"
    yield "link", article.link or "none"
    yield (
        "published",
        f"{_published(article, zone)} by {article.outlet}, first seen {local(article.first_seen_at, zone)}",
    )
    for sighting in report.sightings:
        yield "shown", f"by {sighting.source} since {local(sighting.first_seen_at, zone)}"
    yield "read", _reading(report.read, zone)
    for revision in report.revisions:
        yield "changed", f"{local(revision.replaced_at, zone)}, before: {revision.title}"
    for verdict in report.verdicts:
        yield from _verdict(verdict, zone)
    if report.verdicts and not (report.verdicts[-1].fired or report.verdicts[-1].near):
        yield "nearly", f"none; `news-monitor rules explain {article.id} --rule ID` shows what a rule lacked"
    if not report.judged:
        yield "judged", "not yet as it is now"
    elif not report.verdicts:
        yield (
            "judged",
            f"never: it was more than {REMEMBERED.days} days old when it was first seen, and can tell nobody",
        )
    yield from _consequences(report, zone)


def _published(article: Article, zone: tzinfo) -> str:
    return "undated" if article.undated else local(article.published_at, zone)


def _reading(read: ReadReport, zone: tzinfo) -> str:
    reason = f"{read.failure or read.quality}, {read.detail}".strip(", ")
    match read.state:
        case ReadState.UNNEEDED:
            return "not needed: the feed said enough, or its source has full_text = never"
        case ReadState.DONE if read.at:
            return f"{local(read.at, zone)}, {read.quality}"
        case ReadState.WANTED:
            return f"not yet, attempt {read.attempts} failed: {reason}" if read.attempts else "not yet"
        case _ if read.failure or read.quality:
            return f"given up after attempt {read.attempts}: {reason}"
        case _:
            return f"given up: {read.detail}"


def _verdict(verdict: VerdictReport, zone: tzinfo) -> Iterator[tuple[str, str]]:
    fired = ", ".join(rule.rule for rule in verdict.fired) or "no rule fired"
    yield "judged", f"{local(verdict.at, zone)}, revision {verdict.revision}: {fired}"
    for rule in verdict.fired:
        yield "matched", f"{rule.rule} ({rule.severity}): {', '.join(rule.words)}"
    for near in verdict.near:
        yield "nearly", f"{near.rule}: {near.reason}"
    for refused in verdict.refused:
        yield "refused", f"{refused.words} for {refused.entity}: {refused.reason}"
    yield from (("not told", reason) for reason in untold(verdict.withheld))


def _consequences(report: ArticleReport, zone: tzinfo) -> Iterator[tuple[str, str]]:
    if report.muted:
        yield "muted", f"{report.muted}, when it was first seen"
    if report.copy_of:
        yield "copy of", f"article {report.copy_of}"
    if report.story:
        yield "story", ": ".join(filter(None, [report.story, report.story_reason]))
    for told in report.alerts:
        became, *attempts = fate(told, zone)
        if told.alert.article_id == report.article.id:
            yield "alert", f"{told.alert.id}, {told.alert.kind}"
            yield from (("", line) for line in (became, *attempts))
        else:
            yield "alert", f"{told.alert.id}, {told.alert.kind}, of article {told.alert.article_id}, {became}"


# --- an article that is not -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Idle:
    """A source of the configuration that the daemon does not poll: switched off, or not yet taken up."""

    name: str
    url: str
    enabled: bool


def _idle(config: Path, reference: str, sources: Sequence[SourceReport]) -> tuple[_Idle, ...]:
    """Those on the host of a URL; none where the configuration cannot be read."""
    try:
        tables = [written.table for written in written_sources(config)]
    except ConfigError:
        return ()
    polled = {source.name for source in sources if source.condition is not Condition.REMOVED}
    named = [
        _Idle(name=str(table.get("name")), url=str(table.get("url")), enabled=table.get("enabled") is not False)
        for table in tables
    ]
    return tuple(each for each in named if each.name not in polled and is_related(each.url, reference))


def _absence(
    reference: str, sources: Sequence[SourceReport], idle: Sequence[_Idle], zone: tzinfo
) -> Iterator[tuple[str, str]]:
    yield "unknown", f"{reference} was never seen"
    written = {each.name for each in idle}
    for source in sources:
        if source.name not in written:
            yield "source", f"{source.name} ({source.url}) {_condition(source, zone)}"
    for each in idle:
        yield "source", f"{each.name} ({each.url}) {_NOT_TAKEN_UP if each.enabled else 'is disabled'}"
    if not sources and not idle:
        host = host_of(reference)
        yield "source", f"none of that host is configured; `news-monitor source discover {host}` finds what to read"


_NOT_TAKEN_UP = "is configured and not polled yet: a daemon takes it up when it starts, or reads its files again"


def _condition(source: SourceReport, zone: tzinfo) -> str:
    if source.condition is Condition.REMOVED:
        return "is no longer configured"
    if source.polled_at is None:
        return f"was not polled yet, its turn is {local(source.next_poll_at, zone)}"
    if source.failing_since:
        return f"fails since {local(source.failing_since, zone)}: {source.failure}, {source.detail}"
    gap = f"; before {local(source.gap_until, zone)} entries may have passed unseen" if source.gap_until else ""
    return f"was polled {local(source.polled_at, zone)} and does not show it{gap}"


# --- show -----------------------------------------------------------------------------------------------------------


@click.command(epilog="Example: news-monitor show 17")
@click.argument("reference", metavar="ID")
@config_option
@json_option
@click.pass_obj
def show(invocation: Invocation, reference: str, as_json: bool) -> None:
    """Show an article, a story or an alert."""
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        alert = report_alert(db, AlertId(reference))
        story = report_story(db, StoryId(reference))
        articles = [report_article(db, found).article for found in find_articles(db, reference)]
    if alert:
        echo_alert(alert, settings.timezone, as_json=as_json)
    elif story:
        echo_story(story, settings.timezone, as_json=as_json)
    elif articles:
        for article in articles:
            _echo_article(article, settings.timezone, as_json=as_json)
    else:
        raise _unknown(reference)


def _echo_article(article: Article, zone: tzinfo, *, as_json: bool) -> None:
    if as_json:
        echo_json(jsonable(article))
        return
    facts = [
        ("article", f"{article.id}: {article.title}"),
        ("outlet", ", ".join(filter(None, (article.outlet, article.country, article.lang)))),
        ("published", _published(article, zone)),
        ("link", article.link or "none"),
    ]
    body = [plain(line, _LINE) for line in (article.text or article.summary).splitlines()]
    click.echo("\n".join([_layout(facts), "", *body]))


def _unknown(reference: str) -> UsageError:
    return UsageError(
        f'there is no article, story or alert "{reference}"; `news-monitor why URL` takes an address, too'
    )
