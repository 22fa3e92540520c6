"""Mail, over SMTP: text and HTML in one message, a story in one thread, and each recipient alone."""

import asyncio
import re
import socket
import ssl
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from email.header import Header
from email.headerregistry import Address, HeaderRegistry, UniqueAddressHeader, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP as WIRE, Policy
from email.utils import formatdate, parseaddr
from enum import StrEnum
from functools import cache, partial
from urllib.parse import SplitResult, parse_qs, unquote

from aiosmtplib import (
    SMTP,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from monitor.channels.address import parts_of
from monitor.channels.masking import masking
from monitor.core.delivery.plaintext import UNBOUNDED
from monitor.core.plain import plain
from monitor.errors import UsageError
from monitor.model import ChannelName, Message, Probe, Secret, SendFailed, SendFailure, SendOutcome, Sent
from monitor.net.guard import Resolve, Trust, authorities, first_that_answers, system_addresses

LIMIT = timedelta(seconds=60)
"""For one message to all its recipients."""

_CLOSING = 421
_LONGEST_NAME = 80
_PARAMETERS = {"from", "to", "mode", "smtp", "name"}
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]*[A-Za-z0-9]")
_MESSAGE_ID = re.compile(r"<[^\s<>]+@[^\s<>]+>")
_GRAVEST_FIRST = (SendFailure.AMBIGUOUS, SendFailure.RETRY, SendFailure.PERMANENT)


class Mode(StrEnum):
    """How the connection is kept private; `insecure` is for a relay on the same machine or network."""

    SSL = "ssl"
    STARTTLS = "starttls"
    INSECURE = "insecure"


