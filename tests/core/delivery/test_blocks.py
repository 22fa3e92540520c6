import json
import re
from datetime import UTC
from itertools import chain

import pytest

from monitor.core.delivery.blocks import MOST_BLOCKS, MOST_TEXT
from monitor.core.delivery.message import render
from monitor.model import AlertKind, Digest, Excerpt, Notice
from tests.builders import a_notification, an_alert, an_alert_content
from tests.hostile import TITLES

LINK = re.compile(r"<https?://[^<>|]*\|[^<>|]*>")


def blocks_of(*alerts, **changes):
    return render(a_notification(alerts=alerts or (an_alert(),), **changes), UTC).blocks


def texts_of(blocks):
    parts = chain.from_iterable([block["text"]] if "text" in block else block.get("elements", []) for block in blocks)
    return [part["text"] for part in parts]


def with_content(**changes):
    return an_alert(content=an_alert_content(**changes))


def test_an_alert_is_laid_out_with_what_matched_in_bold_and_a_link_called_by_its_host():
    assert texts_of(blocks_of()) == [
        "*high: JNIM*\n*Four fighters killed near Bandiagara*",
        "Mali Actu · ML · en\npublished 2026-03-14 11:00 UTC, first seen 2026-03-14 12:00 UTC\nsingle source, unconfirmed",
        "&gt; *JNIM* said it killed four *Wagner* fighters near Bandiagara.",
        "Entities: JNIM, Wagner Group\nPlaces: Bandiagara",
        "<https://mali-actu.example/a/1|mali-actu.example> · Alert a1, story s1",
    ]


def test_an_update_and_a_repeat_say_so():
    told = texts_of(blocks_of(an_alert(kind=AlertKind.UPDATE), repeat=True))

    assert told[0] == "_(may be a repeat: an earlier attempt may have arrived)_"
    assert told[1].startswith("*high, update: JNIM*")


def test_what_an_update_changed_stands_under_its_headline():
    told = texts_of(blocks_of(an_alert(kind=AlertKind.UPDATE, content=an_alert_content(changed="killed 4 → 6"))))

    assert told[0] == "*high, update: JNIM*\n*Four fighters killed near Bandiagara*\nChanged: killed 4 → 6"


def test_a_notice_is_told_under_its_subject():
    notice = Notice(subject="Watching 42 sources", text="42 sources, 6 rules\nsince <noon>")
    blocks = render(a_notification(alerts=(), notice=notice), UTC).blocks

    assert texts_of(blocks) == ["*Watching 42 sources*\n42 sources, 6 rules\nsince &lt;noon&gt;"]


def test_a_word_of_which_a_part_matched_is_bold_in_whole():
    quoted = with_content(excerpt=Excerpt(text="وفاغنر قتل prewar", marks=((1, 6), (14, 17))))

    assert texts_of(blocks_of(quoted))[2] == "&gt; *وفاغنر* قتل *prewar*"


@pytest.mark.parametrize("title", TITLES, ids=lambda title: ascii(title)[:24])
def test_no_headline_pings_links_or_formats(title):
    hostile = with_content(
        headline=title, outlet=title, places=(title,), excerpt=Excerpt(text=title, marks=((0, 4),)), changed=title
    )
    blocks = blocks_of(hostile, hostile, repeat=True)

    for text in texts_of(blocks):
        bare = LINK.sub("", text)
        assert not set("<>`~") & set(bare)
        assert not re.search(r"&(?!(amp|lt|gt);)", bare)
    assert all(part["verbatim"] for part in chain.from_iterable(block.get("elements", ()) for block in blocks))


@pytest.mark.parametrize(
    "link",
    ["https://evil.example/|<!channel>", 'https://evil.example/a b">', "https://bank.example@evil.example/?a=1&b=2"],
)
def test_a_link_is_called_by_the_host_that_it_leads_to_and_cannot_break_out(link):
    (shown,) = LINK.findall(texts_of(blocks_of(with_content(link=link)))[-1])

    assert shown.endswith("|evil.example>")
    assert "!channel>" not in shown


def test_a_link_that_is_none_of_the_web_is_not_made_one():
    assert texts_of(blocks_of(with_content(link="javascript:alert(1)")))[-1] == "Alert a1, story s1"


@pytest.mark.parametrize("count", [1, 2, 8, 9, 40, 400])
def test_as_many_alerts_as_there_may_be_stay_within_the_limits_of_slack(count):
    long = an_alert_content(headline="&" * 400, link=f"https://mali-actu.example/{'&' * 900}")
    blocks = blocks_of(
        *(an_alert(f"a{number}", story=f"s{number}", content=long) for number in range(count)), repeat=True
    )

    assert len(blocks) <= MOST_BLOCKS
    assert max(map(len, texts_of(blocks))) <= MOST_TEXT
    assert len(set(re.findall(r"Alert a\d+,", json.dumps(blocks)))) >= min(count, 400)


def test_a_few_alerts_are_told_in_full_and_the_rest_in_a_line_each():
    told = texts_of(blocks_of(*(an_alert(f"a{number}", story=f"s{number}") for number in range(20))))

    assert sum(text.startswith("*high: JNIM*") for text in told) == 8
    assert len([line for line in told[-1].splitlines() if line.startswith("*Four fighters")]) == 12


def test_a_story_that_is_told_in_a_line_says_what_happened_since():
    content = an_alert_content(changed="killed 4 → 6, says AFP; claimed by JNIM")
    alerts = [an_alert(f"a{number}", story=f"s{number}", content=content) for number in range(20)]

    line = texts_of(blocks_of(*alerts))[-1].splitlines()[0]
    assert line.startswith("*Four fighters killed near Bandiagara* · high · killed 4 → 6, says AFP · <https://")


def test_a_text_that_is_too_long_is_not_cut_within_an_escape_or_a_link():
    long = with_content(entities=tuple(f"{'&' * 290}{number}" for number in range(3)))

    for text in texts_of(blocks_of(long)):
        assert len(text) <= MOST_TEXT
        assert not re.search(r"&(?!(amp|lt|gt);)", LINK.sub("", text))


# --- digests ----------------------------------------------------------------------------------------------------------

DIGEST = Digest(title="Digest 2026-03-15 06:00", remarks=("Held back by quiet hours", "42 of 45 sources <answered>"))


def test_a_digest_says_above_its_stories_what_it_is():
    told = texts_of(blocks_of(*(an_alert(f"a{number}", story=f"s{number}") for number in range(3)), digest=DIGEST))

    assert told[0] == (
        "*Digest 2026-03-15 06:00: 3 stories*\nHeld back by quiet hours\n42 of 45 sources &lt;answered&gt;"
    )
    assert sum(text.startswith("*high: JNIM*") for text in told) == 3


@pytest.mark.parametrize("stories", [1, 2, 13, 218])
def test_no_alert_is_lost_from_the_longest_digest(stories):
    long = an_alert_content(headline="&" * 400, link=f"https://mali-actu.example/{'&' * 900}")
    alerts = [an_alert(f"{number:012}", story=f"s{number % stories}", content=long) for number in range(218)]
    blocks = blocks_of(*alerts, digest=DIGEST, repeat=True)

    assert len(blocks) <= MOST_BLOCKS
    assert max(map(len, texts_of(blocks))) <= MOST_TEXT
    assert set(re.findall(r"\b\d{12}\b", json.dumps(blocks))) == {alert.id for alert in alerts}
