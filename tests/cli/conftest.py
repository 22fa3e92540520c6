from datetime import timedelta

import pytest
from click.testing import CliRunner

from monitor.cli import main
from monitor.model import (
    ChannelName,
    Failure,
    Field,
    Mention,
    Muted,
    NearMatch,
    NotificationState,
    PollOutcome,
    Quality,
    ReadState,
    Refusal,
    SendFailed,
    SendFailure,
    Sent,
    Sighting,
    Withheld,
)
from tests.builders import (
    NOON,
    a_delivery,
    a_judgement,
    a_match,
    a_new_article,
    a_poll,
    a_reading,
    a_source,
    a_state,
    a_verdict,
    an_alert,
    an_entry_key,
)
from tests.stores import open_store

MINUTE = timedelta(minutes=1)


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Call a verb in an empty folder, as somebody whose home is empty too."""
    monkeypatch.chdir(tmp_path)
    for name in ("NEWS_MONITOR_CONFIG", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "STATE_DIRECTORY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))

    def call(*args, stdin=None):
        return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)

    return call


@pytest.fixture
def configured(tmp_path):
    """A configuration whose database is in the folder of the test, and a channel whose secret this shell lacks."""
    (tmp_path / "config.toml").write_text(
        f'[monitor]\ndatabase = "{tmp_path}/monitor.db"\nretention = "36500d"\n[[channel]]\nname = "desk"\nurl = "env:NOT_SET_HERE"\n'
    )
    return tmp_path / "monitor.db"


@pytest.fixture
async def database(configured):
    """The database of a desk at work: one alert sent and one given up, a copy, a near miss, a source that fails."""
    async with open_store(configured) as store:
        await store.register([a_source(), a_source("other")], ["desk", "mail"], NOON, lambda: 0.0)
        await store.save_poll(a_poll(a_new_article("g-1", read=ReadState.WANTED), a_new_article("g-2")))
        await store.save_text(a_reading(1, at=NOON + MINUTE))
        seen = Sighting(key=an_entry_key("theirs", url="https://mali-actu.example/a/g-1"), article_id=1)
        await store.save_poll(a_poll(source=a_source("other"), at=NOON + MINUTE, sightings=(seen,), title=None))
        await judge_copies(store)
        await store.save_poll(
            a_poll(a_new_article("g-3", title="Bayreuth opens", read=ReadState.WANTED), at=NOON + MINUTE)
        )
        await judge_near_miss(store)
        await store.save_poll(failing_poll("other"))
    return configured


async def judge_copies(store):
    first, copy = [found.article for found in await store.unjudged(NOON + MINUTE, 9)]
    alerts = [an_alert("a1"), an_alert("a2", channel=ChannelName("mail"))]
    words = Mention(entity="jnim", field=Field.SUMMARY, start=0, end=4)
    absorbed = Withheld(channel=None, muted=Muted.ABSORBED, detail="a copy of article 1")
    await store.save_verdicts([
        a_verdict(
            first,
            *alerts,
            at=NOON + MINUTE,
            judgement=a_judgement(a_match(mentions=(words,))),
            reason="no story resembles it",
        ),
        a_verdict(
            copy,
            at=NOON + MINUTE,
            copy_of=1,
            story=a_verdict(first).story,
            reason="a copy of article 1",
            withheld=(absorbed,),
        ),
    ])  # fmt: skip
    for claimed in await store.lease(NOON + MINUTE, ()):
        refused = SendFailed(failure=SendFailure.PERMANENT, detail="550 no such mailbox")
        failed = a_delivery(claimed, refused, state=NotificationState.PARKED)
        sent = a_delivery(claimed, Sent(detail="200 ok"))
        await store.save_delivery(sent if claimed.channel == "desk" else failed)


async def judge_near_miss(store):
    await store.save_text(
        a_reading(3, at=NOON + MINUTE, text=None, quality=Quality.PAYWALL, detail="1200 of 9000 words")
    )
    [found] = await store.unjudged(NOON + MINUTE, 9)
    judgement = a_judgement(
        near=(NearMatch(rule="wagner", reason="no word of context"),),
        refusals=(Refusal(entity="wagner-group", field=Field.TITLE, start=0, end=8, reason="near Parsifal"),),
    )
    await store.save_verdicts([a_verdict(found.article, at=NOON + MINUTE, judgement=judgement, story=None)])


def failing_poll(name):
    state = a_state(failures=3, failure=Failure.TIMEOUT, detail="no end after 30 s", next_poll_at=NOON + 60 * MINUTE)
    return a_poll(source=a_source(name), at=NOON + 2 * MINUTE, outcome=PollOutcome.FAILED, state=state, title=None)
