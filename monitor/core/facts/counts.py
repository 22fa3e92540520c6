"""What is counted in a sentence: a number with the people that it counts, or one person without a number."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from monitor.core.facts.languages.grammar import PLURAL
from monitor.core.facts.numerals import is_number
from monitor.core.facts.passage import Numeral, Passage
from monitor.core.facts.uncounted import counts_nobody, is_year
from monitor.core.facts.vocabulary import Sign
from monitor.core.facts.wholes import is_article, is_member, is_of_share, is_whole
from monitor.model import Counted

_WINDOW = 4
"""So many words may stand between a number and the noun that it counts."""
_ATTRIBUTE = 7
"""… and so many in German before what happened to them."""
_OF = frozenset({"of", "of_the"})
_GOING_ON = _OF | {"other"}
_STOPS = frozenset({"and", "clause", "be", "agent", "before", "to", "subset", "among", "unreal", "speech"})
_HURT = ("killed.done", "killed.state", "wounded.done", "wounded.state")
_VICTIM_NEAR = 9
_NO_VICTIM = frozenset({"person", "speech", "clause", "who", "that"})
_BEFALLS_PEOPLE = frozenset({"killed.done", "wounded.done", "abducted.done", "arrested.done"})
_MEANT = frozenset({"person", "thing", "harm"})
CASES = ".cases"
"""The end of the name of a word for cases, which are of an illness where one is told of."""
CAPTIVITY = ("abducted", "arrested")
ENDS_OF_CAPTIVITY = ("freed", "killed")
_NOT_THEM = frozenset({"parent", "except"})
_AUXILIARY = frozenset({"be", "aux"})
_HURT_OR_TAKEN = (*_HURT, "killed.either", "wounded.either", "missing.state", "abducted.done", "arrested.done")
_MANY = {"1": 1, "2": 2}


class Count(NamedTuple):
    """Tokens `first` up to `end` count somebody. `named` tells whom, unlike `30 others` (`more`) and `34 dead`.

    `bare`: one person without a number. `strange`: an unknown word follows the number, which may be what it counts.
    `part`: those counted are among others who were counted before.
    """

    low: float
    high: float | None
    approximate: bool
    who: Counted
    first: int
    end: int
    named: bool
    more: bool = False
    bare: bool = False
    strange: bool = False
    part: bool = False


class _Noun(NamedTuple):
    who: Counted
    end: int
    sign: Sign | None
    of: bool
    strange: bool


def find_counts(passage: Passage, numerals: Sequence[Numeral], persons: Sequence[Sign], end: int) -> list[Count]:
    """The counts of a sentence in order; `numerals` and the nouns for `persons` are those in it, `end` is its end."""
    told = [
        numeral for numeral in numerals if not (is_whole(passage, numeral, numerals) or is_member(passage, numeral))
    ]
    counted = [count for numeral in told if (count := _counted(passage, numeral, end))]
    known = {index for count in counted for index in range(count.first, count.end)}
    taken = known.union(*(range(numeral.first, numeral.end) for numeral in numerals))
    bare = [count for count in _bare(passage, persons) if taken.isdisjoint(range(count.first, count.end))]
    bare += [count for count in _one_more(passage, end) if known.isdisjoint(range(count.first, count.end))]
    meant = [
        count for count in [*counted, *bare] if not (_is_excepted(passage, count) or _is_counted(passage, count, known))
    ]
    return _together(passage, sorted(meant, key=lambda count: count.first))


def _is_counted(passage: Passage, count: Count, known: Container[int]) -> bool:
    """Turkish `60 asker ve gönüllü`: so many of both, for one would have its number, too."""
    joined = count.bare and passage.grammar.verb_last and passage.has("and", count.first - 1)
    return joined and count.first - 2 in known


def _is_excepted(passage: Passage, count: Count) -> bool:
    """`all but three`, `üç kişi dışında`, and the children of a `father of three`."""
    if passage.grammar.verb_last:
        return passage.has_any(_NOT_THEM, count.end) and not passage.tokens.breaks(count.end)
    before = count.first - 1
    while passage.has("article", before):
        before -= 1
    return passage.has_any(_NOT_THEM, before) and not passage.tokens.breaks(before + 1)


def _together(passage: Passage, counts: Sequence[Count]) -> list[Count]:
    """Let `three Kenyans and two Ugandans` be five people: of them only where they come from is told."""
    told: list[Count] = []
    for count in counts:
        if told and _are_one_list(passage, told[-1], count):
            told[-1] = _sum(told[-1], count)
        else:
            told.append(count)
    return told


def _are_one_list(passage: Passage, first: Count, second: Count) -> bool:
    """Whether nothing but two nations, with `and` or a comma, tells two counts apart; one of them may be unknown."""
    nations = range(first.end, second.first - passage.has("and", second.first - 1))
    joined = len(nations) < second.first - first.end or passage.joins(second.first) or passage.sets_off(second.first)
    behind = [index for index in range(second.first + 1, second.end + 1) if passage.has("power", index)]
    known = [index for index in nations if passage.has("power", index)]
    strange = [index for index in nations if not passage.roles[index]]
    told = len(nations) > 0 and len(known) + len(strange) == len(nations)
    return joined and told and bool(behind or (known and second.strange))


def _sum(first: Count, second: Count) -> Count:
    return second._replace(
        low=first.low + second.low,
        high=None if first.high is None or second.high is None else first.high + second.high,
        approximate=first.approximate or second.approximate,
        first=first.first,
        named=first.named or second.named,
    )


def _counted(passage: Passage, numeral: Numeral, end: int) -> Count | None:
    if counts_nobody(passage, numeral) or is_of_share(passage, numeral):
        return None
    noun = _attributed(passage, numeral, end) or _noun(passage, numeral, end)
    if noun is None or (is_article(passage, numeral) and not _fits_article(passage, numeral, noun)):
        return None
    if (noun.sign is None and is_year(passage, numeral)) or _is_rather(passage, numeral, noun):
        return None
    if passage.grammar.two_behind and numeral.low == 2 and (person := passage.sign("person", numeral.first - 1)):
        noun = noun._replace(who=Counted(person.name.split(".")[0]), sign=person)  # the number two follows its noun
    return Count(
        numeral.low,
        numeral.high,
        numeral.approximate,
        noun.who,
        min(numeral.first, noun.sign.start) if noun.sign else numeral.first,
        noun.end,
        named=noun.sign is not None,
        more=any(passage.has("other", index) for index in (numeral.first - 1, noun.end - 1)),
        strange=noun.strange,
    )


def _is_rather(passage: Passage, numeral: Numeral, noun: _Noun) -> bool:
    """`17, not 21`, `17 dead, up from 12`: what it is not, and what it was before."""
    before = numeral.first - 1
    if passage.has("rather", before) or (noun.sign is None and passage.has("versus", before)):
        return True
    return _is_replaced(passage, numeral)


def _is_replaced(passage: Passage, numeral: Numeral) -> bool:
    """`n’a pas fait 12 morts mais 9`: the number that holds follows."""
    denied = any(passage.has("rather", index) for index in range(max(0, numeral.first - 3), numeral.first))
    near = range(numeral.end, min(numeral.end + _WINDOW, passage.size)) if denied else ()
    return any(passage.has("instead", index) and is_number(passage, index + 1) for index in near)


def _fits_article(passage: Passage, numeral: Numeral, noun: _Noun) -> bool:
    """`ein Toter`, `one was wounded`, `un soldat`, `one of the soldiers`."""
    if not passage.has("one", numeral.start):
        return True
    if noun.sign is not None:
        return passage.grammar.unmarked_plural or _may_be_one(passage, noun.sign) or noun.of
    following = numeral.end
    harm = passage.sign("harm", following)
    if passage.has("be", following) or (harm is not None and ".toll" not in harm.name):
        return True
    start, _ = passage.sentence(numeral.first)
    opens = numeral.first == start or passage.tokens.breaks(numeral.first)
    return noun.strange and opens and _is_victim(passage, numeral.end)


def _is_victim(passage: Passage, index: int) -> bool:
    """Italian `un catechista di 58 anni è stato rapito`: of whom nothing else tells that he is somebody."""
    for each in range(index + 1, min(index + _VICTIM_NEAR, passage.size)):
        if passage.tokens.breaks(each) or passage.has_any(_NO_VICTIM, each):
            return False
        if harm := passage.sign("harm", each):
            return harm.name in _BEFALLS_PEOPLE and passage.has("be", each - 1)
    return False


def _may_be_one(passage: Passage, person: Sign) -> bool:
    """`ein Kämpfer`: the same word is one and several."""
    return any(each.start == person.start and each.name.endswith(".1") for each in passage.signs["person"])


def _noun(passage: Passage, numeral: Numeral, end: int) -> _Noun | None:
    """Whom a number counts; None if it counts no one."""
    noun = _Noun(Counted.PEOPLE, numeral.end, None, of=False, strange=False)
    start = _past_aside(passage, numeral, end)
    for index in range(start, min(end, start + _WINDOW)):
        if not numeral.end < index == start and _is_beyond(passage, numeral, index):
            break
        sign = _meant(passage, index)
        if index > numeral.end and passage.has("others", index - 1):
            break
        if _is_another(passage, index) and (index == numeral.end or noun.strange):
            break
        if sign is None and _ends(passage, index):
            break
        if sign is None:
            noun = _past(passage, noun, index, first=index == start)
        elif sign.group == "person":
            person = _head(passage, sign)
            return noun._replace(who=Counted(person.name.split(".")[0]), end=person.end, sign=person, strange=False)
        elif sign.group == "harm":
            return _after_harm(passage, sign, end, noun)
        elif not _is_compound(passage, sign, numeral):
            return None
    return noun


def _is_another(passage: Passage, index: int) -> bool:
    """`2018 vier Menschen`: another number counts what follows; `12 15-year-old boys` are 12."""
    aged = index + 1 < passage.size and passage.gap(index + 1) == "-"
    return is_number(passage, index) and not aged


def _past_aside(passage: Passage, numeral: Numeral, end: int) -> int:
    """Where the noun of a number may begin: `12, not 21, soldiers`."""
    begins = passage.has("rather", numeral.end) and passage.tokens.breaks(numeral.end)
    near = range(numeral.end + 2, min(end, numeral.end + _WINDOW)) if begins else ()
    return next((index for index in near if passage.tokens.breaks(index)), numeral.end)


def _meant(passage: Passage, index: int) -> Sign | None:
    """What a word tells of what is counted, by the longest of the phrases that it is in; who it is comes first."""
    if not passage.has_any(_MEANT, index):
        return None
    signs = [sign for group in ("person", "thing", "harm") if (sign := passage.sign(group, index))]
    if len(signs) == 2 and signs[1].name.endswith(CASES):
        return signs[passage.tells_of_illness]
    return max(signs, key=lambda sign: sign.end, default=None)


def _ends(passage: Passage, index: int) -> bool:
    """Whether no noun behind a word can be counted."""
    return passage.has_any(_STOPS, index) and not passage.has_any(_GOING_ON, index)


def _past(passage: Passage, noun: _Noun, index: int, *, first: bool) -> _Noun:
    """A noun that is still to come, with what a word says of it; `first`: it follows the number at once."""
    if passage.has_any(_OF, index):
        return noun._replace(of=noun.of or first)
    if passage.has("other", index) and not noun.of:
        return noun._replace(end=index + 1)
    return noun._replace(strange=noun.strange or first)


def _attributed(passage: Passage, numeral: Numeral, end: int) -> _Noun | None:
    """German `14 im August entführte Kinder`: what happened stands with its circumstances before the noun."""
    circumstances = passage.grammar.laden_attributes and passage.has("before", numeral.end)
    for index in range(numeral.end + 1, min(end, numeral.end + _ATTRIBUTE)) if circumstances else ():
        harm = None if passage.tokens.breaks(index) else passage.sign("harm", index)
        if harm and passage.has("person", harm.end):
            return _after_harm(passage, harm, end, _Noun(Counted.PEOPLE, numeral.end, None, of=False, strange=False))
    return None


def _is_without_casualties(passage: Passage, numeral: Numeral, index: int) -> bool:
    """`aucune victime`: the word for one person is here the casualties of whom there are none."""
    harm = passage.sign("harm", index)
    return numeral.high == 0 and harm is not None and harm.name.startswith("casualties")


def _is_left(passage: Passage, numeral: Numeral, index: int) -> bool:
    """Arabic `فر المئات من القرية`, and `لم يسفر الهجوم عن قتلى`: the thing is where they fled, or what did no harm."""
    if not (passage.grammar.verb_first and passage.has("thing", index)):
        return False
    verb = numeral.high == 0 and numeral.end - numeral.start > 1
    place = passage.tokens.folded[index].endswith("ه") and passage.has("of", index - 1)
    return verb or (place and index == numeral.end + 1)


def _head(passage: Passage, person: Sign) -> Sign:
    """Turkish `altı kadın işçi`: of several nouns the last tells who they are."""
    following = passage.sign("person", person.end) if passage.grammar.head_last else None
    if following is None or following.start < person.end or passage.tokens.breaks(person.end):
        return person
    several = passage.role("case", following.end - 1) == PLURAL
    return person if several or passage.has("case", person.end - 1) else _head(passage, following)


def _is_beyond(passage: Passage, numeral: Numeral, index: int) -> bool:
    """Whether no noun at a token or behind it is counted: Turkish counts nouns in the singular alone."""
    if passage.grammar.head_last and (is_number(passage, index) or passage.role("case", index) == PLURAL):
        return True
    if _is_without_casualties(passage, numeral, index) or _is_left(passage, numeral, index):
        return True
    return passage.tokens.breaks(index) and not (index == numeral.end and passage.gap(index) == ". ")


def _is_compound(passage: Passage, thing: Sign, numeral: Numeral) -> bool:
    """`two lorry drivers`: a thing that only tells who they are; of `two 15-year-old boys` the 15 counts years."""
    if thing.start == numeral.end and passage.has("unit", thing.start):
        return False
    joined = passage.grammar.attributive_nouns or (thing.start > numeral.end and passage.gap(thing.start) == "-")
    return joined and passage.has("person", thing.end) and not passage.tokens.breaks(thing.end)


def _after_harm(passage: Passage, harm: Sign, end: int, noun: _Noun) -> _Noun:
    """`12 wounded soldiers`, `15 morts civils`: the noun may follow what happened, or a captivity that it names."""
    index = _past_circumstances(passage, harm.end)
    person = passage.sign("person", index)
    near = index < end and not passage.sets_off(index)
    if not (person and near) or (person.name.endswith((".1", ".2")) and not passage.grammar.unmarked_plural):
        return noun
    who = person.name.removesuffix(".1")
    if harm.name.startswith(CAPTIVITY):
        return noun._replace(who=Counted(who), sign=person, end=person.end)
    return noun._replace(who=Counted(who), sign=person) if who != "people" else noun


def _past_circumstances(passage: Passage, index: int) -> int:
    """Russian `14 похищенных в августе школьниц`."""
    if not (passage.grammar.circumstances_behind and passage.has("before", index)):
        return index
    near = range(index + 1, min(index + _WINDOW, passage.size))
    return next((each for each in near if passage.has("person", each)), index)


def _one_more(passage: Passage, end: int) -> Iterator[Count]:
    """`two soldiers were killed and a third wounded`, `وأصيب آخر`: one of those named before."""
    for sign in passage.signs["another"]:
        if passage.sentence(sign.start)[1] == end and _befalls(passage, sign):
            yield Count(1, 1, False, Counted.PEOPLE, sign.start, sign.end, named=False, more=True, bare=True)


def _befalls(passage: Passage, sign: Sign) -> bool:
    """Whether what happened stands beside `another`, and nobody whom it names."""
    if passage.grammar.verb_first:
        harm = passage.sign("harm", sign.start - 1)
        return harm is not None and harm.end == sign.start and ".verb" in harm.name
    index = sign.end
    while index < min(sign.end + 2, passage.size - 1) and _is_light(passage, index):
        index += 1
    harm = None if passage.tokens.breaks(min(index, passage.size - 1)) else passage.sign("harm", index)
    named = harm and (passage.has_any(_MEANT, harm.end) or is_number(passage, harm.end))
    return harm is not None and harm.name.startswith(_HURT_OR_TAKEN) and not named


def _is_light(passage: Passage, index: int) -> bool:
    """An auxiliary, or a word that tells nothing, like `resultó` in `otro resultó herido`."""
    return not passage.roles[index] or passage.has_any(_AUXILIARY, index)


def _bare(passage: Passage, persons: Sequence[Sign]) -> Iterator[Count]:
    """`a soldier`, `soldier`, `sous-préfet`, Arabic `two soldiers`: one or two people, and no number said."""
    plural = {sign.start for sign in persons if "." not in sign.name}
    for sign in persons:
        who, _, number = sign.name.partition(".")
        if number and (sign.start not in plural or number == "2"):
            many, first = _MANY[number], sign.start
            while first > 0 and passage.gap(first) == "-":
                first -= 1
            yield Count(many, many, False, Counted(who), first, sign.end, named=True, bare=number == "1")
