"""Feeds by people who wish the reader to be busy for ever, to fill its memory, or to read them what is not theirs.

`size` 1 is as large as a feed may be; the tests have smaller ones.
"""

import gzip
import io

LINK = "https://a.example/1"
JSON_FEED = b'{"version": "https://jsonfeed.org/version/1.1", "items": '


def rss(items, before="", attributes=""):
    head = f"<rss version='2.0' {attributes}><channel><title>T</title><link>https://a.example/</link>"
    return f"<?xml version='1.0'?>{before}{head}{items}</channel></rss>".encode()


def item(inside="", title="Calm"):
    return f"<item><title>{title}</title><link>{LINK}</link>{inside}</item>"


def described(text):
    return rss(item(f"<description>{text}</description>"))


def hostile_feeds(size):
    """name → body; each holds one entry with LINK, or more, or is no feed at all."""
    many = int(1_000_000 * size)
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    return {
        "billion laughs": rss(item("<description>&l9;</description>"), f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>'),
        "laughs of parameters": rss(item(), "<!DOCTYPE x [<!ENTITY % a '<!ENTITY b \"x\">'><!ENTITY % c '%a;%a;'>%c;]>"),
        "quadratic entities": rss(
            item(f"<description>{'&a;' * (many // 10)}</description>"), f'<!DOCTYPE x [<!ENTITY a "{"a" * (many // 10)}">]>'
        ),
        "short entities": rss(item(f"<description>{'&a;' * many}</description>"), f'<!DOCTYPE x [<!ENTITY a "{"a" * 60}">]>'),
        "an external entity": rss(item("<description>&x;</description>"), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "an external DTD": rss(item(), '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">'),
        "XInclude": described('<i:include xmlns:i="http://www.w3.org/2001/XInclude" parse="text" href="file:///etc/passwd"/>'),
        "nested tags": described("<b>" * (many // 10) + "</b>" * (many // 10)),
        "nested items": rss(item() + "<item>" * (many // 10)),
        "deep RDF": b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        + b"<rdf:Seq><rdf:li>" * (many // 20) + item().encode() + b"</rdf:RDF>",
        "a gzip bomb": bomb(int(200 * size) + 11),
        "a gzip bomb in a gzip": gzip.compress(bomb(int(200 * size) + 11), mtime=0),
        "regex bait for an author": rss(item(f"<author>a@{'a.' * (many // 2)}</author>")),
        "regex bait for a date": rss(item(f"<pubDate>{'Sat, ' * 19}</pubDate>" * (many // 50))),
        "regex bait for HTML": described("<![CDATA[" + "<a b='" * (many // 2) + "]]>"),
        "regex bait for a root": b"<rss" * many,
        "open tags": described("<a " * (many // 4)),
        "open CDATA": described("<![CDATA[" * (many // 4)),
        "CDATA without end": rss(item(), "")[:-16] + b"<item><title><![CDATA[" + b"x" * (8 * many),
        "attributes": rss(item("<x " + " ".join(f'a{n}="1"' for n in range(many // 5)) + "/>")),
        "a huge attribute": rss(item(f'<enclosure url="{"x" * (8 * many)}"/>')),
        "namespaces": rss(item(), attributes=" ".join(f'xmlns:n{n}="u"' for n in range(many // 20))),
        "undeclared prefixes": rss(item("".join(f"<p{n}:x/>" for n in range(many // 5)))),
        "a huge title": rss(item(title="Calm" + " x" * (4 * many))),
        "huge references": described("&#99999999999;&#x110000;&bogus;" * (many // 5)),
        "ampersands": described("&" * (2 * many)),
        "entries without end": rss(item() + "<item><title>x</title></item>" * (many // 4)),
        "elements without end": rss(item() + "<a/>" * (2 * many)),
        "UTF-7": b"<?xml version='1.0' encoding='utf-7'?>+ADw-rss+AD4-" + rss(item()),
        "a codec that is none": rss(item("\xe9")).decode().replace("?>", " encoding='punycode'?>").encode("latin-1"),
        "null bytes": b"\0" * (4 * many) + rss(item()),
        "nulls between all": rss(item()).replace(b"e", b"e\0"),
        "file links": rss(links("file:///etc/passwd")),
        "script links": rss(links("javascript:alert(1)")),
        "data links": rss(links("data:text/html,x")),
        "deep JSON": JSON_FEED + b"[" * (2 * many),
        "a number without end": JSON_FEED + b'[{"id": ' + b"9" * (4 * many) + b"}]}",
        "JSON without end": JSON_FEED + b"[" + f'{{"url": "{LINK}", "title": "Calm"}},'.encode() * (many // 8),
    }  # fmt: skip


def links(address):
    return item() + f"<item><title>x</title><link>{address}</link><guid>{address}</guid></item>"


def bomb(megabytes):
    """gzip of a feed that grows to that size."""
    body = io.BytesIO()
    with gzip.GzipFile(fileobj=body, mode="wb", mtime=0) as zipped:
        zipped.write(rss(item()))
        for _ in range(megabytes):
            zipped.write(b" " * (1 << 20))
    return body.getvalue()
