import gc
from datetime import date

import pytest

from monitor.core.facts.find import find_facts, vocabulary
from monitor.core.facts.languages import LANGUAGES
from monitor.core.text import tokenise
from monitor.model import ClaimKind, Counted, EventType, Facts, Field, FigureKind, Form, SceneKind
from tests.core.facts.sentences import TODAY

NOTHING = Facts(
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


def facts(title, text, lang="en"):
    texts = {Field.TITLE: title, Field.TEXT: text}
    return find_facts(texts, {field: tokenise(each) for field, each in texts.items()}, lang, TODAY)


def test_the_fields_of_an_article_tell_their_facts_with_the_words_as_evidence():
    title, text = "Car bomb kills 12 in capital", "At least 12 people were killed on Monday, police said."

    found = facts(title, text)

    assert [(each.field, each.kind, each.low, each.who, each.by) for each in found.figures] == [
        (Field.TITLE, FigureKind.KILLED, 12, Counted.PEOPLE, ""),
        (Field.TEXT, FigureKind.KILLED, 12, Counted.PEOPLE, "police"),
    ]
    assert [text[each.start : each.end] for each in found.figures[1:]] == ["At least 12 people were killed"]
    assert [(each.kind, text[each.start : each.end]) for each in found.claims] == [(ClaimKind.STATEMENT, "said")]
    assert [(each.first, text[each.start : each.end]) for each in found.days] == [(date(2026, 3, 9), "Monday")]
    assert found.types[0].type is EventType.BOMBING
    assert found.form is Form.REPORT


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_phrase_of_a_language_can_be_read(lang):
    words = vocabulary(lang)

    assert all(words[each].roles or words[each].phrases for each in (*words._whole, *words._begun))


def test_the_words_of_a_language_are_nothing_that_the_garbage_collector_looks_through():
    gc.collect()
    before = len(gc.get_objects())
    words = vocabulary.__wrapped__("en")
    gc.collect()

    assert len(words._whole) > 2000
    assert len(gc.get_objects()) - before < 500


@pytest.mark.parametrize("lang", [None, "", "tlh"])
def test_an_unknown_language_tells_nothing(lang):
    assert facts("12 killed", "12 people were killed.", lang) == NOTHING


def test_a_regional_code_is_its_language():
    assert facts("12 killed", "", "en-GB").figures


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
@pytest.mark.parametrize("text", ["", "…", "12", "و", "a b c d e f g", "«» 1 2 3", "12 12 12 12 killed killed killed"])
def test_no_text_is_too_odd(lang, text):
    found = facts(text, text, lang)
    assert all(0 <= each.start < each.end <= len(text) for each in (*found.figures, *found.claims, *found.days))


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_each_name_in_the_lists_means_something(lang):
    words = LANGUAGES[lang]
    assert {name.partition(".")[0] for name in words.people} == set(map(str, Counted))
    assert {name.partition(".")[0] for name in words.harm} == {*map(str, FigureKind), "casualties", "total"}
    told, _, how = zip(*(name.partition(".") for name in words.event_types), strict=True)
    assert set(told) - {"idiom", "elsewhere"} == set(map(str, EventType))
    assert set(how) <= {"", "title", "faint"}
    assert set(words.themes["scene"]) == {*map(str, SceneKind), "source"}
    assert {name.partition(".")[0] for name in words.themes["form"]} == set(map(str, Form)) - {Form.REPORT}
    assert len(words.weekdays.split()) == 7
    assert len(words.months.split()) == 12


@pytest.mark.parametrize(
    ("lang", "title", "scenes"),
    [
        ("en", "Gunmen fire on army convoy near market", [SceneKind.CONVOY, SceneKind.MARKET]),
        ("en", "Fuel tankers burned by the road, an oil tanker hit at sea", [SceneKind.CONVOY, SceneKind.SHIP]),
        ("en", "River bursts its banks, hospital sources count nine dead", []),
        ("fr", "Un commissariat et une école visés", [SceneKind.POLICE, SceneKind.SCHOOL]),
        ("fr", "Une barge mitraillée sur le fleuve", [SceneKind.SHIP]),
        ("es", "Ataque a una aldea", [SceneKind.VILLAGE]),
        ("pt", "Explosão em ponte na quarta-feira", [SceneKind.BRIDGE]),
        ("de", "Angriff auf einen Stützpunkt", [SceneKind.BASE]),
        ("ru", "Хакеры атаковали аэропорт", [SceneKind.AIRPORT]),
        ("uk", "Голова ОВА: дрон влучив у лікарню", [SceneKind.HOSPITAL]),
        ("ar", "هجوم على حافلة", [SceneKind.BUS]),
        ("ar", "إحراق صهاريج الوقود", [SceneKind.CONVOY]),
        ("tr", "Cami ve pazar yerine saldırı", [SceneKind.WORSHIP, SceneKind.MARKET]),
        ("it", "Assalto a un posto di blocco, in base alle prime notizie", [SceneKind.CHECKPOINT]),
        ("id", "Penyerangan di Pesantren, Korban Dilarikan ke Rumah Sakit", [SceneKind.SCHOOL]),
    ],
)
def test_what_was_struck_is_told_in_every_language(lang, title, scenes):
    assert [each.kind for each in facts(title, "", lang).scenes] == scenes


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
@pytest.mark.parametrize("group", ["power", "matter", "act"])
def test_every_language_knows_the_same_subjects(lang, group):
    assert set(LANGUAGES[lang].themes[group]) == set(LANGUAGES["en"].themes[group])


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("en", "European Union condemns closing of the border with Niger"),
        ("fr", "L'Union européenne condamne la fermeture de la frontière avec le Niger"),
        ("es", "La Unión Europea condena el cierre de la frontera con Níger"),
        ("pt", "União Europeia condena encerramento da fronteira com o Níger"),
        ("de", "Die Europäische Union verurteilt die Schließung der Grenze zu Niger"),
        ("ru", "Европейский союз осуждает закрытие границы, Нигер отвечает"),
        ("ar", "الاتحاد الأوروبي يدين إغلاق الحدود مع النيجر"),
        ("tr", "Avrupa Birliği, Nijer sınırının kapatılmasını kınadı"),
        ("it", "L'Unione europea condanna la chiusura della frontiera con il Niger"),
        ("id", "Uni Eropa Kecam Penutupan Perbatasan dengan Niger"),
        ("uk", "Європейський союз засуджує закриття кордону, Нігер відповідає"),
    ],
)
def test_who_acts_and_on_what_is_known_in_every_language(lang, title):
    assert {each.name for each in facts(title, "", lang).subjects} >= {"european union", "border", "niger"}
