"""What `./run prove kill` proves, in little: see tests/prove/kill.py."""

import random

from tests.prove.kill import prove


def test_a_daemon_that_is_killed_again_and_again_loses_nothing_and_marks_its_repeats(tmp_path):
    books = prove(tmp_path, times=5, seed=random.randrange(10**6))
    assert books.promises_kept(), str(books)
    assert books.with_work >= 4, str(books)
    assert {"read", "deliver"} <= set(books.hits), str(books)


def test_the_proof_sees_what_a_daemon_loses_that_marks_before_it_sends(tmp_path):
    books = prove(tmp_path, times=2, seed=random.randrange(10**6), module="tests.prove.forgetful", slowness=1.0)
    assert books.lost, str(books)
