"""Who claims an attack, denies, corrects or says something."""

from collections.abc import Iterator
from typing import NamedTuple

from monitor.core.facts.clauses import (
    clause_near,
    ends_clause,
    find_agent,
    find_object,
    is_denied,
    is_negated,
    is_passive,
    words_about,
)
from monitor.core.facts.numerals import is_number
from monitor.core.facts.passage import Passage
from monitor.core.facts.tellers import find_cited, find_teller, teller_after, teller_before
from monitor.core.facts.turkish_tellers import turkish_claimant
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case
from monitor.model import Claim, ClaimKind

_OBJECT_NEAR, _CLAIMED_NEAR = 5, 7
_REFUSED_NEAR = 6
_BRAND_NEAR = _CLAUSE_NEAR = 12
_DEED_NEAR = 3
_STATE = frozenset({"state", "power"})
_CORRECTED = frozenset({"tally", "piece"})
_RELATIVE = frozenset({"who", "that"})
_STRONG = frozenset(ClaimKind) - {ClaimKind.STATEMENT}


class _Told(NamedTuple):
    kind: ClaimKind
    sign: Sign
    speaker: tuple[int, int]


def find_claims(passage: Passage) -> tuple[Claim, ...]:
    """The claims of a passage in order, one of a kind in a clause; a statement only where it names who makes it."""
    claims: dict[tuple[int, ClaimKind, str], Claim] = {}
    for told in _told(passage):
        start, _ = passage.sentence(told.sign.start)
        claim = _claim(passage, told)
        another = claim.by if (start, told.kind, "") in claims and _is_set_against(passage, told) else ""
        claims.setdefault((start, told.kind, another), claim)
    more = {(start, claim.by) for (start, kind, _), claim in claims.items() if kind is not ClaimKind.STATEMENT}
    found = (claim for (start, kind, _), claim in claims.items() if kind in _STRONG or (start, claim.by) not in more)
    return tuple(sorted(found, key=lambda claim: claim.start))


def _is_set_against(passage: Passage, told: _Told) -> bool:
    """`…, while the hospital reported 15`: another clause, in which somebody else speaks."""
    first = min(told.sign.start, told.speaker[0])
    near = range(max(0, first - 2), first)
    return told.kind is ClaimKind.STATEMENT and any(passage.has("clause", index) for index in near)


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
    for sign in (*passage.signs["speech"], *passage.signs["withdraw"]):
        if sign.name in _READERS and (told := _READERS[sign.name](passage, sign)):
            yield told


def _said(passage: Passage, sign: Sign) -> _Told | None:
    if is_passive(passage, sign):
        return _said_by(passage, sign)  # `12 are confirmed dead`: nobody speaks
    if _is_no_verb(passage, sign) or is_denied(passage, sign):
        return None
    speaker = find_teller(passage, sign)
    owns_up = _is_called(passage, speaker) and (_owns_up(passage, sign) or _did_it(passage, sign, speaker[1]))
    kind = ClaimKind.RESPONSIBILITY if owns_up else ClaimKind.STATEMENT
    kind = ClaimKind.DENIAL if _disowns(passage, sign) else kind
    return _Told(kind, sign, speaker) if speaker[0] < speaker[1] and not _is_toll(passage, speaker) else None


def _said_by(passage: Passage, sign: Sign) -> _Told | None:
    """`was confirmed by the ministry`: who speaks in the passive is named behind it, if at all."""
    agent = find_agent(passage, sign) if is_passive(passage, sign) else None
    speaker = teller_after(passage, agent) if agent else (0, 0)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if speaker[0] < speaker[1] else None


def _is_no_verb(passage: Passage, sign: Sign) -> bool:
    """`the reports`, `reports of a raid`, `no se informó de víctimas`, `revelou-se falsa`: nobody is the subject."""
    return (
        _is_noun(passage, sign)
        or passage.has("withdraw", sign.start)
        or (passage.has("no_subject", sign.start - 1) and not passage.tokens.breaks(sign.start))
    )


