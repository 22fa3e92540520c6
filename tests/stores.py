"""The real store, opened for a test."""

from contextlib import asynccontextmanager, closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor.store.database import PRIVATE, bring_up_to_date, connect
from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_source


@asynccontextmanager
async def open_store(path):
    """A store that watches one source and knows two channels; it is closed in the end."""
    lay_empty_file(path)
    async with start_store(path) as store:
        yield store


@asynccontextmanager
async def start_store(path):
    """The same, but where there is no file yet, the store makes it."""
    store = await SqliteStore.open(path)
    try:
        await store.register([a_source()], ["desk", "mail"], NOON, lambda: 0.0)
        yield store
    finally:
        await store.close()


async def rows(store, sql):
    """What a query gives, past all that the store promises."""
    return await store._read(lambda db: [tuple(row) for row in db.execute(sql)])


def lay_empty_file(path):
    """Where there is no file yet, put what the store would make."""
    if not path.exists():
        path.touch(PRIVATE)
        path.write_bytes(_an_empty_file())


@cache
def _an_empty_file():
    """Made once for all tests: to make it takes twenty times as long as to open it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "monitor.db"
        with closing(connect(path)) as db:
            bring_up_to_date(path, db)
        return path.read_bytes()
