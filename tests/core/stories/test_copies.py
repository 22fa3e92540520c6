import random
from datetime import timedelta

import pytest

from monitor.core.fingerprint import LEAD_SAMPLES, REMEMBERED, SAMPLES, sample
from monitor.core.stories import copies
from monitor.core.stories.copies import Copies, Copy, original
from monitor.core.text import tokenise
from tests.builders import NOON

WORDS = [
    first + second for first in ("ba", "ko", "ti", "mu", "re", "sa", "lo", "ne") for second in "bcdfghjklmnprstvwz"
]


def prose(seed, words=300):
    """A text like no other: its words in an order of its own."""
    return random.Random(seed).choices(WORDS, k=words)


def edited(text, share, seed=0):
    rng = random.Random(seed)
    return [rng.choice(WORDS) if rng.random() < share else word for word in text]


class Desk:
    """Texts as they come in, a minute after each other."""

    def __init__(self):
        self.copies, self.now, self.number = Copies(), NOON, 0

    def arrives(self, words, host="a.example", later=timedelta(minutes=1)):
        """What the new text was found to be a copy of."""
        self.number += 1
        self.now += later
        samples = sample(words)
        first = original(self.copies.find(self.number, host, samples, self.now))
        self.copies.add(self.number, host, samples, self.now, first)
        return first


@pytest.fixture
def desk():
    return Desk()


TEXT = prose("a text")


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(TEXT, id="as it was"),
        pytest.param(edited(TEXT, 0.03), id="3 % of the words changed"),
        pytest.param(edited(TEXT, 0.12), id="12 % of the words changed"),
        pytest.param(TEXT[:165], id="cut to 55 %"),
        pytest.param(TEXT[:60], id="cut to a fifth"),
        pytest.param(TEXT + prose("more", 250), id="with as much again added"),
        pytest.param(prose("header", 60) + TEXT + prose("footer", 40), id="between a header and a footer"),
    ],
)
def test_a_copy_is_known_by_its_words(desk, copy):
    for seed in range(20):
        desk.arrives(prose(seed), host=f"{seed}.example")
    first = desk.number + 1
    desk.arrives(TEXT)

    assert desk.arrives(copy, host="b.example") == first


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(prose("another"), id="other words"),
        pytest.param(edited(TEXT, 0.4), id="as good as rewritten"),
        pytest.param(TEXT[:40] + prose("new", 260), id="with two quotes in common"),
        pytest.param([], id="no words"),
        pytest.param(TEXT[:3], id="three words"),
    ],
)
def test_what_says_it_in_its_own_words_is_no_copy(desk, other):
    desk.arrives(TEXT)

    assert desk.arrives(other, host="b.example") is None


def test_a_text_of_a_line_is_found_in_the_report_that_it_leads(desk):
    desk.arrives(TEXT)

    assert desk.arrives(TEXT[:25], host="b.example") == 1


def test_a_copy_of_a_copy_republishes_the_first(desk):
    desk.arrives(TEXT)
    desk.arrives(TEXT[:200], host="b.example")

    assert desk.arrives(TEXT[:190], host="c.example") == 1


def test_an_agency_text_is_a_copy_however_many_print_it(desk):
    found = [desk.arrives(edited(TEXT, 0.02, n), host=f"{n}.example") for n in range(30)]

    assert found == [None] + [1] * 29


def test_what_a_host_sets_in_many_editions_is_a_copy_in_each_and_no_furniture(desk):
    found = [desk.arrives(TEXT, host="a.example") for _ in range(9)]

    assert found == [None] + [1] * 8
    assert desk.arrives(TEXT[:200], host="b.example") == 1


def test_what_a_host_sets_under_all_its_articles_makes_no_copies(desk):
    furniture = prose("imprint", 150)

    found = [desk.arrives(prose(n, 100) + furniture, host="a.example") for n in range(12)]

    assert found == [None] * 12


