"""What single feeds do that no system does: each a small document, and its one entry."""

import pytest

from monitor.model import Fetched, ParsedFeed
from monitor.sources import KINDS
from monitor.sources.tolerant import read_tolerant

URL = "https://a.example/news/feed"
DAY = "Wed, 18 Feb 2026 06:30:15 GMT"
WHOLE = f"<title>Calm</title><link>https://a.example/1</link><pubDate>{DAY}</pubDate>"


def parse(document, url=URL):
    return KINDS["feed"].parse(Fetched(url=url, body=document.encode()), {})


def rss(items, attributes='version="2.0"', before=""):
    return f"{before}<rss {attributes}><channel><title>T</title><link>https://a.example/</link>{items}</channel></rss>"


def atom(entry, attributes='xmlns="http://www.w3.org/2005/Atom"'):
    return f"<feed {attributes}><title>T</title><entry><title>Calm</title>{entry}</entry></feed>"


def entry_of(document):
    feed = parse(document)
    assert isinstance(feed, ParsedFeed), feed
    (entry,) = feed.entries
    return entry


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(rss(f"<item>{WHOLE}</item>", before="<?xml version='1.0'?><?xml version='1.0'?>"), id="two declarations"),
        pytest.param(rss(f"<item>{WHOLE}</item>", before="<!-- an <rss> feed -->"), id="a root in a comment"),
        pytest.param(rss(f"<item>{WHOLE}</item>", 'xmlns="http://weird.example/"'), id="a namespace of its own"),
        pytest.param(rss(f"<item>{WHOLE.upper()}</item>").replace("HTTPS://A.EXAMPLE", "https://a.example").replace("CALM", "Calm").replace("item", "ITEM"), id="capitals"),
        pytest.param(f"<channel><title>T</title><item>{WHOLE}</item></channel>", id="no root"),
        pytest.param(f"<item>{WHOLE}</item>", id="only an item"),
        pytest.param(f"<rss><channel><title>T</title></channel><item>{WHOLE}</item></rss>", id="items beside the channel"),
        pytest.param(rss(f"<item><item>{WHOLE}</item></item>"), id="items in items"),
        pytest.param(rss(f"<!-- <item><title>Old</title></item> --><item>{WHOLE}</item>"), id="an item in a comment"),
        pytest.param(rss(f"<?php echo 1 ?><item>{WHOLE}</item>"), id="a program"),
        pytest.param(rss(f"<item>{WHOLE}<description><p>one<br>two</description></item>"), id="markup that is not escaped"),
        pytest.param(rss(f"<item>{WHOLE}<description><![CDATA[a <![CDATA[ b ]]> c ]]></description></item>"), id="CDATA in CDATA"),
        pytest.param(rss(f"<item>{WHOLE}<guid isPermaLink=false>g</guid></item>"), id="attributes without quotes"),
        pytest.param(rss(f'<item>{WHOLE}<enclosure url="/x?a=<2>&b"/></item>'), id="a bracket in an attribute"),
        pytest.param(f'<x:rss xmlns:x="http://purl.org/rss/1.0/"><x:channel><x:item>{WHOLE.replace("</", "</x:").replace("<t", "<x:t").replace("<l", "<x:l").replace("<p", "<x:p")}</x:item></x:channel></x:rss>', id="prefixes everywhere"),
        pytest.param(rss(f"<item>{WHOLE}</item>").replace("><", ">\r<"), id="carriage returns"),
        pytest.param(rss(f"<item>{WHOLE}</item><item><title>Cut</title><link>https://a.ex")[:-16], id="cut in an item"),
        pytest.param(rss("<item><title></title><title>Calm</title><link></link><link>https://a.example/1</link><pubDate/>" f"<pubDate>{DAY}</pubDate></item>"), id="an empty twin"),
        pytest.param(rss(f"<item>{WHOLE.replace('pubDate', 'dc:date')}</item>", 'xmlns:dc="http://dublin.example/core"'), id="a misspelt namespace"),
        pytest.param(rss(f"<item><pubDate>soon</pubDate>{WHOLE.replace('pubDate', 'atom:updated')}</item>", 'xmlns:atom="http://www.w3.org/2005/Atom"'), id="a date that is none, and one that is"),
        pytest.param(f'<?xml version="1.0"?><CHANNEL HREF="https://a.example/"><ITEM HREF="https://a.example/1" LASTMOD="{DAY}"><TITLE>Calm</TITLE></ITEM></CHANNEL>', id="CDF"),
        pytest.param(atom(f'<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/><updated>{DAY}</updated>'), id="a relation by its address"),
        pytest.param(atom(f"<id>https://a.example/1</id><updated>{DAY}</updated>"), id="an id that is an address"),
        pytest.param(atom(f'<link href="1"/><updated>{DAY}</updated>', 'xmlns="http://www.w3.org/2005/Atom" xml:base="/"'), id="xml:base"),
        pytest.param(rss(f"<item xml:base='https://a.example/'>{WHOLE.replace('https://a.example/', '')}</item>"), id="xml:base in RSS"),
        pytest.param(f'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64" type="text/html">Q2FsbQ==</title><link rel="alternate" href="/1"/><issued>{DAY}</issued></entry></feed>', id="base64"),
        pytest.param(rss(f"<item>{WHOLE.replace('Calm', '&amp;#67;alm')}</item>"), id="a title that was escaped twice"),
        pytest.param(rss(f"<item>{WHOLE.replace('Calm', '&lt;![CDATA[Calm]]&gt;')}</item>"), id="CDATA that was escaped"),
        pytest.param(rss(f"<item>{WHOLE.replace('Calm', '<b>Calm</b>')}</item>"), id="markup in a title"),
        pytest.param(rss(f"<item>{WHOLE.replace('Calm', '&quiet;')}</item>", before='<!DOCTYPE rss [<!ENTITY quiet "Calm">]>'), id="an entity of its own"),
        pytest.param(rss(f"<item>{WHOLE.replace('https://a.example/1', ' https://a.example/ ' + chr(10) + ' 1 ')}</item>"), id="a link over two lines"),
    ],
)  # fmt: skip
def test_an_odd_feed_is_read_as_it_is_meant(document):
    entry = entry_of(document)

    assert (entry.title, entry.link) == ("Calm", "https://a.example/1")
    assert entry.published
    assert f"{entry.published:%a, %d %b %Y %H:%M:%S GMT}" == DAY


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("5 < 6 & 7", "5 < 6 & 7"),
        ("caf&eacute &amp tea", "café & tea"),
        ("Rain &#55356;&#57111; &#xD83C;&#xDF27; &#xD83C; ends", "Rain \U0001f317 \U0001f327 ends"),
        ("1 &LT; 2 &AMP; 3 &nbsp;", "1 < 2 & 3"),
        ("l&#146;eau", "l’eau"),
        ("Using &lt;canvas&gt; today", "Using <canvas> today"),
        ("Foo <i>bar</i> &amp; baz", "Foo bar & baz"),
    ],
)
def test_a_title_is_plain_text(written, title):
    assert entry_of(rss(f"<item><title>{written}</title><link>/1</link></item>")).title == title


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("<link>/1</link>", "https://a.example/1"),
        ("<link>1</link>", "https://a.example/news/1"),
        ("<link>?p=1</link>", "https://a.example/news/feed?p=1"),
        ("<link>//b.example/1</link>", "https://b.example/1"),
        ("<link>www.b.example/1</link>", "http://www.b.example/1"),
        ("<link>HTTPS://b.example/1</link>", "https://b.example/1"),
        ("<link>/a b?c=1&amp;amp;d=2</link>", "https://a.example/a%20b?c=1&d=2"),
        ("<link>https://a.example/news/feed/?utm_source=x</link>", None),
        ("<link></link><guid>https://a.example/1</guid>", "https://a.example/1"),
        ("<link>https://a.example/news/feed</link><guid>https://a.example/1</guid>", "https://a.example/1"),
        ('<guid isPermaLink="false">https://a.example/1</guid>', None),
        ("<guid>tag:a.example,2026:1</guid>", None),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>data:text/html,x</link>", None),
        ("<link>file:///etc/passwd</link>", None),
        ("<link>https://</link>", None),
        ("<link>https://a.example:99999/1</link>", None),
        (f"<link>https://a.example/{'x' * 5000}</link>", None),
    ],
)
def test_a_link_is_a_whole_web_address_or_none(written, link):
    assert entry_of(rss(f"<item><title>Calm</title>{written}</item>")).link == link


