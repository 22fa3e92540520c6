"""`alerts list|show|receipt|retry`: what was told, the proof of it, and another try for what was given up."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any, NamedTuple

import click

from monitor.cli.context import Invocation, VerbGroup, config_option, json_option, limit_option
from monitor.cli.output import echo_json, echo_table, local
from monitor.core.delivery.message import render
from monitor.core.quantities import counted
from monitor.errors import UsageError
from monitor.model import AlertId, Message, Muted, Notification, NotificationId, NotificationState, Withheld
from monitor.store.codec import jsonable, stamp
from monitor.store.database import reading, transaction, writing
from monitor.store.outbox import retry as put_back
from monitor.store.reports import (
    AlertReport,
    ArticleReport,
    DeliveryReport,
    HoldReport,
    Selection,
    report_alert,
    report_alerts,
    report_article,
)

_FORMS: Mapping[str, Callable[[Message], str]] = {
    "text": lambda message: message.text,
    "slack": lambda message: json.dumps({"blocks": message.blocks}, ensure_ascii=False, indent=2),
    "email": lambda message: message.html,
}


@click.group(cls=VerbGroup)
def alerts() -> None:
    """List, show, prove and retry alerts."""


@alerts.command("list", epilog="Example: news-monitor alerts list --parked")
@limit_option(20)
@click.option(
    "--parked", "which", flag_value=Selection.PARKED, default=Selection.ALL, help="Only those that were given up."
)
@click.option("--held", "which", flag_value=Selection.HELD, help="Only those that are held.")
@click.option("--muted", "which", flag_value=Selection.MUTED, help="Only those that a silence muted.")
@config_option
@json_option
@click.pass_obj
def list_alerts(invocation: Invocation, limit: int, which: Selection, as_json: bool) -> None:
    """List the latest alerts, and whether they were sent.

    The newest come first.
    """
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        found = report_alerts(db, limit, which)
    if as_json:
        for report in found:
            echo_json(alert_json(report))
    else:
        echo_table(
            ("RAISED", "ID", "SEVERITY", "KIND", "CHANNEL", "STATE", "HEADLINE"),
            [_row(report, settings.timezone) for report in found],
        )


def _row(report: AlertReport, zone: tzinfo) -> tuple[str, ...]:
    alert = report.alert
    raised = local(alert.raised_at, zone)
    return raised, alert.id, alert.severity, alert.kind, alert.channel, stand(report, zone), alert.content.headline


def stand(report: AlertReport, zone: tzinfo) -> str:
    """How far an alert has come, in a word or two."""
    return f"held until {local(report.next_at, zone)}" if _is_held(report) else report.state.value


def _is_held(report: AlertReport) -> bool:
    return report.held and report.state is NotificationState.PENDING


@alerts.command(epilog="Example: news-monitor alerts show 0f3a9c1b22d4 --as email > alert.html")
@click.argument("alert_id", metavar="ID")
@click.option(
    "--as", "form", type=click.Choice(list(_FORMS)), help="Only the alert, in the form that such a channel shows."
)
@config_option
@json_option
@click.pass_obj
def show(invocation: Invocation, alert_id: str, form: str | None, as_json: bool) -> None:
    """Show an alert as it was told, and each attempt to send it.

    `--as slack` prints its blocks in JSON, `--as email` the HTML of the mail, `--as text` the plain text.
    """
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        report = _known(report_alert(db, AlertId(alert_id)), alert_id)
    if form:
        click.echo(_FORMS[form](_rendered(report, settings.timezone)))
    else:
        echo_alert(report, settings.timezone, as_json=as_json)


@alerts.command(epilog="Example: news-monitor alerts receipt 0f3a9c1b22d4")
@click.argument("alert_id", metavar="ID")
@config_option
@json_option
@click.pass_obj
def receipt(invocation: Invocation, alert_id: str, as_json: bool) -> None:
    """Prove what became of an alert.

    Tells when its article was seen, matched and told, and each answer of the peer.
    """
    settings = invocation.settings_for_database()
    with reading(settings.database) as db:
        report = _known(report_alert(db, AlertId(alert_id)), alert_id)
        article = report_article(db, report.alert.article_id)
    steps = list(_steps(report, article, settings.timezone))
    if as_json:
        echo_json(_proof(report, steps))
    else:
        echo_table(
            ("AT", "STEP", "DETAIL"), [(local(step.at, settings.timezone), step.name, step.words) for step in steps]
        )
        click.echo(next(fate(report, settings.timezone)))


class _Step(NamedTuple):
    at: datetime
    name: str
    words: str


def _withheld(hold: HoldReport, zone: tzinfo) -> tuple[str, str]:
    if hold.reason == "silence":
        return "muted", f"by {hold.detail}"
    return "held", f"until {local(hold.until, zone)} by {hold.detail}"


def _company(report: AlertReport) -> str:
    """With how many others one message tells it, and as what."""
    if report.digest is None and not report.others:
        return ""
    others = f"with {counted(report.others, 'other')}" if report.others else "alone"
    return f"in one message {others}" + (f": {report.digest}" if report.digest else "")


def _steps(report: AlertReport, article: ArticleReport, zone: tzinfo) -> Iterator[_Step]:
    alert = report.alert
    for sighting in article.sightings:
        yield _Step(
            sighting.first_seen_at, "seen", f"at {sighting.source}: {article.article.link or article.article.url}"
        )
    for verdict in article.verdicts:
        if verdict.fired:
            yield _Step(verdict.at, "matched", ", ".join(fired.rule for fired in verdict.fired))
    yield _Step(alert.raised_at, "queued", f"{alert.kind} alert of story {alert.story} for {alert.channel}")
    for hold in report.holds:
        yield _Step(hold.at, *_withheld(hold, zone))
    if company := _company(report):
        yield _Step(report.deliveries[0].at if report.deliveries else report.next_at, "gathered", company)
    for delivery in report.deliveries:
        yield _Step(delivery.at, "sent" if delivery.outcome == "sent" else "failed", _answer(delivery))


def _answer(delivery: DeliveryReport) -> str:
    return delivery.detail if delivery.outcome == "sent" else f"{delivery.outcome}: {delivery.detail}"


def _proof(report: AlertReport, steps: Sequence[_Step]) -> dict[str, object]:
    told = [{"at": stamp(step.at), "step": step.name, "detail": step.words} for step in steps]
    return {"alert": report.alert.id, "channel": report.alert.channel, "state": report.state, "steps": told}


def alert_json(report: AlertReport) -> dict[str, Any]:
    """An alert and what became of it, as one flat object."""
    told: dict[str, Any] = jsonable(report)
    return {**told.pop("alert"), **told}


def echo_alert(report: AlertReport, zone: tzinfo, *, as_json: bool) -> None:
    """Print an alert as it was told, and what became of it."""
    if as_json:
        echo_json(alert_json(report))
        return
    click.echo(_rendered(report, zone).text)
    click.echo("\n" + "\n".join(fate(report, zone)))


def _rendered(report: AlertReport, zone: tzinfo) -> Message:
    alone = Notification(
        id=NotificationId(0), channel=report.alert.channel, alerts=(report.alert,), notice=None,
        created_at=report.alert.raised_at, attempts=0, repeat=False,
    )  # fmt: skip
    return render(alone, zone)


def fate(report: AlertReport, zone: tzinfo) -> Iterator[str]:
    """What became of an alert, and each attempt to send it, a line each."""
    yield f"{report.alert.channel}: {_state(report, zone)}"
    for hold in report.holds[: -1 if _is_held(report) or report.state is NotificationState.MUTED else None]:
        yield f"{local(hold.at, zone)} {' '.join(_withheld(hold, zone))}"
    for delivery in report.deliveries:
        yield f"{local(delivery.at, zone)} {delivery.outcome}: {delivery.detail}"


def _state(report: AlertReport, zone: tzinfo) -> str:
    if report.holds and (_is_held(report) or report.state is NotificationState.MUTED):
        return " ".join(_withheld(report.holds[-1], zone))
    due = _due(report, zone) if report.state is NotificationState.PENDING else ""
    return ", ".join(filter(None, (report.state, due, _company(report))))


def _due(report: AlertReport, zone: tzinfo) -> str:
    """What failed may come ahead of its time: once its channel takes another message."""
    at_the_latest = " at the latest" if report.attempts else ""
    return f"due {local(report.next_at, zone)}{at_the_latest}"


_MEANING = {Muted.NO_ROUTE: ": no [[route]] takes its labels"}


def untold(withheld: Iterable[Withheld]) -> Iterator[str]:
    """Why an article was not told, a reason a line, with the channels of which it holds."""
    channels: dict[tuple[Muted, str], list[str]] = {}
    for each in withheld:
        channels.setdefault((each.muted, each.detail), []).append(each.channel or "anywhere")
    for (muted, detail), names in channels.items():
        yield f"{', '.join(names)}: {muted}, {detail}{_MEANING.get(muted, '')}"


@alerts.command(epilog="Example: news-monitor alerts retry --parked")
@click.argument("alert_id", metavar="[ID]", required=False)
@click.option("--parked", is_flag=True, help="All that were given up.")
@config_option
@json_option
@click.pass_obj
def retry(invocation: Invocation, alert_id: str | None, parked: bool, as_json: bool) -> None:
    """Put an alert that was given up back into the outbox.

    A running daemon sends it at once.
    """
    if (alert_id is None) is not parked:
        raise UsageError("name the alert to retry, or say --parked for all that were given up")
    settings = invocation.settings_for_database()
    alert = AlertId(alert_id) if alert_id else None
    with writing(settings.database) as db:
        if alert:
            _require_parked(report_alert(db, alert), alert)
        with transaction(db):
            channels = put_back(db, alert, datetime.now(UTC))
    if as_json:
        echo_json({"retried": len(channels)})
    else:
        click.echo(f"{len(channels)} back in the outbox")
    for gone in sorted(set(channels) - {each.name for each in settings.channels}):
        click.echo(f"{gone}: the configuration has no such channel; until it has, it is given up again", err=True)


def _require_parked(report: AlertReport | None, alert: AlertId) -> None:
    if (state := _known(report, alert).state) is not NotificationState.PARKED:
        raise UsageError(f"alert {alert} was not given up: it is {state}")


def _known(report: AlertReport | None, alert: str) -> AlertReport:
    if report is None:
        raise UsageError(f"there is no alert {alert}; `news-monitor alerts list` names the latest")
    return report
