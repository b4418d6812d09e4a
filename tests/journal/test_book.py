"""The journal's file: what SQLite is told about the disk, what is kept whole, what is put aside."""

import gc
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.journal.book import Book, NotWritten, Statement
from kiosk.journal.tables import VERSION
from tests.journal.intact import intact

ONE: Statement = ("INSERT INTO facts VALUES ('one', 1)", ())
FACTS = "SELECT name FROM facts"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


def spoilt(file: Path, sql: str) -> None:
    Book(file).close()
    with closing(sqlite3.connect(file)) as db, db:
        db.execute(sql)


def aside(file: Path) -> list[str]:
    """The ends of the names of what was put aside."""
    return sorted(other.name.removeprefix(file.name) for other in file.parent.glob(f"{file.name}.damaged*"))


def test_what_is_written_is_on_the_disk_before_it_is_told_done(file: Path) -> None:
    book = Book(file)
    book.write([ONE])
    full = 2
    assert book.read("PRAGMA synchronous") == [(full,)]
    assert book.read("PRAGMA journal_mode") == [("wal",)]
    book.close()


def test_nobody_else_looks_into_its_folder(file: Path) -> None:
    Book(file).close()
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [None, 0o644, 0o666, 0o600])
def test_nobody_else_reads_it_wherever_it_is(tmp_path: Path, mode: int | None) -> None:
    """The rule: what `--journal FILE` names may stand in a folder that everybody reads."""
    tmp_path.chmod(0o755)
    file = tmp_path / "journal"
    if mode is not None:
        file.touch()
        file.chmod(mode)
    book = Book(file)
    book.write([ONE])
    made = sorted(tmp_path.iterdir())
    assert [each.name for each in made] == ["journal", "journal-shm", "journal-wal"]
    assert {each.stat().st_mode & 0o777 for each in made} == {0o600}
    book.close()


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_left_as_it_is(tmp_path: Path, make: Callable[[Path], None]) -> None:
    named = tmp_path / "journal"
    make(named)
    named.chmod(0o777)
    book = Book(named)
    with pytest.raises(NotWritten):
        book.write([ONE])
    assert (named.stat().st_mode & 0o777, book.damaged) == (0o777, False)
    assert list(tmp_path.iterdir()) == [named]
    book.close()


def test_what_one_call_is_given_is_kept_whole_or_not_at_all(file: Path) -> None:
    book = Book(file)
    with pytest.raises(NotWritten):
        book.write([ONE, ("INSERT INTO nothing VALUES (1)", ())])
    assert (book.read(FACTS), book.damaged) == ([], False)
    book.write([ONE])
    assert book.read(FACTS) == [("one",)]
    book.close()


WRONG_ROWS: dict[str, Statement] = {
    "there already": ONE,
    "without a value it needs": ("INSERT INTO steps VALUES (1, 2.0, NULL)", ()),
    "one value too many": ("INSERT INTO facts VALUES ('two', ?)", (2, 3)),
    "a value of no kind": ("INSERT INTO facts VALUES ('two', ?)", (object(),)),
    "a text for a number": ("INSERT INTO wishes (number) VALUES (?)", ("seven",)),
    "longer than anything may be": ("INSERT INTO facts VALUES ('two', zeroblob(2147483647))", ()),
}


@pytest.mark.parametrize("wrong", WRONG_ROWS)
def test_a_row_that_breaks_a_rule_is_logged_and_the_journal_stays(
    file: Path, wrong: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The rule: only a file that cannot be read is put aside; what else fails is a bug of ours."""
    book = Book(file)
    book.write([ONE])
    with pytest.raises(NotWritten):
        book.write([("INSERT INTO facts VALUES ('before', 1)", ()), WRONG_ROWS[wrong]])
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()
    assert (book.damaged, aside(file), book.read(FACTS)) == (False, [], [("one",)])
    book.write([("INSERT INTO facts VALUES ('after', 1)", ())])
    assert set(book.read(FACTS)) == {("one",), ("after",)}
    book.close()
    assert intact(file)


def test_a_file_that_is_spoilt_while_it_is_open_is_put_aside_and_begun_anew(file: Path) -> None:
    book = Book(file)
    with closing(sqlite3.connect(file)) as another, another:
        another.execute(*ONE)
    book.read("PRAGMA wal_checkpoint(TRUNCATE)")
    page = 4096
    with file.open("r+b") as spoilt_one:
        spoilt_one.seek(page)
        spoilt_one.write(b"\xa5" * (file.stat().st_size - page))
    with pytest.raises(NotWritten):
        book.write([("INSERT INTO facts VALUES ('two', 1)", ())])
    assert (book.times_damaged, aside(file)) == (1, [".damaged-1"])
    book.write([ONE])
    assert book.read(FACTS) == [("one",)]
    book.close()


def test_what_cannot_be_read_has_no_rows(file: Path) -> None:
    book = Book(file)
    assert book.read("SELECT * FROM nothing") == []
    book.close()
    for side in file.parent.iterdir():
        side.unlink()
    file.parent.rmdir()
    file.parent.write_text("no folder")
    assert book.read(FACTS) == []


def test_it_is_opened_again_after_it_was_closed(file: Path) -> None:
    book = Book(file)
    book.write([ONE])
    book.close()
    assert book.read(FACTS) == [("one",)]
    book.close()
    assert (book.damaged, intact(file)) == (False, True)


@pytest.mark.parametrize("sql", [f"PRAGMA user_version = {VERSION + 1}", "PRAGMA user_version = 0"])
def test_a_journal_of_another_version_is_put_aside(file: Path, sql: str) -> None:
    spoilt(file, sql)
    book = Book(file)
    assert (book.damaged, book.times_damaged, aside(file)) == (True, 1, [".damaged-1"])
    book.write([ONE])
    book.close()
    assert intact(file)


def test_what_was_put_aside_before_stays(file: Path) -> None:
    for number in (1, 2):
        spoilt(file, "PRAGMA user_version = 7")
        Book(file).close()
        assert aside(file) == [f".damaged-{one}" for one in range(1, number + 1)]


def test_in_memory_there_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    book = Book(None)
    book.write([ONE])
    assert list(tmp_path.iterdir()) == []
    book.close()


def test_in_memory_it_keeps_what_it_is_told_until_it_is_closed() -> None:
    book = Book(None)
    book.write([ONE])
    assert book.read(FACTS) == [("one",)]
    book.close()
    assert not book.damaged


@pytest.mark.parametrize("name", [None, "journal.sqlite3"])
def test_a_book_that_nobody_has_any_more_closes_itself(name: str | None, tmp_path: Path) -> None:
    book = Book(tmp_path / name if name else None)
    db = book._opened()
    del book
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        db.execute("SELECT 1")


def test_one_that_was_closed_opens_again() -> None:
    book = Book(None)
    first = book._opened()
    book.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        first.execute("SELECT 1")
    assert book.read("SELECT 1") == [(1,)]
