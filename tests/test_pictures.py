"""The HTML mail as a browser shows it: narrow and dark, in one column, each line in its own direction."""

import pytest

from tests.prove.pictures import a_digest, a_mail, find_chromium, look

HEADLINE = "مقتل أحد عشر جنديا في كمين قرب باندياغارا"


@pytest.mark.skipif(find_chromium() is None, reason="Chromium is missing; apt-get install chromium brings it")
@pytest.mark.parametrize("mail", [a_mail, a_digest])
def test_a_mail_fits_a_narrow_window_in_the_dark_and_arabic_begins_at_the_right(mail):
    seen = look(mail(), "narrow", "dark")

    assert seen["beyond"] == 0
    assert (seen["ink"], seen["paper"]) == ("rgb(230, 232, 234)", "rgb(22, 25, 28)")
    (arabic,) = [line for line in seen["lines"] if line["text"] == HEADLINE]
    assert arabic["right"] < 1 < arabic["left"]
    (latin,) = [line for line in seen["lines"] if line["text"] == "mali-actu.examplehttps://mali-actu.example/a/1"]
    assert latin["left"] < 1 < latin["right"]
