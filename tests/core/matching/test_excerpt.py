import pytest
from hypothesis import given, strategies as st

from monitor.core.matching.excerpt import LONGEST, excerpt
from monitor.model import EntityId, Field, Mention
from tests.builders import an_article

BODY = "Rain fell on Tuesday. In Bandiagara, JNIM fighters met a Wagner patrol. Nobody else was there."


def mention(word, text=BODY, field=Field.TEXT):
    start = text.index(word)
    return Mention(entity=EntityId(word.lower()), field=field, start=start, end=start + len(word))


def test_it_is_the_sentence_with_the_most_words_that_matched():
    cut = excerpt(an_article(text=BODY), [mention("Tuesday"), mention("JNIM"), mention("Wagner")])

    assert cut.text == "In Bandiagara, JNIM fighters met a Wagner patrol."
    assert [cut.text[start:end] for start, end in cut.marks] == ["JNIM", "Wagner"]


def test_the_body_comes_before_the_headline():
    article = an_article(title="JNIM strikes", text=BODY)

    assert excerpt(article, [mention("JNIM", article.title, Field.TITLE), mention("Wagner")]).text.startswith("In ")


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("هاجم مسلحون بلدة. قتل أربعة من فاغنر؟ نعم.", "فاغنر", "قتل أربعة من فاغنر؟"),
        ("Тихо. Погибли бойцы «Вагнера»! Всё.", "Вагнера", "Погибли бойцы «Вагнера»!"),
        ("局势平静。他问：“瓦格纳在哪里？”没有人回答。", "瓦格纳", "他问：“瓦格纳在哪里？”"),
        ("夜は静かだった。マリ軍が反撃した。朝になった。", "マリ", "マリ軍が反撃した。"),
        ("ស្ងាត់។កងទ័ពម៉ាលីដកថយ។", "ម៉ាលី", "កងទ័ពម៉ាលីដកថយ។"),
        ("शांति रही। माली में हमला हुआ। अंत।", "माली", "माली में हमला हुआ।"),
    ],
)
def test_sentences_end_in_every_script(text, word, sentence):
    assert excerpt(an_article(text=text), [mention(word, text)]).text == sentence


def test_a_sentence_too_long_to_read_is_cut_round_its_first_mention():
    text = "so " * 500 + "JNIM struck " + "and " * 500

    cut = excerpt(an_article(text=text), [mention("JNIM", text)])

    assert len(cut.text) <= LONGEST
    assert [cut.text[start:end] for start, end in cut.marks] == ["JNIM"]


def test_without_a_mention_it_is_the_summary():
    assert excerpt(an_article(summary="Short."), []).text == "Short."


@given(st.text(), st.lists(st.tuples(st.integers(0, 200), st.integers(1, 20))))
def test_marks_never_leave_the_excerpt_or_overlap(text, spans):
    mentions = [
        Mention(entity=None, field=Field.TEXT, start=start, end=min(start + length, len(text)))
        for start, length in spans
        if start < len(text)
    ]

    cut = excerpt(an_article(text=text), mentions)

    edges = [edge for mark in cut.marks for edge in mark]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(cut.text) for edge in edges)
