"""A daemon dies at a named point, another goes on: what comes to each channel is as the table says, no less and no more."""

import pytest

from tests.prove.crash import CHANNELS, EXPECTED, OF_DIGESTS, a_trial


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    with a_trial(tmp_path_factory.mktemp("crash")) as trial:
        yield trial


@pytest.mark.parametrize(("step", "moment", "fate"), [(*point, fate) for point, fate in EXPECTED.items()])
def test_an_alert_comes_to_every_channel_wherever_the_daemon_dies(trial, step, moment, fate):
    came, wrong = trial.at(step, moment)

    assert came == dict.fromkeys(CHANNELS, fate)
    assert wrong == []


@pytest.mark.parametrize(("step", "moment", "fate"), [(*point, fate) for point, fate in OF_DIGESTS.items()])
def test_a_digest_comes_to_every_channel_as_it_was_put_together(trial, step, moment, fate):
    came, wrong = trial.at(step, moment, alerts=2)

    assert came == dict.fromkeys(CHANNELS, fate)
    assert wrong == []
