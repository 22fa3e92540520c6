"""What was told of a fleet and stored of it, beside what befell it: the four measures of `./run prove fleet`."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.core.urls import canonical_url
from monitor.model import Trouble
from tests.fleet.faults import LEARNED, SILENT

UNREACHED = frozenset({Trouble.FAILING, Trouble.BLOCKED})
OUTAGES = frozenset({Trouble.PLATFORM, Trouble.NETWORK})
THIN = frozenset({Trouble.EMPTIED, Trouble.SHRUNK, Trouble.SILENT})
SHOWS_AS = {kind: frozenset({Trouble.SILENT}) for kind in SILENT} | {"emptied": THIN, "shrunk": THIN}
"""As which troubles a fault may be told; every other kind as UNREACHED."""

STOOD = 1 / 3
"""Hours for which an entry must have been there to be seen by whoever asks often enough."""

_SOURCE = re.compile(r"^(p\d{4}) (has been|was) (\w+) (?:since|from) ", re.MULTILINE)
_MORE = re.compile(r"^And \d+ more (are|were) (\w+): (.*)$", re.MULTILINE)
_PLATFORM = re.compile(r"^(\S+) (is out of order, since|answers again\.)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Alert:
    """One trouble that a message tells. names: the sources that it is of; over: it tells of the end."""

    at: float
    trouble: str
    names: frozenset
    over: bool
    text: str


@dataclass
class Report:
    """What a run came to."""

    days: float
    polls: int
    faults: int = 0
    told: int = 0
    told_soon: int = 0
    seen_through: int = 0
    too_short: int = 0
    late: list = field(default_factory=list)
    alerts: int = 0
    false: list = field(default_factory=list)
    entries: int = 0
    missed: list = field(default_factory=list)
    cut_off: list = field(default_factory=list)
    refusals: int = 0
    avoidable: list = field(default_factory=list)

    @property
    def kept(self):
        """Whether the promises are kept: 95 % told, less than one false alert a day, nothing missed or avoidable."""
        return self.told >= 0.95 * self.faults and len(self.false) < self.days and not (self.missed or self.avoidable)

    def __str__(self):
        return f"""\
faults told in time    {self.told} of {self.faults} ({self.told / max(self.faults, 1):.1%}): of these {self.seen_through} by \
seeing through a lie; {self.told_soon} even by an interval without a floor; {self.too_short} more were over before that
        late: {dict(Counter(kind for kind, *_ in self.late))}
false alerts           {len(self.false)} in {self.days:.0f} days, of {self.alerts}: {self.false[:5]}
entries missed         {len(self.missed)} of {self.entries}: {self.missed[:5]}
        that an outage cut off within hours: {len(self.cut_off)}
