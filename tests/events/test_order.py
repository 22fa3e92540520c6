"""Stories do not hang on the order in which reports of the same hours arrive."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from tests.events.making import make_events
from tests.events.score import b_cubed, judge


def shuffled(corpus, rng):
    """The same articles, each arriving up to an hour sooner or later: any two of the same two hours may change places."""
    return replace(
        corpus, articles=[article | {"published": _about(article["published"], rng)} for article in corpus.articles]
    )


def _about(published, rng):
    moment = datetime.fromisoformat(published) + timedelta(minutes=rng.uniform(-60, 60))
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def test_reports_that_arrive_in_another_order_within_two_hours_make_nearly_the_same_stories():
    corpus = make_events(random.randrange(10**6), events=40)
    print(f"seed {corpus.seed}")
    usual, other = judge(corpus), judge(shuffled(corpus, random.Random(corpus.seed)))

    stories = {article: story for article, (story, _, _) in usual.said.items() if story}
    again = {article: other.said[article][0] or f"alone:{article}" for article in stories}
    assert b_cubed(again, stories).f1 >= 0.95
