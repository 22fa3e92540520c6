"""Where a text says that it happened, by names that no rule knows: the first after “in”, “near” or “the port of”."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from operator import attrgetter

from monitor.core.stories.terms import KINDS_OF_PLACE, Groups, may_name, sounds
from monitor.core.text import Case, Token, fold

_SOON = 4
_GAP = 3
"""Characters at most between two words, if nothing is left out."""

_PREPOSITIONS = {
    "en": "in near at outside around inside close off between",
    "fr": "a pres dans au aux en autour loin environs alentours",
    "es pt": "em cerca perto no na nos nas junto proximo proximidades cercanias inmediaciones imediacoes afueras "
    "alrededores arredores",
    "it": "nel nella nei presso vicino pressi dintorni",
    "de": "bei nahe unweit nordlich sudlich ostlich westlich",
    "ru": "в во у под близ около возле вблизи недалеко неподалеку",
    "uk": "в у під біля коло поблизу неподалік",
    "ar": "في مقربه قرب بالقرب قبالة عند خارج",
    "id sw": "di dekat sekitar luar katika karibu",
}
_WHERE = frozenset(word for words in _PREPOSITIONS.values() for word in words.split())
_NO_PLACES = (
    "بيان كلمه خطاب رساله تسجيل مقطع فيديو تصريح تصريحات حديث مقابله حوار مؤتمر اجتماع منشور تغريده تقرير رد "
    "تعليق وقت حين زمن ساعه ساعات ليله صباح مساء ظهر يوم ايام اسبوع شهر اشهر عام سنه سنوات عهد فتره مرحله نهايه "
    "بدايه اتصال مكالمه مطلع اعقاب اطار ظل سياق سبيل حال حاله ضوء شان صدد موضوع ملف مجال قطاع مواجهه "
    "مقابل اشاره محاوله خطوه "
    "عمليه عمليات هجوم هجمات كمين حادث حادثه انفجار اشتباكات معارك قتال غاره ضربه صفوف قوات جيش قاعده معسكر ثكنه "
    "سجن سوق مسجد كنيسه مدرسه مستشفى مطار ميناء منزل طريق قافله حافله سياره مقر مكتب عدد كل جميع بعض اكثر اقل "
    "مائة كثير غضون اثناء خلال بلاد بلد بلدان دوله دول عالم قاره صحراء ساحل مكان اماكن موقع مواقع نقطه انحاء "
    "جنوبها شمالها شرقها غربها وسطها نهر بحر بحيره غابه قضيه تحقيق محكمه جلسه جنازه مقدمه مقدمتها راس قلب "
    "عمق داخل خارج متناول قبضه "
    "ايدي يد مجموعه جماعه تنظيم حركه حكومه وزاره رئاسه لجنه منظمه هيئه هذا هذه ذلك تلك اخر اول ثاني مثل غير ان "
    "انه ما"
)
"""Common nouns after an Arabic “in”: “in a statement”, “in the country”. There no capital tells them from names."""
_IN_NO_PLACE = frozenset(form for word in _NO_PLACES.split() for form in (fold(word), fold(f"ال{word}")))
_QAEDA = "qaeda qaida kaida kaide каида каиды каиде каидои каіда каіди каіді каідою قاعده القاعده"
_NETWORK = frozenset(_QAEDA.split())
"""“Linked to al-Qaeda” is nowhere."""
_DEFINITE = "the la le les l el los las lo il gli der die das den dem"
_ARTICLES = frozenset(_DEFINITE.split())
"""“In the Senate”, “à l'ONU”, “bei den Wahlen”: what follows is no town, which has none, or a capital one."""
_OF = frozenset(f"of de du des d da do del della dell di von {_DEFINITE}".split())
_REGION_WORDS = (
    "region province district governorate county cercle departement prefecture gouvernorat provincia departamento "
    "estado regiao distrito provinz bezirk kreis distrikt regione distretto область области областью регион регионе "
    "региона провинция провинции провинцию округ округе округа район районе района регіон регіоні області областю "
    "провінція провінції провінцію районі громада громаді منطقه اقليم محافظه ولايه مقاطعه دائره bolgesi bolgesinde "
    "bolgesindeki ilinde vilayeti vilayetinde eyaleti eyaletinde wilayah provinsi kawasan distrik mkoa country"
)
_REGIONS = frozenset(map(fold, _REGION_WORDS.split()))
_TIMES = {"weekday", "month", "relative"}
_ADJECTIVE = re.compile("ال|ي|.*ه$")
"""What stands after an Arabic noun and agrees with it: “a joint patrol”, or tells what it does."""
_NOTHING = Token("", 0, 0, Case.NONE, breaks=True)


def whereabouts(tokens: Sequence[Token], groups: Groups) -> frozenset[str]:
    """The sounds of what seem to be names of towns: the first after “in”, “near” or “the port of”."""
    found: set[str] = set()
    for index, token in enumerate(tokens):
        scene = "scene" in groups(token.folded)
        if scene or token.folded in _WHERE:
            place = _place_named(tokens[index : index + 2 + _SOON], groups, directly=scene)
            if place and not (scene and _ADJECTIVE.match(place)):
                found.update(sounds(place))
    return frozenset(found)


def _place_named(tokens: Sequence[Token], groups: Groups, *, directly: bool) -> str | None:
    """What seems to be the name of a town after the first of these words, unless they name something else before.

    directly: only words such as `of` and `town` stand between.
    """
    definite = False
    for follower, following in pairwise([*_soon(tokens), _NOTHING]):
        word, meanings = follower.folded, groups(follower.folded)
        if following.folded.isdecimal() or word.isdecimal() or _TIMES.intersection(meanings):
            return None
        if may_name(follower) and not meanings and word not in _IN_NO_PLACE:
            return None if definite or word in _NETWORK or following.folded in _REGIONS else word
        if word not in KINDS_OF_PLACE and (follower.case is Case.NONE or (directly and word not in _OF)):
            return None
        definite = word in _ARTICLES and follower.case is Case.LOWER
    return None


def names_region(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the name between two offsets is that of a region: `région de Gao`, `Gao region`."""
    first = bisect_left(tokens, start, key=attrgetter("start"))
    after = bisect_left(tokens, end, key=attrgetter("start"))
    before = [token.folded for token in tokens[max(0, first - 3) : first]]
    while before and before[-1] in _OF:
        before.pop()
    return not _REGIONS.isdisjoint([*before[-1:], *(token.folded for token in tokens[after : after + 1])])


def _soon(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words after the first one, as far as neither a clause ends nor the name of an entity was left out."""
    pairs = takewhile(lambda pair: not pair[1].breaks and pair[1].start - pair[0].end <= _GAP, pairwise(tokens))
    return (after for _, after in pairs)
