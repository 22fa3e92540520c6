"""`status`: how the daemon is doing, for a person."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo

import click

from monitor.cli.alerts import alert_json, stand
from monitor.cli.context import Invocation, config_option, json_option
from monitor.cli.output import echo_json, local
from monitor.core.health.alarm import sentence
from monitor.core.plain import plain
from monitor.store.ailments import present_ailments
from monitor.store.codec import jsonable, stamp
from monitor.store.database import reading
from monitor.store.reports import AlertReport, report_alerts
from monitor.store.status import SourceReport, Status, report_status

_LATEST = 5
_MOST = 15
"""Sources in trouble that are told in a line each: of a fleet the rest must stay on the screen."""
_LINE = 300


@click.command(epilog="Example: news-monitor status")
@config_option
@json_option
@click.pass_obj
def status(invocation: Invocation, as_json: bool) -> None:
    """Tell how sources, articles, alerts and the outbox are doing, and first of all what is wrong."""
    settings = invocation.settings_for_database()
    midnight = datetime.now(settings.timezone).replace(hour=0, minute=0, second=0, microsecond=0)
    with reading(settings.database) as db:
        found = report_status(db, midnight)
        latest = report_alerts(db, _LATEST)
        ailing = present_ailments(db, datetime.now(UTC))
    if as_json:
        troubles = [{"kind": each.kind, "since": stamp(each.since), "what": sentence(each)} for each in ailing]
        echo_json({**jsonable(found), "alerts": [alert_json(alert) for alert in latest], "ailments": troubles})
    else:
        sick = [("ailing", f"since {local(each.since, settings.timezone)}: {sentence(each)}") for each in ailing]
        for label, fact in (*sick, *_facts(found, latest, settings.timezone)):
            click.echo(f"{label:10}{plain(fact, _LINE)}")


def _facts(found: Status, latest: Sequence[AlertReport], zone: tzinfo) -> Iterator[tuple[str, str]]:
    counts = ", ".join(f"{count} {condition}" for condition, count in sorted(found.sources.items())) or "none"
    polled = f"; polled {local(found.polled_at, zone)}" if found.polled_at else ""
    yield "sources", counts + polled
    yield from _troubles(found, zone)
    if found.strict_feeds or found.tolerant_feeds:
        yield "feeds", f"{found.strict_feeds} read strictly, {found.tolerant_feeds} by the tolerant parser"
    if found.gaps:
        times = "once" if found.gaps == 1 else f"{found.gaps} times"
        yield "gaps", f"{times} today entries may have been missed; `news-monitor coverage` tells where"
    yield "articles", f"{found.articles} today; {found.unread} to be read, {found.unjudged} to be judged"
    oldest = f", the oldest since {local(found.oldest_pending_at, zone)}" if found.oldest_pending_at else ""
    held = f"{found.held} held; " if found.held else ""
    yield "outbox", f"{found.pending} pending{oldest}; {held}{found.parked} parked"
    for report in latest:
        alert = report.alert
        told = f"{alert.id} {alert.channel}, {stand(report, zone)}: {alert.content.headline}"
        yield "alert", f"{local(alert.raised_at, zone)} {told}"


def _troubles(found: Status, zone: tzinfo) -> Iterator[tuple[str, str]]:
    """What is out of order as a whole, then the sources that are in trouble by themselves, the latest first."""
    for outage in found.outages:
        held = sum(source.outage == outage.subject for source in found.failing)
        yield "outage", f"{outage.subject} since {local(outage.since, zone)}: {held} sources fail; {outage.detail}"
    alone = sorted((each for each in found.failing if each.outage is None), key=_begun, reverse=True)
    for source in alone[:_MOST]:
        why = f"{source.failure}, {source.detail}" if source.failure else source.detail
        yield source.condition, f"{source.name} since {local(_begun(source), zone)}: {why}"
    if more := alone[_MOST:]:
        yield "more", f"{len(more)} in trouble for longer, `news-monitor source list` tells which"


def _begun(source: SourceReport) -> datetime:
    return source.trouble_since or source.failing_since or source.next_poll_at
