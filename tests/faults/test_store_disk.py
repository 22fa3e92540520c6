"""A disk that is full or damaged: nothing is half written, the writer lives on, and a person is told what to do."""

import resource
import sqlite3

import pytest

from monitor.errors import Damaged, StoreError
from monitor.model import Notice
from monitor.store import outbox, polls, texts, verdicts
from monitor.store.database import migrate_file, transaction
from monitor.store.sqlite import SqliteStore
from tests.builders import (
    NOON,
    a_delivery,
    a_new_article,
    a_poll,
    a_reading,
    a_revision,
    a_verdict,
    an_alert,
)
from tests.stores import start_store

LONG = "The road to Bandiagara was closed. " * 20_000


async def limit_pages(store, pages):
    await store._read(lambda db: db.execute(f"PRAGMA max_page_count = {pages}"))


@pytest.fixture
def limit_files():
    """Let no file grow beyond a size, as a disk that takes no more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_full_disk_is_told_as_such_and_changes_nothing(store):
    await limit_pages(store, 1)

    with pytest.raises(StoreError, match=r"monitor\.db: database or disk is full: .*nothing was written"):
        await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2", text=LONG)))

    assert await store.unjudged(NOON, 9) == ()


async def test_work_goes_on_when_there_is_space_again(store):
    await limit_pages(store, 1)
    with pytest.raises(StoreError):
        await store.save_poll(a_poll(a_new_article(text=LONG)))

    await limit_pages(store, 1_000_000)
    await store.save_poll(a_poll(a_new_article(text=LONG)))

    assert len(await store.unjudged(NOON, 9)) == 1


async def test_a_disk_that_refuses_a_write_is_told_as_such_and_work_goes_on_later(store, limit_files):
    limit_files(128 * 1024)
    with pytest.raises(StoreError, match="disk"):
        await store.save_poll(a_poll(a_new_article("g-1"), a_new_article("g-2", text=LONG)))
    assert await store.unjudged(NOON, 9) == ()

    limit_files(1 << 30)
    await store.save_poll(a_poll(a_new_article(text=LONG)))
    assert len(await store.unjudged(NOON, 9)) == 1


async def test_a_start_on_a_full_disk_is_told_as_such_and_the_next_one_succeeds(tmp_path, limit_files):
    limit_files(0)
    with pytest.raises(StoreError, match="File too large: the disk is full: make space on it"):
        await SqliteStore.open(tmp_path / "monitor.db")

    limit_files(1 << 30)
    async with start_store(tmp_path / "monitor.db") as store:
        await store.probe()


# --- damage ---------------------------------------------------------------------------------------------------------


@pytest.fixture
async def path(tmp_path):
    """A closed database file of some hundred pages."""
    async with start_store(tmp_path / "monitor.db") as store:
        await store.save_poll(a_poll(*(a_new_article(f"g-{n}", text=LONG[:5000]) for n in range(50))))
    return tmp_path / "monitor.db"


def spoil(path, start):
    whole = path.read_bytes()
    path.write_bytes(whole[:start] + b"\xa5" * (len(whole) - start))


@pytest.mark.parametrize(
    ("start", "told"), [(0, "this is no database of ours"), (4096, "the file is damaged")], ids=["header", "pages"]
)
async def test_a_damaged_file_is_told_with_what_to_do(path, start, told):
    spoil(path, start)

    with pytest.raises(StoreError, match=f"{told}; set it aside and put the last backup in its place"):
        await SqliteStore.open(path)


def spoil_a_page(path):
    whole = path.read_bytes()
    path.write_bytes(whole[: 60 * 4096] + b"\xa5" * 4096 + whole[61 * 4096 :])


async def test_after_an_end_without_order_every_page_is_looked_at_until_the_file_is_sound(path):
    sound = path.read_bytes()
    spoil_a_page(path)
    path.with_name("monitor.db.lock").write_text("4711")

    migrate_file(path)
    for _ in range(2):
        with pytest.raises(Damaged):
            await SqliteStore.open(path)

    path.write_bytes(sound)
    async with start_store(path):
        pass
    spoil_a_page(path)  # after an end in order nobody looks
    async with start_store(path):
        pass


async def test_a_damaged_character_keeps_nothing_from_being_judged(path):
    path.write_bytes(path.read_bytes().replace(b"The road", b"The r\xffad", 1))

    async with start_store(path) as store:
        texts = [found.article.text for found in await store.unjudged(NOON, 100)]
    assert len(texts) == 50
    assert sum("The r\N{REPLACEMENT CHARACTER}ad" in text for text in texts) == 1


# --- the N-th statement fails ---------------------------------------------------------------------------------------


class FailingConnection(sqlite3.Connection):
    """A connection whose disk is full when it comes to the N-th statement that writes."""

    left = None

    def execute(self, sql, *parameters):
        self.count(sql)
        return super().execute(sql, *parameters)

    def executemany(self, sql, *parameters):
        self.count(sql)
        return super().executemany(sql, *parameters)

    def count(self, sql):
        if self.left is None or sql.split()[0] not in {"INSERT", "UPDATE", "DELETE"}:
            return
        if self.left == 0:
            raise sqlite3.OperationalError("database or disk is full")
        self.left -= 1


def dump(db):
    return "\n".join(db.iterdump())


def a_unit(name, db):
    """One unit of work of each step, on a database in which all of them have something to do."""
    [found] = verdicts.unjudged(db, NOON, 1)
    article = found.article
    alert = an_alert("new", article_id=article.id, story=f"s{article.id}")
    [claimed] = outbox.lease(db, NOON, ["mail"])
    escalating = a_delivery(claimed, escalate=Notice(subject="Could not deliver", text="404"))
    return {
        "poll": lambda: polls.save_poll(db, a_poll(a_new_article("new"), revisions=(a_revision(article.id),))),
        "read": lambda: texts.save_text(db, a_reading(article.id)),
        "judge": lambda: verdicts.save_verdicts(db, [a_verdict(article, alert)]),
        "lease": lambda: outbox.lease(db, NOON.replace(year=2027), []),
        "deliver": lambda: outbox.save_delivery(db, escalating),
    }[name]


@pytest.fixture
async def db(tmp_path):
    """A connection to a database with one alert in the outbox and one article to be judged."""
    async with start_store(tmp_path / "monitor.db") as store:
        await store.save_poll(a_poll(a_new_article("told")))
        [told] = await store.unjudged(NOON, 1)
        await store.save_verdicts([a_verdict(told.article, an_alert("told"))])
        await store.save_poll(a_poll(a_new_article("waits")))
    db = sqlite3.connect(tmp_path / "monitor.db", isolation_level=None, factory=FailingConnection)
    db.row_factory = sqlite3.Row
    yield db
    db.close()


@pytest.mark.parametrize("name", ["poll", "read", "judge", "lease", "deliver"])
def test_a_unit_of_work_that_fails_at_any_statement_has_changed_nothing(db, name):
    unit = a_unit(name, db)
    before = dump(db)

    failed = 0
    while not done(db, unit, failed):
        assert dump(db) == before
        failed += 1

    assert failed >= 2
    assert dump(db) != before


def done(db, unit, statements):
    db.left = statements
    try:
        with transaction(db):
            unit()
    except sqlite3.OperationalError:
        return False
    finally:
        db.left = None
    return True
