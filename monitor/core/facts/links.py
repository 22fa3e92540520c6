"""Which number of a sentence belongs to which word that tells of harm.

Each pair has a price by the words between them; each word takes the cheapest number, and each number one word.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from monitor.core.facts.counts import CAPTIVITY, ENDS_OF_CAPTIVITY, Count
from monitor.core.facts.outcomes import before
from monitor.core.facts.passage import Passage
from monitor.core.facts.prices import NEVER, Harm, Sentence, price_of, resumption
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case
from monitor.model import Counted

_DEAREST = 6.0
_THINGS = frozenset({"homes", "magnitude"})
_LIGHT = frozenset({"and", "possessive", "other"})


class Link(NamedTuple):
    """What happened, to whom, and how far apart the two stand."""

    price: float
    harm: Harm
    whom: Count


def find_links(sentence: Sentence) -> list[Link]:
    """Which number says how many each thing happened to, in order; numbers joined by `and` share it."""
    people = [harm for harm in sentence.harms if harm.kind not in _THINGS and harm.position != "two"]
    links = _in_lists(sentence, _outcomes(sentence, _links(sentence, people)))
    chosen = _spread(sentence, _without_increments(_chosen(links), links))
    return [*_with_nouns(_with_zeros(sentence.passage, chosen, people))]


def _links(sentence: Sentence, harms: Iterable[Harm]) -> Iterator[Link]:
    for harm in harms:
        for count in sentence.counts:
            price = NEVER if _is_no_number(harm, count) else price_of(sentence, harm, count)
            if price <= _DEAREST:
                yield Link(price, harm, count)


def _is_no_number(harm: Harm, count: Count) -> bool:
    """Whether a count cannot be how many: `the toll rose to 14, two children among them`, `no toll was given`."""
    if harm.position == "toll":
        return count.part or (count.high == 0 and not harm.sign.name.endswith(".lives"))
    return count.part and count.bare


def _outcomes(sentence: Sentence, links: Iterable[Link]) -> list[Link]:
    """Of somebody who was kidnapped and is free or dead, only how it ended is told."""
    found = list(links)
    alone = len(sentence.counts) == 1 and any(_is_end(sentence, link) for link in found)
    ends = (link for link in found if resumption(sentence, link.harm, link.whom))
    over = {(link.whom, kind) for link in ends for kind in before(link.harm.kind)}
    past = {sign for link in found if (sign := _attribute(sentence, link))}
    return [
        link
        for link in found
        if not (
            (alone and link.harm.kind in CAPTIVITY) or (link.whom, link.harm.kind) in over or link.harm.sign in past
        )
    ]


def _attribute(sentence: Sentence, link: Link) -> Sign | None:
    """`Police freed 14 kidnapped migrants`, where that word follows: it tells who they are, and is nobody else's."""
    passage, end = sentence.passage, link.whom.end
    sign = passage.sign("harm", end) if link.harm.sign.end <= link.whom.first else None
    over = sign and link.harm.kind in ENDS_OF_CAPTIVITY and sign.name.startswith(CAPTIVITY)
    return sign if over and not passage.tokens.breaks(end) else None


def _is_end(sentence: Sentence, link: Link) -> bool:
    """Whether a captivity ended; not in `seized 25 girls and killed the teacher`, which tells of somebody else."""
    anothers = link.whom.end <= link.harm.sign.start and sentence.passage.has("and", link.harm.sign.start - 1)
    taken = anothers and any(each.kind in CAPTIVITY and each.sign.end <= link.whom.first for each in sentence.harms)
    return link.harm.kind in ENDS_OF_CAPTIVITY and not taken


def _in_lists(sentence: Sentence, links: list[Link]) -> list[Link]:
    """`A docker died, four sailors and two workers were injured`: a comma sets a list off from what was told before."""
    passage, prices = sentence.passage, dict[Count, float]()
    for first, second in reversed([*pairwise(sentence.counts)]):
        behind = [link.price for link in links if link.whom is second and _ends_list(passage, link)]
        if _are_joined(passage, first, second) and (price := min(behind, default=prices.get(second))) is not None:
            prices[first] = price
    return [link for link in links if not (_is_set_off(passage, link) and prices.get(link.whom, NEVER) <= link.price)]


def _ends_list(passage: Passage, link: Link) -> bool:
    start = link.harm.sign.start
    return link.whom.end <= start and not any(map(passage.tokens.breaks, range(link.whom.end, start + 1)))


def _is_set_off(passage: Passage, link: Link) -> bool:
    """Does a single comma stand between what happened and the number?"""
    return sum(map(passage.tokens.breaks, range(link.harm.sign.end, link.whom.first + 1))) == 1


def _without_increments(chosen: list[Link], links: Sequence[Link]) -> list[Link]:
    """A toll says how many there are in all: `the death toll rose to 51 after four more died`."""
    said = sorted((link for link in links if link.harm.position == "toll"), key=lambda link: -link.price)
    told = {link.harm.sign: (link.harm.kind, link.whom) for link in said}.values()
    tolls = {link.harm.kind: link for link in chosen if (link.harm.kind, link.whom) in told}
    return [link for link in chosen if tolls.get(link.harm.kind, link) is link]


