"""What a text tells that needs no language: figures, claims, days, types of event."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache

from monitor.core.facts import days, numerals
from monitor.core.facts.amounts import find_amounts
from monitor.core.facts.claims import find_claims
from monitor.core.facts.days import find_days
from monitor.core.facts.figures import find_figures
from monitor.core.facts.languages import LANGUAGES
from monitor.core.facts.languages.grammar import PLURAL
from monitor.core.facts.languages.language import Language, Named
from monitor.core.facts.occurrences import find_event_types, find_event_words, find_form, find_scenes, find_subjects
from monitor.core.facts.pairs import pair_groups, pair_roles
from monitor.core.facts.passage import Passage
from monitor.core.facts.vocabulary import Vocabulary
from monitor.core.text import Tokens
from monitor.model import Facts, Field, Form

_MOST = 800
"""So many words of a field are read: what an article adds later is background."""
# What the finders go from; all other roles are only asked for near these.
_LISTED = frozenset(
    {
        "number",
        "round",
        "nobody",
        "person",
        "others",
        "another",
        "harm",
        "habitual",
        "speech",
        "withdraw",
        "type",
        "form",
    }
    | {"he", "relative", "span", "weekday", "month", "unit", "future", "scene", "power", "matter", "act"}
)
NO_FACTS = Facts(
    figures=(),
    amounts=frozenset(),
    claims=(),
    days=(),
    types=(),
    event_words=(),
    scenes=(),
    subjects=(),
    form=Form.REPORT,
)


def find_facts(texts: Mapping[Field, str], words: Mapping[Field, Tokens], lang: str | None, published: date) -> Facts:
    """What the fields of an article tell; `words` are the tokens of its `texts`. Nothing in an unknown language."""
    spoken = _primary(lang)
    if spoken not in LANGUAGES:
        return NO_FACTS
    language, meanings = LANGUAGES[spoken], vocabulary(spoken)
    read = [Passage(field, texts[field], words[field].first(_MOST), language, meanings) for field in texts]
    spoken_days = {passage.field: find_days(passage, published) for passage in read}
    claims = {passage.field: find_claims(passage) for passage in read}
    figures = [
        figure
        for passage in read
        for figure in find_figures(passage, spoken_days[passage.field], claims[passage.field], published)
    ]
    types = find_event_types(read, figures)
    return Facts(
        figures=tuple(figures),
        amounts=frozenset(amount for passage in read for amount in find_amounts(passage)),
        claims=tuple(claim for found in claims.values() for claim in found),
        days=tuple(day for found in spoken_days.values() for day in found),
        types=types,
        event_words=find_event_words(read, figures, types),
        scenes=tuple(scene for passage in read for scene in find_scenes(passage)),
        subjects=tuple(subject for passage in read for subject in find_subjects(passage)),
        form=find_form(read),
    )


def is_read(lang: str | None) -> bool:
    """Whether anything is told of an article in this language."""
    return _primary(lang) in LANGUAGES


def _primary(lang: str | None) -> str:
    return (lang or "").partition("-")[0]


@cache
def vocabulary(lang: str) -> Vocabulary:
    """The words of one of the `LANGUAGES`, with all the roles that the finders ask for."""
    language = LANGUAGES[lang]
    listed = _LISTED | pair_groups(language.event_pairs)
    return Vocabulary(dict(_roles(language)), listed=listed, proclitics=language.grammar.proclitics)


def _people(language: Language) -> Iterator[tuple[tuple[str, str], str]]:
    if decline := language.grammar.decline:
        return _declined(language.people, decline)
    return ((("person", name), listed) for name, listed in language.people.items())


def _declined(
    people: Named, decline: Callable[[str], Iterator[tuple[str, str]]]
) -> Iterator[tuple[tuple[str, str], str]]:
    """The nouns in all their cases, and the words of each case; several are meant by the plural alone."""
    forms: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, listed in people.items():
        for form, case in (each for noun in listed.split(",") for each in decline(noun.strip())):
            if case:
                forms["case", case].append(form)
            forms["person", name.removesuffix(".1") if case == PLURAL else name].append(form)
    return ((role, ",".join(words)) for role, words in forms.items())


def _roles(language: Language) -> Iterator[tuple[tuple[str, str], str]]:
    yield from numerals.roles(language).items()
    yield from days.roles(language).items()
    yield from _people(language)
    for name, listed in language.glue.items():
        group, _, named = name.partition(".")
        yield (group, named or group), listed
    yield ("thing", "thing"), language.things
    yield ("deed", "own"), language.deeds
    yield from pair_roles(language.event_pairs)
    told = {"type": language.event_types, "speech": language.speech, **language.themes}
    yield from (((group, name), listed) for group, words in told.items() for name, listed in words.items())
    for name, listed in language.harm.items():
        harm = listed.split(",")
        yield ("harm", name), ",".join(word for word in harm if not word.endswith(".weak"))
        yield ("harm", f"{name}.weak"), ",".join(word.removesuffix(".weak") for word in harm if word.endswith(".weak"))
