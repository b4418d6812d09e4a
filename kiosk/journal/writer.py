"""Writes statements into the book in their order, each time with the ticks so far."""

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
        """Makes the first statement for a file that replaces a damaged one."""

    async def now(self, *statements: Statement) -> None:
        """Writes, and returns once it is on the disk. NotWritten where the disk refuses."""
        await asyncio.wrap_future(self._submitted(statements))

    def later(self, *statements: Statement) -> None:
        """Writes without a wait; a refusal of the disk clears `healthy`."""
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
