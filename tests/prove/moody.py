"""Peers on loopback that answer as they please, by a seed: some take a message, some refuse it, some leave us in doubt.

Each keeps what came of every alert: taken, perhaps taken, refused.
"""

import random
import re
import select
import socket
import time
from collections import Counter
from dataclasses import dataclass
from email import message_from_bytes, policy
from threading import Lock

from tests.peers import (
    BROKEN,
    HALF,
    HANG,
    MAIL_DROP,
    MAIL_HANG,
    NOT_FOUND,
    NOT_OK,
    OK,
    POSTED,
    RESET,
    Answer,
    MailPeer,
    SlackPeer,
)

TAKEN, DOUBTFUL, REFUSED = "taken", "in doubt", "refused"

LIMITED = Answer(status=429, body=b"rate_limited", headers={"Retry-After": "1"})
DOUBT = Answer(body=b'{"ok": false, "error": "internal_error"}')
BUSY = Answer(body=b'{"ok": false, "error": "ratelimited"}')

BROKEN_OFF = [(HANG, DOUBTFUL), (RESET, DOUBTFUL), (HALF, DOUBTFUL)]
HTTP = [(LIMITED, REFUSED), (BROKEN, REFUSED), *BROKEN_OFF]
MOODS = {
    "webhook": [*[(OK, TAKEN)] * 7, *HTTP, (NOT_FOUND, REFUSED)],
    "apprise": [*[(OK, TAKEN)] * 7, *HTTP, (NOT_FOUND, REFUSED)],
    "slack-hook": [*[(OK, TAKEN)] * 7, *HTTP, (NOT_OK, REFUSED), (BUSY, REFUSED), (DOUBT, DOUBTFUL)],
    "slack-bot": [*[(POSTED, TAKEN)] * 7, *HTTP, (NOT_OK, REFUSED), (BUSY, REFUSED), (DOUBT, DOUBTFUL)],
    "mail": [
        *[("250 OK", TAKEN)] * 7,
        ("451 4.3.0 try again later", REFUSED),
        ("452 4.2.2 no room", REFUSED),
        ("554 5.7.1 not here", REFUSED),
        (MAIL_DROP, DOUBTFUL),
        (MAIL_HANG, DOUBTFUL),
    ],
}
"""What a peer of each kind says, and what it then did with the message; the first is when it is well."""


@dataclass(frozen=True)
class Arrival:
    """One alert of one message. `marked`: it says that it may be a repeat."""

    alert: str
    marked: bool
    became: str


class Moods:
    """Draws the answers of one peer, each after a while and before another; `well` ends that."""

    def __init__(self, kind, seed, slowness):
        self.well = False
        self.asked = 0
        self.arrivals = []
        self.said = Counter()
        self.parked = set()
        self._moods, self._chance, self._slowness = MOODS[kind], random.Random(f"{seed} {kind}"), slowness
        self._lock = Lock()

    def answer(self, text, is_gone=lambda: False):
        """What to say to a message, given all its words. From one who has hung up meanwhile it is not taken."""
        self.asked += 1
        answer, became = self._draw()
        self._dawdle()
        if is_gone():
            became = REFUSED
        marked = "may be a repeat" in text
        alerts = dict.fromkeys(re.findall(r"Alert (\w+), story", text))  # Slack is told twice, in blocks and without
        self.arrivals += [Arrival(alert, marked, became) for alert in alerts]
        if became == TAKEN:
            self.parked |= set(re.findall(r"alerts retry ([0-9a-f]+)", text))
        self._dawdle()
        return answer

    def _draw(self):
        with self._lock:
            drawn = self._moods[0] if self.well else self._chance.choice(self._moods)
            self.said[drawn[1]] += 1
            return drawn

    def _dawdle(self):
        if not self.well:
            time.sleep(self._chance.uniform(0, self._slowness))


class MoodyWeb(SlackPeer):
    """Plays Slack, a webhook, and what apprise knows as one."""

    def __init__(self, moods):
        super().__init__()
        self._moods = moods
        self._server.handle_error = lambda *_: None  # whoever is killed hangs up: that is no error of a server

    def answer_to(self, posted, connection):
        return self._moods.answer(" ".join(texts(posted.json)), lambda: has_hung_up(connection))


def has_hung_up(connection):
    readable, _, _ = select.select([connection], [], [], 0)
    try:
        return bool(readable) and connection.recv(1, socket.MSG_PEEK) == b""
    except ConnectionResetError:
        return True


def texts(value):
    """All texts in a document."""
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)
    elif isinstance(value, str):
        yield value


def moody_mail(moods):
    def answer(envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        return moods.answer(f"{message['Subject']} {message.get_body(('plain',)).get_content()}")

    return MailPeer(data=answer)
