"""Who claims an attack, denies, corrects or says something; and the words that name them."""

from collections.abc import Iterator
from typing import NamedTuple

from monitor.core.passage import Passage
from monitor.core.speakers import find_claimant, find_source, find_speaker
from monitor.core.text import Case, fold
from monitor.core.vocabulary import Sign
from monitor.model import Claim, ClaimKind

_LONGEST = 7
"""So many words name a speaker."""
_FAR = 14
_OBJECT_NEAR = 5
_AGENT_NEAR = 4
_CLOSING = frozenset({"aux", "be", "before", "agent", "speech", "weekday", "relative"}) | {
    "round", "sureness", "pronoun", "clause", "hearer",
}  # fmt: skip
_LEADING = frozenset({"lead", "before", "weekday", "relative"})
_TIMES = frozenset({"weekday", "relative", "before"})
_NO_ONE = frozenset({"pronoun", "nobody", "clause", "aux"})
_TOLD = frozenset({"lead", "aim", "to"})
_TANWIN = "\u064b"
"""The mark of an Arabic object or adverb: who speaks does not bear it."""
_RELATIVE = frozenset(
    map(fold, ("who", "which", "whose", "qui", "который", "которая", "которые", "الذي", "التي", "الذين", "yang"))
)
_THAT = _RELATIVE | {"that", "que", "che"}

_STRONG = frozenset(ClaimKind) - {ClaimKind.STATEMENT}


class _Told(NamedTuple):
    kind: ClaimKind
    sign: Sign
    speaker: tuple[int, int]


def find_claims(passage: Passage) -> tuple[Claim, ...]:
    """The claims of a passage in order, one of a kind in a sentence; a statement only where it names who makes it."""
    claims: dict[tuple[int, ClaimKind], Claim] = {}
    for told in _told(passage):
        start, _ = passage.sentence(told.sign.start)
        claims.setdefault((start, told.kind), _claim(passage, told))
    more = {(start, claim.by) for (start, kind), claim in claims.items() if kind is not ClaimKind.STATEMENT}
    found = (claim for (start, kind), claim in claims.items() if kind in _STRONG or (start, claim.by) not in more)
    return tuple(sorted(found, key=lambda claim: claim.start))


def _claim(passage: Passage, told: _Told) -> Claim:
    tokens = passage.tokens
    return Claim(
        kind=told.kind,
        by=_spelt(passage, *told.speaker),
        field=passage.field,
        start=tokens.starts[told.sign.start],
        end=tokens.ends[told.sign.end - 1],
    )


def _spelt(passage: Passage, first: int, last: int) -> str:
    """The words of a name, with the mark that closes a quotation in it."""
    words = passage.words(first, last)
    end = passage.tokens.ends[last - 1] if first < last else 0
    closes = words.rfind("«") > words.rfind("»") and passage.text[end : end + 1] == "»"
    return f"{words}»" if closes else words


def _told(passage: Passage) -> Iterator[_Told]:
    for sign in passage.signs["speech"]:
        if sign.name in _READERS and (told := _READERS[sign.name](passage, sign)):
            yield told


def _said(passage: Passage, sign: Sign) -> _Told | None:
    if sign.start and passage.has("be", sign.start - 1) and not passage.tokens.breaks(sign.start):
        return None  # `12 are confirmed dead`: nobody speaks
    speaker = _speaker(passage, sign)
    owns_up = _is_called(passage, speaker) and _owns_up(passage, sign)
    kind = ClaimKind.RESPONSIBILITY if owns_up else ClaimKind.STATEMENT
    return _Told(kind, sign, speaker) if speaker[0] < speaker[1] else None


def _is_called(passage: Passage, speaker: tuple[int, int]) -> bool:
    """Whether a speaker bears a name: that the army or the police carried out a raid is no claim."""
    names = (index for index in range(*speaker) if passage.tokens.case(index) is not Case.LOWER)
    return passage.lang == "ar" or any(not passage.has("person", index) for index in names)


def _owns_up(passage: Passage, sign: Sign) -> bool:
    """`JNIM said it was behind the attack`: who speaks did what stands beside it."""
    _, end = passage.sentence(sign.start)
    deeds = (passage.sign("deed", index) for index in range(sign.end, end))
    around = ((deed.start - _OBJECT_NEAR, deed.end + _OBJECT_NEAR) for deed in deeds if deed)
    return any(_object(passage, max(sign.end, first), min(end, last)) for first, last in around)


