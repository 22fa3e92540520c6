"""Real peers on loopback for whatever sends: an HTTP server that plays Slack, and a mail server. Each runs in a thread
of its own, so that a test in asyncio and a daemon in a child process can both talk to it.
"""

import asyncio
import json
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SO_LINGER, SOL_SOCKET
from threading import Event, Thread
from time import monotonic

from aiosmtpd.smtp import SMTP, AuthResult


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int = 200
    body: bytes = b"ok"
    headers: dict[str, str] = field(default_factory=dict)


OK = Answer()
POSTED = Answer(body=b'{"ok": true, "channel": "C0DESK", "ts": "1700000000.000100"}')
NOT_OK = Answer(body=b'{"ok": false, "error": "channel_not_found"}')
LIMITED = Answer(status=429, body=b"rate_limited", headers={"Retry-After": "7"})
BROKEN = Answer(status=500, body=b"internal_error")
NOT_FOUND = Answer(status=404, body=b"no_service")
GONE = Answer(status=410, body=b"channel_is_archived")
HANG = "the request is read and never answered"
DROP = "the request is read, the connection closed without a word"
RESET = "the request is read, the connection reset"
RESET_FIRST = "the connection is reset before the request is read"
DRIP = "an answer begins and never ends, a byte every 50 ms"
HALF = "an answer promises more than it brings"


@dataclass(frozen=True, kw_only=True)
class Posted:
    path: str
    headers: dict[str, str]
    body: bytes
    at: float

    @property
    def json(self):
        return json.loads(self.body)


class SlackPeer:
    """Answers each POST with its script, the last answer again and again; keeps what it was sent, also unanswered.

    `hook` is an apprise URL for it, `own_hook` one of ours. `webhook` and `api` stand in for Slack's own addresses; in a
    child process they do that through `with_slack_at`.
    """

    def __init__(self, *script):
        self.script = list(script) or [OK]
        self.posted = []
        self.arrived = Event()
        self.stopped = Event()
        self._server = _SlackServer(("127.0.0.1", 0), type("Handler", (_SlackHandler,), {"peer": self}))
        self.port = self._server.server_address[1]
        self.hook = f"json://127.0.0.1:{self.port}/hook"
        self.own_hook = f"http://127.0.0.1:{self.port}/hook"
        self.webhook = f"http://127.0.0.1:{self.port}/services"
        self.api = f"http://127.0.0.1:{self.port}/api"

    def __enter__(self):
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self._server.shutdown()
        self._server.server_close()

    def answer_to(self, _posted, _connection):
        return self.next_answer()

    def next_answer(self):
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


