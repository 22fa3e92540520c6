from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from monitor.core.health.telling import decide_telling
from monitor.model import Failure, Outage, SourceName, Spell, Telling, Trouble, Watched
from tests.builders import NOON

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def a_spell(number=1, subject="mali-actu", age=2 * HOUR, **changes):
    spell = Spell(
        id=number, subject=subject, trouble=Trouble.FAILING, since=NOON - age, detail="the server answered 503",
        told_at=None, over_at=None, outage=None, outage_over_at=None,
    )  # fmt: skip
    return replace(spell, **changes)


def watched(name="mali-actu", host=None, **changes):
    source = Watched(
        name=SourceName(name), url=f"https://{host or f'{name}.example'}/feed", interval=HOUR / 4, polled_at=NOON,
        last_ok_at=NOON - 2 * HOUR, failures=5, failure=Failure.SERVER_ERROR,
    )  # fmt: skip
    return replace(source, **changes)


ELSEWHERE = watched("sahel-wire", last_ok_at=NOON - MINUTE, failures=0, failure=None)


def tell(*spells, sources=None, now=NOON):
    return decide_telling(spells, sources or (watched(), ELSEWHERE), now, UTC)


# --- one source -----------------------------------------------------------------------------------------------------


def test_what_lasts_is_told_with_its_beginning_and_its_reason():
    telling = tell(a_spell())

    assert telling.told == (1,)
    (notice,) = telling.notices
    assert notice.subject == "mali-actu is failing"
    assert notice.text == "mali-actu has been failing since 2026-03-14 10:00 UTC: the server answered 503"


@pytest.mark.parametrize(
    ("spell", "source", "told"),
    [
        ({"age": 44 * MINUTE}, {}, False),
        ({}, {"failures": 2}, False),                                       # two attempts are no proof
        ({"trouble": Trouble.BLOCKED}, {"failure": Failure.RATE_LIMITED, "failures": 2}, False),
        ({"trouble": Trouble.BLOCKED}, {"failure": Failure.RATE_LIMITED, "failures": 3}, True),
        ({}, {"polled_at": NOON - 90 * MINUTE}, False),                     # for most of it nobody has looked
        ({"age": 50 * MINUTE}, {"failure": Failure.GONE, "failures": 2}, True),
        ({"age": 50 * MINUTE}, {"failure": Failure.GONE, "failures": 1}, False),
        ({"trouble": Trouble.EMPTIED, "age": 50 * MINUTE}, {"failures": 0}, True),
        ({"trouble": Trouble.EMPTIED, "age": 50 * MINUTE}, {"failures": 0, "polled_at": NOON - 10 * MINUTE}, False),
        ({"age": 50 * MINUTE}, {"failure": Failure.FORBIDDEN, "failures": 2}, False),
        ({"age": 50 * MINUTE}, {"failure": Failure.FORBIDDEN, "failures": 3}, True),
        ({}, {"failure": Failure.GONE, "polled_at": NOON - 90 * MINUTE}, True),  # it is asked ever more seldom
        ({"trouble": Trouble.SILENT, "age": MINUTE}, {"failures": 0}, True),
        ({"told_at": NOON - HOUR}, {}, False),
        ({"over_at": NOON}, {}, False),
        ({"subject": "no-longer-configured"}, {}, False),
        ({"outage": 9}, {}, False),
        ({"outage": 9, "outage_over_at": NOON - 20 * MINUTE}, {}, False),
        ({"outage": 9, "outage_over_at": NOON - HOUR}, {}, True),
    ],
)  # fmt: skip
def test_a_hiccup_is_not_told_nor_anything_twice(spell, source, told):
    assert bool(tell(a_spell(**spell), sources=(watched(**source), ELSEWHERE)).notices) is told


def test_a_refusal_comes_with_what_a_person_can_do():
    refused = watched(failure=Failure.FORBIDDEN)
    (notice,) = tell(a_spell(trouble=Trouble.BLOCKED), sources=(refused, ELSEWHERE)).notices

    assert notice.text.endswith("; it refuses us: ask its publisher, or read it by another way")


def test_many_at_one_time_are_one_message_and_those_that_are_nearly_due_come_with_them():
    names = [f"outlet-{number}" for number in range(30)]
    spells = [a_spell(n, name, age=(60 if n else 40) * MINUTE) for n, name in enumerate(names)]

    telling = tell(*spells, sources=[*map(watched, names), ELSEWHERE])

    assert telling.told == tuple(range(30))
    (notice,) = telling.notices
    assert notice.subject == "30 sources are in trouble: outlet-0, outlet-1, outlet-2 and 27 more"
    assert all(f"{name} has been failing since" in notice.text for name in names[:25])
    assert notice.text.endswith(f"And 5 more are failing: {', '.join(names[25:])}")


def test_nothing_to_tell_is_nothing():
    assert tell() == Telling()


