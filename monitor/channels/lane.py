"""A channel's own way out, so that a hung peer holds neither another channel nor the stop, and none is hurried."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from threading import BoundedSemaphore, Thread

from monitor.model import SendFailed, SendFailure, SendOutcome

_BROKE_OFF = SendFailed(failure=SendFailure.AMBIGUOUS, detail="the send broke off, see the log")


class Turns:
    """The starts of the sends of one channel, at least `pause` apart."""

    def __init__(self, pause: timedelta) -> None:
        self._pause = pause.total_seconds()
        self._next_start = 0.0

    async def next(self) -> None:
        """Wait until the next send may start; who asks first starts first."""
        clock = asyncio.get_running_loop().time
        start = max(clock(), self._next_start)
        self._next_start = start + self._pause
        await asyncio.sleep(start - clock())


class Lane:
    """Runs the sends of one channel, each on a daemon thread and within `limit`, their starts at least `pause` apart.

    No pool of the standard library will do: the interpreter waits for its threads before it ends. A send that outlives
    its limit is left behind, since nothing can end a thread, and may still arrive. While `width` of them hang, no
    further one is started.
    """

    def __init__(self, *, limit: timedelta, pause: timedelta = timedelta(0), width: int = 4) -> None:
        self._limit = limit.total_seconds()
        self._turns = Turns(pause)
        self._slots = BoundedSemaphore(width)

    async def run(self, send: Callable[[], SendOutcome]) -> SendOutcome:
        """What `send` gives; AMBIGUOUS where it does not end in time, RETRY where it was not started at all."""
        await self._turns.next()
        if not self._slots.acquire(blocking=False):
            return SendFailed(failure=SendFailure.RETRY, detail="not tried: earlier sends still hang")
        answer: asyncio.Future[SendOutcome] = asyncio.get_running_loop().create_future()
        try:
            Thread(target=self._send, args=(send, answer), daemon=True).start()
        except RuntimeError as error:  # the system gives us no thread more
            self._slots.release()
            return SendFailed(failure=SendFailure.RETRY, detail=f"not tried: {error}")
        try:
            return await asyncio.wait_for(answer, self._limit)
        except TimeoutError:
            return SendFailed(failure=SendFailure.AMBIGUOUS, detail=f"no answer within {self._limit:g} s")

    def _send(self, send: Callable[[], SendOutcome], answer: asyncio.Future[SendOutcome]) -> None:
        outcome: SendOutcome = _BROKE_OFF
        try:
            outcome = send()
        finally:
            self._slots.release()
            with suppress(RuntimeError):  # the loop is closed: the daemon has stopped while this send hung
                answer.get_loop().call_soon_threadsafe(_settle, answer, outcome)


def _settle(answer: asyncio.Future[SendOutcome], outcome: SendOutcome) -> None:
    if not answer.done():
        answer.set_result(outcome)
