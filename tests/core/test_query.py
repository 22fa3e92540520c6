import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.query import (
    And,
    EntityRef,
    KindRef,
    Not,
    Or,
    Term,
    asked,
    atoms,
    evaluate,
    parse,
    read_atom,
    read_term,
    shortfall,
    write,
)
from monitor.errors import QueryError
from monitor.model import EntityKind, Field, Mention

a, b, c, jnim = Term("a"), Term("b"), Term("c"), EntityRef("jnim")


def at(start):
    return (Mention(entity=None, field=Field.TEXT, start=start, end=start + 1),)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("a", a),
        ("a b", And((a, b))),
        ("a AND b OR c", Or((And((a, b)), c))),
        ("a OR b c", Or((a, And((b, c))))),
        ("a AND (b OR c)", And((a, Or((b, c))))),
        ("NOT a b", And((Not(a), b))),
        ("a NOT (b OR c)", And((a, Not(Or((b, c)))))),
        ("a and not b", And((a, Term("and"), Term("not"), b))),
        (
            "@jnim (@kind:place OR a*b)".replace("a*b", "Mali*"),
            And((jnim, Or((KindRef(EntityKind.PLACE), Term("Mali*"))))),
        ),
        ('"al-Qaida" “x y” «ЧВК „Вагнер“» „z“', And((Term("al-Qaida"), Term("x y"), Term("ЧВК „Вагнер“"), Term("z")))),
        ("\u200fa\u00a0\u200b \n b\t", And((a, b))),
        ("مر* Jama'a", And((Term("مر*"), Term("Jama'a")))),
    ],
)
def test_a_rule_is_read_as_an_analyst_means_it(text, query):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "found the end"),
        ("a AND", 6, "expected a word, a phrase in quotes, @entity or (, found the end"),
        ("AND a", 1, "found AND"),
        ("a OR OR b", 6, "found OR"),
        ("a (b", 3, "( is never closed"),
        ("a ) b", 3, ") closes nothing"),
        ("a ()", 4, "found )"),
        ('a "b c', 3, 'the quote " is never closed'),
        ("a -b", 3, "write NOT before what must be absent"),
        ("'two words'", 1, "a phrase stands in double quotes"),
        ("a NEAR/3 b", 7, "“/” means nothing here"),
        ("title:a", 6, "“:” means nothing here"),
        ("=IS", 1, "“=” means nothing here"),
        ("#list", 1, "“#” means nothing here"),
        ("ab*", 1, "needs 3 letters"),
        ("م*", 1, "needs 2 letters"),
        ("a mer*cen", 6, "a * may only end a word"),
        ("a *mer", 3, "a * may only end a word"),
        ('a "— *"', 4, "holds no letter"),
        ('a "x, y"', 7, "a phrase does not run across"),
        ("NOT a", 1, "NOT alone"),
        ("a OR NOT b", 1, "NOT alone"),
        ("@", 1, "expected the id of an entity"),
        ("a @kind:town", 3, "no kind “town”; it is one of organization, person, place"),
        ("(" * 50 + "a" + ")" * 50, 41, "nested more than 40 deep"),
        ("NOT " * 5000 + "a", 161, "nested more than 40 deep"),
    ],
)
def test_a_mistake_is_told_at_its_column(text, column, message):
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert (caught.value.column, message in str(caught.value)) == (column, True), str(caught.value)


terms = st.sampled_from(
    [
        a,
        b,
        Term("al-Qaida"),
        Term("two words"),
        Term("Mali*"),
        Term("AND"),
        Term('a "b" c'),
        jnim,
        KindRef(EntityKind.PLACE),
    ]
)
queries = st.recursive(
    terms,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts)))
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts)))
        | inner.map(Not)
    ),
    max_leaves=8,
)


@given(queries)
def test_what_is_written_reads_the_same(query):
    read = parse(write(And((a, query))))
    assert parse(write(read)) == read
    assert list(atoms(read)) == [a, *atoms(query)]


@given(st.text('ab*"“”()@ -ANDORT:é,م', max_size=30))
def test_any_text_is_a_rule_or_a_told_mistake(text):
    try:
        parse(text)
    except QueryError as error:
        assert 1 <= error.column <= len(text) + 1  # noqa: PT017 - a rule is as good an outcome


def test_a_term_is_read_as_a_text_is():
    assert [tuple(piece) for piece in read_term("Côte-d'Ivo*")] == [("cote", False), ("d", False), ("ivo", True)]


@pytest.mark.parametrize(
    ("text", "atom"),
    [("@jnim", jnim), ("@kind:person", KindRef(EntityKind.PERSON)), ("Richard Wagner", Term("Richard Wagner"))],
)
def test_a_context_word_needs_no_quotes(text, atom):
    assert read_atom(text) == atom


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("a AND b", at(1) + at(2)),
        ("a OR c", at(1)),
        ("a OR b", at(1) + at(2)),
        ("a AND NOT c", at(1)),
        ("a AND NOT b", None),
        ("a AND c", None),
        ("c OR (a NOT b)", None),
        ("@jnim AND (c OR b)", at(3) + at(2)),
    ],
)
def test_what_makes_a_rule_hold_is_its_evidence(text, evidence):
    assert evaluate(parse(text), {a: at(1), b: at(2), jnim: at(3)}) == evidence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a AND c", "missing c"),
        ("a AND (c OR @kind:place)", "missing c OR @kind:place"),
        ('a NOT (b OR c OR "d e")', "excluded by b"),
        ("a AND c AND NOT b", "missing c; excluded by b"),
        ("(a AND c) OR (c AND d)", "missing c"),
        ("c AND (a AND d)", "missing c; missing d"),
        (
            "a AND (c OR d OR e OR f OR g OR h OR i OR j OR k OR l)",
            "missing c OR d OR e OR f OR g OR h OR i OR j or one of 2 others",
        ),
        ("c AND d", None),
        ("c", None),
        ("c AND NOT a", None),
    ],
)
def test_a_rule_that_nearly_holds_says_what_it_lacks(text, reason):
    assert shortfall(parse(text), {a: at(1), b: at(2)}) == reason


def test_only_what_is_not_under_not_speaks_for_a_rule():
    query = parse("a AND (b OR NOT c) AND NOT @jnim")
    assert (list(asked(query)), list(atoms(query))) == ([a, b], [a, b, c, jnim])
