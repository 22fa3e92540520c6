"""What kind of event an article reports, and whether it reports one at all.

Words of each type are counted once a field: those of the title weigh most, then the first paragraph, then the rest,
where other events are recalled. A trial or an anniversary recalls an older event, so that its few words outweigh those
of what it recalls. Sports, markets and the arts borrow the words of war: where theirs weigh as much, nothing happened.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from monitor.core.facts.pairs import find_pairs
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case
from monitor.model import (
    EventScore,
    EventType,
    EventWord,
    Field,
    Figure,
    FigureKind,
    Form,
    Scene,
    SceneKind,
    Subject,
    SubjectKind,
)

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
_ASKED = ("?", "؟")
_HEAD_OF_LEAD = 25
_SHORT_SENTENCE = 3
_QUOTES = '"“”„«»'
_OPENED, _CLOSED = re.compile(r"(?<!\S)['‘‚]"), re.compile(r"(?<=\S)['’](?!\w)")
"""Single quotation marks, which are apostrophes within a word, and behind it mostly."""
"""What opens and closes a quotation: after an odd number of them one is open."""
# What recalls or answers another event outweighs it; what accompanies many events weighs less than they do.
_WEIGHTS: Mapping[str, float] = {
    EventType.TRIAL: 2.2,
    EventType.ANNIVERSARY: 2.6,
    EventType.RELEASE: 1.4,
    EventType.STATEMENT: 1.2,
    EventType.SANCTIONS: 1.6,
    EventType.DECREE: 1.3,
    EventType.MASSACRE: 1.3,
    EventType.AIRSTRIKE: 1.4,
    EventType.BOMBING: 1.2,
    EventType.ABDUCTION: 1.3,
    EventType.CYBERATTACK: 2.0,
    EventType.BLOCKADE: 1.4,
    EventType.QUARREL: 1.4,
    EventType.ABUSE: 1.2,
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
_COUNTED_OF: Mapping[FigureKind, str] = {
    FigureKind.ABDUCTED: EventType.ABDUCTION,
    FigureKind.ARRESTED: EventType.ARREST,
    FigureKind.FREED: EventType.RELEASE,
    FigureKind.SURRENDERED: EventType.SURRENDER,
    FigureKind.INFECTED: EventType.OUTBREAK,
}
"""Of what those who are counted are victims; the dead and the wounded may be of anything."""
_TOLD_BY = "source"
_IDIOM, _ELSEWHERE = "idiom", "elsewhere"
_TITLED, _FAINT = "title", "faint"
_OF_FAINT = 0.75
_FORMS = (Form.LIVE, Form.ROUND_UP, Form.OPINION, Form.ANALYSIS)


def find_event_types(passages: Sequence[Passage], figures: Sequence[Figure]) -> tuple[EventScore, ...]:
    """The types of event that an article speaks of, the likeliest first, each with its share; none if no word tells.

    The shares add up to less than 1: the fewer words tell, the less. `figures`: those of all passages, which tell the
    type where no word does.
    """
    scores = _scores(passages, figures)
    elsewhere = scores.pop(_ELSEWHERE, 0.0)
    if elsewhere >= max(scores.values(), default=0.0):
        return ()
    total = sum(scores.values()) + elsewhere + _UNTOLD
    shares = {name: score / total for name, score in scores.items() if score >= _LEAST_SCORE}
    likely = [EventScore(type=EventType(name), share=share) for name, share in shares.items() if share >= _LEAST_SHARE]
    return tuple(sorted(likely, key=lambda score: (-score.share, score.type)))


def find_event_words(
    passages: Sequence[Passage], figures: Sequence[Figure], types: Sequence[EventScore]
) -> tuple[EventWord, ...]:
    """What tells the types that were found: words, wherever they stand, and in a field without any what is counted."""
    wanted = {score.type.value: score.type for score in types}
    return tuple(
        EventWord(type=wanted[name], field=passage.field, start=start, end=end)
        for passage in passages
        for name, start, end in _spans(passage, figures)
        if name in wanted
    )


def _spans(passage: Passage, figures: Sequence[Figure]) -> list[tuple[str, int, int]]:
    starts, ends = passage.tokens.starts, passage.tokens.ends
    told = [(name, starts[sign.start], ends[sign.end - 1]) for name, _, sign in _telling(passage)]
    return told or [(_COUNTED_OF[each.kind], each.start, each.end) for each in _counting(passage, figures)]


def _scores(passages: Sequence[Passage], figures: Sequence[Figure]) -> dict[str, float]:
    """How much the words of each type weigh, and those of what is no event of ours."""
    scores: dict[str, float] = defaultdict(float)
    for passage in passages:
        told = _words(passage) or _counted(passage, figures)
        for name, words in told.items():
            strongest = sorted(words.values(), reverse=True)[:_MOST_WORDS]
            scores[name] += sum(strongest) * _WEIGHTS.get(name, 1.0)
    return scores


def _words(passage: Passage) -> Mapping[str, dict[str, float]]:
    """The words of each type in a field, each with the weight of the place where it stands first."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    lead = None if passage.field is Field.TITLE else _lead(passage)
    for name, how, sign in _telling(passage):
        weight = _weight(sign.start, lead)
        found[name].setdefault(passage.tokens.folded[sign.start], weight * (_OF_FAINT if how == _FAINT else 1))
    return found


