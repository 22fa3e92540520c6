"""Who really tells what an article says: the agency or outlet whose words it passes on, or its own outlet.

Ten papers that print one agency's text, or that all quote one broadcaster, are one source.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.core.matching.findings import texts_of
from monitor.model import Article, Field, Voice

HEAD, TAIL = 1200, 300
"""Characters of the body, from its beginning and before its end, in which outlets name the source of a report."""

# Unmistakable as they are written here: to name one of them in a report is to pass its words on.
_AGENCIES = {
    "AFP": (
        "AFP", "(afp", "/afp", "Agence France-Presse", "Agence France Presse", "Франс Пресс", "Франс-Пресс",
        "فرانس برس", "أ ف ب",
    ),
    "Reuters": ("Reuters", "REUTERS", "Рейтер", "Рейтерс", "Рейтеру", "Рейтером", "رويترز"),
    "AP": (
        "Associated Press", "Ассошиэйтед Пресс", "أسوشيتد برس", "أسوشييتد برس", "(AP)", "/AP/", "AP:", "AP reports",
        "AP reported",
    ),
    "dpa": ("dpa", "د ب أ"),
    "EFE": ("EFE", "(Efe)"),
    "Lusa": ("Lusa",),
    "ANSA": ("ANSA", "Ansa"),
    "Adnkronos": ("Adnkronos", "AdnKronos"),
    "AGI": ("(AGI)", "/AGI/", "all'Agi", "l'Agi", "all’Agi", "l’Agi"),
    "Antara": ("ANTARA", "(Antara)", "kantor berita Antara"),
    "TASS": ("TASS", "ТАСС"),
    "RIA Novosti": ("RIA Novosti", "РИА Новости"),
    "Interfax": ("Interfax", "INTERFAX", "Интерфакс", "Интерфакса", "Интерфаксу", "Интерфаксом"),
    "Xinhua": ("Xinhua", "Синьхуа", "شينخوا"),
    "Anadolu": ("Anadolu", "Анадолу", "الأناضول", "(AA)", "AA muhabir"),
    "APS": ("(APS)", "l'APS", "l’APS"),
    "APA": ("(APA)", "l'APA", "l’APA"),
    "PANA": ("(PANA)",),
    "MAP": ("(MAP)", "agence MAP"),
    "AMAP": ("(AMAP)", "l'AMAP", "l’AMAP"),
    "AIB": ("(AIB)", "l'AIB", "l’AIB"),
    "ANP": ("(ANP)", "l'ANP", "l’ANP"),
    "ATS": ("(ATS)", "Keystone-ATS", "l'ATS", "l’ATS"),
    "Belga": ("(Belga)", "agence Belga", "persbureau Belga"),
    "epd": ("(epd)", "epd-"),
    "KNA": ("(KNA)", "KNA-"),
    "Europa Press": ("Europa Press", "EUROPA PRESS"),
    "Agência Brasil": ("Agência Brasil",),
    "PTI": ("(PTI)", "PTI news agency"),
    "ANI": ("(ANI)", "ANI news agency"),
    "IANS": ("(IANS)",),
    "Kyodo": ("Kyodo",),
    "Yonhap": ("Yonhap",),
    "UPI": ("(UPI)",),
    "NAN": ("(NAN)", "News Agency of Nigeria"),
    "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ"),
    "WAFA": ("(WAFA)", "WAFA news agency", "(وفا)", "وكالة وفا", "وفا-", "وفا -"),
    "SPA": ("(SPA)", "(واس)", "واس-", "واس -"),
    "Bloomberg": ("Bloomberg", "Блумберг", "بلومبرغ"),
}  # fmt: skip
_PICTURE = re.compile(
    r"(?:photos?|image|picture|file|credit|crédit|foto|fotos|imagen|imagem|bild|фото|صورة|©|getty images?|stringer)\W*"
    r"(?:par |by |de |von |: ?)?$",
    re.IGNORECASE,
)

# Broadcasters and papers that others quote: named, they speak only where a word of attribution stands beside them.
_QUOTED = {
    "RFI": ("RFI", "Radio France Internationale", "إذاعة فرنسا الدولية"),
    "BBC": ("BBC", "Би-би-си", "بي بي سي"),
    "France 24": ("France 24", "فرانس 24"),
    "Al Jazeera": ("Al Jazeera", "Al-Jazeera", "الجزيرة", "Аль-Джазира", "Аль-Джазиры", "Аль-Джазире"),
    "Jeune Afrique": ("Jeune Afrique",),
    "Deutsche Welle": ("Deutsche Welle", "DW"),
    "VOA": ("VOA", "Voice of America"),
    "CNN": ("CNN",),
    "New York Times": ("New York Times",),
    "Washington Post": ("Washington Post",),
    "Le Monde": ("Le Monde",),
    "Guardian": ("The Guardian",),
    "ORTM": ("ORTM",),
    "Studio Tamani": ("Studio Tamani",),
}
_PROCLITICS = "ولبفك"
"""Arabic letters that are written together with the word after them."""

_ATTRIBUTION = re.compile(
    r"\b(?:according to|reports?|reported(?: by)?|quoted by|told|citing|quoting|as seen by|first reported|source|with|"
    r"understands|has learn(?:ed|t)|correspondents?|"
    r"selon|d'après|rapporte(?:nt)?|a rapporté|a appris|cité par|indique|a indiqué|révèle|annonce|avec|contactée? par|"
    r"interrogée? par|déclaré à|confié à|donnée par|"
    r"según|de acuerdo con|informa|informó|publicó|citado por|dijo a|adelantó|fuente|con información de|"
    r"segundo|de acordo com|noticia|noticiou|avançada? pela|avançou|disse à|fonte|"
    r"laut|nach Angaben|berichtete?|meldete?|zitiert|sagte|gegenüber|Quelle|mit Material von|"
    r"по данным|по сообщени\w+|сообщает|сообщил\w*|заявил\w*|передает|передаёт|пишет|"
    r"со ссылкой на|источник|по материалам|"
    r"secondo|stando a|riporta(?:no)?|riferi(?:sce|to)|citat[oa] da|ha detto all|"
    r"menurut|dilansir|melansir|dikutip|mengutip|lapor|melaporkan|memberitakan|mewartakan|kepada|sumber|"
    r"göre|haberine|aktardı|bildirdi|duyurdu|konuşan|kaynak|"
    r"نقلا عن|نقلت|بحسب|وفق|وفقا ل|أوردته|أوردت|أفادت|ذكرت|قال ل|المصدر|حسب)\b",
    re.IGNORECASE,
)
_BESIDE = 40
"""Characters between the word of attribution and the name."""

_SENTENCE_END = re.compile(r"[.!?؟]\s|\n")


def voice_of(article: Article, known: Iterable[str] = ()) -> Voice:
    """The voice of an article. `known`: the outlets that told of its story before, which it may be quoting."""
    own = article.outlet
    said = _where_sources_stand(article)
    quoted = {**_QUOTED, **{outlet: (outlet,) for outlet in sorted(known) if outlet}}
    agency = (name for name, *at in _named(_AGENCIES, said, own) if not _is_under_picture(said, *at))
    other = (name for name, start, end in _named(quoted, said, own) if _is_attributed(said, start, end))
    return Voice(name=next(agency, None) or next(other, None) or own, outlet=own, at=article.first_seen_at)


def _where_sources_stand(article: Article) -> str:
    body = texts_of(article)[Field.TEXT]
    ends = [body] if len(body) <= HEAD + TAIL else [body[:HEAD], body[-TAIL:]]
    return "\n".join([article.title, article.summary, *ends])


def _named(names: Mapping[str, Sequence[str]], said: str, own: str) -> list[tuple[str, int, int]]:
    """Which of the names are there as words, but for its own, and where; in the order of the text."""
    found = (
        (start, start + len(spelt), name)
        for name, spellings in names.items()
        if name.casefold() not in own.casefold() and own.casefold() not in name.casefold()
        for spelt in spellings
        for start in _places(said, spelt)
    )
    return [(name, start, end) for start, end, name in sorted(found)]


def _places(said: str, spelt: str) -> Iterator[int]:
    # Looking for each name in turn takes a tenth of the time that one pattern of all of them takes.
    start = said.find(spelt)
    while start >= 0:
        if _stands_alone(said, start, start + len(spelt)):
            yield start
        start = said.find(spelt, start + 1)


def _stands_alone(said: str, start: int, end: int) -> bool:
    before, after = said[start - 1 : start], said[end : end + 1]
    glued = before.isalnum() and said[start].isalnum() and before not in _PROCLITICS
    return not glued and not (after.isalnum() and said[end - 1].isalnum())


def _is_under_picture(said: str, start: int, end: int) -> bool:
    """Whether it is the credit of a picture; the last words of a text credit the text."""
    return bool(said[end:].strip(" .)")) and _PICTURE.search(said[max(0, start - 30) : start]) is not None


def _is_attributed(said: str, start: int, end: int) -> bool:
    """Does a word of attribution stand beside the name, in its sentence?"""
    before = _SENTENCE_END.split(said[max(0, start - _BESIDE) : start])[-1]
    after = _SENTENCE_END.split(said[end : end + _BESIDE])[0]
    return bool(_ATTRIBUTION.search(before) or _ATTRIBUTION.search(after))