def _is_noun(passage: Passage, sign: Sign) -> bool:
    """`reports of a raid`, `reports said …`, `false reports that …`."""
    if not passage.has("allegation", sign.start):
        return False
    told = passage.has("of", sign.end) or passage.role("speech", sign.end) == "say"
    return told or passage.has("untrue", sign.start - 1)


def _is_toll(passage: Passage, speaker: tuple[int, int]) -> bool:
    """`58 confirmed dead`: numbers and what befell somebody are nobody who speaks."""
    harmed = all(is_number(passage, index) or passage.has("harm", index) for index in range(*speaker))
    return harmed and is_number(passage, speaker[0])


def _is_called(passage: Passage, speaker: tuple[int, int]) -> bool:
    """Whether a speaker bears a name: that the army, the police or a country carried out a raid is no claim."""
    if any(passage.has_any(_STATE, index) for index in range(*speaker)):
        return False
    names = (index for index in range(*speaker) if passage.tokens.case(index) is not Case.LOWER)
    return not passage.grammar.capitals or any(not passage.has("person", index) for index in names)


def _owns_up(passage: Passage, sign: Sign) -> bool:
    """`JNIM said it was behind the attack`: who speaks did what stands beside it."""
    told = words_about(passage, sign, passage.size)
    deeds = (passage.sign("deed", index) for index in told)
    own = (deed for deed in deeds if deed and deed.name == "own" and not _is_anothers(passage, sign, deed))
    around = ((deed.start - _OBJECT_NEAR, deed.end + _OBJECT_NEAR) for deed in own)
    return any(find_object(passage, max(told.start, first), min(told.stop, last)) for first, last in around)


def _did_it(passage: Passage, sign: Sign, named: int) -> bool:
    """`JNIM said it killed 14 soldiers`: what whoever speaks did himself stands right beside the word for it."""
    behind = max(sign.end, named)
    ahead = range(max(0, sign.start - _DEED_NEAR), sign.start)
    far = _CLAUSE_NEAR if passage.grammar.verb_closes else _DEED_NEAR  # `…, 14 Soldaten getötet zu haben`
    told = ahead if passage.grammar.verb_last else range(behind, min(behind + far, passage.size))
    deed = next((index for index in told if passage.role("deed", index) == "whole"), None)
    return deed is not None and not is_negated(passage, min(behind, deed), max(sign.start, deed))


def _disowns(passage: Passage, sign: Sign) -> bool:
    """`“We had nothing to do with it,” a spokesman said`: who speaks did not do it."""
    start, end = passage.sentence(sign.start)
    return any(passage.role("deed", index) == "none" for index in range(start, end))


def _is_anothers(passage: Passage, sign: Sign, deed: Sign) -> bool:
    """`dijo que la milicia podría estar detrás`: an infinitive in another clause is the deed of its subject."""
    clause = any(passage.has("clause", index) for index in range(sign.end, deed.start))
    return clause and passage.has("infinitive", deed.start)


def _according(passage: Passage, sign: Sign) -> _Told | None:
    first = sign.end - _holds_speaker(passage, sign)
    if _is_no_preposition(passage, sign) or (passage.has("agent", first) and not passage.has("lead", first)):
        return None
    speaker = teller_after(passage, first)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if speaker[0] < speaker[1] else None


def _appended(passage: Passage, sign: Sign) -> _Told | None:
    """German `…, so die Polizei`."""
    return _according(passage, sign) if passage.tokens.breaks(sign.start) else None


def _is_no_preposition(passage: Passage, sign: Sign) -> bool:
    """Portuguese `segundo` and Italian `secondo` after an article are the second, and `per cent` names no source."""
    thing = passage.sign("thing", sign.start)
    if thing and thing.end > sign.end:
        return True
    before = sign.start - 1
    small = passage.has("lead", before) or passage.has("before", before)
    return passage.grammar.cited_ordinal and small and not passage.tokens.breaks(sign.start)


