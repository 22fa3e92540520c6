"""The words that name whose words a sentence tells: before the verb, behind it, or after a preposition."""

from itertools import pairwise

from monitor.core.facts.languages.clitics import is_definite
from monitor.core.facts.passage import Passage
from monitor.core.facts.turkish_tellers import turkish_cited, turkish_teller
from monitor.core.facts.vocabulary import Sign
from monitor.core.text import Case

_LONGEST = 7
"""So many words name a speaker."""
_FAR = 14
_HEAD = 3
_CLOSING = frozenset({"aux", "be", "before", "agent", "speech", "weekday", "relative"}) | {
    "round", "sureness", "pronoun", "clause", "hearer",
}  # fmt: skip
_LEADING = frozenset({"lead", "before", "weekday", "relative"})
_TIMES = frozenset({"weekday", "relative", "before"})
_DATED = frozenset({"weekday", "number"})
_NO_ONE = frozenset({"pronoun", "nobody", "clause", "aux"})
_TOLD = frozenset({"told", "lead", "aim", "to", "that", "nobody", "allegation", "manner", "piece"})
_OPENS_WORDS = frozenset({"before", "that", "told"})
_PAIR = 2
_DASHES = frozenset({" - ", " – ", " — "})
_MATTER = frozenset({"number", "harm", "speech", "nobody"})
_CLAUSES = frozenset({"clause", "condition"})
_QUOTES = frozenset("\"”“»«'’")
_APOSTROPHES = frozenset("'’")
_DATELINE_ENDS = frozenset({") - ", ") – ", ") — "})
_TANWIN = "\u064b"
"""The mark of an Arabic object or adverb: who speaks does not bear it."""
_ALI, _ON = "علي", "على"
_THAT = frozenset({"who", "that"})


