"""How a source is doing: what a poll shows of its troubles."""

from datetime import datetime, timedelta

from monitor.core.feeds.cadence import A_WEEK, is_thin
from monitor.core.quantities import roughly
from monitor.model import Failure, Finding, PollFailed, PollResult, Postponed, SourceState, Trouble

FAR_LONGER = 2.5
"""How many times as long as ever before a source must be silent to be called silent."""
A_LONG_WEEKEND = timedelta(days=4)
SHORTEST_SILENCE = timedelta(hours=3)

_UNREACHED = (Trouble.FAILING, Trouble.BLOCKED)
_THIN = (Trouble.EMPTIED, Trouble.SHRUNK)
_SILENT = (Trouble.SILENT,)
_BLOCKS = frozenset({Failure.FORBIDDEN, Failure.UNAUTHORIZED, Failure.RATE_LIMITED, Failure.BLOCKED})


def examine(result: PollResult, state: SourceState, now: datetime) -> tuple[Finding, ...]:
    """What a poll shows, given what is known after it. What cannot be known now stays as it was found last."""
    if isinstance(result, Postponed):
        return ()
    if isinstance(result, PollFailed):
        trouble = Trouble.BLOCKED if result.failure in _BLOCKS else Trouble.FAILING
        return (Finding(kinds=_UNREACHED, trouble=trouble, since=now, detail=result.detail),)
    reached = Finding(kinds=_UNREACHED, trouble=None, since=now, detail="")
    return reached, _thinness(state, now), _silence(state, now)


def _thinness(state: SourceState, now: datetime) -> Finding:
    shown, fewest = state.shown, state.fewest
    if shown is None or fewest is None or not is_thin(shown, fewest):
        return Finding(kinds=_THIN, trouble=None, since=now, detail="")
    detail = f"it shows {shown or 'no'} entries, and showed {round(fewest)} at least"
    return Finding(kinds=_THIN, trouble=Trouble.SHRUNK if shown else Trouble.EMPTIED, since=now, detail=detail)


def _silence(state: SourceState, now: datetime) -> Finding:
    limit = longest_silence(state, now)
    since = state.last_new_at
    if limit is None or since is None or state.lull is None or now - since <= limit:
        return Finding(kinds=_SILENT, trouble=None, since=now, detail="")
    detail = f"it answers, with nothing new for {roughly(now - since)}; {roughly(state.lull)} was the longest so far"
    return Finding(kinds=_SILENT, trouble=Trouble.SILENT, since=since, detail=detail)


def longest_silence(state: SourceState, now: datetime) -> timedelta | None:
    """For how long nothing new is no trouble; None where nobody can know yet."""
    if state.lull is None or state.first_ok_at is None:
        return None
    if now - state.first_ok_at < A_WEEK:  # only the dates of the first documents tell yet
        return max(2 * FAR_LONGER * state.lull, A_LONG_WEEKEND)
    return max(FAR_LONGER * state.lull, SHORTEST_SILENCE)