refusals avoidable     {len(self.avoidable)} of {self.refusals} in {self.polls} polls: {self.avoidable[:5]}"""


def judge(fleet, polls, messages, stored):
    """The report. messages: (hour, text) in their order. stored: of each URL, the hour at which it was."""
    report = Report(days=fleet.hours / 24, polls=polls)
    alerts = [alert for at, text in messages for alert in alerts_in(at, text, fleet)]
    _judge_faults(fleet, alerts, stored, report)
    _judge_alerts(fleet, alerts, report)
    _judge_entries(fleet, stored, report)
    _judge_refusals(fleet, report)
    return report


def alerts_in(at, text, fleet):
    """What a person reads in a message: each source and its trouble; a platform or our network as one."""
    for name, verb, trouble in _SOURCE.findall(text):
        yield Alert(at, trouble, frozenset([name]), verb == "was", text)
    for verb, trouble, names in _MORE.findall(text):
        for name in names.split(", "):
            yield Alert(at, trouble, frozenset([name]), verb == "were", text)
    for domain, verb in _PLATFORM.findall(text):
        yield Alert(at, Trouble.PLATFORM, frozenset(fleet.domains[domain]), verb == "answers again.", text)
    if "our own network" in text:
        yield Alert(at, Trouble.NETWORK, frozenset(fleet.by_name), "is back" in text, text)


# --- faults ---------------------------------------------------------------------------------------------------------


def _judge_faults(fleet, alerts, stored, report):
    """Usual is, for what fails, the time between two polls; for what falls silent, the longest ordinary silence."""
    begun = [alert for alert in alerts if not alert.over]
    for fault in fleet.faults:
        usual = _usual(fleet, fault)
        unit = max(usual, _floor(fault))
        if fault.end - fault.begin < 3 * unit:
            report.too_short += 1
            continue
        told = next((alert.at for alert in begun if alert.at >= fault.begin and _tells(alert, fault, begun)), None)
        healed = _seen_through(fleet, fault, stored)
        report.faults += 1
        report.told_soon += min(told or fleet.hours, healed or fleet.hours) <= fault.begin + 3 * usual
        if told and told <= fault.begin + 3 * unit:
            report.told += 1
        elif healed and healed <= fault.begin + 3 * unit:
            report.told += 1
            report.seen_through += 1
        else:
            when = f"told after {told - fault.begin:.1f} h" if told else "never told"
            report.late.append((fault.kind, min(fault.sources), when, f"allowed {3 * unit:.1f} h", round(fault.begin)))


def _floor(fault):
    """Hours below which a trouble is a hiccup, of which nobody wants to hear, however often its source is asked."""
    if fault.kind == "network":
        return 1 / 3
    return 3 if fault.kind in SILENT else 1


def _usual(fleet, fault):
    if fault.kind in SILENT:
        (name,) = fault.sources
        return fleet.by_name[name].quiet(fault.begin)
    intervals = [fleet.web.usual_interval(name, fault.begin) for name in fault.sources]
    return sum(intervals) / len(intervals)


def _unit(fleet, fault):
    return max(_usual(fleet, fault), _floor(fault))


def _tells(alert, fault, begun):
    """Whether this alert tells of this fault, as what it shows as; of a platform, when half of its sources are told."""
    if fault.kind == "network":
        return alert.trouble == Trouble.NETWORK
    if fault.kind != "platform":
        return fault.sources <= alert.names and alert.trouble in SHOWS_AS.get(fault.kind, UNREACHED)
    if alert.trouble == Trouble.PLATFORM:
        return fault.sources <= alert.names
    told = [each for each in begun if fault.begin <= each.at <= alert.at and each.trouble in UNREACHED]
    return len(fault.sources & frozenset().union(*(each.names for each in told))) >= len(fault.sources) / 2


def _seen_through(fleet, fault, stored):
    """When of a server that says 304 for ever the latest was stored that came out since; None if it was not."""
    if fault.kind != "lying":
        return None
    (name,) = fault.sources
    publisher = fleet.by_name[name]
    since = [n for n, at in enumerate(publisher.times) if fault.begin < at < fault.begin + 2 * _unit(fleet, fault)]
    return stored.get(canonical_url(publisher.link(since[-1]))) if since else None


# --- alerts ---------------------------------------------------------------------------------------------------------


def _judge_alerts(fleet, alerts, report):
    """False is what names a source that no fault has befallen which shows so, or one whose fault was over for long."""
    befallen = defaultdict(list)
    for fault in fleet.faults:
        # An end is told when the source was asked again, and has answered for a while.
        end = fault.end + min(fault.end - fault.begin, 6) + max(2, 3 * _unit(fleet, fault))
        for name in fault.sources:
            befallen[name].append((fault.begin, end, SHOWS_AS.get(fault.kind, UNREACHED)))
    report.alerts = len(alerts)
    for alert in alerts:
        if not _is_true(alert, befallen):
            report.false.append((round(alert.at, 1), alert.trouble, min(alert.names, default=""), alert.text[:200]))


def _is_true(alert, befallen):
    shown = UNREACHED if alert.trouble in OUTAGES else {alert.trouble}
    return all(
        any(begin <= alert.at <= end and shows & shown for begin, end, shows in befallen[name]) for name in alert.names
    )


# --- entries --------------------------------------------------------------------------------------------------------


def _judge_entries(fleet, stored, report):
    """Each entry that stood in a feed that answered for twenty minutes is to be stored.

    One that left within hours of an outage that began meanwhile is counted by itself.
    """
    for publisher in fleet.publishers:
        for number in range(bisect_left(publisher.times, 1), len(publisher.times)):
            begin, end = publisher.times[number], publisher.leaves(number) or fleet.hours
            if end >= fleet.hours and begin > fleet.hours - 24:  # it is there still
                continue
            views = fleet.web.views(publisher, begin, end)
            if max(views) < STOOD:
                continue
            report.entries += 1
            if canonical_url(publisher.link(number)) not in stored:
                miss = (publisher.name, publisher.kind, publisher.window, f"{begin:.1f}-{end:.1f} h")
                is_cut_off = views[-1] < STOOD and max(views) < 3
                (report.cut_off if is_cut_off else report.missed).append(miss)


# --- refusals -------------------------------------------------------------------------------------------------------


def _judge_refusals(fleet, report):
    """Avoidable is a request while the server had asked to be left alone, and a refusal within a day of the last.

    But for the first at another URL and at another host, by which its scope is learned; and the first nine days, in
    which its limit is.
    """
    for host, limit in fleet.limits.items():
        report.refusals += len(limit.refused)
        within = [(hour, url) for hour, url, _, again in limit.refused if again and limit.answer == "after"]
        learning = {url for _, url in within[: 2 + limit.whole]}
        report.avoidable += [("asked to wait", host, round(hour, 2), url) for hour, url in within[len(learning) :]]
        fresh = [hour for hour, _, _, again in limit.refused if not again and hour > LEARNED]
        report.avoidable += [("again", host, round(at, 2)) for before, at in pairwise(fresh) if at - before < 24]