def _according(passage: Passage, sign: Sign) -> _Told | None:
    first = sign.end - _holds_speaker(passage, sign)
    if _is_no_preposition(passage, sign) or (passage.has("agent", first) and not passage.has("lead", first)):
        return None
    speaker = _after(passage, first)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if speaker[0] < speaker[1] else None


def _is_no_preposition(passage: Passage, sign: Sign) -> bool:
    """Portuguese `segundo` and Italian `secondo` after an article are the second, and no source."""
    before = sign.start - 1
    small = passage.has("lead", before) or passage.has("before", before)
    return passage.lang in {"pt", "it"} and before >= 0 and small and not passage.tokens.breaks(sign.start)


def _postposed(passage: Passage, sign: Sign) -> _Told | None:
    """`Behörden zufolge`."""
    speaker = find_source(passage, sign) if passage.lang == "tr" else _before(passage, sign)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if speaker[0] < speaker[1] else None


def _holds_speaker(passage: Passage, sign: Sign) -> bool:
    """In Arabic the preposition is written onto who speaks."""
    return passage.lang == "ar" and sign.end - sign.start == 2 and passage.tokens.folded[sign.end - 1].startswith("ل")


def _compound(passage: Passage, sign: Sign) -> _Told | None:
    """`nach UN-Angaben`."""
    speaker = (sign.start - 1, sign.start)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if sign.start and passage.gap(sign.start) == "-" else None


def _assumed(passage: Passage, sign: Sign) -> _Told | None:
    """A word that is a claim only with the responsibility itself: `took responsibility`."""
    start, end = passage.sentence(sign.start)
    aims = (passage.sign("aim", index) for index in range(start, end))
    return _claimed(passage, sign) if any(aim and aim.name == "object" for aim in aims) else None


def _claimed(passage: Passage, sign: Sign) -> _Told | None:
    """A claim of responsibility: the word for it, and an attack or the responsibility as its object."""
    start, end = passage.sentence(sign.start)
    if _is_negated(passage, start, end):
        return None
    agent = _agent(passage, sign)
    if agent is not None:
        return _Told(ClaimKind.RESPONSIBILITY, sign, _after(passage, agent)) if _object(passage, start, end) else None
    found = _object(passage, sign.end, min(end, sign.end + _OBJECT_NEAR))
    if found and not (passage.lang == "en" and passage.has("be", found.end)):
        return _Told(ClaimKind.RESPONSIBILITY, sign, _claimant(passage, sign))
    if passage.lang == "tr" and (aim := _object(passage, start, sign.start)):
        return _Told(ClaimKind.RESPONSIBILITY, sign, find_claimant(passage, aim, sign))
    if passage.lang in {"de", "ru"} and _object(passage, start, sign.start):
        ahead = _before(passage, sign)
        inverted = any(passage.has("speech", index) for index in range(*ahead)) or passage.lang == "ru"
        return _Told(ClaimKind.RESPONSIBILITY, sign, _after(passage, sign.end) if inverted else ahead)
    return None


def _agent(passage: Passage, sign: Sign) -> int | None:
    """Where the doer of a deed in the passive begins: `claimed by …`, `revendiquée lundi soir par …`."""
    if passage.tokens.folded[sign.end - 1] == "by" or _is_passive(passage, sign):
        return sign.end
    for index in range(sign.end, min(sign.end + _AGENT_NEAR, len(passage.tokens))):
        if passage.tokens.breaks(index):
            return None
        if passage.has("agent", index):
            return index + 1
    return None


def _is_passive(passage: Passage, sign: Sign) -> bool:
    """Indonesian `diklaim JNIM`: who did it follows at once."""
    passive = passage.lang == "id" and passage.tokens.folded[sign.start].startswith("di")
    return passive and sign.end < len(passage.tokens) and passage.tokens.case(sign.end) is not Case.LOWER


def _claimant(passage: Passage, sign: Sign) -> tuple[int, int]:
    """Who speaks, if a capital, an article or a word for people shows that somebody is named."""
    first, last = _speaker(passage, sign)
    shown = range(first, last)
    cased = any(passage.tokens.case(index) is not Case.LOWER for index in shown)
    named = cased or any(passage.has("person", index) for index in shown) or passage.has("lead", first - 1)
    return (first, last) if named else (first, first)


def _object(passage: Passage, start: int, end: int) -> Sign | None:
    signs = (passage.sign("aim", index) for index in range(start, end))
    return next((sign for sign in signs if sign), None)


