"""What of the sources' troubles a person is to hear, and when.

A trouble is told once, when it has lasted so long that it is no hiccup, and once when it is over; many at one time are
one message. When most sources of a domain fail together that domain is out of order, and when nobody answers any more
it is our own network: then the troubles of the single sources are not told.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

from monitor.core.quantities import format_instant
from monitor.core.urls import domain_of
from monitor.model import Failure, Notice, Outage, SourceName, Spell, Telling, Trouble, Watched

HICCUP = timedelta(minutes=45)
"""What is over within this time is not told."""
SHARED_HICCUP = timedelta(minutes=30)
NETWORK_HICCUP = timedelta(minutes=10)
SUSPECT = timedelta(minutes=90)
"""How long the trouble of one source waits to be told while its neighbours fail, too: it may be of them all."""

SHARED_BY = 3
"""Sources of one domain, or for our own network domains, that must fail together to be more than a coincidence."""
MOST = 0.6
"""Share of the sources of a domain that fail when it is the domain that is out of order."""

TOGETHER = 0.7
"""Share of its time after which a trouble is told with another that is due: soon it would be a message of its own."""

NAMED = 25
"""Troubles that a message tells in a line each; of more it tells the names, by trouble."""
HEADED = 3
"""Sources that the subject of a message names."""

_OUTAGES = frozenset({Trouble.PLATFORM, Trouble.NETWORK})
_UNREACHED = frozenset({Trouble.FAILING, Trouble.BLOCKED})
_NETWORK = frozenset({Failure.DNS, Failure.CONNECT, Failure.TLS, Failure.TIMEOUT})
_CLEAR = frozenset({Failure.NOT_FOUND, Failure.GONE, Failure.UNAUTHORIZED, Failure.NOT_A_FEED})
"""What need not be seen three times in a row, as what comes of chance or of asking too often."""
_REFUSED = _CLEAR | {Failure.FORBIDDEN, Failure.BLOCKED}
_REMEDIES = {
    Failure.NOT_FOUND: "it may have moved: look for its new address",
    Failure.GONE: "it has gone for good, its server says: look for its new address",
    Failure.FORBIDDEN: "it refuses us: ask its publisher, or read it by another way",
    Failure.UNAUTHORIZED: "it wants a password: see its headers in the configuration",
    Failure.RATE_LIMITED: "it wants to be asked less often",
}


def decide_telling(spells: Sequence[Spell], sources: Sequence[Watched], now: datetime, zone: tzinfo) -> Telling:
    """What to tell of the spells that are open, or over and not settled. `zone` is for the times in messages."""
    fleet = _Fleet(spells, sources, now)
    ended = [outage for outage in fleet.outages if fleet.is_over(outage)]
    found = fleet.new_outages()
    joined = fleet.joining(ended)
    taken = {member for outage in found for member in outage.members} | {member for member, _ in joined}
    told = [spell for spell in fleet.ripe() if spell.id not in taken]
    settled = [spell for spell in spells if fleet.is_settled(spell)]
    notices = [
        *(_outage_notice(outage, fleet.names(outage.members), zone) for outage in found),
        *(_end_notice(outage, zone) for outage in ended),
        *([_trouble_notice(told, fleet.sources, zone)] if told else []),
        *([_relief_notice(settled, zone)] if settled else []),
    ]
    return Telling(
        notices=tuple(notices),
        told=_ids(told),
        settled=_ids(settled),
        outages=tuple(found),
        joined=tuple(joined),
        ended=_ids(ended),
        revived=tuple(name for outage in ended for name in fleet.touched(outage)),
    )


class _Fleet:
    """The sources and their spells, as one moment knows them."""

    def __init__(self, spells: Sequence[Spell], sources: Sequence[Watched], now: datetime) -> None:
        self.now, self.sources = now, {source.name: source for source in sources}
        self.outages = [spell for spell in spells if spell.trouble in _OUTAGES and not spell.over_at]
        self._spells = {spell.id: spell for spell in spells}
        self._untold = [
            spell for spell in spells
            if spell.subject in self.sources and not (spell.told_at or spell.over_at or self._is_excused(spell))
        ]  # fmt: skip
        self._loose = [spell for spell in self._untold if spell.trouble in _UNREACHED]
        self._domains = {name: domain_of(source.url) for name, source in self.sources.items()}
        self._neighbours: defaultdict[str, list[Spell]] = defaultdict(list)
        for spell in self._loose:
            self._neighbours[self._domains[self._source(spell).name]].append(spell)

    def names(self, members: Iterable[int]) -> list[str]:
        return sorted(self._spells[member].subject for member in members)

    def touched(self, outage: Spell) -> list[SourceName]:
        """The failing sources that an outage may have kept from answering."""
        return [source.name for source in self._held_by(outage) if source.failures]

    def _held_by(self, outage: Spell) -> list[Watched]:
        everywhere = outage.trouble is Trouble.NETWORK
        return [source for name, source in self.sources.items() if everywhere or self._domains[name] == outage.subject]

    # --- outages ---

    def is_over(self, outage: Spell) -> bool:
        """Whether one that it held answers again; of a domain most must, or it has only let one through."""
        told_at, held = outage.told_at or outage.since, self._held_by(outage)
        answers = sorted(each.last_ok_at for each in held if each.last_ok_at and each.last_ok_at > told_at)
        if not answers:
            return not held
        if outage.trouble is Trouble.NETWORK:
            return True
        asked = [each for each in held if each.polled_at and each.polled_at >= answers[0]]
        return len(answers) > 1 and 2 * len(answers) >= len(asked)

    def new_outages(self) -> list[Outage]:
        if any(outage.trouble is Trouble.NETWORK for outage in self.outages):
            return []
        if network := self._network():
            return [network]
        known = {outage.subject for outage in self.outages}
        return [
            outage for domain, spells in list(self._neighbours.items())
            if domain not in known and (outage := self._platform(domain, spells))
        ]  # fmt: skip

    def joining(self, ended: Sequence[Spell]) -> list[tuple[int, int]]:
        """The spells that an outage which was told before explains as well."""
        going_on = {outage.subject: outage.id for outage in self.outages if outage not in ended}
        whose = ((spell.id, (Trouble.NETWORK, self._domains[self._source(spell).name])) for spell in self._loose)
        return [
            (spell, next(going_on[name] for name in names if name in going_on))
            for spell, names in whose if any(name in going_on for name in names)
        ]  # fmt: skip

    def _network(self) -> Outage | None:
        """Nobody has answered for a while, and of those asked since nobody could be reached at all."""
        last = max((each.last_ok_at for each in self.sources.values() if each.last_ok_at), default=None)
        if last is None or self.now - last < NETWORK_HICCUP:
            return None
        since = [spell for spell in self._loose if spell.since >= last and self._source(spell).failure in _NETWORK]
        domains = {self._domains[self._source(spell).name] for spell in since}
        if len(domains) < SHARED_BY or self.now - min(spell.since for spell in since) < NETWORK_HICCUP / 2:
            return None
        detail = f"none of {len(since)} sources could be reached; {self._source(since[0]).name} says: {since[0].detail}"
        return Outage(
            subject=Trouble.NETWORK, trouble=Trouble.NETWORK, since=last, detail=detail, members=_ids(self._loose)
        )

    def _platform(self, domain: str, spells: Sequence[Spell]) -> Outage | None:
        """Most sources of a domain fail, some again and for a while, but for those of whose trouble was told before."""
        silent = {spell.subject for spell in self._spells.values() if spell.told_at and not spell.over_at}
        others = [name for name, at in self._domains.items() if at == domain and name not in silent]
        lasting = (spell for spell in spells if self.now - spell.since >= SHARED_HICCUP)
        firm = sorted(spell.since for spell in lasting if self._source(spell).failures > 1)
        if len(firm) < SHARED_BY or len(spells) < MOST * len(others):
            return None
        return Outage(
            subject=domain, trouble=Trouble.PLATFORM, since=firm[0], detail=spells[0].detail, members=_ids(spells)
        )

    # --- single sources ---

    def ripe(self) -> list[Spell]:
        """Those to be told now; when there are some, those come with them that nearly are."""
        if any(outage.trouble is Trouble.NETWORK for outage in self.outages):
            return []
        share = TOGETHER if any(self._is_ripe(spell, 1) for spell in self._untold) else 1
        return [spell for spell in self._untold if self._is_ripe(spell, share)]

    def _is_ripe(self, spell: Spell, share: float) -> bool:
        if spell.trouble is Trouble.SILENT:
            return True
        source = self._source(spell)
        tries = 2 if source.failure in _CLEAR else 3
        if spell.trouble in _UNREACHED and source.failures < tries:
            return False
        seen_until = self.now if source.failure in _REFUSED else source.polled_at or self.now
        begun = max(spell.since, spell.outage_over_at or spell.since)
        return seen_until - begun >= share * self._hiccup(source)

    def _hiccup(self, source: Watched) -> timedelta:
        return SUSPECT if len(self._neighbours[self._domains[source.name]]) >= SHARED_BY else HICCUP

    def is_settled(self, spell: Spell) -> bool:
        """Whether a trouble that was told has been over for long enough to be told as over."""
        if not (spell.told_at and spell.over_at) or spell.trouble in _OUTAGES or spell.outage:
            return False
        source = self.sources.get(SourceName(spell.subject))
        return source is None or self.now - spell.over_at >= max(SHARED_HICCUP, source.interval)

    def _is_excused(self, spell: Spell) -> bool:
        """Whether an outage explains it: one that goes on, or that ended so lately that not all were asked again."""
        return spell.outage is not None and (
            spell.outage_over_at is None or self.now - spell.outage_over_at < SHARED_HICCUP
        )

    def _source(self, spell: Spell) -> Watched:
        return self.sources[SourceName(spell.subject)]


def _ids(spells: Iterable[Spell]) -> tuple[int, ...]:
    return tuple(spell.id for spell in spells)


# --- messages -------------------------------------------------------------------------------------------------------


def _trouble_notice(told: Sequence[Spell], sources: Mapping[SourceName, Watched], zone: tzinfo) -> Notice:
    names = [spell.subject for spell in told]
    what = f"{names[0]} is {told[0].trouble}" if len(told) == 1 else f"{len(told)} sources are in trouble"
    lines = [_line(spell, sources[SourceName(spell.subject)].failure, zone) for spell in told]
    return Notice(subject=_subject(what, names), text="\n".join((*lines[:NAMED], *_others(told[NAMED:], "are"))))


def _line(spell: Spell, failure: Failure | None, zone: tzinfo) -> str:
    remedy = _REMEDIES.get(failure) if failure and spell.trouble in _UNREACHED else None
    why = "; ".join(filter(None, (spell.detail, remedy)))
    return f"{spell.subject} has been {spell.trouble} since {format_instant(spell.since, zone)}: {why}"


def _relief_notice(settled: Sequence[Spell], zone: tzinfo) -> Notice:
    names = [spell.subject for spell in settled]
    what = f"{names[0]} is no longer {settled[0].trouble}" if len(settled) == 1 else f"{len(settled)} sources are back"
    lines = [
        f"{spell.subject} was {spell.trouble}"
        f" from {format_instant(spell.since, zone)} to {format_instant(spell.over_at, zone)}"
        for spell in settled
        if spell.over_at
    ]
    return Notice(subject=_subject(what, names), text="\n".join((*lines[:NAMED], *_others(settled[NAMED:], "were"))))


def _outage_notice(outage: Outage, names: Sequence[str], zone: tzinfo) -> Notice:
    what = f"{outage.subject} is out of order"
    if outage.trouble is Trouble.NETWORK:
        what = "No source can be reached: our own network seems to be down"
    lines = [f"{what}, since {format_instant(outage.since, zone)}: {outage.detail}"]
    return Notice(subject=what, text="\n".join((*lines, f"{len(names)} sources fail: {', '.join(names)}")))


def _end_notice(outage: Spell, zone: tzinfo) -> Notice:
    what = f"{outage.subject} answers again"
    if outage.trouble is Trouble.NETWORK:
        what = "Sources can be reached again: our own network is back"
    return Notice(
        subject=what, text=f"{what}. It did not since {format_instant(outage.since, zone)}; all are asked again now."
    )


def _subject(what: str, names: Sequence[str]) -> str:
    if len(names) == 1:
        return what
    others = f" and {len(names) - HEADED} more" if len(names) > HEADED else ""
    return f"{what}: {', '.join(names[:HEADED])}{others}"


def _others(spells: Sequence[Spell], verb: str) -> list[str]:
    """Those for which there is no line of their own."""
    names = defaultdict(list)
    for spell in spells:
        names[spell.trouble].append(spell.subject)
    return [f"And {len(those)} more {verb} {trouble}: {', '.join(those)}" for trouble, those in names.items()]
