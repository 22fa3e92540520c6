import pytest

from monitor.core.delivery.wording import CLOSE, OPEN, pieces, without_marks


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
