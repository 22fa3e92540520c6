"""What the peer said while apprise was sending.

apprise answers yes or no. Whether to try again is told by the wire: the status and Retry-After of an HTTP answer, the
code of an SMTP reply, or how far a broken connection had come. Neither requests nor smtplib has a hook for a listener,
so the methods that every exchange passes through are wrapped here, once; outside `listening` they do what they did.
The contract tests of the channels hold this to the versions in use.
"""

import smtplib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from ssl import SSLCertVerificationError
from typing import Any

import requests
from urllib3.exceptions import NewConnectionError

from monitor.channels.answers import words_of
from monitor.core.retry import outcome_of_status, retry_after
from monitor.model import SendFailed, SendFailure, SendOutcome, Sent

_ear: ContextVar["_Ear | None"] = ContextVar("_ear", default=None)


class _Ear:
    def __init__(self) -> None:
        self.heard: list[SendOutcome] = []
        self.error: OSError | None = None


@contextmanager
def listening() -> Iterator[list[SendOutcome]]:
    """The outcome of each HTTP or SMTP exchange of this thread, in order. Details may hold secrets of the URL."""
    ear = _Ear()
    token = _ear.set(ear)
    try:
        yield ear.heard
    finally:
        _ear.reset(token)


def _overhear(
    owner: type, method: str, answered: Callable[[Any], SendOutcome | None], broken: Callable[[OSError], SendFailed]
) -> None:
    plain = getattr(owner, method)

    @wraps(plain)
    def overheard(*args: Any, **kwargs: Any) -> Any:
        ear = _ear.get()
        if ear is None:
            return plain(*args, **kwargs)
        try:
            answer = plain(*args, **kwargs)
        except OSError as error:  # those of requests and of smtplib are
            if ear.error is not error:  # the innermost method knows best how far it came
                ear.error = error
                ear.heard.append(broken(error))
            raise
        outcome = answered(answer)
        ear.heard += [outcome] if outcome else []
        return answer

    setattr(owner, method, overheard)


def _of_response(response: requests.Response) -> SendOutcome:
    kind = response.headers.get("Content-Type", "")
    words = words_of(response.status_code, response.reason, kind, response.content)
    asked = retry_after(response.headers.get("Retry-After", ""), response.headers.get("Date", ""))
    return outcome_of_status(response.status_code, words, asked)


def _of_broken_http(error: OSError) -> SendFailed:
    """Nothing was sent where no connection came about; after that, only an answer could say what arrived."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    unsent = (
        isinstance(error, requests.exceptions.ConnectTimeout | requests.exceptions.ProxyError)
        or isinstance(reason, NewConnectionError)
        or isinstance(_root(error), SSLCertVerificationError)
    )
    failure = SendFailure.RETRY if unsent else SendFailure.AMBIGUOUS
    return SendFailed(failure=SendFailure.PERMANENT if isinstance(error, ValueError) else failure, detail=_why(error))


def _of_data_reply(reply: tuple[int, bytes]) -> SendOutcome | None:
    code, words = reply
    return Sent(detail=_said(code, words)) if code < 400 else None


def _of_smtp_error(error: OSError, otherwise: SendFailure) -> SendFailed:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _refused(*next(iter(error.recipients.values())))
    if isinstance(error, smtplib.SMTPResponseException):
        return _refused(error.smtp_code, error.smtp_error)
    unable = isinstance(error, smtplib.SMTPNotSupportedError)  # no STARTTLS, or no log-in
    return SendFailed(failure=SendFailure.PERMANENT if unable else otherwise, detail=_why(error))


def _refused(code: int, words: bytes | str) -> SendFailed:
    failure = SendFailure.PERMANENT if 500 <= code < 600 else SendFailure.RETRY
    return SendFailed(failure=failure, detail=_said(code, words))


def _said(code: int, words: bytes | str) -> str:
    return f"{code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"


def _before_data(error: OSError) -> SendFailed:
    return _of_smtp_error(error, SendFailure.RETRY)


def _after_data(error: OSError) -> SendFailed:
    return _of_smtp_error(error, SendFailure.AMBIGUOUS)


def _why(error: OSError) -> str:
    """In the words of the innermost error: those of the outer ones hold the URL."""
    root = _root(error)
    return getattr(root, "strerror", None) or str(root) or type(root).__name__


def _root(error: BaseException) -> BaseException:
    while inner := error.__cause__ or error.__context__:
        error = inner
    return error


def _says_nothing(_: object) -> None:
    return None


_overhear(requests.Session, "send", _of_response, _of_broken_http)
_overhear(smtplib.SMTP, "__init__", _says_nothing, _before_data)
_overhear(smtplib.SMTP, "starttls", _says_nothing, _before_data)
_overhear(smtplib.SMTP, "login", _says_nothing, _before_data)
_overhear(smtplib.SMTP, "sendmail", _says_nothing, _before_data)
_overhear(smtplib.SMTP, "data", _of_data_reply, _after_data)
