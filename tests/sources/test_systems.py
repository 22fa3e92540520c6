from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from monitor.model import Fetched, ParsedFeed, ParseFailed
from monitor.sources import KINDS
from monitor.sources.document import from_root, mended
from monitor.sources.entries import understood
from monitor.sources.strict import read_strict
from monitor.sources.tolerant import read_tolerant
from tests.sources.damage import DAMAGES
from tests.sources.systems import URL, samples

SAMPLES = samples()
OTHERS = sorted((Path(__file__).parents[1] / "data" / "feeds").glob("*.xml"))
DOCUMENTS = {sample.name: sample.text for sample in SAMPLES} | {path.stem: path.read_text() for path in OTHERS}
WELL_FORMED = {name: text for name, text in DOCUMENTS.items() if read_strict(from_root(text))}
ODD = {"rss-11-en-utf-8", "rss-prefixed", "rss091", "rss20-broken"}
# Where the two ways differ, and mean to: feedparser joins a guid to xml:base, and is not shown what media say.
UNLIKE = {"xml-base-en-utf-8": {"guid"}, "youtube-en-utf-8": {"summary"}, "youtube-ar-utf-8": {"summary"}}


def told(body):
    feed = KINDS["feed"].parse(Fetched(url=URL, body=body), {})
    if isinstance(feed, ParseFailed):
        return feed
    dates = [entry.published and entry.published.strftime("%Y-%m-%dT%H:%M:%SZ") for entry in feed.entries]
    return [(entry.title, entry.link, date) for entry, date in zip(feed.entries, dates, strict=True)]


def whole_entries(body):
    return max(body.count(end) for end in (b"</item>", b"</entry>", b"</atom:entry>"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_feeds_of_a_publishing_system_are_read_as_they_are_meant(sample):
    assert told(sample.body) == sample.told


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_same_feeds_are_read_although_they_are(damage):
    bodies = {sample.name: DAMAGES[damage](sample.text) for sample in SAMPLES}

    read = {name: told(body) for name, body in bodies.items()}

    kept = {sample.name: sample.told for sample in SAMPLES}
    if damage == "truncated":
        kept = {name: entries[: whole_entries(bodies[name])] for name, entries in kept.items()}
    assert {name: entries for name, entries in read.items() if entries != kept[name]} == {}


def test_nearly_every_well_formed_feed_is_read_in_the_strict_way():
    assert set(DOCUMENTS) - set(WELL_FORMED) == ODD


@pytest.mark.parametrize("name", WELL_FORMED)
def test_both_ways_of_reading_a_well_formed_feed_give_the_same_entries(name):
    text = WELL_FORMED[name]
    strict, tolerant = (understood(raw, URL) for raw in (read_strict(from_root(text)), read_tolerant(mended(text))))

    unlike = UNLIKE.get(name, set())
    assert [fields(entry, unlike) for entry in strict.entries] == [fields(entry, unlike) for entry in tolerant.entries]
    assert (strict.title, strict.ttl, strict.earlier) == (tolerant.title, tolerant.ttl, tolerant.earlier)
    assert (strict.tolerant, tolerant.tolerant) == (False, True)


def fields(entry, unlike):
    return {name: value for name, value in asdict(entry).items() if name not in unlike}


PIECES = [
    b"<",
    b">",
    b"&",
    b"]]>",
    b"<![CDATA[",
    b"<item>",
    b"</item>",
    b"\0",
    b"\xff",
    b"<!--",
    b'"',
    b"&#x110000;",
    b"{",
]


@pytest.mark.parametrize("seed", range(10))
def test_no_damage_is_too_odd_for_an_answer(seed):
    random = Random(seed)
    for sample in random.choices(SAMPLES, k=30):
        body = bytearray(sample.body)
        for _ in range(4):
            place = random.randrange(len(body))
            body[place : place + random.randrange(60)] = random.choice(PIECES)

        assert isinstance(KINDS["feed"].parse(Fetched(url=URL, body=bytes(body)), {}), ParsedFeed | ParseFailed)
