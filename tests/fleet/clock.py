"""An event loop in virtual time: whoever sleeps wakes at once, and the clock says that the time has passed."""

import asyncio
import functools
import selectors
from datetime import timedelta


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time passes only while everybody waits. What would run in a thread runs where it is called, in no time."""

    def __init__(self):
        self._idle = _Idle()
        super().__init__(self._idle)

    def time(self):
        return self._idle.now

    def run_in_executor(self, executor, func, *args):
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - as a thread would hand it over
            done.set_exception(error)
        return done


class _Idle(selectors.DefaultSelector):
    """Instead of waiting, it lets the time pass."""

    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("everybody waits for ever")
        self.now += max(timeout, 0)
        return super().select(0)


def virtually(test):
    """A test whose times are exact, however busy the machine is, and cost nothing."""

    @functools.wraps(test)
    def in_virtual_time(*args, **kwargs):
        run(test(*args, **kwargs))

    return in_virtual_time


def run(main):
    """Run a coroutine in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


class Wall:
    """The wall clock of a virtual loop: it began at `start`."""

    def __init__(self, start):
        self.start = start

    def __call__(self):
        return self.start + timedelta(seconds=asyncio.get_running_loop().time())