class _SlackHandler(BaseHTTPRequestHandler):
    peer: SlackPeer

    def handle(self):
        if self.peer.script[0] is RESET_FIRST:
            self.peer.next_answer()
            self._reset()
        else:
            super().handle_one_request()

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        posted = Posted(path=self.path, headers=dict(self.headers), body=body, at=monotonic())
        self.peer.posted.append(posted)
        self.peer.arrived.set()
        answer = self.peer.answer_to(posted, self.connection)
        if isinstance(answer, Answer):
            self._answer(answer)
        elif answer == HANG:
            self.peer.stopped.wait()
        elif answer == RESET:
            self._reset()
        elif answer == HALF:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok")
        elif answer == DRIP:
            self._drip()

    def _answer(self, answer):
        self.send_response_only(answer.status)
        for name, value in {"Content-Length": str(len(answer.body)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # who has read enough hangs up
            self.wfile.write(answer.body)

    def _drip(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not self.peer.stopped.wait(0.05):
            try:
                self.wfile.write(b".")
            except OSError:
                return

    def _reset(self):
        self.connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))

    def log_message(self, *_):
        pass


class _SlackServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def shutdown_request(self, request):
        self.close_request(request)  # and no farewell first, so that a reset is one


def with_slack_at(peer):
    """The start of a command line that runs `news-monitor` in a child for which Slack is at this peer."""
    become = (
        "import runpy, sys; from monitor.channels import slack;"
        " slack.HOOKS, slack.API = sys.argv.pop(1), sys.argv.pop(1);"
        " runpy.run_module('monitor', run_name='__main__', alter_sys=True)"
    )
    return [sys.executable, "-c", become, peer.webhook, peer.api]


MAIL_DROP = "the connection is cut instead of a reply"
MAIL_HANG = "no reply ever"

BRIEF = timedelta(seconds=1)


def patience(answer):
    """The limit of a send: brief where the peer never answers, else such that no busy machine misses it."""
    return BRIEF if answer in (HANG, DRIP, MAIL_HANG) else timedelta(seconds=60)


class MailPeer:
    """A mail server with scripted replies to MAIL, RCPT, DATA, RSET and QUIT; keeps each message that it took whole.

    `rcpt` and `data` may be tables by recipient, "" for all others; `data` a function of the envelope. `tls`: a context for STARTTLS, or from the start if
    `at_once`.
    """

    def __init__(
        self,
        *,
        mail="250 OK",
        rcpt="250 OK",
        data="250 2.0.0 queued as 4711",
        rset="250 OK",
        quit="221 Bye",  # noqa: A002 - as SMTP calls it
        users=None,
        tls=None,
        at_once=False,
    ):
        self.replies = {"mail": mail, "rcpt": rcpt, "data": data, "rset": rset, "quit": quit}
        self.users = users
        self.tls, self.at_once = tls, at_once
        self.received = []
        self._loop = asyncio.new_event_loop()

    def __enter__(self):
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(
            self._loop.create_server(self._protocol, "127.0.0.1", 0, ssl=self.tls if self.at_once else None)
        )
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"mailto://127.0.0.1:{self.port}?from=monitor@example.org&to=desk@example.net&mode=insecure"
        return self

    def __exit__(self, *_):
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    async def _close(self):
        self._server.close()
        hung = asyncio.all_tasks() - {asyncio.current_task()}
        for task in hung:
            task.cancel()
        await asyncio.gather(*hung, return_exceptions=True)

    @property
    def messages(self):
        return [message_from_bytes(envelope.content, policy=policy.default) for envelope in self.received]

    def _protocol(self):
        auth = {"authenticator": self._known, "auth_require_tls": False} if self.users is not None else {}
        starttls = {} if self.at_once else {"tls_context": self.tls}
        return SMTP(_MailHandler(self), hostname="mail.example.net", loop=self._loop, **auth, **starttls)

    def _known(self, _server, _session, _envelope, _mechanism, login):
        known = self.users.get(login.login.decode()) == login.password.decode()
        return AuthResult(success=known, handled=False)


class _MailHandler:
    def __init__(self, peer):
        self.peer = peer

    async def handle_MAIL(self, server, _session, envelope, address, options):  # noqa: N802 - as aiosmtpd calls it
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return await self._reply("mail", server)

    async def handle_RCPT(self, server, _session, envelope, address, _options):  # noqa: N802
        reply = await self._reply("rcpt", server, address)
        if reply.startswith("2"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server, _session, envelope):  # noqa: N802
        self.peer.received.append(envelope)
        if callable(self.peer.replies["data"]):
            return await self._say(self.peer.replies["data"](envelope), server)
        return await self._reply("data", server, *envelope.rcpt_tos)

    async def handle_RSET(self, server, _session, _envelope):  # noqa: N802
        return await self._reply("rset", server)

    async def handle_QUIT(self, server, _session, _envelope):  # noqa: N802
        return await self._reply("quit", server)

    async def _reply(self, step, server, address=""):
        reply = self.peer.replies[step]
        if isinstance(reply, dict):
            reply = reply.get(address, reply[""])
        return await self._say(reply, server)

    async def _say(self, reply, server):
        if reply == MAIL_DROP:
            server.transport.abort()
        if reply == MAIL_HANG:
            await asyncio.Event().wait()
        return reply
