"""The journal's tables, and whether a file has them."""

import sqlite3

VERSION = 1
"""A new table needs no new version: each program ignores the tables it does not know."""

_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS wishes (
    number INTEGER PRIMARY KEY, shopper INTEGER NOT NULL, tick REAL NOT NULL, at TEXT NOT NULL,
    step TEXT NOT NULL, request TEXT NOT NULL, reference TEXT NOT NULL,
    matters INTEGER NOT NULL, sends INTEGER NOT NULL DEFAULT 1, outcome TEXT, why TEXT, seconds REAL
);
CREATE TABLE IF NOT EXISTS steps (shopper INTEGER NOT NULL, tick REAL NOT NULL, step TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sights (
    shopper INTEGER NOT NULL, tick REAL NOT NULL, what TEXT NOT NULL, value TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS doubts (
    number INTEGER PRIMARY KEY, about TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL,
    reference TEXT NOT NULL, settled INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS messages (
    wish INTEGER PRIMARY KEY, tick REAL NOT NULL, shopper INTEGER NOT NULL, phone BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS staff (
    tick REAL NOT NULL, at TEXT NOT NULL, shopper INTEGER NOT NULL, number INTEGER NOT NULL,
    act TEXT NOT NULL, about TEXT NOT NULL, entry INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value ANY);
PRAGMA user_version = {VERSION};
"""


def set_up(db: sqlite3.Connection) -> None:
    """Checks the file and makes the tables that are missing.

    Each commit waits for the disk. sqlite3.DatabaseError where the file is damaged or holds something else.
    """
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    _check(db)
    db.executescript(_SCHEMA)


def _check(db: sqlite3.Connection) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    ours = version == VERSION or tables == 0
    if not ours or db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("damaged")
