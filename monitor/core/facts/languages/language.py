"""What is asked of a language: its words by their meaning, and how it is built."""

from collections.abc import Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language: its words, each kind as one text, or one under each name, and the traits of its `grammar`.

    Words are separated by commas; `*` at the end stands for any ending, and several words are a phrase. How they are
    written (case, accents, Arabic clitics) does not matter, but after `=` its accents do (`facts.vocabulary`). Where a
    place in the list has a meaning, words are separated by blanks, spellings of one by `/`, the blanks within one are
    `_`, and `-` is a place without a word.

    Numbers. units: 0 to 20 in order; ones: the words for one that are an article too; tens: 30, 40 … 90; hundreds: 100,
    200 … 900 where they are words of their own; scales: what multiplies by 100, 1,000 and 1,000,000; joins: the word
    inside `two hundred and one`. rounded: a word and its value, `20-99` from and to, `12~` about. at_least, about: what
    stands before a number and says how sure it is; words that end in `.after` only stand after it. ranges: the words
    inside `15 to 20`, the last only after `between`. changes: in `from 4 to 6` the second number holds. nobody: none at
    all; words that end in `.next` only right before a word of harm, in `.last` right after one.

    People. people: who is counted, under a name of `model.Counted` for several, `.1` for one, in Arabic `.2` for two.
    things: what is counted and is nobody. harm: what happened to them, `KIND.POSITION` by where the number stands;
    verb: after it (`kills 12`), done: on either side (`12 killed`, `has killed 12`), state: before it (`12 dead`),
    either: before or after alike (`murieron 12`), toll: after it, however far (`death toll …`), two: it says two by
    itself; state.reflexive: a state that is told with a word of that kind before it; no: it only looks like such a word
    (`pena di morte`). Words that end in `.weak` count only with somebody named (`police seized 12 kg`). homes and
    magnitude count no one. In Turkish, whose verbs stand last, verb is what somebody does (`12 askeri öldürdü`), state
    what befalls somebody (`12 asker öldü`), done a participle before the noun (`ölen 12 asker`).

    glue: small words by what they do to a count. be: makes a participle passive; agent: who comes after it did it;
    before: what follows such a preposition is not counted; to: the value of a toll follows; subset, among: what is
    counted is part of a count, contained: up to here it was; owned: a number word with `of them` in it; other: more of
    the same; where: a clause about a place begins; recall: after a length of time, what happened so long before; per: a
    rate's whole follows; rather, versus: what the number is not, what it was before; from: of those who are freed, no
    barrier as `before` is; life: who loses that is not missing; article: with it a pointed number is an ordinal;
    infinitive, reflexive: what makes a verb after it one; depends: a clause that begins with it tells more of what
    stands before; possessive: `their`, `ses`; clause: a new thought begins; unreal: it may, shall or would happen;
    denied: it is denied; accused: somebody is charged with it; age: an age or an hour follows; outside: what ends words
    that do not name who speaks; no_subject: behind it a word of speech has no speaker before it; the_year: an article
    that makes four digits a year; homonym: a month that, without a day or year, is another word.

    Days. weekdays from Monday; months from January; relative: the day before yesterday, yesterday, today, tomorrow;
    spans: longer times as `UNIT.N`, N units before this one; periods: day, week, month, year; ago: what makes `three
    years` a time ago, before or after it; since; years: what makes four digits a year, before or after them, or (month)
    a month without a day those days; future: the sentence speaks of what is to come; lately: it does not.

    speech: who says what. say, according (postposed: after the name; compound: in one word with it), claim, assume
    (responsibility itself), deny, reject, notice, correct: the words that tell it; object, attack: what is claimed;
    report: what is rejected; toll: what is corrected; not: no one did; no: it only looks like a word of these; aux,
    pronoun, lead: what stands round a speaker's name and is not part of it; mute: what stands where a speaker would and
    names nobody; hearer: who is told comes after it; manner: by what means (`by phone`). brand, untrue: words that
    together deny (`called the reports false`); refuse, refused: phrases in which, and words of which `deny` means to
    refuse.

    deeds: the words by which somebody says that he did it himself (`it was behind …`); what was done stands beside
    them.

    event_types: what happened, by `model.EventType`; `.title` counts in a title alone, `.faint` less than the others
    (who does it, and not what is done). idiom: a phrase with such a word that tells of no event (`a flood of`);
    elsewhere: words of sports, markets and the arts.

    themes: what an article is about. scene: what may be struck, or where within a place something happens, by
    `model.SceneKind`; source is none: what has the name of a scene, and only tells who says it, or is something else.
    power: countries, and bodies of many of them; matter: what news is about beside the event (border, vote, press …),
    which tells what was said, agreed or forbidden where no place and no toll does; act: what is done by words or papers
    (deny, accuse, sign …). form: how an article tells, by `model.Form`; `.head` counts only set apart, at an end of the
    title (`Analysis: …`) or as a sentence of the lead (`An analysis.`), `.first` only where it begins the title (`Why
    …`), `.voice` only outside quotation marks (`I believe`).
    """

    grammar: Grammar
    units: str
    ones: str
    tens: str
    hundreds: str
    scales: str
    joins: str
    rounded: str
    at_least: str
    about: str
    ranges: str
    between: str
    changes: str
    nobody: str
    people: Named
    things: str
    harm: Named
    glue: Named
    weekdays: str
    months: str
    relative: str
    spans: Named
    periods: str
    ago: Named
    since: str
    years: Named
    future: str
    lately: str
    speech: Named
    deeds: str
    event_types: Named
    themes: Mapping[str, Named]
