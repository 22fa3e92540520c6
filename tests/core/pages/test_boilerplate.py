import pytest

from monitor.core.pages.boilerplate import article_lines

TITLE = "The ferry is back"


@pytest.mark.parametrize(
    "line",
    [
        "THE FERRY IS BACK",
        "2026-03-14",
        "14 mars 2026 à 9h05",
        "Share this: Facebook X",
        "[Share this:] [print] [e-mail]",
        "Partager :",
        "See also  Another story about something else",
        "See also: Another story",
        "Read more",
        "» Read also: Mali in the dark",
        "À lire aussi Les dix meilleures adresses",
        "Lire aussi : Wagner, le bilan",
        "Lee también El precio de la luz",
        "Leia também: a seca no norte",
        "Lesen Sie auch: Wagner-Söldner klagt",
        "Mehr zum Thema",
        "Читайте также: Вагнер уходит",
        "اقرأ أيضا: مقتل عناصر من فاغنر",
        "Related Posts",
        "Baca juga: banjir di utara",
        "More: Wagner men leave the mine",
        "Mais notícias: Wagner deixa a mina",
        "المزيد: فاغنر تغادر المنجم",
    ],
)
def test_a_line_round_the_article_goes(line):
    assert list(article_lines(["First.", line, "Last."], TITLE)) == ["First.", "Last."]


@pytest.mark.parametrize(
    "line",
    [
        "The ferry is back in service, and the herders are glad.",
        "See also the report of the ministry, which names three causes.",
        "Related industries fell by three per cent.",
        "Share prices fell.",
        "Comments by the operator were not available.",
        "Lire aussi bien que chanter, tel est son credo.",
        "À lire aussi, en filigrane, comme un aveu.",
        "In 2026 the ferry stood still.",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_stays(line):
    assert list(article_lines(["First.", line], TITLE)) == ["First.", line]


@pytest.mark.parametrize(
    "heading", ["Leave a Reply", "3 comments", "Laisser un commentaire", "Комментарии", "اترك تعليقا", "Kommentare"]
)
def test_what_follows_the_heading_of_the_comments_goes_with_it(heading):
    assert list(article_lines(["First.", heading, "anon", "Wagner did it!"], None)) == ["First."]


def test_marks_of_lists_and_tables_go():
    assert list(article_lines(["- One.", "| Gao | 4 |", "|---|---|"], None)) == ["One.", "Gao 4"]
