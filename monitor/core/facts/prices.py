"""How far apart in meaning a number and a word of harm stand: what each word between them costs."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from monitor.core.facts.counts import CAPTIVITY, Count
from monitor.core.facts.languages.clitics import is_definite
from monitor.core.facts.languages.grammar import ACCUSATIVE, GENITIVE, OBLIQUE
from monitor.core.facts.outcomes import before, find_resumption
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.vocabulary import Sign
from monitor.model import Counted

NEVER = 99.0
_LOSS = "killed.verb.loss"
_NO_BARRIERS = frozenset(
    {"homes.lost", "magnitude.toll", _LOSS} | {f"freed.{position}.captive" for position in ("verb", "done", "state")}
)
_ARMED = frozenset({Counted.SOLDIERS, Counted.POLICE, Counted.FIGHTERS, Counted.PEACEKEEPERS})
_ASIDES = frozenset({"subset", "among", "age"})
_OF_THE_OTHER = 3
_OF_WHOLE = frozenset({"of", "of_the", "article", "possessive", "other"})
_THE = frozenset({"of_the", "article", "possessive"})
_REACH = 14
_RELATIVE = frozenset({"who", "that", "depends"})
# What the number costs before and after the word, by the position that its list gives it.
_SIDES = {"verb": (3.0, 0.0), "done": (0.6, 0.5), "state": (0.0, 2.5), "either": (0.0, 0.2), "toll": (2.0, 0.0)}
_SIDES_OF_VERB_LAST = {**_SIDES, "verb": (0.0, NEVER)}
_SUBJECT = 3.0
_AUXILIARY = frozenset({"be", "aux"})
_NO_ATTRIBUTE = frozenset({"harm", "speech", "clause", "who", "that", "and", "number", "person"})
_PASSIVE = 4.0
_UNMARKED = 3.0
_OBLIQUE = frozenset({"missing", "infected"})
_PRICES = {
    "harm": 6.0,
    "speech": 1.0,
    "accused": 6.0,
    "clause": 2.5,
    "and": 1.2,
    "before": 0.7,
    "agent": 0.7,
    "be": 0.0,
    "other": 0.0,
}
_WORD, _COMMA, _CROWD, _COUNT, _BARE, _STRANGE = 0.6, 2.0, 3.0, 2.0, 1.0, 1.5


class Harm(NamedTuple):
    """A word that tells of harm, by its list: what happened, and on which side the number stands."""

    kind: str
    position: str
    weak: bool
    sign: Sign


class Sentence(NamedTuple):
    """A sentence with what is counted in it; `crowds` are the places where people are named and not counted, `earlier`
    the tokens that tell of an earlier time.
    """

    passage: Passage
    start: int
    end: int
    harms: Sequence[Harm]
    numerals: Sequence[Numeral]
    counts: Sequence[Count]
    crowds: Sequence[int]
    earlier: Container[int]


def price_of(sentence: Sentence, harm: Harm, count: Count) -> float:
    """How much lies between a number and what happened."""
    passage, sign = sentence.passage, harm.sign
    if _cannot_befall(sentence, harm, count):
        return NEVER
    ahead, after = (_SIDES_OF_VERB_LAST if passage.grammar.verb_last else _SIDES)[harm.position]
    own = _STRANGE * count.strange + _ill_fitting(passage, harm, count)
    if count.bare:
        own += _BARE * (1 + _is_doer(sentence, harm, count))
    if count.end <= sign.start and _has_object(sentence, harm):
        return NEVER
    if count.end <= sign.start:
        resumed = resumption(sentence, harm, count)
        apart = _between(sentence, resumed or count.end, sign.start, lead=False)
        apart = min(apart, _SUBJECT) if resumed or _is_subject(sentence, count, harm) else apart
        return own + ahead + _side(passage, harm) + apart
    bare_after = count.bare and harm.position == "state"
    if count.first < sign.end or bare_after or _is_barred(passage, harm, count):
        return NEVER
    passive = _PASSIVE * (harm.position == "done" and _is_passive(passage, harm))
    if harm.position == "toll":
        return own + after + _between(sentence, sign.end, count.first, lead=True, reach=2 * _REACH) / 3
    return own + after + passive + _between(sentence, sign.end, count.first, lead=True)


def _is_subject(sentence: Sentence, count: Count, harm: Harm) -> bool:
    """`Three engineers of Indian nationality working for a cement plant were seized`: nothing else may be."""
    passage, start = sentence.passage, harm.sign.start
    if count.first != sentence.start or start - count.end > _REACH or not _is_passive(passage, harm):
        return False
    between = range(count.end, start)
    return not any(passage.has_any(_NO_ATTRIBUTE, index) or passage.tokens.breaks(index) for index in between)


def resumption(sentence: Sentence, harm: Harm, count: Count) -> int:
    """Where the sentence goes on to how it ended for those whom it told of before, or 0."""
    kinds = before(harm.kind) if harm.position != "verb" else ()
    signs = [each.sign for each in sentence.harms if each.kind in kinds] if kinds else ()
    if not signs or _is_whole(sentence, count):
        return 0
    return find_resumption(sentence.passage, signs, sentence.counts, count, harm.sign)


def _is_whole(sentence: Sentence, count: Count) -> bool:
    """Whether a part of a count is what is told of: `two of the 12 wounded died`, `5 % of the 12 wounded died`."""
    if any(each.first < count.first < each.end for each in sentence.counts):
        return True
    ahead = count.first - 1 - sentence.passage.has("of_the", count.first - 1)
    return ahead > sentence.start and sentence.passage.has("of", ahead) and not sentence.passage.has("harm", ahead)


def _cannot_befall(sentence: Sentence, harm: Harm, count: Count) -> bool:
    """Whether a word cannot tell of those counted, wherever they stand; of five arrested two may be released."""
    held = harm.kind == "freed" and any(
        each.kind in CAPTIVITY and each.sign.end <= count.first for each in sentence.harms
    )
    if harm.position in {"done", "state"} and _is_of_them(sentence.passage, count, harm):
        return True
    set_off = harm.sign.end <= count.first and sentence.passage.tokens.breaks(count.first)
    behind = harm.sign.start > count.end + 1 if count.bare else set_off
    if behind and _speaks(sentence.passage, count):
        return True
    if _are_the_harmed(sentence.passage, harm) and (count.bare or count.first > harm.sign.end):
        return True
    unnamed = harm.weak and not (count.named or count.more or held)
    no_loss = harm.sign.name == _LOSS and not _is_loss(sentence.passage, harm.sign, count)
    return unnamed or no_loss or (count.bare and harm.position == "toll")


def _are_the_harmed(passage: Passage, harm: Harm) -> bool:
    """`طبيب يعمل مع النازحين`: people whom an article makes known, and nobody is told to be one of them."""
    noun = passage.grammar.verb_first and harm.position == "state"
    return noun and is_definite(passage.tokens.folded[harm.sign.start])


def _speaks(passage: Passage, count: Count) -> bool:
    """`Twelve people, the mayor said, were killed`, `killing nine, two residents said`."""
    return passage.has("speech", count.end) and not passage.tokens.breaks(count.end)


def _is_of_them(passage: Passage, count: Count, harm: Harm) -> bool:
    """`Two of the dead were brothers`: how many died is another number; nor are `former hostages` held."""
    start = harm.sign.start
    between = range(count.end, start)
    light = len(between) <= _OF_THE_OTHER and all(passage.has_any(_OF_WHOLE, index) for index in between)
    definite = any(passage.has_any(_THE, index) for index in between)
    return (light and definite and passage.has("of", count.end)) or passage.has("former", start - 1)


def _is_loss(passage: Passage, sign: Sign, count: Count) -> bool:
    """`lost six soldiers`; not `lost contact with six soldiers`, nor `lost some 60`, which are dead and wounded."""
    if count.who not in _ARMED or count.approximate or count.low != count.high:
        return False
    if count.end <= sign.start:
        ends = passage.grammar.verb_closes and (sign.end == passage.size or passage.tokens.breaks(sign.end))
        return passage.grammar.verb_last or (count.end == sign.start and ends)
    near = count.first - sign.end <= 1 or passage.has("before", sign.end)
    return near or passage.grammar.verb_first


def _is_doer(sentence: Sentence, harm: Harm, count: Count) -> bool:
    """`A man killed his wife`: one person before an active verb, and somebody right behind it."""
    passage, end = sentence.passage, harm.sign.end
    if count.end != harm.sign.start or harm.position != "done":
        return False
    behind = (each.first for each in sentence.counts if end <= each.first <= end + 2)
    return any(not any(map(passage.tokens.breaks, range(end, first + 1))) for first in behind)


def _has_object(sentence: Sentence, harm: Harm) -> bool:
    """`… and cost 4.3 billion`: a number right behind the verb that counts nobody is what it is about."""
    counted = {count.first for count in sentence.counts}
    behind = (each for each in sentence.numerals if each.first == harm.sign.end)
    return harm.position == "verb" and any(each.first not in counted for each in behind)


def _ill_fitting(passage: Passage, harm: Harm, count: Count) -> float:
    """Where the verb comes last, the case of a noun tells whether it did it, or it was done to it."""
    case = passage.role("case", count.end - 1) if count.named else ""
    if not passage.grammar.verb_last or count.end > harm.sign.start:
        return 0
    if (case == OBLIQUE and harm.kind not in _OBLIQUE) or passage.has("agent", count.end):
        return NEVER  # `12 askere`, but `12 kişiden haber alınamıyor`, `12 kişide vaka`
    if harm.position == "verb":
        unmarked = NEVER if count.bare else _UNMARKED * count.named
        return {"": unmarked, ACCUSATIVE: 0.0}.get(case, NEVER)
    noun = passage.grammar.verbal_noun
    nominal = noun and noun.search(passage.tokens.folded[harm.sign.end - 1])
    return NEVER if case == GENITIVE and count.bare and not nominal else 0


def _side(passage: Passage, harm: Harm) -> float:
    """A toll that stands after its number is reached by it: `sube a 34 el número de muertos`."""
    return -1.5 if harm.position == "toll" and passage.grammar.toll_behind else 0


def _is_passive(passage: Passage, harm: Harm) -> bool:
    """`were killed`: who comes after that did it, or is another matter."""
    near = range(max(0, harm.sign.start - 2), harm.sign.start)
    return passage.grammar.subject_first and any(passage.has("be", index) for index in near)


def _is_barred(passage: Passage, harm: Harm, count: Count) -> bool:
    """A preposition before a number that follows makes it something else: `killed in 12 raids`, `killed by 12 men`."""
    index = count.first - 1
    if index < harm.sign.end:
        return False
    agent = passage.has("agent", index)
    to = (harm.position == "toll" and passage.has("to", index)) or (harm.kind == "freed" and passage.has("from", index))
    before = passage.has("before", index) and not to
    rate = passage.has("per", index) and harm.position != "toll"
    another = harm.position == "either" and passage.has("and", harm.sign.end)  # `una mujer murió y 25 personas …`
    return agent or before or rate or another


def _between(sentence: Sentence, start: int, end: int, *, lead: bool, reach: int = _REACH) -> float:
    """The price of the words between; `lead`: the number stands at their end."""
    passage = sentence.passage
    if aside := _aside(sentence, start, end):
        parts = (start, aside[0] - 1), (aside[1] + 1, end)
        return _COMMA / 2 + sum(_between(sentence, first, last, lead=lead) for first, last in parts if first < last)
    if end - start > reach:
        return NEVER
    price = _COMMA * sum(map(passage.tokens.breaks, range(start, min(end + 1, passage.size))))
    far = 0.5 if passage.grammar.verb_closes and not lead else 1.0
    start += not lead and _is_captive(passage, start)
    price += far * sum(_word(passage, index) for index in range(start, end) if index not in sentence.earlier)
    others = sum(start <= count.first < end and not (count.part or count.bare) for count in sentence.counts)
    return price + _COUNT * others + _CROWD * sum(start <= place < end for place in sentence.crowds)


def _word(passage: Passage, index: int) -> float:
    """The price of one word between."""
    roles = passage.roles[index]
    if "harm" in roles and passage.role("harm", index) in _NO_BARRIERS:
        return _WORD
    return next((_PRICES[group] for group in _PRICES if group in roles), _WORD) if roles else _WORD


def _aside(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The tokens of `…, most of them women and children, …` or `…, not 12, …`, which tell more of a count."""
    passage = sentence.passage
    commas = [index for index in range(start, min(end + 1, passage.size)) if passage.tokens.breaks(index)]
    if len(commas) < 2:
        return None
    first, last = commas[0], commas[-1]
    if first == start and last < end and all(passage.has_any(_AUXILIARY, index) for index in range(last, end)):
        return first, last
    partly = any(_ASIDES.intersection(roles) for roles in passage.roles[first:last])
    partly |= any(count.part and first <= count.first < last for count in sentence.counts)
    return (first, last) if partly or passage.has("rather", first) or _is_relative(passage, first) else None


def _is_relative(passage: Passage, first: int) -> bool:
    """`…, who had been kidnapped in May, …`, `…, die im Mai entführt worden waren, …`."""
    return passage.has_any(_RELATIVE, first)


def _is_captive(passage: Passage, index: int) -> bool:
    """`the journalist kidnapped in May was freed`: what befell somebody before is part of the name."""
    sign = passage.sign("harm", index)
    return sign is not None and sign.name.startswith(CAPTIVITY)
