"""The proof of tests/prove/routing.py in short: whatever routes ask for, each alert is told in one message, or muted."""

import random

from tests.prove.routing import prove


async def test_in_a_few_lives_of_a_channel_each_alert_is_told_once_or_muted():
    for seed in random.sample(range(10**6), 2):
        books = await prove(seed)
        assert not books.faults, f"seed {seed}: {books.faults}"
