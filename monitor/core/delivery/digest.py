"""What stands above a digest, in words: why it waited, and what was watched in the meantime."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from monitor.core.quantities import counted, format_duration, format_instant
from monitor.model import Bundle, Digest, Held, Lookout

_HOLDERS = {Held.QUIET_HOURS: "quiet hours", Held.RATE_LIMIT: "a rate limit"}


def cover(bundle: Bundle, lookout: Lookout | None, zone: tzinfo) -> Digest:
    """The title of a digest and the lines below it. `lookout`: of the time since `bundle.since`, if set."""
    return Digest(title=bundle.title, remarks=tuple(_remarks(bundle, lookout, zone)))


def _remarks(bundle: Bundle, lookout: Lookout | None, zone: tzinfo) -> Iterator[str]:
    holders = [_HOLDERS[reason] for reason in bundle.reasons if reason in _HOLDERS]
    if holders:
        yield f"Held back by {' and '.join(holders)}"
    if lookout and bundle.since:
        yield tell_lookout(lookout, bundle.since, zone)
    for number, because, count in lookout.muted if lookout else ():
        yield f"Muted by silence {number} ({because}): {counted(count, 'alert')}"


def tell_lookout(lookout: Lookout, since: datetime, zone: tzinfo) -> str:
    """`42 of 45 sources answered; quiet: nothing matched since 2026-03-14 07:00 UTC`."""
    found = f"{lookout.matched} of {lookout.articles} new articles matched" if lookout.matched else "nothing matched"
    quiet = "" if lookout.matched else "quiet: "
    away = f"; away for {format_duration(lookout.away)} of it" if lookout.away > timedelta() else ""
    span = f"since {format_instant(since, zone)}{away}"
    return f"{lookout.answering} of {lookout.sources} sources answered; {quiet}{found} {span}"
