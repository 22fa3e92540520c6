from random import Random

from tests.fuzzing import Fuzzer


def test_nothing_that_a_person_would_not_write_breaks_words_or_rules():
    fuzzer = Fuzzer(Random(1))
    for _ in range(1_500):
        fuzzer.try_one()
    assert len(fuzzer.seen) > 200
