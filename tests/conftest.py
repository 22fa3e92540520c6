"""Every test runs behind a guard that no library can step round: Python itself reports each use of a socket."""

import gc
import sys
from ipaddress import ip_address

import pytest
from hypothesis import settings

from tests.loopback import a_site
from tests.stores import open_store

GUARDED = frozenset({"socket.bind", "socket.connect", "socket.sendto", "socket.sendmsg"})
LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})


class LeftLoopback(BaseException):
    """A test reached for the network. Not an Exception, so that no code under test takes it for a failed fetch."""


def on_loopback(host):
    return host in {None, "localhost"} or _is_loopback(host)


def _is_loopback(host):
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def guard(event, args, guarded=GUARDED, lookups=LOOKUPS):  # it outlives the names of this file
    if event in guarded and isinstance(args[1], tuple):
        host = args[1][0]
    elif event in lookups:
        host = args[0].decode() if isinstance(args[0], bytes) else args[0]
    else:
        return
    if not on_loopback(host):
        raise LeftLoopback(f"{event} {host!r}")


sys.addaudithook(guard)

# The same examples on every machine, and no deadline: two cores are shared by everything that runs on them.
settings.register_profile("project", derandomize=True, deadline=None, database=None)
settings.load_profile("project")


WAITING = {"demo", "e2e", "faults", "test_workers.py"}
"""The folders, and a file, whose tests mostly wait: for programs that they start, and for their pauses."""


def pytest_collection_modifyitems(items):
    """Spread the files that wait among those that compute: all at once they would leave the processors idle, and the
    last of them would still wait when all else is done, were it begun late.
    """
    files = dict.fromkeys(item.path for item in items)
    waiting = [path for path in files if WAITING & {path.parent.name, path.name}]
    computing = [path for path in files if path not in waiting]
    place = {path: n / len(group) for group in (waiting, computing) for n, path in enumerate(group)}
    place |= {path: place[path] * 2 / 3 for path in waiting}
    items.sort(key=lambda item: place[item.path])


def pytest_collection_finish():
    """The collector of garbage, which pytest calls ten times in the end, need not look through what lives until then."""
    gc.freeze()


@pytest.fixture
async def store(tmp_path):
    async with open_store(tmp_path / "monitor.db") as store:
        yield store


@pytest.fixture
def site():
    """A news site on loopback, without a page yet."""
    with a_site() as served:
        yield served
