"""Words by which two reports are compared: terms within a language, and the sound of a name across scripts."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from monitor.core.text import Case, Token, fold

_STEM = 6
_SHORTEST_TERM = 4
_SHORTEST_SOUND = 2
_LONG = 5
_SOON = 4
_GAP = 3
"""Characters at most between two words, if nothing is left out."""

Groups = Callable[[str], Collection[str]]
"""What a folded word means by itself, as groups of `facts.vocabulary`: what means something is no name."""

_PREPOSITIONS = {
    "en": "in near at outside around inside close",
    "fr": "a pres dans au aux en",
    "es pt": "em cerca perto no na",
    "de": "bei nahe unweit im",
    "ru": "в во у под близ около",
    "ar": "في قرب بالقرب قبالة",
    "id sw": "di dekat katika karibu",
}
_WHERE = frozenset(word for words in _PREPOSITIONS.values() for word in words.split())
_KINDS_OF_PLACE = {
    "en es fr pt": "the of region province district department state",
    "de": "region ortschaft stadt provinz dorf bezirk nahe gegend umgebung hauptstadt gemeinde kreis gebiet raum insel "
    "norden suden osten westen nordosten nordwesten sudosten sudwesten zentrum grenze der des von",
    "ru": "город города городе городом",
    "ar": "من بلده مدينه قريه محافظه ولايه اقليم منطقه محيط ضواحي شمال جنوب شرق غرب وسط حي مقاطعه جوار شمالي "
    "جنوبي شرقي غربي العاصمه",
}
"""What stands between such a word and the name, as folded."""
_NO_PLACES = (
    "بيان كلمه خطاب رساله تسجيل مقطع فيديو تصريح تصريحات حديث مقابله حوار مؤتمر اجتماع منشور تغريده تقرير رد "
    "تعليق وقت حين زمن ساعه ساعات ليله صباح مساء ظهر يوم ايام اسبوع شهر اشهر عام سنه سنوات عهد فتره مرحله نهايه "
    "بدايه مطلع اعقاب اطار ظل سياق سبيل حال حاله ضوء شان صدد موضوع ملف مجال قطاع مواجهه مقابل اشاره محاوله خطوه "
    "عمليه عمليات هجوم هجمات كمين حادث حادثه انفجار اشتباكات معارك قتال غاره ضربه صفوف قوات جيش قاعده معسكر ثكنه "
    "سجن سوق مسجد كنيسه مدرسه مستشفى مطار ميناء منزل طريق قافله حافله سياره مقر مكتب عدد كل جميع بعض اكثر اقل "
    "مائة كثير غضون اثناء خلال بلاد بلد بلدان دوله دول عالم قاره صحراء ساحل مكان اماكن موقع مواقع نقطه انحاء "
    "جنوبها شمالها شرقها غربها وسطها قضيه تحقيق محكمه جلسه جنازه مقدمه مقدمتها راس قلب عمق داخل خارج متناول قبضه "
    "ايدي يد مجموعه جماعه تنظيم حركه حكومه وزاره رئاسه لجنه منظمه هيئه هذا هذه ذلك تلك اخر اول ثاني مثل غير ان "
    "انه ما"
)
"""Common nouns after an Arabic “in”: “in a statement”, “in the country”. There no capital tells them from names."""
_IN_NO_PLACE = frozenset(form for word in _NO_PLACES.split() for form in (fold(word), fold(f"ال{word}")))
_NO_NAME = frozenset(word for words in _KINDS_OF_PLACE.values() for word in words.split())
_NOTHING = Token("", 0, 0, Case.NONE, breaks=True)

# How the letters of a name sound, roughly enough for b and p, or c, k and q, to be one: what outlets of other scripts
# write for the same name differs in its vowels and in such pairs, seldom in more. No script tells h from kh for sure.
_DIGRAPHS = [
    ("tch", "s"), ("tsh", "s"), ("dzh", "j"), ("sch", "s"), ("dj", "j"), ("gh", "g"), ("kh", ""), ("sh", "s"),
    ("ch", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("zh", "j"), ("gu", "g"), ("qu", "k"),
    ("ce", "s"), ("ci", "s"), ("ts", "s"), ("tz", "s"), ("дж", "j"), ("тс", "s"), ("кх", ""), ("гх", "g"),
    ("تش", "s"), ("تس", "s"), ("تز", "s"), ("دج", "j"),
]  # fmt: skip
_SOUNDS = dict(
    zip(
        "bpdtgjkqcfxvszlmnrбпдтгжкфвсзцчшщлмнрبپتثجچدذرزسشصضطظغفقكگلمن",
        "bbdtgjkkkffvsslmnrbbdtgjkfvsssssslmnrbbtsjsddrssssdtsgfkkglmn",
        strict=True,
    )
)
_SOUNDS["w"] = "v"
_VOWELS = frozenset("aeiouyаеёиоуыэюяاأإآؤئعوي")
_VOWEL = "*"
_CYRILLIC = re.compile("[а-я]")
_ARABIC = re.compile("[ء-ي]")
_CASE_ENDING = re.compile("(?:ами|ями|ого|его|ому|ему|ой|ом|ем|ым|им|ах|ях|ов|ев)$")
_ARTICLE = re.compile("^[وف]?(?:ال|بال|كال|لل)")
_CLITIC = re.compile("^[وفبلك]")


def terms(tokens: Iterable[Token]) -> frozenset[str]:
    """The beginnings of the longer words; so much is the same in most forms of a word."""
    return frozenset(stem(token.folded) for token in tokens if len(token.folded) >= _SHORTEST_TERM)


def numbers(tokens: Iterable[Token]) -> frozenset[str]:
    """The numbers written in digits, but those that may be days or years."""
    found = (token.folded for token in tokens if token.folded.isdecimal())
    return frozenset(number for number in found if len(number) != 4 and int(number) > 31)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The beginning of a word without its article; a number as it is."""
    if word.isdecimal():
        return word
    if _ARABIC.match(word):
        word = _ARTICLE.sub("", word) or word
    return word[:_STEM]


