"""Proof that a database holds together: its pages, its references, and what we wrote into it."""

import sqlite3
import struct
from collections.abc import Iterator

MAY_BE_DAMAGE = (sqlite3.DatabaseError, ValueError, TypeError, KeyError, struct.error)
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
_TIMES = """
    SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT GLOB '*sqlite_*'
        AND (c.name IN ('at', 'since', 'until') OR c.name GLOB '*_at' OR c.name GLOB '*_since')
"""


def faults(db: sqlite3.Connection) -> tuple[str, ...]:
    """What is wrong with the file, its references or its contents, a line each; nothing if it is sound."""
    contents = [fault for name, sql in _INVARIANTS.items() for fault in _broken(db, name, sql)]
    return (*damage(db), *contents)


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


def _broken(db: sqlite3.Connection, name: str, sql: str) -> list[str]:
    ids = [str(row[0]) for row in db.execute(sql)]
    return [f"{len(ids)} {name}: {', '.join(ids[:5])}"] if ids else []
