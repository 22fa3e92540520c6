"""What a power cut leaves of the files that SQLite wrote, by the record of its writes.

What was synced is there; of the rest what a disk may keep: nothing, a beginning, any part in any order, sectors of 512 or
4096 bytes, rubbish in those that were lost. Two writes of the same bytes keep their order. Creations and deletions are on
the disk when their folder was synced, and of the wal-index, which SQLite does not write but map, nothing is left.
"""

from dataclasses import dataclass, field

from tests.crash_vfs import Create, Delete, Sync, Truncate, Write


@dataclass(eq=False)
class File:
    """`certain` is on the disk; of `pending` a power cut leaves what it likes."""

    certain: bytearray = field(default_factory=bytearray)
    pending: list = field(default_factory=list)

    def settle(self):
        self.certain = applied(self.certain, self.pending)
        self.pending = []


class Disk:
    """A folder on a disk, as the events up to now have left it."""

    def __init__(self, files):
        self._seen = {name: File(bytearray(content)) for name, content in files.items()}
        self._certain = dict(self._seen)
        self._changes = []

    def take(self, event):
        match event:
            case Create(name):
                self._seen[name] = File()
                self._changes.append((name, self._seen[name]))
            case Delete(name, synced):
                del self._seen[name]
                self._changes.append((name, None))
                self._settle_folder(synced)
            case Sync(name, folder):
                self._seen[name].settle()
                self._settle_folder(folder)
            case Write(name) | Truncate(name):
                self._seen[name].pending.append(event)

    def _settle_folder(self, synced):
        if synced:
            self._certain, self._changes = dict(self._seen), []

    def unsynced(self):
        """The names of files that were written since they were synced."""
        return {name for name, file in self._seen.items() if file.pending}

    def cut(self, damage, chance):
        """What the power cut leaves, by name."""
        files = {**self._certain, **dict(change for change in self._changes if chance.random() < damage.entries)}
        return {
            name: bytes(applied(file.certain, damage.kept(file.pending, chance)))
            for name, file in files.items()
            if file is not None
        }


def applied(content, changes):
    after = bytearray(content)
    for change in changes:
        start = change.size if isinstance(change, Truncate) else change.offset
        after.extend(bytes(max(0, start - len(after))))  # what was never written is zero
        if isinstance(change, Truncate):
            del after[start:]
        else:
            after[start : start + len(change.data)] = change.data
    return after


# --- damage ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Damage:
    """A way in which unsynced changes survive: `entries` is the share of creations and deletions that do."""

    name: str
    kept: object
    entries: float = 0.5


def none_of(changes, chance):
    return []


def all_of(changes, chance):
    return changes


def a_beginning(changes, chance):
    whole = chance.randint(0, len(changes))
    return [*changes[:whole], *torn(changes[whole : whole + 1], chance)]


def any_of(changes, chance):
    """Later ones may be there though earlier ones are not."""
    return [change for change in changes if chance.random() < 0.5]


def torn(changes, chance):
    return [part for part in sectors(changes, chance) if chance.random() < 0.5]


def garbled(changes, chance):
    return [part if chance.random() < 0.5 else rubbish(part, chance) for part in sectors(changes, chance)]


def sectors(changes, chance):
    """The changes, with each write cut where a sector of the disk ends."""
    size = chance.choice((512, 4096))
    for change in changes:
        if isinstance(change, Truncate):
            yield change
            continue
        start = 0
        while start < len(change.data):
            end = start + size - (change.offset + start) % size
            yield Write(change.name, change.offset + start, change.data[start:end])
            start = end


def rubbish(change, chance):
    return (
        change
        if isinstance(change, Truncate)
        else Write(change.name, change.offset, chance.randbytes(len(change.data)))
    )


DAMAGES = (
    Damage("nothing unsynced survives", none_of, 0.0),
    Damage("all of it does", all_of, 1.0),
    Damage("a beginning, its end torn", a_beginning),
    Damage("reordered: any part of it", any_of),
    Damage("torn: any of its sectors", torn),
    Damage("garbled: rubbish in sectors", garbled),
)
