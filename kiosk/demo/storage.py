"""The shop's memory: JSON documents by kind and key, and the effect log, in one SQLite file."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.demo.no_store import NoStore
from kiosk.demo.shop.effects import Effect

_VERSION = 1
_TABLES = f"""
CREATE TABLE IF NOT EXISTS documents (kind TEXT, key TEXT, body TEXT NOT NULL, PRIMARY KEY (kind, key));
CREATE TABLE IF NOT EXISTS effects (session TEXT, page TEXT, what TEXT, happened TEXT);
PRAGMA user_version = {_VERSION};
"""
_FORGET = "DROP TABLE IF EXISTS documents; DROP TABLE IF EXISTS effects;"


class Storage:
    """Thread-safe. `unit` is a transaction.

    A file of another version is emptied: a demo's data is worth no migration.
    NoStore for a file that is no database or cannot be written.
    """

    def __init__(self, file: Path | None) -> None:
        self._lock = threading.RLock()
        try:
            self._db = _opened(file)
        except (sqlite3.Error, OSError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            raise NoStore(
                f"{file} cannot keep the store's orders ({why}). Name another file with --state."
            ) from error

    @contextmanager
    def unit(self) -> Iterator[None]:
        with self._lock, self._db:
            yield

    def get(self, kind: str, key: str) -> Any:
        """The document, or None."""
        query = "SELECT body FROM documents WHERE kind = ? AND key = ?"
        with self._lock:
            row = self._db.execute(query, (kind, key)).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, kind: str, key: str, body: Any) -> None:
        text = json.dumps(body, ensure_ascii=False)
        self._db.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?)", (kind, key, text))

    def drop(self, kind: str, key: str) -> None:
        self._db.execute("DELETE FROM documents WHERE kind = ? AND key = ?", (kind, key))

    def count_up(self, name: str, first: int) -> int:
        number = int(self.get("number", name) or first - 1) + 1
        self.put("number", name, number)
        return number

    def every(self, kind: str) -> list[Any]:
        """All documents of a kind, oldest first."""
        query = "SELECT body FROM documents WHERE kind = ? ORDER BY rowid"
        with self._lock:
            return [json.loads(body) for (body,) in self._db.execute(query, (kind,))]

    def log(self, effect: Effect) -> None:
        row = (effect.session, effect.page, effect.what, effect.when)
        self._db.execute("INSERT INTO effects VALUES (?, ?, ?, ?)", row)

    def effects(self) -> list[Effect]:
        with self._lock:
            rows = self._db.execute("SELECT session, page, what, happened FROM effects ORDER BY rowid")
            return [Effect(*row) for row in rows]

    def clear(self) -> None:
        with self.unit():
            self._db.execute("DELETE FROM documents")
            self._db.execute("DELETE FROM effects")

    def close(self) -> None:
        self._db.close()


def _opened(file: Path | None) -> sqlite3.Connection:
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(file or ":memory:", check_same_thread=False)
    try:
        _prepare(db)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA user_version").fetchone() != (_VERSION,):
        db.executescript(_FORGET)
    db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _TABLES)
