"""The journal's file: SQLite, each write on the disk before it is told done; a damaged one put aside."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias
from weakref import finalize

Statement: TypeAlias = tuple[str, tuple[Any, ...]]

VERSION = 1
"""A table more is no other version: each program leaves alone what it does not know."""

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
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value ANY);
PRAGMA user_version = {VERSION};
"""
_DAMAGED = "damaged"
_SIDES = ("", "-wal", "-shm")


class NotWritten(OSError):
    """The disk is full, read-only or broken: nobody would remember what is sent now."""


class Book:
    """Used by one thread at a time. What one call of `write` is given is kept whole or not at all."""

    def __init__(self, file: Path | None) -> None:
        """None keeps it in memory. A book that nobody has any more closes itself."""
        self._file = file
        self._db: sqlite3.Connection | None = None
        self._end: finalize[[], Book] | None = None
        self.times_damaged = 0
        with suppress(NotWritten):
            self._opened()

    @property
    def damaged(self) -> bool:
        """Whether a file had to be put aside."""
        return self.times_damaged > 0

    def write(self, statements: Iterable[Statement]) -> None:
        """NotWritten where the disk does not take it."""
        db = self._opened()
        try:
            with db:
                for sql, values in statements:
                    db.execute(sql, values)
        except sqlite3.OperationalError as error:
            raise NotWritten(str(error)) from error
        except sqlite3.DatabaseError as error:
            self._put_aside()
            raise NotWritten(str(error)) from error

    def read(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows; none where the file cannot be read."""
        try:
            return self._opened().execute(sql, values).fetchall()
        except (NotWritten, sqlite3.Error):
            return []

    def close(self) -> None:
        if self._end:
            with suppress(sqlite3.Error):
                self._end()
        self._db = None

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            try:
                self._db = self._open()
            except sqlite3.OperationalError as error:
                raise NotWritten(str(error)) from error
            except sqlite3.DatabaseError:
                self._put_aside()
                self._db = self._open_anew()
        return self._db

    def _open(self) -> sqlite3.Connection:
        db = self._connected()
        try:
            _set_up(db)
            _check(db)
            db.executescript(_SCHEMA)
        except BaseException:
            db.close()
            raise
        self._end = finalize(self, db.close)
        return db

    def _open_anew(self) -> sqlite3.Connection:
        try:
            return self._open()
        except sqlite3.DatabaseError as error:
            raise NotWritten(str(error)) from error

    def _connected(self) -> sqlite3.Connection:
        if self._file is None:
            return sqlite3.connect(":memory:", check_same_thread=False)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise NotWritten(str(error)) from error
        return sqlite3.connect(self._file, timeout=1.0, check_same_thread=False)

    def _put_aside(self) -> None:
        self.close()
        self.times_damaged += 1
        if self._file is None:
            return
        aside = _free_name(self._file)
        for side in _SIDES:
            with suppress(OSError):
                Path(f"{self._file}{side}").rename(f"{aside}{side}")


def _set_up(db: sqlite3.Connection) -> None:
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")


def _check(db: sqlite3.Connection) -> None:
    """DatabaseError where it is damaged, or none of ours."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    ours = version == VERSION or tables == 0
    if not ours or db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError(_DAMAGED)


def _free_name(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"{file.name}.{_DAMAGED}-{number}")).exists():
        number += 1
    return aside
