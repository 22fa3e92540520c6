"""What is asked of a language: its words by their meaning, and how it is built."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from monitor.core.facts.languages.grammar import Grammar

Named = Mapping[str, str]


def named(written: str) -> Named:
    """The words under each name, from `NAME: words; NAME: words`."""
    parts = (each.partition(":") for each in written.split(";"))
    return {" ".join(name.split()): words for name, _, words in parts}


def phrases(beginnings: str, endings: str) -> str:
    """Each beginning with each ending, all of them separated by commas: `ha` and `detto, ucciso`."""
    begun, ended = ([" ".join(each.split()) for each in listed.split(",")] for listed in (beginnings, endings))
    return ", ".join(f"{one} {other}" for one in begun for other in ended)


def ordinals(words: str) -> Mapping[str, str]:
    """The days of a month in words, from the first."""
    return {f"ordinal.{day}": " ".join(word.split()) for day, word in enumerate(words.split(","), 1)}


class Pair(NamedTuple):
    """Deeds, and what they are done to: near each other they tell a type of event."""

    type: str
    doing: str
    done_to: str


def pairs(written: str) -> tuple[Pair, ...]:
    """The pairs of `TYPE: deeds + what they are done to; TYPE: …`, of which a type may have several."""
    told = (each.partition(":") for each in written.split(";"))
    return tuple(Pair(name.strip(), *words.split("+")) for name, _, words in told)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language: the features of its `grammar`, and its words by what they mean.

    Words are separated by commas; `*` at the end stands for any ending, and several words are a phrase. How they are
    written (case, accents, Arabic clitics) does not matter, but after `=` its accents do (`facts.vocabulary`). Where a
    place in the list has a meaning, words are separated by blanks, spellings of one by `/`, the blanks within one are
    `_`, and `-` is a place without a word. What a language does not have it does not name.
    """

    grammar: Grammar

    units: str
    """Numbers from 0 to 20, in order."""
    ones: str = ""
    """The words for one that are an article too."""
    tens: str = ""
    """30, 40 … 90."""
    hundreds: str = ""
    """100, 200 … 900 where they are words of their own."""
    scales: str
    """What multiplies by 100, 1,000 and 1,000,000."""
    joins: str = ""
    """The word inside `two hundred and one`."""
    rounded: str
    """A word and its value: `dozens 20-99` from and to, `a dozen 12~` about."""
    at_least: str
    """What stands before or after a number and says that there are more; `.before` and `.after` only there."""
    about: str
    """What says in the same way that it is not exact."""
    ranges: str
    """The words inside `15 to 20`, the last only after `between`."""
    between: str
    changes: str = ""
    """In `from 4 to 6` the second number holds."""
    nobody: str
    """None at all; `.next` only right before a word of harm, `.last` right after one."""

    people: Named
    """Who is counted, by `model.Counted` for several, `.1` for one, in Arabic `.2` for two."""
    things: str
    """What is counted and is nobody."""
    harm: Named
    """What happened to them, `KIND.POSITION` by where the number stands.

    verb: after it (`kills 12`); done: on either side (`12 killed`, `has killed 12`); state: before it (`12 dead`);
    state.reflexive: so, with a word of that kind before it; either: before or after alike (`murieron 12`); toll: after
    it, however far (`death toll …`); two: it says two by itself; no: it only looks like such a word (`pena di morte`).
    Where the verb comes last, verb is what somebody does (`12 askeri öldürdü`), state what befalls somebody (`12 asker
    öldü`), done a participle before the noun (`ölen 12 asker`). Words that end in `.weak` count only with somebody
    named (`police seized 12 kg`), those of `.loss` with a certain number of armed men, a toll with none only where it
    ends in `.lives`, those of `.captive` where a kidnapping is told (a state: behind that), those of `.cases` only
    where an outbreak is told. total.toll: a toll of what stands before; homes and magnitude count no one; homes.thing
    is what is counted, where a word of homes.lost stands in the sentence.
    """
    glue: Named
    """Small words by what they do.

    To a count. be: makes a participle passive; agent: who comes after it did it, agent.no: nobody does; before: what
    follows such a preposition is not counted, from: but for those who are freed; to: the value of a toll follows; of,
    of_the, out_of: stand between a number and its noun or the whole, articles among them; subset, among: what is
    counted is part of a count, contained: up to here it was; another: one more, and nobody named; owned: a number word
    with `of them` in it; other: more of the same, others: people who are named by that word alone; rather, versus: what
    the number is not, what it was before, instead: what it is, share: only some of them are meant; goods: who takes
    them abducts nobody; per: a rate's whole follows, ratio: so, behind one; and, nor, possessive: stand between two
    counts of one kind; life: who loses that is not missing; died: so it may have ended for the wounded; age: an age or
    an hour follows; article.oblique: the noun behind it may have a number (`im Block 4`); parent: whose children are
    counted next, except: who was spared, both behind their noun where the verb comes last; former: right before a word
    of harm, it is over.

    To a clause. clause, where, depends, who, that: begin one, which may tell more of what stands before; recall: after
    a length of time, what happened so long before; unreal: it may, shall or would happen, worst: the event is measured
    by those of the time beside it; unreal.behind: so, right behind a verb, unreal.earlier: it was told before this
    report, up to the next comma, condition: it may happen, where it opens the sentence; habitual: it happens again and
    again, habitual.sum: it adds up a whole war; to_do, infinitive: it is not told as done; reflexive; denied: it is
    denied; accused: somebody is charged with it, charged: with what follows; contrast: somebody else is told of.

    To who speaks. aux, pronoun, lead: stand round a speaker's name and are not part of it; mute: stands where a speaker
    would and names nobody; office: of whom it is, inside a name; outside: ends words that do not name who speaks;
    no_subject: behind it a word of speech has no speaker; hearer, hearer.accented: who is told comes after it, of the
    second where it has its accent; he, he.words: somebody named before speaks; this: what is told stands before; tells:
    such a verb names who is told at once, and follows who speaks; manner: by what means (`by phone`).

    To what is told. aim.attack, aim.object: what is claimed, the responsibility itself; not: no one did; allegation:
    what is rejected, untrue: what it is called; told: with such a noun the words told begin; deed.whole: what
    somebody says that he did himself, with nothing left to tell (`it killed`), deed.none: that he did not; state:
    whose deeds are no attacks that are claimed; refused: of which `deny` means to refuse; tally: what is corrected;
    withdraw, piece: takes a report back, and words for it; withdraw.prove: the report proved to be what it is
    called.

    To a day. article: with it a pointed number is an ordinal; ordinal.N: the Nth of a month in a word; dual: two days
    or months in one word; until: the last of several days follows; the_year: makes four digits a year; homonym: a month
    that, without a day or a year, is another word.
    """

    abbreviations: str = ""
    """Words, folded, whose point ends no sentence."""

    weekdays: str
    """From Monday."""
    months: str
    """From January."""
    relative: str
    """The day before yesterday, yesterday, today, tomorrow, the day after."""
    spans: Named
    """Longer times as `UNIT.N`, N units before this one."""
    periods: str
    """Day, week, month, year."""
    ago: Named
    """What makes `three years` a time ago, before or after it."""
    since: str
    years: Named
    """What makes four digits a year, before or after them, or (month) a month without a day those days."""
    future: str
    """The sentence speaks of what is to come."""
    lately: str
    """It does not."""

    speech: Named
    """The words that tell who says what.

    say, according (postposed: after the name; compound: in one word with it), claim, assume (the responsibility
    itself), deny, reject, brand (`called the reports false`), notice, correct; refuse: a phrase in which `deny` means
    to; no: it only looks like a word of these.
    """
    deeds: str
    """By which somebody says that he did it himself (`it was behind …`); what was done stands beside them."""

    event_types: Named
    """What happened, by `model.EventType`.

    `.title` counts in a title alone, `.faint` less than the others (who does it, and not what is done). idiom: a phrase
    with such a word that tells of no event (`a flood of`); elsewhere: words of sports, markets and the arts.
    """
    event_pairs: tuple[Pair, ...] = ()
    """What tells of an event only together: `left` and `the camp`."""
    themes: Mapping[str, Named]
    """What an article is about.

    scene: what may be struck, or where within a place something happens, by `model.SceneKind`; source is none: what has
    the name of a scene, and only tells who says it, or is something else. power: countries, and bodies of many of them;
    matter: what news is about beside the event (border, vote, press …), which tells what was said, agreed or forbidden
    where no place and no toll does; act: what is done by words or papers (deny, accuse, sign …). form: how an article
    tells, by `model.Form`; `.head` counts only set apart, at an end of the title (`Analysis: …`) or as a sentence of
    the lead (`An analysis.`), `.first` only where it begins the title (`Why …`), `.voice` only outside quotation marks
    (`I believe`).
    """
