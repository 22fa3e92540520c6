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
    assert [[claim.by for claim in find_claims(a_passage("ar", sentence))] for sentence in told] == [
        [by] for by in told.values()
    ]
