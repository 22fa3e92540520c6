"""Proof that a database holds together: its pages, its references, and what we wrote into it."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping

from monitor.store.codec import UNREADABLE, to_match, to_traits, unpack
from monitor.store.notifications import to_alert, without_alerts

MAY_BE_DAMAGE = (sqlite3.DatabaseError, *UNREADABLE)
"""What SQLite or Python says of values that nobody has stored, and of our own mistakes: `damage` tells which."""

_INVARIANTS = {
    "articles that no source has shown": """
        SELECT id FROM articles WHERE NOT EXISTS (SELECT 1 FROM sightings WHERE article = articles.id)""",
    "articles counted as judged without a verdict": """
        SELECT id FROM articles WHERE unjudged_since IS NULL AND NOT (muted IS NOT NULL AND version = 1)
        AND NOT EXISTS (SELECT 1 FROM verdicts WHERE article = articles.id AND version = articles.version)""",
    "notifications that tell nothing": """
        SELECT id FROM notifications WHERE notice IS NULL
        AND NOT EXISTS (SELECT 1 FROM alerts WHERE notification = notifications.id)""",
    "notifications sent without a delivery": """
        SELECT id FROM notifications WHERE state = 'sent'
        AND NOT EXISTS (SELECT 1 FROM deliveries WHERE notification = notifications.id AND outcome = 'sent')""",
}

_JSON = {
    "sources": ("tags",),
    "verdicts": ("rules", "judgement", "resemblance", "withheld"),
    "notifications": ("notice", "taken", "digest"),
    "alerts": ("content",),
    "memory": ("traits",),
    "silences": ("match",),
}


def _remembered(row: sqlite3.Row) -> object:
    return unpack(row["samples"]), to_traits(row["traits"]) if row["traits"] else None


def _waiting(row: sqlite3.Row) -> object:
    return [to_match(match) for match in json.loads(row["judgement"])["matches"]]


# The memory holds the articles of the last two weeks.
_READ: Mapping[str, tuple[str, Callable[[sqlite3.Row], object]]] = {
    "notifications": ("SELECT * FROM notifications WHERE state NOT IN ('sent', 'muted')", without_alerts),
    "alerts": (
        """SELECT * FROM alerts
        WHERE notification IN (SELECT id FROM notifications WHERE state NOT IN ('sent', 'muted'))
            OR story IN (SELECT a.story FROM memory m JOIN articles a ON a.id = m.article)""",
        to_alert,
    ),
    "remembered articles": ("SELECT article AS id, samples, traits FROM memory", _remembered),
    "waiting verdicts": (
        """SELECT v.article AS id, v.judgement FROM verdicts v JOIN memory m ON m.article = v.article
        WHERE v.withheld LIKE '%"waiting"%'""",
        _waiting,
    ),
}
_TIMES = """
    SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT GLOB '*sqlite_*'
        AND (c.name IN ('at', 'since', 'until') OR c.name GLOB '*_at' OR c.name GLOB '*_since')
"""


def faults(db: sqlite3.Connection) -> tuple[str, ...]:
    """What is wrong with the file, its references or its contents, a line each; nothing if it is sound.

    Every value is looked at. What the daemon will still read is read as it does, unless the file is damaged anyway:
    what is not delivered, what was told of the stories of the last two weeks, what waits for a further source, and
    what is remembered of articles. The older archive is not.
    """
    found = damage(db)
    contents = [fault for name, sql in _INVARIANTS.items() for fault in _broken(db, name, sql)]
    return (*found, *contents, *(() if found else foreign(db)))


def damage(db: sqlite3.Connection) -> tuple[str, ...]:
    """What of the file cannot be as we wrote it: pages, references, and values that cannot be read."""
    pages = [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    references = [
        f"{row['table']} {row['rowid']}: it refers to a row of {row['parent']} that is not there"
        for row in db.execute("PRAGMA foreign_key_check")
    ]
    return (*pages, *references, *_unreadable(db))


def _unreadable(db: sqlite3.Connection) -> Iterator[str]:
    times = [(row["table"], row["column"], "julianday({}) IS NULL") for row in db.execute(_TIMES).fetchall()]
    lists = [(table, column, "NOT json_valid({})") for table, columns in _JSON.items() for column in columns]
    for table, column, wrong in (*times, *lists):
        condition = wrong.format(f'"{column}"')
        sql = f'SELECT count(*) FROM {table} WHERE "{column}" IS NOT NULL AND {condition}'  # noqa: S608 - our own names
        if count := db.execute(sql).fetchone()[0]:
            yield f"{table}.{column}: it cannot be read in {count} rows"


def foreign(db: sqlite3.Connection) -> Iterator[str]:
    """Of what the daemon will still read, that which is valid and not as we write it: a line a table, with the rows."""
    for table, (sql, read) in _READ.items():
        reasons = [reason for row in db.execute(sql) for reason in _refused(row, read)]
        if reasons:
            yield f"{len(reasons)} {table} that are not as we write them: {', '.join(reasons[:5])}"


def _refused(row: sqlite3.Row, read: Callable[[sqlite3.Row], object]) -> Iterator[str]:
    try:
        read(row)
    except UNREADABLE as error:
        yield f"{row['id']} ({type(error).__name__}: {error})"


def _broken(db: sqlite3.Connection, name: str, sql: str) -> list[str]:
    ids = [str(row[0]) for row in db.execute(sql)]
    return [f"{len(ids)} {name}: {', '.join(ids[:5])}"] if ids else []