def _chosen(links: Iterable[Link]) -> list[Link]:
    """The cheapest links, so that each number belongs to one word and each word has one number."""
    chosen: list[Link] = []
    taken: set[tuple[str, int]] = set()
    for link in sorted(links, key=lambda link: (link.price, link.whom.first)):
        ends = {("harm", link.harm.sign.start), ("count", link.whom.first)}
        if not taken & ends:
            chosen.append(link)
            taken |= ends
    return chosen


def _spread(sentence: Sentence, chosen: list[Link]) -> list[Link]:
    """Give the number in `two soldiers and five rebels were killed` that is left its share of what happened."""
    linked = {link.whom: link for link in chosen}
    pairs = [*pairwise(sentence.counts)]
    for first, second in [*reversed(pairs), *pairs]:
        one, other = linked.get(first), linked.get(second)
        if one and other and _ends_for_both(sentence, one, other):
            linked[second] = one._replace(whom=second)
        elif (one is None) != (other is None) and _are_joined(sentence.passage, first, second):
            source, target = (one, second) if one else (other, first)
            if source and _reaches(source, first, second):
                linked[target] = source._replace(whom=target)
    return sorted(linked.values(), key=lambda link: link.whom.first)


def _ends_for_both(sentence: Sentence, one: Link, other: Link) -> bool:
    """`freed nine soldiers and a local official seized in May`: what befell them before is told behind the last."""
    follows = other.harm.sign.start == other.whom.end and one.harm.sign.end <= one.whom.first
    over = one.harm.kind == "freed" and other.harm.kind in CAPTIVITY
    return over and follows and _are_joined(sentence.passage, one.whom, other.whom)


def _with_zeros(passage: Passage, chosen: list[Link], harms: Sequence[Harm]) -> list[Link]:
    """Nobody was killed or injured: none is the number of both."""
    zeros = [link for link in chosen if link.whom.high == 0]
    told = {link.harm.kind for link in zeros}
    others = [harm for harm in harms if harm.kind not in told]
    near = {harm.kind: (link, harm) for link in zeros for harm in others if _shares(passage, link, harm, harms)}
    return [*chosen, *(link._replace(harm=harm) for link, harm in near.values())]


def _shares(passage: Passage, zero: Link, harm: Harm, harms: Sequence[Harm]) -> bool:
    """Whether a word is joined to one that tells the same: `forderte weder Tote noch Verletzte`."""
    same = (each.sign for each in harms if each.kind == zero.harm.kind)
    return any(_are_coordinate(passage, sign, harm.sign) and not _parts(zero, sign, harm.sign) for sign in same)


def _parts(zero: Link, one: Sign, other: Sign) -> bool:
    """`were led out and nobody was hurt`: none stands between, and belongs to the second alone."""
    return min(one.end, other.end) <= zero.whom.first < max(one.start, other.start)


def _are_coordinate(passage: Passage, one: Sign, other: Sign) -> bool:
    between = range(min(one.end, other.end), max(one.start, other.start))
    attached = passage.grammar.proclitics and not between and one.start != other.start
    joined = any(passage.has("and", index) or passage.has("nor", index) for index in between)
    return attached or (0 < len(between) <= 2 and joined)


def _reaches(link: Link, first: Count, second: Count) -> bool:
    """Whether what happened stands on the outer side of both numbers."""
    return link.harm.sign.end <= first.first or link.harm.sign.start >= second.end


def _are_joined(passage: Passage, first: Count, second: Count) -> bool:
    between = range(first.end, second.first)
    speaks = passage.has("speech", second.end)  # `Twelve people, the mayor said, were killed`
    if speaks or len(between) > 3 or not (first.named and (second.named or second.more)):
        return False
    comma = any(passage.gap(index).strip() in {",", "،"} for index in range(first.end, second.first + 1))
    light = all(_is_light(passage, index, before_one=second.bare) for index in between)
    joined = comma or passage.joins(second.first) or any(passage.has("and", index) for index in between)
    return light and joined


def _is_light(passage: Passage, index: int, *, before_one: bool) -> bool:
    """A small word; before one person an article or an adjective, too: `two soldiers and a local official`."""
    if passage.has("power", index) and passage.tokens.case(index) is Case.LOWER:
        return True  # `trois ingénieurs turcs et leur chauffeur`
    return passage.has_any(_LIGHT, index) or (before_one and (passage.has("one", index) or not passage.roles[index]))


def _with_nouns(links: Sequence[Link]) -> Iterator[Link]:
    """Let `30 others` be those who were named before: `12 soldiers were killed and 30 wounded`.

    Nobody is like one woman, nor do the same words name the others: `a policeman and 12 others were killed`.
    """
    who, harm = Counted.PEOPLE, None
    for link in links:
        if link.whom.named:
            is_woman = link.whom.who is Counted.WOMEN and link.whom.high == 1
            who, harm = Counted.PEOPLE if is_woman else link.whom.who, link.harm
            yield link
        else:
            named = link.whom.who
            if named is Counted.PEOPLE and not (link.whom.more and link.harm is harm):
                named = who
            yield link._replace(whom=link.whom._replace(who=named))
