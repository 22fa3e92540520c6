import pytest

from monitor.core.delivery.wording import CLOSE, OPEN, isolated, pieces, with_isolated_names, without_marks


@pytest.mark.parametrize(
    ("excerpt", "parts"),
    [
        ("", ()),
        ("no match", (("no match", False),)),
        (f"{OPEN}JNIM{CLOSE} said", (("JNIM", True), (" said", False))),
        (f"by {OPEN}JNIM{CLOSE}{OPEN}Wagner{CLOSE}", (("by ", False), ("JNIM", True), ("Wagner", True))),
        (f"cut in the {OPEN}mid…", (("cut in the ", False), ("mid…", True))),
    ],
)
def test_an_excerpt_is_taken_apart_into_what_matched_and_what_did_not(excerpt, parts):
    assert pieces(excerpt) == parts


def test_a_stranger_cannot_mark_anything():
    assert without_marks(f"a {OPEN}b{CLOSE} c") == "a b c"


def test_words_from_right_to_left_are_shown_for_themselves():
    assert isolated("Mali Actu") == "Mali Actu"
    assert isolated("كمين JNIM: 4 قتلى") == "\u2068كمين JNIM: 4 قتلى\u2069"
    assert with_isolated_names("killed 9, says قناة 24 الإخبارية; claimed by JNIM") == (
        "killed 9, says \u2068قناة 24 الإخبارية\u2069; claimed by JNIM"
    )
