"""`demo`: the whole daemon on sample feeds, to be seen at work in a few seconds."""

import json
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from shlex import quote
from types import FrameType

import click
from rich.console import Console
from rich.status import Status
from rich.table import Table
from rich.text import Text

from monitor.cli.init import program, shipped_data
from monitor.core.quantities import roughly
from monitor.demo.expectations import DemoAlert, quiet_pieces, story_of
from monitor.demo.newsroom import Outlet, load_outlets, pieces_of
from monitor.demo.play import Daemon, Play, Stage, Tail
from monitor.demo.render import link_of
from monitor.demo.server import Loopback
from monitor.errors import MonitorError, StoreError
from monitor.model import Alert, AlertId, AlertKind, Severity
from monitor.store.database import reading
from monitor.store.reports import ArticleReport, find_articles, report_alert, report_article
from monitor.store.status import report_status

TIME_LIMIT = 60.0
"""Seconds after which a demo has failed."""

_LOOK_EVERY = 0.1
_LOG_LINES = 15
_STYLES = {
    Severity.CRITICAL: "bold white on red",
    Severity.HIGH: "bold red",
    Severity.MEDIUM: "bold yellow",
    Severity.LOW: "bold cyan",
}


@click.command(epilog="Example: news-monitor demo --keep")
@click.option("--keep", is_flag=True, help="Keep the data, to look into it with the other verbs, and say where it is.")
def demo(keep: bool) -> None:
    """Show the daemon at work: sample feeds on this machine become alerts on the terminal.

    Everything is invented and nothing leaves loopback. Exits with 1 if an alert is missing or one too many came.
    """
    signal.signal(signal.SIGTERM, _end)
    with _folder(keep=keep) as folder:
        failed = Demo(Console(highlight=False, soft_wrap=True), Stage(folder), load_outlets()).run()
    if keep:
        click.echo(f"Kept: {folder}. Try: {program()} status --config {quote(str(folder / 'config.toml'))}")
    sys.exit(failed)


def _end(number: int, _: FrameType | None) -> None:
    """Leave through every `with`, so that the child and the data end with us."""
    sys.exit(128 + number)


@contextmanager
def _folder(*, keep: bool) -> Iterator[Path]:
    if keep:
        yield Path(tempfile.mkdtemp(prefix="news-monitor-demo-"))
        return
    with tempfile.TemporaryDirectory(prefix="news-monitor-demo-") as folder:
        yield Path(folder)


_QUIET = {
    "homonym": "another Wagner, another GSIM, a girl called Mali",
    "other news": "nothing that we watch",
    "harmless": "a watched place where nothing bad happened",
    "same article": "in another feed, under another guid and with tracking",
    "menu only": "watched words round the text of the page, none in it",
    "older than a day": "part of the baseline, the first poll of its source",
    "copy": "the text of another article, at another outlet",
    "undated": "part of the baseline, and nobody knows how old",
    "older than a week": "too old when it was first seen",
    "edit without news": "edited after it was told, and no further rule fired",
}


