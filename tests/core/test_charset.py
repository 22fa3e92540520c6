import codecs

import pytest
from hypothesis import given, strategies as st

from monitor.core.charset import decode

FRENCH = "L’armée évoque une embuscade près de Ségou : à l’aube, des tirs, « très nourris »."
RUSSIAN = "Военные сообщили о бое у посёлка на севере страны."
ARABIC = "قال الجيش إن جنوده صدوا هجوما على معسكر"
DECLARED = '<?xml version="1.0" encoding="{}"?><title>{}</title>'


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, ARABIC, "plain"])
@pytest.mark.parametrize("wrong", ["iso-8859-1", "windows-1251", "utf-16", "klingon"])
def test_bytes_that_are_utf_8_are_read_as_such_whatever_is_declared(text, wrong):
    document = DECLARED.format(wrong, text)

    assert decode(document.encode(), f"text/xml; charset={wrong}") == document


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_dropped(mark, codec):
    document = DECLARED.format("utf-8", RUSSIAN)

    assert decode(mark + document.encode(codec), "text/xml; charset=iso-8859-1") == document


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("windows-1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8-r", RUSSIAN),
        ("windows-1256", "cp1256", ARABIC),
        ("ISO-8859-1", "cp1252", FRENCH),
        ("us-ascii", "cp1252", FRENCH),
        ("utf-8", "cp1252", FRENCH),
        ("gb2312", "gb18030", "军队称击退了袭击，镕"),
        ("Shift_JIS", "cp932", "軍は攻撃を撃退した①"),
        ("punycode", "cp1252", FRENCH),
        ("rot13", "cp1252", FRENCH),
    ],
)
def test_legacy_encodings_are_read_as_browsers_read_them(label, codec, text):
    document = DECLARED.format(label, text)

    assert decode(document.encode(codec), None) == document
    assert decode(text.encode(codec), f"text/html; charset={label}") == text


SPOKEN = '<?xml version="1.0"{}?><rss><channel><language>{}</language><title>{}</title></channel></rss>'


@pytest.mark.parametrize("declaration", ["", ' encoding="utf-8"', ' encoding="ISO-8859-1"'])
@pytest.mark.parametrize(
    ("language", "codec", "text"),
    [("ru-RU", "cp1251", RUSSIAN), ("ar", "cp1256", ARABIC), ("tr", "cp1254", "İstanbul’da ağır çatışma"),
     ("ru", "koi8-r", RUSSIAN), ("ja", "cp932", "軍は攻撃を撃退した"), ("ja-JP", "euc_jp", "軍は攻撃を撃退した"),
     ("zh-CN", "gb18030", "军队称击退了袭击"), ("zh-TW", "big5", "軍隊稱擊退了襲擊"), ("ko", "cp949", "군은 공격을 막았다"), ("fr", "cp1252", FRENCH)],
)  # fmt: skip
def test_what_nobody_declares_truly_is_guessed_by_its_language(declaration, language, codec, text):
    document = SPOKEN.format(declaration, language, text)

    assert decode(document.encode(codec), None) == document


@pytest.mark.parametrize("declaration", ["", ' encoding="iso-8859-1"'])
@pytest.mark.parametrize(
    ("codec", "text"), [("cp1251", RUSSIAN), ("koi8-r", RUSSIAN), ("cp1256", ARABIC), ("cp1252", FRENCH)]
)
def test_what_tells_nothing_of_itself_is_guessed_by_its_letters(declaration, codec, text):
    document = f'<?xml version="1.0"{declaration}?><title>{text}</title>'

    assert decode(document.encode(codec), None) == document


def test_a_declaration_outlives_a_damaged_character():
    document = DECLARED.format("gb2312", "军队称击退了袭击" * 5 + "§" + "军队")

    body = document.encode("gb18030").replace("§".encode("gb18030"), b"\xff")

    assert decode(body, None) == document.replace("§", "\ufffd")


def test_escapes_of_mail_times_are_read_where_they_are_declared():
    document = DECLARED.format("iso-2022-jp", "軍は攻撃を撃退した")

    assert decode(document.encode("iso2022_jp"), None) == document
    assert decode(b"\x1b[0m plain", "text/xml; charset=utf-8") == "\x1b[0m plain"


def test_a_document_knows_better_than_its_server():
    document = DECLARED.format("windows-1251", RUSSIAN)

    assert decode(document.encode("cp1251"), "text/xml; charset=ISO-8859-1") == document


def test_utf_8_that_was_cut_is_still_utf_8():
    cut = DECLARED.format("iso-8859-1", FRENCH * 3).encode()
    body = cut[: cut.rindex("é".encode()) + 1]

    assert decode(body, None) == body[:-1].decode() + "\ufffd"


def test_a_page_may_declare_its_charset_in_a_meta_element():
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>{RUSSIAN}'

    assert decode(page.encode("cp1251"), "text/html") == page


@given(st.binary(max_size=200), st.none() | st.text(max_size=40))
def test_any_bytes_have_a_text(body, content_type):
    assert isinstance(decode(body, content_type), str)