def test_the_furniture_of_one_host_is_not_that_of_another(desk):
    for n in range(5):
        desk.arrives(prose(n, 100) + TEXT, host="a.example")

    assert desk.arrives(prose(9, 100) + TEXT, host="a.example") is None
    assert desk.arrives(TEXT, host="b.example") == 1


def test_an_article_is_no_copy_of_itself_as_it_was_before(desk):
    samples = sample(TEXT)
    desk.copies.add(1, "a.example", samples, NOON, None)

    assert desk.copies.find(1, "a.example", samples, NOON) is None


def test_what_an_agency_wrote_is_known_after_its_host_has_forgotten_the_first_of_many(desk):
    for n in range(40):
        desk.arrives(prose(n), host="a.example")

    assert desk.arrives(prose(0), host="b.example") == 1


@pytest.mark.parametrize("seed", [24, 28, 59])
def test_what_is_new_in_a_form_is_found_where_another_host_prints_the_whole(desk, seed):
    form = prose(f"form {seed}", 100)
    for n in range(4):
        desk.arrives(form + prose(f"{seed} {n}", 16))
    latest = form + prose(f"{seed} latest", 16)

    assert desk.arrives(latest) is None
    assert desk.arrives(latest, host="b.example") == desk.number - 1


def test_what_was_once_furniture_of_a_host_is_forgotten_with_its_articles(desk):
    imprint = prose("imprint", 40)
    for n in range(5):
        desk.arrives(prose(n, 20) + imprint)
    desk.arrives(prose(9), host="b.example", later=REMEMBERED + timedelta(hours=1))
    first = desk.number + 1
    desk.arrives(imprint)

    assert desk.arrives(imprint, host="b.example") == first


LONG = prose("a long text", 900)


@pytest.mark.parametrize("words", [30, 45, 66, 120])
def test_the_beginning_of_a_long_text_is_a_copy(desk, words):
    desk.arrives(LONG)

    assert desk.arrives(LONG[:words], host="b.example") == 1


def test_a_brief_that_begins_a_long_text_is_its_original(desk):
    desk.arrives(LONG[:40])

    assert desk.arrives(LONG, host="b.example") == 1


def test_a_long_text_with_a_short_beginning_in_common_is_no_copy(desk):
    desk.arrives(LONG)

    assert desk.arrives(LONG[:16] + prose("its own", 30), host="b.example") is None


RIVER = (
    "河口镇的渡船星期二傍晚在大风中翻沉,海事部门说已有六人落水身亡,另有三十多人被附近的渔民救起。"
    "船长称发动机在离岸两公里处突然熄火,随后船身进水。"
    "当地政府已下令同类船只停航检修,并承诺在一个月内公布调查结果。"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (RIVER.replace("六人", "十一人"), 1),
        (RIVER.replace("说", "表示").replace("附近", "周边"), 1),
        (RIVER.split("。", maxsplit=1)[0], 1),
        ("本台消息:" + RIVER + "记者将继续关注。", 1),
        ("北山县的公路星期二傍晚因暴雨塌方,交通部门说有两辆货车受损,没有人员伤亡。", None),
    ],
    ids=["a figure changed", "words changed", "cut", "lengthened", "another"],
)
def test_a_copy_is_known_in_a_script_without_spaces(desk, text, found):
    desk.arrives(tokenise(RIVER).folded)

    assert desk.arrives(tokenise(text).folded, host="b.example") == found


AMBUSH = (
    "新华社巴马科电 马里军方星期日发表声明说，马里中部莫普提地区一座军营当天遭武装分子袭击，造成至少十五名士兵死亡，"
    "二十人受伤。声明说，武装分子乘坐摩托车和皮卡车发动袭击，军方随后展开反击，击毙数十名武装分子。"
    "目前尚无组织宣称对袭击负责。近年来，马里中部和北部地区安全形势持续恶化，武装袭击事件频发。"
)
CONVOY = (
    "新华社巴马科电 马里军方星期三发表声明说，马里北部加奥地区一支运输车队当天遭武装分子伏击，造成至少八名士兵死亡，"
    "十一人失踪。声明说，武装分子使用无人机和火箭弹发动袭击，军方派出直升机展开追击，缴获一批武器。"
    "极端组织宣称对袭击负责。近年来，马里中部和北部地区安全形势持续恶化，武装袭击事件频发。"
)