class Demo:
    """One run of the demo, told to a console."""

    def __init__(self, console: Console, stage: Stage, outlets: tuple[Outlet, ...]) -> None:
        self._console, self._stage, self._outlets = console, stage, outlets
        self._started = time.monotonic()
        self._now = datetime.now(UTC)
        self._web = Loopback(self._outlets, self._now)
        self._play = Play(self._outlets, self._web)
        self._tail = Tail(stage.alerts)

    def run(self) -> bool:
        """Play it to the end; tell whether it failed."""
        with self._web:
            self._stage.set_up(self._outlets, self._web.sites, shipped_data() / "rules" / "sahel.toml")
            self._introduce()
            with Daemon(self._stage) as daemon, self._console.status("news-monitor run is starting") as status:
                why = self._watch(daemon, status)
        self._close(why)
        return bool(why)

    def _introduce(self) -> None:
        languages = sorted({outlet.lang for outlet in self._outlets})
        entries = len(pieces_of(self._outlets))
        self._say(
            f"{len(self._outlets)} invented outlets with {entries} entries in {', '.join(languages)} on loopback."
        )
        self._say("`news-monitor run` polls them, as it would in life.\n")

    def _watch(self, daemon: Daemon, status: Status) -> list[str]:
        """Show the alerts as they come, until no more can; tell what is wrong with them, if anything is.

        Raises MonitorError if the daemon ends by itself.
        """
        edition = self._web.edition
        while True:
            settled = not self._play.goes_on(at_rest=self._at_rest())
            self._show_alerts()
            status.update(self._progress())
            if settled:
                return self._differences()
            if daemon.has_ended():
                last_words = "\n".join(self._stage.last_log_lines(_LOG_LINES))
                raise MonitorError(f"the daemon ended by itself; its last words:\n{last_words}")
            if time.monotonic() - self._started > TIME_LIMIT:
                return [f"not done within {TIME_LIMIT:.0f} s", *self._differences()]
            if self._web.edition > edition:
                edition = self._web.edition
                self._say("The second edition is out: two articles were edited, and some are new.\n")
            time.sleep(_LOOK_EVERY)

    def _at_rest(self) -> bool:
        """Whether nothing waits in the database. It is looked at only when all has been polled."""
        if self._web.waiting():
            return False
        try:
            with reading(self._stage.database) as db:
                status = report_status(db, self._now)
        except StoreError:  # the daemon has not made it yet
            return False
        return not (status.unread or status.unjudged or status.pending)

    def _show_alerts(self) -> None:
        records = map(json.loads, self._tail.lines())
        for record in (each for each in records if each["alert_id"]):  # a notice has none
            story = story_of(record["link"] or "", self._web.sites, self._outlets)
            self._play.hear(DemoAlert(story=story, kind=AlertKind(record["kind"]), rules=frozenset(record["rules"])))
            with reading(self._stage.database) as db:
                report = report_alert(db, AlertId(record["alert_id"]))
            if report:
                _show(self._console, report.alert, self._now)

    def _progress(self) -> str:
        polled = sum(answers.total() for answers in self._web.answers.values())
        return f"edition {self._web.edition}: {polled} polls answered, {len(self._play.missing())} alerts to come"

    def _differences(self) -> list[str]:
        return [
            *(f"missing: {alert}" for alert in self._play.missing()),
            *(f"unexpected: {alert}" for alert in self._play.unexpected()),
        ]

    # --- closing ---

    def _close(self, why: Sequence[str]) -> None:
        for table in (_sources_table(self._outlets, self._web, self._reports()), _quiet_table(self._outlets)):
            self._console.print(table, "")
        for line in why:
            self._say(line, "red")
        verdict = "FAILED" if why else "Every alert that was to come came, and no other."
        self._say(f"{verdict} {time.monotonic() - self._started:.1f} s in all.", "bold red" if why else "bold green")
        self._say(f"\nNext: `{program()} init DIR` writes a configuration and rules to make your own.")

    def _reports(self) -> tuple[ArticleReport, ...]:
        """What the database knows of each piece that it has."""
        links = {
            link_of(outlet, piece, self._web.sites, visit=0) for outlet in self._outlets for piece in outlet.pieces
        }
        with reading(self._stage.database) as db:
            found = {article for link in links for article in find_articles(db, link)}
            return tuple(report_article(db, article) for article in found)

    def _say(self, line: str, style: str = "") -> None:
        self._console.print(Text(line, style=style))


def _show(console: Console, alert: Alert, now: datetime) -> None:
    content = alert.content
    excerpt = Text(content.excerpt.text)
    for start, end in content.excerpt.marks:
        excerpt.stylize("bold underline", start, end)
    age = "undated" if content.undated else f"{roughly(now - content.published_at)} ago"
    origin = " · ".join(filter(None, (content.outlet, content.country, content.lang, age)))
    rules = ", ".join(rule.title for rule in content.rules)
    told = f"update, {content.changed}" if alert.kind is AlertKind.UPDATE else rules
    console.print(Text.assemble((f"{alert.severity:<8}", _STYLES[alert.severity]), "  ", (content.headline, "bold")))
    evidence = [] if content.excerpt.text == content.headline else [excerpt]
    for line in (Text(told), Text(origin, "dim"), *evidence, Text(content.link or "", "dim")):
        console.print(Text(" " * 10).append_text(line))
    console.print()


def _sources_table(outlets: Sequence[Outlet], web: Loopback, reports: Sequence[ArticleReport]) -> Table:
    table = Table("source", "lang", "feed", "polls", box=None, padding=(0, 1, 0, 0), show_footer=True)
    table.columns[0].footer = f"{len(outlets)} sources"
    counts = {
        outlet.name: _counts([each for each in reports if each.article.source == outlet.name]) for outlet in outlets
    }
    for number, name in enumerate(("articles", "copies", "matches", "alerts")):
        total = sum(count[number] for count in counts.values())
        table.add_column(name, justify="right", footer=str(total))
    for outlet in outlets:
        answers = " ".join(f"{count}×{status}" for status, count in sorted(web.answers[outlet.name].items()))
        table.add_row(outlet.name, outlet.lang, outlet.format, answers, *map(str, counts[outlet.name]))
    return table


def _counts(reports: Sequence[ArticleReport]) -> tuple[int, int, int, int]:
    """Articles, copies, matches and alerts."""
    return (
        len(reports),
        sum(report.copy_of is not None for report in reports),
        sum(len(report.verdicts[-1].fired) for report in reports if report.verdicts),
        sum(each.alert.article_id == report.article.id for report in reports for each in report.alerts),
    )


def _quiet_table(outlets: Sequence[Outlet]) -> Table:
    table = Table("", "silent because", "", box=None, pad_edge=False)
    table.columns[0].justify = "right"
    for reason, pieces in quiet_pieces(outlets).items():
        table.add_row(str(len(pieces)), reason, _QUIET[reason])
    return table
