"""The one writer: what it is handed reaches the book in that order, with the time that has passed."""

import asyncio
from concurrent.futures import Executor, Future

from kiosk.journal.book import Book, NotWritten, Statement
from kiosk.journal.ticks import Mark, Ticks


class Writer:
    """`healthy` says whether the last write reached the disk."""

    def __init__(self, book: Book, thread: Executor, ticks: Ticks) -> None:
        self._book = book
        self._thread = thread
        self._ticks = ticks
        self.healthy = True

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
        self.healthy = False
        self._book.write(statements)
        self.healthy = True


def _heard(written: "Future[None]") -> None:
    error = None if written.cancelled() else written.exception()
    if error is not None and not isinstance(error, NotWritten):
        raise error


def _kept(mark: Mark) -> Statement:
    sql = "INSERT OR REPLACE INTO facts VALUES ('ticks', ?), ('boot', ?), ('up_s', ?), ('wall_s', ?)"
    return sql, (mark.ticks, *mark.at)
