"""Made-up articles, names and rules for benchmarks: ten languages in three scripts, the same for the same seed.

The words are invented from the sounds of each language, most of them rare as in real prose (Zipf); only those that hold
sentences together are real. Order means nothing, which is harder on a cache of words than real text: more are new.
Some entities are spoken of, and asked for by rules, far more often than others. Some names are words of the language,
too, and stand in many articles that mean nothing by them.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

ARTICLE_BYTES = 3_000
WORDS = 20_000
NAME_WORDS = 4_000
NAMES_AN_ENTITY = 4
ENTITIES_AN_ARTICLE = 6
EVENNESS = 100
"""The share of an entity, by its rank, is 1 / (rank + this)."""
NAMED = 0.05
"""So many of the places for a word are taken by a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What the words of a language are made of. `joined`: what is written together with a word, before or after it."""

    share: float
    first: str
    middle: str
    last: str
    small: str
    joined: str = "{}"


TONGUES = {
    "en": Tongue(
        share=0.28,
        first="b c d f g h j k l m n p r s t v w br cl gr pr st tr sh th",
        middle="a e i o u ea ou",
        last="n r s t d l m ng st",
        small="the of and to in a is that for it was on are as with they at be this have from or had by but",
        joined="{} {} {} {} {} {} {}’s {}-{}",
    ),
    "fr": Tongue(
        share=0.15,
        first="b c d f g j l m n p r s t v bl cr gr pr tr ch",
        middle="a e é è i o u ou ai au",
        last="r s t l n x - - -",
        small="le la de et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il",
        joined="{} {} {} {} {} {} l’{} d’{} {}-{}",
    ),
    "es": Tongue(
        share=0.12,
        first="b c d f g j l m n p r s t v ll ñ br tr",
        middle="a e i o u á é í ó ie ue",
        last="n s r l d - - -",
        small="de la que el en y a los se del las un por con no una su para es al lo como más o pero",
    ),
    "pt": Tongue(
        share=0.06,
        first="b c d f g j l m n p r s t v lh nh br tr",
        middle="a e i o u ã é ó ei ão",
        last="s r l m - - -",
        small="de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi",
    ),
    "de": Tongue(
        share=0.06,
        first="b d f g h k l m n p r s t w z sch st pf",
        middle="a e i o u ä ö ü ei au ie",
        last="n r s t l ß ch ng cht",
        small="der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an",
    ),
    "it": Tongue(
        share=0.04,
        first="b c d f g l m n p r s t v gl ch sc",
        middle="a e i o u à è ò",
        last="- - - n r l",
        small="di e il la che in a per un del non è una i con le si da al come più anche ha ma della",
        joined="{} {} {} dell’{} l’{}",
    ),
    "tr": Tongue(
        share=0.04,
        first="b c ç d f g h k l m n p r s ş t v y z",
        middle="a e ı i o ö u ü",
        last="k l m n r ş t z - -",
        small="bir ve bu da de için ile o çok daha gibi ne kadar sonra var olarak en olan ama ya ise her",
    ),
    "id": Tongue(
        share=0.04,
        first="b d g h j k l m n p r s t ng ny",
        middle="a e i o u",
        last="n ng k r s t - -",
        small="yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga oleh sebagai ada karena bisa",
        joined="{} {} {} {}-{}",
    ),
    "ru": Tongue(
        share=0.10,
        first="б в г д ж з к л м н п р с т ф х ч ш ст пр гр",
        middle="а е ё и о у ы я ю",
        last="- - н р л т в к й сть",
        small="и в не на что он с как по это из но у за от к для о так же все до при или был",
        joined="{} {} {}а {}ов {}ом {}ами {}ского",
    ),
    "ar": Tongue(
        share=0.11,
        first="ب ت ث ج ح خ د ذ ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي أ إ آ",
        middle="ا و ي ا و ي - - - - ُ",
        last="ة ن ر م د ت ى - -",
        small="في من على أن إلى التي عن مع هذا ما كان بعد قد لم بين كل هذه ذلك حتى منذ عند أو ثم",
        joined="{} {} {} ال{} وال{} بال{} لل{} و{}",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of a language with their cumulated weights, what its names are made of, and words that go together.

    Of the `common` ones some are names, too.
    """

    words: Sequence[str]
    common: frozenset[str]
    weights: Sequence[float]
    names: Sequence[str]
    themes: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What articles are made of: languages, and each entity as its names, the first of them sure."""

    vocabularies: dict[str, Vocabulary]
    entities: Sequence[tuple[str, Sequence[str]]]

    @property
    def shares(self) -> list[float]:
        """How often each entity is spoken of, cumulated."""
        return _shares(len(self.entities), EVENNESS)

    @property
    def names(self) -> list[str]:
        return [name for _, names in self.entities for name in names]


def a_world(random: Random, names: int) -> World:
    vocabularies = {lang: _vocabulary(random, tongue) for lang, tongue in TONGUES.items()}
    langs, shares = list(TONGUES), [tongue.share for tongue in TONGUES.values()]
    seen: set[str] = set()
    entities = []
    while len(seen) < names:
        lang = random.choices(langs, shares)[0]
        fresh = {_name(random, vocabularies[lang]) for _ in range(NAMES_AN_ENTITY)} - seen
        if fresh:
            seen |= fresh
            entities.append((lang, sorted(fresh, key=lambda name: (_is_word(name, vocabularies[lang]), name))))
    return World(vocabularies=vocabularies, entities=entities)


def _is_word(name: str, vocabulary: Vocabulary) -> bool:
    return name.lower() in vocabulary.common


def _shares(count: int, evenness: float) -> list[float]:
    return list(accumulate(1 / (rank + evenness) for rank in range(count)))


def _vocabulary(random: Random, tongue: Tongue) -> Vocabulary:
    words = [*tongue.small.split(), *_invented(random, tongue, WORDS)]
    weights = _shares(len(words), 2.7)
    names = [word.capitalize() for word in _invented(random, tongue, NAME_WORDS) if word not in words]
    themes = [random.sample(words[50:5_000], 12) for _ in range(20)]
    common = frozenset(words[100:5_000])
    return Vocabulary(words=words, weights=weights, common=common, names=names, themes=themes)


def _invented(random: Random, tongue: Tongue, count: int) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < count:
        words[_joined(random, tongue)] = None
    return list(words)


def _joined(random: Random, tongue: Tongue) -> str:
    frame = random.choice(tongue.joined.split())
    return frame.format(*(_word(random, tongue) for _ in range(2)))


def _word(random: Random, tongue: Tongue) -> str:
    sounds = [tongue.first.split(), tongue.middle.split(), tongue.last.split()]
    syllables = random.choices((1, 2, 3, 4), (2, 4, 3, 1))[0]
    spelt = "".join(random.choice(sound) for _ in range(syllables) for sound in sounds[:2])
    return (spelt + random.choice(sounds[2])).replace("-", "")


def _name(random: Random, vocabulary: Vocabulary) -> str:
    """Nearly half are names of two or three words, a quarter phrases of common words, the rest a single word.

    One of a hundred is a word of the language like any other.
    """
    kind = random.random()
    if kind < 0.45:
        return " ".join(random.choices(vocabulary.names, k=random.choice((2, 2, 3))))
    if kind < 0.7:
        return " ".join(random.choices(vocabulary.words[50:5_000], k=random.choice((2, 3))))
    if kind < 0.71:
        return random.choice(vocabulary.words[100:5_000]).capitalize()
    return random.choice(vocabulary.names)


# --- articles -------------------------------------------------------------------------------------------------------


def articles(random: Random, world: World, count: int) -> Iterator[tuple[str, str]]:
    """Titles and texts."""
    langs, shares = list(TONGUES), [tongue.share for tongue in TONGUES.values()]
    of_lang = {lang: [names for owner, names in world.entities if owner == lang] for lang in langs}
    spoken_of = {
        lang: _shares(len(named), EVENNESS * len(named) / len(world.entities)) for lang, named in of_lang.items()
    }
    for lang in random.choices(langs, shares, k=count):
        chosen = random.choices(of_lang[lang], cum_weights=spoken_of[lang], k=ENTITIES_AN_ARTICLE)
        cast = [name for names in chosen for name in names]
        yield _article(random, world.vocabularies[lang], cast)


def _article(random: Random, vocabulary: Vocabulary, cast: Sequence[str]) -> tuple[str, str]:
    title, *sentences = [_sentence(random, vocabulary, cast)]
    size = 0
    while size < ARTICLE_BYTES:
        sentences.append(_sentence(random, vocabulary, cast) + random.choice((". ", ". ", "! ", ".\n\n")))
        size += len(sentences[-1].encode())
    return title, "".join(sentences)


def _sentence(random: Random, vocabulary: Vocabulary, cast: Sequence[str]) -> str:
    words = random.choices(vocabulary.words, cum_weights=vocabulary.weights, k=random.randint(8, 22))
    spoken = "".join(_spoken(random, word, cast) for word in words)
    return spoken[:1].upper() + spoken[1:].rstrip(" ,")


def _spoken(random: Random, word: str, cast: Sequence[str]) -> str:
    kind = random.random()
    if kind < NAMED:
        return random.choice(cast) + " "
    if kind < 0.07:
        return f"{random.randint(1, 2026)} "
    if kind < 0.08:
        return f"«{word}» "
    return word + (", " if kind > 0.95 else " ")


# --- rules ----------------------------------------------------------------------------------------------------------


def a_pack(random: Random, world: World, rules: int) -> str:
    """A rule pack: all names as entities, and so many rules that ask for them."""
    tables = [_entity(random, index, *entity, world) for index, entity in enumerate(world.entities)]
    tables += [_rule(random, index, world) for index in range(rules)]
    return "\n".join(tables)


def _entity(random: Random, index: int, lang: str, names: Sequence[str], world: World) -> str:
    """A name that is a word of the language is ambiguous, and one name of every fourth entity besides."""
    lines = [f"[entities.e{index}]", f'name = "Entity {index}"', f'kind = "{random.choice(("person", "place"))}"']
    vocabulary = world.vocabularies[lang]
    ambiguous = [name for name in names if _is_word(name, vocabulary)]
    if len(names) > 1 and index % 4 == 0:
        ambiguous = ambiguous or [names[-1]]
    if ambiguous:
        context, other = random.sample(vocabulary.themes, 2)
        lines += [f"ambiguous = {_list(ambiguous)}", f"context = {_list(context)}", f"unless = {_list(other[:3])}"]
    return "\n".join([*lines, f"names = {_list([name for name in names if name not in ambiguous])}"])


def _rule(random: Random, index: int, world: World) -> str:
    """Of ten rules seven ask for entities and words about them, one for entities alone, two for words alone."""
    asked = [
        f"@e{each}"
        for each in random.choices(range(len(world.entities)), cum_weights=world.shares, k=random.randint(1, 4))
    ]
    theme, other = random.sample(world.vocabularies[random.choice(list(TONGUES))].themes, 2)
    words = [_asked_for(random, word) for word in random.sample(theme, random.randint(3, 12))]
    entities, either, unwanted = " OR ".join(asked), " OR ".join(words), _quoted(random.choice(other))
    match index % 10:
        case 0 | 1 | 2:
            when = f"({entities}) NEAR/10 ({either})"
        case 3:
            when = f"ATLEAST/2({entities})"
        case 4:
            when = f"({words[0]} OR {words[1]}) AND ({' OR '.join(words[2:])}) NOT {unwanted}"
        case 5:
            when = f"title:({either}) AND {_quoted(random.choice(other))}"
        case 6:
            when = f"lead:({entities}) AND ({either})"
        case _:
            when = f"({entities}) AND ({either}) NOT {unwanted}"
    return f"[[rule]]\nid = \"r{index}\"\ntitle = \"Rule {index}\"\nwhen = '''{when}'''"


def _asked_for(random: Random, word: str) -> str:
    """One of eight words is asked for by its beginning."""
    if len(word) >= 6 and word.isalpha() and random.random() < 1 / 8:
        return f"{word[:-1]}*"
    return _quoted(word)


def _list(words: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"


def _quoted(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)
