"""The real store, opened for a test."""

from contextlib import asynccontextmanager

from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_source


@asynccontextmanager
async def open_store(path):
    """A store that watches one source and knows two channels; it is closed in the end."""
    store = await SqliteStore.open(path)
    try:
        await store.register([a_source()], ["desk", "mail"], NOON, lambda: 0.0)
        yield store
    finally:
        await store.close()
