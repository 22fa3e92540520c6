"""What it costs to read a feed of forty entries: in the strict way, by feedparser, and until it is understood.

    .venv/bin/python -m bench.feeds [--feeds N]

Prints medians of CPU time for each kind of document, the ways taking turns at the same documents, and fails where the
strict way is not four times as cheap as feedparser.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from html import escape
from random import Random

from bench.measure import medians
from monitor.core.urls import canonical_url
from monitor.model import Fetched
from monitor.sources.document import from_root
from monitor.sources.feed import parse
from monitor.sources.strict import read_strict
from monitor.sources.tolerant import read_tolerant

ENTRIES = 40
SEED = 20_261_122
LEAST = 4.0
WORDS = ("convoy", "river", "market", "council", "harvest", "bridge", "patrol", "teacher", "clinic", "well", "road")

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>https://a.example/</link><language>en</language>{}</channel></rss>"""
RSS_ENTRY = """<item><title>{title}</title><link>{link}</link><dc:creator><![CDATA[Desk]]></dc:creator>
<pubDate>Sat, 14 Mar 2026 09:{minute:02}:06 +0000</pubDate><category><![CDATA[World]]></category>
<guid isPermaLink="false">{link}?p</guid><description><![CDATA[<p>{summary}</p>]]></description>{content}</item>
"""
ATOM = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link href="https://a.example/"/>{}</feed>"""
ATOM_ENTRY = """<entry><title type="html">{title}</title><link rel="alternate" href="{link}"/><id>{link}?p</id>
<published>2026-03-14T09:{minute:02}:06Z</published><updated>2026-03-14T09:{minute:02}:06Z</updated>
<summary type="html">&lt;p&gt;{summary}&lt;/p&gt;</summary></entry>
"""
RDF = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title></channel>{}</rdf:RDF>"""
RDF_ENTRY = """<item rdf:about="{link}"><title>{title}</title><link>{link}</link>
<description>{summary}</description><dc:date>2026-03-14T09:{minute:02}:06Z</dc:date></item>
"""
KINDS = {
    "RSS": (RSS, RSS_ENTRY, 0),
    "RSS with the whole text": (RSS, RSS_ENTRY, 5_000),
    "Atom": (ATOM, ATOM_ENTRY, 0),
    "RDF": (RDF, RDF_ENTRY, 0),
}


def a_feed(shell: str, entry: str, length: int, random: Random) -> str:
    entries = []
    for number in range(ENTRIES):
        text = prose(random, length)
        content = f"<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded>" if length else ""
        link = f"https://a.example/2026/03/{random.randrange(10**6)}-{number}"
        parts = {"link": link, "title": prose(random, 60).title(), "summary": prose(random, 400)}
        entries.append(entry.format(minute=number, content=content, **parts))
    return shell.format("".join(entries))


def prose(random: Random, length: int) -> str:
    text = ""
    while len(text) < length:
        text += f"{random.choice(WORDS)} "
    return escape(text.strip())


def understand(text: str) -> None:
    canonical_url.cache_clear()  # each feed of a round is another one
    parse(Fetched(url="https://a.example/feed", body=text.encode()), {})


WAYS: Mapping[str, Callable[[str], object]] = {
    "strict": lambda text: read_strict(from_root(text)),
    "feedparser": lambda text: read_tolerant(from_root(text)),
    "understood": understand,
}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--feeds", type=int, default=12, help="documents of each kind")
    count = options.parse_args().feeds
    random, missed = Random(SEED), 0
    for kind, shape in KINDS.items():
        documents = [a_feed(*shape, random) for _ in range(count)]
        taken = medians(WAYS, documents)
        times = taken["feedparser"] / taken["strict"]
        missed += times < LEAST
        print(
            f"{kind:24} {len(documents[0]) / 1000:5.0f} KB   strict {taken['strict'] / 1000:6.2f} ms   "
            f"feedparser {taken['feedparser'] / 1000:6.2f} ms ({times:.0f} times)   "
            f"from bytes to entries {taken['understood'] / 1000:6.2f} ms"
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
