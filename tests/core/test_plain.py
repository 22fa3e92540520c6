import pytest

from monitor.core.plain import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\tc\u2028d", "a b c d"),
        ("\x1b[1;31mred\x1b[0m \x9b2Jgone \x1b]0;title\x07end", "red gone end"),
        ("\x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("fdp.\u202eexe", "fdp.exe"),
        ("nu\x00ll \ud800", "null "),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("Z" + "\u0301" * 60 + "algo", "Z" + "\u0301" * 4 + "algo"),
        ("Vie\u0323\u0302t", "Vie\u0323\u0302t"),
        ("x" * 30, "x" * 19 + "…"),
        ("word " * 10, "word word word word…"),
        ("the toll rises to 1500", "the toll rises to…"),
        ("toll rises to 15 dead", "toll rises to 15…"),
    ],
)
def test_plain_text_is_one_line_within_its_bound(text, shown):
    assert plain(text, 20) == shown
