import pytest

from monitor.core.matching.grammar import parse
from monitor.core.matching.lint import hints


def silent(_text):
    """A rule that fires on no text."""
    return ()


@pytest.mark.parametrize(
    ("when", "hint"),
    [
        ("a and b", "column 3: “and” is sought as a word; did you mean AND?"),
        ("a near b", "did you mean NEAR?"),
        ("a Or b", "column 3: “Or” is sought as a word; did you mean OR?"),
        ("a NEAR5 (b OR c)", "column 3: “NEAR5” is sought as a word; did you mean NEAR/5?"),
        ("(a ODER b)", "did you mean OR?"),
        ("a И b", "did you mean AND?"),
        ("a ANDNOT b", "did you mean NOT?"),
        ("马里 和 巴马科", "column 4: “和” is sought as a word; did you mean AND?"),
        ("มาลี หรือ บามาโก", "column 6: “หรือ” is sought as a word; did you mean OR?"),
        ("a WITHIN 5 b", "did you mean NEAR/5?"),
        ('x "a AND b"', "column 4: AND within quotes is a word of the phrase"),
        ("lang:french a", "no language has the code “french”; it has two letters, as in lang:fr"),
        ("a AND b OR c", "it is read as (a AND b) OR c"),
        ("a b OR c", "it is read as (a AND b) OR c"),
        ("x AND (a OR b NOT c)", "AND and OR are mixed"),
        ("a AND NOT a", "can never fire: it asks for a and forbids it"),
        ("@jnim AND b AND NOT (c OR @jnim)", "it asks for @jnim and forbids it"),
        ("@kind:place", "fire on nearly every article"),
        ("lang:fr AND source:x", "fire on nearly every article"),
        ("lang:fr lang:de a", "can never fire: no article has lang:fr and lang:de; write OR between them"),
        ("a AND (source:x source:y)", "no article has source:x and source:y"),
    ],
)
def test_what_is_probably_not_meant_is_told(when, hint):
    assert [each for each in hints(when, parse(when), silent) if hint in each]


@pytest.mark.parametrize(
    "when",
    [
        'a "and" b',
        "(a AND b) OR c",
        "a AND (b OR c)",
        "a AND NOT (b OR c)",
        "a NEAR/3 (b OR c) AND d",
        "title:a ATLEAST/2(b OR c) =d lang:fr #list",
        "@kind:place AND a",
        "a (lang:fr OR lang:de) tag:b tag:c",
        'a "ODER" "AND that" "a and b"',
        "Andes* NEARBY",
        "马里和平 OR 和谈",
    ],
)
def test_what_is_meant_is_left_alone(when):
    assert list(hints(when, parse(when), silent)) == []


def test_words_that_nearly_every_article_has_are_told_once():
    told = hints("the", parse("the"), lambda text: [word for word in ("the", "mit", "de") if word in text.split()])
    assert list(told) == ["this will fire on nearly every article: “the” is enough"]
