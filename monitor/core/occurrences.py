"""What kind of event an article reports, and whether it reports one at all.

Words of each type are counted once a field: those of the title weigh most, then the first paragraph, then the rest,
where other events are recalled. A trial or an anniversary recalls an older event, so that its few words outweigh those
of what it recalls.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from monitor.core.passage import Passage
from monitor.core.text import Case
from monitor.core.vocabulary import Sign
from monitor.model import EventScore, EventType, Field, Form, Scene, SceneKind, Subject, SubjectKind

_LEAD = 60
"""So many words at the head of a body are its lead, if its first paragraph does not end before."""
_SHORTEST_LEAD = 10
_HEAD = 120
_IN_TITLE, _IN_LEAD, _FURTHER_DOWN = 3.0, 1.5, 0.2
_MOST_WORDS = 3
_LEAST_SHARE, _LEAST_SCORE = 0.08, 1.0
_UNTOLD = 1.5
"""As much as one word of the lead may be of a type that no list knows: of few words nothing is sure."""
_COLON = frozenset(":|–—-")
_HEAD_OF_LEAD = 25
# What recalls or answers another event outweighs it; what accompanies many events weighs less than they do.
_WEIGHTS = {
    EventType.TRIAL: 2.2,
    EventType.ANNIVERSARY: 2.6,
    EventType.RELEASE: 1.4,
    EventType.STATEMENT: 1.2,
    EventType.SANCTIONS: 1.6,
    EventType.MASSACRE: 1.3,
    EventType.AIRSTRIKE: 1.4,
    EventType.BOMBING: 1.2,
    EventType.ABDUCTION: 1.3,
    EventType.CYBERATTACK: 2.0,
    EventType.DISPLACEMENT: 0.6,
    EventType.FIRE: 0.8,
    EventType.ATTACK: 0.9,
    EventType.VISIT: 0.9,
    EventType.COUP: 1.5,
    EventType.WITHDRAWAL: 1.2,
    EventType.DEPLOYMENT: 0.8,
    EventType.ARREST: 0.9,
    EventType.DEATH: 0.8,
}
_TOLD_BY = "source"
_FORMS = (Form.LIVE, Form.ROUND_UP, Form.OPINION, Form.ANALYSIS)


def find_event_types(passages: Sequence[Passage]) -> tuple[EventScore, ...]:
    """The types of event that an article speaks of, the likeliest first, each with its share; none if no word tells.

    The shares add up to less than 1: the fewer words tell, the less.
    """
    scores: dict[EventType, float] = defaultdict(float)
    for passage in passages:
        for event_type, words in _words(passage).items():
            strongest = sorted(words.values(), reverse=True)[:_MOST_WORDS]
            scores[event_type] += sum(strongest) * _WEIGHTS.get(event_type, 1.0)
    total = sum(scores.values()) + _UNTOLD
    shares = {event_type: score / total for event_type, score in scores.items() if score >= _LEAST_SCORE}
    likely = [EventScore(type=each, share=share) for each, share in shares.items() if share >= _LEAST_SHARE]
    return tuple(sorted(likely, key=lambda score: (-score.share, score.type)))


def _words(passage: Passage) -> Mapping[EventType, dict[str, float]]:
    """The words of each type in a field, each with the weight of the place where it stands first."""
    found: dict[EventType, dict[str, float]] = defaultdict(dict)
    lead = _lead(passage)
    for sign in passage.signs["type"]:
        weight = _IN_TITLE if passage.field is Field.TITLE else _IN_LEAD if sign.start < lead else _FURTHER_DOWN
        found[EventType(sign.name)].setdefault(passage.tokens.folded[sign.start], weight)
    return found


def _lead(passage: Passage) -> int:
    """So many words are the lead: the first paragraph that is more than a dateline."""
    paragraphs = (index for index in range(_SHORTEST_LEAD, min(_LEAD, len(passage.tokens))) if passage.parts(index))
    return next(paragraphs, _LEAD)


def find_scenes(passage: Passage) -> tuple[Scene, ...]:
    """What a field tells was struck, or where it happened; not the hospital whose doctors tell it."""
    scenes = (sign for sign in passage.signs["scene"] if sign.name != _TOLD_BY)
    return tuple(
        Scene(
            kind=SceneKind(sign.name),
            field=passage.field,
            start=passage.tokens.starts[sign.start],
            end=passage.tokens.ends[sign.end - 1],
        )
        for sign in scenes
    )


def find_subjects(passage: Passage) -> tuple[Subject, ...]:
    """Who acts in the world, and what it is about, by the head of a field; below it is background."""
    return tuple(
        Subject(
            kind=kind,
            name=sign.name,
            field=passage.field,
            start=passage.tokens.starts[sign.start],
            end=passage.tokens.ends[sign.end - 1],
        )
        for kind in SubjectKind
        for sign in passage.signs[kind]
        if sign.start < _HEAD and not _is_common(passage, kind, sign)
    )


def _is_common(passage: Passage, kind: SubjectKind, sign: Sign) -> bool:
    """Turkish `mali`, financial, is not Mali: names have a capital there, and so do the words for peoples."""
    small = passage.lang == "tr" and passage.tokens.case(sign.start) is Case.LOWER
    return small and kind is SubjectKind.POWER


def find_form(passages: Sequence[Passage]) -> Form:
    """How an article tells, by cues in its title and at the head of its lead."""
    forms = {form for passage in passages for sign in passage.signs["form"] if (form := _form(passage, sign))}
    return next((form for form in _FORMS if form in forms), Form.REPORT)


def _form(passage: Passage, sign: Sign) -> Form | None:
    name, _, position = sign.name.partition(".")
    title = passage.field is Field.TITLE
    if position and not (title and _POSITIONS[position](passage, sign)):
        return None
    return Form(name) if title or (sign.start < _HEAD_OF_LEAD and _tells_much(name)) else None


def _tells_much(name: str) -> bool:
    """Whether the cue counts in a lead, too; `why` and `what we know` are part of any report."""
    return name != Form.ANALYSIS


def _stands_apart(passage: Passage, sign: Sign) -> bool:
    """`Analysis: …`, `… | Opinion`."""
    last = len(passage.tokens)
    heads = _begins(passage, sign) and sign.end < last and passage.gap(sign.end).strip()[:1] in _COLON
    return heads or (sign.end == last and sign.start > 0 and passage.gap(sign.start).strip()[-1:] in _COLON)


def _begins(_: Passage, sign: Sign) -> bool:
    """`Why the talks failed`."""
    return sign.start == 0


_POSITIONS = {"head": _stands_apart, "first": _begins}
