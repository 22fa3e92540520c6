import subprocess
import sys

import pytest

from monitor.core.fingerprint import body_hash, content_hash, text_hash

TEXT = (
    "The army said on Sunday that its men had repelled an attack on a camp near the border town. "
    "Two soldiers died and five were hurt, according to a statement read on state television. "
    "Residents spoke of shooting that lasted until dawn."
)
TITLE = "Attack on a border camp repelled"
SUMMARY = "Two soldiers died, the army says."


@pytest.mark.parametrize(
    "copy",
    [
        TEXT.upper(),
        TEXT.replace(" ", "\n\n  "),
        TEXT.replace("soldiers", "sol\u00addiers").replace("camp", "ca\u200bmp"),
        TEXT.replace(",", " –").replace(".", " !"),
    ],
)
def test_the_same_words_are_one_text_however_they_are_set(copy):
    assert text_hash("Another headline", "Another lead", copy) == text_hash(TITLE, SUMMARY, TEXT)


def test_a_changed_figure_is_another_text():
    assert text_hash(TITLE, SUMMARY, TEXT.replace("Two", "Three")) != text_hash(TITLE, SUMMARY, TEXT)


def test_without_a_text_title_and_summary_tell():
    same = text_hash("ATTACK on a border camp: repelled", SUMMARY, None)

    assert same == text_hash(TITLE, SUMMARY, None)
    assert same != text_hash("Attack on a market repelled", SUMMARY, None)


def test_a_note_that_stands_under_every_article_makes_no_copies():
    note = "This article is for subscribers. Log in or subscribe to go on reading."

    assert text_hash(TITLE, SUMMARY, note) != text_hash("Rains delay the harvest in the north", SUMMARY, note)


@pytest.mark.parametrize(
    ("title", "summary"), [("", ""), ("Live", "Mali"), ("???", "–" * 200), ("Mali: live", "\u200b" * 200)]
)
def test_what_is_too_short_has_no_hash(title, summary):
    assert text_hash(title, summary, None) is None


def test_vowel_signs_and_tatweel_do_not_make_another_text():
    plain = "قال الجيش يوم الأحد إن جنوده صدوا هجوما على معسكر قرب البلدة الحدودية"
    set_with_care = "قَالَ الجيـــش يوم الأحد إنّ جنوده صدّوا هجوماً على معسكر قرب البلدة الحدودية"

    assert text_hash(plain, "", None) == text_hash(set_with_care, "", None)


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