def _telling(passage: Passage) -> Iterator[tuple[str, str, Sign]]:
    """The words of a field that tell a type: which, and how surely. Where none surely does, two may together."""
    told = list(_told_alone(passage))
    sentences = {passage.sentence(sign.start) for _, how, sign in told if how != _FAINT}
    yield from told
    yield from ((sign.name, "", sign) for sign in find_pairs(passage) if passage.sentence(sign.start) not in sentences)


def _told_alone(passage: Passage) -> Iterator[tuple[str, str, Sign]]:
    """Those that need no other. Some tell it in a title alone."""
    title = passage.field is Field.TITLE
    for sign in passage.signs["type"]:
        name, _, how = sign.name.partition(".")
        if name != _IDIOM and (title or how != _TITLED):
            yield name, how, sign


def _counted(passage: Passage, figures: Sequence[Figure]) -> Mapping[str, dict[str, float]]:
    """“Nine pupils seized”: what is counted there, with the weight of the place, as a word of its type."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    lead = None if passage.field is Field.TITLE else _lead(passage)
    for figure in _counting(passage, figures):
        weight = _weight(bisect_left(passage.tokens.starts, figure.start), lead)
        found[_COUNTED_OF[figure.kind]].setdefault(figure.kind, weight)
    return found


def _counting(passage: Passage, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of a field that tell a type by what they count."""
    return (each for each in figures if each.field is passage.field and each.kind in _COUNTED_OF and each.low)


def _weight(index: int, lead: int | None) -> float:
    """That of the place of a word, in a field of which so many words are the lead; `lead` None: in a title."""
    if lead is None:
        return _IN_TITLE
    return _IN_LEAD if index < lead else _FURTHER_DOWN


def _lead(passage: Passage) -> int:
    """So many words are the lead: the first paragraph that is more than a dateline."""
    paragraphs = (index for index in range(_SHORTEST_LEAD, min(_LEAD, passage.size)) if passage.parts(index))
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
    small = passage.grammar.peoples_capitalised and passage.tokens.case(sign.start) is Case.LOWER
    return small and kind is SubjectKind.POWER


def find_form(passages: Sequence[Passage]) -> Form:
    """How an article tells, by cues in its title and at the head of its lead; a title that asks heads an analysis."""
    forms = {form for passage in passages for sign in passage.signs["form"] if (form := _form(passage, sign))}
    asked = any(passage.field is Field.TITLE and passage.text.rstrip().endswith(_ASKED) for passage in passages)
    return next((form for form in _FORMS if form in forms), Form.ANALYSIS if asked else Form.REPORT)


def _form(passage: Passage, sign: Sign) -> Form | None:
    name, _, position = sign.name.partition(".")
    tells = _POSITIONS[position] if position else _stands_early
    return Form(name) if tells(passage, sign) else None


def _stands_early(passage: Passage, sign: Sign) -> bool:
    """In a title, or at the head of a lead; but `why` and `what we know` are part of any report."""
    return passage.field is Field.TITLE or (sign.start < _HEAD_OF_LEAD and sign.name != Form.ANALYSIS)


def _stands_apart(passage: Passage, sign: Sign) -> bool:
    """`Analysis: …`, `… | Opinion`; in a lead `An analysis.`"""
    if passage.field is not Field.TITLE:
        start, end = passage.sentence(sign.start)
        return end - start <= _SHORT_SENTENCE and sign.start < _lead(passage)
    last = passage.size
    heads = sign.start == 0 and sign.end < last and passage.gap(sign.end).strip()[:1] in _COLON
    return heads or (sign.end == last and sign.start > 0 and passage.gap(sign.start).strip()[-1:] in _COLON)


def _begins(passage: Passage, sign: Sign) -> bool:
    """`Why the talks failed`."""
    return passage.field is Field.TITLE and sign.start == 0


def _is_the_authors(passage: Passage, sign: Sign) -> bool:
    """`I no longer believe that …`, not `“I saw them,” he said`, nor `'My father is away': families wait`."""
    before = passage.text[: passage.tokens.starts[sign.start]]
    quoted = sum(map(before.count, _QUOTES)) % 2 or len(_OPENED.findall(before)) > len(_CLOSED.findall(before))
    return sign.start < _lead(passage) and not quoted


_POSITIONS = {"head": _stands_apart, "first": _begins, "voice": _is_the_authors}