def _is_negated(passage: Passage, start: int, end: int) -> bool:
    return any(passage.has("nobody", index) or passage.has("not", index) for index in range(start, end))


def _denied(passage: Passage, sign: Sign) -> _Told | None:
    """Whoever denies; `nobody denies it` is none, but `there was no attack, he said, denying it` is."""
    start, _ = passage.sentence(sign.start)
    first = next((index for index in range(sign.start, start, -1) if passage.tokens.breaks(index)), start)
    if any(passage.has("nobody", index) for index in range(first, sign.start)):
        return None
    return _Told(ClaimKind.DENIAL, sign, _speaker(passage, sign))


def _rejected(passage: Passage, sign: Sign) -> _Told | None:
    near = range(sign.end, sign.end + _OBJECT_NEAR)
    if passage.lang == "tr":
        near = range(max(0, sign.start - _OBJECT_NEAR), sign.start)
    if any(passage.has("allegation", index) for index in near):
        return _Told(ClaimKind.DENIAL, sign, _speaker(passage, sign))
    return None


def _notice(passage: Passage, sign: Sign) -> _Told | None:
    """`Correction:`, `an earlier version of this story`."""
    start, end = passage.sentence(sign.start)
    heads = sign.start == start and sign.end < end and passage.gap(sign.end).strip()[:1] in {":", "-", "–", "—"}
    return _Told(ClaimKind.CORRECTION, sign, (0, 0)) if heads or sign.end - sign.start > 1 else None


def _corrected(passage: Passage, sign: Sign) -> _Told | None:
    start, end = passage.sentence(sign.start)
    near = range(sign.end, min(end, sign.end + _OBJECT_NEAR + 1))
    if any(passage.has("tally", index) for index in (range(start, sign.start) if passage.lang == "tr" else near)):
        return _Told(ClaimKind.CORRECTION, sign, _speaker(passage, sign))
    return None


_READERS = {
    "say": _said,
    "according": _according,
    "postposed": _postposed,
    "compound": _compound,
    "assume": _assumed,
    "claim": _claimed,
    "deny": _denied,
    "reject": _rejected,
    "notice": _notice,
    "correct": _corrected,
}


