import tomllib

import pytest

from monitor.core.toml.lines import line_of

TEXT = """\
# a comment with [brackets] and key = value
title = "x"                       # 2

[entities.wagner-group]           # 4
names = ["a # not a comment", "b",
  "c"]
context = [
  "one",                          # 8
  '''two
  lines''',
  "three",                        # 11
]

[[rule]]                          # 14
id = "first"
labels = { desk = "sahel", at = [1, 2] }
alerts = [
  "An example.",                  # 18
]

[[rule]]                          # 21
id = "second"
when = \"\"\"
[not.a.header]
\"\"\"
silent.deep = 1.5                 # 26
[rule."quoted key"]               # 27
at = 2026-01-01 10:00:00          # 28
[["rule"."inner"]]                # 29
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("entities", "wagner-group"), 4),
        (("entities", "wagner-group", "names"), 5),
        (("entities", "wagner-group", "names", 1), 5),
        (("entities", "wagner-group", "names", 2), 6),
        (("entities", "wagner-group", "context", 0), 8),
        (("entities", "wagner-group", "context", 2), 11),
        (("rule",), 14),
        (("rule", 0), 14),
        (("rule", 0, "labels", "desk"), 16),
        (("rule", 0, "labels", "at", 1), 16),
        (("rule", 0, "alerts", 0), 18),
        (("rule", 1), 21),
        (("rule", 1, "id"), 22),
        (("rule", 1, "when"), 23),
        (("rule", 1, "silent", "deep"), 26),
        (("rule", 1, "quoted key"), 27),
        (("rule", 1, "quoted key", "at"), 28),
        (("rule", 1, "inner", 0), 29),
    ],
)
def test_a_key_is_found_on_its_line(path, line):
    tomllib.loads(TEXT)
    assert line_of(TEXT, path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [(("rule", 1, "title"), 21), (("rule", 0, "labels", "nobody"), 16), (("absent", 3), 1), ((), 1)],
)
def test_a_missing_key_is_told_at_its_nearest_parent(path, line):
    assert line_of(TEXT, path) == line


@pytest.mark.parametrize("text", ["", "a = 1", "[a]", "[[a]]\n[[a]]", 'a = [[1,2],[3]]\nb = """x\n"""', "a={b={c=1}}"])
def test_any_well_formed_text_is_scanned(text):
    tomllib.loads(text)
    assert line_of(text, ("a",)) == 1
