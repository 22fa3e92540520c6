"""What a document may do to the worker that reads it. At the top of a module, so that a worker can import it."""

import ctypes
import os
import signal
import time
from pathlib import Path


def loaded(work):
    """For `ProcessWorkers.run`: what it loads is `work`."""
    return work


def double(number):
    return 2 * number


def own_pid(pause=0.0):
    time.sleep(pause)
    return os.getpid()


def own_limits():
    return Path("/proc/self/limits").read_text()


def hang(sign=None):
    """It leaves a sign, if it is to, that it has begun."""
    if sign:
        sign.touch()
    while True:
        time.sleep(60)


def hang_at_first(sign):
    """It hangs, unless it has begun before."""
    return None if sign.exists() else hang(sign)


def hang_in_c():
    import re

    re.match(r"(x+x+)+y", "x" * 64)


def crash():
    ctypes.string_at(0)


def leave(status):
    os._exit(status)


def swallow_memory():
    return len(bytearray(4 << 30))


def fail():
    raise OverflowError("year 99999 is\x1b[31m out of range")


def recurse():
    return recurse()


def unpicklable():
    return lambda: None


def terminate_own_group():
    os.kill(os.getpid(), signal.SIGTERM)
    os.kill(os.getpid(), signal.SIGINT)
    return "alive"
