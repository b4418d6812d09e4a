"""Whether a journal on the disk is whole."""

import sqlite3
from contextlib import closing
from pathlib import Path


def intact(file: Path) -> bool:
    """Whether every page and index of a journal is as it should be."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        return db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