_PORTS = {Mode.SSL: 465, Mode.STARTTLS: 587, Mode.INSECURE: 25}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where mail is handed in, from whom and for whom. `login` is user and password."""

    host: str
    port: int
    mode: Mode
    login: tuple[str, Secret] | None
    sender: str
    sender_name: str
    recipients: tuple[str, ...]


@cache
def _trust() -> ssl.SSLContext:
    return authorities()


class EmailChannel:
    """Sends each recipient a message of their own, with one Message-ID, over one connection a notification.

    What one server takes for some recipients and not for others has failed, and names those who have it: only the
    others are tried again.
    """

    capacity = UNBOUNDED

    def __init__(
        self,
        name: ChannelName,
        server: MailServer,
        *,
        limit: timedelta = LIMIT,
        resolve: Resolve = system_addresses,
        trust: Trust = _trust,
    ) -> None:
        self._name = name
        self._server = server
        self._limit = limit.total_seconds()
        self._resolve, self._trust = resolve, trust
        self._masked = masking({server.login[1].reveal()} if server.login else ())

    async def send(self, message: Message) -> SendOutcome:
        course = _Course()
        wanted = [recipient for recipient in self._server.recipients if recipient not in message.taken]
        await self._in_time(self._hand_in(message, wanted, course), course)
        return self._outcome(message, course)

    async def probe(self) -> Probe:
        course = _Course()
        await self._in_time(self._look_in(course), course)
        if failed := course.outcomes.get(""):
            return Probe(reached=False, detail=self._masked(failed.detail))
        let_in = ", and takes the log-in" if self._server.login else ""
        return Probe(reached=True, detail=f"the mail server answers{let_in}")

    async def _in_time(self, work: Awaitable[None], course: "_Course") -> None:
        try:
            async with asyncio.timeout(self._limit):
                await work
        except TimeoutError:
            course.broke_off(f"no answer within {self._limit:g} s")
        except (SMTPException, OSError) as error:
            course.failed(error)

    async def _look_in(self, course: "_Course") -> None:
        smtp = await self._connected()
        try:
            await smtp.noop()
            course.recipient = None
            with suppress(SMTPException, OSError):
                await smtp.quit()
        finally:
            smtp.close()

    async def _hand_in(self, message: Message, recipients: list[str], course: "_Course") -> None:
        smtp = await self._connected()
        try:
            for recipient in recipients:
                course.recipient = recipient
                try:
                    await self._one(smtp, message, recipient, course)
                except SMTPResponseException as error:
                    course.failed(error)
                    if error.code == _CLOSING:
                        return
            course.recipient = None
            with suppress(SMTPException, OSError):
                await smtp.quit()
        finally:
            smtp.close()

    async def _one(self, smtp: SMTP, message: Message, recipient: str, course: "_Course") -> None:
        if course.outcomes:
            await smtp.rset()
        await smtp.mail(self._server.sender)
        await smtp.rcpt(recipient)
        course.in_data = True
        answer = await smtp.data(_mail(self._name, self._server, message, recipient).as_bytes())
        course.in_data = False
        course.outcomes[recipient] = Sent(detail=f"{answer.code} {answer.message}")

    async def _connected(self) -> SMTP:
        server = self._server
        addresses = await self._resolve(server.host)
        line = await first_that_answers(addresses, partial(_dial, port=server.port))
        smtp = SMTP(
            hostname=server.host,
            local_hostname=_domain(server.sender),
            timeout=self._limit,
            use_tls=server.mode is Mode.SSL,
            start_tls=server.mode is Mode.STARTTLS,
            tls_context=None if server.mode is Mode.INSECURE else self._trust(),
            sock=line,
        )
        try:
            await smtp.connect()
            if server.login:
                user, password = server.login
                await smtp.login(user, password.reveal())
        except BaseException:
            smtp.close()
            line.close()
            raise
        return smtp

    def _outcome(self, message: Message, course: "_Course") -> SendOutcome:
        taken = [recipient for recipient, outcome in course.outcomes.items() if isinstance(outcome, Sent)]
        missed = [(who, outcome) for who, outcome in course.outcomes.items() if isinstance(outcome, SendFailed)]
        everyone, have_it = len(self._server.recipients), len(taken) + len(message.taken)
        begins = have_it and not _root(message)
        reference = _message_id(self._name, self._server, message) if begins else ""
        if not missed:
            detail = self._masked(course.outcomes[taken[-1]].detail) if taken else "everybody has it"
            return Sent(detail=detail, reference=reference)
        who, worst = min(missed, key=lambda each: _GRAVEST_FIRST.index(each[1].failure))
        whose = f"{who}: " if who and everyone > 1 else ""
        share = f"; {have_it} of {everyone} have it" if have_it else ""
        detail = self._masked(f"{whose}{worst.detail}{share}")
        return SendFailed(failure=worst.failure, detail=detail, taken=tuple(taken), reference=reference)


class _Course:
    """How far a message has come: what became of it for whom, and for whom it is under way.

    The latter is "" for nobody so far, and None when all is said: how they part then makes no difference.
    """

    def __init__(self) -> None:
        self.outcomes: dict[str, SendOutcome] = {}
        self.recipient: str | None = ""
        self.in_data = False

    def failed(self, error: Exception) -> None:
        if isinstance(error, SMTPResponseException):
            self._note(_failure_of(error.code, in_data=self.in_data), f"{error.code} {error.message}")
        elif isinstance(error, SMTPException) and not isinstance(
            error, SMTPTimeoutError | SMTPServerDisconnected | SMTPConnectError
        ):
            self._note(SendFailure.PERMANENT, str(error))  # no STARTTLS, or no log-in: not today and not tomorrow
        else:
            self.broke_off(str(error.__cause__ or error) or type(error).__name__)

    def broke_off(self, detail: str) -> None:
        self._note(SendFailure.AMBIGUOUS if self.in_data else SendFailure.RETRY, detail)

    def _note(self, failure: SendFailure, detail: str) -> None:
        if self.recipient is not None:
            self.outcomes[self.recipient] = SendFailed(failure=failure, detail=detail)
        self.in_data = False


def _failure_of(code: int, *, in_data: bool) -> SendFailure:
    """A code outside 400…599 is no answer; after the text was sent, nobody knows what it means."""
    if 500 <= code < 600:
        return SendFailure.PERMANENT
    return SendFailure.RETRY if 400 <= code < 500 or not in_data else SendFailure.AMBIGUOUS


async def _dial(address: str, port: int) -> socket.socket:
    """A connection that no library's look-up can hold back: asyncio's own keeps the program from ending."""
    line = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    line.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(line, (address, port))
    except BaseException:
        line.close()
        raise
    return line


# --- the mail -------------------------------------------------------------------------------------------------------


# Where a header takes several encoded words, the younger of Python's two ways to fold loses spaces or adds some. What
# is mapped here is mixed with the BaseHeader that is asked for.


class _Subject(UnstructuredHeader):
    def fold(self, *, policy: Policy) -> str:
        return f"Subject: {_encoded(str(self), policy)}{policy.linesep}"


class _From(UniqueAddressHeader):
    def fold(self, *, policy: Policy) -> str:
        (who,) = self.addresses
        name = who.display_name
        written = str(Address(name)) if name.isascii() else _encoded(name, policy)
        return f"From: {written.removesuffix(' <>')}{policy.linesep} <{who.addr_spec}>{policy.linesep}"


def _encoded(words: str, policy: Policy) -> str:
    return Header(words, header_name="Subject").encode(linesep=policy.linesep)


_HEADERS = HeaderRegistry()
_HEADERS.map_to_type("subject", _Subject)  # type: ignore[arg-type]  # see above
_HEADERS.map_to_type("from", _From)  # type: ignore[arg-type]  # see above
_POLICY = WIRE.clone(cte_type="7bit", header_factory=_HEADERS)


def _mail(name: ChannelName, server: MailServer, message: Message, recipient: str) -> EmailMessage:
    mail = EmailMessage(_POLICY)
    user, _, host = server.sender.rpartition("@")
    mail["From"] = Address(server.sender_name, user, host)
    mail["To"] = recipient
    mail["Subject"] = message.subject.replace("=?", "= ?")  # which would begin an encoded word
    mail["Date"] = formatdate()
    mail["Message-ID"] = _message_id(name, server, message)
    if root := _root(message):
        mail["In-Reply-To"] = mail["References"] = root
    mail["List-Id"] = f"<{_slug(name)}.news-monitor.{_domain(server.sender)}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message.text)
    mail.add_alternative(message.html, subtype="html")
    return mail


def _root(message: Message) -> str:
    """The Message-ID that the message answers to; "" if there is none, or the story was told by other means."""
    reference = message.thread.reference if message.thread else ""
    return reference if _MESSAGE_ID.fullmatch(reference) else ""


def _message_id(name: ChannelName, server: MailServer, message: Message) -> str:
    return f"<{message.key}.{_slug(name)}@{_domain(server.sender)}>"


def _slug(name: ChannelName) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "channel"


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


# --- its URL --------------------------------------------------------------------------------------------------------


def open_email(name: ChannelName, url: Secret) -> EmailChannel:
    """The channel behind `smtp(s)://` or `mailto(s)://user:password@host:port/?from=…&to=a@x,b@y`.

    Raises UsageError, free of secrets.
    """
    parts = parts_of(name, url)
    try:
        given = parse_qs(parts.query.replace("+", "%2B"), strict_parsing=bool(parts.query))
        return EmailChannel(name, _server(parts, given))
    except _Unusable as error:
        raise UsageError(f"channel {name}: {error}") from None
    except ValueError:  # which quotes the URL
        raise UsageError(f"channel {name}: its URL cannot be read, see what follows the ?") from None


class _Unusable(ValueError):
    """What is wrong with the URL of a mail channel, without quoting it."""


def _server(parts: SplitResult, given: dict[str, list[str]]) -> MailServer:
    if not given.keys() <= _PARAMETERS:
        raise _Unusable(f"the URL of a mail channel knows only {', '.join(sorted(_PARAMETERS))}")
    host = given.get("smtp", [parts.hostname or ""])[0]
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    mode = _mode(parts, given)
    sender_name, sender = parseaddr(given.get("from", [user if "@" in user else f"{user or 'news-monitor'}@{host}"])[0])
    return MailServer(
        host=host,
        port=parts.port or _PORTS[mode],
        mode=mode,
        login=(user, Secret(password)) if password else None,
        sender=_address(sender, "from"),
        sender_name=plain(given.get("name", [sender_name])[0], _LONGEST_NAME) or "news-monitor",
        recipients=_recipients(parts, given),
    )


def _mode(parts: SplitResult, given: dict[str, list[str]]) -> Mode:
    """Nothing is said in the clear that holds a password, unless `mode=insecure` asks for it."""
    if "mode" in given:
        if given["mode"][0] not in set(Mode):
            raise _Unusable(f"mode= must be one of {', '.join(Mode)}")
        return Mode(given["mode"][0])
    if parts.scheme.lower() == "smtps" or parts.port == _PORTS[Mode.SSL]:
        return Mode.SSL
    return Mode.STARTTLS if parts.password or parts.scheme.lower() == "mailtos" else Mode.INSECURE


def _recipients(parts: SplitResult, given: dict[str, list[str]]) -> tuple[str, ...]:
    written = [unquote(each) for each in parts.path.split("/")] + ",".join(given.get("to", [])).split(",")
    recipients = tuple(dict.fromkeys(_address(each.strip(), "to") for each in written if each.strip()))
    if not recipients:
        raise _Unusable("its URL names no recipient; write to=desk@ngo.example")
    return recipients


def _address(text: str, parameter: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise _Unusable(f"{parameter}= must be an address such as desk@ngo.example")
    return text
