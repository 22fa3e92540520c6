"""Opening the database file: who may write, who only reads, and what an error of SQLite asks of a person."""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from monitor.errors import AlreadyRunning, Damaged, StoreError
from monitor.store.codec import UNREADABLE
from monitor.store.schema import check_schema, migrate
from monitor.store.soundness import MAY_BE_DAMAGE, damage, foreign

PRIVATE = 0o600
"""Permissions of the files we make: what an analyst watches is nobody else's business."""

_PRAGMAS = (
    "busy_timeout = 5000",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "synchronous = FULL",  # NORMAL loses acknowledged commits when the power goes
    "journal_size_limit = 16777216",
)

_HELD = "another program holds the database; `fuser -v` names it; end it, or try again"
_SET_ASIDE = "set it aside and put the last backup in its place"
_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: make space on it; nothing was written, and work goes on when there is",
    sqlite3.SQLITE_IOERR: "the disk does not answer as it should; look at its space and its health",
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_PROTOCOL: _HELD,
    sqlite3.SQLITE_READONLY: "no permission to write it or beside it; take the account that owns it, or root",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; look at its folder and permissions",
    sqlite3.SQLITE_CORRUPT: f"the file is damaged; {_SET_ASIDE}",
    sqlite3.SQLITE_NOTADB: f"this is no database of ours; {_SET_ASIDE}",
}
_NO_PLACE = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC})
_LOCAL = "let `database` name a file on a local disk"
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "afs", "ceph", "lustre", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone"}
)
_PID = 20
"""Bytes of the lock file: room for the number of any process."""

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the world into a StoreError with advice; our own mistakes pass as they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _ADVICE:
            raise
        raise (Damaged if code in _DAMAGE else StoreError)(f"{path}: {error}: {_ADVICE[code]}") from error
    except UnicodeDecodeError as error:  # SQLite quoted what it found in a damaged page
        raise Damaged(f"{path}: {_ADVICE[sqlite3.SQLITE_CORRUPT]}") from error


@contextmanager
def examined(path: Path, find_damage: Callable[[], Sequence[str]]) -> Iterator[None]:
    """Of an error that damage may have caused, ask the file itself: Damaged if it is, else the error as it was."""
    try:
        yield
    except MAY_BE_DAMAGE as error:
        if faults := find_damage():
            raise damaged(path, faults) from error
        raise


@contextmanager
def _understood(path: Path, db: sqlite3.Connection) -> Iterator[None]:
    """Of an error that a stored value may have caused, ask the values: StoreError names those that are not ours."""
    try:
        yield
    except UNREADABLE as error:
        if found := "; ".join(foreign(db)):
            raise StoreError(f"{path}: {found}; another version of news-monitor may have written that") from error
        raise


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; it waits for other writers when it begins, and never later."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk may have ended it already
            db.execute("ROLLBACK")
        raise


def connect(path: Path) -> sqlite3.Connection:
    """Open a connection that may write, in the thread that will use it; it makes the file if there is none."""
    if not path.exists():
        path.touch(PRIVATE)  # the files beside it take their permissions from it
    db = _connect(str(path))
    for pragma in _PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    if db.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        db.close()
        raise StoreError(f"{path}: its file system shares no memory between programs: {_LOCAL}")
    return db


def refuse_network(path: Path, mounts: Path = Path("/proc/self/mountinfo")) -> None:
    """Raise StoreError if the file lies on the disk of another machine, where neither locks nor syncs can be relied on.

    `mounts`: as proc(5) describes that file; without it nothing is refused.
    """
    device = path.parent.stat().st_dev
    for line in mounts.read_text().splitlines() if mounts.exists() else ():
        mount, _, kind = (part.split() for part in line.partition(" - "))
        if mount[2] == f"{os.major(device)}:{os.minor(device)}" and kind[0] in _NETWORK:
            raise StoreError(f"{path}: it would lie on a disk of the network ({kind[0]}): {_LOCAL}")


