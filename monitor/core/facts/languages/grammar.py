"""How a language is built, as far as who reads facts in it must know.

Most languages are as the defaults say; what is peculiar to one or several is a feature, asked for by its name.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

ACCUSATIVE, GENITIVE, OBLIQUE, PLURAL = "accusative", "genitive", "oblique", "plural"
"""The cases that `Grammar.decline` tells apart; the plural is one of them, whatever its case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How numbers are said and written."""

    hundreds: bool = False
    """`two hundred`, and not a word of its own."""
    one_word: Callable[[Mapping[str, int]], dict[str, int]] | None = None
    """The numbers that are one word, made of those for small ones."""
    raises: tuple[str, str] = ("", "")
    """What makes the digit before it a teen, and ten times as much."""
    ones_first: bool = False
    """The ones stand before the tens, joined by `and`."""
    ten_and_ones: bool = False
    """`on iki` is twelve."""
    scores: bool = False
    """`quatre-vingt`, `soixante-dix`."""
    joined_to: Collection[int] = range(100)
    """The tens behind which the word of `Language.joins` may stand …"""
    joining: Collection[int] = range(1000)
    """… and the numbers before which it may."""
    in_blanks: bool = True
    """A blank may part the thousands of digits."""
    hundreds_in_digits: bool = True
    """`2 hundred`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The features of a language."""

    counting: Counting = Counting()

    verb_first: bool = False
    """Who does it stands behind the verb."""
    verb_last: bool = False
    """The verb ends its sentence, and what it is about stands before it."""
    verb_closes: bool = False
    """The verb ends its clause: what it says of a number follows everything else."""
    subject_first: bool = False
    """The subject stands before its verb, so that behind a passive stands somebody else."""
    turned_round: bool = False
    """Where the object leads, the subject stands behind the verb."""
    toll_behind: bool = False
    """A toll may follow its number: `sube a 34 el número de muertos`."""
    postpositions: bool = False
    """`2012’den beri`: what other languages say before a noun follows it."""

    capitals: bool = True
    """Letters are large and small."""
    articles: bool = True
    nouns_capitalised: bool = False
    peoples_capitalised: bool = False
    """Countries and peoples have a capital, and the same word without one is another."""
    months_capitalised: bool = False
    weekdays_capitalised: bool = False

    unmarked_plural: bool = False
    """A number does not change its noun."""
    head_last: bool = False
    """Of several nouns the last tells who they are: `altı kadın işçi`."""
    attributive_nouns: bool = False
    """`two lorry drivers`."""
    two_behind: bool = False
    """The number two follows its noun."""
    decline: Callable[[str], Iterator[tuple[str, str]]] | None = None
    """The forms of a noun, each with its case, where `Language.people` has the nominative alone."""
    endings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What those tell that an apostrophe sets off: when, from; share (so many of them); aside (not who speaks)."""

    laden_attributes: bool = False
    """`14 im August entführte Kinder`."""
    circumstances_behind: bool = False
    """`14 похищенных в августе школьниц`."""
    participle: re.Pattern[str] | None = None
    """What one looks like that tells more of a noun before it."""
    finite: re.Pattern[str] | None = None
    """How a verb looks that ends a thought: what follows is another."""
    verbal_noun: re.Pattern[str] | None = None
    """How the noun of a deed looks, of which a genitive before it names whom it befell."""
    told_noun: re.Pattern[str] | None = None
    """How the noun of a deed looks that ends the name of who tells it: `announced the army retaking of the palace`."""
    to_come: re.Pattern[str] | None = None
    """What a verb looks like in the future."""
    past: re.Pattern[str] | None = None
    """How a verb looks in the past, where nothing else tells it from a noun …"""
    gerund: str = ""
    """… and how a gerund ends."""
    active: str = ""
    """How a verb begins in the active voice …"""
    passive: str = ""
    """… and in the passive, where it tells who did what."""
    bare_verbs: bool = False
    """A verb needs no subject: `Agregó que …`."""
    bare_clauses: bool = False
    """No word need open a clause that is told: `claimed the attack was …`."""

    proclitics: bool = False
    """Small words are written onto the next one."""
    cited_ordinal: bool = False
    """The word for `according to` is `second` too."""
    ordinal_point: bool = False
    """`33.`"""
    ordinal_hyphen: bool = False
    """`33-й`."""

    day_behind: bool = False
    """`March 12`."""
    weekday_behind: bool = False
    """`5 Mart Perşembe`."""
    day_mark: str = ""
    """What parts the numbers of `9/3/2026`, in March."""
    recalled_after: tuple[str, ...] = ()
    """How a word before a length of time ends that recalls what happened then, where the one behind is not enough."""
