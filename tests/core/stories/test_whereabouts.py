import pytest

from monitor.core.stories.whereabouts import names_region, whereabouts
from monitor.core.text import tokenise


def meaning(word):
    times = {"friday": {"weekday"}, "среду": {"weekday"}, "february": {"month"}}
    return {"airport": {"scene"}, "دوريه": {"scene"}, **times}.get(word, ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An ambush near Markala killed nine", {"mrkl"}),
        ("Hackers attack the airport of Sedmin", {"sdmn"}),
        ("Nine died near Friday", set()),
        ("Embuscade dans la localité de Markala", {"mrkl"}),
        ("Взрыв у города Маркала", {"mrkl"}),
        ("A trial opened in February 2024", set()),
        ("Nine died in fighting. Markala is quiet", set()),
        ("قتل تسعة في بلدة ماركالا", {"mrkl"}),
        ("قتل تسعة على مقربة من ماركالا", {"mrkl"}),
        ("قالت الوزارة في بيان مقتضب إن تسعة قتلوا", set()),
        ("قتل تسعة جنود في البلاد", set()),
        ("Uma emboscada nos arredores de Markala", {"mrkl"}),
        ("Un agguato nei pressi di Markala", {"mrkl"}),
        ("Nahe Markala starben neun", {"mrkl"}),
        ("Un convoi attaqué à Markala", {"mrkl"}),
        ("Le texte a été remis à l'ASP", set()),
        ("Bei den Wahlen starben neun", set()),
        ("Debate in the Senate", set()),
        ("в среду Генеральный штаб сообщил", set()),
        ("Дев’ятеро загинули поблизу Маркали", {"mrkl"}),
        ("Бої точаться неподалік міста Маркала", {"mrkl"}),
        ("угруповання, близьке до бойовиків в «аль-Каїді»", set()),
        ("a group linked to fighters in al-Qaeda", set()),
        ("a raid in Markala region", set()),
        ("The airport reopened as Sedmin buried nine", set()),
        ("دورية مشتركة", set()),
    ],
)
def test_whereabouts_are_names_soon_after_a_word_for_a_place(text, found):
    assert whereabouts(tokenise(text), meaning) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trois morts dans la région de Gao", True),
        ("Three dead in Gao region", True),
        ("Трое убиты в районе Гао", True),
        ("Троє загиблих в області Гао", True),
        ("قتلى في منطقة غاو", True),
        ("Trois morts à Gao", False),
        ("Three dead in Gao, a region of its own", False),
    ],
)
def test_a_name_beside_a_word_for_a_region_is_that_of_the_region(text, told):
    tokens = tokenise(text)
    name = next(token for token in tokens if token.folded in {"gao", "гао", "غاو"})
    assert names_region(tokens, name.start, name.end) is told