def _speaker(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The tokens that name who speaks: before the verb, or after it where the sentence is turned round."""
    if passage.lang == "tr":
        return find_speaker(passage, sign)
    start, _ = passage.sentence(sign.start)
    turned = passage.tokens.breaks(sign.start) or _is_auxiliary_lead(passage, sign.start)
    if passage.lang == "ar":
        return _arabic(passage, sign)
    if turned and _follows_speaker(passage, sign):
        return _named(passage, start, sign.start)
    if sign.start == start or (turned and sign.name == "say"):
        return _after(passage, _past_hearer(passage, sign.end))
    first, end = _before(passage, sign)
    return (first, end) if first < end or not turned else _named(passage, start, sign.start)


def _follows_speaker(passage: Passage, sign: Sign) -> bool:
    """Indonesian `Ousmane, sopir truk, mengaku …`: but for the stems (`kata`, `ujar`), a verb follows who speaks."""
    return passage.lang == "id" and passage.tokens.folded[sign.start].startswith("me")


def _arabic(passage: Passage, sign: Sign) -> tuple[int, int]:
    """After the verb, or before it in a headline, where the object follows at once."""
    first = _past_hearer(passage, sign.end)
    if passage.has("before", first):
        return first, first  # `قالت في بيان`: who speaks was named before
    if not (passage.has("aim", first) or _bears_tanwin(passage, first)):
        return _after(passage, first)
    start, _ = passage.sentence(sign.start)
    near = range(max(start, sign.start - _LONGEST - 1), sign.start)
    verbs = [index + 1 for index in near if passage.has("speech", index)]  # `أعلنت الجماعة تبنيها الهجوم`
    return _named(passage, max(verbs, default=start), sign.start)


def _bears_tanwin(passage: Passage, index: int) -> bool:
    return index < len(passage.tokens) and _TANWIN in passage.words(index, index + 1)


def _is_auxiliary_lead(passage: Passage, index: int) -> bool:
    """`…, a annoncé le gouverneur`, `как сообщил …`: nothing but small words between the comma and the verb."""
    back = index - 1
    while back >= 0 and passage.has("aux", back) and not passage.tokens.breaks(back):
        back -= 1
    return back >= 0 and passage.has("aux", back) and passage.tokens.breaks(back)


def _before(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The subject of a verb that follows it."""
    start, _ = passage.sentence(sign.start)
    first = sign.start
    while first > start and sign.start - first < _FAR and not (first < sign.start and _begins(passage, first)):
        first -= 1
    first += passage.has("clause", first) and not passage.tokens.breaks(first)
    return _named(passage, first, sign.start)


def _begins(passage: Passage, index: int) -> bool:
    relative = passage.tokens.folded[index] in _RELATIVE  # `two drivers who sat in the column told`
    return passage.tokens.breaks(index) or (passage.has("clause", index) and not relative)


def _after(passage: Passage, first: int) -> tuple[int, int]:
    """The subject of a verb that precedes it."""
    end = first
    _, last = passage.sentence(first) if first < len(passage.tokens) else (0, first)
    while end < last and (end == first or not _begins(passage, end)):
        end += 1
    return _named(passage, first, end)


def _past_hearer(passage: Passage, first: int) -> int:
    """`a indiqué vendredi à l’AFP un habitant`: the one who is told is not the one who speaks."""
    index = first
    while passage.has_any(_TIMES, index):
        index += 1
    if not passage.has("hearer", index):
        return first
    index += 1
    while passage.has("lead", index):
        index += 1
    named = index < len(passage.tokens) and passage.tokens.case(index) in {Case.TITLE, Case.UPPER, Case.MIXED}
    return index + 1 if named and index + 1 < len(passage.tokens) else first


def _named(passage: Passage, first: int, end: int) -> tuple[int, int]:
    """The name at the head of some tokens: without articles, prepositions and days before it, to where it ends."""
    while first < end and (_is_lead(passage, first) or _leads_on(passage, first, end)):
        first += 1
    last = first
    while last < min(end, first + _LONGEST) and not (last > first and _closes(passage, last)):
        last += 1
    while last > first and (passage.has("and", last - 1) or passage.has("lead", last - 1)):
        last -= 1
    anyone = first < last and not passage.has_any(_NO_ONE, first)
    return (first, last) if anyone and not _is_mute(passage, first) and not _is_relative(passage, first) else (0, 0)


def _leads_on(passage: Passage, index: int, end: int) -> bool:
    """`communiqué de l’armée`, `теперь армия`: behind a word that names nobody may stand who speaks."""
    following = index + 1
    if following >= end or passage.tokens.breaks(following) or not _is_mute(passage, index):
        return False
    definite = passage.lang == "ar" and passage.tokens.folded[following].startswith(("ال", "لل"))
    return passage.lang == "ru" or definite or passage.has("lead", following)


def _is_mute(passage: Passage, first: int) -> bool:
    """A word that names nobody, as `post`; a capital inside a sentence makes it a name: `the Post`."""
    start, _ = passage.sentence(first)
    name = passage.tokens.case(first) is Case.TITLE and first > start and passage.lang != "de"
    return passage.has("mute", first) and not name


def _is_relative(passage: Passage, first: int) -> bool:
    """`…, que jurou fidelidade, reivindicou …`: a verb follows the pronoun, and no article or word for people."""
    small = passage.tokens.case(first) is Case.LOWER and not passage.has("person", first)
    return small and first > 0 and passage.tokens.folded[first - 1] in _THAT and not passage.tokens.breaks(first)


def _is_lead(passage: Passage, index: int) -> bool:
    if passage.tokens.case(index) is Case.UPPER and len(passage.tokens.folded[index]) > 1:
        return False
    return passage.has_any(_LEADING, index)


def _closes(passage: Passage, index: int) -> bool:
    counts = passage.has("number", index) and not passage.has("lead", index)
    if counts or passage.tokens.folded[index].isdigit() or passage.tokens.breaks(index):
        return True
    return passage.has_any(_CLOSING, index) or _ends_name(passage, index)


def _ends_name(passage: Passage, index: int) -> bool:
    """An English verb in the past (`the army conceded …`), an Arabic adverb, or what begins the words told."""
    if passage.lang == "ar":
        return passage.has_any(_TOLD, index) or _bears_tanwin(passage, index)
    word = passage.tokens.folded[index]
    verb = word.endswith("ed") and passage.tokens.case(index) is Case.LOWER and passage.gap(index) != "-"
    tells_whom = passage.has("person", index + 1) or passage.has("lead", index - 1)  # `two wounded men`, `the injured`
    return passage.lang == "en" and verb and not tells_whom and word != "armed"
