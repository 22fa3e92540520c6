"""Who really tells what an article says: the agency or outlet whose words it passes on, or its own outlet.

Ten papers that print one agency's text, or that all quote one broadcaster, are one source.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.model import Article, Voice

HEAD, TAIL = 1200, 300
"""Characters of the body, from its beginning and before its end, in which outlets name the source of a report."""

# In capitals or otherwise unmistakable: to name one of them in a report is to pass its words on.
_AGENCIES = {
    "AFP": r"AFP|Agence[ -]France[ -]Presse|Франс[ -]Пресс|فرانس برس|أ[ .]?ف[ .]?ب",
    "Reuters": r"Reuters|Рейтер(?:с|а|у|ом)?|رويترز",
    "AP": r"Associated Press|Ассошиэйтед Пресс|أسوشيتد برس|أسوشييتد برس|(?<=[(/])AP(?=[)/])|AP(?=:| reports| reported)",
    "dpa": r"dpa|د[ .]ب[ .]أ",
    "EFE": r"EFE|Efe(?=[).])",
    "Lusa": r"(?:agência )?Lusa",
    "ANSA": r"ANSA|Ansa",
    "TASS": r"TASS|ITAR-TASS|ТАСС",
    "RIA Novosti": r"RIA Novosti|РИА Новости",
    "Interfax": r"Interfax|Интерфакс(?:а|у|ом)?",
    "Xinhua": r"Xinhua|Синьхуа|شينخوا",
    "Anadolu": r"Anadolu(?: Agency| Ajansı)?|Анадолу|الأناضول",
    "APS": r"\bAPS\b",
    "APA": r"\bAPA(?:news)?\b",
    "PANA": r"\bPANA\b",
    "Bloomberg": r"Bloomberg|Блумберг|بلومبرغ",
}

_PICTURE = re.compile(
    r"(?:photos?|image|picture|file|credit|crédit|foto|fotos|imagen|imagem|bild|фото|صورة|©|getty images?|stringer)\W*"
    r"(?:par |by |de |von |: ?)?$",
    re.IGNORECASE,
)

# Broadcasters and papers that others quote: named, they speak only where a word of attribution stands beside them.
_QUOTED = {
    "RFI": r"RFI|Radio France Internationale|إذاعة فرنسا الدولية|эр-эф-и",
    "BBC": r"BBC|Би-би-си|بي بي سي",
    "France 24": r"France 24|فرانس 24",
    "Al Jazeera": r"Al[ -]Jazeera|الجزيرة|Аль-Джазир[аыеу]",
    "Jeune Afrique": r"Jeune Afrique",
    "Deutsche Welle": r"Deutsche Welle|DW",
    "VOA": r"VOA|Voice of America",
    "CNN": r"CNN",
    "New York Times": r"New York Times",
    "Washington Post": r"Washington Post",
    "Le Monde": r"Le Monde",
    "Guardian": r"The Guardian",
    "ORTM": r"ORTM",
    "Studio Tamani": r"Studio Tamani",
}


def _any(names: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b({spelt})\b" for spelt in names.values()))


_AGENCY, _OUTLET = _any(_AGENCIES), _any(_QUOTED)

_ATTRIBUTION = re.compile(
    r"\b(?:according to|reports?|reported(?: by)?|quoted by|told|citing|quoting|as seen by|first reported|source|with|"
    r"selon|d'après|rapporte(?:nt)?|a rapporté|cité par|indique|a indiqué|révèle|annonce|avec|contactée? par|"
    r"interrogée? par|déclaré à|confié à|donnée par|"
    r"según|de acuerdo con|informa|informó|publicó|citado por|dijo a|adelantó|fuente|con información de|"
    r"segundo|de acordo com|noticia|noticiou|avançada? pela|avançou|disse à|fonte|"
    r"laut|nach Angaben|berichtete?|meldete?|zitiert|sagte|gegenüber|Quelle|mit Material von|"
    r"по данным|по сообщени\w+|сообщает|сообщил\w*|передает|передаёт|пишет|со ссылкой на|источник|по материалам|"
    r"заявил\w*|نقلا عن|نقلت|بحسب|وفق|وفقا ل|أوردته|أوردت|أفادت|ذكرت|قال ل|المصدر|حسب)\b",
    re.IGNORECASE,
)
_BESIDE = 40
"""Characters between the word of attribution and the name."""

_SENTENCE_END = re.compile(r"[.!?؟]\s|\n")


def voice_of(article: Article, known: Iterable[str] = ()) -> Voice:
    """The voice of an article. `known`: the outlets that told of its story before, which it may be quoting."""
    own = article.outlet
    said = _where_sources_stand(article)
    name = _agency(said, own) or _quoted(said, own) or _quoted_outlet(said, known, own)
    return Voice(name=name or own, outlet=own, at=article.first_seen_at)


def _where_sources_stand(article: Article) -> str:
    body = article.text or ""
    ends = [body] if len(body) <= HEAD + TAIL else [body[:HEAD], body[-TAIL:]]
    return "\n".join([article.title, article.summary, *ends])


def _agency(said: str, own: str) -> str | None:
    for name, start, _ in _named(_AGENCY, tuple(_AGENCIES), said):
        if not _is_own(name, own) and not _PICTURE.search(said[max(0, start - 30) : start]):
            return name
    return None


def _quoted(said: str, own: str) -> str | None:
    for name, start, end in _named(_OUTLET, tuple(_QUOTED), said):
        if not _is_own(name, own) and _is_attributed(said, start, end):
            return name
    return None


def _named(pattern: re.Pattern[str], names: Sequence[str], said: str) -> Iterator[tuple[str, int, int]]:
    """Which of the names occur, and where; each stands in a group of its own."""
    for found in pattern.finditer(said):
        yield names[(found.lastindex or 1) - 1], found.start(), found.end()


def _quoted_outlet(said: str, known: Iterable[str], own: str) -> str | None:
    for outlet in sorted(known):
        start = said.find(outlet) if outlet else -1
        if start >= 0 and not _is_own(outlet, own) and _is_attributed(said, start, start + len(outlet)):
            return outlet
    return None


def _is_attributed(said: str, start: int, end: int) -> bool:
    """Does a word of attribution stand beside the name, in its sentence?"""
    before = _SENTENCE_END.split(said[max(0, start - _BESIDE) : start])[-1]
    after = _SENTENCE_END.split(said[end : end + _BESIDE])[0]
    return bool(_ATTRIBUTION.search(before) or _ATTRIBUTION.search(after))


def _is_own(name: str, own: str) -> bool:
    return name.casefold() in own.casefold() or own.casefold() in name.casefold()
