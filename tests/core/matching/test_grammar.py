import pytest
from hypothesis import given, strategies as st

from monitor.core.matching.grammar import parse, read_cue, read_word
from monitor.core.matching.query import (
    And,
    AtLeast,
    EntityRef,
    EventRef,
    Exact,
    Filter,
    First,
    In,
    KindRef,
    ListRef,
    Near,
    Not,
    Or,
    Pattern,
    Term,
    atoms,
    write,
)
from monitor.errors import QueryError
from monitor.model import EntityKind, EventType

a, b, c, jnim = Term("a"), Term("b"), Term("c"), EntityRef("jnim")


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
        ("a NEAR b", Near(a, b, 10)),
        ("a NEAR/5 b ONEAR/2 c", Near(Near(a, b, 5), c, 2, ordered=True)),
        ("NOT a NEAR/3 (b OR @jnim) c", And((Not(Near(a, Or((b, jnim)), 3)), c))),
        ("ATLEAST/3(a OR b) FIRST/60(@jnim)", And((AtLeast(3, Or((a, b))), First(60, jnim)))),
        ("title:a lead:(a OR b) text:@jnim", And((In("title", a), In("lead", Or((a, b))), In("text", jnim)))),
        ("title:a NEAR/3 b".replace("title:a NEAR/3 b", "title:(a NEAR/3 b)"), In("title", Near(a, b, 3))),
        (
            'lang:fr source:"Le Monde" tag:sahel place:mali',
            And((Filter("lang", "fr"), Filter("source", "Le Monde"), Filter("tag", "sahel"), Filter("place", "mali"))),
        ),
        ("lang:(fr OR ar) tag:(x)", And((Or((Filter("lang", "fr"), Filter("lang", "ar"))), Filter("tag", "x")))),
        ("lead:(event:attack NEAR/5 a)", In("lead", Near(EventRef(EventType.ATTACK), a, 5))),
        ("event:(attack OR coup)", Or((EventRef(EventType.ATTACK), EventRef(EventType.COUP)))),
        ('=IS ="Green Line" #attack', And((Exact("IS"), Exact("Green Line"), ListRef("attack")))),
        (r"/H[0-9]N\d (a|b)/ a /x\/y/", And((Pattern(r"H[0-9]N\d (a|b)"), a, Pattern(r"x\/y")))),
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
        ("a + b", 3, "every word is required already"),
        ("a && b", 3, "write AND, or nothing"),
        ("a | b", 3, "write OR between"),
        ("a NEAR/ b", 3, "NEAR needs a number, as in NEAR/3"),
        ("a NEAR/b /c/", 3, "NEAR needs a number, as in NEAR/3"),
        ("a NEAR/0 b", 3, "the number of NEAR is from 1 to 500"),
        ("a NEAR/99999999999999999999 b", 3, "the number of NEAR is from 1 to 500"),
        (f"a NEAR/{'9' * 5000} b", 3, "the number of NEAR is from 1 to 500"),
        ("a NEAR/3", 9, "expected a word"),
        ("NEAR/3 a", 1, "found NEAR/3"),
        ("a NEAR/3 (b AND c)", 3, "NEAR joins words, phrases, @entities, #lists or (a OR b), and no AND"),
        ("a NEAR/3 NOT b", 3, "and no NOT"),
        ("a NEAR/3 title:b", 3, "and no title:"),
        ("a NEAR/3 (b NEAR/2 c)", 3, "and no NEAR"),
        ("a NEAR/3 ATLEAST/2(c)", 3, "and no ATLEAST"),
        ("lang:fr NEAR/3 a", 9, "and no lang:"),
        ("ATLEAST(a)", 1, "ATLEAST needs a number"),
        ("ATLEAST/2 a", 11, "expected ( after ATLEAST/2"),
        ("FIRST/5(a AND b)", 1, "FIRST joins words"),
        ("ATLEAST/101(a)", 1, "from 1 to 100"),
        ("a url:b", 3, "there is no url: ; one may write title:, lead:, text:, source:, lang:, tag:, place:, event:"),
        ("Title:a", 1, "did you mean title:"),
        ("title: NOT a", 8, "expected what stands in the title"),
        ("title:", 7, "expected what stands in the title"),
        ("title:(a lead:b)", 1, "title: cannot hold another lead:"),
        ("title:(a lang:fr)", 1, "title: cannot hold another lang:"),
        ("lang:@jnim", 6, "expected one word or phrase after lang:"),
        ("lang:", 6, "expected one word or phrase after lang:"),
        ("lang:(fr en)", 10, "expected OR or ) in lang:(a OR b)"),
        ("lang:(fr OR", 12, "expected one word or phrase after lang:"),
        ("lang:()", 7, "expected one word or phrase after lang:"),
        ("a event:atack", 9, "there is no event “atack”; it is one of attack, bombing"),
        ("a #", 3, "expected the name of a list"),
        ("a =b*", 3, "without *"),
        ("= @jnim", 1, "= stands before a word or a phrase"),
        ("a /b", 3, "never closed by /"),
        ("a //", 3, "between the slashes stands no regular expression"),
        ("a /b/i", 6, "a flag stands within it: /(?i)mali/"),
        ("a near/5 b", 3, "“near/” means nothing here; write a NEAR/5 b for words that stand near each other"),
        ("a W/5 b", 3, "write a NEAR/5 b"),
        ("a and/or b", 3, "“and/” means nothing here; a phrase stands in double quotes"),
        ("a, b", 2, "“,” means nothing here; write OR between alternatives; a phrase stands in double quotes"),
        ("source:a.org", 9, 'what holds one stands in double quotes, as in "example.org"'),
        ("[a]", 1, "a pattern stands between slashes"),
        ("a?", 2, "a * ends a word"),
        ("headline:a", 1, "did you mean title: ?"),
        ("Site:a", 1, "did you mean source: ?"),
        ("langage:a", 1, "did you mean lang: ?"),
        ("a /(/", 3, "no regular expression of RE2: missing )"),
        ("/(?=a)/", 1, "no regular expression of RE2: invalid perl operator"),
        (" ".join(["a"] * 2001), 4001, "a rule may have 2000 words"),
        (" ".join(["abc*"] * 501), 2501, "a rule may have 500 words with *"),
        ("ab*", 1, "needs 3 letters"),
        ("م*", 1, "needs 2 letters"),
        ("马*", 1, "needs 2 letters"),
        ("a 马*里", 4, "a * may only end a word"),
        ("马里，加奥", 3, "write OR between alternatives"),
        ("（马里 OR 加奥）", 1, "brackets are ( and )"),
        ("「马里」", 1, "a phrase stands in double quotes"),
        ('a "马里，加奥"', 7, "a phrase does not run across"),
        ("a mer*cen", 6, "a * may only end a word"),
        ("a *mer", 3, "a * may only end a word"),
        ('a "— *"', 4, "holds no letter"),
        (f'a "{"b " * 101}"', 4, "may have 100 words"),
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
        Term("NEAR"),
        Term("-x"),
        Exact("IS"),
        Exact("Green Line"),
        Pattern(r"a\/b (c|d)"),
        ListRef("attack"),
    ]
)
filters = st.sampled_from([Filter("lang", "fr"), Filter("source", "Le Monde"), Filter("place", "mali")])
places = terms | st.lists(terms, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts)))
queries = st.recursive(
    terms | filters | st.builds(In, st.sampled_from(["title", "lead", "text"]), places),
    lambda inner: (
        st.builds(
            Near, places | st.builds(Near, places, places, st.integers(1, 9)), places, st.integers(1, 9), st.booleans()
        )
        | st.builds(AtLeast, st.integers(1, 9), places)
        | st.builds(First, st.integers(1, 9), places)
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts)))
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


@given(st.text('ab*"“”()@ -ANDORTEF:é,م=#/1title', max_size=30))
def test_any_text_is_a_rule_or_a_told_mistake(text):
    try:
        parse(text)
    except QueryError as error:
        assert 1 <= error.column <= len(text) + 1  # noqa: PT017 - a rule is as good an outcome


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("@jnim", jnim),
        ("@kind:person", KindRef(EntityKind.PERSON)),
        ("#armed-men", ListRef("armed-men")),
        ("Richard Wagner", Term("Richard Wagner")),
    ],
)
def test_a_context_word_needs_no_quotes(text, cue):
    assert read_cue(text) == cue


def test_a_list_among_names_is_an_error_and_no_phrase():
    with pytest.raises(QueryError, match="serves in rules, and in context"):
        read_word("#armed-men")


def test_a_list_in_a_context_needs_a_name():
    with pytest.raises(QueryError, match="expected the name of a list"):
        read_cue("#")