# --- over -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spell", "told"),
    [
        ({"over_at": NOON - 40 * MINUTE}, True),
        ({"over_at": NOON - 20 * MINUTE}, False),   # it may come back yet
        ({"over_at": NOON - HOUR, "told_at": None}, False),
        ({"over_at": NOON - HOUR, "subject": "no-longer-configured"}, True),
        ({"over_at": NOON - HOUR, "outage": 9}, False),
    ],
)  # fmt: skip
def test_the_end_of_what_was_told_is_told_once_it_has_held(spell, told):
    telling = tell(a_spell(**{"told_at": NOON - HOUR} | spell))

    assert telling.settled == ((1,) if told else ())
    assert [notice.subject for notice in telling.notices] == [
        f"{spell.get('subject', 'mali-actu')} is no longer failing"
    ] * told


# --- many -----------------------------------------------------------------------------------------------------------

BLOGS = [watched(name, host=f"{name}.blogs.example") for name in ("ant", "bee", "cat", "dog")]


def of_blogs(*ages, **changes):
    return [
        a_spell(n, source.name, age=age, **changes) for n, (source, age) in enumerate(zip(BLOGS, ages, strict=False))
    ]


def test_a_domain_of_which_most_fail_is_told_as_one():
    telling = tell(*of_blogs(HOUR, HOUR, HOUR), sources=[*BLOGS, ELSEWHERE])

    assert telling.outages == (
        Outage(
            subject="blogs.example", trouble=Trouble.PLATFORM, since=NOON - HOUR, detail="the server answered 503",
            members=(0, 1, 2),
        ),
    )  # fmt: skip
    assert telling.told == ()
    assert [notice.subject for notice in telling.notices] == ["blogs.example is out of order"]


@pytest.mark.parametrize(
    "spells",
    [of_blogs(HOUR, HOUR), of_blogs(HOUR, HOUR, 10 * MINUTE), of_blogs(HOUR, HOUR, HOUR, told_at=NOON)],
    ids=["two", "only two for long", "told one by one"],
)
def test_few_of_a_domain_are_no_outage(spells):
    assert tell(*spells, sources=[*BLOGS, ELSEWHERE]).outages == ()


def test_a_domain_that_refused_all_once_is_not_out_of_order():
    once = [replace(source, failures=1, failure=Failure.RATE_LIMITED) for source in BLOGS]

    assert tell(*of_blogs(HOUR, HOUR, HOUR, HOUR), sources=[*once, ELSEWHERE]).outages == ()


def test_one_waits_for_its_neighbours_that_begin_to_fail_too():
    spells = of_blogs(50 * MINUTE, 10 * MINUTE, 10 * MINUTE)

    assert tell(*spells, sources=[*BLOGS, *[watched(f"x{n}", host=f"x{n}.blogs.example") for n in range(9)]]).told == ()


AN_OUTAGE = a_spell(9, "blogs.example", age=2 * HOUR, trouble=Trouble.PLATFORM, told_at=NOON - HOUR)


def test_a_trouble_that_a_known_outage_explains_is_not_told():
    telling = tell(AN_OUTAGE, *of_blogs(HOUR), sources=[*BLOGS, ELSEWHERE])

    assert (telling.joined, telling.notices) == (((0, 9),), ())


def test_when_a_domain_answers_again_that_is_told_and_all_of_it_is_asked_soon():
    back = [replace(source, last_ok_at=NOON - MINUTE, polled_at=NOON - MINUTE, failures=0) for source in BLOGS[:2]]
    rest = [replace(source, polled_at=NOON - HOUR) for source in BLOGS[2:]]

    telling = tell(AN_OUTAGE, sources=[*back, *rest, ELSEWHERE])

    assert telling.ended == (9,)
    assert telling.revived == ("cat", "dog")
    assert [notice.subject for notice in telling.notices] == ["blogs.example answers again"]


EVERYWHERE = [watched(name, failure=Failure.DNS, last_ok_at=NOON - 20 * MINUTE) for name in ("ant", "bee", "cat")]


def test_when_nobody_can_be_reached_it_is_our_own_network():
    spells = [a_spell(n, source.name, age=15 * MINUTE) for n, source in enumerate(EVERYWHERE)]

    telling = tell(*spells, sources=EVERYWHERE)

    assert [(each.trouble, each.members) for each in telling.outages] == [(Trouble.NETWORK, (0, 1, 2))]
    assert "our own network" in telling.notices[0].subject


@pytest.mark.parametrize(
    "sources",
    [
        EVERYWHERE[:2],
        [*EVERYWHERE, replace(ELSEWHERE, last_ok_at=NOON - MINUTE)],
        [replace(source, failure=Failure.SERVER_ERROR) for source in EVERYWHERE],
    ],
    ids=["two", "one answers", "they answer, with errors"],
)
def test_while_anybody_answers_it_is_not(sources):
    spells = [a_spell(n, source.name, age=15 * MINUTE) for n, source in enumerate(sources) if source != ELSEWHERE]

    assert tell(*spells, sources=sources).outages == ()


def test_our_network_is_back_with_the_first_answer():
    down = a_spell(9, "network", trouble=Trouble.NETWORK, told_at=NOON - HOUR)
    back = [replace(EVERYWHERE[0], last_ok_at=NOON - MINUTE, failures=0), *EVERYWHERE[1:]]

    telling = tell(down, sources=back)

    assert (telling.ended, telling.revived) == ((9,), ("bee", "cat"))
