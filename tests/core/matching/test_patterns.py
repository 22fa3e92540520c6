import pytest

from monitor.core.matching.patterns import check_pattern, find_pattern, has_pattern


@pytest.mark.parametrize(
    ("sought", "text", "found"),
    [
        (r"CVE-\d{4}-\d+", "é CVE-2024-1 cve-2024-2", ["CVE-2024-1"]),
        ("(?i)straße", "Straße STRASSE straße", ["Straße", "straße"]),
        ("حرب", "في حرب", ["حرب"]),
        ("x*", "yyxx", ["xx"]),
        ("z", "y", []),
        (r"\bМали\b", "Мали Мали, Малиец", ["Мали", "Мали"]),
        (r"\b(Мали|Малиец)\b", "Малиец Мали", ["Малиец", "Мали"]),
        (r"(?i)\bété\b|\bCSP\b", "l’été, CSP ÉTÉ", ["été", "CSP", "ÉTÉ"]),
        (r"\d+\sقتيلا", "مقتل ٣٤\u00a0قتيلا", ["٣٤\u00a0قتيلا"]),
        (r"[^\w\s]\w+", "a »été", ["»été"]),
        (r"[]x]\D", "12 ]x1", ["]x"]),
        (r"\bgroupe\b Wagner\b", "groupe Wagner", ["groupe Wagner"]),
        (r"\Q\w\E", r"a\wb", [r"\w"]),
    ],
)
def test_a_pattern_is_found_where_it_stands_in_the_text_as_written(sought, text, found):
    assert [text[start:end] for start, end in find_pattern(text, sought)] == found
    assert has_pattern(text.encode(), sought) >= bool(found)


@pytest.mark.parametrize("sought", ["(", "a{2000}", "(?<=a)b", r"(a)\1"])
def test_what_re2_cannot_read_is_told(sought):
    with pytest.raises(ValueError, match=r"[a-z]+"):
        check_pattern(sought)