def find_teller(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The tokens that name who speaks: before the verb, or after it where the sentence is turned round."""
    if passage.grammar.verb_last:
        return turkish_teller(passage, sign)
    if passage.grammar.verb_first:
        return _behind_verb(passage, sign)
    return _round_verb(passage, sign)


def _round_verb(passage: Passage, sign: Sign) -> tuple[int, int]:
    """Who speaks, where the subject stands before its verb unless a comma or a quotation does."""
    start, _ = passage.sentence(sign.start)
    turned = passage.tokens.breaks(sign.start) or _is_auxiliary_lead(passage, sign.start)
    head = _before_comma(passage, start, sign) if turned else _antecedent(passage, start, sign.start)
    if head:
        return _named(passage, *head)
    if sign.start == start or (turned and (sign.name == "say" or _is_quoted(passage, sign.start))):
        first, end = teller_after(passage, _past_hearer(passage, sign.end))
        aside = turned and first == end and passage.has_any(_TIMES, sign.end)  # `Shell, a firm, said on Monday …`
        return _named(passage, *_before_asides(passage, start, sign.start)) if aside else (first, end)
    if passage.has("this", start) and all(passage.has("lead", index) for index in range(start, sign.start)):
        return teller_after(passage, _past_hearer(passage, sign.end))  # `Об этом сообщил губернатор`
    first, end = teller_before(passage, sign)
    if first == end and turned:
        return _named(passage, start, sign.start)
    death = passage.grammar.turned_round and passage.role("harm", first).startswith("killed")
    return teller_after(passage, sign.end) if death else (first, end)  # `Смерть троих подтвердили в МВД`


def find_cited(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The tokens that name whose words they are before a word that says so: `Behörden zufolge`."""
    return turkish_cited(passage, sign) if passage.grammar.verb_last else teller_before(passage, sign)


def _before_comma(passage: Passage, start: int, sign: Sign) -> tuple[int, int] | None:
    """The tokens that name who speaks before a comma, with more of them behind it; None if nobody need stand there."""
    if passage.has("that", sign.end) or passage.has("tells", sign.start):
        return _before_asides(passage, start, sign.start)
    return (start, sign.start) if _follows_speaker(passage, sign) else _before_aside(passage, start, sign.start)


def _before_asides(passage: Passage, start: int, verb: int) -> tuple[int, int]:
    """`Aisha Bello, 34, a nurse, told …`, `the army, which holds the fort, said that …`: who speaks, and more of it."""
    commas = [start, *filter(passage.tokens.breaks, range(start + 1, verb + 1))]
    parts = reversed([*pairwise(commas[:-1])])
    named = (part for part in parts if part[0] == start or _opens_name(passage, part[0]))
    return next(named, (start, start))


def _before_aside(passage: Passage, start: int, verb: int) -> tuple[int, int] | None:
    """`The M23, backed by Rwanda, denied …`: what stands before the one aside of a sentence, if that may speak."""
    start = next((index for index in range(verb, start, -1) if _is_behind_dateline(passage, index)), start)
    commas = [index for index in range(start + 1, verb + 1) if passage.tokens.breaks(index)]
    if len(commas) != _PAIR or commas[0] - start > _LONGEST:
        return None
    quoted = any(_is_in_quotation(passage, start, index) for index in commas)
    adverbial = passage.has_any(_TIMES, start) or passage.has_any(_CLAUSES, start)
    head = range(start, commas[0])
    return None if quoted or adverbial or _is_matter(passage, head) else (start, commas[0])


def _is_in_quotation(passage: Passage, start: int, index: int) -> bool:
    """Whether the words up to a token hold one mark of a quotation: `… faux », a dit`, but not `«JNIM», a dit`."""
    marks = _QUOTES - _APOSTROPHES
    odd = sum(mark in marks for each in range(start + 1, index + 1) for mark in passage.gap(each)) % 2
    return odd > 0 or passage.gap(index)[:1] in _APOSTROPHES


def _antecedent(passage: Passage, start: int, verb: int) -> tuple[int, int] | None:
    """`Al-Shabaab, which claimed the attack, …`: what the relative pronoun right before a verb stands for."""
    while verb > start and passage.has("aux", verb - 1) and not passage.has_any(_THAT, verb - 1):
        verb -= 1
    who = verb - 1
    if not (start < who <= start + _LONGEST and passage.has_any(_THAT, who) and passage.tokens.breaks(who)):
        return None
    return None if _is_matter(passage, range(start, who)) else (start, who)


def _is_matter(passage: Passage, head: range) -> bool:
    """Whether words tell what happened and not who speaks: `The attack`, but not `The attackers`."""
    event = any(passage.has("type", index) for index in head)
    somebody = any(passage.has("person", index) for index in head)
    return (event and not somebody) or any(passage.has_any(_MATTER, index) for index in head)


def _opens_name(passage: Passage, index: int) -> bool:
    return passage.tokens.case(index) is Case.TITLE or passage.has("lead", index)


def _follows_speaker(passage: Passage, sign: Sign) -> bool:
    """Indonesian `Ousmane, sopir truk, mengaku …`: but for the stems (`kata`, `ujar`), a verb follows who speaks."""
    active = passage.grammar.active
    return active != "" and passage.tokens.folded[sign.start].startswith(active)


def _is_quoted(passage: Passage, index: int) -> bool:
    """Whether a quotation ends before a verb and its auxiliaries: `« C’est faux », a démenti le maire`."""
    while index > 0 and passage.has("aux", index - 1) and not passage.tokens.breaks(index):
        index -= 1
    return not _QUOTES.isdisjoint(passage.gap(index))


def _behind_verb(passage: Passage, sign: Sign) -> tuple[int, int]:
    """Arabic: after the verb, or before it in a headline, where the object follows at once."""
    first = _past_hearer(passage, sign.end)
    if passage.has("before", sign.end - 1) or passage.has_any(_OPENS_WORDS, first):
        return _headed(passage, sign)
    if not (passage.has("aim", first) or _bears_tanwin(passage, first)):
        return teller_after(passage, first)
    start, _ = passage.sentence(sign.start)
    near = range(max(start, sign.start - _LONGEST - 1), sign.start)
    verbs = [index + 1 for index in near if passage.has("speech", index)]  # `أعلنت الجماعة تبنيها الهجوم`
    return _named(passage, max(verbs, default=start), sign.start)


def _headed(passage: Passage, sign: Sign) -> tuple[int, int]:
    """`أوكسفام تحذر من …`: who speaks begins the sentence; of `قالت في بيان` it was named before."""
    start, _ = passage.sentence(sign.start)
    heads = 0 < sign.start - start <= _HEAD and not any(map(passage.tokens.breaks, range(start + 1, sign.start + 1)))
    spoken = any(passage.has("speech", index) for index in range(start, sign.start))
    return _named(passage, start, sign.start) if heads and not spoken else (sign.start, sign.start)


def _is_told(passage: Passage, index: int) -> bool:
    """`أعلنت السلطات إحباط محاولة`: after an article, a noun of a verb without one is what is told."""
    noun, words = passage.grammar.told_noun, passage.tokens.folded
    return noun is not None and is_definite(words[index - 1]) and noun.search(words[index]) is not None


def _bears_tanwin(passage: Passage, index: int) -> bool:
    return index < passage.size and _TANWIN in passage.words(index, index + 1)


def _is_auxiliary_lead(passage: Passage, index: int) -> bool:
    """`…, a annoncé le gouverneur`, `как сообщил …`: nothing but small words between the comma and the verb."""
    back = index - 1
    while back >= 0 and passage.has("aux", back) and not passage.tokens.breaks(back):
        back -= 1
    return back >= 0 and passage.has("aux", back) and passage.tokens.breaks(back)


def teller_before(passage: Passage, sign: Sign) -> tuple[int, int]:
    """The subject of a verb that follows it; (0, 0) if nobody is named."""
    start, _ = passage.sentence(sign.start)
    first = end = _before_parenthesis(passage, start, sign.start)
    while first > start and end - first < _FAR and not (first < end and _begins(passage, first)):
        first -= 1
    where = [each.end for index in range(first, end) if (each := passage.sign("where", index))]
    first = max([first, *where])  # `including one in which rebels say …`
    far = end - first >= _FAR and not _begins(passage, first)
    if far and passage.grammar.verb_closes:
        first = start  # `Die Gruppe hat sich zu dem Anschlag … bekannt`
    relative = passage.has_any(_THAT, first) and passage.has("lead", first + 1)  # `…, which the army denied`
    first += relative or (passage.has("clause", first) and not passage.tokens.breaks(first))
    return _named(passage, first, end)


def _before_parenthesis(passage: Passage, start: int, verb: int) -> int:
    """`«Джамаат» (запрещена в РФ) заявила`: where what is put in between the name and the verb begins, if it does."""
    if ")" not in passage.gap(verb):
        return verb
    return next((index for index in range(verb - 1, start, -1) if "(" in passage.gap(index)), verb)


def _begins(passage: Passage, index: int) -> bool:
    if passage.tokens.breaks(index) or _is_behind_dateline(passage, index):
        return True
    return passage.has("clause", index) and not passage.has("who", index)  # `two drivers who sat in the column told`


def _is_behind_dateline(passage: Passage, index: int) -> bool:
    """`KIDAL (AFP) - Deux …`, `BAMAKO, NUSANTARA POS - Kelompok …`: the first word of what is told."""
    start, _ = passage.sentence(index)
    dashed = index > start and passage.gap(index) in _DASHES and index - start <= _LONGEST
    return passage.gap(index) in _DATELINE_ENDS or (dashed and passage.tokens.case(start) is Case.UPPER)


def teller_after(passage: Passage, first: int) -> tuple[int, int]:
    """The subject of a verb or a preposition that precedes it, as the tokens `first` and those behind it name it."""
    end = first
    start, last = passage.sentence(first) if first < passage.size else (0, first)
    if start == first:
        return first, first  # `…, ha detto. Il governo …`: the verb ended its sentence
    while end < last and (end == first or not _begins(passage, end)):
        end += 1
    return _named(passage, first, end)


def _past_hearer(passage: Passage, first: int) -> int:
    """`a indiqué vendredi à l’AFP un habitant`: the one who is told is not the one who speaks."""
    index = first = _past_manner(passage, first)
    while passage.has_any(_TIMES, index) and not _is_hearer(passage, index):
        index += 1
    index = _past_manner(passage, index)
    if not _is_hearer(passage, index):
        return first
    index += 1
    while passage.has("lead", index):
        index += 1
    if index + 1 >= passage.size:
        return first
    if behind := _past_hearers_name(passage, index):
        return behind
    named = passage.tokens.case(index) in {Case.TITLE, Case.UPPER, Case.MIXED} or passage.has("lead", index + 1)
    return _past_manner(passage, index + 1) if named else first


def _past_hearers_name(passage: Passage, index: int) -> int:
    """`à l’Agence Fleuve un élu`, `a este diario un sargento`: where the name of a hearer ends, or 0."""
    case = passage.tokens.case(index)
    if case is Case.UPPER:  # `à l’AFP Moussa Traoré, le maire`
        return 0
    for each in range(index + 1, min(index + _LONGEST, passage.size)):
        if passage.tokens.breaks(each):
            return each if case is Case.LOWER else 0
        if _opens_phrase(passage, each):
            return each
        if case is Case.TITLE and passage.tokens.case(each) is Case.LOWER and not passage.has("of", each):
            return 0
    return 0


def _opens_phrase(passage: Passage, index: int) -> bool:
    """Not in `Courrier du Niger`, nor `le 3 mars`."""
    if passage.has("of", index) or passage.has("of", index - 1):
        return False
    if passage.has("number", index) and not passage.has("lead", index - 1):
        return True
    article = passage.has("lead", index) and passage.has("possessive", index) and index + 1 < passage.size
    return article and not (passage.has_any(_DATED, index + 1) or passage.words(index + 1, index + 2).isdigit())


def _is_hearer(passage: Passage, index: int) -> bool:
    """Portuguese `disse à Lusa`; without its accent the same word is an article: `disse a Defesa Civil`."""
    role = passage.role("hearer", index)
    return role != "" and not (role == "accented" and passage.words(index, index + 1).isascii())


def _past_manner(passage: Passage, index: int) -> int:
    """`contó por teléfono …`: by what means somebody was told."""
    sign = passage.sign("manner", index)
    return sign.end if sign else index


def _named(passage: Passage, first: int, end: int) -> tuple[int, int]:
    """The name at the head of some tokens: without articles, prepositions and days before it, to where it ends."""
    while first < end and (_is_lead(passage, first) or _leads_on(passage, first, end)):
        first += 1
    last = first
    while last < min(end, first + _LONGEST) and not (last > first and _closes(passage, last)):
        last += 1
    while last > first and (passage.has("and", last - 1) or passage.has("lead", last - 1)):
        last -= 1
    anyone = first < last and (_is_one_of(passage, first) or not passage.has_any(_NO_ONE, first))
    return (first, last) if anyone and not _is_mute(passage, first) and not _is_relative(passage, first) else (0, 0)


def _is_one_of(passage: Passage, first: int) -> bool:
    """Arabic `أحد السكان`, `أحد أعيان القبيلة`: one of several, by the word that also means nobody."""
    behind = range(first + 1, min(first + 3, passage.size))
    return passage.has("nobody", first) and any(is_definite(passage.tokens.folded[index]) for index in behind)


def _leads_on(passage: Passage, index: int, end: int) -> bool:
    """`communiqué de l’armée`, `теперь армия`: behind a word that names nobody may stand who speaks."""
    following = index + 1
    if following >= end or passage.tokens.breaks(following) or not _is_mute(passage, index):
        return False
    return (
        not passage.grammar.articles or is_definite(passage.tokens.folded[following]) or passage.has("lead", following)
    )


def _is_mute(passage: Passage, first: int) -> bool:
    """A word that names nobody, as `post`; a capital inside a sentence makes it a name: `the Post`."""
    start, _ = passage.sentence(first)
    name = passage.tokens.case(first) is Case.TITLE and first > start and not passage.grammar.nouns_capitalised
    return passage.has("mute", first) and not name


def _is_relative(passage: Passage, first: int) -> bool:
    """`…, que jurou fidelidade, reivindicou …`: a verb follows the pronoun, and no article or word for people."""
    small = passage.tokens.case(first) is Case.LOWER and not passage.has("person", first)
    return small and first > 0 and passage.has_any(_THAT, first - 1) and not passage.tokens.breaks(first)


def _is_lead(passage: Passage, index: int) -> bool:
    if passage.tokens.case(index) is Case.UPPER and len(passage.tokens.folded[index]) > 1:
        return False
    return passage.has_any(_LEADING, index)


def _closes(passage: Passage, index: int) -> bool:
    counts = passage.has("number", index) and not passage.has("lead", index)
    if counts or passage.tokens.folded[index].isdigit() or passage.tokens.breaks(index):
        return True
    if passage.has("office", index) and passage.has("office", index - 1):
        return False  # `a spokesman for the army`
    return (passage.has_any(_CLOSING, index) and not _is_ali(passage, index)) or _ends_name(passage, index)


def _is_ali(passage: Passage, index: int) -> bool:
    """Arabic `العلي`, and `علي` in a text that writes the preposition with its own letter: a name, and not `on`."""
    if not passage.grammar.proclitics or not passage.has("before", index):
        return False
    written = passage.words(index, index + 1)
    return is_definite(written) or (written == _ALI and _ON in passage.text)


def _ends_name(passage: Passage, index: int) -> bool:
    """An English verb in the past (`the army conceded …`), an Arabic adverb, or what begins the words told."""
    if passage.grammar.verb_first:
        deed = ".verb" in passage.role("harm", index)  # `أعلن الجيش المالي القضاء على 12 إرهابيا`
        return deed or passage.has_any(_TOLD, index) or _bears_tanwin(passage, index) or _is_told(passage, index)
    past = passage.grammar.past
    verb = (
        past is not None
        and past.search(passage.tokens.folded[index]) is not None
        and passage.tokens.case(index) is Case.LOWER
        and passage.gap(index) != "-"
    )
    tells_whom = passage.has("person", index + 1) or passage.has("lead", index - 1)  # `two wounded men`, `the injured`
    return verb and not tells_whom
