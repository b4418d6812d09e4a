"""The journal: written before each request is sent and after it ended."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import datetime
from itertools import count
from pathlib import Path

from kiosk.journal import past, statements
from kiosk.journal.at_once import AtOnce
from kiosk.journal.book import Book, NotWritten, Statement
from kiosk.journal.counts import DAY_S, HOUR_S, Counts
from kiosk.journal.doubts import Doubts
from kiosk.journal.entries import Message, Outcome, Seen, StaffEntry, WishEntry
from kiosk.journal.phones import Phones
from kiosk.journal.ticks import Now, Ticks, clocks
from kiosk.journal.writer import Writer

_NOTHING: Mapping[Seen, str] = {}
_DID_NOT_HAPPEN = frozenset({Outcome.REFUSED, Outcome.NOT_SENT, Outcome.EXPIRED})


class Journal:
    """Reads the file when it is opened, and answers from memory.

    A wish that was under way when the last run ended becomes a doubt.
    """

    def __init__(
        self,
        file: Path | None = None,
        key_file: Path | None = None,
        writer: Executor | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        machine: Callable[[], Now] = clocks,
    ) -> None:
        """Without a file it is kept in memory. `writer` carries out the writes, one after another."""
        self._book = book = Book(file)
        self._now = now
        self._ticks = ticks = Ticks(past.mark(book), machine)
        self._writer = Writer(book, writer or AtOnce(), ticks)
        self._numbers = count(past.last_number(book) + 1)
        self._shopper = past.last_shopper(book)
        self.phones = Phones(key_file)
        self.doubts = Doubts(self._writer, self._numbers, now, past.open_doubts(book))
        self.counts = Counts(
            ticks,
            past.messages(book, ticks.now() - DAY_S),
            past.wrong_coupons(book, ticks.now() - HOUR_S),
            past.shut_until(book),
        )
        self.interrupted = past.interrupted(book, ticks.now())
        """The shopper who was there when the last run died, if there was one."""
        self._writer.when_damaged = self.counts.shut
        if book.damaged:
            self._writer.later(self.counts.shut())
        self._end_the_last_run(book)

    async def begin(self, wish: WishEntry) -> int:
        """Writes a wish that is about to be sent; its number. NotWritten where the disk refuses."""
        number = next(self._numbers)
        if wish.phone is None:
            await self._writer.now(self._begun(number, wish))
            return number
        message = Message(self._ticks.now(), wish.shopper, wish.phone, number)
        try:
            await self._writer.now(self._begun(number, wish), self.counts.message(message))
        except NotWritten:
            self.counts.no_message(number)
            raise
        return number

    def begin_later(self, wish: WishEntry) -> int:
        """As `begin`, for a wish that sends nothing: it does not wait for the disk."""
        number = next(self._numbers)
        self._writer.later(self._begun(number, wish))
        return number

    async def again(self, number: int) -> None:
        """Writes that a wish is about to be sent once more. NotWritten where the disk refuses."""
        await self._writer.now(statements.sent_again(number))

    def end(
        self, number: int, wish: WishEntry, outcome: Outcome, why: str = "", seconds: float = 0.0
    ) -> None:
        """Writes how a wish ended; a message that was not sent is not counted."""
        written = [statements.ended(number, outcome, why, seconds)]
        if wish.phone is not None and outcome in _DID_NOT_HAPPEN:
            written.append(self.counts.no_message(number))
        self._writer.later(*written)

    def note(self, wish: WishEntry, outcome: Outcome, why: str, seconds: float) -> None:
        """Writes a harmless request and its end in one."""
        number = next(self._numbers)
        self._writer.later(self._begun(number, wish), statements.ended(number, outcome, why, seconds))

    def at_step(self, shopper: int, step: str, sights: Mapping[Seen, str] = _NOTHING) -> None:
        """Writes the step that a shopper sees now, and what changed with it."""
        tick = self._ticks.now()
        self._writer.later(statements.came_to(shopper, tick, step), *statements.seen(shopper, tick, sights))

    def saw(self, shopper: int, sights: Mapping[Seen, str]) -> None:
        """Writes what changed on the screen while the step stayed."""
        self._writer.later(*statements.seen(shopper, self._ticks.now(), sights))

    def next_shopper(self) -> int:
        """A new shopper's number, once the last one has left; deletes rows that are too old."""
        self._shopper += 1
        self._writer.later(
            statements.fact("shopper", self._shopper),
            statements.fact("present", 0),
            *statements.old_forgotten(self._ticks.now()),
        )
        return self._shopper

    def staff_did(self, act: StaffEntry) -> None:
        """Writes what somebody of staff did, and which shopper was there."""
        self._writer.later(statements.staff_did(self._ticks.now(), self._now(), self._shopper, act))

    def present(self, shopper: int) -> None:
        """Writes who is there, so that a start after a crash can go on with them; 0 for nobody."""
        self._writer.later(statements.fact("present", shopper))

    @property
    def damaged(self) -> bool:
        """Whether a file had to be put aside, with what was in it."""
        return self._book.damaged

    @property
    def healthy(self) -> bool:
        """Whether the last write reached the disk."""
        return self._writer.healthy

    def close(self) -> None:
        """Returns once all of it is on the disk."""
        self._writer.close()

    def _begun(self, number: int, wish: WishEntry) -> Statement:
        return statements.begun(number, wish, self._ticks.now(), self._now())

    def _end_the_last_run(self, book: Book) -> None:
        for about, reference in past.unfinished(book):
            self.doubts.add(about, past.CUT, reference)
        self._writer.later(past.NOTHING_UNFINISHED, statements.fact("present", 0))
