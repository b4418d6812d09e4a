"""The journal's file: what SQLite is told about the disk."""

from pathlib import Path

from kiosk.journal.book import Book


def test_what_is_written_is_on_the_disk_before_it_is_told_done(tmp_path: Path) -> None:
    book = Book(tmp_path / "journal")
    book.write([("INSERT INTO facts VALUES ('shopper', 1)", ())])
    full = 2
    assert book.read("PRAGMA synchronous") == [(full,)]
    assert book.read("PRAGMA journal_mode") == [("wal",)]
    book.close()
