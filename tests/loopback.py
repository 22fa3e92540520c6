"""A small news site on loopback: pages that a test may change while a daemon polls them."""

import random
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import blake2b
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape


@dataclass
class Page:
    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: dict = field(default_factory=dict)
    hang: threading.Event | None = None


class Site:
    """`pages` maps paths to what they show now; `asked` counts what was asked for."""

    def __init__(self, server):
        self._server = server
        self.pages = {}
        self.asked = []

    def url(self, path):
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def show(self, path, text, **changes):
        self.pages[path] = Page(body=text.encode() if isinstance(text, str) else text, **changes)

    def feed(self, path, *entries):
        self.show(path, rss(entries), content_type="application/rss+xml")


@contextmanager
def a_site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.site = Site(server)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        site = self.server.site
        site.asked.append(self.path)
        page = site.pages.get(self.path, Page(status=404))
        if page.hang:
            page.hang.wait(60)
        etag = f'"{blake2b(page.body, digest_size=8).hexdigest()}"'
        fresh = page.status == 200 and self.headers.get("If-None-Match") == etag
        self.send_response(304 if fresh else page.status)
        for name, value in {"Content-Type": page.content_type, "ETag": etag, **page.headers}.items():
            self.send_header(name, value)
        body = b"" if fresh else page.body
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


def rss(entries):
    items = "".join(
        f"<item><title>{escape(entry['title'])}</title><link>{escape(entry['link'])}</link>"
        f"<guid isPermaLink='false'>{escape(entry.get('guid', entry['link']))}</guid>"
        f"<pubDate>{format_datetime(entry.get('published', datetime.now(UTC)))}</pubDate>"
        f"<description>{escape(entry.get('summary', ''))}</description></item>"
        for entry in entries
    )
    return f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>A site</title>{items}</channel></rss>"


SYLLABLES_APART = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "da", "go")
SYLLABLES = ("ba", "ke", "lim", "mo", "nu", "ras", "se", "ti", "vor", "za", "dan", "gol", "pe", "xi", "fu", "hal")


LANTERN = """
[entities.lantern]
name = "Lantern Brigade"
kind = "organization"
names = ["Lantern Brigade"]

[[rule]]
id = "lantern"
title = "Lantern Brigade"
when = "@lantern"
severity = "high"
"""
"""A pack with one group, that no other pack knows."""


def made_up(number, count):
    """So many words that no other number has: each article reports an event of its own."""
    chance = random.Random(number)
    return " ".join("".join(chance.choices(SYLLABLES, k=4)) for _ in range(count))


def town(number):
    """The name of a town that sounds as no other number's does, of ten thousand: stories know names by their sound."""
    return "".join(SYLLABLES_APART[int(digit)] for digit in f"{number:04}").capitalize()
