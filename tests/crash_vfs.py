"""The disk as SQLite sees it, with a memory: every write, truncation, sync, creation and deletion, in order.

SQLite's own VFS still does the work; this one stands before it, notes what it is asked, and can refuse it. It is
registered with the very SQLite that the module `sqlite3` was linked with, so that the store writes through it unchanged.
The structures are those of sqlite3.h ("OS Interface Object", "OS Interface File Virtual Methods Object").
"""

import _sqlite3
import ctypes
import os
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p, pointer
from dataclasses import dataclass
from pathlib import Path

OK, FULL, IOERR_WRITE, IOERR_FSYNC, IOERR_TRUNCATE, IOERR_DELETE = 0, 13, 778, 1034, 1546, 2570
"""Codes of SQLite."""

_CREATED = 0x4
_JOURNAL_OR_LOG = 0x800 | 0x4000 | 0x80000
"""Flags of SQLITE_OPEN_…: the first sync of such a file makes its folder durable too, as the VFS for Unix does it."""

_ALIVE = []
"""What SQLite may still call: nothing of it is thrown away while a connection is open, even if a test has failed."""


@dataclass(frozen=True, slots=True)
class Create:
    name: str


@dataclass(frozen=True, slots=True)
class Delete:
    name: str
    synced: bool


@dataclass(frozen=True, slots=True)
class Write:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """What was written to the file before is on the disk; `folder`: so are the creations and deletions beside it."""

    name: str
    folder: bool


_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class _Methods(Structure):
    _fields_ = (
        ("version", c_int), ("close", _CLOSE), ("read", c_void_p), ("write", _WRITE), ("truncate", _TRUNCATE),
        ("sync", _SYNC), ("others", c_void_p * 13),
    )  # fmt: skip


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("next", c_void_p), ("name", c_char_p),
        ("data", c_void_p), ("open", _OPEN), ("delete", _DELETE), ("others", c_void_p * 14),
    )  # fmt: skip


def sqlite_library():
    """The SQLite that the module `sqlite3` uses; None where it was linked so that nothing of it can be reached."""
    library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    return library if hasattr(library, "sqlite3_vfs_register") else None


@contextmanager
def recording(folder):
    """Note what SQLite does to the files of a folder, of the connections that are opened inside the block."""
    library = sqlite_library()
    library.sqlite3_vfs_find.restype = POINTER(_Vfs)
    recorder = Recorder(folder, library.sqlite3_vfs_find(None).contents)
    _ALIVE.append(recorder)
    library.sqlite3_vfs_register(byref(recorder.vfs), 1)
    try:
        yield recorder
    finally:
        library.sqlite3_vfs_unregister(byref(recorder.vfs))
        if not recorder.files:
            _ALIVE.remove(recorder)


class Recorder:
    """The events in their order. `refuse` gives the code with which an event fails, or OK; it then does not take place.

    `files`: those that are open. Syncs are noted and not done: nobody pulls a real plug.
    """

    def __init__(self, folder, real):
        self.events = []
        self.refuse = lambda _: OK
        self._folder = str(folder)
        self._known = {path.name for path in Path(folder).iterdir()}
        self._real = real
        self._own = {}
        self.files = {}
        self.vfs = _Vfs.from_buffer_copy(real)
        self.vfs.name = b"recorder"
        self.vfs.open, self.vfs.delete = _OPEN(self._open), _DELETE(self._delete)

    def _note(self, event, act=lambda: OK):
        code = self.refuse(event) or act()
        if code == OK:
            self.events.append(event)
        return code

    def _open(self, vfs, path, file, flags, outcome):
        code = self._real.open(vfs, path, file, flags, outcome)
        folder, name = os.path.split(ctypes.string_at(path).decode()) if path else ("", "")
        if code == OK and folder == self._folder:
            opened = ctypes.cast(file, POINTER(_File)).contents
            real = opened.methods.contents
            self.files[file] = _Open(name, real, folder_due=bool(flags & _CREATED and flags & _JOURNAL_OR_LOG))
            opened.methods = pointer(self._methods(real))
            if name not in self._known:
                self._known.add(name)
                self.events.append(Create(name))
        return code

    def _methods(self, real):
        own = self._own.get(ctypes.addressof(real))
        if own is None:
            own = self._own[ctypes.addressof(real)] = _Methods.from_buffer_copy(real)
            own.close, own.write = _CLOSE(self._close), _WRITE(self._write)
            own.truncate, own.sync = _TRUNCATE(self._truncate), _SYNC(self._sync)
        return own

    def _close(self, file):
        return self.files.pop(file).methods.close(file)

    def _write(self, file, data, length, offset):
        opened = self.files[file]
        event = Write(opened.name, offset, ctypes.string_at(data, length))
        return self._note(event, lambda: opened.methods.write(file, data, length, offset))

    def _truncate(self, file, size):
        opened = self.files[file]
        return self._note(Truncate(opened.name, size), lambda: opened.methods.truncate(file, size))

    def _sync(self, file, _):
        opened = self.files[file]
        code = self._note(Sync(opened.name, opened.folder_due))
        opened.folder_due = opened.folder_due and code != OK
        return code

    def _delete(self, vfs, path, synced):
        folder, name = os.path.split(ctypes.string_at(path).decode())
        if folder != self._folder:
            return self._real.delete(vfs, path, synced)
        self._known.discard(name)
        return self._note(Delete(name, bool(synced)), lambda: self._real.delete(vfs, path, synced))


@dataclass(slots=True)
class _Open:
    name: str
    methods: _Methods
    folder_due: bool
