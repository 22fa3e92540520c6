"""What the peer said while apprise was sending.

apprise answers yes or no. Whether to try again is told by the wire: the status and Retry-After of an HTTP answer, or
how far a broken connection had come. requests has no hook for a listener, so the method that every exchange passes
through is wrapped here, once; outside `listening` it does what it did. The tests of the channels hold this to the
versions in use.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from ssl import SSLCertVerificationError
from typing import Any

import requests
from urllib3.exceptions import NewConnectionError

from monitor.channels.answers import words_of
from monitor.core.delivery.retry import outcome_of_status, retry_after
from monitor.model import SendFailed, SendFailure, SendOutcome

_ear: ContextVar[list[SendOutcome] | None] = ContextVar("_ear", default=None)


@contextmanager
def listening() -> Iterator[list[SendOutcome]]:
    """The outcome of each HTTP exchange of this thread, in order. Details may hold secrets of the URL."""
    heard: list[SendOutcome] = []
    token = _ear.set(heard)
    try:
        yield heard
    finally:
        _ear.reset(token)


def _overhear() -> None:
    plain = requests.Session.send

    @wraps(plain)
    def overheard(*args: Any, **kwargs: Any) -> requests.Response:
        heard = _ear.get()
        if heard is None:
            return plain(*args, **kwargs)
        try:
            response = plain(*args, **kwargs)
        except OSError as error:  # those of requests are
            heard.append(_of_broken_http(error))
            raise
        heard.append(_of_response(response))
        return response

    requests.Session.send = overheard  # type: ignore[method-assign]  # that is the point


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


def _why(error: OSError) -> str:
    """In the words of the innermost error: those of the outer ones hold the URL."""
    root = _root(error)
    return getattr(root, "strerror", None) or str(root) or type(root).__name__


def _root(error: BaseException) -> BaseException:
    while inner := error.__cause__ or error.__context__:
        error = inner
    return error


_overhear()
