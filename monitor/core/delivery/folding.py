"""The alerts of a message → its stories, each with its latest state and all that changed on the way."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from monitor.core.alerts.changes import gravest
from monitor.core.alerts.figures import besides, latest_figures
from monitor.model import Alert, AlertId, AlertKind, Severity


class ToldStory(NamedTuple):
    """What one message tells of a story: the `latest` of its alerts, which speaks for all of them, and their ids.

    changed: what the last of them alone brings.
    """

    latest: Alert
    alerts: tuple[AlertId, ...]
    changed: str


def by_story(alerts: Sequence[Alert]) -> tuple[ToldStory, ...]:
    """The most severe first, and of those the one that began first."""
    together = defaultdict(list)
    for alert in sorted(alerts, key=lambda each: each.raised_at):
        together[alert.story].append(alert)
    ordered = sorted(together.values(), key=lambda each: (-_gravest(each).rank, each[0].raised_at))
    return tuple(
        ToldStory(_latest(each), tuple(alert.id for alert in each), each[-1].content.changed) for each in ordered
    )


def _latest(alerts: Sequence[Alert]) -> Alert:
    """The last one, with the rules and the severity of all, and what each said had changed."""
    last = alerts[-1]
    rules = {rule.id: rule for alert in alerts for rule in alert.content.rules}
    figures = latest_figures([alert.content for alert in alerts])
    changed = "; ".join(dict.fromkeys(alert.content.changed for alert in alerts if alert.content.changed))
    return replace(
        last,
        kind=AlertKind.NEW if AlertKind.NEW in {alert.kind for alert in alerts} else last.kind,
        severity=_gravest(alerts),
        content=replace(
            last.content,
            rules=tuple(rules.values()),
            changed=changed,
            figures=figures,
            known=besides(alerts[0].content.known, figures),
            entities=tuple(dict.fromkeys(name for alert in reversed(alerts) for name in alert.content.entities)),
            places=tuple(dict.fromkeys(name for alert in reversed(alerts) for name in alert.content.places)),
        ),
    )


def _gravest(alerts: Sequence[Alert]) -> Severity:
    return gravest(alert.severity for alert in alerts)
