"""Who says what a sentence counts: whoever speaks in it, whom `he` means, or whom a headline names before a colon."""

from bisect import bisect_left
from collections.abc import Sequence

from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case
from monitor.model import Claim, ClaimKind, Figure

_HEAD = 5
_BACK = 3
"""So many sentences one after another may tell what `he` says."""
_MATTER = frozenset({"number", "harm", "type", "of"})


def find_spoken(passage: Passage, claims: Sequence[Claim], start: int, end: int) -> list[Claim]:
    """The claims of a sentence that tell who makes them: first those who speak, then who claims or denies.

    Where `he` speaks, the statement before it, if a single person makes it; or that of `Об этом сообщил …` behind it.
    """
    spoken = sorted(_within(passage, claims, start, end), key=lambda claim: not _is_said(passage, claim))
    return spoken or _referred(passage, claims, start, end) or _told_behind(passage, claims, end)


def speaker(passage: Passage, spoken: Sequence[Claim], figure: Figure) -> str:
    """Who says so, of several whoever spoke last; what somebody denies is not his count, that nobody was harmed is."""
    told = [claim for claim in spoken if figure.high == 0 or claim.kind is not ClaimKind.DENIAL]
    told = [claim for claim in told if not _contrasts(passage, claim, figure)]
    stated = [claim for claim in told if claim.kind is ClaimKind.STATEMENT]
    another = [claim for claim in stated[1:] if claim.start < figure.start]
    return next((claim.by for claim in (*another[-1:], *told)), "")


def _contrasts(passage: Passage, claim: Claim, figure: Figure) -> bool:
    """`12 died, while the rebels said that they killed 60`: who speaks in a clause of his own behind a count."""
    first = passage.text.find(claim.by, figure.end, claim.start)
    index = bisect_left(passage.tokens.starts, first) - 1
    while first >= 0 and index > 0 and passage.has("lead", index) and not passage.has("contrast", index):
        index -= 1
    return first >= 0 and passage.has("contrast", index)


def find_headed(passage: Passage, start: int, end: int) -> str:
    """`Police: three dead in crash`: who stands before the colon that opens a sentence, or ""."""
    if ":" not in passage.words(start, min(start + _HEAD, end)):
        return ""
    colons = (index for index in range(start + 1, min(start + _HEAD, end)) if passage.gap(index).strip() == ":")
    head = range(start, next(colons, start))
    named = any(_may_speak(passage, index) for index in head)
    matter = any(passage.has_any(_MATTER, index) for index in head)
    return passage.words(head.start, head.stop) if named and not matter else ""


def _may_speak(passage: Passage, index: int) -> bool:
    """A body of the state, or one person; `Migrants: 12 dead` tells what it is about."""
    person = passage.role("person", index)
    return passage.has("state", index) or person == "police" or person.endswith(".1")


def _within(passage: Passage, claims: Sequence[Claim], start: int, end: int) -> list[Claim]:
    first, last = passage.tokens.starts[start], passage.tokens.ends[end - 1]
    return [claim for claim in claims if claim.by and first <= claim.start < last]


def _is_said(passage: Passage, claim: Claim) -> bool:
    """Whether a claim is a statement, if it be that who speaks did it himself."""
    index = bisect_left(passage.tokens.starts, claim.start)
    return claim.kind is ClaimKind.STATEMENT or passage.role("speech", index) == "say"


def _referred(passage: Passage, claims: Sequence[Claim], start: int, end: int) -> list[Claim]:
    """Whom `he` means, who speaks in a sentence: whoever spoke in the one before, if that is one person with a name."""
    for _ in range(_BACK):
        if not (start and _he_speaks(passage, start, end)):
            return []
        start, end = passage.sentence(start - 1)
        if spoken := _within(passage, claims, start, end):
            return spoken if len(spoken) == 1 and _is_person(passage, spoken[0], start) else []
    return []


def _told_behind(passage: Passage, claims: Sequence[Claim], index: int) -> list[Claim]:
    """Russian `Об этом сообщил губернатор`, Spanish `Así lo informó la policía`: who said what stands before."""
    if index >= passage.size or not passage.has("this", index):
        return []
    behind = _within(passage, claims, *passage.sentence(index))
    return [claim for claim in behind if claim.kind is ClaimKind.STATEMENT]


def _he_speaks(passage: Passage, start: int, end: int) -> bool:
    """`he said`, `a-t-il dit`, `по его словам`, and Spanish `Agregó que …`, where nobody need be named."""
    he = {sign.start: sign.name for sign in passage.signs["he"] if start <= sign.start < end}
    if not (he or passage.grammar.bare_verbs) or "words" in he.values():
        return bool(he)
    said = [sign for sign in passage.signs["speech"] if start <= sign.start < end and sign.name == "say"]
    heads = passage.grammar.bare_verbs and any(sign.start == start for sign in said)
    return heads or any(index in he for sign in said for index in (_before(passage, sign), sign.end))


def _before(passage: Passage, verb: Sign) -> int:
    """The token before a verb and its auxiliaries."""
    index = verb.start - 1
    while passage.has("aux", index) and index > 0:
        index -= 1
    return index


def _is_person(passage: Passage, claim: Claim, sentence: int) -> bool:
    """Whether a statement is made by one person: with a title, or a name that is no state's."""
    if claim.kind is not ClaimKind.STATEMENT:
        return False
    starts = passage.tokens.starts
    first = passage.text.find(claim.by, starts[sentence])
    words = range(bisect_left(starts, first), bisect_left(starts, first + len(claim.by)))
    one = any(passage.role("person", index).endswith(".1") for index in words)
    named = sum(passage.tokens.case(index) is Case.TITLE for index in words) >= 2
    return one or (named and not any(passage.has("state", index) or passage.has("power", index) for index in words))
