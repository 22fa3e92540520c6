"""Every sentence of data/claims.tsv: who claims, denies, corrects or says something."""

import pytest

from monitor.core.facts.claims import find_claims
from tests.core.facts.sentences import a_passage, rows
from tests.tables import check_each, grouped

ROWS = grouped(rows("claims.tsv"), by="lang")


def told(row):
    return [(claim.kind.value, claim.by) for claim in find_claims(a_passage(row.lang, row.sentence))]


def fits(row):
    expected = [each.strip().partition(" @") for each in row.expected.split(";") if each != "-"]
    found = told(row)
    return [kind for kind, _ in found] == [kind for kind, *_ in expected] and all(
        (word in by) if word else not by for (_, by), (*_, word) in zip(found, expected, strict=True)
    )


@pytest.mark.parametrize("lang", ROWS)
def test_who_says_what_is_found_but_for_the_known_limits(lang):
    check_each(ROWS[lang], is_told)


def is_told(row):
    assert fits(row) != row.known_wrong, (row.expected, told(row), row.sentence)


def speakers(lang, sentences):
    return {each: [claim.by for claim in find_claims(a_passage(lang, each))] for each in sentences}


def test_an_arabic_speaker_ends_where_what_was_done_begins():
    told = {
        "أعلن الجيش المالي القضاء على 12 إرهابيا.": "الجيش المالي",
        "أعلنت وزارة الدفاع تحييد 12 مسلحا.": "وزارة الدفاع",
        "أعلنت هيئة الأركان اعتقال سبعة أشخاص.": "هيئة الأركان",
        "أكد المحافظ إصابة سبعة مدنيين.": "المحافظ",
        "أعلنت السلطات إحباط محاولة لزعزعة الاستقرار.": "السلطات",
        "أعلن الجيش السوري إعادة انتشار قواته.": "الجيش السوري",
        "أكدت وزارة الدفاع السورية استكمال دمج الفصائل.": "وزارة الدفاع السورية",
        "أعلنت قيادة الجيش المالي فتح تحقيق.": "قيادة الجيش المالي",
        "قال الوزير خالد منصور إن الامتحانات في موعدها.": "الوزير خالد منصور",
        "أفاد شهود بأن المدرعات أغلقت المداخل.": "شهود",
    }
    assert speakers("ar", told) == {each: [by] for each, by in told.items()}


@pytest.mark.parametrize(
    ("lang", "sentence", "by"),
    [
        ("fr", "« Tout est calme », a indiqué à l’Agence Fleuve un responsable du centre.", "responsable du centre"),
        ("fr", "La piste est coupée, ont rapporté au Courrier du Niger deux habitants.", "deux habitants"),
        ("fr", "La piste est coupée, a déclaré à l’AFP Moussa Traoré, le maire.", "Moussa Traoré"),
        ("fr", "La piste est coupée, a déclaré à Radio Kayira le 3 mars Moussa Traoré.", "Kayira"),
        ("es", "La pista está cortada, dijo a este diario un sargento retirado.", "sargento retirado"),
        ("pt", "A pista está cortada, disse ao Jornal do Tejo um familiar próximo.", "familiar próximo"),
        ("it", "La pista è interrotta, ha detto all’Agenzia Fides un missionario.", "missionario"),
        (
            "de",
            "Die Piste ist gesperrt, sagte der Deutschen Presse-Agentur ein Sprecher der Armee.",
            "Sprecher der Armee",
        ),
        ("ru", "Дорога закрыта, сообщил журналистам пресс-секретарь губернатора.", "пресс-секретарь губернатора"),
        ("uk", "Дорогу закрито, повідомив журналістам речник обласної адміністрації.", "речник обласної адміністрації"),
    ],
)
def test_who_is_told_is_not_who_speaks(lang, sentence, by):
    assert speakers(lang, [sentence]) == {sentence: [by]}


def test_where_the_text_ends_behind_who_is_told_nobody_speaks():
    assert speakers("fr", ["La piste est coupée, a dit à la presse le"]) == {
        "La piste est coupée, a dit à la presse le": []
    }
