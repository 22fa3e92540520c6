from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.pages.reading import decide_reading, page_request
from monitor.model import (
    ArticleId,
    Extracted,
    Failure,
    FetchFailed,
    NotModified,
    ParseFailed,
    Quality,
    Secret,
    UnreadArticle,
)
from tests.builders import NOON, a_source

LINK = "https://mali-actu.example/a/1"
WEEK = timedelta(days=7)


def unread(attempts=0, link=LINK, wanted_since=NOON, **changes):
    source = a_source(**changes)
    return UnreadArticle(id=ArticleId(1), link=link, source=source, attempts=attempts, wanted_since=wanted_since)


def a_page(text="The whole report.", quality=Quality.FULL):
    return Extracted(text=text, title=None, published=None, lang="en", quality=quality)


@pytest.mark.parametrize("quality", [Quality.FULL, Quality.PARTIAL, Quality.PAYWALL])
def test_a_page_with_text_is_read(quality):
    reading = decide_reading(unread(), a_page(quality=quality), NOON, 0.5, timedelta(days=7))

    assert (reading.text, reading.quality, reading.retry_at) == ("The whole report.", quality, None)


@pytest.mark.parametrize("page", [a_page(text=""), a_page(quality=Quality.CONSENT), a_page(quality=Quality.CHALLENGE)])
def test_a_page_that_is_no_article_is_not_taken_for_one(page):
    reading = decide_reading(unread(), page, NOON, 0.5, timedelta(days=7))

    assert reading.text is None
    assert reading.detail == f"the page is {page.quality}"


@pytest.mark.parametrize(
    ("attempts", "failure", "wait"),
    [
        (0, Failure.TIMEOUT, timedelta(minutes=15)),
        (1, Failure.SERVER_ERROR, timedelta(minutes=90)),
        (2, Failure.TIMEOUT, None),
        (0, Failure.NOT_FOUND, None),
        (0, Failure.ADDRESS_REFUSED, None),
    ],
)
def test_a_failed_read_is_tried_again_while_that_may_help(attempts, failure, wait):
    reading = decide_reading(
        unread(attempts), FetchFailed(url=LINK, failure=failure, detail="no"), NOON, 0.5, timedelta(days=7)
    )

    assert reading.text is None
    assert reading.failure is failure
    assert reading.retry_at == (NOON + wait if wait else None)


def test_a_page_that_hangs_the_worker_is_not_tried_again():
    answer = ParseFailed(failure=Failure.WORKER_TIMEOUT, detail="5 s")

    assert decide_reading(unread(), answer, NOON, 0.5, timedelta(days=7)).retry_at is None


def test_a_304_without_a_question_is_a_failure():
    assert decide_reading(unread(), NotModified(url=LINK), NOON, 0.5, timedelta(days=7)).failure is Failure.PROTOCOL


NOT_ASKED = FetchFailed(
    url=LINK, failure=Failure.RATE_LIMITED, detail="not asked", retry_after=timedelta(seconds=40), asked=False
)


@pytest.mark.parametrize("retry_after", [timedelta(seconds=40), None], ids=["the wait is known", "it is not"])
def test_a_page_whose_turn_did_not_come_was_not_attempted_and_has_it_later(retry_after):
    reading = decide_reading(unread(2), replace(NOT_ASKED, retry_after=retry_after), NOON, 0.5, WEEK)

    assert not reading.attempted
    assert reading.retry_at == NOON + 1.5 * (retry_after or timedelta(seconds=10))


def test_a_page_whose_turn_does_not_come_for_a_day_is_given_up_like_any_other():
    readings = [
        decide_reading(unread(attempts, wanted_since=NOON - timedelta(days=1)), NOT_ASKED, NOON, 0.5, WEEK)
        for attempts in (0, 2)
    ]
    assert [(reading.attempted, reading.retry_at is None) for reading in readings] == [(True, False), (True, True)]


def test_secret_headers_go_to_the_sources_own_origin_only():
    headers = {"Authorization": Secret("t")}

    assert page_request(unread(headers=headers)).headers == headers
    assert page_request(unread(headers=headers, link="https://elsewhere.example/a")).headers == {}
    assert page_request(unread(headers=headers, link=LINK.replace("https", "http"))).headers == {}


@pytest.mark.parametrize(
    ("published", "taken", "too_old"),
    [
        (NOON - timedelta(days=2), NOON - timedelta(days=2), False),
        (NOON - timedelta(days=8), NOON - timedelta(days=8), True),
        (NOON + timedelta(hours=3), NOON, False),
        (NOON + timedelta(days=300), None, False),
        (None, None, False),
    ],
)
def test_the_date_of_a_page_is_taken_if_it_can_be_true(published, taken, too_old):
    page = Extracted(text="The report.", title="T", published=published, lang="en", quality=Quality.FULL)

    reading = decide_reading(unread(), page, NOON, 0.5, WEEK)

    assert (reading.title, reading.published_at, reading.too_old) == ("T", taken, too_old)
