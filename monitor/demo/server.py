"""The web of the demo: every outlet on a loopback address of its own, as hosts differ in life."""

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from http.server import BaseHTTPRequestHandler
from selectors import EVENT_READ, DefaultSelector
from socketserver import ThreadingTCPServer
from typing import Self
from urllib.parse import urlsplit

from monitor.demo.newsroom import Outlet
from monitor.demo.render import CONTENT_TYPES, render_feed, render_page

FEED = "/feed"
_RETRY_AFTER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a GET gets."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Loopback:
    """Serves the outlets from when it is entered until it is left.

    sites: outlet → base URL. answers: outlet → how often each status was its answer to a poll.
    """

    def __init__(self, outlets: Sequence[Outlet], start: datetime) -> None:
        """`start` is the instant that the ages of the pieces count from."""
        self.sites: dict[str, str] = {}
        self.answers: dict[str, Counter[int]] = {outlet.name: Counter() for outlet in outlets}
        self.edition = 1
        self._outlets, self._start = outlets, start
        self._taken: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._left = threading.Event()
        self._open = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            servers = [
                opening.enter_context(_server(f"127.0.1.{number}", self, outlet))
                for number, outlet in enumerate(self._outlets, start=1)
            ]
            for server, outlet in zip(servers, self._outlets, strict=True):
                host, port = server.server_address[:2]
                self.sites[outlet.name] = f"http://{host!s}:{port}"
            accepting = threading.Thread(target=_accept, args=(servers, self._left), daemon=True)
            accepting.start()
            opening.callback(accepting.join)
            self._open = opening.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._open.close()

    def publish(self, edition: int) -> None:
        """Bring out an edition: from now on the feeds and the pages are those of it."""
        with self._lock:
            self.edition = edition
            self._taken.clear()

    def waiting(self) -> frozenset[str]:
        """The outlets whose feed was not taken twice in this edition: who comes again has kept what he got."""
        with self._lock:
            return frozenset(name for name in self.sites if self._taken[name] < 2)

    def answer(self, outlet: Outlet, target: str, etag: str | None) -> Answer:
        """By the path of `target`, the feed or a page; `etag` is the If-None-Match of the request."""
        path = urlsplit(target).path
        if path != FEED:
            return _page(outlet, path.removeprefix("/"), self.edition)
        with self._lock:
            answer = self._feed(outlet, etag)
            self.answers[outlet.name][answer.status] += 1
            self._taken[outlet.name] += answer.status != 429
        return answer

    def _feed(self, outlet: Outlet, etag: str | None) -> Answer:
        visit = self.answers[outlet.name].total()
        if visit < outlet.overloaded:
            return Answer(status=429, headers={"Retry-After": str(_RETRY_AFTER)})
        body = render_feed(outlet, self.edition, self.sites, self._start, visit)
        tag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
        if etag == tag:
            return Answer(status=304, headers={"ETag": tag})
        return Answer(status=200, body=body, headers={"Content-Type": CONTENT_TYPES[outlet.format], "ETag": tag})


def _page(outlet: Outlet, slug: str, edition: int) -> Answer:
    piece = next((piece for piece in outlet.published(edition) if piece.slug == slug), None)
    if piece is None:
        return Answer(status=404)
    if piece.page == "gone":
        return Answer(status=410)
    return Answer(status=200, body=render_page(outlet, piece), headers={"Content-Type": "text/html; charset=utf-8"})


class _Server(ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64
    timeout = 0

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay quiet: a client that was stopped in the middle of an answer is no news."""


def _server(address: str, web: Loopback, outlet: Outlet) -> _Server:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            answer = web.answer(outlet, self.path, self.headers["If-None-Match"])
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
            """Stay quiet: what is polled shows in the daemon's own log."""

    try:
        return _Server((address, 0), Handler)
    except OSError:  # only Linux answers on all of 127/8; elsewhere the ports tell the hosts apart
        return _Server(("127.0.0.1", 0), Handler)


def _accept(servers: Sequence[_Server], left: threading.Event) -> None:
    """Let each server answer, in threads of its own, until the web is left."""
    with DefaultSelector() as selector:
        for server in servers:
            selector.register(server, EVENT_READ, server)
        while not left.is_set():
            for key, _ in selector.select(timeout=0.05):
                key.data.handle_request()
