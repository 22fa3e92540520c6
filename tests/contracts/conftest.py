import pytest

from monitor.store.sqlite import SqliteStore
from tests.builders import NOON, a_source


@pytest.fixture
async def open_store(tmp_path):
    """Open the store of this test, after closing the one that was open."""
    opened = []

    async def close():
        while opened:
            await opened.pop().close()

    async def reopen():
        await close()
        opened.append(await SqliteStore.open(tmp_path / "monitor.db"))
        return opened[-1]

    yield reopen
    await close()


@pytest.fixture
async def store(open_store):
    """A store that watches one source and knows two channels."""
    store = await open_store()
    await store.register([a_source()], ["desk", "mail"], NOON, lambda: 0.0)
    return store
