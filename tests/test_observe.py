import logging

from monitor.observe import tell


def test_a_line_holds_the_fields_that_say_something(caplog):
    with caplog.at_level(logging.INFO):
        tell("read", article=7, quality="full", why=None, detail="", new=0)
        tell("stopping")
    assert caplog.messages == ["read article=7 quality=full new=0", "stopping"]


def test_words_from_outside_stay_in_their_field(caplog):
    with caplog.at_level(logging.INFO):
        tell("poll failed", detail='a "quoted"\nline')
    assert caplog.messages == ['poll failed detail="a "quoted"�line"']
