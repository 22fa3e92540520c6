import subprocess
import sys

from monitor.core.fingerprint import LEAD_SAMPLES, SAMPLES, body_hash, content_hash, sample


def test_a_content_hash_sees_every_change_and_every_border():
    hashes = [content_hash(*parts) for parts in [("ab", "c"), ("a", "bc"), ("abc",), ("abc", ""), ("Ab", "c"), ()]]

    assert len(set(hashes)) == len(hashes)


def test_a_lone_surrogate_has_a_hash_too():
    assert content_hash("\ud800") != content_hash("\ud801")


def test_hashes_are_the_same_in_every_process():
    program = "from monitor.core.fingerprint import *; print(body_hash(b'x'), content_hash('a', 'b'))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert told.stdout.split() == [body_hash(b"x"), content_hash("a", "b")]
    assert body_hash(b"x") != body_hash(b"y")


def test_samples_are_what_stands_in_the_store_since_ever():
    six, many = ["one", "two", "three", "four", "five", "six"], [str(number) for number in range(200)]

    assert sample(six) == (1564429979, 3357967740, 3870518652)
    assert sample(["one", "two"] * 99) == (1436785714, 2705734622)
    assert (len(sample(many)), sum(sample(many))) == (SAMPLES + LEAD_SAMPLES, 56460674959)
    assert sample(six[:3]) == sample([]) == ()
