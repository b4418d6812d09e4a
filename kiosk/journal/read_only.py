"""Reads a journal and writes nothing, also while a kiosk writes it."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar

import msgspec

from kiosk.journal.tables import VERSION

_OURS = frozenset({"wishes", "steps", "facts"})

_OF_THE_DISK = ("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_IOERR", "SQLITE_BUSY")

Seconds = Annotated[float, msgspec.Meta(ge=0, le=1e10)]

T = TypeVar("T")


class NoJournal(ValueError):
    """A file that cannot be read as a journal; the text says why, to follow the file's name."""


class WishRow(NamedTuple):
    """A request to the shop and how it ended; None while it has not."""

    shopper: int
    tick: Seconds
    at: datetime
    step: str
    request: str
    outcome: str | None
    why: str | None
    seconds: Seconds | None


class StepRow(NamedTuple):
    """A step that a shopper came to."""

    shopper: int
    tick: Seconds
    step: str


class SightRow(NamedTuple):
    """What else a shopper saw, by the words of `Seen`."""

    shopper: int
    tick: Seconds
    what: str
    value: str


class JournalRows(NamedTuple):
    """Rows in the order they were written; `tick` and `wall_s` are the clocks at the last write."""

    wishes: tuple[WishRow, ...]
    steps: tuple[StepRow, ...]
    sights: tuple[SightRow, ...]
    present: int
    tick: Seconds
    wall_s: Seconds


def rows(file: Path) -> JournalRows:
    """All rows of a journal. NoJournal where the file is none, damaged or of another version."""
    if not file.exists():
        raise NoJournal("there is no such file")
    try:
        with closing(_opened(file)) as db:
            return _rows(db)
    except (sqlite3.Error, msgspec.ValidationError) as error:
        raise NoJournal(_sentence(error)) from error


def _opened(file: Path) -> sqlite3.Connection:
    # Without a log beside it no kiosk writes it; `immutable` keeps SQLite from making files there.
    log = file.with_name(f"{file.name}-wal")
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    return sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=1.0)


def _rows(db: sqlite3.Connection) -> JournalRows:
    db.execute("BEGIN")
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if not tables >= _OURS or not version:
        raise NoJournal("this is no journal of a kiosk")
    if version != VERSION:
        raise NoJournal(f"it is a journal of version {version}, and this kiosk reads version {VERSION}")
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise NoJournal("it is damaged")
    facts = dict(db.execute("SELECT name, value FROM facts"))
    return JournalRows(
        _all(db, WishRow, "wishes", "number"),
        _all(db, StepRow, "steps", "rowid"),
        _all(db, SightRow, "sights", "rowid") if "sights" in tables else (),
        msgspec.convert(facts.get("present", 0), int),
        *(msgspec.convert(facts.get(name, 0.0), Seconds) for name in ("ticks", "wall_s")),
    )


def _all(db: sqlite3.Connection, kind: type[T], table: str, order: str) -> tuple[T, ...]:
    columns = ", ".join(kind._fields)  # type: ignore[attr-defined]
    found: list[Any] = db.execute(f"SELECT {columns} FROM {table} ORDER BY {order}").fetchall()  # noqa: S608
    return tuple(msgspec.convert(row, kind) for row in found)


def _sentence(error: Exception) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(_OF_THE_DISK):
        return f"it cannot be read ({error})"
    return "this is no journal of a kiosk" if name == "SQLITE_NOTADB" else "it is damaged"