def test_two_reports_in_the_same_phrases_are_no_copies_in_a_script_without_spaces(desk):
    desk.arrives(tokenise(AMBUSH).folded)

    assert desk.arrives(tokenise(CONVOY).folded, host="b.example") is None


def test_a_text_two_weeks_old_is_no_original_though_nothing_came_since(desk):
    desk.arrives(TEXT)

    assert desk.copies.find(2, "b.example", sample(TEXT), NOON + REMEMBERED + timedelta(hours=1)) is None
    assert desk.copies.find(2, "b.example", sample(TEXT), NOON + REMEMBERED) is not None


def test_an_article_is_no_copy_of_its_own_copy(desk):
    desk.arrives(TEXT)
    desk.arrives(TEXT, host="b.example")

    assert desk.copies.find(1, "a.example", sample(TEXT[:150]), desk.now) is None


@pytest.mark.parametrize(
    ("share", "at_home", "odds", "is_copy"),
    [
        (1.0, False, -2.0, True),
        (1.0, False, -4.0, False),
        (0.8, False, 1.0, True),
        (0.8, False, -1.0, False),
        (1.0, True, 6.0, True),
        (1.0, True, 4.0, False),
        (0.8, True, 6.0, True),
        (0.8, False, None, True),
        (1.0, True, None, True),
        (0.8, True, None, False),
    ],
)
def test_a_form_filled_in_anew_is_no_copy(share, at_home, odds, is_copy):
    found = Copy(original=1, share=share, at_home=at_home)

    assert original(found, odds, 5.0) == (1 if is_copy else None)


def test_a_copy_is_at_home_where_its_original_is(desk):
    desk.arrives(TEXT)
    longer = TEXT[:200] + prose("more", 150)
    desk.arrives(longer, host="b.example")

    found = [desk.copies.find(3, host, sample(longer), desk.now) for host in ("a.example", "b.example")]

    assert [(each.original, each.share, each.at_home) for each in found] == [(1, 1.0, True), (1, 1.0, False)]


def test_a_text_is_forgotten_after_two_weeks(desk):
    desk.arrives(TEXT)
    desk.arrives(prose(1), later=REMEMBERED + timedelta(hours=1))

    assert desk.arrives(TEXT, host="b.example") is None


def test_so_many_texts_are_remembered_and_no_more(desk, monkeypatch):
    monkeypatch.setattr(copies, "MOST", 10)
    for n in range(30):
        desk.arrives(prose(n), host=f"{n}.example")

    assert [desk.arrives(prose(n), host="copy.example") for n in (29, 3)] == [30, None]


def test_the_index_is_made_anew_when_it_is_full_and_has_lost_nothing(desk, monkeypatch):
    monkeypatch.setattr(copies, "_ROOM", 200)
    for n in range(60):
        desk.arrives(prose(n), host=f"{n}.example")

    assert [desk.arrives(prose(n), host="copy.example") for n in range(60)] == list(range(1, 61))


def test_samples_are_the_least_and_all_of_a_short_text():
    least, lead = sample(TEXT)[:SAMPLES], sample(TEXT)[SAMPLES:]
    assert len(lead) == LEAD_SAMPLES
    assert (list(least), list(lead)) == (sorted(least), sorted(lead))
    assert set(lead) <= set(sample(TEXT[:43]))
    assert len(sample(TEXT[:20])) == 17
    assert sample([]) == sample(["three", "words", "only"]) == ()
