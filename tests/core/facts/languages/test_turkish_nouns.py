import pytest

from monitor.core.facts.languages.turkish_nouns import ACCUSATIVE, GENITIVE, OBLIQUE, PLURAL, decline
from monitor.core.text import fold


@pytest.mark.parametrize(
    ("noun", "form", "case"),
    [
        ("asker", "asker", ""),
        ("asker", "askeri", ACCUSATIVE),
        ("asker", "askerin", GENITIVE),
        ("asker", "askere", OBLIQUE),
        ("asker", "askerden", OBLIQUE),
        ("asker", "askerler*", PLURAL),
        ("çocuk", "çocuğu", ACCUSATIVE),
        ("çocuk", "çocuğun", GENITIVE),
        ("çocuk", "çocuktan", OBLIQUE),
        ("general", "generale", OBLIQUE),
        ("gazeteci", "gazetecisi", ""),
        ("kişi", "kişiyi", ACCUSATIVE),
        ("kişi", "kişinin", GENITIVE),
        ("kişi", "kişiyle", OBLIQUE),
        ("polis memuru", "polis memurunu", ACCUSATIVE),
        ("polis memuru", "polis memurlar*", PLURAL),
        ("güvenlik görevlisi", "güvenlik görevliler*", PLURAL),
    ],
)
def test_a_turkish_noun_is_known_in_its_cases(noun, form, case):
    assert (fold(form), case) in {(fold(each), case) for each, case in decline(noun)}