def _connect(address: str) -> sqlite3.Connection:
    db = sqlite3.connect(address, uri=address.startswith("file:"), isolation_level=None)
    db.row_factory = sqlite3.Row
    # One damaged character in one text must not keep all articles from being judged.
    db.text_factory = partial(str, encoding="utf-8", errors="replace")
    return db


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a read-only connection beside a daemon that may be running. Raises StoreError."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    with explained(_existing(path)), closing(_connect(address)) as db:
        db.execute("PRAGMA busy_timeout = 5000")
        db.execute("PRAGMA trusted_schema = OFF")
        with _in_words(path, db):
            yield db


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection for a short write of a command, beside a daemon that may be running. Raises StoreError."""
    with explained(_existing(path)), closing(connect(path)) as db:
        # SQLite before 3.51.3 can damage a file that two connections checkpoint at once: that is the daemon's task.
        db.execute("PRAGMA wal_autocheckpoint = 0")
        with _in_words(path, db):
            yield db


@contextmanager
def _in_words(path: Path, db: sqlite3.Connection) -> Iterator[None]:
    """Whatever keeps a command from its work with this file, as a StoreError that tells a person what to do."""
    check_schema(db)
    with _understood(path, db), examined(path, partial(damage, db)), explained(path):
        yield


def is_there(path: Path) -> bool:
    """Whether there is a file. Raises StoreError if this account may not look."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except PermissionError as error:
        raise StoreError(f"{path}: this account may not read it; take the account that owns it, or root") from error
    return True


def _existing(path: Path) -> Path:
    if not is_there(path):
        raise StoreError(f"{path}: there is no database yet; `news-monitor run` makes it")
    if path.is_dir():
        raise StoreError(f"{path}: this is a folder; let `database` name a file in it")
    return path


class Lock:
    """The claim of one daemon on the database: the system drops it when the process ends, however it ends.

    `unclean`: the one before did not let go of it in order.
    """

    def __init__(self, path: Path) -> None:
        """Raises AlreadyRunning, and StoreError if the folder of the database cannot be used."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, PRIVATE)
        except OSError as error:
            raise StoreError(f"{path}: {error.strerror}; look at its folder and its permissions") from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._file, _PID).decode().strip() or "unknown"
            os.close(self._file)
            raise AlreadyRunning(f"{path}: another news-monitor holds it (process {holder})") from None
        except OSError as error:
            os.close(self._file)
            raise StoreError(f"{path}: its file system knows no locks ({error.strerror}): {_LOCAL}") from error
        self.unclean = bool(os.read(self._file, 1))
        try:
            os.pwrite(self._file, f"{os.getpid()}\n".ljust(_PID).encode(), 0)
        except OSError as error:
            os.close(self._file)
            raise StoreError(f"{path}: {error.strerror}: {_ADVICE[sqlite3.SQLITE_FULL]}") from error

    def release(self, *, sound: bool) -> None:
        """Let go of it; in order if the file is `sound`: else who comes next looks for damage."""
        if sound:
            os.ftruncate(self._file, 0)
        os.close(self._file)


def migrate_file(path: Path) -> tuple[str, ...]:
    """Bring a database up to date while no daemon holds it; give the names of the steps taken. Raises StoreError."""
    lock = Lock(_existing(path))
    try:
        with explained(path), closing(connect(path)) as db:
            return bring_up_to_date(path, db)
    finally:
        lock.release(sound=not lock.unclean)


def bring_up_to_date(path: Path, db: sqlite3.Connection) -> tuple[str, ...]:
    """Migrate, after a backup beside the file; give the names of the steps. The caller holds the lock."""
    return migrate(db, lambda migration: back_up(db, path.with_name(f"{path.name}.before-{migration}")))


def back_up(db: sqlite3.Connection, target: Path) -> None:
    """Write a complete copy of the database as it is now, beside readers and a writer; an older copy is replaced.

    Raises StoreError if there is no place for it; the older copy then stays.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(PRIVATE)
        db.execute("VACUUM INTO ?", (str(unfinished),))
        _sync(unfinished)
        unfinished.replace(target)
        _sync(target.parent)
    except (OSError, sqlite3.OperationalError) as error:
        with suppress(OSError):
            unfinished.unlink()
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_FULL) not in _NO_PLACE:
            raise
        why = getattr(error, "strerror", error)
        raise StoreError(f"{target}: {why}: no copy was made; look at its folder, permissions and space") from error


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def check_pages(path: Path, db: sqlite3.Connection) -> None:
    """Raise Damaged if the file is; it reads every page, a second or so a gigabyte."""
    found = [row[0] for row in db.execute("PRAGMA quick_check(3)")]
    if found != ["ok"]:
        raise damaged(path, found)


def damaged(path: Path, faults: Sequence[str]) -> Damaged:
    """The exception that tells these faults, and what to do."""
    return Damaged(f"{path}: {_ADVICE[sqlite3.SQLITE_CORRUPT]} ({'; '.join(faults[:3])})")


def log_size(path: Path) -> int:
    """Bytes of the write-ahead log beside a database file; 0 if there is none."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0
