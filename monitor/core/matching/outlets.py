"""A place in the name of an outlet is no place: Niger Valley Times, Journal du Mali, Radio Kayes.

An outlet is known by capitals, so that nothing is known in a title that writes every word with one, nor in scripts that
have none.
"""

from collections.abc import Container, Mapping, Sequence

from monitor.core.matching.senses import Spot
from monitor.core.text import Case, Tokens
from monitor.model import Field

_LAST = (
    "times post tribune gazette herald chronicle telegraph courier observer news newspaper journal daily weekly press "
    "fm tv radio info infos actu online web matin hebdo express"
)
_BEHIND = frozenset(_LAST.split())
"""What an outlet is called by behind its place, perhaps with a word or two between: Niger Valley Times."""
_FIRST = "journal quotidien gazette tribune echo courrier correo correio corriere diario jornal gaceta gazzetta kurier"
_BEFORE = frozenset(_FIRST.split())
"""What stands before the place, with or without a small word between: Journal du Mali."""
_AT_ONCE = _BEFORE | {"radio", "studio", "tele"}
"""What stands before it at once: Radio Kayes. A studio in Kayes is in Kayes."""
_ARTICLES = "de du des d la le del della di do da von of the"
_SMALL = frozenset(_ARTICLES.split())
_MOST_BETWEEN = 2


def outside_outlets(
    spots: Mapping[str, Sequence[Spot]], words: Mapping[Field, Tokens], places: Container[str]
) -> Mapping[str, Sequence[Spot]]:
    """Leave away where the name of a place is part of an outlet's. `places`: the names of all places."""
    named = ((term, spot) for term, where in spots.items() if term in places for spot in where)
    in_outlets = {(term, spot) for term, spot in named if _in_outlet(spot, words[spot.field])}
    if not in_outlets:
        return spots
    plain = {field for field, tokens in words.items() if field is Field.TEXT or tokens.mostly_begin_small()}
    return {
        term: [spot for spot in where if spot.field not in plain or (term, spot) not in in_outlets]
        for term, where in spots.items()
    }


def _in_outlet(spot: Spot, tokens: Tokens) -> bool:
    named = _goes_on(spot.end, tokens) or _begun(spot.start, tokens)
    return named and tokens.case(spot.end - 1) is not Case.LOWER


def _goes_on(end: int, tokens: Tokens) -> bool:
    """Do capitalised words follow, one of which an outlet is called by?"""
    following = tokens.folded[end : end + _MOST_BETWEEN + 1]
    if _BEHIND.isdisjoint(following):
        return False
    called = next(index for index, word in enumerate(following, end) if word in _BEHIND)
    return all(_continues(index, tokens) for index in range(end, called + 1))


def _continues(index: int, tokens: Tokens) -> bool:
    return tokens.between(index) in {"", "-"} and tokens.case(index) not in {Case.LOWER, Case.NONE}


def _begun(start: int, tokens: Tokens) -> bool:
    """Does a capitalised word that begins an outlet's name stand before it?"""
    if start and _is_called(start - 1, tokens, _AT_ONCE) and not tokens.between(start):
        return True
    at = start - 1
    while at > 0 and tokens.folded[at] in _SMALL:
        at -= 1
    return 0 <= at < start - 1 and _is_called(at, tokens, _BEFORE)


def _is_called(index: int, tokens: Tokens, names: Container[str]) -> bool:
    return tokens.folded[index] in names and tokens.case(index) is not Case.LOWER
