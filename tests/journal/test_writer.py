"""The one writer: whether the disk took it, and what else went wrong."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.journal.at_once import AtOnce
from kiosk.journal.book import Book, NotWritten
from kiosk.journal.ticks import Mark, Ticks
from kiosk.journal.writer import Writer
from tests.journal.conftest import Machine

ONE = ("INSERT INTO facts VALUES ('one', 1)", ())
WRONG = ("INSERT INTO nothing VALUES (1)", ())


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "journal")


def test_it_says_whether_the_last_write_reached_the_disk(book: Book) -> None:
    writer = Writer(book, AtOnce(), Ticks(Mark(), Machine()))
    healthy = [writer.healthy]
    writer.later(WRONG)
    healthy.append(writer.healthy)
    asyncio.run(writer.now(ONE))
    healthy.append(writer.healthy)
    with pytest.raises(NotWritten):
        asyncio.run(writer.now(WRONG))
    healthy.append(writer.healthy)
    assert healthy == [True, False, True, False]
    writer.close()


def test_the_time_is_kept_with_each_write(book: Book) -> None:
    machine = Machine()
    writer = Writer(book, AtOnce(), Ticks(Mark(0.0, machine.now), machine))
    machine.wait(60)
    writer.later(ONE)
    assert dict(book.read("SELECT name, value FROM facts")) == {
        "one": 1,
        "ticks": 60,
        **machine.now._asdict(),
    }
    writer.close()


def test_closing_waits_for_what_was_handed_over(book: Book, tmp_path: Path) -> None:
    thread = ThreadPoolExecutor(max_workers=1)
    writer = Writer(book, thread, Ticks(Mark(), Machine()))
    writer.later(ONE)
    writer.close()
    again = Book(tmp_path / "journal")
    assert again.read("SELECT value FROM facts WHERE name = 'one'") == [(1,)]
    again.close()
