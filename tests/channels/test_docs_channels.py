"""What docs/channels.md says of a webhook is so."""

import json
import re
from pathlib import Path

import pytest

from monitor.channels.webhook import WebhookChannel
from monitor.model import ChannelName, Secret
from tests.builders import a_message
from tests.peers import SlackPeer

PAGE = (Path(__file__).parents[2] / "docs/channels.md").read_text()


def block(language):
    return re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)[1]


@pytest.fixture
async def posted():
    with SlackPeer() as peer:
        await WebhookChannel(ChannelName("desk"), Secret(peer.own_hook), Secret("a key")).send(a_message(key="17"))
        yield peer.posted[0]


async def test_a_message_has_the_keys_that_are_shown(posted):
    shown = json.loads(block("json"))

    assert shown.keys() == posted.json.keys()
    assert shown["alerts"][0].keys() == posted.json["alerts"][0].keys()


@pytest.mark.parametrize(("change", "genuine"), [(b"", True), (b" ", False)])
async def test_the_verifier_that_is_shown_tells_a_genuine_message_from_a_changed_one(posted, change, genuine):
    names = {}
    exec(block("python"), names)

    assert names["is_genuine"](posted.headers, posted.body + change, "a key") is genuine
