"""The journal's file, in SQLite: a write returns once it is on the disk; a damaged file is put aside."""

import sqlite3
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias
from weakref import finalize

from kiosk.journal import tables
from kiosk.runtime import log

Statement: TypeAlias = tuple[str, tuple[Any, ...]]

_DAMAGED = "damaged"
_SIDES = ("", "-wal", "-shm")
_OTHERS = 0o077


class NotWritten(OSError):
    """The disk is full, read-only or broken: the journal cannot say what is sent now."""


class Book:
    """Used by one thread at a time. Each call of `write` is one transaction."""

    def __init__(self, file: Path | None) -> None:
        """None keeps it in memory. The file is closed when the book is garbage."""
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
        """Writes the statements in one transaction. NotWritten where the disk refuses.

        So does a row that breaks a rule of its table: a bug that is logged, and no fault of the file's.
        """
        db = self._opened()
        try:
            with db:
                for sql, values in statements:
                    db.execute(sql, values)
        except sqlite3.OperationalError as error:
            raise NotWritten(str(error)) from error
        except sqlite3.Error as error:
            self._put_aside() if _is_damage(error) else log.report(error)
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
            tables.set_up(db)
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
            _keep_private(self._file)
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


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself cannot be read: each other kind of error has a class of its own."""
    return type(error) is sqlite3.DatabaseError


def _keep_private(file: Path) -> None:
    """Its folder may be anybody's. SQLite makes the two files beside it as readable as this one is.

    A folder or a device is left as it is: taken from everybody else, /tmp or /dev/null would stop a machine.
    """
    if not file.exists():
        file.touch(mode=0o600)
        return
    mode = file.stat().st_mode
    if not stat.S_ISREG(mode):
        raise OSError("the journal's name is taken by something that is no file")
    if mode & _OTHERS:
        with suppress(OSError):  # somebody else's file, lent to us
            file.chmod(mode & ~_OTHERS)


def _free_name(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"{file.name}.{_DAMAGED}-{number}")).exists():
        number += 1
    return aside