def _postposed(passage: Passage, sign: Sign) -> _Told | None:
    """`Behörden zufolge`."""
    speaker = find_cited(passage, sign)
    return _Told(ClaimKind.STATEMENT, sign, speaker) if speaker[0] < speaker[1] else None


def _holds_speaker(passage: Passage, sign: Sign) -> bool:
    """In Arabic the preposition is written onto who speaks."""
    return sign.end - sign.start == 2 and passage.tokens.folded[sign.end - 1].startswith("ل")


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
    if is_negated(passage, start, end):
        return None
    agent = find_agent(passage, sign)
    if agent is not None:
        told = _Told(ClaimKind.RESPONSIBILITY, sign, teller_after(passage, agent))
        return told if find_object(passage, start, end) else None
    found = find_object(passage, sign.end, min(end, sign.end + _CLAIMED_NEAR))
    is_subject = found and passage.has("be", found.end) and not passage.tokens.breaks(found.end)
    if found and not (passage.grammar.bare_clauses and is_subject):
        return _Told(ClaimKind.RESPONSIBILITY, sign, _claimant(passage, sign))
    aim = find_object(passage, start, sign.start)
    if aim and passage.grammar.verb_last:
        return _Told(ClaimKind.RESPONSIBILITY, sign, turkish_claimant(passage, aim, sign))
    relative = aim and passage.has_any(_RELATIVE, aim.end)  # `the attack, which the group claimed`
    if aim and (passage.grammar.verb_closes or passage.grammar.turned_round or relative):
        return _Told(ClaimKind.RESPONSIBILITY, sign, _behind_object(passage, sign, start))
    return None


def _behind_object(passage: Passage, sign: Sign, start: int) -> tuple[int, int]:
    """Who claims what is named first: `zu dem Anschlag bekannte sich …`, `ответственность за взрыв взяла на себя …`."""
    reflexive = _reflexive(passage, sign)
    if reflexive is not None and find_object(passage, start, reflexive):
        return teller_after(passage, reflexive + 1)
    ahead = teller_before(passage, sign)
    inverted = any(passage.has("speech", index) for index in range(*ahead))
    return teller_after(passage, sign.end) if inverted or passage.grammar.turned_round else ahead


def _reflexive(passage: Passage, sign: Sign) -> int | None:
    """The pronoun of German `hat sich … bekannt`, `bekannte sich`; not of `für sich reklamiert`."""
    start, _ = passage.sentence(sign.start)
    near = range(start, min(sign.end + 1, passage.size))
    return next(
        (index for index in near if passage.has("reflexive", index) and not passage.has("before", index - 1)),
        None,
    )


def _claimant(passage: Passage, sign: Sign) -> tuple[int, int]:
    """Who speaks, if a capital, an article or a word for people shows that somebody is named."""
    first, last = find_teller(passage, sign)
    shown = range(first, last)
    cased = any(passage.tokens.case(index) is not Case.LOWER for index in shown)
    named = cased or any(passage.has("person", index) for index in shown) or passage.has("lead", first - 1)
    return (first, last) if named else (first, first)


def _denied(passage: Passage, sign: Sign) -> _Told | None:
    """Whoever denies; `nobody denies it` is none, but `there was no attack, he said, denying it` is."""
    start, _ = passage.sentence(sign.start)
    first = next((index for index in range(sign.start, start, -1) if passage.tokens.breaks(index)), start)
    nobody = any(passage.has("nobody", index) for index in range(first, sign.start))
    if nobody or is_denied(passage, sign) or _is_refusal(passage, sign):
        return None
    return _Told(ClaimKind.DENIAL, sign, _denier(passage, sign))


def _denier(passage: Passage, sign: Sign) -> tuple[int, int]:
    """Who denies; what is denied stands where he would in `Reports of a mutiny were denied by the army`."""
    first, end = find_teller(passage, sign)
    if is_passive(passage, sign) or passage.has("allegation", first) or passage.has("agent", sign.end):
        agent = find_agent(passage, sign)
        return teller_after(passage, agent) if agent else (0, 0)
    return first, end


