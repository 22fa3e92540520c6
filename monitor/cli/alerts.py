"""`alerts list|show|retry`: what was told, what became of it, and another try for what was given up."""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

import click

from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json, echo_table
from monitor.cli.stored import alert_json, local, settings_for_reading
from monitor.core.message import render
from monitor.errors import UsageError
from monitor.model import AlertId, Notification, NotificationId, NotificationState
from monitor.store.database import reading, transaction, writing
from monitor.store.outbox import retry as put_back
from monitor.store.reports import AlertReport, report_alert, report_alerts


@click.group()
def alerts() -> None:
    """List, show and retry alerts."""


@alerts.command("list", epilog="Example: news-monitor alerts list --parked")
@click.option("-n", "limit", default=20, show_default=True, type=click.IntRange(min=1), help="At most so many.")
@click.option("--parked", is_flag=True, help="Only those that were given up.")
@config_option
@json_option
@click.pass_obj
def list_alerts(invocation: Invocation, limit: int, parked: bool, as_json: bool) -> None:
    """List the latest alerts and whether they were sent, the newest first."""
    settings = settings_for_reading(invocation)
    with reading(settings.database) as db:
        found = report_alerts(db, limit, parked=parked)
    if as_json:
        for report in found:
            echo_json(alert_json(report))
    else:
        echo_table(
            ("raised", "id", "severity", "kind", "channel", "state", "headline"),
            [_row(report, settings.timezone) for report in found],
        )


def _row(report: AlertReport, zone: tzinfo) -> tuple[str, ...]:
    alert = report.alert
    raised = local(alert.raised_at, zone)
    return raised, alert.id, alert.severity, alert.kind, alert.channel, report.state, alert.content.headline


@alerts.command(epilog="Example: news-monitor alerts show 0f3a9c1b22d4")
@click.argument("alert_id", metavar="ID")
@config_option
@json_option
@click.pass_obj
def show(invocation: Invocation, alert_id: str, as_json: bool) -> None:
    """Show an alert as it was told, and each attempt to send it."""
    settings = settings_for_reading(invocation)
    with reading(settings.database) as db:
        report = report_alert(db, AlertId(alert_id))
    if report is None:
        raise _unknown(alert_id)
    echo_alert(report, settings.timezone, as_json=as_json)


def echo_alert(report: AlertReport, zone: tzinfo, *, as_json: bool) -> None:
    if as_json:
        echo_json(alert_json(report))
        return
    alone = Notification(
        id=NotificationId(0), channel=report.alert.channel, alerts=(report.alert,), notice=None,
        created_at=report.alert.raised_at, attempts=0, repeat=False,
    )  # fmt: skip
    click.echo(render(alone, zone).text)
    click.echo("\n" + "\n".join(fate(report, zone)))


def fate(report: AlertReport, zone: tzinfo) -> Iterator[str]:
    """What became of an alert, and each attempt to send it, a line each."""
    due = f", due {local(report.next_at, zone)}" if report.state is NotificationState.PENDING else ""
    yield f"{report.alert.channel}: {report.state}{due}"
    for delivery in report.deliveries:
        yield f"{local(delivery.at, zone)} {delivery.outcome}: {delivery.detail}"


@alerts.command(epilog="Example: news-monitor alerts retry --parked")
@click.argument("alert_id", metavar="[ID]", required=False)
@click.option("--parked", is_flag=True, help="All that were given up.")
@config_option
@json_option
@click.pass_obj
def retry(invocation: Invocation, alert_id: str | None, parked: bool, as_json: bool) -> None:
    """Put an alert that was given up back into the outbox; a running daemon sends it at once."""
    if (alert_id is None) is not parked:
        raise UsageError("name the alert to retry, or say --parked for all that were given up")
    settings = settings_for_reading(invocation)
    alert = AlertId(alert_id) if alert_id else None
    with writing(settings.database) as db:
        if alert:
            _require_parked(report_alert(db, alert), alert)
        with transaction(db):
            count = put_back(db, alert, datetime.now(UTC))
    if as_json:
        echo_json({"retried": count})
    else:
        click.echo(f"{count} back in the outbox")


def _require_parked(report: AlertReport | None, alert: AlertId) -> None:
    if report is None:
        raise _unknown(alert)
    if report.state is not NotificationState.PARKED:
        raise UsageError(f"alert {alert} was not given up: it is {report.state}")


def _unknown(alert: str) -> UsageError:
    return UsageError(f"there is no alert {alert}; `news-monitor alerts list` names the latest")
