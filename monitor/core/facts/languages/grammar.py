"""How a language is built, as far as who reads facts in it must know.

Most languages are as the defaults say; what is peculiar to one or several is a trait, and is asked for by its name.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

ACCUSATIVE, GENITIVE, OBLIQUE, PLURAL = "accusative", "genitive", "oblique", "plural"
"""The cases that `Grammar.decline` tells apart; the plural is one of them, whatever its case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How numbers are said and written.

    Said. hundreds: `two hundred`, and not a word for it; one_word: whole numbers are one word, made of those for small
    ones; raises: the words that make a digit before them a teen, and ten times as much; ones_first: the ones stand
    before the tens, joined by `and`; ten_and_ones: `on iki` is twelve; scores: `quatre-vingt`, `soixante-dix`;
    joined_to, joining: the tens behind which, and the words before which, the word of `joins` stands.

    Written. in_blanks: a blank may part thousands; scale_and_digits: `2 bin 500`; hundreds_in_digits: `2 hundred`.
    """

    hundreds: bool = False
    one_word: Callable[[Mapping[str, int]], dict[str, int]] | None = None
    raises: tuple[str, str] = ("", "")
    ones_first: bool = False
    ten_and_ones: bool = False
    scores: bool = False
    joined_to: Collection[int] = range(100)
    joining: Collection[int] = range(1000)
    in_blanks: bool = True
    scale_and_digits: bool = False
    hundreds_in_digits: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The traits of a language.

    Order. verb_first: who does it stands behind the verb; verb_last: the verb ends its sentence, and what it is about
    stands before it; verb_closes: it ends its clause, so that what it says of a number follows everything else;
    subject_first: the subject stands before its verb, so that behind a passive stands somebody else; turned_round: the
    subject stands behind the verb where the object leads; toll_behind: a toll may follow its number; postpositions:
    what other languages say before a noun follows it.

    Nouns. capitals: letters are large and small; articles: nouns have them; nouns_capitalised, peoples_capitalised,
    months_capitalised, weekdays_capitalised: what is a word of that kind only with a capital, or bears one and is no
    name for that; unmarked_plural: numbers do not change their noun; head_last: of several nouns the last tells who
    they are; attributive_nouns: `two lorry drivers`; two_behind: the number two follows its noun; decline: the forms of
    a noun, each with its case, where lists of words have the nominative alone.

    Participles. laden_attributes: `14 im August entführte Kinder`; circumstances_behind: `14 похищенных в августе
    школьниц`; participle: what one looks like that tells more of a noun before it.

    Words. proclitics: small words are written onto the next one; endings_apart: an apostrophe sets endings off;
    active, passive: how verbs in these begin, where nothing else tells them apart; past, gerund: how they end there;
    bare_clauses: no word need open a clause that is told (`claimed the attack was …`); cited_ordinal: the word for
    `according to` is `second` too.

    Days. ordinal_point, ordinal_hyphen: `33.`, `33-й`; day_behind: `March 12`; weekday_behind: `5 Mart Perşembe`;
    slashed_days: `9/3/2026` is in March; recalled_after: the word before a length of time that recalls what happened
    then, where the one behind it has many meanings; to_come: what a verb looks like in the future.
    """

    counting: Counting = Counting()
    verb_first: bool = False
    verb_last: bool = False
    verb_closes: bool = False
    subject_first: bool = False
    turned_round: bool = False
    toll_behind: bool = False
    postpositions: bool = False
    capitals: bool = True
    articles: bool = True
    nouns_capitalised: bool = False
    peoples_capitalised: bool = False
    months_capitalised: bool = False
    weekdays_capitalised: bool = False
    unmarked_plural: bool = False
    head_last: bool = False
    attributive_nouns: bool = False
    two_behind: bool = False
    decline: Callable[[str], Iterator[tuple[str, str]]] | None = None
    laden_attributes: bool = False
    circumstances_behind: bool = False
    participle: re.Pattern[str] | None = None
    proclitics: bool = False
    endings_apart: bool = False
    active: str = ""
    passive: str = ""
    past: str = ""
    gerund: str = ""
    bare_clauses: bool = False
    cited_ordinal: bool = False
    ordinal_point: bool = False
    ordinal_hyphen: bool = False
    day_behind: bool = False
    weekday_behind: bool = False
    slashed_days: bool = False
    recalled_after: str = ""
    to_come: re.Pattern[str] | None = None