def _rejected(passage: Passage, sign: Sign) -> _Told | None:
    closed = clause_near(passage, sign, ahead=True) if ends_clause(passage, sign) else ()
    if any(passage.has("allegation", index) for index in (*words_about(passage, sign, _OBJECT_NEAR), *closed)):
        return _Told(ClaimKind.DENIAL, sign, find_teller(passage, sign))
    return None


def _is_refusal(passage: Passage, sign: Sign) -> bool:
    """`denied him bail`: what is withheld from somebody is not denied; `denied blocking access` is."""
    for index in range(sign.end, min(sign.end + _REFUSED_NEAR, passage.size)):
        gerund = passage.grammar.gerund and passage.tokens.folded[index].endswith(passage.grammar.gerund)
        if gerund or passage.tokens.breaks(index) or passage.has("clause", index):
            return False
        if passage.has("refused", index):
            return True
    return False


def _branded(passage: Passage, sign: Sign) -> _Told | None:
    """`called the reports false`: an allegation and what it is called, beside the word that calls it so."""
    near = words_about(passage, sign, _BRAND_NEAR)
    both = all(any(passage.has(group, index) for index in near) for group in ("allegation", "untrue"))
    return _Told(ClaimKind.DENIAL, sign, find_teller(passage, sign)) if both else None


def _proved(passage: Passage, sign: Sign) -> _Told | None:
    """`The report of a raid proved false`: what is told of the report itself, by a word or a negation."""
    start, _ = passage.sentence(sign.start)
    ahead = range(max(start, sign.start - _CLAUSE_NEAR), sign.start)
    back = _DEED_NEAR if passage.grammar.verb_closes else 0  # `hat sich als falsch erwiesen`
    behind = range(max(start, sign.start - back), min(sign.end + _DEED_NEAR, passage.size))
    untrue = passage.has("not", sign.start) or any(passage.has("untrue", index) for index in behind)
    report = any(passage.has("allegation", index) for index in ahead)
    return _Told(ClaimKind.CORRECTION, sign, (0, 0)) if untrue and report else None


def _notice(passage: Passage, sign: Sign) -> _Told | None:
    """`Correction:`, `an earlier version of this story`."""
    start, end = passage.sentence(sign.start)
    heads = sign.start == start and sign.end < end and passage.gap(sign.end).strip()[:1] in {":", "-", "–", "—"}
    return _Told(ClaimKind.CORRECTION, sign, (0, 0)) if heads or sign.end - sign.start > 1 else None


def _corrected(passage: Passage, sign: Sign) -> _Told | None:
    """`revised the death toll`, `has withdrawn its report`, `the report was withdrawn by …`."""
    passive = passage.has("be", sign.start - 1)
    ahead = passive or passage.grammar.verb_last or ends_clause(passage, sign)
    if any(passage.has_any(_CORRECTED, index) for index in clause_near(passage, sign, ahead=ahead)):
        agent = find_agent(passage, sign) if passive else None
        speaker = teller_after(passage, agent) if agent else (0, 0) if passive else find_teller(passage, sign)
        return _Told(ClaimKind.CORRECTION, sign, speaker)
    return _Told(ClaimKind.CORRECTION, sign, teller_after(passage, sign.end)) if _puts_right(passage, sign) else None


def _puts_right(passage: Passage, sign: Sign) -> bool:
    """`Nine died, not 12, the mayor corrected`: a sentence that tells what is not so, and who says that."""
    start, end = passage.sentence(sign.start)
    tells = sign.end < end and (passage.tokens.breaks(sign.start) or passage.has("aux", sign.start - 1))
    return tells and any(passage.has("rather", index) for index in range(start, sign.start))


_READERS = {
    "say": _said,
    "said_by": _said_by,
    "according": _according,
    "appended": _appended,
    "postposed": _postposed,
    "compound": _compound,
    "assume": _assumed,
    "claim": _claimed,
    "deny": _denied,
    "reject": _rejected,
    "brand": _branded,
    "notice": _notice,
    "prove": _proved,
    "correct": _corrected,
    "withdraw": _corrected,
}