def test_a_base_that_is_no_address_spoils_no_other_link():
    odd = "<entry xml:base='http://['><title>Odd</title><link href='/2'/></entry>"
    document = atom("<link href='https://a.example/1'/>").replace("</feed>", f"{odd}</feed>")

    assert [entry.link for entry in parse(document).entries] == ["https://a.example/1", "https://a.example/2"]


def test_a_feed_that_breaks_feedparser_is_read_all_the_same():
    document = rss(f"<item>{WHOLE}<textInput><link>/q</link></textInput><b></item>")

    assert read_tolerant(document) is None
    assert entry_of(document).link == "https://a.example/1"
    assert parse(document).tolerant


VIDEO = "<media:group><media:title>Calm</media:title><media:description>One ferry</media:description></media:group>"
CAPTION = "<description>One</description><media:content><media:description>A ferry</media:description></media:content>"


@pytest.mark.parametrize(
    ("texts", "summary", "content"),
    [
        ("<description>One</description>", "One", ""),
        ("<content:encoded>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content:encoded>", "One Two", "One\n\nTwo"),
        ("<description>One</description><content:encoded>One Two</content:encoded>", "One", "One Two"),
        ("<content:encoded>One Two</content:encoded><description>One</description>", "One", "One Two"),
        ("<description>One</description><itunes:summary>One Two</itunes:summary>", "One", "One Two"),
        ("<description><p>One</p><p>Two</p></description>", "One Two", ""),
        (CAPTION, "One", ""),
        (VIDEO, "One ferry", ""),
    ],
)
def test_the_longest_body_is_the_content(texts, summary, content):
    namespaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    )
    entry = entry_of(rss(f"<item><title>Calm</title>{texts}</item>", namespaces))

    assert (entry.summary, entry.content) == (summary, content)


