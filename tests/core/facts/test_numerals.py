import pytest

from monitor.core.facts.numerals import find_numerals
from tests.core.facts.sentences import a_passage


def told(lang, text):
    passage = a_passage(lang, text)
    return [
        (numeral.low, numeral.high, "about" if numeral.approximate else "exactly")
        for numeral in find_numerals(passage, 0, len(passage.tokens))
    ]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "1,200", 1200),
        ("en", "two hundred and twelve", 212),
        ("en", "twenty-one", 21),
        ("en", "1.2 million", 1_200_000),
        ("fr", "1\u202f200", 1200),
        ("fr", "quatre-vingt-treize", 93),
        ("fr", "soixante et onze", 71),
        ("fr", "deux mille trois cent quatre-vingts", 2380),
        ("es", "doscientos cincuenta y tres", 253),
        ("es", "23 mil", 23_000),
        ("pt", "cento e vinte e três", 123),
        ("pt", "mil e duzentos", 1200),
        ("de", "einundzwanzig", 21),
        ("de", "dreitausend", 3000),
        ("de", "zweihundertfünfzig", 250),
        ("ru", "двести пятьдесят три", 253),
        ("ru", "пятерых", 5),
        ("ru", "1 200", 1200),
        ("uk", "двісті п’ятдесят три", 253),
        ("uk", "дев'ятьом", 9),
        ("ar", "١٬٢٠٠", 1200),
        ("ar", "واحد وعشرون", 21),
        ("ar", "اثني عشر", 12),
        ("ar", "مئة وخمسة وعشرون", 125),
        ("ar", "ثلاثة آلاف", 3000),
        ("it", "ventitré", 23),
        ("it", "centottantuno", 181),
        ("it", "millecinquecento", 1500),
        ("it", "23mila", 23_000),
        ("it", "2,5 milioni", 2_500_000),
        ("id", "dua belas", 12),
        ("id", "seratus dua puluh satu", 121),
        ("id", "dua ribu lima ratus", 2500),
        ("id", "sebelas ribu", 11_000),
        ("id", "23 ribu", 23_000),
        ("tr", "on iki", 12),
        ("tr", "iki yüz elli üç", 253),
        ("tr", "bin 200", 1200),
        ("tr", "2 bin 500", 2500),
        ("tr", "1 milyon 200 bin", 1_200_000),
    ],
)
def test_a_number_is_read_in_digits_and_in_words(lang, text, value):
    assert told(lang, text) == [(value, value, "exactly")]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "at least 12", (12, None, "exactly")),
        ("en", "some 12", (12, 12, "about")),
        ("en", "15 to 20", (15, 20, "exactly")),
        ("en", "between 15 and 20", (15, 20, "exactly")),
        ("en", "15–20", (15, 20, "exactly")),
        ("en", "from four to six", (6, 6, "exactly")),
        ("en", "nobody", (0, 0, "exactly")),
        ("en", "12 people at least", (12, None, "exactly")),
        ("fr", "au moins une dizaine", (10, None, "about")),
        ("ru", "десятки тысяч", (20_000, 99_999, "about")),
        ("uk", "з 4 до 6", (6, 6, "exactly")),
        ("uk", "від 15 до 20", (15, 20, "exactly")),
        ("ar", "ما بين 15 و20", (15, 20, "exactly")),
        ("tr", "12'den fazla", (12, None, "exactly")),
        ("tr", "12 kadar", (12, 12, "about")),
        ("tr", "köprünün üzerinde 12", (12, 12, "exactly")),
        ("tr", "4'ten 6'ya", (6, 6, "exactly")),
        ("tr", "15 ila 20", (15, 20, "exactly")),
    ],
)
def test_what_stands_round_a_number_says_how_sure_it_is(lang, text, expected):
    assert told(lang, text) == [expected]


@pytest.mark.parametrize("text", ["the 33rd regiment", "", "and to of", "٪", "½"])
def test_what_is_no_number_is_none(text):
    assert told("en", text) == []


def test_numbers_that_no_speaker_would_join_are_two():
    assert [low for low, *_ in told("en", "five nine")] == [5, 9]
    assert [low for low, *_ in told("es", "quince y veinte")] == [15, 20]


def test_a_number_without_end_is_no_number_of_people():
    assert told("en", "9" * 40) == []
