from monitor.core.memo import Memo


def a_memo(made):
    return Memo(lambda text: made.append(text) or text.upper(), longest=3, most=2)


def test_a_text_is_worked_out_once():
    made = []
    memo = a_memo(made)
    assert [memo["a"], memo["a"], memo["b"]] == ["A", "A", "B"]
    assert made == ["a", "b"]


def test_a_long_text_is_not_kept():
    made = []
    memo = a_memo(made)
    assert [memo["long"], memo["long"]] == ["LONG", "LONG"]
    assert (made, dict(memo)) == (["long", "long"], {})


def test_a_full_memo_starts_afresh():
    memo = a_memo([])
    assert [memo[text] for text in "abc"] == ["A", "B", "C"]
    assert dict(memo) == {"c": "C"}