ITEM = f"<item>{WHOLE}</item>"
WORDPRESS = "<generator>https://wordpress.org/?v=6.9</generator>"
NEXT = '<atom:link rel="next" href="/feed?page=2"/>'
ARCHIVE = '<link rel="prev-archive" href="/2025.atom"/>'


@pytest.mark.parametrize(
    ("document", "url", "earlier"),
    [
        (rss(ITEM), URL, None),
        (rss(NEXT + ITEM, 'xmlns:atom="http://www.w3.org/2005/Atom"'), URL, "https://a.example/feed?page=2"),
        (rss(NEXT + ITEM), URL, "https://a.example/feed?page=2"),
        (atom("").replace("<entry>", ARCHIVE + "<entry>"), URL, "https://a.example/2025.atom"),
        (rss(WORDPRESS + ITEM), "https://a.example/feed/", "https://a.example/feed/?paged=2"),
        (rss(WORDPRESS + ITEM), "https://a.example/?s=mali&feed=rss2", "https://a.example/?s=mali&feed=rss2&paged=2"),
        (rss(WORDPRESS + ITEM), "https://a.example/feed/?paged=9", "https://a.example/feed/?paged=10"),
        (rss(WORDPRESS), "https://a.example/feed/?paged=9", None),
        (rss(WORDPRESS + ITEM), "", None),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [], "next_url": "/2.json"}', URL, "https://a.example/2.json"),
    ],
)  # fmt: skip
def test_a_feed_tells_where_its_earlier_entries_are(document, url, earlier):
    assert parse(document, url).earlier == earlier


def test_it_is_told_which_feeds_take_the_tolerant_parser():
    assert [parse(document).tolerant for document in (rss(ITEM), rss(ITEM.replace("</link>", "</lnk>")))] == [
        False,
        True,
    ]