def whereabouts(tokens: Sequence[Token], groups: Groups) -> frozenset[str]:
    """The sounds of what seem to be names of places: the first after “in”, “near” or “the port of”."""
    found: set[str] = set()
    for index, token in enumerate(tokens):
        if token.folded in _WHERE or "scene" in groups(token.folded):
            for follower, following in pairwise([*_soon(tokens[index : index + 2 + _SOON]), _NOTHING]):
                if following.folded.isdecimal() or follower.folded.isdecimal():
                    break
                if _may_name(follower) and not groups(follower.folded) and follower.folded not in _IN_NO_PLACE:
                    found.update(sounds(follower.folded))
                    break
                if follower.case is Case.NONE and follower.folded not in _NO_NAME:
                    break
    return frozenset(found)


def _soon(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words after the first one, as far as neither a clause ends nor the name of an entity was left out."""
    pairs = takewhile(lambda pair: not pair[1].breaks and pair[1].start - pair[0].end <= _GAP, pairwise(tokens))
    return (after for _, after in pairs)


def names(tokens: Sequence[Token], groups: Groups) -> frozenset[str]:
    """The sounds of what seem to be names: capitalised within a sentence, or in a script that has no capitals."""
    within = (token for index, token in enumerate(tokens) if (index or token.case is Case.NONE) and _may_name(token))
    return frozenset(heard for token in within if not groups(token.folded) for heard in sounds(token.folded))


def _may_name(token: Token) -> bool:
    if token.folded in _NO_NAME:
        return False
    if token.case is Case.NONE:
        return not token.folded[0].isdecimal()
    return token.case is not Case.LOWER and not token.breaks


@lru_cache(maxsize=1 << 16)
def sounds(word: str) -> tuple[str, ...]:
    """The consonants of a name, alike in all scripts; of an Arabic word also without what may be a clitic.

    What is v in one script is u in another, so that such a name has two sounds. A vowel counts where it comes first.
    """
    if _ARABIC.match(word):
        plain = _ARTICLE.sub("", word)
        spoken = [_sound(plain), _sound(_CLITIC.sub("", plain))]
    else:
        spoken = [_sound(_CASE_ENDING.sub("", word) if _CYRILLIC.match(word) and len(word) > _LONG else word)]
    variants = [heard.replace("v", instead) for heard in spoken for instead in (("", "f") if "v" in heard else ("",))]
    return tuple(dict.fromkeys(heard for heard in variants if len(heard) >= _SHORTEST_SOUND))


def _sound(word: str) -> str:
    first = _VOWEL if word[:1] in _VOWELS else ""
    for letters, sound in _DIGRAPHS:
        word = word.replace(letters, sound)
    heard = (_SOUNDS.get(now, "") for before, now in pairwise(f" {word}") if before != now)
    return first + "".join(heard)
