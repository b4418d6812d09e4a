"""The one writer: what it is handed reaches the book in that order, with the time that has passed."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import TypeAlias

from kiosk.journal.book import Book, NotWritten, Statement
from kiosk.journal.ticks import Mark, Ticks

First: TypeAlias = Callable[[], Statement]


class Writer:
    """`healthy` says whether the last write reached the disk."""

    def __init__(self, book: Book, thread: Executor, ticks: Ticks) -> None:
        self._book = book
        self._thread = thread
        self._ticks = ticks
        self.healthy = True
        self.when_damaged: First | None = None
        """What is written first into the file that takes a damaged one's place."""

    async def now(self, *statements: Statement) -> None:
        """Returns once it is on the disk. NotWritten where that cannot be."""
        await asyncio.wrap_future(self._submitted(statements))

    def later(self, *statements: Statement) -> None:
        """Nobody waits for it; what the disk does not take is not `healthy`."""
        self._submitted(statements).add_done_callback(_heard)

    def close(self) -> None:
        """Returns once all of it is on the disk."""
        self._thread.shutdown(wait=True)
        self._book.close()

    def _submitted(self, statements: tuple[Statement, ...]) -> "Future[None]":
        return self._thread.submit(self._write, (*statements, _kept(self._ticks.mark())))

    def _write(self, statements: tuple[Statement, ...]) -> None:
        self.healthy, before = False, self._book.times_damaged
        try:
            self._book.write(statements)
        except NotWritten:
            if self.when_damaged and self._book.times_damaged > before:
                self._book.write((self.when_damaged(),))
            raise
        self.healthy = True


def _heard(written: "Future[None]") -> None:
    error = None if written.cancelled() else written.exception()
    if error is not None and not isinstance(error, NotWritten):
        raise error


def _kept(mark: Mark) -> Statement:
    sql = "INSERT OR REPLACE INTO facts VALUES ('ticks', ?), ('boot', ?), ('up_s', ?), ('wall_s', ?)"
    return sql, (mark.ticks, *mark.at)
